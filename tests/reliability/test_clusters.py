"""Criteria of one piece of work are not independent of one another: intervals leave out whole pieces."""

import math
from collections.abc import Callable

import numpy as np
import pytest

from assessor_app.reliability.coefficient import Coefficient
from assessor_app.reliability.frame import frame_of_positions
from assessor_app.reliability.ratings import Ratings, ratings_of
from tests.support.coverage import MEASURES, covered, part, several_criteria

CRITERIA, WORK = 4, 60


def pooled(kept: list[int] | None = None, *, clustered: bool = True, copies: int = 1) -> Ratings:
    """A programme of work on several criteria, some of it rated once; `kept`: of these pieces alone."""
    source = np.random.default_rng(7)
    programme = several_criteria(source, WORK)
    first, second = programme.first[:, :CRITERIA], programme.second[:, :CRITERIA]
    twice = source.random(WORK) < 0.7
    work = np.repeat(np.arange(WORK), CRITERIA)
    unit = np.arange(WORK * CRITERIA)
    again = twice[work]
    units, raters = np.concatenate([unit, unit[again]]), np.repeat([0, 1], [unit.size, int(again.sum())])
    levels = np.concatenate([first.ravel(), second.ravel()[again]])
    of = work
    if kept is not None:
        inside = np.isin(units // CRITERIA, kept)
        units, raters, levels = units[inside], raters[inside], levels[inside]
    return ratings_of(
        frame_of_positions(4), units, raters, levels, units=unit.size, raters=2,
        cluster=of if clustered else None, times=np.full(unit.size, float(copies)) if clustered else None,
    )  # fmt: skip


@pytest.mark.parametrize("measure", list(MEASURES.values()), ids=list(MEASURES))
def test_the_error_is_that_of_a_jackknife_over_pieces_of_work(
    measure: Callable[[Ratings], Coefficient],
) -> None:
    without = np.array(
        [measure(pooled([one for one in range(WORK) if one != gone])).value for gone in range(WORK)]
    )
    jackknife = math.sqrt((WORK - 1) / WORK * float(((without - without.mean()) ** 2).sum()))
    found, naive = measure(pooled()), measure(pooled(clustered=False))
    assert found.value == naive.value
    assert found.se == pytest.approx(jackknife, rel=0.06)
    assert found.se is not None
    assert naive.se is not None
    assert found.se > naive.se, "criteria taken for independent promise too much"


@pytest.mark.parametrize("measure", list(MEASURES.values()), ids=list(MEASURES))
def test_units_that_each_are_a_piece_of_work_change_nothing(
    measure: Callable[[Ratings], Coefficient],
) -> None:
    plain = pooled(clustered=False)
    alone = Ratings(
        frame=plain.frame, unit=plain.unit, rater=plain.rater, code=plain.code, times=plain.times,
        raters=plain.raters, scores=plain.scores, positions=plain.positions,
        cluster=np.arange(plain.times.size),
    )  # fmt: skip
    one, other = measure(plain), measure(alone)
    assert one.value == other.value
    assert one.se == pytest.approx(other.se, rel=1e-12)
    assert one.ci == pytest.approx(other.ci, rel=1e-12)


def test_a_weight_that_all_share_makes_nothing_surer() -> None:
    one, five = (MEASURES["kappa"](pooled(copies=copies)) for copies in (1, 5))
    assert five.value == pytest.approx(one.value)
    assert five.se == pytest.approx(one.se)


def test_of_one_piece_of_work_no_interval_is_given() -> None:
    for measure in MEASURES.values():
        found = measure(pooled([0]))
        assert found.ci is None


def test_the_interval_holds_the_truth_as_often_as_it_says() -> None:
    """A short run of the simulation; docs/decisions/intervals.md has the long one."""
    by_work = covered(several_criteria, part(50, by_work=True), 50, 200)
    naive = covered(several_criteria, part(50, by_work=False), 50, 200)
    assert all(share >= 0.9 for share in by_work.values()), by_work
    assert all(naive[name] < by_work[name] for name in MEASURES), naive
