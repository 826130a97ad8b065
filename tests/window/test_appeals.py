"""The page Appeals on a real workspace: an admin records by keys, a lead hears and decides by keys."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from assessor_app.application.session import Session
from assessor_app.domain.appeals import End
from tests.support.appealed import HIGH, LOW, WORDS, lodge, only, rated_anew, released, submissions
from tests.support.jobs import Job
from tests.support.workspaces import ASSESSORS, TestWorkspace
from tests.window.fakes import FakeFrame
from tests.window.hands import click, find, press, type_text, visible_texts
from ui.pages.appeals.page import AppealsPage
from ui.pages.appeals.presenter import AppealsPresenter
from ui.pages.learners.page import LearnersPage
from ui.pages.learners.presenter import LearnersPresenter
from ui.widgets.banner import Banner
from ui.widgets.choice import Choice
from ui.widgets.reason_field import ReasonField
from ui.wiring.appeals import appeals_doors
from ui.wiring.learners import learners_doors


class Reader:
    """The page as somebody sees it."""

    def __init__(self, qtbot: QtBot, job: Job, session: Session) -> None:
        self.job, self.frame = job, FakeFrame()
        self.presenter = AppealsPresenter(appeals_doors(job.program, session), self.frame)
        self.page = AppealsPage(self.presenter, hears=session.role == "lead")
        self.presenter.attach(self.page)
        self.page.resize(1360, 860)
        qtbot.addWidget(self.page)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()

    def said(self) -> str:
        notice = find(self.page, Banner, "appeals-banner").notice
        return "" if notice is None else f"{notice.title} {notice.detail}".strip()


def test_an_admin_records_an_appeal_from_the_learners_record(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = released(workspace, tmp_path / "in")
    (disputed,) = submissions(job)
    frame = FakeFrame()
    learners = LearnersPresenter(learners_doors(job.program, job.admin), frame)
    page = LearnersPage(learners, frame.tasks)
    learners.attach(page)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.arrive("")
    click(find(page, QPushButton, "appeal-1"))
    assert frame.went == [("appeals", f"add:{disputed}")]
    reader = Reader(qtbot, job, job.admin)
    reader.page.arrive(f"add:{disputed}")
    assert any("Zoë Student0" in text for text in visible_texts(reader.page))
    text = find(reader.page, ReasonField, "appeal-text")
    press(text, Qt.Key.Key_Return, control=True)
    assert "Say what the learner disputes." in visible_texts(reader.page)
    assert text.hasFocus()
    type_text(text, WORDS)
    find(reader.page, QLineEdit, "appeal-received").setText("yesterday")
    press(text, Qt.Key.Key_Return, control=True)
    assert job.program.list_appeals(job.admin) == ()
    reader.presenter.stop_adding()
    reader.page.arrive(f"add:{disputed}")
    type_text(find(reader.page, ReasonField, "appeal-text"), WORDS)
    click(find(reader.page, QPushButton, "appeal-record"))
    assert reader.said().startswith("The appeal is recorded.")
    assert only(job).text == WORDS
    page.arrive("")
    learners.refresh()
    assert not page.findChildren(QPushButton, "appeal-1"), "nothing of it is disputed again"
    assert not page.findChildren(QPushButton, "appeal-2")


def test_a_lead_hears_it_and_decides(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> None:
    job = released(workspace, tmp_path / "in")
    lodge(job)
    rated_anew(job, HIGH)
    reader = Reader(qtbot, job, job.lead)
    reader.page.arrive("")
    words = visible_texts(reader.page)
    assert WORDS in words
    assert not any("Zoë" in text for text in words), "leads learn no name"
    assert not [name for name in ASSESSORS if name in " ".join(words)], "nor who rated"
    click(find(reader.page, QPushButton, "appeal-decide"))
    assert "Choose how it ends." in visible_texts(reader.page)
    end = find(reader.page, Choice, "appeal-end")
    end.setFocus()
    press(end, Qt.Key.Key_Down)
    press(end, Qt.Key.Key_Down)
    assert any("“Award”" in text for text in visible_texts(reader.page))
    reason = find(reader.page, ReasonField, "appeal-reason")
    reason.setFocus()
    type_text(reason, "The annex answers it.")
    press(reason, Qt.Key.Key_Return, control=True)
    assert reader.said().startswith("Decided: Varied")
    (line,) = job.program.list_appeals(job.lead)
    assert (line.end, line.reason) == (End.VARIED, "The annex answers it.")


def test_a_worse_result_is_refused_in_words(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> None:
    job = released(workspace, tmp_path / "in", steps=HIGH)
    lodge(job)
    rated_anew(job, LOW)
    reader = Reader(qtbot, job, job.lead)
    reader.page.arrive("")
    reader.presenter.end(End.VARIED)
    type_text(find(reader.page, ReasonField, "appeal-reason"), "It is weaker.")
    click(find(reader.page, QPushButton, "appeal-decide"))
    assert "worse off" in reader.said()
    assert only(job).end is None
