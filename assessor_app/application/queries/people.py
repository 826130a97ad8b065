"""Who works here, and whose keys wait for a holder."""

from dataclasses import dataclass

from assessor_app.application.ports.rows import PersonRow, RoleGrantRow, RoleKeyRow
from assessor_app.application.ports.storage import Storage
from assessor_app.application.session import person_of
from assessor_app.domain.people import KEYED_ROLES, Person, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """Somebody on the roster."""

    id: str
    name: str
    roles: tuple[Role, ...]
    pending: tuple[Role, ...]  # roles whose keys have not been handed over yet
    keys_made_here: bool
    person: Person


@dataclass(frozen=True, slots=True)
class ListPeople:
    """The roster; it is no secret within the workspace."""

    storage: Storage

    def __call__(self) -> tuple[PersonLine, ...]:
        """In the order of joining."""
        with self.storage.read() as reading:
            rows = sorted(reading.where(PersonRow, active=True), key=lambda row: row.ordinal)
            newest = {role: reading.count(RoleKeyRow, role=str(role)) for role in KEYED_ROLES}
            granted = {(one.role, one.epoch, one.holder) for one in reading.where(RoleGrantRow)}
        return tuple(
            PersonLine(
                id=row.id,
                name=row.name,
                roles=person_of(row).roles,
                pending=tuple(
                    role
                    for role in person_of(row).roles
                    if role in KEYED_ROLES and (str(role), newest[role], row.id) not in granted
                ),
                keys_made_here=row.keys_made_here,
                person=person_of(row),
            )
            for row in rows
        )
