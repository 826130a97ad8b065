"""Other keys for what can be done: pressed in place, refused where they are taken, kept, shown, printed."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.problems import Unusable
from tests.support.jobs import Job
from tests.support.workspaces import ASSESSORS
from tests.window.hands import click, find, make_all, press, type_text, visible_texts
from tests.window.test_frame import Scene
from tests.window.test_palette_roles import specs_of
from ui.actions import Action, Actions, UnusableKeys
from ui.frame.page_stack import PageStack
from ui.key_map.chosen import FILE, ChosenKeys, chosen_document, read_chosen
from ui.key_map.editor import KeyList
from ui.key_map.key_dialog import KeyDialog
from ui.key_map.paper import key_map_pdf
from ui.key_map.sections import sections
from ui.page import Who
from ui.tasks import Tasks
from ui.window import MainWindow


def action(name: str, shortcut: str = "", page: str = "", also: tuple[str, ...] = ()) -> Action:
    return Action(id=name, title=name.title(), shortcut=shortcut, page=page, also=also, handler=lambda: None)


def register(*actions: Action) -> Actions:
    made = Actions()
    made.add_all(actions)
    return made


def keys(actions: Actions, name: str) -> tuple[str, ...]:
    found = actions.get(name)
    assert found is not None
    return actions.keys_of(found)


def test_keys_that_are_taken_are_refused_and_the_rival_is_named() -> None:
    actions = register(
        action("lock", "Ctrl+L"), action("next", "J", "scoring"), action("sign", "J", "awards")
    )
    with pytest.raises(UnusableKeys, match="“Lock”"):
        actions.remap("next", "ctrl+l")
    with pytest.raises(UnusableKeys, match="“Next”"):
        actions.remap("lock", "J")
    with pytest.raises(UnusableKeys, match="needed to move"):
        actions.remap("lock", "Tab")
    actions.remap("next", "N")
    actions.remap("sign", "N")
    assert (keys(actions, "next"), keys(actions, "sign")) == (("N",), ("N",))
    with pytest.raises(UnusableKeys, match="“Next”"):
        actions.remap("lock", "N")
    actions.remap("lock", "J")
    with pytest.raises(UnusableKeys, match="“Lock”"):
        actions.reset("next")
    assert keys(actions, "next") == ("N",)
    actions.reset_all()
    assert (keys(actions, "lock"), keys(actions, "next")) == (("Ctrl+L",), ("J",))


def test_other_keys_for_the_same_go_too_and_come_back() -> None:
    actions = register(action("hand-in", "Ctrl+Return", "scoring", also=("Ctrl+Enter",)))
    actions.remap("hand-in", "H")
    assert keys(actions, "hand-in") == ("H",)
    actions.reset("hand-in")
    assert keys(actions, "hand-in") == ("Ctrl+Return", "Ctrl+Enter")
    actions.remap("hand-in", "")
    assert keys(actions, "hand-in") == ()


def test_a_file_that_gives_two_actions_one_key_gives_it_to_the_first() -> None:
    actions = register(action("one", "A"), action("two", "B"), action("three", "C"))
    actions.use({"one": "X", "two": "X", "three": "nonsense", "gone": "Q"})
    assert [keys(actions, name) for name in ("one", "two", "three")] == [("X",), (), ("C",)]
    actions.use({"two": "A"})
    assert [keys(actions, name) for name in ("one", "two")] == [(), ("A",)]


ids = st.text(min_size=1, max_size=8)


@given(st.dictionaries(ids, st.sampled_from(["", "Ctrl+K", "J", "F5", "nonsense", "Alt+Left"]), max_size=6))
def test_what_is_kept_is_read_again(chosen: dict[str, str]) -> None:
    assert read_chosen(chosen_document(chosen)) == chosen


@given(
    st.binary(max_size=60)
    | st.recursive(st.none() | st.text() | st.integers(), st.lists).map(
        lambda value: json.dumps({"form": "assessor/keys/v1", "keys": value}).encode()
    )
)
def test_damaged_files_are_told_from_whole_ones(data: bytes) -> None:
    read = read_chosen(data)
    assert read is None or all(isinstance(text, str) for text in read.values())


def test_damaged_keys_are_the_usual_ones_and_said(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("{ no json", encoding="utf-8")
    kept = ChosenKeys(tmp_path)
    assert (kept.damaged, kept.now) == (True, {})
    kept.keep()
    assert not ChosenKeys(tmp_path).damaged
    kept.change({"lock": "F12"})
    kept.keep()
    assert ChosenKeys(tmp_path).now == {"lock": "F12"}


def test_a_folder_that_cannot_be_written_is_said_and_the_keys_hold(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    kept = ChosenKeys(blocked / "config")
    kept.change({"lock": "F12"})
    with pytest.raises(Unusable, match="hold until the window closes"):
        kept.keep()
    assert kept.now == {"lock": "F12"}


class Dialog(Scene):
    """The window with the dialog open."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__(qtbot)
        self.window.trigger("change-keys")
        self.list = find(self.window, KeyList, "key-list")
        self.dialog = find(self.window, KeyDialog, "key-dialog")
        qtbot.waitUntil(find(self.window, QPushButton, "key-save").isEnabled)

    def choose(self, title: str) -> None:
        rows = self.list.entries.rows
        self.list.choose(next(n for n, row in enumerate(rows) if row.title == title))
        self.list.setFocus()

    def said(self) -> str:
        return find(self.window, QLabel, "key-said").text()


def test_new_keys_are_pressed_in_place_and_hold_at_once(qtbot: QtBot) -> None:
    scene = Dialog(qtbot)
    assert {"cases", "catalogue"} <= scene.pages.keys()  # every page was asked, also those nobody opened
    scene.choose("Next & last")
    press(scene.list, Qt.Key.Key_Return)
    press(scene.list, Qt.Key.Key_L, control=True)
    assert "already means “Lock”" in scene.said()
    press(scene.list, Qt.Key.Key_Tab)
    assert "needed to move" in scene.said()
    type_text(scene.list, "!")
    assert keys(scene.actions, "cases-next") == ("!",)
    press(scene.list, Qt.Key.Key_Return)
    press(scene.list, Qt.Key.Key_Escape)
    assert keys(scene.actions, "cases-next") == ("!",)
    press(scene.list, Qt.Key.Key_Escape)
    assert not scene.dialog.isVisible()
    type_text(scene.pages["cases"].button, "!")
    assert scene.log[-1] == "next"


def test_del_takes_the_keys_away_and_all_come_back(qtbot: QtBot) -> None:
    scene = Dialog(qtbot)
    scene.choose("Lock")
    press(scene.list, Qt.Key.Key_Delete)
    assert keys(scene.actions, "lock") == ()
    scene.choose("Read this page again")
    press(scene.list, Qt.Key.Key_Return)
    QTest.keyClick(scene.list, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert keys(scene.actions, "refresh") == ("Alt+R",)
    click(find(scene.window, QPushButton, "key-reset-all"))
    assert scene.actions.chosen == {}
    type_text(find(scene.window, QWidget, "key-search"), "f5")
    press(find(scene.window, QWidget, "key-search"), Qt.Key.Key_Return)
    assert [row.title for row in scene.list.entries.rows if not row.heading] == ["Read this page again"]


def test_the_map_is_saved_as_a_file_that_can_be_printed(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Dialog(qtbot)
    scene.dialog.write(tmp_path / "keys.pdf")
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF-")
    assert "The keyboard shortcuts are saved in “keys.pdf”." in visible_texts(scene.window)
    scene.window.trigger("change-keys")
    scene.dialog.write(tmp_path / "keys.pdf" / "no folder" / "keys.pdf")
    assert "The keyboard shortcuts could not be saved." in visible_texts(scene.window)


def test_every_page_of_each_role_can_be_asked_for_its_keys(qtbot: QtBot, awarded: Job) -> None:
    for session in (awarded.admin, awarded.lead, awarded.rater(ASSESSORS[0])):
        actions, tasks = Actions(), Tasks()
        window = MainWindow(tasks, actions)
        tasks.setParent(window)
        qtbot.addWidget(window)
        role = str(session.role)
        specs = specs_of(awarded, session)
        who = Who(name="Iris", role=role, roles=(role,), organisation="Northfield")
        window.show_pages(who, specs)
        (stack,) = window.findChildren(PageStack)
        make_all(stack, qtbot)
        shown = sections(actions, actions.all_of({role}), [(spec.id, spec.title) for spec in specs])
        named = {section.title for section in shown}
        assert {spec.title for spec in specs} - named <= {"Verify", "Catalogue", "Settings"}, role
        assert len(key_map_pdf("Keys", shown)) > 2_000
        window.close()


def test_esc_in_the_search_closes_once_it_is_empty_and_the_page_hears_no_key_before(qtbot: QtBot) -> None:
    scene = Dialog(qtbot)
    field = find(scene.window, QWidget, "key-search")
    assert field.hasFocus()
    type_text(field, "lock")
    press(field, Qt.Key.Key_Escape)
    assert scene.dialog.isVisible()
    field.clearFocus()
    assert field.hasFocus()
    type_text(field, "j")
    assert "next" not in scene.log
    press(field, Qt.Key.Key_Escape)
    press(field, Qt.Key.Key_Escape)
    assert not scene.dialog.isVisible()
    assert scene.pages["cases"].button.hasFocus()
