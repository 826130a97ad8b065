"""At the entrance: a backup is restored, the recovery key enrols an admin, the keychain needs no typing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from assessor_app.domain.people import Role
from tests.support.workspaces import ADMIN, PASSPHRASE, TestWorkspace, cheap_kdf
from tests.window.fakes import HeldRunner, InlineRunner
from tests.window.hands import click, drop_files, find, press, type_text, visible_texts
from ui.app import Desk
from ui.entering import Entering
from ui.pages.sign_in.page import Elsewhere, SignInPage
from ui.pages.sign_in.people_list import folded
from ui.pages.sign_in.presenter import Entrance, PersonChoice, SignInDoors, SignInPresenter
from ui.reception import free_folder
from ui.widgets.drop_area import DropArea
from ui.widgets.search_field import SearchField

NEW = "lantern dispose marble unicorn"
Opens = Callable[[Path], Desk]


@pytest.fixture
def opens(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> Iterator[Opens]:
    desks: list[Desk] = []
    entering = Entering(
        config=workspace.config, costs={"kdf_cost": cheap_kdf()}, demo=tmp_path / "no demo" / "demo"
    )

    def open_it(folder: Path) -> Desk:
        desk = Desk(folder, entering=entering)
        desks.append(desk)
        qtbot.addWidget(desk.window)
        with qtbot.waitExposed(desk.window):
            desk.window.show()
        desk.window.activateWindow()
        return desk

    yield open_it
    for desk in desks:
        desk.window.close()
        desk.close()


def way(qtbot: QtBot, desk: Desk, name: str) -> None:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in desk.window.findChildren(QPushButton, name)))
    click(find(desk.window, QPushButton, name))


def test_a_new_admin_by_the_recovery_key(qtbot: QtBot, workspace: TestWorkspace, opens: Opens) -> None:
    desk = opens(workspace.folder)
    way(qtbot, desk, "way-recover")
    words = find(desk.window, QPlainTextEdit, "recovery-typed")
    qtbot.waitUntil(words.hasFocus)
    right = workspace.recovery.split()
    words.insertPlainText(" ".join(["wrongword", *right[1:]]))
    name = find(desk.window, QLineEdit, "recovery-admin")
    type_text(name, ADMIN)
    for which in ("new", "again"):
        type_text(find(desk.window, QLineEdit, f"recovery-passphrase-{which}"), NEW)
    click(find(desk.window, QPushButton, "recovery-next"))
    qtbot.waitUntil(lambda: bool(words.property("wrong")))
    assert any("Word 1" in text for text in visible_texts(desk.window))
    words.setPlainText("\n".join(right))
    click(find(desk.window, QPushButton, "recovery-next"))
    qtbot.waitUntil(lambda: any("on the roster already" in text for text in visible_texts(desk.window)))
    name.setText("New Admin")
    press(find(desk.window, QLineEdit, "recovery-passphrase-again"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.window.current_page == "home")
    assert find(desk.window, QLabel, "header-who").text() == "New Admin"
    left = desk.window.findChildren(QPlainTextEdit, "recovery-typed")
    assert "".join(one.toPlainText() for one in left) == ""


def test_too_few_words_are_counted(qtbot: QtBot, workspace: TestWorkspace, opens: Opens) -> None:
    desk = opens(workspace.folder)
    way(qtbot, desk, "way-recover")
    find(desk.window, QPlainTextEdit, "recovery-typed").insertPlainText("acrobat gravel")
    assert "2 of 21" in visible_texts(desk.window)
    click(find(desk.window, QPushButton, "recovery-next"))
    assert any("has 21 words; these are 2" in text for text in visible_texts(desk.window))
    click(find(desk.window, QPushButton, "recovery-back"))
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(QListWidget, "people")))


def test_a_backup_is_restored_beside_what_is_there(
    qtbot: QtBot, workspace: TestWorkspace, opens: Opens, tmp_path: Path
) -> None:
    program = workspace.program()
    program.back_up(workspace.sign_in(ADMIN, Role.ADMIN, program), tmp_path / "one.backup")
    desk = opens(workspace.folder)
    way(qtbot, desk, "way-restore")
    into = free_folder(workspace.folder)
    assert find(desk.window, QLabel, "restore-where").text() == f"It will lie in {into}."
    click(find(desk.window, QPushButton, "restore-next"))
    assert "Choose the backup first." in visible_texts(desk.window)
    drop_files(find(desk.window, DropArea, "restore-file"), tmp_path / "one.backup")
    secret = find(desk.window, QLineEdit, "restore-passphrase")
    type_text(secret, "wrong")
    press(secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(secret.property("wrong")))
    assert not into.exists()
    qtbot.waitUntil(secret.isEnabled)
    secret.selectAll()
    type_text(secret, PASSPHRASE)
    press(secret, Qt.Key.Key_Return)
    on = find(desk.window, QPushButton, "restore-next")
    qtbot.waitUntil(lambda: on.text() == "Open it", timeout=20_000)
    assert secret.text() == ""
    click(on)
    qtbot.waitUntil(lambda: any(one.count() for one in desk.window.findChildren(QListWidget, "people")))
    assert desk.program.folder == into
    assert workspace.folder.exists()


def test_a_damaged_workspace_has_a_way_on(qtbot: QtBot, opens: Opens, tmp_path: Path) -> None:
    (tmp_path / "damaged").mkdir()
    (tmp_path / "damaged" / "assessor.db").write_bytes(b"")
    desk = opens(tmp_path / "damaged")
    qtbot.waitUntil(lambda: "The workspace's database is empty." in visible_texts(desk.window))
    assert not find(desk.window, QPushButton, "way-recover").isVisible()
    way(qtbot, desk, "way-another")
    qtbot.waitUntil(find(desk.window, QPushButton, "first-run-start").isEnabled)
    click(find(desk.window, QPushButton, "first-run-back"))
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(QPushButton, "nobody-again")))


def nothing() -> None:
    """Nothing."""


def entrance(
    qtbot: QtBot,
    *people: PersonChoice,
    kept: frozenset[str] = frozenset(),
    runner: InlineRunner | None = None,
) -> tuple[SignInPage, list[tuple[str, str | None]]]:
    tried: list[tuple[str, str | None]] = []

    def unlock(person: str, _role: str, passphrase: str | None) -> str:
        tried.append((person, passphrase))
        return person

    doors: SignInDoors[str] = SignInDoors(
        look_around=lambda: Entrance(organisation="Northfield", people=people, last=people[0].id),
        unlock=unlock,
        awaits_new_keys=lambda _session: False,
        renew=lambda session, _old, _new: session,
        verify=None,
        by_keychain=lambda: kept,
    )
    presenter = SignInPresenter(doors, runner or InlineRunner(), lambda _session: None)
    page = SignInPage(presenter, Elsewhere(restore=nothing, recover=nothing, another=nothing, again=nothing))
    qtbot.addWidget(page)
    presenter.attach(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    presenter.look_around()
    return page, tried


def test_where_the_keychain_opens_the_keys_return_is_enough(qtbot: QtBot) -> None:
    ada = PersonChoice(id="p1", name="Ada Byron", roles=("assessor",))
    page, tried = entrance(qtbot, ada, kept=frozenset({"p1"}))
    unlock = find(page, QPushButton, "unlock")
    qtbot.waitUntil(unlock.hasFocus)
    press(unlock, Qt.Key.Key_Return)
    assert tried == [("p1", None)]


def test_what_is_typed_stays_when_the_keychain_answers_late(qtbot: QtBot) -> None:
    ada, runner = PersonChoice(id="p1", name="Ada Byron", roles=("assessor",)), HeldRunner()
    page, _tried = entrance(qtbot, ada, kept=frozenset({"p1"}), runner=runner)
    runner.held.pop(0).finish()
    secret = find(page, QLineEdit, "passphrase")
    qtbot.waitUntil(secret.hasFocus)
    type_text(secret, "right ho")
    runner.held.pop(0).finish()
    assert secret.text() == "right ho"
    assert secret.hasFocus()


def test_somebody_among_many_is_found_by_a_few_letters(qtbot: QtBot) -> None:
    people = [
        PersonChoice(id=f"p{number}", name=f"Rater {number}", roles=("assessor",)) for number in range(20)
    ]
    people.insert(11, PersonChoice(id="zoe", name="Zoë Đặng", roles=("assessor",)))
    page, tried = entrance(qtbot, *people)
    field = find(page, SearchField, "people-find")
    type_text(field, "zoe d")
    press(field, Qt.Key.Key_Return)
    secret = find(page, QLineEdit, "passphrase")
    qtbot.waitUntil(secret.hasFocus)
    type_text(secret, "x")
    press(secret, Qt.Key.Key_Return)
    assert tried == [("zoe", "x")]


def test_letters_are_found_however_they_are_written() -> None:
    assert folded(" Zoë ĐẶNG ") == folded("zoë đặng")
    assert "elen" in folded("Elén")
