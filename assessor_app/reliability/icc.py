"""Intraclass correlations and the standard error of measurement, from mean squares that are never truncated.

Sources: Shrout & Fleiss (1979) for the six forms and their intervals; McGraw & Wong (1996) for that of
ICC(A,1); Donner (1986) for k₀ where units have different numbers of ratings.
"""

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from assessor_app.reliability.arrays import FloatArray
from assessor_app.reliability.coefficient import Coefficient, Interval, undefined
from assessor_app.reliability.concordance import FEW_COMPLETE
from assessor_app.reliability.intervals import deviation, inverse_fisher, variance_ratio
from assessor_app.reliability.ratings import Ratings

FEW_UNITS = "fewer than two units were rated twice"
NO_SPREAD = "the ratings do not spread enough to divide by"
_PRECISION = float(np.finfo(np.float64).eps)
_POLE = 1e-12  # a divisor 1+(k-1)ρ below this is 0 but for the rounding of the quantiles in ρ
_CERTAIN: Interval = (1.0, 1.0)


@dataclass(frozen=True, kw_only=True, eq=False)
class OneWay:
    """Mean squares between and within the units with two ratings or more; raters are noise."""

    ratings: Ratings  # pairable
    confidence: float

    @cached_property
    def total(self) -> float:
        """N, the number of ratings."""
        return float(self.ratings.times @ self.ratings.rated)

    @cached_property
    def within(self) -> float:
        """Sum of squares within the units; 0 exactly where all ratings of each unit are equal."""
        return float(self.ratings.weight @ self._away**2)

    @cached_property
    def freedom(self) -> float:
        """Degrees of freedom within the units, N-n₂."""
        return self.total - self.ratings.units

    @cached_property
    def _scores(self) -> FloatArray:
        """(ratings,) how far each is from its unit's first."""
        code = self.ratings.code
        return self.ratings.scores.apart(code, code[self.ratings.starts][self.ratings.unit])

    @cached_property
    def _away(self) -> FloatArray:
        """(ratings,) how far each is from its unit's mean."""
        means = self.ratings.per_unit(self._scores) / self.ratings.rated
        away: FloatArray = self._scores - means[self.ratings.unit]
        return away

    @cached_property
    def _between(self) -> float:
        """MSB."""
        rated, times, units = self.ratings.rated, self.ratings.times, self.ratings.units
        first = self.ratings.code[self.ratings.starts]
        parts = self.ratings.scores.apart(first, first[:1]), self.ratings.per_unit(self._scores) / rated
        means = parts[0] + parts[1]
        away = means - float((times * rated) @ means) / self.total
        return _settled(float((times * rated) @ away**2), self.total, *parts) / (units - 1)

    @cached_property
    def _size(self) -> float:
        """k₀, what stands for the number of ratings of a unit."""
        squares = float(self.ratings.times @ self.ratings.rated.astype(np.float64) ** 2)
        return (self.total - squares / self.total) / (self.ratings.units - 1)

    @cached_property
    def _ratio(self) -> Interval:
        seen = self._between / (self.within / self.freedom)
        return variance_ratio(seen, self.ratings.units - 1, self.freedom, self.confidence)

    def single(self) -> Coefficient:
        """ICC(1,1): (MSB-MSW)/(MSB+(k₀-1)MSW)."""
        if self.ratings.units < 2:
            return undefined(FEW_UNITS)
        noise, size = self.within / self.freedom, self._size
        value = _quotient((self._between, -noise), (self._between, (size - 1) * noise))
        if value is None:
            return undefined(NO_SPREAD)
        if not noise:
            return Coefficient(value=value, ci=_CERTAIN)
        low, high = ((ratio - 1) / (ratio + size - 1) for ratio in self._ratio)
        return Coefficient(value=value, ci=(low, high))

    def average(self) -> Coefficient:
        """ICC(1,k): (MSB-MSW)/MSB."""
        if self.ratings.units < 2:
            return undefined(FEW_UNITS)
        noise = self.within / self.freedom
        value = _quotient((self._between, -noise), (self._between,))
        if value is None:
            return undefined(NO_SPREAD)
        return Coefficient(value=value, ci=_average(self._ratio) if noise else _CERTAIN)

    def measurement_error(self) -> Coefficient:
        """√MSW, in the unit of the ratings (agreement, not consistency); interval √(SSW/χ²)."""
        factor = self.ratings.frame.factor
        low, high = deviation(self.within, self.freedom, self.confidence)
        value = math.sqrt(self.within / self.freedom)
        return Coefficient(value=value * factor, ci=(low * factor, high * factor))


@dataclass(frozen=True, kw_only=True, eq=False)
class TwoWay:
    """Mean squares of units, raters and what is left, over the units that all k raters rated."""

    ratings: Ratings  # complete
    confidence: float

    @cached_property
    def _squares(self) -> tuple[float, float, float]:
        """MSR, MSC, MSE."""
        ratings, raters, units = self.ratings, self.ratings.raters, self.ratings.units
        scores = ratings.scores[ratings.by_rater()]
        from_unit = scores - scores[:1]  # without what raters differ by on the first unit
        from_rater = (scores - scores[:, :1]).high
        left = (from_unit - from_unit[:, :1]).high  # without either
        rows = from_unit.high.mean(axis=1)
        columns = ratings.times @ from_rater / units
        rows_away = rows - float(ratings.times @ rows) / units
        columns_away = columns - columns.mean()
        left_columns = ratings.times @ left / units
        rest = left - left.mean(axis=1, keepdims=True) - left_columns + left_columns.mean()
        count = units * raters
        units_sum = _settled(raters * float(ratings.times @ rows_away**2), count, from_unit.high)
        raters_sum = _settled(units * float((columns_away**2).sum()), count, from_rater)
        rest_sum = _settled(float(ratings.times @ (rest**2).sum(axis=1)), count, left)
        return units_sum / (units - 1), raters_sum / (raters - 1), rest_sum / ((units - 1) * (raters - 1))

    @cached_property
    def _ratio(self) -> Interval:
        units, _raters, rest = self._squares
        above = self.ratings.units - 1
        return variance_ratio(units / rest, above, above * (self.ratings.raters - 1), self.confidence)

    def consistency(self) -> Coefficient:
        """ICC(3,1): (MSR-MSE)/(MSR+(k-1)MSE)."""
        if self.ratings.units < 2:
            return undefined(FEW_COMPLETE)
        units, _raters, rest = self._squares
        others = self.ratings.raters - 1
        value = _quotient((units, -rest), (units, others * rest))
        if value is None:
            return undefined(NO_SPREAD)
        if not rest:
            return Coefficient(value=value, ci=_CERTAIN)
        low, high = ((ratio - 1) / (ratio + others) for ratio in self._ratio)
        return Coefficient(value=value, ci=(low, high))

    def average_consistency(self) -> Coefficient:
        """ICC(3,k): (MSR-MSE)/MSR."""
        if self.ratings.units < 2:
            return undefined(FEW_COMPLETE)
        units, _raters, rest = self._squares
        value = _quotient((units, -rest), (units,))
        if value is None:
            return undefined(NO_SPREAD)
        return Coefficient(value=value, ci=_average(self._ratio) if rest else _CERTAIN)

    def agreement(self) -> Coefficient:
        """ICC(2,1): (MSR-MSE)/(MSR+(k-1)MSE+k(MSC-MSE)/n)."""
        if self.ratings.units < 2:
            return undefined(FEW_COMPLETE)
        value = self._agreement
        return undefined(NO_SPREAD) if value is None else Coefficient(value=value, ci=self._bounds)

    def average_agreement(self) -> Coefficient:
        """ICC(2,k): (MSR-MSE)/(MSR+(MSC-MSE)/n); interval by Spearman & Brown of that of ICC(2,1)."""
        if self.ratings.units < 2:
            return undefined(FEW_COMPLETE)
        units, raters, rest = self._squares
        count = self.ratings.units
        value = _quotient((units, -rest), (units, raters / count, -rest / count))
        if value is None:
            return undefined(NO_SPREAD)
        return Coefficient(value=value, ci=self._stepped_up())

    @cached_property
    def _agreement(self) -> float | None:
        units, raters, rest = self._squares
        count, many = self.ratings.raters, self.ratings.units
        below = (units, (count - 1) * rest, count * raters / many, -count * rest / many)
        return _quotient((units, -rest), below)

    @cached_property
    def _bounds(self) -> Interval | None:
        """McGraw & Wong (1996), ICC(A,1), table 7; None where a bound is not finite."""
        units, raters, rest = self._squares
        if not rest and not raters:
            return _CERTAIN
        many, count = self.ratings.units, self.ratings.raters
        freedom = self._freedom if rest else float(count - 1)
        if self._agreement is None or freedom is None:
            return None
        lower = inverse_fisher(many - 1, freedom, self.confidence)
        upper = inverse_fisher(freedom, many - 1, self.confidence)
        noise = count * raters + (count * many - count - many) * rest
        low = _quotient((many * lower * units, -many * rest), (noise, many * lower * units))
        high = _quotient((many * units, -many * upper * rest), (upper * noise, many * units))
        return None if low is None or high is None else (low, high)

    @cached_property
    def _freedom(self) -> float | None:
        """Satterthwaite's degrees of freedom of aMSC+bMSE; None where that is 0.

        a is (MSR-MSE)/d and b (MSC+(n-1)MSR)/d with d = MSC+(n-1)MSE, so that aMSC+bMSE is MSR: all but the
        one difference are sums.
        """
        largest = max(self._squares)
        units, raters, rest = (one / largest for one in self._squares)
        more, others = self.ratings.units - 1, self.ratings.raters - 1
        of_raters, of_rest = (units - rest) * raters, (raters + more * units) * rest
        parts = of_raters**2 / others + of_rest**2 / (more * others)
        return (units * (raters + more * rest)) ** 2 / parts if units and parts else None

    def _stepped_up(self) -> Interval | None:
        if self._bounds is None:
            return None
        count = self.ratings.raters
        below = [1 + (count - 1) * one for one in self._bounds]
        if min(map(abs, below)) < _POLE:
            return None
        low, high = (count * one / rest for one, rest in zip(self._bounds, below, strict=True))
        return low, high


def _average(ratio: Interval) -> Interval | None:
    low, high = ratio
    return (1 - 1 / low, 1 - 1 / high) if low > 0 else None


def _settled(squares: float, count: float, *parts: FloatArray) -> float:
    """A sum of squares, 0 where it is no more than the rounding of what was added up (of scores up to 2)."""
    largest = max(float(np.abs(part).max()) for part in parts) + 8 * _PRECISION
    return 0.0 if squares <= count * (8 * _PRECISION * largest) ** 2 else squares


def _quotient(above: tuple[float, ...], below: tuple[float, ...]) -> float | None:
    """The sum of `above` by that of `below`; None where the latter is 0 but for rounding."""
    divisor = math.fsum(below)
    if abs(divisor) <= 16 * _PRECISION * max(map(abs, below)):
        return None
    return math.fsum(above) / divisor
