"""A workspace in which the whole job was done, and ways to spoil it behind the program's back."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

from assessor_app.application.ports.rows import SubmissionRow
from assessor_app.application.records import Draft
from assessor_app.domain.covering import Covering, FileCovering
from assessor_app.domain.people import Role
from assessor_app.domain.stepping_aside import Hint, Sight
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, TestWorkspace

BADGE = "ai-essentials"
LEARNERS = ("Noor Example", "Olu Example", "Ann Ash")  # the last one is an assessor too


def write_portfolios(folder: Path, learners: tuple[str, ...] = LEARNERS, badge: str = BADGE) -> None:
    """A folder per learner with two small files each; the same bytes every time."""
    for learner in learners:
        place = folder / learner
        place.mkdir(parents=True)
        (place / "report.txt").write_text(f"What I did for {badge}, and why it works. " * 40 + learner[::-1])
        (place / "notes.md").write_text(
            f"# Notes\n\nTried three prompts; the second was best. {len(learner)}\n"
        )


def prepare_desks(workspace: TestWorkspace, portfolios: Path, *, badge: str = BADGE) -> None:
    """Take in, blind, accept what is held, allot: every rater has something to do, if there is enough."""
    program = workspace.program()
    ada = workspace.sign_in(ADMIN, Role.ADMIN, program)
    program.import_portfolios(ada, portfolios, badge=badge, cohort="Spring 2026")
    program.make_blind_copies(ada)
    with program.storage.read() as reading:
        held = [row.id for row in reading.where(SubmissionRow, state="held")]
    for submission in held:
        program.accept_submission(ada, submission, reason="nothing to see")
    lea = workspace.sign_in(LEAD, Role.LEAD, program)
    program.assign_raters(lea, seed=7)
    program.sign_what_changed(lea)
    program.close()


def step_aside_twice(workspace: TestWorkspace) -> None:
    """After `prepare_desks`: two raters saw whose work they have; it goes on to others, with one covered."""
    program = workspace.program()
    ada = workspace.sign_in(ADMIN, Role.ADMIN, program)
    for name in ASSESSORS[:2]:
        rater = workspace.sign_in(name, Role.ASSESSOR, program)
        code = next(iter(program.list_submissions.for_rater(rater))).id
        file = program.open_work(rater, code).files[0]
        program.step_aside(rater, code, Sight(hint=Hint.NAME, evidence=file.digest, words="below the table"))
    covered = False
    for line in program.list_submissions.for_admin(ada, state="held"):
        if covered:
            program.accept_submission(ada, line.id, reason="it is a cited author's")
            continue
        covering = Covering(files=(FileCovering(file="evidence-1.md", lines=((3, 3),)),))
        program.cover_submission.use(ada, program.cover_submission.prepare(ada, line.id, covering))
        covered = True
    program.assign_raters(workspace.sign_in(LEAD, Role.LEAD, program))
    program.close()


def do_the_job(workspace: TestWorkspace, portfolios: Path, *, badge: str = BADGE) -> None:
    """`prepare_desks`, then rate, reveal, settle, release: nearly every table has rows after it."""
    prepare_desks(workspace, portfolios, badge=badge)
    program = workspace.program()
    lea = workspace.sign_in(LEAD, Role.LEAD, program)
    for name in ASSESSORS:
        rate_everything(workspace, name)
    revealed = program.reveal_cases(lea)
    for case in revealed.need_adjudicator:
        program.adjudicate_case(lea, case.id, _any_draft(program, badge, 1), reason="between the two")
    program.release_cases(lea)
    program.sign_what_changed(lea)
    program.close()


def rate_everything(workspace: TestWorkspace, name: str) -> int:
    """Everything on one rater's desk, rated; how many."""
    program = workspace.program()
    rater = workspace.sign_in(name, Role.ASSESSOR, program)
    codes = sorted(line.id for line in program.list_submissions.for_rater(rater))
    for number, code in enumerate(codes):
        work = program.open_work(rater, code)
        levels = {one.id: one.levels[-1].id for one in work.badge.rubric.criteria}
        draft = Draft(levels=levels, comments={}, overall=f"Sound work, {number}.", minutes=12)
        program.save_draft(rater, code, draft)
        if number == 0:  # one is taken back, so that there is such a statement
            program.rate_submission(rater, code, draft, grace=timedelta(minutes=5))
            program.take_back_rating(rater, code)
        program.rate_submission(rater, code, draft)
    program.close()
    return len(codes)


def _any_draft(program, badge: str, level: int) -> Draft:  # type: ignore[no-untyped-def]  # a Program
    from assessor_app.application.catalogue import Badges

    with program.storage.read() as reading:
        rubric = Badges(reading).named(badge).rubric
    return Draft(levels={one.id: one.levels[level].id for one in rubric.criteria}, comments={}, overall="")


@contextmanager
def raw_database(folder: Path) -> Iterator[sqlite3.Connection]:
    """The database behind the program's back; what is changed is kept."""
    with closing(sqlite3.connect(folder / "assessor.db")) as connection:
        yield connection
        connection.commit()


def tables(folder: Path) -> dict[str, list[str]]:
    """Table → its columns."""
    with raw_database(folder) as connection:
        names = [
            row[0]
            for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        ]
        return {
            name: [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')] for name in names
        }
