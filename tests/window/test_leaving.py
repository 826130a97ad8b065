"""Closing, coming back and starting twice: what runs is said, the place is kept, one window a workspace."""

import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.problems import Unusable
from assessor_app.application.progress import Progress
from tests.window.hands import find, press, visible_texts
from ui.actions import Actions
from ui.frame.place import Place, WindowPlace, seen_on
from ui.frame.quit_box import Leaving, QuitBox
from ui.frame.single_window import SingleWindow
from ui.kept.remembered import Remembered
from ui.page import Frame, Page, PageSpec, Who
from ui.tasks import Tasks
from ui.widgets.split_pane import SplitPane
from ui.window import MainWindow

ADMIN = Who(name="Ngozi Adeyemi", role="admin", roles=("admin",), organisation="Northfield")
SCREEN = Place(left=0, top=0, width=1920, height=1080)


class PartedPage(Page):
    """Two panes."""

    def __init__(self) -> None:
        super().__init__()
        self.split = SplitPane(QWidget(), QWidget(), 0.5)
        column = QVBoxLayout(self)
        column.addWidget(self.split)


def spec(page: str) -> PageSpec:
    def make(_frame: Frame) -> Page:
        return PartedPage()

    return PageSpec(id=page, title=page.title(), icon="award", roles=frozenset({"admin"}), make=make)


def window(qtbot: QtBot, remembered: Remembered | None = None) -> tuple[MainWindow, WindowPlace]:
    tasks = Tasks()
    made = MainWindow(tasks, Actions())
    tasks.setParent(made)
    qtbot.addWidget(made)
    place = WindowPlace(made, made.pages, remembered or Remembered())
    place.restore()
    with qtbot.waitExposed(made):
        made.show()
    place.role = "admin"
    made.show_pages(ADMIN, [spec("awards"), spec("people")], place.last_page("admin", ["awards", "people"]))
    return made, place


class Job:
    """Work that waits until the test lets it go on."""

    def __init__(self, shown: MainWindow, label: str = "Making blind copies", *, fails: bool = False) -> None:
        self.began, self.go_on = threading.Event(), threading.Event()
        self.ended: list[object] = []

        def work(progress: Progress) -> None:
            self.began.set()
            while not self.go_on.wait(0.005):
                progress.step(0, 1, "")
            if fails:
                raise Unusable("the disk is full")

        shown.tasks.change(work, done=self.ended.append, failed=self.ended.append, label=label)
        assert self.began.wait(5)


def answer(shown: MainWindow, how: Leaving) -> list[Sequence[str]]:
    asked: list[Sequence[str]] = []

    def asking(jobs: Sequence[str], _parent: QWidget) -> Leaving:
        asked.append(jobs)
        return how

    shown.leaving.asking = asking
    return asked


def test_closing_names_what_runs_and_stays_or_stops(qtbot: QtBot) -> None:
    shown, _place = window(qtbot)
    job = Job(shown)
    asked = answer(shown, Leaving.STAY)
    assert not shown.close()
    assert asked == [["Making blind copies"]]
    assert not job.ended
    answer(shown, Leaving.STOP)
    assert shown.close()


def test_it_closes_by_itself_when_all_went_well(qtbot: QtBot) -> None:
    shown, _place = window(qtbot)
    job = Job(shown)
    answer(shown, Leaving.WHEN_DONE)
    assert not shown.close()
    assert "The window closes when what runs is done." in visible_texts(shown)
    job.go_on.set()
    qtbot.waitUntil(lambda: not shown.isVisible())
    assert job.ended == [None]


def test_what_fails_meanwhile_keeps_it_open_and_is_said(qtbot: QtBot) -> None:
    shown, _place = window(qtbot)
    job = Job(shown, "Writing a backup", fails=True)
    answer(shown, Leaving.WHEN_DONE)
    shown.close()
    job.go_on.set()
    qtbot.waitUntil(lambda: "The disk is full." in visible_texts(shown))
    assert shown.isVisible()


def test_somebody_may_keep_it_open_after_all(qtbot: QtBot) -> None:
    shown, _place = window(qtbot)
    job = Job(shown)
    answer(shown, Leaving.WHEN_DONE)
    shown.close()
    find(shown, QPushButton, "window-banner-offer").click()
    job.go_on.set()
    qtbot.waitUntil(lambda: bool(job.ended) and not shown.tasks.busy)
    assert shown.isVisible()


def test_the_box_stays_by_default(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    box = QuitBox(["Signing 24 awards…", "Making blind copies"], holder)
    box.open()
    assert {"· Signing 24 awards…", "2 jobs are still running"} <= set(visible_texts(box))
    press(box, Qt.Key.Key_Return)
    assert not box.isVisible()
    assert str(box.leaving) == "stay"
    box.open()
    find(box, QPushButton, "quit-wait").click()
    assert str(box.leaving) == "when done"


def test_the_window_comes_back_where_it_was_parted_as_it_was_on_the_same_page(
    qtbot: QtBot, tmp_path: Path
) -> None:
    shown, _place = window(qtbot, Remembered(tmp_path))
    stood = QRect(0, 50, 800, 740)  # the screen of these tests is 800 × 800
    shown.setGeometry(stood)
    shown.go("people")
    split = shown.findChildren(SplitPane)[-1]
    split.setSizes([300, 700])
    split.splitterMoved.emit(300, 1)
    shown.close()
    again, _place = window(qtbot, Remembered(tmp_path))
    assert (again.geometry().size(), again.geometry().top()) == (stood.size(), stood.top())
    assert again.current_page == "people"
    sizes = again.findChildren(SplitPane)[0].sizes()
    assert sizes[0] / sum(sizes) == pytest.approx(0.3, abs=0.02)
    again.close()
    kept = (tmp_path / "window.ini").read_text()
    assert "people=" not in kept
    assert "Ngozi" not in kept


def test_a_screen_that_is_gone_or_smaller_leaves_no_window_out_of_reach() -> None:
    far = Place(left=2400, top=100, width=1360, height=860)
    assert seen_on(far, [SCREEN], (1024, 700)) is None
    assert seen_on(far, [SCREEN, Place(left=1920, top=0, width=1920, height=1080)], (1024, 700)) == far
    small = Place(left=0, top=0, width=1280, height=720)
    assert seen_on(Place(left=10, top=10, width=1900, height=1000), [small], (1024, 700)) == small


@given(
    st.integers(-5000, 5000), st.integers(-5000, 5000), st.integers(-10, 9000), st.integers(-10, 9000),
)  # fmt: skip
def test_wherever_it_stood_it_can_be_reached_now(left: int, top: int, width: int, height: int) -> None:
    found = seen_on(Place(left=left, top=top, width=width, height=height), [SCREEN], (1024, 700))
    if found is not None:
        assert 0 <= found.left <= found.left + found.width <= SCREEN.width
        assert 0 <= found.top <= found.top + found.height <= SCREEN.height
        assert (found.width, found.height) >= (1024, 700)


def test_a_second_start_brings_the_first_window_to_the_front(qtbot: QtBot, tmp_path: Path) -> None:
    first, asked = SingleWindow(tmp_path / "w", tmp_path / "config"), []
    first.asked_for.connect(lambda: asked.append(1))
    assert first.is_first()
    first.listen()
    other = SingleWindow(tmp_path / "other", tmp_path / "config")
    assert other.is_first(), "one a workspace"
    other.let_go()
    answered: list[bool] = []

    def start_again() -> None:
        second = SingleWindow(tmp_path / "w", tmp_path / "config")
        answered.extend([second.is_first(), second.ask_for_it()])

    thread = threading.Thread(target=start_again)
    thread.start()
    qtbot.waitUntil(lambda: len(answered) == 2)
    thread.join()
    assert answered == [False, True]
    assert asked == [1]
    first.let_go()
    third = SingleWindow(tmp_path / "w", tmp_path / "config")
    assert third.is_first()
    third.let_go()


def test_a_lock_that_a_dying_process_left_stops_nobody(tmp_path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from ui.frame.single_window import SingleWindow\n"
        f"one = SingleWindow(Path({str(tmp_path / 'w')!r}), Path({str(tmp_path / 'config')!r}))\n"
        "assert one.is_first(); os.kill(os.getpid(), 9)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == -9
    assert list((tmp_path / "config" / "open-windows").glob("*.lock"))
    again = SingleWindow(tmp_path / "w", tmp_path / "config")
    assert again.is_first()
    again.let_go()


def test_where_nothing_can_be_locked_the_window_opens(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way")
    assert SingleWindow(tmp_path / "w", tmp_path / "config").is_first()
