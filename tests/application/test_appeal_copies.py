"""What was covered by hand before a result was disputed stays covered in the copies that are rated anew."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path

import pytest

from assessor_app.application.copy_versions import (
    KnownCopy,
    copies_in_force,
    opener_of,
    read_known_copies,
)
from assessor_app.application.intake import IntakeBook
from assessor_app.application.ports.rows import StatementRow
from assessor_app.application.use_cases.cover_submission import LEFT_OUT_WORDS
from assessor_app.application.use_cases.lodge_appeal import Lodged
from assessor_app.domain.covering import CoveredPlace, Covering, FileCovering
from tests.leaks.opened import opened_by
from tests.support.appealed import book, code_of, lodge
from tests.support.jobs import BADGE, Job, write_portfolios
from tests.support.named_evidence import pdf_with_text, unpacked
from tests.support.workspaces import TestWorkspace

NICKNAME = "Rosebud"  # no name that the finder knows
REASON = f"It is by {NICKNAME}."
PAGE = FileCovering(file="evidence-3.pdf", places=(CoveredPlace(2, (0, 0, 1, 1)),))
LINE = FileCovering(file="evidence-2.md", lines=((2, 2),))
WHOLE = FileCovering(file="evidence-4.txt", left_out=REASON)
ALL = Covering(files=(PAGE, LINE, WHOLE))
PHRASE = Covering(phrases=(NICKNAME,))


def told(workspace: TestWorkspace, source: Path, covering: Covering) -> Job:
    """One result that went out, of files that name somebody; covered by hand before they were given out."""
    learner = next(write_portfolios(source, 1).iterdir())
    (learner / "notes.md").write_text(f"# Notes\nThanks to {NICKNAME}\n", encoding="utf-8")
    (learner / "report.pdf").write_bytes(pdf_with_text(("The work", "of weeks"), ("Signed", NICKNAME)))
    (learner / "voice.txt").write_text(f"As {NICKNAME} says\n", encoding="utf-8")
    job = Job(program=workspace.program(), workspace=workspace)
    job.program.import_portfolios(job.admin, source, badge=BADGE)
    job.program.make_blind_copies(job.admin)
    if not covering.empty:
        cover(job, disputed(job), covering)
    job.program.assign_raters(job.lead, second_rate=Fraction(0))
    job.rate_all(0)
    job.program.reveal_cases(job.lead)
    job.program.release_cases(job.lead)
    return job


def disputed(job: Job) -> str:
    (line,) = job.program.list_submissions.for_admin(job.admin)
    return line.id


def cover(job: Job, submission: str, covering: Covering) -> None:
    use_case = job.program.cover_submission
    use_case.use(job.admin, use_case.prepare(job.admin, submission, covering))


def state(job: Job, submission: str) -> tuple[str, str | None]:
    (line,) = [one for one in job.program.list_submissions.for_admin(job.admin) if one.id == submission]
    return line.state, line.why


def of_the_rater(job: Job, submission: str) -> Iterator[bytes]:
    """Everything that whoever is given `submission` can open."""
    job.program.assign_raters(job.lead)
    name, code = code_of(job, submission)
    yield from (content for _, content in opened_by(job, name))
    for file in job.program.show_evidence(job.rater(name), code):
        yield repr(file).encode()
        with file.open() as opened:
            content = opened.read()
        yield content
        yield from unpacked(content)


def names_somebody(job: Job, lodged: Lodged) -> bool:
    found = of_the_rater(job, lodged.submission)
    return any(NICKNAME.lower() in content.decode("latin-1").lower() for content in found)


def copies(job: Job, submission: str) -> Mapping[str, KnownCopy]:
    """The copies in force, by their neutral names."""
    with job.program.storage.read() as reading:
        cryptography = job.program.cryptography
        key = IntakeBook(reading, job.admin, cryptography).key(submission)
        version = copies_in_force(reading, job.admin, cryptography, submission)
        assert version is not None
        found = read_known_copies(reading, job.admin, cryptography, version, key)
    return {one.file.copy.name: one for one in found}


def lose(job: Job, submission: str, name: str) -> tuple[Path, bytes]:
    """Take the file of a copy away, as a failing disk does; where it lay, and what it held."""
    blob = copies(job, submission)[name].file.blob
    (path,) = job.workspace.folder.rglob(blob)
    content = path.read_bytes()
    path.unlink()
    return path, content


def assert_verifies(job: Job) -> None:
    for session in (None, job.admin, job.lead):
        report = job.program.verify_audit(session)
        assert report.ok, report


@pytest.mark.parametrize("covering", [ALL, PHRASE], ids=["places", "phrase"])
def test_what_was_covered_is_told_to_no_rater_of_the_appeal(
    workspace: TestWorkspace, tmp_path: Path, covering: Covering
) -> None:
    job = told(workspace, tmp_path / "in", covering)
    lodged = lodge(job, disputed(job))
    assert (lodged.held, lodged.cover) == (None, False)
    assert not names_somebody(job, lodged)
    assert_verifies(job)


@pytest.mark.parametrize("forgotten", [None, PAGE, LINE, WHOLE])
def test_the_control_finds_what_was_not_covered(
    workspace: TestWorkspace, tmp_path: Path, forgotten: FileCovering | None
) -> None:
    left = tuple(one for one in ALL.files if forgotten is not None and one is not forgotten)
    job = told(workspace, tmp_path / "in", Covering(files=left))
    assert names_somebody(job, lodge(job, disputed(job)))


def test_what_was_done_is_signed_for_the_new_copies(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = told(workspace, tmp_path / "in", ALL)
    before = copies(job, disputed(job))
    after = copies(job, lodge(job, disputed(job)).submission)
    for name in ("evidence-2.md", "evidence-3.pdf", "evidence-4.txt"):
        assert set(before[name].report.steps) <= set(after[name].report.steps)
        assert after[name].report.derivation != before[name].report.derivation
        with job.program.storage.read() as reading:
            assert reading.where(StatementRow, digest=after[name].report.derivation)
    assert after["evidence-4.txt"].report.left_out == REASON, "the reason stays with admins"
    left_out = after["evidence-4.txt"].file
    with opener_of(job.program.evidence, left_out)() as opened:
        assert opened.read().decode().strip() == LEFT_OUT_WORDS


def test_what_cannot_be_covered_again_is_held(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = told(workspace, tmp_path / "in", ALL)
    path, content = lose(job, disputed(job), "evidence-3.pdf")
    lodged = lodge(job, disputed(job))
    assert lodged.held is not None
    assert lodged.cover
    assert state(job, lodged.submission) == ("held", "a name could not be covered"), "nothing of an appeal"
    job.program.assign_raters(job.lead)
    assert all(one.submission != lodged.submission for one in book(job).assignments.values())
    (again,) = job.program.make_blind_copies(job.admin, (lodged.submission,)).held
    assert again.submission == lodged.submission, "the finder, run once more, does not let it go"
    cover(job, lodged.submission, Covering(files=(PAGE,)))
    assert state(job, lodged.submission) == ("complete", None)
    assert not names_somebody(job, lodged)
    path.write_bytes(content)
    assert_verifies(job)


def test_what_is_there_again_is_covered_by_blinding_once_more(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = told(workspace, tmp_path / "in", ALL)
    path, content = lose(job, disputed(job), "evidence-4.txt")
    lodged = lodge(job, disputed(job))
    assert lodged.cover
    path.write_bytes(content)
    assert job.program.make_blind_copies(job.admin, (lodged.submission,)).held == ()
    assert not names_somebody(job, lodged)
    assert_verifies(job)


def test_an_admin_may_accept_it_as_it_is(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = told(workspace, tmp_path / "in", ALL)
    lose(job, disputed(job), "evidence-3.pdf")
    lodged = lodge(job, disputed(job))
    job.program.accept_submission(job.admin, lodged.submission, reason="They are known by this name here.")
    assert state(job, lodged.submission) == ("complete", None)
    assert names_somebody(job, lodged)
