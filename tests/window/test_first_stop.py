"""What takes the keys in a page: given as a whole they go to its first stop, and Tab passes nothing by."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import ui
from tests.window.hands import press
from ui.widgets.buttons import IconButton
from ui.widgets.first_stop import lead_keys


class Whole(QWidget):
    """Buttons above and below a page of three; the last is its first stop."""

    def __init__(self) -> None:
        super().__init__()
        self.page = QWidget()
        self.buttons = {name: QPushButton(name) for name in ("above", "a", "b", "list", "below")}
        inside = QVBoxLayout(self.page)
        for name in ("a", "b", "list"):
            inside.addWidget(self.buttons[name])
        column = QVBoxLayout(self)
        column.addWidget(self.buttons["above"])
        column.addWidget(self.page)
        column.addWidget(self.buttons["below"])
        lead_keys(self.page, self.buttons["list"])

    def round_by_tab(self) -> list[str]:
        self.buttons["above"].setFocus()
        gone = []
        for _ in self.buttons:
            focused = QApplication.focusWidget()
            assert isinstance(focused, QPushButton)
            gone.append(focused.text())
            press(focused, Qt.Key.Key_Tab)
        return gone


def shown(qtbot: QtBot) -> Whole:
    whole = Whole()
    qtbot.addWidget(whole)
    with qtbot.waitExposed(whole):
        whole.show()
    whole.activateWindow()
    return whole


def test_the_page_passes_the_keys_on_and_tab_passes_nothing_by(qtbot: QtBot) -> None:
    whole = shown(qtbot)
    whole.page.setFocus()
    assert whole.buttons["list"].hasFocus()
    assert whole.round_by_tab() == ["above", "a", "b", "list", "below"]


def test_a_first_stop_that_is_hidden_stops_nobody_and_gets_the_keys_once_it_is_seen(qtbot: QtBot) -> None:
    whole = shown(qtbot)
    whole.buttons["list"].hide()
    assert whole.round_by_tab() == ["above", "a", "b", "below", "above"]
    whole.page.setFocus()
    assert whole.page.hasFocus()
    whole.buttons["list"].show()
    assert whole.buttons["list"].hasFocus()
    lead_keys(whole.page, whole.buttons["a"])
    whole.page.setFocus()
    assert whole.buttons["a"].hasFocus()


def test_no_page_uses_what_would_stop_tab() -> None:
    used = [path.name for path in Path(ui.__path__[0]).rglob("*.py") if ".setFocusProxy(" in path.read_text()]
    assert used == []


def test_return_presses_an_icon_button(qtbot: QtBot) -> None:
    pressed: list[str] = []
    button = IconButton("lock", "Lock the window", "lock", lambda: pressed.append("lock"))
    qtbot.addWidget(button)
    with qtbot.waitExposed(button):
        button.show()
    press(button, Qt.Key.Key_Return)
    press(button, Qt.Key.Key_Space)
    assert pressed == ["lock", "lock"]
