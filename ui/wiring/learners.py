"""How the page Learners meets its use cases."""

from datetime import datetime
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final

from ui.page import Frame, Item, Page, PageSpec
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.ports.listing import RowIndex
    from assessor_app.application.progress import Progress
    from assessor_app.application.queries.learners import LearnerLine
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program
    from ui.pages.learners.state import LearnersDoors

_ROLES: Final = frozenset({"admin"})


def learners_page(program: "Program", session: "Session") -> PageSpec:
    """Who handed something in; for admins alone."""

    @cache
    def doors() -> "LearnersDoors":
        return learners_doors(program, session)  # one, for the list and for who looks for somebody in it

    def find(words: str, limit: int, progress: "Progress") -> tuple[Item, ...]:
        return _find(doors(), words, limit, progress)

    def make(frame: Frame) -> Page:
        from ui.pages.learners.page import LearnersPage
        from ui.pages.learners.presenter import LearnersPresenter

        presenter = LearnersPresenter(doors(), frame)
        page = LearnersPage(presenter, frame.tasks)
        presenter.attach(page)
        return page

    return PageSpec(
        id="learners",
        title=translate("Pages", "Learners"),
        icon="graduation-cap",
        roles=_ROLES,
        make=make,
        modules=("ui.pages.learners.page", "ui.pages.learners.presenter"),
        find=find,
        forget=lambda: doors().index.close() if doors.cache_info().currsize else None,
    )


def _find(doors: "LearnersDoors", words: str, limit: int, progress: "Progress") -> tuple[Item, ...]:
    from assessor_app.application.ports.listing import Wanted  # with the page
    from ui.pages.learners.words import standing_words  # likewise

    doors.read(progress)
    return tuple(
        Item(
            title=line.name, detail=" · ".join((standing_words(line.state), *line.email[:1])), target=line.id
        )
        for line in doors.index.page(Wanted(search=words), offset=0, limit=limit).rows
    )


def learners_doors(program: "Program", session: "Session") -> "LearnersDoors":
    """What the page may ask for."""
    from assessor_app.application.queries.learners import FOR_LEARNERS
    from ui.pages.learners.state import LearnersDoors

    index: RowIndex[LearnerLine] = program.open_index(FOR_LEARNERS)
    guard, read_at = Lock(), [-1]  # how many entries the log had when all of them were read

    def read(progress: "Progress") -> None:
        with guard:
            size = program.list_learners.size(session)
            if size != read_at[0] or not index.ready:
                index.build(program.list_learners.values(session, progress), progress)
                read_at[0] = size

    def export(line: "LearnerLine", folder: Path, progress: "Progress") -> Path:
        target = folder / f"learner {datetime.now().astimezone():%Y-%m-%d %H%M%S}"  # it tells nobody's name
        program.export_learner(session, line.id, line.submissions, target, progress=progress)
        return target

    return LearnersDoors(
        index=index,
        read=read,
        one=lambda line: program.list_learners.one(session, line.id, line.submissions),
        export=export,
        erase=lambda submission, reason: program.erase_submission(session, submission, reason=reason),
    )
