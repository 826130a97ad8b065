"""The main flows hold the window's thread nowhere for longer than 100 ms."""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from assessor_app.domain.people import Role
from tests.support.jobs import given_out
from tests.support.watchdog import never_blocks, nothing_blocks
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, PASSPHRASE, TestWorkspace
from tests.window.hands import find
from ui.app import Desk
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


@pytest.fixture
def desk(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    monkeypatch.setenv("ASSESSOR_CONFIG_DIR", str(workspace.config))
    job = given_out(workspace, tmp_path / "in", 3)
    for name in (LEAD, ASSESSORS[0]):
        job.program.renew_keys(name, lambda: PASSPHRASE, OWN)
    job.program.change_roles(job.admin, LEAD, (Role.LEAD,))
    opened = Desk(workspace.folder)
    qtbot.addWidget(opened.window)
    with qtbot.waitExposed(opened.window):
        opened.window.show()
    opened.window.activateWindow()
    qtbot.waitUntil(lambda: find(opened.window, QListWidget, "people").count() > 0)
    yield opened
    opened.window.close()
    opened.close()


class Hands:
    """Keys to the window, and waiting until it is at rest; nothing that would itself hold the thread."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot, self.desk, self.window = qtbot, desk, desk.window

    def until(self, ready: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(ready, timeout=30_000)

    def rest(self) -> None:
        self.until(lambda: not self.window.tasks.busy)
        QTest.qWait(20)

    def come_in(self, name: str, passphrase: str) -> None:
        self.until(lambda: find(self.window, QListWidget, "people").count() > 0)
        people = find(self.window, QListWidget, "people")
        people.setCurrentRow([people.item(row).text() for row in range(people.count())].index(name))
        field = find(self.window, QLineEdit, "passphrase")
        field.setText(passphrase)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.until(lambda: self.window.current_page != "")
        self.rest()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, held)
        QTest.qWait(10)


@pytest.mark.parametrize("name", [ADMIN, LEAD, ASSESSORS[0]], ids=["admin", "lead", "assessor"])
def test_going_about_and_locking(qtbot: QtBot, desk: Desk, name: str) -> None:
    hands = Hands(qtbot, desk)
    passphrase = PASSPHRASE if name == ADMIN else OWN
    hands.come_in(name, passphrase)
    pages = [spec.id for spec in desk.window.pages.specs]
    for page in pages:  # made once; what making one takes is held by no test yet
        desk.window.go(page)
        hands.rest()

    def going_about() -> None:
        for page in (*pages, *reversed(pages)):
            desk.window.go(page)
            hands.rest()
        desk.window.notify(Notice(tone=Tone.GOOD, title="Signed 24 awards.", offer="Undo"))
        for key in (Qt.Key.Key_F5, Qt.Key.Key_F8, Qt.Key.Key_F6):
            hands.key(key)
            hands.rest()

    def locking() -> None:
        hands.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        hands.until(lambda: desk.window.current_page == "")
        hands.rest()

    never_blocks(going_about)
    never_blocks(locking, again=lambda: hands.come_in(name, passphrase))


def test_a_rater_comes_in(qtbot: QtBot, desk: Desk) -> None:
    hands = Hands(qtbot, desk)

    def coming_in() -> None:
        hands.come_in(ASSESSORS[0], OWN)
        hands.key(Qt.Key.Key_Down)
        hands.key(Qt.Key.Key_Up)

    never_blocks(coming_in, again=desk.lock)
