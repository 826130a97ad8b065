"""How an organisation's badges look: shape, colours, icon and strip; nothing of an award.

Nothing is told by colour alone: categories have shapes and words of their own, tiers pips and words.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from assessor_app.domain.achievement import Category, Tier
from assessor_app.domain.contrast import SHAPE, TEXT, contrast, is_colour
from assessor_app.domain.definitions import InvalidDefinition, require_fitting

LONGEST_NAME: Final = 80  # characters of the design's name and of the strip
MOST_PATHS, LONGEST_PATHS = 64, 32_768  # of an organisation's own icon; characters in all
GRID: Final = 24  # an icon's units: it lies on a square from 0 to 24
WHITE, DARK, BLACK = "#ffffff", "#1d2129", "#000000"  # what words are drawn in
LIGHT_GROUND, DARK_GROUND = WHITE, "#14171c"  # what badges are shown on
BY_CATEGORY, NO_ICON = "by-category", "none"
_PATH = re.compile(r"(?:[MLC]-?\d{1,2}(?:\.\d{1,3})?(?: -?\d{1,2}(?:\.\d{1,3})?)*|Z)+")
_NUMBER = re.compile(r"-?\d{1,2}(?:\.\d{1,3})?")


class Shape(StrEnum):
    """The outline."""

    CIRCLE = "circle"
    HEXAGON = "hexagon"
    SHIELD = "shield"
    OCTAGON = "octagon"
    SQUARE = "square"


ICONS: Final = (
    "award", "badge-check", "medal", "trophy", "star", "sparkles", "rocket", "zap", "target", "mountain",
    "compass", "flag", "lightbulb", "brain", "bot", "cpu", "code", "calculator", "chart-column", "table",
    "book-open", "library", "graduation-cap", "presentation", "languages", "message-square", "megaphone",
    "pen-tool", "palette", "image", "music", "video", "search", "microscope", "puzzle", "layers",
    "clipboard-list", "list-checks", "git-compare", "sliders-horizontal", "settings", "wrench", "scale",
    "gavel", "shield-check", "lock", "fingerprint-pattern", "handshake", "users", "globe", "leaf", "sun",
)  # fmt: skip
"""The shipped icons that a badge may bear, in the order in which they are offered."""

SHAPE_OF: Final = MappingProxyType(
    {
        Category.FOUNDATIONAL: Shape.CIRCLE,
        Category.TOOL: Shape.HEXAGON,
        Category.ROLE: Shape.SHIELD,
        Category.MASTERY: Shape.OCTAGON,
        Category.PROJECT: Shape.SQUARE,
    }
)
FIELDS: Final = MappingProxyType(
    {
        Category.FOUNDATIONAL: "#174d71",
        Category.TOOL: "#4c3383",
        Category.ROLE: "#17563a",
        Category.MASTERY: "#7a2532",
        Category.PROJECT: "#663c0c",
    }
)
RIMS: Final = MappingProxyType(
    {Tier.FOUNDATION: "#dda673", Tier.PRACTITIONER: "#c3c9d1", Tier.EXPERT: "#e3b83c"}
)
"""Bronze, silver, gold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IconPath:
    """One path of an organisation's own icon: absolute M, L, C and Z, so that it can do nothing else."""

    d: str
    width: float = 0.0  # of its line in the icon's units, at most 8; 0: the path is filled

    def __post_init__(self) -> None:
        """Raise InvalidDefinition for what is no such path."""
        if not _PATH.fullmatch(self.d) or not self.d.startswith("M"):
            raise InvalidDefinition("an icon's path has absolute M, L, C and Z alone")
        for letter, numbers in re.findall("([MLC])([^MLCZ]*)", self.d):
            found = [float(one) for one in _NUMBER.findall(numbers)]
            if len(found) != {"M": 2, "L": 2, "C": 6}[letter]:
                raise InvalidDefinition(f"a step {letter} of an icon's path has another number of places")
            if not all(-GRID <= one <= 2 * GRID for one in found):
                raise InvalidDefinition(f"an icon's path leaves its square of {GRID}")
        if not 0 <= self.width <= 8:
            raise InvalidDefinition("the lines of an icon are 0 to 8 wide")


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeDesign:
    """A design; the one without arguments is the look that comes with the program."""

    name: str = "Standard"
    shape: Shape | None = None  # None: each category's own
    fields: Mapping[Category, str] = field(default_factory=lambda: FIELDS)  # "#rrggbb", each of them
    rims: Mapping[Tier, str] = field(default_factory=lambda: RIMS)
    icon: str = BY_CATEGORY  # or `NO_ICON`, or one of `ICONS`; heeded where there is no `drawing`
    drawing: tuple[IconPath, ...] = ()  # the organisation's own icon
    strip: str = ""  # what stands on the strip; empty: the organisation's name

    def __post_init__(self) -> None:
        """Raise InvalidDefinition for what could not be read."""
        if not self.name.strip():
            raise InvalidDefinition("a design needs a name")
        require_fitting(self.name, "the design", LONGEST_NAME)
        require_fitting(self.strip, "the strip", LONGEST_NAME)
        if "\n" in self.strip or "\t" in self.strip:
            raise InvalidDefinition("the strip is one line")
        if set(self.fields) != set(Category) or set(self.rims) != set(Tier):
            raise InvalidDefinition("a design has a colour for every category and a rim for every tier")
        if self.icon not in (BY_CATEGORY, NO_ICON, *ICONS):
            raise InvalidDefinition(f"there is no icon “{self.icon}” for badges")
        if len(self.drawing) > MOST_PATHS or sum(len(one.d) for one in self.drawing) > LONGEST_PATHS:
            raise InvalidDefinition("the icon has too many or too long paths for a badge")
        for colour in (*self.fields.values(), *self.rims.values()):
            if not is_colour(colour):
                raise InvalidDefinition(f"a colour is written such as #174d71, not {colour!r}")

    def require_readable(self, *, category: Category | None = None, tier: Tier | None = None) -> None:
        """Raise InvalidDefinition where a rim cannot be told from a field; of one pair, or of all."""
        for one in [category] if category else Category:
            for rung in [tier] if tier else Tier:
                for found in contrasts(self.fields[one], self.rims[rung]):
                    if found.needed and not found.enough:
                        raise InvalidDefinition(
                            f"the rim {self.rims[rung]} cannot be told from the field {self.fields[one]}: "
                            f"{found.ratio:.1f} to 1, not {found.least:g} to 1"
                        )


class Pair(StrEnum):
    """What stands off what."""

    WORDS = "words"  # the words on the field
    STRIP = "strip"  # the letters on the strip, which has the rim's colour
    RIM = "rim"  # the rim around the field
    LIGHT = "light"  # the whole badge on a light ground: its rim or its field
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrast:
    """How two things stand off each other."""

    pair: Pair
    ratio: float  # 1 to 21
    least: float
    needed: bool  # without it the badge could not be read

    @property
    def enough(self) -> bool:
        """Whether it reaches what WCAG 2.2 asks for."""
        return self.ratio >= self.least


def contrasts(ground: str, rim: str) -> tuple[Contrast, ...]:
    """Every pair of a badge with this field and rim (#rrggbb)."""
    on_light = max(contrast(LIGHT_GROUND, ground), contrast(LIGHT_GROUND, rim))
    on_dark = max(contrast(DARK_GROUND, ground), contrast(DARK_GROUND, rim))
    return (
        Contrast(pair=Pair.WORDS, ratio=contrast(ground, words_on(ground)), least=TEXT, needed=True),
        Contrast(pair=Pair.STRIP, ratio=contrast(rim, words_on(rim, DARK)), least=TEXT, needed=True),
        Contrast(pair=Pair.RIM, ratio=contrast(ground, rim), least=SHAPE, needed=True),
        Contrast(pair=Pair.LIGHT, ratio=on_light, least=SHAPE, needed=False),
        Contrast(pair=Pair.DARK, ratio=on_dark, least=SHAPE, needed=False),
    )


def words_on(ground: str, first: str = WHITE) -> str:
    """What words on this colour are drawn in: `first` where it can be read, else what can."""
    return next(one for one in (first, WHITE, DARK, BLACK) if contrast(ground, one) >= TEXT)


STANDARD: Final = BadgeDesign()
"""The look that comes with the program."""
