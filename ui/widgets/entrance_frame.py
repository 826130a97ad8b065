"""What stands around everything that is asked before somebody is signed in: one column in the middle."""

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from ui.theme.look import active_theme
from ui.theme.tokens import TextSize
from ui.widgets.icon import Icon
from ui.widgets.labels import Text
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.tab_order import tab_as_it_reads

_ABOVE: Final = 0.14  # of the height at 100 %
_WIDEST: Final = 880  # px at any text size: the smallest window still shows it whole


class EntranceFrame(QWidget):
    """The mark, whose workspace it is, and below them `column`, which scrolls where it is too high."""

    def __init__(self, words: str, width: int, above: float = _ABOVE, parent: QWidget | None = None) -> None:
        """`words` says to a screen reader what this is; `width` in px at 100 %, `above` is the air on top."""
        super().__init__(parent)
        self._width, self._share = width, above
        self.title = Text(size=TextSize.TITLE)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Icon("badge-check", pixels=32, accent=True))
        head.addWidget(self.title, 1)
        self._above = QSpacerItem(0, 0)
        self._holder = QWidget()
        self.column = QVBoxLayout(self._holder)
        self.column.setContentsMargins(0, 24, 0, 24)
        self.column.setSpacing(16)
        self.column.addItem(self._above)
        self.column.addLayout(head)
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.addStretch(1)
        across.addWidget(self._holder)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollPane(inside, words, keys=False, follows=True))
        active_theme().changed.connect(self.grow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Begin at the same height whatever is shown: nothing jumps where a field or a fault is told."""
        super().resizeEvent(event)
        self._leave_air()

    def grow(self) -> None:
        """Fit the text size."""
        self._holder.setFixedWidth(min(active_theme().px(self._width), _WIDEST))
        self._leave_air()

    def _leave_air(self) -> None:
        """Above, where there is room for it: the larger the text, the less."""
        share = self._share * 100 / active_theme().px(100)
        self._above.changeSize(0, round(self.height() * share))
        self.column.invalidate()

    def focusNextPrevChild(self, following: bool) -> bool:  # Qt's own signature
        """Tab was pressed: go as it reads now, whenever its parts were made."""
        tab_as_it_reads(self)
        return super().focusNextPrevChild(following)
