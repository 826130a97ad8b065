"""The People page on a real workspace, by keys and clicks: who is added with which keys, who loses them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from assessor_app.adapters.keys.cards import to_document
from assessor_app.adapters.keys.key_files import KeyFolder
from assessor_app.application.problems import Refused
from assessor_app.application.queries.people import PersonLine
from assessor_app.bootstrap import Program
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Role
from tests.support.workspaces import ADMIN, LEAD, TestWorkspace, cheap_kdf
from tests.window.fakes import FakeFrame, HeldRunner
from tests.window.hands import click, drop_files, find, press, type_text, visible_texts
from ui.models.roles import alternatives
from ui.page import Page
from ui.theme.tokens import Tone
from ui.widgets.banner import Banner
from ui.widgets.check_box import CheckBox
from ui.widgets.table_view import TableView
from ui.widgets.word_grid import WordGrid
from ui.wiring.people import people_page

ANN = "Ann Ash"


class Desk:
    """The page of an admin, drawn on a real workspace."""

    def __init__(self, qtbot: QtBot, workspace: TestWorkspace, frame: FakeFrame | None = None) -> None:
        self.program = workspace.program()
        self.frame = frame or FakeFrame()
        session = workspace.sign_in(ADMIN, Role.ADMIN, self.program)
        self.page: Page = people_page(self.program, session).make(self.frame)
        self.page.resize(1360, 860)
        qtbot.addWidget(self.page)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.page.arrive("")
        self.roster = find(self.page, TableView, "roster")

    def row(self, name: str) -> int:
        model = self.roster.model()
        return next(row for row in range(model.rowCount()) if model.index(row, 0).data() == name)

    def names(self) -> list[str]:
        model = self.roster.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def access(self, name: str) -> str:
        return str(self.roster.model().index(self.row(name), 2).data())

    def choose(self, name: str) -> None:
        self.roster.choose(self.row(name))

    def button(self, name: str) -> QPushButton:
        return find(self.page, QPushButton, name)

    def box(self, name: str) -> CheckBox:
        return find(self.page, CheckBox, name)

    def trigger(self, action: str) -> None:
        next(one for one in self.page.page_actions() if one.id == action).handler()

    def line(self, name: str) -> PersonLine:
        return next(line for line in self.program.list_people() if line.name == name)

    def drop(self, path: Path) -> None:
        drop_files(self.page, path)


@pytest.fixture
def desk(qtbot: QtBot, workspace: TestWorkspace) -> Desk:
    return Desk(qtbot, workspace)


@pytest.fixture
def card(tmp_path: Path, workspace: TestWorkspace) -> tuple[Path, tuple[str, ...]]:
    """A card that somebody made on another machine, and its words."""
    program: Program = workspace.program()
    elsewhere = KeyFolder(
        folder=tmp_path / "elsewhere", workspace=program.workspace.id, config=tmp_path / "c", cost=cheap_kdf()
    )
    keys = elsewhere.make(new_id(), "their own passphrase")
    path = tmp_path / "sibusiso.card"
    path.write_bytes(to_document(keys, "Sibusiso Nkosi"))
    return path, tuple(program.fingerprint(keys.card("Sibusiso Nkosi")).split())


def test_the_roster_is_listed_and_nobody_is_chosen(desk: Desk) -> None:
    assert desk.names()[:2] == [ADMIN, LEAD]
    assert desk.access(LEAD) == "Ready"
    assert desk.roster.current_row() is None
    assert "Choose somebody to change their roles" in visible_texts(desk.page)


def test_by_keys_alone_somebody_is_added_with_a_one_time_passphrase(desk: Desk, qtbot: QtBot) -> None:
    desk.trigger("people-add")
    name = find(desk.page, QLineEdit, "new-name")
    qtbot.waitUntil(name.hasFocus)
    type_text(name, "Sam Okafor")
    press(name, Qt.Key.Key_Return)
    words = find(desk.page, WordGrid, "one-time-words").words
    assert len(words) == 6
    done, copy = desk.button("handed-over"), desk.button("copy-passphrase")
    qtbot.waitUntil(copy.hasFocus)
    press(copy, Qt.Key.Key_Return)
    assert find(desk.page, WordGrid, "one-time-words").words == words
    assert QGuiApplication.clipboard().text() == " ".join(words)
    press(done, Qt.Key.Key_Space)
    assert find(desk.page, WordGrid, "one-time-words").words == ()
    assert "Sam Okafor" in desk.names()
    assert desk.line("Sam Okafor").keys_made_here
    assert desk.line("Sam Okafor").absent
    assert not desk.line(ADMIN).absent
    session = desk.program.sign_in(
        "Sam Okafor", lambda: " ".join(words), roles=(Role.ASSESSOR,), role=Role.ASSESSOR
    )
    assert session.person.name == "Sam Okafor"


def test_a_passphrase_that_they_type_opens_their_keys(desk: Desk) -> None:
    desk.trigger("people-add")
    type_text(find(desk.page, QLineEdit, "new-name"), "Sam Okafor")
    desk.box("new:assessor").click()
    desk.box("new:lead").click()
    find(desk.page, QRadioButton, "given").click()
    field = find(desk.page, QLineEdit, "new-passphrase")
    assert field.echoMode() == QLineEdit.EchoMode.Password
    type_text(field, "six words that they chose themselves")
    click(desk.button("add-person"))
    assert desk.line("Sam Okafor").roles == (Role.LEAD,)
    assert desk.access("Sam Okafor") == f"Waits for keys from {LEAD}"
    banner = find(desk.page, Banner, "people-banner")
    assert banner.notice is not None
    assert LEAD in banner.notice.detail
    assert field.text() == "" or not field.isVisible()
    assert not desk.button("handed-over").isVisible()


def test_what_is_missing_is_said_at_its_field_and_nobody_is_added(desk: Desk, qtbot: QtBot) -> None:
    before = desk.names()
    desk.trigger("people-add")
    desk.box("new:assessor").click()
    click(desk.button("add-person"))
    texts = visible_texts(desk.page)
    assert "Type a name." in texts
    assert "Choose at least one role." in texts
    qtbot.waitUntil(find(desk.page, QLineEdit, "new-name").hasFocus)
    click(desk.button("cancel-adding"))
    assert desk.names() == before
    assert desk.button("start-adding").isEnabled()


def test_a_dropped_card_is_added_only_once_its_words_were_compared(
    desk: Desk, card: tuple[Path, tuple[str, ...]]
) -> None:
    path, words = card
    desk.drop(path)
    assert find(desk.page, WordGrid, "card-fingerprint").words == words
    assert find(desk.page, QLineEdit, "new-name").text() == "Sibusiso Nkosi"
    click(desk.button("add-person"))
    assert "Compare the eight words with them in person first." in visible_texts(desk.page)
    assert "Sibusiso Nkosi" not in desk.names()
    desk.box("compared").click()
    click(desk.button("add-person"))
    line = desk.line("Sibusiso Nkosi")
    assert not line.keys_made_here
    assert tuple(desk.program.fingerprint(line.person).split()) == words
    assert not (desk.program.folder / "keys" / f"{line.id}.json").exists()


def test_esc_closes_the_form_and_a_card_brings_the_keys_to_the_comparison(
    desk: Desk, qtbot: QtBot, card: tuple[Path, tuple[str, ...]]
) -> None:
    desk.trigger("people-add")
    name = find(desk.page, QLineEdit, "new-name")
    type_text(name, ANN)
    press(name, Qt.Key.Key_Escape)
    assert desk.roster.hasFocus()
    assert not name.isVisible()
    desk.trigger("people-add")
    assert name.text() == ""
    desk.drop(card[0])
    assert desk.box("compared").hasFocus()
    press(desk.box("compared"), Qt.Key.Key_Escape)
    assert desk.roster.hasFocus()


def test_a_file_that_is_no_card_is_a_banner(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "holiday.txt"
    path.write_text("sun")
    desk.drop(path)
    banner = find(desk.page, Banner, "people-banner")
    assert banner.notice is not None
    assert banner.notice.tone is Tone.WARNING
    assert "holiday.txt" in banner.notice.detail
    assert desk.button("add-person").isEnabled()


def test_the_last_lead_cannot_lose_the_role(desk: Desk) -> None:
    desk.choose(LEAD)
    desk.box("edit:assessor").click()
    desk.box("edit:lead").click()
    click(desk.button("save-roles"))
    assert "QA leads" in desk.frame.asked[0].consequence
    assert find(desk.page, Banner, "people-banner").isVisible()
    assert "nobody would be left" in " ".join(visible_texts(desk.page)).lower()
    assert desk.line(LEAD).roles == (Role.LEAD,)
    assert desk.box("edit:lead").isChecked()


def test_roles_are_changed_without_a_box_where_nothing_is_lost(desk: Desk) -> None:
    desk.choose(ANN)
    save = desk.button("save-roles")
    assert not save.isEnabled()
    desk.box("edit:lead").click()
    assert save.isEnabled()
    click(save)
    assert desk.frame.asked == []
    assert desk.line(ANN).roles == (Role.LEAD, Role.ASSESSOR)
    assert desk.access(ANN) == f"Waits for keys from {LEAD}"
    assert desk.roster.hasFocus()


def test_declined_nothing_changes_and_the_boxes_say_so(desk: Desk) -> None:
    desk.choose(ANN)
    desk.box("edit:lead").click()
    click(desk.button("save-roles"))
    desk.frame.answer = False
    desk.box("edit:lead").click()
    click(desk.button("save-roles"))
    assert desk.line(ANN).roles == (Role.LEAD, Role.ASSESSOR)
    assert desk.box("edit:lead").isChecked()


def test_removal_says_what_stays_readable_and_asks(desk: Desk) -> None:
    desk.choose(ANN)
    desk.box("edit:lead").click()
    click(desk.button("save-roles"))
    desk.program.sign_in(LEAD, lambda: "a passphrase for tests", roles=(Role.LEAD,), role=Role.LEAD)
    desk.choose(ANN)
    desk.frame.answer = False
    desk.trigger("people-remove")
    assert "sealed for QA leads before now stays readable" in desk.frame.asked[-1].consequence
    assert ANN in desk.names()
    desk.frame.answer = True
    click(desk.button("remove-person"))
    assert ANN not in desk.names()
    assert any("no longer on the roster" in text for text in visible_texts(desk.page))


def test_nobody_removes_themselves(desk: Desk) -> None:
    desk.choose(ADMIN)
    assert not desk.button("remove-person").isEnabled()
    desk.trigger("people-remove")
    assert desk.frame.asked == []
    assert "You cannot remove yourself." in visible_texts(desk.page)


def test_return_on_a_row_goes_to_the_roles(desk: Desk, qtbot: QtBot) -> None:
    desk.choose(ANN)
    press(desk.roster, Qt.Key.Key_Return)
    qtbot.waitUntil(desk.box("edit:admin").hasFocus)


def test_leaving_loses_the_one_time_passphrase_only_when_that_is_wanted(desk: Desk) -> None:
    assert desk.page.may_leave()
    desk.trigger("people-add")
    type_text(find(desk.page, QLineEdit, "new-name"), "Sam Okafor")
    click(desk.button("add-person"))
    desk.frame.answer = False
    assert not desk.page.may_leave()
    assert find(desk.page, WordGrid, "one-time-words").words
    desk.frame.answer = True
    assert desk.page.may_leave()
    assert not find(desk.page, WordGrid, "one-time-words").words


def test_locking_drops_the_words(desk: Desk) -> None:
    desk.trigger("people-add")
    type_text(find(desk.page, QLineEdit, "new-name"), "Sam Okafor")
    click(desk.button("add-person"))
    desk.page.retire()
    assert find(desk.page, WordGrid, "one-time-words").words == ()
    assert find(desk.page, QLineEdit, "new-name").text() == ""


def test_a_fresh_workspace_asks_for_a_lead_and_the_form_is_ready_for_one(
    qtbot: QtBot, workspace: TestWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    everybody = workspace.program().list_people()
    monkeypatch.setattr(
        "assessor_app.application.queries.people.ListPeople.__call__", lambda _self: everybody[:1]
    )
    desk = Desk(qtbot, workspace)
    assert "Add a QA lead next" in visible_texts(desk.page)
    click(desk.button("add-next"))
    assert desk.box("new:lead").isChecked()
    assert not desk.box("new:assessor").isChecked()


def test_nothing_can_be_pressed_while_somebody_is_added(qtbot: QtBot, workspace: TestWorkspace) -> None:
    runner = HeldRunner()
    desk = Desk(qtbot, workspace, FakeFrame(tasks=runner))
    runner.held.pop().finish()
    desk.trigger("people-add")
    type_text(find(desk.page, QLineEdit, "new-name"), "Sam Okafor")
    go = desk.button("add-person")
    click(go)
    assert go.text() == "Adding…"
    assert not go.isEnabled()
    click(go)
    assert len(runner.held) == 1
    runner.held.pop().fail(Refused("another command is changing the workspace", remedy="Try again."))
    assert go.isEnabled()
    assert "Another command is changing the workspace." in visible_texts(desk.page)
    assert find(desk.page, QLineEdit, "new-name").text() == "Sam Okafor"


@pytest.mark.parametrize(
    ("names", "words"), [((), ""), (("A",), "A"), (("A", "B"), "A or B"), (("A", "B", "C"), "A, B or C")]
)
def test_alternatives(names: tuple[str, ...], words: str) -> None:
    assert alternatives(names) == words
