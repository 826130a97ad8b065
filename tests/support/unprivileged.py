"""Runs part of a test without root's powers, so that file modes and full disks bite as they do for people.

The child keeps its user id and gives up every capability, for itself and for what it starts: then root is
subject to file modes like any owner, and can still read the interpreter wherever that is installed.
"""

import ctypes
import errno
import os
import pickle
import subprocess
import sys
import tempfile
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_PR_CAPBSET_DROP = 24
_PR_SET_NO_NEW_PRIVS = 38
_CAPABILITY_VERSION_3 = 0x20080522


class _Header(ctypes.Structure):
    _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]


class _Data(ctypes.Structure):
    _fields_ = [
        ("effective", ctypes.c_uint32),
        ("permitted", ctypes.c_uint32),
        ("inheritable", ctypes.c_uint32),
    ]


def why_not_unprivileged() -> str | None:
    """Return why root's powers cannot be given up here, or None where they can (or are not held)."""
    if os.name != "posix":
        return "file modes are a matter of POSIX systems"
    if os.geteuid() == 0 and not sys.platform.startswith("linux"):
        return "root can give up its powers on Linux only; run the tests as an ordinary user"
    return None


def drop_powers() -> None:
    """Give up every capability of this process and of all that it starts, where it holds any."""
    if os.geteuid() != 0:
        return
    library = ctypes.CDLL(None, use_errno=True)
    last = int(Path("/proc/sys/kernel/cap_last_cap").read_text())
    for capability in range(last + 1):
        library.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0)
    library.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    header = _Header(_CAPABILITY_VERSION_3, 0)
    if library.capset(ctypes.byref(header), ctypes.byref((_Data * 2)())):
        raise OSError(ctypes.get_errno(), "capset failed")


def run_unprivileged(work: Callable[[], object]) -> None:
    """Run `work` in a forked child without powers; what it raises is raised here, as an AssertionError."""
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        # Python 3.12 warns of threads at a fork; the child runs plain Python and leaves by _exit.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        failure = ""
        try:
            os.close(reading)
            drop_powers()
            work()
        except BaseException:  # noqa: BLE001  # everything is reported to the parent, which fails the test
            failure = traceback.format_exc()
        with os.fdopen(writing, "wb") as answer:
            pickle.dump(failure, answer)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as question:
        told = question.read()
    os.waitpid(child, 0)
    failure = pickle.loads(told) if told else "the child died without a word"  # our own child wrote it
    if failure:
        raise AssertionError(f"without root's powers:\n{failure}")


def assert_mode_bites(folder: Path) -> None:
    """Fail unless `folder`, said to be read-only, does refuse a file: else the test would prove nothing."""
    try:
        descriptor, name = tempfile.mkstemp(dir=folder)
    except PermissionError:
        return
    os.close(descriptor)
    Path(name).unlink()
    raise AssertionError(f"{folder} was meant to be read-only and takes files")


def why_no_small_disk() -> str | None:
    """Return why no small file system can be mounted here, or None where it can."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return "mounting a small tmpfs needs root on Linux"
    folder = tempfile.mkdtemp(prefix="disk-")
    tried = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder],
        capture_output=True,
        text=True,
        check=False,
    )
    if tried.returncode == 0:
        subprocess.run(["umount", folder], check=True)
    Path(folder).rmdir()
    return None if tried.returncode == 0 else f"mount: {tried.stderr.strip()}"


@contextmanager
def small_disk(*, kilobytes: int) -> Iterator[Path]:
    """Mount a tmpfs of that many KiB on a folder of its own; yields the folder, unmounted at the end."""
    folder = Path(tempfile.mkdtemp(prefix="disk-"))
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
        folder.rmdir()


def assert_disk_is_full(folder: Path) -> None:
    """Fail unless one more page in `folder` is refused for want of space."""
    probe = folder / "probe"
    try:
        probe.write_bytes(bytes(8192))
    except OSError as error:
        probe.unlink(missing_ok=True)
        if error.errno == errno.ENOSPC:
            return
        raise
    probe.unlink()
    raise AssertionError(f"{folder} was meant to be full and takes 8 KiB")


def fill_disk(folder: Path) -> Path:
    """Fill the small disk under `folder` to its last page; returns the file that takes the room."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as sink:
        try:
            while True:
                sink.write(bytes(4096))
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise
    return ballast
