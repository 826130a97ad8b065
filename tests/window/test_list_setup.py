"""Views with a name, columns as somebody wants them: kept in the account's folder, and nobody's name."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from tests.support.workspaces import TestWorkspace
from tests.window.fakes import InlineRunner
from tests.window.hands import click, find, press, type_text
from tests.window.intake_desk import LAYLA, ZOE, Desk, cohort
from ui.models.list_setup import (
    FILE,
    NOTHING_KEPT,
    ColumnLayout,
    KeptSetups,
    ListSetup,
    Setup,
    View,
    document_of,
    setup_of,
)
from ui.problems import Notice

KEYS = st.text(min_size=1, max_size=12)
VIEWS = st.builds(View, name=KEYS, state=KEYS, badge=KEYS, order=KEYS, descending=st.booleans())
SETUPS = st.builds(
    Setup,
    views=st.lists(VIEWS, max_size=5).map(tuple),
    columns=st.builds(
        ColumnLayout,
        order=st.lists(KEYS, unique=True).map(tuple),
        hidden=st.frozensets(KEYS),
        widths=st.dictionaries(KEYS, st.integers(1, 2000)),
    ),
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(SETUPS)
def test_what_is_kept_comes_back(setup: Setup) -> None:
    assert setup_of(json.loads(json.dumps(document_of(setup)))) == setup


@given(ANYTHING, ANYTHING, ANYTHING)
def test_whatever_a_file_holds_a_list_comes_of_it(views: object, order: object, widths: object) -> None:
    read = setup_of({"views": [views], "columns": {"order": order, "hidden": views, "widths": widths}})
    assert setup_of(json.loads(json.dumps(document_of(read)))) == read


@pytest.mark.parametrize("held", [b"", b"[]", b"{", b"\xff", b'{"a": {"views": 3}}'])
def test_a_damaged_file_is_as_if_nothing_was_kept(tmp_path: Path, held: bytes) -> None:
    (tmp_path / FILE).write_bytes(held)
    kept = KeptSetups(tmp_path)
    assert kept.read("a") == NOTHING_KEPT
    kept.write("b", Setup(views=(View(name="Mine"),)))
    assert KeptSetups(tmp_path).read("b").views[0].name == "Mine"


def test_a_folder_that_takes_nothing_harms_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    heard: list[Setup] = []
    told: list[Notice] = []
    setup = ListSetup(
        "a", KeptSetups(tmp_path / "file"), InlineRunner(),
        now=lambda: View(state="held"), turn_to=lambda _view: None, changed=heard.append, tell=told.append,
    )  # fmt: skip
    setup.read()
    setup.keep_view("  My   view ")
    assert [view.name for view in heard[-1].views] == ["My view"]
    assert setup.current == "My view"
    setup.drop_view("My view")
    assert not heard[-1].views
    assert (told[-1].title, told[-1].offer) == ("The view “My view” is not kept any more.", "Undo")
    assert told[-1].offered is not None
    told[-1].offered()
    assert [view.name for view in heard[-1].views] == ["My view"]


@pytest.fixture
def desk(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> Desk:
    made = Desk(qtbot, workspace)
    folder = cohort(tmp_path / "in", ZOE, LAYLA)
    (folder / LAYLA / "thing.bin").write_bytes(bytes(range(256)))
    made.take_in(folder)
    return made


def test_a_view_is_kept_by_name_and_what_was_searched_for_is_not(desk: Desk, qtbot: QtBot) -> None:
    search = find(desk.page, QLineEdit, "intake-search")
    desk.choose("state-filter", "held")
    type_text(search, "thing")
    press(search, Qt.Key.Key_Return)
    desk.trigger("intake-view")
    menu = find(desk.page, QMenu, "intake-view-menu")
    qtbot.waitUntil(menu.isVisible)
    press(menu, Qt.Key.Key_Down)
    press(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.page.findChild(QLineEdit, "view-name") is not None)
    name = find(desk.page, QLineEdit, "view-name")
    type_text(name, "Held & mine")
    press(name, Qt.Key.Key_Return)
    kept = (desk.program.config / FILE).read_text()
    assert "thing" not in kept
    assert ZOE not in kept
    assert desk.button("intake-view").text() == "Held && mine"
    click(find(desk.page, QToolButton, "clear-filters"))
    assert desk.button("intake-view").text() == "View"
    assert len(desk.column("submissions", 0)) == 2
    again = Desk(qtbot, desk.workspace)
    again.page.arrive("")
    again.trigger("intake-view")
    find(again.page, QMenu, "intake-view-menu").actions()[0].trigger()
    qtbot.waitUntil(lambda: again.column("submissions", 0) == [LAYLA])
    assert again.button("intake-view").text() == "Held && mine"


def test_any_column_can_be_sorted_by_from_the_menu(desk: Desk, qtbot: QtBot) -> None:
    desk.trigger("intake-view")
    menu = find(desk.page, QMenu, "intake-view-menu")
    orders = next(one.menu() for one in menu.actions() if one.text() == "Sort by")
    assert isinstance(orders, QMenu)
    titles = [action.text() for action in orders.actions() if action.text()]
    assert titles == ["Learner", "Badge", "State", "Attempt", "Received", "Ascending", "Descending"]
    orders.actions()[0].trigger()
    head = desk.table.horizontalHeader()
    qtbot.waitUntil(lambda: head.sortIndicatorSection() == 0)
    assert head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    menu.close()


def test_columns_are_hidden_moved_and_set_back_by_keys(desk: Desk, qtbot: QtBot) -> None:
    def ask() -> QListWidget:
        desk.trigger("intake-view")
        menu = find(desk.page, QMenu, "intake-view-menu")
        next(one for one in menu.actions() if one.text() == "Columns…").trigger()
        menu.close()
        qtbot.waitUntil(lambda: desk.page.findChild(QListWidget, "columns") is not None)
        return find(desk.page, QListWidget, "columns")

    head = desk.table.horizontalHeader()
    columns = ask()
    press(columns, Qt.Key.Key_Space)
    QTest.keyClick(columns, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    QTest.keyClick(columns, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    click(find(desk.page, QPushButton, "columns-go"))
    assert desk.table.isColumnHidden(0)
    assert [head.logicalIndex(place) for place in range(5)] == [0, 2, 1, 3, 4]
    again = Desk(qtbot, desk.workspace)
    assert again.table.isColumnHidden(0)
    assert again.table.horizontalHeader().logicalIndex(1) == 2
    qtbot.waitUntil(lambda: desk.page.findChild(QListWidget, "columns") is None)
    ask()
    click(find(desk.page, QPushButton, "columns-reset"))
    click(find(desk.page, QPushButton, "columns-go"))
    assert not desk.table.isColumnHidden(0)
    assert [head.logicalIndex(place) for place in range(5)] == [0, 1, 2, 3, 4]


def test_a_width_that_is_dragged_is_kept(desk: Desk, qtbot: QtBot) -> None:
    head = desk.table.horizontalHeader()
    edge = QPoint(head.sectionViewportPosition(2) + head.sectionSize(2) - 1, head.height() // 2)
    wide = head.sectionSize(2)
    QTest.mousePress(head.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, edge)
    QTest.mouseMove(head.viewport(), edge + QPoint(30, 0))
    QTest.mouseMove(head.viewport(), edge + QPoint(40, 0))
    QTest.mouseRelease(
        head.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, edge + QPoint(40, 0)
    )
    assert head.sectionSize(2) > wide
    kept = json.loads((desk.program.config / FILE).read_text())
    assert kept["admin/intake"]["columns"]["widths"] == {"state": head.sectionSize(2)}
    again = Desk(qtbot, desk.workspace)
    assert again.table.horizontalHeader().sectionSize(2) == head.sectionSize(2)
