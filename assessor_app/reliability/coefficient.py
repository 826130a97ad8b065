"""One figure of agreement: its value, its uncertainty, or why there is none. Knows no numpy."""

from dataclasses import dataclass

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coefficient:
    """A coefficient as reported; no unit. Where `value` is None, `why` says why; nothing is ever NaN."""

    value: float | None
    se: float | None = None
    ci: Interval | None = None
    why: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Limits of agreement, in the unit of the ratings; `ci` holds an interval of each limit."""

    value: Interval | None
    se: float | None = None
    ci: tuple[Interval, Interval] | None = None
    why: str | None = None


Figure = Coefficient | Limits


def undefined(why: str) -> Coefficient:
    """A coefficient that the data do not define."""
    return Coefficient(value=None, why=why)


def bounded(value: float, se: float | None, margin: float | None, *, lowest: float) -> Coefficient:
    """A coefficient with the interval value ± margin, cut to [lowest, 1]."""
    if se is None or margin is None:
        return Coefficient(value=value)
    return Coefficient(value=value, se=se, ci=cut(value - margin, value + margin, lowest=lowest))


def cut(low: float, high: float, *, lowest: float) -> Interval:
    """An interval cut to [lowest, 1]."""
    return min(max(low, lowest), 1.0), min(max(high, lowest), 1.0)
