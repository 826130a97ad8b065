"""An organisation's own icon: an SVG that may be hostile, read as plain outlines or refused in words.

What comes out is numbers and M, L, C, Z; nothing of the file itself is kept. Colours are left out: a badge
draws its icon in the colour of its words. What draws otherwise than by outlines (text, pictures, styles,
scripts, filters, references) is refused and not left out: the icon would be another than was meant.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final
from xml.etree.ElementTree import Element, ParseError

from assessor_app.adapters.badges.icon import DRAWN, path_of
from assessor_app.application.ports.pictures import BadLook
from assessor_app.domain.badge_design import GRID, MOST_PATHS, IconPath
from assessor_app.domain.definitions import InvalidDefinition

LARGEST: Final = 256 * 1024  # bytes
_MOST_ELEMENTS, _DEEPEST = 2_000, 24
_SVG: Final = "http://www.w3.org/2000/svg"
_SAYS_NOTHING: Final = frozenset({"title", "desc", "metadata"})
_GROUPS: Final = frozenset({"svg", "g", "defs"})
_NUMBER: Final = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_TRANSFORM: Final = re.compile(r"\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)\s*,?")
_LENGTH: Final = re.compile(rf"\s*({_NUMBER})\s*(?:px)?\s*")
Matrix = tuple[float, float, float, float, float, float]
_STILL: Final[Matrix] = (1, 0, 0, 1, 0, 0)


def read_icon(data: bytes) -> tuple[IconPath, ...]:
    """The outlines, put on a square of 24 units. Raises BadLook with what cannot be drawn."""
    root = _root(data)
    square = _square(root)
    found = list(_paths(root, _Paint(), square, 0))
    if not found:
        raise BadLook("the icon draws nothing: its shapes have neither a fill nor a line")
    if len(found) > MOST_PATHS:
        raise BadLook(f"the icon has more than {MOST_PATHS} shapes: join them into fewer paths")
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Paint:
    """What a shape inherits."""

    filled: bool = True
    lined: bool = False
    width: float = 1.0

    def within(self, element: Element) -> "_Paint":
        """What holds in this element."""
        said = _properties(element)
        if said.get("fill-rule") == "evenodd":
            raise BadLook("the icon fills by “evenodd”: save it with paths that are filled by “nonzero”")
        fill, stroke, width = said.get("fill"), said.get("stroke"), said.get("stroke-width")
        return _Paint(
            filled=self.filled if fill in (None, "inherit") else fill not in ("none", "transparent"),
            lined=self.lined if stroke in (None, "inherit") else stroke not in ("none", "transparent"),
            width=self.width if width is None else _length(width, "a line’s width"),
        )


def _root(data: bytes) -> Element:
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    if len(data) > LARGEST:
        raise BadLook("the icon’s file is larger than 256 KiB")
    try:
        root: Element = fromstring(data, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise BadLook("the icon is no SVG without document type and entities") from error
    if _kind(root) != "svg":
        raise BadLook("the icon is no SVG")
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        raise BadLook(f"the icon has more than {_MOST_ELEMENTS} elements")
    return root


def _square(root: Element) -> Matrix:
    """What puts the drawing into the middle of the icon's square."""
    box = root.get("viewBox")
    if box is not None:
        numbers = [_length(one, "its viewBox") for one in box.replace(",", " ").split()]
        if len(numbers) != 4:
            raise BadLook("the icon’s viewBox is no four numbers")
        left, top, width, height = numbers
    else:
        left = top = 0.0
        width, height = (_length(root.get(name, ""), f"its {name}") for name in ("width", "height"))
    if not (0 < width < 1e6 and 0 < height < 1e6):
        raise BadLook("the icon has no size")
    scale = GRID / max(width, height)
    return (
        scale, 0, 0, scale,
        (GRID - width * scale) / 2 - left * scale, (GRID - height * scale) / 2 - top * scale,
    )  # fmt: skip


def _paths(element: Element, paint: _Paint, matrix: Matrix, depth: int) -> Iterator[IconPath]:
    if depth > _DEEPEST:
        raise BadLook("the icon is nested too deeply")
    kind = _kind(element)
    if not kind or kind in _SAYS_NOTHING:
        return
    said = _properties(element)
    if said.get("display") == "none" or said.get("visibility") in ("hidden", "collapse"):
        return
    for name in ("clip-path", "mask", "filter"):
        if said.get(name, "none") != "none":
            raise BadLook(f"the icon uses “{name}”: save it as plain paths")
    paint = paint.within(element)
    matrix = _times(matrix, _matrix(said.get("transform", "")))
    if kind in DRAWN:
        yield from _drawn(element, paint, matrix)
    elif kind in _GROUPS and not (kind == "svg" and depth):
        for each in element:
            if kind == "defs" and _kind(each):
                raise BadLook("the icon defines parts that it refers to: save it as plain paths")
            yield from _paths(each, paint, matrix, depth + 1)
    else:
        raise BadLook(f"the icon holds <{kind[:40]}>: save it with everything turned into paths")


def _drawn(element: Element, paint: _Paint, matrix: Matrix) -> Iterator[IconPath]:
    try:
        outline = _placed(path_of(element), matrix)
    except (ValueError, IndexError, TypeError, AssertionError, OverflowError, ZeroDivisionError) as error:
        raise BadLook(f"a <{_kind(element)}> of the icon cannot be read") from error
    if not outline:
        return
    try:
        if paint.filled:
            yield IconPath(d=outline)
        if paint.lined and paint.width:
            size = math.sqrt(abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
            yield IconPath(d=outline, width=round(max(paint.width * size, 0.1), 3))
    except InvalidDefinition as error:
        raise BadLook(f"the icon cannot be used: {error}") from error


def _placed(path: str, matrix: Matrix) -> str:
    """The path in the icon's square, as absolute M, L, C and Z."""
    from fontTools.pens.basePen import BasePen
    from fontTools.svgLib.path import parse_path

    steps: list[str] = []

    def put(letter: str, *points: tuple[float, float]) -> None:
        places = (value for point in points for value in _moved(point, matrix))
        steps.append(letter + " ".join(map(_number, places)))

    class Writing(BasePen):  # type: ignore[misc]  # fontTools is untyped
        def _moveTo(self, pt: tuple[float, float]) -> None:  # fontTools' name
            put("M", pt)

        def _lineTo(self, pt: tuple[float, float]) -> None:  # fontTools' name
            put("L", pt)

        def _curveToOne(self, *points: tuple[float, float]) -> None:  # fontTools' name
            put("C", *points)

        def _closePath(self) -> None:  # fontTools' name
            begun = next(one for one in reversed(steps) if one[0] == "M")
            if steps[-1] == f"L{begun[1:]}":  # fontTools draws the closing line too
                steps.pop()
            steps.append("Z")

    parse_path(path, Writing(None))
    kept = [one for one, after in pairwise([*steps, "M"]) if not (one[0] == after[0] == "M")]
    return "".join(kept)


def _number(value: float) -> str:
    if not math.isfinite(value) or abs(value) > 2 * GRID:
        raise ValueError("it leaves the icon’s square")
    return f"{value:.3f}".rstrip("0").rstrip(".") if round(value, 3) else "0"


def _moved(point: tuple[float, float], matrix: Matrix) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    x, y = point
    return a * x + c * y + e, b * x + d * y + f


def _times(outer: Matrix, inner: Matrix) -> Matrix:
    a, b, c, d, e, f = outer
    g, h, i, j, k, m = inner
    return (a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f)


def _matrix(text: str) -> Matrix:
    made, place = _STILL, 0
    while place < len(text):
        found = _TRANSFORM.match(text, place)
        if found is None:
            raise BadLook("a transform of the icon cannot be read")
        numbers = [_length(one, "a transform") for one in found[2].replace(",", " ").split()]
        made, place = _times(made, _step(found[1], numbers)), found.end()
    return made


def _step(name: str, numbers: list[float]) -> Matrix:
    match name, numbers:
        case "matrix", [a, b, c, d, e, f]:
            return (a, b, c, d, e, f)
        case "translate", [x, *rest] if len(rest) < 2:
            return (1, 0, 0, 1, x, rest[0] if rest else 0)
        case "scale", [x, *rest] if len(rest) < 2:
            return (x, 0, 0, rest[0] if rest else x, 0, 0)
        case "rotate", [angle, *rest] if len(rest) in (0, 2):
            turn, (x, y) = math.radians(angle), rest or (0, 0)
            turned: Matrix = (math.cos(turn), math.sin(turn), -math.sin(turn), math.cos(turn), 0, 0)
            return _times(_times((1, 0, 0, 1, x, y), turned), (1, 0, 0, 1, -x, -y))
        case "skewX", [angle]:
            return (1, 0, math.tan(math.radians(angle)), 1, 0, 0)
        case "skewY", [angle]:
            return (1, math.tan(math.radians(angle)), 0, 1, 0, 0)
    raise BadLook("a transform of the icon cannot be read")


def _properties(element: Element) -> dict[str, Any]:
    """Attributes, and over them what the attribute `style` says."""
    said: dict[str, Any] = {name: text.strip() for name, text in element.attrib.items() if "}" not in name}
    for part in said.pop("style", "").split(";"):
        name, colon, text = part.partition(":")
        if colon:
            said[name.strip()] = text.replace("!important", "").strip()
    return said


def _length(text: str, what: str) -> float:
    found = _LENGTH.fullmatch(text)
    if found is None or not math.isfinite(value := float(found[1])):
        raise BadLook(f"the icon cannot be read: {what} is no number of pixels")
    return value


def _kind(element: Element) -> str:
    """The element's name in SVG; "" for what is of another vocabulary, as drawing programs add it."""
    if not isinstance(element.tag, str):
        return ""
    space, _, name = element.tag.rpartition("}")
    return name if space.lstrip("{") in ("", _SVG) else ""
