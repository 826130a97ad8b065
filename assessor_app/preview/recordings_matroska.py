"""Matroska and WebM: what decodes remains; titles, tags, chapters, attachments and names become void.

Source: RFC 9559 (Matroska), RFC 8794 (EBML). An element is made void in its own place, so that cues and seek
heads stay right.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from assessor_app.preview.recordings import NotParsed, Recording, number
from assessor_app.preview.recordings_frames import scrub_flac_blocks
from assessor_app.preview.recordings_ogg import quiet_comments

_HEAD, _SEGMENT, _VOID, _CHECK = 0x1A45DFA3, 0x18538067, 0xEC, 0xBF
_SEEK_HEAD, _INFORMATION, _TRACKS, _CLUSTER, _CUES = (
    0x114D9B74, 0x1549A966, 0x1654AE6B, 0x1F43B675, 0x1C53BB6B,
)  # fmt: skip
_TAGS, _CHAPTERS, _ATTACHMENTS = 0x1254C367, 0x1043A770, 0x1941A469
_TOP = frozenset(
    {_SEEK_HEAD, _INFORMATION, _TRACKS, _CLUSTER, _CUES, _TAGS, _CHAPTERS, _ATTACHMENTS, _SEGMENT, _HEAD}
)
_TIME_SCALE, _DURATION, _MUXER, _WRITER = 0x2AD7B1, 0x4489, 0x4D80, 0x5741
_TRACK, _NUMBER, _TYPE, _CODEC, _PRIVATE, _ENCODINGS = 0xAE, 0xD7, 0x83, 0x86, 0x63A2, 0x6D80
_ENCODING, _COMPRESSION = 0x6240, 0x5034
_IN_TRACK = frozenset(
    {_NUMBER, _TYPE, _CODEC, _PRIVATE, _ENCODINGS, 0x73C5, 0xB9, 0x88, 0x55AA, 0x9C, 0x6DE7, 0x6DF8}
    | {0x23E383, 0x234E7A, 0x23314F, 0x55EE, 0x22B59C, 0x22B59D, 0x56AA, 0x56BB, 0xE0, 0xE1, 0xAA}
)
_TIME, _SIMPLE, _GROUP, _BLOCK = 0xE7, 0xA3, 0xA0, 0xA1
_IN_CLUSTER = frozenset({_TIME, _SIMPLE, _GROUP, 0xAB, 0xA7})
_IN_GROUP = frozenset({_BLOCK, 0x9B, 0xFB, 0x75A2, 0xFA})
_IN_HEAD = frozenset({0x4286, 0x42F7, 0x42F2, 0x42F3, 0x4282, 0x4287, 0x4285})
_SEEK, _CUE, _CUE_PLACE = 0x4DBB, 0xBB, 0xB7
_IN_SEEK, _IN_CUE = frozenset({0x53AB, 0x53AC}), frozenset({0xB3, _CUE_PLACE})
_IN_CUE_PLACE = frozenset({0xF7, 0xF1, 0xF0, 0xB2, 0x5378, 0xEA})
_PLAYED = {1: "picture", 2: "sound"}
_UNKNOWN = -1


@dataclass(frozen=True, slots=True)
class _Element:
    identity: int
    start: int
    body: int
    end: int


def scrub_matroska(file: Recording) -> None:
    """Leave what decodes. Raises NotParsed."""
    tracks: set[int] = set()
    segments = 0
    for element in _elements(file, 0, len(file.content)):
        if element.identity == _SEGMENT:
            segments += 1
            _segment(file, element, tracks)
        elif element.identity == _HEAD:
            list(_kept(file, element, _IN_HEAD, "Matroska elements of another kind"))
        else:
            _void(file, element, "Matroska elements of another kind")
    if segments != 1 or not tracks:
        raise NotParsed("no sound and no pictures")


def _elements(file: Recording, start: int, end: int) -> Iterator[_Element]:
    """The elements from `start` to `end`; one of unknown length ends where its like, or its parent, does."""
    content = file.content
    while start < end:
        file.count()
        identity, at = _identity(content, start)
        size, body = _size(content, at)
        last = _end_of_unknown(file, identity, body, end) if size == _UNKNOWN else body + size
        if last > end:
            if identity not in {_SEGMENT, _CLUSTER}:
                raise NotParsed("an element does not fit where it stands")
            last = end  # a recording that was broken off
        yield _Element(identity, start, body, last)
        start = last


def _identity(content: bytearray, start: int) -> tuple[int, int]:
    length = 9 - number(content, start, 1).bit_length()
    if length > 4:
        raise NotParsed("no element")
    return number(content, start, length), start + length


def _size(content: bytearray, start: int) -> tuple[int, int]:
    length = 9 - number(content, start, 1).bit_length()
    if length > 8:
        raise NotParsed("no element")
    size = number(content, start, length) & (1 << 7 * length) - 1
    return (_UNKNOWN if size == (1 << 7 * length) - 1 else size), start + length


def _end_of_unknown(file: Recording, identity: int, body: int, end: int) -> int:
    if identity == _SEGMENT:
        return end
    if identity != _CLUSTER:
        raise NotParsed("an element of unknown length")
    place = body
    while place < end:
        file.count()
        inner, at = _identity(file.content, place)
        if inner in _TOP:
            return place
        size, inside = _size(file.content, at)
        if size == _UNKNOWN:
            raise NotParsed("an element of unknown length")
        place = inside + size
    return min(place, end)


def _void(file: Recording, element: _Element, channel: str) -> None:
    """Make of an element one that every reader skips."""
    start, end = element.start, element.end
    file.blank(element.body, end, channel if element.identity != _VOID else "Matroska void")
    length = 8 if end - start >= 9 else 1
    size = end - start - 1 - length
    file.content[start : element.body] = bytes(element.body - start)
    file.content[start] = _VOID
    file.content[start + 1 : start + 1 + length] = (size | 1 << 7 * length).to_bytes(length)


def _kept(file: Recording, element: _Element, wanted: frozenset[int], channel: str) -> Iterator[_Element]:
    """The wanted children; the others become void, check sums too, since what they sum changes."""
    for child in _elements(file, element.body, element.end):
        if child.identity in wanted:
            yield child
        else:
            _void(file, child, channel if child.identity != _CHECK else "Matroska check sums")


def _segment(file: Recording, segment: _Element, tracks: set[int]) -> None:
    for element in _elements(file, segment.body, segment.end):
        if element.identity == _INFORMATION:
            wanted = frozenset({_TIME_SCALE, _DURATION, _MUXER, _WRITER})
            for child in _kept(file, element, wanted, "Matroska information"):
                if child.identity in {_MUXER, _WRITER}:
                    file.blank(child.body, child.end, "Matroska information")
        elif element.identity == _TRACKS:
            for track in _kept(file, element, frozenset({_TRACK}), "Matroska tracks"):
                _track(file, track, tracks)
        elif element.identity == _CLUSTER:
            _cluster(file, element, tracks)
        elif element.identity in {_SEEK_HEAD, _CUES}:
            _places(file, element)
        else:
            names = {_TAGS: "tags", _CHAPTERS: "chapters", _ATTACHMENTS: "attachments"}
            _void(file, element, f"Matroska {names.get(element.identity, 'elements of another kind')}")


def _places(file: Recording, element: _Element) -> None:
    """Leave where things lie, and nothing beside it."""
    other = "Matroska elements of another kind"
    for child in _kept(file, element, frozenset({_SEEK, _CUE}), other):
        for part in _kept(file, child, _IN_SEEK if child.identity == _SEEK else _IN_CUE, other):
            if part.identity == _CUE_PLACE:
                list(_kept(file, part, _IN_CUE_PLACE, other))


def _track(file: Recording, track: _Element, tracks: set[int]) -> None:
    children = list(_kept(file, track, _IN_TRACK, "Matroska tracks"))
    values = {
        child.identity: int.from_bytes(file.content[child.body : child.end])
        for child in children
        if child.identity in {_NUMBER, _TYPE}
    }
    kind = _PLAYED.get(values.get(_TYPE, 0))
    if kind is None or _NUMBER not in values:
        _void(file, track, "Matroska track of another kind")
        return
    tracks.add(values[_NUMBER])
    setattr(file, kind, True)
    codec = next((bytes(file.content[one.body : one.end]) for one in children if one.identity == _CODEC), b"")
    for child in children:
        if child.identity == _PRIVATE:
            _private(file, child, codec.rstrip(b"\0").decode("ascii", "replace"))
        elif child.identity == _ENCODINGS:
            for encoding in _elements(file, child.body, child.end):
                for part in _elements(file, encoding.body, encoding.end):
                    if part.identity == 0x5035:
                        raise NotParsed("encrypted samples")


def _private(file: Recording, element: _Element, codec: str) -> None:
    """What a decoder needs before the first sample; of Xiph's codecs it holds their comments too."""
    content = file.content
    if codec == "A_FLAC":
        scrub_flac_blocks(file, element.body + 4, element.end)
        return
    if codec not in {"A_VORBIS", "V_THEORA"}:
        return
    lengths, place = [], element.body + 1
    if number(content, element.body, 1) != 2:
        raise NotParsed("no three packets")
    for _ in range(2):
        length = 0
        while (step := number(content, place, 1)) == 255:
            length, place = length + 255, place + 1
        lengths.append(length + step)
        place += 1
    start = place + lengths[0]
    end = start + lengths[1]
    if end > element.end:
        raise NotParsed("cut off")
    quiet = quiet_comments("vorbis" if codec == "A_VORBIS" else "theora", content[start:end])
    file.blank(start, end, "Matroska comments of a codec")
    content[start:end] = quiet


def _cluster(file: Recording, cluster: _Element, tracks: set[int]) -> None:
    for child in _kept(file, cluster, _IN_CLUSTER, "Matroska elements of another kind"):
        if child.identity == _SIMPLE:
            if _size(file.content, child.body)[0] not in tracks:
                _void(file, child, "Matroska track of another kind")
            else:
                file.samples.append((child.body, child.end))
        elif child.identity == _GROUP:
            parts = list(_kept(file, child, _IN_GROUP, "Matroska elements of another kind"))
            blocks = [part for part in parts if part.identity == _BLOCK]
            if not blocks or any(_size(file.content, one.body)[0] not in tracks for one in blocks):
                _void(file, child, "Matroska track of another kind")
            else:
                file.samples += [(one.body, one.end) for one in blocks]
