"""What was dropped on the window, by kind, and what can be done with it by whoever is there; no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from ui.words.figures import figures
from ui.words.translate import translate


class Kind(StrEnum):
    """What a file or folder is, as far as its first bytes tell."""

    PORTFOLIOS = "portfolios"  # a folder, or an archive that is no bundle of ours
    AWARD = "award"  # a certificate, badge or credential
    BUNDLE = "bundle"
    CARD = "card"
    TRUST = "trust"  # whom another organisation's file names as issuer
    PROGRAMME = "programme"
    BACKUP = "backup"
    WORKSPACE = "workspace"
    UNREADABLE = "unreadable"
    OTHER = "other"


AWARDS = frozenset({Kind.AWARD, Kind.BUNDLE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """One thing that was dropped."""

    path: Path = field(repr=False)
    kind: Kind
    size: int = 0  # bytes, of a file


@dataclass(frozen=True, slots=True, kw_only=True)
class Taker:
    """The page that takes a kind, and the roles that have it."""

    page: str
    title: str
    roles: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """What goes one way together: what it is, what would happen, and the verb; no verb: why not."""

    paths: tuple[Path, ...] = field(repr=False)
    kind: Kind
    title: str
    consequence: str
    verb: str = ""
    page: str = ""


def grouped(dropped: Sequence[Dropped], takers: Mapping[Kind, Taker], role: str) -> tuple[Group, ...]:
    """One group for all that is verified, one for each of the rest; `role` "": nobody is signed in."""
    groups = []
    awards = [one for one in dropped if one.kind in AWARDS]
    if awards:
        groups.append(_group(awards, takers.get(Kind.AWARD), role))
    groups += [_group([one], takers.get(one.kind), role) for one in dropped if one.kind not in AWARDS]
    return tuple(groups)


def _group(some: Sequence[Dropped], taker: Taker | None, role: str) -> Group:
    kind = some[0].kind
    paths = tuple(one.path for one in some)
    title = _title(some)
    if taker is None:
        return Group(paths=paths, kind=kind, title=title, consequence=_how_else(kind))
    if role not in taker.roles:
        return Group(paths=paths, kind=kind, title=title, consequence=_not_you(kind, role))
    return Group(
        paths=paths, kind=kind, title=title, consequence=_consequence(kind), verb=_verb(kind), page=taker.page
    )


def _title(some: Sequence[Dropped]) -> str:
    name = some[0].path.name or str(some[0].path)
    if len(some) > 1:
        return translate("Drops", "{0} files to verify, such as “{1}”").format(figures(len(some)), name)
    words = {
        Kind.PORTFOLIOS: translate("Drops", "Portfolios: “{0}”"),
        Kind.AWARD: translate("Drops", "A certificate, badge or credential: “{0}”"),
        Kind.BUNDLE: translate("Drops", "A bundle of awards: “{0}”"),
        Kind.CARD: translate("Drops", "Somebody’s card: “{0}”"),
        Kind.TRUST: translate("Drops", "Who signs another organisation’s awards: “{0}”"),
        Kind.PROGRAMME: translate("Drops", "A programme: “{0}”"),
        Kind.BACKUP: translate("Drops", "A backup: “{0}”"),
        Kind.WORKSPACE: translate("Drops", "A workspace: “{0}”"),
        Kind.UNREADABLE: translate("Drops", "It cannot be read: “{0}”"),
        Kind.OTHER: translate("Drops", "Unknown: “{0}”"),
    }
    return words[some[0].kind].format(name)


def _consequence(kind: Kind) -> str:
    return {
        Kind.PORTFOLIOS: translate(
            "Drops", "It is looked through first. You choose the badge and see what would be taken in."
        ),
        Kind.CARD: translate(
            "Drops", "The form to add this person opens with the card. Nobody is added before you say so."
        ),
        Kind.TRUST: translate(
            "Drops", "You see whom it names and their fingerprints. Nobody is trusted before you say so."
        ),
        Kind.PROGRAMME: translate(
            "Drops", "Its badges are loaded into the catalogue; what is approved already is never changed."
        ),
        Kind.WORKSPACE: translate("Drops", "It is opened, and whoever works in it can sign in."),
    }.get(kind, translate("Drops", "It is checked here. Nothing is kept, and nothing leaves this computer."))


def _verb(kind: Kind) -> str:
    return {
        Kind.PORTFOLIOS: translate("Drops", "Look through it"),
        Kind.CARD: translate("Drops", "Read the card"),
        Kind.TRUST: translate("Drops", "See whom it names"),
        Kind.PROGRAMME: translate("Drops", "Load the programme"),
        Kind.WORKSPACE: translate("Drops", "Open it"),
    }.get(kind, translate("Drops", "Verify"))


def _not_you(kind: Kind, role: str) -> str:
    what = {
        Kind.PORTFOLIOS: translate("Drops", "Portfolios are taken in by admins."),
        Kind.CARD: translate("Drops", "People are added by admins."),
        Kind.TRUST: translate("Drops", "Whom to trust is said by admins."),
        Kind.PROGRAMME: translate("Drops", "Programmes are loaded by admins."),
    }.get(kind, "")
    then = (
        translate("Drops", "Sign in as one, then drop it again.")
        if not role
        else translate("Drops", "In your role nothing can be done with it.")
    )
    return f"{what} {then}".strip()


def _how_else(kind: Kind) -> str:
    return {
        Kind.BACKUP: translate(
            "Drops",
            "A backup is restored into a new folder, never over a workspace: "
            "lock first, then press “Restore from a backup…” where you sign in.",
        ),
        Kind.WORKSPACE: translate(
            "Drops",
            "Lock first, then drop it at the entrance: it is opened there, and who works in it signs in.",
        ),
        Kind.UNREADABLE: translate(
            "Drops", "It is gone, or this account may not read it. Nothing was done with it."
        ),
    }.get(
        kind,
        translate(
            "Drops",
            "It is no portfolio, award, card, programme or backup that this program knows. "
            "Evidence comes in as part of a portfolio’s folder or archive.",
        ),
    )
