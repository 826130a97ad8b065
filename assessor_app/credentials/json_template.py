"""The JSON text of documents that differ in a few texts alone: written and recognised without a JSON
parser.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from json.encoder import encode_basestring
from typing import Any

from assessor_app.credentials.shapes import NoShape
from assessor_app.credentials.slots import Path, filled, json_text

_PLACE = "urn:assessor-place:"
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]").search


@dataclass(frozen=True, slots=True)
class JsonTemplate:
    """The JSON text of a shape's document: fixed texts between the slots."""

    pieces: tuple[str, ...]
    _woven: tuple[bytes, ...] = field(repr=False)  # the pieces in UTF-8, with their quotes, and gaps between

    @classmethod
    def of(cls, document: Mapping[str, Any], paths: tuple[Path, ...]) -> "JsonTemplate":
        """From a document with slots at `paths`, in the order of its text; raises NoShape."""
        marks = [f"{_PLACE}{number}:" for number in range(len(paths))]
        text = json_text(filled(document, paths, marks))
        pieces = []
        for mark in marks:
            piece, found, text = text.partition(f'"{mark}"')
            if not found or _PLACE in piece:
                raise NoShape("the slots are not in the order of the text")
            pieces.append(piece)
        pieces.append(text)
        quoted = '\0"'.join(f'{piece}"' for piece in pieces[:-1]) + '\0"' + text
        woven = [part for piece in quoted.split("\0") for part in (piece.encode(), b"")][:-1]
        return cls(tuple(pieces), tuple(woven))

    def data(self, values: Sequence[str]) -> bytes:
        """The JSON text with `values` in the slots, UTF-8."""
        together = "\n".join(values)
        if '"' in together or "\\" in together or together.count("\n") >= len(values) or _CONTROL(together):
            together = "\n".join([encode_basestring(value)[1:-1] for value in values])
        parts = list(self._woven)
        parts[1::2] = together.encode().split(b"\n")
        return b"".join(parts)

    def values(self, text: str) -> list[str] | None:
        """The slots' values where `text` is exactly this template filled, else None."""
        pieces = self.pieces
        if not text.startswith(pieces[0]):
            return None
        values: list[str] = []
        at = len(pieces[0])
        for piece in pieces[1:]:
            end = text.find('"', at + 1)
            while end > 0 and text[end - 1] == "\\" and _escapes(text, end):
                end = text.find('"', end + 1)
            if end < 0 or not text.startswith(piece, end + 1):
                return None
            value = text[at + 1 : end]
            if "\\" in value or not value.isprintable():
                decoded = _decoded(text[at : end + 1])
                if decoded is None:
                    return None
                value = decoded
            elif text[at] != '"':
                return None
            values.append(value)
            at = end + 1 + len(piece)
        return values if at == len(text) else None


def _escapes(text: str, quote: int) -> bool:
    """Whether the quote at `quote` follows an odd number of backslashes."""
    start = quote
    while text[start - 1] == "\\":
        start -= 1
    return (quote - start) % 2 == 1


def _decoded(written: str) -> str | None:
    """The text that a JSON string writes, None where we would write it otherwise."""
    try:
        value = json.loads(written)
    except ValueError:
        return None
    return value if isinstance(value, str) and encode_basestring(value) == written else None
