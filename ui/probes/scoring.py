"""`python -m ui.probes.scoring FOLDER KEYS OPENED`: a rater scores by keys; prints milliseconds as JSON.

For `assessor bench scoring`. Real key events in the program's own window; every commit takes 25 ms longer, as
on a slow disk. Beside each figure stands what bare Qt, or PDFium in this process, takes for the like.
"""

import json
import sys
import time
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QWidget

from ui.pages.scoring.page import ScoringPage
from ui.pages.scoring.rubric_pane import RubricPane
from ui.probes.sitting import Sitting, pause, press, until_painted, wait_until
from ui.widgets.page_view import PageView
from ui.widgets.table_view import TableView

_SLOW: Final = 0.025  # seconds that a commit takes longer
_GAPS: Final = (15, 40, 90, 150, 220)  # ms between key presses: some meet a save under way, some do not
_UP: Final = (Qt.Key.Key_K, Qt.Key.Key_K)
# Twice up and twice down by a level: each press moves on, so each is to be seen.
_KEYS: Final = (*_UP, Qt.Key.Key_1, Qt.Key.Key_3, *_UP, Qt.Key.Key_2, Qt.Key.Key_4)
_REST: Final = 1000  # ms in which a person reads, and a helper for the next file gets ready
_CRITERIA: Final = 9  # at most: more presses than there are do no harm


class Rater:
    """A rater at the window, and what they wait for."""

    def __init__(self, folder: Path) -> None:
        """Sign in; the queue is there, and the page on which work is done was looked at once."""
        self.sitting = Sitting(folder, "assessor")
        self.window = self.sitting.window
        self.window.go("queue")
        self._table = self._one(TableView)
        wait_until(lambda: self._table.model() is not None and self._table.model().rowCount() > 0)
        self.window.go("scoring")
        self._page = self._one(ScoringPage)
        self._slow_down()

    def first_pages(self, count: int) -> list[float]:
        """From Return on a row of the queue to the first page of its PDF; nothing of it was prefetched."""
        taken = []
        for row in range(self._table.model().rowCount() - 1, -1, -1)[:count]:
            self.window.go("queue")
            self.sitting.settle()
            self._table.choose(row)
            self._table.setFocus()
            pause(_REST)
            shows = partial(self._shows, str(self._table.current_row().id))
            taken.append(until_painted(partial(press, Qt.Key.Key_Return, self._table), self.window, shows))
            self.sitting.settle()
        return taken

    def keys(self, count: int) -> list[float]:
        """Levels and moves, each until the rubric is painted anew."""
        rubric = self._one(RubricPane)
        for _ in range(_CRITERIA):
            press(Qt.Key.Key_J, self._evidence())
        press(Qt.Key.Key_K, self._evidence())  # behind the last criterion is the overall comment
        self.sitting.settle()
        taken = []
        for number, (key, gap) in enumerate(zip(cycle(_KEYS), cycle(_GAPS), strict=False)):
            if number == count:
                break
            pause(gap)
            taken.append(until_painted(partial(press, key, self._evidence()), rubric))
        self.sitting.settle()
        return taken

    def saves(self, count: int) -> list[float]:
        """From a level's key to “Saved” in the window, pause and slow commit included."""
        (said,) = self.window.findChildren(QLabel, "saved")
        levels = cycle((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4))
        taken = []
        for _, level in zip(range(count), levels, strict=False):
            self.sitting.settle()
            press(Qt.Key.Key_K, self._evidence())
            begun = time.perf_counter()
            press(level, self._evidence())
            wait_until(lambda: said.text().startswith("Saved"), nap=0)
            taken.append((time.perf_counter() - begun) * 1000)
        self.sitting.settle()
        return taken

    def next_ones(self, count: int) -> list[float]:
        """From N after handing in until the next work's first page stands beside its rubric."""
        taken = []
        for _ in range(count):
            for key in (*(Qt.Key.Key_K,) * _CRITERIA, *(Qt.Key.Key_3,) * _CRITERIA):
                press(key, self._evidence())
            press(Qt.Key.Key_Return, self._evidence(), control=True)
            (following,) = self.window.findChildren(QPushButton, "score-next")
            wait_until(following.isVisible)
            wait_until(lambda: self._page.next_code is not None)
            self.sitting.settle()
            shows = partial(self._shows, self._page.next_code)
            taken.append(until_painted(partial(press, Qt.Key.Key_N, self._evidence()), self.window, shows))
            self.sitting.settle()
        return taken

    def first_file(self) -> bytes:
        """The bytes of the file that is shown."""
        desk, code = self.sitting.desk, self.window.findChildren(QLabel, "scoring-code")[0].text()
        if desk._session is None:
            raise RuntimeError("nobody is signed in")
        file = desk.program.show_evidence(desk._session, code)[0]
        with file.open() as content:
            return content.read()

    def picture(self) -> QImage:
        """The page that is shown, as it was drawn."""
        picture = self._one(PageView).picture
        if picture is None:
            raise RuntimeError("no page is shown")
        wide, high = picture.width, picture.height
        return QImage(picture.pixels, wide, high, 3 * wide, QImage.Format.Format_RGB888).copy()

    def _shows(self, code: str | None) -> bool:
        (shown,) = self.window.findChildren(QLabel, "scoring-code")
        wanted = self._page.evidence.picture
        return shown.text() == code and wanted is not None and self._one(PageView).picture is wanted

    def _evidence(self) -> QWidget:
        return self.window.findChildren(PageView)[0]

    def _one(self, kind: "type[Any]") -> Any:
        return self.window.findChildren(kind)[0]

    def _slow_down(self) -> None:
        with self.sitting.desk.program.storage.write() as work:  # left as it was
            kind: Any = type(work)
        commit = kind.commit

        def slow(self: Any) -> None:
            time.sleep(_SLOW)
            commit(self)

        kind.commit = slow


def bare_keys(count: int) -> list[float]:
    """The arrow key in a list of Qt's own."""
    bare = QListWidget()
    bare.addItems([f"Row {number}" for number in range(40)])
    bare.resize(1360, 860)
    bare.show()
    bare.setCurrentRow(0)
    pause(100)
    ways = cycle((Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up))
    taken = []
    for _, way in zip(range(count), ways, strict=False):
        pause(15)
        taken.append(until_painted(partial(press, way, bare), bare.viewport()))
    bare.close()
    return taken


def bare_pages(image: QImage, count: int) -> list[float]:
    """The same drawn page, set into a label."""
    label = QLabel()
    label.resize(1360, 860)
    label.show()
    pause(100)
    taken = []
    for _ in range(count):
        taken.append(until_painted(lambda: label.setPixmap(QPixmap.fromImage(image)), label))
        label.clear()
        pause(15)
    label.close()
    return taken


def bare_files(content: bytes, width: int, count: int) -> list[float]:
    """PDFium in this process, from bytes to a label."""
    import pypdfium2

    label = QLabel()
    label.resize(1360, 860)
    label.show()
    pause(100)

    def show() -> None:
        document = pypdfium2.PdfDocument(content)
        page = document[0]
        bitmap = page.render(scale=width / page.get_width())
        image = QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888
        )
        label.setPixmap(QPixmap.fromImage(image))
        document.close()

    taken = []
    for _ in range(count):
        taken.append(until_painted(show, label))
        label.clear()
        pause(15)
    label.close()
    return taken


def main(arguments: list[str]) -> int:
    """One round of everything."""
    folder, keys, opened = Path(arguments[0]), int(arguments[1]), int(arguments[2])
    rater = Rater(folder)
    try:
        taken = {"first": rater.first_pages(opened), "keys": rater.keys(keys), "saved": rater.saves(opened)}
        taken["next"] = rater.next_ones(opened)
        image, content = rater.picture(), rater.first_file()
    finally:
        rater.sitting.close()
    taken["bare_keys"] = bare_keys(keys)
    taken["bare_first"] = bare_files(content, image.width(), opened)
    taken["bare_next"] = bare_pages(image, opened)
    sys.stdout.write(f"{json.dumps(taken)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
