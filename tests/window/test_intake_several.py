"""Several portfolios at once on a real workspace: accepted, withdrawn, and what fails stays chosen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.support.workspaces import TestWorkspace
from tests.window.hands import click, find, press, type_text, visible_texts
from tests.window.intake_desk import LAYLA, ZOE, Desk, cohort


@pytest.fixture
def desk(qtbot: QtBot, workspace: TestWorkspace) -> Desk:
    return Desk(qtbot, workspace)


@pytest.fixture
def held(desk: Desk, tmp_path: Path) -> Desk:
    """One portfolio complete, one held: it holds a kind of file that nobody looks into."""
    folder = cohort(tmp_path / "in", ZOE, LAYLA)
    (folder / LAYLA / "thing.bin").write_bytes(bytes(range(256)))
    desk.take_in(folder)
    assert desk.states() == {ZOE: "complete", LAYLA: "held"}
    return desk


def test_all_that_is_held_is_accepted_by_one_reason(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    names = [f"Learner {letter}" for letter in "ABCD"]
    folder = cohort(tmp_path / "in", *names)
    for name in names[1:]:
        (folder / name / "thing.bin").write_bytes(bytes(range(256)))
    desk.take_in(folder)
    desk.choose("state-filter", "held")
    desk.table.setFocus()
    press(desk.table, Qt.Key.Key_A, control=True)
    assert find(desk.page, QLabel, "several-chosen").text() == "3 portfolios chosen"
    desk.choose("state-filter", "")
    assert find(desk.page, QLabel, "several-chosen").text() == "3 portfolios chosen"
    assert not desk.page.findChildren(QPushButton, "several-copies")
    assert desk.button("several-accept").text() == "Accept 3 held…"
    gone = next(line.id for line in desk.lines() if line.learner == "Learner B")
    desk.press("several-accept")
    reason = find(desk.page, QPlainTextEdit, "several-reason")
    qtbot.waitUntil(reason.hasFocus)
    click(desk.button("several-go"))
    assert "Say why raters may see it: the reason is signed." in visible_texts(desk.page)
    type_text(reason, "Looked at by hand: they name nobody.")
    desk.program.withdraw_submission(desk.session, gone, reason="By somebody else, meanwhile.")
    click(desk.button("several-go"))
    assert desk.states() == {
        "Learner A": "complete", "Learner B": "withdrawn", "Learner C": "complete", "Learner D": "complete",
    }  # fmt: skip
    assert desk.banner().startswith("1 portfolio is as it was. 2 portfolios are accepted.")
    assert desk.column("several-failures", 0) == ["Learner B"]
    assert desk.column("several-failures", 1) == ["Only a held submission can be accepted"]
    assert find(desk.page, QLabel, "several-chosen").text() == "1 portfolio chosen"
    assert not desk.button("several-accept").isVisible(), "it is held no more"
    press(desk.table, Qt.Key.Key_Escape)
    assert not find(desk.page, QLabel, "several-chosen").isVisible()


def test_withdrawing_several_asks_once_and_wants_their_number_typed(held: Desk) -> None:
    held.table.setFocus()
    press(held.table, Qt.Key.Key_A, control=True)
    held.press("several-withdraw")
    type_text(find(held.page, QPlainTextEdit, "several-reason"), "A wrong export.")
    click(held.button("several-go"))
    (question,) = held.frame.asked
    assert (question.title, question.typed) == ("Withdraw 2 portfolios?", "2")
    assert set(held.states().values()) == {"withdrawn"}


def test_typing_in_the_list_turns_to_a_learner(held: Desk) -> None:
    held.table.setFocus()
    type_text(held.table, "zo")
    assert held.table.current_row().learner == ZOE
    assert find(held.page, QLabel, "submission-title").text() == ZOE
    type_text(held.table, "x")
    assert find(held.table, QLabel, "jump").text() == "No word begins with “zox”"
    assert held.table.current_row().learner == ZOE
