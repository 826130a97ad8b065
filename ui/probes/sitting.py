"""Somebody sits at the program's own window, for `assessor bench`: they sign in, press keys, and see paint.

Only processes of their own do this (`ui.probes.scoring`, `ui.probes.memory`); the window knows nothing of it.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QWidget

from ui.app import Desk
from ui.frugal import be_frugal
from ui.theme.look import Theme
from ui.theme.tokens import LIGHT

_LONGEST: Final = 60.0  # seconds


class Painted(QObject):
    """Counts how often a widget is painted; one that lets its parts shine through is painted with them."""

    def __init__(self, widget: QWidget) -> None:
        """Hears this widget alone: a filter of everything would be measured too."""
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything pass."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def until_painted(act: Callable[[], None], within: QWidget, also: Callable[[], bool] = lambda: True) -> float:
    """Milliseconds from `act` until `within` is painted anew, and nothing more of it comes.

    `also` must be so too: what the paint is to show.
    """
    painted = Painted(within)
    try:
        begun = ended = time.perf_counter()
        act()
        seen, shown = 0, False
        while not shown or painted.count > seen:  # a scroll may follow a layout: the last paint counts
            seen = painted.count
            QApplication.processEvents()
            if painted.count > seen:
                ended = time.perf_counter()
            shown = painted.count > 0 and also()
            if time.perf_counter() - begun > _LONGEST:
                raise RuntimeError("nothing was painted")
        return (ended - begun) * 1000
    finally:
        within.removeEventFilter(painted)
        painted.deleteLater()


def press(key: Qt.Key, target: QWidget, *, control: bool = False) -> None:
    """Press and let go."""
    held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(target, key, held)


def pause(milliseconds: int) -> None:
    """Let the window live for so long, as it lives under the program's own loop.

    Not by `QTest.qWait`, which sleeps without letting go of the interpreter: threads would stand still.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(true: Callable[[], bool], *, nap: int = 1) -> None:
    """Let the window live until something is so; `nap` milliseconds lie between two looks."""
    until = time.monotonic() + _LONGEST
    QApplication.processEvents()
    while not true():
        if time.monotonic() > until:
            raise RuntimeError("the window did not come so far")
        pause(nap)


class Sitting:
    """The window on a workspace, somebody with a role signed in; the passphrase is ASSESSOR_PASSPHRASE."""

    def __init__(self, folder: Path, role: str) -> None:
        """Open it as the command does, and sign in by the keyboard."""
        be_frugal()
        application = QApplication.instance() or QApplication(["assessor"])
        if not isinstance(application, QApplication):
            raise TypeError("there is an application without widgets")
        Theme(application).use(LIGHT)
        self.desk = Desk(folder)
        self.window = self.desk.window
        self.window.show()
        self.window.activateWindow()
        wait_until(lambda: bool(self._people().count()))
        people = self._people()
        names = {one.name for one in self.desk.program.list_people() if role in one.roles}
        people.setCurrentRow(next(row for row in range(people.count()) if people.item(row).text() in names))
        (passphrase,) = self.window.findChildren(QLineEdit, "passphrase")
        QTest.keyClicks(passphrase, os.environ["ASSESSOR_PASSPHRASE"])
        QTest.keyClick(passphrase, Qt.Key.Key_Return)
        wait_until(lambda: self.window.current_page != "")
        self.settle()

    def settle(self) -> None:
        """Until no task runs."""
        wait_until(lambda: not self.window.tasks.busy)

    def close(self) -> None:
        """Close the window, then let go of the workspace."""
        self.window.close()
        self.desk.close()

    def _people(self) -> QListWidget:
        wait_until(lambda: bool(self.window.findChildren(QListWidget, "people")))
        return self.window.findChildren(QListWidget, "people")[0]
