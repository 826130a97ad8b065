"""Nobody there for a while: the window locks, loses nothing, and the same person goes on where they were."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from assessor_app.domain.people import Role
from tests.support.jobs import given_out
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, PASSPHRASE, TestWorkspace
from tests.window.hands import find, press, type_text, visible_texts
from ui.app import Desk
from ui.frame.idle import IdleWatch
from ui.frame.left_off import LeftOff, LeftOffs, Retyping, typed_in
from ui.kept.preferences import KeptPreferences, Preferences


class Clock:
    def __init__(self) -> None:
        self.seconds = 1_000_000.0

    def __call__(self) -> float:
        return self.seconds


class Watched:
    def __init__(self, qtbot: QtBot, minutes: int = 10) -> None:
        self.clock = Clock()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.watch = IdleWatch(self.window, self.clock)
        self.times: list[int] = []
        self.watch.idle.connect(lambda: self.times.append(1))
        self.native = self.window.windowHandle()
        self.watch.watch(minutes, self.native)

    def key(self) -> bool:
        """Whether the watch kept the key from the window."""
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        return self.watch.eventFilter(self.native, event)


def test_it_is_idle_after_so_many_minutes_without_key_or_pointer(qtbot: QtBot) -> None:
    watched = Watched(qtbot)
    watched.clock.seconds += 9 * 60
    assert not watched.key()
    watched.clock.seconds += 9 * 60
    watched.watch._look()
    assert watched.times == [], "a key counts"
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(1, 1),
        QPointF(1, 1),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    watched.watch.eventFilter(watched.native, move)
    watched.clock.seconds += 9 * 60
    watched.watch._look()
    assert watched.times == [], "so does the pointer"
    watched.clock.seconds += 60
    watched.watch._look()
    assert watched.times == [1]


def test_the_first_key_after_the_computer_slept_is_not_meant_for_what_was_there(qtbot: QtBot) -> None:
    watched = Watched(qtbot)
    watched.watch.idle.connect(watched.watch.rest)
    watched.clock.seconds += 3600
    assert watched.key()
    assert watched.times == [1]
    assert not watched.key()


def test_somebody_who_stirs_while_work_goes_on_is_not_locked_out_the_moment_it_ends(qtbot: QtBot) -> None:
    watched = Watched(qtbot)
    watched.watch.idle.connect(watched.watch.try_again)
    watched.clock.seconds += 3600
    watched.watch._look()
    assert not watched.key()
    assert watched.times == [1, 1]
    assert not watched.key()
    watched.watch._look()
    assert watched.times == [1, 1], "a key counts again"


def test_a_key_that_meets_a_dialog_after_a_long_sleep_only_closes_it_before_the_window_locks(
    qtbot: QtBot,
) -> None:
    watched = Watched(qtbot)
    watched.watch.idle.connect(lambda: watched.watch.try_again(at_once=True))
    watched.clock.seconds += 3600
    watched.key()
    watched.watch._look()
    assert watched.times == [1, 1]
    watched.watch.rest()


def test_off_is_off_and_another_number_holds_at_once(qtbot: QtBot) -> None:
    watched = Watched(qtbot, 0)
    watched.clock.seconds += 1e6
    assert not watched.key()
    assert watched.times == []
    watched.clock.seconds += 100
    watched.watch.change(1)
    watched.watch._look()
    assert watched.times == [1]


def test_real_keys_are_heard_wherever_the_focus_is(qtbot: QtBot) -> None:
    watched = Watched(qtbot)
    field = QLineEdit(watched.window)
    field.show()
    field.setFocus()
    watched.clock.seconds += 9 * 60
    QTest.keyClick(watched.native, Qt.Key.Key_B)
    QTest.mouseMove(watched.native, QPoint(3, 3))
    watched.clock.seconds += 9 * 60
    watched.watch._look()
    assert watched.times == []


def test_what_was_typed_comes_back_into_fields_that_are_empty_and_never_a_passphrase(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    search, secret, reason, filled = (
        QLineEdit("Zoë"),
        QLineEdit("horse"),
        QPlainTextEdit("شكرا"),
        QLineEdit("a"),
    )
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    for name, one in (("search", search), ("secret", secret), ("reason", reason), ("filled", filled)):
        one.setObjectName(name)
        column.addWidget(one)
    with qtbot.waitExposed(page):
        page.show()
    typed = typed_in(page)
    assert typed == {"search": "Zoë", "reason": "شكرا", "filled": "a"}
    search.clear()
    reason.clear()
    reason.hide()
    filled.setText("newer")
    Retyping(page, typed)
    assert (search.text(), filled.text()) == ("Zoë", "newer")
    assert reason.toPlainText() == ""
    reason.show()
    qtbot.waitUntil(lambda: reason.toPlainText() == "شكرا")


def test_what_is_kept_is_ciphertext_and_given_once() -> None:
    kept, sealed = LeftOffs(), []

    def seal(plain: bytes) -> bytes:
        sealed.append(plain)
        return plain[::-1]

    left = LeftOff(page="cases", target="", own="{}", typed={"reason": "Zoë"})
    kept.keep("p", "lead", left, seal)
    assert json.loads(sealed[0])["typed"] == {"reason": "Zoë"}
    assert kept.take("p", "admin", lambda data: data[::-1]) is None
    assert kept.take("p", "lead", lambda data: data[::-1]) == left
    assert kept.take("p", "lead", lambda data: data[::-1]) is None
    assert "Zoë" not in repr(left)


@pytest.fixture
def desk(qtbot: QtBot, workspace: TestWorkspace, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("ASSESSOR_CONFIG_DIR", str(workspace.config))
    program = workspace.program()
    own = "a passphrase of my own"
    for name in (LEAD, ASSESSORS[0]):
        program.renew_keys(name, lambda: PASSPHRASE, own)
    program.change_roles(workspace.sign_in(ADMIN, Role.ADMIN, program), LEAD, (Role.LEAD,))
    for name in (LEAD, ASSESSORS[0]):
        program.change_passphrase(workspace.people[name], lambda: own, PASSPHRASE)
    opened = Desk(workspace.folder, KeptPreferences())
    qtbot.addWidget(opened.window)
    with qtbot.waitExposed(opened.window):
        opened.window.show()
    opened.window.activateWindow()
    yield opened
    opened.window.close()
    opened.close()


def come_in(qtbot: QtBot, desk: Desk, name: str = "") -> None:
    """Type the passphrase; `name` "": of whoever is chosen already."""
    window = desk.window
    qtbot.waitUntil(lambda: find(window, QListWidget, "people").count() > 0)
    people = find(window, QListWidget, "people")
    if name:
        names = [people.item(row).text() for row in range(people.count())]
        people.setCurrentRow(names.index(name))
    field = find(window, QLineEdit, "passphrase")
    qtbot.waitUntil(field.isVisible)
    type_text(field, PASSPHRASE)
    press(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current_page != "", timeout=20_000)
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)


def idle(qtbot: QtBot, desk: Desk) -> None:
    desk._idle.idle.emit()
    qtbot.waitUntil(lambda: not desk.window.tasks.busy, timeout=20_000)


def test_a_lead_comes_back_to_the_case_the_levels_and_the_words(
    qtbot: QtBot, workspace: TestWorkspace, desk: Desk, tmp_path: Path
) -> None:
    from ui.pages.cases.page import CasesPage
    from ui.pages.cases.state import Place, Standing

    job = given_out(workspace, tmp_path / "in", 1, twice=1)
    for steps, (name, codes) in zip(
        (0, 3), ((name, codes) for name, codes in job.codes().items() if codes), strict=True
    ):
        job.rate(name, codes[0], steps)
    job.program.reveal_cases(job.lead)
    come_in(qtbot, desk, LEAD)
    window = desk.window
    window.go("cases")

    def presenter() -> "object":
        return find(window, CasesPage, "page:cases")._gestures

    cases = presenter()
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    row = next(one for one in cases.state.rows if one.standing is Standing.DECIDE)  # type: ignore[attr-defined]  # its own
    cases.open(row)  # type: ignore[attr-defined]  # likewise
    qtbot.waitUntil(lambda: cases.state.place is Place.CASE)  # type: ignore[attr-defined]  # likewise
    press(window, Qt.Key.Key_2)
    reason = find(window, QPlainTextEdit, "reason")
    reason.setFocus()
    type_text(reason, "Page 3 shows it")
    chosen = dict(cases.state.deciding.chosen)  # type: ignore[attr-defined]  # likewise
    assert chosen
    idle(qtbot, desk)
    assert window.current_page == ""
    assert desk._session is None
    assert "Locked, because nobody was here for a while." in visible_texts(window)
    come_in(qtbot, desk)
    again = presenter()
    qtbot.waitUntil(lambda: again.state.place is Place.CASE)  # type: ignore[attr-defined]  # likewise
    assert again.state.deciding.chosen == chosen  # type: ignore[attr-defined]  # likewise
    field = find(window, QPlainTextEdit, "reason")
    qtbot.waitUntil(lambda: field.toPlainText() == "Page 3 shows it")


def test_another_person_starts_at_their_own_and_the_place_still_waits(
    qtbot: QtBot, workspace: TestWorkspace, desk: Desk
) -> None:
    come_in(qtbot, desk, LEAD)
    window = desk.window
    window.go("catalogue")
    press(window, Qt.Key.Key_P, control=True, shift=True)
    qtbot.waitUntil(lambda: find(window, QListWidget, "people").count() > 0)
    assert find(window, QListWidget, "people").currentRow() == -1, "nobody is chosen for them"
    come_in(qtbot, desk, ASSESSORS[0])
    assert window.current_page == "home"
    press(window, Qt.Key.Key_L, control=True)
    come_in(qtbot, desk, LEAD)
    assert find(window, QLabel, "header-who").text() == LEAD
    assert window.current_page == "catalogue"


def test_nothing_is_lost_by_locking_a_one_time_passphrase_stays_until_it_is_handed_over(
    qtbot: QtBot, workspace: TestWorkspace, desk: Desk
) -> None:
    come_in(qtbot, desk, ADMIN)
    window = desk.window
    window.go("people")
    press(window, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    asked: list[object] = []

    def asking(question: object, _parent: QWidget) -> bool:
        asked.append(question)
        return True

    window._asking = asking
    from ui.pages.people.page import PeoplePage
    from ui.pages.people.presenter import Typed

    people = find(window, PeoplePage, "page:people")._gestures
    people.start_adding()
    people.add(Typed(name="Eve Extra", roles=(Role.ASSESSOR,), passphrase=None, compared=False))
    qtbot.waitUntil(lambda: people.state.hand_over is not None, timeout=20_000)  # type: ignore[attr-defined]  # its own
    qtbot.waitUntil(lambda: not window.tasks.busy)
    idle(qtbot, desk)
    assert window.current_page == "people"
    assert desk._session is not None
    assert asked == [], "nobody is there to answer"
    people.handed_over()
    idle(qtbot, desk)
    assert desk._session is None


def test_it_waits_for_work_that_locking_would_stop(qtbot: QtBot, desk: Desk) -> None:
    come_in(qtbot, desk, LEAD)
    go_on = threading.Event()
    ended: list[object] = []
    desk.window.tasks.query(
        lambda _progress: go_on.wait(10), done=ended.append, failed=ended.append, label="Taking portfolios in"
    )
    desk._idle.idle.emit()
    assert desk._session is not None
    go_on.set()
    qtbot.waitUntil(lambda: bool(ended) and not desk.window.tasks.busy)
    idle(qtbot, desk)
    assert desk._session is None


def test_the_preference_is_heard(qtbot: QtBot, desk: Desk, workspace: TestWorkspace) -> None:
    come_in(qtbot, desk, LEAD)
    assert desk._idle._minutes == Preferences().idle_lock_minutes
    desk._preferences.change(Preferences(idle_lock_minutes=0))
    assert desk._idle._minutes == 0
    assert not desk._idle._timer.isActive()
    find(desk.window, QWidget, "header-lock")
    assert not desk.window.findChildren(QPushButton, "unlock")


def test_a_rater_comes_back_to_the_same_piece_with_every_letter(
    qtbot: QtBot, workspace: TestWorkspace, desk: Desk, tmp_path: Path
) -> None:
    from ui.pages.scoring.page import ScoringPage

    job = given_out(workspace, tmp_path / "in", 8)
    code = job.codes()[ASSESSORS[0]][0]
    come_in(qtbot, desk, ASSESSORS[0])
    window = desk.window
    window.go("scoring", code)
    page = find(window, ScoringPage, "page:scoring")
    qtbot.waitUntil(lambda: page._state.code == code and not window.tasks.busy, timeout=20_000)
    press(window, Qt.Key.Key_3)
    press(window, Qt.Key.Key_N)
    typed_into = QApplication.focusWidget()
    assert isinstance(typed_into, QPlainTextEdit)
    type_text(typed_into, "clear sources")
    before = page._state
    idle(qtbot, desk)
    assert desk._session is None
    come_in(qtbot, desk)
    assert window.current_page == "scoring"
    again = find(window, ScoringPage, "page:scoring")
    qtbot.waitUntil(lambda: again._state.levels == before.levels, timeout=20_000)
    assert again._state.code == code
    assert "clear sources" in again._state.comments.values()
