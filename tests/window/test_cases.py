"""The page Cases on a real workspace: give out, open, release; and what it refuses."""

from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from assessor_app.application.problems import Unusable
from assessor_app.application.progress import Cancelled
from assessor_app.domain.people import Role
from tests.support.jobs import BADGE, Job, given_out, revealed, taken_in, write_portfolios
from tests.support.workspaces import ASSESSORS, TestWorkspace
from tests.window.cases_desk import apart, count, says, shown
from tests.window.fakes import FakeFrame, HeldRunner
from tests.window.hands import click, do_again, find, press, take_back, type_text
from tests.window.looks.cases import badge
from ui.models.codes import code_of
from ui.pages.cases.typed import seed_of, share_of
from ui.theme.tokens import ROW_HEIGHT
from ui.widgets.step_card import StepCard
from ui.widgets.table_view import TableView
from ui.wiring.cases import cases_page


def test_the_whole_way_from_giving_out_to_release(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = taken_in(workspace, tmp_path / "in", 3)
    frame = FakeFrame()
    page = shown(qtbot, job, frame)
    assert count(page, "step-give") == "3"
    click(find(page, QPushButton, "step-give-button"))
    assert says(page, "3 new submissions: 2 to one rater, 1 to two. That makes 4 ratings.")
    type_text(find(page, QLineEdit, "give-percent"), "100")
    assert says(page, "3 new submissions: 0 to one rater, 3 to two. That makes 6 ratings.")
    type_text(find(page, QLineEdit, "give-seed"), "7")
    press(find(page, QLineEdit, "give-percent"), Qt.Key.Key_Return)
    assert says(page, "Gave out 3 submissions to 4 raters; 3 of them twice.")
    assert (count(page, "step-give"), count(page, "step-open")) == ("0", "3")

    click(find(page, QPushButton, "step-open-button"))
    assert says(page, "Nothing could be opened yet.")
    assert says(page, "Not opened: 3, because not every rating is in.")
    job.rate_all()
    click(find(page, QPushButton, "step-open-button"))
    assert says(page, "Opened 3 cases: 3 within tolerance, 0 to decide.")
    assert count(page, "step-release") == "3"

    frame.answer = False
    click(find(page, QPushButton, "step-release-button"))
    assert frame.asked[-1].title == "Release 3 results?"
    assert count(page, "step-release") == "3", "nothing is released without a yes"
    frame.answer = True
    click(find(page, QPushButton, "step-release-button"))
    assert says(page, "Released 3 results.")
    assert {line.state for line in job.program.list_submissions.for_admin(job.admin)} == {"released"}


def test_what_somebody_left_is_given_to_others(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 2, twice=1)
    name, codes = max(job.codes().items(), key=lambda item: len(item[1]))
    page = shown(qtbot, job)
    assert count(page, "step-give") == "0"
    job.program.remove_person(job.admin, name)
    page.arrive("")
    assert count(page, "step-give") == f"{len(codes)}"
    click(find(page, QPushButton, "step-give-button"))
    assert says(page, f"{len(codes)} more whose rater left, stepped aside or was stopped: to others.")
    assert not says(page, name)
    assert find(page, QPushButton, "give-out").text() == f"Give out {len(codes)}"
    {action.id: action for action in page.page_actions()}["cases-decide"].handler()
    assert says(page, f"Gave {len(codes)} of who left or stepped aside to others.")
    assert count(page, "step-give") == "0"


def test_new_work_and_what_somebody_left_are_counted_together(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 4, twice=1)
    job.program.remove_person(job.admin, ASSESSORS[0])
    left = 2  # of eight ratings by four people
    write_portfolios(tmp_path / "in", 7)
    job.program.import_portfolios(job.admin, tmp_path / "in", badge=BADGE)
    job.program.make_blind_copies(job.admin)
    page = shown(qtbot, job)
    assert count(page, "step-give") == f"{3 + left}"
    click(find(page, QPushButton, "step-give-button"))
    assert says(
        page,
        "3 new submissions: 2 to one rater, 1 to two. That makes 4 ratings. "
        f"{left} more whose rater left, stepped aside or was stopped: to others.",
    )
    click(find(page, QPushButton, "give-out"))
    assert says(page, "Gave out 3 submissions to 3 raters; 1 of them twice.")
    assert says(page, f"Gave {left} of who left or stepped aside to others.")


def test_a_rating_that_does_not_hold_is_set_aside_and_named(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 2)
    job.rate_all()
    with job.program.storage._engine.begin() as connection:  # behind the log's back
        identity, sealed = connection.execute(text("SELECT id, sealed FROM sealed_rating LIMIT 1")).one()
        connection.execute(
            text("UPDATE sealed_rating SET sealed = :s WHERE id = :i"),
            {"s": sealed[:-1] + bytes([sealed[-1] ^ 1]), "i": identity},
        )
    page = shown(qtbot, job)
    click(find(page, QPushButton, "step-open-button"))
    assert says(page, "Opened 1 case: 1 within tolerance, 0 to decide.")
    tabs = find(page, QTabBar, "cases-tabs")
    tabs.setCurrentIndex(4)
    table = find(page, TableView, "cases-table")
    row_shown = table.current_row()
    assert "changed" in row_shown.fault
    press(table, Qt.Key.Key_Return)
    assert says(page, f"Case {row_shown.code} is set aside: a rating cannot be opened: it was changed.")
    assert says(page, "The others go on without it")


def test_who_rated_a_case_cannot_look_at_it(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    ((name, (code,)),) = [(name, codes) for name, codes in job.codes().items() if codes]
    job.rate(name, code)
    program = job.program
    program.change_roles(job.admin, workspace.people[name], (Role.LEAD, Role.ASSESSOR))
    program.list_cases(job.lead)
    program.assign_raters(job.lead)  # hands the leads' keys over
    session = workspace.sign_in(name, Role.LEAD, program)
    page = cases_page(program, session).make(FakeFrame())
    qtbot.addWidget(page, before_close_func=lambda closing: closing.retire())
    page.show()
    page.arrive("")
    click(find(page, QPushButton, "step-open-button"))
    assert says(page, "Nothing could be opened yet.")
    assert says(page, "you rated it; another lead must open it")


def test_filters_leave_out_and_the_empty_list_says_so(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = revealed(workspace, tmp_path / "in", 2)
    page = shown(qtbot, job)
    search = find(page, QLineEdit, "cases-search")
    code = code_of(job.program.list_cases(job.lead)[0].submission)
    type_text(search, code)
    press(search, Qt.Key.Key_Return)
    assert says(page, "1 of 2 cases")
    type_text(search, "zzz")
    press(search, Qt.Key.Key_Return)
    assert says(page, "Nothing matches")
    click(find(page, QPushButton, "cases-clear"))
    assert says(page, "2 cases")
    badge = job.program.list_cases(job.lead)[0].badge
    page.arrive(f"tab:all/{badge}")
    assert says(page, "2 cases"), "both are of this badge"
    page.arrive("tab:all/no-such-badge")
    assert says(page, "Nothing matches")
    take_back(page)
    assert says(page, "2 cases")
    do_again(page)
    assert says(page, "Nothing matches")
    page.arrive("tab:all")
    assert says(page, "2 cases")


def test_what_is_chosen_is_released_alone(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 3)
    frame = FakeFrame()
    page = shown(qtbot, job, frame)
    table = find(page, TableView, "cases-table")
    qtbot.waitUntil(table.hasFocus)
    press(table, Qt.Key.Key_Space)
    press(table, Qt.Key.Key_Down, shift=True)
    assert says(page, "2 of 3 cases chosen, 2 of them to release")
    button = find(page, QPushButton, "step-release-button")
    assert button.text() == "Release 2 chosen…"
    click(button)
    assert frame.asked[-1].title == "Release 2 results?"
    states = sorted(line.state for line in job.program.list_submissions.for_admin(job.admin))
    assert states == ["decided", "released", "released"]
    assert says(page, "3 cases"), "nothing is chosen any more"
    assert button.text() == "Release all…"
    page.retire()


def test_how_raters_agree_is_shown_on_its_own_page_for_the_badge_that_is_listed(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = apart(workspace, tmp_path / "in", 2)
    page = shown(qtbot, job, frame := FakeFrame())
    assert not find(page, QPushButton, "cases-agreement").isVisible(), "nothing was opened yet"
    click(find(page, QPushButton, "step-open-button"))
    click(find(page, QPushButton, "cases-agreement"))
    page.arrive(f"tab:all/{badge().achievement.id}")
    click(find(page, QPushButton, "cases-agreement"))
    assert frame.went == [
        ("reliability", "agreement/"),
        ("reliability", f"agreement/{badge().achievement.id}"),
    ]
    page.retire()


def test_a_command_cannot_be_given_twice(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    runner = HeldRunner()
    page = shown(qtbot, job, FakeFrame(tasks=runner))
    runner.held.pop().finish()
    button = find(page, QPushButton, "step-open-button")
    click(button)
    click(button)
    assert len(runner.held) == 1
    assert not button.isEnabled()
    runner.held.pop().cancel()
    assert button.isEnabled()


def test_giving_out_that_is_asked_for_before_the_list_is_read_waits_for_it(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = taken_in(workspace, tmp_path / "in", 2)
    runner = HeldRunner()
    page = shown(qtbot, job, FakeFrame(tasks=runner))
    {action.id: action for action in page.page_actions()}["cases-give-out"].handler()
    runner.held.pop().finish()
    assert find(page, QPushButton, "give-out").isVisible()


def test_an_empty_workspace_says_where_work_comes_from(qtbot: QtBot, workspace: TestWorkspace) -> None:
    page = shown(qtbot, Job(program=workspace.program(), workspace=workspace))
    assert says(page, "An admin takes portfolios in on the page Intake")
    for card in page.findChildren(StepCard):
        assert not card.button.isEnabled()


def test_what_is_typed_is_read_or_refused() -> None:
    assert share_of("") is None
    assert share_of(" 12,5 % ") == Fraction(1, 8)
    assert seed_of("") is None
    assert seed_of(" 7 ") == 7
    for wrong in ("-1", "101", "many", "1/0"):
        with pytest.raises(Unusable):
            share_of(wrong)
    for wrong in ("-1", "seven", "٣", str(2**62)):
        with pytest.raises(Unusable):
            seed_of(wrong)


def test_what_takes_long_shows_how_far_it_is_and_can_be_stopped(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = revealed(workspace, tmp_path / "in", 1)
    runner = HeldRunner()
    page = shown(qtbot, job, FakeFrame(tasks=runner))
    runner.held.pop(0).finish()
    click(find(page, QPushButton, "step-release-button"))
    progress = find(page, QWidget, "cases-progress")
    assert not progress.isVisible(), "what is over within 400 ms need not be shown"
    qtbot.waitUntil(progress.isVisible, timeout=2000)
    assert says(progress, "Releasing…")
    (watcher,) = [held.step for held in runner.held if held.step is not None]
    watcher(3, 8, "Releasing results")
    assert says(progress, "3 of 8")
    click(find(page, QPushButton, "cases-progress-cancel"))
    assert says(page, "Stopped.")
    assert not progress.isVisible()
    assert find(page, QPushButton, "step-release-button").isEnabled()


class Stopped:
    """Somebody who presses Cancel at the first step."""

    def step(self, done: int, total: int, label: str) -> None:
        raise Cancelled


@pytest.mark.parametrize("what", ["give out", "open", "release"])
def test_stopping_keeps_nothing_half_done(workspace: TestWorkspace, tmp_path: Path, what: str) -> None:
    stage = {"give out": taken_in, "open": given_out, "release": revealed}[what]
    job = stage(workspace, tmp_path / "in", 2)
    if what == "open":
        job.rate_all()
    lead, program = job.lead, job.program

    def states() -> list[str]:
        return sorted(line.state for line in program.list_submissions.for_lead(lead))

    before = states()
    work = {
        "give out": program.assign_raters,
        "open": program.reveal_cases,
        "release": program.release_cases,
    }[what]
    with pytest.raises(Cancelled):
        work(lead, progress=Stopped())  # type: ignore[operator]  # all three take it
    assert states() == before
    work(lead)  # type: ignore[operator]  # likewise
    assert states() != before, "the same again goes on"


def test_the_steps_above_the_list_have_keys(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> None:
    job = apart(workspace, tmp_path / "in")
    page = shown(qtbot, job)
    table = find(page, TableView, "cases-table")
    press(page, Qt.Key.Key_O)
    assert table.model().rowCount() > 0
    press(page, Qt.Key.Key_D)
    assert not table.isVisible()
    press(page, Qt.Key.Key_O)
    press(page, Qt.Key.Key_Escape)
    assert table.hasFocus()


def test_where_there_is_little_height_the_list_comes_before_the_words_on_the_steps(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = revealed(workspace, tmp_path / "in", 1)
    page = shown(qtbot, job)
    card = find(page, StepCard, "step-release")
    words = find(card, QLabel, "step-release-more")
    page.resize(1100, 900)
    qtbot.waitUntil(words.isVisible)
    page.resize(1100, 520)
    qtbot.waitUntil(lambda: not words.isVisible())
    assert card.toolTip() == words.text()
    assert words.text() in card.accessibleName(), "it is heard as before"
    table = find(page, TableView, "cases-table")
    qtbot.waitUntil(lambda: table.viewport().visibleRegion().boundingRect().height() >= 3 * ROW_HEIGHT)
