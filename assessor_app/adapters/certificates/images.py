"""Logos and signatures: pictures as the page holds them, each decoded once."""

import io
import zlib
from dataclasses import dataclass, field
from functools import lru_cache

from assessor_app.application.problems import Unusable

MOST_PIXELS = 4_000_000
_KINDS = ("PNG", "JPEG")
_UNREADABLE = (OSError, SyntaxError, ValueError)  # what Pillow raises for a damaged file


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture's colours, three bytes a pixel, and how much each pixel covers; both deflated."""

    width: int
    height: int
    colours: bytes = field(repr=False)
    cover: bytes = field(repr=False)  # empty: all of it, wholly

    def fitted(self, width: float, height: float) -> tuple[float, float]:
        """The largest size in the picture's own shape within that room; points."""
        scale = min(width / self.width, height / self.height)
        return self.width * scale, self.height * scale


@lru_cache(maxsize=16)
def read_image(data: bytes, what: str) -> Image:
    """A PNG or JPEG; raises Unusable, naming `what`, for anything else or what is too large for a page."""
    from PIL import Image as Pictures
    from PIL import UnidentifiedImageError

    try:
        with Pictures.open(io.BytesIO(data), formats=_KINDS) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise Unusable(
                    f"{what} has more than {MOST_PIXELS // 1_000_000} million pixels",
                    remedy="Save it smaller.",
                )
            whole = picture.convert("RGBA")
    except (*_UNREADABLE, UnidentifiedImageError, Pictures.DecompressionBombError) as error:
        raise Unusable(f"{what} is no picture that can be read", remedy="Give a PNG or JPEG.") from error
    cover = whole.getchannel("A").tobytes()
    return Image(
        width=whole.width,
        height=whole.height,
        colours=zlib.compress(whole.convert("RGB").tobytes(), 6),
        cover=b"" if min(cover) == 255 else zlib.compress(cover, 6),
    )
