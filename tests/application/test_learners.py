"""Learners: found by what they are called, given what is kept of them, and erased so that the log holds."""

import json
from pathlib import Path

import pytest

from assessor_app.application.ports.listing import Wanted
from assessor_app.application.ports.rows import (
    BlindCopyRow,
    BlindKeyRow,
    EvidenceRow,
    LogEntryRow,
    ResultExtractRow,
    SubmissionKeyRow,
    SubmissionLearnerRow,
)
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.queries.awards import AwardState
from assessor_app.application.queries.learners import FOR_LEARNERS, Standing
from assessor_app.domain.people import Role
from tests.support.awards import AWARDS
from tests.support.jobs import BADGE, Job, revealed, taken_in, write_portfolios
from tests.support.workspaces import ASSESSORS, LEAD, PASSPHRASE, TestWorkspace

OF_ONE = (
    *(BlindCopyRow, BlindKeyRow, EvidenceRow, ResultExtractRow, SubmissionKeyRow, SubmissionLearnerRow),
)


def lines(job: Job):  # type: ignore[no-untyped-def]  # LearnerLine by name
    return {line.name: line for line in job.program.list_learners(job.admin)}


def kept(job: Job, submission: str) -> int:
    """How many rows say something of a submission."""
    with job.program.storage.read() as reading:
        return sum(reading.count(kind, submission=submission) for kind in OF_ONE)


def stored(job: Job) -> int:
    return sum(1 for _ in job.program.evidence.stored())


def sound(job: Job, erased: int) -> bool:
    """Whether everything verifies, for everybody; and how much an admin finds erased at least."""
    reports = [job.program.verify_audit(who) for who in (None, job.lead, job.admin)]
    assert [report.broken for report in reports] == [()] * 3
    return reports[-1].erased >= erased and reports[0].orphans == 0


def test_learners_are_found_and_shown_with_all_that_is_kept(awarded: Job, tmp_path: Path) -> None:
    found = lines(awarded)
    assert len(found) == AWARDS
    one = found["Zoë Student0"]
    assert (one.state, one.count, one.source_ids) == (Standing.AWARDED, 1, ("s000",))
    index = awarded.program.open_index(FOR_LEARNERS)
    index.build(awarded.program.list_learners.values(awarded.admin))
    for words in ("zoe student0", "S000", "ZOË student0"):
        assert [row.id for row in index.page(Wanted(search=words), offset=0, limit=9).rows] == [one.id]
    index.close()
    file = awarded.program.list_learners.one(awarded.admin, one.id, one.submissions)
    (attempt,), (award,) = file.attempts, file.awards
    assert (attempt.state, attempt.attempt, attempt.outcome) == ("signed", 1, "award")
    assert [name for name, _ in attempt.files] == ["essay.txt"]
    assert attempt.levels
    assert award.state is AwardState.SIGNED
    count = awarded.program.export_learner(awarded.admin, one.id, one.submissions, tmp_path / "out")
    written = sorted(str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*.*"))
    assert written == ["award-1.json", "record.json", "submission-1/essay.txt"]
    assert count == len(written)
    text = (tmp_path / "out" / "record.json").read_text(encoding="utf-8")
    record = json.loads(text)
    assert record["name"] == "Zoë Student0"
    assert record["submissions"][0]["files"] == ["submission-1/essay.txt"]
    assert not [name for name in (*ASSESSORS, LEAD) if name in text], "never who rated"
    with pytest.raises(Refused):
        next(awarded.program.list_learners(awarded.lead))


def test_a_withdrawn_submission_is_erased_and_everything_still_verifies(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = taken_in(workspace, tmp_path / "in", 2)
    one = lines(job)["Zoë Student0"]
    (submission,) = one.submissions
    files = stored(job)
    with pytest.raises(Refused, match="waits to be given to a rater"):
        job.program.erase_submission(job.admin, submission, reason="asked for")
    job.program.withdraw_submission(job.admin, submission, reason="by mistake")
    with pytest.raises(Refused):
        job.program.erase_submission(job.lead, submission, reason="asked for")
    done = job.program.erase_submission(job.admin, submission, reason="she asked for it")
    assert (done.files, done.learners) == (2, 1)
    assert kept(job, submission) == 0
    assert stored(job) == files - 2
    assert sound(job, 1)
    assert set(lines(job)) == {"Zoë Student1"}
    assert [line.learner for line in job.program.list_submissions.for_admin(job.admin)] == ["Zoë Student1"]
    with pytest.raises(Unusable, match="erased"):
        job.program.erase_submission(job.admin, submission, reason="again")
    with pytest.raises(Unusable, match="erased"):
        job.program.show_evidence(job.lead, submission)
    with job.program.storage.read() as reading:
        clear = b"".join(bytes(row.body) for row in reading.each(LogEntryRow))
    assert b"she asked" not in clear
    # the same person hands in again: as somebody new
    job.program.import_portfolios(job.admin, write_portfolios(tmp_path / "in", 2), badge=BADGE)
    assert set(lines(job)) == {"Zoë Student0", "Zoë Student1"}
    assert sound(job, 1)


def test_a_revoked_awards_submission_is_erased_and_the_award_stays_revoked(awarded: Job) -> None:
    one = lines(awarded)["Zoë Student0"]
    (submission,) = one.submissions
    (award,) = awarded.program.list_learners.one(awarded.admin, one.id, one.submissions).awards
    with pytest.raises(Refused, match="is signed"):
        awarded.program.erase_submission(awarded.admin, submission, reason="asked for")
    awarded.program.revoke_award(awarded.admin, award.id, reason="asked for")
    done = awarded.program.erase_submission(awarded.admin, submission, reason="asked for")
    assert (done.files, done.learners) == (2, 0), "the award still names its learner"
    file = awarded.program.list_learners.one(awarded.admin, one.id, ())
    assert (file.attempts, [held.state for held in file.awards]) == ((), [AwardState.REVOKED])
    assert sound(awarded, 1)
    # the rest of the job goes on around it: exports, a lead who joins, a new admin's catching up
    awarded.program.add_person(awarded.admin, name="Nia New", roles=(Role.LEAD,), passphrase=PASSPHRASE)
    assert len(list(awarded.program.list_cases(awarded.lead))) == AWARDS
    assert len(list(awarded.program.list_awards(awarded.admin))) == AWARDS


def test_who_has_more_than_one_submission_is_kept(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 1)
    (one,) = lines(job).values()
    job.program.release_cases(job.lead)
    job.program.return_submission(job.admin, one.submissions[0], reason="Not yet: say more.")
    write_portfolios(tmp_path / "again", 1, text="More of ")
    job.program.import_portfolios(job.admin, tmp_path / "again", badge=BADGE)
    (now,) = lines(job).values()
    assert (now.id, now.count, now.state) == (one.id, 2, Standing.UNDER_WAY)
    file = job.program.list_learners.one(job.admin, now.id, now.submissions)
    assert [(each.attempt, each.state) for each in file.attempts] == [(2, "received"), (1, "returned")]
    assert file.attempts[1].feedback == (("", "Not yet: say more."),)
    assert job.program.erase_submission(job.admin, one.submissions[0], reason="asked for").learners == 0
    (left,) = lines(job).values()
    assert (left.id, left.count) == (one.id, 1)
    assert sound(job, 1)
