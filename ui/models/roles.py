"""What the roles are called in the window; no Qt."""

from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

from assessor_app.domain.people import Role

ROLE_TITLES: Final = MappingProxyType({Role.ADMIN: "Admin", Role.LEAD: "QA lead", Role.ASSESSOR: "Assessor"})
ROLE_ICONS: Final = MappingProxyType({Role.ADMIN: "shield", Role.LEAD: "scale", Role.ASSESSOR: "square-pen"})


def role_words(roles: Iterable[Role]) -> str:
    """“Admin, QA lead”."""
    return ", ".join(ROLE_TITLES[role] for role in roles)


def alternatives(names: Iterable[str]) -> str:
    """“Ada, Bob or Cem”; "" for nobody."""
    known = list(names)
    if len(known) < 2:
        return "".join(known)
    return f"{', '.join(known[:-1])} or {known[-1]}"
