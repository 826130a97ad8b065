"""What the window can be asked for on every page: menu, keys, parts, the way back, taking back."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.window.hands import find, press, type_text, visible_texts
from ui.actions import Action, Actions, Group
from ui.frame import lasting
from ui.frame.lasting import spare_what_lasts
from ui.page import Frame, Page, PageSpec, Step, Who
from ui.tasks import Tasks
from ui.widgets.key_cap import KeyCap
from ui.widgets.split_pane import SplitPane
from ui.widgets.tabs import Tabs
from ui.window import MainWindow

LEAD = Who(name="Iris van den Berg", role="lead", roles=("lead", "assessor"), organisation="Northfield")


class Notes(Page):
    """Two panes, a field, a key, and something to take back."""

    def __init__(self, page_id: str, log: list[str]) -> None:
        super().__init__()
        self._id, self._log = page_id, log
        self.steps: list[str] = []
        self.field = QLineEdit()
        self.field.setAccessibleName("Words")
        self.button, self.other = QPushButton("Left"), QPushButton("Right")
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(KeyCap("J", action=f"{page_id}-next"))
        column.addWidget(SplitPane(self.button, self.other))
        self.setFocusProxy(self.button)

    def page_actions(self) -> tuple[Action, ...]:
        return (
            Action(
                id=f"{self._id}-next",
                title="Next & last",
                shortcut="J",
                page=self._id,
                handler=lambda: self._log.append("next"),
            ),
            Action(
                id=f"{self._id}-never",
                title="Never",
                page=self._id,
                handler=lambda: self._log.append("never"),
                can=lambda: False,
            ),
            Action(
                id=f"{self._id}-closer",
                title="Closer",
                shortcut="+",
                page=self._id,
                group=Group.VIEW,
                handler=lambda: self._log.append("closer"),
            ),
        )

    def arrive(self, target: str) -> None:
        self._log.append(f"{self._id}:{target}")

    def undoable(self) -> Step | None:
        return Step(title="the last word", do=self.steps.clear) if self.steps else None


class Scene:
    """A window with two pages and somebody in it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.log: list[str] = []
        self.pages: dict[str, Notes] = {}
        self.actions = Actions()
        tasks = Tasks()
        self.window = MainWindow(tasks, self.actions)
        tasks.setParent(self.window)
        qtbot.addWidget(self.window)
        self.window.resize(1360, 860)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        self.window.show_pages(LEAD, [self.spec("cases"), self.spec("catalogue")])

    def spec(self, page_id: str) -> PageSpec:
        def make(_frame: Frame) -> Page:
            self.pages[page_id] = Notes(page_id, self.log)
            return self.pages[page_id]

        roles = frozenset({"lead"})
        return PageSpec(id=page_id, title=page_id.title(), icon="inbox", roles=roles, make=make)

    def key(self, key: Qt.Key, **modifiers: bool) -> None:
        press(QApplication.focusWidget() or self.window, key, **modifiers)

    def ask(self) -> None:
        type_text(QApplication.focusWidget() or self.window, "?")

    def alt(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, Qt.KeyboardModifier.AltModifier)

    def menu(self) -> QMenu:
        menu = find(self.window, QMenu, "window-menu")
        menu.aboutToShow.emit()
        return menu

    def entry(self, action: str) -> QAction:
        return next(one for one in self.menu().findChildren(QAction, f"menu:{action}"))


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene(qtbot)


def test_alt_left_leads_back_to_where_somebody_was(scene: Scene) -> None:
    scene.window.go("cases", "c7")
    scene.key(Qt.Key.Key_2, control=True)
    assert scene.window.current_page == "catalogue"
    scene.alt(Qt.Key.Key_Left)
    assert scene.window.current_page == "cases"
    assert scene.log[-1] == "cases:c7"
    scene.alt(Qt.Key.Key_Left)
    assert scene.window.current_page == "cases"
    scene.alt(Qt.Key.Key_Right)
    assert scene.window.current_page == "catalogue"
    assert scene.pages["catalogue"].button.hasFocus()


def test_f5_reads_the_page_in_front_again(scene: Scene) -> None:
    scene.log.clear()
    scene.key(Qt.Key.Key_F5)
    assert scene.log == ["cases:"]


def test_f6_goes_round_the_parts_and_remembers_what_had_the_keys(scene: Scene) -> None:
    page = scene.pages["cases"]
    navigation = find(scene.window, QListWidget, "navigation")
    assert page.button.hasFocus()
    scene.key(Qt.Key.Key_F6)
    assert page.other.hasFocus()
    scene.key(Qt.Key.Key_F6)
    assert navigation.hasFocus()
    scene.key(Qt.Key.Key_F6)
    assert page.button.hasFocus()
    scene.key(Qt.Key.Key_F6, shift=True)
    assert navigation.hasFocus()


def test_ctrl_page_down_turns_the_tabs_of_the_page_wherever_the_keys_are(scene: Scene) -> None:
    page = scene.pages["cases"]
    turned: list[str] = []
    titles = [(key, key.title()) for key in ("all", "hidden", "decide", "off", "done")]
    tabs = Tabs(titles, "Which cases", "tabs", turned.append)
    tabs.setTabVisible(1, False)
    tabs.setTabEnabled(3, False)
    below = page.layout()
    assert below is not None
    below.addWidget(tabs)
    tabs.show()
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        scene.key(key, control=True)
    assert turned == ["decide", "done", "all", "done"]
    assert page.button.hasFocus()
    tabs.hide()
    scene.key(Qt.Key.Key_PageDown, control=True)
    assert turned[4:] == [], "what cannot be seen is not turned"


def test_undo_says_what_it_takes_back_and_only_where_there_is_something(scene: Scene) -> None:
    assert not scene.entry("undo").isEnabled()
    page = scene.pages["cases"]
    page.steps.append("word")
    assert scene.entry("undo").isEnabled()
    assert scene.entry("undo").text().startswith("Undo: the last word\t")
    scene.key(Qt.Key.Key_Z, control=True)
    assert page.steps == []
    scene.key(Qt.Key.Key_Z, control=True)
    assert page.steps == []


def test_the_menu_holds_what_can_be_asked_for_here_and_does_it(scene: Scene) -> None:
    assert scene.entry("cases-next").text() == "Next && last\tJ"
    assert not scene.entry("cases-never").isEnabled()
    scene.entry("cases-next").trigger()
    assert scene.log[-1] == "next"
    parts = [one.title() for one in scene.menu().findChildren(QMenu)]
    assert parts == ["View", "Go to", "Help"]
    with pytest.raises(StopIteration):
        scene.entry("catalogue-next")
    scene.entry("go-catalogue").trigger()
    assert scene.window.current_page == "catalogue"
    scene.entry("catalogue-next").trigger()


def test_f10_opens_the_menu_with_its_first_entry_chosen(qtbot: QtBot, scene: Scene) -> None:
    scene.key(Qt.Key.Key_F10)
    menu = find(scene.window, QMenu, "window-menu")
    qtbot.waitUntil(menu.isVisible)
    assert menu.activeAction().text().startswith("Find anything")
    menu.close()


def test_the_keys_are_shown_by_a_question_mark_and_put_away_by_the_next_key(scene: Scene) -> None:
    scene.ask()
    overlay = find(scene.window, QWidget, "key-overlay")
    assert overlay.isVisible()
    words = visible_texts(overlay)
    assert {"Cases", "Next & last", "Closer", "Find anything…", "Lock"} <= set(words)
    assert "Never" not in words
    scene.key(Qt.Key.Key_Down)
    assert overlay.isVisible()
    scene.key(Qt.Key.Key_Escape)
    assert not overlay.isVisible()
    assert scene.pages["cases"].button.hasFocus()
    scene.ask()
    scene.key(Qt.Key.Key_J)
    assert not overlay.isVisible()
    assert scene.log[-1] == "next"
    scene.ask()
    scene.ask()
    assert not overlay.isVisible()


def test_a_question_mark_in_a_field_is_text(scene: Scene) -> None:
    page = scene.pages["cases"]
    page.field.setFocus()
    type_text(page.field, "why?")
    assert page.field.text() == "why?"
    assert not scene.window.findChildren(QWidget, "key-overlay")


def test_other_keys_hold_at_once_and_are_told_everywhere(scene: Scene) -> None:
    scene.actions.remap("cases-next", "N")
    scene.actions.remap("lock", "Ctrl+Shift+L")
    scene.key(Qt.Key.Key_J)
    assert "next" not in scene.log
    scene.key(Qt.Key.Key_N)
    assert scene.log[-1] == "next"
    assert scene.pages["cases"].findChildren(KeyCap)[0].accessibleName() == "N"
    assert find(scene.window, QToolButton, "header-lock").toolTip() == "Lock (Ctrl+Shift+L)"
    scene.actions.remap("go-catalogue", "Alt+G")
    assert find(scene.window, QListWidget, "navigation").item(1).toolTip() == "Catalogue (Alt+G)"
    scene.actions.reset_all()
    scene.key(Qt.Key.Key_J)
    assert scene.log[-1] == "next"


def test_nothing_of_the_frame_answers_at_the_entrance(scene: Scene) -> None:
    scene.ask()
    entrance = QWidget()
    scene.window.show_entrance(entrance)
    assert not [one for one in scene.window.findChildren(QWidget, "key-overlay") if one.isVisible()]
    press(scene.window, Qt.Key.Key_F5)
    assert scene.actions.all_of({"lead"}) == ()
    scene.window.show_pages(LEAD, [scene.spec("cases")])
    assert not scene.entry("back").isEnabled()


def test_the_collector_leaves_pages_alone_while_somebody_is_in(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    collector = SimpleNamespace(
        freeze=lambda: told.append("freeze"), unfreeze=lambda: told.append("unfreeze")
    )
    monkeypatch.setattr(lasting, "gc", collector)
    scene = Scene(qtbot)
    spare_what_lasts(scene.window.pages)
    scene.window.go("catalogue")
    scene.window.go("cases")
    assert told == ["freeze"]
    scene.window.show_entrance(QWidget())
    assert told == ["freeze", "unfreeze"]
