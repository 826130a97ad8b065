"""Sheets of A4 that are filled from the top: headings, paragraphs, tables; what does not fit goes overleaf.

Lengths are points. Text is set by the layer that certificates are set by, so any script of the bundled fonts
can stand in a badge's or criterion's name.
"""

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from assessor_app.adapters.certificates.document import Drawn
from assessor_app.adapters.certificates.fonts import DISPLAY, PLAIN, STRONG
from assessor_app.adapters.certificates.text import Line, shape, tidy, wrap
from assessor_app.adapters.certificates.writing import Colour, Pen

WIDTH, HEIGHT = 595.276, 841.89
LEFT, RIGHT, TOP, BOTTOM = 56.0, 56.0, 64.0, 64.0
COLUMN: Final = WIDTH - LEFT - RIGHT
INK: Colour = (0.086, 0.141, 0.212)
QUIET: Colour = (0.32, 0.37, 0.43)
LINE: Colour = (0.78, 0.81, 0.84)
ACCENT: Colour = (0.106, 0.369, 0.557)
_BODY: Final = 9.0
_LEADING: Final = 13.0
_ROW: Final = 17.0

Draw = Callable[[Pen, float, float, float], None]
"""Draws into a cell: pen, its left edge, its base line, its width."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a table: its head, and how wide it is."""

    head: str
    width: float
    right: bool = False  # numbers stand at the right


@dataclass(slots=True)
class Sheets:
    """A pen over pages; `finish` gives them."""

    foot: str = field(repr=False)  # at the foot of every page
    pen: Pen = field(default_factory=Pen)
    missing: list[str] = field(default_factory=list)  # characters without a glyph
    _pages: list[bytes] = field(default_factory=list)
    _y: float = HEIGHT - TOP

    def title(self, text: str) -> None:
        """The name of the whole."""
        self._lines(self._wrapped(text, DISPLAY, 24.0), 24.0, 28.0, INK)
        self.gap(4)

    def heading(self, text: str, *, keep: float = 60.0) -> None:
        """The name of a part; `keep` points of what follows stay with it."""
        self.gap(14)
        self._need(20.0 + keep)
        self._lines(self._wrapped(text, STRONG, 12.0), 12.0, 16.0, INK)
        self.gap(3)

    def words(self, text: str, *, quiet: bool = False, size: float = _BODY) -> None:
        """A paragraph."""
        self._lines(self._wrapped(text, PLAIN, size), size, size * _LEADING / _BODY, QUIET if quiet else INK)
        self.gap(3)

    def term(self, name: str, says: str, source: str) -> None:
        """A word with what it means, and where that is from."""
        texts = [self._wrapped(one, PLAIN, 8.0) for one in (says, source)]
        self._need(14.0 + 11.5 * sum(map(len, texts)))
        self._lines([self._shaped(name, STRONG)], 8.5, 12.0, INK)
        for lines, colour in zip(texts, (INK, QUIET), strict=True):
            self._lines(lines, 8.0, 11.5, colour)
        self.gap(5)

    def facts(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Names and values, one pair a line or more."""
        for name, value in pairs:
            lines = wrap(tidy(value), PLAIN, (COLUMN - 132) * 1000 / _BODY)
            self._need(_LEADING * len(lines))
            self.pen.fill(QUIET)
            self.pen.write(self._shaped(name, PLAIN), LEFT, self._y - _BODY, _BODY)
            self.pen.fill(INK)
            for line in lines:
                self._note(line)
                self.pen.write(line, LEFT + 132, self._y - _BODY, _BODY)
                self._y -= _LEADING
        self.gap(3)

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[str | Draw]]) -> None:
        """Rows under heads, which stand on every page that the table reaches."""
        self._heads(columns)
        for row in rows:
            cells = [self._cell(column, one) for column, one in zip(columns, row, strict=True)]
            tall = _ROW + 10.5 * (max((len(one) for one in cells if isinstance(one, list)), default=1) - 1)
            if self._y - tall < BOTTOM:
                self._turn()
                self._heads(columns)
            x = LEFT
            for column, cell in zip(columns, cells, strict=True):
                self._write_cell(column, cell, x)
                x += column.width
            self._y -= tall
            self.pen.stroke(LINE, 0.4)
            self.pen.line(LEFT, self._y + 2, LEFT + sum(one.width for one in columns), self._y + 2)
        self.gap(4)

    def gap(self, height: float) -> None:
        """Some air."""
        self._y -= height

    def finish(self) -> Drawn:
        """All pages."""
        self._end_page()
        return Drawn(
            size=(WIDTH, HEIGHT),
            pages=tuple((zlib.compress(page, 6),) for page in self._numbered()),
            uses=self.pen.uses,
            fonts=self.pen.fonts,
        )

    def _numbered(self) -> list[bytes]:
        """Each page with its foot, which says of how many it is one."""
        pages = []
        for number, page in enumerate(self._pages, start=1):
            self.pen.fill(QUIET)
            self.pen.write(self._shaped(self.foot, PLAIN), LEFT, 36.0, 7.0)
            place = self._shaped(f"{number} of {len(self._pages)}", PLAIN)
            self.pen.write(place, WIDTH - RIGHT - place.width_at(7.0), 36.0, 7.0)
            pages.append(page + self.pen.take())
        return pages

    def _heads(self, columns: Sequence[Column]) -> None:
        self._need(_ROW * 3)
        x = LEFT
        self.pen.fill(QUIET)
        for column in columns:
            self._write_at(self._shaped(column.head, PLAIN), x, column, 7.5)
            x += column.width
        self._y -= 17.0
        self.pen.stroke(INK, 0.6)
        self.pen.line(LEFT, self._y + 2, x, self._y + 2)

    def _cell(self, column: Column, content: str | Draw) -> list[Line] | Draw:
        if not isinstance(content, str):
            return content
        if column.right:
            return [self._shaped(content, PLAIN)]
        return self._wrapped(content, PLAIN, 8.5, column.width - 8)

    def _write_cell(self, column: Column, cell: list[Line] | Draw, x: float) -> None:
        if not isinstance(cell, list):
            cell(self.pen, x, self._y - 11.0, column.width - 8)
            return
        self.pen.fill(INK)
        base = self._y
        for line in cell:
            self._write_at(line, x, column, 8.5)
            self._y -= 10.5
        self._y = base

    def _write_at(self, line: Line, x: float, column: Column, size: float) -> None:
        room = column.width - 8
        size = line.size_for(room, size)
        left = x + room - line.width_at(size) if column.right else x
        self.pen.write(line, left, self._y - 11.0, size)

    def _lines(self, lines: Sequence[Line], size: float, leading: float, colour: Colour) -> None:
        for line in lines:
            self._need(leading)
            self.pen.fill(colour)
            self.pen.write(line, LEFT, self._y - size, size)
            self._y -= leading

    def _wrapped(self, text: str, stack: tuple[str, ...], size: float, width: float = COLUMN) -> list[Line]:
        lines = wrap(tidy(text), stack, width * 1000 / size) if text.strip() else []
        for line in lines:
            self._note(line)
        return lines

    def _shaped(self, text: str, stack: tuple[str, ...]) -> Line:
        line = shape(tidy(text), stack)
        self._note(line)
        return line

    def _note(self, line: Line) -> None:
        self.missing += [one for one in line.missing if one not in self.missing]

    def _need(self, height: float) -> None:
        if self._y - height < BOTTOM:
            self._turn()

    def _turn(self) -> None:
        self._end_page()
        self._y = HEIGHT - TOP

    def _end_page(self) -> None:
        self._pages.append(self.pen.take())
