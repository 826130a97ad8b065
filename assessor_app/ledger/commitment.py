"""A rating bound before it is shown: salted field hashes under one root.

Each field (a path such as `level/reasoning` and a JSON value) has a salt of 32 random bytes. Its hash is
SHA-256(`assessor/field/v1` LF ‖ RFC 8785([path, value, salt])); the root C is
SHA-256(`assessor/commitment/v1` LF ‖ RFC 8785(sorted [path, hash] pairs)).
Single fields can so be opened, with their salts, while the others stay hidden.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from assessor_app.ledger.canonical import Json, canonical
from assessor_app.ledger.statement import decode_key, encode_key

SALT_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One committed field: its value and its salt (base64url)."""

    value: Json = field(repr=False)
    salt: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """All fields of a commitment, by path: what it takes to check the root."""

    fields: Mapping[str, Field] = field(repr=False)

    @property
    def hashes(self) -> dict[str, str]:
        """Path → field hash (hex), sorted by path."""
        return {path: field_hash(path, self.fields[path]) for path in sorted(self.fields)}

    @property
    def root(self) -> str:
        """The commitment C, hex."""
        return commitment_root(self.hashes)

    def to_document(self) -> dict[str, Any]:
        """As JSON: path → [value, salt]."""
        return {path: [entry.value, entry.salt] for path, entry in sorted(self.fields.items())}


def opening_of(document: Mapping[str, Any]) -> Opening:
    """Read what `Opening.to_document` wrote; raises ValueError where it is no such document."""
    try:
        fields = {path: Field(value=value, salt=salt) for path, (value, salt) in document.items()}
        if any(len(decode_key(entry.salt)) != SALT_BYTES for entry in fields.values()):
            raise ValueError("a salt of another length")
    except (TypeError, AttributeError) as error:
        raise ValueError("not an opening") from error
    return Opening(fields=fields)


def commit(values: Mapping[str, Json], salts: Mapping[str, bytes]) -> Opening:
    """Bind `values`, path by path, with fresh random `salts` (32 bytes each, never seeded)."""
    if set(values) != set(salts) or any(len(salt) != SALT_BYTES for salt in salts.values()):
        raise ValueError("every field needs a salt of 32 bytes")
    return Opening(fields={path: Field(value=values[path], salt=encode_key(salts[path])) for path in values})


def field_hash(path: str, entry: Field) -> str:
    """The hash of one field, hex."""
    text = canonical([path, entry.value, entry.salt])
    return hashlib.sha256(b"assessor/field/v1\n" + text).hexdigest()


def commitment_root(hashes: Mapping[str, str]) -> str:
    """C over path → field hash, hex."""
    text = canonical([[path, hashes[path]] for path in sorted(hashes)])
    return hashlib.sha256(b"assessor/commitment/v1\n" + text).hexdigest()
