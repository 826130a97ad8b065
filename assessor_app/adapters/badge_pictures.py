"""Plain pictures of badges: a hexagon in the category's colour, the name, a pip for each rung of the tier."""

import io
import math
from dataclasses import dataclass
from functools import lru_cache
from html import escape

from PIL import Image, ImageDraw, ImageFont

import resources
from assessor_app.application.ports.pictures import BadgeLook

SIZE = 512  # pixels
_OVERSIZE = 3  # drawn so many times larger, then shrunk: smooth edges
_LINE = 17  # characters
_LINES = 4
# Dark enough for white text on them (4.5 : 1).
_COLOURS = {
    "foundational": "#1d5f8a",
    "tool-specific": "#5b3f94",
    "role-specific": "#1f6b4a",
    "advanced-mastery": "#8a2f3c",
    "project-based": "#7a4a12",
}
_OTHER = "#3b4452"
_PIPS = {"foundation": 1, "practitioner": 2, "expert": 3}
_HIGHEST_PIP = 3
_PIP_Y, _PIP_STEP, _PIP_RADIUS = 386.0, 44.0, 13.0
_TEXT_MIDDLE, _LINE_HEIGHT, _TEXT_SIZE = 248.0, 44.0, 34
_SMALL_Y, _SMALL_SIZE = 126.0, 19
_FONT = "Inter-SemiBold"


@dataclass(frozen=True, slots=True)
class DrawnBadges:
    """Implements `BadgePictures`."""

    def svg(self, look: BadgeLook) -> str:
        """The badge as SVG; its text is text, so that it can be read aloud and in any script."""
        colour = _COLOURS.get(look.category, _OTHER)
        inner = " ".join(f"{x:.1f},{y:.1f}" for x, y in _hexagon(214))
        outer = " ".join(f"{x:.1f},{y:.1f}" for x, y in _hexagon(240))
        style = 'fill="#ffffff" text-anchor="middle" font-family="Inter, sans-serif" font-weight="600"'
        texts = [
            f'<text x="256" y="{y:.1f}" {style} font-size="{size}">{escape(line)}</text>'
            for line, y, size in _texts(look)
        ]
        pips = [
            f'<circle cx="{x:.1f}" cy="{_PIP_Y}" r="{_PIP_RADIUS}" fill="{"#ffffff" if full else "none"}" '
            'stroke="#ffffff" stroke-width="3"/>'
            for x, full in _pips(look)
        ]
        return "\n".join(
            [
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}" role="img">',
                f"<title>{escape(look.name)}: {escape(look.organisation)}</title>",
                f'<polygon points="{outer}" fill="{colour}"/>',
                f'<polygon points="{inner}" fill="none" stroke="#ffffff" stroke-width="4"/>',
                *texts,
                *pips,
                "</svg>\n",
            ]
        )

    def png(self, look: BadgeLook) -> bytes:
        """The badge as PNG. A name in letters that the font lacks is left to the credential."""
        return _png(look)


@lru_cache(maxsize=64)
def _png(look: BadgeLook) -> bytes:
    scale = _OVERSIZE
    image = Image.new("RGBA", (SIZE * scale, SIZE * scale), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    pen.polygon(_scaled(_hexagon(240), scale), fill=_COLOURS.get(look.category, _OTHER))
    edge = _scaled(_hexagon(214), scale)
    pen.line([*edge, edge[0], edge[1]], fill="#ffffff", width=4 * scale, joint="curve")
    for line, y, size in _texts(look):
        if _drawable(line):
            font = _font(size * scale)
            pen.text((SIZE / 2 * scale, y * scale), line, fill="#ffffff", font=font, anchor="ms")
    for x, full in _pips(look):
        box = [
            (x - _PIP_RADIUS) * scale, (_PIP_Y - _PIP_RADIUS) * scale,
            (x + _PIP_RADIUS) * scale, (_PIP_Y + _PIP_RADIUS) * scale,
        ]  # fmt: skip
        pen.ellipse(box, fill="#ffffff" if full else None, outline="#ffffff", width=3 * scale)
    small = image.resize((SIZE, SIZE), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    small.save(out, "PNG", optimize=False)
    return out.getvalue()


def _texts(look: BadgeLook) -> list[tuple[str, float, int]]:
    """Each line with its baseline and size."""
    lines = _wrapped(look.name)
    top = _TEXT_MIDDLE - (len(lines) - 1) * _LINE_HEIGHT / 2
    category = look.category.replace("-", " ").upper()
    return [
        (category, _SMALL_Y, _SMALL_SIZE),
        *((line, top + number * _LINE_HEIGHT, _TEXT_SIZE) for number, line in enumerate(lines)),
    ]


def _wrapped(name: str) -> list[str]:
    lines: list[str] = []
    for word in name.split():
        if lines and len(lines[-1]) + 1 + len(word) <= _LINE:
            lines[-1] += f" {word}"
        else:
            lines.append(word if len(word) <= _LINE else f"{word[: _LINE - 1]}…")
    return lines if len(lines) <= _LINES else [*lines[: _LINES - 1], f"{lines[_LINES - 1][: _LINE - 1]}…"]


def _pips(look: BadgeLook) -> list[tuple[float, bool]]:
    """The middle of each pip, and whether it is full."""
    full = _PIPS.get(look.tier, 0)
    return [(SIZE / 2 + (number - 1) * _PIP_STEP, number < full) for number in range(_HIGHEST_PIP)]


def _hexagon(radius: float) -> list[tuple[float, float]]:
    middle = SIZE / 2
    angles = [math.pi / 6 + step * math.pi / 3 for step in range(6)]
    return [(middle + radius * math.cos(angle), middle + radius * math.sin(angle)) for angle in angles]


def _scaled(points: list[tuple[float, float]], scale: int) -> list[tuple[float, float]]:
    return [(x * scale, y * scale) for x, y in points]


@lru_cache(maxsize=8)
def _font(size: int) -> ImageFont.FreeTypeFont:
    data = io.BytesIO(resources.read_bytes(f"fonts/{_FONT}.ttf"))
    return ImageFont.truetype(data, size, layout_engine=ImageFont.Layout.BASIC)


def _drawable(text: str) -> bool:
    from assessor_app.adapters.certificates.fonts import typeface

    return all(ord(character) in typeface(_FONT).covered for character in text)
