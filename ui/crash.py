"""What happens to a defect that nobody caught: it is told, it is not hidden, and the window stays."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from ui.problems import Notice, details_of, notice_of


class CrashReporter(QObject):
    """Turns uncaught exceptions of any thread into a banner; stderr gets the places, never the values."""

    _raised = Signal(object)

    def __init__(self, announce: Callable[[Notice], None], parent: QObject) -> None:
        """`announce` is called on the window's thread."""
        super().__init__(parent)
        self._announce = announce
        self._raised.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> Callable[[], None]:
        """Hook in; the answer takes it out again."""
        before, before_thread = sys.excepthook, threading.excepthook
        sys.excepthook = self._hear
        threading.excepthook = self._hear_thread

        def remove() -> None:
            sys.excepthook, threading.excepthook = before, before_thread

        return remove

    def _hear(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(_kind, error, _trace)
            return
        if sys.stderr is not None:
            sys.stderr.write(f"assessor: a defect: {details_of(error).replace(chr(10), ' < ')}\n")
        self._raised.emit(error)

    def _hear_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._hear(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _tell(self, error: object) -> None:
        if isinstance(error, Exception):
            self._announce(notice_of(error))
