"""Evidence as text: plain, at a width that can be read; code, tables and notebooks monospaced."""

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from ui.theme.look import active_theme
from ui.theme.tokens import TEXT_PIXELS, TextSize

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
        self._monospaced, self._zoom, self._dressed = False, 100, False
        active_theme().changed.connect(self._dress)

    def show_text(self, text: str, *, monospaced: bool, wrapped: bool, zoom: int) -> None:
        """Show `text` from its beginning where it is another."""
        dressed = self._dressed and (monospaced, zoom) == (self._monospaced, self._zoom)
        self._monospaced, self._zoom, self._dressed = monospaced, zoom, True
        wrap = QPlainTextEdit.LineWrapMode.WidgetWidth if wrapped else QPlainTextEdit.LineWrapMode.NoWrap
        self.setLineWrapMode(wrap)
        if not dressed:
            self._dress()
        if text != self.toPlainText():
            self.setPlainText(text)
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

    def _dress(self) -> None:
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
