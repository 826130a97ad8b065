"""Values with their intervals, one a line: coefficients beside a target, raters in order of severity."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assessor_app.charts.axis import Axis
from assessor_app.charts.marks import Anchor, Box, Canvas, Dot, Figure, Ink, Label, Line, Mark

_LABELS = 0.36  # of the width, at most, for what stands beside the lines
_RADIUS = 4.5


@dataclass(frozen=True, slots=True, kw_only=True)
class DotRow:
    """One line; without a value `note` stands where the dot would be."""

    label: str
    value: float | None
    interval: tuple[float, float] | None = None
    note: str = ""
    faint: bool = False  # rests on too little
    strong: bool = False
    alarm: Ink | None = None  # where it stands out: in which colour
    key: str = ""
    words: str = ""


def dot_plot(
    canvas: Canvas,
    rows: Sequence[DotRow],
    *,
    ends: tuple[float, float],
    number: Callable[[float], str],
    reference: tuple[float, str] | None = None,
    dashed: bool = True,
) -> Figure:
    """Draw the rows downwards. ends: of the axis; reference: a line upright, and what it is called."""
    gap, pitch = canvas.line * 0.6, canvas.line * 1.75
    room = max((canvas.measure(row.label) for row in rows), default=0.0)
    left = min(room, canvas.width * _LABELS) + gap * 1.5
    top = canvas.line * (1.6 if reference is not None else 0.4)
    bottom = top + pitch * max(len(rows), 1)
    axis = Axis(low=ends[0], high=ends[1], begin=left + gap, end=canvas.width - gap * 1.5)
    marks: list[Mark] = []
    for tick in axis.ticks(max(2, int((axis.end - axis.begin) / (canvas.line * 4)))):
        x = axis.at(tick)
        marks.append(Line(x1=x, y1=top, x2=x, y2=bottom, ink=Ink.GRID))
        marks.append(
            Label(x=x, y=bottom + canvas.line * 0.8, text=number(tick), anchor=Anchor.MIDDLE, ink=Ink.MUTED)
        )
    marks.append(Line(x1=axis.begin, y1=bottom, x2=axis.end, y2=bottom, ink=Ink.AXIS))
    if reference is not None:
        marks += _reference(canvas, axis, reference, top, bottom, dashed=dashed)
    for place, row in enumerate(rows):
        y = top + pitch * (place + 0.5)
        text = canvas.fitted(row.label, left - gap * 1.5)
        marks.append(
            Label(
                x=left, y=y, text=text, anchor=Anchor.END, strong=row.strong,
                ink=Ink.MUTED if row.faint else Ink.TEXT,
            )
        )  # fmt: skip
        marks += _row(canvas, axis, row, y)
    return Figure(width=canvas.width, height=bottom + canvas.line * 1.6, marks=tuple(marks))


def _reference(
    canvas: Canvas, axis: Axis, reference: tuple[float, str], top: float, bottom: float, *, dashed: bool
) -> list[Mark]:
    value, words = reference
    x, half = axis.at(value), canvas.measure(words) / 2
    place = min(max(x, half), canvas.width - half)
    return [
        Line(x1=x, y1=top - canvas.line * 0.4, x2=x, y2=bottom, ink=Ink.TARGET, width=1.5, dashed=dashed),
        Label(x=place, y=top - canvas.line * 0.9, text=words, anchor=Anchor.MIDDLE, ink=Ink.TARGET),
    ]


def _row(canvas: Canvas, axis: Axis, row: DotRow, y: float) -> list[Mark]:
    ink = Ink.FAINT if row.faint else row.alarm or Ink.DATA
    if row.value is None:
        note = canvas.fitted(row.note, axis.end - axis.begin - 12)
        half, wide = canvas.line * 0.6, canvas.measure(note) + 12
        behind = Box(x=axis.begin + 2, y=y - half, width=wide, height=2 * half, ink=Ink.GROUND)
        return [behind, Label(x=axis.begin + 8, y=y, text=note, ink=Ink.MUTED)]
    marks: list[Mark] = []
    if row.interval is not None:
        low, high = (axis.at(end) for end in row.interval)
        marks.append(Line(x1=low, y1=y, x2=high, y2=y, ink=ink, width=2.0))
        cap = canvas.line * 0.22
        marks += [  # none where the interval goes on beyond the axis
            Line(x1=axis.at(end), y1=y - cap, x2=axis.at(end), y2=y + cap, ink=ink, width=1.5)
            for end in row.interval
            if axis.low <= end <= axis.high
        ]
    marks.append(
        Dot(
            x=axis.at(row.value), y=y, radius=_RADIUS * canvas.line / 16, ink=ink, hollow=row.faint,
            key=row.key, words=row.words,
        )
    )  # fmt: skip
    return marks
