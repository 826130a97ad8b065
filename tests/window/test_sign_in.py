"""The entrance: who, passphrase, unlock off the window's thread; and verifying without being anybody."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.problems import FoundBad, Problem, Refused, Unusable
from assessor_app.application.progress import Progress
from tests.window.fakes import HeldRunner, InlineRunner
from tests.window.hands import click, find, press, type_text, visible_texts
from ui.models.verdict import Verdict
from ui.pages.sign_in.page import SignInPage
from ui.pages.sign_in.presenter import Entrance, PersonChoice, SignInDoors, SignInPresenter
from ui.theme.tokens import Tone
from ui.widgets.drop_area import DropArea

ADA = PersonChoice(id="p1", name="Ada Byron", roles=("assessor",))
IRIS = PersonChoice(id="p2", name="Iris van den Berg", roles=("lead", "assessor"))


class Door:
    """A lock that one passphrase opens."""

    def __init__(self, *people: PersonChoice, made_by_admin: bool = False) -> None:
        self.people = people
        self.made_by_admin = made_by_admin
        self.last = ""
        self.renewed: list[tuple[str, str, str]] = []
        self.tried: list[tuple[str, str, str | None]] = []
        self.opened: list[str] = []
        self.verified: list[Path] = []

    def look_around(self) -> Entrance:
        return Entrance(organisation="Northfield", people=self.people, last=self.last)

    def unlock(self, person: str, role: str, passphrase: str | None) -> str:
        self.tried.append((person, role, passphrase))
        if passphrase != "right":
            raise Refused("this passphrase does not open the keys", remedy="Check the capitals.")
        return f"{person} as {role}"

    def renew(self, session: str, old: str, new: str) -> str:
        self.renewed.append((session, old, new))
        if old != "right":
            raise Refused("this passphrase does not open the keys", remedy="Check the capitals.")
        if new == "on a full disk":
            raise Unusable("the disk is full", remedy="Make room, then try again.")
        return f"{session}, anew"

    def verify(self, paths: Sequence[Path], progress: Progress) -> tuple[Verdict, ...]:
        self.verified += paths
        if paths[0].suffix == ".exe":
            raise FoundBad("this is no badge")
        return (
            Verdict(
                name=paths[0].name, word="Valid", tone=Tone.GOOD, icon="shield-check", why="It is whole."
            ),
        )

    def page(self, qtbot: QtBot, runner: InlineRunner | None = None) -> SignInPage:
        doors: SignInDoors[str] = SignInDoors(
            look_around=self.look_around,
            unlock=self.unlock,
            awaits_new_keys=lambda _session: self.made_by_admin,
            renew=self.renew,
            verify=self.verify,
        )
        presenter = SignInPresenter(doors, runner or InlineRunner(), self.opened.append)
        page = SignInPage(presenter)
        qtbot.addWidget(page)
        presenter.attach(page)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        presenter.look_around()
        return page


def person(page: SignInPage, row: int) -> None:
    find(page, QListWidget, "people").setCurrentRow(row)


def test_people_are_listed_and_nobody_is_chosen(qtbot: QtBot) -> None:
    page = Door(ADA, IRIS).page(qtbot)
    people = find(page, QListWidget, "people")
    assert [people.item(row).text() for row in range(people.count())] == ["Ada Byron", "Iris van den Berg"]
    assert find(page, QLabel, "sign-in-organisation").text() == "Northfield"


def test_by_keys_alone(qtbot: QtBot) -> None:
    door = Door(ADA, IRIS)
    page = door.page(qtbot)
    people, passphrase = find(page, QListWidget, "people"), find(page, QLineEdit, "passphrase")
    qtbot.waitUntil(people.hasFocus)
    press(people, Qt.Key.Key_Home)
    press(people, Qt.Key.Key_Return)
    qtbot.waitUntil(passphrase.hasFocus)
    type_text(passphrase, "right")
    press(passphrase, Qt.Key.Key_Return)
    assert door.opened == ["p1 as assessor"]
    assert passphrase.text() == ""


def test_who_signed_in_here_last_only_needs_to_type(qtbot: QtBot) -> None:
    door = Door(ADA, IRIS)
    door.last = IRIS.id
    page = door.page(qtbot)
    qtbot.waitUntil(find(page, QLineEdit, "passphrase").hasFocus)
    assert find(page, QListWidget, "people").currentRow() == 1


def test_a_click_on_a_person_goes_on_to_the_passphrase(qtbot: QtBot) -> None:
    page = Door(ADA, IRIS).page(qtbot)
    people, passphrase = find(page, QListWidget, "people"), find(page, QLineEdit, "passphrase")
    click(people.viewport(), people.visualItemRect(people.item(1)).center())
    qtbot.waitUntil(passphrase.hasFocus)
    assert people.currentRow() == 1


def test_one_person_only_needs_to_type(qtbot: QtBot) -> None:
    door = Door(ADA)
    page = door.page(qtbot)
    passphrase = find(page, QLineEdit, "passphrase")
    qtbot.waitUntil(passphrase.hasFocus)
    assert passphrase.echoMode() == QLineEdit.EchoMode.Password
    type_text(passphrase, "right")
    click(find(page, QPushButton, "unlock"))
    assert door.opened == ["p1 as assessor"]


def test_a_wrong_passphrase_is_said_in_words_and_can_be_typed_again(qtbot: QtBot) -> None:
    door = Door(ADA)
    page = door.page(qtbot)
    passphrase = find(page, QLineEdit, "passphrase")
    type_text(passphrase, "wrong")
    press(passphrase, Qt.Key.Key_Return)
    assert door.opened == []
    assert "This passphrase does not open the keys. Check the capitals." in visible_texts(page)
    assert passphrase.selectedText()
    type_text(passphrase, "right")
    press(passphrase, Qt.Key.Key_Return)
    assert door.opened == ["p1 as assessor"]


def test_a_role_can_be_chosen_by_who_has_several(qtbot: QtBot) -> None:
    door = Door(ADA, IRIS)
    page = door.page(qtbot)
    person(page, 1)
    role = find(page, QComboBox, "sign-in-role")
    assert role.isVisible()
    press(role, Qt.Key.Key_Down)
    type_text(find(page, QLineEdit, "passphrase"), "right")
    click(find(page, QPushButton, "unlock"))
    assert door.tried == [("p2", "assessor", "right")]
    person(page, 0)
    assert not role.isVisible()


def test_what_was_typed_for_one_person_is_not_kept_for_another(qtbot: QtBot) -> None:
    page = Door(ADA, IRIS).page(qtbot)
    person(page, 0)
    passphrase = find(page, QLineEdit, "passphrase")
    type_text(passphrase, "secret")
    person(page, 1)
    assert passphrase.text() == ""


def test_nothing_can_be_pressed_while_the_keys_open(qtbot: QtBot) -> None:
    door, runner = Door(ADA), HeldRunner()
    page = door.page(qtbot, runner)
    runner.held.pop().finish()
    passphrase, unlock = find(page, QLineEdit, "passphrase"), find(page, QPushButton, "unlock")
    type_text(passphrase, "right")
    click(unlock)
    assert unlock.text() == "Unlocking…"
    assert not unlock.isEnabled()
    assert not passphrase.isEnabled()
    click(unlock)
    assert len(runner.held) == 1
    runner.held.pop().finish()
    assert door.opened == ["p1 as assessor"]


def test_an_empty_passphrase_asks_the_keychain(qtbot: QtBot) -> None:
    door = Door(ADA)
    page = door.page(qtbot)
    click(find(page, QPushButton, "unlock"))
    assert door.tried == [("p1", "assessor", None)]


def test_a_file_is_verified_by_nobody_in_particular(qtbot: QtBot) -> None:
    door = Door(ADA)
    page = door.page(qtbot)
    drop = find(page, DropArea, "verify")
    assert drop.isVisible()
    drop.dropped.emit((Path("/data/badge.png"),))
    assert "Valid" in visible_texts(page)
    drop.dropped.emit((Path("/data/badge.exe"),))
    assert "This is no badge." in visible_texts(page)
    assert "Valid" not in visible_texts(page)
    assert door.verified == [Path("/data/badge.png"), Path("/data/badge.exe")]


def shut(problem: Problem) -> Callable[[], Entrance]:
    def look_around() -> Entrance:
        raise problem

    return look_around


def test_without_a_workspace_it_says_what_to_do(qtbot: QtBot) -> None:
    door = Door()
    problem = Unusable("there is no workspace here", remedy="Make one: `assessor init`.")
    door.look_around = shut(problem)  # type: ignore[method-assign]  # a door that refuses
    page = door.page(qtbot)
    assert "There is no workspace here." in visible_texts(page)
    assert "Make one: “assessor init”." in visible_texts(page)
    assert not find(page, QWidget, "sign-in-panel").isVisible()


def test_who_went_elsewhere_while_the_keys_opened_is_not_signed_in_and_nothing_is_drawn(qtbot: QtBot) -> None:
    door, runner = Door(ADA), HeldRunner()
    page = door.page(qtbot, runner)
    runner.held[0].finish()
    presenter = page._gestures
    assert isinstance(presenter, SignInPresenter)
    presenter.unlock("right")
    drawn = page._state
    presenter.retire()
    runner.held[-1].finish()
    assert page._state is drawn
    assert door.tried
    assert door.opened == []
