"""Something in front of the whole window for a moment: a veil, a card, and the keys for that card alone."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from ui.theme.look import active_theme

_EDGE: Final = 24  # px that stay free around the card
_VEIL: Final = {"light": 90, "dark": 140, "contrast": 170}  # of 255


class Overlay(QWidget):
    """Esc or a click beside the card closes it; the keys then go back to where they were.

    While it is in front no key of the page or the window is heard.
    """

    closed = Signal()

    def __init__(self, words: str, name: str, over: QWidget, *, width: int, at_top: bool = False) -> None:
        """`words` says to a screen reader what it is; `width` in px at 100 %; `at_top`: above the middle."""
        super().__init__(over)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._wide, self._at_top = width, at_top
        self._before: QWidget | None = None
        self._last: QWidget | None = None  # what had the keys on the card
        self._behind = QPixmap()  # how the window looked, dimmed: else all of it is drawn anew at each key
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.card = QFrame(self)
        self.card.setObjectName("overlay-card")
        self.column = QVBoxLayout(self.card)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        over.installEventFilter(self)
        self.hide()

    def open(self, first: QWidget) -> None:
        """Come to the front, and give the keys to `first`."""
        if not self.isVisible():
            focused = QApplication.focusWidget()
            self._before = focused if focused is not None and focused.window() is self.window() else None
            self._look_behind()
            self._watch(on=True)
        self.place()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        self._last = first

    def close_now(self) -> None:
        """Go, and give the keys back."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self._watch(on=False)
        self.hide()
        self._behind = QPixmap()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def place(self) -> None:
        """Lay the card out anew, for what it holds now."""
        over = self.parentWidget()
        if over is None:
            return
        self.setGeometry(over.rect())
        room = over.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        wide = min(active_theme().px(self._wide), room.width())
        high = min(self._height_for(wide), room.height())
        left = room.left() + (room.width() - wide) // 2
        free = room.height() - high
        top = room.top() + (min(free, over.height() // 8) if self._at_top else free // 2)
        self.card.setGeometry(QRect(left, top, wide, high))

    def missing_height(self) -> int:
        """By how many px what the card holds is higher than the window lets it be; 0 where it fits."""
        over = self.parentWidget()
        if over is None:
            return 0
        room = over.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        wide = min(active_theme().px(self._wide), room.width())
        return max(0, self._height_for(wide) - room.height())

    def event(self, event: QEvent) -> bool:
        """Claim every key before a shortcut hears it: it is typed here, or means nothing."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget() and not self.isHidden():
            self._look_behind()
            self.place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; nothing else gets through to the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_now()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the card: close."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_now()

    def focusNextPrevChild(self, onward: bool) -> bool:  # Qt's own signature
        """Tab goes round in the card and never out of it."""
        stops = [
            one
            for one in self.card.findChildren(QWidget)
            if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        focused = QApplication.focusWidget()
        if not stops:
            return True
        here = stops.index(focused) if focused in stops else -1
        step = 1 if onward else -1
        reason = Qt.FocusReason.TabFocusReason if onward else Qt.FocusReason.BacktabFocusReason
        stops[(here + step) % len(stops)].setFocus(reason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is behind, dimmed."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(active_theme().palette.canvas))
        painter.drawPixmap(0, 0, self._behind)

    def _watch(self, *, on: bool) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            moved = application.focusChanged
            moved.connect(self._moved) if on else moved.disconnect(self._moved)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The keys stay on the card while it is in front: the page behind hears none."""
        if now is not None and self.isAncestorOf(now):
            self._last = now
            return
        left = now is None or now.window() is self.window()
        if left and self.isVisible() and self.window().isActiveWindow() and self._last is not None:
            self._last.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_behind(self) -> None:
        """Take a picture of the window without this."""
        over = self.parentWidget()
        if over is None:
            return
        shown, focused = not self.isHidden(), QApplication.focusWidget()
        if shown:
            self.setUpdatesEnabled(False)
            self.setVisible(False)
        self._behind = over.grab()
        painter = QPainter(self._behind)
        veil = QColor("#000000")
        veil.setAlpha(_VEIL.get(active_theme().palette.name, 120))
        painter.fillRect(self._behind.rect(), veil)
        painter.end()
        if shown:
            self.setVisible(True)
            self.setUpdatesEnabled(True)
            if focused is not None and self.isAncestorOf(focused):
                focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """All of the window."""
        over = self.parentWidget()
        return super().sizeHint() if over is None else over.size()

    def _height_for(self, width: int) -> int:
        """What the card needs at this width."""
        layout = self.card.layout()
        if layout is None:
            return self.card.sizeHint().height()
        layout.activate()
        if layout.hasHeightForWidth():
            return self.card.heightForWidth(width)  # the card's own: its edge takes room too
        return layout.sizeHint().height()
