"""Ogg: pages with Vorbis, Opus, Theora, FLAC or Speex whose comments say nothing any more.

Sources: RFC 3533 (Ogg), Vorbis I specification (comment header), RFC 7845 (Opus), Theora specification §6.3,
Ogg FLAC mapping 1.0. A comment packet keeps its length: its vendor is spaces, and it lists nothing.
"""

from dataclasses import dataclass, field

from assessor_app.preview.recordings import NotParsed, Recording, number

_CHANNEL = "Ogg comments"
_HEADS = (
    (b"\x01vorbis", "vorbis"), (b"OpusHead", "opus"), (b"\x80theora", "theora"), (b"\x7fFLAC", "flac"),
    (b"Speex   ", "speex"),
)  # fmt: skip
_COMMENTS = {
    "vorbis": (b"\x03vorbis", 1),
    "opus": (b"OpusTags", 0),
    "theora": (b"\x81theora", 0),
    "speex": (b"", 0),
}  # fmt: skip; what begins the packet, and bytes behind the list
_POLYNOMIAL = 0x04C11DB7
_BEGINS, _CONTINUES = 2, 1


@dataclass(slots=True)
class _Stream:
    """One logical stream, as far as its head goes."""

    codec: str
    packets: int = 0  # that are over
    heads: int = 2  # packets that are looked at
    pieces: list[tuple[int, int, int]] = field(default_factory=list)  # (page, start, end) of what goes on


def scrub_ogg(file: Recording) -> None:
    """Empty the comments of every stream. Raises NotParsed."""
    content, place = file.content, 0
    streams: dict[int, _Stream] = {}
    while place < len(content):
        file.count()
        if content[place : place + 5] != b"OggS\0":
            raise NotParsed("something between the pages")
        kind, serial = number(content, place + 5, 1), number(content, place + 14, 4)
        segments = number(content, place + 26, 1)
        lacing = content[place + 27 : place + 27 + segments]
        body = place + 27 + segments
        end = body + sum(lacing)
        if len(lacing) != segments or end > len(content):
            raise NotParsed("cut off")
        if kind & _BEGINS:
            streams[serial] = _Stream(codec=_codec(content[body:end]))
        stream = streams.get(serial)
        if stream is None:
            raise NotParsed("a stream without a beginning")
        file.picture = file.picture or stream.codec == "theora"
        file.sound = file.sound or stream.codec != "theora"
        _read_page(file, stream, lacing, place)
        place = end
    if not streams or any(stream.packets < stream.heads for stream in streams.values()):
        raise NotParsed("no sound and no pictures")


def _codec(head: bytearray) -> str:
    for beginning, codec in _HEADS:
        if head.startswith(beginning):
            return codec
    raise NotParsed("a stream of another kind")


def _read_page(file: Recording, stream: _Stream, lacing: bytearray, page: int) -> None:
    if stream.packets >= stream.heads:
        return
    start = place = page + 27 + len(lacing)
    for length in lacing:
        place += length
        if length == 255:
            continue
        stream.pieces.append((page, start, place))
        start = place
        _packet_ends(file, stream)
        if stream.packets >= stream.heads:
            return
    if start < place:
        stream.pieces.append((page, start, place))


def _packet_ends(file: Recording, stream: _Stream) -> None:
    pieces, stream.pieces = stream.pieces, []
    stream.packets += 1
    packet = bytearray().join(file.content[start:end] for _, start, end in pieces)
    if stream.packets == 1:
        if stream.codec == "flac":
            stream.heads = 1 + number(packet, 7, 2)
            if stream.heads < 2:
                raise NotParsed("a FLAC that does not say how many blocks it has")
        return
    quiet = _quiet_block(packet) if stream.codec == "flac" else quiet_comments(stream.codec, packet)
    at = 0
    for page, start, end in pieces:
        file.blank(start, end, _CHANNEL)
        file.content[start:end] = quiet[at : at + end - start]
        at += end - start
        _sum_anew(file.content, page)


def quiet_comments(codec: str, packet: bytes | bytearray) -> bytes:
    """A comment packet of the same length that lists nothing. Raises NotParsed."""
    beginning, behind = _COMMENTS[codec]
    room = len(packet) - len(beginning) - 8 - behind
    if not packet.startswith(beginning) or room < 0:
        raise NotParsed("no comments where they must be")
    return beginning + room.to_bytes(4, "little") + b" " * room + bytes(4) + b"\x01" * behind


def _quiet_block(packet: bytearray) -> bytes:
    """A FLAC block of the same length: comments without a word, or padding."""
    if len(packet) < 4:
        raise NotParsed("cut off")
    kind, room = packet[0] & 127, len(packet) - 12
    if kind == 4 and room >= 0:
        return bytes(packet[:4]) + room.to_bytes(4, "little") + b" " * room + bytes(4)
    if kind in {0, 3}:
        return bytes(packet)
    return bytes([packet[0] & 0x80 | 1]) + bytes(packet[1:4]) + bytes(len(packet) - 4)


def _sum_anew(content: bytearray, page: int) -> None:
    """Write the check sum of a page."""
    segments = content[page + 26]
    end = page + 27 + segments + sum(content[page + 27 : page + 27 + segments])
    content[page + 22 : page + 26] = bytes(4)
    check = 0
    for byte in content[page:end]:
        check = (check << 8 & 0xFFFFFFFF) ^ _TABLE[check >> 24 ^ byte]
    content[page + 22 : page + 26] = check.to_bytes(4, "little")


def _table() -> tuple[int, ...]:
    table = []
    for byte in range(256):
        check = byte << 24
        for _ in range(8):
            check = (check << 1 & 0xFFFFFFFF) ^ (_POLYNOMIAL if check >> 31 else 0)
        table.append(check)
    return tuple(table)


_TABLE = _table()
