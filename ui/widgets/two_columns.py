"""Cards in two columns where there is room for them, else in one."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.look import active_theme


class TwoColumns(QWidget):
    """`left` and `right` stand side by side from `enough` px (at 100 %) on, below one another under it."""

    def __init__(
        self, left: Sequence[QWidget], right: Sequence[QWidget], enough: int, parent: QWidget | None = None
    ) -> None:
        """Tab goes through the left ones first, however they stand."""
        super().__init__(parent)
        self._cards, self._enough = (tuple(left), tuple(right)), enough
        self._columns = (QVBoxLayout(), QVBoxLayout())
        self._beside: bool | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for column, cards in zip(self._columns, self._cards, strict=True):
            column.setSpacing(16)
            row.addLayout(column, 1)
            for card in cards:
                card.setParent(self)
        active_theme().changed.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= active_theme().px(self._enough)
        if beside == self._beside:
            return
        self._beside = beside
        for column in self._columns:
            while column.takeAt(0) is not None:
                pass
        for number, cards in enumerate(self._cards):
            column = self._columns[number if beside else 0]
            for card in cards:
                column.addWidget(card)
        for column in self._columns:
            column.addStretch(1)
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            row.setStretch(1, 1 if beside else 0)
            row.setSpacing(16 if beside else 0)
