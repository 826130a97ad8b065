"""How loud a recording is, from beginning to end, and where it stands; a press goes there."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.models.playback import columns_of
from ui.theme.look import active_theme
from ui.widgets.marked_places import PEN, PEN_HERE, MarkedPlace

_HIGH = 72  # px at 100 %
_BAR, _BETWEEN = 2, 1  # px at 100 %


class Waveform(QWidget):
    """Bars about a line in the middle: heard ones in the accent colour, the others muted."""

    asked = Signal(int)  # milliseconds

    def __init__(self, words: str, name: str) -> None:
        """`words` say to a screen reader what it is."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._loudness, self._place, self._length = b"", 0, 0
        self._places: tuple[MarkedPlace, ...] = ()
        self._columns: tuple[float, ...] = ()
        self._made_of: tuple[int, int, int] = (-1, -1, -1)
        active_theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(active_theme().px(160), active_theme().px(_HIGH))

    def show_loudness(self, loudness: bytes, place: int, length: int) -> None:
        """One byte a tenth of a second, as far as it was measured; place and length in milliseconds."""
        if (loudness, place, length) != (self._loudness, self._place, self._length):
            self._loudness, self._place, self._length = loudness, place, length
            self.update()

    def mark(self, places: tuple[MarkedPlace, ...]) -> None:
        """Draw these moments and spans."""
        if places != self._places:
            self._places = places
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw all of it."""
        painter, theme = QPainter(self), active_theme()
        palette = theme.palette
        painter.fillRect(self.rect(), QColor(palette.sunken))
        step, bar = theme.px(_BAR + _BETWEEN), theme.px(_BAR)
        count = max(1, self.width() // max(1, step))
        made_of = len(self._loudness), self._length, count
        if made_of != self._made_of:
            self._made_of = made_of
            self._columns = columns_of(self._loudness, self._length, count)
        middle, half = self.height() / 2, self.height() / 2 - 4
        here = self.width() * self._place / self._length if self._length else 0.0
        heard, coming = QColor(palette.accent), QColor(palette.muted)
        for number, loud in enumerate(self._columns):
            left = number * step
            high = max(1.0, half * loud)
            painter.fillRect(QRectF(left, middle - high, bar, 2 * high), heard if left < here else coming)
        for place in sorted(self._places, key=lambda one: one.here):
            begin, end = (self.width() * time / self._length if self._length else 0 for time in place.at)
            pen = QColor(PEN_HERE if place.here else PEN)
            painter.fillRect(QRectF(begin - 1, 0, max(2, end - begin), self.height()), pen)
        painter.fillRect(QRectF(here - 1, 0, 2, self.height()), QColor(palette.ink))
        if self.hasFocus():
            painter.setPen(QColor(palette.focus))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where it was pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    def _go(self, event: QMouseEvent) -> None:
        if self._length:
            share = min(max(event.position().x() / max(1, self.width()), 0.0), 1.0)
            self.asked.emit(round(self._length * share))
