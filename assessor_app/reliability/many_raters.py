"""Agreement among any number of raters, missing ratings allowed: percent agreement and Fleiss' kappa.

Symbols as in the contract: a_i, p_a, π_k, p_e, e_i, u_i. Source: Gwet (2014), Handbook of Inter-Rater
Reliability, chs 2 and 5;
Fleiss (1971). Units with one rating count towards π_k and n₁, and add no agreement of their own.
"""

import math

import numpy as np
from scipy.special import stdtrit

from assessor_app.reliability.coefficient import Coefficient, bounded, undefined
from assessor_app.reliability.counts import Counts, FloatArray, IntArray, counts_of

NO_PAIR = "no unit was rated twice"
ONE_CATEGORY = "every rating is the same category, so chance alone would give full agreement"


def percent_agreement(ratings: IntArray, categories: int, *, confidence: float = 0.95) -> Coefficient:
    """The mean share of agreeing pairs of ratings, over the units rated twice or more.

    ratings: (units, raters) category indices, -1 where missing. Returns 0 ≤ value ≤ 1, cut interval.
    """
    counts = counts_of(ratings, categories)
    if not counts.pairable.any():
        return undefined(NO_PAIR)
    agreement = _agreement(counts)
    return _coefficient(counts, agreement, chance=0.0, unit_chance=None, confidence=confidence, lowest=0.0)


def fleiss_kappa(ratings: IntArray, categories: int, *, confidence: float = 0.95) -> Coefficient:
    """Agreement beyond chance, chance taken from the shares of all ratings.

    ratings: (units, raters) category indices, -1 where missing. Returns -1 ≤ value ≤ 1; undefined where no
    unit
    was rated twice or one category alone occurs.
    """
    counts = counts_of(ratings, categories)
    if not counts.pairable.any():
        return undefined(NO_PAIR)
    shares = counts.table / counts.rated[:, None]
    prevalence = shares.mean(axis=0)
    chance = float((prevalence**2).sum())
    if math.isclose(chance, 1.0, rel_tol=0, abs_tol=1e-15):
        return undefined(ONE_CATEGORY)
    unit_chance = shares @ prevalence
    agreement = _agreement(counts)
    return _coefficient(
        counts, agreement, chance=chance, unit_chance=unit_chance, confidence=confidence, lowest=-1.0
    )


def _agreement(counts: Counts) -> FloatArray:
    """a_i of every unit; 0 for those with one rating."""
    rated = counts.rated
    pairs = (counts.table * (counts.table - 1)).sum(axis=1)
    possible = np.where(rated >= 2, rated * (rated - 1), 1)
    agreement: FloatArray = pairs / possible
    return agreement


def _coefficient(
    counts: Counts,
    agreement: FloatArray,
    *,
    chance: float,
    unit_chance: FloatArray | None,
    confidence: float,
    lowest: float,
) -> Coefficient:
    pairable = counts.pairable
    units, paired = counts.units, int(pairable.sum())
    observed = float(agreement[pairable].mean())
    value = (observed - chance) / (1 - chance)
    if paired < 2:
        return Coefficient(value=value)
    spread = (units / paired) * pairable * (agreement - observed) / (1 - chance)
    if unit_chance is not None:
        spread = spread - 2 * (1 - value) * (unit_chance - chance) / (1 - chance)
    se = math.sqrt(float((spread**2).sum()) / (units * (units - 1)))
    quantile = float(stdtrit(paired - 1, 1 - (1 - confidence) / 2))
    return bounded(value, se, quantile * se, lowest=lowest)
