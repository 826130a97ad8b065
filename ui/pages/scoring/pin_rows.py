"""The pins of one criterion, one row each: where it is, a note, and the way there."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from assessor_app.domain.pins import LONGEST_NOTE
from ui.models.pin_words import place_words
from ui.pages.scoring.state import ScoringState
from ui.widgets.buttons import ElidedButton, IconButton
from ui.widgets.labels import ElidedText

_INDENT: Final = 12  # px before a note


@dataclass(frozen=True, slots=True, kw_only=True)
class PinLine:
    """One pin as its row shows it."""

    number: int  # of all pins of the work, from 0
    where: str
    note: str = field(repr=False)
    here: bool  # the keys speak of it


class PinLines:
    """The pins of each criterion in words; reckoned once for as long as they are the same."""

    def __init__(self) -> None:
        """Of no work yet."""
        self._known: tuple[object, object, int] | None = None
        self._lines: dict[str, tuple[PinLine, ...]] = {}

    def of(self, state: ScoringState, criterion: str) -> tuple[PinLine, ...]:
        """The pins of a criterion; "" for those of the whole."""
        known = self._known
        if (
            known is None
            or known[0] is not state.pins
            or known[1] is not state.files
            or known[2] != state.pin
        ):
            self._known = (state.pins, state.files, state.pin)
            self._lines = _lines(state)
        return self._lines.get(criterion, ())


def _lines(state: ScoringState) -> dict[str, tuple[PinLine, ...]]:
    known = {one.id for one in state.criteria}
    lines: dict[str, tuple[PinLine, ...]] = {}
    for number, pin in enumerate(state.pins):
        criterion = pin.criterion if pin.criterion in known else ""
        line = PinLine(
            number=number,
            where=place_words(pin.place, state.files),
            note=pin.note,
            here=number == state.pin,
        )
        lines[criterion] = (*lines.get(criterion, ()), line)
    return lines


class NoteField(QLineEdit):
    """A note in one line; Return and Esc go back to the keys of the page."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Claim Esc before the page's own hears it; leave Ctrl+Z to the page once nothing here is left."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                event.accept()
                return True
            undoes = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            does_again = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undoes or does_again:
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return keeps what was written, as leaving does."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
            return
        super().keyPressEvent(event)


class PinRow(QWidget):
    """Its first control turns to the place; the note is a field where the pin is in front."""

    shown = Signal(int)
    written = Signal(int, str)
    removed = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Of no pin yet."""
        super().__init__(parent)
        self._line = PinLine(number=-1, where="", note="", here=False)
        self._place = ElidedButton("pin", lambda: self.shown.emit(self._line.number), icon="pin")
        self._said = ElidedText(quiet=True)
        self._said.setObjectName("pin-said")
        self.note: NoteField | None = None  # made when the pin first comes to the front
        self._remove = IconButton(
            "trash-2", "", "pin-remove", lambda: self.removed.emit(self._line.number), action="remove-pin"
        )
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._place)
        head.addStretch(1)
        head.addWidget(self._remove)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(_INDENT, 0, 0, 0)
        self._below.addWidget(self._said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._below)

    def show_line(self, line: PinLine, *, changeable: bool) -> None:
        """Show another pin, or what has become of it."""
        self._line = line
        words = self.tr("{0}  {1}").format(line.number + 1, line.where)
        if self._place.whole != words:
            self._place.show_words(words, self.tr("Go to pin {0}: {1}").format(line.number + 1, line.where))
            self._remove.set_words(self.tr("Remove pin {0}").format(line.number + 1))
        self._place.setProperty("current", line.here)
        self._said.set_whole(line.note)
        writes = line.here and changeable
        if writes or self.note is not None:
            self._show_note(line, writes=writes)
        self._said.setVisible(not writes and bool(line.note))
        self._remove.setVisible(changeable)

    def _show_note(self, line: PinLine, *, writes: bool) -> None:
        if self.note is None:
            self.note = self._make_note()
        hint = self.tr("Note on pin {0} (Shift+P)").format(line.number + 1)
        if self.note.placeholderText() != hint:
            self.note.setPlaceholderText(hint)
            self.note.setAccessibleName(hint)
        if self.note.text() != line.note:
            self.note.setText(line.note)
        self.note.setVisible(writes)

    def _make_note(self) -> NoteField:
        note = NoteField()
        note.setObjectName("pin-note")
        note.setMaxLength(LONGEST_NOTE)
        note.textEdited.connect(lambda words: self.written.emit(self._line.number, words))
        note.left.connect(self.left)
        self._below.addWidget(note)
        return note


class PinRows(QWidget):
    """As many rows as there are pins; they are filled anew rather than made anew."""

    shown = Signal(int)
    written = Signal(int, str)
    removed = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without pins."""
        super().__init__(parent)
        self._rows: list[PinRow] = []
        self._shown: tuple[tuple[PinLine, ...], bool] = ((), False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    def show_lines(self, lines: Sequence[PinLine], *, changeable: bool) -> None:
        """Show these pins."""
        now = (tuple(lines), changeable)
        if now == self._shown:
            return
        self._shown = now
        while len(self._rows) < len(lines):
            self._rows.append(self._row())
        for row, line in zip(self._rows, lines, strict=False):
            row.show_line(line, changeable=changeable)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(lines))
        self.setVisible(bool(lines))

    def row_of(self, number: int) -> PinRow | None:
        """The row of a pin, where it is one of these."""
        for row, line in zip(self._rows, self._shown[0], strict=False):
            if line.number == number:
                return row
        return None

    def forget(self) -> None:
        """No word stays in a field that is hidden."""
        self.show_lines((), changeable=False)
        for row in self._rows:
            row.show_line(PinLine(number=-1, where="", note="", here=False), changeable=False)

    def _row(self) -> PinRow:
        row = PinRow()
        row.shown.connect(self.shown)
        row.written.connect(self.written)
        row.removed.connect(self.removed)
        row.left.connect(self.left)
        self._column.addWidget(row)
        return row
