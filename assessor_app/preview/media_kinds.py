"""Which container of sound or video a file is, by the bytes at its beginning.

Only what is named here reaches a decoder. Playlists, lists of parts and descriptions of streams (M3U, HLS,
DASH, SDP, concat, ASX, PLS, cue sheets) begin with words, name other files, and are none of these; an ID3
tag, behind which decoders look for any format at all, must be followed by the sound that it belongs to.
"""

from collections.abc import Callable

Read = Callable[[int, int], bytes]
"""Bytes of the file from a place on, at most so many."""

_MOVIE = frozenset({b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"})  # QuickTime before it had ftyp
_SOUND_BRANDS = frozenset({b"M4A ", b"M4B ", b"M4P "})
_PICTURE_BRANDS = frozenset({b"avif", b"avis", b"heic", b"heix", b"mif1", b"msf1"})
_STARTS = (
    (b"fLaC", "audio", "audio/flac"),
    (b"\x1aE\xdf\xa3", "video", "video/webm"),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9", "video", "video/x-ms-asf"),
    (b"\x00\x00\x01\xba", "video", "video/mpeg"),
)
_INNER = {
    (b"RIFF", b"WAVE"): ("audio", "audio/wav"),
    (b"RF64", b"WAVE"): ("audio", "audio/wav"),
    (b"RIFF", b"AVI "): ("video", "video/x-msvideo"),
    (b"FORM", b"AIFF"): ("audio", "audio/aiff"),
    (b"FORM", b"AIFC"): ("audio", "audio/aiff"),
}
_MOST_TAGS = 8  # ID3 tags one behind the other


def media_kind(read: Read) -> tuple[str, str] | None:
    """("audio" or "video", media type) of what may be played; None for everything else."""
    start = _behind_tags(read)
    if start is None:
        return None
    head = read(start, 512)
    if start and _mpeg_sound(head) is None and not head.startswith(b"fLaC"):
        return None
    return _by_head(head)


def _by_head(head: bytes) -> tuple[str, str] | None:
    found = [(kind, media_type) for start, kind, media_type in _STARTS if head.startswith(start)]
    if found:
        return found[0]
    inner = _INNER.get((head[:4], head[8:12]))
    if inner is not None:
        return inner
    if head[4:8] == b"ftyp" and head[8:12] not in _PICTURE_BRANDS:
        return _movie(head[8:12])
    if head[4:8] in _MOVIE and int.from_bytes(head[:4]) >= 8:
        return "video", "video/quicktime"
    if head.startswith(b"OggS"):
        return ("video", "video/ogg") if b"theora" in head else ("audio", "audio/ogg")
    return _mpeg_sound(head)


def _movie(brand: bytes) -> tuple[str, str]:
    if brand in _SOUND_BRANDS:
        return "audio", "audio/mp4"
    return ("video", "video/quicktime") if brand == b"qt  " else ("video", "video/mp4")


def _mpeg_sound(head: bytes) -> tuple[str, str] | None:
    """Whether a frame of MPEG sound (layers II and III) or of AAC in ADTS begins here."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    if head[1] & 0xF6 == 0xF0:  # ADTS has layer 0, and a sampling rate of its own table
        return ("audio", "audio/aac") if (head[2] >> 2) & 0xF < 13 else None
    known = head[1] & 0x06 in {0x02, 0x04} and head[1] & 0x18 != 0x08  # layer I begins as UTF-16 does
    known = known and head[2] >> 4 not in {0, 15} and head[2] & 0x0C != 0x0C
    return ("audio", "audio/mpeg") if known else None


def _behind_tags(read: Read) -> int | None:
    """Where the file begins behind its ID3v2 tags; None where there are too many."""
    start = 0
    for _ in range(_MOST_TAGS):
        head = read(start, 10)
        if not head.startswith(b"ID3") or len(head) < 10:
            return start
        size = (head[6] & 127) << 21 | (head[7] & 127) << 14 | (head[8] & 127) << 7 | head[9] & 127
        start += 10 + size + (10 if head[5] & 0x10 else 0)
        while start and read(start, 1) == b"\0":  # padding that the tag does not count
            padding = read(start, 4096)
            start += len(padding) - len(padding.lstrip(b"\0"))
    return None
