"""The window on a real workspace: roles, signed heads, keys that change under a session, crashes."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.ports.rows import CheckpointRow
from assessor_app.application.problems import Refused
from assessor_app.domain.people import Role
from assessor_app.ledger.checkpoint import parse_checkpoint
from tests.support.jobs import Job, revealed, taken_in
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, PASSPHRASE, ROOT, TestWorkspace
from tests.window.hands import find, press, type_text, visible_texts
from ui.app import Desk
from ui.widgets.drop_area import DropArea
from ui.widgets.table_view import TableView

OWN = "a passphrase of my own"


@pytest.fixture(scope="module")
def settled_template(
    workspace_template: TestWorkspace, tmp_path_factory: pytest.TempPathFactory
) -> TestWorkspace:
    """The workspace where everybody has replaced the keys that the admin made, under PASSPHRASE again."""
    base = tmp_path_factory.mktemp("settled")
    shutil.copytree(workspace_template.folder, base / "workspace")
    settled = replace(workspace_template, folder=base / "workspace", config=base / "config", programs=[])
    program = settled.program()
    for name in (LEAD, *ASSESSORS):
        program.renew_keys(name, lambda: PASSPHRASE, OWN)
    ada = settled.sign_in(ADMIN, Role.ADMIN, program)
    program.change_roles(ada, LEAD, (Role.LEAD,))
    for name in (LEAD, *ASSESSORS):
        program.change_passphrase(settled.people[name], lambda: OWN, PASSPHRASE)
    settled.close()
    return settled


@pytest.fixture
def first_day(workspace_template: TestWorkspace, tmp_path: Path) -> Iterator[TestWorkspace]:
    """Nobody but the admin has signed in yet."""
    yield from _copied(workspace_template, tmp_path / "first")


@pytest.fixture
def workspace(settled_template: TestWorkspace, tmp_path: Path) -> Iterator[TestWorkspace]:
    """Everybody has keys of their own."""
    yield from _copied(settled_template, tmp_path)


def _copied(template: TestWorkspace, base: Path) -> Iterator[TestWorkspace]:
    shutil.copytree(template.folder, base / "workspace")
    copy = replace(template, folder=base / "workspace", config=base / "config", programs=[])
    yield copy
    copy.close()


@pytest.fixture
def desk(qtbot: QtBot, workspace: TestWorkspace, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    with opened_on(qtbot, workspace, monkeypatch) as opened:
        yield opened


@contextmanager
def opened_on(qtbot: QtBot, workspace: TestWorkspace, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """The window on this workspace, at the entrance."""
    monkeypatch.setenv("ASSESSOR_CONFIG_DIR", str(workspace.config))
    opened = Desk(workspace.folder)
    qtbot.addWidget(opened.window)
    with qtbot.waitExposed(opened.window):
        opened.window.show()
    opened.window.activateWindow()
    qtbot.waitUntil(lambda: find(opened.window, QListWidget, "people").count() > 0)
    yield opened
    opened.window.close()
    opened.close()


def choose(window: QWidget, name: str, passphrase: str) -> None:
    """Choose somebody at the entrance and type their passphrase."""
    people = find(window, QListWidget, "people")
    names = [people.item(row).text() for row in range(people.count())]
    people.setCurrentRow(names.index(name))
    field = find(window, QLineEdit, "passphrase")
    type_text(field, passphrase)
    press(field, Qt.Key.Key_Return)


def come_in(qtbot: QtBot, desk: Desk, name: str, role: Role) -> None:
    """As a person does: choose the name, the role, type the passphrase."""
    window = desk.window
    qtbot.waitUntil(lambda: find(window, QListWidget, "people").count() > 0)
    people = find(window, QListWidget, "people")
    names = [people.item(row).text() for row in range(people.count())]
    people.setCurrentRow(names.index(name))
    roles = find(window, QComboBox, "sign-in-role")
    if roles.isVisible():
        number = roles.findData(str(role))
        roles.setCurrentIndex(number)
        roles.activated.emit(number)
    passphrase = find(window, QLineEdit, "passphrase")
    type_text(passphrase, PASSPHRASE)
    press(passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: find(window, QLabel, "header-who").text() == name and window.current_page != "")
    settle(qtbot, desk)


def settle(qtbot: QtBot, desk: Desk) -> None:
    """Until nothing runs any more."""
    qtbot.waitUntil(lambda: not desk.window.tasks._running, timeout=20_000)


def fail(error: Exception) -> None:
    pytest.fail(str(error))


def pages(desk: Desk) -> list[str]:
    listed = find(desk.window, QListWidget, "navigation")
    spoken = Qt.ItemDataRole.AccessibleTextRole  # the narrow list shows icons alone
    return [listed.item(row).data(spoken) for row in range(listed.count())]


def heads(workspace: TestWorkspace) -> tuple[int, int, int]:
    """(entries of the log, the newest signed head in the workspace, the one kept outside)."""
    program = workspace.program()
    with program.storage.read() as reading:
        signed = max((row.size for row in reading.each(CheckpointRow)), default=0)
        size = reading.size
    kept = program.heads.newest(program.workspace.id)
    return size, signed, parse_checkpoint(kept).size if kept is not None else 0


def test_each_role_has_its_pages_and_the_role_can_be_changed(
    qtbot: QtBot, workspace: TestWorkspace, desk: Desk
) -> None:
    program = workspace.program()
    job = Job(program=program, workspace=workspace)
    program.change_roles(job.admin, workspace.people[LEAD], (Role.LEAD, Role.ASSESSOR))
    come_in(qtbot, desk, LEAD, Role.LEAD)
    assert pages(desk) == [
        "Home",
        "Cases",
        "Appeals",
        "Sampling",
        "Reliability",
        "Catalogue",
        "Verify",
        "Audit",
        "Keys & trust",
        "Help",
        "Settings",
    ]
    assert desk._session is not None
    assert desk._session.role_keys is not None
    desk.window.role_asked.emit("assessor")
    qtbot.waitUntil(lambda: "Queue" in pages(desk))
    assert "Cases" not in pages(desk)
    assert desk._session.role is Role.ASSESSOR
    assert desk._session.role_keys is None, "an assessor's session holds no keys of a role"
    settle(qtbot, desk)


def test_who_locks_before_the_other_role_is_there_stays_out(
    qtbot: QtBot, workspace: TestWorkspace, desk: Desk
) -> None:
    program = workspace.program()
    job = Job(program=program, workspace=workspace)
    program.change_roles(job.admin, workspace.people[LEAD], (Role.LEAD, Role.ASSESSOR))
    come_in(qtbot, desk, LEAD, Role.LEAD)
    desk.window.role_asked.emit("assessor")
    desk.lock()
    settle(qtbot, desk)
    assert desk._session is None
    assert desk.window.current_page == ""


def test_an_admin_sees_awards_and_an_assessor_does_not(
    qtbot: QtBot, workspace: TestWorkspace, desk: Desk
) -> None:
    come_in(qtbot, desk, ADMIN, Role.ADMIN)
    assert pages(desk)[:6] == ["Home", "Intake", "Covering", "Appeals", "Awards", "Certificates"]
    assert pages(desk)[6:8] == ["Badge images", "Catalogue"]
    assert pages(desk)[8:] == ["Learners", "People", "Verify", "Audit", "Keys & trust", "Help", "Settings"]
    press(desk.window, Qt.Key.Key_L, control=True)
    come_in(qtbot, desk, ASSESSORS[0], Role.ASSESSOR)
    assert pages(desk) == [
        "Home",
        "Queue",
        "Scoring",
        "Practice",
        "Catalogue",
        "Verify",
        "Keys & trust",
        "Help",
        "Settings",
    ]
    assert workspace.people


def test_leads_and_admins_sign_the_head_when_they_come_and_go(
    qtbot: QtBot, workspace: TestWorkspace, desk: Desk, tmp_path: Path
) -> None:
    taken_in(workspace, tmp_path / "in", 1)
    size, signed, _kept = heads(workspace)
    assert signed < size, "nobody has signed this much yet"
    come_in(qtbot, desk, LEAD, Role.LEAD)
    assert heads(workspace) == (size, size, size)
    program = workspace.program()
    program.assign_raters(workspace.sign_in(LEAD, Role.LEAD, program))
    press(desk.window, Qt.Key.Key_L, control=True)
    settle(qtbot, desk)
    size, signed, kept = heads(workspace)
    assert size == signed == kept


def test_an_assessor_signs_no_head_but_keeps_the_newest(
    qtbot: QtBot, workspace: TestWorkspace, desk: Desk, tmp_path: Path
) -> None:
    job = taken_in(workspace, tmp_path / "in", 1)
    job.program.sign_what_changed(job.admin)
    _size, signed, _kept = heads(workspace)
    job.program.assign_raters(job.lead)
    come_in(qtbot, desk, ASSESSORS[0], Role.ASSESSOR)
    press(desk.window, Qt.Key.Key_L, control=True)
    settle(qtbot, desk)
    size, still, kept = heads(workspace)
    assert size > still == signed == kept


def test_new_keys_of_a_role_reach_who_is_signed_in(
    qtbot: QtBot, workspace: TestWorkspace, desk: Desk, tmp_path: Path
) -> None:
    program = workspace.program()
    ada = workspace.sign_in(ADMIN, Role.ADMIN, program)
    second = program.add_person(ada, name="Eve Extra", roles=(Role.ADMIN,), passphrase=PASSPHRASE).id
    come_in(qtbot, desk, ADMIN, Role.ADMIN)
    before = desk._session
    assert before is not None
    desk.window.go("people")
    settle(qtbot, desk)
    desk.window.tasks.change(
        lambda _progress: desk.program.remove_person(before, second),
        done=lambda _outcome: None,
        failed=fail,
    )
    qtbot.waitUntil(lambda: desk._session is not before)
    settle(qtbot, desk)
    assert any("Your role or its keys have changed." in words for words in visible_texts(desk.window))
    assert desk.window.current_page == "people", "the page in front stays in front"
    taken_in(workspace, tmp_path / "in", 2)
    assert desk._session is not None
    lines = list(desk.program.list_submissions.for_admin(desk._session))
    assert len(lines) == 2, "what is sealed under the new epoch can be read"


def test_who_lost_the_role_meanwhile_is_shown_out_with_the_reason(
    qtbot: QtBot, workspace: TestWorkspace, desk: Desk
) -> None:
    name = ASSESSORS[0]
    come_in(qtbot, desk, name, Role.ASSESSOR)
    program = workspace.program()
    program.remove_person(workspace.sign_in(ADMIN, Role.ADMIN, program), workspace.people[name])
    desk.window.tasks.change(lambda _progress: None, done=lambda _outcome: None, failed=fail)
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(QPushButton, "unlock")))
    assert desk._session is None
    assert any("does not have the role assessor" in words for words in visible_texts(desk.window))
    settle(qtbot, desk)


def test_a_certificate_dropped_at_the_entrance_is_judged_with_nobody_signed_in(
    qtbot: QtBot, workspace: TestWorkspace, desk: Desk, tmp_path: Path
) -> None:
    from assessor_app.application.use_cases.export_awards import What

    job = revealed(workspace, tmp_path / "in", 1)
    job.program.release_cases(job.lead)
    job.program.issue_awards(job.admin)
    job.program.export_awards(job.admin, tmp_path / "out", what=What.CERTIFICATES)
    find(desk.window, DropArea, "verify").dropped.emit(tuple((tmp_path / "out").iterdir()))
    qtbot.waitUntil(lambda: "Valid" in visible_texts(desk.window), timeout=30_000)
    assert desk._session is None
    settle(qtbot, desk)


def test_the_lead_finds_the_cases_through_the_window(
    qtbot: QtBot, workspace: TestWorkspace, desk: Desk, tmp_path: Path
) -> None:
    revealed(workspace, tmp_path / "in", 2)
    come_in(qtbot, desk, LEAD, Role.LEAD)
    desk.window.go("cases")
    table = find(desk.window, TableView, "cases-table")
    qtbot.waitUntil(lambda: table.model().rowCount() == 2)
    press(desk.window, Qt.Key.Key_Return)
    settle(qtbot, desk)


@pytest.mark.parametrize("role", [Role.ASSESSOR, Role.LEAD], ids=str)
def test_at_the_first_sign_in_keys_of_ones_own_are_made(
    qtbot: QtBot, first_day: TestWorkspace, monkeypatch: pytest.MonkeyPatch, role: Role
) -> None:
    name = LEAD if role is Role.LEAD else ASSESSORS[0]
    program = first_day.program()
    with opened_on(qtbot, first_day, monkeypatch) as desk:
        window = desk.window
        choose(window, name, PASSPHRASE)
        qtbot.waitUntil(lambda: find(window, QWidget, "own-keys").isVisible(), timeout=20_000)
        assert desk._session is None
        qtbot.waitUntil(find(window, QLineEdit, "own-keys-new").hasFocus)
        for of in ("new", "again"):
            field = find(window, QLineEdit, f"own-keys-{of}")
            qtbot.waitUntil(field.hasFocus)
            type_text(field, OWN)
            press(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.current_page != "", timeout=20_000)
        settle(qtbot, desk)
        assert desk._session is not None
        assert not program.awaits_new_keys(first_day.people[name])
        with pytest.raises(Refused, match="does not open"):
            program.sign_in(name, lambda: PASSPHRASE, roles=(role,))
        ada = first_day.sign_in(ADMIN, Role.ADMIN, program)
        program.change_roles(ada, ASSESSORS[1], (Role.ASSESSOR,))
        window.tasks.change(lambda _progress: None, done=lambda _outcome: None, failed=fail)
        settle(qtbot, desk)
        settle(qtbot, desk)
        assert desk._session.keys.acts_by_newest, "the window goes on with them as soon as they count"
        press(window, Qt.Key.Key_L, control=True)
        qtbot.waitUntil(lambda: bool(window.findChildren(QPushButton, "unlock")))
        qtbot.waitUntil(lambda: find(window, QListWidget, "people").count() > 0)
        choose(window, name, OWN)
        qtbot.waitUntil(lambda: window.current_page != "", timeout=20_000)
        settle(qtbot, desk)


def test_who_has_keys_of_their_own_account_is_listed_and_signs_in(
    qtbot: QtBot, workspace: TestWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = workspace.program()
    card = program.read_card(program.own_card("Cia Card", lambda: OWN), file="card")
    ada = workspace.sign_in(ADMIN, Role.ADMIN, program)
    program.add_person(ada, card=card, roles=(Role.ADMIN,))
    with opened_on(qtbot, workspace, monkeypatch) as there:
        choose(there.window, "Cia Card", OWN)
        qtbot.waitUntil(lambda: there.window.current_page != "", timeout=20_000)
        assert find(there.window, QLabel, "header-who").text() == "Cia Card"
        settle(qtbot, there)
    shutil.rmtree(workspace.config / "own-keys")  # as on a machine where they were never made
    with opened_on(qtbot, workspace, monkeypatch) as desk:
        people = find(desk.window, QListWidget, "people")
        assert "Cia Card" not in [people.item(row).text() for row in range(people.count())]
        settle(qtbot, desk)


SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from ui.app import open_window

def look():
    application = QApplication.instance()
    (window,) = [one for one in application.topLevelWidgets() if one.objectName() == "window"]
    texts = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    if "Example Works" not in texts:
        QTimer.singleShot(20, look)
        return
    if {crash}:
        QTimer.singleShot(200, lambda: report(window))
        secret = "Zoe Student0"
        raise ValueError(secret)
    report(window)

def report(window):
    texts = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    picture = window.grab().toImage()
    width, height = picture.width(), picture.height()
    colours = {{picture.pixelColor(x, y).name() for x in range(0, width, 7) for y in range(0, height, 7)}}
    print("painted" if len(colours) > 5 else "blank", "|".join(texts))
    window.close()

application = QApplication(["assessor"])
QTimer.singleShot(0, look)
sys.exit(open_window(Path({folder!r})))
"""


def run(workspace: TestWorkspace, *, crash: bool) -> "subprocess.CompletedProcess[str]":
    script = SCRIPT.format(crash=crash, folder=str(workspace.folder))
    around = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "ASSESSOR_CONFIG_DIR": str(workspace.config),
        "PYTHONWARNINGS": "error",
    }
    return subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=around, capture_output=True, text=True, timeout=60,
        check=False,
    )  # fmt: skip


def test_a_process_opens_the_window_paints_it_and_quits(workspace: TestWorkspace) -> None:
    done = run(workspace, crash=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("painted")
    assert "Who is working?" in done.stdout
    assert "defect" not in done.stderr


def test_a_defect_is_told_in_the_window_and_its_values_are_told_nowhere(workspace: TestWorkspace) -> None:
    done = run(workspace, crash=True)
    assert done.returncode == 0, done.stderr
    assert "Something in the program went wrong." in done.stdout, "also at the entrance"
    assert "assessor: a defect: ValueError" in done.stderr
    assert "look" in done.stderr
    assert "Zoe" not in done.stdout + done.stderr
