"""What a page shows where nothing is yet: what comes here, and the next step."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.theme.tokens import TextSize
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.icon import Icon
from ui.widgets.labels import Text


class EmptyState(QWidget):
    """An icon, a sentence, a line of help and at most two steps, in the middle of its place."""

    def __init__(self, icon: str, title: str, help_text: str = "", parent: QWidget | None = None) -> None:
        """Without steps; `offer` adds them."""
        super().__init__(parent)
        self._icon = Icon(icon, pixels=32)
        self._title = Text(title, TextSize.STRONG, wraps=True)
        # children before they are shown: else each is a window for a moment, and takes the keys away
        self._help = Text(help_text, quiet=True, wraps=True, parent=self)
        for text in (self._title, self._help):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            text.setMinimumWidth(240)
            text.setMaximumWidth(440)
        self._help.setVisible(bool(help_text))
        self._steps = QHBoxLayout()
        self._steps.setSpacing(8)
        self._steps.addStretch(1)
        self._steps.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addLayout(_centred(self._title))
        column.addLayout(_centred(self._help))
        column.addSpacing(8)
        column.addLayout(self._steps)
        column.addStretch(3)
        self.setAccessibleName(f"{title} {help_text}".strip())

    def show_words(self, icon: str, title: str, help_text: str = "") -> None:
        """Say something else (which filter hid everything, that all is done)."""
        self._icon.set_icon(icon)
        self._title.setText(title)
        self._help.setText(help_text)
        self._help.setVisible(bool(help_text))
        self.setAccessibleName(f"{title} {help_text}".strip())

    def offer(
        self, text: str, name: str, pressed: Callable[[], None], *, primary: bool = True
    ) -> QPushButton:
        """Add a step."""
        make = primary_button if primary else secondary_button
        button = make(text, name, pressed)
        self._steps.insertWidget(self._steps.count() - 1, button)
        return button


def _centred(widget: QWidget) -> QHBoxLayout:
    """In the middle, as wide as it may be, and as high as its words then need."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return row
