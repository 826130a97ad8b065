"""Practice on a real workspace, by keys: announced in the queue, scored, and what was agreed looked at."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from assessor_app.adapters.storage.row_index import MemoryIndex
from assessor_app.application.clock import utc_now
from assessor_app.application.queries.listings import FOR_RATER
from assessor_app.application.queries.submissions import DeskState, Practice
from tests.support.jobs import BADGE, Job, taken_in
from tests.support.seeds import FAR, GOOD, agree_on, line_of, standing_of
from tests.support.workspaces import ASSESSORS, TestWorkspace
from tests.window.fakes import FakeFrame
from tests.window.hands import click, find, press
from tests.window.test_seeds import SeedsDesk
from ui.models.work_index import WorkIndex
from ui.pages.practice.page import PracticePage
from ui.pages.practice.presenter import PracticePresenter
from ui.pages.queue.page import QueuePage
from ui.pages.queue.presenter import QueuePresenter
from ui.widgets.choice import Choice
from ui.widgets.labels import Text
from ui.widgets.pick_table import PickTable
from ui.widgets.table_view import TableView

ANN = ASSESSORS[0]


class RaterDesk:
    """Queue and Practice of one rater, over one index."""

    def __init__(self, qtbot: QtBot, job: Job) -> None:
        self.job, self.frame = job, FakeFrame()
        session = job.rater(ANN)
        self.index = WorkIndex(
            MemoryIndex(FOR_RATER), lambda: job.program.list_submissions.rater_values(session), utc_now
        )
        queue = QueuePresenter(index=self.index, frame=self.frame, now=utc_now)
        self.queue = QueuePage(queue, self.frame.tasks, utc_now)
        queue.attach(self.queue)
        practice = PracticePresenter(
            see=lambda code: job.program.see_agreed(session, code), index=self.index, frame=self.frame
        )
        self.presenter = practice
        self.page = PracticePage(practice)
        practice.attach(self.page)
        for page in (self.queue, self.page):
            qtbot.addWidget(page)
            page.show()
        self.queue.arrive("")

    @property
    def practice(self) -> str:
        """The code of the piece."""
        return next(one.id for one in self.index.practice())

    def states(self) -> set[str]:
        table = find(self.queue, PickTable, "queue-table")
        model = table.model()
        return {str(model.index(row, 2).data()) for row in range(model.rowCount())}

    def said(self, name: str) -> str:
        return find(self.page, Text, name).text()


@pytest.fixture
def desk(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> RaterDesk:
    job = taken_in(workspace, tmp_path / "in", 6)
    agree_on(job, 1, practice=True)
    job.program.assign_raters(job.lead)
    return RaterDesk(qtbot, job)


def test_the_queue_says_what_is_practice_and_it_comes_first(desk: RaterDesk) -> None:
    assert "Practice · to score" in desk.states()
    assert desk.index.next_after() == desk.practice
    click(find(desk.queue, QPushButton, "queue-next"))
    assert desk.frame.went[-1] == ("scoring", desk.practice)


def test_what_was_agreed_is_shown_once_it_was_told(desk: RaterDesk) -> None:
    code = desk.practice
    desk.page.arrive(code)
    assert find(desk.page, QPushButton, "practice-score").isVisible()
    assert desk.page.findChild(Text, "practice-summary") is None
    desk.job.rate(ANN, code, FAR)
    desk.page.arrive(code)
    assert not find(desk.page, QPushButton, "practice-score").isVisible()
    assert find(desk.page, Choice, "practice-piece").currentText().endswith("not told yet")
    desk.job.program.answer_practice(desk.job.lead)
    desk.queue.arrive("")
    assert "Practice · answer is here" in desk.states()
    line = desk.index.line(code)
    assert line is not None
    assert (line.state, line.practice) == (DeskState.FINAL, Practice.ANSWERED)
    desk.page.arrive(code)
    assert desk.said("practice-summary").startswith("On 0 of 4 criteria you came near enough.")
    assert desk.said("practice-reason") == "Talked through by the leads."
    assert find(desk.page, QPushButton, "practice-back").isVisible()
    click(find(desk.page, QPushButton, "practice-work"))
    assert desk.frame.went[-1] == ("scoring", code)
    desk.queue.arrive("")
    assert "Practice · looked at" in desk.states()
    desk.page.retire()
    assert desk.presenter.state.agreed is None


def test_a_lead_announces_a_piece_and_sees_who_practised(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    lead = SeedsDesk(qtbot, taken_in(workspace, tmp_path / "in", 8))
    lead.turn_to_seeds()
    click(lead.button("seeds-add"))
    lead.choose_levels(GOOD)
    find(lead.page, QCheckBox, "seed-practice").click()
    lead.write("seed-reason", "Talked through.")
    click(lead.button("seed-agree"))
    (piece,) = line_of(lead.job).pieces
    assert piece.practice
    assert [row[-1] for row in lead.rows("seeds-pieces")] == ["Practice"]
    give = lead.button("seeds-give-out")
    assert (give.isVisible(), give.text()) == (True, f"Give out {len(ASSESSORS)} to practise on")
    click(give)
    assert standing_of(lead.job, ANN).practised
    (code,) = [
        one.id for one in lead.job.program.list_submissions.for_rater(lead.job.rater(ANN)) if one.practice
    ]
    lead.job.rate(ANN, code, FAR)
    lead.page.arrive(BADGE)
    answer = lead.button("seeds-answer")
    assert (answer.isVisible(), answer.text()) == (True, "Tell 1 what was agreed")
    click(answer)
    assert not answer.isVisible()
    table = find(lead.page, TableView, "seeds-raters")
    table.setFocus()
    while lead.said("seeds-rater") != ANN:
        press(table, Qt.Key.Key_Down)
    assert "outside tolerance" in lead.said("seeds-practised")
