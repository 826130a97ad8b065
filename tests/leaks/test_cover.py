"""What was covered by hand is nowhere on the raters' side, nor on the leads'; each search finds it before."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Final

import pytest

from assessor_app.application.use_cases.cover_submission import CoverSubmission
from assessor_app.domain.covering import CoveredPlace, Covering, FileCovering
from assessor_app.domain.stepping_aside import Hint, Sight
from tests.leaks.opened import opened_by
from tests.support.jobs import BADGE, Job, write_portfolios
from tests.support.named_evidence import pdf_with_text, unpacked
from tests.support.workspaces import ASSESSORS, TestWorkspace

WORDS: Final = "qwirkle zamphuis"  # no name that the finder knows
COVERING: Final = Covering(
    files=(
        FileCovering(file="evidence-2.md", lines=((2, 2),)),
        FileCovering(file="evidence-3.pdf", places=(CoveredPlace(2, (0, 0, 1, 1)),)),
        FileCovering(file="evidence-4.txt", left_out=f"It is by {WORDS}."),
    ),
)


@pytest.fixture
def job(workspace: TestWorkspace, tmp_path: Path) -> Job:
    """One portfolio that a rater saw a name in."""
    learner = next(write_portfolios(tmp_path / "in", 1).iterdir())
    (learner / "notes.md").write_text(f"# Notes\nThanks to {WORDS}\n")
    (learner / "report.pdf").write_bytes(pdf_with_text(("The work", "of weeks"), ("Signed", WORDS)))
    (learner / "voice.txt").write_text(f"As {WORDS} says on the recording\n")
    job = Job(program=workspace.program(), workspace=workspace)
    job.program.import_portfolios(job.admin, tmp_path / "in", badge=BADGE)
    job.program.make_blind_copies(job.admin)
    job.program.assign_raters(job.lead, second_rate=Fraction(0))
    name, code = reached(job)
    file = job.program.open_work(job.rater(name), code).files[0]
    job.program.step_aside(job.rater(name), code, Sight(hint=Hint.NAME, evidence=file.digest, words=WORDS))
    return job


def reached(job: Job) -> tuple[str, str]:
    return next((name, codes[0]) for name, codes in job.codes().items() if codes)


def cover(job: Job, covering: Covering = COVERING) -> None:
    (line,) = job.program.list_submissions.for_admin(job.admin)
    use_case: CoverSubmission = job.program.cover_submission
    use_case.use(job.admin, use_case.prepare(job.admin, line.id, covering))


def of_the_next_rater(job: Job) -> Iterator[bytes]:
    """What it is given on to somebody as: their letters, and every file that they can open."""
    job.program.assign_raters(job.lead)
    name, code = reached(job)
    yield from (content for _, content in opened_by(job, name))
    for file in job.program.show_evidence(job.rater(name), code):
        yield repr(file).encode()
        with file.open() as opened:
            content = opened.read()
        yield content
        yield from unpacked(content)


def of_leads(job: Job) -> Iterator[bytes]:
    for line in job.program.list_submissions.for_lead(job.lead):
        yield repr(line).encode()
        for file in job.program.show_evidence(job.lead, line.id):
            with file.open() as opened:
                content = opened.read()
            yield content
            yield from unpacked(content)


def of_the_disk(job: Job) -> Iterator[bytes]:
    for base in (job.workspace.folder, job.workspace.config):
        yield from (path.read_bytes() for path in sorted(base.rglob("*")) if path.is_file())
    for name in ASSESSORS:
        yield job.workspace.run("--as", name, "--role", "assessor", "list", "submissions").stdout.encode()


PLACES: dict[str, Callable[[Job], Iterator[bytes]]] = {
    "next rater": of_the_next_rater,
    "leads": of_leads,
    "disk": of_the_disk,
}


def told(job: Job, place: str) -> bool:
    return any(WORDS in content.decode("latin-1").lower() for content in PLACES[place](job))


@pytest.mark.parametrize("place", PLACES)
def test_what_was_covered_is_told_nowhere(job: Job, place: str) -> None:
    cover(job)
    assert not told(job, place)


@pytest.mark.parametrize("place", ["next rater", "leads"])
def test_the_control_finds_it_before(job: Job, place: str) -> None:
    (line,) = job.program.list_submissions.for_admin(job.admin)
    job.program.accept_submission(job.admin, line.id, reason="For the control.")
    assert told(job, place)


@pytest.mark.parametrize("file", range(3))
def test_what_was_forgotten_is_found(job: Job, file: int) -> None:
    left = [one for number, one in enumerate(COVERING.files) if number != file]
    cover(job, Covering(files=tuple(left)))
    assert told(job, "next rater")
