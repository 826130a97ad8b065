"""A chart with its twin: what it is called, what it says in a sentence, how it is drawn, and its table."""

from collections.abc import Callable
from dataclasses import dataclass, field

from assessor_app.charts.marks import Canvas, Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """One line of the twin; `key` is what opening it means, "" for nothing."""

    cells: tuple[str, ...] = field(repr=False)
    key: str = ""
    weak: bool = False  # rests on too little


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A column of the twin; width in px at 100 %, 0 takes the room that is left."""

    title: str
    number: bool = False
    width: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Everything that is shown, said and exported of it."""

    summary: str = field(repr=False)  # one sentence: all that a glance at the chart tells
    draw: Callable[[Canvas], Figure] = field(repr=False)
    rows: tuple[TableRow, ...] = field(repr=False)
