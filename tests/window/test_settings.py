"""Settings hold at once; keys go under another passphrase only by the old one; the keychain is asked for."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from assessor_app.application.ports.keys import KeychainStatus
from assessor_app.application.problems import Refused, Unusable
from assessor_app.domain.people import Role
from tests.support.workspaces import ADMIN, PASSPHRASE, TestWorkspace
from tests.window.fakes import FakeFrame
from tests.window.hands import click, find, press, type_text, visible_texts
from ui.kept.preferences import KeptPreferences, Preferences, ThemeChoice
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.presenter import SettingsPresenter
from ui.pages.settings.state import SettingsDoors, Surroundings
from ui.wiring.settings import settings_page

NEW = "lantern dispose marble unicorn"


@dataclass
class Keys:
    """Keys behind a passphrase, and a keychain."""

    passphrase: str = "right horse"
    status: KeychainStatus = field(
        default_factory=lambda: KeychainStatus(state="present", alone=True, kept=False)
    )
    preferences: KeptPreferences = field(default_factory=KeptPreferences)

    def change(self, old: str, new: str) -> None:
        if old != self.passphrase:
            raise Refused("the passphrase does not open these keys")
        self.passphrase = new

    def use(self, passphrase: str, on: bool) -> KeychainStatus:
        if on and passphrase != self.passphrase:
            raise Refused("the passphrase does not open these keys")
        self.status = KeychainStatus(state=self.status.state, alone=True, kept=on)
        return self.status

    def page(self, qtbot: QtBot, keep: Callable[[], None] | None = None) -> SettingsPage:
        doors = SettingsDoors(
            look_around=lambda: Surroundings(
                keychain=self.status, places=(("Workspace", Path("/w")),), version="1", licences="free"
            ),
            prefer=self.preferences.change,
            keep=keep or self.preferences.keep,
            change_passphrase=self.change,
            use_keychain=self.use,
        )
        presenter = SettingsPresenter(doors, FakeFrame(), self.preferences.now)
        page = SettingsPage(presenter)
        qtbot.addWidget(page)
        presenter.attach(page)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        page.arrive("")
        return page


def choose(page: SettingsPage, name: str, words: str) -> None:
    choice = find(page, QComboBox, name)
    choice.setFocus()
    while choice.currentText() != words:
        press(choice, Qt.Key.Key_Down)
        choice.activated.emit(choice.currentIndex())
        assert choice.currentIndex() < choice.count() - 1 or choice.currentText() == words


def test_what_is_chosen_holds_at_once_and_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    keys = Keys(preferences=KeptPreferences(tmp_path))
    page = keys.page(qtbot)
    choose(page, "settings-theme", "Dark")
    choose(page, "settings-text", "150 %")
    choose(page, "settings-idle", "After 30 minutes")
    wanted = Preferences(theme=ThemeChoice.DARK, text_percent=150, idle_lock_minutes=30)
    assert keys.preferences.now == wanted
    assert KeptPreferences(tmp_path).now == wanted


def test_what_cannot_be_kept_is_said_and_holds_all_the_same(qtbot: QtBot) -> None:
    def full() -> None:
        raise Unusable("your settings could not be kept", remedy="Make room.")

    keys = Keys()
    page = keys.page(qtbot, keep=full)
    choose(page, "settings-theme", "Light")
    assert keys.preferences.now.theme is ThemeChoice.LIGHT
    assert "Your settings could not be kept." in visible_texts(page)


def test_another_passphrase_by_the_keyboard(qtbot: QtBot) -> None:
    keys = Keys()
    page = keys.page(qtbot)
    begin = find(page, QPushButton, "passphrase-begin")
    begin.setFocus()
    press(begin, Qt.Key.Key_Return)
    old, new, again = (find(page, QLineEdit, f"settings-{name}") for name in ("old", "new", "again"))
    qtbot.waitUntil(old.hasFocus)
    for one, text in ((old, "wrong horse"), (new, NEW), (again, NEW)):
        type_text(one, text)
        press(one, Qt.Key.Key_Return)
    assert old.property("wrong")
    qtbot.waitUntil(old.hasFocus)
    type_text(old, "right horse")
    press(again, Qt.Key.Key_Return)
    assert keys.passphrase == NEW
    assert "Your passphrase is changed." in visible_texts(page)
    assert {one.text() for one in (old, new, again)} == {""}


def test_the_old_one_again_is_no_other(qtbot: QtBot) -> None:
    keys = Keys(passphrase=NEW)
    page = keys.page(qtbot)
    click(find(page, QPushButton, "passphrase-begin"))
    for name in ("old", "new", "again"):
        type_text(find(page, QLineEdit, f"settings-{name}"), NEW)
    click(find(page, QPushButton, "passphrase-save"))
    assert any("Choose another." in text for text in visible_texts(page))


def test_the_keychain_is_used_by_the_passphrase_and_left_without(qtbot: QtBot) -> None:
    keys = Keys()
    page = keys.page(qtbot)
    box, proof = find(page, QCheckBox, "settings-keychain"), find(page, QLineEdit, "keychain-passphrase")
    box.click()
    qtbot.waitUntil(proof.hasFocus)
    type_text(proof, "wrong")
    press(proof, Qt.Key.Key_Return)
    assert proof.property("wrong")
    assert not keys.status.kept
    type_text(proof, "right horse")
    press(proof, Qt.Key.Key_Return)
    assert keys.status.kept
    assert box.isChecked()
    assert proof.text() == ""
    box.click()
    assert not keys.status.kept
    assert not box.isChecked()


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (KeychainStatus(state="locked", alone=True, kept=False), "is locked"),
        (KeychainStatus(state="absent", alone=True, kept=False), "offers no keychain"),
        (KeychainStatus(state="refused", alone=True, kept=False), "unencrypted"),
        (KeychainStatus(state="present", alone=False, kept=False), "more than one person"),
    ],
)
def test_why_there_is_no_keychain_is_said(qtbot: QtBot, status: KeychainStatus, said: str) -> None:
    page = Keys(status=status).page(qtbot)
    assert said in find(page, QLabel, "keychain-words").text()
    assert not find(page, QCheckBox, "settings-keychain").isEnabled()


def test_the_real_keys_go_under_another_passphrase(qtbot: QtBot, workspace: TestWorkspace) -> None:
    program = workspace.program()
    ada = workspace.sign_in(ADMIN, Role.ADMIN, program)
    page = settings_page(program, ada, KeptPreferences()).make(FakeFrame())
    qtbot.addWidget(page)
    page.show()
    page.arrive("passphrase")
    assert "Apache" in find(page, QLabel, "settings-version").text()
    for name, text in (("old", PASSPHRASE), ("new", NEW), ("again", NEW)):
        type_text(find(page, QLineEdit, f"settings-{name}"), text)
    click(find(page, QPushButton, "passphrase-save"))
    assert program.sign_in(ADMIN, lambda: NEW, roles=(Role.ADMIN,)).person == ada.person
    page.retire()
