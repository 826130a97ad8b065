"""A figure as an SVG document: text stays text, and nothing is fetched."""

from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from assessor_app.charts.marks import Anchor, Box, Course, Dot, Figure, Ink, Label, Line, Mark

_SHIFT = 0.35  # of the text's size: from its middle down to the line that it stands on


def svg_of(
    figure: Figure, colours: Mapping[Ink, str], *, title: str, summary: str, families: str, size: float
) -> str:
    """The document; colours are “#RRGGBB”, `size` is that of the text in px. What XML forbids is left out."""
    width, height = _number(figure.width), _number(figure.height)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" role="img" font-family={_attribute(families)} '
        f'font-size="{_number(size)}">'
    )
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        head,
        f"<title>{_text(title)}</title>",
        f"<desc>{_text(summary)}</desc>",
        f'<rect width="{width}" height="{height}" fill="{colours[Ink.GROUND]}"/>',
        *(_mark(mark, colours, size) for mark in figure.marks),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _mark(mark: Mark, colours: Mapping[Ink, str], size: float) -> str:
    colour = colours[mark.ink]
    match mark:
        case Line():
            dash = ' stroke-dasharray="5 4"' if mark.dashed else ""
            ends = " ".join(f'{name}="{_number(getattr(mark, name))}"' for name in ("x1", "y1", "x2", "y2"))
            return f'<line {ends} stroke="{colour}" stroke-width="{_number(mark.width)}"{dash}/>'
        case Course():
            dash = ' stroke-dasharray="5 4"' if mark.dashed else ""
            points = " ".join(f"{_number(x)},{_number(y)}" for x, y in mark.points)
            return (
                f'<polyline points="{points}" fill="none" stroke="{colour}" '
                f'stroke-width="{_number(mark.width)}"{dash}/>'
            )
        case Box():
            edge = f' stroke="{colours[mark.edge]}"' if mark.edge is not None else ""
            sides = " ".join(
                f'{name}="{_number(value)}"'
                for name, value in (
                    ("x", mark.x),
                    ("y", mark.y),
                    ("width", mark.width),
                    ("height", mark.height),
                )
            )
            said = f"<title>{_text(mark.words)}</title>" if mark.words else ""
            return (
                f'<rect {sides} fill="{colour}" fill-opacity="{_number(mark.strength)}"{edge}>{said}</rect>'
            )
        case Dot():
            fill = colours[Ink.GROUND] if mark.hollow else colour
            said = f"<title>{_text(mark.words)}</title>" if mark.words else ""
            return (
                f'<circle cx="{_number(mark.x)}" cy="{_number(mark.y)}" r="{_number(mark.radius)}" '
                f'fill="{fill}" fill-opacity="{_number(mark.strength)}" stroke="{colour}" '
                f'stroke-width="1.5">{said}</circle>'
            )
        case Label():
            anchor = "" if mark.anchor is Anchor.START else f' text-anchor="{mark.anchor}"'
            weight = ' font-weight="600"' if mark.strong else ""
            return (
                f'<text x="{_number(mark.x)}" y="{_number(mark.y + _SHIFT * size)}" fill="{colour}"'
                f"{anchor}{weight}>{_text(mark.text)}</text>"
            )


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _text(text: str) -> str:
    return escape("".join(one for one in text if one >= " " and one not in "\ufffe\uffff"))


def _attribute(text: str) -> str:
    return quoteattr(text)
