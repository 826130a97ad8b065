"""A badge's marks as an SVG: plain, without prologue, script or reference; its text is text."""

from html import escape

from assessor_app.adapters.badges.design import MIDDLE, SIZE, Area, Disc, Icon, Line, Mark, Points

_FONT = 'text-anchor="middle" font-family="Inter, sans-serif" font-weight="600"'


def svg(marks: tuple[Mark, ...], title: str) -> str:
    """The picture. It can be read aloud, in any script; the same marks give the same text."""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}" role="img">'
    return "\n".join([head, f"<title>{_safe(title)}</title>", *map(_element, marks), "</svg>\n"])


def _element(mark: Mark) -> str:
    match mark:
        case Area():
            return f'<polygon points="{_points(mark.points)}" {_paint(mark.fill, mark.stroke, mark.width)}/>'
        case Disc():
            paint = _paint(mark.fill, mark.stroke, mark.width)
            return f'<circle cx="{mark.x:g}" cy="{mark.y:g}" r="{mark.radius:g}" {paint}/>'
        case Icon():
            lines = "".join(f'<path d="{_safe(path)}"/>' for path in mark.paths)
            place = f"translate({mark.x:g} {mark.y:g}) scale({mark.scale:g})"
            if mark.filled:
                return f'<g transform="{place}" fill="{mark.stroke}">{lines}</g>'
            round_ends = 'stroke-linecap="round" stroke-linejoin="round"'
            return f'<g transform="{place}" {_paint(None, mark.stroke, mark.width)} {round_ends}>{lines}</g>'
        case Line():
            paint = f'fill="{mark.fill}" {_FONT} font-size="{mark.size}"'
            return f'<text x="{MIDDLE:g}" y="{mark.y:.1f}" {paint}>{_safe(mark.text)}</text>'


def _points(points: Points) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


def _paint(fill: str | None, stroke: str | None, width: float) -> str:
    outline = f' stroke="{stroke}" stroke-width="{width:g}"' if stroke else ""
    return f'fill="{fill or "none"}"{outline}'


def _safe(text: str) -> str:
    """Text that XML can hold, whatever somebody called their badge."""
    return escape("".join(letter if letter.isprintable() else " " for letter in text))
