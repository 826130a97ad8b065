"""The list of a page: rows of 32 px, chips in cells, keyboard first."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QSinglePointEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.models.columns import CellRole, Column
from ui.models.list_model import ListModel
from ui.models.list_setup import USUAL, ColumnLayout
from ui.theme.look import active_theme
from ui.theme.tokens import ROW_HEIGHT, Tone
from ui.widgets.chip import chip_size, draw_chip
from ui.widgets.table_heads import TableHeads

Index = QModelIndex | QPersistentModelIndex
_CELL_INSET = 12
_CELL_PADDING = 9  # px at each side of a cell's words, by the style sheet: Qt's own hint leaves it out
_BETWEEN_CHIPS = 4
_ROWS_MEASURED = 48  # what is in sight: of the other rows there may be 100,000, or none yet
_COMFORTABLE = 208  # px at 100 %: what shares the room that is left; with less the others draw in
_NARROWEST = 112  # px at 100 %: with less the table scrolls sideways


class CellDelegate(QStyledItemDelegate):
    """Draws chips, codes, muted cells and rows that are still on their way."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """The row is what has the focus, never one cell."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        view = option.widget
        if isinstance(view, TableView):  # the pointer is on a row, not on one cell of it
            under = QStyle.StateFlag.State_MouseOver
            shaded = index.row() == view.row_under and not index.data(CellRole.PICKED)
            option.state = option.state | under if shaded else option.state & ~under
        option.textElideMode = Qt.TextElideMode.ElideRight
        palette = active_theme().palette
        if index.data(CellRole.TONE) is not None or index.data(CellRole.CHIPS) is not None:
            option.text = ""
        if index.data(CellRole.WEAK):
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, QColor(palette.muted))
        if index.data(CellRole.CODE):
            font = QFont(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1)
            option.font = font

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """What a cell needs to be read whole."""
        size = super().sizeHint(option, index)
        tone, chips = index.data(CellRole.TONE), index.data(CellRole.CHIPS)
        words = [word for word, _icon in chips] if chips is not None else [str(index.data())]
        if chips is not None or tone is not None:
            room = sum(chip_size(word).width() + _BETWEEN_CHIPS for word in words)
            size.setWidth(2 * _CELL_INSET + room)
        else:
            size.setWidth(size.width() + 2 * _CELL_PADDING)
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        if index.data(CellRole.PICKED):
            painter.fillRect(option.rect, QColor(active_theme().palette.accent_soft))
        super().paint(painter, option, index)
        place = QRectF(option.rect).adjusted(_CELL_INSET, 0, -_CELL_INSET, 0)
        tone, chips = index.data(CellRole.TONE), index.data(CellRole.CHIPS)
        if chips is not None:
            self._draw_chips(painter, place, chips)
        elif tone is not None:
            draw_chip(painter, place, str(index.data()), Tone(tone))
        elif index.data(CellRole.WAITING):
            self._draw_waiting(painter, place, index)

    @staticmethod
    def _draw_chips(painter: QPainter, place: QRectF, chips: list[tuple[str, str]]) -> None:
        """One beside the other; the last that does not fit is cut, what comes after it is in the tooltip."""
        room = QRectF(place)
        leftwards = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for word, icon in chips:
            if room.width() <= 0:
                return
            draw_chip(painter, room, word, Tone.NEUTRAL, icon)
            taken = chip_size(word).width() + _BETWEEN_CHIPS
            room.adjust(0 if leftwards else taken, 0, -taken if leftwards else 0, 0)

    @staticmethod
    def _draw_waiting(painter: QPainter, place: QRectF, index: Index) -> None:
        share = (0.75, 0.5, 0.62, 0.4)[(index.row() + index.column()) % 4]
        bar = QRectF(place.left(), place.center().y() - 4, place.width() * share, 8)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(active_theme().palette.sunken))
        painter.drawRoundedRect(bar, 4, 4)
        painter.restore()


class TableView(QTableView):
    """Return or a double click opens a row; Home and End go to the ends; sorting asks the model."""

    opened = Signal(object)  # the row
    chosen = Signal(object)  # the current row, or None
    laid_out = Signal(object)  # a ColumnLayout: columns were dragged

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        """`words` says to a screen reader what is listed."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self._widths: tuple[int, ...] = ()
        self._measured = False
        self._needs: dict[int, int] = {}  # column → what its cells need, since the rows were last others
        self._height: int | None = None  # of the current row in the viewport, before other rows came
        self._away: set[int] = set()  # columns that the page hides now
        self._layout = USUAL
        self._spared: dict[int, int] = {}  # column → below which width of the list it is hidden
        self.row_under = -1  # the row that the pointer is on; -1 where it is on none
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        head = TableHeads(self)
        self.setHorizontalHeader(head)
        head.setHighlightSections(False)
        head.setResizeContentsPrecision(_ROWS_MEASURED)
        head.setSectionsMovable(False)
        head.let_go.connect(self._look_at_heads)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setAccessibleName(words)
        self.activated.connect(self._open)
        active_theme().changed.connect(self._grow)
        self._grow()

    def use(self, model: ListModel[Any], *, sorted_by: str = "", descending: bool = False) -> None:
        """Show `model`, whose listing is sorted by the key `sorted_by` at first."""
        self.setModel(model)
        head = self.horizontalHeader()
        sortable = any(column.sort for column in model.columns)
        keys = [column.sort for column in model.columns]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._sorted = (keys.index(sorted_by) if sorted_by and sorted_by in keys else -1, order)
        self._show_order()
        head.setSectionsClickable(sortable)
        head.sectionClicked.connect(self._sort)
        self._widen()
        self.selectionModel().currentRowChanged.connect(
            lambda now, _before: self.chosen.emit(model.row_at(now))
        )
        model.dataChanged.connect(self._tell_arrived)
        model.modelAboutToBeReset.connect(self._note_height)
        model.modelReset.connect(self._measure_anew)

    @property
    def list_columns(self) -> tuple[Column[Any], ...]:
        """The columns of what is shown, in the page's own order."""
        model = self._rows()
        return () if model is None else model.columns

    def current_row(self) -> Any:  # whatever the model's rows are
        """The current row, or None."""
        model = self._rows()
        return None if model is None else model.row_at(self.currentIndex())

    def choose(self, number: int) -> None:
        """Make row `number` the current one and show it."""
        model = self._rows()
        if model is not None and 0 <= number < model.rowCount():
            self.selectRow(number)
            self.scrollTo(model.index(number, 0))

    def mark(self, number: int | None) -> None:
        """As `choose`, or no row at all for None; `chosen` is not told."""
        self.blockSignals(True)
        if number is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif number != self.currentIndex().row() or not self._is_shaded(number):
            self.choose(number)
            self._keep_height(number)
        self._height = None
        self.blockSignals(False)

    def _note_height(self) -> None:
        """Other rows are about to come: note where the current one stands, where it is in sight."""
        height = self.rowViewportPosition(self.currentIndex().row()) if self.currentIndex().isValid() else -1
        self._height = height if 0 <= height < self.viewport().height() else None

    def _keep_height(self, number: int) -> None:
        """Let the row stand where it stood before: what somebody looks at does not jump."""
        if self._height is not None:
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(number * self.rowHeight(number) - self._height)

    def spare(self, column: int, *, below: int) -> None:
        """Hide a column that matters less than others while the list is narrower than `below` px at 100 %."""
        self._spared[column] = below
        self._hide_spared()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what was not measured unseen."""
        super().showEvent(event)
        self._measure_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns the room that there is now."""
        super().resizeEvent(event)
        self._hide_spared()
        self._widen()

    def setColumnHidden(self, column: int, hide: bool) -> None:
        """Hide a column, or show it unless somebody wants it hidden; the others share its room."""
        (self._away.add if hide else self._away.discard)(column)
        model = self._rows()
        unwanted = model is not None and model.columns[column].key in self._layout.hidden
        if (hide or unwanted) != self.isColumnHidden(column):
            super().setColumnHidden(column, hide or unwanted)
            self._widen()

    def show_sorted(self, key: str, *, descending: bool) -> None:
        """Put the arrow where the order is, whoever asked for it."""
        model = self._rows()
        keys = [column.sort for column in model.columns] if model is not None else []
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        wanted = (keys.index(key) if key and key in keys else -1, order)
        if wanted != self._sorted:
            self._sorted = wanted
            self._show_order()

    def lay_out(self, layout: ColumnLayout) -> None:
        """Show the columns as somebody wants them; drag their heads to change it."""
        model, head = self._rows(), self.horizontalHeader()
        head.setSectionsMovable(True)
        if model is None or layout == self._layout:
            return
        self._layout = layout
        keys = [column.key for column in model.columns]
        wanted = [keys.index(key) for key in layout.order if key in keys]
        wanted += [section for section in range(len(keys)) if section not in wanted]
        for place, section in enumerate(wanted):
            head.moveSection(head.visualIndex(section), place)
        for section in range(len(keys)):
            self.setColumnHidden(section, section in self._away)
        self._widths = ()
        self._measure_anew()

    def _look_at_heads(self) -> None:
        """Tell how the columns stand, where a drag has changed that."""
        model, head, theme = self._rows(), self.horizontalHeader(), active_theme()
        if model is None or not head.sectionsMovable():
            return
        keys = [column.key for column in model.columns]
        order = tuple(keys[head.logicalIndex(place)] for place in range(len(keys)))
        widths = dict(self._layout.widths)
        for section, width in enumerate(self._widths):
            dragged = width and not self.isColumnHidden(section) and self.columnWidth(section) != width
            if dragged and keys[section]:
                widths[keys[section]] = round(self.columnWidth(section) * 100 / theme.percent)
        usual = tuple(keys)
        layout = ColumnLayout(
            order=() if order == usual else order, hidden=self._layout.hidden, widths=widths
        )
        if layout != self._layout:
            self.lay_out(layout)
            self.laid_out.emit(layout)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row the current one where none is, and leaves it unshaded."""
        super().focusInEvent(event)
        row = self.currentIndex().row()
        if row >= 0 and not self._is_shaded(row):
            self.selectRow(row)

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow the pointer, so that the whole row below it is shaded."""
        handled = super().viewportEvent(event)  # first: turning the wheel puts another row below the pointer
        if event.type() in (QEvent.Type.Leave, QEvent.Type.HoverLeave):
            self._point_at(-1)
        elif isinstance(event, QSinglePointEvent):  # also where the list comes below a pointer that rests
            self._point_at(self.rowAt(event.position().toPoint().y()))
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens; Home and End go to the first and last row; the rest is Qt's."""
        model = self._rows()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Home:
            self.choose(0)
        elif event.key() == Qt.Key.Key_End and model is not None:
            self.choose(model.rowCount() - 1)
        elif event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()  # a letter is a command of the page, not a jump in the list
        else:
            super().keyPressEvent(event)

    def _hide_spared(self) -> None:
        for column, below in self._spared.items():
            self.setColumnHidden(column, self.width() < active_theme().px(below))

    def _rows(self) -> ListModel[Any] | None:
        model = self.model()
        return model if isinstance(model, ListModel) else None

    def _is_shaded(self, row: int) -> bool:
        return self.selectionModel().isRowSelected(row)

    def _point_at(self, row: int) -> None:
        before, self.row_under = self.row_under, row
        for changed in {before, row} - {-1} if before != row else ():
            place = QRect(
                0, self.rowViewportPosition(changed), self.viewport().width(), self.rowHeight(changed)
            )
            self.viewport().update(place)

    def _open(self, index: Index) -> None:
        row = self.current_row() if index.isValid() else None
        if row is not None:
            self.opened.emit(row)

    def _sort(self, section: int) -> None:
        model = self._rows()
        if model is None:
            return
        if model.columns[section].sort:
            same = self._sorted[0] == section
            downwards = same and self._sorted[1] == Qt.SortOrder.AscendingOrder
            order = Qt.SortOrder.DescendingOrder if downwards else Qt.SortOrder.AscendingOrder
            self._sorted = (section, order)
            model.sort(section, order)
        self._show_order()

    def _show_order(self) -> None:
        """Put the arrow where the order is: Qt moved it already, also to columns that cannot be sorted by."""
        section, order = self._sorted
        head = self.horizontalHeader()
        head.setSortIndicatorShown(section >= 0)
        head.setSortIndicator(section, order)

    def _tell_arrived(self, first: QModelIndex, last: QModelIndex) -> None:
        if not self._measured:
            self._measure_anew()
        current = self.currentIndex()
        if current.isValid() and first.row() <= current.row() <= last.row():
            self.chosen.emit(self.current_row())

    def _measure_anew(self) -> None:
        self._measured = False
        self._needs.clear()
        self._widen()

    def _widen(self) -> None:
        """Share the room out anew; a width that somebody dragged stays while the shares stay."""
        model = self._rows()
        if model is None:
            return
        head, theme = self.horizontalHeader(), active_theme()
        head.setMinimumSectionSize(theme.px(64))
        widths = self._shares(model)
        if widths == self._widths:
            return
        self._widths = widths
        for section, width in enumerate(widths):
            head.setSectionResizeMode(
                section, QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            )
            if width:
                self.setColumnWidth(section, width)

    def _shares(self, model: ListModel[Any]) -> tuple[int, ...]:
        """A width in px for each column; 0 for one that takes what is left."""
        theme, room = active_theme(), self.viewport().width()
        shown = [section for section in range(len(model.columns)) if not self.isColumnHidden(section)]
        chosen = self._layout.widths
        self._measured = (
            self.isVisible() and model.rowCount() > 0 and not model.index(0, 0).data(CellRole.WAITING)
        )
        widths = [
            theme.px(chosen[column.key]) if column.key in chosen else self._usual(section, column)
            for section, column in enumerate(model.columns)
        ]
        if shown and all(widths[section] for section in shown):
            widths[max(shown, key=self.horizontalHeader().visualIndex)] = 0  # one takes what is left
        free = [section for section in shown if not widths[section]]
        roomy = sum(widths[section] for section in shown) + len(free) * theme.px(_COMFORTABLE) <= room
        if not self.isVisible():  # Qt would measure every row there is
            return tuple(width or (0 if roomy else theme.px(_NARROWEST)) for width in widths)
        if not roomy:
            for section in shown:
                if widths[section] and model.columns[section].key not in chosen:
                    widths[section] = min(widths[section], self._needed(section))
        left = room - sum(widths[section] for section in shown)
        least = [self._least(section) if section in free else 0 for section in range(len(widths))]
        if sum(least) > left:
            return tuple(width or least[section] for section, width in enumerate(widths))
        return self._fairly(widths, free, left)

    def _fairly(self, widths: list[int], free: list[int], left: int) -> tuple[int, ...]:
        """Where an equal share of the `left` px would cut words, who needs less gives the rest."""
        needs = sorted((self._needed(section), section) for section in free)
        if not needs or needs[-1][0] <= left // len(needs):
            return tuple(widths)
        for still, (need, section) in zip(range(len(needs), 1, -1), needs[:-1], strict=True):
            if need > left // still:
                break
            widths[section] = max(need, active_theme().px(_NARROWEST))
            left -= widths[section]
        return tuple(widths)

    def _usual(self, section: int, column: Column[Any]) -> int:
        """The width that the column asks for, or more where its head or its chips say longer words."""
        if not column.width:
            return 0
        need = self.horizontalHeader().sectionSizeHint(section)
        if column.tone is not None and self._measured:
            need = max(need, self._cells_need(section))
        return max(active_theme().px(column.width), need)

    def _least(self, section: int) -> int:
        """With less a head would be cut."""
        return max(active_theme().px(_NARROWEST), self.horizontalHeader().sectionSizeHint(section))

    def _needed(self, section: int) -> int:
        """What the cells in sight and the head of a column need to be read whole, in px."""
        return max(self._cells_need(section), self.horizontalHeader().sectionSizeHint(section))

    def _cells_need(self, section: int) -> int:
        """What the cells in sight need, in px; asked for often, and measured once for the rows there are."""
        if section not in self._needs:
            self._needs[section] = self._measure_cells(section)
        return self._needs[section]

    def _measure_cells(self, section: int) -> int:
        model = self._rows()
        if model is None or model.columns[section].chips is not None:
            return self.sizeHintForColumn(section)
        first = max(0, min(self.rowAt(0), model.rowCount() - _ROWS_MEASURED))
        rows = range(first, min(first + _ROWS_MEASURED, model.rowCount()))
        words, metrics = [str(model.index(row, section).data()) for row in rows], self.fontMetrics()
        if not words:
            return 0
        longest = max(range(len(words)), key=lambda number: metrics.horizontalAdvance(words[number]))
        return self.sizeHintForIndex(model.index(first + longest, section)).width()

    def _grow(self) -> None:
        self.verticalHeader().setDefaultSectionSize(active_theme().px(ROW_HEIGHT))
        self._hide_spared()
        self._measure_anew()
