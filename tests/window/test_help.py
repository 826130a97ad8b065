"""The help: topics that are whole and true to the keys, found by their words, leading nowhere outside."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.support.jobs import Job
from tests.support.workspaces import ASSESSORS
from tests.window.fakes import FakeFrame
from tests.window.hands import find, make_all, press, type_text
from tests.window.test_palette_roles import specs_of
from ui.actions import Actions, spelt
from ui.frame.page_stack import PageStack
from ui.help.markup import Block, Form, blocks_of, html_of
from ui.help.topics import CONTENTS, START, search, topic_of_page, topics
from ui.help.view import HelpView
from ui.page import Who
from ui.pages.help.page import HelpPage
from ui.pages.help.presenter import HelpPresenter
from ui.tasks import Tasks
from ui.widgets.entry_list import EntryList
from ui.window import MainWindow

# Keys of Qt's own, which no action has: they move about, or are typed.
OF_QT = {"Return", "Esc", "Tab", "Shift+Tab", "Ctrl+9", "Ctrl+1"}


TOPICS = [name for part in CONTENTS.values() for name in part]


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("name", TOPICS)
def test_a_topic_is_whole(name: str, language: str) -> None:
    topic = topics(language)[name]
    assert [block.form for block in topic.blocks].count(Form.TITLE) == 1
    assert len(topic.summary) > 40 or name == "glossary"
    for block in topic.blocks:
        assert set(block.links) <= set(topics()), block.source
        assert not re.search(r"https?:|<|>", block.source), block.source
        assert block.source.count("**") % 2 == 0
        assert block.source.count("`") % 2 == 0


def outline(block: Block) -> tuple[Form, list[str], list[str]]:
    return block.form, sorted(block.codes), sorted(block.links)


@pytest.mark.parametrize("name", TOPICS)
def test_a_translated_topic_names_the_keys_commands_and_pages_of_the_english_one(name: str) -> None:
    english, german = topics()[name], topics("de")[name]
    assert german.title != english.title
    assert [outline(block) for block in german.blocks] == [outline(block) for block in english.blocks]


def test_every_page_of_every_role_has_its_topic(awarded: Job) -> None:
    pages = {spec.id for session in (awarded.admin, awarded.lead) for spec in specs_of(awarded, session)}
    pages |= {spec.id for spec in specs_of(awarded, awarded.rater(ASSESSORS[0]))}
    begins = {page for page in pages if topic_of_page(page) == START}
    assert begins <= {"help"}


def test_the_keys_that_the_help_names_do_something_there(qtbot: QtBot, awarded: Job) -> None:
    known: dict[str, set[str]] = {}
    for session in (awarded.admin, awarded.lead, awarded.rater(ASSESSORS[0])):
        actions, tasks = Actions(), Tasks()
        window = MainWindow(tasks, actions)
        tasks.setParent(window)
        qtbot.addWidget(window)
        role = str(session.role)
        who = Who(name="Iris", role=role, roles=(role,), organisation="Northfield")
        window.show_pages(who, specs_of(awarded, session))
        (stack,) = window.findChildren(PageStack)
        make_all(stack, qtbot)
        for one in actions.all_of({role}):
            known.setdefault(one.page, set()).update(actions.keys_of(one))
        window.close()
    for name, topic in topics().items():
        for block in topic.blocks:
            for code in block.codes:
                keys = spelt(code)
                if not keys or re.search(r"[a-z]{3} |\.", code) or (code.islower() and len(code) > 1):
                    continue  # a command, or a file
                if keys in OF_QT or name in {"keyboard", "start"}:
                    assert keys in OF_QT or any(keys in each for each in known.values()), (name, code)
                else:
                    assert keys in known.get(name, set()) | known[""], (name, code)


def test_words_are_found_and_headings_come_before_the_rest() -> None:
    assert search("honest limit")[0].topic.id == "blind"
    assert search("forgot passphrase")[0].topic.id == "recovery"
    assert {found.topic.id for found in search("21 words")} >= {"recovery", "glossary"}
    assert search("zebra crossing") == ()
    assert len(search("")) == len(topics())
    assert topics("de").keys() == topics().keys()


@given(st.text(max_size=80))
def test_whatever_stands_in_a_topic_is_words_and_no_markup_of_its_own(words: str) -> None:
    shown = html_of(blocks_of(f"# Title\n{words}"))
    tags = set(re.findall(r"<\s*/?\s*([a-z0-9]+)", shown))
    assert tags <= {"h1", "h2", "p", "ul", "ol", "li", "b", "code", "a"}
    assert all(href.startswith("topic:") for href in re.findall(r'href="([^"]*)"', shown))


@given(st.text(max_size=40))
def test_any_search_is_answered(words: str) -> None:
    assert len(search(words)) <= len(topics())


class Desk:
    """The page alone."""

    def __init__(self, qtbot: QtBot) -> None:
        self.frame = FakeFrame()
        presenter = HelpPresenter(topics, search, self.frame)
        self.page = HelpPage(presenter, dict(CONTENTS))
        presenter.attach(self.page)
        qtbot.addWidget(self.page)
        self.page.resize(1100, 760)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.page.arrive("scoring")
        self.list = find(self.page, EntryList, "help-topics")

    @property
    def title(self) -> str:
        return self.page.topic.accessibleName()


def test_a_topic_is_read_in_a_column_and_its_links_lead_to_topics_alone(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    assert desk.title == "Scoring"
    view = desk.page.topic
    letters = QFontMetricsF(view.document().defaultFont()).averageCharWidth()
    column = view.document().idealWidth() - 2 * view.document().documentMargin()
    assert 40 <= column / letters <= 75
    assert view.horizontalScrollBar().maximum() == 0
    view.anchorClicked.emit(QUrl("topic:saved"))
    assert desk.frame.went == [("help", "saved")]
    view.anchorClicked.emit(QUrl("https://example.org/"))
    view.anchorClicked.emit(QUrl("file:///etc/hosts"))
    assert desk.frame.went == [("help", "saved")]
    assert view.loadResource(2, QUrl("file:///etc/hosts")) is None


def test_the_arrow_keys_turn_the_topics_and_a_search_shows_the_line(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.list.setFocus()
    press(desk.list, Qt.Key.Key_Down)
    assert desk.title == "Practice"
    field = find(desk.page, QLineEdit, "help-search")
    type_text(field, "recovery key")
    press(field, Qt.Key.Key_Return)
    rows = desk.list.entries.rows
    assert rows[0].title == "Keys and recovery"
    assert any("recovery key" in row.detail for row in rows)
    type_text(field, " zzzz")
    press(field, Qt.Key.Key_Return)
    assert not desk.list.isVisible()


def test_f1_opens_the_topic_of_the_page_and_alt_left_leads_back(qtbot: QtBot, awarded: Job) -> None:
    window = MainWindow(Tasks(), Actions())
    window.tasks.setParent(window)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    who = Who(name="Iris", role="lead", roles=("lead",), organisation="Northfield")
    window.show_pages(who, specs_of(awarded, awarded.lead), "catalogue")
    press(window, Qt.Key.Key_F1)
    assert window.current_page == "help"
    assert find(window, HelpView, "help-topic").accessibleName() == "Catalogue"
    window.go("help", "verify")
    window.trigger("back")
    assert find(window, HelpView, "help-topic").accessibleName() == "Catalogue"
    window.trigger("back")
    assert window.current_page == "catalogue"
    window.trigger("palette")
    field = find(window, QLineEdit, "palette-field")
    type_text(field, "what saved")
    press(field, Qt.Key.Key_Return)
    assert find(window, HelpView, "help-topic").accessibleName() == "What “Saved” means"
    window.close()


def test_f1_helps_before_anybody_signed_in(qtbot: QtBot) -> None:
    window = MainWindow(Tasks(), Actions())
    window.tasks.setParent(window)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    entrance = QWidget()
    entrance.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.show_entrance(entrance)
    press(entrance, Qt.Key.Key_F1)
    assert find(window, HelpView, "help-topic").accessibleName() == "Signing in"
    press(find(window, HelpView, "help-topic"), Qt.Key.Key_Escape)
    assert not find(window, QWidget, "help-overlay").isVisible()
    assert entrance.hasFocus()
