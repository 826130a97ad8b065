"""How each rater differs from those who rated the same units: severity, misfit, spread, halo.

Every figure compares a rater with co-raters on shared units alone, so that it does not depend on which units
somebody drew. Ratings are flat arrays: unit, rater, value; each (unit, rater) occurs once. Sources: Saal,
Downey & Lahey (1980), Rating the ratings; Myford & Wolfe (2003; 2004) for the effects; the intervals of
ratios are those of a ratio of means over independent units (Cochran 1977, 6.3), on the logarithm.
"""

import math
from dataclasses import dataclass

import numpy as np

from assessor_app.reliability.arrays import FloatArray, IntArray, sums
from assessor_app.reliability.coefficient import Coefficient, undefined
from assessor_app.reliability.intervals import student_quantile

NOTHING_SHARED = "no unit was rated by somebody else too"
ONE_SHARED = "one shared unit alone has no spread"
NO_SPREAD = "the ratings do not vary"
ONE_CRITERION = "there is only one criterion"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Shared:
    """Ratings of units that at least two people rated, each beside the mean of the others of its unit."""

    index: IntArray  # which of the given ratings
    rater: IntArray
    own: FloatArray
    others: FloatArray

    @property
    def apart(self) -> FloatArray:
        """(ratings,) own less the mean of the others, in the unit of the values."""
        return self.own - self.others


def shared_ratings(unit: IntArray, rater: IntArray, value: FloatArray) -> Shared:
    """The ratings that can be compared; unit, rater, value: (ratings,)."""
    count = int(unit.max()) + 1 if unit.size else 0
    rated = np.bincount(unit, minlength=count)
    kept = np.flatnonzero(rated[unit] > 1)
    total = sums(unit, value, count)
    own = value[kept]
    return Shared(
        index=kept,
        rater=rater[kept],
        own=own,
        others=(total[unit[kept]] - own) / (rated[unit[kept]] - 1),
    )


def severity(shared: Shared, raters: int, *, confidence: float = 0.95) -> tuple[Coefficient, ...]:
    """For each rater the mean difference to co-raters, in the unit of the values; interval by t(n-1).

    Above 0 is lenient, below 0 severe.
    """
    apart = shared.apart
    count = np.bincount(shared.rater, minlength=raters)
    mean = sums(shared.rater, apart, raters) / np.maximum(count, 1)
    squares = sums(shared.rater, (apart - mean[shared.rater]) ** 2, raters)
    found = []
    for one in range(raters):
        n = int(count[one])
        if n == 0:
            found.append(undefined(NOTHING_SHARED))
        elif n == 1:
            found.append(Coefficient(value=float(mean[one])))
        else:
            se = math.sqrt(float(squares[one]) / (n * (n - 1)))
            margin = student_quantile(n - 1, confidence) * se
            value = float(mean[one])
            found.append(Coefficient(value=value, se=se, ci=(value - margin, value + margin)))
    return tuple(found)


def misfit(shared: Shared, raters: int) -> tuple[Coefficient, ...]:
    """For each rater the mean square of what is left of their differences after severity, over everybody's.

    About 1 is as expected; far above, the rater is erratic: agrees neither in rank nor in distance.
    """
    apart = shared.apart
    count = np.bincount(shared.rater, minlength=raters)
    mean = sums(shared.rater, apart, raters) / np.maximum(count, 1)
    squares = sums(shared.rater, (apart - mean[shared.rater]) ** 2, raters)
    freedom = np.maximum(count - 1, 0)
    pooled = float(squares.sum()) / int(freedom.sum()) if freedom.any() else 0.0
    noise = 1e-12 * float(np.abs(shared.own).max() ** 2) if shared.own.size else 0.0
    found = []
    for one in range(raters):
        if count[one] < 2:
            found.append(undefined(NOTHING_SHARED if count[one] == 0 else ONE_SHARED))
        elif pooled <= noise:
            found.append(undefined(NO_SPREAD))
        else:
            found.append(Coefficient(value=float(squares[one]) / int(freedom[one]) / pooled))
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Profiles:
    """Two people's ratings of one unit, all criteria: one row for each ordered pair of them.

    own, other: (pairs, criteria), each value from 0 (lowest level) to 1 (highest), NaN where the criterion is
    none of that unit's.
    """

    unit: IntArray
    rater: IntArray
    own: FloatArray
    other: FloatArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """How one rater uses the levels, beside co-raters on the same units."""

    pairs: int
    centring: Coefficient  # SD of own values over that of the others'; below 1: keeps to the middle
    halo: Coefficient  # spread across criteria within a unit over the others'; below 1: one impression
    middle: tuple[float, float] | None  # share of values that are neither lowest nor highest: own, others'
    flat: tuple[float, float] | None  # share of units with the same value on every criterion: own, others'


def spread(profiles: Profiles, rater: int, *, confidence: float = 0.95) -> Spread:
    """Spread of one rater, from the pairs in which they come first."""
    mine = profiles.rater == rater
    unit, own, other = profiles.unit[mine], profiles.own[mine], profiles.other[mine]
    if not unit.size:
        none = undefined(NOTHING_SHARED)
        return Spread(pairs=0, centring=none, halo=none, middle=None, flat=None)
    given = ~np.isnan(own)
    used = given.any(axis=0)
    own, other, given = own[:, used], other[:, used], given[:, used]
    across = _mean_squares(own, given), _mean_squares(other, given)
    centring = ratio(unit, *across, root=True, confidence=confidence)
    several = given.sum(axis=1) > 1
    if several.any():
        halo = ratio(unit[several], _deviation(own[several]), _deviation(other[several]),
                     confidence=confidence)  # fmt: skip
        flat = _flat(own[several]), _flat(other[several])
    else:
        halo, flat = undefined(ONE_CRITERION), None
    return Spread(
        pairs=int(np.unique(unit).size),
        centring=centring,
        halo=halo,
        middle=(_middle(own, given), _middle(other, given)),
        flat=flat,
    )


def ratio(
    unit: IntArray, above: FloatArray, below: FloatArray, *, root: bool = False, confidence: float = 0.95
) -> Coefficient:
    """Σabove / Σbelow (its root where asked), with an interval over the units on the logarithm, by t.

    unit: (rows,) which rows belong together; above, below: not negative. No unit.
    """
    top, bottom = float(above.sum()), float(below.sum())
    noise = 1e-12 * max(top, bottom, 1e-300)
    if bottom <= noise or top <= noise:
        return undefined(NO_SPREAD)
    value = top / bottom
    power = 0.5 if root else 1.0
    _, place = np.unique(unit, return_inverse=True)
    units = int(place.max()) + 1
    if units < 2:
        return Coefficient(value=value**power)
    influence = sums(place, above / top - below / bottom, units)
    se = power * math.sqrt(units / (units - 1) * float((influence**2).sum()))
    margin = student_quantile(units - 1, confidence) * se
    centre = value**power
    return Coefficient(
        value=centre, se=centre * se, ci=(centre * math.exp(-margin), centre * math.exp(margin))
    )


def _mean_squares(values: FloatArray, given: FloatArray) -> FloatArray:
    """(rows,) squared distances from each criterion's mean, added up."""
    mean = np.nanmean(values, axis=0)
    squares: FloatArray = np.where(given, values - mean, 0.0) ** 2
    total: FloatArray = squares.sum(axis=1)
    return total


def _deviation(values: FloatArray) -> FloatArray:
    """(rows,) the standard deviation across the criteria of a unit."""
    found: FloatArray = np.nanstd(values, axis=1)
    return found


def _middle(values: FloatArray, given: FloatArray) -> float:
    return float(((values > 0) & (values < 1)).sum()) / int(given.sum())


def _flat(values: FloatArray) -> float:
    return float((np.nanmax(values, axis=1) == np.nanmin(values, axis=1)).mean())
