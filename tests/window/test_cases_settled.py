"""A case on the table: settled by keys, by a third rating, by a consensus; who rated it is told nowhere."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from assessor_app.application.records import Draft, Share
from assessor_app.domain.comparison import ThirdRule
from tests.support.jobs import BADGE, given_out, revealed
from tests.support.workspaces import ASSESSORS, LEAD, TestWorkspace
from tests.window.cases_desk import apart, assignments, count, says, shown
from tests.window.fakes import FakeFrame
from tests.window.hands import click, find, press, type_text, visible_texts
from tests.window.looks.cases import HALF, TABLE, badge, opened
from ui.models.unscored_words import mark_key
from ui.pages.cases.deciding import Source, deciding
from ui.pages.cases.difference_card import DifferenceCard
from ui.pages.home.state import Kind
from ui.widgets.evidence_pane import EvidencePane
from ui.widgets.table_view import TableView
from ui.wiring.home import _lead


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


def test_the_rule_of_the_badge_comes_first_where_a_third_is_asked(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = apart(workspace, tmp_path / "in")
    job.program.reveal_cases(job.lead)
    job.program.fix_third_rule(job.lead, BADGE, ThirdRule.NEAREST)
    page = shown(qtbot, job)
    table = find(page, TableView, "cases-table")
    qtbot.waitUntil(table.hasFocus)
    press(table, Qt.Key.Key_Return)
    rule = find(page, QComboBox, "third-rule")
    assert rule.currentText() == "The one closer to the third (the badge’s rule)"
    assert rule.itemData(0) == ThirdRule.NEAREST
    click(find(page, QPushButton, "ask-third"))
    assert says(page, "A third rating settles this case.")
    (line,) = job.program.list_cases(job.lead)
    assert line.state == "need-third"


def test_who_decides_while_the_third_rating_is_in_is_asked_first(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = apart(workspace, tmp_path / "in")
    job.program.reveal_cases(job.lead)
    (line,) = job.program.list_cases(job.lead)
    job.program.ask_third(job.lead, line.id, ThirdRule.EXPERT)
    job.program.assign_raters(job.lead)
    third = next(one for one in assignments(job).values() if one.share is Share.THIRD)
    name = next(name for name, person in workspace.people.items() if person == third.person)
    job.rate(name, third.code, 2)
    frame = FakeFrame()
    page = shown(qtbot, job, frame)
    table = find(page, TableView, "cases-table")
    qtbot.waitUntil(table.hasFocus)
    press(table, Qt.Key.Key_Return)
    for key in (Qt.Key.Key_1, Qt.Key.Key_N, Qt.Key.Key_1):
        press(page, key)
    type_text(find(page, QPlainTextEdit, "reason"), "I read it myself.")
    frame.answer = False
    press(page, Qt.Key.Key_Return, control=True)
    assert says(page, "The third rating of this case is in")
    assert job.program.list_cases(job.lead)[0].state == "need-third"
    frame.answer = True
    press(page, Qt.Key.Key_Return, control=True)
    assert [question.verb for question in frame.asked] == ["Settle without it"] * 2
    assert says(page, "A third rating was in and stays shut")
    assert job.program.list_cases(job.lead)[0].state == "decided"


def test_a_decision_is_taken_otherwise_by_keys_with_a_reason(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = revealed(workspace, tmp_path / "in", 1)
    page = shown(qtbot, job)
    table = find(page, TableView, "cases-table")
    qtbot.waitUntil(table.hasFocus)
    press(table, Qt.Key.Key_Return)
    press(page, Qt.Key.Key_V)
    assert says(page, "Nothing is changed yet.")
    assert not find(page, QPushButton, "case-release").isVisible()
    assert not find(page, QCheckBox, "consensus").isVisible()
    cards = page.findChildren(DifferenceCard)
    assert len(cards) == len(badge().rubric.criteria), "every criterion can be decided otherwise"
    press(page, Qt.Key.Key_Return, control=True)
    assert says(page, "Nothing is decided otherwise yet.")
    press(page, Qt.Key.Key_Escape)
    assert find(page, QPushButton, "case-release").isVisible(), "what is decided stays"
    click(find(page, QPushButton, "case-override"))
    criterion = badge().rubric.criteria[0]
    own = find(page.findChildren(DifferenceCard)[0], QComboBox, f"own:{criterion.id}")
    own.setCurrentIndex(1)
    own.activated.emit(1)
    decided, low = (criterion.levels[step].title for step in (2, 0))
    assert says(page, f"Your level: {low}; decided so far: {decided}")
    press(page, Qt.Key.Key_Return, control=True)
    assert says(page, "The decision has no reason yet.")
    type_text(find(page, QPlainTextEdit, "reason"), "The file is older than the course.")
    press(page, Qt.Key.Key_Return, control=True)
    assert says(page, "The ratings and the former decision stay beside it.")
    (line,) = job.program.list_cases(job.lead)
    case = job.program.list_cases.open(job.lead, line.id)
    assert case.decision is not None
    assert (case.decision.rule, case.decision.levels[criterion.id]) == ("override", criterion.levels[0].id)
    assert [one.rule for one in case.former] == ["single rating"]
    assert says(page, "By a QA lead, who overrode an earlier decision.")
    assert says(page, "By the only rating.")


def test_what_another_lead_decided_meanwhile_is_not_undone(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = revealed(workspace, tmp_path / "in", 1)
    page = shown(qtbot, job)
    table = find(page, TableView, "cases-table")
    qtbot.waitUntil(table.hasFocus)
    press(table, Qt.Key.Key_Return)
    press(page, Qt.Key.Key_V)
    (line,) = job.program.list_cases(job.lead)
    draft = Draft(levels=job.levels(3), comments={})
    job.program.override_decision(job.lead, line.id, draft, reason="I was first.")
    own = find(page.findChildren(DifferenceCard)[0], QComboBox, f"own:{badge().rubric.criteria[0].id}")
    own.setCurrentIndex(1)
    own.activated.emit(1)
    type_text(find(page, QPlainTextEdit, "reason"), "I was second.")
    press(page, Qt.Key.Key_Return, control=True)
    assert says(page, "Another QA lead has decided otherwise meanwhile")
    assert find(page, QPlainTextEdit, "reason").toPlainText() == "I was second.", "what was written stays"
    assert len(job.program.list_cases.open(job.lead, line.id).former) == 1


def test_the_next_case_is_laid_on_the_table_from_the_one_that_is_decided(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 2, twice=1)
    of = {one.code: one.submission for one in assignments(job).values()}
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
    assert whole.draft().levels[first] == mark_key(TABLE.differing[0].marks[1])


def test_a_decided_case_cannot_be_settled_again() -> None:
    decided = deciding(opened(state="decided"))
    assert not decided.can_settle
    assert decided.take(Source.A) == decided
