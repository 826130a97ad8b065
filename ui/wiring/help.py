"""The Help page; it needs nothing of the workspace."""

from typing import TYPE_CHECKING, Final

from ui.page import Frame, Page, PageSpec
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program

_ROLES: Final = frozenset({"admin", "lead", "assessor"})


def help_page(program: "Program", session: "Session") -> PageSpec:  # noqa: ARG001  # the same for everybody
    """Help, for everybody."""

    def make(frame: Frame) -> Page:
        from ui.help.topics import CONTENTS, search, topics
        from ui.pages.help.page import HelpPage
        from ui.pages.help.presenter import HelpPresenter
        from ui.words.language import spoken

        presenter = HelpPresenter(lambda: topics(spoken()), lambda words: search(words, spoken()), frame)
        titles = {
            "begin": translate("Help", "To begin with"),
            "pages": translate("Help", "Page by page"),
            "how": translate("Help", "How it works"),
        }
        page = HelpPage(presenter, {titles[part]: names for part, names in CONTENTS.items()})
        presenter.attach(page)
        return page

    return PageSpec(
        id="help",
        title=translate("Pages", "Help"),
        icon="circle-help",
        roles=_ROLES,
        make=make,
        modules=("ui.pages.help.page", "ui.pages.help.presenter"),
    )
