"""The picture of a badge, as holders get it."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import active_theme

SIDE: Final = 128  # px at 100 %


class BadgePicture(QWidget):
    """Keeps its place while the picture is drawn. The words beside it say all that it says, so screen readers
    pass it by.
    """

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self.setObjectName("badge-picture")
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        active_theme().changed.connect(self.updateGeometry)

    @property
    def shown(self) -> bool:
        """Whether there is a picture."""
        return not self._picture.isNull()

    def show_picture(self, data: bytes) -> None:
        """`data`: a PNG; nothing shows nothing."""
        self._picture = QPixmap()
        if data:
            self._picture.loadFromData(data, "PNG")
        self.update()

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        side = active_theme().px(SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        if self.shown:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(self.rect(), self._picture)
