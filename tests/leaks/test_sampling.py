"""Nothing on a rater's side tells of plans, of second ratings or of why something is rated twice.

Workspaces that differ only in that look alike to who has no lead's key: row by row, as long and as many.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from assessor_app.application.cases import CaseBook
from assessor_app.application.records import Share
from assessor_app.domain.sampling import Reason, SamplingPlan
from tests.application.test_left_work import SEALED, code_of, name_of, records, remove, shapes
from tests.leaks.opened import opened_by
from tests.support.attacker import workspace_copy
from tests.support.jobs import BADGE, Job, taken_in
from tests.support.workspaces import ASSESSORS, TestWorkspace

LATER = SamplingPlan(percent=0, high_percent=100, borderline_percent=100)


def copies(workspace: TestWorkspace, folder: Path, count: int) -> Iterator[Job]:
    workspace.close()
    for number in range(count):
        copy = replace(workspace, folder=workspace_copy(workspace.folder, folder / str(number)), programs=[])
        yield Job(program=copy.program(), workspace=copy)
        copy.close()


def test_what_is_drawn_for_a_risk_looks_like_what_is_drawn_at_random(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    taken_in(workspace, tmp_path / "in", 6)
    plans = (
        SamplingPlan(percent=100),
        SamplingPlan(percent=0, new_rater_percent=100, new_until=1000),
        SamplingPlan(percent=100, borderline_percent=100, borderline_points=30, high_percent=50),
    )
    seen, reasons = [], []
    for job, plan in zip(copies(workspace, tmp_path, len(plans)), plans, strict=True):
        job.program.plan_sampling(job.lead, BADGE, plan)
        job.program.assign_raters(job.lead, seed=3)
        seen.append(shapes(job))
        reasons.append({one.reason for one in records(job).values()})
    assert reasons == [{Reason.RANDOM}, {Reason.NEW_RATER}, {Reason.RANDOM}], "the control: leads can tell"
    assert seen[0] == seen[1] == seen[2]


def test_a_second_rating_that_comes_later_looks_like_work_that_somebody_left(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    """Rated and drawn again, or left and given on: the same is added, and the same stands in the queue."""
    taken_in(workspace, tmp_path / "in", 1)
    seen = []
    for job, again in zip(copies(workspace, tmp_path, 2), (True, False), strict=True):
        job.program.plan_sampling(job.lead, BADGE, LATER)
        job.program.assign_raters(job.lead, seed=3)
        (first,) = records(job).values()
        they = name_of(job, first)
        if again:
            job.rate(they, code_of(job, they), 3)
            remove(job, next(name for name in ASSESSORS if name != they))
        else:
            remove(job, they)
        before, known = shapes(job), records(job)
        done = job.program.assign_raters(job.lead, seed=7)
        assert (done.again, done.reallotted) == (int(again), int(not again))
        (got,) = [one for key, one in records(job).items() if key not in known]
        added = {table: rows - before[table] for table, rows in shapes(job).items() if rows != before[table]}
        del added["log_node"]  # by how long the log was before, which everybody sees
        (line,) = job.program.list_submissions.for_rater(job.rater(name_of(job, got)))
        seen.append((added, replace(line, id="")))
    added = seen[0][0]
    assert {table: sum(rows.values()) for table, rows in added.items() if table in SEALED} == SEALED
    assert "submission" not in added
    assert seen[0] == seen[1]


def test_neither_of_the_two_reads_anything_of_it(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 3)
    job.program.plan_sampling(job.lead, BADGE, LATER)
    job.program.assign_raters(job.lead)
    first = next(iter(records(job).values()))
    they = name_of(job, first)
    job.rate(they, first.code, 3)
    queue = tuple(job.program.list_submissions.for_rater(job.rater(they)))
    work = job.program.open_work(job.rater(they), first.code)
    assert job.program.assign_raters(job.lead).again == 1
    second = next(one for one in records(job).values() if one.share is Share.SECOND)
    other = name_of(job, second)
    assert tuple(job.program.list_submissions.for_rater(job.rater(they))) == queue
    assert job.program.open_work(job.rater(they), first.code) == work
    lines = {line.id: line for line in job.program.list_submissions.for_rater(job.rater(other))}
    alike = {replace(line, id="") for line in lines.values()}
    assert len(alike) == 1, "the second rating stands in the queue like a first one"
    words = ["random", "new-rater", "borderline", "second", "ticket", first.code]
    for name in (they, other):
        for channel, content in opened_by(job, name):
            told = [
                word
                for word in words
                if word.encode() in content and not (name == they and word == first.code)
            ]
            assert told == [], channel
    with job.program.storage.read() as reading:
        assert CaseBook(reading, job.lead, job.program.cryptography).by_submission[first.submission]
