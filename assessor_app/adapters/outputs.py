"""Files and folders that appear whole or not at all."""

import errno
import io
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from assessor_app.adapters.durable import disk_problem, move, sync_file, sync_folder
from assessor_app.application.problems import Unusable

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_DISK_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO})


class _Draft(io.FileIO):
    """The temporary file; a failing write names the file that the person asked for."""

    def __init__(self, descriptor: int, meant_for: Path) -> None:
        super().__init__(descriptor, "w+b")
        self._meant_for = meant_for

    def write(self, data: "ReadableBuffer", /) -> int:
        try:
            return super().write(data)
        except OSError as error:
            raise disk_problem(error, self._meant_for) from error


@dataclass(frozen=True, slots=True)
class DiskOutputs:
    """Write beside the target under a `.part` name, sync, rename, sync the folder: implements `Outputs`.

    A process that is killed leaves at most a hidden `.….part`, never half of what was asked for.
    """

    @contextmanager
    def file(self, path: Path, *, replace: bool = True, private: bool = False) -> Iterator[BinaryIO]:
        """A writer of `path`, also seekable and readable; the file appears whole on leaving.

        Raises Unusable where the folder is missing, read-only or full, where `path` is a folder or a device,
        or where it is there already and `replace` is false. After an exception in the body nothing is left
        behind.
        """
        if path.is_dir():
            raise disk_problem(OSError(errno.EISDIR, ""), path)
        if path.exists() and not path.is_file():  # whoever may rename over /dev/full would break the system
            raise Unusable(
                "this is a device or a pipe, not a file", where=str(path), remedy="Give the name of a file."
            )
        if not replace and os.path.lexists(path):
            raise disk_problem(OSError(errno.EEXIST, ""), path)
        part = _part_beside(path)
        try:
            descriptor = os.open(part, _CREATE, 0o600 if private else 0o666)
        except OSError as error:
            raise _folder_problem(error, path) from error
        raw = _Draft(descriptor, path)
        writer = io.BufferedRandom(raw)
        try:
            yield writer
            if not writer.closed:
                writer.flush()
            _settle(raw, part, path, replace=replace)
        finally:
            raw.close()  # before `writer`, which would else try to write what is left in its buffer
            with suppress(OSError):
                part.unlink(missing_ok=True)

    @contextmanager
    def scratch(self, beside: Path) -> Iterator[BinaryIO]:
        """A file without a name where `beside` will lie, for what would not fit into memory.

        Raises Unusable where the folder is missing, read-only or full.
        """
        try:
            with tempfile.TemporaryFile(
                dir=beside.parent, prefix=".", suffix=".part", buffering=0
            ) as nameless:  # on Windows it has a name until the last handle is closed
                raw = _Draft(os.dup(nameless.fileno()), beside)
        except OSError as error:
            raise _folder_problem(error, beside) from error
        try:
            yield io.BufferedRandom(raw)
        finally:
            raw.close()  # without writing what is left in the buffer

    @contextmanager
    def folder(self, path: Path) -> Iterator[Path]:
        """A `.part` folder to fill; renamed to `path` on leaving, which must be new or an empty folder.

        Raises Unusable as `file` does, also where the disk fills up while the body writes, and for a folder
        that cannot be replaced: a disk's own, or the one in which the program runs.
        """
        path = _new_or_empty(path)
        part = _part_beside(path)
        try:
            part.mkdir()
        except OSError as error:
            raise _folder_problem(error, path) from error
        try:
            yield part
            _settle_folder(part, path)
        except OSError as error:
            if error.errno in _DISK_FULL or _lies_in(error.filename, part):
                raise disk_problem(error, path) from error
            raise
        finally:
            shutil.rmtree(part, ignore_errors=True)

    def names(self, path: Path) -> Iterator[str]:
        """What lies in the folder `path`, sorted; nothing where it is missing. Raises Unusable."""
        try:
            yield from sorted(os.listdir(path))  # noqa: PTH208  # names alone are asked for
        except FileNotFoundError:
            return
        except OSError as error:
            raise disk_problem(error, path) from error


_CREATE = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


def _part_beside(path: Path) -> Path:
    return path.parent / f".{secrets.token_hex(8)}.part"


def _folder_problem(error: OSError, path: Path) -> Unusable:
    if error.errno == errno.ENOENT:
        return Unusable("this folder does not exist", where=str(path.parent), remedy="Make it first.")
    return disk_problem(error, path)


def _settle(raw: _Draft, part: Path, path: Path, *, replace: bool) -> None:
    try:
        raw.close()
        sync_file(part)
        if replace:
            move(part, path)
        else:
            _move_without_replacing(part, path)
        sync_folder(path.parent)
    except OSError as error:
        raise disk_problem(error, path) from error


def _move_without_replacing(part: Path, path: Path) -> None:
    try:
        path.hardlink_to(part)  # fails where somebody made `path` in the meantime; a rename would not
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links, such as a memory stick's
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, "") from None
        move(part, path)


def _new_or_empty(path: Path) -> Path:
    """The path; of a link to an empty folder, that folder. Raises Unusable before anything is made for it."""
    try:
        if path.is_dir() and not any(path.iterdir()):
            whole = path.resolve()
            if whole.is_mount() or whole == Path.cwd():
                raise Unusable(
                    "this folder cannot be replaced as a whole",
                    where=str(path),
                    remedy="Name a new folder in it.",
                )
            return whole
        if os.path.lexists(path):
            raise disk_problem(OSError(errno.ENOTEMPTY if path.is_dir() else errno.EEXIST, ""), path)
    except OSError as error:
        raise disk_problem(error, path) from error
    return path


def _settle_folder(part: Path, path: Path) -> None:
    for folder, _, names in os.walk(part, topdown=False):
        for name in names:
            inside = Path(folder, name)
            if not inside.is_symlink():
                sync_file(inside)
        sync_folder(Path(folder))
    if path.is_dir():
        path.rmdir()  # empty, as was checked; Windows does not rename over a folder
    move(part, path)
    sync_folder(path.parent)


def _lies_in(name: object, part: Path) -> bool:
    return isinstance(name, str | os.PathLike) and Path(name).is_relative_to(part)
