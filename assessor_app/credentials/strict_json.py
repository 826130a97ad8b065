"""Reads JSON from a stranger: one meaning, or none at all.

Refused: a byte order mark, anything but UTF-8, duplicate member names, NaN and infinities, numbers that no
IEEE double holds exactly, lone surrogates, too many bytes, too many levels.
Sources: RFC 8259, RFC 7493 (I-JSON).
"""

import json
import math
import re
from typing import Any

MAX_BYTES = 4 * 1024 * 1024
MAX_DEPTH = 32
_LARGEST_EXACT = 2**53
_TEXT = re.compile(
    rb'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)', re.DOTALL
)  # possessive: text without an end takes one pass
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")
_BRACKET = re.compile(rb"[\[\]{}]")


class BadJson(ValueError):
    """These bytes are not JSON with one meaning; the message says why in plain words."""


def read_object(data: bytes, *, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH) -> dict[str, Any]:
    """The JSON object in `data`. Raises BadJson."""
    value = read_value(data, max_bytes=max_bytes, max_depth=max_depth)
    if not isinstance(value, dict):
        raise BadJson("is not a JSON object")
    return value


def read_value(data: bytes, *, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH) -> Any:
    """The JSON value in `data`. Raises BadJson."""
    if len(data) > max_bytes:
        raise BadJson(f"is larger than {max_bytes // 1024} KiB")
    if data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        raise BadJson("begins with a byte order mark")
    _refuse_deep(data, max_depth)
    try:
        value = json.loads(
            data.decode("utf-8"),
            object_pairs_hook=_members,
            parse_constant=_constant,
            parse_int=_integer,
            parse_float=_float,
        )
    except UnicodeDecodeError as error:
        raise BadJson("is not UTF-8 text") from error
    except json.JSONDecodeError as error:
        raise BadJson(f"is not JSON (line {error.lineno}, column {error.colno})") from error
    except RecursionError as error:
        raise BadJson("is nested too deeply") from error
    if _SURROGATE.search(data):
        _refuse_surrogates(value)
    return value


def _refuse_deep(data: bytes, max_depth: int) -> None:
    """Counts brackets outside strings before anything recurses into them."""
    if data.count(b"[") + data.count(b"{") <= max_depth:
        return
    depth = 0
    for bracket in _BRACKET.finditer(_TEXT.sub(b"", data)):
        depth += 1 if bracket[0] in b"[{" else -1
        if depth > max_depth:
            raise BadJson("is nested too deeply")


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                raise BadJson(f"has the member “{printable(name)}” twice in one object")
            seen.add(name)
    return members


def _constant(text: str) -> float:
    raise BadJson(f"has the number {text}, which JSON does not have")


def _integer(text: str) -> int:
    if len(text) > 17 or abs(int(text)) > _LARGEST_EXACT:
        raise BadJson("has a number too large to be exact")
    return int(text)


def _float(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise BadJson("has a number too large to be exact")
    return value


def _refuse_surrogates(value: Any) -> None:
    if isinstance(value, str):
        if not value.isascii() and any("\ud800" <= character <= "\udfff" for character in value):
            raise BadJson("has half a character (a lone surrogate)")
    elif isinstance(value, dict):
        for name, member in value.items():
            _refuse_surrogates(name)
            _refuse_surrogates(member)
    elif isinstance(value, list):
        for member in value:
            _refuse_surrogates(member)


def printable(text: str, limit: int = 60) -> str:
    """`text` cut short and without control characters, fit for a sentence on one line."""
    shown = "".join(character if character.isprintable() else "�" for character in text[: limit + 1])
    return shown if len(text) <= limit else shown[:limit] + "…"
