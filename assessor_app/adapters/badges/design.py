"""What a badge looks like, as marks on a square of 512: the one description that SVG and PNG are drawn from.

A shape in the category's colour with a rim in the tier's (bronze, silver, gold); on it the category's icon,
the name, the tier as pips and as a word; across it a strip with the organisation. Nothing is told by colour
alone. Pure: the same look gives the same marks.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from assessor_app.adapters.badges.colours import Palette, palette
from assessor_app.adapters.badges.icon import icon_paths
from assessor_app.application.ports.pictures import BadgeLook, BadLook
from assessor_app.domain.badge_design import GRID, SHAPE_OF

SIZE: Final = 512
MIDDLE: Final = SIZE / 2
Points = tuple[tuple[float, float], ...]
Width = Callable[[str, int], float]  # a line of text and its size → how wide it is

_OUTER, _INNER, _LINE = 244.0, 224.0, 212.0
_SHAPE_OF = {str(category): str(shape) for category, shape in SHAPE_OF.items()}
_ICON_OF = {
    "foundational": "book-open",
    "tool-specific": "sliders-horizontal",
    "role-specific": "users",
    "advanced-mastery": "star",
    "project-based": "layers",
}
_PIPS = {"foundation": 1, "practitioner": 2, "expert": 3}
_HIGHEST_PIP, _PIP_Y, _PIP_STEP, _PIP_RADIUS = 3, 352.0, 30.0, 9.0
_ICON_Y, _ICON_SIZE = 106.0, 72.0
_SMALL_INNER, _SMALL_ICON_Y, _SMALL_ICON_SIZE, _SMALL_PIP_Y = 206.0, 212.0, 192.0, 372.0
_NAME_MIDDLE, _LINE_HEIGHT, _NAME_SIZE, _NAME_WIDTH, _LINES = 264.0, 42.0, 36, 340.0, 3
_SMALL = 19
_STRIP = (48.0, 394.0, 464.0, 446.0)  # left, top, right, bottom
_TAIL = 26.0
_LONGEST = 200  # characters of a name or organisation that are looked at


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A closed shape, filled, outlined or both."""

    points: Points
    fill: str | None = None
    stroke: str | None = None
    width: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Disc:
    """A circle, filled, outlined or both."""

    x: float
    y: float
    radius: float
    fill: str | None = None
    stroke: str | None = None
    width: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Icon:
    """Lines of an icon in its own units, put at a place."""

    paths: tuple[str, ...]
    x: float
    y: float
    scale: float
    stroke: str
    width: float  # in the icon's units
    filled: bool = False  # the paths are filled in `stroke`, not drawn along


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of text around its middle; `y` is its baseline."""

    text: str
    y: float
    size: int
    fill: str


Mark = Area | Disc | Icon | Line


def marks(look: BadgeLook, width: Width) -> tuple[Mark, ...]:
    """The marks of a badge, from the back to the front. Raises BadLook."""
    colours = palette(look.category, look.tier, look.colour, look.rim, mono=look.mono)
    shape = look.shape or _SHAPE_OF.get(look.category, "circle")
    return (
        *_ground(shape, colours),
        *_icon(look, colours),
        *_words(look, colours, width),
        *_tier(look.tier, colours),
        *_strip(look.organisation, colours, width),
    )


def small_marks(look: BadgeLook) -> tuple[Mark, ...]:
    """As `marks`, for few pixels, on which no word could be read: shape, rim, icon, pips. Raises BadLook."""
    colours = palette(look.category, look.tier, look.colour, look.rim, mono=look.mono)
    shape = look.shape or _SHAPE_OF.get(look.category, "circle")
    return (
        *_layers(shape, [(_OUTER, colours.rim), (_SMALL_INNER, colours.field)]),
        *_icon(look, colours, middle=_SMALL_ICON_Y, size=_SMALL_ICON_SIZE),
        *_pips(look.tier, colours, y=_SMALL_PIP_Y, step=74.0, radius=25.0, line=9.0),
    )


def _ground(shape: str, colours: Palette) -> list[Mark]:
    layers = _layers(shape, [(_OUTER, colours.rim), (_INNER, colours.field)])
    if shape == "circle":
        return [*layers, Disc(x=MIDDLE, y=MIDDLE, radius=_LINE, stroke=colours.on_field, width=2.0)]
    return [*layers, Area(points=_outline(shape, _LINE), stroke=colours.on_field, width=2.0)]


def _layers(shape: str, layers: list[tuple[float, str]]) -> list[Mark]:
    if shape == "circle":
        return [Disc(x=MIDDLE, y=MIDDLE, radius=radius, fill=fill) for radius, fill in layers]
    return [Area(points=_outline(shape, radius), fill=fill) for radius, fill in layers]


def _outline(shape: str, radius: float) -> Points:
    if shape == "hexagon":
        return _regular(6, radius, math.pi / 6)
    if shape == "octagon":
        return _regular(8, radius * 1.04, math.pi / 8)
    if shape == "square":
        return _rounded(radius * 0.9, radius * 0.2)
    if shape == "shield":
        return _shield(radius)
    raise BadLook("a badge is a hexagon, circle, shield, octagon or square")


def _regular(corners: int, radius: float, turn: float) -> Points:
    angles = [turn + step * 2 * math.pi / corners for step in range(corners)]
    return tuple((MIDDLE + radius * math.cos(angle), MIDDLE + radius * math.sin(angle)) for angle in angles)


def _rounded(half: float, corner: float) -> Points:
    points = []
    for quarter, (right, down) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        x, y = MIDDLE + right * (half - corner), MIDDLE + down * (half - corner)
        for step in range(9):
            angle = (quarter + step / 8) * math.pi / 2
            points.append((x + corner * math.cos(angle), y + corner * math.sin(angle)))
    return tuple(points)


def _shield(radius: float) -> Points:
    across, top, bottom = radius * 0.92, MIDDLE - radius * 0.92, MIDDLE + radius
    left = [
        (MIDDLE - across * math.cos(step / 12 * math.pi / 2) ** 0.7, bottom - (1 - step / 12) * radius * 1.1)
        for step in range(13)
    ]
    right = [(2 * MIDDLE - x, y) for x, y in reversed(left[:-1])]
    return ((MIDDLE - across, top), *left, *right, (MIDDLE + across, top))


def _icon(look: BadgeLook, colours: Palette, middle: float = _ICON_Y, size: float = _ICON_SIZE) -> list[Mark]:
    scale = size / GRID
    x, y = MIDDLE - size / 2, middle - size / 2
    if look.drawing:
        return [
            Icon(
                paths=(one.d,),
                x=x,
                y=y,
                scale=scale,
                stroke=colours.on_field,
                width=one.width,
                filled=not one.width,
            )
            for one in look.drawing
        ]
    name = _ICON_OF.get(look.category, "award") if look.icon is None else look.icon
    if not name:
        return []
    return [Icon(paths=icon_paths(name), x=x, y=y, scale=scale, stroke=colours.on_field, width=1.8)]


def _words(look: BadgeLook, colours: Palette, width: Width) -> list[Mark]:
    category = look.category.replace("-", " ").upper()
    lines = wrapped(look.name, lambda text: width(text, _NAME_SIZE) <= _NAME_WIDTH)
    top = _NAME_MIDDLE - (len(lines) - 1) * _LINE_HEIGHT / 2
    return [
        Line(text=category, y=172.0, size=_SMALL, fill=colours.on_field),
        *(
            Line(text=line, y=top + number * _LINE_HEIGHT, size=_NAME_SIZE, fill=colours.on_field)
            for number, line in enumerate(lines)
        ),
    ]


def _tier(tier: str, colours: Palette) -> list[Mark]:
    pips = _pips(tier, colours, y=_PIP_Y, step=_PIP_STEP, radius=_PIP_RADIUS, line=2.5)
    if not pips:
        return []
    return [*pips, Line(text=tier.upper(), y=_PIP_Y + 32.0, size=_SMALL, fill=colours.on_field)]


def _pips(tier: str, colours: Palette, *, y: float, step: float, radius: float, line: float) -> list[Mark]:
    full = _PIPS.get(tier, 0)
    return [
        Disc(
            x=MIDDLE + (number - 1) * step,
            y=y,
            radius=radius,
            fill=colours.on_field if number < full else None,
            stroke=colours.on_field,
            width=line,
        )
        for number in range(_HIGHEST_PIP if full else 0)
    ]


def _strip(organisation: str, colours: Palette, width: Width) -> list[Mark]:
    left, top, right, bottom = _STRIP
    notch = (top + bottom) / 2
    ribbon = (
        (left - _TAIL, top), (right + _TAIL, top), (right + _TAIL / 2, notch), (right + _TAIL, bottom),
        (left - _TAIL, bottom), (left - _TAIL / 2, notch),
    )  # fmt: skip
    room = right - left - 8
    size = next((size for size in (24, 21, _SMALL) if width(organisation, size) <= room), _SMALL)
    text = shortened(organisation, lambda text: width(text, size) <= room)
    return [
        Area(points=ribbon, fill=colours.rim, stroke=colours.field, width=3.0),
        Line(text=text, y=notch + size * 0.36, size=size, fill=colours.on_rim),
    ]


def wrapped(name: str, fits: Callable[[str], bool]) -> list[str]:
    """A name on at most three lines; what is longer ends in “…”."""
    lines: list[str] = []
    for word in name[:_LONGEST].split():
        if lines and fits(f"{lines[-1]} {word}"):
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    if len(lines) > _LINES:
        lines = [*lines[: _LINES - 1], f"{lines[_LINES - 1]}…"]
    return [shortened(line, fits) for line in lines]


def shortened(text: str, fits: Callable[[str], bool]) -> str:
    """The text, or as much of its beginning as fits with “…” behind it."""
    text = text[:_LONGEST]
    if fits(text):
        return text
    kept = next((count for count in range(len(text) - 1, 0, -1) if fits(f"{text[:count].rstrip()}…")), 1)
    return f"{text[:kept].rstrip()}…"
