"""Dresses what stands alone, as the window is that it stands for."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from ui.page import Page
from ui.theme.look import active_theme


def dress(widget: QWidget) -> None:
    """Put the style sheet on what is shown alone, once."""
    if widget.isWindow() and not widget.styleSheet():
        active_theme().dress(widget)


class Dressing(QObject):
    """Filters the events of the application: dresses pages before they have a state, all else when shown."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        first = QEvent.Type.ChildAdded if isinstance(watched, Page) else QEvent.Type.Polish
        if event.type() == first and isinstance(watched, QWidget):
            dress(watched)
        return False
