"""The tags of a JPEG: read for their texts, and cut out without touching the picture (ITU-T T.81, annex
B).
"""

from collections.abc import Iterator

_EMPTY_MARKERS = frozenset({0x01, *range(0xD0, 0xD9)})
_SCAN, _END, _COMMENT = 0xDA, 0xD9, 0xFE
_COLOURS = 0xEE  # APP14 says how the colours are meant


def jpeg_segments(raw: bytes) -> Iterator[tuple[int, bytes]]:
    """(marker, payload) of the segments that carry tags, wherever they stand; what follows the end comes as
    0xE1.
    """
    end = len(raw)
    for marker, start, stop in _parts(raw):
        if is_tag(marker):
            yield marker, raw[start + 4 : stop]
        if marker == _END:
            end = stop
    if end < len(raw):
        yield 0xE1, raw[end : end + 2**20]


def is_tag(marker: int) -> bool:
    """Whether a segment is a comment or belongs to an application."""
    return 0xE0 <= marker <= 0xEF or marker == _COMMENT


def without_tags(raw: bytes) -> bytes:
    """The same picture without comments, application segments (but APP14) and whatever follows its end."""
    if not raw.startswith(b"\xff\xd8"):
        return raw
    kept = [b"\xff\xd8"]
    kept += [
        raw[start:stop] for marker, start, stop in _parts(raw) if not is_tag(marker) or marker == _COLOURS
    ]
    return b"".join(kept)


def _parts(raw: bytes) -> Iterator[tuple[int, int, int]]:
    """(marker, start, stop) of each segment after the first marker; a scan's data belongs to its segment."""
    place = 2
    while (place := raw.find(b"\xff", place)) >= 0 and place + 2 <= len(raw):
        marker = raw[place + 1]
        if marker in {0xFF, 0x00}:  # a fill byte; a stuffed byte where no segment is
            place += 1
            continue
        if marker == _END or marker in _EMPTY_MARKERS:
            yield marker, place, place + 2
            place += 2
            if marker == _END:
                return
            continue
        stop = min(place + 2 + int.from_bytes(raw[place + 2 : place + 4], "big"), len(raw))
        if stop < place + 4:
            return
        if marker == _SCAN:
            stop = _end_of_scan(raw, stop)
        yield marker, place, stop
        place = stop


def _end_of_scan(raw: bytes, place: int) -> int:
    """Where the entropy-coded data ends: at a marker that is neither a stuffed byte nor a restart."""
    while (place := raw.find(b"\xff", place)) >= 0 and place + 2 <= len(raw):
        if raw[place + 1] != 0 and not 0xD0 <= raw[place + 1] <= 0xD7 and raw[place + 1] != 0xFF:
            return place
        place += 2 if raw[place + 1] != 0xFF else 1
    return len(raw)
