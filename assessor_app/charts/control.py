"""A course between two limits, as a CUSUM is shown: upwards and downwards from 0, with its alarms."""

from collections.abc import Callable, Sequence

from assessor_app.charts.axis import Axis, around
from assessor_app.charts.marks import Anchor, Canvas, Course, Dot, Figure, Ink, Label, Line, Mark

_HEIGHT = 11.0  # lines of text


def control(
    canvas: Canvas,
    upper: Sequence[float],
    lower: Sequence[float],
    alarms: Sequence[int],
    *,
    limit: float,
    titles: tuple[str, str, str],
    across: str,
    number: Callable[[float], str],
    words: Callable[[int], str],
) -> Figure:
    """upper, lower: ≥ 0, the lower one is drawn downwards; titles: of going up, going down, the limits."""
    gap = canvas.line * 0.6
    low, high = around((*upper, *lower), least=limit * 1.25)
    top, bottom = canvas.line * 0.8, canvas.line * (_HEIGHT - 2.4)
    y_axis = Axis(low=low, high=high, begin=bottom, end=top)
    ticks = y_axis.ticks(5)
    left = max(canvas.measure(_signed(tick, number)) for tick in ticks) + gap
    names = max(canvas.measure(title) for title in titles)
    right = canvas.width - min(names, canvas.width * 0.3) - gap * 1.5
    x_axis = Axis(low=0.0, high=float(max(len(upper), 2)), begin=left + gap, end=right)
    marks: list[Mark] = []
    for tick in ticks:
        y = y_axis.at(tick)
        marks.append(Line(x1=x_axis.begin, y1=y, x2=right, y2=y, ink=Ink.GRID))
        marks.append(Label(x=left, y=y, text=_signed(tick, number), anchor=Anchor.END, ink=Ink.MUTED))
    for tick in x_axis.ticks(max(2, int((right - left) / (canvas.line * 4)))):
        if tick == int(tick):
            x = x_axis.at(tick)
            marks.append(
                Label(
                    x=x, y=bottom + canvas.line * 0.8, text=number(tick), anchor=Anchor.MIDDLE, ink=Ink.MUTED
                )
            )
    marks.append(
        Label(
            x=(x_axis.begin + right) / 2, y=bottom + canvas.line * 1.9, anchor=Anchor.MIDDLE, ink=Ink.MUTED,
            text=canvas.fitted(across, canvas.width),
        )
    )  # fmt: skip
    for value in (limit, -limit):
        y = y_axis.at(value)
        marks.append(Line(x1=x_axis.begin, y1=y, x2=right, y2=y, ink=Ink.TARGET, width=1.5, dashed=True))
        text = canvas.fitted(titles[2], canvas.width - right - gap)
        marks.append(Label(x=right + gap, y=y, text=text, ink=Ink.TARGET))
    for side, course, title in ((1, upper, titles[0]), (-1, lower, titles[1])):
        points = tuple((x_axis.at(place + 1), y_axis.at(side * value)) for place, value in enumerate(course))
        marks.append(Course(points=points, ink=Ink.DATA, width=2.0))
        text = canvas.fitted(title, canvas.width - right - gap)
        marks.append(Label(x=right + gap, y=y_axis.at(side * limit * 0.5), text=text, ink=Ink.MUTED))
    for place in alarms:
        up = upper[place] > limit
        value = upper[place] if up else -lower[place]
        marks.append(
            Dot(
                x=x_axis.at(place + 1), y=y_axis.at(value), radius=canvas.line * 0.34, ink=Ink.ALARM,
                words=words(place),
            )
        )  # fmt: skip
    return Figure(width=canvas.width, height=canvas.line * _HEIGHT, marks=tuple(marks))


def _signed(tick: float, number: Callable[[float], str]) -> str:
    """“+5” above the middle, “−5” below it."""
    sign = "" if not tick else "+" if tick > 0 else "−"
    return f"{sign}{number(abs(tick))}"
