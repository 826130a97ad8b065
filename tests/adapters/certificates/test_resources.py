"""The fonts and icons that ship: licensed, drawable, tinted by the window."""

import re
from importlib import resources
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont

ROOT = resources.files("resources")
FONTS = sorted(one.name for one in (ROOT / "fonts").iterdir() if one.name.endswith(".ttf"))
ICONS = sorted(one.name for one in (ROOT / "icons").iterdir() if one.name.endswith(".svg"))


def test_fonts_stay_within_their_budget() -> None:
    assert sum(len((ROOT / "fonts" / name).read_bytes()) for name in FONTS) <= 6 * 1024 * 1024


@pytest.mark.parametrize("name", FONTS)
def test_each_font_is_static_truetype_under_the_open_font_licence_and_listed(name: str) -> None:
    with (ROOT / "fonts" / name).open("rb") as stream, TTFont(stream) as font:
        assert "glyf" in font
        assert "fvar" not in font
        assert "SIL Open Font License" in font["name"].getDebugName(13)
        assert font["OS/2"].fsType == 0  # may be embedded
    assert name.partition("-")[0] in (ROOT / "fonts" / "README.md").read_text("utf-8")
    family = "Noto" if name.startswith("Noto") else name.partition("-")[0]
    assert "SIL OPEN FONT LICENSE" in (ROOT / "licences" / f"{family}-OFL.txt").read_text("utf-8").upper()


@pytest.mark.parametrize("name", ICONS)
def test_each_icon_is_tinted_and_loads_nothing(name: str) -> None:
    text = (ROOT / "icons" / name).read_text("utf-8")
    assert 'stroke="currentColor"' in text
    assert "href" not in text
    assert ElementTree.fromstring(text).attrib["viewBox"] == "0 0 24 24"
    assert re.match(r"<!-- @license lucide-static v[\d.]+ - ISC -->", text)
