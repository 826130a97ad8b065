"""Pins in a text, and how a new one is marked: by what is selected, or line by line by keys."""

from collections.abc import Sequence
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from ui.widgets.marked_places import MarkedPlace, in_front, washes
from ui.widgets.text_layers import TextLayers

_PINS, _FRAME = 0, 1  # layers; what is looked for lies above both
_KEYS: Final = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
)


class Passages(Protocol):
    """How a view counts its text: (block, character, block, character), as in `domain.pins`."""

    def passage(self, cursor: QTextCursor) -> tuple[int, int, int, int] | None:
        """What `cursor` has selected; None where that is no part of the evidence."""

    def cursor(self, at: tuple[int, ...]) -> QTextCursor | None:
        """The stretch that these numbers name; None where it is not (or not yet) there."""

    def whole(self, at: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
        """The whole blocks that a passage touches."""


class TextMarks(QObject):
    """Paints pins into one view, and hears what is marked and clicked there."""

    framed = Signal(object)  # (block, character, block, character)
    pressed = Signal(int)  # the number of a pin that was clicked

    def __init__(self, view: QTextEdit | QPlainTextEdit, passages: Passages, layers: TextLayers) -> None:
        """`passages` counts the text of `view`."""
        super().__init__(view)
        self._view, self._passages, self._layers = view, passages, layers
        self._places: tuple[MarkedPlace, ...] = ()
        self._begin: QTextCursor | None = None  # the line from which somebody marks
        self._end: QTextCursor | None = None  # the line up to which
        self._can_mark = False
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    @property
    def framing(self) -> bool:
        """Whether the arrow keys mark lines now."""
        return self._begin is not None

    def let_mark(self, *, can: bool) -> None:
        """Whether new places can be marked."""
        self._can_mark = can
        if not can:
            self.cancel()

    def show_places(self, places: Sequence[MarkedPlace]) -> None:
        """Paint the pins of this file; called again whenever more of it is laid out."""
        self._places = tuple(places)
        self._paint()

    def reveal_current(self) -> bool:
        """Bring the pin in front into sight; False where its place is not laid out yet."""
        here = in_front(self._places)
        cursor = None if here is None else self._passages.cursor(here.at)
        if cursor is None:
            return here is None
        at_start = QTextCursor(cursor)
        at_start.setPosition(cursor.selectionStart())
        self._view.setTextCursor(at_start)
        self._view.ensureCursorVisible()
        return True

    def mark_selected(self) -> bool:
        """Mark what is selected; False where nothing is."""
        cursor = self._view.textCursor()
        if not self._can_mark or not cursor.hasSelection():
            return False
        passage = self._passages.passage(cursor)
        if passage is not None:
            cursor.clearSelection()
            self._view.setTextCursor(cursor)
            self.framed.emit(passage)
        return True

    def begin(self) -> None:
        """Mark a line in sight, and let the arrow keys move it."""
        if not self._can_mark:
            return
        high = self._view.viewport().height()
        cursor = self._view.cursorForPosition(QPoint(8, high // 3))
        self._begin = self._end = cursor
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._paint_frame()

    def cancel(self) -> None:
        """Mark nothing."""
        self._begin = self._end = None
        self._layers.show(_FRAME, ())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While somebody marks, a few keys are the marker's; a click into a pin goes to it."""
        kind = event.type()
        if self.framing and watched is self._view and isinstance(event, QKeyEvent):
            if kind == QEvent.Type.ShortcutOverride and event.key() in _KEYS:
                event.accept()
                return True
            if kind == QEvent.Type.KeyPress and event.key() in _KEYS:
                self._key(event)
                return True
        if kind == QEvent.Type.FocusOut and watched is self._view and self.framing:
            self.cancel()
        if kind == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent) and self._places:
            self._click(event)
        return False

    def _key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._mark()
        else:
            by = 1 if event.key() == Qt.Key.Key_Down else -1
            self._move(by, further=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _move(self, by: int, *, further: bool) -> None:
        begin, end = self._begin, self._end
        if begin is None or end is None:
            return
        moved = QTextCursor(end)
        way = QTextCursor.MoveOperation.NextBlock if by > 0 else QTextCursor.MoveOperation.PreviousBlock
        if moved.movePosition(way):
            self._end = moved
        if not further:
            self._begin = self._end
        self._paint_frame()
        if self._end is not None:
            self._view.setTextCursor(self._end)
            self._view.ensureCursorVisible()

    def _mark(self) -> None:
        selected = self._selected()
        self.cancel()
        passage = None if selected is None else self._passages.passage(selected)
        if passage is not None:
            self.framed.emit(self._passages.whole(passage))

    def _selected(self) -> QTextCursor | None:
        """All of the lines between where it began and where it is."""
        if self._begin is None or self._end is None:
            return None
        first, last = sorted((self._begin, self._end), key=lambda cursor: cursor.position())
        selected = QTextCursor(first)
        selected.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        far = QTextCursor(last)
        far.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        selected.setPosition(far.position(), QTextCursor.MoveMode.KeepAnchor)
        return selected

    def _click(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._view.textCursor().hasSelection():
            return
        at = self._view.cursorForPosition(event.position().toPoint()).position()
        under: list[tuple[int, int]] = []
        for place in self._places:
            cursor = self._passages.cursor(place.at)
            if cursor is not None and cursor.selectionStart() <= at <= cursor.selectionEnd():
                under.append((cursor.selectionEnd() - cursor.selectionStart(), place.number))
        if under:
            self.pressed.emit(min(under)[1])

    def _paint(self) -> None:
        soft, soft_here, ink = washes()
        marked = []
        for place in sorted(self._places, key=lambda one: one.here):
            cursor = self._passages.cursor(place.at)
            if cursor is not None:
                marked.append(_stretch(cursor, soft_here if place.here else soft, ink, line=place.here))
        self._layers.show(_PINS, marked)

    def _paint_frame(self) -> None:
        selected = self._selected()
        if selected is not None:
            _, soft_here, ink = washes()
            stretch = _stretch(selected, soft_here, ink, line=True)
            stretch.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            self._layers.show(_FRAME, (stretch,))


def _stretch(cursor: QTextCursor, wash: str, ink: str, *, line: bool) -> QTextEdit.ExtraSelection:
    stretch = QTextEdit.ExtraSelection()
    letters = QTextCharFormat()
    letters.setBackground(QColor(wash))
    letters.setForeground(QColor(ink))
    if line:  # told by more than a colour
        letters.setFontUnderline(True)
    stretch.format = letters
    stretch.cursor = cursor
    return stretch
