"""Where values lie along an axis, and at which of them there are ticks."""

import math
from dataclasses import dataclass

_STEPS = (1.0, 2.0, 5.0, 10.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """Values from `low` to `high` over pixels from `begin` to `end`; low < high."""

    low: float
    high: float
    begin: float
    end: float

    def at(self, value: float) -> float:
        """The pixel of a value; what lies outside is put at the edge."""
        share = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return self.begin + share * (self.end - self.begin)

    def ticks(self, most: int = 6) -> tuple[float, ...]:
        """Round values within the axis, at most about `most` of them."""
        step = step_of(self.high - self.low, most)
        first = math.ceil(self.low / step - 1e-9)
        last = math.floor(self.high / step + 1e-9)
        return tuple(round(number * step, 10) + 0.0 for number in range(first, last + 1))


def step_of(span: float, most: int) -> float:
    """A round step that divides `span` into at most `most` parts; span > 0."""
    rough = span / max(most, 1)
    power = 10.0 ** math.floor(math.log10(rough))
    return next(step * power for step in _STEPS if step * power >= rough * (1 - 1e-9))


def around(values: tuple[float, ...], *, least: float, most: int = 6) -> tuple[float, float]:
    """Round ends around 0 and all values, the same at both sides; at least ±`least`."""
    largest = max([least, *(abs(value) for value in values if math.isfinite(value))])
    step = step_of(2 * largest, most)
    edge = math.ceil(largest / step - 1e-9) * step
    return -edge, edge
