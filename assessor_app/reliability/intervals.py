"""Quantiles and the intervals that are made of them, all two-sided of level `confidence`.

A quantile at 1-(1-c)/2 is taken from the other tail, where it is exact however near to 1 the level comes.
"""

import math
from functools import lru_cache

import scipy.special as sc

from assessor_app.reliability.coefficient import Interval, cut


def _tail(confidence: float) -> float:
    return (1 - confidence) / 2


@lru_cache(maxsize=64)  # one analysis asks for the same few again and again
def normal_quantile(confidence: float) -> float:
    """Z at 1-(1-c)/2."""
    return -float(sc.ndtri(_tail(confidence)))


@lru_cache(maxsize=64)
def student_quantile(freedom: float, confidence: float) -> float:
    """T with `freedom` degrees of freedom at 1-(1-c)/2."""
    return -float(sc.stdtrit(freedom, _tail(confidence)))


def inverse_fisher(above: float, below: float, confidence: float) -> float:
    """1/F, F with (above, below) degrees of freedom at 1-(1-c)/2: finite however few they are."""
    return float(sc.fdtri(below, above, _tail(confidence)))


def variance_ratio(ratio: float, above: float, below: float, confidence: float) -> Interval:
    """The interval of the ratio of two expected mean squares, from the F that was seen."""
    return ratio * inverse_fisher(above, below, confidence), ratio / inverse_fisher(below, above, confidence)


def deviation(squares: float, freedom: float, confidence: float) -> Interval:
    """The interval of a standard deviation: √(SS/χ²), from the sum of squares and its degrees of freedom."""
    high = 2 * float(sc.gammainccinv(freedom / 2, _tail(confidence)))
    low = 2 * float(sc.gammaincinv(freedom / 2, _tail(confidence)))
    return math.sqrt(squares / high), math.sqrt(squares / low) if low > 0 else math.inf


def wilson(share: float, count: float, confidence: float) -> Interval:
    """The interval of a share of `count` units, cut to [0, 1]. Source: Wilson (1927)."""
    z = normal_quantile(confidence)
    square = z * z / count
    centre = share + square / 2
    margin = z * math.sqrt(share * (1 - share) / count + square / (4 * count))
    return cut((centre - margin) / (1 + square), (centre + margin) / (1 + square), lowest=0.0)
