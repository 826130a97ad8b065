"""Who gets the keys while a control is switched off: nobody, and then that control again."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class KeptKeys(QObject):
    """Keeps Qt from handing the keys to whatever comes next in a window when a control is switched off.

    Else a second Return, pressed while “Add” works, would reach a button that nobody looks at.
    """

    def __init__(self, window: QWidget) -> None:
        """Watch over `window`, and live as long."""
        super().__init__(window)
        self._window = window
        self._waiting: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the keys back to the control that was switched off, where nothing else has them now."""
        if event.type() is QEvent.Type.EnabledChange and watched is self._waiting:
            waiting = self._waiting
            if waiting.isEnabled():
                self._forget()
                if QApplication.focusWidget() is None and waiting.isVisible():
                    waiting.setFocus()
        return False

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None:
            self._forget()
        if before is None or before.window() is not self._window:
            return
        if before.isEnabled() or not before.isVisible():
            return  # somebody moved on, or it is gone
        self._forget()
        self._waiting = before
        before.installEventFilter(self)
        before.destroyed.connect(self._gone)
        if now is not None:
            now.clearFocus()

    def _forget(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting.removeEventFilter(self)
            waiting.destroyed.disconnect(self._gone)

    def _gone(self) -> None:
        self._waiting = None
