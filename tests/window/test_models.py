"""The tables keep Qt's contract of a model, and the windowed one fetches no more than is looked at."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHoverEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assessor_app.application.problems import Unusable
from assessor_app.application.progress import Progress
from tests.window.fakes import HeldRunner, InlineRunner
from tests.window.hands import click, press
from ui.models.columns import CellRole, Column
from ui.models.table import TableModel
from ui.models.windowed import PAGE_ROWS, Listing, WindowedModel
from ui.tasks import Tasks
from ui.theme.tokens import Tone
from ui.widgets.table_view import TableView

ALL = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    code: str
    count: int


COLUMNS: tuple[Column[Line], ...] = (
    Column(title="Code", text=lambda line: line.code, sort="code", width=120, code=True),
    Column(title="State", text=lambda line: "Sealed", tone=lambda line: Tone.GOOD),
    Column(title="Count", text=lambda line: f"{line.count:,}", number=True, sort="count", width=90),
)


def lines(first: int, count: int) -> list[Line]:
    return [Line(code=f"A{number:06}", count=number) for number in range(first, first + count)]


class Table:
    """A query's answer that writes down what was asked of it."""

    def __init__(self, count: int = ALL) -> None:
        self.count = count
        self.asked: list[tuple[int, int]] = []

    def rows(self, offset: int, limit: int, progress: Progress) -> Sequence[Line]:
        self.asked.append((offset, limit))
        return lines(offset, min(limit, self.count - offset))

    @property
    def listing(self) -> Listing[Line]:
        return Listing(count=self.count, rows=self.rows)


def test_a_table_keeps_qts_contract(qtbot: QtBot) -> None:
    model: TableModel[Line] = TableModel(COLUMNS)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(lines(0, 5))
    model.show_rows(())
    model.show_rows(lines(0, 3))
    assert (model.rowCount(), model.columnCount()) == (3, 3)
    assert model.index(1, 0).data() == "A000001"
    assert model.index(1, 2).data() == "1"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Code"
    assert model.row_at(9) is None
    tester.deleteLater()


def test_a_table_asks_for_another_order_and_makes_none(qtbot: QtBot) -> None:
    model: TableModel[Line] = TableModel(COLUMNS)
    model.show_rows(lines(0, 3))
    asked: list[tuple[str, bool]] = []
    model.sort_requested.connect(lambda key, descending: asked.append((key, descending)))
    model.sort(2, Qt.SortOrder.DescendingOrder)
    model.sort(1)  # a column without a key
    assert asked == [("count", True)]
    assert model.index(0, 0).data() == "A000000"


def test_cells_tell_tone_alignment_and_code(qtbot: QtBot) -> None:
    model: TableModel[Line] = TableModel(COLUMNS)
    model.show_rows(lines(0, 1))
    assert model.index(0, 1).data(CellRole.TONE) == Tone.GOOD
    assert model.index(0, 0).data(CellRole.TONE) is None
    assert model.index(0, 0).data(CellRole.CODE) is True
    assert model.index(0, 2).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_a_windowed_table_keeps_qts_contract(qtbot: QtBot) -> None:
    model: WindowedModel[Line] = WindowedModel(COLUMNS, InlineRunner())
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_listing(Table(1000).listing)
    qtbot.waitUntil(lambda: not model.waiting)
    model.index(999, 0).data()
    qtbot.waitUntil(lambda: not model.waiting)
    assert model.index(999, 0).data() == "A000999"
    model.show_listing(Table(3).listing, lines(0, 3))
    assert model.index(2, 0).data() == "A000002"
    model.show_listing(None)
    assert model.rowCount() == 0
    tester.deleteLater()


def test_rows_wait_as_empty_cells_and_then_fill_in(qtbot: QtBot) -> None:
    runner, table = HeldRunner(), Table()
    model: WindowedModel[Line] = WindowedModel(COLUMNS, runner)
    model.show_listing(table.listing)
    cell = model.index(50_000, 0)
    assert cell.data() == ""
    assert cell.data(CellRole.WAITING) is True
    qtbot.waitUntil(lambda: bool(runner.held))
    with qtbot.waitSignal(model.dataChanged) as changed:
        runner.held[0].finish()
    first, last = changed.args[0], changed.args[1]
    assert first.row() <= 50_000 <= last.row()
    assert cell.data() == "A050000"
    assert cell.data(CellRole.WAITING) is False
    assert table.asked == [(50_000 // PAGE_ROWS * PAGE_ROWS, PAGE_ROWS)]


def test_first_rows_that_came_with_the_count_are_not_asked_for_again(qtbot: QtBot) -> None:
    table = Table()
    model: WindowedModel[Line] = WindowedModel(COLUMNS, InlineRunner())
    model.show_listing(table.listing, lines(0, PAGE_ROWS))
    assert model.index(PAGE_ROWS - 1, 0).data() == f"A{PAGE_ROWS - 1:06}"
    assert table.asked == []
    assert not model.waiting


def test_an_answer_to_an_older_listing_is_dropped(qtbot: QtBot) -> None:
    runner = HeldRunner()
    model: WindowedModel[Line] = WindowedModel(COLUMNS, runner)
    model.show_listing(Table().listing)
    model.index(0, 0).data()
    qtbot.waitUntil(lambda: len(runner.held) == 1)
    model.show_listing(Listing(count=1, rows=lambda _offset, _limit, _progress: [Line(code="NEW", count=1)]))
    model.index(0, 0).data()
    qtbot.waitUntil(lambda: len(runner.held) == 2)
    runner.held[1].finish()
    runner.held[0].finish()
    assert model.index(0, 0).data() == "NEW"


def test_what_was_scrolled_past_is_not_fetched(qtbot: QtBot) -> None:
    runner, table = HeldRunner(), Table()
    model: WindowedModel[Line] = WindowedModel(COLUMNS, runner)
    model.show_listing(table.listing)
    for row in range(0, ALL, PAGE_ROWS):
        model.index(row, 0).data()
    qtbot.waitUntil(lambda: bool(runner.held))
    while runner.held:
        runner.held.pop(0).finish()
        qtbot.wait(1)  # lets the model's own timer of 0 ms run; nothing is measured by it
    assert (ALL // PAGE_ROWS * PAGE_ROWS, PAGE_ROWS) in table.asked
    assert len(table.asked) < 50
    assert not model.waiting


def test_a_fetch_that_fails_is_told_and_can_be_tried_again(qtbot: QtBot) -> None:
    runner = HeldRunner()
    model: WindowedModel[Line] = WindowedModel(COLUMNS, runner)
    model.show_listing(Table().listing)
    model.index(0, 0).data()
    qtbot.waitUntil(lambda: len(runner.held) == 1)
    with qtbot.waitSignal(model.fetch_failed):
        runner.held[0].fail(Unusable("the database is gone"))
    model.index(0, 0).data()
    qtbot.waitUntil(lambda: len(runner.held) == 2)
    runner.held[1].finish()
    assert model.index(0, 0).data() == "A000000"


def test_a_hundred_thousand_rows_on_the_screen(qtbot: QtBot) -> None:
    tasks, table = Tasks(), Table()
    model: WindowedModel[Line] = WindowedModel(COLUMNS, tasks)
    view = TableView("Queue", "queue")
    qtbot.addWidget(view)
    model.setParent(view)
    view.use(model, sorted_by="code")
    view.resize(600, 400)
    with qtbot.waitExposed(view):
        view.show()
    model.show_listing(table.listing)
    qtbot.waitUntil(lambda: model.index(0, 0).data() == "A000000")
    view.setFocus()
    press(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: view.current_row() is not None)
    assert view.current_row() == Line(code="A099999", count=99_999)
    assert len(table.asked) < 8
    tasks.close()
    tasks.deleteLater()


def test_return_opens_the_row_and_letters_are_left_to_the_page(qtbot: QtBot) -> None:
    model: TableModel[Line] = TableModel(COLUMNS)
    view = TableView("Queue", "queue")
    qtbot.addWidget(view)
    model.setParent(view)
    view.use(model)
    model.show_rows(lines(0, 3))
    view.show()
    view.setFocus()
    press(view, Qt.Key.Key_Home)
    press(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.opened) as opened:
        press(view, Qt.Key.Key_Return)
    assert opened.args == [Line(code="A000001", count=1)]
    press(view, Qt.Key.Key_A)
    assert view.currentIndex().row() == 1


@pytest.mark.parametrize(("clicks", "expected"), [(1, ("count", False)), (2, ("count", True))])
def test_a_click_on_a_head_asks_for_that_order(qtbot: QtBot, clicks: int, expected: tuple[str, bool]) -> None:
    model: TableModel[Line] = TableModel(COLUMNS)
    view = TableView("Queue", "queue")
    qtbot.addWidget(view)
    model.setParent(view)
    view.use(model, sorted_by="code")
    view.resize(600, 300)
    view.show()
    asked: list[tuple[str, bool]] = []
    model.sort_requested.connect(lambda key, descending: asked.append((key, descending)))
    head = view.horizontalHeader()
    for _ in range(clicks):
        place = QPoint(head.sectionViewportPosition(2) + 10, 10)
        click(head.viewport(), place)
    assert asked[-1] == expected


def test_hidden_columns_leave_their_room_to_the_others(qtbot: QtBot) -> None:
    view = TableView("Queue", "queue")
    qtbot.addWidget(view)
    view.use(TableModel(COLUMNS))
    view.resize(330, 200)
    view.show()
    before = view.columnWidth(1)
    view.setColumnHidden(0, True)
    assert view.columnWidth(1) + view.columnWidth(2) >= view.viewport().width() - 2
    assert view.columnWidth(1) > before


def test_fixed_columns_draw_in_to_their_contents_before_anything_is_cut(qtbot: QtBot) -> None:
    columns: tuple[Column[Line], ...] = (
        Column(title="Name", text=lambda _line: "Ingrid Sørensen-Hallström"),
        Column(title="State", text=lambda _line: "Ready", tone=lambda _line: Tone.GOOD, width=320),
    )
    view = TableView("Queue", "queue")
    qtbot.addWidget(view)
    model: TableModel[Line] = TableModel(columns)
    view.use(model)
    view.resize(420, 200)
    view.show()
    model.show_rows([Line(code="K7QM-2R", count=1)])
    assert view.columnWidth(0) >= view.sizeHintForColumn(0)
    assert view.sizeHintForColumn(1) <= view.columnWidth(1) < 320
    assert view.horizontalScrollBar().maximum() == 0
    view.resize(900, 200)
    assert view.columnWidth(1) == 320


def test_a_column_that_needs_more_takes_what_another_leaves(qtbot: QtBot) -> None:
    columns: tuple[Column[Line], ...] = (
        Column(title="File", text=lambda _line: "late_77_audio-channel-separation.ogg"),
        Column(title="Notes", text=lambda _line: "—"),
    )
    view = TableView("Files", "files")
    qtbot.addWidget(view)
    model: TableModel[Line] = TableModel(columns)
    view.use(model)
    view.resize(400, 200)
    view.show()
    model.show_rows([Line(code="K7QM-2R", count=1)])
    assert view.columnWidth(0) >= view.sizeHintForColumn(0)
    assert view.columnWidth(1) < view.columnWidth(0)
    assert view.horizontalScrollBar().maximum() == 0


def test_words_are_not_cut_while_the_column_beside_them_has_room(qtbot: QtBot) -> None:
    columns: tuple[Column[Line], ...] = (
        Column(title="Learner", text=lambda line: line.code),
        Column(title="Badge", text=lambda line: "AI"),
        Column(title="Files", text=lambda line: str(line.count), number=True, width=72),
    )
    view = TableView("Portfolios", "portfolios")
    qtbot.addWidget(view)
    model: TableModel[Line] = TableModel(columns)
    view.use(model)
    view.resize(500, 200)
    view.show()
    model.show_rows([Line(code="Wolfeschlegelsteinhausenbergerdorff", count=1)])
    assert view.columnWidth(0) >= view.sizeHintForColumn(0) > (500 - 72) // 2
    words = view.fontMetrics().horizontalAdvance("Wolfeschlegelsteinhausenbergerdorff")
    assert view.sizeHintForColumn(0) >= words + 24, "with the room at both sides of them"
    assert view.columnWidth(1) >= view.sizeHintForColumn(1)


def test_cells_are_measured_once_for_the_rows_there_are(qtbot: QtBot) -> None:
    asked: list[str] = []

    def words(line: Line) -> str:
        asked.append(line.code)
        return line.code

    columns: tuple[Column[Line], ...] = (
        Column(title="Learner", text=words),
        Column(title="Badge", text=lambda line: "AI Essentials"),
    )
    view = TableView("Portfolios", "portfolios")
    qtbot.addWidget(view)
    model: TableModel[Line] = TableModel(columns)
    view.use(model)
    view.resize(500, 200)
    view.show()
    model.show_rows([Line(code="Ann", count=1), Line(code="Bartholomew Featherstonehaugh-Ashby", count=1)])
    need = view.sizeHintForColumn(0)
    assert view.columnWidth(0) >= need
    asked.clear()
    for width in (480, 300, 460):
        view.resize(width, 200)
    assert not asked
    assert view.columnWidth(0) >= need
    model.show_rows([Line(code="Ann", count=1), Line(code="Bo", count=1)])
    assert view.columnWidth(0) < need


def two_rows(qtbot: QtBot) -> TableView:
    view = TableView("Queue", "queue")
    qtbot.addWidget(view)
    model: TableModel[Line] = TableModel(COLUMNS)
    view.use(model)
    model.show_rows([Line(code="K7QM-2R", count=1), Line(code="9XT4-BD", count=2)])
    view.resize(400, 200)
    view.show()
    return view


def test_a_row_that_comes_below_a_resting_pointer_is_shaded(qtbot: QtBot) -> None:
    view = two_rows(qtbot)
    place = QPointF(60, view.rowViewportPosition(1) + 4)
    QApplication.sendEvent(
        view.viewport(), QHoverEvent(QEvent.Type.HoverEnter, place, place, QPointF(-1, -1))
    )
    assert view.row_under == 1


def test_the_pointer_shades_the_row_and_leaves_it(qtbot: QtBot) -> None:
    view = two_rows(qtbot)
    QTest.mouseMove(view.viewport(), QPoint(60, view.rowViewportPosition(1) + 4))
    qtbot.waitUntil(lambda: view.row_under == 1)
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert view.row_under == -1


@pytest.mark.parametrize("focus_first", [True, False])
def test_the_first_row_is_shaded_whether_the_keys_or_the_page_come_first(
    qtbot: QtBot, focus_first: bool
) -> None:
    view = two_rows(qtbot)
    view.activateWindow()
    steps = [view.setFocus, lambda: view.mark(0)]
    for step in steps if focus_first else reversed(steps):
        step()
        qtbot.wait(1)
    assert view.hasFocus()
    assert view.selectionModel().isRowSelected(0)


def test_of_many_rows_only_those_in_sight_are_measured(qtbot: QtBot) -> None:
    asked: list[int] = []

    def name_of(line: Line) -> str:
        asked.append(line.count)
        return line.code

    columns: tuple[Column[Line], ...] = (
        Column(title="Name", text=name_of),
        Column(title="Count", text=lambda line: f"{line.count:,}", number=True, width=500),
    )
    view = TableView("Queue", "queue")
    qtbot.addWidget(view)
    model: TableModel[Line] = TableModel(columns)
    view.use(model)
    view.resize(400, 200)
    model.show_rows([Line(code="K7QM-2R", count=number) for number in range(20_000)])
    assert not asked, "nothing is measured unseen"
    view.show()
    qtbot.waitUntil(lambda: bool(asked))
    assert max(asked) < 200
