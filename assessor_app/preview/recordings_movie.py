"""MP4, QuickTime and their kin: of the boxes only those that play remain, of the media data only the samples.

Source: ISO/IEC 14496-12:2022 (ISO base media file format); QuickTime File Format Specification (Apple, 2016)
for the differences. Files in fragments are not looked into.
"""

from collections import deque
from collections.abc import Iterator
from itertools import accumulate

from assessor_app.preview.recordings import NotParsed, Recording, number

_MOVIE = frozenset({b"mvhd", b"trak"})
_TRACK = frozenset({b"tkhd", b"mdia", b"edts", b"tapt"})
_MEDIA = frozenset({b"mdhd", b"hdlr", b"minf"})
_MEDIA_INFORMATION = frozenset({b"vmhd", b"smhd", b"hdlr", b"dinf", b"stbl"})
_TABLES = frozenset(
    {b"stsd", b"stts", b"ctts", b"stss", b"stsc", b"stsz", b"stz2", b"stco", b"co64"}
    | {b"sdtp", b"sbgp", b"sgpd", b"cslg", b"stsh", b"stps"}
)
_IN_ENTRY = frozenset(
    {b"avcC", b"hvcC", b"av1C", b"vpcC", b"vvcC", b"esds", b"colr", b"pasp", b"clap", b"btrt", b"fiel"}
    | {b"wave", b"chan", b"dac3", b"dec3", b"dOps", b"dfLa", b"alac", b"d263", b"damr", b"mdcv", b"clli"}
    | {b"gama", b"chnl", b"srat", b"glbl", b"dac4", b"SmDm", b"CoLL", b"dvcC", b"dvvC"}
)
_WITHIN = {
    b"edts": frozenset({b"elst"}),
    b"tapt": frozenset({b"clef", b"prof", b"enof"}),
    b"wave": frozenset({b"frma", b"mp4a", b"esds", b"alac", b"chan", b"enda", bytes(4)}),
}
_LENGTHS = {  # bytes of contents, in version 0 and 1; what stands behind them is read by nobody
    b"mvhd": (100, 112), b"tkhd": (84, 96), b"mdhd": (24, 36), b"vmhd": (12, 12), b"smhd": (8, 8),
    b"clef": (12, 12), b"prof": (12, 12), b"enof": (12, 12), b"frma": (4, 4), bytes(4): (0, 0),
}  # fmt: skip
_COLOURS = {b"nclx": 11, b"nclc": 10}  # bytes; a profile has words
_FRAGMENTED = frozenset({b"moof", b"mvex", b"mfra", b"sidx"})
_PLAYED = {b"vide": "picture", b"soun": "sound"}
_MOST_SAMPLES = 20_000_000
_SKIPPED = frozenset({b"free", b"skip", b"wide"})

Box = tuple[bytes, int, int, int]  # name, where it begins, where its contents begin, where it ends


def scrub_movie(file: Recording) -> None:
    """Leave the sound and picture tracks, and nothing that tells of who made them. Raises NotParsed."""
    content = file.content
    boxes = list(_boxes(file, 0, len(content)))
    names = [name for name, *_ in boxes]
    if names.count(b"moov") != 1 or _FRAGMENTED & set(names):
        raise NotParsed("in fragments, or without a table of contents")
    samples: list[tuple[int, int]] = []
    for box in boxes:
        name, _, body, end = box
        if name == b"moov":
            samples = _movie(file, body, end)
        elif name not in {b"ftyp", b"mdat"}:
            _free(file, box, "MP4 boxes beside the movie")
    data = [(body, end) for name, _, body, end in boxes if name == b"mdat"]
    _keep_samples(file, data, samples)


def _boxes(file: Recording, start: int, end: int) -> Iterator[Box]:
    """The boxes from `start` to `end`; what is left at the end must be too short for one, and is blanked."""
    content = file.content
    while end - start >= 8:
        file.count()
        size, head = number(content, start, 4), 8
        if size == 1:
            size, head = number(content, start + 8, 8), 16
        elif size == 0 and end == len(content):
            size = end - start
        if size < head or start + size > end:
            raise NotParsed("a box does not fit where it stands")
        yield bytes(content[start + 4 : start + 8]), start, start + head, start + size
        start += size
    file.blank(start, end, "MP4 boxes beside the movie")


def _free(file: Recording, box: Box, channel: str) -> None:
    """Make of a box one that every reader skips."""
    name, start, body, end = box
    file.blank(body, end, channel if name not in _SKIPPED else "MP4 free space")
    file.content[start + 4 : start + 8] = b"free"


def _kept(file: Recording, start: int, end: int, wanted: frozenset[bytes], channel: str) -> list[Box]:
    """The wanted boxes of a container; the others are freed."""
    kept = []
    for box in list(_boxes(file, start, end)):
        if box[0] in _FRAGMENTED:
            raise NotParsed("in fragments")
        if box[0] in wanted:
            kept.append(box)
            _narrow(file, box)
        else:
            _free(file, box, channel)
    return kept


def _narrow(file: Recording, box: Box) -> None:
    """Of some boxes what is known of them alone."""
    name, _, body, end = box
    if name in _WITHIN:
        _kept(file, body, end, _WITHIN[name], "MP4 metadata of a track")
    elif name in _LENGTHS:
        version = number(file.content, body, 1) if end > body else 0
        file.blank(body + _LENGTHS[name][version == 1], end, "MP4 metadata of a track")
    elif name == b"colr":
        known = _COLOURS.get(bytes(file.content[body : body + 4]))
        if known is None:
            _free(file, box, "MP4 metadata of a track")
        else:
            file.blank(body + known, end, "MP4 metadata of a track")


def _movie(file: Recording, start: int, end: int) -> list[tuple[int, int]]:
    samples: list[tuple[int, int]] = []
    for box in _kept(file, start, end, _MOVIE, "MP4 metadata of the movie"):
        name, _, body, last = box
        if name == b"mvhd":
            _forget_times(file, body)
        elif _handler(file, body, last) in _PLAYED:
            samples += _track(file, body, last)
        else:  # texts, places, time codes, chapters: its samples are no part of what is kept
            _free(file, box, "MP4 track of another kind")
    return samples


def _handler(file: Recording, start: int, end: int) -> bytes:
    for name, _, body, last in _boxes(file, start, end):
        if name == b"mdia":
            for inner, _, inside, _ in _boxes(file, body, last):
                if inner == b"hdlr":
                    return bytes(file.content[inside + 8 : inside + 12])
    raise NotParsed("a track that says nothing of its kind")


def _track(file: Recording, start: int, end: int) -> list[tuple[int, int]]:
    kind = _handler(file, start, end)
    setattr(file, _PLAYED[kind], True)
    samples: list[tuple[int, int]] = []
    for name, _, body, last in _kept(file, start, end, _TRACK, "MP4 metadata of a track"):
        if name == b"tkhd":
            _forget_times(file, body)
        elif name == b"mdia":
            for inner, _, inside, stop in _kept(file, body, last, _MEDIA, "MP4 metadata of a track"):
                if inner == b"mdhd":
                    _forget_times(file, inside)
                elif inner == b"hdlr":
                    file.blank(inside + 12, stop, "MP4 handler name")
                else:
                    samples += _information(file, inside, stop, kind)
    return samples


def _information(file: Recording, start: int, end: int, kind: bytes) -> list[tuple[int, int]]:
    samples: list[tuple[int, int]] = []
    for name, _, body, last in _kept(file, start, end, _MEDIA_INFORMATION, "MP4 metadata of a track"):
        if name == b"hdlr":
            file.blank(body + 12, last, "MP4 handler name")
        elif name == b"dinf":
            _require_own_data(file, body, last)
        elif name == b"stbl":
            tables = {box[0]: box for box in _kept(file, body, last, _TABLES, "MP4 metadata of a track")}
            _entries(file, tables, kind)
            samples += _samples(file, tables)
    return samples


def _require_own_data(file: Recording, start: int, end: int) -> None:
    """Every reference must be to this file itself."""
    for name, _, body, last in _boxes(file, start, end):
        if name != b"dref":
            raise NotParsed("data that lie elsewhere")
        for _, _, inside, stop in _boxes(file, body + 8, last):
            if number(file.content, inside, 4) & 1 == 0:
                raise NotParsed("data that lie in another file")
            file.blank(inside + 4, stop, "MP4 metadata of a track")  # where they lay once


def _entries(file: Recording, tables: dict[bytes, Box], kind: bytes) -> None:
    """What the samples are coded with: without names of programs, and of boxes only those that decode."""
    if b"stsd" not in tables:
        raise NotParsed("no description of the samples")
    _, _, body, end = tables[b"stsd"]
    for name, _, inside, last in _boxes(file, body + 8, end):
        if name in {b"encv", b"enca"}:
            raise NotParsed("encrypted samples")
        if kind == b"vide":
            file.blank(inside + 42, min(inside + 74, last), "MP4 compressor name")
            children = inside + 78
        else:
            version = number(file.content, inside + 8, 2)
            children = inside + 28 + {0: 0, 1: 16, 2: 36}.get(version, 0)
        if children < last:
            _kept(file, children, last, _IN_ENTRY, "MP4 metadata of a track")


def _samples(file: Recording, tables: dict[bytes, Box]) -> list[tuple[int, int]]:
    """Where the samples of a track lie: (start, end) of each chunk."""
    content = file.content
    sizes = _sizes(file, tables)
    places = tables.get(b"stco") or tables.get(b"co64")
    runs = tables.get(b"stsc")
    if places is None or runs is None:
        raise NotParsed("no places of the samples")
    width = 4 if places[0] == b"stco" else 8
    count = number(content, places[2] + 4, 4)
    if places[2] + 8 + width * count > places[3]:
        raise NotParsed("a table is cut off")
    firsts = []
    for entry in range(number(content, runs[2] + 4, 4)):
        at = runs[2] + 8 + 12 * entry
        if at + 12 > runs[3]:
            raise NotParsed("a table is cut off")
        firsts.append((number(content, at, 4), number(content, at + 4, 4)))
    ends = [0, *accumulate(sizes)]
    found, taken, run = [], 0, -1
    for chunk in range(1, count + 1):
        file.count()
        while run + 1 < len(firsts) and firsts[run + 1][0] <= chunk:
            run += 1
        if run < 0:
            raise NotParsed("a chunk without samples")
        following = min(taken + firsts[run][1], len(sizes))
        start = number(content, places[2] + 8 + width * (chunk - 1), width)
        found.append((start, start + ends[following] - ends[taken]))
        taken = following
    if taken != len(sizes):
        raise NotParsed("samples without a place")
    return found


def _sizes(file: Recording, tables: dict[bytes, Box]) -> list[int]:
    content = file.content
    if b"stsz" not in tables:
        raise NotParsed("no sizes of the samples")
    _, _, body, end = tables[b"stsz"]
    same, count = number(content, body + 4, 4), number(content, body + 8, 4)
    if count > _MOST_SAMPLES or (not same and body + 12 + 4 * count > end):
        raise NotParsed("a table is cut off")
    if same:
        return [same] * count
    return [number(content, body + 12 + 4 * entry, 4) for entry in range(count)]


def _keep_samples(file: Recording, data: list[tuple[int, int]], samples: list[tuple[int, int]]) -> None:
    """Blank whatever in the media data is no sample of a track that is kept."""
    file.samples = sorted(one for one in samples if one[1] > one[0])
    waiting = deque(file.samples)
    for start, end in sorted(data):
        reached = start
        while waiting and waiting[0][0] < end:
            first, last = waiting.popleft()
            if first < start or last > end:
                raise NotParsed("samples outside the media data")
            file.blank(reached, first, "MP4 bytes beside the samples")
            reached = max(reached, last)
        file.blank(reached, end, "MP4 bytes beside the samples")
    if waiting:
        raise NotParsed("samples outside the media data")


def _forget_times(file: Recording, body: int) -> None:
    """When it was made, and last changed."""
    width = 8 if number(file.content, body, 1) == 1 else 4
    file.content[body + 4 : body + 4 + 2 * width] = bytes(2 * width)
