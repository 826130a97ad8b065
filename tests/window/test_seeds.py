"""The tab Seeds on a real workspace, by keys: levels are agreed on, a rule holds, who drifts is stopped."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from assessor_app.domain.sampling import SamplingPlan
from assessor_app.domain.standardisation import Standing
from tests.support.jobs import BADGE, taken_in
from tests.support.seeds import FAR, GOOD, agree_on, line_of, name_of, rate_seeds, seeds_of, standing_of
from tests.support.workspaces import TestWorkspace
from tests.window.hands import click, find, press, type_text
from tests.window.test_sampling import Desk
from ui.models.codes import code_of
from ui.pages.home.state import PLACES, Kind
from ui.widgets.choice import Choice
from ui.widgets.evidence_pane import EvidencePane
from ui.widgets.labels import Text
from ui.widgets.table_view import TableView
from ui.wiring.home import _lead


class SeedsDesk(Desk):
    """The tab, with eight portfolios that wait."""

    def turn_to_seeds(self) -> None:
        tabs = find(self.page, QTabBar, "sampling-tabs")
        tabs.setFocus()
        press(tabs, Qt.Key.Key_Right)
        press(tabs, Qt.Key.Key_Right)

    def write(self, name: str, text: str) -> QPlainTextEdit:
        field = find(self.page, QPlainTextEdit, name)
        field.setFocus()
        type_text(field, text)
        return field

    def choose_levels(self, step: int) -> None:
        for criterion in line_of(self.job).about.rubric.criteria:
            choice = find(self.page, Choice, f"seed-level-{criterion.id}")
            choice.setFocus()
            for _ in range(step + 1):
                press(choice, Qt.Key.Key_Down)

    def rows(self, name: str) -> list[list[str]]:
        model = find(self.page, TableView, name).model()
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]


@pytest.fixture
def desk(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> SeedsDesk:
    found = SeedsDesk(qtbot, taken_in(workspace, tmp_path / "in", 8))
    found.turn_to_seeds()
    return found


def test_levels_are_agreed_on_beside_the_evidence(desk: SeedsDesk) -> None:
    assert desk.said("seeds-stock").startswith("No seed yet.")
    waiting = line_of(desk.job).waiting
    click(desk.button("seeds-add"))
    assert desk.button("seed-agree").isVisible()
    assert not desk.button("seed-agree").isEnabled()
    pane = find(desk.page, EvidencePane, "evidence")
    which = find(desk.page, Choice, "seed-which")
    assert [which.itemText(at) for at in range(which.count())] == [code_of(one) for one in waiting]
    press(which, Qt.Key.Key_Down)
    assert pane.isVisible()
    assert desk.said("seed-outlook") == "4 criteria have no level yet."
    desk.choose_levels(GOOD)
    assert desk.said("seed-outlook") == "This gives “Award”."
    first = line_of(desk.job).about.rubric.criteria[0].id
    why = find(desk.page, QLineEdit, f"seed-why-{first}")
    why.setFocus()
    type_text(why, "Two of three claims are sound.")
    reason = desk.write("seed-reason", "Talked through by both leads.")
    press(reason, Qt.Key.Key_Return, control=True)
    assert desk.told() == (
        f"{code_of(waiting[1])} is a seed from now on. It is no live work any more, and leads to no award."
    )
    (piece,) = line_of(desk.job).pieces
    assert (piece.submission, piece.levels) == (waiting[1], desk.job.levels(GOOD))
    assert not desk.button("seed-agree").isVisible()
    assert desk.rows("seeds-pieces") == [[code_of(waiting[1]), "0", "0 of 0", "In use"]]
    table = find(desk.page, TableView, "seeds-pieces")
    table.setFocus()
    press(table, Qt.Key.Key_Down)
    assert desk.said("seeds-piece") == code_of(waiting[1])
    desk.write("seeds-drop-reason", "Handed in to be judged.")
    click(desk.button("seeds-drop"))
    assert desk.told().startswith(f"{code_of(waiting[1])} is live work again.")
    assert line_of(desk.job).pieces == ()


def test_back_leaves_everything_as_it_was(desk: SeedsDesk) -> None:
    click(desk.button("seeds-add"))
    desk.choose_levels(GOOD)
    click(desk.button("seed-back"))
    assert line_of(desk.job).pieces == ()
    assert find(desk.page, TableView, "seeds-pieces").isHidden()


def test_a_rule_is_typed_and_holds(desk: SeedsDesk) -> None:
    desk.type_into("rule-percent", "80")
    assert desk.said("rule-faults") == "Seeds, in percent: A whole number from 0 to 50."
    assert not desk.button("seeds-set").isEnabled()
    desk.type_into("rule-percent", "20")
    desk.type_into("rule-stop-at", "9")
    assert desk.said("rule-faults").startswith("Misses that stop: No more than the last seeds")
    desk.type_into("rule-stop-at", "3")
    press(find(desk.page, QCheckBox, "rule-own"), Qt.Key.Key_Space)
    first = line_of(desk.job).about.rubric.criteria[0].id
    field = desk.type_into(f"steps-{first}", "2")
    press(field, Qt.Key.Key_Return)
    assert desk.told() == (
        "The rule of “AI Essentials” holds from now on. Every seed that was rated is held against it, too."
    )
    rule = line_of(desk.job).rule
    assert rule is not None
    assert (rule.percent, rule.window, rule.warn_at, rule.stop_at) == (20, 5, 1, 3)
    assert rule.tolerance is not None
    assert rule.tolerance.of(first) == 2
    assert not desk.button("seeds-set").isEnabled()
    assert [row[3] for row in desk.rows("seeds-raters")] == ["No seed yet"] * 4
    press(desk.type_into("rule-qualify", "2"), Qt.Key.Key_Return)
    assert [row[3] for row in desk.rows("seeds-raters")] == ["Qualifying"] * 4
    table = find(desk.page, TableView, "seeds-raters")
    table.setFocus()
    press(table, Qt.Key.Key_Down)
    assert desk.said("seeds-said").startswith("2 more seeds must be passed before live work of this badge")
    desk.type_into("rule-percent", "30")
    click(desk.button("rule-undo"))
    assert find(desk.page, QLineEdit, "rule-percent").text() == "20"


def test_who_is_stopped_is_seen_and_let_back(desk: SeedsDesk) -> None:
    job = desk.job
    agree_on(job, 4)
    desk.page.arrive(BADGE)
    desk.type_into("rule-percent", "50")
    press(desk.type_into("rule-stop-at", "1"), Qt.Key.Key_Return)
    job.program.plan_sampling(job.lead, BADGE, SamplingPlan(percent=0))
    job.program.assign_raters(job.lead)
    seed = seeds_of(job)[0]
    name = name_of(job, seed.person)
    assert rate_seeds(job, name, FAR) == 1
    assert _lead(job.program, job.lead).counts[Kind.DRIFT] == 1
    tabs = find(desk.page, QTabBar, "sampling-tabs")
    press(tabs, Qt.Key.Key_Home)
    page, target = PLACES[Kind.DRIFT]
    assert page == "sampling"
    desk.page.arrive(target)
    assert tabs.tabText(tabs.currentIndex()) == "Seeds"
    (row,) = [row for row in desk.rows("seeds-raters") if row[0] == name]
    assert row == [name, "1", "1", "Stopped"]
    table = find(desk.page, TableView, "seeds-raters")
    table.setFocus()
    while desk.said("seeds-rater") != name:
        press(table, Qt.Key.Key_Down)
    assert desk.said("seeds-said").startswith("Out of tolerance: 1 of 1 seed.")
    assert desk.said("seeds-stop").startswith(f"No more work of this badge goes to {name}.")
    assert not find(desk.page, Text, "seeds-opened").isVisible()
    desk.write("seeds-reason", "We went through it together.")
    click(desk.button("seeds-let-back"))
    assert desk.told() == (
        f"From now on “AI Essentials” goes to {name} again. Their seeds count anew from now on."
    )
    assert standing_of(job, name).course.standing is Standing.UNTESTED
    assert not desk.button("seeds-let-back").isVisible()


def test_a_seed_that_somebody_had_is_set_aside_only_after_a_question(desk: SeedsDesk) -> None:
    job = desk.job
    agree_on(job, 1)
    desk.page.arrive(BADGE)
    press(desk.type_into("rule-percent", "50"), Qt.Key.Key_Return)
    job.program.assign_raters(job.lead)
    desk.page.arrive(BADGE)
    table = find(desk.page, TableView, "seeds-pieces")
    table.setFocus()
    press(table, Qt.Key.Key_Down)
    assert "Given to 4; rated by nobody yet." in desk.said("seeds-piece-said")
    desk.write("seeds-drop-reason", "It became known.")
    desk.frame.answer = False
    click(desk.button("seeds-drop"))
    assert not line_of(job).pieces[0].set_aside
    desk.frame.answer = True
    click(desk.button("seeds-drop"))
    assert line_of(job).pieces[0].set_aside == "It became known."
    assert "Set aside: It became known." in desk.said("seeds-piece-said")
    assert not find(desk.page, QPushButton, "seeds-drop").isVisible()


def test_what_somebody_needs_to_qualify_is_given_out_though_nothing_else_waits(desk: SeedsDesk) -> None:
    job = desk.job
    agree_on(job, 8)
    desk.page.arrive(BADGE)
    press(desk.type_into("rule-qualify", "2"), Qt.Key.Key_Return)
    assert desk.button("seeds-give-out").text() == "Give out 8 to qualify"
    click(desk.button("seeds-give-out"))
    assert desk.told().startswith("8 seeds went out.")
    assert not desk.button("seeds-give-out").isVisible()
    assert len(seeds_of(job)) == 8


def test_the_way_to_the_cases_of_the_badge(desk: SeedsDesk) -> None:
    desk.page.arrive(BADGE)
    desk.turn_to_seeds()
    find(desk.page, QPushButton, "seeds-to-cases").click()
    assert desk.frame.went == [("cases", f"tab:all/{BADGE}")]
