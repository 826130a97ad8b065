"""Put a credential into a picture and take it out again: Open Badges 3.0 §5.3 (PNG and SVG).

PNG: one uncompressed `iTXt` chunk with the keyword `openbadgecredential`. SVG: one `openbadges:credential`
element as the first child, the JSON in CDATA.
"""

import struct
import zlib
from collections.abc import Iterator
from xml.etree.ElementTree import ParseError

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEYWORD = b"openbadgecredential"
_NAMESPACE = "https://purl.imsglobal.org/ob/v3p0"
_LARGEST = 16 * 1024 * 1024  # bytes of a credential in a picture


class BadPicture(ValueError):
    """No credential can be put into this picture, or taken out; the message says why."""


def bake_png(picture: bytes, credential: bytes) -> bytes:
    """The picture with the credential in it, in place of any that it held. Raises BadPicture."""
    body = _KEYWORD + b"\0\0\0\0\0" + credential  # uncompressed, no language, no translated keyword
    chunks = [(kind, data) for kind, data in _chunks(picture) if not _is_ours(kind, data)]
    header, *rest = chunks
    return _SIGNATURE + b"".join(_chunk(kind, data) for kind, data in (header, (b"iTXt", body), *rest))


def unbake_png(picture: bytes) -> bytes:
    """The credential in the picture. Raises BadPicture where there is none, or several, or it is damaged."""
    found = [data for kind, data in _chunks(picture) if _is_ours(kind, data)]
    if not found:
        raise BadPicture("holds no Open Badges 3.0 credential")
    if len(found) > 1:
        raise BadPicture("holds more than one credential")
    flags, rest = found[0][len(_KEYWORD) + 1 : len(_KEYWORD) + 3], found[0][len(_KEYWORD) + 3 :]
    parts = rest.split(b"\0", 2)
    if flags != b"\0\0" or len(parts) != 3:
        raise BadPicture("holds a credential that is compressed or damaged, which Open Badges forbids")
    return parts[2]


def bake_svg(picture: str, credential: bytes) -> str:
    """One of our own plain SVGs with the credential first in it."""
    start = picture.index("<svg")
    end = picture.index(">", start)
    text = credential.decode().replace("]]>", "]]\\u003e")  # inside JSON strings alone can it stand
    element = f"<openbadges:credential><![CDATA[{text}]]></openbadges:credential>"
    return f'{picture[:end]} xmlns:openbadges="{_NAMESPACE}">\n{element}{picture[end + 1 :]}'


def unbake_svg(picture: bytes) -> bytes:
    """The credential in the SVG. Raises BadPicture; a document with a DTD or own entities is refused."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root = fromstring(picture, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise BadPicture("is no SVG that this program reads") from error
    found = list(root.iter(f"{{{_NAMESPACE}}}credential"))
    if not found:
        raise BadPicture("holds no Open Badges 3.0 credential")
    if len(found) > 1:
        raise BadPicture("holds more than one credential")
    if found[0].get("verify") is not None:
        raise BadPicture("holds a compact JWT: this version reads credentials in JSON")
    return (found[0].text or "").strip().encode()


def _is_ours(kind: bytes, data: bytes) -> bool:
    return kind == b"iTXt" and data.startswith(_KEYWORD + b"\0")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _chunks(picture: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each chunk of a PNG, its checksum compared, up to and with IEND, after which nothing may stand."""
    if not picture.startswith(_SIGNATURE):
        raise BadPicture("is no PNG")
    place = len(_SIGNATURE)
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
        yield kind, data
        place += 12 + length
    if place != len(picture):
        raise BadPicture("goes on after its end")
