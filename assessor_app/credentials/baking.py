"""Put a credential into a picture and take it out again (PNG and SVG), Open Badges 3.0 and 2.0.

PNG: one uncompressed `iTXt` chunk, whose keyword says which. SVG: one element, the first child, whose
namespace says which; JSON stands in CDATA, a compact signature in the attribute `verify`. Nothing is ever
decompressed, drawn or run here.
Sources: Open Badges 3.0 §5.3; Open Badges 2.0, Baking Specification.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from xml.etree.ElementTree import Element, ParseError
from xml.sax.saxutils import quoteattr

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_LARGEST = 16 * 1024 * 1024  # bytes of a credential in a PNG
_LARGEST_SVG = 4 * 1024 * 1024  # bytes; its tree takes many times as much
_CHUNKS = 4096
_TEXT_CHUNKS = (b"tEXt", b"zTXt", b"iTXt")


class Carried(StrEnum):
    """What a picture carries."""

    OB3 = "Open Badges 3.0"
    OB2 = "Open Badges 2.0"


_KEYWORDS = {Carried.OB3: b"openbadgecredential", Carried.OB2: b"openbadges"}
_NAMESPACES = {Carried.OB3: "https://purl.imsglobal.org/ob/v3p0", Carried.OB2: "http://openbadges.org"}
_ELEMENTS = {Carried.OB3: "credential", Carried.OB2: "assertion"}


class BadPicture(ValueError):
    """No credential can be put into this picture, or taken out; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Baked:
    """What was found in a picture: JSON, a compact signature, or (2.0 alone) an address."""

    carried: Carried
    text: bytes = field(repr=False)
    also: bytes = field(default=b"", repr=False)  # JSON beside a signature or address, as 2.0 allows in SVG


def bake_png(picture: bytes, credential: bytes, carried: Carried = Carried.OB3) -> bytes:
    """The picture with the credential in it, in place of any that it held. Raises BadPicture."""
    body = _KEYWORDS[carried] + b"\0\0\0\0\0" + credential  # uncompressed, no language, no translated keyword
    chunks = [(kind, data) for kind, data in _chunks(picture) if _carried(kind, data) is None]
    header, *rest = chunks
    return _SIGNATURE + b"".join(_chunk(kind, data) for kind, data in (header, (b"iTXt", body), *rest))


def unbake_png(picture: bytes) -> Baked:
    """The credential in the picture. Raises BadPicture where there is none, or several, or it is damaged."""
    found = [(kind, data) for kind, data in _chunks(picture) if _carried(kind, data) is not None]
    if not found:
        raise BadPicture("holds no Open Badges credential")
    if len(found) > 1:
        raise BadPicture("holds more than one credential")
    ((kind, data),) = found
    carried = _carried(kind, data)
    if kind != b"iTXt" or carried is None:
        raise BadPicture(f"holds a credential in a chunk of the kind {kind.decode()}, which is not read here")
    rest = data[len(_KEYWORDS[carried]) + 1 :]
    parts = rest[2:].split(b"\0", 2)
    if rest[:2] != b"\0\0" or len(parts) != 3:
        raise BadPicture("holds a credential that is compressed or damaged, which Open Badges forbids")
    return Baked(carried=carried, text=parts[2])


def bake_svg(picture: str, credential: bytes, carried: Carried = Carried.OB3) -> str:
    """One of our own plain SVGs with the credential, JSON or a compact signature, first in it."""
    start = picture.index("<svg")
    end = picture.index(">", start)
    text, name = credential.decode(), f"openbadges:{_ELEMENTS[carried]}"
    if text.startswith("{"):
        text = text.replace("]]>", "]]\\u003e")  # inside JSON strings alone can it stand
        element = f"<{name}><![CDATA[{text}]]></{name}>"
    else:
        element = f"<{name} verify={quoteattr(text)}/>"
    return f'{picture[:end]} xmlns:openbadges="{_NAMESPACES[carried]}">\n{element}{picture[end + 1 :]}'


def unbake_svg(picture: bytes) -> Baked:
    """The credential in the SVG. Raises BadPicture; a document with a DTD or own entities is refused."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    if len(picture) > _LARGEST_SVG:
        raise BadPicture("is larger than any badge")
    try:
        root = fromstring(picture, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise BadPicture("is no SVG that this program reads") from error
    found = [
        (carried, element)
        for carried, namespace in _NAMESPACES.items()
        for element in root.iter(f"{{{namespace}}}{_ELEMENTS[carried]}")
    ]
    if not found:
        raise BadPicture("holds no Open Badges credential")
    if len(found) > 1:
        raise BadPicture("holds more than one credential")
    ((carried, element),) = found
    return _said(carried, element)


def _said(carried: Carried, element: Element) -> Baked:
    text, attribute = (element.text or "").strip(), element.get("verify")
    if len(element):
        raise BadPicture("holds a credential with other elements in it")
    if attribute is None:
        return Baked(carried=carried, text=text.encode())
    if text and carried is Carried.OB3:
        raise BadPicture("holds more than one credential")
    return Baked(carried=carried, text=attribute.strip().encode(), also=text.encode())


def _carried(kind: bytes, data: bytes) -> Carried | None:
    """What a chunk carries, by its keyword, in whatever kind of text chunk."""
    if kind not in _TEXT_CHUNKS:
        return None
    keyword = data.partition(b"\0")[0]
    return next((carried for carried, known in _KEYWORDS.items() if keyword == known), None)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _chunks(picture: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each chunk of a PNG, its checksum compared, up to and with IEND, after which nothing may stand."""
    if not picture.startswith(_SIGNATURE):
        raise BadPicture("is no PNG")
    place, number = len(_SIGNATURE), 0
    kind = b""
    while kind != b"IEND":
        if place + 12 > len(picture):
            raise BadPicture("ends too early")
        (length,) = struct.unpack_from(">I", picture, place)
        kind, data = picture[place + 4 : place + 8], picture[place + 8 : place + 8 + length]
        if length > _LARGEST or picture[place + 8 + length : place + 12 + length] != struct.pack(
            ">I", zlib.crc32(kind + data)
        ):
            raise BadPicture("is damaged")
        if (number == 0) != (kind == b"IHDR") or number >= _CHUNKS:
            raise BadPicture("is not built as a PNG is")
        yield kind, data
        place += 12 + length
        number += 1
    if place != len(picture):
        raise BadPicture("goes on after its end")
