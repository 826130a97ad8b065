"""Notices in a corner of the window: they say what was done and offer a step, and are never in the way."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.notices.told_lately import MOST_SHOWN, Told, stays_ms
from ui.theme.look import active_theme
from ui.theme.tokens import TONE_ICONS, TextSize
from ui.widgets.buttons import IconButton, quiet_button
from ui.widgets.icon import Icon
from ui.widgets.labels import Text

_WIDTH: Final = 420
_GAP: Final = 8
_EDGE: Final = 24
_FREE_ABOVE: Final = 0.35  # of the place: no notice stands so high
_FOOT: Final = 64  # px at 100 %: a page's foot with its primary button


class Toast(QFrame):
    """One notice; it waits while the pointer or the keys are on it."""

    closed = Signal()

    def __init__(self, told: Told, name: str, parent: QWidget | None = None) -> None:
        """Say `told`; begins to count down when it is shown."""
        super().__init__(parent)
        self.told = told
        notice = told.notice
        self.setObjectName(name)
        self.setProperty("banner", notice.tone.value)
        self.setAccessibleName(f"{notice.title} {notice.detail}".strip())
        title = Text(notice.title, wraps=True, emphasis=True)
        title.setObjectName(f"{name}-title")
        words = QVBoxLayout()
        words.setContentsMargins(0, 6, 0, 6)
        words.setSpacing(2)
        words.addWidget(title)
        if notice.detail:
            words.addWidget(Text(notice.detail, TextSize.CAPTION, quiet=True, wraps=True))
        self.buttons = self._make_buttons(name)
        if self.buttons[:-1]:
            row = QHBoxLayout()
            row.setContentsMargins(0, 2, 0, 0)
            row.setSpacing(8)
            for button in self.buttons[:-1]:
                row.addWidget(button)
            row.addStretch(1)
            words.addLayout(row)
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 7, 0, 0)
        mark.addWidget(Icon(TONE_ICONS[notice.tone], notice.tone), 0, Qt.AlignmentFlag.AlignTop)
        across = QHBoxLayout(self)
        across.setContentsMargins(12, 2, 4, 2)
        across.setSpacing(12)
        across.addLayout(mark)
        across.addLayout(words, 1)
        across.addWidget(self.buttons[-1], 0, Qt.AlignmentFlag.AlignTop)
        self._left = QTimer(self)
        self._left.setSingleShot(True)
        self._left.setInterval(stays_ms(notice))
        self._left.timeout.connect(self._time_is_up)
        if self._left.interval():
            self._left.start()

    def _make_buttons(self, name: str) -> list[QWidget]:
        notice = self.told.notice
        made: list[QWidget] = []
        if notice.offer:
            made.append(quiet_button(notice.offer, f"{name}-offer", self._take_offer))
        if notice.copyable:
            made.append(quiet_button(self.tr("Copy details"), f"{name}-copy", self._copy, icon="copy"))
        close = IconButton("x", self.tr("Dismiss this notice"), f"{name}-close", self.closed.emit)
        close.setAccessibleName(self.tr("Dismiss: {0}").format(notice.title))
        made.append(close)
        return made

    def enterEvent(self, event: QEnterEvent) -> None:
        """Somebody reads it."""
        self._left.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """They are done."""
        if self._left.interval():
            self._left.start()
        super().leaveEvent(event)

    def _time_is_up(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._left.start()
        else:
            self.closed.emit()

    def _take_offer(self) -> None:
        offered = self.told.notice.offered
        self.closed.emit()
        if offered is not None:
            offered()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.told.notice.copyable)


class ToastStack(QObject):
    """Up to three of them over `place`, at the corner where reading begins, above a page's foot."""

    def __init__(self, place: QWidget, margin: Callable[[], int]) -> None:
        """`margin`: px at the side where reading begins that belong to the navigation."""
        super().__init__(place)
        self._place, self._margin = place, margin
        self._shown: list[Toast] = []
        self._number = 0
        place.installEventFilter(self)
        active_theme().changed.connect(self._arrange)

    @property
    def shown(self) -> tuple[Toast, ...]:
        """What stands there, oldest first."""
        return tuple(self._shown)

    def show_notice(self, told: Told) -> None:
        """Put it on the stack; the oldest makes room, and can be read again in the list."""
        while len(self._shown) >= MOST_SHOWN:
            self._drop(self._shown[0])
        toast = Toast(told, f"notice-{self._number}", self._place)
        self._number += 1
        toast.closed.connect(lambda: self._drop(toast))
        self._shown.append(toast)
        self._arrange()
        while len(self._shown) > 1 and self._shown[0].y() < self._place.height() * _FREE_ABOVE:
            self._drop(self._shown[0])  # large text on a small screen
        toast.show()
        toast.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(toast, QAccessible.Event.Alert))

    def clear(self) -> None:
        """Take all of them away."""
        for toast in tuple(self._shown):
            self._drop(toast)

    def take_keys(self) -> bool:
        """Give the newest one the keys; whether there is one."""
        if not self._shown:
            return False
        self._shown[-1].buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the corner as the window grows."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._arrange()
        return False

    def _drop(self, toast: Toast) -> None:
        if toast not in self._shown:
            return
        self._shown.remove(toast)
        focus = QApplication.focusWidget()
        had_keys = focus is not None and toast.isAncestorOf(focus)
        toast.hide()
        toast.deleteLater()
        self._arrange()
        if had_keys and not self.take_keys():
            self._place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        theme, room, beside = active_theme(), self._place.rect(), self._margin()
        width = min(theme.px(_WIDTH), room.width() - beside - 2 * _EDGE)
        bottom = room.height() - theme.px(_FOOT)
        leftwards = self._place.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for toast in reversed(self._shown):
            height = toast.heightForWidth(width) if toast.hasHeightForWidth() else toast.sizeHint().height()
            left = room.width() - beside - _EDGE - width if leftwards else beside + _EDGE
            toast.setGeometry(QRect(QPoint(left, bottom - height), toast.size()))
            toast.setFixedSize(width, height)
            bottom -= height + _GAP
