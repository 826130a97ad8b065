"""The colours of badges, and whether what is drawn in them can be read.

Source: W3C WCAG 2.2, relative luminance and contrast ratio (1.4.3: 4.5 for text; 1.4.11: 3 for shapes).
"""

import re
from dataclasses import dataclass

from assessor_app.application.ports.pictures import BadLook

WHITE, BLACK = "#ffffff", "#000000"
TEXT, SHAPE = 4.5, 3.0  # the least contrast
FIELDS = {
    "foundational": "#174d71",
    "tool-specific": "#4c3383",
    "role-specific": "#17563a",
    "advanced-mastery": "#7a2532",
    "project-based": "#663c0c",
}
OTHER_FIELD = "#3b4452"
RIMS = {"foundation": "#dda673", "practitioner": "#c3c9d1", "expert": "#e3b83c"}  # bronze, silver, gold
OTHER_RIM = "#c3c9d1"
ON_RIM = "#1d2129"
_HEX = re.compile("#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """What a badge is drawn in, all of it readable."""

    field: str
    on_field: str
    rim: str
    on_rim: str


def palette(category: str, tier: str, colour: str | None, *, mono: bool) -> Palette:
    """The colours of a badge; raises BadLook where something in them could not be read."""
    if mono:
        return Palette(field=WHITE, on_field=BLACK, rim=BLACK, on_rim=WHITE)
    field = colour or FIELDS.get(category, OTHER_FIELD)
    if not _HEX.fullmatch(field):
        raise BadLook("a colour is written as #rrggbb")
    made = Palette(field=field.lower(), on_field=WHITE, rim=RIMS.get(tier, OTHER_RIM), on_rim=ON_RIM)
    if contrast(made.field, made.on_field) < TEXT:
        raise BadLook("white words cannot be read on this colour: choose a darker one")
    if contrast(made.field, made.rim) < SHAPE:
        raise BadLook("the rim cannot be told from this colour: choose a darker one")
    return made


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours (#rrggbb), from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
