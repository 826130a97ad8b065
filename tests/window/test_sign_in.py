"""The entrance: who, passphrase, unlock off the window's thread; and verifying without being anybody."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.problems import FoundBad, Problem, Refused, Unusable
from assessor_app.application.progress import Progress
from tests.window.fakes import HeldRunner, InlineRunner
from ui.pages.sign_in.page import SignInPage
from ui.pages.sign_in.presenter import Entrance, PersonChoice, SignInPresenter
from ui.problems import Notice
from ui.theme.tokens import Tone

ADA = PersonChoice(id="p1", name="Ada Byron", roles=("assessor",))
IRIS = PersonChoice(id="p2", name="Iris van den Berg", roles=("lead", "assessor"))


class Door:
    """A lock that one passphrase opens."""

    def __init__(self, *people: PersonChoice) -> None:
        self.people = people
        self.tried: list[tuple[str, str, str | None]] = []
        self.opened: list[str] = []
        self.verified: list[Path] = []

    def look_around(self) -> Entrance:
        return Entrance(organisation="Northfield", people=self.people)

    def unlock(self, person: str, role: str, passphrase: str | None) -> str:
        self.tried.append((person, role, passphrase))
        if passphrase != "right":
            raise Refused("this passphrase does not open the keys", remedy="Check the capitals.")
        return f"{person} as {role}"

    def verify(self, path: Path, progress: Progress) -> Notice:
        self.verified.append(path)
        if path.suffix == ".exe":
            raise FoundBad("this is no badge")
        return Notice(tone=Tone.GOOD, title="Valid.")

    def page(self, qtbot: QtBot, runner: InlineRunner | None = None) -> SignInPage:
        presenter = SignInPresenter(
            look_around=self.look_around,
            unlock=self.unlock,
            verify=self.verify,
            runner=runner or InlineRunner(),
            signed_in=self.opened.append,
        )
        page = SignInPage(presenter)
        qtbot.addWidget(page)
        presenter.attach(page)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        presenter.look_around()
        return page


def person(page: SignInPage, row: int) -> None:
    page.findChild(QListWidget, "people").setCurrentRow(row)


def visible_texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_people_are_listed_and_nobody_is_chosen(qtbot: QtBot) -> None:
    page = Door(ADA, IRIS).page(qtbot)
    people = page.findChild(QListWidget, "people")
    assert [people.item(row).text() for row in range(people.count())] == ["Ada Byron", "Iris van den Berg"]
    assert not page.findChild(QPushButton, "unlock").isEnabled() or people.currentRow() == 0
    assert page.findChild(QLabel, "sign-in-organisation").text() == "Northfield"


def test_by_keys_alone(qtbot: QtBot) -> None:
    door = Door(ADA, IRIS)
    page = door.page(qtbot)
    people, passphrase = page.findChild(QListWidget, "people"), page.findChild(QLineEdit, "passphrase")
    qtbot.waitUntil(people.hasFocus)
    qtbot.keyClick(people, Qt.Key.Key_Home)
    qtbot.keyClick(people, Qt.Key.Key_Return)
    qtbot.waitUntil(passphrase.hasFocus)
    qtbot.keyClicks(passphrase, "right")
    qtbot.keyClick(passphrase, Qt.Key.Key_Return)
    assert door.opened == ["p1 as assessor"]
    assert passphrase.text() == ""


def test_one_person_only_needs_to_type(qtbot: QtBot) -> None:
    door = Door(ADA)
    page = door.page(qtbot)
    passphrase = page.findChild(QLineEdit, "passphrase")
    qtbot.waitUntil(passphrase.hasFocus)
    assert passphrase.echoMode() == QLineEdit.EchoMode.Password
    qtbot.keyClicks(passphrase, "right")
    qtbot.mouseClick(page.findChild(QPushButton, "unlock"), Qt.MouseButton.LeftButton)
    assert door.opened == ["p1 as assessor"]


def test_a_wrong_passphrase_is_said_in_words_and_can_be_typed_again(qtbot: QtBot) -> None:
    door = Door(ADA)
    page = door.page(qtbot)
    passphrase = page.findChild(QLineEdit, "passphrase")
    qtbot.keyClicks(passphrase, "wrong")
    qtbot.keyClick(passphrase, Qt.Key.Key_Return)
    assert door.opened == []
    assert "This passphrase does not open the keys. Check the capitals." in visible_texts(page)
    assert passphrase.selectedText()
    qtbot.keyClicks(passphrase, "right")
    qtbot.keyClick(passphrase, Qt.Key.Key_Return)
    assert door.opened == ["p1 as assessor"]


def test_a_role_can_be_chosen_by_who_has_several(qtbot: QtBot) -> None:
    door = Door(ADA, IRIS)
    page = door.page(qtbot)
    person(page, 1)
    role = page.findChild(QComboBox, "sign-in-role")
    assert role.isVisible()
    qtbot.keyClick(role, Qt.Key.Key_Down)
    qtbot.keyClicks(page.findChild(QLineEdit, "passphrase"), "right")
    qtbot.mouseClick(page.findChild(QPushButton, "unlock"), Qt.MouseButton.LeftButton)
    assert door.tried == [("p2", "assessor", "right")]
    person(page, 0)
    assert not role.isVisible()


def test_what_was_typed_for_one_person_is_not_kept_for_another(qtbot: QtBot) -> None:
    page = Door(ADA, IRIS).page(qtbot)
    person(page, 0)
    passphrase = page.findChild(QLineEdit, "passphrase")
    qtbot.keyClicks(passphrase, "secret")
    person(page, 1)
    assert passphrase.text() == ""


def test_nothing_can_be_pressed_while_the_keys_open(qtbot: QtBot) -> None:
    door, runner = Door(ADA), HeldRunner()
    page = door.page(qtbot, runner)
    runner.held.pop().finish()
    passphrase, unlock = page.findChild(QLineEdit, "passphrase"), page.findChild(QPushButton, "unlock")
    qtbot.keyClicks(passphrase, "right")
    qtbot.mouseClick(unlock, Qt.MouseButton.LeftButton)
    assert unlock.text() == "Unlocking…"
    assert not unlock.isEnabled()
    assert not passphrase.isEnabled()
    qtbot.mouseClick(unlock, Qt.MouseButton.LeftButton)
    assert len(runner.held) == 1
    runner.held.pop().finish()
    assert door.opened == ["p1 as assessor"]


def test_an_empty_passphrase_asks_the_keychain(qtbot: QtBot) -> None:
    door = Door(ADA)
    page = door.page(qtbot)
    qtbot.mouseClick(page.findChild(QPushButton, "unlock"), Qt.MouseButton.LeftButton)
    assert door.tried == [("p1", "assessor", None)]


def test_a_file_is_verified_by_nobody_in_particular(qtbot: QtBot) -> None:
    door = Door(ADA)
    page = door.page(qtbot)
    drop = page.findChild(QWidget, "verify")
    assert drop.isVisible()
    drop.dropped.emit((Path("/data/badge.png"),))
    assert "Valid." in visible_texts(page)
    drop.dropped.emit((Path("/data/badge.exe"),))
    assert "This is no badge." in visible_texts(page)
    assert "Valid." not in visible_texts(page)
    assert door.verified == [Path("/data/badge.png"), Path("/data/badge.exe")]


def shut(problem: Problem) -> Callable[[], Entrance]:
    def look_around() -> Entrance:
        raise problem

    return look_around


def test_without_a_workspace_it_says_what_to_do(qtbot: QtBot) -> None:
    door = Door()
    problem = Unusable("there is no workspace here", remedy="Make one: `assessor init`.")
    door.look_around = shut(problem)  # type: ignore[method-assign]
    page = door.page(qtbot)
    assert "There is no workspace here." in visible_texts(page)
    assert "Make one: `assessor init`." in visible_texts(page)
    assert not page.findChild(QWidget, "sign-in-panel").isVisible()
