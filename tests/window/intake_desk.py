"""The Intake page on a real workspace, for the tests of it."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from assessor_app.application.queries.submissions import AdminLine
from assessor_app.domain.people import Role
from tests.support.workspaces import ADMIN, TestWorkspace
from tests.window.fakes import FakeFrame, InlineRunner
from tests.window.hands import click, drop_files, find
from ui.page import Page
from ui.widgets.banner import Banner
from ui.widgets.table_view import TableView
from ui.wiring.intake import KeptSubmissions, intake_page

BADGE = "ai-essentials"
ZOE, LAYLA, DARYA = "Zoë Đặng", "ليلى بن عبد الله", "Дарья Ковалёва"


def cohort(folder: Path, *names: str) -> Path:
    """A folder for each learner, each with an essay that names its author."""
    for name in names:
        place = folder / name
        place.mkdir(parents=True)
        (place / "essay.txt").write_text(
            f"An essay by {name}.\nIt says what was learned.\n", encoding="utf-8"
        )
    return folder


class Desk:
    """The page of an admin, drawn on a real workspace."""

    def __init__(self, qtbot: QtBot, workspace: TestWorkspace, tasks: InlineRunner | None = None) -> None:
        self.qtbot, self.workspace = qtbot, workspace
        self.program = workspace.program()
        self.frame = FakeFrame(tasks=tasks or InlineRunner())
        self.session = workspace.sign_in(ADMIN, Role.ADMIN, self.program)
        self.page: Page = intake_page(
            self.program, self.session, KeptSubmissions(self.program, self.session)
        ).make(self.frame)
        self.page.resize(1360, 860)
        qtbot.addWidget(self.page)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.page.arrive("")

    @property
    def table(self) -> TableView:
        return find(self.page, TableView, "submissions")

    def button(self, name: str) -> QPushButton:
        return find(self.page, QPushButton, name)

    def press(self, name: str) -> None:
        """Press a button that has only just come."""
        self.qtbot.waitUntil(lambda: self.button(name).width() > 0)
        click(self.button(name))

    def column(self, name: str, number: int) -> list[str]:
        model = find(self.page, TableView, name).model()
        return [str(model.index(row, number).data()) for row in range(model.rowCount())]

    def choose(self, combo: str, key: str) -> None:
        box = find(self.page, QComboBox, combo)
        box.setCurrentIndex(box.findData(key))
        box.activated.emit(box.currentIndex())

    def take_in(self, folder: Path) -> None:
        drop_files(self.page, folder)
        self.choose("source-badge", BADGE)
        click(self.button("take-in"))

    def select(self, learner: str) -> None:
        self.table.choose(self.column("submissions", 0).index(learner))

    def lines(self) -> list[AdminLine]:
        return list(self.program.list_submissions.for_admin(self.session))

    def states(self) -> dict[str, str]:
        return {line.learner: line.state for line in self.lines()}

    def banner(self) -> str:
        notice = find(self.page, Banner, "intake-banner").notice
        return "" if notice is None else f"{notice.title} {notice.detail}".strip()

    def trigger(self, action: str) -> None:
        next(one for one in self.page.page_actions() if one.id == action).handler()
