"""How a text is counted: in blocks and characters, which do not depend on how it is laid out."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

Passage = tuple[int, int, int, int]  # block, character, block, character: as in `domain.pins`
_NONE: Final = -1


class LinesOfText:
    """A line is a block."""

    def __init__(self, view: QPlainTextEdit) -> None:
        """The lines of what `view` shows."""
        self._view = view

    def passage(self, cursor: QTextCursor) -> Passage | None:
        """What is selected."""
        document = self._view.document()
        first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
        start = characters(first.text(), cursor.selectionStart() - first.position())
        end = characters(last.text(), cursor.selectionEnd() - last.position())
        return _tidy(first.blockNumber(), start, last.blockNumber(), end)

    def cursor(self, at: tuple[int, ...]) -> QTextCursor | None:
        """The stretch that these numbers name; None where the text has no such line."""
        document = self._view.document()
        first, start, last, end = at
        begin, stop = document.findBlockByNumber(first), document.findBlockByNumber(last)
        if not begin.isValid() or not stop.isValid():
            return None
        return _between(begin, units(begin.text(), start), stop, units(stop.text(), end) if end else None)

    def whole(self, at: Passage) -> Passage:
        """All of its lines."""
        return at[0], 0, at[2], 0


class BlocksOfDocument:
    """The blocks that the reader of a document found; each laid out as one block of Qt's, a table as many.

    Tables and pictures are counted whole.
    """

    def __init__(self, view: QTextEdit) -> None:
        """The blocks of what `view` shows, which numbered them in `userState`."""
        self._view = view
        self._numbers: dict[int, tuple[int, int]] = {}  # → the first and last of Qt's blocks that are of it
        self._before: dict[int, int | None] = {}  # None: the block is counted whole

    def begin(self) -> None:
        """Another document is laid out."""
        self._numbers, self._before = {}, {}

    def number(self, block: QTextBlock, number: int, before: int | None) -> None:
        """`block` is of block `number` of the document; `before` characters of ours stand before its own."""
        block.setUserState(number)
        self._before[number] = before
        first, _ = self._numbers.get(number, (block.blockNumber(), 0))
        self._numbers[number] = first, block.blockNumber()  # pictures that come later add no block

    def passage(self, cursor: QTextCursor) -> Passage | None:
        """What is selected; None between the blocks of the document."""
        inside = [
            block for block in self._blocks(cursor.selectionStart(), cursor.selectionEnd())
            if block.userState() != _NONE
        ]  # fmt: skip
        if not inside:
            return None
        first, last = inside[0], inside[-1]
        start = self._characters(first, cursor.selectionStart())
        end = self._characters(last, cursor.selectionEnd())
        if self._before.get(last.userState()) is None:
            end = 0
        return _tidy(first.userState(), start, last.userState(), end)

    def cursor(self, at: tuple[int, ...]) -> QTextCursor | None:
        """The stretch that these numbers name; None where it is not laid out (yet)."""
        first, start, last, end = at
        if first not in self._numbers or last not in self._numbers:
            return None
        document = self._view.document()
        begin = document.findBlockByNumber(self._numbers[first][0])
        stop = document.findBlockByNumber(self._numbers[last][1])
        before_first, before_last = self._before.get(first), self._before.get(last)
        from_unit = 0 if before_first is None else before_first + units(begin.text()[before_first:], start)
        to_unit = None
        if end and before_last is not None:
            to_unit = before_last + units(stop.text()[before_last:], end)
        return _between(begin, from_unit, stop, to_unit)

    def whole(self, at: Passage) -> Passage:
        """All of its blocks."""
        return at[0], 0, at[2], 0

    def _characters(self, block: QTextBlock, position: int) -> int:
        """How many characters of the block's own stand before a position."""
        before = self._before.get(block.userState())
        if before is None:
            return 0
        unit = min(max(0, position - block.position()), block.length() - 1)
        return characters(block.text()[before:], max(0, unit - before))

    def _blocks(self, start: int, end: int) -> Iterator[QTextBlock]:
        block = self._view.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            yield block
            block = block.next()


def units(text: str, count: int) -> int:
    """How many UTF-16 units the first `count` characters of `text` take."""
    return min(count, len(text)) + sum(letter > "\uffff" for letter in text[:count])


def characters(text: str, count: int) -> int:
    """How many characters of `text` the first `count` UTF-16 units are."""
    taken = 0
    for place, letter in enumerate(text):
        if taken >= count:
            return place
        taken += 2 if letter > "\uffff" else 1
    return len(text)


def _between(begin: QTextBlock, start: int, stop: QTextBlock, end: int | None) -> QTextCursor:
    """From unit `start` of one block up to unit `end` of another, or its end."""
    cursor = QTextCursor(begin)
    cursor.setPosition(begin.position() + min(start, begin.length() - 1))
    last = stop.length() - 1 if end is None else min(end, stop.length() - 1)
    cursor.setPosition(stop.position() + last, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _tidy(first: int, start: int, last: int, end: int) -> Passage | None:
    """None for nothing; what ends where a block begins ends with the block before."""
    if last > first and end == 0:
        return first, start, last - 1, 0
    if first == last and end != 0 and end <= start:
        return None
    return first, start, last, end
