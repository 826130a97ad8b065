"""The file of a certificate design: one JSON form of it, pictures included (docs/certificate-design.md)."""

import base64
import json
from typing import Any

from assessor_app.application.strict_json import Fields, Place, load
from assessor_app.domain.certificate_template import (
    INK,
    Border,
    CertificateTemplate,
    Language,
    LogoPlace,
    Orientation,
    Paper,
    Signature,
)
from assessor_app.domain.definitions import InvalidDefinition

FORMAT = "assessor-certificate"
FORMAT_VERSION = 1
_WORDS = frozenset({"title", "before_name", "before_badge", "statement"})
_OPTIONAL = frozenset(
    {"paper", "orientation", "border", "language", "colours", "words", "logo", "signatures"}
)


def parse_template(content: bytes, *, file: str) -> CertificateTemplate:
    """Read a design; what the file leaves out is as on the page that comes with the program.

    Raises Unusable, naming the place in the file, for anything that the documented form does not allow.
    """
    place = load(content, file=file)
    fields = place.object(required=frozenset({"format", "version", "name"}), optional=_OPTIONAL)
    if fields["format"].text() != FORMAT or fields["version"].whole() != FORMAT_VERSION:
        place.refuse(f"this is no design of the format {FORMAT}, version {FORMAT_VERSION}")
    colours = _inner(fields, "colours", frozenset({"ink", "accent"}))
    words = _inner(fields, "words", _WORDS)
    logo = _inner(fields, "logo", frozenset({"image", "place"}))
    try:
        return CertificateTemplate(
            name=fields["name"].text(),
            paper=fields["paper"].one_of(Paper) if "paper" in fields else Paper.A4,
            orientation=(
                fields["orientation"].one_of(Orientation)
                if "orientation" in fields
                else Orientation.LANDSCAPE
            ),
            border=fields["border"].one_of(Border) if "border" in fields else Border.WAVES,
            language=fields["language"].one_of(Language) if "language" in fields else Language.ENGLISH,
            ink=_text(colours, "ink").lower() or INK,
            accent=_text(colours, "accent").lower(),
            title=_text(words, "title"),
            before_name=_text(words, "before_name"),
            before_badge=_text(words, "before_badge"),
            statement=_text(words, "statement"),
            logo=_picture(logo, "image"),
            logo_place=(logo["place"].one_of(LogoPlace) if logo and "place" in logo else LogoPlace.CENTRE),
            signatures=tuple(map(_signature, fields.items_or_none("signatures"))),
        )
    except InvalidDefinition as error:
        place.refuse(str(error))


def write_template(template: CertificateTemplate) -> bytes:
    """The design's file: UTF-8, two spaces a level, LF; the same design, the same bytes."""
    document: dict[str, Any] = {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "name": template.name,
        "paper": str(template.paper),
        "orientation": str(template.orientation),
        "border": str(template.border),
        "language": str(template.language),
        "colours": {"ink": template.ink, **({"accent": template.accent} if template.accent else {})},
    }
    if words := {name: text for name, text in template.blocks.items() if text.strip()}:
        document["words"] = words
    if template.logo:
        document["logo"] = {"place": str(template.logo_place), "image": _base64(template.logo)}
    if template.signatures:
        document["signatures"] = [
            {
                **({"name": one.name} if one.name.strip() else {}),
                **({"office": one.office} if one.office.strip() else {}),
                **({"image": _base64(one.image)} if one.image else {}),
            }
            for one in template.signatures
        ]
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _inner(fields: Fields, key: str, known: frozenset[str]) -> Fields | None:
    return fields[key].object(required=frozenset(), optional=known) if key in fields else None


def _text(fields: Fields | None, key: str) -> str:
    return (fields.text_or_none(key) or "") if fields else ""


def _signature(place: Place) -> Signature:
    fields = place.object(required=frozenset(), optional=frozenset({"name", "office", "image"}))
    try:
        return Signature(
            name=_text(fields, "name"), office=_text(fields, "office"), image=_picture(fields, "image")
        )
    except InvalidDefinition as error:
        place.refuse(str(error))


def _picture(fields: Fields | None, key: str) -> bytes:
    if fields is None or key not in fields:
        return b""
    try:
        return base64.b64decode(fields[key].text(), validate=True)
    except ValueError:
        fields[key].refuse("a picture stands here as base64")


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()
