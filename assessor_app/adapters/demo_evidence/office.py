"""Word and spreadsheet files of demo portfolios: real formats, the same bytes for the same words."""

import io
import re
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

from assessor_app.adapters.demo_evidence.story import Story

ARCHIVE_TIME = (
    2026,
    9,
    14,
    9,
    30,
    0,
)  # of every entry: the clock of this machine must not get into the bytes
SAVED = "2026-09-14T09:30:00Z"

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def document(story: Story) -> bytes:
    """Return the story as a .docx (ECMA-376, parts written here) whose properties name the author."""
    body = [_paragraph(story.title, "Title")]
    if story.signed_line:
        body.append(_paragraph(story.signed_line))
    body.append(_paragraph(story.opening))
    for section in story.sections:
        body += [_paragraph(section.heading, "Heading1"), _paragraph(section.text)]
    body.append(_paragraph(story.closing))
    author = escape(story.person.name)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_CONTENT}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{_CONTENT}.styles+xml"/>'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
        'Target="docProps/core.xml"/></Relationships>',
        "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(story.title)}</dc:title><dc:creator>{author}</dc:creator>"
        f"<cp:lastModifiedBy>{author}</cp:lastModifiedBy>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{SAVED}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{SAVED}</dcterms:modified></cp:coreProperties>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
        "word/styles.xml": f'<w:styles xmlns:w="{_WORD}">'
        + _style("Title", "Title", 40)
        + _style("Heading1", "heading 1", 28)
        + "</w:styles>",
        "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{"".join(body)}'
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1418" w:right="1418" w:bottom="1134" w:left="1418" w:header="709" '
        'w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>',
    }
    return _zipped({name: (_HEAD + text).encode() for name, text in parts.items()})


def sheet(story: Story, title: str, header: Sequence[str], rows: Sequence[Sequence[str | int]]) -> bytes:
    """Return an .xlsx with a table (a cell that begins with “=” is a formula); it names the author."""
    from openpyxl import Workbook  # heavy
    from openpyxl.styles import Font, PatternFill
    from openpyxl.utils import get_column_letter

    book = Workbook()
    page = book.active
    page.title = title
    page.append(list(header))
    for cell in page[1]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="DCE6F2")
    for row in rows:
        page.append(list(row))
    for index, name in enumerate(header, start=1):
        page.column_dimensions[get_column_letter(index)].width = max(14, min(52, len(name) + 6))
    page.freeze_panes = "A2"
    book.properties.creator = book.properties.lastModifiedBy = story.person.name
    book.properties.title = story.title
    kept = io.BytesIO()
    book.save(kept)
    with zipfile.ZipFile(kept) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    core = entries["docProps/core.xml"]
    entries["docProps/core.xml"] = re.sub(rb">\d{4}-\d\d-\d\dT[\d:.]+Z?<", f">{SAVED}<".encode(), core)
    return _zipped(entries)


def _zipped(entries: dict[str, bytes]) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        for name, content in entries.items():
            entry = zipfile.ZipInfo(name, ARCHIVE_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            archive.writestr(entry, content)
    return kept.getvalue()


def _paragraph(text: str, style: str | None = None) -> str:
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{look}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def _style(identity: str, name: str, half_points: int) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{identity}"><w:name w:val="{name}"/>'
        f'<w:rPr><w:b/><w:sz w:val="{half_points}"/></w:rPr></w:style>'
    )
