"""MP3, AAC in ADTS, and FLAC: the frames remain, and no tag before, behind or among them.

Sources: ISO/IEC 11172-3 and 13818-3 (frames), ISO/IEC 13818-7 (ADTS), RFC 9639 (FLAC), ID3v2.4.0 structure,
ID3v1, APEv2 and Lyrics3v2 as their writers describe them. No offset counts from the beginning of such a file,
so that tags can be cut off.
"""

from assessor_app.preview.recordings import NotParsed, Recording, number

_BIT_RATES = {
    (1, 3): (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (1, 2): (0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (2, 3): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (2, 2): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}  # kilobits a second, by version and layer
_RATES = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
_MOST_TAGS = 16
_STREAM_INFORMATION, _PADDING, _SEEK_TABLE = 0, 1, 3


def scrub_frames(file: Recording) -> bytes:
    """The frames of an MP3 or of AAC, one behind the other. Raises NotParsed."""
    content = file.content
    start, end = _between_tags(file)
    kept: list[bytes] = []
    place = start
    while place < end:
        file.count()
        length = _frame_length(content, place)
        if not length:
            following = _next_frame(content, place + 1, end)
            file.blank(place, following, "bytes among the frames")
            place = following
            continue
        kept.append(bytes(content[place : min(place + length, end)]))
        place += length
    if len(kept) < 2 and sum(map(len, kept)) < (end - start) // 2:
        raise NotParsed("no frames")
    file.sound = True
    return b"".join(kept)


def scrub_flac(file: Recording) -> bytes:
    """A FLAC whose blocks say how it is decoded, and where. Raises NotParsed."""
    start, end = _between_tags(file)
    if file.content[start : start + 4] != b"fLaC":
        raise NotParsed("no FLAC")
    frames = scrub_flac_blocks(file, start + 4, end)
    if number(file.content, frames, 2) & 0xFFFE != 0xFFF8:
        raise NotParsed("no frames behind the blocks")
    file.sound = True
    return bytes(file.content[start:end])


def scrub_flac_blocks(file: Recording, place: int, end: int) -> int:
    """Make padding of every block that is not needed; where the blocks end. Raises NotParsed."""
    last = False
    while not last:
        file.count()
        head = number(file.content, place, 4)
        last, kind, length = bool(head >> 31), (head >> 24) & 127, head & 0xFFFFFF
        if place + 4 + length > end:
            raise NotParsed("a block does not fit where it stands")
        if kind not in {_STREAM_INFORMATION, _SEEK_TABLE}:
            file.blank(place + 4, place + 4 + length, "FLAC comments and pictures")
            file.content[place] = _PADDING | (0x80 if last else 0)
        place += 4 + length
    return place


def _frame_length(content: bytearray, place: int) -> int:
    """Bytes of the frame that begins here; 0 where none does."""
    head = content[place : place + 6]
    if len(head) < 6 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return 0
    if head[1] & 0xF6 == 0xF0:
        length = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
        return length if length >= 7 else 0
    version, layer = head[1] >> 3 & 3, 4 - (head[1] >> 1 & 3)
    rates = _BIT_RATES.get((1 if version == 3 else 2, layer))
    if version == 1 or rates is None or head[2] >> 4 == 15 or head[2] >> 2 & 3 == 3:
        return 0
    bits, rate = rates[head[2] >> 4] * 1000, _RATES[version][head[2] >> 2 & 3]
    if not bits:
        raise NotParsed("frames of a length that nobody states")
    samples = 72 if layer == 3 and version != 3 else 144
    return samples * bits // rate + (head[2] >> 1 & 1)


def _next_frame(content: bytearray, place: int, end: int) -> int:
    """Where the next two frames in a row begin; the end where there are none."""
    while (found := content.find(0xFF, place, end)) >= 0:
        length = _frame_length(content, found)
        if length and (found + length >= end or _frame_length(content, found + length)):
            return found
        place = found + 1
    return end


def _between_tags(file: Recording) -> tuple[int, int]:
    """Where the file begins behind its tags, and ends before them."""
    content = file.content
    start, end = 0, len(content)
    for _ in range(_MOST_TAGS):
        if content[start : start + 3] != b"ID3":
            break
        size = _tag_size(content, start)
        file.blank(start, min(size, end), "ID3 tag")
        start = size
        while start < end and not content[start]:
            start += 1
    for _ in range(_MOST_TAGS):
        before = _tag_behind(content, start, end)
        if before == end:
            break
        file.blank(before, end, "tag at the end")
        end = before
    return start, end


def _tag_size(content: bytearray, start: int) -> int:
    size = 0
    for place in range(start + 6, start + 10):
        size = size << 7 | number(content, place, 1) & 127
    footer = 10 if number(content, start + 5, 1) & 0x10 else 0
    return start + 10 + size + footer


def _tag_behind(content: bytearray, start: int, end: int) -> int:
    """Where the last tag begins; `end` where there is none."""
    found = end
    if content[end - 128 : end - 125] == b"TAG":
        found = end - 128
        if content[found - 227 : found - 223] == b"TAG+":
            found -= 227
    elif content[end - 32 : end - 24] == b"APETAGEX":
        size = number(content, end - 20, 4, little=True)
        header = 32 if number(content, end - 12, 4, little=True) >> 31 else 0
        found = end - size - header
    elif content[end - 9 : end] == b"LYRICS200" and content[end - 15 : end - 9].isdigit():
        found = end - 15 - int(content[end - 15 : end - 9])
    elif content[end - 10 : end - 7] == b"3DI":
        size = _tag_size(content, end - 10) - end
        found = end - 20 - size
    if not start <= found <= end:
        raise NotParsed("a tag that begins before the file")
    return found
