"""The comment bank by keys alone: found, inserted, kept, changed, removed, shared; a failing disk is told."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.comment_set import comment_set, read_set, write_set
from assessor_app.application.problems import Unusable
from assessor_app.domain.comment_bank import CommentBank, KeptComment
from tests.window.hands import find, press, type_text
from tests.window.looks.scoring import badge
from tests.window.scoring_scene import BADGE, Scene, focus, over
from ui.pages.scoring.bank_sheet import BankSheet
from ui.pages.scoring.comment_field import CommentField
from ui.widgets.entry_list import EntryList
from ui.widgets.page_view import PageView
from ui.widgets.search_field import SearchField

CRITERIA = badge(BADGE).rubric.criteria
FIRST = CRITERIA[0]


def a_comment(words: str, level: int | None = None, criterion: int = 0, used: int = 0) -> KeptComment:
    one = CRITERIA[criterion]
    chosen = "" if level is None else one.levels[level - 1].id
    return KeptComment(words=words, badge=BADGE, criterion=one.id, level=chosen, used=used)


BANK = CommentBank(
    comments=(
        a_comment("The source is named.", used=2),
        a_comment("No population is named.", level=1, used=7),
        a_comment("Each step is recorded.", criterion=1, used=9),
    )
)


def sheet(scene: Scene) -> BankSheet:
    return find(scene.window, BankSheet, "bank")


def titles(scene: Scene) -> list[str]:
    return [row.title for row in find(sheet(scene), EntryList, "bank-list").entries.rows if not row.heading]


def said(scene: Scene) -> str:
    label = find(sheet(scene), QLabel, "bank-said")
    return label.text() if label.isVisible() else ""


def keys(*each: Qt.Key, control: bool = False) -> None:
    for key in each:
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, key, control=control)


def test_a_few_letters_and_return_insert_a_comment_and_the_keys_go_back(qtbot: QtBot) -> None:
    scene = Scene(qtbot, kept=BANK)
    scene.keys("/")
    assert isinstance(focus(scene.page), SearchField)
    assert titles(scene) == [
        "No population is named.",
        "The source is named.",
        "Each step is recorded.",
    ], "while no level is chosen, by use"
    scene.keys("sorce")
    assert titles(scene)[0] == "The source is named."
    keys(Qt.Key.Key_Return)
    assert scene.presenter.state.comments == {FIRST.id: "The source is named."}
    assert not sheet(scene).isVisible()
    assert isinstance(focus(scene.page), PageView)
    assert scene.kept.comments[0].used == 3
    scene.keys("2")
    assert scene.chosen() == 1, "the keys are the page's again"
    press(scene.page, Qt.Key.Key_Z, control=True)
    press(scene.page, Qt.Key.Key_Z, control=True)
    assert scene.presenter.state.comments == {}
    over(scene)


def test_the_level_that_is_chosen_comes_first_and_a_second_comment_gets_a_line(qtbot: QtBot) -> None:
    scene = Scene(qtbot, kept=BANK)
    scene.keys("3k/")
    assert titles(scene)[:2] == ["The source is named.", "No population is named."]
    keys(Qt.Key.Key_Return)
    scene.keys("/")
    keys(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert scene.presenter.state.comments[FIRST.id] == "The source is named.\nNo population is named."
    over(scene)


def test_from_a_field_it_opens_too_and_what_is_inserted_can_be_gone_on_with(qtbot: QtBot) -> None:
    scene = Scene(qtbot, kept=BANK)
    scene.keys("n")
    field = focus(scene.page)
    assert isinstance(field, CommentField)
    type_text(field, "See page 3/4.")
    press(field, Qt.Key.Key_Slash, control=True)
    scene.keys("source")
    keys(Qt.Key.Key_Return)
    assert focus(scene.page) is field
    type_text(field, " Well.")
    assert field.toPlainText() == "See page 3/4.\nThe source is named. Well."
    over(scene)


def test_words_that_nothing_has_are_kept_and_inserted(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("2k/")
    assert "No comment is kept yet." in said(scene)
    scene.keys("New words")
    assert titles(scene) == ["Keep and insert: New words"]
    keys(Qt.Key.Key_Return)
    assert scene.presenter.state.comments == {FIRST.id: "New words"}
    assert scene.kept.comments == (a_comment("New words", level=2, used=1),)
    over(scene)


def test_what_was_written_is_offered_and_never_kept_by_itself(qtbot: QtBot) -> None:
    scene = Scene(qtbot, kept=BANK)
    scene.keys("n")
    type_text(focus(scene.page), "Learnt today")
    keys(Qt.Key.Key_Escape)
    scene.keys("/")
    assert titles(scene)[-1] == "Keep what is written: Learnt today"
    keys(Qt.Key.Key_Escape)
    assert len(scene.kept.comments) == 3
    scene.keys("/")
    keys(Qt.Key.Key_N, control=True)
    assert said(scene) == "Kept."
    assert scene.kept.comments[-1].words == "Learnt today"
    assert scene.presenter.state.comments[FIRST.id] == "Learnt today", "it is not inserted twice"
    over(scene)


def test_a_comment_is_changed_removed_and_brought_back(qtbot: QtBot) -> None:
    scene = Scene(qtbot, kept=BANK)
    scene.keys("/")
    scene.keys("source")
    keys(Qt.Key.Key_F2)
    field = focus(scene.page)
    assert isinstance(field, CommentField)
    field.selectAll()
    type_text(field, "The source is trusted.")
    keys(Qt.Key.Key_Return, control=True)
    assert isinstance(focus(scene.page), SearchField)
    assert titles(scene)[0] == "The source is trusted."
    keys(Qt.Key.Key_F2)
    type_text(focus(scene.page), "never kept")
    keys(Qt.Key.Key_Escape)
    assert sheet(scene).isVisible(), "Esc leaves the field first"
    assert scene.kept.comments[0].words == "The source is trusted."
    keys(Qt.Key.Key_Delete, control=True)
    assert scene.kept.comments[0].words == "No population is named."
    assert said(scene).startswith("Removed.")
    field = focus(scene.page)
    for _ in range(8):  # first what was typed comes back, then what was removed
        press(field, Qt.Key.Key_Z, control=True)
    assert len(scene.kept.comments) == 3
    over(scene)


def test_sets_are_taken_in_once_and_written_out_with_the_hash_shown(qtbot: QtBot, tmp_path: Path) -> None:
    theirs = comment_set("Team", (a_comment("From the team."), BANK.comments[0]))
    (tmp_path / "team.json").write_bytes(write_set(theirs))
    scene = Scene(qtbot, kept=BANK)
    bank = scene.presenter.bank
    scene.keys("/")
    bank.take_in(tmp_path / "team.json")
    shown = f"{theirs.digest[:4]} {theirs.digest[4:8]} {theirs.digest[8:12]} {theirs.digest[12:16]}"
    assert said(scene) == f"1 new comment of “Team”, hash {shown}."
    assert "From the team." in titles(scene)
    bank.take_in(tmp_path / "team.json")
    assert said(scene).startswith("0 new comments")
    bank.write_out(tmp_path / "mine.json")
    written = read_set((tmp_path / "mine.json").read_bytes(), file="mine.json")
    assert {one.words for one in written.comments} == {one.words for one in scene.kept.comments}
    assert written.name == "mine"
    (tmp_path / "team.json").write_bytes(b"{}")
    bank.take_in(tmp_path / "team.json")
    assert "is missing" in said(scene)
    over(scene)


def test_a_bank_that_cannot_be_kept_or_read_is_told_and_scoring_goes_on(qtbot: QtBot) -> None:
    scene = Scene(qtbot, kept=BANK)
    scene.bank_fault = Unusable("the disk is full")
    scene.keys("/")
    assert "disk is full" in said(scene)
    keys(Qt.Key.Key_Escape)
    scene.bank_fault = None
    scene.keys("/")
    scene.bank_fault = Unusable("the disk is full")
    keys(Qt.Key.Key_Return)
    assert scene.presenter.state.comments == {FIRST.id: "No population is named."}
    assert [notice.title for notice in scene.frame.announced] == ["The disk is full."]
    over(scene)


def test_nothing_of_the_bank_is_left_once_it_is_put_away_or_locked(qtbot: QtBot) -> None:
    scene = Scene(qtbot, kept=BANK)
    scene.keys("/")
    keys(Qt.Key.Key_Escape)
    card = sheet(scene)
    assert titles(scene) == []
    assert find(card, QLabel, "bank-whole").text() == ""
    assert find(card, SearchField, "bank-field").accessibleDescription() == ""
    scene.keys("/")
    scene.page.retire()
    assert not [one for one in scene.window.findChildren(QWidget, "bank") if one.isVisible()]
    assert scene.presenter.bank.state.lines == ()


def test_no_bank_opens_where_nothing_can_be_written(qtbot: QtBot) -> None:
    scene = Scene(qtbot, kept=BANK)
    scene.keys("333333")
    press(scene.page, Qt.Key.Key_Return, control=True)
    scene.keys("/")
    assert not scene.window.findChildren(BankSheet)
    over(scene)
