"""Blind copies of pictures: the pixels are written anew, turned upright; nothing beside the pixels is copied.

Honest limit: without reading the picture's letters, a name drawn into the pixels is not found; the steps say
so.
"""

import io
import re
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from assessor_app.preview.copies import Copy, Found, Progress
from assessor_app.preview.failures import CannotShow, damaged, too_large
from assessor_app.preview.jpeg_tags import jpeg_segments
from assessor_app.preview.names import Names
from assessor_app.preview.pictures import MAX_PIXELS, count_frames, on_white, open_picture

if TYPE_CHECKING:
    from PIL.Image import Image

STEP_METADATA = "metadata removed"
STEP_REDRAWN = "picture drawn anew"
STEP_NOT_SEARCHED = "picture: not searched for names"
STEP_FRAMES = "frames after the first 200 removed"
_MAX_FRAMES = 200
_ALL_PIXELS = 2 * MAX_PIXELS  # of all frames together
_EXTENSIONS = {
    "PNG": ".png",
    "JPEG": ".jpg",
    "GIF": ".gif",
    "WEBP": ".webp",
    "TIFF": ".tif",
    "BMP": ".png",
    "AVIF": ".png",
}
_FAILURES = (
    OSError,
    ValueError,
    SyntaxError,
    LookupError,
    OverflowError,
    TypeError,
    EOFError,
    AttributeError,
)


def copy_picture(content: bytes | bytearray, names: Names, progress: Progress) -> Copy:
    """The picture's pixels in a new file of the same format (BMP and AVIF become PNG). Raises CannotShow."""
    picture = open_picture(content)
    found = list(_in_metadata(content, picture, names))
    steps = [STEP_METADATA, STEP_REDRAWN, STEP_NOT_SEARCHED]
    frames = count_frames(picture)
    if frames > _MAX_FRAMES:
        steps.append(STEP_FRAMES)
    frames = min(frames, _MAX_FRAMES)
    if frames * picture.width * picture.height > _ALL_PIXELS:
        raise too_large("picture")
    kind = picture.format or "PNG"
    try:
        frames_drawn = []
        durations = []
        for number in range(frames):
            picture.seek(number)
            frames_drawn.append(upright(picture, kind))
            durations.append(duration(picture))
            progress(number + 1, frames)
        copied = written(frames_drawn, durations, kind, int(picture.info.get("loop", 0) or 0))
    except CannotShow:
        raise
    except _FAILURES as error:
        raise damaged() from error
    return Copy(content=copied, extension=_EXTENSIONS[kind], steps=steps, found=found)


def upright(picture: "Image", kind: str) -> "Image":
    """One frame, upright, in sRGB, with nothing but its pixels."""
    from PIL import Image, ImageOps

    keeps_transparency = kind in {"PNG", "GIF", "WEBP", "AVIF"} and (
        picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info
    )
    if keeps_transparency:
        drawn: Image.Image = picture.convert("RGBA")
        drawn.getexif()[0x0112] = picture.getexif().get(0x0112, 1)
    elif picture.mode in {"1", "L", "P"} and kind != "GIF":
        drawn = picture.copy() if picture.mode != "P" else on_white(picture)
    else:
        drawn = on_white(_in_srgb(picture))
    turned = ImageOps.exif_transpose(drawn)
    return Image.frombytes(turned.mode, turned.size, turned.tobytes())


def _in_srgb(picture: "Image") -> "Image":
    """Colours as they were meant, where a profile is there and can be read; the profile itself is not
    kept.
    """
    profile = picture.info.get("icc_profile")
    if not profile or picture.mode not in {"RGB", "CMYK"}:
        return picture
    from PIL import ImageCms

    try:
        converted = ImageCms.profileToProfile(
            picture,
            ImageCms.ImageCmsProfile(io.BytesIO(profile)),
            ImageCms.createProfile("sRGB"),
            outputMode="RGB",
        )
    except (ImageCms.PyCMSError, *_FAILURES):
        return picture
    if converted is None:
        return picture
    converted.getexif()[0x0112] = picture.getexif().get(0x0112, 1)
    return converted


def duration(picture: "Image") -> int:
    """How long a frame is shown, in milliseconds."""
    told = picture.info.get("duration", 100)
    return min(max(int(told), 0), 65_535) if isinstance(told, int | float) else 100


def written(frames: list["Image"], durations: list[int], kind: str, loop: int) -> bytes:
    """The frames as a file of this kind (BMP and AVIF become PNG)."""
    out = io.BytesIO()
    first, rest = frames[0], frames[1:]
    options: dict[str, Any] = {}
    match kind:
        case "JPEG":
            options = {"format": "JPEG", "quality": 92, "subsampling": 0}
        case "TIFF":
            options = {"format": "TIFF", "compression": "tiff_adobe_deflate"}
        case "WEBP":
            options = {"format": "WEBP", "lossless": max(first.size) <= 2000, "quality": 92, "method": 2}
        case "GIF":
            options = {"format": "GIF"}
        case _:
            options = {"format": "PNG", "compress_level": 4}
    if rest and kind in {"GIF", "WEBP", "PNG"}:
        options |= {"save_all": True, "append_images": rest, "duration": durations, "loop": loop}
    elif rest and kind == "TIFF":
        options |= {"save_all": True, "append_images": rest}
    first.save(out, **options)
    return out.getvalue()


def _in_metadata(content: bytes | bytearray, picture: "Image", names: Names) -> Iterator[Found]:
    """Known names in whatever is not pixels; each place once per name."""
    seen: set[tuple[str, str]] = set()
    for where, text in (*_told_by_pillow(picture), *_raw_texts(content, picture.format or "")):
        for span in names.find(text):
            found = text[span.start : span.end]
            if (where, found) not in seen:
                seen.add((where, found))
                yield Found(where, found)


def _told_by_pillow(picture: "Image") -> Iterator[tuple[str, str]]:
    from PIL import ExifTags

    try:
        exif = picture.getexif()
        groups: list[Any] = [exif.items(), *(exif.get_ifd(number).items() for number in (0x8769, 0x8825))]
        for group in groups:
            for tag, value in group:
                yield f"EXIF {ExifTags.TAGS.get(tag, tag)}", _as_text(value)
    except _FAILURES:
        yield "EXIF", ""
    for key, value in list(picture.info.items()):
        if key in {"exif", "xmp", "photoshop", "icc_profile", "XML:com.adobe.xmp"}:
            continue
        yield ("comment" if key == "comment" else f"{picture.format} {key}"), _as_text(value)


def _as_text(value: object) -> str:
    if isinstance(value, bytes):
        return " ".join(_readings(value))
    return str(value)


def _readings(raw: bytes) -> Iterator[str]:
    """Bytes read as text in the ways that metadata is written."""
    yield raw.decode("utf-8", "replace").replace("\0", " ")
    yield raw.decode("latin-1").replace("\0", " ")
    for shift in (0, 1):
        for encoding in ("utf-16-le", "utf-16-be"):
            if raw.count(0) > len(raw) // 8:
                yield raw[shift:].decode(encoding, "replace")


def _raw_texts(content: bytes | bytearray, kind: str) -> Iterator[tuple[str, str]]:
    """The parts of the file that are not pixels, whole, so that a tag that nobody named is searched too."""
    raw = bytes(content)
    if kind == "JPEG":
        for marker, segment in jpeg_segments(raw):
            if 0xE1 <= marker <= 0xEF or marker == 0xFE:
                yield _segment_name(marker, segment), _as_text(segment)
        return
    if kind == "PNG":
        yield from _png_texts(raw)
        return
    for packet in re.findall(rb"<x:xmpmeta.*?</x:xmpmeta>", raw, re.DOTALL)[:20]:
        yield "XMP", packet.decode("utf-8", "replace")
    if kind == "WEBP":
        for name in (b"EXIF", b"XMP ", b"ICCP"):
            start = raw.find(name)
            if start > 0:
                size = int.from_bytes(raw[start + 4 : start + 8], "little")
                yield name.decode().strip(), _as_text(raw[start + 8 : start + 8 + size])


def _segment_name(marker: int, segment: bytes) -> str:
    if marker == 0xFE:
        return "comment"
    if segment.startswith(b"http://ns.adobe.com/"):
        return "XMP"
    if marker == 0xED:
        return "IPTC"
    return "EXIF" if segment.startswith(b"Exif\0") else f"APP{marker - 0xE0}"


def _png_texts(raw: bytes) -> Iterator[tuple[str, str]]:
    place = 8
    while place + 12 <= len(raw):
        size, name = int.from_bytes(raw[place : place + 4], "big"), raw[place + 4 : place + 8]
        chunk = raw[place + 8 : place + 8 + size]
        place += 12 + size
        if name in {b"tEXt", b"iTXt", b"zTXt", b"eXIf", b"iCCP"} or (name[:1].islower() and size < 2**20):
            yield f"PNG {name.decode('latin-1')}", " ".join([_as_text(chunk), *_inflated(chunk)])


def _inflated(chunk: bytes) -> Iterator[str]:
    """The compressed text of a zTXt, iTXt or iCCP chunk, bounded."""
    for start in (match.start() for match in list(re.finditer(rb"\x78[\x01\x5e\x9c\xda]", chunk))[:3]):
        try:
            yield _as_text(zlib.decompressobj().decompress(chunk[start:], 2**20))
        except zlib.error:
            continue
