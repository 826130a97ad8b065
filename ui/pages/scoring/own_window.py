"""The evidence in a window of its own, for a second screen; the keys of the page go on working there."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kept.remembered import Remembered

_SIZE: Final = (900, 1000)
_NAMES: Final = ("left", "top", "wide", "high")


class OwnWindow(QWidget):
    """A tool window of the main one: Qt lets the main window's shortcuts hold in it, and it goes with it."""

    def __init__(self, main: QWidget, remembered: Remembered, closed: Callable[[], None]) -> None:
        """Of the window `main`; `closed` is called when somebody closes it."""
        super().__init__(
            main,
            Qt.WindowType.Tool | Qt.WindowType.WindowMaximizeButtonHint | Qt.WindowType.WindowCloseButtonHint,
        )
        self.setObjectName("evidence-window")
        self.setWindowTitle(self.tr("Evidence — Assessor"))
        self._remembered, self._closed = remembered, closed
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        self._column = column

    def take(self, pane: QWidget) -> None:
        """Show `pane` here, where the window was last and still can be."""
        self._column.addWidget(pane)
        pane.show()
        place = self._place()
        if place is not None:
            self.setGeometry(place)
        else:
            self.resize(*_SIZE)
        self.show()

    def keep_place(self) -> None:
        """Remember where it is."""
        rect = self.geometry()
        for name, number in zip(_NAMES, (rect.left(), rect.top(), rect.width(), rect.height()), strict=True):
            self._remembered.keep(f"evidence-window-{name}", number)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it brings the evidence back beside the rubric."""
        event.ignore()
        self._closed()

    def _place(self) -> QRect | None:
        left, top, wide, high = (self._remembered.number(f"evidence-window-{name}", -1) for name in _NAMES)
        rect = QRect(left, top, wide, high)
        seen = any(
            screen.availableGeometry().intersected(rect).width() > wide // 2
            for screen in QGuiApplication.screens()
        )
        return rect if wide > 0 and high > 0 and seen else None
