"""Evidence as text: plain, at a width that can be read; source code monospaced and coloured."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from assessor_app.application.ports.previewing import Mark
from ui.theme.look import active_theme
from ui.theme.tokens import TEXT_PIXELS, TextSize
from ui.widgets.document_view import code_colours
from ui.widgets.passages import LinesOfText, units

_READABLE: Final = 75  # characters a line
_AROUND: Final = 16


class TextView(QPlainTextEdit):
    """Never reads markup, follows no link, changes nothing."""

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        """`words` say to a screen reader what is shown here."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setReadOnly(True)
        self.setProperty("evidence", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.passages = LinesOfText(self)
        self._monospaced, self._zoom, self._dressed = False, 100, False
        self._marks: tuple[Mark, ...] = ()
        self._ends: list[int] = []
        self._coloured: set[int] = set()  # the lines that have their colours
        self._lines: list[int] = []  # where each line begins, in characters; found when it is asked for
        self.updateRequest.connect(self._colour_in_sight)
        active_theme().changed.connect(self._dress)

    def show_text(
        self, text: str, *, monospaced: bool, wrapped: bool, zoom: int, marks: tuple[Mark, ...] = ()
    ) -> None:
        """Show `text` from its beginning where it is another; `marks` colour it."""
        dressed = self._dressed and (monospaced, zoom) == (self._monospaced, self._zoom)
        self._monospaced, self._zoom, self._dressed = monospaced, zoom, True
        wrap = QPlainTextEdit.LineWrapMode.WidgetWidth if wrapped else QPlainTextEdit.LineWrapMode.NoWrap
        self.setLineWrapMode(wrap)
        if not dressed:
            self._dress()
        if text != self.toPlainText():
            self.setPlainText(text)
            self._marks, self._coloured, self._lines = (), set(), []
        if marks is not self._marks:
            self._marks, self._coloured = marks, set()
            self._ends = [mark.start + mark.length for mark in marks]
            self.viewport().update()
        self._narrow()

    def scroll_on(self, way: int) -> bool:
        """Scroll a screen down (1) or up (-1); False at the end."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + way * max(1, bar.pageStep() - 2))
        return bar.value() != before

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines readable."""
        super().resizeEvent(event)
        self._narrow()

    def _colour_in_sight(self) -> None:
        """Colour the lines that are seen: a file of any length costs no more than a screen of it."""
        if not self._marks:
            return
        block, bottom = self.firstVisibleBlock(), self.viewport().height()
        offset = self.contentOffset()
        while block.isValid() and self.blockBoundingGeometry(block).translated(offset).top() < bottom:
            if block.blockNumber() not in self._coloured:
                self._coloured.add(block.blockNumber())
                ranges = list(self._ranges(block))
                if ranges:
                    block.layout().setFormats(ranges)
                    self.document().markContentsDirty(block.position(), block.length())
            block = block.next()

    def _ranges(self, block: QTextBlock) -> Iterator[QTextLayout.FormatRange]:
        """What of the marks lies in one line. Places count characters, Qt counts UTF-16 units."""
        start = self._starts_of(block)
        text = block.text()
        end = start + len(text)
        colours = code_colours()
        for mark in self._marks[bisect_left(self._ends, start + 1) :]:
            if mark.start >= end:
                return
            colour = colours.get(mark.kind)
            if colour is None:
                continue
            first, last = max(mark.start, start) - start, min(mark.start + mark.length, end) - start
            shown = QTextLayout.FormatRange()
            shown.start = units(text, first)
            shown.length = units(text, last) - shown.start
            letters = QTextCharFormat()
            letters.setForeground(QColor(colour))
            shown.format = letters
            yield shown

    def _starts_of(self, block: QTextBlock) -> int:
        """How many characters stand before a line."""
        if not self._lines:
            place = 0
            for line in self.toPlainText().split("\n"):
                self._lines.append(place)
                place += len(line) + 1
        return self._lines[block.blockNumber()]

    def _dress(self) -> None:
        self._coloured = set()
        theme = active_theme()
        font = (
            QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if self._monospaced else theme.font()
        )
        pixels = TEXT_PIXELS[TextSize.BODY if self._monospaced else TextSize.STRONG]
        font = QFont(font)
        font.setPixelSize(max(8, theme.px(pixels) * self._zoom // 100))
        self.setFont(font)
        self._narrow()

    def _narrow(self) -> None:
        """Reading text stands in a column; code takes the room."""
        column = QFontMetricsF(self.font()).averageCharWidth() * _READABLE
        free = self.width() - 2 * _AROUND - self.verticalScrollBar().sizeHint().width() - round(column)
        side = _AROUND if self._monospaced else _AROUND + max(0, free // 2)
        self.setViewportMargins(side, _AROUND, side if not self._monospaced else 0, _AROUND)
