"""The jobs list: what runs can be cancelled, what failed is told row by row, saved and tried again."""

import csv
import re
import threading
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.csv_rows import csv_bytes, disarmed
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import Cancelled, Progress
from tests.window.fakes import HeldRunner, InlineRunner
from tests.window.hands import find, press, visible_texts
from ui.jobs.chip import JobsChip, JobsList
from ui.jobs.records import MOST_KEPT, JobRecord, JobReport, JobState, RowFailure
from ui.page_work import PageWork, Step
from ui.tasks import Tasks

TWO_LEFT = (
    RowFailure(what="A7F3K2M · Data steward", why="its result is not handed over"),
    RowFailure(what="B210XYZ · Mentor", why="=cmd|' /C calc'!A0"),
)


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()
    made.deleteLater()


class Place:
    """A chip on a window of its own."""

    def __init__(self, qtbot: QtBot, tasks: Tasks) -> None:
        self.saved: list[JobRecord] = []
        self.window = QWidget()
        self.window.resize(900, 700)
        self.chip = JobsChip(tasks, self.window, save=self.saved.append)
        self.chip.move(700, 660)
        self.chip.resize(180, 32)
        qtbot.addWidget(self.window)
        self.window.show()

    def open(self) -> JobsList:
        self.chip.open()
        return find(self.window, JobsList, "jobs-list")


def run(tasks: Tasks, qtbot: QtBot, report: JobReport | None, *, error: Exception | None = None) -> None:
    ended: list[object] = []

    def work(_progress: Progress) -> None:
        if error is not None:
            raise error

    tasks.change(work, done=ended.append, failed=ended.append, label="Signing", report=lambda _none: report)
    qtbot.waitUntil(lambda: bool(ended) and not tasks.busy)


def test_what_failed_is_told_row_by_row_saved_and_tried_again(qtbot: QtBot, tasks: Tasks) -> None:
    place, again = Place(qtbot, tasks), []
    run(
        tasks,
        qtbot,
        JobReport(words="Signed 24 awards.", failures=TWO_LEFT, retry=lambda: again.append(1)),
    )
    assert place.chip.button.text() == "1 job left something out"
    popup = place.open()
    assert {"Signed 24 awards.", "2 were left out."} <= set(visible_texts(popup))
    (row,) = [one for one in popup.findChildren(QWidget) if one.objectName().startswith("job-") and
              one.objectName().count("-") == 1]  # fmt: skip
    name = row.objectName()
    why = find(popup, QPushButton, f"{name}-why")
    why.setFocus()
    press(why, Qt.Key.Key_Space)
    listed = find(popup, QListView, f"{name}-failures")
    assert listed.model().rowCount() == 2
    assert listed.model().index(0, 0).data() == "A7F3K2M · Data steward: its result is not handed over"
    find(popup, QPushButton, f"{name}-save").click()
    assert [one.failures for one in place.saved] == [TWO_LEFT]
    assert not popup.isVisible(), "the choice of a file is not behind the list"
    place.open()
    find(popup, QPushButton, f"{name}-retry").click()
    assert again == [1]
    assert not popup.isVisible()
    place.open()
    find(popup, QPushButton, "jobs-clear").click()
    assert "Nothing is running." in visible_texts(popup)
    assert not place.chip.button.isVisible()
    popup.close()


def test_what_waits_is_listed_and_cancelled_alone(qtbot: QtBot, tasks: Tasks) -> None:
    place, hold = Place(qtbot, tasks), threading.Event()
    ended: list[object] = []
    began = threading.Event()

    def first(_progress: Progress) -> None:
        began.set()
        assert hold.wait(10)

    tasks.change(first, done=lambda _none: ended.append("first"), failed=ended.append, label="Importing")
    tasks.change(first, done=lambda _none: ended.append("second"), failed=ended.append, label="Signing")
    assert began.wait(5)
    qtbot.waitUntil(lambda: [one.state for one in tasks.records.all] == [JobState.RUNNING, JobState.WAITING])
    popup = place.open()
    assert {"Importing", "Signing"} <= set(visible_texts(popup))
    tasks.records.all[1].cancel()
    hold.set()
    qtbot.waitUntil(lambda: len(ended) == 2)
    assert ended[0] == "first"
    assert isinstance(ended[1], Cancelled)
    qtbot.waitUntil(lambda: "Stopped." in visible_texts(popup))
    popup.close()


def test_a_job_that_failed_says_why_and_nothing_is_kept_of_plain_success(qtbot: QtBot, tasks: Tasks) -> None:
    place = Place(qtbot, tasks)
    run(tasks, qtbot, None)
    assert tasks.records.all == ()
    run(tasks, qtbot, None, error=Unusable("the disk is full", remedy="Make room."))
    popup = place.open()
    assert "The disk is full. Make room." in visible_texts(popup)
    popup.close()


def test_whoever_comes_next_sees_nothing_of_it(qtbot: QtBot, tasks: Tasks) -> None:
    hold, began = threading.Event(), threading.Event()
    ended: list[object] = []

    def work(_progress: Progress) -> None:
        began.set()
        assert hold.wait(10)

    tasks.change(
        work, done=ended.append, failed=ended.append, label="Signing",
        report=lambda _none: JobReport(words="Signed 3 awards.", failures=TWO_LEFT),
    )  # fmt: skip
    assert began.wait(5)
    (record,) = tasks.records.all
    tasks.forget_records()
    hold.set()
    qtbot.waitUntil(lambda: bool(ended) and not tasks.busy)
    assert tasks.records.all == ()
    assert record.report is None, "what came of it is not kept where its person is gone"


def test_a_page_that_is_gone_cannot_try_again_though_its_job_ends_later(qtbot: QtBot, tasks: Tasks) -> None:
    hold, again = threading.Event(), list[int]()
    tasks.change(
        lambda _progress: hold.wait(10), done=lambda _held: None, failed=lambda _error: None, label="Signing",
        report=lambda _held: JobReport(words="Signed.", failures=TWO_LEFT, retry=lambda: again.append(1)),
    )  # fmt: skip
    tasks.records.let_go_of_pages()
    hold.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    (record,) = tasks.records.all
    assert record.failures == TWO_LEFT
    assert record.report is not None
    assert record.report.retry is None


def test_only_the_newest_stay() -> None:
    from ui.jobs.records import JobRecords

    records = JobRecords()
    for number in range(MOST_KEPT + 7):
        records.add(JobRecord(label=str(number), page="", cancel=lambda: None, state=JobState.DONE))
    assert [records.all[0].label, records.all[-1].label] == ["7", "56"]


class Drawn:
    """A presenter's side of PageWork."""

    def __init__(self, runner: InlineRunner) -> None:
        self.shown: list[tuple[str, Step | None]] = []
        self.ended: list[object] = []
        self.work = PageWork(
            runner,
            show=lambda busy, step: self.shown.append((busy, step)),
            stopped=lambda: self.ended.append("stopped"),
            failed=self.ended.append,
        )


def test_a_page_makes_one_change_at_a_time_and_hears_how_it_ended() -> None:
    runner = HeldRunner()
    page = Drawn(runner)
    assert page.work.change(lambda _progress: 7, page.ended.append, "Signing…")
    assert not page.work.change(lambda _progress: 8, page.ended.append, "Writing…"), "one at a time"
    watched = runner.held[0].step
    assert watched is not None
    watched(1, 3, "A7F3")
    runner.held[0].finish()
    assert page.ended == [7]
    assert page.shown == [("Signing…", None), ("Signing…", (1, 3, "A7F3")), ("", None)]
    page.work.change(lambda _progress: 8, page.ended.append, "Writing…")
    page.work.cancel()
    assert page.ended == [7, "stopped"]
    problem = Unusable("no")
    page.work.change(lambda _progress: 9, page.ended.append, "Writing…")
    runner.held[-1].fail(problem)
    assert page.ended == [7, "stopped", problem]


def test_a_page_that_is_gone_hears_nothing() -> None:
    runner = HeldRunner()
    page = Drawn(runner)
    page.work.change(lambda _progress: 7, page.ended.append, "Signing…")
    page.work.retire()
    runner.held[0].finish()
    assert page.ended == []
    assert page.shown == [("Signing…", None)]


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2), max_size=5))
def test_a_saved_list_reads_back_and_no_cell_begins_a_formula(rows: list[list[str]]) -> None:
    data = csv_bytes(("What", "Why"), rows)
    text = data.decode("utf-8-sig")
    read = list(csv.reader(StringIO(text, newline="")))
    clean = [[cell.encode(errors="replace").decode() for cell in row] for row in rows]
    assert read[1:] == [[disarmed(cell) for cell in row] for row in clean]
    armed = re.compile(r"\s*[=+\-@]")
    for cell in (cell for row in read for part in row for cell in re.split(r"[;|\t\r\n]", part)):
        assert not armed.match(cell) or re.fullmatch(r"-[0-9]+([.,][0-9]+)?\s*", cell.lstrip()), cell


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("ok;=cmd|' /C calc'!A0", "ok;'=cmd|' /C calc'!A0"),
        ("a\t @b| +c\n-d", "a\t '@b| '+c\n'-d"),
        ('a;"=1+1"', 'a;"\'=1+1"'),
        ("-0.25", "-0.25"),
        ("-1+cmd", "'-1+cmd"),
        ("low;-3;-0,5", "low;-3;-0,5"),
        ("low;-3+1", "low;'-3+1"),
        ("a-b; c=d|e", "a-b; c=d|e"),
    ],
)
def test_what_begins_a_formula_in_any_country_is_disarmed(cell: str, safe: str) -> None:
    assert disarmed(cell) == safe


def test_an_armed_cell_is_disarmed(tmp_path: Path) -> None:
    (tmp_path / "left out.csv").write_bytes(
        csv_bytes(("What", "Why"), [(one.what, one.why) for one in TWO_LEFT])
    )
    assert b"'=cmd" in (tmp_path / "left out.csv").read_bytes()
