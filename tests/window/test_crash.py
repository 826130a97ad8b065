"""A process that dies in the middle of the work: nothing is lost, the next start says so once."""

import faulthandler
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.support.workspaces import ASSESSORS, PASSPHRASE, ROOT, TestWorkspace
from tests.window.desk_work import put_on_desks
from tests.window.hands import find
from ui.app import Desk
from ui.crash_file import CrashFile, crash_notice, without_paths

TYPED = "Zoë shows her sources, دائماً"

SCRIPT = """
import ctypes, sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPlainTextEdit
from ui.app import open_window

NAME, PASSPHRASE, CODE, TYPED = {name!r}, {passphrase!r}, {code!r}, {typed!r}

def window():
    return next(one for one in QApplication.topLevelWidgets() if one.objectName() == "window")

def wait(ready, then):
    try:
        there = ready()
    except Exception:
        there = False
    QTimer.singleShot(0 if there else 20, then if there else lambda: wait(ready, then))

def people():
    return window().findChildren(QListWidget, "people")[0]

def enter():
    names = [people().item(row).text() for row in range(people().count())]
    people().setCurrentRow(names.index(NAME))
    field = window().findChildren(QLineEdit, "passphrase")[0]
    QTest.keyClicks(field, PASSPHRASE)
    field.returnPressed.emit()
    wait(lambda: window().current_page != "", score)

def score():
    window().go("scoring", CODE)
    wait(lambda: window().pages.front._state.code == CODE and window().pages.front._state.criteria, rate)

def rate():
    QTest.keyClick(window(), Qt.Key.Key_3)
    QTest.keyClick(window(), Qt.Key.Key_N)
    QApplication.focusWidget().insertPlainText(TYPED)
    wait(saved, die)

def saved():
    state = window().pages.front._state
    return not state.unsaved and TYPED in state.comments.values() and state.levels

def die():
    print("dying", flush=True)
    ctypes.string_at(0)

application = QApplication(["assessor"])
wait(lambda: people().count() > 0, enter)
sys.exit(open_window(Path({folder!r})))
"""


def test_paths_of_this_machine_are_left_out_of_a_report() -> None:
    report = 'Fatal Python error: Aborted\n  File "/home/ada.student/x/ui/pages/a.py", line 3 in b\n'
    assert without_paths(report).endswith('  File "pages/a.py", line 3 in b\n')
    assert "ada" not in without_paths(report)
    windows = without_paths('File "C:\\\\Users\\\\Ada\\\\ui\\\\a.py", line 1')
    assert "Ada" not in windows


def test_a_window_that_closed_leaves_nothing_and_an_open_one_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faulthandler, "is_enabled", lambda: False)
    monkeypatch.setattr(faulthandler, "enable", lambda _file: None)
    monkeypatch.setattr(faulthandler, "disable", lambda: None)
    ours = CrashFile(tmp_path / "state")
    ours.begin()
    (tmp_path / "state" / "crash-1.txt").touch()
    assert ours.take_last() == ""
    ours.end()
    assert [path.name for path in (tmp_path / "state").iterdir()] == ["crash-1.txt"]


def test_where_nothing_can_be_written_the_window_opens(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    ours = CrashFile(tmp_path / "state")
    ours.begin()
    assert ours.take_last() == ""
    ours.end()


def test_the_next_start_says_so_once_and_offers_the_report(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    state = tmp_path / "state"
    state.mkdir()
    (state / "crash-99.txt").write_text(
        'Fatal Python error: Aborted\n  File "/home/ada/ui/a.py", line 3 in b\n'
    )
    desk = Desk(workspace.folder)
    qtbot.addWidget(desk.window)
    with qtbot.waitExposed(desk.window):
        desk.window.show()
    desk.tell_of_crash(CrashFile(state))
    title = find(desk.window, QLabel, "entrance-banner-title")
    qtbot.waitUntil(title.isVisible)
    assert title.text() == "Assessor ended by itself last time."
    find(desk.window, QPushButton, "entrance-banner-copy").click()
    copied = QGuiApplication.clipboard().text()
    assert "Fatal Python error: Aborted" in copied
    assert "schema" in copied
    assert "ada" not in copied
    QGuiApplication.clipboard().clear()
    assert CrashFile(state).take_last() == "", "once"
    qtbot.waitUntil(lambda: not desk.window.tasks.busy)
    desk.window.close()
    desk.close()


def test_a_process_that_dies_while_scoring_loses_nothing(workspace: TestWorkspace, tmp_path: Path) -> None:
    work = put_on_desks(workspace, tmp_path / "in")
    name = work.rater.person.name
    own = "a passphrase of my own"
    work.program.renew_keys(name, lambda: PASSPHRASE, own)
    from assessor_app.domain.people import Role
    from tests.support.workspaces import ADMIN

    work.program.change_roles(workspace.sign_in(ADMIN, Role.ADMIN, work.program), name, (Role.ASSESSOR,))
    rater = work.program.sign_in(name, lambda: own, roles=(Role.ASSESSOR,))
    code = next(iter(work.program.list_submissions.for_rater(rater))).id
    assert name in ASSESSORS
    script = SCRIPT.format(name=name, passphrase=own, code=code, typed=TYPED, folder=str(workspace.folder))
    around = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "ASSESSOR_CONFIG_DIR": str(workspace.config),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=around, capture_output=True, text=True, timeout=120,
        check=False,
    )  # fmt: skip
    assert done.stdout.strip().endswith("dying"), done.stderr
    assert done.returncode == -11
    again = work.program.sign_in(name, lambda: own, roles=(Role.ASSESSOR,))
    draft = work.program.open_work(again, code).draft
    assert draft is not None
    assert TYPED in draft.comments.values()
    assert draft.levels
    report = CrashFile(workspace.config / "state").take_last()
    assert "Segmentation fault" in report
    assert str(workspace.folder) not in report
    assert TYPED not in crash_notice(report).copyable
