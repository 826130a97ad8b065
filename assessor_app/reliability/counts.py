"""How often each unit was rated in each category: what most coefficients are computed from."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

IntArray = npt.NDArray[np.int64]
FloatArray = npt.NDArray[np.float64]
MISSING = -1


@dataclass(frozen=True, slots=True)
class Counts:
    """Ratings by unit and category, of the units with at least one rating.

    table: (n₁ units, q categories), how many raters put the unit into the category.
    """

    table: IntArray

    @property
    def rated(self) -> IntArray:
        """(n₁,) how many ratings each unit has."""
        total: IntArray = self.table.sum(axis=1)
        return total

    @property
    def pairable(self) -> npt.NDArray[np.bool_]:
        """(n₁,) which units have two ratings or more."""
        return self.rated >= 2

    @property
    def units(self) -> int:
        """n₁."""
        return int(self.table.shape[0])


def counts_of(ratings: IntArray, categories: int) -> Counts:
    """From (units, raters) category indices, -1 where missing; raises ValueError for other indices."""
    if ratings.ndim != 2:
        raise ValueError("ratings are units × raters")
    if ratings.size and (ratings.min() < MISSING or ratings.max() >= categories):
        raise ValueError("a rating is outside the categories")
    units = np.repeat(np.arange(ratings.shape[0]), ratings.shape[1])
    flat = ratings.ravel()
    given = flat != MISSING
    table = np.bincount(units[given] * categories + flat[given], minlength=ratings.shape[0] * categories)
    table = table.reshape(ratings.shape[0], categories)
    return Counts(table=table[table.sum(axis=1) > 0])
