"""A ZIP file of which there is exactly one for its names and contents: no other byte can be in it.

Entries stand in the order given, stored, without extra fields, comments or data descriptors, all of one
date. A reader can so rebuild every byte around the contents and compare. No ZIP64: at most 65,534
entries and 4 GiB.
Source: PKWARE APPNOTE 6.3.10 §4.3.
"""

import re
import struct
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import BinaryIO

_LOCAL = struct.Struct("<IHHHHHIIIHH")
_CENTRAL = struct.Struct("<IHHHHHHIIIHHHHHII")
_END = struct.Struct("<IHHHHIIH")
_LOCAL_MARK, _CENTRAL_MARK, _END_MARK = 0x04034B50, 0x02014B50, 0x06054B50
_VERSION = 20
_UTF8 = 0x0800
_DATE = 0x0021  # 1980-01-01, the first that ZIP can say
MAX_ENTRIES = 65_534
MAX_SIZE = 0xFFFF_FFFE
CHUNK = 1 << 16

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}(?:/[a-z0-9][a-z0-9._-]{0,99}){0,5}")


class BadZip(ValueError):
    """Not a canonical ZIP file, or nothing that fits into one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One file in the ZIP: its name, size and CRC-32."""

    name: str
    size: int
    crc: int


def is_name(name: str) -> bool:
    """Whether `name` is one that a canonical ZIP may hold: plain lower-case ASCII, no dots that climb."""
    return bool(_NAME.fullmatch(name)) and ".." not in name and len(name) <= 255


def local_header(entry: Entry) -> bytes:
    """What stands before an entry's content."""
    name = entry.name.encode()
    start = _LOCAL.pack(
        _LOCAL_MARK, _VERSION, _UTF8, 0, 0, _DATE, entry.crc, entry.size, entry.size, len(name), 0
    )
    return start + name


def directory(entries: Sequence[Entry]) -> bytes:
    """What stands after the last content: central directory and end record. Raises BadZip where too much."""
    if len(entries) > MAX_ENTRIES or len({entry.name for entry in entries}) != len(entries):
        raise BadZip("has too many entries, or two of one name")
    central, offset = bytearray(), 0
    for entry in entries:
        name = entry.name.encode()
        central += _CENTRAL.pack(
            *(_CENTRAL_MARK, _VERSION, _VERSION, _UTF8, 0, 0, _DATE, entry.crc, entry.size, entry.size),
            *(len(name), 0, 0, 0, 0, 0, offset),
        )
        central += name
        offset += _LOCAL.size + len(name) + entry.size
    if offset + len(central) > MAX_SIZE:
        raise BadZip("is larger than 4 GiB")
    count = len(entries)
    return bytes(central) + _END.pack(_END_MARK, 0, 0, count, count, len(central), offset, 0)


def write_zip(out: BinaryIO, contents: Iterable[tuple[Entry, BinaryIO]]) -> int:
    """Write the entries in their order and return the number of bytes. Raises BadZip where a content is not
    the
    one that its entry says.
    """
    entries: list[Entry] = []
    written = 0
    for entry, content in contents:
        if not is_name(entry.name):
            raise BadZip("has a name that is not plain")
        written += out.write(local_header(entry))
        size = crc = 0
        while chunk := content.read(CHUNK):
            size, crc = size + len(chunk), zlib.crc32(chunk, crc)
            out.write(chunk)
        if (size, crc) != (entry.size, entry.crc):
            raise BadZip("has a file that changed while it was written")
        entries.append(entry)
        written += size
    end = directory(entries)
    return written + out.write(end)


def first_entry(source: BinaryIO) -> tuple[str, int, int]:
    """Name, size and offset of the content of the first entry; raises BadZip."""
    source.seek(0)
    data = source.read(_LOCAL.size)
    if len(data) < _LOCAL.size:
        raise BadZip("is no ZIP file")
    fields = _LOCAL.unpack(data)
    if fields[0] != _LOCAL_MARK:
        raise BadZip("is no ZIP file")
    name = source.read(min(fields[9], 255))
    try:
        return name.decode("ascii"), fields[8], _LOCAL.size + len(name)
    except UnicodeDecodeError as error:
        raise BadZip("has a name that is not plain") from error
