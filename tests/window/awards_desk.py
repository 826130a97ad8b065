"""The page Awards on a real workspace, with its keys and the answers of its file boxes."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from assessor_app.application.ports.printing import PrintSetup
from tests.support.jobs import Job, given_out, revealed
from tests.support.workspaces import TestWorkspace
from tests.window.fakes import FakeFrame, InlineRunner
from tests.window.hands import click, find, visible_texts
from ui.actions import bind
from ui.models.paper import KnownPrinter
from ui.models.table import TableModel
from ui.pages.awards.page import AwardsPage
from ui.pages.awards.presenter import AwardsPresenter
from ui.pages.awards.state import Row
from ui.widgets.printers import PrinterPaper
from ui.widgets.table_view import TableView
from ui.wiring.awards import awards_doors


class PdfPrinters:
    """A printer that writes what it is given to a file; none at first."""

    def __init__(self) -> None:
        self.out: Path | None = None
        self.setups: list[PrintSetup] = []

    def known(self) -> tuple[KnownPrinter, ...]:
        desk = KnownPrinter(name="Desk", papers=("A4", "A3"), both_sides=True, usual=True)
        return (KnownPrinter(name="Hall", papers=("A4",)), desk) if self.out is not None else ()

    def paper(self, setup: PrintSetup) -> PrinterPaper:
        self.setups.append(setup)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.out))
        return PrinterPaper(printer, setup)


class Desk:
    """The page with its keys, and the answers of its file boxes."""

    def __init__(self, qtbot: QtBot, job: Job, runner: InlineRunner | None = None) -> None:
        self.frame = FakeFrame(tasks=runner or InlineRunner())
        self.folder: Path | None = None
        self.file: Path | None = None
        self.printers = PdfPrinters()
        self.doors = awards_doors(job.program, job.admin, self.printers)
        self.presenter = AwardsPresenter(self.doors, self.frame)
        self.page = AwardsPage(
            self.presenter,
            asking_folder=lambda _parent: self.folder,
            asking_file=lambda _parent, _name: self.file,
        )
        self.presenter.attach(self.page)
        qtbot.addWidget(self.page, before_close_func=lambda closing: closing.retire())
        bind(self.page, self.page.page_actions())
        self.page.resize(1360, 860)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.page.arrive("")

    def turn_to(self, tab: int) -> None:
        find(self.page, QTabBar, "awards-tabs").setCurrentIndex(tab)

    def press(self, name: str) -> None:
        click(find(self.page, QPushButton, name))

    def says(self, words: str) -> bool:
        return any(words in seen for seen in visible_texts(self.page))

    def table(self, name: str = "results-table") -> TableView:
        return find(self.page, TableView, name)


READY, NOT_YET, SIGNED, TO_RENEW, REVOKED = range(5)


def released(workspace: TestWorkspace, source: Path, count: int = 3, *, low: int = 0) -> Job:
    """`count` released results, of which `low` are “not yet”."""
    if not low:
        job = revealed(workspace, source, count)
    else:
        job = given_out(workspace, source, count)
        left = low
        for name, codes in job.codes().items():
            for code in codes:
                job.rate(name, code, 0 if left > 0 else 2)
                left -= 1
        job.program.reveal_cases(job.lead)
    job.program.release_cases(job.lead)
    return job


def table_row(table: TableView, number: int) -> Row:
    model = table.model()
    assert isinstance(model, TableModel)
    row = model.row_at(number)
    assert isinstance(row, Row)
    return row
