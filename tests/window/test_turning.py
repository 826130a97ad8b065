"""Pages that lie on their side are turned, and what is found or pinned on them turns with them."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from assessor_app.application.ports.previewing import Described, Hit, Picture, View
from assessor_app.domain.pins import Pin, Place, area
from tests.window.fakes import InlineRunner, Silent
from tests.window.hands import click, find
from ui.models.shelf import EvidenceFile, Shelf
from ui.models.turning import turned_area, turned_box
from ui.models.viewer import EvidenceViewer
from ui.widgets.evidence_pane import EvidencePane
from ui.widgets.page_view import PageView

DIGEST = "a" * 64
BOX = (0.1, 0.2, 0.4, 0.3)


class Page(Silent):
    """Twice as high as wide; its upper left quarter is red, and a word stands in BOX."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def describe(self) -> Described:
        return Described(kind="pdf", media_type="application/pdf", pages=1, notes=(), view=View.PAGES)

    def page(self, number: int, width: int) -> Picture:
        del number
        self.asked.append(width)
        red, white = b"\xff\0\0", b"\xff\xff\xff"
        left = width // 2
        upper = (red * left + white * (width - left)) * width
        return Picture(width=width, height=2 * width, pixels=upper + white * width * width)

    def find(self, words: str) -> tuple[Hit, ...]:
        del words
        return (Hit(page=0, boxes=(BOX,)),)

    def close(self) -> None:
        """Nothing to end."""


def shown(qtbot: QtBot, page: Page) -> tuple[EvidencePane, EvidenceViewer]:
    viewer = EvidenceViewer(InlineRunner())
    pane = EvidencePane(viewer, saved=lambda: None, failed=lambda _error: None)
    qtbot.addWidget(pane)
    pane.resize(700, 600)
    viewer.attach(pane)
    with qtbot.waitExposed(pane):
        pane.show()
    file = EvidenceFile(
        name="evidence-1.pdf", kind="pdf", size=1, digest=DIGEST, open=lambda: page, save=lambda _path: None
    )
    viewer.show(Shelf((file,)))
    return pane, viewer


def colour_at(pane: EvidencePane, across: float, down: float) -> str:
    """Of the page as it is seen, in shares of it."""
    sheet = find(pane, PageView, "evidence-page")._sheet
    image = sheet.grab().toImage()
    return image.pixelColor(round(across * image.width()), round(down * image.height())).name()


def test_a_page_turns_by_its_button_and_fills_the_room_again(qtbot: QtBot) -> None:
    page = Page()
    pane, viewer = shown(qtbot, page)
    assert colour_at(pane, 0.25, 0.25) == "#ff0000"
    sheet = find(pane, PageView, "evidence-page")._sheet
    wide = sheet.width()
    for quarter, place in enumerate(((0.75, 0.25), (0.75, 0.75), (0.25, 0.75), (0.25, 0.25)), start=1):
        click(find(pane, QToolButton, "rotate"))
        assert viewer.state.turned == quarter % 4
        assert colour_at(pane, *place) == "#ff0000"
        assert colour_at(pane, 1 - place[0], 1 - place[1]) == "#ffffff"
        assert sheet.width() == wide
        assert sheet.height() == (wide // 2 if quarter % 2 else 2 * wide)
    assert page.asked[1] == page.asked[0] // 2, "a turned page is drawn as wide as its height then needs"
    click(find(pane, QToolButton, "rotate"))
    viewer.choose(0)
    assert viewer.state.turned == 1, "it lies so when one comes back"


def test_what_is_found_and_pinned_turns_with_the_page(qtbot: QtBot) -> None:
    pane, viewer = shown(qtbot, Page())
    pane.marks.let_mark(can=True)
    pane.marks.show_pins((Pin(place=area(DIGEST, 0, BOX), criterion="c"),), 0)
    viewer.rotate()
    viewer.find("word")
    view = find(pane, PageView, "evidence-page")
    found = view._sheet._places[0]
    assert [round(share, 3) for share in found] == [0.7, 0.1, 0.8, 0.4]
    assert view.marks._places[0].at == (0, 7000, 1000, 8000, 4000)
    marked: list[Place] = []
    pane.marks.marked.connect(marked.append)
    sheet = view._sheet
    begin, end = (QPointF(share * sheet.width(), y * sheet.height()) for share, y in ((0.7, 0.1), (0.8, 0.4)))
    QTest.mousePress(view.marks, Qt.MouseButton.LeftButton, pos=begin.toPoint())
    QTest.mouseMove(view.marks, end.toPoint())
    QTest.mouseRelease(view.marks, Qt.MouseButton.LeftButton, pos=end.toPoint())
    (place,) = marked
    assert all(abs(a - b) < 60 for a, b in zip(place.at, (0, 1000, 2000, 4000, 3000), strict=True)), place.at


@pytest.mark.parametrize("quarters", range(-4, 5))
def test_turning_back_is_where_it_began(quarters: int) -> None:
    there = turned_box(turned_box(BOX, quarters), -quarters)
    assert [round(share, 9) for share in there] == list(BOX)
    at = (3, 1000, 2000, 4000, 3000)
    assert turned_area(turned_area(at, quarters, 10_000), -quarters, 10_000) == at


class Small(Page):
    """A picture of 120 × 240 pixels, which the helper never draws larger than it is."""

    def page(self, number: int, width: int) -> Picture:
        return super().page(number, min(width, 120))


def test_a_small_picture_is_shown_as_it_is_until_somebody_enlarges_it(qtbot: QtBot) -> None:
    pane, viewer = shown(qtbot, Small())
    view = find(pane, PageView, "evidence-page")
    sheet, ratio = view._sheet, pane.devicePixelRatioF()
    assert sheet.width() == round(120 / ratio)
    middle = sheet.mapTo(view.viewport(), sheet.rect().center()).x()
    assert abs(middle - view.viewport().width() // 2) <= 2
    viewer.zoom(1)
    assert sheet.width() == round(120 / ratio) * 125 // 100
    viewer.fit()
    viewer.rotate()
    assert sheet.width() == round(240 / ratio), "its height, now that it lies on its side"
