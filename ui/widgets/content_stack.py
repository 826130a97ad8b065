"""The place of a page's list: loading, empty or there; nothing around it jumps."""

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.empty_state import EmptyState
from ui.widgets.front_stack import FrontStack
from ui.widgets.icon import Icon
from ui.widgets.labels import Text

_PATIENCE_MS: Final = 400  # what comes sooner need not be announced


class ContentStack(FrontStack):
    """Shows `content`, or `empty`, or once the person has waited for 400 ms that it is on its way."""

    def __init__(
        self,
        content: QWidget,
        empty: EmptyState,
        loading: str,
        name: str = "reading",
        parent: QWidget | None = None,
    ) -> None:
        """`loading` is the sentence (“Reading the roster…”), `name` its object name."""
        super().__init__(parent)
        self._content, self._empty = content, empty
        self._waiting = QWidget()
        self._words = Text(loading, quiet=True, wraps=True)
        self._words.setObjectName(name)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words.hide()
        self._mark = Icon("hourglass", pixels=32)
        self._mark.hide()
        column = QVBoxLayout(self._waiting)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._words)
        column.addStretch(3)
        for widget in (content, empty, self._waiting):
            self.addWidget(widget)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.say_loading)

    def show_content(self, *, loading: bool, count: int) -> None:
        """`count` rows are there; `loading` where there are none yet because they are still being read."""
        if count:
            self._turn_to(self._content)
        elif not loading:
            self._turn_to(self._empty)
        elif self.currentWidget() is not self._waiting:
            self._turn_to(self._waiting)
            self._patience.start()

    def say_loading(self) -> None:
        """Say it at once: the 400 ms are over."""
        self._words.show()
        self._mark.show()

    def _turn_to(self, widget: QWidget) -> None:
        self._patience.stop()
        self._words.hide()
        self._mark.hide()
        self.setCurrentWidget(widget)
