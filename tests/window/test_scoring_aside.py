"""Stepping aside from work by keys: what is asked, what is sent, and what stays in front afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.problems import Unusable
from assessor_app.domain.pins import WHOLE, Place, PlaceKind, area
from assessor_app.domain.stepping_aside import Hint
from tests.window.fakes import HeldRunner
from tests.window.hands import click, find, press, type_text
from tests.window.looks.queue import LINES
from tests.window.looks.scoring import CODE
from tests.window.scoring_scene import Scene, digest_of, focus, over
from ui.pages.scoring.aside_sheet import AsideSheet
from ui.pages.scoring.state import Stage
from ui.widgets.reason_field import ReasonField


def sheet(scene: Scene) -> AsideSheet:
    return find(scene.window, AsideSheet, "aside")


def words(scene: Scene, name: str) -> str:
    return find(sheet(scene), QLabel, name).text()


def leave(scene: Scene) -> None:
    press(focus(scene.page), Qt.Key.Key_Return, control=True)


def test_one_key_asks_and_another_leaves(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("3")
    scene.keys("s")
    assert sheet(scene).isVisible()
    assert find(sheet(scene), QPushButton, "aside-cancel").hasFocus()
    leave(scene)
    assert scene.asides == [(CODE, None)]
    assert not sheet(scene).isVisible()
    assert scene.presenter.state.code not in ("", CODE), "the next piece of work is in front"
    assert scene.presenter.state.levels == {}
    assert scene.saved == [], "what was written is not kept"
    assert scene.frame.notified[0].title == f"{CODE} is no longer yours."
    over(scene)


@pytest.mark.parametrize("way", ["Esc", "Return", "click"])
def test_asked_and_left_alone_nothing_happens(qtbot: QtBot, way: str) -> None:
    scene = Scene(qtbot)
    scene.keys("3s")
    if way == "click":
        click(find(sheet(scene), QPushButton, "aside-cancel"))
    else:
        press(focus(scene.page), Qt.Key.Key_Escape if way == "Esc" else Qt.Key.Key_Return)
    assert not sheet(scene).isVisible()
    assert (scene.asides, scene.chosen(), scene.presenter.state.code) == ([], 1, CODE)
    scene.keys("3")
    assert scene.chosen() == 2, "the keys are the page's again"
    over(scene)


def test_what_was_seen_is_said_by_a_digit_with_the_page_in_front(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    press(focus(scene.page), Qt.Key.Key_PageDown)
    scene.presenter.viewer.go_to(2)
    scene.keys("l")
    assert words(scene, "aside-where") == "evidence-1.pdf, page 3"
    scene.keys("2")
    assert find(sheet(scene), QRadioButton, "hint:picture").isChecked()
    field = find(sheet(scene), ReasonField, "aside-words")
    field.setFocus()
    type_text(field, "3 people at a desk")
    press(field, Qt.Key.Key_Return, control=True)
    ((code, sight),) = scene.asides
    assert sight is not None
    assert (code, sight.hint, sight.words) == (CODE, Hint.PICTURE, "3 people at a desk")
    digest = digest_of("evidence-1.pdf")
    assert sight.place == Place(evidence=digest, kind=PlaceKind.AREA, at=(2, 0, 0, WHOLE, WHOLE))
    assert field.toPlainText() == "", "nothing that was typed stays in the window"
    assert not any(button.isChecked() for button in sheet(scene).findChildren(QRadioButton))
    over(scene)


def test_a_pin_in_front_is_the_place(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    place = area(digest_of("evidence-1.pdf"), 0, (0.1, 0.1, 0.5, 0.2))
    scene.presenter.pins.pin(place)
    scene.presenter.pins.show(0)
    scene.keys("l")
    scene.keys("1")
    leave(scene)
    ((_, sight),) = scene.asides
    assert sight is not None
    assert sight.place == place
    over(scene)


def test_a_kind_must_be_said(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("l")
    leave(scene)
    assert scene.asides == []
    assert words(scene, "aside-fault") == "Say what kind of thing it was."
    scene.keys("6")
    leave(scene)
    assert len(scene.asides) == 1
    over(scene)


def test_text_without_pages_is_told_by_its_file(qtbot: QtBot) -> None:
    scene = Scene(qtbot, kinds=(("evidence-1.txt", "text"),))
    scene.keys("l")
    scene.keys("5")
    assert words(scene, "aside-where") == "evidence-1.txt"
    leave(scene)
    ((_, sight),) = scene.asides
    assert sight is not None
    assert (sight.evidence, sight.place) == (digest_of("evidence-1.txt"), None)
    over(scene)


def test_a_step_that_fails_leaves_everything_as_it_was(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("3")
    qtbot.waitUntil(lambda: not scene.presenter.state.unsaved)
    scene.fault = Unusable("the disk is full", remedy="Free some space.")
    scene.keys("s")
    leave(scene)
    state = scene.presenter.state
    assert (state.stage, state.code, scene.chosen()) == (Stage.SCORING, CODE, 1)
    assert scene.text("scoring-banner-title") == "The disk is full."
    scene.fault = None
    over(scene)


def test_while_it_is_under_way_nothing_can_be_changed(qtbot: QtBot) -> None:
    runner = HeldRunner()
    scene = Scene(qtbot, runner)
    while scene.presenter.state.stage is Stage.OPENING:
        runner.held.pop(0).finish()
    runner.held.clear()
    scene.keys("s")
    leave(scene)
    assert scene.presenter.state.stage is Stage.LEAVING
    scene.keys("3s")
    assert scene.chosen() == 0
    assert not sheet(scene).isVisible()
    runner.held.pop(0).finish()
    assert scene.asides == [(CODE, None)]
    scene.page.retire()


def test_the_last_piece_of_work_leads_to_the_queue(qtbot: QtBot) -> None:
    scene = Scene(qtbot, lines=tuple(line for line in LINES if line.id == CODE))
    scene.keys("s")
    leave(scene)
    assert scene.frame.went == [("queue", "")]
    assert scene.presenter.state.stage is Stage.NOTHING
    over(scene)


def test_across_goes_on_with_the_others(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("a")
    across = scene.presenter.state.across
    assert across is not None
    scene.keys("s")
    leave(scene)
    left = scene.presenter.state.across
    assert left is not None
    assert set(left.codes) == set(across.codes) - {CODE}
    assert scene.presenter.state.code in left.codes
    over(scene)


def test_what_is_handed_in_is_taken_back_first(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("333333")
    press(scene.page, Qt.Key.Key_Return, control=True)
    scene.keys("s")
    assert scene.window.findChild(QWidget, "aside") is None or not sheet(scene).isVisible()
    assert scene.frame.said == ["It is handed in: take it back first."]
    over(scene)


def test_locking_takes_the_sheet_away(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("l")
    scene.keys("1")
    over(scene)
    QApplication.processEvents()
    assert scene.presenter.aside.state.open is False
