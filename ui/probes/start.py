"""`python -m ui.probes.start FOLDER|--empty`: opens the window, prints when it was painted, and ends.

Two moments: the sign-in page, and the names that can be chosen in it. For `assessor bench start`. The window
opens as the command does it; the empty one, with one moment, is what Qt alone takes.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QListWidget, QWidget


class Paintings(QObject):
    """Watches for the first paint, and for that of the first list with names; then closes all windows."""

    def __init__(self, application: QApplication, *, names: bool) -> None:
        """Watch from now on; names: wait for a list, too."""
        super().__init__(application)
        self._application = application
        self._names = names
        self.at: list[float] = []  # seconds since the epoch
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a moment once the paint event, and all that came with it, is through."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            if not self.at:
                self.at.append(0.0)
                QTimer.singleShot(0, self, lambda: self._painted(0, last=not self._names))
            elif len(self.at) == 1 and self._names and _shows_names(watched):
                self.at.append(0.0)
                QTimer.singleShot(0, self, lambda: self._painted(1, last=True))
        return False

    def _painted(self, number: int, *, last: bool) -> None:
        self.at[number] = time.time()
        if last:
            self._application.removeEventFilter(self)
            self._application.closeAllWindows()


def _shows_names(painted: QWidget) -> bool:
    shown = painted.parentWidget()  # of a list, its viewport is painted
    return isinstance(shown, QListWidget) and shown.count() > 0


def _our_window(folder: Path) -> Paintings:
    from assessor_app.cli.main import run  # as the command does

    found: list[Paintings] = []

    def open_it(workspace: Path) -> int:
        from ui.frugal import be_frugal  # likewise

        be_frugal()
        from ui.app import open_window  # likewise

        found.append(Paintings(QApplication(["assessor"]), names=True))
        return open_window(workspace)

    run(["--workspace", str(folder)], open_window=open_it)
    return found[0]


def _empty_window() -> Paintings:
    application = QApplication(["empty"])
    found = Paintings(application, names=False)
    window = QWidget()
    window.resize(1360, 860)
    window.show()
    application.exec()
    return found


def main(arguments: list[str]) -> int:
    """Print the moments, a line each; 1 where nothing was painted."""
    found = _empty_window() if arguments == ["--empty"] else _our_window(Path(arguments[0]))
    for moment in found.at:
        sys.stdout.write(f"{moment!r}\n")
    return 0 if found.at else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
