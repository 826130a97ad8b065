"""Every page in every state, in a language that nobody speaks: is each word translated, whole, and told?"""

from collections.abc import Iterator
from typing import Final

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.support.look import all_looks
from tests.support.words.__main__ import all_words
from tests.support.words.gather import ROOT
from tests.support.words.pseudo import speak_pseudo
from tests.window.looks import Look
from tests.window.walk import clipped, misnamed, out_of_order, untranslated, words_of_data
from ui.language import speak
from ui.page import Page
from ui.theme.look import active_theme
from ui.theme.tokens import LIGHT
from ui.widgets.entrance_frame import EntranceFrame

SMALLEST: Final = QSize(1024, 700)
USUAL: Final = QSize(1360, 860)
DATA: Final = (ROOT / "tests/window/looks", ROOT / "resources/samples")
# Tabs that scroll because there is no end to them, and what has a scroll bar of its own.
MAY_BE_SHORT: Final = ("hides tabs", "evidence-tabs")


@pytest.fixture(scope="module")
def nobodys_language(qapp: QApplication) -> Iterator[None]:
    translator = speak_pseudo(qapp, all_words().messages)
    yield
    speak(qapp, "en")
    qapp.removeTranslator(translator)
    active_theme().use(LIGHT)


def show(qtbot: QtBot, widget: QWidget, size: QSize) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(size)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    for _round in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    return widget


@pytest.mark.parametrize("look", all_looks(), ids=lambda look: look.name)
def test_a_look_can_be_read_heard_and_walked(qtbot: QtBot, nobodys_language: None, look: Look) -> None:
    active_theme().use(LIGHT)
    page = show(qtbot, look.make(), SMALLEST if look.size == USUAL else look.size)
    labels = page.findChildren(QLabel)
    assert labels or isinstance(page, QMenu)
    for label in labels:
        marked_by_us = label.buddy() is not None  # a form's own label, for its mnemonic
        assert marked_by_us or label.textFormat() == Qt.TextFormat.PlainText, label.text()
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface is not None
        name = interface.text(QAccessible.Text.Name)
        assert name, f"{type(widget).__name__} “{widget.objectName()}” has no accessible name"
        assert name not in (widget.objectName(), type(widget).__name__)
    assert not untranslated(page, words_of_data(*DATA))
    assert not {fault for fault in clipped(page) if not any(words in fault for words in MAY_BE_SHORT)}
    if isinstance(page, Page | EntranceFrame):
        assert not misnamed(page)
        assert not out_of_order(page)
