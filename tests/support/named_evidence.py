"""Files that show whose they are in every channel that their kind has: made for looking for what is left."""

import base64
import contextlib
import io
import json
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field

import pikepdf
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from reportlab.pdfgen import canvas

from assessor_app.application.ports.blinding import KnownNames

FULL_NAME = "Annelise Þórsdóttir-Quandt"
GIVEN, FAMILY = "Annelise", "Quandt"
LOGIN = "aquandt42"
EMAIL = "annelise.quandt@example.org"
STUDENT_ID = "80417733"
KNOWN = KnownNames(full_names=(FULL_NAME,), logins=(LOGIN, STUDENT_ID), emails=(EMAIL,))
# what must not be left in a copy, however it is written: folded, without accents
TRACES = ("annelise", "quandt", "aquandt42", "80417733", "thorsdottir", "þórsdóttir")
WORK = (
    "The data set has 412 rows and nine columns.",
    "Missing postcodes were completed from the order history, never guessed.",
    "Two duplicates were merged after the owner of the data had agreed.",
)


@dataclass(frozen=True, slots=True)
class Planted:
    """One file and the channels in which it tells whose it is (words that must stand in some hit's place)."""

    name: str
    content: bytes = field(repr=False)
    channels: tuple[str, ...]


def pdf_with_text(*pages: tuple[str, ...]) -> bytes:
    """A PDF with these lines of text on its pages."""
    out = io.BytesIO()
    paper = canvas.Canvas(out, invariant=True, pagesize=(595, 842))
    for lines in pages:
        for number, line in enumerate(lines):
            paper.drawString(72, 770 - 18 * number, line)
        paper.showPage()
    paper.save()
    return out.getvalue()


def named_pdf() -> Planted:
    """A PDF with a name in its information, XMP, note author, text, outline, attachment, form, link, script
    and picture.
    """
    plain = pdf_with_text((*WORK, f"Written by {GIVEN} {FAMILY}"), WORK, ("Page three.",))
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain)) as pdf:
        pdf.docinfo["/Author"] = FULL_NAME
        pdf.docinfo["/Company"] = f"home of {LOGIN}"
        with pdf.open_metadata() as xmp:
            xmp["dc:creator"] = [FULL_NAME]
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem(f"Essay by {FAMILY}", 0))
        pdf.attachments[f"{LOGIN}.txt"] = f"private notes of {EMAIL}".encode()
        page = pdf.pages[1]
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Text,
            Rect=[10, 10, 30, 30],
            T=FULL_NAME,
            Contents=f"mail {EMAIL}",
        )
        link = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[40, 40, 90, 60],
            A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI=f"https://example.org/~{LOGIN}"),
        )  # fmt: skip
        page.obj.Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(note), pdf.make_indirect(link)]))
        page.obj.PieceInfo = pikepdf.Dictionary(
            Tool=pikepdf.Dictionary(Private=pikepdf.String(f"C:\\{LOGIN}"))
        )
        photo = pikepdf.Stream(pdf, named_jpeg().content)
        photo.Type, photo.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
        photo.Width, photo.Height, photo.BitsPerComponent = 64, 48, 8
        photo.ColorSpace, photo.Filter = pikepdf.Name.DeviceRGB, pikepdf.Name.DCTDecode
        photo.Metadata = pdf.make_stream(f"<x:xmpmeta><dc:creator>{FAMILY}</dc:creator></x:xmpmeta>".encode())
        pdf.pages[2].obj.Resources.XObject = pikepdf.Dictionary(Photo=pdf.make_indirect(photo))
        pdf.pages[2].contents_add(b"q 64 0 0 48 72 600 cm /Photo Do Q")
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=f"app.alert('{FAMILY}')")
        pdf.Root.PageLabels = pikepdf.Dictionary(Nums=[0, pikepdf.Dictionary(P=f"{FAMILY}-")])
        pdf.save(out, compress_streams=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    channels = (
        "PDF information", "XMP", "author or field name", "note", "page 1", "outline", "attachment", "link",
        "script",
        "page label", "metadata of a picture", "file name",
    )  # fmt: skip
    return Planted(f"{FAMILY}_essay.pdf", out.getvalue(), channels)


def pdf_with_hidden_names() -> Planted:
    """A PDF whose page holds a name only beside its text: a replacement text, and letters set one by one."""
    plain = pdf_with_text(WORK, WORK)
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain)) as pdf:
        hidden = f"/Span <</ActualText ({FAMILY})>> BDC BT /F1 12 Tf 72 500 Td (Author) Tj ET EMC"
        pdf.pages[0].contents_add(hidden.encode())
        spread = " ".join(f"({letter}) -20" for letter in FAMILY)
        pdf.pages[1].contents_add(f"BT /F1 12 Tf 72 500 Td [{spread}] TJ ET".encode())
        pdf.save(out)
    return Planted("essay.pdf", out.getvalue(), ("page 1", "page 2"))


def _picture() -> Image.Image:
    picture = Image.new("RGB", (64, 48), (240, 240, 240))
    picture.paste((30, 90, 160), (8, 8, 40, 30))
    return picture


def named_png() -> Planted:
    """A PNG with names in tEXt, zTXt, iTXt, XMP and EXIF."""
    info = PngInfo()
    info.add_text("Author", f"{GIVEN} {FAMILY}")
    info.add_text("Comment", f"by {LOGIN} " * 20, zip=True)
    info.add_itxt("Description", f"von {FULL_NAME}", "de", "Beschreibung")
    info.add_itxt("XML:com.adobe.xmp", f"<x:xmpmeta><dc:creator>{EMAIL}</dc:creator></x:xmpmeta>")
    exif = Image.Exif()
    exif[0x013B] = FAMILY
    out = io.BytesIO()
    _picture().save(out, "PNG", pnginfo=info, exif=exif)
    return Planted("chart.png", out.getvalue(), ("PNG tEXt", "PNG zTXt", "PNG iTXt", "EXIF Artist"))


def named_jpeg() -> Planted:
    """A JPEG with names in EXIF, XMP, IPTC, a comment, a thumbnail's tags and after its end."""
    exif = Image.Exif()
    exif[0x013B] = f"{GIVEN} {FAMILY}"
    exif[0x9C9D] = (FAMILY + "\0").encode("utf-16-le")
    exif[0x0112] = 6
    exif.get_ifd(0x8769)[0xA430] = FAMILY
    out = io.BytesIO()
    _picture().save(out, "JPEG", exif=exif, comment=f"photo of {LOGIN}".encode(), quality=90)
    raw = out.getvalue()
    xmp = (
        b"http://ns.adobe.com/xap/1.0/\0"
        + f"<x:xmpmeta><dc:creator>{FAMILY}</dc:creator></x:xmpmeta>".encode()
    )
    caption = f"{FAMILY}".encode()
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + (5 + len(caption)).to_bytes(4, "big")
    iptc += b"\x1c\x02\x50" + len(caption).to_bytes(2, "big") + caption
    segments = b"".join(
        bytes([0xFF, marker]) + (len(data) + 2).to_bytes(2, "big") + data
        for marker, data in ((0xE1, xmp), (0xED, iptc))
    )
    content = raw[:2] + segments + raw[2:] + f"trailer {LOGIN}".encode()
    return Planted(f"IMG {LOGIN}.jpg", content, ("EXIF Artist", "XMP", "IPTC", "comment", "file name"))


def named_gif() -> Planted:
    """An animated GIF with a name in its comment."""
    out = io.BytesIO()
    other = _picture().rotate(180)
    _picture().save(
        out,
        "GIF",
        comment=f"drawn by {FULL_NAME}".encode(),
        save_all=True,
        append_images=[other],
        duration=80,
    )
    return Planted("steps.gif", out.getvalue(), ("comment",))


def named_webp() -> Planted:
    """A WebP with names in EXIF and XMP."""
    exif = Image.Exif()
    exif[0x013B] = FAMILY
    out = io.BytesIO()
    xmp = f"<x:xmpmeta><dc:creator>{LOGIN}</dc:creator></x:xmpmeta>".encode()
    _picture().save(out, "WEBP", exif=exif.tobytes(), xmp=xmp, lossless=True)
    return Planted("scan.webp", out.getvalue(), ("EXIF", "XMP"))


def named_tiff() -> Planted:
    """A TIFF of two pages with a name in its tags."""
    out = io.BytesIO()
    tags = {315: FULL_NAME.encode("ascii", "replace").decode(), 270: f"scan for {LOGIN}"}
    _picture().save(out, "TIFF", save_all=True, append_images=[_picture()], tiffinfo=tags)
    return Planted("scan.tif", out.getvalue(), ("EXIF Artist", "EXIF ImageDescription"))


def named_text() -> Planted:
    """A text in UTF-16 with names in several spellings."""
    lines = (
        *WORK, f"{GIVEN} {FAMILY}", "Quandt, Annelise", "A. Quandt and A. Þ. Quandt", "ANNELISE QUANDT",
        EMAIL,
        f"student {STUDENT_ID}", "see C:\\Users\\aquandt42\\report.doc", "annelise_quandt_final.doc",
    )  # fmt: skip
    return Planted("reflection.txt", "\r\n".join(lines).encode("utf-16"), ("line 4", "line 8", "line 9"))


def named_csv() -> Planted:
    """A table with names in a header and in cells."""
    text = f"id,owner,{FAMILY}'s score\r\n{STUDENT_ID},{EMAIL},3\r\n7,Andere,4\r\n"
    return Planted("table.csv", text.encode("utf-8-sig"), ("line 1", "line 2"))


def named_markdown() -> Planted:
    """Markdown with front matter, a link and a percent-encoded address."""
    text = (
        f"---\nauthor: {FULL_NAME}\n---\n# Report\n[me](mailto:annelise.quandt%40example.org)"
        f"\n![](file:///home/{LOGIN}/a.png)\n" + "\n".join(WORK)
    )
    return Planted("report.md", text.encode(), ("line 2", "line 5", "line 6"))


def named_json() -> Planted:
    """JSON with a key, an escaped string and a number that tell."""
    text = json.dumps(
        {"author": "Þórsdóttir", "id": int(STUDENT_ID), f"{FAMILY}": 1, "rows": [1, 2]},
        indent=1,
        ensure_ascii=True,
    )
    return Planted("data.json", text.encode(), ("line 2", "line 3", "line 4"))


def named_html() -> Planted:
    """HTML with names in entities, a comment, metadata and a link."""
    text = (
        f"<!DOCTYPE html><html><head><meta name=author content='{FAMILY}'></head><body><!-- {LOGIN} -->\n"
        "<p>by &THORN;&oacute;rsd&#243;ttir</p>\n<a href='mailto:" + EMAIL + "'>mail</a></body></html>"
    )
    return Planted("page.html", text.encode(), ("line 1", "line 2", "line 3"))


def named_python() -> Planted:
    """Source code with names in a comment, an identifier, a path, and an escape."""
    text = (
        f"# {FULL_NAME} <{EMAIL}>\nquandt_frame = open('/home/{LOGIN}/in.csv')\n"
        "class QuandtReport:\n    pass\n"
        "AUTHOR = '\\u00de\\u00f3rsd\\u00f3ttir'\ndef anneliseTotal(rows):\n    return sum(rows)\n"
    )
    return Planted("clean.py", text.encode(), ("line 1", "line 2", "line 3", "line 5", "line 6"))


def named_notebook() -> Planted:
    """A notebook with names in metadata, sources, outputs, a traceback, a pasted picture and an
    attachment.
    """
    png = base64.b64encode(named_png().content).decode()
    cells = [
        {
            "cell_type": "markdown", "metadata": {"author": FAMILY}, "source": [f"# {GIVEN}\n",
            f"![](attachment:{LOGIN}.png)"],
            "attachments": {f"{LOGIN}.png": {"image/png": png}}, "id": FAMILY,
        },
        {
            "cell_type": "code", "metadata": {}, "execution_count": 3, "source": "frame.plot()",
            "outputs": [
                {"output_type": "stream", "name": "stdout", "text": [f"reading /home/{LOGIN}/x.csv\n"]},
                {"output_type": "display_data", "metadata": {}, "data": {"image/png": png,
                "text/plain": ["<Figure>"]}},
                {"output_type": "display_data", "metadata": {},
                "data": {"application/vnd.custom+json": {"by": FAMILY}}},
                {
                    "output_type": "error", "ename": "KeyError", "evalue": "'x'",
                    "traceback": ["File /Users/somebodyelse/work.py, line 2", f"C:\\Users\\{LOGIN}\\x.py"],
                },
            ],
        },
    ]  # fmt: skip
    metadata = {"authors": [{"name": FULL_NAME}], "language_info": {"name": "python"}}
    book = {"nbformat": 4, "nbformat_minor": 5, "metadata": metadata, "cells": cells}
    channels = ("notebook metadata", "cell 1", "cell 1 metadata", "cell 2 output", "cell 2 output, PNG tEXt")
    return Planted("analysis.ipynb", json.dumps(book).encode(), channels)


EVERY_KIND: tuple[Callable[[], Planted], ...] = (
    named_pdf, pdf_with_hidden_names, named_png, named_jpeg, named_gif, named_webp, named_tiff, named_text,
    named_csv,
    named_markdown, named_json, named_html, named_python, named_notebook,
)  # fmt: skip


def leaks(content: bytes) -> list[str]:
    """Traces of the planted person that are left in a file: raw, in UTF-16, and inside compressed streams."""
    left: list[str] = []
    for layer in (content, *unpacked(content)):
        for text in (layer.decode("utf-8", "replace"), layer.decode("utf-16-le", "replace"),
                     layer.decode("utf-16-be", "replace"), layer[1:].decode("utf-16-le",
                     "replace")):  # fmt: skip
            lowered = text.lower()
            left += [trace for trace in TRACES if trace in lowered]
    return left


def unpacked(content: bytes) -> list[bytes]:
    """Streams of a PDF, chunks of a PNG and members of a zip, decompressed by code that is not the
    program's.
    """
    layers: list[bytes] = []
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            layers += [archive.read(name) for name in archive.namelist()]
    start = 0
    while 0 <= (start := content.find(b"\x78", start)) < len(content):
        with contextlib.suppress(zlib.error):
            layers.append(zlib.decompressobj().decompress(content[start:], 2**22))
        start += 1
    return layers
