"""Sound and video made by code: short, our own, in forms whose every byte is known."""

import io
import struct
import wave
from functools import cache

from PIL import Image, ImageDraw

from assessor_app.adapters.demo_evidence import media


@cache
def sound(seconds: float = 1.2) -> bytes:
    """A WAV of some notes."""
    return media.chime([0, 4, 7] * max(1, round(seconds / 1.2)), author="Ada Example")


@cache
def video(pictures: int = 40, rate: int = 20, size: tuple[int, int] = (160, 90)) -> bytes:
    """An AVI of numbered pictures, two seconds long unless told otherwise."""
    return media.clip(
        [numbered(number, size) for number in range(pictures)],
        size=size,
        rate=rate,
        author="Ada Example",
        title="A walk",
    )


def numbered(number: int, size: tuple[int, int]) -> bytes:
    """A JPEG whose left edge is black and whose ground gets lighter from one to the next."""
    picture = Image.new("RGB", size, (40 + 4 * number % 200, 90, 140))
    ImageDraw.Draw(picture).rectangle((0, 0, 9, size[1]), fill="black")
    kept = io.BytesIO()
    picture.save(kept, "JPEG", quality=80)
    return kept.getvalue()


def silence(seconds: int, rate: int = 8000) -> bytes:
    """A WAV in which nothing is heard, one byte a sample."""
    kept = io.BytesIO()
    with wave.open(kept, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(rate)
        file.writeframes(b"\x80" * (seconds * rate))
    return kept.getvalue()


def chunk(name: bytes, body: bytes, length: int | None = None) -> bytes:
    """A RIFF chunk; `length` is what it claims, where that is a lie."""
    return name + struct.pack("<I", len(body) if length is None else length) + body + b"\0" * (len(body) % 2)


def box(name: bytes, body: bytes = b"", length: int | None = None) -> bytes:
    """An MP4 box; `length` is what it claims, where that is a lie."""
    return struct.pack(">I", 8 + len(body) if length is None else length) + name + body
