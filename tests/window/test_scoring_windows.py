"""The evidence in a window of its own: keys hold there, it comes back, nothing of it outlives the page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.window.hands import find, press, type_text
from tests.window.scoring_scene import Scene, focus, over
from ui.pages.scoring.own_window import OwnWindow
from ui.widgets.evidence_pane import EvidencePane
from ui.widgets.page_view import PageView


def own(scene: Scene) -> OwnWindow:
    return find(scene.window, OwnWindow, "evidence-window")


def test_keys_hold_in_the_window_of_the_evidence(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("d")
    window = own(scene)
    qtbot.waitUntil(window.isVisible)
    assert window.isAncestorOf(scene.page.evidence)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    view = find(window, PageView, "evidence-page")
    view.setFocus()
    type_text(view, "3")
    assert scene.chosen() == 1
    type_text(view, "]")
    assert scene.presenter.viewer.state.current == 1
    type_text(view, "n")
    qtbot.waitUntil(lambda: focus(scene.page).objectName() == "comment")
    press(focus(scene.page), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: focus(scene.page) is view)
    type_text(view, "d")
    qtbot.waitUntil(lambda: not scene.window.findChildren(OwnWindow))
    assert scene.page.isAncestorOf(find(scene.window, EvidencePane, "evidence"))
    assert scene.page.evidence.isVisible()
    over(scene)


def test_closing_it_brings_the_evidence_back_where_it_was_remembered(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("d")
    own(scene).resize(640, 480)
    own(scene).close()
    assert scene.page.evidence.isVisible()
    assert scene.page.isAncestorOf(scene.page.evidence)
    qtbot.waitUntil(lambda: not scene.window.findChildren(OwnWindow))
    qtbot.waitUntil(scene.window.isActiveWindow)
    scene.keys("d")
    assert (own(scene).width(), own(scene).height()) == (640, 480)
    assert "JFCVWPD" not in own(scene).windowTitle()
    over(scene)


def test_it_goes_with_the_page_and_comes_with_it(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("d")
    window = own(scene)
    scene.page.hide()
    assert not window.isVisible()
    scene.page.show()
    assert window.isVisible()
    scene.page.retire()
    qtbot.waitUntil(lambda: not [one for one in QApplication.topLevelWidgets() if isinstance(one, OwnWindow)])
    assert scene.page.isAncestorOf(scene.page.evidence)


def test_a_place_is_marked_by_keys_there(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.keys("d")
    window = own(scene)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QApplication.processEvents()
    view = find(window, PageView, "evidence-page")
    view.setFocus()
    type_text(view, "p")
    marks = QApplication.focusWidget()
    assert isinstance(marks, QWidget)
    press(marks, Qt.Key.Key_Return)
    assert len(scene.presenter.state.pins) == 1
    over(scene)
