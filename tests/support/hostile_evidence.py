"""Files made to hurt whoever opens them, built by code: none holds anybody's work."""

import io
import json
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field

import pikepdf
from PIL import Image

from tests.support.named_evidence import pdf_with_text

PLAIN_PDF = pdf_with_text(("One page of work.",), ("And a second one.",))


@dataclass(frozen=True, slots=True)
class Hostile:
    """One file, and what may come of it: "drawn", "refused" (in words), or "either"."""

    name: str
    content: bytes = field(repr=False)
    outcome: str


def raw_pdf(*objects: bytes, root: int = 1) -> bytes:
    """A PDF of these objects, numbered from 1, written without any library."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, start)
    return bytes(out)


def one_page(entries: bytes, *objects: bytes) -> bytes:
    """A PDF of one page with these entries; `objects` are numbered from 4."""
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] " + entries + b" >>"
    catalogue, tree = b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    return raw_pdf(catalogue, tree, page, *objects)


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """A compressed stream object."""
    packed = zlib.compress(content)
    head = b"<< /Length %d /Filter /FlateDecode %s >>" % (len(packed), entries)
    return head + b"\nstream\n" + packed + b"\nendstream"


def _changed(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(PLAIN_PDF)) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def _javascript(pdf: pikepdf.Pdf) -> None:
    script = "while (true) { app.launchURL('http://127.0.0.1:9/', true); }"
    action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=script)
    pdf.Root.OpenAction = action
    pdf.pages[0].obj.AA = pikepdf.Dictionary(O=action)
    names = pikepdf.Array([pikepdf.String("start"), action])
    pdf.Root.Names = pikepdf.Dictionary(JavaScript=pikepdf.Dictionary(Names=names))


def _launch(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.Launch, F="/bin/sh", NewWindow=True)


def _submit(pdf: pikepdf.Pdf) -> None:
    where = pikepdf.Dictionary(FS=pikepdf.Name.URL, F="http://127.0.0.1:9/")
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.SubmitForm, F=where)


def _other_file(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0].obj
    picture = pikepdf.Stream(pdf, b"", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image)
    picture.Width, picture.Height, picture.BitsPerComponent = 10, 10, 8
    picture.ColorSpace, picture.F = pikepdf.Name.DeviceRGB, pikepdf.String("/etc/hostname")
    page.Resources.XObject = pikepdf.Dictionary(Out=picture)
    pdf.pages[0].contents_add(b"q 100 0 0 100 100 100 cm /Out Do Q")


def _attached(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["run.exe"] = b"MZ" + bytes(2000)


def _annotation_authors(pdf: pikepdf.Pdf) -> None:
    notes = [
        pikepdf.Dictionary(Subtype=pikepdf.Name.Text, Rect=[i, i, i + 9, i + 9], T=f"n{i}",
        Contents="x" * 5000)
        for i in range(2000)
    ]  # fmt: skip
    pdf.pages[0].obj.Annots = pikepdf.Array(notes)


def _locked() -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(PLAIN_PDF)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="owner", user="a password", R=6))
    return out.getvalue()


def _page_loop() -> bytes:
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 9 >>",
        b"<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 9 >>",
    )


def _million_pages() -> bytes:
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    )


def _form_bomb() -> bytes:
    """Forms that draw forms: ten to the eighth power of rectangles in a kilobyte."""
    depth = 9
    forms = []
    for level in range(depth):
        inner = b"/F Do " * 10 if level < depth - 1 else b"0 0 500 500 re f 10 10 80 80 re S "
        refer = b"/Resources << /XObject << /F %d 0 R >> >>" % (6 + level) if level < depth - 1 else b""
        forms.append(stream(inner, b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] " + refer))
    return one_page(b"/Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >>", stream(b"/F Do"), *forms)


def _content_bomb() -> bytes:
    """A hundred kilobytes that unpack to a page of many million strokes."""
    content = b"0 0 m 595 842 l S 0 0 595 842 re f " * 3_000_000
    return one_page(b"/Contents 4 0 R", stream(content))


def _huge_page() -> bytes:
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1 900000000] >>"
    return raw_pdf(b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page)


def _nested_arrays() -> bytes:
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R /X " + b"[" * 200_000 + b"]" * 200_000 + b" >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    )


def _stream_bomb() -> bytes:
    """A picture whose data unpack to two gigabytes."""
    squeezed = zlib.compressobj(9)
    block = bytes(2**24)
    data = b"".join([*(squeezed.compress(block) for _ in range(128)), squeezed.flush()])
    picture = (
        b"<< /Type /XObject /Subtype /Image /Width 30000 /Height 23000 /BitsPerComponent 8"
        b" /ColorSpace /DeviceRGB"
        b" /Filter /FlateDecode /Length %d >>\nstream\n" % len(data)
    ) + data + b"\nendstream"  # fmt: skip
    resources = b"/Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >>"
    return one_page(resources, stream(b"q 500 0 0 500 0 0 cm /I Do Q"), picture)


def png_chunk(name: bytes, data: bytes) -> bytes:
    """One chunk with its length and checksum."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _png(width: int, height: int, data: bytes, *more: bytes) -> bytes:
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(more) + png_chunk(b"IDAT", data) + png_chunk(b"IEND", b"")


def _deflated(size: int) -> bytes:
    squeezed = zlib.compressobj(9)
    return b"".join([*(squeezed.compress(bytes(2**20)) for _ in range(size // 2**20)), squeezed.flush()])


def _png_text_bomb() -> bytes:
    bombs = [png_chunk(b"zTXt", b"Comment\0\0" + _deflated(2**28)) for _ in range(4)]
    return _png(4, 4, zlib.compress(bytes(52)), *bombs)


def _tiff_loop() -> bytes:
    entries = struct.pack("<HHII", 256, 3, 1, 8) + struct.pack("<HHII", 257, 3, 1, 8)
    return b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", 2) + entries + struct.pack("<I", 8)


def _gif_frames() -> bytes:
    out = io.BytesIO()
    frames = [Image.new("P", (1000, 1000), index % 200) for index in range(300)]
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    return out.getvalue()


def _jpeg() -> bytes:
    out = io.BytesIO()
    Image.effect_noise((900, 700), 80).convert("RGB").save(out, "JPEG")
    return out.getvalue()


HOSTILE: dict[str, Callable[[], Hostile]] = {
    "javascript": lambda: Hostile("a.pdf", _changed(_javascript), "drawn"),
    "launch": lambda: Hostile("a.pdf", _changed(_launch), "drawn"),
    "submit form": lambda: Hostile("a.pdf", _changed(_submit), "drawn"),
    "picture in another file": lambda: Hostile("a.pdf", _changed(_other_file), "drawn"),
    "attached program": lambda: Hostile("a.pdf", _changed(_attached), "drawn"),
    "two thousand notes": lambda: Hostile("a.pdf", _changed(_annotation_authors), "drawn"),
    "page-tree loop": lambda: Hostile("a.pdf", _page_loop(), "either"),
    "a million claimed pages": lambda: Hostile("a.pdf", _million_pages(), "either"),
    "form bomb": lambda: Hostile("a.pdf", _form_bomb(), "either"),
    "content bomb": lambda: Hostile("a.pdf", _content_bomb(), "either"),
    "stream bomb": lambda: Hostile("a.pdf", _stream_bomb(), "either"),
    "page of 900,000,000 points": lambda: Hostile("a.pdf", _huge_page(), "either"),
    "nested arrays": lambda: Hostile("a.pdf", _nested_arrays(), "either"),
    "locked": lambda: Hostile("a.pdf", _locked(), "refused"),
    "truncated PDF": lambda: Hostile("a.pdf", PLAIN_PDF[: len(PLAIN_PDF) // 3], "either"),
    "PDF header alone": lambda: Hostile("a.pdf", b"%PDF-1.7\n", "refused"),
    "PNG of 60,000 by 60,000": lambda: Hostile("a.png", _png(60_000, 60_000, _deflated(2**24)), "refused"),
    "PNG of 2^31 by 2^31": lambda: Hostile("a.png", _png(2**31 - 1, 2**31 - 1, b""), "refused"),
    "PNG with four text bombs": lambda: Hostile("a.png", _png_text_bomb(), "either"),
    "PNG with too much data": lambda: Hostile("a.png", _png(10, 10, _deflated(2**30)), "either"),
    "truncated PNG": lambda: Hostile("a.png", _png(500, 500, zlib.compress(bytes(9000))), "refused"),
    "truncated JPEG": lambda: Hostile("a.jpg", _jpeg()[:9000], "refused"),
    "TIFF directory loop": lambda: Hostile("a.tif", _tiff_loop(), "refused"),
    "GIF of 300 large frames": lambda: Hostile("a.gif", _gif_frames(), "either"),
    "program named PDF": lambda: Hostile("a.pdf", b"MZ\x90\0" + bytes(range(256)) * 40, "refused"),
    "text named PNG": lambda: Hostile("a.png", b"no picture at all\n", "refused"),
    "text in one line": lambda: Hostile("a.txt", b"A. A. M. a " * 1_500_000, "either"),
    "text of many lines": lambda: Hostile("a.txt", b"\n" * 20_000_000, "either"),
    "text of accents": lambda: Hostile("a.txt", ("a" + "\u0301" * 5_000_000).encode(), "either"),
    "nested JSON": lambda: Hostile("a.json", b"[" * 3_000_000, "either"),
    "nested notebook": lambda: Hostile(
        "a.ipynb", json.dumps({"nbformat": 4, "cells": []}).encode()[:-2] + b"[" * 2_000_000, "either"
    ),
    "notebook of wrong types": lambda: Hostile(
        "a.ipynb",
        b'{"nbformat": 4, "metadata": [], "cells": [{"source": {"a": 1}, "outputs": [3, {"data": 4}]}]}',
        "either",
    ),
}  # fmt: skip
