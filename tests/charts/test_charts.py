"""Marks lie where their values are, within the room there is, both ways round; SVG is what was drawn."""

import math
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.charts.axis import Axis, around, step_of
from assessor_app.charts.control import control
from assessor_app.charts.dot_plot import DotRow, dot_plot
from assessor_app.charts.marks import Anchor, Box, Canvas, Course, Dot, Figure, Ink, Label, Line, mirrored
from assessor_app.charts.matrix import matrix
from assessor_app.charts.scatter import MOST_DOTS, Level, scatter
from assessor_app.charts.strips import Strip, strips
from assessor_app.charts.svg import svg_of

COLOURS = {ink: f"#0000{number:02x}" for number, ink in enumerate(Ink)}
ROWS = (
    DotRow(label="All criteria together", value=0.62, interval=(0.5, 0.71), strong=True),
    DotRow(label="A criterion with a title that is much too long for the room it has", value=0.4, faint=True,
           interval=(-0.9, 1.0)),
    DotRow(label="=1+1", value=None, note="every rating is the same category, so chance alone would agree"),
)  # fmt: skip


def canvas(width: float = 600, line: float = 16) -> Canvas:
    """Letters of one width."""
    return Canvas(width=width, line=line, measure=lambda text: len(text) * line * 0.5)


def figures(width: float, line: float = 16) -> list[Figure]:
    """One chart of each kind."""
    room = canvas(width, line)
    number = "{:.1f}".format
    return [
        dot_plot(room, ROWS, ends=(0.0, 1.0), number=number, reference=(0.7, "target 0.70")),
        matrix(room, [[3, 4, 0], [None, 9, 1], [None, None, 12]], ("Not yet shown", "Secure", "Strong"),
               caption="Rows: one. Columns: the other.", key=lambda r, c: f"{r},{c}",
               words=lambda r, c: f"{r} {c}", number=lambda n: f"{n:.0f}"),
        scatter(room, [(50, 4), (50, 4), (60, -12)], [Level(value=0.4, words="mean +0.4", band=(-1, 2))],
                across="Mean", upright="Difference", ends=((0, 100), (-20, 20)), number=number),
        strips(room, [Strip(label="Ann", shares=(0.2, 0.0, 0.8))], ("a", "b", "c"), number=number),
        control(room, [0, 1, 6], [0, 0, 2], [2], limit=5, titles=("up", "down", "alarm"), across="Work",
                number=number, words=str),
    ]  # fmt: skip


def extent(figure: Figure, line: float) -> tuple[float, float, float, float]:
    """The outermost places of all marks: left, top, right, bottom."""
    xs, ys = [], []
    for mark in figure.marks:
        match mark:
            case Line():
                xs += [mark.x1, mark.x2]
                ys += [mark.y1, mark.y2]
            case Course():
                xs += [x for x, _ in mark.points]
                ys += [y for _, y in mark.points]
            case Box():
                xs += [mark.x, mark.x + mark.width]
                ys += [mark.y, mark.y + mark.height]
            case Dot():
                xs += [mark.x - mark.radius, mark.x + mark.radius]
                ys += [mark.y - mark.radius, mark.y + mark.radius]
            case Label():
                wide = len(mark.text) * line * 0.5
                begin = {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}[mark.anchor]
                xs += [mark.x - begin, mark.x - begin + wide]
                ys += [mark.y - line / 2, mark.y + line / 2]
    return min(xs), min(ys), max(xs), max(ys)


@pytest.mark.parametrize(("width", "line"), [(320, 16), (600, 16), (1400, 16), (600, 32)])
def test_everything_lies_within_the_figure(width: float, line: float) -> None:
    for figure in figures(width, line):
        left, top, right, bottom = extent(figure, line)
        slack = line * 1.2  # the outermost tick's label is centred on it
        assert left >= -slack
        assert top >= -1
        assert right <= width + slack
        assert bottom <= figure.height + 1


def test_a_dot_lies_at_its_value_and_nothing_at_none() -> None:
    figure = figures(600)[0]
    dots = [mark for mark in figure.marks if isinstance(mark, Dot)]
    labels = [mark for mark in figure.marks if isinstance(mark, Label)]
    left, right = (next(mark.x for mark in labels if mark.text == end) for end in ("0.0", "1.0"))
    assert [dot.x for dot in dots] == pytest.approx([left + share * (right - left) for share in (0.62, 0.4)])
    assert [dot.hollow for dot in dots] == [False, True]
    lines = [mark for mark in figure.marks if isinstance(mark, Line) and not mark.dashed]
    caps = [mark for mark in lines if mark.x1 == mark.x2 and mark.width == 1.5]
    assert len(caps) == 3, "an interval that goes on beyond the axis has no end there"


def test_cells_are_reached_and_empty_ones_are_not() -> None:
    figure = figures(600)[1]
    assert [mark.key for mark in figure.keyed] == ["0,0", "0,1", "1,1", "1,2", "2,2"]
    strengths = {mark.key: mark.strength for mark in figure.keyed if isinstance(mark, Box)}
    assert strengths["2,2"] > strengths["1,1"] > strengths["0,0"] > strengths["1,2"] > 0


def test_many_points_become_few_marks_that_hold_them_all() -> None:
    points = [((at * 37) % 1000 / 10, (at * 61) % 400 / 10 - 20) for at in range(60_000)]
    figure = scatter(canvas(), points, [], across="", upright="", ends=((0, 100), (-20, 20)), number=str)
    dots = [mark for mark in figure.marks if isinstance(mark, Dot)]
    assert 0 < len(dots) <= MOST_DOTS


@pytest.mark.parametrize("number", range(5))
def test_the_mirror_of_the_mirror_is_the_figure(number: int) -> None:
    figure = figures(600)[number]
    turned = mirrored(figure)
    assert turned != figure
    back = mirrored(turned)
    assert extent(back, 16) == pytest.approx(extent(figure, 16))
    for mark, same in zip(back.marks, figure.marks, strict=True):
        if isinstance(mark, Label) and isinstance(same, Label):
            assert (mark.text, mark.anchor) == (same.text, same.anchor)
            assert mark.x == pytest.approx(same.x)


@pytest.mark.parametrize("number", range(5))
def test_a_drawing_is_well_formed_and_says_what_it_shows(number: int) -> None:
    figure = figures(600)[number]
    document = svg_of(
        figure, COLOURS, title="A <title> & more", summary="One\x07 sentence.", families="Inter", size=12
    )
    root = ET.fromstring(document)
    space = "{http://www.w3.org/2000/svg}"
    assert root.findtext(f"{space}title") == "A <title> & more"
    assert root.findtext(f"{space}desc") == "One sentence."
    said = [one.text for one in root.iter(f"{space}text")]
    assert said == [mark.text for mark in figure.marks if isinstance(mark, Label)]
    assert len(list(root.iter(f"{space}circle"))) == sum(isinstance(mark, Dot) for mark in figure.marks)
    assert "href" not in document


@given(st.text(max_size=60), st.floats(1, 400))
def test_a_text_is_cut_to_its_room(text: str, room: float) -> None:
    fitted = canvas().fitted(text, room)
    assert fitted == text or (fitted.endswith("…") and text.startswith(fitted[:-1]))
    assert len(fitted) * 8 <= room or len(fitted) <= 1


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6), st.integers(2, 12))
def test_ticks_are_round_few_and_within(low: float, span: float, most: int) -> None:
    axis = Axis(low=low, high=low + span, begin=10, end=500)
    ticks = axis.ticks(most)
    assert len(ticks) <= most + 1
    step = step_of(span, most)
    assert all(low - step * 1e-6 <= tick <= low + span + step * 1e-6 for tick in ticks)
    assert axis.at(low - 1) == 10
    assert axis.at(low + span + 1) == 500


@given(st.lists(st.floats(-500, 500), max_size=9), st.floats(0.1, 50))
def test_an_axis_around_nought_holds_all_and_is_even(values: list[float], least: float) -> None:
    low, high = around(tuple(values), least=least)
    assert low == -high
    assert high >= least * (1 - 1e-9)
    assert all(abs(value) <= high * (1 + 1e-9) for value in values)
    assert math.isfinite(high)


def test_who_stands_out_is_drawn_in_the_colour_that_was_asked_for() -> None:
    rows = [DotRow(label=ink.value, value=0.5, alarm=ink) for ink in (Ink.ALARM, Ink.BELOW)]
    dots = dot_plot(canvas(), rows, ends=(0.0, 1.0), number=str).marks
    assert [mark.ink for mark in dots if isinstance(mark, Dot)] == [Ink.ALARM, Ink.BELOW]
