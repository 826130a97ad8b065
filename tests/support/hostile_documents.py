"""Documents made to hurt whoever opens them: bombs, loops, lies, and addresses that nothing may follow."""

import io
import json
import tarfile
import zipfile
from collections.abc import Callable

from tests.support import office_files

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(12))
    + "]>"
)
_OUTSIDE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def _word(xml: str) -> bytes:
    return office_files.zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": xml})


def _slides(xml: str) -> bytes:
    return office_files.zipped({"[Content_Types].xml": "<Types/>", "ppt/presentation.xml": xml})


def _open_text(xml: str, kind: str = "text") -> bytes:
    return office_files.zipped({"mimetype": f"application/vnd.oasis.opendocument.{kind}", "content.xml": xml})


def _sheet(xml: str) -> bytes:
    """An .xlsx whose only sheet is `xml`."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(office_files.workbook())) as book, zipfile.ZipFile(out, "w") as made:
        for name in book.namelist():
            made.writestr(name, xml if name == "xl/worksheets/sheet1.xml" else book.read(name))
    return out.getvalue()


def _paragraphs(count: int) -> str:
    line = "<w:p><w:r><w:t>word</w:t></w:r></w:p>"
    return f"<w:document {_W}><w:body>{line * count}</w:body></w:document>"


def _tar(*members: tuple[str, bytes, bytes]) -> bytes:
    """(name, type, link target) each."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, kind, target in members:
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, target.decode()
            archive.addfile(info)
    return out.getvalue()


def _zip_in_itself(depth: int) -> bytes:
    inner = office_files.zipped({"a.txt": "a"})
    for _ in range(depth):
        inner = office_files.zipped({"inner.zip": inner})
    return inner


def _claims(size: int) -> bytes:
    """A ZIP whose directory claims a member of `size` bytes."""
    content = bytearray(office_files.zipped({"word/document.xml": "<a/>", "[Content_Types].xml": "x"}))
    place = content.rfind(b"PK\x01\x02")
    content[place + 24 : place + 28] = min(size, 2**32 - 2).to_bytes(4, "little")
    return bytes(content)


def _encrypted() -> bytes:
    content = bytearray(office_files.word_document())
    for start in (b"PK\x01\x02", b"PK\x03\x04"):
        place = content.find(start)
        while place >= 0:
            content[place + (8 if start == b"PK\x01\x02" else 6)] |= 1
            place = content.find(start, place + 4)
    return bytes(content)


def _book(cells: object) -> bytes:
    return json.dumps({"nbformat": 4, "metadata": {}, "cells": cells}).encode()


_FETCHING = b"""<html><head><base href='//127.0.0.1:9/'>
<link rel=stylesheet href='file:///etc/hostname'></head>
<img src='file:///etc/passwd'><img src='http://127.0.0.1:9/a.png'><iframe src='file:///etc'></iframe>
<object data='\\\\127.0.0.1\\share\\x'></object><script>fetch('http://127.0.0.1:9')</script>"""
_MAILS = b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\nContent-Type: message/rfc822\n\n" * 1_000
_WRONG_LETTERS = b"Subject: =?nope?Q?=FF?=\nContent-Type: text/plain; charset=nope\n\n\xff\xfe some text\n"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_ROWS = f'<worksheet xmlns="{_SHEET}"><sheetData>{{}}</sheetData></worksheet>'

HOSTILE_DOCUMENTS: dict[str, Callable[[], tuple[str, bytes]]] = {
    "entity bomb, Word": lambda: ("a.docx", _word(f"{_ENTITIES}<w:document {_W}>&m;</w:document>")),
    "outside entity, Word": lambda: ("a.docx", _word(f"{_OUTSIDE}<w:document {_W}>&a;</w:document>")),
    "entity bomb, slides": lambda: ("a.pptx", _slides(f"{_ENTITIES}<x>&m;</x>")),
    "outside entity, OpenDocument": lambda: ("a.odt", _open_text(f"{_OUTSIDE}<x>&a;</x>")),
    "entity bomb, sheet": lambda: ("a.xlsx", _sheet(f"{_ENTITIES}<worksheet>&m;</worksheet>")),
    "Word of 6,000 paragraphs": lambda: ("a.docx", _word(_paragraphs(6_000))),
    "Word of 128 MB of blanks": lambda: ("a.docx", _word(" " * 2**27)),
    "deep Word": lambda: ("a.docx", _word(f"<w:document {_W}>" + "<w:p>" * 100_000)),
    "deep OpenDocument": lambda: ("a.odt", _open_text("<a>" * 50_000 + "</a>" * 50_000)),
    "not XML": lambda: ("a.docx", _word("no XML at all")),
    "no document in it": lambda: ("a.docx", office_files.zipped({"[Content_Types].xml": "x", "word/x": ""})),
    "truncated Word": lambda: ("a.docx", office_files.word_document()[:2_000]),
    "encrypted Word": lambda: ("a.docx", _encrypted()),
    "claims 4 GB": lambda: ("a.docx", _claims(2**32)),
    "slides that name each other": lambda: (
        "a.pptx",
        office_files.zipped(
            {
                "[Content_Types].xml": "",
                "ppt/presentation.xml": "<p/>",
                "ppt/_rels/presentation.xml.rels": "<r/>",
            }
        ),
    ),
    "sheet of a million rows": lambda: (
        "a.xlsx", _sheet(_ROWS.format('<row><c t="n"><v>1</v></c></row>' * 10**6))
    ),
    "sheet of one cell far away": lambda: (
        "a.xlsx", _sheet(_ROWS.format('<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row>'))
    ),
    "sheet of no numbers": lambda: (
        "a.xlsx", _sheet(_ROWS.format('<row r="x"><c r="??" t="n"><v>one</v></c></row>'))
    ),
    "table of a million cells": lambda: ("a.csv", b"1,2,3,4,5,6,7,8,9,0\n" * 100_000),
    "table of one long field": lambda: ("a.csv", b'a,b\n"' + b"x" * 20_000_000),
    "table of 100,000 columns": lambda: ("a.csv", b",".join([b"1"] * 100_000)),
    "OpenDocument that repeats": lambda: ("a.ods", office_files.open_sheet()),
    "deep HTML": lambda: ("a.html", b"<html>" + b"<div><b><table><tr><td>" * 20_000),
    "HTML of open comments": lambda: ("a.html", b"<html>" + b"<!--" * 3_000),
    "HTML of open tags": lambda: ("a.html", b"<html>" + b"<a href='" * 3_000),
    "HTML that fetches": lambda: ("a.html", _FETCHING),
    "HTML of a picture bomb": lambda: (
        "a.html", b"<html><img src='data:image/png;base64,iVBORw0KGgo='>" * 5_000
    ),
    "deep Markdown": lambda: ("a.md", b"> " * 50_000 + b"a\n" + b"- " * 50_000),
    "Markdown of brackets": lambda: ("a.md", b"[" * 30_000 + b"](" * 30_000),
    "Markdown of stars": lambda: ("a.md", b"*a " * 20_000),
    "Markdown of references": lambda: ("a.md", b"[a]: b\n" * 6_000 + b"[a]" * 6_000),
    "Markdown that fetches": lambda: ("a.md", b"![x](file:///etc/passwd) ![y](\\\\127.0.0.1\\a\\b.png)"),
    "notebook of pictures that are none": lambda: (
        "a.ipynb",
        _book([{"cell_type": "code", "source": "x", "outputs": [{"data": {"image/png": "AAAA"}}] * 500}]),
    ),
    "notebook of wrong cells": lambda: ("a.ipynb", _book([1, None, [], {"cell_type": 3, "source": 4}])),
    "notebook of a long line": lambda: (
        "a.ipynb", _book([{"cell_type": "code", "source": "(" * 60_000, "outputs": []}])
    ),
    "code of brackets": lambda: ("a.py", b"(" * 90_000),
    "code of quotes": lambda: ("a.js", b"`${" * 30_000),
    "code of slashes": lambda: ("a.pl", b"s/" * 90_000),
    "mail of mails": lambda: ("a.eml", _MAILS),
    "mail of wrong letters": lambda: ("a.eml", _WRONG_LETTERS),
    "archive within archives": lambda: ("a.zip", _zip_in_itself(200)),
    "archive of 30,000 names": lambda: (
        "a.zip", office_files.zipped({f"{n % 97}/{n}": "" for n in range(30_000)})
    ),
    "archive of paths that climb": lambda: (
        "a.zip", office_files.zipped({"../../etc/passwd": "x", "/abs": "x", "C:\\x\\y": "x", "a//b/./c": "x"})
    ),
    "archive of links": lambda: (
        "a.tar", _tar(("a", tarfile.SYMTYPE, b"/etc/passwd"), ("b", tarfile.LNKTYPE, b"a"), ("c", b"3", b""))
    ),
    "archive of zeros": lambda: ("a.zip", office_files.zipped({"inner.zip": bytes(2**26)})),
    "not a TAR": lambda: ("a.gz", b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + bytes(500)),
    "bytes of no kind": lambda: ("a.xyz", bytes(range(256)) * 1_000),
    "old Word": lambda: ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4_000)),
}  # fmt: skip
"""What each is → its name and bytes, made when it is asked for."""
