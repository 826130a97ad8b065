"""Where things stand on each sheet. Lengths are points of a design that is as high (or wide) as A4 is short.

A larger or smaller sheet is the same design, scaled; what differs in shape has its longer side adapted.
"""

from dataclasses import dataclass
from functools import lru_cache

from assessor_app.domain.certificate_template import Orientation, Paper

MILLIMETRE = 72 / 25.4
SHORT, LONG = 595.276, 841.89  # of A4
POINTER_SIDE = 31.6 * MILLIMETRE  # with its quiet zone, so that the dark part is over 25 mm
_SHORT_SIDES = {Paper.A4: SHORT, Paper.A3: LONG, Paper.LETTER: 612.0}
_LONG_SIDES = {Paper.A4: LONG, Paper.A3: 1190.551, Paper.LETTER: 792.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of text around the middle: its base line, its largest size, its room across."""

    y: float
    size: float
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A text that is shown whole: where its centre is, the room for it, its largest and smallest size."""

    centre: float
    width: float
    height: float
    largest: float
    smallest: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet, and where each part of a certificate stands on it."""

    width: float
    height: float
    scale: float  # of the design, to the sheet's own points
    margin: float  # of the columns at the foot
    organisation: Row
    title: float
    before_name: Row
    name: Room
    rule: float
    before_badge: Row
    badge: Room
    tier: Row
    statement: Row  # its first line
    statement_lines: int
    seal: tuple[float, float, float]  # x, y, radius
    fine_print: float  # the room across of the lines at the foot
    logo: float  # the foot of a logo in the middle
    logo_height: float

    @property
    def middle(self) -> float:
        """Half the width."""
        return self.width / 2


@lru_cache(maxsize=8)
def sheet_of(paper: Paper, orientation: Orientation) -> Sheet:
    """The sheet of that paper, that way up."""
    scale = 1.0 if paper is Paper.A4 else _SHORT_SIDES[paper] / SHORT
    long = LONG if paper is Paper.A4 else _LONG_SIDES[paper] / scale
    return _across(long, scale) if orientation is Orientation.LANDSCAPE else _upright(long, scale)


def _across(width: float, scale: float) -> Sheet:
    less = LONG - width
    return Sheet(
        width=width,
        height=SHORT,
        scale=scale,
        margin=76.0,
        organisation=Row(y=497, size=21, width=640 - less),
        title=470,
        before_name=Row(y=438, size=15, width=400),
        name=Room(centre=394, width=650 - less, height=74, largest=50, smallest=11),
        rule=350,
        before_badge=Row(y=324, size=15, width=400),
        badge=Room(centre=295, width=600 - less, height=46, largest=28, smallest=9),
        tier=Row(y=259, size=9.5, width=560 - less),
        statement=Row(y=237, size=9.25, width=470),
        statement_lines=3,
        seal=(width / 2, 136.0, 50.0),
        fine_print=640 - less,
        logo=520,
        logo_height=27,
    )


def _upright(height: float, scale: float) -> Sheet:
    squeeze = height / LONG  # what stands at the head comes closer on a sheet that is less high

    def below(distance: float) -> float:
        return round(height - distance * squeeze, 3)

    return Sheet(
        width=SHORT,
        height=height,
        scale=scale,
        margin=66.0,
        organisation=Row(y=below(142), size=21, width=420),
        title=below(172),
        before_name=Row(y=below(226), size=15, width=400),
        name=Room(centre=below(280), width=440, height=92 * squeeze, largest=44, smallest=11),
        rule=below(336),
        before_badge=Row(y=below(370), size=15, width=400),
        badge=Room(centre=below(412), width=420, height=56 * squeeze, largest=28, smallest=9),
        tier=Row(y=below(458), size=9.5, width=420),
        statement=Row(y=below(486), size=9.25, width=400),
        statement_lines=4 if height >= LONG else 3,
        seal=(SHORT / 2, 237.0, 50.0),
        fine_print=430,
        logo=below(112),
        logo_height=44 * squeeze,
    )
