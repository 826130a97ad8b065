"""What was drawn for a risk: left out of figures, or counted by how likely its plan was to draw it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from assessor_app.application.quality.drawn import Chance
from assessor_app.application.quality.figures import figures_of
from assessor_app.application.quality.frozen_check import BadReport, read_document
from assessor_app.application.quality.rating_table import Selection, table_of
from assessor_app.domain.sampling import SamplingPlan
from assessor_app.ledger.canonical import canonical
from tests.application.test_left_work import name_of, records
from tests.support.jobs import BADGE, Job, taken_in
from tests.support.workspaces import TestWorkspace

PLAN = SamplingPlan(percent=50, high_percent=100, high_from=100)
WEIGHTED = Selection(weighted=True)


def rated(workspace: TestWorkspace, source: Path, plan: SamplingPlan, count: int = 6) -> Job:
    """All rated, half at the top; those for which the plan wants it once more, then opened."""
    job = taken_in(workspace, source, count)
    job.program.plan_sampling(job.lead, BADGE, plan)
    job.program.assign_raters(job.lead, seed=5)
    levels: dict[str, int] = {}
    for number, submission in enumerate(sorted({one.submission for one in records(job).values()})):
        levels[submission] = 3 if number % 2 else 1
    done: set[str] = set()
    for _ in range(2):
        for key, record in records(job).items():
            if key not in done:
                job.rate(name_of(job, record), record.code, levels[record.submission])
                done.add(key)
        job.program.assign_raters(job.lead)
    job.program.reveal_cases(job.lead)
    return job


@pytest.mark.parametrize(
    ("later", "share", "weight"),
    [(0.0, 0.25, 4.0), (1.0, 0.25, 1.0), (0.5, 0.5, 4 / 3), (0.5, 0.0, 2.0), (0.0, 0.0, None)],
)
def test_a_weight_is_one_over_the_chance_by_hand(later: float, share: float, weight: float | None) -> None:
    chance = Chance(drawn_by=("b", 1), later=later)
    assert chance.weight({("b", 1): share}) == (None if weight is None else pytest.approx(weight))


def test_work_counts_by_what_its_plan_drew(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = rated(workspace, tmp_path / "in", PLAN)
    opened = job.program.read_opened_ratings(job.lead)
    assert len(opened.cases) == 6
    for case in opened.cases:
        top = max(case.ratings[0].levels) == 3
        assert case.weight == pytest.approx(1.0 if top else 2.0), "at the top all are drawn, else a half"
    table = table_of(opened)
    plain, weighted = (figures_of(table, wanted, target=0.7) for wanted in (Selection(), WEIGHTED))
    risks = sum(one.for_risk for case in opened.cases for one in case.ratings)
    assert risks > 0
    assert (plain.for_risk, weighted.for_risk, weighted.unweighted) == (risks, 0, 0)
    assert weighted.twice == plain.twice + risks
    assert weighted.units == weighted.twice, "what was rated once says nothing of agreement"
    assert figures_of(table, WEIGHTED, target=0.7).outcomes == plain.outcomes, "outcomes are not weighted"
    again = job.program.read_opened_ratings(job.lead, known=opened)
    assert [case.weight for case in again.cases] == [case.weight for case in opened.cases]


def test_where_the_plan_also_drew_for_new_raters_there_is_no_weight(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = rated(workspace, tmp_path / "in", replace(PLAN, new_rater_percent=100), 4)
    opened = job.program.read_opened_ratings(job.lead)
    assert {case.weight for case in opened.cases} == {None}
    found = figures_of(table_of(opened), WEIGHTED, target=0.7)
    assert (found.ratings, found.unweighted) == (0, 4)
    assert np.isnan(table_of(opened).weight).all()


def test_a_plan_without_risks_gives_every_pair_the_same_weight(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    """So a badge without risks is not left out where all badges are looked at."""
    job = rated(workspace, tmp_path / "in", SamplingPlan(percent=50), 4)
    opened = job.program.read_opened_ratings(job.lead)
    assert [case.weight for case in opened.cases] == [pytest.approx(2.0)] * 4
    table = table_of(opened)
    found, plain = (figures_of(table, wanted, target=0.7) for wanted in (WEIGHTED, Selection()))
    assert (found.twice, found.unweighted) == (plain.twice, 0)


def test_a_weighted_report_is_frozen_with_its_weights_and_checked(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = rated(workspace, tmp_path / "in", PLAN)
    made = job.program.freeze_report(job.lead, WEIGHTED, target=0.7)
    assert made.pdf == job.program.freeze_report(job.lead, WEIGHTED, target=0.7).pdf
    document = dict(read_document(made.data))
    assert document["weights"]
    assert set(document["weights"]) <= {1.0, 2.0}, "which of them were drawn is chance"
    assert document["asked"]["weighted"] is True
    path = tmp_path / "report.pdf"
    path.write_bytes(made.pdf)
    (found,) = job.program.verify_files([path]).files
    assert found.report.outcome == "valid"
    for weights in ([1.0], [0.0] * len(document["weights"]), "many"):
        with pytest.raises(BadReport):
            read_document(canonical({**document, "weights": weights}))
