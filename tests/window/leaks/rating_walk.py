"""What only a rater does in the window: score by keys, hand in, take back, search, verify, meet accidents."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from assessor_app.application.queries.submissions import DeskState
from tests.leaks.planted import OWN_COMMENT
from tests.window.hands import drop_files, find, press, type_text, visible_texts
from tests.window.leaks.window_walk import Walk
from ui.pages.scoring.comment_field import CommentField
from ui.pages.scoring.page import ScoringPage
from ui.pages.verify.page import VerifyPage
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView

_WAITS = (DeskState.TO_RATE, DeskState.STARTED, DeskState.FLAGGED)


def rate_and_verify(walk: Walk, certificate: Path) -> None:
    """Everything once, beside what `every_page` does."""
    _search_the_queue(walk)
    _open_what_waits(walk)
    _score(walk)
    _hand_in_and_take_back(walk)
    _look_for_anything(walk)
    _verify(walk, certificate)
    _lose_the_evidence(walk)


def _search_the_queue(walk: Walk) -> None:
    window = walk.desk.window
    window.go("queue")
    walk.settle()
    field = find(window, QLineEdit, "queue-search")
    for words in ("ai", "nothing has this"):
        field.clear()
        type_text(field, words)
        walk.look(f"searched {words}")
    field.clear()
    walk.wait(lambda: find(window, TableView, "queue-table").isVisible())
    head = find(window, TableView, "queue-table").horizontalHeader()
    for section in range(head.count()):
        head.sectionClicked.emit(section)
        walk.look(f"sorted by {section}")


def _open_what_waits(walk: Walk) -> None:
    window = walk.desk.window
    table = find(window, TableView, "queue-table")
    model = table.model()
    walk.wait(lambda: model.rowCount() == 2)
    (row,) = (row for row in range(2) if model.row_at(row).state in _WAITS)  # type: ignore[attr-defined]  # a WindowedModel
    table.choose(row)
    table.setFocus()
    press(table, Qt.Key.Key_Return)
    walk.wait(lambda: window.current_page == "scoring")
    walk.look("opened to be scored")


def _score(walk: Walk) -> None:
    page = walk.desk.window.findChildren(ScoringPage)[0]
    walk.keys("?")
    walk.look("key help")
    walk.keys("?")
    walk.keys(Qt.Key.Key_Return, control=True)
    walk.look("handed in too early")
    walk.keys("3", "j", "k")
    for field in ("n", "o"):
        walk.keys(field)
        walk.wait(lambda: isinstance(QApplication.focusWidget(), CommentField))
        walk.keys(OWN_COMMENT, Qt.Key.Key_Escape)
        walk.wait(lambda: not isinstance(QApplication.focusWidget(), CommentField))
    walk.wait(lambda: _says(walk, "Saved "))
    walk.look("written")
    walk.through_clipboard("written")
    page.setFocus()
    walk.keys("p", Qt.Key.Key_Return, "g")
    walk.look("pinned")
    walk.keys("/")
    walk.wait(lambda: isinstance(QApplication.focusWidget(), SearchField))
    walk.look("comment bank")
    walk.keys(Qt.Key.Key_N, control=True)
    walk.look("comment kept")
    walk.keys("verd")
    walk.look("comment found")
    walk.keys(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    walk.wait(lambda: not isinstance(QApplication.focusWidget(), SearchField))
    page.setFocus()
    walk.keys(Qt.Key.Key_Z, control=True)
    walk.look("undone")
    for key in ("]", "+", "-", "0", "[", Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        walk.keys(key)
        walk.look(f"key {key}")


def _hand_in_and_take_back(walk: Walk) -> None:
    window = walk.desk.window
    page = window.findChildren(ScoringPage)[0]
    page.setFocus()
    for _ in range(8):
        walk.keys("k")
    for _ in range(8):
        walk.keys("3")
    walk.keys(Qt.Key.Key_Return, control=True)
    walk.wait(lambda: _says(walk, "Handed in and sealed"))
    walk.look("handed in")
    find(window, QPushButton, "take-back").click()
    walk.wait(lambda: find(window, QPushButton, "hand-in").isVisible())
    walk.look("taken back")
    walk.keys(Qt.Key.Key_Return, control=True)
    walk.wait(lambda: _says(walk, "Handed in and sealed"))
    walk.look("handed in again")
    walk.through_clipboard("handed in again")
    page.setFocus()
    walk.keys("n")
    walk.look("scored next, where nothing is left")


def _look_for_anything(walk: Walk) -> None:
    """What the palette lists, of itself and for a few letters; the keys, and what changes and prints them."""
    window = walk.desk.window
    window.go("queue")
    walk.settle()
    for letters in ("", "a", "ai", "quil", "rat"):
        window.activateWindow()
        walk.wait(window.isActiveWindow)
        window.trigger("palette")
        walk.keys(letters)
        walk.look(f"looked for {letters}")
        walk.keys(Qt.Key.Key_Escape)
    window.trigger("change-keys")
    walk.settle()
    walk.look("keys to be changed")
    walk.keys(Qt.Key.Key_Escape)
    window.activateWindow()
    walk.wait(window.isActiveWindow)
    walk.keys(Qt.Key.Key_F1)
    walk.look("help on the queue")


def _verify(walk: Walk, certificate: Path) -> None:
    window = walk.desk.window
    window.go("verify")
    page = window.findChildren(VerifyPage)[0]
    no_badge = walk.saved.parent / "no badge.json"
    no_badge.write_text('{"type": "nothing"}', encoding="utf-8")
    for file in (no_badge, certificate):
        drop_files(page, file)
        walk.look(f"dropped {file.suffix}")
        walk.through_clipboard(f"dropped {file.suffix}")


def _lose_the_evidence(walk: Walk) -> None:
    """What the disk has lost is told, and the message is looked at like all else."""
    window = walk.desk.window
    folder = walk.folder / "evidence"
    away = folder.rename(folder.with_name("away"))
    window.go("queue")
    walk.settle()
    table = find(window, TableView, "queue-table")
    model = table.model()
    by_state = sorted(range(2), key=lambda row: model.row_at(row).state is not DeskState.FINAL)  # type: ignore[attr-defined]  # a WindowedModel
    for row in by_state:  # what is open stays open: another one first
        table.choose(row)
        table.setFocus()
        press(table, Qt.Key.Key_Return)
        walk.look("evidence lost")
        walk.through_clipboard("evidence lost")
        window.go("queue")
        walk.settle()
    away.rename(folder)


def _says(walk: Walk, words: str) -> bool:
    return any(words in text for text in visible_texts(walk.desk.window))
