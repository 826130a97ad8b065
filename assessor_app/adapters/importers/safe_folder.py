"""Reads folders without following links out of them, opening devices, or trusting that nothing changed."""

import io
import os
import stat
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
from assessor_app.application.ports.importing import Rejected, RejectedFile
from assessor_app.application.problems import Unusable

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_DEPTH = 64  # folders in folders
_JUNCTION = 0xA0000003  # a folder of Windows that leads elsewhere
_OPEN = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


@contextmanager
def open_folder(path: Path, limits: Limits) -> Iterator[Tree]:
    """The files under `path`, none of them reached through a link.

    Raises Unusable where the folder cannot be read or holds too much; files are rejected with their reason.
    """
    walk = _Walk(path, limits)
    try:
        walk.into(path, "", 0)
    except OSError as error:
        raise disk_problem(error, path) from error
    yield Tree(
        name=path.resolve().name,
        zipped=False,
        entries=tuple(sorted(walk.entries, key=lambda entry: entry.path)),
        folders=tuple(sorted(walk.folders)),
        rejected=tuple(walk.rejected),
    )


class _Walk:
    """What has been found so far."""

    def __init__(self, root: Path, limits: Limits) -> None:
        self.entries: list[Entry] = []
        self.folders: list[str] = []
        self.rejected: list[Rejected] = []
        self._root, self._limits = root, limits
        self._seen = self._bytes = 0

    def into(self, folder: Path, prefix: str, depth: int) -> None:
        """List `folder`; what cannot be read inside it is rejected. Raises OSError for `folder` itself."""
        with os.scandir(folder) as found:
            items = sorted(found, key=lambda item: item.name)
        for item in items:
            self._count()
            path = f"{prefix}{item.name}"
            try:
                self._take(item, clean_path(path.removesuffix("/")), depth)
            except ValueError as error:
                self.rejected.append(Rejected(path=shown(path), reason=str(error)))
            except OSError as error:
                reason = f"it cannot be read: {disk_problem(error, path).what}"
                self.rejected.append(Rejected(path=shown(path), reason=reason))

    def _take(self, item: os.DirEntry[str], path: str, depth: int) -> None:
        if is_left_by_a_system(path):
            return
        status = os.lstat(item.path)  # not item.stat(), which knows no inode on Windows
        if stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) == _JUNCTION:
            raise ValueError("it is a link, not a file")
        if stat.S_ISDIR(status.st_mode):
            if depth >= _DEPTH:
                raise ValueError(f"it lies more than {_DEPTH} folders deep")
            self.into(Path(item.path), f"{path}/", depth + 1)
            self.folders.append(path)  # only now: what cannot be listed has its own reason
            return
        if not stat.S_ISREG(status.st_mode):
            raise ValueError("it is a device, not a file")
        if status.st_size > self._limits.one_file:
            most = in_words(self._limits.one_file)
            raise ValueError(f"it holds {in_words(status.st_size)}; at most {most} are taken")
        self._weigh(status.st_size)
        self.entries.append(Entry(path=path, size=status.st_size, open=_Opener(Path(item.path), status)))

    def _count(self) -> None:
        self._seen += 1
        if self._seen > self._limits.folder_entries:
            raise Unusable(
                f"this folder holds more than {self._limits.folder_entries:,} files",
                where=str(self._root),
                remedy="Import fewer at a time.",
            )

    def _weigh(self, size: int) -> None:
        self._bytes += size
        if self._bytes > self._limits.total:
            raise Unusable(
                f"this folder holds more than {in_words(self._limits.total)}",
                where=str(self._root),
                remedy="Import fewer at a time.",
            )


class _Opener:
    """Opens the very file that was listed, or says that it was changed."""

    __slots__ = ("_listed", "_path")

    def __init__(self, path: Path, listed: os.stat_result) -> None:
        self._path, self._listed = path, listed

    def __call__(self) -> BinaryIO:
        try:
            descriptor = os.open(self._path, _OPEN)
        except OSError as error:
            raise RejectedFile(f"it cannot be read: {disk_problem(error, '').what}") from error
        raw = _Reader(descriptor, self._listed.st_size)
        now = os.fstat(descriptor)
        if _same(now) != _same(self._listed):
            raw.close()
            raise RejectedFile("it was changed or replaced while it was being imported")
        return io.BufferedReader(raw, 64 * 1024)


def _same(status: os.stat_result) -> tuple[int, ...]:
    return stat.S_IFMT(status.st_mode), status.st_dev, status.st_ino, status.st_size


class _Reader(io.FileIO):
    """A file that must hold exactly as much as was listed."""

    def __init__(self, descriptor: int, size: int) -> None:
        super().__init__(descriptor, "rb")
        self._expected = size

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        try:
            count = super().readinto(buffer) or 0
        except OSError as error:
            raise RejectedFile(f"it cannot be read: {disk_problem(error, '').what}") from error
        if (count == 0 and memoryview(buffer).nbytes and self.tell() < self._expected) or (
            self.tell() > self._expected
        ):
            raise RejectedFile("it was changed while it was being imported")
        return count

    def readall(self) -> bytes:
        """All that is left, by `readinto`, so that its check holds here too."""
        pieces = []
        while piece := self.read(1 << 20):
            pieces.append(piece)
        return b"".join(pieces)

    def read(self, size: int | None = -1, /) -> bytes:
        """Up to `size` bytes, by `readinto`."""
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        return bytes(buffer[: self.readinto(buffer)])
