"""A PowerPoint set (.pptx) as blocks: each slide's titles, lines, tables and pictures, then its notes.

Element names are those of ECMA-376, part 1 (PresentationML, DrawingML).
"""

from typing import TYPE_CHECKING

from assessor_app.preview.blocks import OURS, Blocks, Span
from assessor_app.preview.office_archive import OfficeArchive

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_SHOW = "ppt/presentation.xml"
_TITLES = frozenset({"title", "ctrTitle"})
_FURNITURE = frozenset({"dt", "ftr", "sldNum", "hdr", "sldImg"})  # dates, footers, numbers


def read_slides(content: bytes | bytearray, blocks: Blocks) -> None:
    """Write what the slides say, in their order. Raises CannotShow."""
    archive = OfficeArchive(content)
    parts = archive.related(_SHOW)
    places = [parts.get(slide.get(f"{_R}id", ""), "") for slide in archive.xml(_SHOW).iter(f"{_P}sldId")]
    for number, place in enumerate(filter(archive.has, places), start=1):
        root = archive.xml(place)
        hidden = root.get("show") == "0"
        blocks.label("Hidden slide" if hidden else "Slide", f" {number}")
        related = archive.related(place)
        for tree in root.iter(f"{_P}spTree"):
            _read_shapes(tree, archive, related, blocks)
        for notes in (one for one in related.values() if "/notesSlides/" in one and archive.has(one)):
            _read_notes(archive.xml(notes), blocks)


def _read_shapes(tree: "Element", archive: OfficeArchive, related: dict[str, str], blocks: Blocks) -> None:
    for shape in tree:
        if shape.tag == f"{_P}sp":
            _read_text(shape, blocks)
        elif shape.tag == f"{_P}grpSp":
            _read_shapes(shape, archive, related, blocks)
        elif shape.tag == f"{_P}pic":
            _show_picture(shape, archive, related, blocks)
        elif shape.tag == f"{_P}graphicFrame":
            for table in shape.iter(f"{_A}tbl"):
                rows = [[_words_of(cell) for cell in row.iter(f"{_A}tc")] for row in table.iter(f"{_A}tr")]
                blocks.table(rows, head=True)


def _read_text(shape: "Element", blocks: Blocks) -> None:
    role = _role(shape)
    if role in _FURNITURE:
        return
    for paragraph in shape.iter(f"{_A}p"):
        spans = list(_spans(paragraph))
        settings = paragraph.find(f"{_A}pPr")
        level = settings.get("lvl", "0") if settings is not None else "0"
        plain = settings is not None and settings.find(f"{_A}buNone") is not None
        if role in _TITLES:
            blocks.heading(spans, 2)
        elif role is None or plain:
            blocks.paragraph(spans)
        else:
            blocks.item(spans, depth=int(level) if level.isdigit() else 0)


def _read_notes(root: "Element", blocks: Blocks) -> None:
    for shape in root.iter(f"{_P}sp"):
        if _role(shape) not in _FURNITURE:
            for paragraph in shape.iter(f"{_A}p"):
                spans = list(_spans(paragraph))
                if spans:
                    blocks.quote([("Notes", OURS), (": ", ()), *spans])


def _role(shape: "Element") -> str | None:
    """What a placeholder is for; "" for the body, None for a shape that is no placeholder."""
    place = next(shape.iter(f"{_P}ph"), None)
    return None if place is None else place.get("type", "")


def _show_picture(shape: "Element", archive: OfficeArchive, related: dict[str, str], blocks: Blocks) -> None:
    told = next(shape.iter(f"{_P}cNvPr"), None)
    words = (told.get("descr") or "") if told is not None else ""
    held = next(shape.iter(f"{_A}blip"), None)
    place = related.get(held.get(f"{_R}embed", ""), "") if held is not None else ""
    blocks.picture(archive.read(place) if archive.has(place) else b"", words[:300])


def _spans(paragraph: "Element") -> list[Span]:
    spans: list[Span] = []
    for part in paragraph:
        if part.tag == f"{_A}br":
            spans.append(("\n", ()))
        elif part.tag in {f"{_A}r", f"{_A}fld"}:
            text = part.find(f"{_A}t")
            setting = part.find(f"{_A}rPr")
            marks = tuple(
                mark
                for name, mark in (("b", "strong"), ("i", "emphasis"))
                if setting is not None and setting.get(name) in {"1", "true"}
            )
            spans.append(((text.text or "") if text is not None else "", marks))
    return [span for span in spans if span[0]]


def _words_of(cell: "Element") -> list[Span]:
    found: list[Span] = []
    for paragraph in cell.iter(f"{_A}p"):
        found += [("\n", ())] if found else []
        found += _spans(paragraph)
    return found
