"""One value, one sequence of bytes: RFC 8785, by the library that implements it."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import rfc8785

Json: TypeAlias = Mapping[str, Any] | Sequence[Any] | str | int | float | bool | None


def canonical(value: Json) -> bytes:
    """The canonical bytes of a JSON value (RFC 8785). Raises ValueError for what JSON cannot hold."""
    return rfc8785.dumps(value)


def parse_canonical(data: bytes) -> dict[str, Any]:
    """The object that `data` is the canonical form of; raises ValueError where it is any other spelling."""
    try:
        value = json.loads(data)
        if not isinstance(value, dict) or canonical(value) != data:
            raise ValueError("not in canonical form")
    except (UnicodeDecodeError, RecursionError) as error:
        raise ValueError("not in canonical form") from error
    return value


def digest(data: bytes) -> str:
    """SHA-256 as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
