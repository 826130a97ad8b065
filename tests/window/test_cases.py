"""The page Cases on a real workspace: give out, open, settle by keys, release; and what it refuses."""

import re
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from assessor_app.application.problems import Unusable
from assessor_app.application.progress import Cancelled
from assessor_app.application.queries.agreement import CriterionAgreement
from assessor_app.application.records import AssignmentRecord
from assessor_app.domain.people import Role
from assessor_app.reliability.coefficient import Coefficient
from tests.support.jobs import BADGE, Job, given_out, revealed, taken_in, write_portfolios
from tests.support.workspaces import ASSESSORS, LEAD, TestWorkspace
from tests.window.fakes import FakeFrame, HeldRunner
from tests.window.hands import click, do_again, find, press, take_back, type_text, visible_texts
from tests.window.looks.cases import HALF, TABLE, agreement, badge, opened
from ui.actions import bind
from ui.models.codes import code_of
from ui.page import Page
from ui.pages.cases.agreement_view import AgreementView
from ui.pages.cases.deciding import Source, deciding
from ui.pages.cases.difference_card import DifferenceCard
from ui.pages.cases.typed import seed_of, share_of
from ui.pages.home.state import Kind
from ui.theme.tokens import ROW_HEIGHT
from ui.widgets.evidence_pane import EvidencePane
from ui.widgets.step_card import StepCard
from ui.widgets.table_view import TableView
from ui.wiring.cases import cases_page
from ui.wiring.home import _lead


def shown(qtbot: QtBot, job: Job, frame: FakeFrame | None = None) -> Page:
    """The page of the job's lead, with its keys."""
    page = cases_page(job.program, job.lead).make(frame or FakeFrame())
    qtbot.addWidget(page, before_close_func=lambda closing: closing.retire())
    bind(page, page.page_actions())
    page.resize(1360, 860)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus()
    page.arrive("")
    return page


def says(page: QWidget, words: str) -> bool:
    return any(words in seen for seen in visible_texts(page))


def count(page: QWidget, step: str) -> str:
    return find(page, QLabel, f"{step}-count").text()


def apart(workspace: TestWorkspace, source: Path, count: int = 1) -> Job:
    """Cases with two ratings each; of the first the ratings lie apart on two criteria."""
    job = given_out(workspace, source, count, twice=1)
    first = next(code for codes in job.codes().values() for code in codes)
    (submission,) = [one.submission for one in _assignments(job).values() if one.code == first]
    criteria = [one.id for one in badge().rubric.criteria]
    far = iter(({criteria[0]: 0, criteria[1]: 1}, {criteria[0]: 3, criteria[1]: 2}))
    of = {one.code: one.submission for one in _assignments(job).values()}
    for name, codes in job.codes().items():
        for code in codes:
            job.rate(name, code, next(far) if of[code] == submission else 2)
    return job


def _assignments(job: Job) -> dict[str, AssignmentRecord]:
    from assessor_app.application.assignments import read_assignments

    lead = job.lead
    with job.program.storage.read() as reading:
        return read_assignments(reading, lead, job.program.cryptography)


def test_the_whole_way_from_giving_out_to_release(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = taken_in(workspace, tmp_path / "in", 3)
    frame = FakeFrame()
    page = shown(qtbot, job, frame)
    assert count(page, "step-give") == "3"
    click(find(page, QPushButton, "step-give-button"))
    assert says(page, "3 submissions: 2 to one rater, 1 to two. That makes 4 ratings.")
    type_text(find(page, QLineEdit, "give-percent"), "100")
    assert says(page, "3 submissions: 0 to one rater, 3 to two. That makes 6 ratings.")
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
    assert says(page, f"{len(codes)} of somebody who left: to others.")
    assert not says(page, name)
    assert find(page, QPushButton, "give-out").text() == f"Give out {len(codes)}"
    {action.id: action for action in page.page_actions()}["cases-decide"].handler()
    assert says(page, f"Gave {len(codes)} of somebody who left to others.")
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
        "3 submissions: 2 to one rater, 1 to two. That makes 4 ratings. "
        f"{left} of somebody who left: to others.",
    )
    click(find(page, QPushButton, "give-out"))
    assert says(page, "Gave out 3 submissions to 3 raters; 1 of them twice.")
    assert says(page, f"Gave {left} of somebody who left to others.")


def test_a_case_is_settled_by_keys(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> None:
    job = apart(workspace, tmp_path / "in")
    job.program.reveal_cases(job.lead)
    page = shown(qtbot, job)
    table = find(page, TableView, "cases-table")
    qtbot.waitUntil(table.hasFocus)
    press(table, Qt.Key.Key_Return)
    first, second = page.findChildren(DifferenceCard)
    assert says(page, "2 differences are open.")
    assert [card.property("current") for card in (first, second)] == [True, False]
    press(page, Qt.Key.Key_Return, control=True)
    assert says(page, "2 of 2 differences are still open.")
    press(page, Qt.Key.Key_1)
    a = find(first, QLabel, "level:A").text()
    assert says(first, f"Your level: {a}")
    assert first.property("current"), "taking a level does not run away from it"
    press(page, Qt.Key.Key_N)
    assert second.property("current")
    press(page, Qt.Key.Key_2)
    assert says(page, "This gives “Not yet”") or says(page, "This gives “Award”")
    press(page, Qt.Key.Key_Return, control=True)
    assert says(page, "The decision has no reason yet.")
    press(page, Qt.Key.Key_R)
    reason = find(page, QPlainTextEdit, "reason")
    qtbot.waitUntil(reason.hasFocus)
    type_text(reason, "See page 12, n. 3.")
    assert reason.toPlainText() == "See page 12, n. 3.", "digits and letters are text while one writes"
    press(reason, Qt.Key.Key_Return, control=True)
    assert says(page, "Decided.")
    (line,) = job.program.list_cases(job.lead)
    assert line.state == "decided"
    decision = job.program.list_cases.open(job.lead, line.id).decision
    assert decision is not None
    assert decision.reason == "See page 12, n. 3."
    assert says(page, "See page 12, n. 3.")
    release = find(page, QPushButton, "case-release")
    assert release.hasFocus(), "the field that had the keys is gone: what comes next has them"
    press(page, Qt.Key.Key_R)
    assert release.hasFocus()
    press(page, Qt.Key.Key_Escape)
    assert table.isVisible()


def test_a_third_rating_is_asked_for_and_a_consensus_is_kept_as_one(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = apart(workspace, tmp_path / "in")
    job.program.reveal_cases(job.lead)
    page = shown(qtbot, job)
    press(find(page, TableView, "cases-table"), Qt.Key.Key_Return)
    click(find(page, QPushButton, "ask-third"))
    assert says(page, "A third rating settles this case.")
    assert not find(page, QPushButton, "ask-third").isVisible()
    (line,) = job.program.list_cases(job.lead)
    assert line.state == "need-third"
    assert _lead(job.program, job.lead).counts[Kind.OPEN] == 1, "it can be opened once it is in"
    assert count(page, "step-open") == "1"
    press(page, Qt.Key.Key_1)
    press(page, Qt.Key.Key_N)
    press(page, Qt.Key.Key_1)
    press(find(page, QCheckBox, "consensus"), Qt.Key.Key_Space)
    type_text(find(page, QPlainTextEdit, "reason"), "They looked at it together.")
    press(page, Qt.Key.Key_Return, control=True)
    assert says(page, "Decided.")
    decision = job.program.list_cases.open(job.lead, line.id).decision
    assert decision is not None
    assert decision.rule == "consensus"
    assert says(page, "By what the raters agreed on in a talk; what each gave before stands above.")


def test_the_next_case_is_laid_on_the_table_from_the_one_that_is_decided(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 2, twice=1)
    of = {one.code: one.submission for one in _assignments(job).values()}
    rated: set[str] = set()
    for name, codes in job.codes().items():
        for code in codes:
            job.rate(name, code, 3 if of[code] in rated else 0)
            rated.add(of[code])
    job.program.reveal_cases(job.lead)
    page = shown(qtbot, job)
    shown_code = find(page, QLabel, "case-code")
    press(page, Qt.Key.Key_D)
    first = shown_code.text()
    press(page, Qt.Key.Key_D)
    assert shown_code.text() != first


def test_a_level_of_ones_own(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> None:
    job = apart(workspace, tmp_path / "in")
    job.program.reveal_cases(job.lead)
    page = shown(qtbot, job)
    click(find(page, QPushButton, "step-decide-button"))
    card = page.findChildren(DifferenceCard)[0]
    criterion = badge().rubric.criteria[0]
    own = find(card, QComboBox, f"own:{criterion.id}")
    press(page, Qt.Key.Key_3)
    qtbot.waitUntil(own.view().isVisible)
    press(own.view(), Qt.Key.Key_Down)
    press(own.view(), Qt.Key.Key_Down)
    press(own.view(), Qt.Key.Key_Return)
    assert says(card, f"Your level: {criterion.levels[1].title}")


def test_no_rater_is_named_and_the_blind_copies_are_beside(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = apart(workspace, tmp_path / "in", 2)
    job.program.reveal_cases(job.lead)
    page = shown(qtbot, job)
    click(find(page, QPushButton, "step-decide-button"))
    pane = find(page, EvidencePane, "evidence")
    copy = find(pane, QPlainTextEdit, "evidence-text")
    assert "number" in copy.toPlainText()
    seen = " ".join(
        [*visible_texts(page), copy.toPlainText()]
        + [widget.accessibleName() + widget.toolTip() for widget in page.findChildren(QWidget)]
    )
    known = [*ASSESSORS, *workspace.people.values(), "Zoë", "Student"]
    known += [line.id for line in job.program.list_cases(job.lead)]
    known += [line.submission for line in job.program.list_cases(job.lead)]
    assert [one for one in known if one in seen] == []
    assert LEAD not in seen
    assert re.search(r"[0-9a-f]{8}-[0-9a-f]{4}", seen) is None, "no UUID is ever shown"


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


def test_agreement_is_measured_and_few_pairs_are_said(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = apart(workspace, tmp_path / "in", 2)
    job.program.reveal_cases(job.lead)
    page = shown(qtbot, job)
    find(page, QTabBar, "cases-tabs").setCurrentIndex(5)
    model = find(page, TableView, "agreement-table").model()
    rows = [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    assert len(rows) == len(badge().rubric.criteria)
    assert rows[0][2:4] == ["2", "50 %"]
    assert all("Few pairs: 30 needed" in row[6] for row in rows)
    assert says(page, "fewer than 30 pairs")


def test_the_figures_of_agreement_in_words(qtbot: QtBot) -> None:
    view = AgreementView()
    qtbot.addWidget(view)
    view.show()
    view.show_rows(agreement())
    model = find(view, TableView, "agreement-table").model()
    assert [model.index(0, column).data() for column in range(2, 7)] == [
        "48", "79 %", "0.64", "0.48 to 0.80", "",
    ]  # fmt: skip
    assert [model.index(3, column).data() for column in range(2, 7)] == [
        "12", "100 %", "–", "–", "Few pairs: 30 needed; every rating is the same level",
    ]  # fmt: skip
    assert says(view, "Lowest kappa: 0.42 on")
    one = agreement()[0]
    none = CriterionAgreement(
        badge=one.badge,
        badge_name=one.badge_name,
        criterion=one.criterion,
        title=one.title,
        pairs=40,
        percent=Coefficient(value=1.0),
        kappa=Coefficient(value=None, why="only one level was used"),
    )
    view.show_rows((none,))
    assert model.index(0, 6).data() == "Only one level was used"
    view.show_rows(())
    assert says(view, "Nothing was rated twice yet")


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


def test_an_empty_workspace_says_where_work_comes_from(qtbot: QtBot, workspace: TestWorkspace) -> None:
    page = shown(qtbot, Job(program=workspace.program(), workspace=workspace))
    assert says(page, "An admin takes portfolios in on the page Intake")
    for card in page.findChildren(StepCard):
        assert not card.button.isEnabled()


def test_differences_are_gone_through_round_and_round() -> None:
    first, second = (line.criterion.id for line in TABLE.differing)
    assert TABLE.current == first
    assert TABLE.onward().current == second
    assert TABLE.onward().onward().current == first
    assert HALF.current == second
    assert HALF.onward().current == second, "what is settled is passed over while another is open"
    assert HALF.judgement is None
    whole = HALF.take(Source.A)
    assert whole.judgement is not None
    assert set(whole.draft().levels) == {one.id for one in badge().rubric.criteria}
    assert whole.draft().levels[first] == TABLE.differing[0].levels[1].id


def test_a_decided_case_cannot_be_settled_again() -> None:
    decided = deciding(opened(state="decided"))
    assert not decided.can_settle
    assert decided.take(Source.A) == decided


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
