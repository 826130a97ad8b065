"""The Intake page and its use cases."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from ui.page import Frame, Item, Offer, Page, PageSpec
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.progress import Progress
    from assessor_app.application.session import Session
    from assessor_app.application.use_cases.import_portfolios import ImportReport
    from assessor_app.application.use_cases.keep_apart import KeptApart
    from assessor_app.application.use_cases.make_blind_copies import BlindingReport
    from assessor_app.application.use_cases.step_submission import Stepped
    from assessor_app.bootstrap import Program
    from ui.models.submission_index import SubmissionIndex
    from ui.pages.intake.doors import IntakeDoors, Surroundings
    from ui.pages.intake.state import Source


class KeptSubmissions:
    """An admin's list: one, for who looks at it and who looks for somebody in it; from any thread."""

    def __init__(self, program: "Program", session: "Session") -> None:
        """Nothing is made before it is asked for."""
        self._program, self._session = program, session
        self._guard = Lock()
        self._made: SubmissionIndex | None = None

    def __call__(self) -> "SubmissionIndex":
        """The list, made when first asked for."""
        with self._guard:
            if self._made is None:
                self._made = _submissions(self._program, self._session)
            return self._made

    def forget(self) -> None:
        """The person locks."""
        if self._made is not None:
            self._made.index.close()


def intake_page(program: "Program", session: "Session", submissions: KeptSubmissions) -> PageSpec:
    """Taking portfolios in; for admins."""

    def find(words: str, limit: int, progress: "Progress") -> tuple[Item, ...]:
        return _find(submissions(), words, limit, progress)

    def make(frame: Frame) -> Page:
        from ui.models.list_setup import KeptSetups  # likewise
        from ui.pages.intake.page import IntakePage  # with the page, not with the window
        from ui.pages.intake.presenter import IntakePresenter  # likewise

        doors = _doors(program, session, submissions())
        presenter = IntakePresenter(doors, frame, KeptSetups(program.config))
        page = IntakePage(presenter, frame.tasks)
        presenter.attach(page)
        return page

    return PageSpec(
        id="intake",
        title=translate("Pages", "Intake"),
        icon="upload",
        roles=frozenset({"admin"}),
        make=make,
        modules=("ui.pages.intake.page", "ui.pages.intake.presenter", "ui.models.submission_index"),
        offers=(
            Offer("intake-folder", translate("Pages", "Take a folder of portfolios in")),
            Offer("intake-file", translate("Pages", "Take a zip or CSV list in")),
            Offer("intake-blind", translate("Pages", "Make blind copies")),
        ),
        find=find,
        forget=submissions.forget,
        takes=frozenset({"portfolios"}),
    )


def _submissions(program: "Program", session: "Session") -> "SubmissionIndex":
    from assessor_app.application.queries.listings import FOR_ADMIN  # with the page
    from ui.models.submission_index import SubmissionIndex  # likewise

    return SubmissionIndex(
        program.open_index(FOR_ADMIN),
        read_all=lambda: program.list_submissions.admin_values(session),
        read_some=lambda some: program.list_submissions.for_admin(session, only=some),
        changed_since=lambda size: program.list_submissions.changed_since(session, size),
        keep=lambda lines, size, progress: program.keep_list(session, lines, size=size, progress=progress),
    )


def _find(kept: "SubmissionIndex", words: str, limit: int, progress: "Progress") -> tuple[Item, ...]:
    from assessor_app.application.ports.listing import Wanted  # likewise
    from ui.models.submission_states import state_words  # likewise

    kept.read(progress)
    return tuple(
        Item(title=line.learner, detail=f"{line.badge_name} · {state_words(line.state)}", target=line.learner)
        for line in kept.index.page(Wanted(search=words), offset=0, limit=limit).rows
    )


def _doors(program: "Program", session: "Session", kept: "SubmissionIndex") -> "IntakeDoors":
    from ui.pages.intake.doors import IntakeDoors  # likewise
    from ui.pages.intake.state import Decision  # likewise

    def take_in(source: "Source", progress: "Progress", *, dry_run: bool = False) -> "ImportReport":
        return program.import_portfolios(
            session,
            source.path,
            badge=source.badge,
            format=source.format,
            cohort=source.cohort,
            dry_run=dry_run,
            progress=progress,
        )

    def decide(decision: Decision, submission: str, words: str) -> None:
        if decision is Decision.ACCEPT:
            program.accept_submission(session, submission, reason=words)
        elif decision is Decision.RETURN:
            program.return_submission(session, submission, reason=words)
        elif decision is Decision.WITHDRAW:
            program.withdraw_submission(session, submission, reason=words)
        else:
            program.block_pair(session, submission, words)

    def decide_several(
        decision: Decision, submissions: Sequence[str], words: str, progress: "Progress"
    ) -> "Stepped":
        use_case = {
            Decision.ACCEPT: program.accept_submission.several,
            Decision.RETURN: program.return_submission.several,
            Decision.WITHDRAW: program.withdraw_submission.several,
        }[decision]
        return use_case(session, submissions, reason=words, progress=progress)

    def blind(submissions: Sequence[str], progress: "Progress") -> "BlindingReport":
        return program.make_blind_copies(session, submissions, if_waiting=True, progress=progress)

    return IntakeDoors(
        look_around=lambda: _look_around(program),
        index=kept.index,
        read=kept.read,
        settle=kept.settle,
        look_through=lambda source, progress: take_in(source, progress, dry_run=True),
        take_in=take_in,
        make_blind_copies=blind,
        files=lambda submission: program.show_evidence(session, submission),
        hits=lambda submission: program.list_submissions.hits(session, submission),
        sightings=lambda submission: program.list_submissions.sightings(session, submission),
        decide=decide,
        blind_again=lambda submission, progress: program.make_blind_copies(
            session, (submission,), progress=progress
        ),
        decide_several=decide_several,
        keep_apart=lambda path, dry_run: _keep_apart(program, session, path, dry_run=dry_run),
        write_originals=lambda submission, folder, progress: _write(
            program, session, submission, folder, progress
        ),
    )


def _look_around(program: "Program") -> "Surroundings":
    from assessor_app.domain.people import Role  # long loaded
    from ui.pages.intake.doors import Surroundings  # with the page

    return Surroundings(
        badges=tuple((line.id, line.name) for line in program.list_badges() if line.state == "open"),
        raters=tuple((line.id, line.name) for line in program.list_people() if Role.ASSESSOR in line.roles),
    )


def _keep_apart(program: "Program", session: "Session", path: Path, *, dry_run: bool) -> "KeptApart":
    from assessor_app.application.relations import read_relations  # with the use case
    from ui.wiring.small_file import read_small_file  # likewise

    people = read_relations(read_small_file(path), file=path.name)
    return program.keep_apart(session, people, dry_run=dry_run)


def _write(
    program: "Program", session: "Session", submission: str, folder: Path, progress: "Progress"
) -> Path:
    """The originals in a new folder below `folder`, whose name tells nothing of whose they are."""
    from assessor_app.application.evidence_folder import write_evidence  # with the use case

    target = folder / f"originals {datetime.now().astimezone():%Y-%m-%d %H%M%S}"
    write_evidence(program.show_evidence(session, submission), target, program.outputs, progress)
    return target
