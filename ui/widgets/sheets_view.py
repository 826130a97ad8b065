"""Tables of texts as a grid: letters above the columns, numbers before the rows, a tab a sheet."""

import re
from html import escape
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QFrame, QTabBar, QTableView, QVBoxLayout, QWidget

from assessor_app.application.ports.previewing import Sheet
from ui.models.pin_words import column_letters
from ui.theme.look import active_theme
from ui.theme.tokens import ROW_HEIGHT, TEXT_PIXELS, TextSize
from ui.widgets.first_stop import lead_keys
from ui.widgets.marked_places import MarkedPlace, in_front, washes

_PADDING: Final = 36  # px of a cell around its text
_MEASURED: Final = 60  # rows that a column's width is found by
_NARROWEST, _WIDEST = 56, 360  # px of a column at 100 %
_NUMBER: Final = re.compile(r"[+\-−]?[0-9][0-9.,'\s]*(?:[eE][+-]?[0-9]+)?\s?[%€$£]?")
_LONG: Final = 40  # characters from which a cell may be cut
_NO_SHEET: Final = Sheet(name="", rows=())


class SheetModel(QAbstractTableModel):
    """The cells of one sheet; numbers stand right."""

    def __init__(self, parent: QWidget) -> None:
        """Empty."""
        super().__init__(parent)
        self._sheet = _NO_SHEET
        self._places: tuple[MarkedPlace, ...] = ()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another sheet."""
        self.beginResetModel()
        self._sheet = sheet
        self.endResetModel()

    def show_places(self, places: tuple[MarkedPlace, ...]) -> None:
        """Mark the cells of these pins."""
        if places != self._places:
            self._places = places
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def place_at(self, row: int, column: int) -> MarkedPlace | None:
        """The pin that a cell is of; the one in front before others."""
        found = [
            place
            for place in self._places
            if place.at[1] <= row <= place.at[3] and place.at[2] <= column <= place.at[4]
        ]
        return min(found, key=lambda place: not place.here, default=None)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """How many rows."""
        return 0 if parent.isValid() else len(self._sheet.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """How many columns the longest row has."""
        return 0 if parent.isValid() else self._sheet.columns

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A cell's text; all of it as its tooltip."""
        row = self._sheet.rows[index.row()]
        text = row[index.column()] if index.column() < len(row) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return text.replace("\n", " ⏎ ")
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape(text)}</p>" if len(text) > _LONG else None  # nothing in it is markup
        if role in {Qt.ItemDataRole.BackgroundRole, Qt.ItemDataRole.ForegroundRole} and self._places:
            place = self.place_at(index.row(), index.column())
            soft, soft_here, ink = washes()
            fill = soft_here if place is not None and place.here else soft
            colour = fill if role == Qt.ItemDataRole.BackgroundRole else ink
            return None if place is None else QColor(colour)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if _is_number(text) else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A, B, C …; 1, 2, 3 …."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return column_letters(section) if orientation is Qt.Orientation.Horizontal else str(section + 1)


class SheetsView(QFrame):
    """Shows the sheets of one file; cells that are selected can be pinned, those of a pin are marked."""

    pressed = Signal(int)  # the number of a pin whose cells were clicked

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        """`words` say to a screen reader what is shown here."""
        super().__init__(parent)
        self.setObjectName(name)
        self._sheets: tuple[Sheet, ...] = ()
        self._found: list[tuple[int, int]] = []  # (row, column) of what is looked for
        self._here = -1
        self._zoom = 100
        self._model = SheetModel(self)
        self.table = QTableView()
        self.table.setObjectName(f"{name}-cells")
        self.table.setAccessibleName(words)
        self.table.setProperty("sheet", True)
        self.table.setModel(self._model)
        self.table.setWordWrap(False)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.table.clicked.connect(self._click)
        self._places: tuple[MarkedPlace, ...] = ()
        lead_keys(self, self.table)
        self._tabs = QTabBar()
        self._tabs.setObjectName(f"{name}-tabs")
        self._tabs.setAccessibleName(self.tr("Sheets"))
        self._tabs.setShape(QTabBar.Shape.RoundedSouth)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(True)
        self._tabs.setDrawBase(False)
        self._tabs.currentChanged.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self._tabs)
        active_theme().changed.connect(self._dress)

    def show_sheets(self, sheets: tuple[Sheet, ...], zoom: int) -> None:
        """Show the first of `sheets` where they are others."""
        zoomed, self._zoom = zoom != self._zoom, zoom
        if sheets is not self._sheets:
            self._sheets = sheets
            self._tabs.blockSignals(True)
            while self._tabs.count():
                self._tabs.removeTab(0)
            for sheet in sheets:
                name = sheet.name or self.tr("Table")
                self._tabs.addTab(
                    (self.tr("{0} (hidden)").format(name) if sheet.hidden else name).replace("&", "&&")
                )
            self._tabs.blockSignals(False)
            self._tabs.setVisible(len(sheets) > 1)
            self._choose(0)
        elif zoomed:
            self._dress()

    def show_places(self, places: tuple[MarkedPlace, ...]) -> None:
        """Mark the cells of these pins."""
        self._places = places
        number = self._tabs.currentIndex()
        self._model.show_places(tuple(place for place in places if place.at[0] == max(0, number)))

    def reveal_current(self) -> None:
        """Bring the cells of the pin in front into sight."""
        here = in_front(self._places)
        if here is not None and here.at[0] < max(1, self._tabs.count()):
            self._tabs.setCurrentIndex(here.at[0])
            index = self._model.index(here.at[1], here.at[2])
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)

    def selected(self) -> tuple[int, int, int, int, int] | None:
        """(sheet, row, column, row, column): the corners of what is selected; None where nothing is."""
        indexes = self.table.selectionModel().selectedIndexes()
        if not indexes:
            return None
        rows, columns = ({index.row() for index in indexes}, {index.column() for index in indexes})
        return max(0, self._tabs.currentIndex()), min(rows), min(columns), max(rows), max(columns)

    def select_first(self) -> None:
        """Where no cell is selected yet, the first: the arrow keys and Shift go on from there."""
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self._model.index(0, 0))

    @property
    def count(self) -> int:
        """In how many cells of the sheet in front what is looked for stands."""
        return len(self._found)

    @property
    def here(self) -> int:
        """Which of them is in sight, from 0; -1 for none."""
        return self._here

    def look_for(self, words: str) -> None:
        """Find every cell of the sheet in front that holds `words`, and show the first."""
        wanted, number = words.casefold(), self._tabs.currentIndex()
        rows = self._sheets[number].rows if words and 0 <= number < len(self._sheets) else ()
        self._found = [
            (row, column)
            for row, cells in enumerate(rows)
            for column, cell in enumerate(cells)
            if wanted in cell.casefold()
        ]
        self._here = -1
        self.table.clearSelection()
        self.step(1)

    def step(self, by: int) -> None:
        """Show the cell before or after, round and round."""
        if not self._found:
            return
        self._here = (self._here + by) % len(self._found) if self._here >= 0 else 0
        index = self._model.index(*self._found[self._here])
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)

    def clear_sheets(self) -> None:
        """Drop everything that was shown."""
        self._sheets = ()
        self._model.show_sheet(_NO_SHEET)

    def scroll_on(self, way: int) -> bool:
        """Scroll a screen down (1) or up (-1); False at the end."""
        bar = self.table.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + way * max(1, bar.pageStep() - 1))
        return bar.value() != before

    def _click(self, index: QModelIndex) -> None:
        place = self._model.place_at(index.row(), index.column())
        if place is not None and len(self.table.selectionModel().selectedIndexes()) == 1:
            self.pressed.emit(place.number)

    def _choose(self, number: int) -> None:
        self._model.show_sheet(self._sheets[number] if 0 <= number < len(self._sheets) else _NO_SHEET)
        self._found, self._here = [], -1
        self.show_places(self._places)
        self.table.scrollToTop()
        self._dress()

    def _dress(self) -> None:
        theme = active_theme()
        font = theme.font()
        font.setPixelSize(max(8, theme.px(TEXT_PIXELS[TextSize.BODY]) * self._zoom // 100))
        self.table.setFont(font)
        self.table.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT) * self._zoom // 100)
        measure = QFontMetricsF(font)
        number = self._tabs.currentIndex()
        rows = self._sheets[number].rows[:_MEASURED] if 0 <= number < len(self._sheets) else ()
        for column in range(self._model.columnCount()):
            widths = [measure.horizontalAdvance(row[column][:80]) for row in rows if column < len(row)]
            wanted = max(widths, default=0.0) + theme.px(_PADDING)
            low, high = (theme.px(bound) * self._zoom // 100 for bound in (_NARROWEST, _WIDEST))
            self.table.setColumnWidth(column, round(min(max(wanted, low), high)))


def _is_number(text: str) -> bool:
    return _NUMBER.fullmatch(text) is not None
