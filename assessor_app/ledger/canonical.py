"""One value, one sequence of bytes: RFC 8785, by the library that implements it, or as that would write it.

Most of what is signed and logged is objects of ASCII keys over texts and whole numbers. For those Python's
own encoder with sorted keys writes the very bytes of RFC 8785, three times as fast: code points below U+0080
sort alike in any encoding, its escapes are those of ECMAScript, and whole numbers within ±(2⁵³ - 1) have one
spelling. All else, floats and other keys above all, is left to the library; a test holds the two together.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias

import rfc8785

Json: TypeAlias = Mapping[str, Any] | Sequence[Any] | str | int | float | bool | None

_LARGEST: Final = 2**53 - 1  # beyond it whole numbers are not exact in every JSON reader
_encoded = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def canonical(value: Json) -> bytes:
    """The canonical bytes of a JSON value (RFC 8785). Raises ValueError for what JSON cannot hold."""
    if _is_plain(value):
        try:
            return _encoded(value).encode()
        except UnicodeEncodeError:
            pass  # half a character, which the library refuses in its own words
    return rfc8785.dumps(value)


def _is_plain(value: object) -> bool:
    """Whether Python's encoder writes this as RFC 8785 does, or refuses it too: plain types, ASCII keys."""
    if value is None or isinstance(value, bool) or type(value) is str:
        return True
    if type(value) is int:
        return -_LARGEST <= value <= _LARGEST
    parts: Iterable[object]
    if type(value) is dict:
        if not all(type(key) is str and key.isascii() for key in value):
            return False
        parts = value.values()
    elif type(value) is list or type(value) is tuple:
        parts = value
    else:
        return False
    return all(map(_is_plain, parts))


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
