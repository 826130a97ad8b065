"""What learners agreed to have shown, recorded from the list; and the pages written from it."""

import csv
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.support.awards import records
from tests.support.jobs import Job
from tests.window.awards_desk import SIGNED, Desk, table_row
from tests.window.hands import find, press, type_text
from ui.pages.awards.state import Row
from ui.widgets.table_view import TableView


def chosen_two(desk: Desk) -> list[Row]:
    desk.turn_to(SIGNED)
    table = desk.table("awards-table")
    table.setFocus()
    press(table, Qt.Key.Key_Home)
    press(table, Qt.Key.Key_Space)
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_Space)
    assert desk.says("2 awards chosen")
    return [table_row(table, number) for number in range(2)]


def tick(desk: Desk, name: str) -> QCheckBox:
    return find(desk.page, QCheckBox, name)


def test_several_are_allowed_by_how_they_agreed_and_taken_off_again(qtbot: QtBot, awarded: Job) -> None:
    desk = Desk(qtbot, awarded)
    chosen = chosen_two(desk)
    bundle = find(desk.page, QPushButton, "export-bundle")
    assert bundle.property("kind") == "primary"
    desk.press("several-publish")
    assert bundle.property("kind") == "secondary"
    assert tick(desk, "several-with-name").isChecked()
    assert not tick(desk, "several-with-comments").isChecked()
    desk.press("several-go")
    assert desk.says("Write how they agreed: a form, a mail, and when.")
    assert {one.published for one in records(awarded)} == {None}
    press(tick(desk, "several-with-comments"), Qt.Key.Key_Space)
    type_text(find(desk.page, QPlainTextEdit, "several-reason"), "Form of 12 May.")
    desk.press("several-go")
    assert desk.frame.asked == [], "it can be taken back"
    assert desk.says("2 awards may be shown on public pages from now on.")
    assert bundle.property("kind") == "primary"
    known = {one.id: one.published for one in records(awarded)}
    shown = known[chosen[0].id]
    assert shown is not None
    assert (shown.agreed, shown.named, shown.comments) == ("Form of 12 May.", True, True)
    assert {one for one, published in known.items() if published} == {row.id for row in chosen}
    assert desk.says("public, with comments")
    chosen_two(desk)
    assert desk.says("2 of them are on the public pages already.")
    desk.press("several-hide")
    assert desk.says("2 awards will not be shown any longer.")
    assert {one.published for one in records(awarded)} == {None}


def test_what_would_show_a_name_stays_chosen_with_the_reason(qtbot: QtBot, awarded: Job) -> None:
    desk = Desk(qtbot, awarded)
    chosen = chosen_two(desk)
    desk.press("several-publish")
    press(tick(desk, "several-with-name"), Qt.Key.Key_Space)
    type_text(find(desk.page, QPlainTextEdit, "several-reason"), "By mail.")
    desk.press("several-go")
    assert desk.says("0 awards may be shown on public pages from now on. 2 may not")
    qtbot.waitUntil(lambda: desk.presenter.batch.state.ids == {row.id for row in chosen})
    table = find(desk.page, TableView, "several-failures")
    assert table.isVisible()
    assert "holds the learner's name in the clear" in str(table.model().index(0, 1).data())


def test_the_public_pages_are_written_from_the_menu(qtbot: QtBot, awarded: Job, tmp_path: Path) -> None:
    desk = Desk(qtbot, awarded)
    first = records(awarded)[0].id
    awarded.program.publish_awards(awarded.admin, [first], agreed="by mail")
    desk.turn_to(SIGNED)
    desk.folder = tmp_path / "out"
    desk.folder.mkdir()
    (action,) = [one for one in desk.page.findChildren(QAction) if one.objectName() == "save-site"]
    action.trigger()
    qtbot.waitUntil(lambda: desk.says("Wrote public pages"))
    assert desk.says("Wrote public pages of 1 award to “public pages")
    assert desk.says("Awards whose learners did not agree are not in it.")
    (folder,) = desk.folder.iterdir()
    assert (folder / "index.html").is_file()
    assert [file.stem for file in (folder / "awards").glob("*.html")] == [first]


def test_links_for_linkedin_are_written_for_what_is_chosen(
    qtbot: QtBot, awarded: Job, tmp_path: Path
) -> None:
    desk = Desk(qtbot, awarded)
    chosen = chosen_two(desk)
    desk.folder = tmp_path / "out"
    desk.folder.mkdir()
    for _ in range(2):
        (action,) = [one for one in desk.page.findChildren(QAction) if one.objectName() == "save-linkedin"]
        action.trigger()
        qtbot.waitUntil(lambda: desk.says("Wrote the links for LinkedIn of 2 awards"))
        desk.presenter.forget_notice()
    files = sorted(desk.folder.iterdir())
    assert [file.suffix for file in files] == [".csv", ".csv"]
    rows = list(csv.reader(files[0].read_text(encoding="utf-8").splitlines()))[1:]
    assert {row[3] for row in rows} == {row.id for row in chosen}
