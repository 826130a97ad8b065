"""The two lists beside the evidence: what is left to look at, and what is to be covered."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import ElidedButton, IconButton


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row, as it is shown."""

    words: str = field(repr=False)
    here: bool = False


class Rows(QWidget):
    """As many rows as there are lines; they are filled anew rather than made anew."""

    shown = Signal(int)
    removed = Signal(int)

    def __init__(self, name: str, *, icon: str, removable: bool, parent: QWidget | None = None) -> None:
        """Without lines. What can be removed is numbered, as the marks in the evidence are."""
        super().__init__(parent)
        self.setObjectName(name)
        self._icon, self._removable = icon, removable
        self._rows: list[CoverRow] = []
        self._lines: tuple[Line, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Draw these."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        while len(self._rows) < len(lines):
            row = CoverRow(len(self._rows), self, icon=self._icon, removable=self._removable)
            self._rows.append(row)
            self._column.addWidget(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(lines))
            if number < len(lines):
                row.show_line(lines[number], numbered=self._removable)
        self.setVisible(bool(lines))

    def forget(self) -> None:
        """No word stays in a button that is hidden."""
        for row in self._rows:
            row.show_line(Line(words=""), numbered=False)
        self.show_lines(())


class CoverRow(QWidget):
    def __init__(self, number: int, rows: Rows, *, icon: str, removable: bool) -> None:
        super().__init__(rows)
        self._number = number
        self._place = ElidedButton(
            f"{rows.objectName()}-{number}", lambda: rows.shown.emit(number), icon=icon
        )
        self._remove = IconButton(
            "trash-2",
            "",
            f"{rows.objectName()}-remove-{number}",
            lambda: rows.removed.emit(number),
            action="covering-remove",
        )
        self._remove.setVisible(removable)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(4)
        across.addWidget(self._place)
        across.addStretch(1)
        across.addWidget(self._remove)

    def show_line(self, line: Line, *, numbered: bool) -> None:
        """Draw it."""
        words = self.tr("{0}  {1}").format(self._number + 1, line.words) if numbered else line.words
        if self._place.whole != words:
            self._place.show_words(words, self.tr("Go to {0}").format(words))
            self._remove.set_words(self.tr("Cover no more: {0}").format(words))
        self._place.setProperty("current", line.here)
