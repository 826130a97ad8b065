"""A surface that holds what belongs together, and a thin rule between two things."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme.tokens import TextSize
from ui.widgets.labels import Text


class Panel(QFrame):
    """A card: 16 px inside, 12 px between; `title` is its heading, "" for none."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        """Make it with an empty column."""
        super().__init__(parent)
        self.setProperty("panel", True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 16, 16, 16)
        self.column.setSpacing(12)
        if title:
            self.column.addWidget(Text(title, TextSize.STRONG))
            self.setAccessibleName(title)


class Rule(QFrame):
    """A horizontal line of one pixel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Draw it."""
        super().__init__(parent)
        self.setProperty("rule", True)
