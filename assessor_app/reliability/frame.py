"""All categories that an analysis allows for, and the scores by which they are compared."""

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from assessor_app.reliability.arrays import FloatArray, Twofold, plain, twofold


@dataclass(frozen=True, kw_only=True, eq=False)
class Frame:
    """All categories that an analysis allows for, whether or not they occur.

    scores: (q,) in the order of the categories, scaled by a power of two so that squares stay finite;
    factor: what a difference of scores is multiplied by to be one of ratings.
    """

    scores: Twofold
    factor: float = 1.0

    @property
    def count(self) -> int:
        """Number of categories, q."""
        return self.scores.size

    @cached_property
    def span(self) -> float:
        """The highest score less the lowest; 0 for one category."""
        return float(self._gaps.sum())

    @cached_property
    def _gaps(self) -> FloatArray:
        """(q-1,) from each category to the next higher."""
        order = np.argsort(self.scores.high, kind="stable")
        return self.scores.apart(order[1:], order[:-1])

    @cached_property
    def linear_total(self) -> float:
        """Σ_kl |x_k-x_l| / span over all pairs of categories."""
        below = np.arange(1.0, self.count)
        return 2 * float((below * (self.count - below)) @ (self._gaps / self.span))

    @cached_property
    def quadratic_total(self) -> float:
        """Σ_kl ((x_k-x_l) / span)² over all pairs of categories."""
        away = self.scores.apart(slice(None), 0) / self.span
        return 2 * self.count * float(((away - away.mean()) ** 2).sum())


def frame_of_positions(count: int) -> Frame:
    """The frame of `count` categories whose scores are their positions."""
    return Frame(scores=plain(np.arange(count, dtype=np.float64)))


def frame_of_numbers(nearest: FloatArray, left: FloatArray) -> Frame:
    """The frame of categories that are numbers: the nearest floats, and what is left beside them."""
    largest = float(np.abs(nearest).max()) if nearest.size else 0.0
    exponent = math.frexp(largest)[1] - 1
    scores = twofold(np.ldexp(nearest, -exponent), np.ldexp(left, -exponent))
    return Frame(scores=scores, factor=math.ldexp(1.0, exponent))
