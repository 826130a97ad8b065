"""Pages, their fonts and an attachment as a PDF file: reportlab writes the objects, always the same way."""

import hashlib
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from assessor_app.adapters.certificates.fonts import Typeface
from assessor_app.adapters.certificates.images import Image
from assessor_app.adapters.certificates.writing import number


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file inside the PDF; its bytes stand there as they are, neither compressed nor encrypted."""

    name: str
    media_type: str
    description: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """Pages of one size, drawn with the same fonts."""

    size: tuple[float, float]  # width and height in points
    pages: tuple[tuple[bytes, ...], ...] = field(repr=False)  # content streams of each, deflated
    uses: Mapping[Typeface, Mapping[int, str]] = field(repr=False)
    fonts: Mapping[Typeface, str] = field(repr=False)
    forms: Mapping[str, tuple[bytes, float]] = field(
        default_factory=dict, repr=False
    )  # name → deflated content, half the side of its box
    images: Mapping[str, Image] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What becomes a PDF."""

    drawn: Drawn
    title: str
    author: str
    language: str
    made: datetime  # with a zone
    attachment: Attachment


def write(wanted: Document) -> bytes:
    """The bytes of the file; the same document gives the same bytes."""
    from reportlab.pdfbase import pdfdoc

    document = pdfdoc.PDFDocument(compression=0, invariant=1, pdfVersion=(1, 7), lang=wanted.language)
    drawn = wanted.drawn
    for stream in (stream for page in drawn.pages for stream in page):
        document.updateSignature(hashlib.sha256(stream).digest())
    document.updateSignature(hashlib.sha256(wanted.attachment.data).digest())
    _describe(document, wanted)
    shared: Any = None  # made with the first page
    for page in drawn.pages:
        leaf = pdfdoc.PDFPage()
        leaf.pagewidth, leaf.pageheight = map(number, drawn.size)
        leaf.Override_default_compilation = 1
        leaf.MediaBox = pdfdoc.PDFArray([0, 0, leaf.pagewidth, leaf.pageheight])
        leaf.Parent = document.Reference(document.Pages)
        streams = [document.Reference(_stream(data, {})) for data in page]
        leaf.Contents = pdfdoc.PDFArray(streams)
        shared = leaf.Resources = shared or _resources(document, drawn)
        document.addPage(leaf)
    _attach(document, wanted.attachment, wanted.made)
    document.Catalog.Outlines = None
    return bytes(document.format())


def _resources(document: Any, drawn: Drawn) -> Any:
    """Fonts, forms and pictures, which all pages share."""
    from reportlab.pdfbase import pdfdoc

    return pdfdoc.PDFDictionary(
        {
            "Font": pdfdoc.PDFDictionary(
                {
                    name: document.Reference(_font(document, face, drawn.uses[face]))
                    for face, name in drawn.fonts.items()
                }
            ),
            "XObject": pdfdoc.PDFDictionary(
                {
                    **{name: document.Reference(_form(*form)) for name, form in drawn.forms.items()},
                    **{name: document.Reference(_image(document, one)) for name, one in drawn.images.items()},
                }
            ),
        }
    )


def _describe(document: Any, wanted: Document) -> None:
    from reportlab.pdfbase import pdfdoc

    info = document.info
    info.title, info.author, info.creator, info.producer = wanted.title, wanted.author, "Assessor", "Assessor"
    info.subject = info.keywords = ""
    document.info.digest(document.signature)
    document.Catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})
    document._timeStamp = _Moment(wanted.made)  # reportlab's only way to a date of ours


class _Moment:
    """A date in the form in which reportlab asks for one."""

    def __init__(self, at: datetime) -> None:
        offset = at.utcoffset()
        minutes = 0 if offset is None else int(offset.total_seconds() // 60)
        self.YMDhms = (at.year, at.month, at.day, at.hour, at.minute, at.second)
        self.dhh, self.dmm = int(minutes / 60), abs(minutes) % 60


def _stream(deflated: bytes, entries: Mapping[str, object]) -> Any:
    """A stream object whose bytes were deflated before."""
    from reportlab.pdfbase import pdfdoc

    names = {"Filter": "/FlateDecode", **entries}
    return pdfdoc.PDFStream(pdfdoc.PDFDictionary(names), deflated, filters=[])


def _form(deflated: bytes, half: float) -> Any:
    from reportlab.pdfbase import pdfdoc

    edge = number(half)
    return _stream(
        deflated,
        {
            "Type": "/XObject",
            "Subtype": "/Form",
            "BBox": pdfdoc.PDFArray([f"-{edge}", f"-{edge}", edge, edge]),
        },
    )


def _image(document: Any, image: Image) -> Any:
    shape = {"Type": "/XObject", "Subtype": "/Image", "Width": image.width, "Height": image.height}
    cover = {}
    if image.cover:
        mask = {**shape, "ColorSpace": "/DeviceGray", "BitsPerComponent": 8}
        cover = {"SMask": document.Reference(_stream(image.cover, mask))}
    return _stream(image.colours, {**shape, "ColorSpace": "/DeviceRGB", "BitsPerComponent": 8, **cover})


def _font(document: Any, face: Typeface, glyphs: Mapping[int, str]) -> Any:
    """A composite font whose codes are the glyph numbers of a TrueType, the CIDs of a CFF program."""
    from reportlab.pdfbase import pdfdoc

    part = face.part(frozenset(glyphs))
    base = f"/{part.tag}+{face.name}"
    form = {"Subtype": "/CIDFontType0C"} if face.compact else {"Length1": part.length}
    program = _stream(part.program, form)
    descriptor = pdfdoc.PDFDictionary(
        {
            "Type": "/FontDescriptor",
            "FontName": base,
            "Flags": 4,
            "FontBBox": pdfdoc.PDFArray([-1000, number(face.descent), 3000, number(face.ascent)]),
            "ItalicAngle": -12 if "Italic" in face.name else 0,
            "Ascent": number(face.ascent),
            "Descent": number(face.descent),
            "CapHeight": 650,
            "StemV": 80,
            "FontFile3" if face.compact else "FontFile2": document.Reference(program),
        }
    )
    descendant = pdfdoc.PDFDictionary(
        {
            "Type": "/Font",
            "Subtype": "/CIDFontType0" if face.compact else "/CIDFontType2",
            "BaseFont": base,
            "CIDSystemInfo": pdfdoc.PDFDictionary(
                {"Registry": "(Adobe)", "Ordering": "(Identity)", "Supplement": 0}
            ),
            "FontDescriptor": document.Reference(descriptor),
            "DW": 0,
            "W": _widths(face, glyphs),
            **({} if face.compact else {"CIDToGIDMap": _glyph_numbers(document, face, glyphs)}),
        }
    )
    return pdfdoc.PDFDictionary(
        {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": base,
            "Encoding": "/Identity-H",
            "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant)]),
            "ToUnicode": document.Reference(_stream(zlib.compress(_to_unicode(face, glyphs), 6), {})),
        }
    )


def _glyph_numbers(document: Any, face: Typeface, glyphs: Iterable[int]) -> Any:
    """The map from codes to glyphs of the program: themselves, or the blank one for all."""
    if not face.unseen:
        return "/Identity"
    return document.Reference(_stream(zlib.compress(bytes(2 * max(glyphs) + 2), 6), {}))


def _widths(face: Typeface, glyphs: Iterable[int]) -> str:
    words = (f"{face.code(glyph)} [{number(face.width(glyph))}]" for glyph in sorted(glyphs))
    return "[" + " ".join(words) + "]"


def _to_unicode(face: Typeface, glyphs: Mapping[int, str]) -> bytes:
    """The map from codes back to text, so that what is copied out of the page is what was written."""
    told = [(face.code(glyph), text) for glyph, text in sorted(glyphs.items()) if text]
    blocks = []
    for start in range(0, len(told), 100):  # the format allows a hundred at a time
        block = told[start : start + 100]
        rows = [f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in block]
        blocks.append("\n".join([f"{len(block)} beginbfchar", *rows, "endbfchar"]))
    head = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
    )
    return (
        head + "\n".join(blocks) + "\nendcmap CMapName currentdict /CMap defineresource pop end end\n"
    ).encode()


def _attach(document: Any, attachment: Attachment, made: datetime) -> None:
    """Embed the file, list it among the document's names, and say that it is the page's data (AF)."""
    from reportlab.pdfbase import pdfdoc

    digest = hashlib.md5(attachment.data, usedforsecurity=False).hexdigest().upper()
    embedded = pdfdoc.PDFStream(
        pdfdoc.PDFDictionary(
            {
                "Type": "/EmbeddedFile",
                "Subtype": pdfdoc.PDFName(attachment.media_type).replace("/", "#2F").replace("#2F", "/", 1),
                "Params": pdfdoc.PDFDictionary(
                    {
                        "Size": len(attachment.data),
                        "ModDate": pdfdoc.PDFDate(_Moment(made)),
                        "CheckSum": f"<{digest}>",
                    }
                ),
            }
        ),
        attachment.data,
        filters=[],
    )
    reference = document.Reference(embedded)
    specification = document.Reference(
        pdfdoc.PDFDictionary(
            {
                "Type": "/Filespec",
                "F": pdfdoc.PDFString(attachment.name),
                "UF": pdfdoc.PDFString(attachment.name),
                "Desc": pdfdoc.PDFString(attachment.description),
                "AFRelationship": "/Data",
                "EF": pdfdoc.PDFDictionary({"F": reference, "UF": reference}),
            }
        )
    )
    names = pdfdoc.PDFArray([pdfdoc.PDFString(attachment.name), specification])
    document.Catalog.Names = pdfdoc.PDFDictionary({"EmbeddedFiles": pdfdoc.PDFDictionary({"Names": names})})
    # The catalogue of reportlab writes no key that it does not know, except its defaults.
    document.Catalog.__Defaults__ = {**document.Catalog.__Defaults__, "AF": pdfdoc.PDFArray([specification])}
