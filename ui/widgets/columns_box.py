"""Which columns a list has, and in which order."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.models.list_setup import USUAL, ColumnLayout
from ui.theme.look import active_theme
from ui.theme.tokens import ROW_HEIGHT, TextSize
from ui.widgets.buttons import primary_button, quiet_button, secondary_button
from ui.widgets.labels import Text
from ui.widgets.pick_heads import draw_box
from ui.widgets.table_view import TableView

_WIDTH: Final = 440  # px at 100 %


class BoxDelegate(QStyledItemDelegate):
    """Draws the boxes as the window's other boxes are drawn."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt's own box is below it."""
        super().paint(painter, option, index)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        style = shown.widget.style()
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, shown, shown.widget)
        draw_box(painter, place, Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)))


class ColumnList(QListWidget):
    """Alt with an arrow moves the current entry."""

    moved = Signal(int)  # by how many places

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt would move the choice instead."""
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in ways:
            self.moved.emit(ways[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class ColumnsBox(QDialog):
    """Space shows or hides a column, Alt with an arrow moves it; at least one stays."""

    def __init__(
        self,
        table: TableView,
        layout: ColumnLayout,
        lay_out: Callable[[ColumnLayout], None],
        parent: QWidget | None = None,
    ) -> None:
        """`lay_out` is told the new layout."""
        super().__init__(parent)
        self.setObjectName("columns-box")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Columns"))
        self.setFixedWidth(active_theme().px(_WIDTH))
        self._layout, self._lay_out, self._table = layout, lay_out, table
        self.list = ColumnList()
        self.list.moved.connect(self._move)
        self.list.setItemDelegate(BoxDelegate(self.list))
        self.list.setObjectName("columns")
        self.list.setAccessibleName(self.tr("Columns, in their order"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._fill(layout)
        self._up = secondary_button(
            self.tr("Move up"), "column-up", lambda: self._move(-1), icon="chevron-up"
        )
        self._down = secondary_button(
            self.tr("Move down"), "column-down", lambda: self._move(1), icon="chevron-down"
        )
        self._go = primary_button(self.tr("Show these columns"), "columns-go", self._tell)
        self._go.setDefault(True)
        self.list.itemChanged.connect(lambda _item: self._go.setEnabled(bool(self._shown())))
        moving = QHBoxLayout()
        moving.setSpacing(8)
        moving.addWidget(self._up)
        moving.addWidget(self._down)
        moving.addStretch(1)
        moving.addWidget(quiet_button(self.tr("Reset"), "columns-reset", self._reset))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(secondary_button(self.tr("Cancel"), "columns-cancel", self.reject))
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(Text(self.tr("Columns"), TextSize.STRONG))
        column.addWidget(
            Text(
                self.tr(
                    "Space shows a column or hides it. In the list, columns can be dragged by their heads."
                ),
                quiet=True,
                wraps=True,
            )
        )
        column.addWidget(self.list)
        column.addLayout(moving)
        column.addSpacing(4)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumHeight(column.totalHeightForWidth(self.width()))
        self.list.setFocus()

    def _fill(self, layout: ColumnLayout) -> None:
        columns = {column.key: column.title for column in self._table.list_columns}
        order = [key for key in layout.order if key in columns]
        order += [key for key in columns if key not in order]
        self.list.clear()
        for key in order:
            item = QListWidgetItem(columns[key])
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            hidden = key in layout.hidden
            item.setCheckState(Qt.CheckState.Unchecked if hidden else Qt.CheckState.Checked)
            item.setSizeHint(QSize(0, active_theme().px(ROW_HEIGHT)))
            self.list.addItem(item)
        self.list.setFixedHeight(active_theme().px(ROW_HEIGHT) * min(len(order), 8) + 8)
        self.list.setCurrentRow(0)

    def _move(self, by: int) -> None:
        place = self.list.currentRow()
        if 0 <= place + by < self.list.count():
            item = self.list.takeItem(place)
            self.list.insertItem(place + by, item)
            self.list.setCurrentRow(place + by)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(place) for place in range(self.list.count())]

    def _shown(self) -> list[QListWidgetItem]:
        return [item for item in self._items() if item.checkState() == Qt.CheckState.Checked]

    def _reset(self) -> None:
        self._layout = USUAL
        self._fill(USUAL)

    def _tell(self) -> None:
        keys = [str(item.data(Qt.ItemDataRole.UserRole)) for item in self._items()]
        shown = {str(item.data(Qt.ItemDataRole.UserRole)) for item in self._shown()}
        usual = [column.key for column in self._table.list_columns]
        self._lay_out(
            replace(self._layout, order=() if keys == usual else tuple(keys), hidden=frozenset(keys) - shown)
        )
        self.accept()
