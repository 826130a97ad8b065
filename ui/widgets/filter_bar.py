"""Tabs or choices over a list with its search beside them, or below where there is no room."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QWidget

from ui.theme.look import active_theme
from ui.widgets.choice import Choice
from ui.widgets.flow_row import FlowRow
from ui.widgets.search_field import SearchField

_GAP: Final = 16
_SHORTEST: Final = 112  # px at 100 %: to this a choice gives way before the words of the search are cut


class FilterBar(QWidget):
    """The filters can be hidden while the tabs stay."""

    def __init__(
        self,
        tabs: QWidget,
        choice: QWidget,
        search: SearchField,
        view: QWidget | None = None,
        *,
        beside_from: int,
    ) -> None:
        """`tabs` may be choices in a `FlowRow`, with what clears them as the `choice` beside the search.

        `view` is the list's menu; `beside_from`: the px at 100 % from which all stand in one row.
        """
        super().__init__()
        self._beside_from = beside_from
        if isinstance(choice, Choice):
            choice.give_way(_SHORTEST)
        self.filters = QWidget()
        filters = QHBoxLayout(self.filters)
        filters.setContentsMargins(0, 0, 0, 0)
        filters.setSpacing(8)
        filters.addWidget(choice)
        filters.addWidget(search, 1)
        if view is not None:
            filters.addWidget(view)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the least is that of two lines
        self._tabs = tabs
        self._row.addWidget(tabs, 0 if isinstance(tabs, FlowRow) else 1)  # choices in one line
        self._row.addWidget(self.filters, 1)

    def minimumSizeHint(self) -> QSize:
        """One below the other, if there is no more room."""
        parts = (self._tabs.minimumSizeHint().width(), self.filters.minimumSizeHint().width())
        return QSize(max(parts), self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the room."""
        super().resizeEvent(event)
        tabs = self._tabs
        first = tabs.sizeHint() if isinstance(tabs, FlowRow) else tabs.minimumSizeHint()
        need = first.width() + _GAP + self.filters.minimumSizeHint().width()
        beside = self.width() >= max(active_theme().px(self._beside_from), need)
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
