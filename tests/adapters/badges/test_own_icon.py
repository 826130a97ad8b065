"""An organisation's own icon: plain outlines come out, and whatever else a file holds is refused."""

import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from assessor_app.adapters.badges import DrawnBadges
from assessor_app.adapters.badges.own_icon import LARGEST, read_icon
from assessor_app.application.ports.pictures import BadgeLook, BadLook
from assessor_app.domain.badge_design import IconPath


def svg(inner: str, head: str = 'viewBox="0 0 48 48"') -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {head}>{inner}</svg>'.encode()


def test_shapes_become_filled_paths_and_lines() -> None:
    (square,) = read_icon(svg('<rect width="48" height="24"/>'))
    assert (square.d, square.width) == ("M0 0L24 0L24 12L0 12Z", 0)
    (line,) = read_icon(svg('<g fill="none" stroke="red" stroke-width="4"><path d="M0 0h48"/></g>'))
    assert line == IconPath(d="M0 0L24 0", width=2)
    both = read_icon(svg('<circle cx="24" cy="24" r="10" style="fill:#000; stroke: blue"/>'))
    assert [one.width for one in both] == [0, 0.5]


def test_transforms_and_any_size_end_on_the_square() -> None:
    (moved,) = read_icon(
        svg('<g transform="translate(10,20) scale(2)"><path d="M1 1L2 2"/></g>', 'width="100px" height="50"')
    )
    assert moved.d == "M2.88 11.28L3.36 11.76"
    (turned,) = read_icon(svg('<path transform="rotate(90 24 24)" d="M24 0L48 0"/>'))
    assert turned.d == "M24 12L24 24"
    (skewed,) = read_icon(svg('<path transform="matrix(1 0 0 1 2 0) skewX(45)" d="M0 4L2 4"/>'))
    assert skewed.d == "M3 2L4 2"


def test_what_says_nothing_is_passed_over() -> None:
    inner = (
        '<title>Ours</title><desc>x</desc><metadata><rdf xmlns="urn:x"/></metadata><defs/>'
        '<view xmlns="http://inkscape.org/x"/><!-- no --><path d="M0 0L9 9" onclick="run()"/>'
        '<rect width="9" height="9" display="none"/>'
    )
    (only,) = read_icon(svg(inner))
    assert only.d == "M0 0L4.5 4.5"


@pytest.mark.parametrize(
    ("inner", "words"),
    [
        ("<script>run()</script><path d='M0 0L9 9'/>", "<script>"),
        ("<style>path{fill:red}</style>", "<style>"),
        ("<image href='http://x/y.png'/>", "<image>"),
        ("<use href='#a'/>", "<use>"),
        ("<text>Ours</text>", "<text>"),
        ("<foreignObject/>", "<foreignObject>"),
        ("<a href='javascript:x'><path d='M0 0L9 9'/></a>", "<a>"),
        ("<path d='M0 0L9 9'><animate/></path><animate/>", "<animate>"),
        ("<defs><path id='a' d='M0 0L9 9'/></defs>", "refers to"),
        ("<path d='M0 0L9 9' clip-path='url(#a)'/>", "clip-path"),
        ("<path d='M0 0L9 9' style='filter:url(http://x)'/>", "filter"),
        ("<path d='M0 0L9 9' fill-rule='evenodd'/>", "evenodd"),
        ("<svg><path d='M0 0L9 9'/></svg>", "<svg>"),
        ("<path d='M0 0L9 x'/>", "cannot be read"),
        ("<path d='M0 0L9e9 0'/>", "cannot be read"),
        ("<circle cx='nan' cy='0' r='1'/>", "cannot be read"),
        ("<path d='M0 0L9 9' transform='spin(3)'/>", "a transform"),
        ("<path d='M0 0L9 9' transform='scale()'/>", "a transform"),
        ("<path d='M0 0L9 9' stroke='red' stroke-width='1em'/>", "width"),
        ("<path d='M0 0L9 9' fill='none'/>", "draws nothing"),
        ("", "draws nothing"),
        ("<g>" * 30 + "<path d='M0 0L9 9'/>" + "</g>" * 30, "nested"),
        ("<path d='M0 0L9 9'/>" * 65, "more than 64 shapes"),
        ("<g/>" * 2_001, "more than 2000"),
    ],
)
def test_what_is_no_plain_drawing_is_refused(inner: str, words: str) -> None:
    with pytest.raises(BadLook, match=words):
        read_icon(svg(inner))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x89PNG",
        b"<html/>",
        b"<svg",
        svg("<path d='M0 0L9 9'/>", ""),
        svg("<path d='M0 0L9 9'/>", 'viewBox="0 0 0 0"'),
        svg("<path d='M0 0L9 9'/>", 'viewBox="0 0 1"'),
        svg("<path d='M0 0L9 9'/>", 'width="100%" height="100%"'),
        b'<!DOCTYPE svg [<!ENTITY a "b">]>' + svg("&a;"),
        b'<!DOCTYPE svg PUBLIC "x" "http://x/y.dtd">' + svg("<path d='M0 0L9 9'/>"),
        b'<?xml version="1.0" encoding="no-such"?>' + svg("<path d='M0 0L9 9'/>"),
        svg(" " * LARGEST),
    ],
)
def test_what_is_no_svg_is_refused(data: bytes) -> None:
    with pytest.raises(BadLook):
        read_icon(data)


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: svg(f"<path d='{text}'/>")))
def test_whatever_comes_is_read_or_refused(data: bytes) -> None:
    with suppress(BadLook):
        assert read_icon(data)


def test_it_is_drawn_with_its_holes_in_the_colour_of_the_words() -> None:
    ring = "<path d='M0 0H48V48H0Z M12 12V36H36V12Z'/>"
    look = BadgeLook(
        name="Ours",
        category="foundational",
        tier="expert",
        organisation="Northfield",
        drawing=DrawnBadges().icon(svg(ring)),
    )
    picture = Image.open(io.BytesIO(DrawnBadges().png(look, 64))).convert("RGB")
    assert picture.getpixel((32, 26)) == (0x17, 0x4D, 0x71), "the hole shows the field"
    assert picture.convert("L").getpixel((23, 26)) in range(250, 256)
    drawn = DrawnBadges().svg(look)
    assert '<path d="M0 0L24 0L24 24L0 24ZM6 6L6 18L18 18L18 6Z"/>' in drawn
