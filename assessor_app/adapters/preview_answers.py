"""What a helper answered, taken apart: it read foreign bytes, so nothing is believed but its form."""

from collections.abc import Iterable
from typing import Final

from assessor_app.application.ports.previewing import (
    Block,
    BlockKind,
    Box,
    Cell,
    Described,
    Document,
    Hit,
    Mark,
    Sheet,
    Span,
    View,
)

_KINDS: Final = frozenset(
    {"pdf", "image", "text", "code", "csv", "document", "sheet", "slides"}
    | {"audio", "video", "notebook", "archive", "other"}
)  # as in BlindCopy.kind
_MOST_BLOCKS: Final = 10_000
_MOST_CELLS: Final = 400_000
_MOST_MARKS: Final = 200_000


class BadAnswer(Exception):  # told as a helper that ended
    """The answer has not the form that was asked for."""


def described_from(header: dict[str, object]) -> Described:
    """The answer to “open” and “describe”. Raises BadAnswer."""
    found = _object(header.get("ok"))
    kind = _text(found.get("kind"), 20)
    if kind not in _KINDS:
        raise BadAnswer
    return Described(
        kind=kind,
        media_type=_text(found.get("media_type"), 100),
        pages=max(0, _whole(found.get("pages"))),
        notes=tuple(_text(note, 200) for note in _list(found.get("notes"), 1_000)[:20]),
        view=_view(found.get("view")),
    )


def document_from(answer: object) -> Document:
    """The answer to “document”. Raises BadAnswer."""
    found = _object(answer)
    pictures = _whole(found.get("pictures"))
    blocks = tuple(_block(_object(one), pictures) for one in _list(found.get("blocks"), _MOST_BLOCKS))
    return Document(blocks=blocks, left_out=max(0, _whole(found.get("left_out"))))


def sheets_from(answer: object) -> tuple[Sheet, ...]:
    """The answer to “sheets”. Raises BadAnswer."""
    sheets = []
    for one in _list(_object(answer).get("sheets"), 1_000):
        sheet = _object(one)
        rows = _list(sheet.get("rows"), _MOST_CELLS)
        sheets.append(
            Sheet(
                name=_text(sheet.get("name"), 200),
                rows=tuple(tuple(_text(cell, 2_000) for cell in _list(row, 1_000)) for row in rows),
                hidden=sheet.get("hidden") is True,
                left_out=max(0, _whole(sheet.get("left_out"))),
            )
        )
    return tuple(sheets)


def hits_from(answer: object) -> tuple[Hit, ...]:
    """The answer to “find”. Raises BadAnswer."""
    hits = []
    for one in _list(answer, 10_000):
        match one:
            case [int(page), list(boxes)] if page >= 0 and not isinstance(page, bool):
                hits.append(Hit(page, tuple(_box(box) for box in boxes[:100])))
            case _:
                raise BadAnswer
    return tuple(hits)


def marks_from(answer: object) -> tuple[Mark, ...]:
    """The answer to “marks”: in order, none within another. Raises BadAnswer."""
    marks, end = [], 0
    for one in _list(answer, _MOST_MARKS):
        start, length, kind = _three(one)
        mark = Mark(start=_whole(start), length=_whole(length), kind=_text(kind, 20))
        if mark.start < end or mark.length < 0:
            raise BadAnswer
        end = mark.start + mark.length
        marks.append(mark)
    return tuple(marks)


def _block(found: dict[str, object], pictures: int) -> Block:
    try:
        kind = BlockKind(_text(found.get("is"), 20))
    except ValueError as error:
        raise BadAnswer from error
    picture = _whole(found.get("picture", -1))
    if kind is BlockKind.PICTURE and not 0 <= picture < pictures:
        raise BadAnswer
    rows = _list(found.get("rows", []), _MOST_CELLS)
    return Block(
        kind=kind,
        spans=_spans(found.get("spans", [])),
        level=min(max(_whole(found.get("level", 0)), 0), 20),
        mark=_text(found.get("mark", ""), 20),
        rows=tuple(tuple(_spans(cell) for cell in _list(row, 1_000)) for row in rows),
        head=found.get("head") is True,
        picture=picture,
    )


def _spans(found: object) -> Cell:
    spans = []
    for one in _list(found, _MOST_MARKS):
        match one:
            case [str(text), list(marks)]:
                spans.append(Span(text, tuple(_text(mark, 20) for mark in marks[:8])))
            case _:
                raise BadAnswer
    return tuple(spans)


def _box(found: object) -> Box:
    match found:
        case [float() | int(), float() | int(), float() | int(), float() | int()]:
            left, top, right, bottom = (min(max(float(side), 0.0), 1.0) for side in found)
            return left, top, right, bottom
    raise BadAnswer


def _view(found: object) -> View:
    try:
        return View(_text(found, 20))
    except ValueError as error:
        raise BadAnswer from error


def _three(found: object) -> Iterable[object]:
    if not isinstance(found, list) or len(found) != 3:
        raise BadAnswer
    return found


def _object(found: object) -> dict[str, object]:
    if not isinstance(found, dict):
        raise BadAnswer
    return found


def _list(found: object, most: int) -> list[object]:
    if not isinstance(found, list) or len(found) > most:
        raise BadAnswer
    return found


def _text(found: object, most: int) -> str:
    if not isinstance(found, str):
        raise BadAnswer
    return found[:most]


def _whole(found: object) -> int:
    if not isinstance(found, int) or isinstance(found, bool):
        raise BadAnswer
    return found
