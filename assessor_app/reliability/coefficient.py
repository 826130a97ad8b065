"""One figure of agreement: its value, its uncertainty, or why there is none."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Coefficient:
    """A coefficient as reported; no unit. Where `value` is None, `why` says why; nothing is ever NaN."""

    value: float | None
    se: float | None = None
    ci: tuple[float, float] | None = None
    why: str | None = None


def undefined(why: str) -> Coefficient:
    """A coefficient that the data do not define."""
    return Coefficient(value=None, why=why)


def bounded(value: float, se: float | None, margin: float | None, *, lowest: float) -> Coefficient:
    """A coefficient with the interval value ± margin, cut to [lowest, 1]."""
    if se is None or margin is None:
        return Coefficient(value=value, se=None, ci=None)
    return Coefficient(value=value, se=se, ci=(max(lowest, value - margin), min(1.0, value + margin)))
