"""Two panes with a gap that can be dragged; neither can be dragged away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


class SplitPane(QSplitter):
    """The left (or upper) pane takes `share` of the room, and keeps that share as the window grows."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        share: float = 0.6,
        *,
        upright: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`upright` puts the second pane below; `share` is between 0 and 1."""
        super().__init__(Qt.Orientation.Vertical if upright else Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(16)
        self.addWidget(first)
        self.addWidget(second)
        parts = (round(share * 1000), round((1 - share) * 1000))
        for index, part in enumerate(parts):
            self.setStretchFactor(index, part)
        self.setSizes(list(parts))
