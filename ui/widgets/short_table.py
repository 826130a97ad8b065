"""A list of a few rows that is no higher than they are."""

from typing import Final

from PySide6.QtCore import Qt

from ui.theme.look import active_theme
from ui.theme.tokens import ROW_HEIGHT
from ui.widgets.table_view import TableView

_ROWS_SEEN: Final = 6


class ShortTable(TableView):
    """A table that is as high as its rows, up to `most` of them."""

    def __init__(self, words: str, name: str, *, most: int = _ROWS_SEEN) -> None:
        """As `TableView`."""
        self._most = most
        super().__init__(words, name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        active_theme().changed.connect(self.fit)

    def fit(self) -> None:
        """Be as high as needed."""
        rows = min(max(1, self.model().rowCount()), self._most)
        heads = max(self.horizontalHeader().sizeHint().height(), active_theme().px(ROW_HEIGHT) + 1)
        self.setFixedHeight(heads + active_theme().px(ROW_HEIGHT) * rows + 2 * self.frameWidth())
