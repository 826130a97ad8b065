"""What every table of rows has in common: columns, heads, an order that is asked for, and what is chosen."""

from collections.abc import Collection, Sequence
from typing import Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.models.columns import CellRole, Column, Row, heading

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ListModel(QAbstractTableModel, Generic[Row]):
    """`sort_requested` (key, descending) asks the presenter for another order; the model makes none."""

    sort_requested = Signal(str, bool)

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        """Start without rows."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._picked: Collection[str] = frozenset()

    def row_at(self, index: Index | int) -> Row | None:
        """The row at an index or number; None where it is none, or not here yet."""
        raise NotImplementedError

    def show_picked(self, ids: Collection[str]) -> None:
        """Mark the rows with these ids as chosen, here or not yet."""
        if ids is not self._picked:
            self._picked = ids
            last = self.rowCount() - 1
            if last >= 0:
                self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, last)

    def is_picked(self, row: Row | None) -> bool:
        """Whether a row is chosen."""
        return row is not None and getattr(row, "id", None) in self._picked

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A column's head; a row's says whether it is chosen."""
        if orientation == Qt.Orientation.Vertical:
            if role == Qt.ItemDataRole.CheckStateRole:
                picked = self.is_picked(self.row_at(section))
                return Qt.CheckState.Checked if picked else Qt.CheckState.Unchecked
            return None
        if not 0 <= section < len(self.columns):
            return None
        return heading(self.columns[section], role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order; the rows stay until the presenter brings new ones."""
        if 0 <= column < len(self.columns) and self.columns[column].sort:
            self.sort_requested.emit(self.columns[column].sort, order == Qt.SortOrder.DescendingOrder)

    def _of_picked(self, row: Row, column: int, role: int, said: object) -> object:
        """What a cell says, where its row is chosen: the first also says that to a screen reader."""
        if not self._picked or not self.is_picked(row):
            return said
        if role == CellRole.PICKED:
            return True
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            return self.tr("{0}, chosen").format(said)
        return said
