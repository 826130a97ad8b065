"""A page shown at the entrance, with a way back to it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.buttons import quiet_button
from ui.widgets.first_stop import lead_keys


class WithWayBack(QWidget):
    """“Back” above `page`; Esc is the same."""

    def __init__(self, page: QWidget, back: Callable[[], None], parent: QWidget | None = None) -> None:
        """`back` shows what was there before."""
        super().__init__(parent)
        self._back = back
        button = quiet_button(self.tr("Back"), "way-back", back, icon="arrow-left")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 0)
        column.setSpacing(0)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(page, 1)
        lead_keys(self, page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)
