"""Where a pin is, in words: the neutral name of its file and the place in it; no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from assessor_app.domain.pins import Place, PlaceKind
from ui.words.translate import translate

_LINES: Final = frozenset({"text", "code"})
_LAID_OUT: Final = frozenset(
    {".md", ".markdown", ".html", ".htm", ".xhtml", ".eml"}
)  # texts read as documents


@dataclass(frozen=True, slots=True, kw_only=True)
class PinnedFile:
    """A file that pins can name."""

    name: str
    kind: str


def place_words(place: Place, files: Mapping[str, PinnedFile]) -> str:
    """“evidence-1.pdf, page 3”; `files` by digest. What has no file any more is said to be gone."""
    file = files.get(place.evidence)
    if file is None:
        return translate("Pins", "a file that is not here any more")
    if place.kind is PlaceKind.AREA and file.kind != "pdf" and place.at[0] == 0:
        return file.name  # a picture has one page
    return translate("Pins", "{0}, {1}").format(file.name, _within(place, file))


def _within(place: Place, file: PinnedFile) -> str:
    at = place.at
    if place.kind is PlaceKind.AREA:
        return translate("Pins", "page {0}").format(at[0] + 1)
    if place.kind is PlaceKind.SPAN:
        return _clock(at[0]) if at[0] == at[1] else f"{_clock(at[0])}–{_clock(at[1])}"
    if place.kind is PlaceKind.CELLS:
        cells = f"{_cell(at[1], at[2])}:{_cell(at[3], at[4])}" if at[1:3] != at[3:] else _cell(at[1], at[2])
        return translate("Pins", "sheet {0}, {1}").format(at[0] + 1, cells) if at[0] else cells
    lines = file.kind in _LINES and PurePath(file.name).suffix.lower() not in _LAID_OUT
    if at[0] == at[2]:
        one = translate("Pins", "line {0}") if lines else translate("Pins", "paragraph {0}")
        return one.format(at[0] + 1)
    many = translate("Pins", "lines {0}–{1}") if lines else translate("Pins", "paragraphs {0}–{1}")
    return many.format(at[0] + 1, at[2] + 1)


def _clock(milliseconds: int) -> str:
    minutes, seconds = divmod(milliseconds // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _cell(row: int, column: int) -> str:
    return f"{column_letters(column)}{row + 1}"


def column_letters(number: int) -> str:
    """A … Z, AA, AB …: the name of column `number` (from 0)."""
    name = ""
    number += 1
    while number:
        number, letter = divmod(number - 1, 26)
        name = chr(ord("A") + letter) + name
    return name
