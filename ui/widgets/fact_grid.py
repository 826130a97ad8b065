"""What is known of a thing, a fact a row: what it is at the left, the value at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets.labels import Text


def leading() -> Qt.AlignmentFlag:
    """The side at which reading begins in the interface: foreign names stand there too, whatever script."""
    right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


class FactGrid(QWidget):
    """Values can be selected, so that they can be copied."""

    def __init__(self, facts: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        """`facts` are (what, value)."""
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._shown: tuple[tuple[str, str], ...] = ()
        self._labels: list[Text] = []
        self.show_facts(facts)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show others."""
        if tuple(facts) == self._shown:
            return
        self._shown = tuple(facts)
        for label in self._labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        for row, (what, value) in enumerate(facts):
            name, said = Text(what, quiet=True, wraps=True), Text(value, wraps=True)
            name.setAlignment(leading())
            said.setAlignment(leading())
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            for column, label in enumerate((name, said)):
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
                self._labels.append(label)
