"""`python -m ui.probes.start FOLDER|--empty`: opens the window, prints when it was first painted, and ends.

For `assessor bench start`. The window opens as the command does it; the empty one is what Qt alone takes.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class FirstPaint(QObject):
    """Watches an application for the first window that is painted, then closes it."""

    def __init__(self, application: QApplication) -> None:
        """Watch from now on."""
        super().__init__(application)
        self._application = application
        self.at: float | None = None  # seconds since the epoch
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the moment once the paint event, and all that came with it, is through."""
        if self.at is None and event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self._application.removeEventFilter(self)
            QTimer.singleShot(0, self, self._painted)
        return False

    def _painted(self) -> None:
        self.at = time.time()
        self._application.closeAllWindows()


def _our_window(folder: Path) -> FirstPaint:
    from assessor_app.cli.main import run  # as the command does

    found: list[FirstPaint] = []

    def open_it(workspace: Path) -> int:
        from ui.frugal import be_frugal  # likewise

        be_frugal()
        from ui.app import open_window  # likewise

        found.append(FirstPaint(QApplication(["assessor"])))
        return open_window(workspace)

    run(["--workspace", str(folder)], open_window=open_it)
    return found[0]


def _empty_window() -> FirstPaint:
    application = QApplication(["empty"])
    found = FirstPaint(application)
    window = QWidget()
    window.resize(1360, 860)
    window.show()
    application.exec()
    return found


def main(arguments: list[str]) -> int:
    """Print the moment; 1 where nothing was painted."""
    found = _empty_window() if arguments == ["--empty"] else _our_window(Path(arguments[0]))
    if found.at is None:
        return 1
    sys.stdout.write(f"{found.at!r}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
