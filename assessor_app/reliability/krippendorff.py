"""Krippendorff's alpha with the metric of the scale.

Sources: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, for the value; Gwet (2014), ch. 5,
for the standard error, with the weights held fixed.
"""

import numpy as np

from assessor_app.reliability.arrays import FloatArray, plain
from assessor_app.reliability.coefficient import Coefficient, bounded, undefined
from assessor_app.reliability.intervals import student_quantile
from assessor_app.reliability.many_raters import NO_PAIR
from assessor_app.reliability.names import Scale
from assessor_app.reliability.ratings import Ratings
from assessor_app.reliability.weights import Distance, Identity, Quadratic, Ratio

ONE_PAIRABLE = "all ratings that can be paired are the same category, so there is nothing to disagree about"
NEGATIVE = "a ratio scale has no negative ratings"


def krippendorff_alpha(ratings: Ratings, scale: Scale, *, confidence: float = 0.95) -> Coefficient:
    """1-D_o/D_e from the coincidences of the units with two ratings or more; value ≤ 1.

    The standard error is √(Σu_i²/(n₂(n₂-1))), u_i = [D'r_i/r̄ - δ_i - 2(1-α')(E r_i/r̄ - ε_i)]/E: what the
    literature writes with weights w = 1-δ²/max δ², written with δ², of which max δ² cancels. D' is the mean
    of δ_i = Σ_kl r_ik r_il δ²/(r̄(r_i-1)), E = Σ_kl p_k p_l δ², ε_i = Σ_kl r_ik p_l δ²/r̄, 1-α' = D'/E.
    """
    if scale is Scale.RATIO and (ratings.scores.high[ratings.code] < 0).any():
        return undefined(NEGATIVE)
    ratings = ratings.pairable
    if not ratings.paired:
        return undefined(NO_PAIR)
    if ratings.occurring < 2:
        return undefined(ONE_PAIRABLE)
    counts = ratings.per_code(ratings.weight)  # n_k
    total = float(counts.sum())
    shares = counts / total
    distance = _metric(ratings, scale, counts)
    outward = distance.toward(shares)
    chance = float(shares @ outward)  # E, and D_e(n-1)/n
    mean_rated = total / ratings.units
    apart = distance.within(ratings) / (mean_rated * (ratings.rated - 1))  # δ_i
    observed = ratings.mean(apart)  # D', and D_o
    value = 1 - observed / chance * ((total - 1) / total)
    if ratings.freedom < 1:
        return Coefficient(value=value)
    size = ratings.rated / mean_rated
    expected = ratings.per_unit(outward[ratings.code]) / mean_rated
    influence = (observed * size - apart - 2 * (observed / chance) * (chance * size - expected)) / chance
    se = ratings.standard_error(influence)
    if se is None:
        return Coefficient(value=value)
    return bounded(value, se, student_quantile(ratings.freedom, confidence) * se, lowest=-1.0)


def _metric(ratings: Ratings, scale: Scale, counts: FloatArray) -> Distance:
    """δ² of the scale, but for a factor; on the ordinal one the squared distance of mid-ranks."""
    if scale is Scale.NOMINAL:
        return Identity()
    if scale is Scale.ORDINAL:
        return Quadratic(plain(np.cumsum(counts) - counts / 2), float(counts.sum()))
    if scale is Scale.INTERVAL:
        return Quadratic(ratings.scores, ratings.frame.span)
    return Ratio(ratings.scores)
