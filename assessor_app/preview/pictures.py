"""Pictures as plain pixels: a cap before anything is decoded, orientation applied, transparency on white."""

import io
import warnings
from typing import TYPE_CHECKING

from assessor_app.preview.failures import CannotShow, damaged, too_large

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_PIXELS = 80_000_000  # of one frame: 240 MB as RGB, twice that while it is turned
MAX_FRAMES = 500
FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP", "AVIF")


def open_picture(content: bytes | bytearray) -> "Image":
    """The picture, its header read, nothing decoded. Raises CannotShow where it is damaged or too large."""
    from PIL import Image, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = MAX_PIXELS  # Pillow warns above it and refuses above twice that
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(content), formats=FORMATS)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise too_large("picture") from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, OverflowError) as error:
        raise damaged() from error
    if picture.width * picture.height > MAX_PIXELS:
        raise too_large("picture")
    return picture


def count_frames(picture: "Image") -> int:
    """Frames of an animation or pages of a TIFF, at most MAX_FRAMES."""
    try:
        return min(int(getattr(picture, "n_frames", 1)), MAX_FRAMES)
    except (OSError, ValueError, SyntaxError, EOFError, KeyError) as error:
        raise damaged() from error


def draw_picture(content: bytes | bytearray, number: int, width: int) -> tuple[int, int, bytes]:
    """Frame `number` (from 0), `width` pixels wide or as wide as it is: (width, height, RGB bytes)."""
    from PIL import Image, ImageOps

    picture = open_picture(content)
    try:
        if number:
            picture.seek(number)
        if picture.format == "JPEG":
            picture.draft("RGB", (width, width))  # decodes at the smallest scale that is large enough
        if picture.width * picture.height > MAX_PIXELS:
            raise too_large("picture")
        turned = ImageOps.exif_transpose(on_white(picture))
        width = min(width, turned.width)  # blown up it shows no more, and is blurred
        height = max(1, round(turned.height * width / turned.width))
        if width * height > MAX_PIXELS:
            raise too_large("picture")
        drawn = turned.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=2.0)
    except EOFError as error:
        raise CannotShow("no such page", "The picture has fewer frames than that") from error
    except (
        OSError,
        ValueError,
        SyntaxError,
        IndexError,
        KeyError,
        OverflowError,
        TypeError,
        ZeroDivisionError,
    ) as error:
        raise damaged() from error
    return width, height, drawn.tobytes()


def on_white(picture: "Image") -> "Image":
    """The frame as RGB, what is transparent on white, 16-bit greys scaled, orientation kept as data."""
    from PIL import Image

    orientation = picture.getexif().get(0x0112, 1)
    if picture.mode.startswith("I;16") or picture.mode in {"I", "F"}:
        flat: Image.Image = _scaled_grey(picture).convert("RGB")
    elif picture.mode in {"RGBA", "LA", "PA", "La", "RGBa"} or "transparency" in picture.info:
        layered = picture.convert("RGBA")
        flat = Image.new("RGB", layered.size, (255, 255, 255))
        flat.paste(layered, mask=layered.getchannel("A"))
    else:
        flat = picture.convert("RGB")
    if orientation in range(2, 9):
        flat.getexif()[0x0112] = orientation
    else:
        flat.getexif().clear()
    return flat


def _scaled_grey(picture: "Image") -> "Image":
    """A grey picture of more than 8 bits, its range brought to 0–255."""
    grey = picture.convert("F")
    extrema = grey.getextrema()
    low, high = float(extrema[0]), float(extrema[1])  # type: ignore[arg-type]  # one band: two numbers
    low, high = (0.0, 65535.0) if picture.mode.startswith("I;16") else (low, high)
    scale = 255.0 / (high - low) if high > low else 1.0
    return grey.point(lambda value: value * scale - low * scale).convert("L")
