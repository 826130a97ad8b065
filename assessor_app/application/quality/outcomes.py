"""How sure are awards? Outcomes of two raters side by side, and the work that could fall on either side."""

from dataclasses import dataclass

import numpy as np

from assessor_app.application.quality.agreement import measurement_error
from assessor_app.application.quality.rating_table import RatingTable
from assessor_app.domain.rubric import Rubric
from assessor_app.reliability.arrays import FloatArray, IntArray, sums
from assessor_app.reliability.coefficient import Coefficient, undefined
from assessor_app.reliability.connectedness import ordered_pairs
from assessor_app.reliability.decisions import Certainty, certainty, chance_to_pass, near
from assessor_app.reliability.frame import frame_of_positions
from assessor_app.reliability.intervals import wilson
from assessor_app.reliability.many_raters import NO_PAIR
from assessor_app.reliability.ratings import ratings_of_pair
from assessor_app.reliability.two_raters import cohen_kappa
from assessor_app.reliability.weights import Identity


@dataclass(frozen=True, slots=True, kw_only=True)
class NearCut:
    """Work whose award could go either way by another rating."""

    unit: int  # along the table's cases
    ratings: int
    chance: float  # of an award, from 0 to 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """Decisions of a choice of ratings."""

    both: int  # pairs of ratings of the same work that both mean an award
    neither: int
    split: int
    same: Coefficient  # share of pairs with the same outcome; Wilson's interval
    kappa: Coefficient
    certainty: Certainty | None  # None where the error of measurement is not known
    units: int  # with a certainty
    near: tuple[NearCut, ...]  # those in doubt the most first


def outcomes_of(chosen: RatingTable, *, confidence: float = 0.95) -> Outcomes:
    """Of whole ratings: what their rubric makes of them."""
    first, second = ordered_pairs(chosen.unit)
    kept = chosen.place[first] < chosen.place[second]
    one, other = chosen.passed[first[kept]], chosen.passed[second[kept]]
    count = int(one.size)
    both, neither = int((one & other).sum()), int((~one & ~other).sum())
    if count:
        share = (both + neither) / count
        same = Coefficient(value=share, ci=wilson(share, count, confidence))
        pairs = ratings_of_pair(frame_of_positions(2), one.astype(np.int64), other.astype(np.int64))
        kappa = cohen_kappa(pairs, Identity(), confidence=confidence)
    else:
        same = kappa = undefined(NO_PAIR)
    units, chance = _chances(chosen.whole)
    rated = np.bincount(chosen.unit, minlength=len(chosen.cases))
    doubtful = np.flatnonzero(near(chance)) if units.size else np.zeros(0, dtype=np.int64)
    order = doubtful[np.argsort(np.abs(chance[doubtful] - 0.5), kind="stable")]
    return Outcomes(
        both=both,
        neither=neither,
        split=count - both - neither,
        same=same,
        kappa=kappa,
        certainty=certainty(chance) if units.size else None,
        units=int(units.size),
        near=tuple(
            NearCut(unit=int(units[at]), ratings=int(rated[units[at]]), chance=float(chance[at]))
            for at in order.tolist()
        ),
    )


def _chances(chosen: RatingTable) -> tuple[IntArray, FloatArray]:
    """Units whose chance of an award is known, and that chance.

    The error of measurement is that of the rubric's own criteria or total, from work rated twice; a mean of
    r ratings has 1/√r of it.
    """
    units: list[IntArray] = []
    chances: list[FloatArray] = []
    versions = np.array([case.version for case in chosen.cases])
    for version in np.unique(versions[np.unique(chosen.unit)]).tolist() if chosen.unit.size else ():
        rows = np.flatnonzero(versions[chosen.unit] == version)
        found = _of_rubric(chosen, rows, chosen.badges[version].rubric)
        if found is not None:
            units.append(found[0])
            chances.append(found[1])
    if not units:
        return np.zeros(0, dtype=np.int64), np.zeros(0)
    return np.concatenate(units), np.concatenate(chances)


def _of_rubric(chosen: RatingTable, rows: IntArray, rubric: Rubric) -> tuple[IntArray, FloatArray] | None:
    unit, place = np.unique(chosen.unit[rows], return_inverse=True)
    rater = chosen.rater[rows]
    rated = np.bincount(place).astype(np.float64)
    chance = np.ones(unit.size)
    threshold = rubric.rule.threshold_percent
    if threshold is not None:
        points = chosen.points[rows]
        error = measurement_error(place, rater, points).value
        if error is None:
            return None
        mean = sums(place, points, unit.size) / rated
        chance = chance_to_pass(mean, np.full(unit.size, float(threshold)), error / np.sqrt(rated))
    for column, criterion in enumerate(rubric.criteria):
        if threshold is not None and not criterion.must_pass:
            continue
        levels = chosen.positions[rows, column].astype(np.float64)
        error = measurement_error(place, rater, levels).value
        if error is None:
            return None
        cut = criterion.position(criterion.pass_level) - 0.5  # halfway to the level that is enough
        mean = sums(place, levels, unit.size) / rated
        chance = chance * chance_to_pass(mean, np.full(unit.size, cut), error / np.sqrt(rated))
    return unit, chance
