"""Keys that an admin made are replaced at the first sign-in: explained, and checked beside the field."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.window.fakes import HeldRunner
from tests.window.hands import click, find, press, type_text, visible_texts
from tests.window.test_sign_in import ADA, Door
from ui.pages.sign_in.page import SignInPage

OWN = "four words of my own"


def unlocked(qtbot: QtBot, door: Door, passphrase: str = "right") -> SignInPage:
    page = door.page(qtbot)
    type_text(find(page, QLineEdit, "passphrase"), passphrase)
    press(find(page, QLineEdit, "passphrase"), Qt.Key.Key_Return)
    assert find(page, QWidget, "own-keys").isVisible()
    assert not find(page, QWidget, "sign-in-panel").isVisible()
    return page


def field(page: SignInPage, of: str) -> QLineEdit:
    return find(page, QLineEdit, f"own-keys-{of}")


def fill(page: SignInPage, new: str, again: str) -> None:
    """Type into the field that has the keys, go on with Return, as a person does."""
    for of, text in (("new", new), ("again", again)):
        field(page, of).clear()
        type_text(field(page, of), text)
        press(field(page, of), Qt.Key.Key_Return)


def test_who_is_told_why_and_goes_on_with_keys_of_their_own(qtbot: QtBot) -> None:
    door = Door(ADA, made_by_admin=True)
    page = unlocked(qtbot, door)
    assert door.opened == []
    assert "Make your keys your own, Ada Byron" in visible_texts(page)
    assert any("An admin made the keys" in text for text in visible_texts(page))
    qtbot.waitUntil(field(page, "new").hasFocus)
    assert not field(page, "old").isVisible()
    assert {field(page, of).echoMode() for of in ("new", "again")} == {QLineEdit.EchoMode.Password}
    type_text(field(page, "new"), OWN)
    press(field(page, "new"), Qt.Key.Key_Return)
    qtbot.waitUntil(field(page, "again").hasFocus)
    type_text(field(page, "again"), OWN)
    press(field(page, "again"), Qt.Key.Key_Return)
    assert door.renewed == [("p1 as assessor", "right", OWN)]
    assert door.opened == ["p1 as assessor, anew"]
    assert field(page, "new").text() == field(page, "again").text() == ""


def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_made(qtbot: QtBot) -> None:
    door = Door(ADA, made_by_admin=True)
    page = unlocked(qtbot, door)
    cases = (
        ("", "", "new", "Type at least 12 characters; this is none."),
        ("short", "short", "new", "Type at least 12 characters; this is 5."),
        (" " * 12, " " * 12, "new", "Type letters, not only spaces."),
        (OWN, "four words of mine", "again", "This is not what you typed above. Type it once more."),
    )
    for new, again, of, words in cases:
        fill(page, new, again)
        assert words in visible_texts(page)
        assert field(page, of).property("wrong")
        assert field(page, of).accessibleDescription() == words
        qtbot.waitUntil(field(page, of).hasFocus)
    assert (door.renewed, door.opened) == ([], [])
    fill(page, OWN, OWN)
    assert door.opened == ["p1 as assessor, anew"]


def test_the_passphrase_that_the_admin_knows_is_no_new_one(qtbot: QtBot) -> None:
    door = Door(ADA, made_by_admin=True)
    door.unlock = lambda person, role, passphrase: f"{person} as {role}"  # type: ignore[method-assign]  # a door that opens for anybody
    page = unlocked(qtbot, door, "chosen by the admin")
    fill(page, "chosen by the admin", "chosen by the admin")
    assert "This is the passphrase that an admin knows. Choose another." in visible_texts(page)
    assert door.renewed == []


def test_who_came_by_the_keychain_types_the_passphrase_until_now(qtbot: QtBot) -> None:
    door = Door(ADA, made_by_admin=True)
    door.unlock = lambda person, role, passphrase: f"{person} as {role}"  # type: ignore[method-assign]  # a door that opens for anybody
    page = unlocked(qtbot, door, "")
    qtbot.waitUntil(field(page, "old").hasFocus)
    fill(page, OWN, OWN)
    assert "Type the passphrase that opens your keys until now." in visible_texts(page)
    type_text(field(page, "old"), "wrong")
    click(find(page, QPushButton, "own-keys-make"))
    assert "This passphrase does not open the keys. Check the capitals." in visible_texts(page)
    assert field(page, "old").property("wrong")
    field(page, "old").clear()
    type_text(field(page, "old"), "right")
    click(find(page, QPushButton, "own-keys-make"))
    assert door.renewed[-1] == ("p1 as assessor", "right", OWN)
    assert door.opened == ["p1 as assessor, anew"]


def test_a_disk_that_refuses_is_told_and_what_was_typed_stays(qtbot: QtBot) -> None:
    door = Door(ADA, made_by_admin=True)
    page = unlocked(qtbot, door)
    fill(page, "on a full disk", "on a full disk")
    assert "The disk is full." in visible_texts(page)
    assert field(page, "again").text() == "on a full disk"
    assert door.opened == []


def test_nothing_can_be_pressed_while_the_keys_are_made(qtbot: QtBot) -> None:
    door, runner = Door(ADA, made_by_admin=True), HeldRunner()
    page = door.page(qtbot, runner)
    runner.held.pop().finish()
    type_text(find(page, QLineEdit, "passphrase"), "right")
    press(find(page, QLineEdit, "passphrase"), Qt.Key.Key_Return)
    runner.held.pop().finish()
    fill(page, OWN, OWN)
    make = find(page, QPushButton, "own-keys-make")
    assert make.text() == "Making your keys…"
    assert not any(button.isEnabled() for button in (make, find(page, QPushButton, "own-keys-back")))
    assert not field(page, "new").isEnabled()
    click(make)
    assert len(runner.held) == 1
    runner.held.pop().finish()
    assert door.opened == ["p1 as assessor, anew"]


def test_back_forgets_who_was_there(qtbot: QtBot) -> None:
    door = Door(ADA, made_by_admin=True)
    page = unlocked(qtbot, door)
    type_text(field(page, "new"), OWN)
    click(find(page, QPushButton, "own-keys-back"))
    passphrase = find(page, QLineEdit, "passphrase")
    qtbot.waitUntil(passphrase.hasFocus)
    assert passphrase.text() == field(page, "new").text() == ""
    assert not find(page, QWidget, "own-keys").isVisible()
    assert door.opened == []


def test_a_wrong_first_passphrase_leads_to_no_step(qtbot: QtBot) -> None:
    door = Door(ADA, made_by_admin=True)
    page = door.page(qtbot)
    type_text(find(page, QLineEdit, "passphrase"), "wrong")
    press(find(page, QLineEdit, "passphrase"), Qt.Key.Key_Return)
    assert not find(page, QWidget, "own-keys").isVisible()
    assert door.opened == []
