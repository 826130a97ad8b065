"""The queue: counts, search, states, order, opening by keys; and a hundred thousand rows of it."""

import time
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from assessor_app.adapters.storage.row_index import MemoryIndex
from assessor_app.application.clock import as_text
from assessor_app.application.ports.listing import Wanted
from assessor_app.application.problems import Unusable
from assessor_app.application.queries.listings import FOR_RATER
from assessor_app.application.queries.submissions import DeskState, RaterLine
from tests.support.lines import values_of
from tests.window.fakes import FakeFrame, HeldRunner, InlineRunner
from tests.window.hands import click, find, press, type_text, visible_texts
from tests.window.looks.queue import CODES, LINES, NOW, many, work_index
from ui.models.work_index import WorkIndex
from ui.pages.queue.page import QueuePage
from ui.pages.queue.presenter import QueuePresenter
from ui.widgets.banner import Banner
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView


class Book:
    """Letters that can change, a clock that can move."""

    def __init__(self, lines: tuple[RaterLine, ...] = LINES) -> None:
        self.lines, self.now, self.fault = lines, NOW, False
        self.index = work_index(self.read, lambda: self.now)

    def read(self) -> tuple[RaterLine, ...]:
        if self.fault:
            raise Unusable("a letter could not be opened")
        return self.lines

    def page(self, qtbot: QtBot, runner: InlineRunner | None = None) -> tuple[QueuePage, FakeFrame]:
        frame = FakeFrame(tasks=runner or InlineRunner())
        presenter = QueuePresenter(index=self.index, frame=frame, now=lambda: self.now)
        page = QueuePage(presenter, frame.tasks, lambda: self.now)
        presenter.attach(page)
        qtbot.addWidget(page)
        page.resize(1200, 800)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        page.arrive("")
        page.setFocus()
        return page, frame


def codes(page: QueuePage) -> list[str]:
    model = find(page, TableView, "queue-table").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def tabs(page: QueuePage) -> list[str]:
    bar = find(page, QTabBar, "queue-states")
    return [bar.tabText(number) for number in range(bar.count()) if bar.isTabVisible(number)]


def test_what_is_started_comes_first_and_every_state_is_counted(qtbot: QtBot) -> None:
    page, _ = Book().page(qtbot)
    assert codes(page)[:3] == ["JFCVWPD", "H5RVZ3N", "K3QX7TM"]
    assert tabs(page) == ["All  12", "To score  6", "Started  2", "Handed in  1", "Final  3"]
    assert find(page, QLabel, "queue-left").text() == "6 to score, 2 started"
    page.retire()


def test_a_row_is_opened_by_keys_alone(qtbot: QtBot) -> None:
    page, frame = Book().page(qtbot)
    table = find(page, TableView, "queue-table")
    qtbot.waitUntil(table.hasFocus)
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_Return)
    assert frame.went == [("scoring", "H5RVZ3N")]
    page.retire()


def test_score_next_takes_what_is_started(qtbot: QtBot) -> None:
    page, frame = Book().page(qtbot)
    click(find(page, QPushButton, "queue-next"))
    assert frame.went == [("scoring", "JFCVWPD")]
    page.retire()


def test_search_finds_codes_and_badges_and_takes_signs_for_what_they_are(qtbot: QtBot) -> None:
    page, _ = Book().page(qtbot)
    field = find(page, SearchField, "queue-search")
    type_text(field, "essent")
    press(field, Qt.Key.Key_Return)
    assert set(codes(page)) == {line.id for line in LINES if line.badge_name == "AI Essentials"}
    field.clear()
    type_text(field, "k3q")
    press(field, Qt.Key.Key_Return)
    assert codes(page) == ["K3QX7TM"]
    field.clear()
    type_text(field, "%'_;--")
    press(field, Qt.Key.Key_Return)
    assert find(page, QPushButton, "queue-clear").isVisible()
    click(find(page, QPushButton, "queue-clear"))
    assert len(codes(page)) == len(CODES)
    page.retire()


def test_states_and_badges_narrow_the_list_and_the_counts_follow(qtbot: QtBot) -> None:
    page, _ = Book().page(qtbot)
    find(page, QTabBar, "queue-states").setCurrentIndex(2)
    assert codes(page) == ["JFCVWPD", "H5RVZ3N"]
    assert find(page, QLabel, "queue-left").text() == "2 of 12 shown"
    badge = find(page, QComboBox, "queue-badge")
    badge.setCurrentIndex(badge.findText("AI Essentials"))
    badge.activated.emit(badge.currentIndex())
    assert codes(page) == ["JFCVWPD"]
    assert tabs(page)[0] == f"All  {sum(line.badge_name == 'AI Essentials' for line in LINES)}"
    page.retire()


def test_an_empty_desk_says_what_comes_here(qtbot: QtBot) -> None:
    book = Book(())
    page, _ = book.page(qtbot)
    assert "Nothing is on your desk yet" in visible_texts(page)
    book.lines = LINES
    click(find(page, QPushButton, "queue-again"))
    assert len(codes(page)) == 12
    page.retire()


def test_where_all_is_done_nothing_can_be_scored_next(qtbot: QtBot) -> None:
    page, _ = Book(tuple(line for line in LINES if line.state is DeskState.FINAL)).page(qtbot)
    assert "Nothing is left to score: everything is handed in." in visible_texts(page)
    assert not find(page, QPushButton, "queue-next").isEnabled()
    page.retire()


def test_letters_that_do_not_open_are_told_and_can_be_read_again(qtbot: QtBot) -> None:
    book = Book()
    book.fault = True
    page, _ = book.page(qtbot)
    assert "A letter could not be opened." in visible_texts(page)
    book.fault = False
    click(find(page, QPushButton, "queue-retry"))
    assert find(page, Banner, "queue-banner").isHidden()
    assert len(codes(page)) == 12
    page.retire()


def test_reading_is_said_only_when_it_takes_long(qtbot: QtBot) -> None:
    runner = HeldRunner()
    page, _ = Book().page(qtbot, runner)
    assert not find(page, QLabel, "queue-reading").isVisible()
    qtbot.waitUntil(find(page, QLabel, "queue-reading").isVisible, timeout=2000)
    while runner.held:
        runner.held.pop(0).finish()
    assert len(codes(page)) == 12
    assert not find(page, QLabel, "queue-reading").isVisible()
    page.retire()


def test_the_grace_runs_and_what_is_over_becomes_final(qtbot: QtBot) -> None:
    book = Book()
    page, _ = book.page(qtbot)
    table = find(page, TableView, "queue-table")
    row = codes(page).index("TX8PJ6W")
    assert table.model().index(row, 2).data() == "Handed in · 11:42 min to take back"
    book.now += timedelta(minutes=1)
    assert table.model().index(row, 2).data() == "Handed in · 10:42 min to take back"
    book.now += timedelta(minutes=20)
    qtbot.waitUntil(lambda: tabs(page)[3:] == ["Handed in  0", "Final  4"], timeout=3000)
    page.retire()


def test_a_note_made_while_letters_are_read_is_not_lost() -> None:
    noted = replace(LINES[1], state=DeskState.HANDED_IN, done=5, final_at=as_text(NOW + timedelta(minutes=9)))

    class Slow:
        def __iter__(self) -> "Slow":
            self.rows = iter(LINES)
            return self

        def __next__(self) -> RaterLine:
            row = next(self.rows)
            if row.id == LINES[5].id:
                index.note(noted)  # handed in after its row was read
            return row

    slow = Slow()
    index = work_index(lambda: slow)
    index.fill(InlineRunner())
    found = index.line(noted.id)
    assert found is not None
    assert (found.state, found.done) == (DeskState.HANDED_IN, 5)
    index.close()
    assert index.find(Wanted(), 10).everything == 0
    index.fill(InlineRunner())  # a reading that ends after the lock
    assert not index.filled


def test_the_letters_are_read_again_only_where_something_may_have_been_written() -> None:
    marks, reads = [1], 0

    def read() -> list[tuple[object, ...]]:
        nonlocal reads
        reads += 1
        return list(values_of(LINES))

    index = WorkIndex(MemoryIndex(FOR_RATER), read, lambda: NOW, lambda: marks[-1])
    index.fill(InlineRunner())
    index.fill(InlineRunner())
    assert (reads, index.find(Wanted(), 1).everything) == (1, len(LINES))
    marks.append(2)
    index.fill(InlineRunner())
    assert reads == 2
    index.close()
    index.fill(InlineRunner())
    assert not index.filled


@pytest.mark.parametrize("order", ["state", "code", "badge", "progress", "given"])
def test_a_hundred_thousand_rows_are_listed_in_any_order_at_once(order: str) -> None:
    lines = many(100_000)
    index = work_index(lambda: lines)
    index.fill(InlineRunner())
    spent = []
    for search in ("", "Essential", "2223"):
        begun = time.perf_counter()
        found = index.find(Wanted(search=search, order=order, descending=True), 128)
        index.rows(Wanted(search=search, order=order), found.count // 2, 128)
        spent.append(time.perf_counter() - begun)
    assert found.everything == 100_000
    assert min(spent) < 0.5  # the figure for the report is measured alone; here two cores serve nine people
    index.close()


def test_the_current_row_is_kept_through_order_refresh_and_filters(qtbot: QtBot) -> None:
    page, _ = Book(many(3000)).page(qtbot)
    table = find(page, TableView, "queue-table")
    table.choose(2500)
    qtbot.waitUntil(lambda: table.current_row() is not None)
    code = table.current_row().id

    def current() -> str | None:
        row = table.current_row()
        return row.id if row is not None else None

    table.model().sort(0, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: current() == code)
    page.arrive("")
    qtbot.waitUntil(lambda: current() == code)
    type_text(table, code[:4].lower())
    qtbot.waitUntil(lambda: current() is not None and str(current()).startswith(code[:4]))
    page.retire()


def test_filters_are_taken_back_and_had_again_whatever_the_order(qtbot: QtBot) -> None:
    page, _ = Book().page(qtbot)
    assert page.undoable() is None
    field = find(page, SearchField, "queue-search")
    for words in ("e", "es", "essent"):
        field.look_for(words)
    find(page, QTabBar, "queue-states").setCurrentIndex(2)
    assert codes(page) == ["JFCVWPD"]
    find(page, TableView, "queue-table").setFocus()
    for shown in ({line.id for line in LINES if line.badge_name == "AI Essentials"}, set(CODES)):
        step = page.undoable()
        assert step is not None
        step.do()
        assert set(codes(page)) == shown
    assert (page.undoable(), field.text()) == (None, "")
    again = page.redoable()
    assert again is not None
    again.do()
    assert field.text() == "essent"
    page.retire()
