"""Two panes with a gap that can be dragged; neither can be dragged away."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ui.theme.look import active_theme

_UPRIGHT_HEIGHTS: Final = (220, 320)  # px at 100 %: lower ones show too little; the page scrolls instead


class SplitPane(QSplitter):
    """The left (or upper) pane takes `share` of the room, and keeps that share as the window grows."""

    shared = Signal(float)  # somebody dragged the gap: the first pane's share, side by side
    turned = Signal(bool)  # whether the second pane is below the first now

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        share: float = 0.6,
        *,
        upright: bool = False,
        upright_below: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """`upright` puts the second pane below, `upright_below` does while the whole is narrower than that.

        `share` is between 0 and 1; `upright_below` in px at a text size of 100 %.
        """
        self._upright, self._upright_below, self._share = upright, upright_below, share
        super().__init__(Qt.Orientation.Vertical if upright else Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(16)
        self._panes = (first, second)
        for pane in self._panes:
            self.addWidget(pane)
        for index, part in enumerate(self._parts()):
            self.setStretchFactor(index, part)
        self.setSizes(self._parts())
        active_theme().changed.connect(self._turn)
        self.splitterMoved.connect(self._tell_share)

    def set_share(self, share: float) -> None:
        """Let the first pane take this share of the room, between 0 and 1."""
        self._share = share
        for index, part in enumerate(self._parts()):
            self.setStretchFactor(index, part)
        self.setSizes(self._parts())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where there is too little room for two panes side by side."""
        super().resizeEvent(event)
        self._turn()

    @property
    def is_upright(self) -> bool:
        """Whether the second pane is below the first."""
        return self.orientation() == Qt.Orientation.Vertical

    def _tell_share(self) -> None:
        sizes = self.sizes()
        if not self.is_upright and sum(sizes) > 0:
            self.shared.emit(sizes[0] / sum(sizes))

    def _parts(self) -> list[int]:
        return [round(self._share * 1000), round((1 - self._share) * 1000)]

    def _turn(self) -> None:
        upright = self._upright or self.width() < active_theme().px(self._upright_below)
        wanted = Qt.Orientation.Vertical if upright else Qt.Orientation.Horizontal
        if self.orientation() != wanted:
            self.setOrientation(wanted)
            self.setSizes(self._parts())
            self.turned.emit(upright)
        if self._upright_below:
            for index, height in enumerate(_UPRIGHT_HEIGHTS):
                self._panes[index].setMinimumHeight(active_theme().px(height) if upright else 0)
