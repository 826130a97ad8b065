"""Awards that end: counted on Home, listed to remind their learners, and shown as renewed once they are."""

import csv
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from assessor_app.application.queries.submissions import DeskState
from tests.support.awards import issued
from tests.support.jobs import BADGE, Job, write_portfolios
from tests.support.workspaces import ASSESSORS, TestWorkspace
from tests.window.awards_desk import SIGNED, TO_RENEW, Desk, table_row
from tests.window.hands import find, press
from ui.models.codes import code_of
from ui.pages.awards.words import standing_words
from ui.pages.home.state import PLACES, Kind
from ui.wiring.home import _admin


@pytest.fixture
def ending(workspace: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Job:
    """Two awards that end in 30 days."""
    with monkeypatch.context() as patched:
        patched.setattr(
            "assessor_app.application.award_making.months_later", lambda at, _months: at + timedelta(days=30)
        )
        return issued(workspace, tmp_path / "in", 2)


def renew(job: Job, source: Path) -> None:
    """One learner hands in anew, and is awarded."""
    written = write_portfolios(source, 1, text="Two years on, work of ")
    job.program.import_portfolios(job.admin, written, badge=BADGE)
    job.program.make_blind_copies(job.admin)
    job.program.assign_raters(job.lead)
    for name in ASSESSORS:
        for line in job.program.list_submissions.for_rater(job.rater(name)):
            if line.state is DeskState.TO_RATE:
                job.rate(name, line.id)
    job.program.reveal_cases(job.lead)
    job.program.issue_awards(job.admin, all_approved=True)


def test_home_counts_what_ends_soon_until_it_is_renewed(ending: Job, tmp_path: Path) -> None:
    assert _admin(ending.program, ending.admin).counts[Kind.REMIND] == 2
    assert PLACES[Kind.REMIND] == ("awards", "to renew")
    renew(ending, tmp_path / "new")
    assert _admin(ending.program, ending.admin).counts[Kind.REMIND] == 1


def test_a_list_of_whom_to_remind_is_saved(qtbot: QtBot, ending: Job, tmp_path: Path) -> None:
    desk = Desk(qtbot, ending)
    desk.page.arrive(PLACES[Kind.REMIND][1])
    assert find(desk.page, QTabBar, "awards-tabs").currentIndex() == TO_RENEW
    assert find(desk.page, QLabel, "awards-count").text() == "Expire within 60 days: 2 · expired: 0"
    save = find(desk.page, QPushButton, "save-reminders")
    assert save.property("kind") == "primary"
    assert not find(desk.page, QPushButton, "export-bundle").isVisible()
    desk.folder = tmp_path
    save.setFocus()
    press(save, Qt.Key.Key_Space)
    (written,) = tmp_path.glob("awards to renew *.csv")
    rows = list(csv.DictReader(StringIO(written.read_text("utf-8-sig"))))
    assert [list(row) for row in rows] == [
        ["Name", "Email", "Badge", "Award", "Issued on", "Valid until"]
    ] * 2
    assert {row["Name"] for row in rows} == {"Zoë Student0", "Zoë Student1"}
    assert desk.says("delete it once the learners are reminded")


def test_what_is_renewed_says_so_and_is_reminded_of_no_more(
    qtbot: QtBot, ending: Job, tmp_path: Path
) -> None:
    renew(ending, tmp_path / "new")
    lines = {line.id: line for line in ending.program.list_awards(ending.admin)}
    (new,) = [line for line in lines.values() if line.renews is not None]
    assert new.renews is not None
    desk = Desk(qtbot, ending)
    desk.turn_to(TO_RENEW)
    table = desk.table("awards-table")
    assert table_row(table, 0).learner == "Zoë Student1"
    award = table_row(table, 0).award
    assert award is not None
    assert standing_words(award) == "Expires soon"
    desk.turn_to(SIGNED)
    rows = {table_row(table, number).id: number for number in range(3)}
    for identity, words in ((new.renews, "renewed by {0}"), (new.id, "renews {0}")):
        table.setFocus()
        press(table, Qt.Key.Key_Home)
        for _ in range(rows[identity]):
            press(table, Qt.Key.Key_Down)
        other = lines[identity].renewed_by or lines[identity].renews
        assert other is not None
        assert desk.says(words.format(code_of(other)))


def test_from_there_an_award_is_revoked_too(qtbot: QtBot, ending: Job) -> None:
    desk = Desk(qtbot, ending)
    desk.turn_to(TO_RENEW)
    row = table_row(desk.table("awards-table"), 0)
    desk.presenter.revoke("Handed in under a false name.")
    assert [asked.typed for asked in desk.frame.asked] == [row.code]
    assert [line.id for line in ending.program.list_awards(ending.admin, state="revoked")] == [row.id]
