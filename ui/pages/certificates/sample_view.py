"""The sample: a whole page as it would be issued, as large as there is room."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from assessor_app.application.ports.previewing import Picture
from ui.theme.look import active_theme

_LEAST: Final = QSize(320, 280)  # px at 100 %


class SampleView(QWidget):
    """Keeps the page that was drawn last while the next is being drawn, so that nothing blinks."""

    def __init__(self, words: str) -> None:
        """`words` says to a screen reader what is shown."""
        super().__init__()
        self.setObjectName("certificate-sample")
        self.setAccessibleName(words)
        self._picture: Picture | None = None
        self._pixmap = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        active_theme().changed.connect(self.updateGeometry)

    @property
    def picture(self) -> Picture | None:
        """What is shown."""
        return self._picture

    def show_picture(self, picture: Picture | None) -> None:
        """Show this page."""
        if picture is self._picture:
            return
        self._picture = picture
        self._pixmap = QPixmap()
        if picture is not None:
            image = QImage(
                picture.pixels, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888
            )
            self._pixmap = QPixmap.fromImage(image)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """So that a page can be made out."""
        theme = active_theme()
        return QSize(theme.px(_LEAST.width()), theme.px(_LEAST.height()))

    def sizeHint(self) -> QSize:
        """Whatever room there is."""
        return self.minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page at the top, in the middle, on a thin edge."""
        if self._pixmap.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self.rect().adjusted(1, 1, -1, -1)
        size = self._pixmap.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        ratio = self.devicePixelRatioF()
        shown = self._pixmap.scaled(
            size * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        place = QRectF(room.x() + (room.width() - size.width()) / 2, room.y(), size.width(), size.height())
        painter.drawPixmap(place, shown, QRectF(shown.rect()))
        painter.setPen(QColor(active_theme().palette.border))
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
