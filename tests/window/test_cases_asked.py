"""What raters found beside the rubric, on the table: settled by keys, told with the outcome."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.support.jobs import Job, given_out_for
from tests.support.workspaces import TestWorkspace
from tests.window.cases_desk import says, shown
from tests.window.hands import find, press, type_text
from tests.window.looks.cases_asked import TABLE
from ui.pages.cases.deciding import Source
from ui.pages.cases.group_card import GroupCard
from ui.widgets.table_view import TableView

COUNTED = "copilot-certified"
RESULT = {"scored": 17, "reachable": 20}


def rated(workspace: TestWorkspace, source: Path, first: dict[str, Any], second: dict[str, Any]) -> Job:
    job = given_out_for(COUNTED, workspace, source, 1, twice=1, given={"result:assessment": "17/20"})
    raters = [(name, codes[0]) for name, codes in job.codes().items() if codes]
    for (name, code), found in zip(raters, (first, second), strict=True):
        job.rate(name, code, 3, found=found)
    job.program.reveal_cases(job.lead)
    return job


def on_table(qtbot: QtBot, job: Job) -> QWidget:
    page = shown(qtbot, job)
    table = find(page, TableView, "cases-table")
    qtbot.waitUntil(table.hasFocus)
    press(table, Qt.Key.Key_Return)
    return page


def test_a_requirement_is_settled_by_keys(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> None:
    job = rated(
        workspace,
        tmp_path / "in",
        {"examples": 3, "data-policy": True},
        {"examples": 2, "data-policy": True},
    )
    page = on_table(qtbot, job)
    (card,) = page.findChildren(GroupCard)
    assert card.property("current")
    assert says(card, "2 of 3 found · Not met")
    assert says(page, "1 difference is open.")
    press(page, Qt.Key.Key_Return, control=True)
    assert says(page, "Choose a level for “Work sample”.")
    sides = {button: find(card, QPushButton, f"take-{button}:requirement/examples") for button in "AB"}
    press(page, Qt.Key.Key_1)
    assert sides["A"].isChecked()
    first = says(page, "This gives “Award”.")
    press(page, Qt.Key.Key_2)
    assert sides["B"].isChecked()
    assert says(page, "This gives “Not yet”; not met: “Work sample”.") is first, "one of each"
    own = find(card, QComboBox, "own:requirement/examples")
    own.setCurrentIndex(own.findText("4 of 3 found · Met"))
    own.activated.emit(own.currentIndex())
    type_text(find(page, QPlainTextEdit, "reason"), "Page 9 holds a fourth.")
    press(page, Qt.Key.Key_Return, control=True)
    (line,) = job.program.list_cases(job.lead)
    decision = job.program.list_cases.open(job.lead, line.id).decision
    assert decision is not None
    assert decision.requirements == {"examples": 4, "data-policy": True, "assessment": RESULT}
    assert str(decision.outcome) == "award"


def test_what_both_found_is_shown_and_can_be_decided_otherwise(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    both = {"examples": 2, "data-policy": True}
    job = rated(workspace, tmp_path / "in", both, both)
    page = on_table(qtbot, job)
    assert page.findChildren(GroupCard) == []
    assert says(page, "2 of 3 found · Not met")
    press(page, Qt.Key.Key_V)
    card = find(page, GroupCard, "difference:requirement/examples")
    assert says(page, "Nothing is changed yet.")
    own = find(card, QComboBox, "own:requirement/examples")
    own.setCurrentIndex(own.findText("3 of 3 found · Met"))
    own.activated.emit(own.currentIndex())
    type_text(find(page, QPlainTextEdit, "reason"), "The third stands in the annex.")
    press(page, Qt.Key.Key_Return, control=True)
    (line,) = job.program.list_cases(job.lead)
    decision = job.program.list_cases.open(job.lead, line.id).decision
    assert decision is not None
    assert decision.requirements == {"examples": 3, "data-policy": True, "assessment": RESULT}


def test_what_was_chosen_is_there_again_after_a_lock() -> None:
    half = TABLE.take(Source.B)
    assert not half.still_open
    assert half.unmet == ("Manager’s verification",)
    assert TABLE.resumed(half.written()).chosen == half.chosen
