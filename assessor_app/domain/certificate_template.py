"""How an organisation's certificates look: paper, colours, words, logo, signatures; nothing of an award."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assessor_app.domain.contrast import TEXT, contrast, is_colour
from assessor_app.domain.definitions import InvalidDefinition, require_fitting

_PAPER = "#ffffff"
MOST_SIGNATURES = 2
LONGEST_WORDS = 600  # characters of a block
LONGEST_NAME = 80
LARGEST_IMAGE = 2 * 1024 * 1024  # bytes
INK = "#162436"

_CALLED = {
    "title": "the heading",
    "before_name": "the line before the name",
    "before_badge": "the line before the badge",
    "statement": "the statement",
}
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


class Paper(StrEnum):
    """The sheet."""

    A4 = "A4"
    A3 = "A3"
    LETTER = "Letter"


class Orientation(StrEnum):
    """Which way up it is."""

    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"


class Border(StrEnum):
    """What runs around the page."""

    WAVES = "waves"
    LINE = "line"
    NONE = "none"


class LogoPlace(StrEnum):
    """Where the logo stands: at the top."""

    CENTRE = "centre"
    LEFT = "left"
    RIGHT = "right"


class Language(StrEnum):
    """In which language the page's own words and dates are."""

    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    ITALIAN = "it"
    DUTCH = "nl"
    PORTUGUESE = "pt"


class Placeholder(StrEnum):
    """What of the award may stand in a block of words, in braces."""

    RECIPIENT = "recipient"
    ORGANISATION = "organisation"
    BADGE = "badge"
    CATEGORY = "category"
    TIER = "tier"
    CRITERIA = "criteria"
    ISSUED = "issued"
    VALID_UNTIL = "valid_until"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A line on which somebody signs, or their signature as a picture on it."""

    name: str = ""
    office: str = ""
    image: bytes = field(default=b"", repr=False)  # PNG or JPEG

    def __post_init__(self) -> None:
        """Raise InvalidDefinition for a line that says nothing of who signs."""
        if not self.name.strip() and not self.office.strip():
            raise InvalidDefinition("a signature needs the name or the office of who signs")
        for text in (self.name, self.office):
            require_fitting(text, "a signature", LONGEST_NAME)
        _small(self.image, "a signature")


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateTemplate:
    """A design; the one without arguments is the page that comes with the program."""

    name: str = "Standard"
    paper: Paper = Paper.A4
    orientation: Orientation = Orientation.LANDSCAPE
    border: Border = Border.WAVES
    language: Language = Language.ENGLISH
    ink: str = INK  # "#rrggbb", of the letters
    accent: str = ""  # of the seal and the tier; empty: bronze, silver or gold by tier
    title: str = ""  # this and the next three: empty for the language's own words
    before_name: str = ""
    before_badge: str = ""
    statement: str = ""
    logo: bytes = field(default=b"", repr=False)  # PNG or JPEG
    logo_place: LogoPlace = LogoPlace.CENTRE
    signatures: tuple[Signature, ...] = ()  # none: a line for the awarding officer

    def __post_init__(self) -> None:
        """Raise InvalidDefinition for what could not be read on paper."""
        if not self.name.strip():
            raise InvalidDefinition("a design needs a name")
        require_fitting(self.name, "the design", LONGEST_NAME)
        for what, colour in (("the ink", self.ink), ("the accent", self.accent or INK)):
            if not is_colour(colour):
                raise InvalidDefinition(f"{what} is a colour such as {INK}, not {colour!r}")
            if (found := contrast(colour, _PAPER)) < TEXT:
                raise InvalidDefinition(
                    f"{what} {colour} is too light to be read on white: {found:.1f} to 1, not 4.5 to 1"
                )
        for block, text in self.blocks.items():
            what = _CALLED[block]
            require_fitting(text, what, LONGEST_WORDS)
            for name in _PLACEHOLDER.findall(text):
                if name not in set(Placeholder):
                    known = ", ".join(f"{{{one}}}" for one in Placeholder)
                    raise InvalidDefinition(f"{what} asks for {{{name}}}; known are {known}")
        if len(self.signatures) > MOST_SIGNATURES:
            raise InvalidDefinition(f"a page has room for {MOST_SIGNATURES} signatures")
        _small(self.logo, "the logo")

    @property
    def blocks(self) -> Mapping[str, str]:
        """The blocks of words by their names in the file, as the design gives them."""
        return {
            "title": self.title,
            "before_name": self.before_name,
            "before_badge": self.before_badge,
            "statement": self.statement,
        }


def filled(text: str, values: Mapping[Placeholder, str]) -> str:
    """The words with what the award says in place of each placeholder."""
    return _PLACEHOLDER.sub(lambda found: values[Placeholder(found[1])], text)


def _small(image: bytes, what: str) -> None:
    if len(image) > LARGEST_IMAGE:
        raise InvalidDefinition(f"the picture of {what} is larger than {LARGEST_IMAGE // 2**20} MiB")


STANDARD = CertificateTemplate()
"""The page that comes with the program."""
