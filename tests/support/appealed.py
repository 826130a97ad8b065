"""Results that learners dispute, as far as a test needs them."""

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

from assessor_app.application.appeals import knew_it
from assessor_app.application.cases import CaseBook
from assessor_app.application.queries.appeals import AppealLine
from assessor_app.application.use_cases.lodge_appeal import Lodged
from assessor_app.domain.appeals import Ground
from tests.support.jobs import BADGE, Job, write_portfolios
from tests.support.workspaces import ASSESSORS, TestWorkspace

WORDS = "Marzipan: the second annex was not looked at."
LOW, HIGH = 1, 3  # levels: not yet, and an award


def released(
    workspace: TestWorkspace, folder: Path, count: int = 1, *, steps: int = LOW, varied: bool = False
) -> Job:
    """`count` submissions, each rated once with that level on every criterion, and told.

    varied: each has evidence of another length.
    """
    write_portfolios(folder, count)
    if varied:
        for number, essay in enumerate(sorted(folder.rglob("essay.txt"))):
            essay.write_text("Work with care. " * (40 + 9 * number), encoding="utf-8")
    job = Job(program=workspace.program(), workspace=workspace)
    job.program.import_portfolios(job.admin, folder, badge=BADGE)
    job.program.make_blind_copies(job.admin)
    job.program.assign_raters(job.lead, second_rate=Fraction(0))
    job.rate_all(steps)
    job.program.reveal_cases(job.lead)
    job.program.release_cases(job.lead)
    return job


def submissions(job: Job) -> list[str]:
    """Ids of what has a case, in order."""
    return sorted(line.submission for line in job.program.list_cases(job.lead) if not line.on_appeal)


def lodge(job: Job, submission: str | None = None, text: str = WORDS) -> Lodged:
    """An appeal on the ground that something was overlooked."""
    wanted = submission or submissions(job)[0]
    return job.program.lodge_appeal(job.admin, wanted, Ground.OVERLOOKED, text)


def only(job: Job) -> AppealLine:
    """The one appeal that there is, as leads see it."""
    (line,) = job.program.list_appeals(job.lead)
    return line


def book(job: Job) -> CaseBook:
    lead = job.lead
    with job.program.storage.read() as reading:
        return CaseBook(reading, lead, job.program.cryptography)


def raters_of(job: Job, submission: str) -> set[str]:
    """Names of who was ever given a submission."""
    found, ids = book(job), {person.name: person.id for person in job.program.list_people()}
    return {name for name in ASSESSORS if knew_it(found, ids[name], submission)}


def code_of(job: Job, submission: str) -> tuple[str, str]:
    """(rater, code) of the first rating of a submission."""
    names = {person.id: person.name for person in job.program.list_people()}
    found = [one for one in book(job).assignments.values() if one.submission == submission]
    return names[found[0].person], found[0].code


def rated_anew(job: Job, steps: Mapping[str, int] | int = HIGH) -> AppealLine:
    """Given out, rated and opened: to be heard."""
    job.program.assign_raters(job.lead, second_rate=None)
    for line in job.program.list_appeals(job.lead):
        if line.case is None and line.open:
            for one in book(job).assignments.values():
                if one.submission == line.id:
                    names = {person.id: person.name for person in job.program.list_people()}
                    job.rate(names[one.person], one.code, steps)
    job.program.reveal_cases(job.lead)
    return next(line for line in job.program.list_appeals(job.lead) if line.case is not None)
