"""Who may do what: people, their roles, and the roster that says so."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from assessor_app.domain.identity import PersonId


class Role(StrEnum):
    """What somebody may do. One person may have several."""

    ADMIN = "admin"
    LEAD = "lead"
    ASSESSOR = "assessor"


KEYED_ROLES = (Role.ADMIN, Role.LEAD)  # roles with a key pair of their own


class RosterError(ValueError):
    """A change of the roster that is not allowed; the words are for the person who asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody on the roster, with the public halves of their keys (hex)."""

    id: PersonId
    name: str
    roles: tuple[Role, ...]  # in the order of Role, at least one
    sign: str
    seal: str
    packet: str

    def has(self, role: Role) -> bool:
        """Whether the roster gives this person the role."""
        return role in self.roles


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """Everybody who works here, at one version; each version is signed by an admin of the one before."""

    version: int  # from 1
    people: tuple[Person, ...]  # in the order of their joining

    def find(self, wanted: str) -> Person | None:
        """The person with this id, or the only one with this name (case does not count)."""
        for person in self.people:
            if person.id == wanted:
                return person
        named = [person for person in self.people if _same(person.name, wanted)]
        return named[0] if len(named) == 1 else None

    def holding(self, role: Role) -> tuple[Person, ...]:
        """Everybody with this role."""
        return tuple(person for person in self.people if person.has(role))

    def with_person(self, person: Person) -> "Roster":
        """The next version, with `person` added."""
        if any(_same(known.name, person.name) for known in self.people):
            raise RosterError(f"“{person.name}” is on the roster already")
        if any(person.sign == known.sign or person.seal == known.seal for known in self.people):
            raise RosterError(f"the keys of “{person.name}” belong to somebody on the roster already")
        return Roster(version=self.version + 1, people=(*self.people, person))

    def with_roles(self, person: PersonId, roles: Iterable[Role]) -> "Roster":
        """The next version, in which `person` has exactly these roles."""
        wanted = ordered_roles(roles)
        return self._next({person: replace(self._known(person), roles=wanted)})

    def with_keys(self, person: PersonId, *, sign: str, seal: str, packet: str) -> "Roster":
        """The next version, in which `person` has other keys."""
        others = [known for known in self.people if known.id != person]
        if any(known.sign == sign or known.seal == seal for known in others):
            raise RosterError("these keys belong to somebody else on the roster")
        return self._next({person: replace(self._known(person), sign=sign, seal=seal, packet=packet)})

    def without(self, person: PersonId) -> "Roster":
        """The next version, without `person`."""
        return self._next({self._known(person).id: None})

    def _known(self, person: PersonId) -> Person:
        for known in self.people:
            if known.id == person:
                return known
        raise RosterError("nobody on the roster has this id")

    def _next(self, changed: Mapping[PersonId, Person | None]) -> "Roster":
        people = [changed.get(person.id, person) for person in self.people]
        roster = Roster(version=self.version + 1, people=tuple(person for person in people if person))
        for role in KEYED_ROLES:
            if self.holding(role) and not roster.holding(role):
                raise RosterError(
                    f"nobody would be left with the role {role}; give it to somebody else first"
                )
        return roster


def _same(name: str, other: str) -> bool:
    """Whether two names read the same: composed or not, in whatever case."""
    plain, wanted = (unicodedata.normalize("NFC", text).casefold() for text in (name, other))
    return plain == wanted


def ordered_roles(roles: Iterable[Role]) -> tuple[Role, ...]:
    """Each role once, in the order of `Role`; raises RosterError where there is none."""
    wanted = set(roles)
    if not wanted:
        raise RosterError("a person needs at least one role")
    return tuple(role for role in Role if role in wanted)
