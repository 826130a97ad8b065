"""A badge as a picture."""

from dataclasses import dataclass
from typing import Protocol


class BadLook(ValueError):
    """No badge can be drawn so; the message says what is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeLook:
    """What the picture of a badge shows. What is not said (None) follows from category and tier."""

    name: str
    category: str  # domain.achievement.Category
    tier: str  # domain.achievement.Tier
    organisation: str
    shape: str | None = None  # hexagon, circle, shield, octagon, square
    colour: str | None = None  # of the field, #rrggbb; white on it must be readable
    icon: str | None = None  # the name of a shipped icon; "" for none
    mono: bool = False  # black on white, for stamps, engraving and printers without colour


class BadgePictures(Protocol):
    """Draw badges; the same look gives the same bytes. Both raise BadLook."""

    def svg(self, look: BadgeLook) -> str:
        """A plain SVG without prologue, script or reference."""

    def png(self, look: BadgeLook, size: int = 512) -> bytes:
        """The same as a PNG of `size` × `size` pixels."""
