"""Two workspaces that differ only in scores and in who is rated twice cannot be told apart without a lead's
key.
"""

import math
import random
from collections import Counter
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from assessor_app.domain.sampling import SamplingPlan
from tests.support.attacker import STRATEGIES, Loot, truth, workspace_copy
from tests.support.jobs import BADGE, Job, taken_in
from tests.support.workspaces import ASSESSORS, TestWorkspace

SUBMISSIONS = 8
TRIALS = 24


def rated(base: TestWorkspace, folder: Path, source: random.Random, *, by_risk: bool) -> Job:
    """A copy of `base` in which half is rated twice, by lot or for the risk of new raters; scores by lot."""
    workspace = replace(base, folder=workspace_copy(base.folder, folder), programs=[])
    job = Job(program=workspace.program(), workspace=workspace)
    job.program.plan_sampling(job.lead, BADGE, SamplingPlan(percent=0, new_rater_percent=50))
    job.program.assign_raters(job.lead, second_rate=None if by_risk else Fraction(1, 2))
    work = [(name, code) for name, codes in job.codes().items() for code in codes]
    source.shuffle(work)
    for name, code in work:
        job.rate(name, code, source.randrange(4))
    return job


def guess_twice(loot: Loot, submissions: list[str], strategy: object, source: random.Random) -> str:
    scores = strategy(loot, submissions)  # type: ignore[operator]  # a strategy is called
    best = max(scores.values())
    return str(source.choice([one for one, score in scores.items() if score == best]))


@pytest.mark.timeout(600)
def test_without_a_leads_key_an_attacker_guesses_at_chance(workspace: TestWorkspace, tmp_path: Path) -> None:
    source = random.Random(20261122)
    taken_in(workspace, tmp_path / "in", SUBMISSIONS)
    workspace.close()
    right: Counter[str] = Counter()
    expected = 0.0
    for trial in range(TRIALS):
        job = rated(workspace, tmp_path / f"trial{trial}", source, by_risk=trial % 2 == 1)
        twice = truth(job, job.lead)
        assert len(twice) == SUBMISSIONS // 2
        # Having been given a submission says a little of itself: guess among what this rater was given.
        loot = Loot(job, ASSESSORS[0])
        among = sorted(loot.own)
        expected += len(twice & set(among)) / len(among)
        for strategy in STRATEGIES:
            right[strategy.__name__] += guess_twice(loot, among, strategy, source) in twice
        loot.close()
        job.workspace.close()
    # Three and a half standard deviations: nine strategies together err once in some five hundred runs.
    chance = expected / TRIALS
    most = expected + 3.5 * math.sqrt(TRIALS * chance * (1 - chance))
    assert max(right.values()) <= most, right


def test_an_attack_on_a_leaking_workspace_succeeds(
    workspace: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: a submission row that is written once more for a second rater is found at once."""
    from assessor_app.application.ports.rows import SubmissionRow
    from assessor_app.application.use_cases import assign_raters

    original = assign_raters.AssignRaters._write

    def leaky(self, work, session, part, done, *rest):  # type: ignore[no-untyped-def]  # it stands in for a method
        original(self, work, session, part, done, *rest)
        for one in done.allotment.allotted:
            if len(one.raters) == 2:
                row = work.get(SubmissionRow, one.submission)
                work.put(replace(row, sealed=row.sealed + bytes(64)))
        work.record("leak")

    monkeypatch.setattr(assign_raters.AssignRaters, "_write", leaky)
    source = random.Random(1)
    taken_in(workspace, tmp_path / "in", SUBMISSIONS)
    workspace.close()
    right = 0
    for trial in range(4):
        job = rated_without_reading(workspace, tmp_path / f"trial{trial}")
        twice = truth(job, job.lead)
        loot = Loot(job, ASSESSORS[0])
        submissions = sorted(one.id for one in job.program.list_submissions.for_lead(job.lead))
        by_length = next(one for one in STRATEGIES if one.__name__ == "by_length")
        right += guess_twice(loot, submissions, by_length, source) in twice
        loot.close()
        job.workspace.close()
    assert right == 4


def rated_without_reading(base: TestWorkspace, folder: Path) -> Job:
    workspace = replace(base, folder=workspace_copy(base.folder, folder), programs=[])
    job = Job(program=workspace.program(), workspace=workspace)
    job.program.assign_raters(job.lead, second_rate=Fraction(1, 2))
    return job
