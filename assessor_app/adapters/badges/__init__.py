"""Pictures of badges: one description of marks (`design.py`), drawn as SVG and as PNG."""

from dataclasses import dataclass
from functools import lru_cache

from assessor_app.adapters.badges.design import marks
from assessor_app.adapters.badges.raster import png, text_width
from assessor_app.adapters.badges.svg import svg
from assessor_app.application.ports.pictures import BadgeLook


@dataclass(frozen=True, slots=True)
class DrawnBadges:
    """Implements `BadgePictures`."""

    def svg(self, look: BadgeLook) -> str:
        """The badge as SVG; its text is text, so that it can be read aloud and in any script."""
        return svg(marks(look, text_width), f"{look.name}: {look.tier}, {look.organisation}")

    def png(self, look: BadgeLook, size: int = 512) -> bytes:
        """The badge as PNG. A name in letters that the font lacks is left to the credential."""
        return _png(look, size)


@lru_cache(maxsize=64)
def _png(look: BadgeLook, size: int) -> bytes:
    return png(marks(look, text_width), size)
