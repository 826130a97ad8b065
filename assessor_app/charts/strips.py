"""Shares of levels, one strip a line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assessor_app.charts.marks import Anchor, Box, Canvas, Figure, Ink, Label, Mark

_LABELS = 0.3
_DARK = 0.68


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """One line; shares from 0 to 1, in the order of the levels."""

    label: str
    shares: tuple[float, ...]
    faint: bool = False
    strong: bool = False


def strength_of(place: int, count: int) -> float:
    """How dark the level at `place` of `count` is."""
    return 0.12 + 0.78 * place / max(count - 1, 1)


def strips(
    canvas: Canvas, rows: Sequence[Strip], titles: Sequence[str], *, number: Callable[[float], str]
) -> Figure:
    """Draw the strips under a legend of the levels' titles; `number` writes a share."""
    gap, pitch = canvas.line * 0.6, canvas.line * 1.75
    left = min(max((canvas.measure(row.label) for row in rows), default=0.0), canvas.width * _LABELS) + gap
    marks: list[Mark] = []
    y, x = canvas.line * 0.8, left + gap
    side = canvas.line * 0.75
    for place, title in enumerate(titles):
        text = canvas.fitted(title, canvas.width - left - side - 3 * gap)
        wide = side + gap * 0.6 + canvas.measure(text) + gap * 1.5
        if x > left + gap and x + wide > canvas.width:
            x, y = left + gap, y + canvas.line * 1.4
        marks.append(
            Box(
                x=x, y=y - side / 2, width=side, height=side, ink=Ink.DATA, edge=Ink.AXIS,
                strength=strength_of(place, len(titles)),
            )
        )  # fmt: skip
        marks.append(Label(x=x + side + gap * 0.6, y=y, text=text, ink=Ink.MUTED))
        x += wide
    top = y + canvas.line * 1.2
    room = canvas.width - left - 2 * gap
    for line, row in enumerate(rows):
        middle = top + pitch * (line + 0.5)
        text = canvas.fitted(row.label, left - gap)
        ink = Ink.MUTED if row.faint else Ink.TEXT
        marks.append(Label(x=left, y=middle, text=text, anchor=Anchor.END, ink=ink, strong=row.strong))
        begin = left + gap
        for place, share in enumerate(row.shares):
            wide = room * share
            if wide <= 0:
                continue
            strength = strength_of(place, len(row.shares)) * (0.6 if row.faint else 1.0)
            marks.append(
                Box(
                    x=begin, y=middle - pitch * 0.34, width=wide, height=pitch * 0.68, ink=Ink.DATA,
                    strength=strength, edge=Ink.GROUND,
                )
            )  # fmt: skip
            said = number(share)
            if canvas.measure(said) + 6 < wide:
                ink = Ink.GROUND if strength >= _DARK else Ink.TEXT
                marks.append(Label(x=begin + wide / 2, y=middle, text=said, anchor=Anchor.MIDDLE, ink=ink))
            begin += wide
    return Figure(width=canvas.width, height=top + pitch * len(rows) + gap, marks=tuple(marks))
