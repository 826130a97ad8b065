"""Reads zips that may have been made to do harm: directory first, limits, nothing written anywhere."""

import io
import os
import stat
import threading
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from assessor_app.adapters.durable import disk_problem
from assessor_app.adapters.importers.tree import (
    Entry,
    Limits,
    Tree,
    clean_path,
    in_words,
    is_left_by_a_system,
    shown,
)
from assessor_app.adapters.importers.zip_directory import DEFLATED, STORED, Member, read_directory
from assessor_app.application.ports.importing import Rejected, RejectedFile
from assessor_app.application.problems import Unusable

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_BLOCK = 64 * 1024
_METHODS = {
    1: "Shrink",
    6: "Implode",
    9: "Deflate64",
    12: "bzip2",
    14: "LZMA",
    93: "Zstandard",
    95: "XZ",
    98: "PPMd",
}


@contextmanager
def open_zip(path: Path, limits: Limits) -> Iterator[Tree]:
    """The entries of the zip at `path`, readable until the context is left.

    Raises Unusable for what is no zip or is hostile as a whole; entries are rejected with their reason.
    """
    try:
        file = path.open("rb")
    except OSError as error:
        raise disk_problem(error, path) from error
    with file:
        try:
            members = read_directory(file, most=limits.zip_entries, where=str(path))
        except OSError as error:
            raise disk_problem(error, path) from error
        yield _tree(file, path, members, limits)


def _tree(file: BinaryIO, path: Path, members: tuple[Member, ...], limits: Limits) -> Tree:
    turn = threading.Lock()  # readers share the file's position
    entries: list[Entry] = []
    folders: set[str] = set()
    rejected: list[Rejected] = []
    for member in members:
        try:
            name = clean_path(_with_slashes(member))
            if is_left_by_a_system(name):
                continue
            if member.is_folder and not member.trouble and not member.size:
                folders.add(name)
                continue
            _accept(member, limits)
        except ValueError as error:
            rejected.append(Rejected(path=shown(member.name), reason=str(error)))
            continue
        opener = _Opener(file, turn, member)
        entries.append(Entry(path=name, size=member.size, open=opener))
    entries, doubled = _without_doubles(entries)
    _refuse_explosions(entries, os.fstat(file.fileno()).st_size, limits, path)
    return Tree(
        name=path.stem,
        zipped=True,
        entries=tuple(sorted(entries, key=lambda entry: entry.path)),
        folders=tuple(sorted(folders)),
        rejected=(*rejected, *doubled),
    )


def _with_slashes(member: Member) -> str:
    """The name with "/" between its parts; old programs on Windows wrote backslashes against the rule."""
    if "/" not in member.name:
        return member.name.replace("\\", "/") if not member.name.startswith("\\\\") else member.name
    return member.name


def _accept(member: Member, limits: Limits) -> None:
    """Raise ValueError, in words, where the member is not taken."""
    if member.trouble:
        raise ValueError(member.trouble)
    if member.is_folder:
        raise ValueError("it calls itself a folder, and holds bytes")
    if member.encrypted:
        raise ValueError("it is locked with a password; pack it again without one")
    kind = stat.S_IFMT(member.mode)
    if kind == stat.S_IFLNK:
        raise ValueError("it is a link, not a file")
    if kind not in {0, stat.S_IFREG}:
        raise ValueError("it is a device, not a file")
    if member.method not in {STORED, DEFLATED}:
        method = _METHODS.get(member.method, f"method {member.method}")
        raise ValueError(f"it is packed by {method}; pack it again as an ordinary zip")
    if member.method == STORED and member.packed != member.size:
        raise ValueError("its size contradicts itself")
    if member.size > limits.one_file:
        raise ValueError(
            f"it unpacks to {in_words(member.size)}; at most {in_words(limits.one_file)} are taken"
        )
    if member.size > limits.ratio_from and member.size > member.packed * limits.ratio:
        raise ValueError(f"it unpacks to more than {limits.ratio} times its size, as only traps do")


def _without_doubles(entries: list[Entry]) -> tuple[list[Entry], list[Rejected]]:
    counts = Counter(entry.path for entry in entries)
    doubled = [
        Rejected(
            path=shown(name), reason=f"this name is in the archive {count} times; which is meant is unclear"
        )
        for name, count in counts.items()
        if count > 1
    ]
    return [entry for entry in entries if counts[entry.path] == 1], doubled


def _refuse_explosions(entries: list[Entry], archive: int, limits: Limits, path: Path) -> None:
    total = sum(entry.size for entry in entries)
    if total > limits.total:
        raise Unusable(
            f"this zip unpacks to {in_words(total)}; at most {in_words(limits.total)} are taken",
            where=str(path),
            remedy="Pack fewer at a time.",
        )
    if total > limits.total_ratio_from and total > archive * limits.ratio:
        raise Unusable(
            f"this zip unpacks to more than {limits.ratio} times its size, as only traps do", where=str(path)
        )


class _Opener:
    """Opens one member; kept by the entry, and equal to nothing else."""

    __slots__ = ("_file", "_member", "_turn")

    def __init__(self, file: BinaryIO, turn: threading.Lock, member: Member) -> None:
        self._file, self._turn, self._member = file, turn, member

    def __call__(self) -> BinaryIO:
        return io.BufferedReader(_MemberReader(self._file, self._turn, self._member), _BLOCK)


class _MemberReader(io.RawIOBase):
    """The unpacked bytes of one member; what is more, less or other than the directory says is refused."""

    def __init__(self, file: BinaryIO, turn: threading.Lock, member: Member) -> None:
        super().__init__()
        self._file, self._turn, self._member = file, turn, member
        self._place, self._left = member.data, member.packed
        self._unpacker = zlib.decompressobj(-zlib.MAX_WBITS) if member.method == DEFLATED else None
        self._read, self._crc, self._ended = 0, 0, False

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Unpack up to the length of `buffer`; never more than one byte beyond what the directory claims."""
        view = memoryview(buffer).cast("B")
        if self._ended or not view:
            return 0
        wanted = min(len(view), self._member.size - self._read + 1)
        piece = self._unpack(wanted) if self._unpacker else self._packed(wanted)
        self._read += len(piece)
        self._crc = zlib.crc32(piece, self._crc)
        if self._read > self._member.size:
            raise RejectedFile("it unpacks to more than the archive's directory says")
        if not piece:
            self._check_end()
        view[: len(piece)] = piece
        return len(piece)

    def _unpack(self, wanted: int) -> bytes:
        unpacker = self._unpacker
        if unpacker is None:
            raise TypeError("this member is not packed")
        while not unpacker.eof:
            packed = unpacker.unconsumed_tail or self._packed(_BLOCK)
            try:
                piece = unpacker.decompress(packed, wanted)
            except zlib.error:
                raise RejectedFile("it is damaged and cannot be unpacked") from None
            if piece:
                return piece
            if not packed:
                raise RejectedFile("it is cut short")
        if unpacker.unused_data or self._left:
            raise RejectedFile("it is damaged: something lies behind its end")
        return b""

    def _packed(self, wanted: int) -> bytes:
        wanted = min(wanted, self._left)
        if not wanted:
            return b""
        try:
            with self._turn:
                self._file.seek(self._place)
                piece = self._file.read(wanted)
        except (OSError, ValueError) as error:  # ValueError: the archive was closed
            raise RejectedFile("the archive can no longer be read") from error
        if not piece:
            raise RejectedFile("it is cut short")
        self._place += len(piece)
        self._left -= len(piece)
        return piece

    def _check_end(self) -> None:
        self._ended = True
        if self._read < self._member.size:
            raise RejectedFile("it unpacks to less than the archive's directory says")
        if self._crc != self._member.crc:
            raise RejectedFile("it is damaged: its checksum is wrong")
