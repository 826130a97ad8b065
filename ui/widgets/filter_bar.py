"""Tabs or choices over a list with its search beside them, or below where there is no room."""

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from ui.theme.look import active_theme
from ui.widgets.search_field import SearchField

_NARROWEST: Final = 140  # px: of the search field


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
        search.setMinimumWidth(_NARROWEST)
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
        self._row.setSpacing(16)
        self._row.addWidget(tabs, 1)
        self._row.addWidget(self.filters, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the room."""
        super().resizeEvent(event)
        beside = self.width() >= active_theme().px(self._beside_from)
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
