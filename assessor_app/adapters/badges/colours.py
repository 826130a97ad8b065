"""The colours of badges, and whether what is drawn in them can be read."""

import re
from dataclasses import dataclass
from typing import Final

from assessor_app.application.ports.pictures import BadLook
from assessor_app.domain.badge_design import BLACK, DARK, FIELDS, RIMS, WHITE, contrasts, words_on

OTHER_FIELD: Final = "#3b4452"
OTHER_RIM: Final = "#c3c9d1"
_FIELDS: Final = {str(category): colour for category, colour in FIELDS.items()}
_RIMS: Final = {str(tier): colour for tier, colour in RIMS.items()}
_HEX: Final = re.compile("#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """What a badge is drawn in, all of it readable."""

    field: str
    on_field: str
    rim: str
    on_rim: str


def palette(category: str, tier: str, colour: str | None, rim: str | None = None, *, mono: bool) -> Palette:
    """The colours of a badge; raises BadLook where something in them could not be read."""
    if mono:
        return Palette(field=WHITE, on_field=BLACK, rim=BLACK, on_rim=WHITE)
    field, edge = colour or _FIELDS.get(category, OTHER_FIELD), rim or _RIMS.get(tier, OTHER_RIM)
    if not _HEX.fullmatch(field) or not _HEX.fullmatch(edge):
        raise BadLook("a colour is written as #rrggbb")
    field, edge = field.lower(), edge.lower()
    if any(one.needed and not one.enough for one in contrasts(field, edge)):
        raise BadLook(f"the rim {edge} cannot be told from the field {field}: choose another colour")
    return Palette(field=field, on_field=words_on(field), rim=edge, on_rim=words_on(edge, DARK))
