"""What `tests.support.look` draws; a module here holds `LOOKS`, one `Look` for each state of its page."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication, QWidget

from ui.page import Page
from ui.theme.look import active_theme


class _Dressing(QObject):
    """Dresses a page before it is given a state, as in the window; all else before it is shown."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        first = QEvent.Type.ChildAdded if isinstance(watched, Page) else QEvent.Type.Polish
        if event.type() == first and isinstance(watched, QWidget):
            dress(watched)
        return False


def dress(widget: QWidget) -> None:
    """Put the style sheet on what is shown alone, once."""
    if widget.isWindow() and not widget.styleSheet():
        active_theme().dress(widget)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One picture: `name` is page and state (“sign-in, unlocking”), `make` draws it of made-up values."""

    name: str
    make: Callable[[], QWidget]
    size: QSize = field(default_factory=lambda: QSize(1360, 860))

    def drawn(self) -> QWidget:
        """What `make` makes, styled from the first."""
        dressing, application = _Dressing(), QApplication.instance()
        if application is not None:
            application.installEventFilter(dressing)
        widget = self.make()
        if application is not None:
            application.removeEventFilter(dressing)
        dress(widget)
        return widget
