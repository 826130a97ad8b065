"""What `tests.support.look` draws; a module here holds `LOOKS`, one `Look` for each state of its page."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.dressing import Dressing, dress
from ui.widgets.content_stack import ContentStack
from ui.widgets.progress_row import ProgressRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One picture: `name` is page and state (“sign-in, unlocking”), `make` draws it of made-up values."""

    name: str
    make: Callable[[], QWidget]
    size: QSize = field(default_factory=lambda: QSize(1360, 860))

    def drawn(self) -> QWidget:
        """What `make` makes, styled from the first."""
        dressing, application = Dressing(), QApplication.instance()
        if application is not None:
            application.installEventFilter(dressing)
        widget = self.make()
        if application is not None:
            application.removeEventFilter(dressing)
        _say_what_runs(widget)
        dress(widget)
        return widget


def _say_what_runs(widget: QWidget) -> None:
    """Pictures show what somebody sees who has waited for longer than 400 ms."""
    for stack in widget.findChildren(ContentStack):
        stack.say_loading()
    for row in widget.findChildren(ProgressRow):
        row.say_busy()
