"""What a disk does to us, in plain words, and what makes a write last."""

import errno
import os
import sys
import time
from pathlib import Path

from assessor_app.application.problems import Unusable

_WORDS = {
    errno.ENOSPC: ("the disk is full", "Free some space and try again; nothing was changed."),
    errno.EDQUOT: ("the disk quota of this account is used up", "Free some space and try again."),
    errno.EROFS: ("this disk is read-only", "Choose a folder that can be written to."),
    errno.EACCES: ("this account may not do that here", "Choose another folder, or change its permissions."),
    errno.EPERM: ("this account may not do that here", "Choose another folder, or change its permissions."),
    errno.ENOENT: ("there is no such file or folder", "Check the spelling, or make the folder first."),
    errno.ENOTDIR: ("a part of this path is a file, not a folder", "Choose another place."),
    errno.EISDIR: ("this is a folder, not a file", "Give the name of a file."),
    errno.EEXIST: ("this is there already", "Choose another name, or remove it first."),
    errno.ENOTEMPTY: ("this folder is not empty", "Choose a new or an empty folder."),
    errno.ENAMETOOLONG: ("this name is too long for the disk", "Choose a shorter name."),
    errno.EFBIG: ("the file is too large for this disk", "Choose a disk with another file system."),
    errno.EIO: ("the disk reports a fault", "Check the disk; it may be failing or unplugged."),
    errno.ENODEV: ("the disk is no longer there", "Plug it in again."),
    errno.ENXIO: ("the disk is no longer there", "Plug it in again."),
    errno.ELOOP: ("the links in this path go round in a circle", "Choose another place."),
    errno.EMFILE: ("too many files are open at once", "Close other programs and try again."),
    errno.ENFILE: ("too many files are open at once", "Close other programs and try again."),
}
_WINDOWS_TRIES = 20
_WINDOWS_PAUSE = 0.05  # seconds; virus scanners and sync programs hold a new file for a moment


def disk_problem(error: OSError, place: Path | str) -> Unusable:
    """What `error` means to the person, at `place`; unknown errors keep the system's own words."""
    words = _WORDS.get(error.errno or 0)
    if words is None:
        return Unusable(error.strerror or "the disk refused", where=str(place) or None)
    return Unusable(words[0], where=str(place) or None, remedy=words[1])


def sync_file(path: Path) -> None:
    """Return only when the bytes of `path` are on the disk. Raises OSError."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))  # Windows syncs writable handles alone
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(path: Path) -> None:
    """Return only when the names in `path` are on the disk. Windows has no such call and needs none."""
    if sys.platform == "win32":
        return
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def move(source: Path, target: Path) -> None:
    """Rename `source` over `target` in one step; on Windows wait a second for whoever still holds it."""
    for attempt in range(_WINDOWS_TRIES):
        try:
            source.replace(target)
        except PermissionError:
            if sys.platform != "win32" or attempt + 1 == _WINDOWS_TRIES:
                raise
            time.sleep(_WINDOWS_PAUSE)
        else:
            return
