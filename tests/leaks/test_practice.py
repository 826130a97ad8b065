"""Before a lead's process tells it, no key of a rater opens what was agreed on of a piece to practise on."""

from pathlib import Path

from tests.leaks.opened import opened_by
from tests.support.jobs import BADGE, Job, taken_in
from tests.support.seeds import FAR, GOOD, line_of
from tests.support.workspaces import ASSESSORS, TestWorkspace

PLANTED = "Heliotrope: the second claim has no source."
ANN, BEN = ASSESSORS[:2]


def told(job: Job, name: str) -> set[str]:
    """Where a rater's keys open the leads' words."""
    return {channel for channel, content in opened_by(job, name) if PLANTED.encode() in content}


def test_what_was_agreed_reaches_who_practised_and_only_once_their_attempt_is_final(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = taken_in(workspace, tmp_path / "in", 6)
    criterion = next(iter(job.levels(GOOD)))
    for piece in line_of(job).waiting[:2]:
        job.program.add_seed(
            job.lead,
            piece,
            job.levels(GOOD),
            reasons={criterion: PLANTED},
            reason=PLANTED,
            practice=True,
        )
    job.program.assign_raters(job.lead)
    assert [told(job, name) for name in ASSESSORS] == [set()] * len(ASSESSORS)
    (code,) = [one.id for one in job.program.list_submissions.for_rater(job.rater(ANN)) if one.practice]
    job.rate(ANN, code, FAR, grace=15)
    job.program.assign_raters(job.lead)
    job.program.answer_practice(job.lead)
    assert [told(job, name) for name in ASSESSORS] == [set()] * len(ASSESSORS), "it can be taken back"
    job.program.take_back_rating(job.rater(ANN), code)
    job.rate(ANN, code, FAR)
    assert told(job, ANN) == set(), "final, and not told yet"
    done = job.program.assign_raters(job.lead)
    assert (done.answered, told(job, ANN)) == (1, {"letter"})
    assert told(job, BEN) == set(), "who did not hand in learns nothing"
    raw = b"".join(path.read_bytes() for path in job.workspace.folder.rglob("*") if path.is_file())
    assert b"Heliotrope" not in raw
    words = job.program.see_agreed(job.rater(ANN), code)
    assert (words.reason, words.criteria[0].reason) == (PLANTED, PLANTED)
    assert line_of(job).badge == BADGE
