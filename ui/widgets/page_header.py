"""The top of a page: its title, one line on what it is for, and what can be done with all of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.tokens import TextSize
from ui.widgets.labels import Text


class PageHeader(QWidget):
    """Title and purpose at the left, buttons at the right."""

    def __init__(self, title: str, purpose: str = "", parent: QWidget | None = None) -> None:
        """`purpose` is one sentence; "" leaves it out."""
        super().__init__(parent)
        self._title = Text(title, TextSize.TITLE)
        self._title.setObjectName("page-title")
        # a child before it is shown: else it is a window for a moment, and takes the keys away
        self._purpose = Text(purpose, quiet=True, wraps=True, parent=self)
        self._purpose.setVisible(bool(purpose))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._purpose)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addLayout(words, 1)

    def add(self, widget: QWidget) -> None:
        """Put a button or chip at the right."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def set_title(self, title: str, purpose: str | None = None) -> None:
        """Change the title, and the purpose where it is given."""
        self._title.setText(title)
        if purpose is not None:
            self._purpose.setText(purpose)
            self._purpose.setVisible(bool(purpose))
