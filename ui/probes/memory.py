"""`python -m ui.probes.memory FOLDER ROLE|--empty`: signs in, rests, prints the resident megabytes, and ends.

For `assessor bench memory`. The window's own process alone; the empty window is what Qt alone takes.
"""

import sys
import time
from pathlib import Path

import psutil
from PySide6.QtWidgets import QApplication, QWidget

_REST: int = 2000  # ms after everything was read
_LISTS: dict[str, str] = {"assessor": "queue", "admin": "intake"}  # the page with all that there is


def _resident() -> float:
    return float(psutil.Process().memory_info().rss) / 1e6


def _empty() -> float:
    application = QApplication(["empty"])
    window = QWidget()
    window.resize(1360, 860)
    window.show()
    application.processEvents()
    time.sleep(_REST / 1000)
    return _resident()


def _signed_in(folder: Path, role: str) -> float:
    from ui.frugal import be_frugal  # not in the empty window

    be_frugal()  # first, as the command does: before the window's own modules are imported
    from ui.probes.sitting import Sitting, pause  # likewise

    sitting = Sitting(folder, role)
    try:
        sitting.window.go(_LISTS[role])  # the day begins on another page, which need not have read the list
        sitting.settle()
        pause(_REST)
        return _resident()
    finally:
        sitting.close()


def main(arguments: list[str]) -> int:
    """Print one figure."""
    found = _empty() if arguments == ["--empty"] else _signed_in(Path(arguments[0]), arguments[1])
    sys.stdout.write(f"{found!r}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
