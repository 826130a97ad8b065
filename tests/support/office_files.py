"""Documents, slides, sheets, mail and archives as people hand them in, written part by part, for tests."""

import base64
import io
import json
import re
import tarfile
import zipfile
from email.message import EmailMessage

import openpyxl
from PIL import Image, ImageDraw

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATED = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def picture(words: str = "chart", size: tuple[int, int] = (480, 270)) -> bytes:
    """A small chart as PNG."""
    image = Image.new("RGB", size, "#F5F6F8")
    pen = ImageDraw.Draw(image)
    for number, height in enumerate((60, 110, 90, 160, 190, 150)):
        pen.rectangle(
            (40 + 70 * number, size[1] - 30 - height, 85 + 70 * number, size[1] - 30), fill="#3F4FBF"
        )
    pen.line((30, size[1] - 30, size[0] - 20, size[1] - 30), fill="#1A1D24", width=2)
    pen.text((40, 12), words, fill="#1A1D24")
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def zipped(members: dict[str, bytes | str]) -> bytes:
    """An archive of these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            stored = zipfile.ZIP_STORED if name == "mimetype" else None  # as OpenDocument asks
            archive.writestr(name, content, compress_type=stored)
    return out.getvalue()


def word_document() -> bytes:
    """A .docx with headings, runs, a list, a table and a picture."""

    def paragraph(text: str, style: str = "", *, numbered: int = 0) -> str:
        listed = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{numbered}"/></w:numPr>' if numbered else ""
        setting = f'<w:pStyle w:val="{style}"/>' if style else ""
        return f"<w:p><w:pPr>{setting}{listed}</w:pPr>{text}</w:p>"

    def run(text: str, setting: str = "") -> str:
        return f'<w:r><w:rPr>{setting}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'

    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    rows = (("Week", "Claim checked", "Kept"), ("1", "Growth of 12 %", "no"), ("2", "Cost per unit", "yes"))
    table = "".join("<w:tr>" + "".join(cell.format(text) for text in row) + "</w:tr>" for row in rows)
    body = (
        paragraph(run("How I check a draft"), "Heading1")
        + paragraph(
            run("Every figure is held against ")
            + run("the ledger", "<w:b/>")
            + run(", and I write down ")
            + run("why", "<w:i/>")
            + run(" a claim goes. The reader should be able to follow each step without asking me.")
        )
        + paragraph(run("What I look at"), "Heading2")
        + paragraph(run("the source of each number"), numbered=1)
        + paragraph(run("who said it, and when"), numbered=1)
        + f"<w:tbl>{table}</w:tbl>"
        + paragraph(drawing("Claims by month"))
        + paragraph(run("المصدر مذكور في كل صفحة"))
    )
    return word_file(body)


def drawing(words: str) -> str:
    """A run of a Word document that shows its picture, with its alternative text."""
    return (
        '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
        f'wordprocessingDrawing"><wp:docPr id="1" name="p" descr="{words}"/><a:graphic {_A}>'
        '<a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        f'<pic:blipFill><a:blip r:embed="rId2" {_R}/></pic:blipFill></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def word_file(body: str) -> bytes:
    """A .docx of this body."""
    numbering = (
        f'<w:numbering {_W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
        '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/></w:style>'
        for level in (1, 2)
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    types = (
        f'<Types xmlns="{_TYPES}">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/word/document.xml" ContentType="{kind}.document.main+xml"/></Types>'
    )
    return zipped(
        {
            "[Content_Types].xml": types,
            "_rels/.rels": _relations({"rId1": ("officeDocument", "word/document.xml")}),
            "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
            "word/styles.xml": f"<w:styles {_W}>{styles}</w:styles>",
            "word/numbering.xml": numbering,
            "word/_rels/document.xml.rels": _relations(
                {
                    "rId1": ("styles", "styles.xml"),
                    "rId2": ("image", "media/chart.png"),
                    "rId3": ("numbering", "numbering.xml"),
                }
            ),
            "word/media/chart.png": picture("Claims by month"),
        }
    )


def slide_set() -> bytes:
    """A .pptx of two slides: a title with points, notes and a picture, then a table on a hidden one."""

    def lines(*texts: str, level: int = 0) -> str:
        return "".join(f'<a:p><a:pPr lvl="{level}"/><a:r><a:t>{text}</a:t></a:r></a:p>' for text in texts)

    def shape(role: str, text: str) -> str:
        place = f'<p:nvSpPr><p:nvPr><p:ph type="{role}"/></p:nvPr></p:nvSpPr>' if role else "<p:nvSpPr/>"
        return f"<p:sp>{place}<p:txBody>{text}</p:txBody></p:sp>"

    pic = (
        '<p:pic><p:nvPicPr><p:cNvPr id="4" name="p" descr="Response times"/></p:nvPicPr>'
        '<p:blipFill><a:blip r:embed="rId2"/></p:blipFill></p:pic>'
    )
    cell = "<a:tc><a:txBody><a:p><a:r><a:t>{}</a:t></a:r></a:p></a:txBody></a:tc>"
    rows = (("Measure", "Before", "After"), ("Answers with a source", "41 %", "88 %"))
    table = "".join("<a:tr>" + "".join(cell.format(text) for text in row) + "</a:tr>" for row in rows)
    frame = (
        "<p:graphicFrame><a:graphic><a:graphicData><a:tbl>"
        + table
        + "</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
    )
    points = lines("Draft the reply, never send it") + lines("a person reads it first", level=1)
    first = shape("title", lines("An assistant for the front desk")) + shape("body", points) + pic
    second = shape("title", lines("What changed")) + frame

    def slide(tree: str, setting: str = "") -> str:
        return f"<p:sld {_P} {_A} {_R}{setting}><p:cSld><p:spTree>{tree}</p:spTree></p:cSld></p:sld>"

    kind = "application/vnd.openxmlformats-officedocument.presentationml"
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_TYPES}">'
            f'<Override PartName="/ppt/presentation.xml" ContentType="{kind}.presentation.main+xml"/>'
            "</Types>",
            "_rels/.rels": _relations({"rId1": ("officeDocument", "ppt/presentation.xml")}),
            "ppt/presentation.xml": f'<p:presentation {_P} {_R}><p:sldIdLst><p:sldId id="256" r:id="rId1"/>'
            '<p:sldId id="257" r:id="rId2"/></p:sldIdLst></p:presentation>',
            "ppt/_rels/presentation.xml.rels": _relations(
                {"rId1": ("slide", "slides/slide1.xml"), "rId2": ("slide", "slides/slide2.xml")}
            ),
            "ppt/slides/slide1.xml": slide(first),
            "ppt/slides/slide2.xml": slide(second, ' show="0"'),
            "ppt/slides/_rels/slide1.xml.rels": _relations(
                {
                    "rId1": ("notesSlide", "../notesSlides/notesSlide1.xml"),
                    "rId2": ("image", "../media/a.png"),
                }
            ),
            "ppt/notesSlides/notesSlide1.xml": f"<p:notes {_P} {_A}><p:cSld><p:spTree>"
            + shape("body", lines("Say that the desk may switch it off."))
            + "</p:spTree></p:cSld></p:notes>",
            "ppt/media/a.png": picture("Response times"),
        }
    )


def open_text() -> bytes:
    """An .odt with a heading, a set word, a list, a table and a remark that is not shown."""
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    names = " ".join(
        f'xmlns:{name}="{space}{name}:1.0"' for name in ("office", "text", "table", "style", "drawing")
    )
    content = (
        f'<office:document-content {names} xmlns:fo="{space}xsl-fo-compatible:1.0">'
        '<office:automatic-styles><style:style style:name="T1"><style:text-properties fo:font-weight="bold"/>'
        "</style:style></office:automatic-styles><office:body><office:text>"
        '<text:h text:outline-level="1">Reading plan</text:h>'
        '<text:p>Two papers<text:s text:c="2"/>a <text:span text:style-name="T1">week</text:span>.'
        "<office:annotation><text:p>remark of somebody</text:p></office:annotation></text:p>"
        "<text:list><text:list-item><text:p>method first</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Paper</text:p></table:table-cell>"
        "<table:table-cell><text:p>Kept</text:p></table:table-cell></table:table-row></table:table>"
        "</office:text></office:body></office:document-content>"
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def open_sheet() -> bytes:
    """An .ods whose cells and rows are said once and repeated, and whose empty edge claims a million rows."""
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    names = " ".join(f'xmlns:{name}="{space}{name}:1.0"' for name in ("office", "text", "table"))
    content = (
        f"<office:document-content {names}><office:body><office:spreadsheet>"
        '<table:table table:name="Hours"><table:table-row><table:table-cell><text:p>Week</text:p>'
        '</table:table-cell><table:table-cell table:number-columns-repeated="2"><text:p>8</text:p>'
        '</table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1048575">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content})


def workbook() -> bytes:
    """An .xlsx of two sheets, the second hidden: numbers, a date, a share, a formula nothing has reckoned."""
    import datetime

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Response times"
    sheet.append(["Month", "Requests", "Share", "Median, s", "Checked"])
    for month in range(1, 13):
        day = datetime.date(2026, month, 1)
        sheet.append([day, 900 + 137 * month, 0.41 + month / 50, 3.25 + month / 8, month % 2 == 0])
    sheet.append(["All", "=SUM(B2:B13)"])
    for row in range(2, 14):
        sheet.cell(row=row, column=3).number_format = "0 %"
    hidden = book.create_sheet("Raw")
    hidden.append(["kept apart"])
    hidden.sheet_state = "hidden"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def reckoned_workbook() -> bytes:
    """The same as a spreadsheet program saves it: beside the formula stands what it came to."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook())) as found, zipfile.ZipFile(out, "w") as made:
        for info in found.infolist():
            content = found.read(info)
            if info.filename == "xl/worksheets/sheet1.xml":
                content = re.sub(rb"(</f>)<v ?/>|(</f>)<v></v>", b"</f><v>21486</v>", content)
            made.writestr(info, content)
    return out.getvalue()


def mail() -> bytes:
    """An .eml with a body and something attached."""
    message = EmailMessage()
    message["From"], message["To"] = "desk@example.org", "team@example.org"
    message["Subject"], message["Date"] = "Draft for Monday – please check", "Mon, 14 Sep 2026 09:30:00 +0200"
    message.set_content("Two claims are struck out.\n\nThe third needs its source; see the table attached.")
    message.add_attachment(b"a,b\n1,2\n", maintype="text", subtype="csv", filename="claims.csv")
    return message.as_bytes()


def packed() -> bytes:
    """A .zip with folders and an archive within."""
    inner = io.BytesIO()
    with tarfile.open(fileobj=inner, mode="w:gz") as archive:
        info = tarfile.TarInfo("logs/2026-09.txt")
        info.size = 5
        archive.addfile(info, io.BytesIO(b"lines"))
    return zipped(
        {
            "report/summary.txt": "The summary.\n" * 200,
            "report/figures/one.png": picture(),
            "raw/logs.tar.gz": inner.getvalue(),
            "README.md": "# What is in here",
        }
    )


def notebook() -> bytes:
    """A notebook with words, code, a picture that came out, and an error."""
    cells = [
        {"cell_type": "markdown", "source": ["# Growth\n", "Two months are **not** a trend.\n"]},
        {
            "cell_type": "code",
            "execution_count": 3,
            "source": ["# monthly totals\n", "totals = [12, 19, 17]\n", 'print(f"sum {sum(totals)}")\n'],
            "outputs": [
                {"output_type": "stream", "name": "stdout", "text": ["sum 48\n"]},
                {
                    "output_type": "display_data",
                    "data": {"image/png": base64.b64encode(picture("Totals")).decode()},
                },
            ],
        },
        {
            "cell_type": "code",
            "execution_count": None,
            "source": "totals[9]",
            "outputs": [
                {"output_type": "error", "traceback": ["\x1b[31mIndexError\x1b[0m: list index out of range"]}
            ],
        },
    ]
    book = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells}
    return json.dumps(book).encode()


def _relations(targets: dict[str, tuple[str, str]]) -> str:
    parts = "".join(
        f'<Relationship Id="{key}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for key, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{_RELATED}">{parts}</Relationships>'
