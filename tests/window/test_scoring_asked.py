"""What is asked for beside the rubric, answered by keys alone: counts, confirmations, checklists."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from assessor_app.application.records import Draft
from tests.window.hands import click, find, press
from tests.window.looks.scoring import COUNTED, DRAWN, LISTED, levels
from tests.window.scoring_scene import Scene, focus, over

COUNTED_LEVELS = levels(3, 3, 3, 3, 3, identity=COUNTED)
RESULT = {"scored": 17, "reachable": 20}
SEEN = dict.fromkeys(("before-use", "two-groups", "notice", "objection"), "seen")


def scene_of(qtbot: QtBot, badge: str, **given: Any) -> Scene:
    chosen = COUNTED_LEVELS if badge == COUNTED else levels(3, 3, 3, 3, 3, identity=LISTED)
    return Scene(qtbot, badge=badge, draft=Draft(levels=chosen, comments={}, **given))


def found(scene: Scene) -> dict[str, Any]:
    """What was answered; the result of a quiz is there from the first."""
    return {key: one for key, one in scene.presenter.state.answers.items() if key != "assessment"}


def test_a_whole_rating_by_keys_alone(qtbot: QtBot) -> None:
    scene = Scene(qtbot, badge=COUNTED)
    scene.keys("33333")
    assert scene.chosen() == 5
    assert scene.presenter.state.current == 6, "the last level leads on to what is asked for"
    scene.keys("21")
    assert found(scene) == {"examples": 2, "data-policy": True}
    assert scene.text("scored-count") == "5 of 5 scored · 3 of 3 answered"
    press(focus(scene.page), Qt.Key.Key_Return, control=True)
    (draft,) = scene.handed_in
    assert draft.requirements == {"assessment": RESULT, "examples": 2, "data-policy": True}
    over(scene)


def test_none_is_a_number_too(qtbot: QtBot) -> None:
    scene = scene_of(qtbot, COUNTED)
    scene.presenter.answering.go_to(0)
    scene.keys("0")
    assert found(scene) == {"examples": 0}
    assert scene.text("answered:examples") == "0 of 3 found · Not met"
    over(scene)


def test_a_checklist_goes_item_by_item_and_another_way_is_offered_first(qtbot: QtBot) -> None:
    scene = scene_of(qtbot, LISTED)
    scene.presenter.answering.go_to(0)
    scene.keys("2")
    assert found(scene) == {"manager": False}
    scene.keys("11113")
    assert found(scene) == {"manager": False, "observation": {**SEEN, "recorded": "not-applicable"}}
    assert scene.presenter.state.unanswered == ()
    assert "Met" in scene.text("answered:manager")
    over(scene)


def test_what_is_met_asks_for_no_other_way(qtbot: QtBot) -> None:
    scene = scene_of(qtbot, LISTED)
    scene.presenter.answering.go_to(0)
    scene.keys("1")
    assert scene.presenter.state.current == len(scene.presenter.state.criteria), "the whole comes next"
    assert scene.presenter.state.is_whole
    over(scene)


def test_answers_are_undone_done_again_and_saved_as_levels_are(qtbot: QtBot) -> None:
    scene = scene_of(qtbot, COUNTED)
    scene.presenter.answering.go_to(0)
    scene.keys("3")
    assert scene.presenter.state.undo == "the answer to “Work sample”"
    press(focus(scene.page), Qt.Key.Key_Z, control=True)
    assert found(scene) == {}
    press(focus(scene.page), Qt.Key.Key_Z, control=True, shift=True)
    assert found(scene) == {"examples": 3}
    scene.presenter.save()
    assert scene.saved[-1].requirements == {"assessment": RESULT, "examples": 3}
    over(scene)


def test_j_and_k_go_through_criteria_questions_and_the_whole(qtbot: QtBot) -> None:
    scene = scene_of(qtbot, COUNTED)
    scene.presenter.go_to(4)
    scene.keys("jjj")
    assert scene.presenter.state.current == 5, "the overall comment stands last"
    scene.keys("kkk")
    assert scene.presenter.state.current == 4
    over(scene)


def test_hand_in_names_what_is_not_answered_and_goes_there(qtbot: QtBot) -> None:
    scene = scene_of(qtbot, COUNTED, requirements={"examples": 3})
    press(focus(scene.page), Qt.Key.Key_Return, control=True)
    assert scene.handed_in == []
    said = [label.text() for label in scene.page.findChildren(QLabel)]
    assert "Not handed in yet: these are not answered." in said
    assert scene.presenter.state.asked_for
    assert scene.presenter.state.current == 7, "the second question"
    assert scene.text("answered:data-policy") == "Not answered yet"
    scene.keys("1")
    assert not scene.presenter.state.asked_for
    over(scene)


def test_tab_and_space_answer_too_and_the_digits_follow(qtbot: QtBot) -> None:
    scene = scene_of(qtbot, LISTED)
    scene.presenter.answering.go_to(0)
    QApplication.processEvents()
    first = find(scene.page, QPushButton, "answer:observation/before-use:1")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert scene.presenter.state.current == 7, "the item that has the focus"
    press(first, Qt.Key.Key_Space)
    assert found(scene) == {"observation": {"before-use": "seen"}}
    assert first.isChecked()
    press(first, Qt.Key.Key_Space)
    assert first.isChecked(), "pressed again it stays what it is"
    over(scene)


def test_a_number_steps_by_its_buttons(qtbot: QtBot) -> None:
    scene = scene_of(qtbot, COUNTED)
    scene.presenter.answering.go_to(0)
    QApplication.processEvents()
    more = find(scene.page, QPushButton, "more:examples")
    click(more)
    click(more)
    click(find(scene.page, QPushButton, "fewer:examples"))
    assert found(scene) == {"examples": 1}
    assert scene.text("number:examples") == "1 of 3"
    over(scene)


def test_digits_of_a_criterion_stay_levels_and_zero_fits_the_width(qtbot: QtBot) -> None:
    scene = Scene(qtbot, badge=COUNTED)
    scene.keys("0")
    assert found(scene) == {}
    assert scene.chosen() == 0
    over(scene)


def test_a_result_is_shown_and_asks_nothing(qtbot: QtBot) -> None:
    scene = Scene(qtbot, badge=COUNTED)
    assert scene.text("answered:assessment") == "17 of 20 points · Met"
    assert scene.presenter.state.unanswered == ("examples", "data-policy")
    over(scene)


def test_the_drawn_scenario_is_shown_with_its_seed_and_judged(qtbot: QtBot) -> None:
    scene = Scene(qtbot, badge=DRAWN)
    scene.presenter.answering.go_to(0)
    assert scene.text("seed:role-play") == f"Drawn from the seed {' '.join(4 * ['7a7a7a7a'])}"
    assert len(scene.text("scenario:role-play")) > 40
    scene.keys("2")
    assert found(scene) == {"role-play": {"solved": False}}
    assert scene.presenter.state.unanswered == (), "what is not solved is said; the other way may be"
    over(scene)
