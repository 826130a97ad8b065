"""The menu of a list: views that somebody keeps, the order, the columns."""

from collections.abc import Callable
from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ui.models.list_setup import ListSetup, Setup
from ui.widgets.buttons import secondary_button
from ui.widgets.columns_box import ColumnsBox
from ui.widgets.table_view import TableView
from ui.widgets.view_name_box import ViewNameBox

_LONGEST_SHOWN: Final = 24


class Sort(Protocol):
    """Asks for an order."""

    def __call__(self, order: str, /, *, descending: bool) -> None:
        """By the key `order`."""


class ViewMenu(QWidget):
    """A button that says which view is shown; everything in its menu is reached by keys."""

    def __init__(self, setup: ListSetup, sort: Sort, name: str) -> None:
        """`setup` hears what is kept; `serve` says of which list."""
        super().__init__()
        self._setup, self._sort, self._name = setup, sort, name
        self._tables: tuple[TableView, ...] = ()
        self._shown: Callable[[], TableView] | None = None
        self._menu = QMenu(self)
        self._menu.setObjectName(f"{name}-menu")
        self._menu.setAccessibleName(self.tr("View of the list"))
        self.button = secondary_button(self.tr("View"), name, self.open, icon="sliders-horizontal")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)

    def serve(self, *tables: TableView, shown: Callable[[], TableView] | None = None) -> None:
        """Lay these lists out; `shown` is the one in front, the first where there is one alone."""
        self._tables, self._shown = tables, shown
        for table in tables:
            table.laid_out.connect(self._setup.lay_out)

    def show_setup(self, setup: Setup) -> None:
        """Lay the columns out, and name the view that is shown."""
        for table in self._tables:
            table.lay_out(setup.columns)
        current = self._setup.current
        words = current if len(current) <= _LONGEST_SHOWN else f"{current[:_LONGEST_SHOWN]}…"
        words = words.replace("&", "&&") or self.tr("View")
        if self.button.text() != words:
            self.button.setText(words)
            self.button.setAccessibleName(self.tr("View: {0}").format(current) if current else "")

    def open(self) -> None:
        """Show the menu below the button."""
        self.make_menu().popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 4)))

    def make_menu(self) -> QMenu:
        """The menu as things stand now."""
        menu = self._menu
        for former in menu.findChildren(QMenu):
            former.deleteLater()
        menu.clear()
        current, views = self._setup.current, self._setup.setup.views
        for view in views:
            action = self._add(menu, view.name.replace("&", "&&"), partial(self._setup.turn_to, view.name))
            action.setCheckable(True)
            action.setChecked(view.name == current)
        if views:
            menu.addSeparator()
        self._add(menu, self.tr("Keep this view…"), self.ask_name)
        if views:
            removing = menu.addMenu(self.tr("Remove a view"))
            for view in views:
                self._add(removing, view.name.replace("&", "&&"), partial(self._setup.drop_view, view.name))
        menu.addSeparator()
        self._add_orders(menu.addMenu(self.tr("Sort by")))
        self._add(menu, self.tr("Columns…"), self.ask_columns)
        return menu

    def ask_name(self) -> None:
        """Ask what the view is called."""
        box = ViewNameBox(self._setup.current, self._setup.keep_view, self.window())
        box.open()

    def ask_columns(self) -> None:
        """Ask which columns, and in which order."""
        box = ColumnsBox(self._table(), self._setup.setup.columns, self._setup.lay_out, self.window())
        box.open()

    def _table(self) -> TableView:
        return self._tables[0] if self._shown is None else self._shown()

    def _add_orders(self, menu: QMenu) -> None:
        now = self._setup.now()
        group = QActionGroup(menu)
        for column in self._table().list_columns:
            if column.sort:
                action = self._add(
                    menu, column.title, partial(self._sort, column.sort, descending=now.descending)
                )
                action.setCheckable(True)
                action.setChecked(column.sort == now.order)
                group.addAction(action)
        menu.addSeparator()
        ways = QActionGroup(menu)
        for words, descending in ((self.tr("Ascending"), False), (self.tr("Descending"), True)):
            action = self._add(menu, words, partial(self._sort, now.order, descending=descending))
            action.setCheckable(True)
            action.setChecked(now.descending == descending)
            action.setEnabled(bool(now.order))
            ways.addAction(action)

    @staticmethod
    def _add(menu: QMenu, words: str, done: Callable[[], None]) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda _checked=False: done(), Qt.ConnectionType.QueuedConnection)
        return action
