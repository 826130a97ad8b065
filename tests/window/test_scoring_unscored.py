"""Not scorable, by keys and by mouse: a reason instead of a level, taken back, kept, and back again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.window.hands import click, find, press, type_text, visible_texts
from tests.window.looks.scoring import badge
from tests.window.scoring_scene import BADGE, Scene, focus, over
from ui.pages.scoring.comment_field import CommentField
from ui.pages.scoring.level_row import LevelRow
from ui.widgets.page_view import PageView

CRITERIA = badge(BADGE).rubric.criteria


def card(scene: Scene, place: int) -> QWidget:
    return find(scene.page, QWidget, f"criterion:{CRITERIA[place].id}")


def test_u_and_a_digit_say_why_and_go_on(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("u")
    assert "Why can this criterion not be scored?" in visible_texts(card(scene, 0))
    assert find(card(scene, 0), LevelRow, "reason:missing").isVisible()
    assert not find(card(scene, 0), LevelRow, f"level:{CRITERIA[0].levels[0].id}").isVisible()
    scene.keys("2")
    state = scene.presenter.state
    assert (state.unscored, state.levels, state.current) == ({CRITERIA[0].id: "unreadable"}, {}, 1)
    assert "Not scorable: Cannot be read" in visible_texts(card(scene, 0)), "the folded card says it"
    scene.keys("3")
    assert scene.chosen() == 1, "a digit is a level again"
    assert 0 not in scene.presenter.state.missing, "it counts as done"
    over(scene)


def test_escape_and_u_give_the_levels_back_and_nothing_is_said(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("u")
    press(focus(scene.page), Qt.Key.Key_Escape)
    assert scene.frame.went == [], "the page stays"
    assert not scene.presenter.state.asking
    scene.keys("uu")
    assert not scene.presenter.state.asking
    scene.keys("u9")
    assert scene.presenter.state.asking, "there is no ninth reason"
    scene.keys("j")
    assert not scene.presenter.state.asking, "elsewhere a digit is a level"
    assert not scene.presenter.state.unscored
    over(scene)


def test_a_level_takes_the_reason_away_and_undo_brings_each_back(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("u1k3")
    first = CRITERIA[0]
    assert (scene.presenter.state.levels, scene.presenter.state.unscored) == (
        {first.id: first.levels[2].id}, {},
    )  # fmt: skip
    press(scene.page, Qt.Key.Key_Z, control=True)
    assert (scene.presenter.state.levels, scene.presenter.state.unscored) == ({}, {first.id: "missing"})
    assert scene.presenter.state.undo == f"“{first.title}” is not scorable"
    press(scene.page, Qt.Key.Key_Z, control=True)
    assert (scene.presenter.state.levels, scene.presenter.state.unscored) == ({}, {})
    press(scene.page, Qt.Key.Key_Z, control=True, shift=True)
    assert scene.presenter.state.unscored == {first.id: "missing"}
    scene.keys("u")
    find(card(scene, 0), LevelRow, "reason:wrong-task").click()
    assert scene.presenter.state.unscored == {first.id: "wrong-task"}
    over(scene)


def test_by_mouse_on_the_card(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    click(find(card(scene, 0), QPushButton, "ask-reasons"))
    find(card(scene, 0), LevelRow, "reason:missing").click()
    state = scene.presenter.state
    assert (state.unscored, state.current) == ({CRITERIA[0].id: "missing"}, 0), "a click stays on the card"
    assert "Not scorable: Evidence is missing" in visible_texts(card(scene, 0))
    assert find(card(scene, 0), LevelRow, f"level:{CRITERIA[0].levels[0].id}").isVisible()
    over(scene)


def test_another_reason_asks_for_words_and_cannot_be_handed_in_without(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("u4")
    field = scene.page.focusWidget()
    assert isinstance(field, CommentField), "the keys are in the comment at once"
    assert "Its comment must say why." in visible_texts(card(scene, 0))
    press(field, Qt.Key.Key_Escape)
    assert isinstance(scene.page.focusWidget(), PageView)
    scene.keys("j" + "3" * (len(CRITERIA) - 1))
    press(scene.page, Qt.Key.Key_Return, control=True)
    assert scene.handed_in == []
    assert scene.presenter.state.current == 0
    assert "Not handed in yet: comments must say why these are not scorable." in visible_texts(scene.page)
    scene.keys("n")
    type_text(focus(scene.page), "It is a recipe.")
    press(focus(scene.page), Qt.Key.Key_Escape)
    press(scene.page, Qt.Key.Key_Return, control=True)
    (draft,) = scene.handed_in
    assert draft.unscored == {CRITERIA[0].id: "other"}
    assert draft.comments == {CRITERIA[0].id: "It is a recipe."}
    assert CRITERIA[0].id not in draft.levels
    over(scene)


def test_what_was_said_comes_back_with_the_draft(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("u3")
    scene.presenter.leave()
    draft = scene.saved[-1]
    assert draft.unscored == {CRITERIA[0].id: "wrong-task"}
    over(scene)
    again = Scene(qtbot, draft=draft)
    assert again.presenter.state.unscored == draft.unscored
    assert again.presenter.state.current == 1, "it counts as done: the next one is open"
    assert "Not scorable: Answers another task" in visible_texts(card(again, 0))
    over(again)
