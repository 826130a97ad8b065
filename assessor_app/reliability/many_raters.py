"""Agreement among any number of raters, missing ratings allowed.

Symbols as in Gwet: a_i agreement within unit i, p_a its mean over the n₂ units rated twice or more, π_k the
prevalence of category k over all n₁ units, p_e agreement by chance, e_i what unit i contributes to it, u_i
the influence of unit i. All is reckoned in disagreements 1-a_i and 1-p_e, however small they are. Sources:
Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., chs 2-5; Fleiss (1971); Conger (1980); Brennan &
Prediger (1981); Gwet (2008). The standard error is the infinitesimal jackknife: that of Gwet where every
unit has two ratings, with the term [r_i≥2]p_a where some have one.
"""

from dataclasses import replace

import numpy as np

from assessor_app.reliability.arrays import FloatArray, others, sums
from assessor_app.reliability.coefficient import Coefficient, bounded, undefined
from assessor_app.reliability.intervals import student_quantile
from assessor_app.reliability.ratings import Ratings
from assessor_app.reliability.weights import Distance

NO_PAIR = "no unit was rated twice"
ONE_CATEGORY = "every rating is the same category, so chance alone would give full agreement"
ONE_POSSIBLE = "there is only one category, so chance alone would give full agreement"


def percent_agreement(ratings: Ratings, *, confidence: float = 0.95) -> Coefficient:
    """The mean share of agreeing pairs of ratings, over the units rated twice or more; 0 ≤ value ≤ 1."""
    if not ratings.paired:
        return undefined(NO_PAIR)
    found = _coefficient(ratings, expected=1.0, confidence=confidence, lowest=0.0)
    return replace(
        found, value=float(ratings.times @ (ratings.agreeing / ratings.ordered_pairs)) / ratings.paired
    )


def brennan_prediger(ratings: Ratings, *, confidence: float = 0.95) -> Coefficient:
    """Agreement beyond chance where chance is 1/q. Source: Brennan & Prediger (1981)."""
    if not ratings.paired:
        return undefined(NO_PAIR)
    count = ratings.frame.count
    if count < 2:
        return undefined(ONE_POSSIBLE)
    return _coefficient(ratings, expected=(count - 1) / count, confidence=confidence)


def fleiss_kappa(ratings: Ratings, *, confidence: float = 0.95) -> Coefficient:
    """Agreement beyond chance, chance Σπ_k² from the shares of all ratings. Source: Fleiss (1971)."""
    if not ratings.paired:
        return undefined(NO_PAIR)
    if ratings.occurring < 2:
        return undefined(ONE_CATEGORY)
    different, each = _chance_to_differ(ratings)
    return _coefficient(ratings, expected=different, beyond=each - different, confidence=confidence)


def gwet_ac(
    ratings: Ratings, distance: Distance | None, total: float, *, confidence: float = 0.95
) -> Coefficient:
    """AC1 (identity) and AC2: chance T Σπ_k(1-π_k), T = Σ_kl w_kl/(q(q-1)). Source: Gwet (2008; 2014, ch. 4).

    distance: None for the identity. total: Σ_kl δ_kl over all pairs of the q categories, so that Σ_kl w_kl is
    q²-total, and 1-p_e is (total Σπ_k(1-π_k) + q² Σ(π_k-1/q)²)/(q(q-1)), in which nothing cancels.
    """
    count = ratings.frame.count
    if not ratings.paired:
        return undefined(NO_PAIR)
    if count < 2:
        return undefined(ONE_POSSIBLE)
    prevalence, pairs = ratings.prevalence, float(count) * (count - 1)
    absent = (count - prevalence.size) / count**2
    uneven = count**2 * (float(((prevalence - 1 / count) ** 2).sum()) + absent)
    different, each = _chance_to_differ(ratings)
    beyond = (count**2 - total) / pairs * (different - each)
    expected = (total * different + uneven) / pairs
    return _coefficient(ratings, distance, expected=expected, beyond=beyond, confidence=confidence)


def gwet_ac1(ratings: Ratings, *, confidence: float = 0.95) -> Coefficient:
    """AC1: as `gwet_ac` with T = 1/(q-1)."""
    count = ratings.frame.count
    return gwet_ac(ratings, None, float(count * (count - 1)), confidence=confidence)


def conger_kappa(ratings: Ratings, *, confidence: float = 0.95) -> Coefficient:
    """Agreement beyond chance, chance from each rater's own shares p_gk. Source: Conger (1980).

    1-p_e is the mean over ordered pairs of raters g≠h of Σ_k p_gk(1-p_hk). p_e-e_i is
    Σ_{g rated i} (n₁/n_g)(v_g(k_ig) - Σ_k p_gk v_g(k))/(r(r-1)), v_g(k) = Σ_{h≠g}(1-p_hk), n_g ratings of g.
    """
    if not ratings.paired:
        return undefined(NO_PAIR)
    if ratings.occurring < 2:
        return undefined(ONE_CATEGORY)
    raters, weight, codes = ratings.raters, ratings.weight, ratings.scores.size
    given = sums(ratings.rater, weight, raters)  # n_g
    cell = ratings.rater * codes + ratings.code
    if raters * codes > 4 * cell.size:  # few of the raters × categories occur
        cells, cell = np.unique(cell, return_inverse=True)
    else:
        cells = np.arange(raters * codes)
    rater_of, code_of = np.divmod(cells, codes)
    whole = given[rater_of]
    without = (whole - sums(cell, weight, cells.size)) / whole  # 1-p_gk
    absent = raters - np.bincount(code_of, minlength=codes)  # cells left out, where 1-p_gk is 1
    differing = ((sums(code_of, without, codes) + absent)[code_of] - without)[cell]  # v_g(k_ig)
    chance = sums(ratings.rater, weight / given[ratings.rater] * differing, raters)  # Σ_k p_gk v_g(k)
    pairs = raters * (raters - 1)
    each = (ratings.units / given)[ratings.rater] * (differing - chance[ratings.rater]) / pairs
    expected = float(chance.sum()) / pairs
    return _coefficient(ratings, expected=expected, beyond=ratings.per_unit(each), confidence=confidence)


def _chance_to_differ(ratings: Ratings) -> tuple[float, FloatArray]:
    """Σπ_k(1-π_k), and (units,) the mean of 1-π_k over the ratings of each unit."""
    prevalence = ratings.prevalence
    without = others(prevalence)
    return float(prevalence @ without), ratings.per_unit(without[ratings.code]) / ratings.rated


def _coefficient(
    ratings: Ratings,
    distance: Distance | None = None,
    *,
    expected: float,
    beyond: FloatArray | None = None,
    confidence: float,
    lowest: float = -1.0,
) -> Coefficient:
    """1-D_o/D_e with its standard error √(Σu_i²/(n₁(n₁-1))), or over clusters, and the interval by t(n₂-1).

    D_o is 1-p_a, reckoned from d_i = 1-a_i. distance: None for the identity. expected: D_e, 1-p_e. beyond:
    (units,) p_e-e_i; None where chance does not depend on the data.
    """
    times, units, paired = ratings.times, ratings.units, ratings.paired
    apart = (ratings.differing if distance is None else distance.within(ratings)) / ratings.ordered_pairs
    observed = float(times @ apart) / paired
    share = observed / expected
    value = 1 - share
    if ratings.freedom < 1:
        return Coefficient(value=value)
    influence = (units / paired) * ratings.rated_twice * (observed - apart)
    if beyond is not None:
        influence += 2 * share * beyond
    error = ratings.standard_error(influence)
    if error is None:
        return Coefficient(value=value)
    se = error / expected
    return bounded(value, se, student_quantile(ratings.freedom, confidence) * se, lowest=lowest)
