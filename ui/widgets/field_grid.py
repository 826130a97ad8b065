"""Fields in two columns where they have the room, else below one another; some of them can be left out."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

_GAP: Final = 12


class FieldGrid(QWidget):
    """Each field as wide as the others; what is shown begins at the first place."""

    def __init__(self, *fields: QWidget) -> None:
        """All of them are shown."""
        super().__init__()
        self._fields, self._shown = fields, tuple(fields)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._place(2)

    def show_fields(self, shown: Sequence[QWidget]) -> None:
        """Show these alone."""
        if tuple(shown) != self._shown:
            self._shown = tuple(shown)
            self._place(self._columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need more room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def minimumSizeHint(self) -> QSize:
        """One column will do."""
        return QSize(self._widest(), self._grid.minimumSize().height())

    def sizeHint(self) -> QSize:
        """As high as it stands now."""
        return QSize(2 * self._widest() + _GAP, self._grid.sizeHint().height())

    def _widest(self) -> int:
        return max((field.minimumSizeHint().width() for field in self._fields), default=0)

    def _arrange(self) -> None:
        wanted = 2 if self.width() >= 2 * self._widest() + _GAP else 1
        if wanted != self._columns:
            self._place(wanted)

    def _place(self, columns: int) -> None:
        self._columns = columns
        for field in self._fields:
            self._grid.removeWidget(field)
            field.setParent(
                self
            )  # before it is shown: else it is a window for a moment, and takes the keys away
            field.setVisible(field in self._shown)
        for number, field in enumerate(self._shown):
            self._grid.addWidget(field, number // columns, number % columns)
        for side in range(2):
            self._grid.setColumnStretch(side, 1 if side < columns else 0)
        self._grid.setHorizontalSpacing(_GAP if columns == 2 else 0)
        self.updateGeometry()
