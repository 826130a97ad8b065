"""The JSON text of documents that differ in a few texts alone: written and recognised without a JSON
parser.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from json.encoder import encode_basestring
from typing import Any

from assessor_app.credentials.shapes import NoShape
from assessor_app.credentials.slots import Path, filled, json_text

_PLACE = "urn:assessor-place:"
_LENGTHS_KEPT = 256

Spans = tuple[tuple[int, int], ...]  # where the slots begin and end, in bytes


@dataclass(frozen=True, slots=True)
class JsonTemplate:
    """The JSON text of a shape's documents: fixed texts between the slots."""

    pieces: tuple[str, ...]
    _woven: tuple[bytes, ...] = field(repr=False)  # the pieces in UTF-8, with their quotes, and gaps between
    _spans: dict[int, Spans] = field(default_factory=dict, repr=False)  # by the length of the whole

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
        parts = list(self._woven)
        together = '"'.join(values)
        if together.count('"') >= len(values) or "\\" in together or not together.isprintable():
            parts[1::2] = [encode_basestring(value)[1:-1].encode() for value in values]
        else:
            parts[1::2] = together.encode().split(b'"')
        return b"".join(parts)

    def values(self, data: bytes) -> list[str] | None:
        """The slots' values where `data` is exactly this template filled, else None."""
        spans = self._spans.get(len(data))
        if spans is not None:
            values = self._sliced(data, spans)
            if values is not None:
                return values
        try:
            values = self._searched(data.decode())
        except UnicodeDecodeError:
            return None
        if values is not None:
            self._keep_spans(len(data), values)
        return values

    def _sliced(self, data: bytes, spans: Spans) -> list[str] | None:
        """The values, if they are as long as those of an earlier document and all else is fixed."""
        slices = [data[start:end] for start, end in spans]
        parts = list(self._woven)
        parts[1::2] = slices
        if b"".join(parts) != data:
            return None
        try:
            text = b'"'.join(slices).decode()
            if text.count('"') < len(slices) and "\\" not in text and text.isprintable():
                return text.split('"')
            values = [_decoded(f'"{part.decode()}"') for part in slices]
        except UnicodeDecodeError:
            return None
        return [value for value in values if value is not None] if None not in values else None

    def _keep_spans(self, length: int, values: Sequence[str]) -> None:
        if len(self._spans) >= _LENGTHS_KEPT:
            self._spans.clear()
        spans, at = [], 0
        for piece, value in zip(self._woven[::2], values, strict=False):
            start = at + len(piece)
            at = start + len(encode_basestring(value).encode()) - 2
            spans.append((start, at))
        self._spans[length] = tuple(spans)

    def _searched(self, text: str) -> list[str] | None:
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
            if text[at] != '"' or "\\" in value or not value.isprintable():
                decoded = _decoded(text[at : end + 1])
                if decoded is None:
                    return None
                value = decoded
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
