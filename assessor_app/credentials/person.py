"""Are two credentials about one person, as far as they say it themselves?

A subject may have an id and identities, in clear or hashed with a salt. Two hashes with different salts may
be of one person or of two: nothing can be told from them.
Source: Open Badges 3.0, IdentityObject.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Identity = tuple[str, str | None, str]  # its type, its salt (None: in clear), its value


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Whom a credential is about: the id and the identities that its subject gives."""

    id: str | None = field(repr=False)
    identities: frozenset[Identity] = field(repr=False)

    def same(self, other: "Person") -> bool | None:
        """Whether both are one; None where they give nothing that can be compared."""
        if self.identities & other.identities or (self.id is not None and self.id == other.id):
            return True
        ids = self.id is not None and other.id is not None
        return False if ids or self._kinds() & other._kinds() else None

    def _kinds(self) -> set[tuple[str, str | None]]:
        return {(kind, salt) for kind, salt, _ in self.identities}


def person_of(document: object) -> Person:
    """Whom the credential is about, however little of it is well formed."""
    subject = document.get("credentialSubject") if isinstance(document, dict) else None
    subject = subject if isinstance(subject, dict) else {}
    identity, listed = subject.get("id"), subject.get("identifier")
    found = [_identity(entry) for entry in (listed if isinstance(listed, list) else [listed])]
    return Person(
        id=identity if isinstance(identity, str) else None,
        identities=frozenset(one for one in found if one is not None),
    )


def _identity(entry: object) -> Identity | None:
    given: Mapping[str, Any] = entry if isinstance(entry, dict) else {}
    kind, value, salt = (given.get(name) for name in ("identityType", "identityHash", "salt"))
    if not isinstance(kind, str) or not isinstance(value, str):
        return None
    if given.get("hashed") is False:
        return kind, None, value.strip().casefold()
    return kind, salt if isinstance(salt, str) else "", value
