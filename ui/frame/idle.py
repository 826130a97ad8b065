"""Nobody at the window for a while: it says so once, by key and pointer alone, never by what they did."""

from collections.abc import Callable
from time import time
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_STIRRING: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.Drop,
    }
)
_AGAIN_MS: Final = 30_000  # after something kept the window from locking


class IdleWatch(QObject):
    """Emits `idle` once nobody has stirred for so many minutes, sleep of the computer included."""

    idle = Signal()

    def __init__(self, parent: QObject, now: Callable[[], float] = time) -> None:
        """Watch nothing yet; `now` is the clock on the wall, in seconds: others stand still in sleep."""
        super().__init__(parent)
        self._now = now
        self._minutes = 0
        self._watching = False
        self._locks_at_once = False  # it only waits for a dialog that is being closed
        self._stirred = now()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._follow)

    def watch(self, minutes: int, window: QWindow | None) -> None:
        """Somebody is signed in; 0 minutes: never."""
        self._minutes, self._watching = minutes, True
        self._stirred = self._now()
        self._locks_at_once = False
        self._follow(window)
        self._wait()

    def change(self, minutes: int) -> None:
        """Another number of minutes holds."""
        self._minutes = minutes
        if self._watching:
            self._wait()

    def rest(self) -> None:
        """Nobody is signed in."""
        self._watching = False
        self._timer.stop()

    def try_again(self, *, at_once: bool = False) -> None:
        """Something kept the window from locking: ask again soon, unless somebody stirs."""
        self._locks_at_once = at_once
        self._timer.start(0 if at_once else _AGAIN_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody stirs; the first key after a long sleep of the computer comes too late."""
        if self._watching and event.type() in _STIRRING:
            if self._is_idle():
                self.idle.emit()
                if not self._watching:
                    return True  # locked by now: the key was meant for what is no longer there
                if self._locks_at_once:
                    return False
            self._stirred = self._now()
        return False

    def _follow(self, window: QWindow | None) -> None:
        """Dialogs have windows of their own."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _is_idle(self) -> bool:
        return self._minutes > 0 and self._now() - self._stirred >= self._minutes * 60

    def _wait(self) -> None:
        if self._minutes <= 0:
            self._timer.stop()
            return
        left = self._minutes * 60 - (self._now() - self._stirred)
        self._timer.start(max(0, round(left * 1000)))

    def _look(self) -> None:
        if not self._watching:
            return
        if self._is_idle():
            self.idle.emit()
        else:
            self._wait()
