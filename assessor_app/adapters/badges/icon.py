"""A shipped icon as paths, so that an SVG and a PNG draw the same lines."""

from functools import lru_cache
from typing import Final
from xml.etree.ElementTree import Element

import resources
from assessor_app.application.ports.pictures import BadLook

_NAME_CHARACTERS: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")
_STEPS: Final = 8  # straight pieces for a curve: at 512 pixels nobody sees them
Points = tuple[tuple[float, float], ...]


@lru_cache(maxsize=32)
def icon_paths(name: str) -> tuple[str, ...]:
    """The `d` of each line of an icon; raises BadLook where there is none of this name."""
    from defusedxml.ElementTree import fromstring

    if not name or not _NAME_CHARACTERS.issuperset(name):
        raise BadLook("there is no icon of this name")
    try:
        root = fromstring(resources.read_bytes(f"icons/{name}.svg"))
    except OSError as error:
        raise BadLook("there is no icon of this name") from error
    return tuple(path_of(element) for element in root.iter() if element.tag.rpartition("}")[2] in DRAWN)


def flattened(path: str) -> list[Points]:
    """A path as lines of points, in the icon's units."""
    from fontTools.pens.basePen import BasePen
    from fontTools.svgLib.path import parse_path

    class Flattening(BasePen):  # type: ignore[misc]  # fontTools is untyped
        def __init__(self) -> None:
            super().__init__(None)
            self.lines: list[list[tuple[float, float]]] = []

        def _moveTo(self, pt: tuple[float, float]) -> None:  # fontTools' name
            self.lines.append([pt])

        def _lineTo(self, pt: tuple[float, float]) -> None:  # fontTools' name
            self.lines[-1].append(pt)

        def _curveToOne(  # fontTools' name
            self, pt1: tuple[float, float], pt2: tuple[float, float], pt3: tuple[float, float]
        ) -> None:
            start = self.lines[-1][-1]
            for step in range(1, _STEPS + 1):
                self.lines[-1].append(_on_curve(start, pt1, pt2, pt3, step / _STEPS))

        def _closePath(self) -> None:  # fontTools' name
            self.lines[-1].append(self.lines[-1][0])

    pen = Flattening()
    parse_path(path, pen)
    return [tuple(line) for line in pen.lines]


def _on_curve(
    start: tuple[float, float],
    one: tuple[float, float],
    two: tuple[float, float],
    end: tuple[float, float],
    part: float,
) -> tuple[float, float]:
    rest = 1 - part
    weights = (rest**3, 3 * rest**2 * part, 3 * rest * part**2, part**3)
    points = (start, one, two, end)
    return (
        sum(weight * point[0] for weight, point in zip(weights, points, strict=True)),
        sum(weight * point[1] for weight, point in zip(weights, points, strict=True)),
    )


def path_of(element: Element) -> str:
    """The `d` that draws what one element of an SVG does; ValueError where its numbers are none."""
    kind = element.tag.rpartition("}")[2]
    if kind == "path":
        return element.get("d", "")
    if kind in ("polyline", "polygon"):
        points = element.get("points", "").replace(",", " ").split()
        pairs = [f"{x} {y}" for x, y in zip(points[::2], points[1::2], strict=True)]
        return "M" + "L".join(pairs) + ("Z" if kind == "polygon" else "")
    if kind == "line":
        x1, y1, x2, y2 = (element.get(name, "0") for name in ("x1", "y1", "x2", "y2"))
        return f"M{x1} {y1}L{x2} {y2}"
    if kind in ("circle", "ellipse"):
        x, y = (float(element.get(name, "0")) for name in ("cx", "cy"))
        across, down = (float(element.get(name) or element.get("r") or "0") for name in ("rx", "ry"))
        arc = f"A{across:g} {down:g} 0 1 0"
        return f"M{x - across:g} {y:g}{arc} {x + across:g} {y:g}{arc} {x - across:g} {y:g}Z"
    return _rectangle(element)


def _rectangle(element: Element) -> str:
    x, y, width, height, round_by = (
        float(element.get(name, "0")) for name in ("x", "y", "width", "height", "rx")
    )
    arc = f"A{round_by:g} {round_by:g} 0 0 1"
    right, bottom = x + width, y + height
    return (
        f"M{x + round_by:g} {y:g}L{right - round_by:g} {y:g}{arc} {right:g} {y + round_by:g}"
        f"L{right:g} {bottom - round_by:g}{arc} {right - round_by:g} {bottom:g}"
        f"L{x + round_by:g} {bottom:g}{arc} {x:g} {bottom - round_by:g}"
        f"L{x:g} {y + round_by:g}{arc} {x + round_by:g} {y:g}Z"
    )


DRAWN: Final = frozenset({"path", "polyline", "polygon", "line", "circle", "ellipse", "rect"})
