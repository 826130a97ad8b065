"""A field for why something is done: a sentence or two, that goes with the step it explains."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from ui.theme.look import active_theme


class ReasonField(QPlainTextEdit):
    """Return begins a line, Ctrl+Return takes the step, Tab goes on."""

    given = Signal()

    def __init__(self, name: str, height: int = 64) -> None:
        """`height` in px at 100 %; a label comes from the row that holds it."""
        super().__init__()
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self._height = height
        active_theme().changed.connect(self._grow)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the step by Ctrl+Return."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.given.emit()
        else:
            super().keyPressEvent(event)

    def _grow(self) -> None:
        self.setFixedHeight(active_theme().px(self._height))
