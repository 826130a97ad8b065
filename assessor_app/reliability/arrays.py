"""Arrays of numbers: their types, sums by index, and numbers of twice the digits."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

IntArray = npt.NDArray[np.int64]
FloatArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]
Index = IntArray | BoolArray | slice | int | tuple[slice, slice]


def sums(index: IntArray, values: FloatArray, count: int) -> FloatArray:
    """(count,) the sum of the values that have each index."""
    total: FloatArray = np.bincount(index, weights=values, minlength=count).view(np.float64)
    return total


def others(shares: FloatArray) -> FloatArray:
    """For each share the sum of the rest; nothing is subtracted, so that a small rest keeps its digits."""
    before, after = np.zeros_like(shares), np.zeros_like(shares)
    np.cumsum(shares[:-1], out=before[1:])
    np.cumsum(shares[:0:-1], out=after[-2::-1])
    rest: FloatArray = before + after
    return rest


@dataclass(frozen=True, slots=True, eq=False)
class Twofold:
    """Numbers as sums high + low, high being the nearest float: what is large and alike differs exactly.

    low: None where it is 0 and differences of the floats, and of those, are exact as they are.
    Sources: Dekker (1971); Knuth, The Art of Computer Programming, vol. 2, 4.2.2.
    """

    high: FloatArray
    low: FloatArray | None

    @property
    def size(self) -> int:
        """How many numbers there are."""
        return int(self.high.size)

    def __getitem__(self, index: Index) -> "Twofold":
        low = None if self.low is None else np.asarray(self.low[index])
        return Twofold(np.asarray(self.high[index]), low)

    def __sub__(self, other: "Twofold") -> "Twofold":
        apart = self.high - other.high
        if self.low is None or other.low is None:
            return Twofold(apart, None)
        back = apart - self.high
        left = (self.high - (apart - back)) - (other.high + back)  # what rounding took from `apart`
        left = left + (self.low - other.low)
        high = apart + left
        return Twofold(high, left - (high - apart))

    def apart(self, first: Index, second: Index) -> FloatArray:
        """The difference of the numbers at two indices, right to the last digit of a float."""
        return (self[first] - self[second]).high


def twofold(high: FloatArray, low: FloatArray) -> Twofold:
    """Numbers up to 2 in size; without `low` where all are whole multiples of 2⁻⁵⁰."""
    units = np.ldexp(high, 50)
    return Twofold(high, low if low.any() or (units != np.rint(units)).any() else None)


def plain(numbers: FloatArray) -> Twofold:
    """Whole or half numbers far below 2⁵⁰."""
    return Twofold(numbers, None)
