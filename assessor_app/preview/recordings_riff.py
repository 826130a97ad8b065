"""WAV, AVI and AIFF: chunks that play remain, every other becomes one that readers skip.

Sources: Multimedia Programming Interface and Data Specifications 1.0 (IBM, Microsoft, 1991); AVI RIFF File
Reference (Microsoft); OpenDML AVI File Format Extensions 1.02; EBU Tech 3306 (RF64); Audio IFF 1.3 (Apple).
"""

import re
from collections.abc import Iterator

from assessor_app.preview.recordings import NotParsed, Recording, number

_WAVE = frozenset({b"fmt ", b"data", b"fact", b"ds64"})
_STREAM = frozenset({b"strh", b"strf", b"indx", b"vprp"})
_AIFF = frozenset({b"COMM", b"SSND", b"FVER"})
_MOVING = re.compile(rb"\d\d(dc|db|wb|pc)|ix\d\d")
_STREAMS = {b"vids": "picture", b"auds": "sound"}

_UNSAID = 0xFFFFFFFF  # RF64: the size stands in ds64
_PLACEHOLDER = 0x7F000000  # sizes from here on are written by who does not know them yet

Chunk = tuple[bytes, int, int, int]  # name, where it begins, where its contents begin, where they end


def scrub_riff(file: Recording) -> None:
    """Leave what plays of a WAV or an AVI, none of its INFO, bext, iXML and other words. Raises NotParsed."""
    content, start = file.content, 0
    while len(content) - start >= 12:
        form, kind = bytes(content[start : start + 4]), bytes(content[start + 8 : start + 12])
        if form not in {b"RIFF", b"RF64"}:
            break
        end = _end(file, start, len(content), little=True)
        if form == b"RF64":
            if start or kind != b"WAVE":
                raise NotParsed("an RF64 file of another kind")
            end = len(content)
            _scrub_large_wave(file)
        elif kind == b"WAVE":
            chunks = list(_chunks(file, start + 12, end))
            for chunk in chunks:
                if chunk[0] == b"data":
                    _require_its_own(file, chunk, _claim(file, start))
            _scrub_wave(file, chunks)
        elif kind in {b"AVI ", b"AVIX"}:
            _scrub_avi(file, start, end)
        else:
            raise NotParsed("a RIFF file of another kind")
        start = end + (end - start) % 2
    if not start:
        raise NotParsed("no RIFF file")
    file.blank(start, len(content), "bytes behind the end")


def scrub_aiff(file: Recording) -> None:
    """Leave what plays of an AIFF. Raises NotParsed."""
    end = _end(file, 0, len(file.content), little=False)
    whole = 8 + number(file.content, 4, 4)
    whole = whole if whole < _PLACEHOLDER else 0
    for chunk in list(_chunks(file, 12, end, little=False)):
        name, _, body, last = chunk
        if name not in _AIFF:
            _junk(file, chunk, "AIFF texts")
        elif name == b"COMM" and last - body > 23:  # how its compression is called, in words
            file.blank(body + 23, last, "AIFF texts")
        elif name == b"SSND" and body + number(file.content, body - 4, 4) > max(last, whole):
            raise NotParsed("samples without an end")
        elif name == b"SSND":
            file.samples.append((body, last))
    file.sound = True
    file.blank(end + end % 2, len(file.content), "bytes behind the end")


def _end(file: Recording, start: int, most: int, *, little: bool) -> int:
    """Where the contents of a chunk end; one that claims more than there is ends with the file."""
    size = number(file.content, start + 4, 4, little=little)
    if start + 8 + size > most:
        if most != len(file.content):
            raise NotParsed("a chunk does not fit where it stands")
        return most
    return start + 8 + size


def _chunks(file: Recording, start: int, end: int, *, little: bool = True) -> Iterator[Chunk]:
    content = file.content
    while end - start >= 8:
        file.count()
        last = _end(file, start, end, little=little)
        yield bytes(content[start : start + 4]), start, start + 8, last
        start = last + (last - start) % 2
    file.blank(start, end, "bytes behind the end")


def _junk(file: Recording, chunk: Chunk, channel: str) -> None:
    name, start, body, end = chunk
    file.blank(body, end, channel if name != b"JUNK" else "RIFF padding")
    file.content[start : start + 4] = b"JUNK"


def _claim(file: Recording, start: int) -> int:
    """Where a chunk says that it ends, be there as much or not."""
    return start + 8 + number(file.content, start + 4, 4, little=True)


def _require_its_own(file: Recording, chunk: Chunk, whole: int) -> None:
    """Samples that are cut off with their file are kept, where the file, which says that it ends at `whole`,
    says too that nothing else follows them; else what stands behind them would be taken for samples.
    """
    _, start, _, end = chunk
    claimed = _claim(file, start)
    if claimed > end and not claimed <= whole < _PLACEHOLDER:
        raise NotParsed("samples without an end")


def _scrub_large_wave(file: Recording) -> None:
    """RF64: sizes of more than 32 bits stand in the first chunk, ds64."""
    content = file.content
    if content[12:16] != b"ds64" or _claim(file, 12) < 44:
        raise NotParsed("an RF64 file without its sizes")
    sound = number(content, 28, 8, little=True)
    chunks, start = [], 12
    while len(content) - start >= 8:
        file.count()
        name = bytes(content[start : start + 4])
        end = _claim(file, start)
        if name == b"data" and end - start - 8 == _UNSAID:
            end = start + 8 + sound
        if end > len(content):
            raise NotParsed("a chunk does not fit where it stands")
        chunks.append((name, start, start + 8, end))
        start = end + (end - start) % 2
    file.blank(start, len(content), "bytes behind the end")
    _scrub_wave(file, chunks)


def _scrub_wave(file: Recording, chunks: list[Chunk]) -> None:
    if not {b"fmt ", b"data"} <= {name for name, *_ in chunks}:
        raise NotParsed("a WAV without sound")
    for chunk in chunks:
        name, _, body, last = chunk
        if name not in _WAVE:
            _junk(file, chunk, "RIFF texts")
        elif name == b"ds64":  # its table of other chunks goes with them
            file.blank(body + 24, last, "RIFF texts")
        elif name == b"data":
            file.samples.append((body, last))
        elif name == b"fact":
            file.blank(body + 4, last, "RIFF texts")
        elif name == b"fmt ":
            extra = number(file.content, body + 16, 2, little=True) if last - body >= 18 else 0
            file.blank(body + 18 + extra, last, "RIFF texts")
    file.sound = True


def _scrub_avi(file: Recording, start: int, end: int) -> None:
    whole = _claim(file, start)
    for chunk in list(_chunks(file, start + 12, end)):
        name, _, body, last = chunk
        kind = bytes(file.content[body : body + 4]) if name == b"LIST" else b""
        if kind == b"hdrl":
            _scrub_head(file, body + 4, last)
        elif kind == b"movi":
            _require_moving(file, body + 4, last, whole)
        elif name != b"idx1":
            _junk(file, chunk, "RIFF texts")


def _scrub_head(file: Recording, start: int, end: int) -> None:
    for chunk in list(_chunks(file, start, end)):
        name, _, body, last = chunk
        kind = bytes(file.content[body : body + 4]) if name == b"LIST" else b""
        if kind == b"strl":
            for inner in list(_chunks(file, body + 4, last)):
                if inner[0] not in _STREAM:
                    _junk(file, inner, "RIFF texts")
                elif inner[0] == b"strh":
                    stream = bytes(file.content[inner[2] : inner[2] + 4])
                    if stream not in _STREAMS:
                        raise NotParsed("a stream of another kind")
                    setattr(file, _STREAMS[stream], True)
        elif kind == b"odml":
            for inner in list(_chunks(file, body + 4, last)):
                if inner[0] == b"dmlh":  # how many pictures there are; the rest of it is reserved
                    file.blank(inner[2] + 4, inner[3], "RIFF texts")
                else:
                    _junk(file, inner, "RIFF texts")
        elif name == b"avih":
            file.blank(body + 56, last, "RIFF texts")
        else:
            _junk(file, chunk, "RIFF texts")


def _require_moving(file: Recording, start: int, end: int, whole: int) -> None:
    for chunk in _chunks(file, start, end):
        name, _, body, last = chunk
        if name == b"LIST" and file.content[body : body + 4] == b"rec ":
            _require_moving(file, body + 4, last, whole)
        elif name == b"JUNK":
            file.blank(body, last, "RIFF padding")
        elif not _MOVING.fullmatch(name):
            raise NotParsed("something else among the pictures")
        else:
            _require_its_own(file, chunk, whole)
            if not name.startswith(b"ix"):
                file.samples.append((body, last))
