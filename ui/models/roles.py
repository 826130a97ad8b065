"""What the roles are called in the window."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from assessor_app.domain.people import Role
from ui.words.translate import Worded, translate

ROLE_TITLES: Final[Mapping[str, str]] = Worded(
    lambda: {
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
    return translate("Lists", "{0} or {1}").format(", ".join(known[:-1]), known[-1])


def together(names: Iterable[str]) -> str:
    """“Ada, Bob and Cem”; "" for nobody."""
    known = list(names)
    if len(known) < 2:
        return "".join(known)
    return translate("Lists", "{0} and {1}").format(", ".join(known[:-1]), known[-1])
