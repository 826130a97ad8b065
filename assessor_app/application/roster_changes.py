"""Writing a new version of the roster."""

import unicodedata
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from assessor_app.application.clock import as_text, utc_now
from assessor_app.application.ports.keys import Card, SigningKey
from assessor_app.application.ports.rows import PersonRow, RosterRow, WorkspaceRow
from assessor_app.application.ports.storage import UnitOfWork
from assessor_app.application.problems import Unusable
from assessor_app.application.statements import Domain, signed
from assessor_app.domain.identity import PersonId, new_id
from assessor_app.domain.people import Person, Role, Roster, ordered_roles


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterChange:
    """The roster before and after, who signs it, and whose keys an admin made here or were replaced since."""

    before: Roster | None
    after: Roster
    signer: SigningKey = field(repr=False)
    made_here: frozenset[str] = frozenset()
    renewed: frozenset[str] = frozenset()  # whose keys are now their own
    at: datetime = field(default_factory=utc_now)


LONGEST_NAME = 200  # characters


def checked_name(name: str) -> str:
    """A name as it is kept: composed, without blanks around it; Unusable where it cannot be one."""
    plain = unicodedata.normalize("NFC", name.strip())
    if not plain or len(plain) > LONGEST_NAME or not plain.isprintable():
        raise Unusable(f"a name has 1 to {LONGEST_NAME} characters and no line breaks or control characters")
    return plain


def person_with(card: Card, roles: tuple[Role, ...], *, person: str | None = None) -> Person:
    """Somebody new on the roster, from the public halves of their keys."""
    return Person(
        id=PersonId(person or new_id()),
        name=card.name,
        roles=ordered_roles(roles),
        sign=card.sign.hex(),
        seal=card.seal.hex(),
        packet=card.packet,
    )


def write_roster(work: UnitOfWork, workspace: WorkspaceRow, change: RosterChange) -> None:
    """Store the new version as a signed statement, and bring the people's rows up to it. One log entry."""
    before = {row.id: row for row in work.where(PersonRow)}
    previous = work.get(RosterRow, change.before.version) if change.before else None
    payload = {
        "version": change.after.version,
        "at": as_text(change.at),
        "previous": previous.statement if previous else None,
        "people": [_as_document(person) for person in change.after.people],
    }
    statement = signed(change.signer, Domain.ROSTER, workspace.id, payload)
    work.add(RosterRow(version=change.after.version, statement=statement.digest))
    rows = {}
    last = max((row.ordinal for row in before.values()), default=-1)
    for place, person in enumerate(change.after.people, start=last + 1):
        known = before.get(person.id)
        made_here = person.id in change.made_here or (known is not None and known.keys_made_here)
        rows[person.id] = _as_row(
            person,
            known.ordinal if known else place,
            made_here=made_here and person.id not in change.renewed,
        )
    for gone in before.keys() - rows.keys():
        if before[gone].active:
            row = before[gone]
            rows[PersonId(gone)] = PersonRow(
                id=row.id, name=row.name, roles=row.roles, sign=row.sign, seal=row.seal, packet=row.packet,
                ordinal=row.ordinal, active=False, keys_made_here=row.keys_made_here,
            )  # fmt: skip
    work.put(*(row for key, row in rows.items() if before.get(key) != row))
    work.sign_by(change.signer)
    work.record("roster", statement)


def _as_document(person: Person) -> dict[str, Any]:
    return {
        "id": person.id,
        "name": person.name,
        "roles": [str(role) for role in person.roles],
        "sign": person.sign,
        "seal": person.seal,
        "packet": person.packet,
    }


def _as_row(person: Person, ordinal: int, *, made_here: bool) -> PersonRow:
    return PersonRow(
        id=person.id,
        name=person.name,
        roles=",".join(person.roles),
        sign=person.sign,
        seal=person.seal,
        packet=person.packet,
        ordinal=ordinal,
        active=True,
        keys_made_here=made_here,
    )
