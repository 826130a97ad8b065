"""The marks that every chart is made of. A renderer knows these alone, and a chart knows no renderer.

Lengths are pixels from the top left. Colours are named for their use; whoever draws says what they are. A
mark with a `key` can be pointed at, reached by keys and pressed; `words` say what it is.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum


class Ink(StrEnum):
    """What a colour is for."""

    TEXT = "text"
    MUTED = "muted"
    FAINT = "faint"  # rests on too little
    GRID = "grid"
    AXIS = "axis"
    DATA = "data"
    SOFT = "soft"  # an area behind data
    TARGET = "target"
    ALARM = "alarm"
    BELOW = "below"  # an alarm on the other side
    GROUND = "ground"


class Anchor(StrEnum):
    """Which end of a text its place is; texts are centred upright on it."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink
    width: float = 1.0
    dashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """Points joined in their order."""

    points: tuple[tuple[float, float], ...]
    ink: Ink
    width: float = 1.5
    dashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle; `strength` is how much of the ink covers the ground, from 0 to 1."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink
    strength: float = 1.0
    edge: Ink | None = None
    key: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A disc, or a ring."""

    x: float
    y: float
    radius: float
    ink: Ink
    hollow: bool = False
    strength: float = 1.0
    key: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One line of text, in the size of captions."""

    x: float
    y: float  # of its middle
    text: str
    anchor: Anchor = Anchor.START
    ink: Ink = Ink.TEXT
    strong: bool = False


Mark = Line | Course | Box | Dot | Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A chart as it is drawn, the later marks over the earlier ones."""

    width: float
    height: float
    marks: tuple[Mark, ...]

    @property
    def keyed(self) -> tuple[Box | Dot, ...]:
        """What can be pressed, in the order in which it reads."""
        return tuple(mark for mark in self.marks if isinstance(mark, Box | Dot) and mark.key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Canvas:
    """The room that a chart has, and how large its text is."""

    width: float
    line: float  # the height of a line of text
    measure: Callable[[str], float]  # how wide a text is

    def fitted(self, text: str, room: float) -> str:
        """`text`, its end left out where it is wider than `room`."""
        if self.measure(text) <= room:
            return text
        low, high = 0, len(text)
        while low < high:  # how many letters fit with the mark of what was left out
            middle = (low + high + 1) // 2
            if self.measure(text[:middle].rstrip() + "…") <= room:
                low = middle
            else:
                high = middle - 1
        return text[:low].rstrip() + "…"


def mirrored(figure: Figure) -> Figure:
    """The same from right to left, for a language that runs so."""
    return replace(figure, marks=tuple(_mirrored(mark, figure.width) for mark in figure.marks))


_OTHER_END = {Anchor.START: Anchor.END, Anchor.END: Anchor.START, Anchor.MIDDLE: Anchor.MIDDLE}


def _mirrored(mark: Mark, width: float) -> Mark:
    match mark:
        case Line():
            return replace(mark, x1=width - mark.x1, x2=width - mark.x2)
        case Course():
            return replace(mark, points=tuple((width - x, y) for x, y in mark.points))
        case Box():
            return replace(mark, x=width - mark.x - mark.width)
        case Dot():
            return replace(mark, x=width - mark.x)
        case Label():
            return replace(mark, x=width - mark.x, anchor=_OTHER_END[mark.anchor])
