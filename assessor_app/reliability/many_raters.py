"""Agreement among any number of raters, missing ratings allowed.

Symbols as in Gwet: a_i agreement within unit i, p_a its mean over the n₂ units rated twice or more, π_k the
prevalence of category k over all n₁ units, p_e agreement by chance, e_i what unit i contributes to it, u_i
the influence of unit i. Sources: Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., chs 2-5; Fleiss
(1971); Conger (1980); Brennan & Prediger (1981); Gwet (2008). The standard error is the infinitesimal
jackknife: that of Gwet where every unit has two ratings, with the term [r_i≥2]p_a where some have one.
"""

import math

import numpy as np

from assessor_app.reliability.coefficient import Coefficient, bounded, undefined
from assessor_app.reliability.intervals import student_quantile
from assessor_app.reliability.ratings import FloatArray, Ratings, sums
from assessor_app.reliability.weights import Distance

NO_PAIR = "no unit was rated twice"
ONE_CATEGORY = "every rating is the same category, so chance alone would give full agreement"
ONE_POSSIBLE = "there is only one category, so chance alone would give full agreement"


def percent_agreement(ratings: Ratings, *, confidence: float = 0.95) -> Coefficient:
    """The mean share of agreeing pairs of ratings, over the units rated twice or more; 0 ≤ value ≤ 1."""
    if not ratings.paired:
        return undefined(NO_PAIR)
    return _coefficient(ratings, chance=0.0, confidence=confidence, lowest=0.0)


def brennan_prediger(ratings: Ratings, *, confidence: float = 0.95) -> Coefficient:
    """Agreement beyond chance where chance is 1/q. Source: Brennan & Prediger (1981)."""
    if not ratings.paired:
        return undefined(NO_PAIR)
    if ratings.frame.count < 2:
        return undefined(ONE_POSSIBLE)
    return _coefficient(ratings, chance=1 / ratings.frame.count, confidence=confidence)


def fleiss_kappa(ratings: Ratings, *, confidence: float = 0.95) -> Coefficient:
    """Agreement beyond chance, chance Σπ_k² from the shares of all ratings. Source: Fleiss (1971)."""
    if not ratings.paired:
        return undefined(NO_PAIR)
    if ratings.occurring < 2:
        return undefined(ONE_CATEGORY)
    prevalence = ratings.prevalence
    chance = float(prevalence @ prevalence)
    expected = ratings.per_unit(prevalence[ratings.code]) / ratings.rated
    return _coefficient(ratings, chance=chance, beyond=expected - chance, confidence=confidence)


def gwet_ac(
    ratings: Ratings, distance: Distance | None, total: float, *, confidence: float = 0.95
) -> Coefficient:
    """AC1 (identity) and AC2: chance T Σπ_k(1-π_k), T = Σ_kl w_kl/(q(q-1)). Source: Gwet (2008; 2014, ch. 4).

    distance: None for the identity. total: Σ_kl δ_kl over all pairs of the q categories, so that Σ_kl w_kl is
    q²-total.
    """
    count = ratings.frame.count
    if not ratings.paired:
        return undefined(NO_PAIR)
    if count < 2:
        return undefined(ONE_POSSIBLE)
    share = (count * count - total) / (count * (count - 1))
    prevalence = ratings.prevalence
    chance = share * float(prevalence @ (1 - prevalence))
    expected = share * ratings.per_unit(1 - prevalence[ratings.code]) / ratings.rated
    return _coefficient(ratings, distance, chance=chance, beyond=expected - chance, confidence=confidence)


def gwet_ac1(ratings: Ratings, *, confidence: float = 0.95) -> Coefficient:
    """AC1: as `gwet_ac` with T = 1/(q-1)."""
    count = ratings.frame.count
    return gwet_ac(ratings, None, float(count * (count - 1)), confidence=confidence)


def conger_kappa(ratings: Ratings, *, confidence: float = 0.95) -> Coefficient:
    """Agreement beyond chance, chance from each rater's own shares p_gk. Source: Conger (1980).

    p_e is the mean over ordered pairs of raters g≠h of Σ_k p_gk p_hk. e_i-p_e is
    Σ_{g rated i} (n₁/n_g)(h_g(k_ig) - Σ_k p_gk h_g(k))/(r(r-1)), h_g(k) = Σ_{h≠g} p_hk, n_g ratings of g.
    """
    if not ratings.paired:
        return undefined(NO_PAIR)
    if ratings.occurring < 2:
        return undefined(ONE_CATEGORY)
    raters, weight = ratings.raters, ratings.weight
    given = sums(ratings.rater, weight, raters)  # n_g
    cell = ratings.rater * ratings.scores.size + ratings.code
    cells = raters * ratings.scores.size
    if cells > 4 * cell.size:  # few of the raters × categories occur
        known, cell = np.unique(cell, return_inverse=True)
        cells = known.size
    share = weight / given[ratings.rater]
    own = sums(cell, share, cells)[cell]  # p_gk of each rating
    others = ratings.per_code(share)[ratings.code] - own  # h_g(k_ig)
    expected = sums(ratings.rater, share * others, raters)  # Σ_k p_gk h_g(k)
    pairs = raters * (raters - 1)
    chance = float(expected.sum()) / pairs
    each = (ratings.units / given)[ratings.rater] * (others - expected[ratings.rater]) / pairs
    return _coefficient(ratings, chance=chance, beyond=ratings.per_unit(each), confidence=confidence)


def _coefficient(
    ratings: Ratings,
    distance: Distance | None = None,
    *,
    chance: float,
    beyond: FloatArray | None = None,
    confidence: float,
    lowest: float = -1.0,
) -> Coefficient:
    """(p_a-p_e)/(1-p_e) with its standard error √(Σu_i²/(n₁(n₁-1))) and the interval by t(n₂-1).

    distance: None for the identity. beyond: (units,) e_i-p_e; None where chance does not depend on the data.
    """
    times, units, paired = ratings.times, ratings.units, ratings.paired
    agreement = ratings.agreement if distance is None else _weighted(ratings, distance)
    observed = float(times @ agreement) / paired
    value = (observed - chance) / (1 - chance)
    if paired < 2:
        return Coefficient(value=value)
    influence = (units / paired) * ratings.rated_twice * (agreement - observed) / (1 - chance)
    if beyond is not None:
        influence -= 2 * (1 - value) * beyond / (1 - chance)
    se = math.sqrt(float(times @ influence**2) / (units * (units - 1)))
    return bounded(value, se, student_quantile(paired - 1, confidence) * se, lowest=lowest)


def _weighted(ratings: Ratings, distance: Distance) -> FloatArray:
    """a_i with partial credit; 0 for one rating."""
    share: FloatArray = ratings.rated_twice - distance.within(ratings) / ratings.ordered_pairs
    return share
