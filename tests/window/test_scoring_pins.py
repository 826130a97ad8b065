"""Pins by mouse and by keys alone, in every kind of evidence: tied to a criterion, found from both sides."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.records import Draft
from assessor_app.domain.pins import WHOLE, Pin, Place, PlaceKind
from tests.window.hands import click, find, press, type_text, visible_texts
from tests.window.looks.scoring import badge
from tests.window.scoring_scene import BADGE, Scene, digest_of, focus, over
from ui.pages.scoring.comment_field import CommentField
from ui.pages.scoring.pin_rows import NoteField, PinRow
from ui.pages.scoring.state import Stage
from ui.widgets.document_view import DocumentView
from ui.widgets.page_marks import PageMarks
from ui.widgets.page_view import PageView
from ui.widgets.text_view import TextView

CRITERIA = badge(BADGE).rubric.criteria
FIRST = digest_of("evidence-1.pdf")


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 4):
        QTest.mouseMove(widget, start + (end - start) * step / 3)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def drag_share(scene: Scene, box: tuple[float, float, float, float]) -> None:
    marks = find(scene.page, PageMarks, "evidence-page-marks")
    left, top, right, bottom = box
    wide, high = marks.width(), marks.height()
    drag(
        marks,
        QPoint(round(left * wide), round(top * high)),
        QPoint(round(right * wide), round(bottom * high)),
    )


def pins(scene: Scene) -> tuple[Pin, ...]:
    return scene.presenter.state.pins


def at(scene: Scene, number: int = -1) -> tuple[int, ...]:
    return pins(scene)[number].place.at


def rows(scene: Scene) -> list[str]:
    return [
        row.findChildren(QPushButton, "pin")[0].text()
        for row in scene.page.findChildren(PinRow)
        if row.isVisible()
    ]


def test_an_area_is_dragged_on_the_page_and_saved_with_the_draft(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("j")
    drag_share(scene, (0.2, 0.1, 0.6, 0.3))
    assert pins(scene)[0].criterion == CRITERIA[1].id
    assert pins(scene)[0].place.evidence == FIRST
    assert at(scene) == pytest.approx((0, 2000, 1000, 6000, 3000), abs=40)
    assert rows(scene) == ["1  evidence-1.pdf, page 1"]
    qtbot.waitUntil(lambda: bool(scene.saved))
    assert scene.saved[-1].pins == pins(scene)
    over(scene)


def test_an_area_is_the_same_at_every_zoom(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    drag_share(scene, (0.2, 0.1, 0.4, 0.2))
    scene.keys("++")
    drag_share(scene, (0.2, 0.1, 0.4, 0.2))
    assert at(scene, 0) == pytest.approx(at(scene, 1), abs=40)
    over(scene)


def test_a_frame_is_moved_made_larger_and_pinned_by_keys(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("p")
    marks = find(scene.page, PageMarks, "evidence-page-marks")
    assert QApplication.focusWidget() is marks
    for _ in range(500):
        press(marks, Qt.Key.Key_Left)
    for _ in range(500):
        press(marks, Qt.Key.Key_Up)
    press(marks, Qt.Key.Key_Right)
    for _ in range(3):
        press(marks, Qt.Key.Key_Down, shift=True)
    press(marks, Qt.Key.Key_Return)
    page, left, top, right, bottom = at(scene)
    assert (page, left, top) == (0, 200, 0)
    assert 0 < right <= WHOLE
    assert bottom - top > WHOLE * 0.05
    assert isinstance(QApplication.focusWidget(), PageView), "the keys are the page's again"
    scene.keys("3")
    assert scene.chosen() == 1
    over(scene)


def test_esc_marks_nothing_and_stays_on_the_page(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("p")
    press(focus(scene.page), Qt.Key.Key_Escape)
    assert pins(scene) == ()
    assert scene.frame.went == []
    scene.keys("p")
    scene.keys("3")  # a digit is a level still
    assert scene.chosen() == 1
    over(scene)


def test_keys_go_from_pin_to_pin_and_criterion_and_place_follow(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    drag_share(scene, (0.2, 0.1, 0.6, 0.3))
    scene.keys("jj")
    scene.presenter.viewer.turn(2)
    drag_share(scene, (0.1, 0.8, 0.6, 0.9))
    scene.keys("j]")
    scene.keys("g")
    assert (scene.presenter.state.pin, scene.presenter.state.current) == (0, 0)
    assert (scene.presenter.viewer.state.current, scene.presenter.viewer.state.page) == (0, 0)
    scene.keys("g")
    assert (scene.presenter.state.pin, scene.presenter.state.current) == (1, 2)
    assert scene.presenter.viewer.state.page == 2
    press(focus(scene.page), Qt.Key.Key_G, shift=True)
    assert scene.presenter.state.pin == 0
    over(scene)


def test_a_click_on_a_pin_opens_its_criterion_and_a_click_on_its_row_its_place(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    drag_share(scene, (0.2, 0.1, 0.6, 0.3))
    scene.keys("jjj")
    marks = find(scene.page, PageMarks, "evidence-page-marks")
    click(marks, QPoint(round(0.4 * marks.width()), round(0.2 * marks.height())))
    assert scene.presenter.state.current == 0
    assert len(pins(scene)) == 1, "a click marks nothing"
    scene.keys("]")
    click(next(row for row in scene.page.findChildren(QPushButton, "pin") if row.isVisible()))
    assert scene.presenter.viewer.state.current == 0
    over(scene)


def test_a_note_is_typed_undone_and_kept_within_one_line(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    drag_share(scene, (0.2, 0.1, 0.6, 0.3))
    scene.keys("n")
    field = focus(scene.page)
    assert isinstance(field, CommentField)
    type_text(field, "well")
    press(field, Qt.Key.Key_Escape)
    press(focus(scene.page), Qt.Key.Key_P, shift=True)
    note = focus(scene.page)
    assert isinstance(note, NoteField)
    type_text(note, "p and g are text 3")
    press(note, Qt.Key.Key_Return)
    assert pins(scene)[0].note == "p and g are text 3"
    assert scene.chosen() == 0
    assert isinstance(focus(scene.page), PageView)
    press(scene.page, Qt.Key.Key_Z, control=True)
    assert pins(scene)[0].note == ""
    assert scene.presenter.state.comments == {CRITERIA[0].id: "well"}, "a note and a comment are two steps"
    press(scene.page, Qt.Key.Key_Z, control=True)
    press(scene.page, Qt.Key.Key_Z, control=True)
    assert pins(scene) == ()
    press(scene.page, Qt.Key.Key_Z, control=True, shift=True)
    assert len(pins(scene)) == 1
    over(scene)


def test_a_note_goes_to_a_pin_of_the_criterion_that_is_open(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    drag_share(scene, (0.2, 0.1, 0.6, 0.3))
    scene.keys("j")
    drag_share(scene, (0.2, 0.5, 0.6, 0.7))
    scene.keys("k")
    press(focus(scene.page), Qt.Key.Key_P, shift=True)  # the second criterion's is in front
    type_text(focus(scene.page), "first")
    press(focus(scene.page), Qt.Key.Key_Return)
    assert [pin.note for pin in pins(scene)] == ["first", ""]
    scene.keys("jj")
    press(focus(scene.page), Qt.Key.Key_P, shift=True)  # the third has none: back to the one in front
    type_text(focus(scene.page), ", and more")
    assert [pin.note for pin in pins(scene)] == ["first, and more", ""]
    assert scene.chosen() == 0
    press(focus(scene.page), Qt.Key.Key_Return)
    over(scene)


def test_delete_removes_the_pin_in_front_and_undo_brings_it_back(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    drag_share(scene, (0.2, 0.1, 0.6, 0.3))
    drag_share(scene, (0.2, 0.5, 0.6, 0.7))
    press(focus(scene.page), Qt.Key.Key_Delete)
    assert len(pins(scene)) == 1
    press(focus(scene.page), Qt.Key.Key_Delete)
    assert len(pins(scene)) == 1, "none is in front any more"
    press(scene.page, Qt.Key.Key_Z, control=True)
    assert len(pins(scene)) == 2
    over(scene)


def test_lines_of_a_text_are_marked_by_keys_or_as_they_are_selected(qtbot: QtBot) -> None:
    scene = Scene(qtbot, kinds=(("evidence-1.txt", "text"),))
    view = find(scene.page, TextView, "evidence-text")
    scene.keys("p")
    press(focus(scene.page), Qt.Key.Key_Down)
    press(focus(scene.page), Qt.Key.Key_Down, shift=True)
    press(focus(scene.page), Qt.Key.Key_Return)
    first, start, last, end = at(scene)
    assert (start, last - first, end) == (0, 1, 0)
    assert rows(scene) == [f"1  evidence-1.txt, lines {first + 1}–{last + 1}"]
    cursor = QTextCursor(view.document().findBlockByNumber(4))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, 3)
    view.setTextCursor(cursor)
    scene.keys("p")
    line = view.document().findBlockByNumber(4).text()
    assert at(scene) == (4, len(line) - 3, 4, len(line)), "characters, not UTF-16 units"
    assert not scene.page.evidence.marks.framing
    marked = view.passages.cursor(at(scene))
    assert marked is not None
    assert marked.selectedText() == "end"
    over(scene)


def test_a_place_in_a_long_document_is_found_again_although_it_is_laid_out_later(qtbot: QtBot) -> None:
    digest = digest_of("evidence-2.docx")
    place = Place(evidence=digest, kind=PlaceKind.PASSAGE, at=(201, 3, 201, 7))
    draft = Draft(levels={}, comments={}, pins=(Pin(place=place, criterion=CRITERIA[1].id),))
    scene = Scene(qtbot, draft=draft, kinds=(("evidence-1.pdf", "pdf"), ("evidence-2.docx", "document")))
    view = find(scene.page, DocumentView, "evidence-document")
    scene.keys("g")
    assert scene.presenter.viewer.state.current == 1
    qtbot.waitUntil(lambda: view.whole)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 0)
    marked = view.passages.cursor(place.at)
    assert marked is not None
    assert marked.selectedText() == "item"
    assert view.viewport().rect().contains(view.cursorRect(marked))
    assert [one.cursor.selectedText() for one in view.extraSelections()] == ["item"]
    over(scene)


@pytest.mark.parametrize(
    ("at", "words"),
    [((0, 2, 0, 7), "Title"), ((200, 0, 200, 0), None), ((202, 0, 202, 0), None), ((1, 0, 2, 11), None)],
)
def test_what_is_selected_in_a_document_is_counted_as_it_is_found(
    qtbot: QtBot, at: tuple[int, int, int, int], words: str | None
) -> None:
    scene = Scene(qtbot, kinds=(("evidence-2.docx", "document"),))
    view = find(scene.page, DocumentView, "evidence-document")
    qtbot.waitUntil(lambda: view.whole)
    cursor = view.passages.cursor(at)
    assert cursor is not None
    selected = cursor.selectedText()
    assert words is None or selected == words
    assert view.passages.passage(cursor) == at
    scene.keys("+")  # laid out anew
    qtbot.waitUntil(lambda: view.whole)
    again = view.passages.cursor(at)
    assert again is not None
    assert again.selectedText() == selected
    over(scene)


def test_cells_that_are_selected_are_pinned(qtbot: QtBot) -> None:
    scene = Scene(qtbot, kinds=(("evidence-1.xlsx", "table"),))
    table = find(scene.page, QTableView, "evidence-sheets-cells")
    scene.keys("p")  # nothing was chosen: the first cell is
    assert pins(scene) == ()
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_Right, shift=True)
    press(table, Qt.Key.Key_Down, shift=True)
    scene.keys("p")
    assert at(scene) == (0, 1, 0, 2, 1)
    assert rows(scene) == ["1  evidence-1.xlsx, A2:B3"]
    press(table, Qt.Key.Key_PageDown)
    scene.keys("g")
    assert table.currentIndex().row() == 1
    over(scene)


def test_pins_of_a_rating_that_is_handed_in_can_be_read_and_not_changed(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    drag_share(scene, (0.2, 0.1, 0.6, 0.3))
    scene.keys("333333")
    press(scene.page, Qt.Key.Key_Return, control=True)
    assert scene.presenter.state.stage is Stage.HANDED_IN
    assert scene.handed_in[0].pins == pins(scene)
    drag_share(scene, (0.2, 0.5, 0.6, 0.7))
    scene.keys("p")
    press(focus(scene.page), Qt.Key.Key_Delete)
    assert len(pins(scene)) == 1
    scene.keys("g")
    assert scene.presenter.state.pin == 0
    over(scene)


def test_nothing_can_be_pinned_in_a_file_that_is_not_shown(qtbot: QtBot) -> None:
    scene = Scene(qtbot, dies=True)
    scene.keys("p")
    assert pins(scene) == ()
    assert scene.frame.said == ["Nothing can be pinned in this file."]
    over(scene)


def test_a_pin_into_a_file_that_is_gone_says_so_and_can_be_removed(qtbot: QtBot) -> None:
    place = Place(evidence="0" * 64, kind=PlaceKind.SPAN, at=(83_000, 95_500))
    scene = Scene(qtbot, draft=Draft(levels={}, comments={}, pins=(Pin(place=place, criterion="no more"),)))
    scene.keys("g")
    assert rows(scene) == ["1  a file that is not here any more"]
    assert scene.presenter.state.current == len(CRITERIA), "it belongs to the whole"
    press(focus(scene.page), Qt.Key.Key_Delete)
    assert pins(scene) == ()
    over(scene)


def test_a_folded_criterion_says_how_many_pins_it_has(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    drag_share(scene, (0.2, 0.1, 0.6, 0.3))
    drag_share(scene, (0.2, 0.5, 0.6, 0.7))
    scene.keys("j")
    assert "2 pins" in visible_texts(scene.page)
    assert not [label for label in scene.page.findChildren(QLabel, "pin-said") if label.isVisible()]
    over(scene)
