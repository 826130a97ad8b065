"""Counts in rows and columns, the larger the darker; each cell can be pressed."""

from collections.abc import Callable, Sequence

from assessor_app.charts.marks import Anchor, Box, Canvas, Figure, Ink, Label, Mark

_LABELS = 0.3  # of the width, at most, for the rows' titles
_WIDEST = 128.0  # px, of a cell
_DARK = 0.68  # strength from which the ground's colour reads better on a cell than the text's
_STRONGEST = 0.9


def matrix(
    canvas: Canvas,
    counts: Sequence[Sequence[int | None]],
    titles: Sequence[str],
    *,
    caption: str,
    key: Callable[[int, int], str],
    words: Callable[[int, int], str],
    number: Callable[[float], str],
) -> Figure:
    """Draw square counts; a None has no cell. caption: what rows and columns are."""
    gap = canvas.line * 0.5
    left = min(max((canvas.measure(title) for title in titles), default=0.0), canvas.width * _LABELS) + gap
    size = len(titles)
    wide = min((canvas.width - left - gap) / max(size, 1), _WIDEST * canvas.line / 16)
    high = min(max(canvas.line * 2.2, wide * 0.5), canvas.line * 3.2)
    top = canvas.line * 3.0
    marks: list[Mark] = [
        Label(x=0, y=canvas.line * 0.7, text=canvas.fitted(caption, canvas.width), ink=Ink.MUTED)
    ]
    most = max((count for line in counts for count in line if count), default=0)
    for column, title in enumerate(titles):
        x = left + wide * (column + 0.5)
        text = canvas.fitted(title, wide - 4)
        marks.append(Label(x=x, y=top - canvas.line * 0.7, text=text, anchor=Anchor.MIDDLE))
    for row, title in enumerate(titles):
        y = top + high * row
        text = canvas.fitted(title, left - gap)
        marks.append(Label(x=left - gap, y=y + high / 2, text=text, anchor=Anchor.END))
        for column, count in enumerate(counts[row]):
            if count is None:
                continue
            strength = _STRONGEST * (count / most) ** 0.7 if count else 0.0
            x = left + wide * column
            marks.append(
                Box(
                    x=x + 1, y=y + 1, width=wide - 2, height=high - 2, ink=Ink.DATA, strength=strength,
                    edge=Ink.TEXT if row == column else Ink.GRID, key=key(row, column) if count else "",
                    words=words(row, column),
                )
            )  # fmt: skip
            marks.append(
                Label(
                    x=x + wide / 2, y=y + high / 2, text=number(count), anchor=Anchor.MIDDLE,
                    ink=Ink.GROUND if strength >= _DARK else Ink.TEXT if count else Ink.FAINT,
                )
            )  # fmt: skip
    return Figure(width=canvas.width, height=top + high * size + gap, marks=tuple(marks))
