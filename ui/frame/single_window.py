"""One window on a workspace: a second start brings the first one to the front, and ends."""

from hashlib import sha256
from pathlib import Path
from time import monotonic, sleep
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

_FOLDER: Final = "open-windows"
_SECONDS_TO_ANSWER: Final = 2.0


class SingleWindow(QObject):
    """Holds a lock of the account's for as long as the window lives; the system lets go of it where it dies.

    A second start leaves a file beside the lock; the first one takes it away and comes to the front. Neither
    says which workspace it is but by a hash.
    """

    asked_for = Signal()

    def __init__(self, folder: Path, config: Path, parent: QObject | None = None) -> None:
        """The window on the workspace in `folder`; nothing is locked yet."""
        super().__init__(parent)
        name = sha256(str(folder.resolve()).encode(errors="surrogatepass")).hexdigest()[:24]
        self._place = config / _FOLDER
        self._knock = self._place / f"{name}.knock"
        self._lock = QLockFile(str(self._place / f"{name}.lock"))
        self._lock.setStaleLockTime(0)  # only where its process is gone: a window stays open for days
        self._watcher: QFileSystemWatcher | None = None

    def is_first(self) -> bool:
        """Whether no other window is open on it; where nothing can be locked every one is the first."""
        try:
            self._place.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Emit `asked_for` whenever somebody starts it again."""
        if not self._lock.isLocked():
            return
        self._knock.unlink(missing_ok=True)
        self._watcher = QFileSystemWatcher([str(self._place)], self)
        self._watcher.directoryChanged.connect(self._look)

    def ask_for_it(self) -> bool:
        """Bring the other window to the front; whether it answered."""
        try:
            self._knock.touch()
        except OSError:
            return False
        until = monotonic() + _SECONDS_TO_ANSWER
        while monotonic() < until:
            if not self._knock.exists():
                return True
            sleep(0.02)  # this process has no window to keep waiting
        self._knock.unlink(missing_ok=True)
        return False

    def let_go(self) -> None:
        """The window is closed."""
        if self._watcher is not None:
            self._watcher.directoryChanged.disconnect(self._look)
            self._watcher = None
        self._lock.unlock()

    def _look(self, _folder: str) -> None:
        if self._knock.exists():
            self._knock.unlink(missing_ok=True)
            self.asked_for.emit()
