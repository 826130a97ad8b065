"""Agreement of exactly two raters on the units that both rated.

Sources: Cohen (1960; 1968); Scott (1955); standard error of Fleiss, Cohen & Everitt (1969), non-null, with
divisor n; Bland & Altman (1986; 1999) for differences and their limits.
"""

import math

import numpy as np

from assessor_app.reliability.arrays import FloatArray, sums
from assessor_app.reliability.coefficient import Coefficient, Limits, bounded, undefined
from assessor_app.reliability.intervals import normal_quantile, student_quantile, wilson
from assessor_app.reliability.many_raters import ONE_POSSIBLE, fleiss_kappa
from assessor_app.reliability.ratings import Ratings
from assessor_app.reliability.weights import Distance

SAME_CATEGORY = "both raters used one and the same category only, so chance alone would give full agreement"
ONE_UNIT = "one unit alone has no spread"
WIDTH = 1.959963984540054  # of the limits of agreement, in standard deviations, whatever the confidence


def cohen_kappa(ratings: Ratings, distance: Distance, *, confidence: float = 0.95) -> Coefficient:
    """Agreement beyond chance, chance Σ w_kl p_k· p_·l from each rater's own shares; -1 ≤ value ≤ 1.

    ratings: two raters, complete. se² is the variance over the units of w_kl-(1-κ)(w̄_k·+w̄_·l), divided by
    n(1-p_e)²; the mean of these terms is κ-p_e(1-κ).
    """
    if ratings.occurring < 2:
        return undefined(SAME_CATEGORY)
    first, second = ratings.code[0::2], ratings.code[1::2]
    times, units = ratings.times, ratings.units
    rows = sums(first, times, ratings.scores.size) / units
    columns = sums(second, times, ratings.scores.size) / units
    from_rows, from_columns = distance.toward(columns), distance.toward(rows)  # 1-w̄_k·, 1-w̄_·l
    chance = float(rows @ from_rows)  # D_e = 1-p_e
    apart = distance.between(first, second)
    share = ratings.mean(apart) / chance  # 1-κ
    value = 1 - share
    if units < 2:
        return Coefficient(value=value)
    terms = share * (from_rows[first] + from_columns[second]) - apart  # but for a constant
    spread = ratings.mean((terms - ratings.mean(terms)) ** 2)
    se = math.sqrt(spread / units) / chance
    return bounded(value, se, normal_quantile(confidence) * se, lowest=-1.0)


def weighted_kappa(ratings: Ratings, distance: Distance, *, confidence: float = 0.95) -> Coefficient:
    """Cohen's kappa with partial credit. Source: Cohen (1968)."""
    if ratings.frame.count < 2:
        return undefined(ONE_POSSIBLE)
    return cohen_kappa(ratings, distance, confidence=confidence)


def scott_pi(ratings: Ratings, *, confidence: float = 0.95) -> Coefficient:
    """Scott's pi: Fleiss' kappa of two raters, complete. Source: Scott (1955)."""
    return fleiss_kappa(ratings, confidence=confidence)


def adjacent_agreement(ratings: Ratings, *, confidence: float = 0.95) -> Coefficient:
    """The share of units whose two categories are at most one place apart; Wilson's interval."""
    places = ratings.positions[ratings.code]
    near = np.abs(places[0::2] - places[1::2]) <= 1
    return share_of_units(ratings, near.astype(np.float64), confidence=confidence)


def share_of_units(ratings: Ratings, holds: FloatArray, *, confidence: float) -> Coefficient:
    """A share of the units, with se √(p(1-p)/n) and Wilson's interval."""
    share, units = ratings.mean(holds), ratings.units
    return Coefficient(
        value=share, se=math.sqrt(share * (1 - share) / units), ci=wilson(share, units, confidence)
    )


def mean_difference(ratings: Ratings, *, confidence: float = 0.95) -> Coefficient:
    """The mean of first less second rating, in the unit of the ratings; interval by t(n-1)."""
    mean, spread = _differences(ratings)
    if spread is None:
        return Coefficient(value=mean)
    se = spread / math.sqrt(ratings.units)
    margin = student_quantile(ratings.units - 1, confidence) * se
    return Coefficient(value=mean, se=se, ci=(mean - margin, mean + margin))


def limits_of_agreement(ratings: Ratings, *, confidence: float = 0.95) -> Limits:
    """Between which differences 95 % of all lie: d̄ ± 1.96 s_d. Source: Bland & Altman (1999).

    se = s_d √(1/n + 1.96²/(2(n-1))) of each limit; `ci` has the interval of each, by t(n-1).
    """
    mean, spread = _differences(ratings)
    if spread is None:
        return Limits(value=None, why=ONE_UNIT)
    units = ratings.units
    se = spread * math.sqrt(1 / units + WIDTH**2 / (2 * (units - 1)))
    margin = student_quantile(units - 1, confidence) * se
    low, high = mean - WIDTH * spread, mean + WIDTH * spread
    return Limits(value=(low, high), se=se, ci=((low - margin, low + margin), (high - margin, high + margin)))


def _differences(ratings: Ratings) -> tuple[float, float | None]:
    """Mean and standard deviation (n-1) of first less second rating; None for one unit."""
    apart = ratings.scores.apart(ratings.code[0::2], ratings.code[1::2])
    factor, units = ratings.frame.factor, ratings.units
    mean = ratings.mean(apart)
    if units < 2:
        return mean * factor, None
    squares = float(ratings.times @ (apart - mean) ** 2)
    return mean * factor, math.sqrt(squares / (units - 1)) * factor
