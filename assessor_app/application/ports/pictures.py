"""A badge as a picture."""

from dataclasses import dataclass
from typing import Protocol

from assessor_app.domain.badge_design import IconPath


class BadLook(ValueError):
    """No badge can be drawn so; the message says what is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeLook:
    """What the picture of a badge shows. What is not said (None) follows from category and tier."""

    name: str
    category: str  # domain.achievement.Category
    tier: str  # domain.achievement.Tier
    organisation: str  # on the strip
    shape: str | None = None  # hexagon, circle, shield, octagon, square
    colour: str | None = None  # of the field, #rrggbb
    rim: str | None = None  # #rrggbb
    icon: str | None = None  # the name of a shipped icon; "" for none
    drawing: tuple[IconPath, ...] = ()  # an icon of one's own, in place of that
    mono: bool = False  # black on white, for stamps, engraving and printers without colour


class BadgePictures(Protocol):
    """Draw badges; the same look gives the same bytes. The first two raise BadLook."""

    def svg(self, look: BadgeLook) -> str:
        """A plain SVG without prologue, script or reference."""

    def png(self, look: BadgeLook, size: int = 512) -> bytes:
        """The same as a PNG of `size` × `size` pixels; small ones show shape, icon and pips alone."""

    def undrawable(self, text: str) -> str:
        """Which characters of a text no font here can draw, with their scripts, in words; "" for none."""

    def icon(self, data: bytes) -> tuple[IconPath, ...]:
        """The paths of an SVG file, which may be hostile; raises BadLook for all that is no plain drawing."""
