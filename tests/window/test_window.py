"""The frame: pages by role, keys, banners, who is there, and closing."""

import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.window.hands import click, find, press
from ui.actions import Action, Actions, DuplicateAction
from ui.page import Frame, Page, PageSpec, Question, Who
from ui.problems import Notice
from ui.tasks import Tasks
from ui.theme.tokens import Tone
from ui.window import MainWindow

LEAD = Who(name="Iris van den Berg", role="lead", roles=("lead", "assessor"), organisation="Northfield")
RATER = Who(name="Ada Byron", role="assessor", roles=("assessor",), organisation="Northfield")


class Desk:
    """What the pages of one test did."""

    def __init__(self) -> None:
        self.made: list[str] = []
        self.arrived: list[tuple[str, str]] = []
        self.retired: list[str] = []
        self.pressed: list[str] = []
        self.leavable = True
        self.answers: list[Question] = []

    def spec(self, page_id: str, *roles: str, shortcut: str = "") -> PageSpec:
        def make(frame: Frame) -> Page:
            self.made.append(page_id)
            return SomePage(self, page_id, shortcut)

        return PageSpec(id=page_id, title=page_id.title(), icon="inbox", roles=frozenset(roles), make=make)

    def window(self, qtbot: QtBot) -> MainWindow:
        def yes(question: Question, _parent: QWidget) -> bool:
            self.answers.append(question)
            return True

        tasks = Tasks()
        window = MainWindow(tasks, Actions(), asking=yes)
        tasks.setParent(window)
        qtbot.addWidget(window)
        window.resize(1360, 860)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return window


class SomePage(Page):
    """A page with one key."""

    def __init__(self, desk: Desk, page_id: str, shortcut: str) -> None:
        super().__init__()
        self._desk, self._id, self._shortcut = desk, page_id, shortcut
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        QVBoxLayout(self).addWidget(QPushButton(f"Button of {page_id}"))

    def page_actions(self) -> tuple[Action, ...]:
        if not self._shortcut:
            return ()
        return (
            Action(
                id=f"do-{self._id}",
                title="Do",
                shortcut=self._shortcut,
                page=self._id,
                handler=lambda: self._desk.pressed.append(self._id),
            ),
        )

    def arrive(self, target: str) -> None:
        self._desk.arrived.append((self._id, target))

    def may_leave(self) -> bool:
        return self._desk.leavable

    def retire(self) -> None:
        self._desk.retired.append(self._id)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def titles(window: MainWindow) -> list[str]:
    navigation = find(window, QListWidget, "navigation")
    return [navigation.item(row).text() for row in range(navigation.count())]


def test_a_role_sees_its_own_pages_and_the_first_is_open(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window(qtbot)
    window.show_pages(
        RATER,
        [
            desk.spec("people", "admin"),
            desk.spec("queue", "assessor"),
            desk.spec("help", "assessor", "admin"),
        ],
    )
    assert titles(window) == ["Queue", "Help"]
    assert window.current_page == "queue"
    assert desk.made == ["queue"]
    window.go("people")
    assert window.current_page == "queue"


def test_pages_are_made_when_first_opened_and_kept(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window(qtbot)
    window.show_pages(LEAD, [desk.spec("cases", "lead"), desk.spec("queue", "lead")])
    window.go("queue")
    window.go("cases", "c7")
    assert desk.made == ["cases", "queue"]
    assert desk.arrived == [("cases", ""), ("queue", ""), ("cases", "c7")]


def test_what_a_page_is_made_of_is_loaded_beside_the_windows_thread(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "heavy_page.py").write_text("import threading\nWHERE = threading.current_thread().name\n")
    monkeypatch.syspath_prepend(tmp_path)
    window = desk.window(qtbot)
    heavy = replace(desk.spec("queue", "lead"), modules=("heavy_page", "no_such_page"))
    window.show_pages(LEAD, [desk.spec("cases", "lead"), heavy])
    window.go("queue")
    assert sys.modules.pop("heavy_page").WHERE == "loading"
    assert (window.current_page, desk.made) == ("queue", ["cases", "queue"])


def test_who_locks_or_turns_elsewhere_while_a_page_is_loaded_is_not_brought_back(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "slow_page.py").write_text("import time\ntime.sleep(0.05)\n")
    monkeypatch.syspath_prepend(tmp_path)
    window = desk.window(qtbot)
    slow = replace(desk.spec("queue", "lead"), modules=("slow_page",))
    window.show_pages(LEAD, [desk.spec("cases", "lead"), slow, desk.spec("help", "lead")])
    QTimer.singleShot(0, lambda: window.go("help"))
    window.go("queue")
    assert (window.current_page, desk.made) == ("help", ["cases", "help"])
    del sys.modules["slow_page"]
    QTimer.singleShot(0, lambda: window.show_entrance(QWidget()))
    window.go("queue")
    assert (window.current_page, desk.made) == ("", ["cases", "help"])
    del sys.modules["slow_page"]


def test_ctrl_and_a_digit_open_pages(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window(qtbot)
    window.show_pages(LEAD, [desk.spec("cases", "lead"), desk.spec("queue", "lead")])
    press(window, Qt.Key.Key_2, control=True)
    assert window.current_page == "queue"


def test_the_arrow_keys_walk_the_navigation(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window(qtbot)
    window.show_pages(LEAD, [desk.spec("cases", "lead"), desk.spec("queue", "lead")])
    navigation = find(window, QListWidget, "navigation")
    navigation.setFocus()
    press(navigation, Qt.Key.Key_Down)
    assert window.current_page == "queue"
    assert navigation.hasFocus()


def test_keys_of_a_page_hold_on_that_page_alone(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window(qtbot)
    window.show_pages(
        LEAD, [desk.spec("cases", "lead", shortcut="J"), desk.spec("queue", "lead", shortcut="J")]
    )
    press(window, Qt.Key.Key_J)
    window.go("queue")
    press(window, Qt.Key.Key_J)
    assert desk.pressed == ["cases", "queue"]


def test_a_page_may_not_take_the_windows_keys(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window(qtbot)
    with pytest.raises(DuplicateAction):
        window.show_pages(LEAD, [desk.spec("cases", "lead", shortcut="Ctrl+L")])


def test_the_page_in_front_can_say_that_it_is_not_left(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window(qtbot)
    window.show_pages(LEAD, [desk.spec("cases", "lead"), desk.spec("queue", "lead")])
    desk.leavable = False
    window.go("queue")
    assert window.current_page == "cases"
    assert find(window, QListWidget, "navigation").currentRow() == 0
    assert not window.close()
    desk.leavable = True


def test_the_header_says_where_and_who(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window(qtbot)
    window.show_pages(RATER, [desk.spec("queue", "assessor")])
    assert find(window, QLabel, "header-where").text() == "Northfield"
    assert find(window, QLabel, "header-who").text() == "Ada Byron"
    assert not find(window, QToolButton, "header-role").isVisible()
    assert "Ada" not in window.windowTitle()


def test_another_role_is_asked_for_in_the_header(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window(qtbot)
    window.show_pages(LEAD, [desk.spec("cases", "lead"), desk.spec("queue", "assessor")])
    button = find(window, QToolButton, "header-role")
    assert button.text() == "QA lead"
    with qtbot.waitSignal(window.role_asked) as asked:
        button.menu().actions()[1].trigger()
    assert asked.args == ["assessor"]


def test_locking_retires_every_page_and_its_keys(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window(qtbot)
    window.show_pages(LEAD, [desk.spec("cases", "lead", shortcut="J"), desk.spec("queue", "lead")])
    window.go("queue")
    with qtbot.waitSignal(window.lock_asked):
        press(window, Qt.Key.Key_L, control=True)
    entrance = QWidget()
    window.show_entrance(entrance)
    assert sorted(desk.retired) == ["cases", "queue"]
    assert window.current_page == ""
    assert entrance.isVisible()
    press(window, Qt.Key.Key_J)
    assert desk.pressed == []
    window.show_pages(LEAD, [desk.spec("cases", "lead", shortcut="J")])
    assert desk.made == ["cases", "queue", "cases"]


def test_a_banner_goes_when_the_page_does(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window(qtbot)
    window.show_pages(LEAD, [desk.spec("cases", "lead"), desk.spec("queue", "lead")])
    window.announce(Notice(tone=Tone.GOOD, title="Imported 24 portfolios."))
    assert find(window, QLabel, "window-banner-title").isVisible()
    window.go("queue")
    assert not find(window, QLabel, "window-banner-title").isVisible()


def test_a_role_without_pages_is_told_so(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window(qtbot)
    window.show_pages(RATER, [desk.spec("people", "admin")])
    assert any(
        "Nothing to do here" in label.text() for label in window.findChildren(QLabel) if label.isVisible()
    )


def test_questions_go_to_whoever_answers_them(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window(qtbot)
    question = Question(title="Revoke?", consequence="", verb="Revoke")
    assert window.confirm(question)
    assert desk.answers == [question]


def test_a_narrow_window_keeps_the_icons(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window(qtbot)
    window.show_pages(LEAD, [desk.spec("cases", "lead")])
    window.setMinimumSize(0, 0)
    window.resize(800, 700)
    assert titles(window) == [""]
    assert find(window, QListWidget, "navigation").item(0).toolTip().startswith("Cases")
    window.resize(1200, 700)
    assert titles(window) == ["Cases"]


def test_the_jobs_chip_appears_once_a_job_takes_long(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window(qtbot)
    window.show_pages(LEAD, [desk.spec("cases", "lead")])
    hold = threading.Event()
    ended: list[object] = []
    window.tasks.query(
        lambda _progress: hold.wait(10), done=ended.append, failed=ended.append, label="Making blind copies"
    )
    chip = find(window, QPushButton, "jobs-chip")
    assert not chip.isVisible()
    qtbot.waitUntil(chip.isVisible)
    assert chip.text() == "1 job running"
    click(chip)
    row = find(window, QWidget, "job-0")
    assert "Making blind copies" in [label.text() for label in row.findChildren(QLabel)]
    hold.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert not chip.isVisible()
    find(window, QWidget, "jobs-list").close()


def test_closing_cancels_what_runs_and_waits_for_it(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window(qtbot)
    window.show_pages(LEAD, [desk.spec("cases", "lead")])
    began, ended = threading.Event(), threading.Event()

    def work(progress: object) -> None:
        began.set()
        try:
            while True:
                progress.step(0, 1, "")  # type: ignore[attr-defined]  # a running task is its progress
        finally:
            ended.set()

    window.tasks.change(work, done=lambda _none: None, failed=lambda _error: None)
    assert began.wait(5)
    assert window.close()
    assert ended.is_set()
    assert desk.retired == ["cases"]


def test_a_control_that_is_switched_off_gets_the_keys_back_and_nobody_else_has_them(qtbot: QtBot) -> None:
    desk = Desk()
    window = desk.window(qtbot)
    window.show_pages(LEAD, [desk.spec("cases", "lead")])
    button = next(one for one in window.findChildren(QPushButton) if one.text() == "Button of cases")
    button.setFocus()
    button.setEnabled(False)
    assert window.focusWidget() is None
    button.setEnabled(True)
    assert button.hasFocus()
    button.setEnabled(False)
    elsewhere = find(window, QListWidget, "navigation")
    elsewhere.setFocus()
    button.setEnabled(True)
    assert elsewhere.hasFocus()
