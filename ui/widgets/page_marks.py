"""Pins on a drawn page, and the frame by which a new one is marked: dragged, or moved by the arrow keys."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from assessor_app.application.ports.previewing import Box
from assessor_app.domain.pins import WHOLE
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize
from ui.widgets.marked_places import NUMBER_INK, PEN, PEN_HERE, MarkedPlace, in_front

_STEP, _FINE = 0.02, 0.004  # of the page's width, that an arrow key moves the frame; with Ctrl
_LEAST: Final = 0.01  # of the page: a smaller frame is a click
_FIRST: Final = (0.5, 0.12)  # how wide and high a frame is before it is moved, of the part in sight
_DRAGGED: Final = 4  # px from which a press is no click
_KEYS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}

_OWN: Final = {*_KEYS, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PageMarks(QWidget):
    """Lies on the page, as large as it; transparent but for what it marks."""

    framed = Signal(object)  # a Box was marked
    pressed = Signal(int)  # the number of a pin that was clicked
    ended = Signal()  # the frame is gone, marked or not

    def __init__(self, page: QWidget, name: str, reveal: Callable[[QRect], None]) -> None:
        """On `page`; `reveal` brings a part of the page, in its px, into sight."""
        super().__init__(page)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Frame on the page"))
        self._page, self._reveal = page, reveal
        self._places: tuple[MarkedPlace, ...] = ()
        self._frame: Box | None = None
        self._pressed: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._can_mark = False
        page.installEventFilter(self)
        self.hide()

    @property
    def framing(self) -> bool:
        """Whether the arrow keys move a frame now."""
        return self._frame is not None and self._pressed is None

    def let_mark(self, *, can: bool) -> None:
        """Whether new places can be marked; pins can be clicked anyhow."""
        self._can_mark = can
        self.setCursor(Qt.CursorShape.CrossCursor if can else Qt.CursorShape.ArrowCursor)
        self.setVisible(can or bool(self._places))
        if not can:
            self.cancel()

    def show_places(self, places: Sequence[MarkedPlace]) -> None:
        """Draw the pins of this page."""
        if tuple(places) != self._places:
            self._places = tuple(places)
            self.setVisible(self._can_mark or bool(self._places))
            self.update()

    def reveal_current(self) -> None:
        """Bring the pin in front into sight."""
        here = in_front(self._places)
        if here is not None:
            self._reveal(self._on_page(_box(here)).toAlignedRect())

    def begin(self, seen: QRect) -> None:
        """Show a frame in the middle of what is `seen` of the page, and take the keys for it."""
        if not self._can_mark or self.width() < 1 or self.height() < 1:
            return
        wide, high = seen.width() * _FIRST[0], seen.height() * _FIRST[1]
        middle = seen.center()
        rect = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
        self._frame = self._within(rect)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def cancel(self) -> None:
        """Mark nothing."""
        if self._frame is not None:
            self._frame, self._pressed = None, None
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.update()
            self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as the page."""
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._page.rect())
        return False

    def event(self, event: QEvent) -> bool:
        """While there is a frame its keys are its own, whatever the page does by them."""
        overriding = event.type() == QEvent.Type.ShortcutOverride and self.framing
        if overriding and isinstance(event, QKeyEvent) and event.key() in _OWN:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the frame, with Shift its far corner; Return marks, Esc does not."""
        if not self.framing:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._mark()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in _KEYS:
            self._move(Qt.Key(event.key()), event.modifiers())
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere marks nothing."""
        del event
        if self.framing:
            self.cancel()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag begins, or a click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._frame = None
            self._pressed = event.position()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the frame so far."""
        begun = self._pressed
        if begun is None or not self._can_mark:
            return
        if self._frame is not None or (event.position() - begun).manhattanLength() >= _DRAGGED:
            self._frame = self._within(QRectF(begun, event.position()).normalized())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mark what was framed; a click goes to the pin under it."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        if self._frame is not None:
            self._mark()
            return
        under = [one for one in self._places if self._on_page(_box(one)).contains(event.position())]
        if under:
            self.pressed.emit(min(under, key=lambda one: _size(_box(one))).number)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line around each, with its number at the corner."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(active_theme().font(TextSize.CAPTION))
        for place in self._places:
            self._draw(painter, place)
        if self._frame is not None:
            painter.setPen(QPen(QColor(PEN_HERE), 2, Qt.PenStyle.DashLine))
            wash = QColor(PEN_HERE)
            wash.setAlpha(28)
            painter.setBrush(wash)
            painter.drawRect(self._on_page(self._frame))

    def _draw(self, painter: QPainter, place: MarkedPlace) -> None:
        rect, pen = self._on_page(_box(place)), QColor(PEN_HERE if place.here else PEN)
        wash = QColor(pen)
        wash.setAlpha(24 if place.here else 0)
        painter.setPen(QPen(pen, 3 if place.here else 2))
        painter.setBrush(wash)
        painter.drawRect(rect)
        text = str(place.number + 1)
        measure = QFontMetricsF(painter.font())
        high = measure.height() + 2
        wide = max(high, measure.horizontalAdvance(text) + 8)
        left = min(max(0.0, rect.left() - wide / 2), self.width() - wide)
        flag = QRectF(left, max(0.0, rect.top() - high / 2), wide, high)
        painter.setBrush(pen)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(flag, high / 2, high / 2)
        painter.setPen(QColor(NUMBER_INK))
        painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, text)

    def _move(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        if self._frame is None:
            return
        step = _FINE if modifiers & Qt.KeyboardModifier.ControlModifier else _STEP
        across, down = (sign * step for sign in _KEYS[key])
        down *= self.width() / max(1, self.height())  # as far down as across
        left, top, right, bottom = self._frame
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            right = min(1.0, max(left + _LEAST, right + across))
            bottom = min(1.0, max(top + _LEAST, bottom + down))
        else:
            across = min(1.0 - right, max(-left, across))
            down = min(1.0 - bottom, max(-top, down))
            left, top, right, bottom = left + across, top + down, right + across, bottom + down
        self._frame = (left, top, right, bottom)
        self._reveal(self._on_page(self._frame).toAlignedRect())
        self.update()

    def _mark(self) -> None:
        frame = self._frame
        self.cancel()
        if frame is not None and frame[2] - frame[0] >= _LEAST and frame[3] - frame[1] >= _LEAST:
            self.framed.emit(frame)

    def _within(self, rect: QRectF) -> Box:
        wide, high = max(1, self.width()), max(1, self.height())
        left, right = (min(1.0, max(0.0, at / wide)) for at in (rect.left(), rect.right()))
        top, bottom = (min(1.0, max(0.0, at / high)) for at in (rect.top(), rect.bottom()))
        return left, top, right, bottom

    def _on_page(self, box: Box) -> QRectF:
        left, top, right, bottom = box
        wide, high = self.width(), self.height()
        return QRectF(left * wide, top * high, (right - left) * wide, (bottom - top) * high)


def _box(place: MarkedPlace) -> Box:
    _, left, top, right, bottom = place.at
    return left / WHOLE, top / WHOLE, right / WHOLE, bottom / WHOLE


def _size(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])
