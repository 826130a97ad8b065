"""The register of actions refuses what would be two answers to one key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.window.hands import press
from ui.actions import Action, Actions, DuplicateAction, bind


def action(name: str, shortcut: str = "", page: str = "", roles: frozenset[str] = frozenset()) -> Action:
    return Action(id=name, title=name, shortcut=shortcut, page=page, roles=roles, handler=lambda: None)


def test_two_actions_may_not_share_an_id() -> None:
    actions = Actions()
    actions.add(action("submit"))
    with pytest.raises(DuplicateAction, match="submit"):
        actions.add(action("submit"))


@pytest.mark.parametrize(
    ("first", "second"), [("", ""), ("scoring", "scoring"), ("", "scoring"), ("scoring", "")]
)
def test_one_key_has_one_answer_where_both_hold(first: str, second: str) -> None:
    actions = Actions()
    actions.add(action("submit", "Ctrl+Return", first))
    with pytest.raises(DuplicateAction, match=r"submit.*Ctrl\+Return|Ctrl\+Return"):
        actions.add(action("seal", "ctrl+RETURN", second))
    assert [found.id for found in actions.of("scoring", ())] == ["submit"]


def test_two_pages_may_use_one_key() -> None:
    actions = Actions()
    actions.add_all([action("next-criterion", "J", "scoring"), action("next-case", "J", "cases")])
    assert [found.id for found in actions.of("cases", ())] == ["next-case"]


def test_keys_that_cannot_be_read_are_refused() -> None:
    with pytest.raises(ValueError, match="no key sequence"):
        Actions().add(action("odd", "Ctrl+Nonsense"))


def test_a_role_sees_its_own_actions() -> None:
    actions = Actions()
    actions.add_all([action("help"), action("sign", roles=frozenset({"admin"}))])
    assert [found.id for found in actions.of("awards", {"admin"})] == ["help", "sign"]
    assert [found.id for found in actions.of("awards", {"assessor"})] == ["help"]


def test_the_actions_of_a_page_go_with_it() -> None:
    actions = Actions()
    actions.add_all([action("help", "F1"), action("score", "S", "queue")])
    actions.remove_page("queue")
    actions.add(action("search", "S"))
    assert [found.id for found in actions.of("queue", ())] == ["help", "search"]


def test_a_letter_is_text_in_a_field_and_a_command_outside(qtbot: QtBot) -> None:
    pressed: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    field, place = QLineEdit(), QWidget()
    place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(place)
    bind(window, [Action(id="next", title="Next", shortcut="J", handler=lambda: pressed.append("J"))])
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.setFocus()
    press(field, Qt.Key.Key_J)
    assert (field.text(), pressed) == ("j", [])
    place.setFocus()
    press(place, Qt.Key.Key_J)
    assert (field.text(), pressed) == ("j", ["J"])
