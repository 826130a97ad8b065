"""The page Sampling on a real workspace, by keys: a plan is tried as it is typed, set, and given out by."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from assessor_app.domain.comparison import ThirdRule
from tests.support.jobs import BADGE, Job, taken_in
from tests.support.workspaces import ASSESSORS, TestWorkspace
from tests.window.fakes import FakeFrame
from tests.window.hands import click, find, press, type_text, visible_texts
from ui.pages.sampling.presenter import SamplingPresenter
from ui.pages.sampling.state import Tab
from ui.widgets.banner import Banner
from ui.widgets.choice import Choice
from ui.widgets.labels import Text
from ui.widgets.table_view import TableView
from ui.wiring.sampling import sampling_page


class Desk:
    """The page as a lead has it, with four portfolios that wait."""

    def __init__(self, qtbot: QtBot, job: Job) -> None:
        self.job, self.frame = job, FakeFrame()
        self.page = sampling_page(job.program, job.lead).make(self.frame)
        self.page.resize(1360, 860)
        qtbot.addWidget(self.page)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.page.arrive(BADGE)

    def said(self, name: str) -> str:
        return find(self.page, Text, name).text()

    def told(self) -> str:
        notice = find(self.page, Banner, "sampling-banner").notice
        return "" if notice is None else f"{notice.title} {notice.detail}".strip()

    def notified(self) -> str:
        notice = self.frame.notified[-1]
        assert notice.offer in ("Undo", "")
        return f"{notice.title} {notice.detail}".strip()

    def undo(self) -> None:
        offered = self.frame.notified[-1].offered
        assert offered is not None
        offered()

    def type_into(self, name: str, text: str) -> QLineEdit:
        field = find(self.page, QLineEdit, name)
        field.setFocus()
        field.selectAll()
        type_text(field, text)
        return field

    def button(self, name: str) -> QPushButton:
        return find(self.page, QPushButton, name)


@pytest.fixture
def desk(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> Desk:
    return Desk(qtbot, taken_in(workspace, tmp_path / "in", 4))


def test_a_plan_is_tried_as_it_is_typed_then_set_and_given_out_by(desk: Desk) -> None:
    assert desk.said("plan-drawn").startswith("4 submissions would be given out, ")
    assert "Nothing of this badge was given out yet." in desk.said("plan-compliance")
    assert not desk.button("plan-set").isEnabled()
    desk.type_into("plan-percent", "50")
    field = desk.type_into("plan-new-rater-percent", "100")
    assert "4 of them to two raters: 2 at random, 2 because a rater is new." in desk.said("plan-drawn")
    assert "All raters are linked" in desk.said("plan-links")
    assert not desk.button("plan-give-out").isEnabled(), "what is shown is not what would be drawn"
    press(field, Qt.Key.Key_Return)
    assert desk.notified() == (
        "The plan of “AI Essentials” holds from now on. "
        "What was given out before keeps the plan by which it was drawn."
    )
    click(desk.button("plan-give-out"))
    assert desk.told().startswith("Gave out 4 submissions to 4 raters; 4 of them twice.")
    assert desk.said("plan-compliance") == (
        "4 submissions were given out: 2 rated twice at random, 2 for a risk. "
        "The plan asks for at least 2 at random: that is kept."
    )
    assert desk.said("plan-drawn") == "Nothing waits to be given out."
    assert not desk.button("plan-give-out").isVisible()
    click(desk.button("plan-programme"))
    assert desk.notified().startswith("The programme’s plan of “AI Essentials” holds again.")
    assert not desk.button("plan-programme").isVisible()


def test_a_plan_that_was_set_is_put_back_by_its_notice_or_by_ctrl_z(desk: Desk) -> None:
    assert desk.page.undoable() is None
    field = desk.type_into("plan-percent", "50")
    press(field, Qt.Key.Key_Return)
    desk.undo()
    assert (desk.notified(), field.text()) == ("It is as it was before.", "10")
    assert not desk.button("plan-programme").isVisible(), "the programme's own plan holds again"
    assert desk.page.undoable() is None
    press(desk.type_into("plan-percent", "40"), Qt.Key.Key_Return)
    press(desk.type_into("plan-percent", "60"), Qt.Key.Key_Return)
    step = desk.page.undoable()
    assert step is not None
    assert step.title == "the plan of “AI Essentials”"
    step.do()
    assert field.text() == "40"
    assert desk.page.undoable() is None, "what was done before is offered by its notice alone"


def test_what_is_typed_for_another_badge_stays_when_a_plan_is_put_back(desk: Desk) -> None:
    press(desk.type_into("plan-percent", "50"), Qt.Key.Key_Return)
    press(find(desk.page, TableView, "sampling-badges"), Qt.Key.Key_Down)
    field = desk.type_into("plan-percent", "35")
    desk.undo()
    assert desk.notified() == "It is as it was before."
    assert field.text() == "35"


def test_what_is_no_share_is_said_beside_the_plan_and_cannot_be_set(desk: Desk) -> None:
    field = desk.type_into("plan-percent", "a few")
    assert desk.said("plan-faults") == "Share in percent: A whole number from 0 to 100."
    assert field.accessibleDescription() == "A whole number from 0 to 100."
    assert not desk.button("plan-set").isEnabled()
    press(field, Qt.Key.Key_Return)
    assert desk.told() == ""
    click(desk.button("plan-undo"))
    assert not find(desk.page, Text, "plan-faults").isVisible()
    assert field.text() == "10"


def test_what_fits_the_stakes_is_a_beginning(desk: Desk) -> None:
    click(desk.button("plan-suggest"))
    assert find(desk.page, QLineEdit, "plan-new-rater-percent").text() == "20"
    assert not desk.button("plan-suggest").isVisible()
    assert desk.button("plan-set").isEnabled()


def test_another_badge_shows_its_own_plan_and_a_claim_is_reckoned(desk: Desk) -> None:
    assert desk.said("plan-claimed").startswith("It takes ")
    before = desk.said("plan-claimed")
    truth = find(desk.page, Choice, "plan-truth")
    press(truth, Qt.Key.Key_Down)
    assert desk.said("plan-claimed") != before
    claim = find(desk.page, Choice, "plan-claim")
    press(claim, Qt.Key.Key_Down)
    press(claim, Qt.Key.Key_Down)
    assert [truth.itemText(at) for at in range(truth.count())] == ["0.85", "0.90"]
    press(find(desk.page, TableView, "sampling-badges"), Qt.Key.Key_Down)
    assert desk.said("plan-name") != "AI Essentials"


def test_a_rule_for_third_ratings_is_fixed_for_the_badge(desk: Desk) -> None:
    choice = find(desk.page, QComboBox, "plan-third")
    assert choice.currentText() == "Each case says its own"
    place = choice.findData(str(ThirdRule.EXPERT))
    choice.setCurrentIndex(place)
    choice.activated.emit(place)
    assert "a third rating counts by this rule" in desk.notified()
    line = next(one for one in desk.job.program.show_sampling(desk.job.lead).plans if one.badge == BADGE)
    assert line.third is ThirdRule.EXPERT
    assert choice.currentText() == "The third alone"
    choice.setCurrentIndex(0)
    choice.activated.emit(0)
    assert "says by which rule" in desk.notified()
    desk.undo()
    assert (desk.notified(), choice.currentText()) == ("It is as it was before.", "The third alone")


def test_somebody_is_given_work_of_some_badges_alone(desk: Desk) -> None:
    tabs = find(desk.page, QTabBar, "sampling-tabs")
    press(tabs, Qt.Key.Key_Right)
    table = find(desk.page, TableView, "coverage-table")
    assert ASSESSORS[0] in desk.said("area-person"), "the first is chosen at once"
    box = find(desk.page, QCheckBox, f"area-{BADGE}")
    assert box.isChecked()
    press(box, Qt.Key.Key_Space)
    click(desk.button("area-set"))
    assert desk.notified() == (
        f"{ASSESSORS[0]} is given work of these badges alone. What they have stays theirs."
    )
    assert "not theirs" in visible_texts(desk.page) or "not theirs" in str(
        [table.model().index(0, at).data() for at in range(table.model().columnCount())]
    )
    press(box, Qt.Key.Key_Space)
    click(desk.button("area-set"))
    assert desk.notified().startswith(f"{ASSESSORS[0]} is given work of every badge.")
    desk.undo()
    assert desk.notified() == "It is as it was before."
    assert not box.isChecked()
    by = find(desk.page, Choice, "coverage-by")
    press(by, Qt.Key.Key_Down)
    assert table.model().columnCount() > 1


def test_what_was_typed_is_there_again_after_a_lock(qtbot: QtBot, desk: Desk) -> None:
    desk.type_into("plan-percent", "35")
    left = desk.page.left_off()
    desk.page.retire()
    again = Desk(qtbot, desk.job)
    again.page.take_up(left)
    assert find(again.page, QLineEdit, "plan-percent").text() == "35"
    assert again.button("plan-set").isEnabled()


def test_nothing_comes_after_the_page_is_gone(desk: Desk) -> None:
    presenter: SamplingPresenter = desk.page._gestures  # type: ignore[attr-defined]  # the page keeps them to itself
    desk.page.retire()
    presenter.refresh()
    presenter.show_tab(Tab.COVERAGE)
    assert presenter.state.overview is None
