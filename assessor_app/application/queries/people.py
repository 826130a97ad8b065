"""Who works here, and whose keys wait for a holder."""

from dataclasses import dataclass

from assessor_app.application.ports.rows import KeyChangeRow, PersonRow
from assessor_app.application.ports.storage import Storage
from assessor_app.application.role_keys import able_to_unlock
from assessor_app.application.session import read_roster
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
    absent: bool = False  # never signed in: the keys that were made here are theirs still


@dataclass(frozen=True, slots=True)
class ListPeople:
    """The roster; it is no secret within the workspace."""

    storage: Storage

    def __call__(self) -> tuple[PersonLine, ...]:
        """In the order of joining."""
        with self.storage.read() as reading:
            people = read_roster(reading).people
            made_here = {row.id for row in reading.where(PersonRow, keys_made_here=True)}
            came = {row.person for row in reading.where(KeyChangeRow)}
            able = {role: able_to_unlock(reading, role) for role in KEYED_ROLES}
        return tuple(
            PersonLine(
                id=person.id,
                name=person.name,
                roles=person.roles,
                pending=tuple(
                    role for role in KEYED_ROLES if person.has(role) and person.id not in able[role]
                ),
                keys_made_here=person.id in made_here,
                person=person,
                absent=person.id in made_here and person.id not in came,
            )
            for person in people
        )
