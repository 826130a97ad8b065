"""The list of pages at the window's left, for the role in which the person acts."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.actions import Actions, native
from ui.page import PageSpec
from ui.theme.icons import tinted_pixmap
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize
from ui.widgets.icon import Icon
from ui.widgets.labels import Text

WIDE: Final = 208
NARROW: Final = 60
_ICON: Final = 18
_PAGE_ROLE: Final = Qt.ItemDataRole.UserRole + 1


class Navigation(QFrame):
    """One entry a page; narrow, it is icons alone, with the titles as tooltips."""

    asked = Signal(str)  # a page's id

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without pages."""
        super().__init__(parent)
        self.setObjectName("navigation-pane")
        self._specs: tuple[PageSpec, ...] = ()
        self._narrow = False
        self._list = QListWidget()
        self._list.setObjectName("navigation")
        self._list.setAccessibleName(self.tr("Pages"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.currentItemChanged.connect(self._choose)
        self._mark = Icon("badge-check", pixels=24, accent=True)
        self._name = Text(self.tr("Assessor"), TextSize.STRONG)
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self._mark)
        head.addWidget(self._name)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 14, 8, 8)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        active_theme().changed.connect(self._draw)
        self._draw()

    def show_pages(self, specs: Sequence[PageSpec]) -> None:
        """List `specs`; none of them is chosen."""
        self._specs = tuple(specs)
        self._list.blockSignals(True)
        self._list.clear()
        for spec in self._specs:
            item = QListWidgetItem(spec.title)
            item.setData(_PAGE_ROLE, spec.id)
            item.setToolTip(spec.title)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spec.title)
            self._list.addItem(item)
        self._list.blockSignals(False)
        self._draw()

    def show_keys(self, actions: Actions) -> None:
        """Tell in the tooltips by which keys each page is opened."""
        for row, spec in enumerate(self._specs):
            action = actions.get(f"go-{spec.id}")
            keys = actions.keys_of(action) if action is not None else ()
            tip = f"{spec.title} ({native(keys[0])})" if keys else spec.title
            self._list.item(row).setToolTip(tip)

    def mark(self, page: str) -> None:
        """Show which page is in front."""
        for row, spec in enumerate(self._specs):
            if spec.id == page:
                self._list.blockSignals(True)
                self._list.setCurrentRow(row)
                self._list.blockSignals(False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Icons alone, or with titles."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._draw()

    def focus_list(self) -> None:
        """Give the list the keys."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.asked.emit(item.data(_PAGE_ROLE))

    def _draw(self) -> None:
        theme = active_theme()
        self.setFixedWidth(theme.px(NARROW if self._narrow else WIDE))
        self._name.setVisible(not self._narrow)
        side = theme.px(_ICON)
        self._list.setIconSize(QSize(side, side))
        for row, spec in enumerate(self._specs):
            icon = QIcon()
            for ratio in (1.0, 2.0):
                muted = tinted_pixmap(spec.icon, theme.palette.muted, side, ratio)
                icon.addPixmap(muted, QIcon.Mode.Normal)
                icon.addPixmap(
                    tinted_pixmap(spec.icon, theme.palette.accent_text, side, ratio), QIcon.Mode.Selected
                )
            item = self._list.item(row)
            item.setIcon(icon)
            item.setText("" if self._narrow else spec.title)
            item.setSizeHint(QSize(0, theme.px(38)))
