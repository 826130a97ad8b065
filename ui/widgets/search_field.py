"""The search box of a list: says what was typed once the person pauses."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme.look import active_theme

_PAUSE_MS: Final = 120


class SearchField(QLineEdit):
    """Esc clears it, then leaves it; Return searches at once."""

    searched = Signal(str)

    def __init__(self, hint: str, name: str = "search", parent: QWidget | None = None) -> None:
        """`hint` says what is searched (“Search badge or code”)."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self._lens = QAction(self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textEdited.connect(lambda _text: self._pause.start())
        self.returnPressed.connect(self._tell)
        self._draw_lens()
        active_theme().changed.connect(self._draw_lens)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears, and leaves an empty field."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.text():
            self.clear()
            self._tell()
        else:
            self.clearFocus()

    def _draw_lens(self) -> None:
        theme = active_theme()
        self._lens.setIcon(theme.icon("search", theme.palette.muted))

    def _tell(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text().strip())
