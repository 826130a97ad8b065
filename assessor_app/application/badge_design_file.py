"""The file of a badge design: one JSON form of it (docs/badge-design.md)."""

import json
from typing import Any

from assessor_app.application.strict_json import Fields, Place, load
from assessor_app.domain.achievement import Category, Tier
from assessor_app.domain.badge_design import BY_CATEGORY, FIELDS, RIMS, BadgeDesign, IconPath, Shape
from assessor_app.domain.definitions import InvalidDefinition

FORMAT = "assessor-badge-design"
FORMAT_VERSION = 1
_OPTIONAL = frozenset({"shape", "colours", "rims", "icon", "paths", "strip"})


def parse_badge_design(content: bytes, *, file: str) -> BadgeDesign:
    """Read a design; what the file leaves out is as in the look that comes with the program.

    Raises Unusable, naming the place in the file, for anything that the documented form does not allow.
    """
    place = load(content, file=file)
    fields = place.object(required=frozenset({"format", "version", "name"}), optional=_OPTIONAL)
    if fields["format"].text() != FORMAT or fields["version"].whole() != FORMAT_VERSION:
        place.refuse(f"this is no design of the format {FORMAT}, version {FORMAT_VERSION}")
    colours, rims = _colours(fields, "colours", Category), _colours(fields, "rims", Tier)
    shape = fields.text_or_none("shape") or BY_CATEGORY
    try:
        design = BadgeDesign(
            name=fields["name"].text(),
            shape=None if shape == BY_CATEGORY else fields["shape"].one_of(Shape),
            fields={one: colours.get(one, FIELDS[one]) for one in Category},
            rims={one: rims.get(one, RIMS[one]) for one in Tier},
            icon=fields.text_or_none("icon") or BY_CATEGORY,
            drawing=tuple(map(_path, fields.items_or_none("paths"))),
            strip=fields.text_or_none("strip") or "",
        )
    except InvalidDefinition as error:
        place.refuse(str(error))
    return design


def write_badge_design(design: BadgeDesign) -> bytes:
    """The design's file: UTF-8, two spaces a level, LF; the same design, the same bytes."""
    document: dict[str, Any] = {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "name": design.name,
        "shape": str(design.shape or BY_CATEGORY),
        "colours": {str(one): design.fields[one] for one in Category},
        "rims": {str(one): design.rims[one] for one in Tier},
        "icon": design.icon,
    }
    if design.drawing:
        document["paths"] = [
            {"d": one.d, **({"width": f"{one.width:g}"} if one.width else {})} for one in design.drawing
        ]
    if design.strip:
        document["strip"] = design.strip
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _colours(fields: Fields, key: str, kinds: type[Category] | type[Tier]) -> dict[str, str]:
    if key not in fields:
        return {}
    inner = fields[key].object(required=frozenset(), optional=frozenset(map(str, kinds)))
    return {name: inner[name].text().lower() for name in inner.keys()}  # noqa: SIM118  # no mapping


def _path(place: Place) -> IconPath:
    fields = place.object(required=frozenset({"d"}), optional=frozenset({"width"}))
    width = fields.text_or_none("width")
    try:
        return IconPath(d=fields["d"].text(), width=float(width) if width else 0.0)
    except ValueError as error:  # what is no number, and InvalidDefinition
        place.refuse(str(error) if isinstance(error, InvalidDefinition) else "a width is a number, as text")
