"""Seeds on a test's own workspace: agreed on, given out, rated well or badly."""

from collections.abc import Mapping

from assessor_app.application.cases import CaseBook
from assessor_app.application.queries.seeds import PieceLine, SeedBadge, StandingLine
from assessor_app.application.records import AssignmentRecord, Share
from assessor_app.domain.standardisation import SeedRule
from tests.support.jobs import BADGE, Job

RULE = SeedRule(percent=50, window=4, warn_at=1, stop_at=2)  # as many seeds as other work
GOOD, FAR = 2, 0  # steps: as agreed on, and far from it


def book(job: Job) -> CaseBook:
    with job.program.storage.read() as reading:
        return CaseBook(reading, job.lead, job.program.cryptography)


def records(job: Job) -> Mapping[str, AssignmentRecord]:
    return book(job).assignments


def name_of(job: Job, person: str) -> str:
    return next(name for name, one in job.workspace.people.items() if one == person)


def seeds_of(job: Job) -> list[AssignmentRecord]:
    return [one for one in records(job).values() if one.share is Share.SEED]


def live_of(job: Job) -> list[AssignmentRecord]:
    return [one for one in records(job).values() if one.share is not Share.SEED]


def agree_on(job: Job, count: int, *, step: int = GOOD, practice: bool = False) -> list[str]:
    """Make seeds of the first `count` submissions that wait, every criterion at `step`."""
    waiting = line_of(job).waiting[:count]
    for submission in waiting:
        job.program.add_seed(
            job.lead,
            submission,
            job.levels(step),
            reasons={},
            reason="Talked through by the leads.",
            practice=practice,
        )
    return list(waiting)


def line_of(job: Job) -> SeedBadge:
    return next(one for one in job.program.show_seeds(job.lead) if one.badge == BADGE)


def standing_of(job: Job, name: str) -> StandingLine:
    return next(one for one in line_of(job).raters if one.name == name)


def piece_of(job: Job, submission: str) -> PieceLine:
    return next(one for one in line_of(job).pieces if one.submission == submission)


def rate_seeds(job: Job, name: str, step: int) -> int:
    """They rate every seed that they have and did not rate; returns how many."""
    known = book(job).unread
    mine = [
        one
        for key, one in records(job).items()
        if one.share is Share.SEED and name_of(job, one.person) == name and key not in known
    ]
    for one in mine:
        job.rate(name, one.code, step)
    return len(mine)
