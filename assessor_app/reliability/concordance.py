"""Whether raters say the same, or order the units alike: exact agreement and Kendall's W."""

import numpy as np

from assessor_app.reliability.arrays import IntArray, sums
from assessor_app.reliability.coefficient import Coefficient, undefined
from assessor_app.reliability.ratings import Ratings
from assessor_app.reliability.two_raters import share_of_units

FEW_COMPLETE = "fewer than two units were rated by all raters"
ALL_TIED = "every rater gave all these units the same rating"
_LARGEST = 2**61  # sums of squares up to here are exact in 64 bits


def exact_agreement(ratings: Ratings, *, confidence: float = 0.95) -> Coefficient:
    """The share of units whose ratings are all equal; units rated twice or more, Wilson's interval."""
    return share_of_units(ratings, (ratings.differing == 0).astype(np.float64), confidence=confidence)


def kendall_w(ratings: Ratings) -> Coefficient:
    """12S/(r²(n³-n) - rΣ(t³-t)), ties averaged; no standard error. Source: Kendall & Babington Smith (1939).

    ratings: complete. Ranks are doubled so that all sums are of whole numbers, hence exact.
    """
    units, raters = round(ratings.units), ratings.raters
    if units < 2:
        return undefined(FEW_COMPLETE)
    kind = np.int64 if raters**2 * units**3 < _LARGEST else object
    times = ratings.times.astype(np.int64).astype(kind)
    order = np.empty(ratings.scores.size, dtype=np.int64)
    order[np.argsort(ratings.scores.high, kind="stable")] = np.arange(ratings.scores.size)
    doubled = np.zeros(times.size, dtype=np.int64)
    ties = 0
    for codes in ratings.by_rater().T:
        counts = _counts(order[codes], ratings)
        doubled += (2 * np.cumsum(counts) - counts + 1)[order[codes]]
        tied = counts[counts > 1].astype(kind)
        ties += int((tied**3 - tied).sum())
    away = (doubled - raters * (units + 1)).astype(kind)
    squares = int((times * away**2).sum())  # 4S
    divisor = raters**2 * (units**3 - units) - raters * ties
    return Coefficient(value=3 * squares / divisor) if divisor else undefined(ALL_TIED)


def _counts(places: IntArray, ratings: Ratings) -> IntArray:
    counts = sums(places, ratings.times, ratings.scores.size)
    return counts.astype(np.int64)
