"""Differences over means, as Bland & Altman show them; equal points are one larger dot."""

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assessor_app.charts.axis import Axis
from assessor_app.charts.marks import Anchor, Box, Canvas, Dot, Figure, Ink, Label, Line, Mark

MOST_DOTS = 1500  # beyond so many, points that lie together become one
_HEIGHT = 20.0  # lines of text


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A line across, what it is called, and the band of its interval."""

    value: float
    words: str
    band: tuple[float, float] | None = None
    dashed: bool = False


def scatter(
    canvas: Canvas,
    points: Sequence[tuple[float, float]],
    levels: Sequence[Level],
    *,
    across: str,
    upright: str,
    ends: tuple[tuple[float, float], tuple[float, float]],
    number: Callable[[float], str],
) -> Figure:
    """Draw (x, y) points. ends: of the axis across and of the one upright, low before high."""
    gap = canvas.line * 0.6
    (x_low, x_high), (y_low, y_high) = ends
    names = max((canvas.measure(level.words) for level in levels), default=0.0)
    top, bottom = canvas.line * 1.6, canvas.line * (_HEIGHT - 2.6)
    probe = Axis(low=y_low, high=y_high, begin=bottom, end=top)
    left = max(canvas.measure(number(tick)) for tick in (*probe.ticks(5), y_low, y_high)) + gap
    right = canvas.width - min(names, canvas.width * 0.3) - gap * 1.5
    x_axis = Axis(low=x_low, high=x_high, begin=left + gap, end=right)
    marks: list[Mark] = []
    for level in levels:
        if level.band is not None:
            low, high = (probe.at(end) for end in level.band)
            marks.append(
                Box(x=x_axis.begin, y=high, width=right - x_axis.begin, height=low - high, ink=Ink.SOFT)
            )
    for tick in probe.ticks(5):
        y = probe.at(tick)
        marks.append(Line(x1=x_axis.begin, y1=y, x2=right, y2=y, ink=Ink.GRID))
        marks.append(Label(x=left, y=y, text=number(tick), anchor=Anchor.END, ink=Ink.MUTED))
    for tick in x_axis.ticks(max(2, int((right - left) / (canvas.line * 4)))):
        x = x_axis.at(tick)
        marks.append(
            Label(x=x, y=bottom + canvas.line * 0.9, text=number(tick), anchor=Anchor.MIDDLE, ink=Ink.MUTED)
        )
    marks.append(Line(x1=x_axis.begin, y1=bottom, x2=right, y2=bottom, ink=Ink.AXIS))
    for level in levels:
        y = probe.at(level.value)
        marks.append(
            Line(x1=x_axis.begin, y1=y, x2=right, y2=y, ink=Ink.TARGET, width=1.5, dashed=level.dashed)
        )
        text = canvas.fitted(level.words, canvas.width - right - gap)
        marks.append(Label(x=right + gap, y=y, text=text, ink=Ink.TARGET))
    marks += _dots(canvas, points, x_axis, probe)
    marks.append(Label(x=0, y=canvas.line * 0.6, text=canvas.fitted(upright, canvas.width), ink=Ink.MUTED))
    marks.append(
        Label(
            x=(x_axis.begin + right) / 2, y=bottom + canvas.line * 2.1,
            text=canvas.fitted(across, canvas.width), anchor=Anchor.MIDDLE, ink=Ink.MUTED,
        )
    )  # fmt: skip
    return Figure(width=canvas.width, height=canvas.line * _HEIGHT, marks=tuple(marks))


def _dots(canvas: Canvas, points: Sequence[tuple[float, float]], x_axis: Axis, y_axis: Axis) -> list[Mark]:
    counts: Counter[tuple[float, float]] = Counter()
    cell = 1.0
    places = [(x_axis.at(x), y_axis.at(y)) for x, y in points]
    while True:  # the finest grid of pixels on which there are few enough
        counts = Counter((round(x / cell) * cell, round(y / cell) * cell) for x, y in places)
        if len(counts) <= MOST_DOTS:
            break
        cell *= 2
    most = max(counts.values(), default=1)
    least, largest = canvas.line * 0.16, canvas.line * (0.42 if most > 1 else 0.16)
    return [
        Dot(
            x=x, y=y, radius=least + (largest - least) * math.sqrt((count - 1) / max(most - 1, 1)),
            ink=Ink.DATA, strength=0.65,
        )
        for (x, y), count in sorted(counts.items())
    ]  # fmt: skip
