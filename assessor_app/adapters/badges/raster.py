"""A badge's marks as a PNG. Drawn larger and shrunk, so that edges are smooth."""

import io
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

import resources
from assessor_app.adapters.badges.design import SIZE, Area, Disc, Icon, Line, Mark, Points
from assessor_app.adapters.badges.icon import flattened
from assessor_app.adapters.badges.winding import fill
from assessor_app.application.ports.pictures import BadLook

LEAST, MOST = 16, 2048  # pixels
_OVERSIZE = 3
_LARGEST_DRAWN = 3072
_FONT = "Inter-SemiBold"
_OTHER_LETTER = 0.62  # of the size: about the width of a letter that the font lacks


def png(marks: tuple[Mark, ...], size: int) -> bytes:
    """`size` × `size` pixels; the same marks give the same bytes with one Pillow and zlib. Raises BadLook.

    Letters that no font here has are left out: the credential says them.
    """
    if not LEAST <= size <= MOST:
        raise BadLook("a picture of a badge has 16 to 2048 pixels a side")
    drawn = min(max(size * _OVERSIZE, SIZE), _LARGEST_DRAWN)
    image = Image.new("RGBA", (drawn, drawn), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    for mark in marks:
        _draw(image, pen, mark, drawn / SIZE)
    small = image.resize((size, size), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    small.save(out, "PNG", optimize=False)
    return out.getvalue()


def text_width(text: str, size: int) -> float:
    """How wide a line is, in the design's units; letters that no font here has are guessed."""
    if drawable(text):
        return float(_font(size).getlength(text))
    from assessor_app.adapters.badges.letters import shaped

    line = shaped(text)
    return line.width_at(size) + len(line.missing) * size * _OTHER_LETTER


def drawable(text: str) -> bool:
    """Whether the font has every letter."""
    from assessor_app.adapters.certificates.fonts import typeface

    return all(ord(letter) in typeface(_FONT).covered for letter in text)


def _draw(image: Image.Image, pen: ImageDraw.ImageDraw, mark: Mark, scale: float) -> None:
    match mark:
        case Area():
            points = [(x * scale, y * scale) for x, y in mark.points]
            if mark.fill:
                pen.polygon(points, fill=mark.fill)
            if mark.stroke:
                closed = [*points, points[0], points[1]]
                pen.line(closed, fill=mark.stroke, width=round(mark.width * scale), joint="curve")
        case Disc():
            x, y, reach = mark.x * scale, mark.y * scale, mark.radius * scale
            width = round(mark.width * scale)
            pen.ellipse(
                (x - reach, y - reach, x + reach, y + reach),
                fill=mark.fill,
                outline=mark.stroke,
                width=width if mark.stroke else 0,
            )
        case Icon() if mark.filled:
            for path in mark.paths:
                fill(image, [_placed(line, mark, scale) for line in flattened(path)], mark.stroke)
        case Icon():
            _draw_icon(pen, mark, scale)
        case Line() if drawable(mark.text):
            font = _font(round(mark.size * scale))
            pen.text((SIZE / 2 * scale, mark.y * scale), mark.text, fill=mark.fill, font=font, anchor="ms")
        case Line():
            from assessor_app.adapters.badges.letters import outlines

            middle, base, size = SIZE / 2 * scale, mark.y * scale, mark.size * scale
            for glyph in outlines(mark.text, middle, base, size):
                fill(image, glyph, mark.fill)


def _draw_icon(pen: ImageDraw.ImageDraw, icon: Icon, scale: float) -> None:
    width = icon.width * icon.scale * scale
    for path in icon.paths:
        for line in flattened(path):
            points = _placed(line, icon, scale)
            pen.line(points, fill=icon.stroke, width=round(width), joint="curve")
            for x, y in (points[0], points[-1]):  # round ends
                reach = width / 2
                pen.ellipse((x - reach, y - reach, x + reach, y + reach), fill=icon.stroke)


def _placed(line: Points, icon: Icon, scale: float) -> list[tuple[float, float]]:
    return [((icon.x + x * icon.scale) * scale, (icon.y + y * icon.scale) * scale) for x, y in line]


@lru_cache(maxsize=32)
def _font(size: int) -> ImageFont.FreeTypeFont:
    data = io.BytesIO(resources.read_bytes(f"fonts/{_FONT}.ttf"))
    return ImageFont.truetype(data, size, layout_engine=ImageFont.Layout.BASIC)
