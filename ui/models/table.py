"""A table of rows that a query returned: it fetches nothing and sorts nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.models.columns import Column, Row, cell
from ui.models.list_model import ListModel

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TableModel(ListModel[Row]):
    """Rows up to some thousands."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        """Start without rows."""
        super().__init__(columns, parent)
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show `rows` in their order."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_at(self, index: Index | int) -> Row | None:
        """The row at an index or number, or None."""
        number = index if isinstance(index, int) else index.row()
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows; a cell has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One cell."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        said = cell(self.columns[index.column()], row, role)
        return self._of_picked(row, index.column(), role, said)
