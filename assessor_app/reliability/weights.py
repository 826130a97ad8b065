"""How far two categories are apart, as sums that need no table of categories × categories.

A weight w_kl of the literature is 1-δ_kl here: δ is 0 on the diagonal, which keeps full agreement exact. Each
kind of distance knows two sums: over the pairs of ratings of a unit, and from each category to all ratings.
Sources: Cicchetti & Allison (1971), linear; Fleiss & Cohen (1973), quadratic; Krippendorff (2011), ordinal
and ratio.
"""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from assessor_app.reliability.ratings import BoolArray, FloatArray, IntArray, Ratings, sums

_NODES = 24  # of an interval of length 2 in log x: sech² is analytic up to πi, so the error is below 1e-17
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
        rated = ratings.rated
        apart: FloatArray = rated * (rated - 1) - ratings.agreeing
        return apart

    def between(self, first: IntArray, second: IntArray) -> FloatArray:
        """1 where they differ."""
        apart: FloatArray = (first != second).astype(np.float64)
        return apart

    def toward(self, shares: FloatArray) -> FloatArray:
        """What is left beside each share, added up from the smaller part."""
        others: FloatArray = shares.sum() - shares
        return others


@dataclass(frozen=True, slots=True, eq=False)
class Linear:
    """δ_kl = |x_k-x_l|, for places x between 0 and 1."""

    places: FloatArray  # (codes,)

    def within(self, ratings: Ratings) -> FloatArray:
        """2 Σ_j (2j-r_i+1) x_(j), j = 0 … r_i-1 in ascending order, counted from each unit's lowest."""
        places = self.places[ratings.code]
        if ratings.in_twos:
            apart: FloatArray = 2 * np.abs(places[0::2] - places[1::2])
            return apart
        places = places[ratings.ascending]
        rank = np.arange(places.size) - ratings.starts[ratings.unit]
        above = places - places[ratings.starts][ratings.unit]
        return ratings.per_unit(2 * (2 * rank - ratings.rated[ratings.unit] + 1) * above)

    def between(self, first: IntArray, second: IntArray) -> FloatArray:
        """|x_k-x_l|."""
        apart: FloatArray = np.abs(self.places[first] - self.places[second])
        return apart

    def toward(self, shares: FloatArray) -> FloatArray:
        """By running sums of shares and of shares × places, in ascending order."""
        order = np.argsort(self.places, kind="stable")
        places, ordered = self.places[order], shares[order]
        below = np.cumsum(ordered)
        moments = np.cumsum(ordered * places)
        found = np.empty_like(places)
        found[order] = places * (2 * below - below[-1]) - 2 * moments + moments[-1]
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Quadratic:
    """δ_kl = (x_k-x_l)²."""

    places: FloatArray  # (codes,)

    def within(self, ratings: Ratings) -> FloatArray:
        """2(r_i Σy²-(Σy)²), y counted from each unit's first rating: exactly 0 where all agree."""
        places = self.places[ratings.code]
        away = places - places[ratings.starts][ratings.unit]
        total = ratings.per_unit(away)
        apart: FloatArray = 2 * (ratings.rated * ratings.per_unit(away * away) - total * total)
        return apart

    def between(self, first: IntArray, second: IntArray) -> FloatArray:
        """(x_k-x_l)²."""
        apart: FloatArray = (self.places[first] - self.places[second]) ** 2
        return apart

    def toward(self, shares: FloatArray) -> FloatArray:
        """By the mean and the second moment about it."""
        total = shares.sum()
        away = self.places - (shares @ self.places) / total
        spread: FloatArray = total * away**2 + shares @ away**2
        return spread


@dataclass(frozen=True, slots=True, eq=False)
class Ratio:
    """δ_kl = ((x_k-x_l)/(x_k+x_l))², 0 for k = l; of places that are not negative.

    With x = eᵗ it is 1-sech²((t_k-t_l)/2), smooth enough that all categories in a stretch of t act through a
    few Chebyshev nodes there (barycentric interpolation; Berrut & Trefethen 2004).
    """

    places: FloatArray  # (codes,)

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
        return _ratio(self.places[first], self.places[second])

    def toward(self, shares: FloatArray) -> FloatArray:
        """By the table where it is small, else by nodes."""
        if self.places.size <= _FEW:
            few: FloatArray = _ratio(self.places[:, None], self.places[None, :]) @ shares
            return few
        zero = self.places == 0
        found: FloatArray = np.where(zero, shares[~zero].sum(), shares[zero].sum())
        inside = ~zero & (shares > 0)
        for nodes, mass in _gathered(np.log(self.places[inside]), shares[inside]):
            found[~zero] += _ratio(self.places[~zero, None], np.exp(nodes)) @ mass
        return found


def _ratio(first: FloatArray, second: FloatArray) -> FloatArray:
    total = first + second
    apart: FloatArray = ((first - second) / np.where(total > 0, total, 1.0)) ** 2
    return apart


def _gathered(logs: FloatArray, shares: FloatArray) -> list[tuple[FloatArray, FloatArray]]:
    """Chebyshev nodes and the masses on them that act as the shares do, one pair a stretch of length 2."""
    if not logs.size:
        return []
    stretches = np.floor(logs / 2).astype(np.int64)
    order = np.argsort(stretches, kind="stable")
    borders = np.flatnonzero(np.diff(stretches[order])) + 1
    angles = (2 * np.arange(_NODES) + 1) * np.pi / (2 * _NODES)
    nodes, barycentric = np.cos(angles), np.sin(angles) * (-1.0) ** np.arange(_NODES)
    gathered = []
    for members in np.split(order, borders):
        middle = 2.0 * stretches[members[0]] + 1
        away = (logs[members] - middle)[:, None] - nodes
        hit: BoolArray = away == 0
        basis = barycentric / np.where(hit, 1.0, away)
        basis /= basis.sum(axis=1, keepdims=True)
        exact = hit.any(axis=1)
        basis[exact] = hit[exact]
        gathered.append((middle + nodes, shares[members] @ basis))
    return gathered
