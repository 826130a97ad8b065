"""What a file is, told by its bytes."""

import io
import json
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.preview.sniffing import encoding_of, sniff
from tests.support.named_evidence import (
    named_gif,
    named_jpeg,
    named_png,
    named_tiff,
    named_webp,
    pdf_with_text,
)


def zipped(*names: str, first: bytes = b"x") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, first)
    return out.getvalue()


BOOK = json.dumps({"nbformat": 4, "metadata": {}, "cells": []}).encode()


@pytest.mark.parametrize(
    ("content", "name", "kind", "media_type"),
    [
        (pdf_with_text(("x",)), "a.pdf", "pdf", "application/pdf"),
        (b"\n\n%PDF-1.4 and so on", "a.pdf", "pdf", "application/pdf"),
        (named_png().content, "a.png", "image", "image/png"),
        (named_jpeg().content, "a.jpg", "image", "image/jpeg"),
        (named_gif().content, "a.gif", "image", "image/gif"),
        (named_webp().content, "a.webp", "image", "image/webp"),
        (named_tiff().content, "a.tif", "image", "image/tiff"),
        (b"print(1)\n", "a.py", "code", "text/x-python"),
        (b"a,b\n1,2\n", "a.csv", "csv", "text/csv"),
        (b'{"a": 1}', "a.json", "code", "application/json"),
        (b"# Title\n", "a.md", "text", "text/markdown"),
        (b"<!DOCTYPE html><p>x", "a.html", "text", "text/html"),
        (b"<svg xmlns='x'/>", "a.svg", "code", "image/svg+xml"),
        (BOOK, "a.ipynb", "notebook", "application/x-ipynb+json"),
        ("Grüße\n".encode("utf-16"), "a.txt", "text", "text/plain"),
        ("Grüße\n".encode("utf-16-le"), "a.txt", "text", "text/plain"),
        ("Grüße\n".encode("cp1252"), "a.txt", "text", "text/plain"),
        (b"RIFF\x24\0\0\0WAVEfmt ", "a.wav", "audio", "audio/wav"),
        (b"\0\0\0\x18ftypmp42", "a.mp4", "video", "video/mp4"),
        (b"\0\0\0\x18ftypM4A ", "a.m4a", "audio", "audio/mp4"),
        (b"ID3\x04\0\0", "a.mp3", "audio", "audio/mpeg"),
        (b"\xff\xfb\x90\x00\0\0", "a.mp3", "audio", "audio/mpeg"),
        (b"\x1aE\xdf\xa3", "a.webm", "video", "video/webm"),
        (zipped("a.txt"), "a.zip", "archive", "application/zip"),
        (b"\0\1\2\3\xff\xfe", "a.bin", "other", "application/octet-stream"),
        (b"", "a.txt", "text", "text/plain"),
    ],
)
def test_the_kind_comes_from_the_bytes(content: bytes, name: str, kind: str, media_type: str) -> None:
    found = sniff(content, name)
    assert (found.kind, found.media_type, found.misnamed) == (kind, media_type, None)


@pytest.mark.parametrize(
    ("members", "kind"),
    [
        (("[Content_Types].xml", "word/document.xml"), "document"),
        (("[Content_Types].xml", "xl/workbook.xml"), "sheet"),
        (("[Content_Types].xml", "ppt/presentation.xml"), "slides"),
    ],
)
def test_office_kinds_are_told_by_the_names_in_the_archive(members: tuple[str, ...], kind: str) -> None:
    assert sniff(zipped(*members), "a").kind == kind


def test_an_open_document_is_told_by_its_first_member() -> None:
    text = zipped("mimetype", first=b"application/vnd.oasis.opendocument.text")
    assert sniff(text, "a.odt").kind == "document"


@pytest.mark.parametrize(
    ("content", "name", "note"),
    [
        (named_png().content, "essay.pdf", "named .pdf, is a picture"),
        (b"just words\n", "scan.png", "named .png, is plain text"),
        (pdf_with_text(("x",)), "a.docx", "named .docx, is a PDF"),
        (b"MZ\x90\0\3\0", "a.pdf", "named .pdf, is something else"),
    ],
)
def test_a_wrong_name_is_noted(content: bytes, name: str, note: str) -> None:
    assert sniff(content, name).misnamed == note


def test_the_name_never_makes_a_kind_of_binary_data() -> None:
    assert sniff(b"\0\1\2\3" * 50, "a.py").kind == "other"


@given(st.binary(max_size=400), st.text(max_size=12))
def test_any_bytes_under_any_name_have_a_kind(content: bytes, name: str) -> None:
    found = sniff(content, name)
    assert found.kind
    if found.encoding is not None:
        content.decode(found.encoding)  # what is called a text can be read as one


@given(st.text(min_size=1, max_size=200).filter(lambda text: "\0" not in text))
def test_utf_8_is_always_recognised(text: str) -> None:
    encoding = encoding_of(text.encode())
    assert encoding is not None
    assert text.encode().decode(encoding).removeprefix("\ufeff") == text.removeprefix("\ufeff")
