"""Office files that show whose they are in every channel that they have, for looking for what is left."""

import io
import re
import zipfile
from collections.abc import Callable

import openpyxl
from openpyxl.comments import Comment

from tests.support import office_files
from tests.support.named_evidence import (
    EMAIL,
    FAMILY,
    FULL_NAME,
    GIVEN,
    LOGIN,
    STUDENT_ID,
    TRACES,
    Planted,
    leaks,
    named_png,
)

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_WHO = f'w:author="{FULL_NAME}" w:date="2026-09-14T09:30:00Z"'
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{FULL_NAME}</dc:creator>'
    f"<cp:lastModifiedBy>{LOGIN}</cp:lastModifiedBy></cp:coreProperties>"
)
_APP = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    f"<Manager>{FAMILY}</Manager></Properties>"
)


def named_word() -> Planted:
    """A .docx: properties, remarks, people, tracked changes, split runs, header, link, picture, macro, …"""

    def run(text: str) -> str:
        return f'<w:r w:rsidR="00AB{STUDENT_ID[:4]}"><w:t xml:space="preserve">{text}</w:t></w:r>'

    body = (
        f"<w:p>{run('Written by Anne')}{run('lise Þórsdóttir')}{run('-Quandt, who checked each sum.')}</w:p>"
        f'<w:p><w:ins w:id="1" {_WHO}>{run("kept words")}</w:ins><w:del w:id="2" {_WHO}><w:r>'
        f"<w:delText>removed by {GIVEN}</w:delText></w:r></w:del></w:p>"
        f'<w:p><w:commentRangeStart w:id="0"/>{run("remarked")}<w:commentRangeEnd w:id="0"/><w:r>'
        '<w:commentReference w:id="0"/></w:r></w:p>'
        f'<w:p><w:hyperlink r:id="rId4" w:tooltip="{GIVEN}" xmlns:r="{office_files.OFFICE}">'
        f"{run('my page')}</w:hyperlink></w:p>"
        f"<w:tbl><w:tr><w:tc><w:p>{run(f'matric. {STUDENT_ID}')}</w:p></w:tc></w:tr></w:tbl>"
        f'<w:p><w:bookmarkStart w:id="3" w:name="{FAMILY}"/>{run("end")}<w:bookmarkEnd w:id="3"/></w:p>'
        f"<w:p><w:r><w:instrText> AUTHOR {GIVEN} </w:instrText></w:r></w:p>"
        f"<w:p>{office_files.drawing(f'photo of {GIVEN}')}</w:p>"
    )
    members = _members(office_files.word_file(body))
    members["word/media/chart.png"] = named_png().content
    members["docProps/core.xml"], members["docProps/app.xml"] = _CORE.encode(), _APP.encode()
    members["docProps/thumbnail.png"] = named_png().content
    members["word/comments.xml"] = (
        f'<w:comments {_W}><w:comment w:id="0" {_WHO} w:initials="AQ"><w:p>{run(f"ask {EMAIL}")}</w:p>'
        "</w:comment></w:comments>"
    ).encode()
    members["word/people.xml"] = f'<w:people {_W}><w:person w:author="{FULL_NAME}"/></w:people>'.encode()
    members["word/header1.xml"] = f"<w:hdr {_W}><w:p>{run(f'{FAMILY}, {GIVEN}')}</w:p></w:hdr>".encode()
    members["word/settings.xml"] = (
        f'<w:settings {_W}><w:attachedTemplate w:val="C:\\Users\\{LOGIN}\\a.dotm"/><w:docVars>'
        f'<w:docVar w:name="who" w:val="{GIVEN}"/></w:docVars><w:rsids>'
        f'<w:rsidRoot w:val="00{STUDENT_ID[:6]}"/></w:rsids></w:settings>'
    ).encode()
    members["word/vbaProject.bin"] = f"macro of {GIVEN}".encode()
    members["word/embeddings/a.bin"] = f"object of {GIVEN}".encode()
    members["customXml/item1.xml"] = f"<a>{FULL_NAME}</a>".encode()
    related = members["word/_rels/document.xml.rels"].decode().removesuffix("</Relationships>")
    for number, (kind, target, mode) in enumerate(
        (
            ("hyperlink", f"https://people.example.org/~{LOGIN}", "External"),
            ("comments", "comments.xml", ""),
            ("header", "header1.xml", ""),
            ("settings", "settings.xml", ""),
            ("oleObject", "embeddings/a.bin", ""),
            ("attachedTemplate", f"file:///C:/Users/{LOGIN}/a.dotm", "External"),
        ),
        start=4,
    ):
        outside = f' TargetMode="{mode}"' if mode else ""
        related += (
            f'<Relationship Id="rId{number}" Type="{office_files.OFFICE}/{kind}" Target="{target}"{outside}/>'
        )
    members["word/_rels/document.xml.rels"] = f"{related}</Relationships>".encode()
    channels = ("text", "properties", "remark", "people", "header", "tracked change", "link", "picture in")
    return Planted(f"essay of {FAMILY}.docx", _packed(members), channels)


def named_slides() -> Planted:
    """A .pptx: properties, text, notes, alternative text, remarks, authors of remarks, tags."""
    members = _members(office_files.slide_set())
    slide = members["ppt/slides/slide1.xml"].decode()
    slide = slide.replace("Draft the reply, never send it", f"by {GIVEN} {FAMILY}")
    members["ppt/slides/slide1.xml"] = slide.replace('descr="Response times"', f'descr="{GIVEN}"').encode()
    notes = members["ppt/notesSlides/notesSlide1.xml"].decode()
    members["ppt/notesSlides/notesSlide1.xml"] = notes.replace("the desk", FULL_NAME).encode()
    members["docProps/core.xml"] = _CORE.encode()
    members["ppt/commentAuthors.xml"] = f'<a name="{FULL_NAME}" initials="AQ"/>'.encode()
    members["ppt/comments/comment1.xml"] = f"<a>{EMAIL}</a>".encode()
    members["ppt/media/a.png"] = named_png().content
    members["ppt/tags/tag1.xml"] = f'<a val="{LOGIN}"/>'.encode()
    return Planted("talk.pptx", _packed(members), ("slide 1", "notes", "properties", "remark", "other parts"))


def named_sheets() -> Planted:
    """An .xlsx: properties, cells, a number, a formula, a remark, the names of sheets, a footer."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = f"Hours {FAMILY}"
    sheet.append(["Name", "Matriculation", "Hours"])
    sheet.append([f"{FAMILY}, {GIVEN}", int(STUDENT_ID), 12])
    sheet.append(["all", f'=IF(A2="{GIVEN}",C2,0)', 12])
    sheet["C2"].comment = Comment(f"{GIVEN}: checked", FULL_NAME)
    sheet.oddFooter.left.text = FULL_NAME
    book.properties.creator = FULL_NAME
    book.properties.lastModifiedBy = LOGIN
    out = io.BytesIO()
    book.save(out)
    members = _members(out.getvalue())
    main = members["xl/workbook.xml"].decode()
    at = main.index(">", main.index("<workbook")) + 1
    members["xl/workbook.xml"] = (main[:at] + f'<fileSharing userName="{LOGIN}"/>' + main[at:]).encode()
    members["xl/sharedStrings.xml"] = (
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>Anne</t></r>'
        f"<r><t>lise {FAMILY}</t></r></si></sst>"
    ).encode()
    related = members["xl/_rels/workbook.xml.rels"].decode().removesuffix("</Relationships>")
    members["xl/_rels/workbook.xml.rels"] = (
        f'{related}<Relationship Id="rId99" Type="{office_files.OFFICE}/sharedStrings" '
        'Target="sharedStrings.xml"/></Relationships>'
    ).encode()
    members["xl/persons/person.xml"] = f'<a displayName="{FULL_NAME}"/>'.encode()
    channels = ("text", "sheet 1", "header", "remark", "names of sheets", "properties", "people")
    return Planted("hours.xlsx", _packed(members), channels)


def named_open_text() -> Planted:
    """An .odt: properties, a remark, a tracked change, split spans, a header, a link, a picture."""
    members = _members(office_files.open_text())
    content = members["content.xml"].decode()
    content = content.replace("remark of somebody", f"remark of {GIVEN}")
    content = content.replace(
        "method first",
        f"by Anne<text:span>lise</text:span> {FAMILY}, <text:a xlink:href='mailto:{EMAIL}' "
        "xmlns:xlink='http://www.w3.org/1999/xlink'>write</text:a>",
    )
    changes = (
        "<text:tracked-changes><text:changed-region><text:deletion><office:change-info>"
        f"<dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'>{FULL_NAME}</dc:creator>"
        "</office:change-info></text:deletion></text:changed-region></text:tracked-changes>"
    )
    members["content.xml"] = content.replace("<office:text>", f"<office:text>{changes}").encode()
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    members["styles.xml"] = (
        f'<office:document-styles xmlns:office="{space}office:1.0" xmlns:text="{space}text:1.0" '
        f'xmlns:style="{space}style:1.0"><style:header><text:p>{FULL_NAME}</text:p></style:header>'
        "</office:document-styles>"
    ).encode()
    members["meta.xml"] = f"<a><creator>{FULL_NAME}</creator></a>".encode()
    members["settings.xml"] = f"<a>printer of {LOGIN}</a>".encode()
    members["Thumbnails/thumbnail.png"] = named_png().content
    return Planted("plan.odt", _packed(members), ("text", "header", "properties", "remark", "link"))


EVERY_OFFICE_KIND: tuple[Callable[[], Planted], ...] = (
    named_word, named_slides, named_sheets, named_open_text,
)  # fmt: skip


def office_leaks(content: bytes) -> list[str]:
    """Traces that are left in a file's members, also those that are split over several elements."""
    left = leaks(content)
    for name, member in _members(content).items():
        joined = re.sub(rb"<[^>]+>", b"", member).decode("utf-8", "replace").lower()
        left += [trace for trace in TRACES if trace in joined or trace in name.lower()]
    return left


def _members(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _packed(members: dict[str, bytes]) -> bytes:
    return office_files.zipped(dict(members))
