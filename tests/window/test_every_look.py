"""Every page in every state, in a language that nobody speaks: is each word translated, whole, and told?"""

from collections.abc import Iterator
from typing import Final

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.support.look import all_looks
from tests.support.words.__main__ import all_words
from tests.support.words.gather import ROOT
from tests.support.words.pseudo import pseudo, speak_pseudo
from tests.window.looks import Look
from tests.window.walk import clipped, misnamed, out_of_order, spoken_name, untranslated, words_of_data
from ui.page import Page
from ui.pages.help.page import HelpPage
from ui.theme.look import LARGEST, active_theme
from ui.theme.tokens import LIGHT
from ui.widgets.entrance_frame import EntranceFrame
from ui.words.language import speak

SMALLEST: Final = QSize(1024, 700)
USUAL: Final = QSize(1360, 860)
DATA: Final = (ROOT / "tests/window/looks", ROOT / "resources/samples")
# Words that looks make of their values before this language is spoken, and words of every language.
SAID_BEFORE: Final = frozenset(
    {"awarded", "issued", "revocation", "jan", "deutsch", "kb", "mb", "gb", "eb", "ab", "response", "pgup"}
    | {"français", "español", "italiano", "nederlands", "português"}  # languages, each in its own
)
SAME_TWICE: Final = ("Clear filters",)  # offered above the list and in the empty list: both do it
# the help's own text; what a file holds; names in ten scripts
IN_ENGLISH: Final = ("help-", "TopicList", "evidence-sheets", "in-its-script")
# What is still too short for words that are two fifths longer; German and English fit.
TOO_SHORT: Final = (
    *("hides tabs", "evidence-tabs", "scored-count", "stamp-title", "stamp-until", "begin-sample"),
    *("quit-", "notices-chip", "column-down", "the head", "Text “” is"),
)


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
def test_at_the_largest_text_size_nothing_is_cut(qtbot: QtBot, nobodys_language: None, look: Look) -> None:
    """In the usual window: in a smaller one at this size pages scroll, and words may be cut."""
    active_theme().use(LIGHT, LARGEST)
    page = show(qtbot, look.make(), look.size.expandedTo(USUAL))
    assert page.width() <= look.size.expandedTo(USUAL).width(), "it is wider than the window"
    assert not {fault for fault in clipped(page) if not any(words in fault for words in TOO_SHORT)}
    if isinstance(page, Page | EntranceFrame) and not isinstance(page, HelpPage):
        assert not out_of_order(page)


@pytest.mark.parametrize("look", all_looks(), ids=lambda look: look.name)
def test_a_look_can_be_read_heard_and_walked(qtbot: QtBot, nobodys_language: None, look: Look) -> None:
    active_theme().use(LIGHT)
    page = show(qtbot, look.drawn(), SMALLEST if look.size == USUAL else look.size)
    labels = page.findChildren(QLabel)
    assert labels or isinstance(page, QMenu)
    for label in labels:
        marked_by_us = label.buddy() is not None  # a form's own label, for its mnemonic
        assert marked_by_us or label.textFormat() == Qt.TextFormat.PlainText, label.text()
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            name = spoken_name(widget)
            assert name, f"{type(widget).__name__} “{widget.objectName()}” has no accessible name"
            assert name not in (widget.objectName(), type(widget).__name__)
    escaped = untranslated(page, words_of_data(*DATA) | SAID_BEFORE)
    assert not {fault for fault in escaped if not any(words in fault for words in IN_ENGLISH)}
    assert not {fault for fault in clipped(page) if not any(words in fault for words in TOO_SHORT)}
    if isinstance(page, Page | EntranceFrame) and not isinstance(page, HelpPage):
        assert not {
            fault for fault in misnamed(page) if not any(pseudo(name) in fault for name in SAME_TWICE)
        }
        assert not out_of_order(page)
