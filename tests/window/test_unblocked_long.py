"""A page with 100,000 rows is opened, left and returned to without holding the window."""

from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assessor_app.adapters.storage.row_index import MemoryIndex
from assessor_app.application.progress import Progress
from assessor_app.application.queries.listings import FOR_ADMIN
from assessor_app.application.queries.submissions import AdminLine
from assessor_app.domain.submission import State
from tests.support.lines import values_of
from tests.support.watchdog import never_blocks
from tests.window.hands import find
from ui.actions import Actions
from ui.page import Frame, Page, PageSpec, Who
from ui.pages.intake.doors import Surroundings
from ui.pages.intake.page import IntakePage
from ui.pages.intake.presenter import IntakePresenter
from ui.tasks import Tasks
from ui.widgets.pick_table import PickTable
from ui.window import MainWindow

ROWS = 100_000
IRIS = Who(name="Iris", role="admin", roles=("admin",), organisation="Northfield")


def a_list() -> MemoryIndex[AdminLine]:
    """As an admin has it at a usual sign-in: read already."""
    index: MemoryIndex[AdminLine] = MemoryIndex(FOR_ADMIN)
    states = (State.HELD, State.COMPLETE, State.RECEIVED)
    index.build(
        values_of(
            AdminLine(
                id=str(number), badge=f"b{number % 8}", badge_name=f"Badge {number % 8}",
                state=str(states[number % 3]), why=None, learner=f"Zoë Student {number:06}",
                learner_ids=(), attempt=1, received_at=f"2026-11-{1 + number % 28:02}T00:00:00.000000Z",
            )
            for number in range(ROWS)
        )
    )  # fmt: skip
    return index


def test_returning_to_a_list_of_100_000(qtbot: QtBot) -> None:
    index, tasks = a_list(), Tasks()
    window = MainWindow(tasks, Actions())
    tasks.setParent(window)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()

    def read(_progress: Progress) -> None:
        """It is as the database is."""

    doors: Any = SimpleNamespace(
        look_around=lambda: Surroundings(badges=(), raters=()), index=index, read=read, settle=index.arrange,
        files=lambda _id: (), hits=lambda _id: (), sightings=lambda _id: (),
        look_through=None, take_in=None, make_blind_copies=None, decide=None, decide_several=None,
        keep_apart=None,
    )  # fmt: skip

    def intake(frame: Frame) -> Page:
        presenter = IntakePresenter(doors, frame)
        page = IntakePage(presenter, frame.tasks)
        presenter.attach(page)
        return page

    roles = frozenset({"admin"})
    specs = [
        PageSpec(id="home", title="Home", icon="inbox", roles=roles, make=lambda _frame: Page()),
        PageSpec(id="intake", title="Intake", icon="inbox", roles=roles, make=intake),
    ]
    window.show_pages(IRIS, specs)

    def rest() -> None:
        qtbot.waitUntil(lambda: not tasks.busy, timeout=30_000)
        QTest.qWait(20)

    def opening() -> None:
        window.go("intake")
        rest()
        assert find(window, PickTable, "submissions").model().rowCount() == ROWS

    def going_and_coming() -> None:
        for page in ("home", "intake", "home", "intake"):
            window.go(page)
            rest()
        table = find(window, PickTable, "submissions")
        for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_PageDown):
            QTest.keyClick(table, key)
            rest()

    never_blocks(opening, again=lambda: window.show_pages(IRIS, specs), work_alone=True)
    never_blocks(going_and_coming, work_alone=True)
    window.close()
    index.close()
