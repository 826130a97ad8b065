"""The colours, sizes and distances that everything in the window is drawn from; no Qt here."""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Tone(StrEnum):
    """What a status means; a tone is never shown by colour alone (see `TONE_ICONS`)."""

    NEUTRAL = "neutral"
    INFO = "info"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


TONE_ICONS: Final = MappingProxyType(
    {
        Tone.NEUTRAL: "circle",
        Tone.INFO: "info",
        Tone.GOOD: "circle-check",
        Tone.WARNING: "triangle-alert",
        Tone.BAD: "circle-x",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ToneColours:
    """How one tone is drawn: text and shape, the fill behind them, the line around it (all “#RRGGBB”)."""

    ink: str
    fill: str
    edge: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """One theme's colours, named for their use; all “#RRGGBB”."""

    name: str
    canvas: str  # behind everything
    surface: str  # cards, tables, fields
    sunken: str  # navigation, table heads, wells
    hover: str
    border: str  # decoration
    border_strong: str  # the edge of what can be typed into or pressed: ≥ 3:1
    ink: str
    muted: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_ink: str  # text on the accent
    accent_soft: str
    accent_text: str  # the accent as text
    focus: str
    selection: str
    disabled: str
    neutral: ToneColours
    info: ToneColours
    good: ToneColours
    warning: ToneColours
    bad: ToneColours

    def tone(self, tone: Tone) -> ToneColours:
        """The colours of a tone."""
        return {
            Tone.NEUTRAL: self.neutral,
            Tone.INFO: self.info,
            Tone.GOOD: self.good,
            Tone.WARNING: self.warning,
            Tone.BAD: self.bad,
        }[tone]


LIGHT: Final = Palette(
    name="light",
    canvas="#F5F6F8",
    surface="#FFFFFF",
    sunken="#ECEEF2",
    hover="#F0F2F6",
    border="#DDE1E8",
    border_strong="#838B9A",
    ink="#1A1D24",
    muted="#555D6B",
    accent="#3F4FBF",
    accent_hover="#3443AB",
    accent_pressed="#2B3893",
    accent_ink="#FFFFFF",
    accent_soft="#E7EAFB",
    accent_text="#3544B0",
    focus="#3F4FBF",
    selection="#E1E5FA",
    disabled="#9AA1AD",
    neutral=ToneColours(ink="#454C59", fill="#ECEEF2", edge="#D3D8E0"),
    info=ToneColours(ink="#1C4F8C", fill="#E5F0FB", edge="#BDD6F1"),
    good=ToneColours(ink="#1B5E37", fill="#E3F4E9", edge="#B5DDC3"),
    warning=ToneColours(ink="#754700", fill="#FCF1D9", edge="#EBD190"),
    bad=ToneColours(ink="#9B1C22", fill="#FCE9E9", edge="#F2C0C1"),
)

DARK: Final = Palette(
    name="dark",
    canvas="#15171C",
    surface="#1D2027",
    sunken="#111317",
    hover="#262A33",
    border="#30353F",
    border_strong="#78818F",
    ink="#E8EAEE",
    muted="#A6AEBB",
    accent="#94A1FF",
    accent_hover="#A8B3FF",
    accent_pressed="#8391F6",
    accent_ink="#10131F",
    accent_soft="#272C49",
    accent_text="#AFB9FF",
    focus="#94A1FF",
    selection="#2D3355",
    disabled="#6A7280",
    neutral=ToneColours(ink="#C6CCD6", fill="#2A2F39", edge="#3E4552"),
    info=ToneColours(ink="#A0CAF8", fill="#17293D", edge="#274668"),
    good=ToneColours(ink="#93D8AB", fill="#14301F", edge="#245538"),
    warning=ToneColours(ink="#F1C97A", fill="#33270F", edge="#5F4A1C"),
    bad=ToneColours(ink="#F6A9AB", fill="#3B1A1C", edge="#6C2F33"),
)

CONTRAST: Final = Palette(
    name="contrast",
    canvas="#000000",
    surface="#000000",
    sunken="#000000",
    hover="#262626",
    border="#8C8C8C",
    border_strong="#FFFFFF",
    ink="#FFFFFF",
    muted="#E6E6E6",
    accent="#FFD60A",
    accent_hover="#FFE566",
    accent_pressed="#E6C000",
    accent_ink="#000000",
    accent_soft="#332B00",
    accent_text="#FFD60A",
    focus="#FFD60A",
    selection="#3D3400",
    disabled="#9E9E9E",
    neutral=ToneColours(ink="#FFFFFF", fill="#000000", edge="#FFFFFF"),
    info=ToneColours(ink="#8CC8FF", fill="#000000", edge="#8CC8FF"),
    good=ToneColours(ink="#6EEB9A", fill="#000000", edge="#6EEB9A"),
    warning=ToneColours(ink="#FFC247", fill="#000000", edge="#FFC247"),
    bad=ToneColours(ink="#FF9A9A", fill="#000000", edge="#FF9A9A"),
)

PALETTES: Final = MappingProxyType({palette.name: palette for palette in (LIGHT, DARK, CONTRAST)})


class TextSize(StrEnum):
    """The type scale, named for its use."""

    CAPTION = "caption"
    BODY = "body"
    STRONG = "strong"
    TITLE = "title"
    DISPLAY = "display"


# px at a text size of 100 %
TEXT_PIXELS: Final = MappingProxyType(
    {
        TextSize.CAPTION: 12,
        TextSize.BODY: 13,
        TextSize.STRONG: 15,
        TextSize.TITLE: 20,
        TextSize.DISPLAY: 28,
    }
)

# distances in px; a multiple of 4 each
GAP_TIGHT: Final = 4
GAP: Final = 8
GAP_WIDE: Final = 16
GAP_SECTION: Final = 24
ROW_HEIGHT: Final = 32
RADIUS: Final = 6
ICON: Final = 16
TEXT_PERCENTS: Final = (100, 112, 125, 150, 175, 200)


def scaled(pixels: int, percent: int) -> int:
    """`pixels` at a text size of `percent` (100–200), rounded to whole pixels."""
    return round(pixels * percent / 100)


def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two “#RRGGBB” colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
