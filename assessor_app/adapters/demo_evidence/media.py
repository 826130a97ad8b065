"""Sound and clips of demo portfolios: WAV by the standard library, Motion-JPEG in AVI 1.0 (RIFF)."""

import io
import math
import struct
import wave
from array import array
from collections.abc import Sequence

LOUD = 9000  # of 32,767
SAMPLE_RATE = 8000  # per second


def chime(notes: Sequence[int], *, author: str) -> bytes:
    """Return a mono 16-bit WAV: a fading tone of 0.4 s for each note; its INFO list names the author.

    notes: semitones above (or below) A4, 440 Hz.
    """
    samples = array("h")
    length = SAMPLE_RATE * 4 // 10
    for note in notes:
        step = 2 * math.pi * 440 * 2 ** (note / 12) / SAMPLE_RATE
        for index in range(length):
            fading = 1 - index / length
            samples.append(int(LOUD * fading * fading * math.sin(step * index)))
    kept = io.BytesIO()
    with wave.open(kept, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(SAMPLE_RATE)
        sound.writeframes(_little_endian(samples))
    return _with_info(kept.getvalue(), author=author, title="Opening sound")


def clip(pictures: Sequence[bytes], *, size: tuple[int, int], rate: int, author: str, title: str) -> bytes:
    """Return an AVI of JPEG pictures at `rate` a second; its INFO list names the author.

    Source: Microsoft, AVI RIFF File Reference (avih, strh and strf of a vids stream, idx1).
    """
    width, height = size
    largest = max(len(one) for one in pictures)
    header = struct.pack(
        "<14I",
        1_000_000 // rate,
        largest * rate,
        0,
        0x10,
        len(pictures),
        0,
        1,
        largest,
        width,
        height,
        0,
        0,
        0,
        0,
    )
    stream = struct.pack(
        "<4s4sIHHIIIIIIII4H",
        *(b"vids", b"MJPG", 0, 0, 0, 0, 1, rate, 0, len(pictures), largest, 0xFFFFFFFF, 0),
        *(0, 0, width, height),
    )
    bitmap = struct.pack("<IiiHH4sIiiII", 40, width, height, 1, 24, b"MJPG", width * height * 3, 0, 0, 0, 0)
    streams = _list(b"strl", _chunk(b"strh", stream) + _chunk(b"strf", bitmap))
    movie, index = bytearray(), bytearray()
    for one in pictures:
        index += struct.pack("<4sIII", b"00dc", 0x10, 4 + len(movie), len(one))
        movie += _chunk(b"00dc", one)
    body = _list(b"hdrl", _chunk(b"avih", header) + streams) + _info(author=author, title=title)
    body += _list(b"movi", bytes(movie)) + _chunk(b"idx1", bytes(index))
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"AVI " + body


def _with_info(riff: bytes, *, author: str, title: str) -> bytes:
    body = riff[12:] + _info(author=author, title=title)
    return riff[:4] + struct.pack("<I", 4 + len(body)) + riff[8:12] + body


def _info(*, author: str, title: str) -> bytes:
    return _list(b"INFO", _chunk(b"INAM", title.encode() + b"\0") + _chunk(b"IART", author.encode() + b"\0"))


def _list(kind: bytes, body: bytes) -> bytes:
    return _chunk(b"LIST", kind + body)


def _chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def _little_endian(samples: "array[int]") -> bytes:
    return struct.pack(f"<{len(samples)}h", *samples)
