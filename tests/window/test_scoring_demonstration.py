"""A recorded demonstration, written down by keys: what was shown, when, how long, what was asked, passed."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.window.hands import find, press, type_text
from tests.window.looks.scoring import DRAWN
from tests.window.scoring_scene import Scene, focus, over

DAY, MINUTES, QUESTIONS = (f"field:recording/{told}" for told in ("day", "minutes", "questions"))


def scene_at(qtbot: QtBot, line: int) -> Scene:
    scene = Scene(qtbot, badge=DRAWN)
    scene.presenter.answering.go_to(line)
    QApplication.processEvents()
    return scene


def said(scene: Scene) -> Any:
    return scene.presenter.state.answers.get("recording")


def write(scene: Scene, kind: type[QWidget], name: str, words: str) -> Any:
    field: Any = find(scene.page, kind, name)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    type_text(field, words)
    return field


def test_it_is_written_down_whole_by_keys(qtbot: QtBot) -> None:
    scene = scene_at(qtbot, 1)
    scene.keys("12")
    assert said(scene) == {"seen": {"needs": "seen", "checked": "not-seen"}}
    press(focus(scene.page), Qt.Key.Key_N)
    day = find(scene.page, QLineEdit, DAY)
    assert QApplication.focusWidget() is day, "the day is asked next, and N writes it"
    type_text(day, "2026-11-20")
    press(day, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is not day
    scene.keys("j")
    scene.keys("12")
    assert said(scene)["minutes"] == 12
    assert find(scene.page, QLineEdit, MINUTES).text() == "12"
    questions = write(scene, QPlainTextEdit, QUESTIONS, "Why?")
    press(questions, Qt.Key.Key_Return)
    press(questions, Qt.Key.Key_Return)
    type_text(questions, "How so?")
    assert said(scene)["questions"] == ["Why?", "How so?"]
    press(questions, Qt.Key.Key_Escape)
    scene.keys("j1")
    assert said(scene) == {
        "seen": {"needs": "seen", "checked": "not-seen"},
        "day": "2026-11-20",
        "minutes": 12,
        "questions": ["Why?", "How so?"],
        "passed": True,
    }
    assert scene.text("answered:role-play").endswith("1 of 2 shown, 12 min, Passed · Not met")
    scene.presenter.save()
    assert scene.saved[-1].requirements == {"recording": said(scene)}
    over(scene)


@pytest.mark.parametrize("words", ["2999-11-20", "20.11.2026", "2026-13-01", "2026-11"])
def test_a_day_that_is_none_or_has_not_come_is_no_answer(qtbot: QtBot, words: str) -> None:
    scene = scene_at(qtbot, 3)
    field = write(scene, QLineEdit, DAY, words)
    assert said(scene) is None
    assert field.text() == words, "what was written stays, to be mended"
    over(scene)


def test_a_day_that_is_spoilt_is_taken_away_and_comes_back_by_undo(qtbot: QtBot) -> None:
    scene = scene_at(qtbot, 3)
    field = write(scene, QLineEdit, DAY, "2026-11-20")
    assert said(scene) == {"day": "2026-11-20"}
    press(field, Qt.Key.Key_Backspace)
    assert said(scene) is None
    assert field.text() == "2026-11-2"
    over(scene)


def test_minutes_end_at_six_hundred_and_a_question_takes_the_keys(qtbot: QtBot) -> None:
    scene = scene_at(qtbot, 4)
    scene.keys("0")
    assert said(scene) is None
    scene.keys("600")
    assert said(scene) == {"minutes": 600}
    scene.keys("1")
    assert said(scene) == {"minutes": 1}
    field = write(scene, QLineEdit, DAY, "1")
    assert field.text() == "1"
    assert scene.presenter.state.current == len(scene.presenter.state.criteria) + 4, "the day is in front"
    over(scene)


def test_another_piece_of_work_starts_with_empty_fields(qtbot: QtBot) -> None:
    scene = scene_at(qtbot, 3)
    field = write(scene, QLineEdit, DAY, "2026-11")
    questions = write(scene, QPlainTextEdit, QUESTIONS, "Why?")
    scene.presenter.open("ABCDEFG")
    assert (field.text(), questions.toPlainText()) == ("", "")
    assert not field.isUndoAvailable()
    over(scene)
