"""The bundled fonts: what each covers, how HarfBuzz sees it, and the part of it that a page needs."""

import zlib
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from assessor_app.adapters.certificates.regions import region_of
from resources.font_files import EAST_ASIAN_PACKAGES, font_file

_TABLES_A_PAGE_NEEDS = frozenset({"head", "hhea", "hmtx", "maxp", "loca", "glyf"})
_FALLBACKS = (
    "NotoSerif-Regular",
    "NotoNaskhArabic-Regular",
    "NotoSerifHebrew-Regular",
    "NotoSerifDevanagari-Regular",
    "NotoSerifThai-Regular",
)
_EAST_ASIAN_SERIF = tuple(f"NotoSerif{region}-Regular" for region in EAST_ASIAN_PACKAGES)
_EAST_ASIAN_SANS = tuple(f"NotoSans{region}-Regular" for region in EAST_ASIAN_PACKAGES)

DISPLAY = ("EBGaramond-Medium", *_FALLBACKS, *_EAST_ASIAN_SERIF)
ITALIC = ("EBGaramond-Italic", "EBGaramond-Regular", *_FALLBACKS, *_EAST_ASIAN_SERIF)
PLAIN = ("Inter-Regular", *_FALLBACKS, *_EAST_ASIAN_SANS)
STRONG = ("Inter-SemiBold", *_FALLBACKS, *_EAST_ASIAN_SANS)

UNSEEN_WIDTH = 500.0  # of each letter of the unseen font, in thousandths of an em

_REGIONAL = frozenset({*_EAST_ASIAN_SERIF, *_EAST_ASIAN_SANS})
_FIRST_EAST_ASIAN = "\u1100"  # Hangul; what comes before is of other scripts


@dataclass(frozen=True, slots=True, kw_only=True)
class FontPart:
    """The glyphs of one font that a page shows: a program in which their codes are those that pages write."""

    program: bytes = field(repr=False)  # deflated
    length: int  # before deflating
    tag: str  # six capitals: names this choice of glyphs, as PDF asks of a subset


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Typeface:
    """One static font, loaded once; compared by identity."""

    name: str
    covered: frozenset[int] = field(repr=False)  # code points
    units: int  # per em
    ascent: float  # this and the next in thousandths of an em
    descent: float
    face: Any = field(repr=False)  # uharfbuzz has no types
    font: Any = field(repr=False)
    compact: bool  # its outlines are CFF, named by character ids (CIDs); else TrueType, by glyph numbers
    unseen: bool = False  # all its glyphs are blank, their numbers those of the letters in Unicode

    def width(self, glyph: int) -> float:
        """The advance of a glyph by itself, in thousandths of an em, to three places as the page says it."""
        if self.unseen:
            return UNSEEN_WIDTH
        return round(float(self.font.get_glyph_h_advance(glyph)) * 1000 / self.units, 3)

    def code(self, glyph: int) -> int:
        """What a page writes for the glyph."""
        return _character_ids(self)[glyph] if self.compact else glyph

    def draws(self, character: str, selector: str) -> bool:
        """Whether the font has the form of the character that a variation selector asks for."""
        return self.font.get_variation_glyph(ord(character), ord(selector)) is not None

    def part(self, glyphs: frozenset[int]) -> FontPart:
        """What a PDF embeds so that these glyphs can be drawn."""
        return _part(self, glyphs)


def in_order(stack: tuple[str, ...], text: str) -> tuple[str, ...]:
    """The stack, with the East Asian font of the region that the text seems to come from before the others.

    One code point of a Chinese character stands for forms that differ between the regions.
    """
    if not text or max(text) < _FIRST_EAST_ASIAN:
        return stack
    wanted = f"{region_of(text)}-Regular"
    return tuple(sorted(stack, key=lambda name: (name in _REGIONAL, not name.endswith(wanted))))


@lru_cache(maxsize=64)
def installed(name: str) -> Typeface | None:
    """The font of that name, None where the package that holds it is not installed."""
    try:
        return typeface(name)
    except FileNotFoundError:
        return None


@lru_cache(maxsize=32)
def typeface(name: str) -> Typeface:
    """The font of that file name (without its ending); raises FileNotFoundError for another name."""
    import uharfbuzz as hb

    path = font_file(name)
    face = hb.Face(hb.Blob.from_file_path(str(path)))  # mapped: what is not drawn is not read
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
        compact="CFF " in face.table_tags,
    )


@lru_cache(maxsize=1)
def unseen() -> Typeface:
    """A font without shapes, for text that is read and not seen beside shapes that are seen and not read."""
    return replace(typeface("NotoSerif-Regular"), unseen=True)


@lru_cache(maxsize=4096)
def outline(face: Typeface, glyph: int) -> str:
    """The glyph's shape as path operators in the font's units; the caller paints it."""
    pen = _OutlinePen()
    face.font.draw_glyph_with_pen(glyph, pen)
    return " ".join(pen.operators)


Point = tuple[float, float]


class _OutlinePen:
    """Collects path operators; its methods have the names of the pens of fontTools, which HarfBuzz calls."""

    def __init__(self) -> None:
        self.operators: list[str] = []
        self._at: Point = (0.0, 0.0)

    def moveTo(self, point: Point) -> None:  # fontTools' name
        self._add("m", point)

    def lineTo(self, point: Point) -> None:  # fontTools' name
        self._add("l", point)

    def curveTo(self, one: Point, two: Point, end: Point) -> None:  # fontTools' name
        self._add("c", one, two, end)

    def qCurveTo(self, bend: Point, end: Point) -> None:  # fontTools' name
        one, two = (
            (point[0] + 2 / 3 * (bend[0] - point[0]), point[1] + 2 / 3 * (bend[1] - point[1]))
            for point in (self._at, end)
        )
        self._add("c", one, two, end)

    def closePath(self) -> None:  # fontTools' name
        self.operators.append("h")

    def _add(self, operator: str, *points: Point) -> None:
        words = [f"{round(x)} {round(y)}" for x, y in points]
        self.operators.append(" ".join([*words, operator]))
        self._at = points[-1]


@lru_cache(maxsize=16)
def _character_ids(face: Typeface) -> tuple[int, ...]:
    """The CID of each glyph of a CFF font."""
    from fontTools.ttLib import TTFont

    with TTFont(font_file(face.name), lazy=True) as font:
        names = font["CFF "].cff[0].charset
        return tuple(0 if name == ".notdef" else int(name.removeprefix("cid")) for name in names)


@lru_cache(maxsize=256)
def _part(face: Typeface, glyphs: frozenset[int]) -> FontPart:
    """Cut the font down with HarfBuzz; text may be written before the cut.

    A TrueType program keeps its glyph numbers, a CFF program its CIDs.
    """
    import uharfbuzz as hb

    wish = hb.SubsetInput()
    wish.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    if not face.compact:
        wish.flags |= hb.SubsetFlags.RETAIN_GIDS
    wish.glyph_set.update(() if face.unseen else glyphs)
    needed = _TABLES_A_PAGE_NEEDS | {"CFF "} if face.compact else _TABLES_A_PAGE_NEEDS
    spare = set(face.face.table_tags) - needed
    wish.drop_table_tag_set.update(int.from_bytes(tag.encode("ascii"), "big") for tag in spare)
    cut = hb.subset(face.face, wish)
    program = bytes((cut.reference_table("CFF ") if face.compact else cut.blob).data)
    number = zlib.crc32(",".join(map(str, sorted(glyphs))).encode())
    letters = []
    for _ in range(6):
        number, letter = divmod(number, 26)
        letters.append(chr(ord("A") + letter))
    return FontPart(program=zlib.compress(program, 6), length=len(program), tag="".join(letters))
