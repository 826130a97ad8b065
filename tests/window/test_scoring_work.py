"""Real work rated by key presses alone, in the window, over a real workspace; and what never shows."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from assessor_app.application.clock import utc_now
from assessor_app.application.ports.keys import PersonKeys
from assessor_app.application.queries.submissions import DeskState
from assessor_app.application.records import Draft
from tests.support.workspaces import TestWorkspace
from tests.window.desk_work import DeskWork, put_on_desks
from tests.window.hands import find, visible_texts
from ui.actions import Actions
from ui.page import Who
from ui.pages.scoring.comment_field import CommentField
from ui.tasks import Tasks
from ui.widgets.chip import Chip
from ui.widgets.page_view import PageView
from ui.widgets.text_view import TextView
from ui.window import MainWindow
from ui.wiring.assessor import assessor_pages


@pytest.fixture
def work(workspace: TestWorkspace, tmp_path: Path) -> DeskWork:
    return put_on_desks(workspace, tmp_path / "handed-in")


@pytest.fixture
def window(qtbot: QtBot, work: DeskWork) -> Iterator[MainWindow]:
    shown = MainWindow(Tasks(), Actions())
    qtbot.addWidget(shown)
    who = Who(name="Ann Ash", role="assessor", roles=("assessor",), organisation="Example Works")
    shown.show_pages(who, assessor_pages(work.program, work.rater))
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    yield shown
    shown.close()


def keys(text: str, *, control: bool = False) -> None:
    """Press keys where the focus is, as a person does who has never seen a mouse."""
    modifiers = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    for letter in text:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, letter, modifiers)


def press(key: Qt.Key, *, control: bool = False) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    modifiers = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(focused, key, modifiers)


def focused(kind: type[QWidget] | tuple[type[QWidget], ...]) -> bool:
    return isinstance(QApplication.focusWidget(), kind)


def shows(window: MainWindow, words: str) -> bool:
    return any(words in text for text in visible_texts(window))


def into_the_first(qtbot: QtBot, window: MainWindow) -> str:
    window.go("queue")
    qtbot.waitUntil(lambda: focused(QTableView))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: focused((PageView, TextView)))
    return find(window, QLabel, "scoring-code").text()


def test_a_flag_brings_back_what_is_to_be_looked_at_again_and_goes_with_handing_in(
    qtbot: QtBot, window: MainWindow, work: DeskWork
) -> None:
    def stands() -> DeskState:
        lines = work.program.list_submissions.for_rater(work.rater)
        return next(line.state for line in lines if line.id == code)

    code = into_the_first(qtbot, window)
    keys("f")
    qtbot.waitUntil(lambda: stands() is DeskState.FLAGGED)
    assert find(window, Chip, "flagged").isVisible()
    keys("z", control=True)
    qtbot.waitUntil(lambda: stands() is DeskState.STARTED)
    keys("f")
    qtbot.waitUntil(lambda: stands() is DeskState.FLAGGED)
    window.go("queue")
    qtbot.waitUntil(lambda: find(window, QTabBar, "queue-states").tabText(3) == "Flagged  1")
    assert shows(window, "1 flagged")
    window.go("scoring", code)
    qtbot.waitUntil(lambda: focused((PageView, TextView)))
    keys("3333")
    qtbot.waitUntil(lambda: len(work.program.open_work(work.rater, code).draft.levels) == 4)
    assert stands() is DeskState.FLAGGED
    press(Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: shows(window, "Handed in and sealed"))
    assert stands() is DeskState.HANDED_IN
    work.program.take_back_rating(work.rater, code)
    assert not work.program.open_work(work.rater, code).draft.flagged


def test_a_submission_is_rated_by_keys_alone_and_the_lead_can_open_it(
    qtbot: QtBot, window: MainWindow, work: DeskWork
) -> None:
    code = into_the_first(qtbot, window)
    keys("333")
    keys("n")
    qtbot.waitUntil(lambda: focused(CommentField))
    keys("Page 2 of 3 names 14 sources.")
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: focused((PageView, TextView)))
    keys("3")
    keys("o")
    qtbot.waitUntil(lambda: focused(CommentField))
    keys("12 good reasons")
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shows(window, "Saved "))
    draft = work.program.open_work(work.rater, code).draft
    assert len(draft.levels) == 4
    assert list(draft.comments.values()) == ["Page 2 of 3 names 14 sources."]
    assert draft.overall == "12 good reasons"
    press(Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: shows(window, "Handed in and sealed"))
    assert shows(window, "(14:5") or shows(window, "(15:00")
    opened = work.program.open_work(work.rater, code)
    assert opened.final_at is not None
    rated = {line.id: line.state for line in work.program.list_submissions.for_rater(work.rater)}
    assert rated[code] is DeskState.HANDED_IN
    reveal = replace(work.program.reveal_cases, now=lambda: utc_now() + timedelta(hours=1))
    assert reveal(work.lead).opened == 1
    case = work.program.list_cases(work.lead)[0]
    (rating,) = work.program.list_cases.open(work.lead, case.id).ratings
    assert rating.overall == "12 good reasons"
    assert rating.levels == draft.levels


def test_what_was_handed_in_can_be_taken_back_and_the_next_comes_by_one_key(
    qtbot: QtBot, window: MainWindow, work: DeskWork
) -> None:
    code = into_the_first(qtbot, window)
    keys("3333")
    press(Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: shows(window, "Handed in and sealed"))
    find(window, QPushButton, "take-back").click()
    qtbot.waitUntil(lambda: find(window, QPushButton, "hand-in").isVisible())
    assert work.program.open_work(work.rater, code).final_at is None
    keys("1")
    press(Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: shows(window, "Handed in and sealed"))
    assert work.program.open_work(work.rater, code).final_at is not None
    qtbot.waitUntil(lambda: shows(window, "left to score"))
    keys("n")
    qtbot.waitUntil(lambda: find(window, QLabel, "scoring-code").text() not in ("", code))
    qtbot.waitUntil(lambda: find(window, QLabel, "scored-count").text() == "0 of 4 scored")


def test_going_to_the_queue_saves_first_and_it_says_continue(
    qtbot: QtBot, window: MainWindow, work: DeskWork
) -> None:
    code = into_the_first(qtbot, window)
    keys("34")
    press(Qt.Key.Key_Escape)
    assert len(work.program.open_work(work.rater, code).draft.levels) == 2
    qtbot.waitUntil(lambda: focused(QTableView))
    table = find(window, QTableView, "queue-table")

    def row_of(words: str) -> bool:
        cells = [str(table.model().index(0, column).data()) for column in range(5)]
        return words in cells and code in cells

    qtbot.waitUntil(lambda: row_of("Started") and row_of("2 of 4"))


def test_closing_and_locking_save_what_was_chosen_a_moment_ago(
    qtbot: QtBot, window: MainWindow, work: DeskWork
) -> None:
    code = into_the_first(qtbot, window)
    keys("3")
    locks: list[int] = []
    window.lock_asked.connect(
        lambda: locks.append(len(work.program.open_work(work.rater, code).draft.levels))
    )
    keys("l", control=True)
    assert locks == [1]
    keys("4")
    window.close()
    assert len(work.program.open_work(work.rater, code).draft.levels) == 2


def test_nothing_on_the_screen_tells_whose_work_it_is(
    qtbot: QtBot, window: MainWindow, work: DeskWork
) -> None:
    seen = told(window)
    into_the_first(qtbot, window)
    seen |= told(window)
    keys("?")
    keys("]")
    qtbot.waitUntil(lambda: find(window, QTabBar, "evidence-tabs").currentIndex() == 1)
    qtbot.waitUntil(lambda: "summary" in find(window, QPlainTextEdit, "evidence-text").toPlainText())
    seen |= told(window)
    find(window, QTabBar, "evidence-tabs")
    assert "evidence-1.py" in seen  # the walk reaches the tabs
    assert any("weekly summary" in text for text in seen)  # and the text of a file
    for planted in work.planted:
        assert not [text for text in seen if planted.casefold() in text.casefold()], planted


@pytest.mark.parametrize("place", ["title", "tooltip", "name", "label", "tab", "text"])
def test_the_walk_for_planted_names_reaches_every_place(qtbot: QtBot, window: MainWindow, place: str) -> None:
    into_the_first(qtbot, window)
    {
        "title": lambda: window.setWindowTitle("Quillfeather"),
        "tooltip": lambda: find(window, QLabel, "scored-count").setToolTip("Quillfeather"),
        "name": lambda: find(window, QWidget, "evidence").setAccessibleName("Quillfeather"),
        "label": lambda: find(window, QLabel, "scoring-code").setText("Quillfeather"),
        "tab": lambda: find(window, QTabBar, "evidence-tabs").setTabText(0, "Quillfeather"),
        "text": lambda: find(window, QPlainTextEdit, "evidence-text").setPlainText("Quillfeather"),
    }[place]()
    assert "Quillfeather" in told(window)


def told(window: QWidget) -> set[str]:
    """Every word that the window holds, seen, heard or hovered."""
    found = {window.windowTitle(), QApplication.clipboard().text()}
    for widget in (window, *window.findChildren(QWidget)):
        found |= {
            widget.toolTip(),
            widget.statusTip(),
            widget.whatsThis(),
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.windowTitle(),
            widget.objectName(),
        }
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None:
            found |= {interface.text(kind) for kind in QAccessible.Text if kind.name != "UserText"}
        found |= _words_of(widget)
    found |= {action.text() for action in window.findChildren(QAction)}
    return found - {""}


def _words_of(widget: QWidget) -> set[str]:
    if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
        return {widget.text()}
    if isinstance(widget, QPlainTextEdit):
        return {widget.toPlainText()}
    if isinstance(widget, QComboBox):
        return {widget.itemText(row) for row in range(widget.count())}
    if isinstance(widget, QTabBar):
        tabs = range(widget.count())
        return {widget.tabText(tab) for tab in tabs} | {widget.tabToolTip(tab) for tab in tabs}
    if isinstance(widget, QTableView) and widget.model() is not None:
        model = widget.model()
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        cells = [
            model.index(row, column).data(role)
            for row in range(model.rowCount())
            for column in range(model.columnCount())
            for role in roles
        ]
        return {str(cell) for cell in cells if cell is not None}
    return set()


class Unopening:
    """A rater's keys that open no letter."""

    def __init__(self, keys: PersonKeys) -> None:
        self._keys = keys

    def __getattr__(self, name: str) -> object:
        assert name != "seal", "a letter was opened"
        return getattr(self._keys, name)


def test_a_draft_is_saved_by_what_the_page_holds_without_opening_a_letter(work: DeskWork) -> None:
    code = next(iter(work.program.list_submissions.for_rater(work.rater))).id
    held = work.program.open_work(work.rater, code)
    level = {held.badge.rubric.criteria[0].id: held.badge.rubric.criteria[0].levels[0].id}
    blind = replace(work.rater, keys=cast("PersonKeys", Unopening(work.rater.keys)))
    work.program.save_draft(blind, held.given, Draft(levels=level, comments={}))
    assert work.program.open_work(work.rater, code).draft.levels == level
    with pytest.raises(AssertionError, match="a letter was opened"):  # by the code it is
        work.program.save_draft(blind, code, Draft(levels=level, comments={}))
