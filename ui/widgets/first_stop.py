"""What takes the keys in something that holds several controls, when it is given them as a whole."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class _FirstStop(QObject):
    """Passes the keys on from `whole`; waits with it while its first stop cannot be seen yet."""

    def __init__(self, whole: QWidget) -> None:
        super().__init__(whole)
        self._whole = whole
        self._first: QWidget | None = None
        whole.installEventFilter(self)

    def lead_to(self, first: QWidget) -> None:
        before, self._first = self._first, first
        if first is before:
            return
        if before is not None:
            before.removeEventFilter(self)
        first.installEventFilter(self)
        self._pass_on()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        given = watched is self._whole and event.type() is QEvent.Type.FocusIn
        shown = watched is self._first and event.type() is QEvent.Type.Show
        if given or shown:
            self._pass_on()
        return False

    def _pass_on(self) -> None:
        first = self._first
        if first is not None and self._whole.hasFocus() and first.isVisible() and first.isEnabled():
            first.setFocus(Qt.FocusReason.OtherFocusReason)


def lead_keys(whole: QWidget, first: QWidget) -> None:
    """Let `first`, within `whole`, take the keys that `whole` is given; the last call holds.

    Not by Qt's focus proxies: Tab goes to the proxy of whatever holds several controls, and past all others
    in it; where the proxy is hidden, Tab does not get past at all.
    """
    known = whole.findChild(_FirstStop, options=Qt.FindChildOption.FindDirectChildrenOnly)
    (known or _FirstStop(whole)).lead_to(first)
