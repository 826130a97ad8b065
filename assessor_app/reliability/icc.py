"""Intraclass correlations and the standard error of measurement, from mean squares that are never truncated.

Sources: Shrout & Fleiss (1979) for the six forms and their intervals; McGraw & Wong (1996) for that of
ICC(A,1); Donner (1986) for k₀ where units have different numbers of ratings.
"""

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from assessor_app.reliability.coefficient import Coefficient, Interval, undefined
from assessor_app.reliability.concordance import FEW_COMPLETE
from assessor_app.reliability.intervals import deviation, inverse_fisher, variance_ratio
from assessor_app.reliability.ratings import FloatArray, Ratings

FEW_UNITS = "fewer than two units were rated twice"
NO_SPREAD = "the ratings do not spread enough to divide by"
_PRECISION = float(np.finfo(np.float64).eps)
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
        scores = self.ratings.scores[self.ratings.code]
        from_first: FloatArray = scores - scores[self.ratings.starts][self.ratings.unit]
        return from_first

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
        first = self.ratings.scores[self.ratings.code[self.ratings.starts]]
        means = (first - first[0]) + self.ratings.per_unit(self._scores) / rated
        grand = float((times * rated) @ means) / self.total
        return _settled(float((times * rated) @ (means - grand) ** 2), self.total, self.ratings) / (units - 1)

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
        scores = scores - scores[0, 0]
        rows = scores.mean(axis=1)
        columns = ratings.times @ scores / units
        grand = float(columns.mean())
        left = scores - rows[:, None] - columns + grand
        count = units * raters
        units_sum = _settled(raters * float(ratings.times @ (rows - grand) ** 2), count, ratings)
        raters_sum = _settled(units * float(((columns - grand) ** 2).sum()), count, ratings)
        rest_sum = _settled(float(ratings.times @ (left**2).sum(axis=1)), count, ratings)
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
        many, count, value = self.ratings.units, self.ratings.raters, self._agreement
        if value is None:
            return None
        freedom = self._freedom(value) if rest else float(count - 1)
        if freedom is None:
            return None
        lower = inverse_fisher(many - 1, freedom, self.confidence)
        upper = inverse_fisher(freedom, many - 1, self.confidence)
        noise = count * raters + (count * many - count - many) * rest
        low = _quotient((many * lower * units, -many * rest), (noise, many * lower * units))
        high = _quotient((many * units, -many * upper * rest), (upper * noise, many * units))
        return None if low is None or high is None else (low, high)

    def _freedom(self, value: float) -> float | None:
        """Satterthwaite's degrees of freedom of aMSC+bMSE; None where that is 0."""
        _units, raters, rest = self._squares
        many, count = self.ratings.units, self.ratings.raters
        odds = count * value / (many * (1 - value))
        parts = odds * raters, (1 + odds * (many - 1)) * rest
        above = math.fsum(parts)
        if abs(above) <= 16 * _PRECISION * max(map(abs, parts)):
            return None
        return above**2 / (parts[0] ** 2 / (count - 1) + parts[1] ** 2 / ((many - 1) * (count - 1)))

    def _stepped_up(self) -> Interval | None:
        if self._bounds is None:
            return None
        count = self.ratings.raters
        stepped = [_quotient((count * one,), (1.0, (count - 1) * one)) for one in self._bounds]
        low, high = stepped
        return None if low is None or high is None else (low, high)


def _average(ratio: Interval) -> Interval | None:
    low, high = ratio
    return (1 - 1 / low, 1 - 1 / high) if low > 0 else None


def _settled(squares: float, count: float, ratings: Ratings) -> float:
    """A sum of squares, 0 where it is no more than the rounding of the ratings' own size."""
    largest = max(abs(ratings.frame.lowest), abs(ratings.frame.lowest + ratings.frame.span))
    return 0.0 if squares <= count * (8 * _PRECISION * largest) ** 2 else squares


def _quotient(above: tuple[float, ...], below: tuple[float, ...]) -> float | None:
    """The sum of `above` by that of `below`; None where the latter is 0 but for rounding."""
    divisor = math.fsum(below)
    if abs(divisor) <= 16 * _PRECISION * max(map(abs, below)):
        return None
    return math.fsum(above) / divisor
