"""Looking for words in a text that is laid out: every place is marked, one of them is in sight."""

from typing import Final

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from ui.widgets.text_layers import TextLayers

_LAYER: Final = 2  # above pins
_MOST: Final = 500  # places that are marked
_PEN: Final = "#FFE27A"
_PEN_HERE: Final = "#FFB84D"
_INK: Final = "#1A1D24"  # on the pen, in every theme


class TextFinding:
    """The places of one search in one view."""

    def __init__(self, view: QTextEdit | QPlainTextEdit, layers: TextLayers) -> None:
        """Nothing is looked for yet; places are painted among `layers` of the view."""
        self._view, self._layers = view, layers
        self._places: list[QTextCursor] = []
        self._here = -1

    @property
    def count(self) -> int:
        """How many places there are."""
        return len(self._places)

    @property
    def here(self) -> int:
        """Which of them is in sight, from 0; -1 for none."""
        return self._here

    def look_for(self, words: str) -> None:
        """Mark every place of `words`, and show the first; "" marks nothing."""
        self._places, self._here = [], -1
        document = self._view.document()
        found = QTextCursor(document)
        while words and len(self._places) < _MOST:
            found = document.find(words, found, QTextDocument.FindFlag(0))
            if found.isNull():
                break
            self._places.append(QTextCursor(found))
        self._mark()
        if self._places:
            self.step(1)

    def step(self, by: int) -> None:
        """Show the place before or after, round and round."""
        if not self._places:
            return
        self._here = (self._here + by) % len(self._places) if self._here >= 0 else 0
        place = QTextCursor(self._places[self._here])
        place.setPosition(place.selectionStart())
        self._view.setTextCursor(place)
        self._view.ensureCursorVisible()
        self._mark()

    def _mark(self) -> None:
        marks = []
        for number, place in enumerate(self._places):
            mark = QTextEdit.ExtraSelection()
            letters = QTextCharFormat()
            letters.setBackground(QColor(_PEN_HERE if number == self._here else _PEN))
            letters.setForeground(QColor(_INK))
            mark.format = letters
            mark.cursor = place
            marks.append(mark)
        self._layers.show(_LAYER, marks)
