"""Pictures of badges: one description of marks (`design.py`), drawn as SVG and as PNG."""

from dataclasses import dataclass
from functools import lru_cache

from assessor_app.adapters.badges.design import marks, small_marks
from assessor_app.adapters.badges.raster import png, text_width
from assessor_app.adapters.badges.svg import svg
from assessor_app.application.ports.pictures import BadgeLook
from assessor_app.domain.badge_design import IconPath

SMALL = 96  # pixels: on fewer no word of a badge can be read


@dataclass(frozen=True, slots=True)
class DrawnBadges:
    """Implements `BadgePictures`."""

    def svg(self, look: BadgeLook) -> str:
        """The badge as SVG; its text is text, so that it can be read aloud and in any script."""
        return svg(marks(look, text_width), f"{look.name}: {look.tier}, {look.organisation}")

    def png(self, look: BadgeLook, size: int = 512) -> bytes:
        """The badge as PNG; below 96 pixels without its words. Letters that no font has are left out."""
        return _png(look, size)

    def undrawable(self, text: str) -> str:
        """Which characters of a text no font here can draw, with their scripts, in words; "" for none."""
        from assessor_app.adapters.badges.letters import named_missing  # heavy: shaping

        return named_missing(text)

    def icon(self, data: bytes) -> tuple[IconPath, ...]:
        """The paths of an SVG file, which may be hostile; raises BadLook for all that is no plain drawing."""
        from assessor_app.adapters.badges.own_icon import read_icon  # only where one is chosen

        return read_icon(data)


@lru_cache(maxsize=64)
def _png(look: BadgeLook, size: int) -> bytes:
    return png(small_marks(look) if size < SMALL else marks(look, text_width), size)
