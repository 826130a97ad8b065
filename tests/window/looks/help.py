"""The help, as it ships."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from tests.window.fakes import FakeFrame
from tests.window.looks import Look
from ui.help.topics import CONTENTS, search, topics
from ui.pages.help.page import HelpPage
from ui.pages.help.presenter import HelpPresenter

TITLES = {"begin": "To begin with", "pages": "Page by page", "how": "How it works"}


def reading(topic: str, words: str = "") -> Callable[[], QWidget]:
    """The page with a topic open, after somebody looked for `words`."""

    def make() -> QWidget:
        presenter = HelpPresenter(topics, search, FakeFrame())
        page = HelpPage(presenter, {TITLES[part]: names for part, names in CONTENTS.items()})
        presenter.attach(page)
        page.arrive(topic)
        if words:
            presenter.search(words)
        return page

    return make


LOOKS = (
    Look(name="help, scoring", make=reading("scoring")),
    Look(name="help, blind", make=reading("blind"), size=QSize(816, 616)),
    Look(name="help, searched", make=reading("recovery", "recovery key")),
    Look(name="help, nothing found", make=reading("start", "zzzz")),
)
