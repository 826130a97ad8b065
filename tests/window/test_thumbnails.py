"""Small pages beside the page: drawn when nothing else is, only what is in sight, turned by keys."""

import io
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.adapters.preview_pool import Helpers
from assessor_app.adapters.previewer import OpenInHelper
from assessor_app.application.ports.previewing import Described, Picture, View
from assessor_app.application.problems import Unusable
from tests.support.page_files import numbered_pages
from tests.window.fakes import HeldRunner, InlineRunner, Silent
from tests.window.hands import click, find, press
from ui.kept.remembered import Remembered
from ui.models.shelf import EvidenceFile, Shelf
from ui.models.thumbnails import MOST_KEPT, WIDTH
from ui.models.viewer import EvidenceViewer
from ui.widgets.evidence_pane import EvidencePane
from ui.widgets.thumbnail_strip import ThumbnailStrip


class Pages(Silent):
    """A file of some pages, that writes down what is drawn of it."""

    def __init__(self, pages: int = 40, *, broken: frozenset[int] = frozenset()) -> None:
        self.pages, self.broken = pages, broken
        self.asked: list[tuple[int, int]] = []

    def describe(self) -> Described:
        return Described(kind="pdf", media_type="", pages=self.pages, notes=(), view=View.PAGES)

    def page(self, number: int, width: int) -> Picture:
        self.asked.append((number, width))
        if number in self.broken and width == WIDTH:
            raise Unusable("this page cannot be drawn")
        high = width * 4 // 3
        return Picture(width=width, height=high, pixels=bytes((number,)) * (3 * width * high))

    def close(self) -> None:
        """Nothing to end."""

    @property
    def small(self) -> list[int]:
        """Pages that were drawn small, in this order."""
        return [number for number, width in self.asked if width == WIDTH]


class Desk:
    """The pane with one file."""

    def __init__(self, qtbot: QtBot, told: Pages, runner: InlineRunner | None = None) -> None:
        self.told = told
        self.viewer = EvidenceViewer(runner or InlineRunner())
        self.pane = EvidencePane(self.viewer, saved=lambda: None, failed=lambda _error: None)
        qtbot.addWidget(self.pane)
        self.pane.resize(900, 700)
        self.viewer.attach(self.pane)
        with qtbot.waitExposed(self.pane):
            self.pane.show()
        self.viewer.show(Shelf((file_of(told), file_of(told))))

    @property
    def strip(self) -> ThumbnailStrip:
        return find(self.pane, ThumbnailStrip, "evidence-thumbnails")

    @property
    def button(self) -> QToolButton:
        return find(self.pane, QToolButton, "thumbnails")


def file_of(told: Pages) -> EvidenceFile:
    return EvidenceFile(name="evidence-1.pdf", kind="pdf", size=1, open=lambda: told, save=lambda _path: None)


def test_nothing_small_is_drawn_before_somebody_wants_it(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Pages())
    assert not desk.strip.isVisible()
    assert desk.told.small == []
    click(desk.button)
    assert desk.strip.isVisible()
    drawn = desk.told.small
    assert drawn == sorted(set(drawn)), "each once, in order"
    assert 0 in drawn
    assert len(drawn) < 20, "what is in sight, and a little more"
    click(desk.button)
    assert not desk.strip.isVisible()


def test_keys_and_clicks_turn_to_a_page_and_turning_marks_it(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Pages())
    click(desk.button)
    desk.strip.setFocus()
    press(desk.strip, Qt.Key.Key_Down)
    press(desk.strip, Qt.Key.Key_Down)
    assert desk.viewer.state.page == 2
    press(desk.strip, Qt.Key.Key_End)
    assert desk.viewer.state.page == 39
    assert 39 in desk.told.small, "what is in sight now is drawn"
    press(desk.strip, Qt.Key.Key_Home)
    assert desk.viewer.state.page == 0
    second = desk.strip.visualRect(desk.strip.model().index(1, 0)).center()
    click(desk.strip.viewport(), second)
    assert desk.viewer.state.page == 1
    desk.viewer.turn(1)
    assert desk.strip.currentIndex().row() == 2
    assert desk.strip.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Page 3"


def test_a_page_that_is_read_comes_before_any_small_one(qtbot: QtBot) -> None:
    runner = HeldRunner()
    desk = Desk(qtbot, Pages(), runner)
    desk.strip.want(on=True)
    while runner.held and not desk.viewer.state.pages:
        runner.held.pop(0).finish()
    assert desk.told.small == []
    desk.viewer.turn(1)
    asked = len(runner.held)
    desk.viewer.thumbnails.go_on()
    assert len(runner.held) == asked, "none is asked for while a page is being drawn"
    while runner.held:
        runner.held.pop(0).finish()
    large = [number for number, width in desk.told.asked if width != WIDTH]
    assert large[:2] == [0, 1] or large[0] == 1
    first_small = next(at for at, one in enumerate(desk.told.asked) if one[1] == WIDTH)
    assert all(width != WIDTH for _number, width in desk.told.asked[:first_small])
    assert desk.told.small


def test_a_page_that_cannot_be_drawn_small_is_asked_for_once(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Pages(3, broken=frozenset({1})))
    click(desk.button)
    assert desk.told.small == [0, 1, 2]
    assert desk.strip.image(1) is None
    assert desk.strip.image(2) is not None
    click(desk.button)
    click(desk.button)
    assert desk.told.small == [0, 1, 2]


def test_turned_pages_are_small_turned_pages(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Pages(3))
    click(desk.button)
    upright = desk.strip.image(0)
    desk.viewer.rotate()
    lying = desk.strip.image(0)
    assert upright is not None
    assert lying is not None
    assert (upright.width(), upright.height()) == (lying.height(), lying.width())


def test_one_page_has_no_strip_and_memory_has_a_bound(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Pages(1))
    assert not desk.button.isVisible()
    desk.strip.want(on=True)
    assert not desk.strip.isVisible()
    many = Desk(qtbot, Pages(MOST_KEPT + 40))
    for first in range(0, MOST_KEPT + 40, 20):
        many.viewer.thumbnails.look_at(first, first + 19)
    assert len(many.viewer.thumbnails._kept) == MOST_KEPT
    many.viewer.retire()
    assert many.viewer.thumbnails.picture(MOST_KEPT) is None


def test_whether_somebody_wants_them_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    from ui.frame.place import WindowPlace

    kept: list[QWidget] = []

    def opened() -> ThumbnailStrip:
        window = QWidget()
        kept.append(window)
        qtbot.addWidget(window)
        viewer = EvidenceViewer(InlineRunner())
        pane = EvidencePane(viewer, saved=lambda: None, failed=lambda _error: None, parent=window)
        place = WindowPlace.__new__(WindowPlace)  # without a window of pages
        place._remembered = Remembered(tmp_path)
        place._part(window)
        return find(pane, ThumbnailStrip, "evidence-thumbnails")

    strip = opened()
    assert not strip.wanted
    strip.toggle()
    assert opened().wanted


def test_a_real_helper_draws_small_pages(qtbot: QtBot) -> None:
    pool = Helpers(spares=0)
    content = numbered_pages(3)
    try:
        previewer = OpenInHelper(pool)(io.BytesIO(content), "evidence-1.pdf")
        file = EvidenceFile(
            name="evidence-1.pdf", kind="pdf", size=1, open=lambda: previewer, save=lambda _path: None
        )
        shelf = Shelf((file,))
        small = shelf.page(0, 2, WIDTH)
        assert small.width == WIDTH
        assert len(set(small.pixels)) > 1, "something stands on it"
        shelf.close()
    finally:
        pool.close()
