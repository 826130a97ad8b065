"""The bundled fonts: what each covers, how HarfBuzz sees it, and the part of it that a page needs."""

import zlib
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources
from typing import Any

_TABLES_A_PAGE_NEEDS = frozenset({"head", "hhea", "hmtx", "maxp", "loca", "glyf"})
_FALLBACKS = (
    "NotoSerif-Regular",
    "NotoNaskhArabic-Regular",
    "NotoSerifHebrew-Regular",
    "NotoSerifDevanagari-Regular",
)

DISPLAY = ("EBGaramond-Medium", *_FALLBACKS)
ITALIC = ("EBGaramond-Italic", "EBGaramond-Regular", *_FALLBACKS)
PLAIN = ("Inter-Regular", *_FALLBACKS)
STRONG = ("Inter-SemiBold", *_FALLBACKS)


@dataclass(frozen=True, slots=True, kw_only=True)
class FontPart:
    """The glyphs of one font that a page shows: a TrueType program with the font's own glyph numbers."""

    program: bytes = field(repr=False)  # deflated
    length: int  # before deflating
    tag: str  # six capitals: names this choice of glyphs, as PDF asks of a subset


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Typeface:
    """One static TrueType font, loaded once; compared by identity."""

    name: str
    covered: frozenset[int] = field(repr=False)  # code points
    units: int  # per em
    ascent: float  # this and the next in thousandths of an em
    descent: float
    face: Any = field(repr=False)  # uharfbuzz has no types
    font: Any = field(repr=False)

    def width(self, glyph: int) -> float:
        """The advance of a glyph by itself, in thousandths of an em, to three places as the page says it."""
        return round(float(self.font.get_glyph_h_advance(glyph)) * 1000 / self.units, 3)

    def part(self, glyphs: frozenset[int]) -> FontPart:
        """What a PDF embeds so that these glyphs can be drawn."""
        return _part(self, glyphs)


@lru_cache(maxsize=32)
def typeface(name: str) -> Typeface:
    """The bundled font of that file name (without its ending); raises FileNotFoundError for another name."""
    import uharfbuzz as hb

    data = (resources.files("resources") / "fonts" / f"{name}.ttf").read_bytes()
    face = hb.Face(data)
    font = hb.Font(face)
    extents = font.get_font_extents("ltr")
    return Typeface(
        name=name,
        covered=frozenset(face.unicodes),
        units=face.upem,
        ascent=round(extents.ascender * 1000 / face.upem, 1),
        descent=round(extents.descender * 1000 / face.upem, 1),
        face=face,
        font=font,
    )


@lru_cache(maxsize=256)
def _part(face: Typeface, glyphs: frozenset[int]) -> FontPart:
    """Cut the font down with HarfBuzz, keeping glyph numbers so that text may be written before the cut."""
    import uharfbuzz as hb

    wish = hb.SubsetInput()
    wish.flags = (
        hb.SubsetFlags.RETAIN_GIDS
        | hb.SubsetFlags.NO_HINTING
        | hb.SubsetFlags.NOTDEF_OUTLINE
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    wish.glyph_set.update(glyphs)
    spare = set(face.face.table_tags) - _TABLES_A_PAGE_NEEDS
    wish.drop_table_tag_set.update(int.from_bytes(tag.encode("ascii"), "big") for tag in spare)
    program = bytes(hb.subset(face.face, wish).blob.data)
    number = zlib.crc32(",".join(map(str, sorted(glyphs))).encode())
    letters = []
    for _ in range(6):
        number, letter = divmod(number, 26)
        letters.append(chr(ord("A") + letter))
    return FontPart(program=zlib.compress(program, 6), length=len(program), tag="".join(letters))
