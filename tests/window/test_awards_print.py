"""Printing certificates from the page Awards: asked, shown, done as a job, and again only with a reason."""

from pathlib import Path

import pytest
from pikepdf import Pdf
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from assessor_app.application.ports.printing import PrintSetup, Sides
from tests.support.jobs import Job
from tests.support.workspaces import TestWorkspace
from tests.window.awards_desk import SIGNED, Desk, released
from tests.window.hands import find, press, type_text
from ui.models.paper import PRINT_WIDTH
from ui.pages.awards.print_pane import PrintPane, Sheets
from ui.pages.awards.print_state import Order
from ui.pages.awards.printing import ordered
from ui.pages.awards.state import Row
from ui.widgets.choice import Choice
from ui.widgets.labels import Text


def signed(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path, count: int) -> tuple[Desk, Job]:
    """The tab of signed awards."""
    job = released(workspace, tmp_path / "in", count)
    job.program.issue_awards(job.admin)
    desk = Desk(qtbot, job)
    desk.turn_to(SIGNED)
    return desk, job


def choose(desk: Desk, name: str, key: str) -> None:
    """Choose an entry as a person does."""
    choice = find(desk.page, Choice, name)
    choice.setCurrentIndex(choice.findData(key))
    choice.activated.emit(choice.currentIndex())


def pane(desk: Desk) -> PrintPane:
    (found,) = desk.page.findChildren(PrintPane)
    return found


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)  # what a printer that refuses says
def test_one_certificate_is_printed_and_again_only_with_a_reason(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    desk, job = signed(qtbot, workspace, tmp_path, 1)
    desk.printers.out = tmp_path / "printed.pdf"
    assert find(desk.page, QPushButton, "print").text() == "Print…"
    press(desk.page, Qt.Key.Key_P, control=True)
    assert pane(desk).isVisible()
    assert find(desk.page, Choice, "print-printer").hasFocus()
    assert find(desk.page, Choice, "print-printer").currentText() == "Desk", "the usual one"
    assert not find(desk.page, QPlainTextEdit, "print-reason").isVisible()
    desk.press("print-go")
    assert desk.says("1 award went to “Desk”.")
    assert not pane(desk).isVisible()
    assert desk.printers.setups == [PrintSetup(printer="Desk")]
    with Pdf.open(desk.printers.out) as printed:
        (page,) = printed.pages
        width, height = (float(page.mediabox[at]) for at in (2, 3))
        assert width > height, "as it lies"
        assert abs(width / height - 2**0.5) < 0.01, "A4 to the edge"
        (image,) = page.get_images().values()
        assert int(image.Width) == PRINT_WIDTH, "the page as it is drawn"
    assert "Printed once: " in find(desk.page, Text, "award-printed").text()
    assert find(desk.page, QPushButton, "print").text() == "Print again…"
    desk.press("print")
    desk.press("print-go")
    assert desk.says("Write why it is printed again"), "nothing goes out without a reason"
    assert len(desk.printers.setups) == 1
    reason = find(desk.page, QPlainTextEdit, "print-reason")
    reason.setFocus()
    type_text(reason, "Coffee on it")
    press(reason, Qt.Key.Key_Return, control=True)
    assert len(desk.printers.setups) == 2
    words = find(desk.page, Text, "award-printed").text()
    assert words.startswith("Printed 2 times: ")
    assert "(Coffee on it)" in words
    assert job.program.verify_audit(job.admin).ok
    desk.printers.out = tmp_path / "missing" / "printed.pdf"
    desk.press("print")
    type_text(find(desk.page, QPlainTextEdit, "print-reason"), "Again")
    desk.press("print-go")
    assert desk.says("1 could not be printed.")
    assert desk.says("the printer did not take the page")


def test_several_are_printed_as_they_are_wanted(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    desk, job = signed(qtbot, workspace, tmp_path, 4)
    desk.printers.out = tmp_path / "printed.pdf"
    desk.presenter.batch.take_all()
    desk.press("several-print")
    assert desk.says("Print 4 certificates")
    assert desk.says("1 more follow")
    sheets = find(desk.page, Sheets, "print-sheets")
    assert sheets.isVisible()
    state = desk.presenter.state.printing
    assert state is not None
    assert [row.id for row in state.shown] == list(state.samples), "the first three were drawn"
    choose(desk, "print-paper", "A3")
    choose(desk, "print-sides", str(Sides.LONG_EDGE))
    choose(desk, "print-order", str(Order.BADGE))
    copies = find(desk.page, QLineEdit, "print-copies")
    copies.setFocus()
    copies.selectAll()
    type_text(copies, "2")
    desk.press("print-go")
    wanted = PrintSetup(printer="Desk", paper="A3", sides=Sides.LONG_EDGE, copies=2)
    assert desk.printers.setups == [wanted], "one printer, four jobs on it"
    assert desk.says("4 awards went to “Desk”.")
    lines = list(job.program.list_awards(job.admin))
    assert [(one.printed[0].copies, one.printed[0].printer) for one in lines] == [(2, "Desk")] * 4
    with Pdf.open(desk.printers.out) as printed:
        assert float(printed.pages[0].mediabox[2]) > 1180, "real A3"


def test_without_a_printer_pages_go_into_one_file(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    desk, job = signed(qtbot, workspace, tmp_path, 3)
    desk.presenter.batch.take_all()
    desk.press("several-print")
    assert find(desk.page, QPushButton, "print-go").text() == "Save as one PDF…"
    desk.press("print-go")
    assert pane(desk).isVisible(), "nobody chose a place"
    desk.file = tmp_path / "pages.pdf"
    desk.press("print-go")
    assert desk.says("The pages of 3 awards are in “pages.pdf”.")
    with Pdf.open(desk.file) as printed:
        assert len(printed.pages) == 3
        assert "/Names" not in printed.Root, "what is attached stays behind"
    assert b"AssessorSeal" not in desk.file.read_bytes()
    assert job.program.verify_files([desk.file]).files[0].report.outcome == "unreadable"


def test_escape_closes_the_form(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> None:
    desk, _ = signed(qtbot, workspace, tmp_path, 1)
    desk.press("print")
    press(find(desk.page, Choice, "print-printer"), Qt.Key.Key_Escape)
    assert not pane(desk).isVisible()
    assert desk.presenter.state.printing is None


def row(learner: str, badge: str) -> Row:
    return Row(id=f"{learner}{badge}", code="", learner=learner, badge=badge, badge_name=badge)


def test_names_are_ordered_as_the_language_has_them() -> None:
    rows = [row("Zoë", "b"), row("Ärne", "a"), row("bob", "a"), row("Anna 10", "b"), row("Anna 9", "b")]
    assert [one.learner for one in ordered(rows, Order.NAME)] == ["Anna 9", "Anna 10", "Ärne", "bob", "Zoë"]
    assert [one.learner for one in ordered(rows, Order.BADGE)] == ["Ärne", "bob", "Anna 9", "Anna 10", "Zoë"]
    assert ordered(rows, Order.LISTED) == tuple(rows)
