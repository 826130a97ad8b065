"""Room that is left over, and what stands in it where it fits."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class SpareRoom(QWidget):
    """Holds hints that nobody needs: at the foot of what is left, the first to go where room is scarce."""

    def __init__(self, held: QWidget) -> None:
        """`held` asks for no room."""
        super().__init__()
        self._held, self._wanted = held, True
        held.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def want(self, *, on: bool) -> None:
        """Whether what is held is of use now."""
        self._wanted = on
        self._place()

    def sizeHint(self) -> QSize:
        """None."""
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        """None."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether there is room."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        layout = self._held.layout()
        width = self.width()
        tall = layout.hasHeightForWidth() if layout is not None else False
        height = self._held.heightForWidth(width) if tall else self._held.sizeHint().height()
        fits = 0 < height <= self.height() and self._held.minimumSizeHint().width() <= width
        self._held.setVisible(self._wanted and fits)
        self._held.setGeometry(0, self.height() - height, width, height)
