"""Does a rater drift? Differences to co-raters in the order of rating, as windows and as a CUSUM with limits.

The CUSUM is self-starting (Hawkins 1987; Hawkins & Olwell 1998, ch. 7): each difference is measured against
the mean and spread of those before it, T = √((n-1)/n) (x_n - x̄_{n-1}) / s_{n-1}, t with n-2 degrees of
freedom, and made normal. So no target has to be known, and in a steady rater the scores are independent
N(0, 1) whatever the rater's severity and spread. With k = 0.5 and h = 5 a steady rater raises a false alarm
once in about 465 shared units; a shift by one standard deviation is found after about 10.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import scipy.special as sc

from assessor_app.reliability.arrays import FloatArray

SLACK: Final = 0.5  # k: half of the shift, in standard deviations, that is to be found
LIMIT: Final = 5.0  # h: the alarm
LEAST: Final = 10  # differences before anything is said
WINDOW: Final = 10  # differences that one mean is made of
_MOST: Final = 3.5  # a single score counts no more, so that one unit alone never raises the alarm
_BEGIN: Final = 3  # the first difference that can be measured against those before it


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Drift:
    """One rater's course; each array has an entry a difference, in the order of rating."""

    windows: FloatArray  # mean of the last WINDOW differences, in their unit; NaN before there are as many
    upper: FloatArray  # CUSUM of growing more lenient, ≥ 0, in standard deviations
    lower: FloatArray  # CUSUM of growing more severe, ≥ 0
    alarms: tuple[int, ...]  # where either crossed LIMIT; it starts anew from there

    @property
    def enough(self) -> bool:
        """Whether there are differences enough to say anything."""
        return self.upper.size >= LEAST


def drift(apart: FloatArray) -> Drift:
    """The course of differences; apart: (differences,) own less others', in the order of rating."""
    upper, lower = np.zeros(apart.size), np.zeros(apart.size)
    alarms = []
    high = low = 0.0
    for place, score in enumerate(scores(apart)):
        high, low = max(0.0, high + score - SLACK), max(0.0, low - score - SLACK)
        upper[place], lower[place] = high, low
        if high > LIMIT or low > LIMIT:
            alarms.append(place)
            high = low = 0.0
    return Drift(windows=moving_mean(apart, WINDOW), upper=upper, lower=lower, alarms=tuple(alarms))


def scores(apart: FloatArray) -> FloatArray:
    """Each difference against those before it, as a standard normal score, cut to ±3.5.

    0 for the first two, and for one that equals all before it; where these do not vary, one that differs
    counts as ±3.5.
    """
    n = np.arange(1, apart.size + 1, dtype=np.float64)
    found = np.zeros(apart.size)
    if apart.size < _BEGIN:
        return found
    centred = apart - apart[0]  # so that a large common difference takes no digits
    total, squares = np.cumsum(centred), np.cumsum(centred**2)
    before, mean = n[2:] - 1, total[1:-1] / (n[2:] - 1)
    variance = np.maximum(squares[1:-1] - before * mean**2, 0.0) / (before - 1)
    away = centred[2:] - mean
    noise = 1e-9 * float(np.abs(centred).max() + np.abs(apart).max())
    steady = np.sqrt(variance) <= noise
    away[np.abs(away) <= noise] = 0.0
    t = np.sqrt(before / n[2:]) * away / np.where(steady, 1.0, np.sqrt(variance))
    normal = np.sign(t) * -sc.ndtri(sc.stdtr(before - 1, -np.abs(t)))
    found[2:] = np.clip(np.where(steady, np.sign(away) * _MOST, normal), -_MOST, _MOST)
    return found


def moving_mean(values: FloatArray, length: int) -> FloatArray:
    """(values,) the mean of the last `length`; NaN before there are as many."""
    found = np.full(values.size, np.nan)
    if values.size >= length:
        total = np.concatenate([[0.0], np.cumsum(values)])
        found[length - 1 :] = (total[length:] - total[:-length]) / length
    return found
