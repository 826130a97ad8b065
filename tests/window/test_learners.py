"""The page Learners on a real workspace: found, shown, handed over and erased; leads have no such page."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from assessor_app.application.ports.rows import SubmissionKeyRow
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import Progress
from tests.support.awards import AWARDS
from tests.support.jobs import Job
from tests.support.workspaces import ASSESSORS, LEAD
from tests.window.fakes import FakeFrame
from tests.window.hands import click, find, press, take_back, type_text, visible_texts
from ui.models.codes import code_of
from ui.pages.learners.page import LearnersPage
from ui.pages.learners.presenter import LearnersPresenter
from ui.pages.learners.state import BY_NAME
from ui.widgets.banner import Banner
from ui.widgets.labels import Text
from ui.widgets.reason_field import ReasonField
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView
from ui.wiring.learners import learners_doors, learners_page


class Reader:
    """The page as an admin sees it."""

    def __init__(self, qtbot: QtBot, job: Job, folder: Path) -> None:
        self.job, self.frame = job, FakeFrame()
        self.presenter = LearnersPresenter(learners_doors(job.program, job.admin), self.frame)
        self.page = LearnersPage(self.presenter, self.frame.tasks, asking_folder=lambda _: folder)
        self.presenter.attach(self.page)
        self.page.resize(1360, 860)
        qtbot.addWidget(self.page)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.page.arrive("")

    def listed(self) -> list[str]:
        model = find(self.page, TableView, "learners-table").model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def name(self) -> str:
        return find(self.page, Text, "learner-name").text()

    def said(self) -> str:
        notice = find(self.page, Banner, "learners-banner").notice
        return "" if notice is None else f"{notice.title} {notice.detail}".strip()


@pytest.fixture
def reader(qtbot: QtBot, awarded: Job, tmp_path: Path) -> Reader:
    (tmp_path / "saved").mkdir()
    return Reader(qtbot, awarded, tmp_path / "saved")


def test_a_learner_is_found_by_words_and_their_record_shown(reader: Reader) -> None:
    assert len(reader.listed()) == AWARDS
    assert reader.name() == "Zoë Student0"
    search = find(reader.page, SearchField, "learners-search")
    search.setFocus()
    type_text(search, "zoe s002")
    press(search, Qt.Key.Key_Return)
    assert reader.listed() == ["Zoë Student2"]
    table = find(reader.page, TableView, "learners-table")
    table.setFocus()
    press(table, Qt.Key.Key_Home)
    assert reader.name() == "Zoë Student2"
    words = visible_texts(reader.page)
    assert any("essay.txt" in text for text in words)
    assert "It can be erased once its award is revoked." in words
    assert not [name for name in (*ASSESSORS, LEAD) if name in " ".join(words)], "never who rated"
    reader.presenter.show_only("under-way")
    assert reader.listed() == []
    click(find(reader.page, QPushButton, "learners-all"))
    assert len(reader.listed()) == AWARDS
    take_back(reader.page)
    assert (reader.listed(), reader.presenter.state.wanted.state) == ([], "under-way")
    take_back(reader.page)
    assert reader.listed() == ["Zoë Student2"]
    assert search.text() == "zoe s002"


def test_who_is_asked_for_from_another_page_is_chosen_whatever_was_filtered(reader: Reader) -> None:
    reader.presenter.show_only("under-way")
    assert reader.listed() == []
    other = reader.presenter._doors.index.page(BY_NAME, offset=1, limit=1).rows[0]
    reader.page.arrive(other.id)
    assert reader.name() == other.name
    assert len(reader.listed()) == AWARDS
    assert find(reader.page, TableView, "learners-table").currentIndex().row() == 1
    reader.page.arrive("nobody has this id")
    assert reader.name() == other.name


def test_the_record_is_saved_under_a_name_that_tells_nobody(reader: Reader, tmp_path: Path) -> None:
    click(find(reader.page, QPushButton, "save-record"))
    (folder,) = (tmp_path / "saved").iterdir()
    assert folder.name.startswith("learner 2")
    assert json.loads((folder / "record.json").read_bytes())["name"] == reader.name()
    assert folder.name in reader.said()


def test_a_submission_is_erased_after_a_reason_and_its_typed_code(reader: Reader) -> None:
    chosen = reader.presenter.state.chosen
    assert chosen is not None
    (submission,) = chosen.submissions
    awards = reader.job.program.list_learners.one(reader.job.admin, chosen.id, chosen.submissions).awards
    reader.job.program.revoke_award(reader.job.admin, awards[0].id, reason="asked for")
    reader.page.arrive("")
    click(find(reader.page, QPushButton, "erase-1"))
    reason = find(reader.page, ReasonField, "erase-reason")
    assert reason.isVisible()
    click(find(reader.page, QPushButton, "erase"))
    assert not reader.frame.asked, "no reason, no question"
    type_text(reason, "they asked for it")
    reader.frame.answer = False
    press(reason, Qt.Key.Key_Return, control=True)
    (question,) = reader.frame.asked
    assert question.typed == code_of(submission)
    assert "Backups" in question.consequence
    reader.frame.answer = True
    press(reason, Qt.Key.Key_Return, control=True)
    assert "2 files are gone for good." in reader.said()
    with reader.job.program.storage.read() as reading:
        assert reading.get(SubmissionKeyRow, submission) is None
    assert "No submission of theirs is kept." in visible_texts(reader.page)
    assert reader.name() == chosen.name, "the revoked award still names them"
    assert reader.job.program.verify_audit(reader.job.admin).ok


def test_what_is_erased_stands_there_no_more_though_the_list_cannot_be_read_again(reader: Reader) -> None:
    chosen = reader.presenter.state.chosen
    assert chosen is not None
    awards = reader.job.program.list_learners.one(reader.job.admin, chosen.id, chosen.submissions).awards
    reader.job.program.revoke_award(reader.job.admin, awards[0].id, reason="asked for")
    reader.page.arrive("")
    click(find(reader.page, QPushButton, "erase-1"))
    type_text(find(reader.page, ReasonField, "erase-reason"), "they asked for it")

    def unreadable(_progress: Progress) -> None:
        raise Unusable("the disk reports a fault")

    reader.presenter._doors = replace(reader.presenter._doors, read=unreadable)
    click(find(reader.page, QPushButton, "erase"))
    assert "The disk reports a fault." in reader.said()
    assert "No submission of theirs is kept." in visible_texts(reader.page)
    assert not [one for one in reader.page.findChildren(QPushButton, "erase-1") if one.isVisible()]


def test_it_is_for_admins_alone_and_locks_clean(reader: Reader) -> None:
    assert learners_page(reader.job.program, reader.job.admin).roles == {"admin"}
    reader.page.retire()
    assert reader.presenter.state.chosen is None
    assert reader.presenter.state.found.count == 0
