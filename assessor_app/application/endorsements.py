"""Endorsements of our own: what can be endorsed, and which were made."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from assessor_app.application.catalogue import Badges, read_programme
from assessor_app.application.clock import from_text
from assessor_app.application.issuing import achievement_facts, trusted_issuers
from assessor_app.application.kept_designs import open_badges
from assessor_app.application.ports.issuer_rows import EndorsementRow
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import WorkspaceRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.records import (
    ENDORSEMENT_SIZES,
    Purpose,
    open_padded,
)
from assessor_app.application.session import Session


class Kind(StrEnum):
    """What an endorsement is about."""

    ACHIEVEMENT = "achievement"
    ISSUER = "issuer"
    AWARD = "award"


@dataclass(frozen=True, slots=True, kw_only=True)
class Endorsable:
    """Something that can be endorsed."""

    kind: Kind
    id: str  # absolute: what the endorsement names
    name: str = field(repr=False)
    own: bool = False  # of this organisation
    badge: str = ""  # of an own achievement: the badge's id in the programme


@dataclass(frozen=True, slots=True, kw_only=True)
class EndorsementRecord:
    """What this organisation said, signed, of an achievement, an issuer or an award."""

    id: str  # the endorsement's own
    kind: str  # endorsements.Kind
    about: str  # the id of what is endorsed
    name: str = field(repr=False)
    own: bool  # of this organisation
    comment: str = field(repr=False)
    made_at: str  # UTC text
    until: str | None
    credential: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeEndorsement:
    """One that was made and signed here."""

    id: str  # its own, absolute
    about: Endorsable
    comment: str = field(repr=False)
    made_at: datetime
    until: datetime | None
    credential: bytes = field(repr=False)


def own_things(reading: Reading, workspace: WorkspaceRow) -> tuple[Endorsable, ...]:
    """Every open badge as its awards name it now, this organisation, then the issuers that it trusts."""
    rows = open_badges(reading)
    programme = read_programme(reading) if rows else None
    badges = Badges(reading)
    found = [
        Endorsable(
            kind=Kind.ACHIEVEMENT,
            id=achievement_facts(workspace, programme, badges.named(row.id)).id,
            name=row.name,
            own=True,
            badge=row.id,
        )
        for row in rows
        if programme is not None
    ]
    found.append(Endorsable(kind=Kind.ISSUER, id=workspace.issuer_id, name=workspace.organisation, own=True))
    found += [
        Endorsable(kind=Kind.ISSUER, id=one.id, name=one.name or one.id) for one in trusted_issuers(reading)
    ]
    return tuple(found)


def things_in(credential: Mapping[str, Any], issuer: str) -> tuple[Endorsable, ...]:
    """What a credential holds that can be endorsed: the award, its achievement, its issuer, where they have
    absolute ids. issuer: the id of this organisation.
    """
    subject, said = credential.get("credentialSubject"), credential.get("issuer")
    achievement = subject.get("achievement") if isinstance(subject, dict) else None
    by = said if isinstance(said, dict) else {"id": said}
    named = achievement if isinstance(achievement, dict) else {}
    badge = _text(named.get("name")) or _text(credential.get("name"))
    own = by.get("id") == issuer
    found = (
        (Kind.AWARD, credential.get("id"), badge),
        (Kind.ACHIEVEMENT, named.get("id"), badge),
        (Kind.ISSUER, by.get("id"), _text(by.get("name"))),
    )
    return tuple(
        Endorsable(kind=kind, id=identity, name=name or identity, own=own)
        for kind, identity, name in found
        if isinstance(identity, str) and ":" in identity
    )


def made_endorsements(
    reading: Reading, session: Session, cryptography: Cryptography
) -> tuple[MadeEndorsement, ...]:
    """All of them, the newest first; for admins. Raises Unusable where one does not open."""
    found = [_made(open_endorsement(session, cryptography, row)) for row in reading.where(EndorsementRow)]
    return tuple(sorted(found, key=lambda one: (one.made_at, one.id), reverse=True))


def open_endorsement(session: Session, cryptography: Cryptography, row: EndorsementRow) -> EndorsementRecord:
    """What a row holds; raises Unusable where it does not open."""
    return open_padded(
        EndorsementRecord,
        cryptography,
        session.rows,
        Purpose.ENDORSEMENT,
        row.id,
        row.sealed,
        ENDORSEMENT_SIZES,
    )


def embedded(made: tuple[MadeEndorsement, ...], achievement: str, at: datetime) -> tuple[str, ...]:
    """The endorsements that an award of this achievement carries when it is issued at `at`, oldest first."""
    return tuple(
        one.credential.decode()
        for one in reversed(made)
        if one.about.kind is Kind.ACHIEVEMENT
        and one.about.id == achievement
        and one.made_at <= at
        and (one.until is None or one.until > at)
    )


def _made(record: EndorsementRecord) -> MadeEndorsement:
    return MadeEndorsement(
        id=record.id,
        about=Endorsable(kind=Kind(record.kind), id=record.about, name=record.name, own=record.own),
        comment=record.comment,
        made_at=from_text(record.made_at),
        until=from_text(record.until) if record.until else None,
        credential=record.credential,
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
