"""The pages of an assessor, which share what one session knows of its own work."""

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from assessor_app.application.clock import utc_now
from ui.kept.remembered import Remembered
from ui.page import Frame, Item, Page, PageSpec
from ui.wiring.home import home_of_rater
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.comment_set import CommentSet
    from assessor_app.application.ports.previewing import Previewer
    from assessor_app.application.progress import Progress
    from assessor_app.application.session import Session
    from assessor_app.application.use_cases.rate_submission import RatedFile, WorkInHand
    from assessor_app.bootstrap import Program
    from assessor_app.domain.stepping_aside import Sight
    from ui.models.work_index import WorkIndex

GRACE: Final = timedelta(minutes=15)  # in which a rating can be taken back
_PIECE: Final = 2**20  # bytes that are copied at once
_ROLES: Final = frozenset({"assessor"})


def assessor_pages(program: "Program", session: "Session") -> tuple[PageSpec, ...]:
    """Queue and Scoring, bound to `session`; no use case of another role is within their reach."""
    from assessor_app.application.ports.listing import Wanted  # loads the application; nobody waits
    from assessor_app.application.queries.listings import FOR_RATER  # loads the application; nobody waits
    from ui.models.work_index import WorkIndex  # for it before sign-in

    rows = program.open_index(FOR_RATER)
    index = WorkIndex(
        rows,
        lambda: program.list_submissions.rater_values(session),
        utc_now,
        lambda: program.storage.mark,
    )

    def find(words: str, limit: int, progress: "Progress") -> tuple[Item, ...]:
        if not index.filled:
            index.fill(progress)
        return tuple(
            Item(title=line.id, detail=line.badge_name, target=line.id, page="scoring")
            for line in index.find(Wanted(search=words), limit).first
        )

    def queue(frame: Frame) -> Page:
        from ui.models.list_setup import KeptSetups
        from ui.pages.queue.page import QueuePage
        from ui.pages.queue.presenter import QueuePresenter

        kept = KeptSetups(program.config)
        presenter = QueuePresenter(index=index, frame=frame, now=utc_now, kept=kept)
        page = QueuePage(presenter, frame.tasks, utc_now)
        presenter.attach(page)
        # a helper is there before the first file is opened
        frame.tasks.query(lambda _progress: program.helpers, done=_nothing, failed=_nothing)
        return page

    def scoring(frame: Frame) -> Page:
        from ui.pages.scoring.doors import BankDoors, ScoringDoors
        from ui.pages.scoring.page import ScoringPage
        from ui.pages.scoring.presenter import ScoringPresenter

        doors = ScoringDoors(
            open_work=lambda code: _open_work(program, session, code),
            save=lambda work, draft: program.save_draft(session, work.given, draft),
            hand_in=lambda work, draft: program.rate_submission(session, work.given, draft, grace=GRACE),
            take_back=lambda work: program.take_back_rating(session, work.given),
            step_aside=lambda work, sight: _step_aside(program, session, work, sight),
            preview=lambda file: _preview(program, file),
            play=lambda file: program.open_player(lambda: file.opened(program.evidence)),
            save_copy=lambda file, path: _save_copy(program, file, path),
            now=utc_now,
            bank=BankDoors(
                read=lambda: program.keep_comments.read(session),
                keep=lambda bank: program.keep_comments(session, bank),
                read_set=_read_set,
                write_set=lambda made, path: _write_set(program, made, path),
            ),
        )
        presenter = ScoringPresenter(doors=doors, index=index, frame=frame)
        page = ScoringPage(
            presenter, presenter.viewer, frame, now=utc_now, remembered=Remembered(program.config)
        )
        presenter.viewer.attach(page.evidence)
        presenter.attach(page)
        return page

    return (
        home_of_rater(index),
        PageSpec(
            id="queue",
            title=translate("Pages", "Queue"),
            icon="inbox",
            roles=_ROLES,
            make=queue,
            modules=("ui.pages.queue.page", "ui.pages.queue.presenter"),
            find=find,
            forget=index.close,
        ),
        PageSpec(
            id="scoring",
            title=translate("Pages", "Scoring"),
            icon="square-pen",
            roles=_ROLES,
            make=scoring,
            modules=("ui.pages.scoring.page", "ui.pages.scoring.presenter"),
        ),
        _practice(program, session, index),
    )


def _practice(program: "Program", session: "Session", index: "WorkIndex") -> PageSpec:
    def make(frame: Frame) -> Page:
        from ui.pages.practice.page import PracticePage
        from ui.pages.practice.presenter import PracticePresenter

        presenter = PracticePresenter(
            see=lambda code: program.see_agreed(session, code), index=index, frame=frame
        )
        page = PracticePage(presenter)
        presenter.attach(page)
        return page

    return PageSpec(
        id="practice",
        title=translate("Pages", "Practice"),
        icon="graduation-cap",
        roles=_ROLES,
        make=make,
        modules=("ui.pages.practice.page", "ui.pages.practice.presenter"),
    )


def _nothing(_outcome: object) -> None:
    """Nobody waits for it."""


def _open_work(program: "Program", session: "Session", code: str) -> "WorkInHand":
    from ui.models.shelf import PLAYED

    work = program.open_work(session, code)
    if any(file.kind in PLAYED for file in work.files):  # then its player is there when it is asked for
        program.open_player.prepare()
    return work


def _step_aside(program: "Program", session: "Session", work: "WorkInHand", sight: "Sight | None") -> None:
    program.step_aside(session, work.given, sight)


def _read_set(path: Path) -> "CommentSet":
    from assessor_app.application.comment_set import read_set  # with the page
    from ui.wiring.small_file import read_small_file  # likewise

    return read_set(read_small_file(path), file=path.name)


def _write_set(program: "Program", made: "CommentSet", path: Path) -> None:
    from assessor_app.application.comment_set import write_set  # with the page

    with program.outputs.file(path) as file:
        file.write(write_set(made))


def _preview(program: "Program", file: "RatedFile") -> "Previewer":
    with file.opened(program.evidence) as content:
        return program.open_preview(content, file.name)


def _save_copy(program: "Program", file: "RatedFile", path: Path) -> None:
    with file.opened(program.evidence) as content, program.outputs.file(path) as copy:
        while piece := content.read(_PIECE):
            copy.write(piece)
