"""Ratings for tests, in the forms in which they are published, and figures compared."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from assessor_app.reliability.coefficient import Figure
from assessor_app.reliability.names import Scale
from assessor_app.reliability.report import Analysis, analyse
from assessor_app.reliability.rows import Rows
from tests.reliability.oracle import Found, Rating


def from_contingency(table: Sequence[Sequence[int]]) -> list[Rating]:
    """Two raters' ratings from how often each pair of categories occurs."""
    cells = [
        (row, column) for row, line in enumerate(table) for column, n in enumerate(line) for _ in range(n)
    ]
    return [one for i, (a, b) in enumerate(cells) for one in ((i, "a", str(a)), (i, "b", str(b)))]


def from_counts(table: Sequence[Sequence[int]]) -> list[Rating]:
    """Ratings from how many raters put each unit into each category; who did is made up."""
    found = []
    for unit, line in enumerate(table):
        codes = [k for k, n in enumerate(line) for _ in range(n)]
        found += [(unit, f"r{g:02d}", str(k)) for g, k in enumerate(codes)]
    return found


def from_matrix(table: Sequence[Sequence[Any]]) -> list[Rating]:
    """Ratings from units × raters; None where one is missing."""
    return [
        (unit, f"r{g:02d}", str(value))
        for unit, line in enumerate(table)
        for g, value in enumerate(line)
        if value is not None
    ]


def rows_of(ratings: Sequence[Rating]) -> Rows:
    """A table as the reader of CSV gives it."""
    units = list(dict.fromkeys(unit for unit, _, _ in ratings))
    raters = list(dict.fromkeys(rater for _, rater, _ in ratings))
    values = list(dict.fromkeys(value for _, _, value in ratings if value))
    return Rows(
        unit=np.array([units.index(unit) for unit, _, _ in ratings], dtype=np.int64),
        rater=np.array([raters.index(rater) for _, rater, _ in ratings], dtype=np.int64),
        value=np.array([values.index(value) if value else -1 for _, _, value in ratings], dtype=np.int64),
        raters=tuple(raters),
        values=tuple(values),
    )


def analysed(
    ratings: Sequence[Rating],
    scale: str = "nominal",
    *,
    declared: Sequence[str] | None = None,
    confidence: float = 0.95,
) -> Analysis:
    """All figures of some ratings."""
    return analyse(rows_of(ratings), Scale(scale), declared=declared, confidence=confidence)


def apart(figure: Figure, expected: Found) -> float:
    """The largest difference, relative for figures above 1; inf where one is there and the other is not."""
    if expected is None or figure.value is None:
        return 0.0 if expected is None and figure.value is None and figure.why else math.inf
    return max(
        _apart(figure.value, expected[0]), _apart(figure.se, expected[1]), _apart(figure.ci, expected[2])
    )


def _apart(one: Any, other: Any) -> float:
    if one is None or other is None:
        return 0.0 if one is other else math.inf
    if isinstance(one, tuple):
        return max(_apart(a, b) for a, b in zip(one, other, strict=True))
    return float(abs(one - other) / max(1.0, abs(other)))


def right(figure: Figure, expected: Found, *, unit: float) -> bool:
    """Whether a figure has 9 right digits, or is 0 but for rounding; unit: what is large for it."""
    if expected is None or figure.value is None:
        return expected is None and figure.value is None and bool(figure.why)
    return all(
        _right(one, other, unit)
        for one, other in zip((figure.value, figure.se, figure.ci), expected, strict=True)
    )


def _right(one: Any, other: Any, unit: float) -> bool:
    if one is None or other is None:
        return one is other
    if isinstance(one, tuple):
        return all(_right(a, b, unit) for a, b in zip(one, other, strict=True))
    near_a_pole = max(1.0, (other / unit) ** 2)  # a quotient's error grows so, where its divisor is almost 0
    return bool(abs(one - other) <= 1e-9 * abs(other) + 1e-12 * unit * near_a_pole)
