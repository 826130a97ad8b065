"""A lead sees where each rating points, side by side, and the evidence turns there by key or click."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from assessor_app.application.records import Draft
from assessor_app.domain.pins import Pin, Place, PlaceKind
from tests.support.jobs import Job, given_out
from tests.support.workspaces import TestWorkspace
from tests.window.cases_desk import shown
from tests.window.hands import click, find, press, visible_texts
from tests.window.looks.cases import badge
from ui.pages.cases.difference_card import DifferenceCard, RatingColumn
from ui.widgets.buttons import ElidedButton
from ui.widgets.evidence_pane import EvidencePane


def rated_with_pins(workspace: TestWorkspace, source: Path) -> Job:
    """One case: its ratings lie apart on the first criterion, and each points to words of the essay."""
    job = given_out(workspace, source, 1, twice=1)
    first = badge().rubric.criteria[0].id
    ways = iter((0, 3))
    for name, codes in job.codes().items():
        for code in codes:
            session, step = job.rater(name), next(ways)
            work = job.program.open_work(session, code)
            place = Place(evidence=work.files[0].digest, kind=PlaceKind.PASSAGE, at=(0, 0, 0, 4 + step))
            pins = (
                Pin(place=place, criterion=first, note=f"seen at step {step}"),
                Pin(place=place, criterion=""),
            )
            levels = {**job.levels(2), first: job.levels(step)[first]}
            job.program.rate_submission(session, code, Draft(levels=levels, comments={}, pins=pins))
    job.program.reveal_cases(job.lead)
    return job


def in_front(view: QPlainTextEdit) -> int:
    """How many characters the pin in front has; it is told by more than a colour."""
    marked = view.extraSelections()  # kept: the cursors are theirs
    (here,) = [one for one in marked if one.format.fontUnderline()]
    return here.cursor.selectionEnd() - here.cursor.selectionStart()


def test_pins_stand_under_their_rating_and_lead_into_the_evidence(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = rated_with_pins(workspace, tmp_path / "in")
    page = shown(qtbot, job)
    click(find(page, QPushButton, "step-decide-button"))
    (card,) = page.findChildren(DifferenceCard)
    columns = card.findChildren(RatingColumn)
    buttons = [column.findChildren(ElidedButton, "case-pin") for column in columns]
    assert [[button.whole for button in each] for each in buttons] == [
        ["1  evidence-1.txt, line 1"],
        ["3  evidence-1.txt, line 1"],
    ]
    assert {"seen at step 0", "seen at step 3"} <= set(visible_texts(page))
    view = find(find(page, EvidencePane, "evidence"), QPlainTextEdit, "evidence-text")
    assert len(view.extraSelections()) == 4
    press(page, Qt.Key.Key_P)
    first = in_front(view)
    click(buttons[1][0])
    assert in_front(view) != first, "words of another length"
    press(page, Qt.Key.Key_P, shift=True)
    press(page, Qt.Key.Key_P, shift=True)
    assert in_front(view) == first
    listed = {button for each in buttons for button in each}
    overall = [one.whole for one in page.findChildren(ElidedButton, "case-pin") if one not in listed]
    assert [text[:1] for text in overall] == ["2", "4"]


def test_a_lead_marks_nothing(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> None:
    job = rated_with_pins(workspace, tmp_path / "in")
    page = shown(qtbot, job)
    click(find(page, QPushButton, "step-decide-button"))
    pane = find(page, EvidencePane, "evidence")
    assert not pane.marks.begin()
    assert not pane.marks.framing
