"""One criterion over all portfolios of a badge: levels go on to the next portfolio, drafts are as ever."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from assessor_app.application.records import Draft
from assessor_app.domain.pins import Pin, area
from tests.window.hands import click, find, press
from tests.window.looks.queue import LINES
from tests.window.looks.scoring import CODE, badge
from tests.window.scoring_scene import BADGE, Scene, digest_of, over
from ui.pages.scoring.state import Stage

CRITERIA = badge(BADGE).rubric.criteria
MINE = tuple(replace(line, badge=BADGE if number < 9 else "other") for number, line in enumerate(LINES))


def words(scene: Scene) -> str:
    return find(scene.page, QLabel, "across-words").text()


def mine() -> list[str]:
    return [line.id for line in MINE if line.badge == BADGE and line.state in {"started", "to-rate"}]


def test_a_level_goes_on_to_the_next_portfolio_and_the_criterion_stays(qtbot: QtBot) -> None:
    scene = Scene(qtbot, lines=MINE)
    codes = mine()
    assert len(codes) > 2
    scene.presenter.open(codes[0])
    scene.keys("ja")
    assert words(scene) == f"“{CRITERIA[1].title}” in one portfolio after the other: 1 of {len(codes)}"
    scene.keys("3")
    assert (scene.presenter.state.code, scene.presenter.state.current) == (codes[1], 1)
    assert len(scene.saved) == 1, "the portfolio before is on the disk"
    assert scene.saved[0].levels == {CRITERIA[1].id: CRITERIA[1].levels[2].id}
    scene.keys("2")
    assert scene.presenter.state.code == codes[2]
    assert words(scene).endswith(f"3 of {len(codes)}")
    click(find(scene.page, QToolButton, "across-before"))
    assert scene.presenter.state.code == codes[1]
    click(find(scene.page, QPushButton, "across-next"))
    assert scene.presenter.state.code == codes[2]
    scene.keys("kk")
    assert scene.presenter.state.code == codes[0]
    assert not find(scene.page, QToolButton, "across-before").isEnabled()
    scene.keys("k")
    assert scene.frame.said[-1] == "This is the first portfolio of this badge."
    scene.keys("a")
    assert not find(scene.page, QFrame, "across").isVisible()
    scene.keys("j")
    assert (scene.presenter.state.code, scene.presenter.state.current) == (codes[0], 2)
    over(scene)


def test_the_last_portfolio_says_so_and_keeps_its_level(qtbot: QtBot) -> None:
    scene = Scene(qtbot, lines=MINE)
    codes = mine()
    scene.presenter.open(codes[-1])
    scene.keys("a3")
    assert scene.presenter.state.code == codes[-1]
    assert scene.chosen() == 1
    assert scene.frame.said[-1] == "That was the last portfolio of this badge."
    press(scene.page, Qt.Key.Key_Z, control=True)
    assert scene.chosen() == 0
    over(scene)


def test_the_evidence_turns_to_what_was_pinned_for_the_criterion(qtbot: QtBot) -> None:
    place = area(digest_of("evidence-2.pdf"), 2, (0.1, 0.1, 0.4, 0.4))
    draft = Draft(levels={}, comments={}, pins=(Pin(place=place, criterion=CRITERIA[0].id),))
    scene = Scene(qtbot, draft=draft, lines=MINE)
    scene.presenter.open(mine()[0])
    scene.keys("aj")
    viewer = scene.presenter.viewer.state
    assert (viewer.current, viewer.page) == (1, 2)
    over(scene)


def test_other_work_from_the_queue_ends_it_and_esc_too(qtbot: QtBot) -> None:
    scene = Scene(qtbot, lines=MINE)
    scene.presenter.open(mine()[0])
    scene.keys("a")
    other = next(line.id for line in MINE if line.badge != BADGE)
    scene.page.arrive(other)
    assert scene.presenter.state.across is None
    scene.page.arrive(mine()[0])
    scene.keys("a")
    press(scene.page, Qt.Key.Key_Escape)
    assert scene.presenter.state.across is None
    assert scene.frame.went == [("queue", "")]
    over(scene)


def test_a_complete_rating_is_handed_in_on_the_way_and_the_next_portfolio_comes(qtbot: QtBot) -> None:
    levels = {one.id: one.levels[2].id for one in CRITERIA[1:]}
    scene = Scene(qtbot, draft=Draft(levels=levels, comments={}), lines=MINE)
    codes = mine()
    scene.presenter.open(codes[0])
    scene.keys("ka" if scene.presenter.state.current else "a")
    scene.presenter.choose(0, CRITERIA[0].levels[1].id)
    press(scene.page, Qt.Key.Key_Return, control=True)
    assert scene.presenter.state.stage is Stage.HANDED_IN
    assert len(scene.handed_in) == 1
    press(scene.page, Qt.Key.Key_N)
    assert (scene.presenter.state.code, scene.presenter.state.current) == (codes[1], 0)
    over(scene)


def test_what_is_open_first_is_among_them_whatever_became_of_it(qtbot: QtBot) -> None:
    scene = Scene(qtbot, lines=MINE)
    assert CODE not in mine() or scene.presenter.state.code == CODE
    scene.keys("a")
    across = scene.presenter.state.across
    assert across is not None
    assert across.at(CODE) >= 0
    over(scene)
