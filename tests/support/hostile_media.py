"""Sound and video made to hurt whoever plays them, built by code: none holds anybody's work."""

import struct
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.support.clips import box, chunk, numbered, silence, sound, video


@dataclass(frozen=True, slots=True)
class HostileMedia:
    """One file, and what may come of it: "plays", "refused" (before a decoder), "fails" or "either"."""

    content: bytes = field(repr=False)
    outcome: str


def _refused(content: bytes) -> Callable[[], HostileMedia]:
    return lambda: HostileMedia(content, "refused")


def _either(make: Callable[[], bytes]) -> Callable[[], HostileMedia]:
    return lambda: HostileMedia(make(), "either")


def _fails(make: Callable[[], bytes]) -> Callable[[], HostileMedia]:
    return lambda: HostileMedia(make(), "fails")


def _id3(behind: bytes) -> bytes:
    return b"ID3\x04\0\0\0\0\x02\0" + bytes(256) + behind


def _wav(form: bytes, data: bytes, claimed: int | None = None) -> bytes:
    body = b"WAVE" + chunk(b"fmt ", form) + chunk(b"data", data, claimed)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _form(
    tag: int = 1, channels: int = 1, rate: int = 8000, bits: int = 16, align: int | None = None
) -> bytes:
    step = channels * bits // 8 if align is None else align
    return struct.pack("<HHIIHH", tag, channels, rate, rate * step & 0xFFFFFFFF, step, bits)


def _avi(change: Callable[[bytearray], None]) -> bytes:
    content = bytearray(video(10))
    change(content)
    return bytes(content)


def _put(content: bytearray, name: bytes, offset: int, value: bytes) -> None:
    start = content.index(name) + offset
    content[start : start + len(value)] = value


def _huge_picture(content: bytearray) -> None:
    _put(content, b"strf", 12, struct.pack("<ii", 60_000, 60_000))


def _no_rate(content: bytearray) -> None:
    _put(content, b"strh", 28, struct.pack("<II", 0, 0))


def _looping_index(content: bytearray) -> None:
    start = content.index(b"idx1") + 8
    for place in range(start, len(content) - 16, 16):
        content[place + 8 : place + 12] = struct.pack("<I", 4)  # all of them are the first picture


def _index_outside(content: bytearray) -> None:
    start = content.index(b"idx1") + 8
    for place in range(start, len(content) - 16, 16):
        content[place + 8 : place + 16] = struct.pack("<II", 0xFFFFFF00, 0x7FFFFFFF)


def _other_codec(content: bytearray) -> None:
    while b"MJPG" in content:
        _put(content, b"MJPG", 0, b"zzzz")


def _movie(*boxes: bytes) -> bytes:
    return box(b"ftyp", b"isom\0\0\2\0isommp42") + b"".join(boxes)


def _deep_boxes() -> bytes:
    inner = box(b"free")
    for _ in range(5_000):
        inner = box(b"moov", inner)
    return _movie(inner)


def _many_entries() -> bytes:
    table = box(b"stsz", bytes(4) + struct.pack(">II", 0, 0xFFFFFFF0))
    samples = box(b"stbl", table + box(b"stco", bytes(4) + struct.pack(">I", 0xFFFFFFF0)))
    track = box(b"trak", box(b"mdia", box(b"minf", samples)))
    return _movie(box(b"moov", box(b"mvhd", bytes(100)) + track))


def _other_file() -> bytes:
    """A movie whose samples are said to lie in another file."""
    reference = box(b"url ", bytes(4) + b"file:///etc/hostname\0")
    data = box(b"dinf", box(b"dref", bytes(4) + struct.pack(">I", 1) + reference))
    track = box(b"trak", box(b"mdia", box(b"minf", data)))
    return _movie(box(b"moov", box(b"mvhd", bytes(100)) + track))


def _ogg_pages() -> bytes:
    return b"OggS\0\2" + bytes(20) + b"\xff" + b"\xff" * 255 + b"\x80theora" + bytes(60_000)


def _endless_mpeg() -> bytes:
    """Frames that hold nothing, forty thousand of them."""
    return (b"\xff\xfb\x90\x64" + bytes(413)) * 4_000


def _matroska(size: bytes) -> bytes:
    head = b"\x1a\x45\xdf\xa3\x8f\x42\x82\x84webm\x42\x87\x81\x02\x42\x85\x81\x02"
    return (
        head + b"\x18\x53\x80\x67" + size + b"\x15\x49\xa9\x66\x8f\x2a\xd7\xb1\x83\x0f\x42\x40" + bytes(300)
    )


HOSTILE_MEDIA: dict[str, Callable[[], HostileMedia]] = {
    # names of other files and addresses: never opened
    "playlist": _refused(b"#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n"),
    "stream list": _refused(b"#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nhttp://127.0.0.1:9/a.m3u8\n"),
    "list of parts": _refused(b"ffconcat version 1.0\nfile /etc/hostname\n"),
    "session description": _refused(b"v=0\nc=IN IP4 127.0.0.1\nm=video 9 RTP/AVP 96\n"),
    "playlist behind a tag": _refused(_id3(b"#EXTM3U\nfile:///etc/hostname\n")),
    "parts behind a tag": _refused(_id3(b"ffconcat version 1.0\nfile /etc/hostname\n")),
    "description behind a tag": _refused(_id3(b"v=0\nc=IN IP4 127.0.0.1\n")),
    "playlist by Windows": _refused(b"[playlist]\nFile1=\\\\127.0.0.1\\share\\a.mp3\nNumberOfEntries=1\n"),
    "advanced stream list": _refused(b'<asx version="3.0"><entry><ref href="http://127.0.0.1:9/"/></entry></asx>'),
    "media description": _refused(b'<?xml version="1.0"?><MPD><BaseURL>http://127.0.0.1:9/</BaseURL></MPD>'),
    "samples elsewhere": _either(_other_file),
    # nothing there
    "empty": _refused(b""),
    "one byte": _refused(b"R"),
    "named otherwise": _refused(b"MZ" + bytes(500)),
    "picture": _refused(numbered(1, (40, 40))),
    "a head alone": _fails(lambda: sound()[:44]),
    "a tag alone": _refused(_id3(b"")),
    "tags without end": _refused(_id3(b"") * 50),
    "an empty movie": _fails(_movie),
    "two letters of Ogg": _fails(lambda: b"OggS" + bytes(30)),
    # cut, and lies about lengths
    "cut sound": _either(lambda: sound()[:2000]),
    "cut video": _either(lambda: video(20)[:9000]),
    "huge sound claimed": _either(lambda: _wav(_form(), bytes(4000), 0xFFFFFFF0)),
    "huge picture claimed": _either(lambda: _avi(_huge_picture)),
    "no pictures a second": _either(lambda: _avi(_no_rate)),
    "pictures outside the file": _either(lambda: _avi(_index_outside)),
    "the same picture for ever": _either(lambda: _avi(_looping_index)),
    "unknown codec": _fails(lambda: _avi(_other_codec)),
    "no channels": _fails(lambda: _wav(_form(channels=0), bytes(4000))),
    "sixty thousand channels": _either(lambda: _wav(_form(channels=60_000, align=2), bytes(4000))),
    "no rate": _either(lambda: _wav(_form(rate=0), bytes(4000))),
    "four thousand million a second": _either(lambda: _wav(_form(rate=0xFFFFFFFF), bytes(4000))),
    "no bytes a sample": _either(lambda: _wav(_form(align=0), bytes(4000))),
    "unknown sound": _fails(lambda: _wav(_form(tag=0x7777), bytes(4000))),
    "five thousand boxes deep": _fails(_deep_boxes),
    "four thousand million entries": _fails(_many_entries),
    "a box of no length": _fails(lambda: _movie(box(b"moov", bytes(200), 0))),
    "a box that is too long": _fails(lambda: _movie(box(b"moov", bytes(200), 0x7FFFFFFF))),
    "pages of nothing": _fails(_ogg_pages),
    "Matroska of unknown length": _fails(lambda: _matroska(b"\x01" + b"\xff" * 7)),
    "Matroska longer than the file": _fails(lambda: _matroska(b"\x01\x00\xff\xff\xff\xff\xff\xff")),
    "frames of nothing": _either(_endless_mpeg),
    # long, and nothing in it
    "no time": _either(lambda: _wav(_form(), bytes(2))),
    "two hours of silence": lambda: HostileMedia(silence(2 * 3600, 1000), "plays"),
}  # fmt: skip
