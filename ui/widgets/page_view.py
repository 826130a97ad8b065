"""One drawn page of evidence: plain pixels on a quiet ground, scrolled in both ways."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from assessor_app.application.ports.previewing import Box, Picture
from ui.theme.look import active_theme
from ui.widgets.labels import Text
from ui.widgets.page_marks import PageMarks

_AROUND: Final = 16  # px of ground at each side of the page
_SETTLED_MS: Final = 120  # a pane that is being dragged is not drawn anew at each step
_NOTCH: Final = 120  # of a wheel
_PEN: Final = "#FFE27A"  # on paper, whatever the theme: pages are white
_LINE: Final = "#B25E00"
_OVERLAP: Final = 48  # px of the screen before that stay in view


class Sheet(QWidget):
    """The page itself; a picture of another width is scaled until its own comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self._pixmap = QPixmap()
        self._wide = 0
        self._places: tuple[Box, ...] = ()
        self._current: tuple[Box, ...] = ()

    def show_picture(self, pixmap: QPixmap) -> None:
        """Show the pixels of a page."""
        self._pixmap = pixmap
        self._fit()
        self.update()

    def set_wide(self, pixels: int) -> None:
        """The page is to be this wide, in px of the screen."""
        self._wide = pixels
        self._fit()

    def mark(self, places: tuple[Box, ...], current: tuple[Box, ...]) -> None:
        """Mark what was found on the page, and `current` among it."""
        if (places, current) != (self._places, self._current):
            self._places, self._current = places, current
            self.update()

    def _fit(self) -> None:
        if self._pixmap.isNull() or not self._wide:
            self.setFixedSize(0, 0)
            return
        high = round(self._wide * self._pixmap.height() / self._pixmap.width())
        self.setFixedSize(QSize(self._wide, max(1, high)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pixels, and a line around them."""
        if self._pixmap.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRectF(self.rect()), self._pixmap, QRectF(self._pixmap.rect()))
        self._draw_marks(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(active_theme().palette.border), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _draw_marks(self, painter: QPainter) -> None:
        """As a marker pen does: the letters stay dark; the place that is shown has a line around it too."""
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for box in self._places:
            painter.fillRect(self._on_page(box), QColor(_PEN))
        painter.restore()
        painter.setPen(QPen(QColor(_LINE), 2))
        for box in self._current:
            painter.drawRect(self._on_page(box))

    def _on_page(self, box: Box) -> QRectF:
        left, top, right, bottom = box
        wide, high = self.width(), self.height()
        return QRectF(left * wide, top * high, (right - left) * wide, (bottom - top) * high).adjusted(
            -1, -1, 1, 1
        )


class PageView(QScrollArea):
    """Scrolls a page; at its end the wheel and PgDn ask for the next."""

    room_changed = Signal(int)  # device pixels that a page may be wide
    turn_asked = Signal(int)  # 1: the next page, -1: the one before
    zoom_asked = Signal(int)

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        """`words` say to a screen reader what is drawn here."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("well", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidgetResizable(True)
        self._zoom = 100
        self._own_width = 0
        self._picture: Picture | None = None
        self._turned = 0
        self._sheet = Sheet()
        self._ground = QWidget()
        self._ground.setProperty("scrolled", True)
        column = QVBoxLayout(self._ground)
        column.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        column.addWidget(self._sheet, 1, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._ground)
        self.marks = PageMarks(self._sheet, f"{name}-marks", self._reveal)
        self.marks.ended.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self._words = Text(quiet=True, parent=self)
        self._words.setObjectName(f"{name}-words")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.hide()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._tell_room)
        self._told = 0

    @property
    def picture(self) -> Picture | None:
        """The page that is shown, as it was drawn."""
        return self._picture

    def show_page(self, picture: Picture | None, zoom: int, turned: int = 0, own_width: int = 0) -> None:
        """Show the pixels of a page at `zoom` percent of the pane's width, by `turned` quarters clockwise;
        another page from its top. `own_width`: device pixels at 100 % where it is narrower than the pane.
        """
        self._own_width = own_width
        if picture is not self._picture or turned != self._turned:
            self._picture, self._turned = picture, turned
            self._sheet.show_picture(_pixmap_of(picture, turned))
        if zoom != self._zoom:
            self._zoom = zoom
        self._widen()

    def show_words(self, words: str) -> None:
        """Say in the middle why there is no page yet; "" says nothing."""
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def mark(self, places: tuple[Box, ...], current: tuple[Box, ...]) -> None:
        """Mark what was found on the page; bring `current` into sight."""
        self._sheet.mark(places, current)
        if current:
            left, top, right, bottom = current[0]
            across = round((left + right) / 2 * self._sheet.width()) + _AROUND
            down = round((top + bottom) / 2 * self._sheet.height()) + _AROUND
            self.ensureVisible(across, down, 80, 120)

    def begin_frame(self) -> None:
        """Let the arrow keys move a frame on what is in sight of the page."""
        seen = self.viewport().rect().translated(-self._sheet.mapTo(self.viewport(), QPoint(0, 0)))
        self.marks.begin(seen.intersected(self._sheet.rect()))

    def to_edge(self, *, end: bool) -> None:
        """Show the top of the page, or its end."""
        layout = self._ground.layout()
        if layout is not None:
            layout.activate()
        self._ground.resize(
            self._ground.width(), max(self._ground.sizeHint().height(), self.viewport().height())
        )
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum() if end else 0)

    def scroll_on(self, way: int) -> bool:
        """Scroll a screen down (1) or up (-1); False where the page ends there."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + way * max(_OVERLAP, self.viewport().height() - _OVERLAP))
        return bar.value() != before

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale what is there; ask for its own pixels once the pane rests."""
        super().resizeEvent(event)
        self._words.setGeometry(self.viewport().geometry())
        self._widen()
        if self._told:
            self._settled.start()
        elif self.isVisible():
            self._tell_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Now it is known how wide a page may be."""
        super().showEvent(event)
        if not self._told:
            self._tell_room()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms; beyond the end of the page it turns."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.zoom_asked.emit(1 if turned > 0 else -1)
            event.accept()
            return
        bar = self.verticalScrollBar()
        at_end = bar.value() == (bar.minimum() if turned > 0 else bar.maximum())
        if at_end and abs(turned) >= _NOTCH:
            self.turn_asked.emit(-1 if turned > 0 else 1)
            event.accept()
            return
        super().wheelEvent(event)

    def _reveal(self, place: QRect) -> None:
        """Bring a part of the page into sight: all of it where that can be, else its beginning."""
        within = place.translated(self._sheet.pos())
        self.ensureVisible(within.right(), within.bottom(), _AROUND, 2 * _AROUND)
        self.ensureVisible(within.left(), within.top(), _AROUND, 2 * _AROUND)

    def _wide(self) -> int:
        """The room for a page; that of the scroll bar is always left, so that a page never gets narrower."""
        bar = self.verticalScrollBar().sizeHint().width()
        return max(1, self.contentsRect().width() - bar - 2 * _AROUND)

    def _widen(self) -> None:
        own = round(self._own_width / self.devicePixelRatioF())
        self._sheet.set_wide((min(own, self._wide()) if own else self._wide()) * self._zoom // 100)

    def _tell_room(self) -> None:
        self._told = round(self._wide() * self.devicePixelRatioF())
        self.room_changed.emit(self._told)


def _pixmap_of(picture: Picture | None, turned: int) -> QPixmap:
    if picture is None:
        return QPixmap()
    image = QImage(
        picture.pixels, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888
    )
    if turned:
        image = image.transformed(QTransform().rotate(90 * turned))
    return QPixmap.fromImage(image)  # a copy: the bytes may go
