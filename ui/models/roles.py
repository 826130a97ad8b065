"""What the roles are called in the window."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from assessor_app.domain.people import Role
from ui.translate import translate

ROLE_TITLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        Role.ADMIN: translate("Roles", "Admin"),
        Role.LEAD: translate("Roles", "QA lead"),
        Role.ASSESSOR: translate("Roles", "Assessor"),
    }
)
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
