"""A badge as a picture."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeLook:
    """What the picture of a badge shows."""

    name: str
    category: str  # domain.achievement.Category
    tier: str  # domain.achievement.Tier
    organisation: str


class BadgePictures(Protocol):
    """Draw badges; the same look gives the same bytes."""

    def svg(self, look: BadgeLook) -> str:
        """A plain SVG without prologue, script or reference."""

    def png(self, look: BadgeLook) -> bytes:
        """The same as a PNG of 512 × 512 pixels."""
