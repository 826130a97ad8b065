"""Pictures that carry credentials: written as Open Badges says, read by others, and hostile ones refused."""

import json
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.credentials.baking import (
    BadPicture,
    Carried,
    bake_png,
    bake_svg,
    unbake_png,
    unbake_svg,
)

JSON = json.dumps({"name": "a ]]> b & <c> “d”"}, ensure_ascii=False).encode()
TOKEN = b"eyJhbGciOiJFZERTQSJ9.e30.c2ln"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>x</title></svg>'
OB3_WORD, OB2_WORD = b"openbadgecredential", b"openbadges"


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


HEADER = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
PIXELS = chunk(b"IDAT", zlib.compress(b"\0\0"))
END = chunk(b"IEND", b"")


def png(*chunks: bytes) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + HEADER + b"".join(chunks) + PIXELS + END


@pytest.mark.parametrize("carried", list(Carried))
@pytest.mark.parametrize("text", [JSON, TOKEN])
def test_what_is_put_in_comes_out(carried: Carried, text: bytes) -> None:
    baked = bake_png(png(), text, carried)
    assert (unbake_png(baked).carried, unbake_png(baked).text) == (carried, text)
    other = bake_png(baked, b"{}", carried)
    assert unbake_png(other).text == b"{}", "in its place, not beside it"
    drawn = bake_svg(SVG, text, carried).encode()
    found = unbake_svg(drawn)
    assert (found.carried, found.also) == (carried, b"")
    assert found.text == text or json.loads(found.text) == json.loads(text)


def test_openbadgeslib_finds_ours() -> None:
    from openbadgeslib import baking

    for carried, keyword, element in (
        (Carried.OB3, baking.ITXT_KEYWORD_OB3, baking.SVG_ELEMENT_OB3),
        (Carried.OB2, baking.ITXT_KEYWORD, baking.SVG_ELEMENT),
    ):
        assert baking.extract_png(bake_png(png(), TOKEN, carried), keyword=keyword) == TOKEN.decode()
        assert baking.extract_svg(bake_svg(SVG, TOKEN, carried).encode(), element=element) == TOKEN.decode()


def test_ours_finds_openbadgeslibs() -> None:
    from openbadgeslib import baking

    drawn = baking.bake_svg(
        SVG.encode(), TOKEN.decode(), element=baking.SVG_ELEMENT_OB3, namespace=baking.SVG_NS_OB3
    )
    assert unbake_svg(drawn).text == TOKEN
    picture = baking.bake_png(png(), TOKEN.decode(), keyword=baking.ITXT_KEYWORD_OB3)
    assert unbake_png(picture).text == TOKEN


BOMB = zlib.compress(bytes(50_000_000), 9)


@pytest.mark.parametrize(
    ("chunks", "words"),
    [
        ([], "no Open Badges credential"),
        ([chunk(b"iTXt", OB3_WORD + b"\0\0\0\0\0{}")] * 2, "more than one"),
        (
            [
                chunk(b"iTXt", OB3_WORD + b"\0\0\0\0\0{}"),
                chunk(b"iTXt", OB2_WORD + b"\0\0\0\0\0{}"),
            ],
            "more than one",
        ),
        (
            [chunk(b"iTXt", OB3_WORD + b"\0\0\0\0\0{}"), chunk(b"tEXt", OB3_WORD + b"\0{}")],
            "more than one",
        ),
        ([chunk(b"iTXt", OB3_WORD + b"\0\1\0\0\0" + BOMB)], "compressed or damaged"),
        ([chunk(b"iTXt", OB3_WORD + b"\0\0\1\0\0{}")], "compressed or damaged"),
        ([chunk(b"iTXt", OB3_WORD + b"\0")], "compressed or damaged"),
        ([chunk(b"iTXt", OB3_WORD)], "compressed or damaged"),
        ([chunk(b"zTXt", OB3_WORD + b"\0\0" + BOMB)], "of the kind zTXt"),
        ([chunk(b"tEXt", OB2_WORD + b"\0https://example.org/1.json")], "of the kind tEXt"),
        ([chunk(b"iTXt", b"openbadgecredentials\0\0\0\0\0{}")], "no Open Badges credential"),
        ([HEADER], "not built as a PNG"),
        ([chunk(b"tEXt", b"x\0y")] * 5000, "not built as a PNG"),
    ],
)
def test_hostile_pngs(chunks: list[bytes], words: str) -> None:
    with pytest.raises(BadPicture, match=words):
        unbake_png(png(*chunks))


def test_a_png_ends_where_it_says() -> None:
    good = bake_png(png(), TOKEN)
    for bad in (good + b"\0", good[:-1], good[:40], b"\x89PNG\r\n\x1a\n", good.replace(b"IHDR", b"IHDX")):
        with pytest.raises(BadPicture):
            unbake_png(bad)
    long = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 2**31) + b"IHDR"
    with pytest.raises(BadPicture):
        unbake_png(long + bytes(100))


OB3_SPACE = 'xmlns:o="https://purl.imsglobal.org/ob/v3p0"'
ELEMENT = f'<o:credential {OB3_SPACE} verify="{TOKEN.decode()}"/>'


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ("", "no Open Badges credential"),
        (ELEMENT * 2, "more than one"),
        (f'<o:credential {OB3_SPACE} verify="x">{{"name": "y"}}</o:credential>', "more than one"),
        (f"<o:credential {OB3_SPACE}><b/>{{}}</o:credential>", "other elements"),
        (
            f'{ELEMENT}<p:assertion xmlns:p="http://openbadges.org" verify="x"/>',
            "more than one",
        ),
        ('<o:credential xmlns:o="https://purl.imsglobal.org/ob/v3p1"/>', "no Open Badges credential"),
        ("<o:credential/>", "no SVG"),
        ("<b>", "no SVG"),
    ],
)
def test_hostile_svgs(inside: str, words: str) -> None:
    with pytest.raises(BadPicture, match=words):
        unbake_svg(SVG.replace("<title>x</title>", inside).encode())


@pytest.mark.parametrize(
    "prologue",
    [
        '<!DOCTYPE svg [<!ENTITY a "b">]>',
        '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE svg SYSTEM "http://example.org/svg.dtd">',
        '<?xml version="1.0" encoding="no-such-encoding"?>',
    ],
)
def test_an_svg_with_a_dtd_or_entities_is_refused(prologue: str) -> None:
    good = SVG.replace("<title>x</title>", ELEMENT)
    assert unbake_svg(good.encode()).text == TOKEN
    with pytest.raises(BadPicture, match="no SVG"):
        unbake_svg((prologue + good).encode())


def test_a_script_in_an_svg_is_data() -> None:
    good = SVG.replace("<title>x</title>", f'{ELEMENT}<script>alert(1)</script><use href="#a"/>')
    assert unbake_svg(good.encode()).text == TOKEN
    deep = SVG.replace("<title>x</title>", ELEMENT + "<g>" * 100_000 + "</g>" * 100_000)
    assert unbake_svg(deep.encode()).text == TOKEN
    with pytest.raises(BadPicture, match="larger"):
        unbake_svg(good.encode() + b" " * 4_200_000)


@given(st.binary(max_size=300))
def test_any_bytes_are_no_picture(data: bytes) -> None:
    for unbake in (unbake_png, unbake_svg):
        with pytest.raises(BadPicture):
            unbake(data)
        with pytest.raises(BadPicture):
            unbake(b"\x89PNG\r\n\x1a\n" + data)
