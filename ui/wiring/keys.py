"""How the page Keys & trust meets its use cases."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from ui.page import Frame, Offer, Page, PageSpec
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.session import Session
    from assessor_app.application.use_cases.trust_issuers import OfferedIssuer
    from assessor_app.bootstrap import Program
    from ui.pages.keys.endorsing import EndorsingDoors
    from ui.pages.keys.exchanging import ExchangingDoors
    from ui.pages.keys.state import KeysDoors, Known

_ROLES: Final = frozenset({"admin", "lead", "assessor"})


def keys_page(program: "Program", session: "Session") -> PageSpec:
    """How the keys stand that concern who asks."""

    def make(frame: Frame) -> Page:
        from ui.pages.keys.page import KeysPage
        from ui.pages.keys.presenter import KeysPresenter

        presenter = KeysPresenter(keys_doors(program, session), frame)
        page = KeysPage(
            presenter, session.role, endorsing=presenter.endorsing, exchanging=presenter.exchanging
        )
        presenter.attach(page)
        return page

    offers = [Offer("keys-card", translate("Pages", "Save my card"))]
    if str(session.role) == "admin":
        offers.append(Offer("keys-trust", translate("Pages", "Trust another organisation")))
        offers.append(Offer("keys-endorse", translate("Pages", "Endorse something")))
    return PageSpec(
        id="keys",
        title=translate("Pages", "Keys & trust"),
        icon="key-round",
        roles=_ROLES,
        make=make,
        modules=("ui.pages.keys.page", "ui.pages.keys.presenter"),
        offers=tuple(offers),
        takes=frozenset({"trust"}),
        taken_by=frozenset({"admin"}),
    )


def keys_doors(program: "Program", session: "Session") -> "KeysDoors":
    """What the page may ask for."""
    from assessor_app.domain.people import KEYED_ROLES, Role
    from ui.pages.keys.state import KeysDoors

    admin = session.role is Role.ADMIN

    def save_card(path: Path) -> None:
        with program.outputs.file(path) as file:
            file.write(program.my_card(session))

    def read_trust(path: Path) -> "tuple[OfferedIssuer, ...]":
        from ui.wiring.small_file import read_small_file

        return program.read_trust_file(read_small_file(path), file=path.name)

    def renew(old: str, new: str) -> None:
        program.renew_keys(session.person.id, lambda: old, new)

    return KeysDoors(
        role=session.role,
        read=lambda: _read(program, session, admin=admin),
        save_card=save_card,
        renew=renew,
        grant=(lambda: program.grant_keys(session)) if session.role in KEYED_ROLES else None,
        read_trust=read_trust if admin else None,
        trust=(lambda offered: program.trust_issuers(session, [one.issuer for one in offered]))
        if admin
        else None,
        endorsing=_endorsing_doors(program, session) if admin else None,
        exchanging=_exchanging_doors(program, session)
        if admin and session.workspace.issuer_id.startswith("did:web:")
        else None,
        distrust=(lambda issuer: program.distrust_issuer(session, issuer)) if admin else None,
    )


def _endorsing_doors(program: "Program", session: "Session") -> "EndorsingDoors":
    from ui.pages.keys.endorsing import EndorsingDoors

    def save(endorsement: str, path: Path, jwt: bool) -> None:  # as the door has it
        content = program.endorsement_file(session, endorsement, jwt=jwt)
        with program.outputs.file(path) as out:
            out.write(content)

    return EndorsingDoors(
        read=lambda: (program.list_endorsable(session), program.list_endorsements(session)),
        read_file=lambda path: program.read_endorsable(session, path),
        endorse=lambda about, comment: program.endorse(session, about, comment),
        save=save,
    )


def _exchanging_doors(program: "Program", session: "Session") -> "ExchangingDoors":
    from ui.pages.keys.exchanging import ExchangingDoors

    def save(path: Path) -> None:
        from assessor_app.application.use_cases.reissue_awards import reissue_csv

        content = reissue_csv(program.list_to_reissue(session))
        with program.outputs.file(path) as out:
            out.write(content)

    return ExchangingDoors(
        exchange=lambda reason, known: program.rotate_issuer_key(
            session, reason=reason, known_to_others=known
        ),
        read=lambda: program.list_to_reissue(session),
        save=save,
        reissue=lambda progress: program.reissue_awards(session, progress),
    )


def _read(program: "Program", session: "Session", *, admin: bool) -> "Known":
    from assessor_app.application.session import read_roster
    from ui.pages.keys.state import Known

    with program.storage.read() as reading:
        person = next(
            (one for one in read_roster(reading).people if one.id == session.person.id), session.person
        )
    return Known(
        report=program.show_keys(session),
        fingerprint=tuple(program.fingerprint(person).split()),
        keychain=program.use_keychain.status(session.person.id),
        care=program.care.of(session.workspace.id) if admin else None,
    )
