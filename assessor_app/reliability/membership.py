"""How a coefficient reads in words that hold: the level that it reaches with 95 % certainty.

Cut points alone ignore how uncertain a coefficient is: 0.70 of nine units is not "good". The coefficient is
taken as normal around its value with its standard error, within [-1, 1]; from the highest level downwards the
probabilities add up, and the first level where they reach the certainty asked for is what may be claimed.
Sources: Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., ch. 6; the cut points are Altman's (1991).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import scipy.special as sc


class Level(StrEnum):
    """How good agreement is called; Altman (1991)."""

    VERY_GOOD = "very good"
    GOOD = "good"
    MODERATE = "moderate"
    FAIR = "fair"
    POOR = "poor"


FLOORS: Final = {
    Level.VERY_GOOD: 0.8,
    Level.GOOD: 0.6,
    Level.MODERATE: 0.4,
    Level.FAIR: 0.2,
    Level.POOR: -1.0,
}
"""Each level and where it begins, from the highest to the lowest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The highest level that is reached with the certainty asked for, and how certain that is."""

    level: Level
    certainty: float  # probability that the coefficient lies in this level or above


def reading(value: float, se: float, *, certainty: float = 0.95) -> Reading:
    """Read a coefficient. value in [-1, 1]; se ≥ 0, where 0 leaves no doubt. ValueError for other input."""
    if not 0 < certainty <= 1:
        raise ValueError("a certainty lies between 0 and 1")
    reached = 0.0
    for level, share in zip(FLOORS, memberships(value, se), strict=True):
        reached += share
        if reached >= certainty:
            return Reading(level=level, certainty=min(reached, 1.0))
    return Reading(level=Level.POOR, certainty=1.0)


def memberships(value: float, se: float) -> tuple[float, ...]:
    """The probability of each level of FLOORS, adding up to 1: a normal cut to [-1, 1]."""
    if not -1 <= value <= 1 or not se >= 0:
        raise ValueError("a coefficient lies in [-1, 1], and its standard error is not negative")
    floors = list(FLOORS.values())
    if se == 0:
        home = next(place for place, floor in enumerate(floors) if value >= floor)
        return tuple(float(place == home) for place in range(len(floors)))
    above = [_above(floor, value, se) for floor in floors]
    beyond = _above(1.0, value, se)
    whole = above[-1] - beyond
    shares = [(upper - lower) / whole for lower, upper in zip([beyond, *above[:-1]], above, strict=True)]
    return tuple(max(share, 0.0) for share in shares)


def _above(floor: float, value: float, se: float) -> float:
    return float(sc.ndtr((value - floor) / se))
