"""What the page Keys & trust says of each key; no Qt."""

from collections.abc import Sequence

from assessor_app.application.ports.care import Care
from assessor_app.application.queries.keys import IssuerKeys, OwnKeys, RoleKeys, TrustedIssuer
from assessor_app.application.use_cases.trust_issuers import OfferedIssuer
from assessor_app.domain.people import Role
from ui.models.roles import together
from ui.pages.keys.state import KeysState
from ui.theme.tokens import Tone
from ui.words.dates import moment_day_words
from ui.words.figures import figures
from ui.words.translate import counted, translate


def own_facts(mine: OwnKeys) -> list[tuple[str, str]]:
    """When and by whom one's own keys were made."""
    made = (
        translate("Keys", "an admin, for you: make your own before you rely on them")
        if mine.made_here
        else translate("Keys", "you")
    )
    since = moment_day_words(mine.since) if mine.since else translate("Keys", "not known")
    return [
        (translate("Keys", "Name here"), mine.name),
        (translate("Keys", "Since"), since),
        (translate("Keys", "Made by"), made),
        (
            translate("Keys", "Kept"),
            translate("Keys", "on this computer, encrypted; your passphrase opens them"),
        ),
    ]


def role_title(role: Role) -> str:
    """What a role's pair is called."""
    if role is Role.ADMIN:
        return translate("Keys", "Keys of the admins")
    return translate("Keys", "Keys of the QA leads")


def role_purpose(role: Role) -> str:
    """What a role's pair opens."""
    if role is Role.ADMIN:
        return translate("Keys", "They open learners, evidence and awards, and the key that signs awards.")
    return translate("Keys", "They open who rates what, and the ratings once a case is revealed.")


def role_facts(keys: RoleKeys) -> list[tuple[str, str]]:
    """How a role's pair stands."""
    if not keys.epoch:
        nobody = translate("Keys", "nobody yet: they are made with the first one who has the role")
        return [(translate("Keys", "Held by"), nobody)]
    since = moment_day_words(keys.since) if keys.since else translate("Keys", "not known")
    recovery = (
        translate("Keys", "the 21 words on paper open them too")
        if keys.recovery
        else translate("Keys", "the 21 words cannot open them; make a backup with an admin’s help")
    )
    facts = [
        (translate("Keys", "Held by"), ", ".join(keys.holders) or translate("Keys", "nobody")),
        (translate("Keys", "Made"), since),
        (translate("Keys", "Recovery key"), recovery),
    ]
    if keys.pending:
        facts.insert(1, (translate("Keys", "Waits for these keys"), ", ".join(keys.pending)))
    return facts


def issuer_facts(issuer: IssuerKeys) -> list[tuple[str, str]]:
    """Who signs awards."""
    since = moment_day_words(issuer.since) if issuer.since else translate("Keys", "not known")
    return [
        (translate("Keys", "Signs as"), issuer.name),
        (translate("Keys", "Since"), since),
    ]


def issuer_details(issuer: IssuerKeys) -> list[tuple[str, str]]:
    """What is compared now and then."""
    facts = [
        (translate("Keys", "Fingerprint on certificates"), issuer.fingerprint),
        (translate("Keys", "Name in credentials"), issuer.id),
    ]
    for one in issuer.former:
        words = translate("Keys", "Ended {0}") if one.ended else translate("Keys", "Until {0}")
        day = moment_day_words(one.until) if one.until else translate("Keys", "not known")
        facts.append((words.format(day), one.fingerprint))
    return facts


def to_reissue_words(count: int) -> str:
    """That so many awards count no more; "" for none."""
    if not count:
        return ""
    return counted(
        "Keys",
        "1 award counts no more: a key that others may know signed it. Sign it again.",
        "{0} awards count no more: a key that others may know signed them. Sign them again.",
        count,
    ).format(figures(count))


def rotation_words(issuer: IssuerKeys) -> str:
    """What exchanging the issuing key would mean."""
    if issuer.can_rotate:
        return translate(
            "Keys",
            "The name is a web address, so another key can take this one’s place under the same name; awards "
            "that were signed stay valid.",
        )
    return translate(
        "Keys",
        "The name is made from the key, so this key cannot be exchanged: another key would be another "
        "issuer, whom everybody would have to trust anew. Awards that were signed would stay valid.",
    )


def recovery_facts(since: str | None, care: Care | None) -> list[tuple[str, str]]:
    """When the recovery key was made, and whether it is known to work."""
    made = moment_day_words(since) if since else translate("Keys", "not known")
    facts = [(translate("Keys", "Made"), translate("Keys", "{0}, with the workspace").format(made))]
    if care is not None:
        backup = moment_day_words(care.backed_up_at) if care.backed_up_at else _never()
        drill = moment_day_words(care.drilled_at) if care.drilled_at else _never()
        facts += [
            (translate("Keys", "Last backup from here"), backup),
            (translate("Keys", "Last restore tried here"), drill),
        ]
    return facts


def _never() -> str:
    return translate("Keys", "never, as far as this computer knows")


def issuer_prints(issuer: TrustedIssuer | OfferedIssuer) -> list[tuple[str, str]]:
    """The keys of an issuer, a line each, as they stand on its certificates; those until now above them."""
    prints = "\n".join(issuer.fingerprints)
    if isinstance(issuer, OfferedIssuer) and issuer.before:
        return [
            (translate("Keys", "Trusted until now"), "\n".join(issuer.before)),
            (translate("Keys", "In this file"), prints),
        ]
    return [(translate("Keys", "Fingerprint"), prints)]


def needs(state: KeysState) -> tuple[str, ...]:
    """What somebody should do about keys, a sentence each; the most urgent first."""
    known = state.known
    if known is None:
        return ()
    said = []
    mine, care = known.report.mine, known.care
    if mine.changing:
        said.append(translate("Keys", "Your new keys wait for the next change of an admin."))
    elif mine.made_here:
        said.append(translate("Keys", "An admin made your keys and could have kept them: make new ones."))
    if state.waiting:
        waits = counted(
            "Keys",
            "{0} waits for the keys of your role: hand them over.",
            "{0} wait for the keys of your role: hand them over.",
            len(state.waiting),
        )
        said.append(waits.format(together(state.waiting)))
    if state.exchanging.listed:
        said.append(to_reissue_words(len(state.exchanging.listed)))
    if any(one.epoch and not one.recovery for one in known.report.roles):
        said.append(
            translate("Keys", "The recovery key does not open the keys of every role: make a backup.")
        )
    if care is not None and not care.backed_up_at:
        said.append(translate("Keys", "No backup was made on this computer: make one on Home."))
    elif care is not None and not care.drilled_at:
        said.append(translate("Keys", "No backup was ever seen to open again: try a restore on Home."))
    return tuple(said)


def verdict(said: Sequence[str]) -> tuple[str, Tone]:
    """How the keys stand, in a few words."""
    if not said:
        return translate("Keys", "Your keys are well: nothing is to be done"), Tone.GOOD
    return counted("Keys", "1 thing needs you", "{0} things need you", len(said)).format(
        figures(len(said))
    ), Tone.WARNING


def grant_words(names: Sequence[str]) -> str:
    """On the button that hands keys over: to whom."""
    if len(names) == 1:
        return translate("Keys", "Hand the keys over to {0}").format(names[0])
    return translate("Keys", "Hand the keys over to {0} people").format(figures(len(names)))


def offer_chip(issuer: OfferedIssuer) -> tuple[str, Tone]:
    """How an offered issuer stands."""
    if issuer.known:
        return translate("Keys", "Trusted already"), Tone.GOOD
    if issuer.changed:
        return translate("Keys", "Other keys than before"), Tone.WARNING
    return translate("Keys", "New"), Tone.INFO
