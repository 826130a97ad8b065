"""Ctrl+K: what is found, by whom, in which order, and where the keys are afterwards."""

import threading
from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.progress import NO_PROGRESS, Cancelled, Progress
from tests.window.fakes import HeldRunner
from tests.window.hands import find, press, type_text
from tests.window.test_frame import LEAD, Scene
from ui.models.found import ReadOnce
from ui.page import Item, Offer, PageSpec
from ui.palette.entries import Entry, Kind
from ui.palette.presenter import PalettePresenter, PaletteState
from ui.widgets.entry_list import EntryList

LEARNERS = ("Zoë Đặng", "Ada Byron", "محمد بن عبد الله", "Adam Ant")


def learners(words: str, limit: int, progress: Progress) -> Sequence[Item]:
    read = ReadOnce(lambda: [Item(title=name, detail="Data steward", target=name) for name in LEARNERS], int)
    return read(words, limit, progress)


class Searchable(Scene):
    """Two pages, one of which has items."""

    def spec(self, page_id: str) -> PageSpec:
        offers = (Offer(f"{page_id}-next", f"Next & last of {page_id}"),)
        spec = replace(super().spec(page_id), offers=offers)
        return replace(spec, find=learners) if page_id == "cases" else spec

    def open(self) -> QLineEdit:
        self.key(Qt.Key.Key_K, control=True)
        field = find(self.window, QLineEdit, "palette-field")
        assert field.hasFocus()
        return field

    @property
    def listed(self) -> list[str]:
        rows = find(self.window, EntryList, "palette-list").entries.rows
        return [f"[{row.title}]" if row.heading else row.title for row in rows]

    @property
    def chosen(self) -> str:
        shown = find(self.window, EntryList, "palette-list")
        return "" if shown.current is None else shown.entries.rows[shown.current].title


@pytest.fixture
def scene(qtbot: QtBot) -> Searchable:
    return Searchable(qtbot)


def test_enter_does_it_and_it_comes_first_the_next_time(scene: Searchable) -> None:
    field = scene.open()
    type_text(field, "catal")
    assert scene.chosen == "Catalogue"
    press(field, Qt.Key.Key_Return)
    assert scene.window.current_page == "catalogue"
    assert scene.pages["catalogue"].button.hasFocus()
    scene.open()
    assert scene.listed[:2] == ["[Lately]", "Catalogue"]
    assert "Never" not in scene.listed


def test_esc_gives_the_keys_back_to_what_had_them(scene: Searchable) -> None:
    navigation = find(scene.window, QListWidget, "navigation")
    navigation.setFocus()
    field = scene.open()
    type_text(field, "j")
    assert "next" not in scene.log
    press(field, Qt.Key.Key_F5)
    press(field, Qt.Key.Key_L, control=True)
    assert scene.log == ["cases:"]
    press(field, Qt.Key.Key_Escape)
    assert navigation.hasFocus()
    assert not find(scene.window, QWidget, "palette").isVisible()
    assert field.text() == ""


def test_items_are_found_by_any_word_and_shown_on_their_page(qtbot: QtBot, scene: Searchable) -> None:
    scene.window.go("catalogue")
    field = scene.open()
    type_text(field, "dang")
    qtbot.waitUntil(lambda: "Zoë Đặng" in scene.listed or "[Cases]" in scene.listed, timeout=1000)
    field.selectAll()
    type_text(field, "byron ada")
    qtbot.waitUntil(lambda: "Ada Byron" in scene.listed)
    assert scene.chosen == "Ada Byron"
    press(field, Qt.Key.Key_Return)
    assert scene.log[-1] == "cases:Ada Byron"


def test_the_arrow_keys_go_round_and_pass_headings(scene: Searchable) -> None:
    field = scene.open()
    first = scene.chosen
    press(field, Qt.Key.Key_Down)
    second = scene.chosen
    assert second != first
    press(field, Qt.Key.Key_Up)
    assert scene.chosen == first
    press(field, Qt.Key.Key_Up)
    assert f"[{scene.chosen}]" not in scene.listed
    assert scene.chosen == [one for one in scene.listed if not one.startswith("[")][-1]
    assert field.accessibleDescription().startswith(scene.chosen)


def test_nothing_of_a_search_stays_once_somebody_locked(qtbot: QtBot, scene: Searchable) -> None:
    field = scene.open()
    type_text(field, "ada")
    qtbot.waitUntil(lambda: "Ada Byron" in scene.listed)
    press(field, Qt.Key.Key_Return)
    scene.window.show_entrance(QWidget())
    scene.window.show_pages(LEAD, [scene.spec("cases")])
    scene.open()
    assert "Ada Byron" not in scene.listed


class Shown:
    """What the palette was told to draw."""

    def __init__(self) -> None:
        self.states: list[PaletteState] = []

    def show_state(self, state: PaletteState) -> None:
        self.states.append(state)


def entry(title: str) -> Entry:
    return Entry(id=title, kind=Kind.ACTION, title=title, run=lambda: None)


def presenter(runner: HeldRunner, *specs: PageSpec) -> tuple[PalettePresenter, Shown]:
    made = PalettePresenter(
        runner=runner,
        actions=lambda: (entry("Lock"), entry("Score next")),
        help_topics=lambda: (),
        specs=lambda: specs,
        go=lambda _page, _target: None,
    )
    shown = Shown()
    made.attach(shown)
    made.open()
    return made, shown


def spec(page_id: str) -> PageSpec:
    def make(_frame: object) -> object:
        raise AssertionError("nobody opens it")

    return PageSpec(
        id=page_id,
        title=page_id.title(),
        icon="inbox",
        roles=frozenset({"lead"}),
        make=make,  # type: ignore[arg-type]  # never called
        find=learners,
    )


def titles(state: PaletteState) -> list[str]:
    return [line.entry.title for line in state.lines if line.entry is not None]


def test_what_comes_late_of_an_older_word_is_not_shown(qapp: QApplication) -> None:
    runner = HeldRunner()
    made, shown = presenter(runner, spec("intake"))
    made.type("ad")
    made.type("zo")
    older, newer = runner.held
    older.finish()
    assert titles(shown.states[-1]) == []
    assert shown.states[-1].looking
    newer.finish()
    assert titles(shown.states[-1]) == ["Zoë Đặng"]
    assert not shown.states[-1].looking


def test_a_list_that_cannot_be_read_is_named_and_holds_nothing_up(qapp: QApplication) -> None:
    runner = HeldRunner()
    made, shown = presenter(runner, spec("intake"), spec("awards"))
    made.type("lo")
    runner.held[0].fail(OSError("gone"))
    assert shown.states[-1].unread == ("Intake",)
    assert titles(shown.states[-1]) == ["Lock"]
    assert shown.states[-1].looking
    runner.held[1].finish()
    assert not shown.states[-1].looking


def test_a_list_is_read_once_until_something_is_written_or_somebody_locks() -> None:
    reads: list[int] = []
    size = [7]

    def read() -> list[Item]:
        reads.append(1)
        return [Item(title=name) for name in LEARNERS]

    found = ReadOnce(read, lambda: size[0])
    assert [one.title for one in found("ad", 5, NO_PROGRESS)] == ["Ada Byron", "Adam Ant"]
    assert [one.title for one in found("zoe", 5, NO_PROGRESS)] == ["Zoë Đặng"]
    assert [one.title for one in found("محمد", 5, NO_PROGRESS)] == ["محمد بن عبد الله"]
    assert len(found("a", 1, NO_PROGRESS)) == 1
    assert len(reads) == 1
    size[0] = 8
    found("ad", 5, NO_PROGRESS)
    assert len(reads) == 2
    found.forget()
    assert found._known == (), "no name stays after locking"
    found("ad", 5, NO_PROGRESS)
    assert len(reads) == 3


def test_a_window_that_is_resized_keeps_what_is_typed_and_the_keys(scene: Searchable) -> None:
    field = scene.open()
    type_text(field, "lo")
    scene.window.resize(1100, 760)
    QApplication.processEvents()
    assert field.hasFocus()
    assert field.text() == "lo"
    press(field, Qt.Key.Key_Escape)
    assert scene.pages["cases"].button.hasFocus()


def test_who_typed_on_does_not_wait_for_a_list_that_another_letter_reads() -> None:
    reading, go_on = threading.Event(), threading.Event()

    def read() -> list[Item]:
        reading.set()
        assert go_on.wait(5)
        return [Item(title=name) for name in LEARNERS]

    class Stopped:
        def step(self, done: int, total: int, label: str) -> None:
            raise Cancelled

    found = ReadOnce(read, int)
    first = threading.Thread(target=lambda: found("ad", 5, NO_PROGRESS))
    first.start()
    assert reading.wait(5)
    with pytest.raises(Cancelled):
        found("ada", 5, Stopped())
    go_on.set()
    first.join()
    assert [one.title for one in found("ada", 5, NO_PROGRESS)] == ["Ada Byron", "Adam Ant"]


def test_what_another_page_offers_is_begun_there_though_nobody_opened_it(scene: Searchable) -> None:
    assert "catalogue" not in scene.pages
    field = scene.open()
    type_text(field, "next & l")
    assert scene.listed[1:3] == ["Next & last", "Next & last of catalogue"], "the page in front comes first"
    type_text(field, "ast of cat")
    assert scene.chosen == "Next & last of catalogue"
    press(field, Qt.Key.Key_Return)
    assert scene.window.current_page == "catalogue"
    assert scene.log[-2:] == ["catalogue:", "next"]
    type_text(scene.open(), "next & last of cat")
    assert "Next & last of catalogue" not in scene.listed, "here it is the page's own action"
