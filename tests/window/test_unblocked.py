"""The main flows hold the window's thread nowhere for longer than 100 ms."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from assessor_app.domain.people import Role
from tests.support.jobs import Job, given_out
from tests.support.watchdog import never_blocks, nothing_blocks
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, PASSPHRASE, TestWorkspace
from tests.window.hands import find
from ui.app import Desk
from ui.page import Page
from ui.pages.awards.state import Tab
from ui.problems import Notice
from ui.theme.tokens import Tone

OWN = "a passphrase of my own"


def test_the_watchdog_bites(qtbot: QtBot) -> None:
    done: list[int] = []

    def hold_it() -> None:
        sleep(0.25)
        done.append(1)

    def watched() -> None:
        with nothing_blocks():
            QTimer.singleShot(0, hold_it)
            qtbot.waitUntil(lambda: bool(done))

    with pytest.raises(AssertionError, match=r"held 1 times(.*\n)*.*hold_it"):
        watched()


@contextmanager
def at_the_window(qtbot: QtBot, job: Job) -> Iterator[Desk]:
    """The window on this workspace, where LEAD and the first assessor have keys of their own."""
    for name in (LEAD, ASSESSORS[0]):
        job.program.renew_keys(name, lambda: PASSPHRASE, OWN)
    job.program.change_roles(job.admin, LEAD, (Role.LEAD,))
    opened = Desk(job.workspace.folder)
    qtbot.addWidget(opened.window)
    with qtbot.waitExposed(opened.window):
        opened.window.show()
    opened.window.activateWindow()
    qtbot.waitUntil(lambda: find(opened.window, QListWidget, "people").count() > 0)
    yield opened
    opened.window.close()
    opened.close()


@pytest.fixture
def desk(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """Three portfolios are given out, so that everybody has one."""
    monkeypatch.setenv("ASSESSOR_CONFIG_DIR", str(workspace.config))
    with at_the_window(qtbot, given_out(workspace, tmp_path / "in", 3, twice=1)) as opened:
        yield opened


@pytest.fixture
def desk_of_awards(qtbot: QtBot, awarded: Job, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Four awards are signed."""
    monkeypatch.setenv("ASSESSOR_CONFIG_DIR", str(awarded.workspace.config))
    with at_the_window(qtbot, awarded) as opened:
        yield opened


class Hands:
    """Keys to the window, and waiting until it is at rest; nothing that would itself hold the thread."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot, self.desk, self.window = qtbot, desk, desk.window

    def until(self, ready: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(ready, timeout=30_000)

    def rest(self) -> None:
        self.until(lambda: not self.window.tasks.busy)
        QTest.qWait(20)

    def come_in(self, name: str) -> None:
        self.until(lambda: find(self.window, QListWidget, "people").count() > 0)
        people = find(self.window, QListWidget, "people")
        people.setCurrentRow([people.item(row).text() for row in range(people.count())].index(name))
        field = find(self.window, QLineEdit, "passphrase")
        field.setText(PASSPHRASE if name == ADMIN else OWN)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.until(lambda: self.window.current_page != "")
        self.rest()

    def come_again(self, name: str) -> None:
        """Whatever was made is gone, and is made for the first time again."""
        self.desk.lock()
        self.rest()
        self.come_in(name)

    def go_through_pages(self, *, backwards: bool = False) -> None:
        pages = [spec.id for spec in self.window.pages.specs]
        for page in reversed(pages) if backwards else pages:
            self.window.go(page)
            self.rest()

    def ask_for(self, action: str) -> None:
        self.window.trigger(action)
        QTest.qWait(10)
        self.rest()

    def press(self, key: Qt.Key) -> None:
        """Where the keys are."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key)
        QTest.qWait(10)
        self.rest()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, held)
        QTest.qWait(10)


everybody = pytest.mark.parametrize("name", [ADMIN, LEAD, ASSESSORS[0]], ids=["admin", "lead", "assessor"])


@everybody
def test_going_about_and_locking(qtbot: QtBot, desk: Desk, name: str) -> None:
    hands = Hands(qtbot, desk)

    def going_about() -> None:
        hands.go_through_pages()
        hands.go_through_pages(backwards=True)
        desk.window.notify(Notice(tone=Tone.GOOD, title="Signed 24 awards.", offer="Undo"))
        for key in (Qt.Key.Key_F5, Qt.Key.Key_F8, Qt.Key.Key_F6):
            hands.key(key)
            hands.rest()

    def locking() -> None:
        hands.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        hands.until(lambda: desk.window.current_page == "")
        hands.rest()

    def coming_in() -> None:
        hands.come_in(name)

    def opening_each_for_the_first_time() -> None:
        hands.go_through_pages()

    never_blocks(coming_in, again=desk.lock, work_alone=True)
    never_blocks(opening_each_for_the_first_time, again=lambda: hands.come_again(name), work_alone=True)
    never_blocks(going_about)
    never_blocks(locking, again=lambda: hands.come_in(name))


@everybody
def test_what_opens_over_a_page_for_the_first_time(qtbot: QtBot, desk: Desk, name: str) -> None:
    hands = Hands(qtbot, desk)
    hands.come_in(name)

    def every_page_is_made() -> bool:
        return len(desk.window.pages.findChildren(Page)) == len(desk.window.pages.specs)

    def opening_each() -> None:
        for action in ("palette", "keys", "jobs", "notices", "change-keys"):
            hands.ask_for(action)
            if action == "change-keys":
                hands.until(every_page_is_made)  # to ask it for its keys
            hands.press(Qt.Key.Key_Escape)

    never_blocks(opening_each, again=lambda: hands.come_again(name), work_alone=True)


def test_a_rater_opens_what_belongs_to_scoring(qtbot: QtBot, desk: Desk) -> None:
    hands = Hands(qtbot, desk)

    def opening_each() -> None:
        hands.come_in(ASSESSORS[0])
        hands.window.go("queue")
        hands.rest()
        hands.ask_for("queue-next")
        hands.until(lambda: hands.window.current_page == "scoring")
        hands.rest()
        hands.ask_for("comment-bank")
        hands.press(Qt.Key.Key_Escape)
        for action in ("find-in-file", "detach", "detach", "leave-scoring"):
            hands.ask_for(action)

    never_blocks(opening_each, again=desk.lock, work_alone=True)


def test_a_certificate_is_shown(qtbot: QtBot, desk_of_awards: Desk) -> None:
    hands = Hands(qtbot, desk_of_awards)

    def showing_it() -> None:
        hands.come_in(ADMIN)
        hands.window.go("awards", f"{Tab.SIGNED}/")
        hands.rest()
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down):
            hands.press(key)

    never_blocks(showing_it, again=desk_of_awards.lock, work_alone=True)


def test_a_lead_opens_a_case_and_what_a_plan_would_draw(qtbot: QtBot, desk_of_awards: Desk) -> None:
    hands = Hands(qtbot, desk_of_awards)

    def opening_them() -> None:
        hands.come_in(LEAD)
        hands.window.go("cases")
        hands.rest()
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
            hands.press(key)
        for action in ("cases-back", "cases-give-out", "cases-back"):
            hands.ask_for(action)
        hands.window.go("sampling")
        hands.rest()
        hands.press(Qt.Key.Key_Down)

    never_blocks(opening_them, again=desk_of_awards.lock, work_alone=True)


def test_a_rater_comes_in(qtbot: QtBot, desk: Desk) -> None:
    hands = Hands(qtbot, desk)

    def coming_in() -> None:
        hands.come_in(ASSESSORS[0])
        hands.key(Qt.Key.Key_Down)
        hands.key(Qt.Key.Key_Up)

    never_blocks(coming_in, again=desk.lock)
