"""Scoring with fakes: keys, words, saving in pauses, failing saves, evidence that fails, leaving."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.problems import Unusable
from tests.window.fakes import HeldRunner
from tests.window.hands import click, find, press, type_text, visible_texts
from tests.window.looks.scoring import CODE, badge
from tests.window.scoring_scene import BADGE, Scene, focus, over
from ui.kept.remembered import Remembered
from ui.pages.scoring.comment_field import CommentField
from ui.pages.scoring.level_row import LevelRow
from ui.pages.scoring.state import Stage
from ui.widgets.page_view import PageView


def test_a_digit_chooses_the_level_and_goes_on(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("31")
    criteria = badge(BADGE).rubric.criteria
    assert scene.presenter.state.levels == {
        criteria[0].id: criteria[0].levels[2].id,
        criteria[1].id: criteria[1].levels[0].id,
    }
    assert scene.presenter.state.current == 2
    scene.keys("9")  # there is no ninth level
    assert scene.chosen() == 2
    scene.keys("kk")
    assert scene.presenter.state.current == 0
    scene.keys("j")
    assert scene.presenter.state.current == 1
    over(scene)


def test_digits_and_letters_in_a_field_are_text(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("n")
    field = scene.page.focusWidget()
    assert isinstance(field, CommentField)
    type_text(field, "1 or 2? j/k [n] + - o 3")
    assert field.toPlainText() == "1 or 2? j/k [n] + - o 3"
    assert scene.chosen() == 0
    press(field, Qt.Key.Key_Escape)
    assert isinstance(scene.page.focusWidget(), PageView)
    scene.keys("2")
    assert scene.chosen() == 1
    assert scene.frame.went == []
    over(scene)


def test_levels_can_be_undone_and_chosen_again_until_hand_in(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("333")
    press(scene.page, Qt.Key.Key_Z, control=True)
    press(scene.page, Qt.Key.Key_Z, control=True)
    assert (scene.chosen(), scene.presenter.state.current) == (1, 1)
    press(scene.page, Qt.Key.Key_Z, control=True, shift=True)
    assert scene.chosen() == 2
    scene.keys("33333")
    press(scene.page, Qt.Key.Key_Return, control=True)
    press(scene.page, Qt.Key.Key_Z, control=True)
    assert scene.chosen() == 6
    over(scene)


def test_many_keys_are_one_save_after_a_pause_and_saved_is_said_only_then(qtbot: QtBot) -> None:
    runner = HeldRunner()
    scene = Scene(qtbot, runner)
    while scene.presenter.state.stage is Stage.OPENING:
        runner.held.pop(0).finish()
    runner.held.clear()
    scene.keys("3333")
    assert scene.text("saved") == "Saving…"
    assert scene.saved == []
    qtbot.waitUntil(lambda: bool(runner.held))
    assert len(runner.held) == 1
    runner.held.pop().finish()
    assert [len(draft.levels) for draft in scene.saved] == [4]
    assert scene.text("saved").startswith("Saved ")
    scene.page.retire()


def test_a_save_that_fails_stops_scoring_loudly_and_loses_nothing(qtbot: QtBot) -> None:
    scene = Scene(qtbot, fault=Unusable("the disk is full", remedy="Free some space."))
    scene.keys("3")
    qtbot.waitUntil(lambda: scene.text("saved") == "Not saved")
    assert "Scoring has stopped: your last changes could not be saved." in visible_texts(scene.page)
    assert not find(scene.page, QToolButton, "scoring-banner-close").isVisible()
    scene.keys("4")
    assert scene.chosen() == 1
    press(scene.page, Qt.Key.Key_Return, control=True)
    assert scene.handed_in == []
    assert not find(scene.page, QPushButton, "hand-in").isEnabled()
    scene.fault = None
    click(find(scene.page, QPushButton, "scoring-banner-offer"))
    assert [len(draft.levels) for draft in scene.saved] == [1]
    assert scene.text("saved").startswith("Saved ")
    scene.keys("4")
    assert scene.chosen() == 2
    over(scene)


def test_nobody_leaves_with_unsaved_work_unasked(qtbot: QtBot) -> None:
    scene = Scene(qtbot, fault=Unusable("the disk is full"))
    scene.keys("3")
    scene.frame.answer = False
    assert not scene.page.may_leave()
    assert scene.frame.asked[0].verb == "Leave and lose them"
    assert scene.chosen() == 1
    scene.fault = None
    assert scene.page.may_leave()
    assert len(scene.saved) == 1
    over(scene)


def test_hand_in_names_what_is_missing_and_goes_there(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("33j3")
    press(scene.page, Qt.Key.Key_Return, control=True)
    assert scene.handed_in == []
    assert scene.presenter.state.current == 2
    titles = [one.title for one in badge(BADGE).rubric.criteria]
    assert scene.text("missing-banner-detail") == f"3 {titles[2]}; 5 {titles[4]}; 6 {titles[5]}"
    scene.keys("3j33")
    assert find(scene.page, QLabel, "missing-banner-detail").isHidden() or scene.presenter.state.missing == ()
    press(scene.page, Qt.Key.Key_Return, control=True)
    assert len(scene.handed_in) == 1
    assert scene.text("stamp-title") == "Handed in and sealed"
    over(scene)


def test_the_grace_counts_down_and_ends(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("333333")
    press(scene.page, Qt.Key.Key_Return, control=True)
    assert "(15:00 left)" in scene.text("stamp-until")
    scene.now += timedelta(minutes=1)
    scene.presenter.tick()
    scene.page.show_state(scene.presenter.state)
    assert "(14:00 left)" in scene.text("stamp-until")
    scene.now += timedelta(minutes=14)
    scene.presenter.tick()
    assert scene.text("stamp-title") == "Sealed and final"
    assert not find(scene.page, QPushButton, "take-back").isVisible()
    over(scene)


def test_a_rating_that_cannot_be_handed_in_is_kept_and_said(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("333333")
    scene.fault = Unusable("there is no QA lead who could open this rating")
    press(scene.page, Qt.Key.Key_Return, control=True)
    assert "There is no QA lead who could open this rating." in visible_texts(scene.page) or scene.text(
        "saved"
    )
    assert scene.presenter.state.stage is Stage.SCORING
    assert scene.chosen() == 6
    scene.fault = None
    scene.presenter.save()
    over(scene)


def test_pages_are_drawn_as_wide_as_the_pane_and_the_next_one_ahead(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    view = find(scene.page, PageView, "evidence-page")
    asked = scene.previews[0].asked
    width = asked[0][1]
    assert asked == [(0, width), (1, width)]
    assert 0 < view.width() * view.devicePixelRatioF() - width < 64
    scene.presenter.viewer.turn(1)
    assert scene.text("page-number") == "2 of 3"
    assert asked == [(0, width), (1, width), (2, width)]  # the second was there already
    scene.keys("+")
    assert asked[-2:] == [(1, width * 125 // 100), (2, width * 125 // 100)]
    scene.keys("]")
    assert scene.presenter.viewer.state.current == 1
    scene.keys("[")
    assert scene.text("page-number") == "2 of 3"
    over(scene)


def test_a_file_whose_helper_dies_says_so_and_the_keys_go_on(qtbot: QtBot) -> None:
    scene = Scene(qtbot, dies=True)
    words = "evidence-1.pdf cannot be shown: the preview took longer than 10 seconds and was stopped"
    assert words in visible_texts(scene.page)
    scene.keys("3")
    assert scene.chosen() == 1
    scene.dies = False
    click(find(scene.page, QPushButton, "evidence-again"))
    assert scene.presenter.viewer.state.picture is not None
    click(find(scene.page, QWidget, "save-copy"))
    assert scene.copies == [Path("chosen/evidence-1.pdf")]
    over(scene)


def test_evidence_that_is_slow_holds_no_key(qtbot: QtBot) -> None:
    runner = HeldRunner()
    scene = Scene(qtbot, runner)
    runner.held.pop(0).finish()  # the work is open, its evidence is not
    while scene.presenter.state.stage is Stage.OPENING:
        runner.held.pop(0).finish()
    assert scene.previews == []
    scene.keys("3")
    assert scene.chosen() == 1
    words = find(scene.page, QLabel, "evidence-page-words")
    assert not words.isVisible()
    qtbot.waitUntil(words.isVisible, timeout=2000)
    assert words.text() == "Opening…"
    scene.page.retire()


@pytest.mark.parametrize("fails", [False, True])
def test_what_becomes_of_work_that_was_left_is_not_told_of_the_work_in_front(
    qtbot: QtBot, fails: bool
) -> None:
    runner = HeldRunner()
    scene = Scene(qtbot, runner)
    while scene.presenter.state.stage is Stage.OPENING:
        runner.held.pop(0).finish()
    runner.held.clear()
    scene.keys("3" * len(badge(BADGE).rubric.criteria))
    scene.presenter.hand_in()
    sealing = runner.held.pop()
    assert scene.presenter.state.stage is Stage.HANDING_IN
    scene.presenter.open("B210XYZ")
    assert scene.presenter.state.code == "B210XYZ"
    before = scene.presenter.state
    if fails:
        sealing.fail(Unusable("the disk is full"))
        assert [notice.title for notice in scene.frame.announced] == [f"{CODE}: The disk is full."]
    else:
        sealing.finish()
        assert scene.frame.announced == []
    assert scene.presenter.state == before, "it is neither handed in nor said to have failed"
    scene.page.retire()


def test_the_page_asks_the_window_for_its_keys_and_esc_leads_back(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    click(find(scene.page, QToolButton, "show-keys"))
    assert scene.frame.triggered == ["keys"]
    press(focus(scene.page), Qt.Key.Key_Escape)
    assert scene.frame.went == [("queue", "")]
    over(scene)


def test_words_are_undone_after_the_field_was_left_and_saved_as_they_are_then(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("3n")
    type_text(focus(scene.page), "clear and sound")
    assert scene.page.undoable() is not None
    press(focus(scene.page), Qt.Key.Key_Escape)
    scene.keys("n")
    type_text(focus(scene.page), ", but short")
    press(focus(scene.page), Qt.Key.Key_Escape)
    step = scene.page.undoable()
    assert step is not None
    assert step.title.startswith("the comment on “")
    identity = scene.presenter.state.criteria[1].id
    press(scene.page, Qt.Key.Key_Z, control=True)
    assert scene.presenter.state.comments.get(identity, "") == ""
    assert scene.chosen() == 1
    press(scene.page, Qt.Key.Key_Z, control=True)
    assert scene.chosen() == 0
    press(scene.page, Qt.Key.Key_Z, control=True, shift=True)
    press(scene.page, Qt.Key.Key_Y, control=True)
    assert scene.presenter.state.comments[identity] == "clear and sound, but short"
    scene.presenter.save()
    assert dict(scene.saved[-1].comments) == {identity: "clear and sound, but short"}
    over(scene)


def test_ctrl_z_in_a_field_takes_letters_back_first_and_then_the_level(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("3n")
    field = focus(scene.page)
    type_text(field, "so")
    press(field, Qt.Key.Key_Z, control=True)
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == ""
    assert scene.chosen() == 1
    press(field, Qt.Key.Key_Z, control=True)
    assert scene.chosen() == 0
    over(scene)


def test_descriptors_stay_readable_once_everything_is_sealed(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("333333")
    press(scene.page, Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: any(row.isVisible() for row in scene.page.findChildren(LevelRow)))
    rows = [row for row in scene.page.findChildren(LevelRow) if row.isVisible()]
    assert len(rows) == 4
    assert all(row.isEnabled() for row in rows)
    before = dict(scene.presenter.state.levels)
    rows[0].click()
    assert scene.presenter.state.levels == before
    over(scene)


def test_the_split_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, remembered=Remembered(tmp_path))
    split = find(scene.page, QWidget, "scoring-split")
    split.moveSplitter(700, 1)  # type: ignore[attr-defined]  # a splitter has it
    place = split.sizes()[0]  # type: ignore[attr-defined]  # a splitter has it
    assert abs(Remembered(tmp_path).number("scoring-split", 0) - 1000 * place / split.width()) <= 20
    over(scene)


def test_nothing_decrypted_stays_after_retiring(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("n")
    type_text(focus(scene.page), "secret words")
    scene.page.retire()
    fields = scene.page.findChildren(QPlainTextEdit)
    assert not [field for field in fields if "secret" in field.toPlainText()]
    assert scene.presenter.state.code == ""
    assert [draft.comments for draft in scene.saved][-1]
