"""Several rows of a long list: chosen by key and pointer, kept through anything, done to in one run."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assessor_app.adapters.storage.row_index import MemoryIndex
from assessor_app.application.ports.listing import Wanted
from assessor_app.application.progress import Cancelled, Progress
from assessor_app.application.queries.listings import FOR_ADMIN
from assessor_app.application.queries.submissions import AdminLine
from tests.support.lines import values_of
from tests.window.fakes import HeldRunner, InlineRunner
from tests.window.hands import find, press, type_text
from ui.models.batch import Batch, BatchState, Failure, Report
from ui.models.columns import CellRole, Column
from ui.models.windowed import Listing, WindowedModel
from ui.pages.intake.several import ListedNow
from ui.theme.look import active_theme
from ui.widgets.labels import Text
from ui.widgets.pick_heads import PickAll
from ui.widgets.pick_table import PickTable, choose_by

MANY = 3000
STATES = ("held", "complete", "received")
LINES = [
    AdminLine(
        id=f"id-{number:05}", badge="b", badge_name="Mentor", state=STATES[number % 3], why=None,
        learner=f"Learner {number:05}", learner_ids=(), attempt=1, received_at="2026-11-22",
    )
    for number in range(MANY)
]  # fmt: skip
COLUMNS: tuple[Column[AdminLine], ...] = (
    Column(title="Learner", text=lambda line: line.learner, sort="learner"),
)


@pytest.fixture(scope="module")
def index() -> Iterator[MemoryIndex[AdminLine]]:
    made = MemoryIndex(FOR_ADMIN)
    made.build(values_of(iter(LINES)))
    yield made
    made.close()


class Desk:
    """A list with its boxes, as a page puts them together."""

    def __init__(self, qtbot: QtBot, index: MemoryIndex[AdminLine]) -> None:
        self.index, self.wanted = index, Wanted(order="learner")
        self.failed: list[Exception] = []
        self.tasks = InlineRunner()
        self.batch = Batch(
            self.tasks, lambda: ListedNow(index, self.wanted), changed=self.draw, failed=self.failed.append
        )
        self.table = PickTable("Submissions", "submissions")
        self.model: WindowedModel[AdminLine] = WindowedModel(COLUMNS, self.tasks, self.table)
        self.table.use(self.model, sorted_by="learner")
        choose_by(self.table, self.batch)
        qtbot.addWidget(self.table)
        self.table.resize(400, 400)
        with qtbot.waitExposed(self.table):
            self.table.show()
        self.table.activateWindow()
        self.show()
        self.table.setFocus()
        self.table.choose(0)

    def show(self) -> None:
        page = self.index.page(self.wanted, offset=0, limit=256)
        wanted = self.wanted
        rows = lambda offset, limit, _progress: self.index.page(wanted, offset=offset, limit=limit).rows  # noqa: E731  # shorter here
        self.model.show_listing(Listing(count=page.total, rows=rows), page.rows)
        self.count = page.total

    def draw(self, state: BatchState) -> None:
        self.table.show_picked(state.ids, self.count)

    @property
    def picked(self) -> list[int]:
        return sorted(int(one.removeprefix("id-")) for one in self.batch.state.ids)

    def click(self, row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = QPoint(40, self.table.rowViewportPosition(row) + 5)
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, held, place)

    def click_box(self, row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = QPoint(10, self.table.rowViewportPosition(row) + 5)
        QTest.mouseClick(self.table.verticalHeader().viewport(), Qt.MouseButton.LeftButton, held, place)


@pytest.fixture
def desk(qtbot: QtBot, index: MemoryIndex[AdminLine]) -> Desk:
    return Desk(qtbot, index)


def test_space_and_shift_with_arrows_choose_and_arrows_alone_keep_it(desk: Desk) -> None:
    press(desk.table, Qt.Key.Key_Space)
    press(desk.table, Qt.Key.Key_Down)
    press(desk.table, Qt.Key.Key_Down)
    assert desk.picked == [0]
    for _ in range(3):
        press(desk.table, Qt.Key.Key_Down, shift=True)
    assert desk.picked == [0, 2, 3, 4, 5]
    press(desk.table, Qt.Key.Key_Up, shift=True)
    press(desk.table, Qt.Key.Key_Up, shift=True)
    assert desk.picked == [0, 2, 3]
    press(desk.table, Qt.Key.Key_Space)
    assert desk.picked == [0, 2]
    press(desk.table, Qt.Key.Key_Escape)
    assert desk.picked == []


def test_a_range_to_the_end_takes_rows_that_nobody_has_read(desk: Desk) -> None:
    press(desk.table, Qt.Key.Key_End, shift=True)
    assert desk.picked == list(range(MANY))
    press(desk.table, Qt.Key.Key_Home, shift=True)
    assert desk.picked == [0]


def test_all_that_matches_is_chosen_and_counted_by_state(desk: Desk) -> None:
    desk.wanted = Wanted(search="0000", order="learner")
    desk.show()
    press(desk.table, Qt.Key.Key_A, control=True)
    assert desk.picked == list(range(10))
    assert {state: len(ids) for state, ids in desk.batch.state.by_state.items()} == {
        "held": 4, "complete": 3, "received": 3,
    }  # fmt: skip
    corner = find(desk.table, PickAll, "choose-all")
    assert corner.state == Qt.CheckState.Checked
    corner.click()
    assert desk.picked == []
    corner.click()
    assert len(desk.picked) == 10


def test_the_pointer_chooses_with_ctrl_and_shift_and_on_the_boxes(desk: Desk) -> None:
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    desk.click(1)
    desk.click(3, control)
    assert desk.picked == [1, 3], "what was current is meant too"
    desk.click(6, shift)
    assert desk.picked == [1, 3, 4, 5, 6]
    desk.click(2)
    assert desk.picked == [1, 3, 4, 5, 6], "a click turns to a row, and leaves what is chosen"
    desk.click_box(8)
    desk.click_box(1)
    assert desk.picked == [3, 4, 5, 6, 8]
    desk.click_box(0, shift)
    assert desk.picked == [0, 1, 3, 4, 5, 6, 8]


def test_what_is_chosen_outlives_another_order_and_other_rows(desk: Desk, qtbot: QtBot) -> None:
    press(desk.table, Qt.Key.Key_Space)
    desk.wanted = Wanted(order="learner", descending=True)
    desk.show()
    assert desk.picked == [0]
    assert desk.model.index(0, 0).data(CellRole.PICKED) is None
    desk.table.choose(MANY - 1)
    qtbot.waitUntil(lambda: desk.model.index(MANY - 1, 0).data(CellRole.PICKED) is True)
    words = desk.model.index(MANY - 1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Learner 00000, chosen"


def test_the_row_that_is_looked_at_stays_where_it_stands_while_others_come(desk: Desk) -> None:
    desk.table.choose(1000)
    before = desk.table.rowViewportPosition(1000)
    desk.wanted = Wanted(order="learner", state="held")
    desk.show()
    place = desk.index.place("id-00999", desk.wanted)
    desk.table.mark(place)
    assert desk.table.rowViewportPosition(desk.table.currentIndex().row()) == before


def test_typing_is_told_as_it_grows_and_begins_anew_after_escape(desk: Desk) -> None:
    heard: list[str] = []
    desk.table.typed.connect(heard.append)
    type_text(desk.table, "le a")
    assert heard == ["l", "le", "le ", "le a"]
    assert desk.picked == [], "a space within what is typed chooses nothing"
    desk.table.show_jump(found=False)
    assert find(desk.table, Text, "jump").text() == "No word begins with “le a”"
    press(desk.table, Qt.Key.Key_Escape)
    type_text(desk.table, "x")
    assert heard[-1] == "x"
    desk.table.end_jump()
    desk.table.begin_jump()
    assert QApplication.focusWidget() is desk.table


def do(report: Report | Exception) -> object:
    def work(_progress: Progress) -> Report:
        if isinstance(report, Exception):
            raise report
        return report

    return work


def test_what_fails_stays_chosen_alone_and_after_a_stop_what_is_left(desk: Desk) -> None:
    told: list[object] = []
    for row in (0, 3, 6):
        desk.click_box(row)
    failure = Failure(id="id-00003", who="Learner 00003", why="it was changed meanwhile")
    run = {"label": "Accepting", "done": told.append, "stopped": told.append}
    report = Report(done=("id-00000", "id-00006"), failed=(failure,))
    desk.batch.ask("accept")
    desk.batch.run(do(report), still=lambda batch: batch.standing(("held",)), **run)  # type: ignore[arg-type]  # short
    assert told == [report]
    assert desk.picked == [3]
    assert desk.batch.state.failures == (failure,)
    assert desk.batch.state.by_state == {"held": ("id-00003",)}
    assert not desk.batch.state.asking
    desk.click_box(4)
    desk.batch.run(do(Cancelled()), still=lambda batch: batch.standing(("held",)), **run)  # type: ignore[arg-type]  # short
    assert desk.picked == [3], "what stands otherwise now needs nothing any more"
    desk.click_box(3)
    assert not desk.batch.state.failures


def test_an_answer_that_comes_too_late_chooses_nothing(index: MemoryIndex[AdminLine]) -> None:
    runner, failed = HeldRunner(), list[Exception]()
    listed = ListedNow(index, Wanted(order="learner"))
    batch = Batch(runner, lambda: listed, changed=lambda _state: None, failed=failed.append)
    batch.take_all()
    batch.toggle(LINES[:1])
    for held in list(runner.held):
        held.finish()
    assert batch.state.ids == {"id-00000"}
    batch.forget()
    assert batch.state == BatchState()


def test_a_chosen_row_keeps_its_shade_below_the_pointer(desk: Desk) -> None:
    desk.click(4, Qt.KeyboardModifier.ControlModifier)
    place = QPoint(120, desk.table.rowViewportPosition(4) + 5)
    QTest.mouseMove(desk.table.viewport(), place)
    desk.table.choose(6)
    assert desk.table.row_under == 4
    shade = desk.table.viewport().grab().toImage().pixelColor(place.x() + 200, place.y())
    assert shade.name().upper() == active_theme().palette.accent_soft.upper()
