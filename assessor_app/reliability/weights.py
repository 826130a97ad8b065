"""How far two categories are apart, as sums that need no table of categories × categories.

A weight w_kl of the literature is 1-δ_kl here: δ is 0 on the diagonal, which keeps full agreement exact, and
no sum takes large terms from one another, which keeps the digits of close ratings in a wide range. Each
kind of distance knows two sums: over the pairs of ratings of a unit, and from each category to all ratings.
Sources: Cicchetti & Allison (1971), linear; Fleiss & Cohen (1973), quadratic; Krippendorff (2011), ordinal
and ratio.
"""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from assessor_app.reliability.arrays import BoolArray, FloatArray, IntArray, Twofold, others, sums
from assessor_app.reliability.ratings import Ratings

_NODES = 24  # of an interval of length 2 in log x: 1/(x+y)² is analytic up to πi, the error is below 1e-17
_FEW = 256  # categories up to which the plain table is quicker


class Distance(Protocol):
    """δ_kl of the categories of some ratings."""

    def within(self, ratings: Ratings) -> FloatArray:
        """Σ_kl r_ik r_il δ_kl: (units,) over the ordered pairs of ratings of each unit."""

    def between(self, first: IntArray, second: IntArray) -> FloatArray:
        """δ_kl for two arrays of codes."""

    def toward(self, shares: FloatArray) -> FloatArray:
        """Σ_l p_l δ_kl: (codes,) from each category to the shares p."""


@dataclass(frozen=True, slots=True, eq=False)
class Identity:
    """δ_kl = [k≠l]."""

    def within(self, ratings: Ratings) -> FloatArray:
        """All pairs but those that agree."""
        return ratings.differing

    def between(self, first: IntArray, second: IntArray) -> FloatArray:
        """1 where they differ."""
        apart: FloatArray = (first != second).astype(np.float64)
        return apart

    def toward(self, shares: FloatArray) -> FloatArray:
        """What is left beside each share."""
        return others(shares)


@dataclass(frozen=True, slots=True, eq=False)
class Linear:
    """δ_kl = |x_k-x_l| / span."""

    scores: Twofold  # (codes,)
    span: float

    def within(self, ratings: Ratings) -> FloatArray:
        """2 Σ_j j(r_i-j)(x_(j)-x_(j-1)), j = 1 … r_i-1 in ascending order."""
        if ratings.in_twos:
            return 2 * self.between(ratings.code[0::2], ratings.code[1::2])
        codes = ratings.code[ratings.ascending]
        rank = np.arange(codes.size) - ratings.starts[ratings.unit]
        steps = np.zeros(codes.size)
        steps[1:] = self.scores.apart(codes[1:], codes[:-1]) / self.span
        return ratings.per_unit(2 * rank * (ratings.rated[ratings.unit] - rank) * steps)

    def between(self, first: IntArray, second: IntArray) -> FloatArray:
        """|x_k-x_l| / span."""
        apart: FloatArray = np.abs(self.scores.apart(first, second)) / self.span
        return apart

    def toward(self, shares: FloatArray) -> FloatArray:
        """Step by step in ascending order: all that lies on the other side of a step has it in its way."""
        order = np.argsort(self.scores.high, kind="stable")
        steps = self.scores.apart(order[1:], order[:-1]) / self.span
        ordered = shares[order]
        below = np.cumsum(ordered)[:-1]
        above = np.cumsum(ordered[::-1])[-2::-1]
        distance = np.zeros_like(ordered)
        distance[1:] = np.cumsum(below * steps)
        distance[:-1] += np.cumsum((above * steps)[::-1])[::-1]
        found = np.empty_like(distance)
        found[order] = distance
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Quadratic:
    """δ_kl = ((x_k-x_l) / span)²."""

    scores: Twofold  # (codes,)
    span: float

    def within(self, ratings: Ratings) -> FloatArray:
        """2(r_i Σy²-(Σy)²), y counted from each unit's first rating: exactly 0 where all agree."""
        if ratings.in_twos:
            return 2 * self.between(ratings.code[0::2], ratings.code[1::2])
        first = ratings.code[ratings.starts][ratings.unit]
        away = self.scores.apart(ratings.code, first) / self.span
        total = ratings.per_unit(away)
        apart: FloatArray = 2 * (ratings.rated * ratings.per_unit(away * away) - total * total)
        return apart

    def between(self, first: IntArray, second: IntArray) -> FloatArray:
        """((x_k-x_l) / span)²."""
        apart: FloatArray = (self.scores.apart(first, second) / self.span) ** 2
        return apart

    def toward(self, shares: FloatArray) -> FloatArray:
        """By the mean, counted from the commonest category, and the second moment about it."""
        total = shares.sum()
        away = self.scores.apart(slice(None), int(np.argmax(shares))) / self.span
        away -= (shares @ away) / total
        spread: FloatArray = total * away**2 + shares @ away**2
        return spread


@dataclass(frozen=True, slots=True, eq=False)
class Ratio:
    """δ_kl = ((x_k-x_l)/(x_k+x_l))², 0 for k = l; of scores that are not negative where they occur.

    1/(x_k+x_l)² is smooth enough in log x that all categories in a stretch of it act through a few Chebyshev
    nodes there (barycentric interpolation; Berrut & Trefethen 2004); (x_k-x_l)² is reckoned by moments.
    """

    scores: Twofold  # (codes,)

    def within(self, ratings: Ratings) -> FloatArray:
        """Pair by pair: as many steps as a unit has ratings."""
        if ratings.in_twos:
            return 2 * self.between(ratings.code[0::2], ratings.code[1::2])
        apart = np.zeros(ratings.times.size)
        left = np.arange(ratings.code.size)
        ends = (ratings.starts + ratings.rated)[ratings.unit]
        for step in range(1, int(ratings.rated.max(initial=0))):
            left = left[left + step < ends[left]]
            found = self.between(ratings.code[left], ratings.code[left + step])
            apart += sums(ratings.unit[left], 2 * found, apart.size)
        return apart

    def between(self, first: IntArray, second: IntArray) -> FloatArray:
        """((x_k-x_l)/(x_k+x_l))²."""
        total = self.scores.high[first] + self.scores.high[second]
        apart: FloatArray = (self.scores.apart(first, second) / np.where(total > 0, total, 1.0)) ** 2
        return apart

    def toward(self, shares: FloatArray) -> FloatArray:
        """By the table where it is small, else by nodes; 0 for scores below 0, which do not occur."""
        every = np.arange(self.scores.size)
        if every.size <= _FEW:
            few: FloatArray = self.between(every[:, None], every[None, :]) @ shares
            return few
        zero, above = self.scores.high == 0, self.scores.high > 0
        found: FloatArray = np.where(zero, shares[above].sum(), shares[zero].sum())
        inside = np.flatnonzero(above & (shares > 0))
        stretches = np.floor(np.log(self.scores.high[inside]) / 2).astype(np.int64)
        order = np.argsort(stretches, kind="stable")
        borders = np.flatnonzero(np.diff(stretches[order])) + 1
        for members in np.split(order, borders) if order.size else ():
            middle = 2.0 * stretches[members[0]] + 1
            found[above] += self._toward_stretch(np.flatnonzero(above), inside[members], middle, shares)
        return found

    def _toward_stretch(
        self, codes: IntArray, members: IntArray, middle: float, shares: FloatArray
    ) -> FloatArray:
        """(codes,) Σ_l p_l δ_kl over the members, whose log x are within 1 of `middle`."""
        masses, unit = shares[members], np.exp(middle)
        nodes, basis = _interpolation(np.log(self.scores.high[members]) - middle)
        heaviest = members[int(np.argmax(masses))]
        away = self.scores.apart(members, heaviest) / unit
        mean = float(masses @ away / masses.sum())
        away -= mean
        moments = masses @ basis, (masses * away) @ basis, (masses * away**2) @ basis
        total = self.scores.high[codes, None] + unit * np.exp(nodes)
        ratio = (self.scores.apart(codes, heaviest) - mean * unit)[:, None] / total
        step = unit / total
        found: FloatArray = (
            (ratio * ratio) @ moments[0] - 2 * (ratio * step) @ moments[1] + (step * step) @ moments[2]
        )
        return found


def _interpolation(places: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Chebyshev nodes of [-1, 1], and (places, nodes) how much of what is at each place each stands for."""
    angles = (2 * np.arange(_NODES) + 1) * np.pi / (2 * _NODES)
    nodes, barycentric = np.cos(angles), np.sin(angles) * (-1.0) ** np.arange(_NODES)
    away = places[:, None] - nodes
    hit: BoolArray = away == 0
    basis = barycentric / np.where(hit, 1.0, away)
    basis /= basis.sum(axis=1, keepdims=True)
    exact = hit.any(axis=1)
    basis[exact] = hit[exact]
    return nodes, basis
