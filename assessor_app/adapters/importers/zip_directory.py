"""The directory of a zip, read without believing it.

Source: PKWARE APPNOTE.TXT 6.3.10, sections 4.3 to 4.5. Python's own reader is not used: it believes the
directory, takes overlapping entries, and makes an object of each of a million entries before one can say no.
"""

import os
import struct
import zlib
from dataclasses import dataclass, replace
from typing import BinaryIO

from assessor_app.application.problems import Unusable

STORED, DEFLATED = 0, 8
_END = struct.Struct("<4s4H2LH")
_END_64_LOCATOR = struct.Struct("<4sLQL")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_NONE_16, _NONE_32 = 0xFFFF, 0xFFFFFFFF
_DIRECTORY_BYTES = 32 * 1024 * 1024
_ENCRYPTED, _SIZES_FOLLOW, _UTF8 = 1 << 0, 1 << 3, 1 << 11
_STRONGLY_ENCRYPTED = 1 << 6 | 1 << 13
_ZIP_64_EXTRA, _UNICODE_PATH_EXTRA = 0x0001, 0x7075


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One entry as the directory describes it, checked against its own header."""

    raw_name: bytes
    name: str
    flags: int
    method: int
    crc: int
    packed: int  # bytes
    size: int  # bytes, unpacked
    mode: int  # of a file on Unix; 0 where the writer gave none
    header: int  # position of the entry's own header
    data: int = 0  # position of the packed bytes
    trouble: str | None = None  # why this entry alone is not taken

    @property
    def encrypted(self) -> bool:
        """Whether a password is needed."""
        return bool(self.flags & (_ENCRYPTED | _STRONGLY_ENCRYPTED))

    @property
    def is_folder(self) -> bool:
        """Whether it stands for a folder."""
        return self.raw_name.endswith((b"/", b"\\")) or self.mode & 0o170000 == 0o040000


def read_directory(file: BinaryIO, *, most: int, where: str) -> tuple[Member, ...]:
    """The members of the zip in `file`, in the order of the directory.

    Raises Unusable, at `where`, for what is no zip, is cut short, holds more than `most` entries, or in which
    the directory or the entries lie over each other.
    """
    count, start, length = _find_directory(file, where)
    if count > most:
        raise Unusable(
            f"this zip holds {count:,} entries; at most {most:,} are taken",
            where=where,
            remedy="Pack fewer at a time.",
        )
    if length > _DIRECTORY_BYTES:
        raise Unusable("the directory of this zip is too large to be genuine", where=where)
    file.seek(start)
    members = _members(file.read(length), count, where)
    settled = tuple(_checked(file, member, start) for member in members)
    _refuse_overlaps(settled, where)
    return settled


def _find_directory(file: BinaryIO, where: str) -> tuple[int, int, int]:
    """(number of entries, position, length) of the directory."""
    size = file.seek(0, os.SEEK_END)
    from_end = min(size, _END.size + _NONE_16)
    file.seek(size - from_end)
    tail = file.read(from_end)
    place = tail.rfind(b"PK\5\6")
    while place >= 0 and not _ends_the_file(tail, place):
        place = tail.rfind(b"PK\5\6", 0, place)
    if place < 0:
        raise _no_directory(file, where)
    _, disk, first_disk, here, count, length, start, _ = _END.unpack_from(tail, place)
    end = size - from_end + place
    locator = _read_at(file, end - _END_64_LOCATOR.size, _END_64_LOCATOR.size)
    if locator.startswith(b"PK\6\7"):
        claimed = (disk, first_disk, here, count, length, start)
        count, start, length, end = _find_directory_64(file, locator, claimed, end, where)
    elif (disk, first_disk) != (0, 0) or here != count:
        raise Unusable(
            "this zip is one part of several", where=where, remedy="Join the parts, or pack it again."
        )
    if start + length != end:
        raise Unusable("the directory of this zip is not where the zip says", where=where, remedy=_AGAIN)
    return count, start, length


_AGAIN = "Download or pack it again."


def _ends_the_file(tail: bytes, place: int) -> bool:
    if place + _END.size > len(tail):
        return False
    comment = int.from_bytes(tail[place + 20 : place + 22], "little")
    return place + _END.size + comment == len(tail)


def _no_directory(file: BinaryIO, where: str) -> Unusable:
    if _read_at(file, 0, 4) in {b"PK\3\4", b"PK\5\6"}:
        return Unusable("this zip is cut short: its directory is missing", where=where, remedy=_AGAIN)
    return Unusable("this is not a zip", where=where, remedy="Give a folder or a .zip file.")


def _find_directory_64(
    file: BinaryIO, locator: bytes, claimed: tuple[int, ...], locator_end: int, where: str
) -> tuple[int, int, int, int]:
    """(entries, position, length, end) of the directory of a zip with 64-bit sizes."""
    odd = Unusable("the 64-bit directory of this zip contradicts itself", where=where, remedy=_AGAIN)
    _, disk, place, disks = _END_64_LOCATOR.unpack(locator)
    record = _read_at(file, place, _END_64.size)
    if disk != 0 or disks > 1 or len(record) < _END_64.size or not record.startswith(b"PK\6\6"):
        raise odd
    _, length_of_record, _, _, *genuine_64 = _END_64.unpack(record)
    if place + 12 + length_of_record != locator_end - _END_64_LOCATOR.size:
        raise odd
    limits = (_NONE_16, _NONE_16, _NONE_16, _NONE_16, _NONE_32, _NONE_32)
    for claim, genuine, none in zip(claimed, genuine_64, limits, strict=True):
        if claim not in {genuine, none}:
            raise odd
    first_disk, this_disk, here, count, length, start = genuine_64
    if (first_disk, this_disk) != (0, 0) or here != count:
        raise odd
    return count, start, length, place


def _members(directory: bytes, count: int, where: str) -> list[Member]:
    members, place = [], 0
    for number in range(1, count + 1):
        head = directory[place : place + _CENTRAL.size]
        if len(head) < _CENTRAL.size or not head.startswith(b"PK\1\2"):
            raise Unusable(f"entry {number} of this zip's directory is damaged", where=where, remedy=_AGAIN)
        fields = _CENTRAL.unpack(head)
        _, _, _, flags, method, _, _, crc, packed, size, named, extra, comment, _, _, attributes, header = (
            fields
        )
        place += _CENTRAL.size
        raw_name, extras = directory[place : place + named], directory[place + named : place + named + extra]
        place += named + extra + comment
        if place > len(directory):
            raise Unusable(f"entry {number} of this zip's directory is damaged", where=where, remedy=_AGAIN)
        blocks = _extra_blocks(extras)
        name, trouble = _decoded(raw_name, flags, blocks)
        sizes = _sizes_64(blocks.get(_ZIP_64_EXTRA), size, packed, header)
        if sizes is None:
            sizes, trouble = (0, 0, header), "its 64-bit sizes are missing or contradict themselves"
        members.append(
            Member(
                raw_name=raw_name,
                name=name,
                flags=flags,
                method=method,
                crc=crc,
                size=sizes[0],
                packed=sizes[1],
                header=sizes[2],
                mode=attributes >> 16,
                trouble=trouble,
            )
        )
    if place != len(directory):
        raise Unusable("this zip holds more than its directory counts", where=where, remedy=_AGAIN)
    return members


def _extra_blocks(extra: bytes) -> dict[int, bytes]:
    """The blocks of an extra field; the first of a kind counts, a damaged tail is passed over."""
    blocks: dict[int, bytes] = {}
    place = 0
    while place + 4 <= len(extra):
        kind, length = struct.unpack_from("<2H", extra, place)
        blocks.setdefault(kind, extra[place + 4 : place + 4 + length])
        place += 4 + length
    return blocks


def _sizes_64(block: bytes | None, size: int, packed: int, header: int) -> tuple[int, int, int] | None:
    """(size, packed, header), those that are all ones from the 64-bit block; None where it lacks them."""
    values, place = [size, packed, header], 0
    for index, value in enumerate(values):
        if value != _NONE_32:
            continue
        if block is None or place + 8 > len(block):
            return None
        values[index] = int.from_bytes(block[place : place + 8], "little")
        place += 8
    return values[0], values[1], values[2]


def _decoded(raw: bytes, flags: int, blocks: dict[int, bytes]) -> tuple[str, str | None]:
    """The name as text, and why it cannot be taken.

    Many writers (rubyzip, macOS) give UTF-8 without saying so, and code page 437 that is also UTF-8 hardly
    occurs: so UTF-8 is tried first, then the code page that the format falls back on.
    """
    if b"\0" in raw:
        return raw.decode("cp437"), "its name holds a NUL"
    path = blocks.get(_UNICODE_PATH_EXTRA, b"")
    if path[:1] == b"\1" and path[1:5] == zlib.crc32(raw).to_bytes(4, "little"):
        raw, flags = path[5:], flags | _UTF8
    try:
        return raw.decode("utf-8"), None
    except UnicodeDecodeError:
        if flags & _UTF8:
            return raw.decode("cp437"), "its name is not the UTF-8 that it says it is"
        return raw.decode("cp437"), None


def _checked(file: BinaryIO, member: Member, directory: int) -> Member:
    """`member` with the place of its bytes, or with the trouble that its own header makes."""
    head = _read_at(file, member.header, _LOCAL.size)
    if len(head) < _LOCAL.size or not head.startswith(b"PK\3\4"):
        return replace(member, trouble=member.trouble or "it is not where the directory says")
    _, _, flags, method, _, _, crc, packed, size, named, extra = _LOCAL.unpack(head)
    names = _read_at(file, member.header + _LOCAL.size, named + extra)
    data = member.header + _LOCAL.size + named + extra
    placed = replace(member, data=data)
    if data + member.packed > directory:
        return replace(placed, trouble=member.trouble or "it is cut short")
    if names[:named] != member.raw_name:
        return replace(placed, trouble=member.trouble or "it has another name in its own header")
    wide = _sizes_64(_extra_blocks(names[named:]).get(_ZIP_64_EXTRA), size, packed, 0)
    told = (flags & _ENCRYPTED, method, crc, *(wide or (size, packed))[:2][::-1])
    known = (member.flags & _ENCRYPTED, member.method, member.crc, member.packed, member.size)
    unknown = bool((flags | member.flags) & _SIZES_FOLLOW)  # then the header may leave them at nought
    if told[:2] != known[:2] or any(
        mine != theirs and not (unknown and mine == 0)
        for mine, theirs in zip(told[2:], known[2:], strict=True)
    ):
        return replace(placed, trouble=member.trouble or "its own header contradicts the directory")
    return placed


def _refuse_overlaps(members: tuple[Member, ...], where: str) -> None:
    """One run of bytes that counts as many files is how a small zip becomes petabytes.

    What has no header of its own cannot be read, so it lies over nothing.
    """
    end = 0
    for member in sorted((each for each in members if each.data), key=lambda each: each.header):
        if member.header < end:
            raise Unusable("entries of this zip lie over each other", where=where, remedy="Do not trust it.")
        end = max(member.data + member.packed, member.header + 1)


def _read_at(file: BinaryIO, place: int, length: int) -> bytes:
    if place < 0 or place > 1 << 62:
        return b""
    file.seek(place)
    return file.read(length)
