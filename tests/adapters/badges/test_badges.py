"""Pictures of badges: readable, the same each time, drawn alike as SVG and PNG, whatever they are called."""

import io
import itertools
import re
from dataclasses import replace

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from assessor_app.adapters.badges import DrawnBadges
from assessor_app.adapters.badges.colours import palette
from assessor_app.adapters.badges.design import SIZE, Area, Disc, Line, marks, small_marks
from assessor_app.adapters.badges.icon import flattened, icon_paths
from assessor_app.adapters.badges.raster import text_width
from assessor_app.application.ports.pictures import BadgeLook, BadLook
from assessor_app.domain.achievement import Category, Tier
from assessor_app.domain.badge_design import FIELDS, RIMS
from assessor_app.domain.contrast import contrast

LOOK = BadgeLook(name="AI Essentials", category="foundational", tier="expert", organisation="Northfield")
SHAPES = ("hexagon", "circle", "shield", "octagon", "square")
DRAW = DrawnBadges()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGBA")


def test_contrast_is_that_of_the_web_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


def test_every_category_and_tier_can_be_read_and_told_apart_without_colour() -> None:
    assert set(FIELDS) == set(map(str, Category))
    assert set(RIMS) == set(map(str, Tier))
    seen: dict[str, set[str]] = {}
    for category, tier in itertools.product(Category, Tier):
        look = replace(LOOK, category=str(category), tier=str(tier))
        palette(look.category, look.tier, None, mono=False)
        drawn = marks(look, text_width)
        texts = {mark.text for mark in drawn if isinstance(mark, Line)}
        assert {str(tier).upper(), "Northfield"} <= texts
        pips = [mark for mark in drawn if isinstance(mark, Disc) and mark.radius < 10]
        assert sum(pip.fill is not None for pip in pips) == list(Tier).index(tier) + 1
        outline = str(next(mark for mark in drawn if isinstance(mark, Area | Disc)))
        seen.setdefault(outline.partition("fill")[0], set()).add(str(category))
    assert all(len(categories) == 1 for categories in seen.values()), "each category has a shape of its own"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"colour": "#757575"}, "rim"),
        ({"colour": "red"}, "#rrggbb"),
        ({"colour": '#000000"/><script/>'}, "#rrggbb"),
        ({"shape": "cloud"}, "hexagon"),
        ({"icon": "no-such-icon"}, "icon"),
        ({"icon": "../fonts/README"}, "icon"),
    ],
)
def test_what_cannot_be_read_or_drawn_is_refused(change: dict[str, str], words: str) -> None:
    for draw in (DRAW.svg, DRAW.png):
        with pytest.raises(BadLook, match=words):
            draw(replace(LOOK, **change))  # type: ignore[arg-type]  # every field of it is text


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("mono", [False, True])
def test_each_shape_is_drawn_alike_and_the_same_each_time(shape: str, mono: bool) -> None:
    look = replace(LOOK, shape=shape, mono=mono)
    assert DrawnBadges().svg(look) == DrawnBadges().svg(look)
    DrawnBadges.png(DRAW, look, 64)
    from assessor_app.adapters.badges import _png

    first = DRAW.png(look, 96)
    _png.cache_clear()
    assert DRAW.png(look, 96) == first
    picture = opened(first)
    corner, middle = picture.getpixel((0, 0)), picture.getpixel((48, 74))
    assert isinstance(corner, tuple)
    assert isinstance(middle, tuple)
    assert (corner[3], middle[3]) == (0, 255)
    if mono:
        grey = {colour[:3] for _, colour in picture.getcolors(96 * 96) or [] if isinstance(colour, tuple)}
        assert all(red == green == blue for red, green, blue in grey)


def test_sizes() -> None:
    for size in (16, 128, 512):
        assert opened(DRAW.png(LOOK, size)).size == (size, size)
    for size in (0, 15, 2049, 10**9):
        with pytest.raises(BadLook):
            DRAW.png(LOOK, size)


def test_the_svg_refers_to_nothing_and_runs_nothing() -> None:
    text = DRAW.svg(replace(LOOK, name='<script>alert("1")</script> & \x00\x1b]]>'))
    root = fromstring(text, forbid_dtd=True)
    assert {element.tag.rpartition("}")[2] for element in root.iter()} == {
        *("svg", "title", "circle", "polygon", "g", "path", "text"),
    }
    assert not re.search(r"href|url\(|@import|<!|<\?", text)
    assert "<script" not in text


@given(st.text(max_size=80), st.text(max_size=300))
def test_any_name_is_drawn_within_the_picture(name: str, organisation: str) -> None:
    look = replace(LOOK, name=name, organisation=organisation)
    fromstring(DRAW.svg(look), forbid_dtd=True)
    lines = [mark for mark in marks(look, text_width) if isinstance(mark, Line)]
    assert len(lines) <= 6
    assert all(text_width(line.text, line.size) <= SIZE for line in lines if len(line.text) > 1)


def test_every_shipped_icon_can_be_drawn() -> None:
    from importlib.resources import files

    names = [path.name.removesuffix(".svg") for path in files("resources").joinpath("icons").iterdir()]
    for name in (one for one in names if one != "README.md"):
        lines = [line for path in icon_paths(name) for line in flattened(path)]
        assert lines, name
        assert all(-1 <= x <= 25 and -1 <= y <= 25 for line in lines for x, y in line), name


@pytest.mark.parametrize(
    "organisation", ["Университет", "جامعة الشمال", "उत्तर विश्वविद्यालय", "אוניברסיטה", "มหาวิทยาลัย"]
)
def test_a_strip_in_another_script_is_drawn(organisation: str) -> None:
    assert DRAW.undrawable(organisation) == ""
    shown = opened(DRAW.png(replace(LOOK, organisation=organisation)))
    empty = opened(DRAW.png(replace(LOOK, organisation="")))
    box = ImageChops.difference(shown.convert("RGB"), empty.convert("RGB")).getbbox()
    assert box is not None
    assert box[1] > 394
    assert box[3] < 446, "it stands on the strip alone"
    width = text_width(organisation, 24)
    assert box[2] - box[0] == pytest.approx(width, abs=12)
    assert (box[0] + box[2]) / 2 == pytest.approx(256, abs=6)


def test_what_no_font_has_is_named_with_its_script() -> None:
    assert DRAW.undrawable("Bod ཀ ᚠ") == "ཀ ᚠ (Tibetan, Runic)"
    assert DRAW.undrawable("a\x00") == "\x00 (control characters)"


def test_joined_letters_are_joined_and_run_from_the_right() -> None:
    """Shaped as a word, Arabic letters join: narrower than letter by letter, and no mirror of the reverse."""
    word = "سلام"
    assert text_width(word, 24) < sum(text_width(letter, 24) for letter in word)
    first, other = (DRAW.png(replace(LOOK, organisation=text)) for text in (word, word[::-1]))
    assert first != other


def test_small_pictures_have_no_words_but_the_same_shape_icon_and_pips() -> None:
    small = small_marks(LOOK)
    assert not [mark for mark in small if isinstance(mark, Line)]
    pips = [mark for mark in small if isinstance(mark, Disc) and mark.stroke]
    assert sum(pip.fill is not None for pip in pips) == 3
    for shape in SHAPES:
        assert opened(DRAW.png(replace(LOOK, shape=shape), 48)).getpixel((0, 0)) == (0, 0, 0, 0)


def test_words_turn_dark_on_a_light_field() -> None:
    light = palette("foundational", "expert", "#f6e7b0", "#7a1f3d", mono=False)
    assert (light.on_field, light.on_rim) == ("#1d2129", "#ffffff")
