"""Every place of a PDF beside what is seen: searched for known names, and stripped from what goes into a
copy.
"""

import io
import zlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from assessor_app.preview.copies import Found
from assessor_app.preview.jpeg_tags import jpeg_segments, without_tags
from assessor_app.preview.names import Names

if TYPE_CHECKING:
    import pikepdf

_KEPT_OF_A_PAGE = frozenset(
    {"/Type", "/Parent", "/Contents", "/Resources", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit", "/Group"}
)
_DROPPED = (
    "/Metadata", "/PieceInfo", "/LastModified", "/StructParent", "/StructParents", "/AF", "/AA", "/Thumb",
    "/Annots",
    "/OPI", "/Measure", "/PtData", "/VP", "/SeparationInfo", "/Private", "/Ref", "/Alternates", "/ID",
    "/Author",
    "/Creator", "/Producer", "/Title", "/Alt", "/E",
)  # fmt: skip
Sign = Callable[[], None]  # says that the work goes on; called often enough for the clock of one helper
_OBJECTS_A_SIGN = 200
_MAX_STREAM = 64 * 2**20  # bytes of one decoded stream that are searched
_PLACES = {
    "/T": "author or field name", "/Contents": "note", "/TU": "field name", "/TM": "field name",
    "/V": "form field",
    "/DV": "form field", "/RC": "note", "/Subj": "note", "/URI": "link", "/JS": "script", "/F": "attachment",
    "/UF": "attachment", "/Desc": "attachment", "/Title": "outline", "/Alt": "replacement text",
    "/ActualText": "replacement text", "/Name": "layer or stamp", "/P": "page label",
    "/Author": "PDF information",
    "/NM": "note", "/Creator": "PDF information", "/Producer": "PDF information", "/Names": "name tree",
    "/Dests": "name tree", "/PieceInfo": "private data of a program", "/Reason": "signature",
    "/Location": "signature", "/ContactInfo": "signature",
}  # fmt: skip


def search(document: "pikepdf.Pdf", names: Names, sign: Sign) -> Iterator[Found]:
    """Known names in everything but the pages' drawing; each (place, text) once. All of it is left behind."""
    import pikepdf

    seen: set[tuple[str, str]] = set()
    information = document.trailer.get("/Info")
    own = information.objgen if isinstance(information, pikepdf.Dictionary) else None
    for number, thing in enumerate(document.objects):
        _tell(sign, number)
        inside = (
            isinstance(thing, pikepdf.Dictionary)
            and own is not None
            and thing.objgen == own
            and own != (0, 0)
        )
        for where, text in _texts_of(thing, "PDF information" if inside else None):
            for span in names.find(text):
                found = (where, text[span.start : span.end])
                if found not in seen:
                    seen.add(found)
                    yield Found(*found)


def _tell(sign: Sign, number: int) -> None:
    if number % _OBJECTS_A_SIGN == 0:
        sign()


def _texts_of(thing: Any, place: str | None) -> Iterator[tuple[str, str]]:
    """(place, text) of one object's strings, and of streams that hold metadata, scripts or attached files."""
    import pikepdf

    if isinstance(thing, pikepdf.Stream):
        kind = str(thing.get("/Type", ""))
        if kind == "/Metadata" or str(thing.get("/Subtype", "")) == "/XML":
            yield "XMP", decoded(thing).decode("utf-8", "replace")
        elif kind == "/EmbeddedFile":
            yield from (("attachment", text) for text in readings(decoded(thing)))
        elif str(thing.get("/Subtype", "")) == "/Image":
            yield from (("metadata of a picture", text) for text in _jpeg_texts(thing))
        elif (
            kind not in {"/XObject", "/ObjStm", "/XRef"}
            and "/Length1" not in thing
            and "/FunctionType" not in thing
        ):
            yield from (("note or script", text) for text in readings(decoded(thing)[: 2**20]))
    yield from strings(thing, place)


def strings(thing: Any, place: str | None = None, depth: int = 0) -> Iterator[tuple[str, str]]:
    """(place, text) of every string and name in one object; indirect objects inside it are left to their
    own turn.
    """
    import pikepdf

    if depth > 40:
        return
    if isinstance(thing, pikepdf.String):
        yield place or "PDF object", str(thing)
    elif isinstance(thing, pikepdf.Name):
        yield place or "PDF object", str(thing)[1:]
    elif isinstance(thing, pikepdf.Array):
        for item in list(thing):
            if not _indirect(item):
                yield from strings(item, place, depth + 1)
    elif isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        for key in sorted(thing.keys()):
            inner = place or _PLACES.get(key)
            yield inner or "PDF object", key[1:]
            item = thing[key]
            if not _indirect(item):
                yield from strings(item, inner, depth + 1)


def _indirect(item: Any) -> bool:
    return bool(getattr(item, "is_indirect", False))


def decoded(stream: Any) -> bytes:
    """The stream's bytes after its filters, bounded; as stored where they cannot be undone."""
    import pikepdf

    raw = bytes(stream.read_raw_bytes())
    if str(stream.get("/Filter", "")) == "/FlateDecode" and "/DecodeParms" not in stream:
        try:
            return zlib.decompressobj().decompress(raw, _MAX_STREAM)
        except zlib.error:
            return raw
    try:
        return bytes(stream.read_bytes())[:_MAX_STREAM]
    except (pikepdf.PdfError, RuntimeError):
        return raw


def readings(raw: bytes) -> Iterator[str]:
    """Bytes read as text in each way that a PDF writes text."""
    yield raw.decode("utf-8", "replace")
    if not raw.isascii():
        yield raw.decode("latin-1")
    if raw.count(0) > len(raw) // 8:
        yield raw.decode("utf-16-be", "replace")
        yield raw.decode("utf-16-le", "replace")


def _jpeg_texts(stream: Any) -> Iterator[str]:
    if _only_filter(stream) == "/DCTDecode":
        for marker, segment in jpeg_segments(bytes(stream.read_raw_bytes())):
            if 0xE1 <= marker <= 0xEF or marker == 0xFE:
                yield from readings(segment.replace(b"\0", b" ") if marker == 0xE1 else segment)


def _only_filter(stream: Any) -> str:
    import pikepdf

    used = stream.get("/Filter")
    if isinstance(used, pikepdf.Array) and len(used) == 1:
        used = used[0]
    return str(used) if isinstance(used, pikepdf.Name) else ""


def strip_page(page: Any) -> None:
    """Leave a page what draws it."""
    for key in sorted(page.keys()):
        if key not in _KEPT_OF_A_PAGE:
            del page[key]


def strip_object(thing: Any) -> None:
    """Take from any object what does not draw: metadata, private data, notes; from JPEG data its tags."""
    import pikepdf

    if not isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        return
    for key in _DROPPED:
        if key in thing:
            del thing[key]
    if str(thing.get("/Type", "")) == "/OCG":
        thing["/Name"] = pikepdf.String("layer")
    if isinstance(thing, pikepdf.Stream) and _only_filter(thing) == "/DCTDecode":
        raw = bytes(thing.read_raw_bytes())
        bare = without_tags(raw)
        if bare != raw:
            thing.write(bare, filter=pikepdf.Name.DCTDecode, decode_parms=_parameters(thing))
    elif isinstance(thing, pikepdf.Stream) and _only_filter(thing) == "/JPXDecode":
        raw = bytes(thing.read_raw_bytes())
        thing.write(without_boxes(raw), filter=pikepdf.Name.JPXDecode, decode_parms=_parameters(thing))


def _parameters(stream: Any) -> Any:
    """The parameters of a stream's filter, or None."""
    return stream.get("/DecodeParms")


def without_boxes(jpx: bytes) -> bytes:
    """The JPEG 2000 file without its XML and UUID boxes (ISO/IEC 15444-1, annex I); a bare code stream as
    it is.
    """
    if jpx[4:8] != b"jP  ":
        return jpx
    kept: list[bytes] = []
    place = 0
    while place + 8 <= len(jpx):
        size, name = int.from_bytes(jpx[place : place + 4], "big"), jpx[place + 4 : place + 8]
        if size == 1:
            size = int.from_bytes(jpx[place + 8 : place + 16], "big")
        end = len(jpx) if size < 8 else place + size
        if name not in {b"xml ", b"uuid", b"uinf", b"asoc", b"lbl "}:
            kept.append(jpx[place:end])
        place = end
    return b"".join(kept)


def pages_with_hidden_names(plain: bytes, names: Names, sign: Sign) -> dict[int, list[tuple[str, bool]]]:
    """Pages (from 0) whose content or resources hold a known name in the clear: (name, whether it may be
    drawn).
    """
    import pikepdf

    pages: dict[int, list[tuple[str, bool]]] = {}
    known: dict[tuple[int, int], list[tuple[str, bool]]] = {}
    with pikepdf.open(io.BytesIO(plain)) as document:
        for number, page in enumerate(document.pages):
            _tell(sign, number)
            found = list(_reachable_names(page.obj, names, known, set()))
            if found:
                pages[number] = list(dict.fromkeys(found))
    return pages


def _reachable_names(
    thing: Any, names: Names, known: dict[tuple[int, int], list[tuple[str, bool]]], seen: set[tuple[int, int]]
) -> Iterator[tuple[str, bool]]:
    """Names in everything that a page refers to; each object is searched once and its finding kept in
    `known`.
    """
    import pikepdf

    waiting = [thing]
    while waiting:
        current = waiting.pop()
        key = tuple(getattr(current, "objgen", (0, 0)))
        if _indirect(current):
            if key in seen:
                continue
            seen.add(key)
            if key not in known:
                known[key] = list(_drawn_names(current, names))
            yield from known[key]
        waiting += [item for item in _items(current) if isinstance(item, pikepdf.Object)]


def _items(thing: Any) -> Iterator[Any]:
    import pikepdf

    if isinstance(thing, pikepdf.Array):
        yield from list(thing)
    elif isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        for key in sorted(thing.keys()):
            if key != "/Parent":
                yield thing[key]


def _drawn_names(thing: Any, names: Names) -> Iterator[tuple[str, bool]]:
    """(name, whether it stands in a stream, whose letters may be drawn) in one object."""
    import pikepdf

    for _, text in strings(thing):
        yield from ((text[span.start : span.end], False) for span in names.find(text))
    if not isinstance(thing, pikepdf.Stream) or _is_binary(thing):
        return
    for text in readings(decoded(thing)):
        yield from ((text[span.start : span.end], True) for span in names.find(text))


def _is_binary(stream: Any) -> bool:
    """Pixels, fonts, profiles and functions: bytes in which letters meet by chance."""
    kind, subtype = str(stream.get("/Type", "")), str(stream.get("/Subtype", ""))
    fonts = {"/Type1C", "/CIDFontType0C", "/OpenType"}
    marked = ("/Length1", "/N", "/FunctionType", "/ShadingType", "/PatternType")
    return (
        subtype == "/Image"
        or subtype in fonts
        or kind in {"/ObjStm", "/XRef"}
        or any(key in stream for key in marked)
    )


def search_drawn(result: bytes, names: Names, sign: Sign) -> Iterator[tuple[str, str]]:
    """Known names that the finished copy still holds: (place, text)."""
    import pikepdf

    with pikepdf.open(io.BytesIO(result)) as document:
        for number, thing in enumerate(document.objects):
            _tell(sign, number)
            for text in dict.fromkeys(name for name, _ in _drawn_names(thing, names)):
                yield "inside the copy", text
        for _, text in strings(document.trailer):
            yield from (("inside the copy", text[span.start : span.end]) for span in names.find(text))
