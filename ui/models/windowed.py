"""A table of any length that holds only the rows around what is seen, and asks for others as they come."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Generic

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from assessor_app.application.progress import Cancelled, Progress
from ui.models.columns import CellRole, Column, Row, alignment, cell
from ui.models.list_model import ListModel
from ui.tasks import Runner

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

PAGE_ROWS: Final = 128
_PAGES_KEPT: Final = 40
_AT_ONCE: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing(Generic[Row]):
    """A query's answer to page through: how many rows, and rows `offset` to `offset + limit` of it.

    `rows` runs off the window's thread; it may be called for any window, in any order.
    """

    count: int
    rows: Callable[[int, int, Progress], Sequence[Row]]


class WindowedModel(ListModel[Row]):
    """Cells of rows that are not here yet are empty and `CellRole.WAITING`; filling in moves nothing."""

    fetch_failed = Signal(Exception)

    def __init__(self, columns: Sequence[Column[Row]], runner: Runner, parent: QObject | None = None) -> None:
        """Start without rows; pages of a listing are fetched through `runner.query`."""
        super().__init__(columns, parent)
        self._runner = runner
        self._listing: Listing[Row] | None = None
        self._generation = 0
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._asked: set[int] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    def show_listing(self, listing: Listing[Row] | None, first: Sequence[Row] = ()) -> None:
        """Show another listing; `first` are its first rows where the same query already brought them."""
        self.beginResetModel()
        self._generation += 1
        self._listing = listing
        self._pages.clear()
        self._wanted.clear()
        self._asked.clear()
        for start in range(0, len(first), PAGE_ROWS):
            page = tuple(first[start : start + PAGE_ROWS])
            if len(page) == PAGE_ROWS or start + len(page) == self.rowCount():
                self._pages[start // PAGE_ROWS] = page
        self.endResetModel()

    def row_at(self, index: Index | int) -> Row | None:
        """The row at an index or number; None where it is not here yet (it is asked for) or is none."""
        number = index if isinstance(index, int) else index.row()
        return self._row(number) if 0 <= number < self.rowCount() else None

    @property
    def waiting(self) -> bool:
        """Whether rows were asked for that are not here yet."""
        return bool(self._asked or self._wanted)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """All rows of the listing, here or not."""
        if parent.isValid() or self._listing is None:
            return 0
        return self._listing.count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One cell."""
        if not index.isValid() or not index.row() < self.rowCount():
            return None
        column = self.columns[index.column()]
        row = self._row(index.row())
        if row is not None:
            if role == CellRole.WAITING:
                return False
            return self._of_picked(row, index.column(), role, cell(column, row, role))
        if role == CellRole.WAITING:
            return True
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(column)
        return "" if role == Qt.ItemDataRole.DisplayRole else None

    def _row(self, number: int) -> Row | None:
        page, place = divmod(number, PAGE_ROWS)
        rows = self._pages.get(page)
        if rows is None:
            self._want(page)
            return None
        self._pages.move_to_end(page)
        return rows[place] if place < len(rows) else None

    def _want(self, page: int) -> None:
        if page in self._asked:
            return
        self._wanted[page] = None
        self._wanted.move_to_end(page)
        if not self._soon.isActive():
            self._soon.start()

    def _ask(self) -> None:
        """Fetch what was wanted last first: where somebody scrolled past, nobody looks any more."""
        listing = self._listing
        while listing is not None and self._wanted and len(self._asked) < _AT_ONCE:
            page, _ = self._wanted.popitem()
            while len(self._wanted) > _PAGES_KEPT // 2:
                self._wanted.popitem(last=False)
            self._asked.add(page)
            self._fetch(listing, page, self._generation)

    def _fetch(self, listing: Listing[Row], page: int, generation: int) -> None:
        def work(progress: Progress) -> tuple[Row, ...]:
            return tuple(listing.rows(page * PAGE_ROWS, PAGE_ROWS, progress))

        def done(rows: tuple[Row, ...]) -> None:
            if generation == self._generation:
                self._keep(page, rows)

        def failed(error: Exception) -> None:
            if generation == self._generation and not isinstance(error, Cancelled):
                self._asked.discard(page)
                self.fetch_failed.emit(error)

        self._runner.query(work, done=done, failed=failed)

    def _keep(self, page: int, rows: tuple[Row, ...]) -> None:
        self._asked.discard(page)
        self._pages[page] = rows
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        first = page * PAGE_ROWS
        last = min(first + PAGE_ROWS, self.rowCount()) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        if self._wanted:
            self._soon.start()
