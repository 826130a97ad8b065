"""Opens each page of somebody's role for the first time in a process, and tells what that took.

`python -m tests.support.first_openings WORKSPACE NAME`, the passphrase in ASSESSOR_PASSPHRASE. Prints a JSON
object: page → processor time (ms) of the window's thread in the longest turn of its loop. To load and to make
a page is work of the processor alone, so that this is what a busy machine does not change much.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget

from tests.support.watchdog import watched
from ui.app import Desk
from ui.frame.lasting import spare_what_lasts

_PATIENCE = 60.0  # seconds


def _until(ready: Callable[[], bool]) -> None:
    over = monotonic() + _PATIENCE
    while not ready():
        if monotonic() > over:
            raise TimeoutError("the window did not come to rest")
        QTest.qWait(5)


def main(folder: str, name: str) -> int:
    """Sign in and open every page; the exit status."""
    application = QApplication([])
    desk = Desk(Path(folder))
    window = desk.window
    spare_what_lasts(window.pages)
    window.show()

    def rest() -> None:
        _until(lambda: not window.tasks.busy)
        QTest.qWait(20)

    people = window.findChildren(QListWidget, "people")[0]
    _until(lambda: people.count() > 0)
    people.setCurrentRow([people.item(row).text() for row in range(people.count())].index(name))
    (field,) = window.findChildren(QLineEdit, "passphrase")
    field.setText(os.environ["ASSESSOR_PASSPHRASE"])
    QTest.keyClick(field, Qt.Key.Key_Return)
    _until(lambda: window.current_page != "")
    rest()
    taken: dict[str, int] = {}
    for page in [spec.id for spec in window.pages.specs if spec.id != window.current_page]:
        with watched() as found:
            window.go(page)
            rest()
        if window.current_page == page:
            taken[page] = round(found.busiest)
    sys.stdout.write(json.dumps(taken))
    window.close()
    desk.close()
    application.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
