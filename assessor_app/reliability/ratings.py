"""Ratings as arrays: patterns of units, how often each occurs, and the categories that they are made of.

Symbols as in the literature: r raters, q categories, r_i ratings of unit i, r_ik of them in category k, n₁
units with at least one rating, n₂ with at least two. Nothing here is units × categories or categories ×
categories, so that marks may be as fine as they like.
"""

import math
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from assessor_app.reliability.arrays import BoolArray, FloatArray, IntArray, Twofold, sums
from assessor_app.reliability.frame import Frame, frame_of_positions

MISSING = -1


@dataclass(frozen=True, kw_only=True, eq=False)
class Ratings:
    """Who put which unit into which category, missing ratings left out.

    One entry a rating, sorted by unit, then by rater: `unit` (0 … units-1, none without a rating), `rater`
    (0 … r-1), `code` (an index into `scores` and `positions`, which hold at least the categories that occur).
    times: (units,) how many units of the data have this pattern of ratings; or, where `cluster` is given, how
    many units of the population each stands for. cluster: (units,) which units are not independent of one
    another, such as the criteria of one submission; None: each stands for itself.
    """

    frame: Frame
    unit: IntArray
    rater: IntArray
    code: IntArray
    times: FloatArray
    raters: int
    scores: Twofold
    positions: IntArray
    cluster: IntArray | None = None

    def standard_error(self, influence: FloatArray) -> float | None:
        """Of a mean over the units from what each contributes to it, (units,); None below two clusters.

        √(Σu_i²/(n(n-1))), and with clusters √(g/(g-1) Σ_c(Σ_{i in c} t_i u_i)²)/Σt_i, g clusters: the
        infinitesimal jackknife that leaves out a submission with all its criteria. Source: Binder (1983),
        On the Variances of Asymptotically Normal Estimators from Complex Surveys.
        """
        if self.cluster is None:
            return math.sqrt(float(self.times @ influence**2) / (self.units * (self.units - 1)))
        _, place = np.unique(self.cluster, return_inverse=True)
        groups = int(place.max()) + 1
        if groups < 2:
            return None
        whole = sums(place, self.times * influence, groups)
        return math.sqrt(groups / (groups - 1) * float(whole @ whole)) / self.units

    @cached_property
    def freedom(self) -> float:
        """Degrees of freedom of the standard error: units, or clusters, that are rated twice, less 1."""
        if self.cluster is None:
            return self.paired - 1
        return float(np.unique(self.cluster[self.rated_twice]).size - 1)

    @cached_property
    def rated(self) -> IntArray:
        """r_i: (units,) how many ratings each unit has."""
        return np.bincount(self.unit, minlength=self.times.size)

    @cached_property
    def starts(self) -> IntArray:
        """(units,) where each unit's ratings begin."""
        starts: IntArray = np.cumsum(self.rated) - self.rated
        return starts

    @cached_property
    def weight(self) -> FloatArray:
        """(ratings,) how many units of the data stand behind each rating here."""
        return self.times[self.unit]

    @cached_property
    def units(self) -> float:
        """n₁."""
        return float(self.times.sum())

    @cached_property
    def paired(self) -> float:
        """n₂."""
        return float(self.times[self.rated_twice].sum())

    @cached_property
    def occurring(self) -> int:
        """How many categories occur."""
        return int(np.count_nonzero(np.bincount(self.code, minlength=1)))

    @cached_property
    def prevalence(self) -> FloatArray:
        """π_k: the mean over the units of r_ik/r_i."""
        prevalence: FloatArray = self.per_code(self.weight / self.rated[self.unit]) / self.units
        return prevalence

    @cached_property
    def ascending(self) -> IntArray:
        """(ratings,) the order in which the scores of each unit ascend."""
        order: IntArray = np.lexsort((self.scores.high[self.code], self.unit))
        return order

    @cached_property
    def agreeing(self) -> FloatArray:
        """Σ_k r_ik(r_ik-1): (units,) ordered pairs of ratings of a unit that are in the same category."""
        if self.in_twos:
            same: FloatArray = 2.0 * (self.code[0::2] == self.code[1::2])
            return same
        code, unit = self.code[self.ascending], self.unit[self.ascending]
        begins = np.flatnonzero(np.r_[True, (np.diff(code) != 0) | (np.diff(unit) != 0)])
        length = np.diff(np.r_[begins, code.size]).astype(np.float64)
        return sums(unit[begins], length * (length - 1), self.times.size)

    @cached_property
    def differing(self) -> FloatArray:
        """(units,) ordered pairs of ratings of a unit that are in different categories."""
        pairs: FloatArray = self.rated * (self.rated - 1) - self.agreeing
        return pairs

    @cached_property
    def rated_twice(self) -> BoolArray:
        """[r_i≥2]: (units,)."""
        return self.rated >= 2

    @cached_property
    def ordered_pairs(self) -> IntArray:
        """r_i(r_i-1): (units,) ordered pairs of ratings; 1 where there is one rating, to divide by."""
        pairs: IntArray = np.maximum(self.rated * (self.rated - 1), 1)
        return pairs

    @cached_property
    def in_twos(self) -> bool:
        """Whether each unit has exactly two ratings."""
        return bool((self.rated == 2).all())

    @cached_property
    def pairable(self) -> "Ratings":
        """Only the units with two ratings or more."""
        return self.of_units(self.rated_twice)

    @cached_property
    def complete(self) -> "Ratings":
        """Only the units that all raters rated."""
        return self.of_units(self.rated == self.raters)

    def per_unit(self, values: FloatArray) -> FloatArray:
        """(units,) the sum of what each rating has."""
        if self.in_twos:
            total: FloatArray = values[0::2] + values[1::2]
            return total
        return sums(self.unit, values, self.times.size)

    def per_code(self, values: FloatArray) -> FloatArray:
        """(codes,) the sum of what each rating has."""
        return sums(self.code, values, self.scores.size)

    def mean(self, values: FloatArray) -> float:
        """The mean over the units of what each has."""
        return float(self.times @ values) / self.units

    def of_units(self, kept: BoolArray) -> "Ratings":
        """Only some of the units; the raters stay as many, also where one is left without a rating."""
        if kept.all():
            return self
        inside = kept[self.unit]
        renumbered = np.cumsum(kept) - 1
        return replace(
            self,
            unit=renumbered[self.unit[inside]],
            rater=self.rater[inside],
            code=self.code[inside],
            times=self.times[kept],
            cluster=None if self.cluster is None else self.cluster[kept],
        )

    def by_rater(self) -> IntArray:
        """(units, raters) codes, where all raters rated all units."""
        return self.code.reshape(-1, self.raters)


def ratings_of(
    frame: Frame,
    unit: IntArray,
    rater: IntArray,
    code: IntArray,
    *,
    units: int,
    raters: int,
    cluster: IntArray | None = None,
    times: FloatArray | None = None,
) -> Ratings:
    """Ratings from a row each: which unit, which rater, which category (an index into the frame).

    cluster, times: (units,) as `Ratings` has them; times None: each unit stands for itself. Units and raters
    without a rating are left out. Raises ValueError where an index is outside.
    """
    if code.size and (code.min() < 0 or code.max() >= frame.count):
        raise ValueError("a rating is outside the categories")
    order = np.argsort(unit * raters + rater, kind="stable")
    unit, rater, code = unit[order], rater[order], code[order]
    occurs = np.bincount(unit, minlength=units) > 0
    unit, units = _renumbered(unit, units)
    rater, raters = _renumbered(rater, raters)
    return Ratings(
        frame=frame,
        unit=unit,
        rater=rater,
        code=code,
        times=np.ones(units) if times is None else times[occurs],
        raters=raters,
        scores=frame.scores,
        positions=np.arange(frame.count),
        cluster=None if cluster is None else cluster[occurs],
    )


def ratings_of_table(table: IntArray, categories: int) -> Ratings:
    """From (units, raters) category indices, MISSING where a rater did not rate a unit.

    Raises ValueError for other indices.
    """
    if table.ndim != 2:
        raise ValueError("ratings are units × raters")
    if table.size and table.min() < MISSING:
        raise ValueError("a rating is outside the categories")
    unit, rater = np.nonzero(table != MISSING)
    units, raters = table.shape
    frame = frame_of_positions(categories)
    return ratings_of(frame, unit, rater, table[unit, rater], units=units, raters=raters)


def ratings_of_pair(frame: Frame, first: IntArray, second: IntArray) -> Ratings:
    """The ratings of two raters, (units,) each: units that are rated alike are one pattern.

    Where most categories do not occur, only those that do are kept, so that an analysis of few units is as
    quick among many categories as among few.
    """
    keys = first * frame.count + second
    if frame.count**2 <= 4 * keys.size:
        times = np.bincount(keys)
        keys = np.flatnonzero(times)
        times = times[keys]
    else:
        keys, times = np.unique(keys, return_counts=True)
    code = np.stack(np.divmod(keys, max(frame.count, 1)), axis=1).ravel()
    positions = np.arange(frame.count)
    if frame.count > 2 * code.size:
        positions, code = np.unique(code, return_inverse=True)
    return Ratings(
        frame=frame,
        unit=np.repeat(np.arange(keys.size), 2),
        rater=np.tile(np.arange(2), keys.size),
        code=code,
        times=times.astype(np.float64),
        raters=2 if keys.size else 0,
        scores=frame.scores[positions],
        positions=positions,
    )


def _renumbered(index: IntArray, count: int) -> tuple[IntArray, int]:
    """The same index without the numbers that do not occur."""
    occurs = np.bincount(index, minlength=count) > 0
    if occurs.all():
        return index, count
    return (np.cumsum(occurs) - 1)[index], int(occurs.sum())
