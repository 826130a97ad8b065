"""Processes that read hostile bytes: given two pipes and nothing of ours, looked at, and ended."""

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Final

import psutil

CAN_COPY_ITSELF: Final = hasattr(os, "fork")


def start_bare(module: str, *told: str, inherited: tuple[int, ...] = ()) -> subprocess.Popen[bytes]:
    """Start `python -m module told…` in a session of its own, and do not wait for it.

    Its standard input and output are pipes; of our open files it gets `inherited` alone (POSIX).
    """
    return subprocess.Popen(
        [sys.executable, "-I", "-B", "-X", "utf8", "-m", module, *told],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(sys.executable).anchor,
        env=_bare_environment(),
        close_fds=True,
        pass_fds=inherited,
        start_new_session=True,
    )


def end_bare(process: "subprocess.Popen[bytes]") -> None:
    """Kill it with whatever it started; nothing where it is gone already."""
    if process.poll() is None:
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                process.kill()
            else:
                os.killpg(process.pid, signal.SIGKILL)


def reap_bare(process: "subprocess.Popen[bytes]") -> None:
    """Take leave of an ended process, so that nothing of it stays."""
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()
    process.wait()


def watched(pid: int) -> psutil.Process | None:
    """The process to be looked at; None where it is gone."""
    with contextlib.suppress(psutil.Error):
        return psutil.Process(pid)
    return None


def resident(process: psutil.Process | None) -> int:
    """Bytes resident in it; 0 where it is gone."""
    if process is None:
        return 0
    try:
        return int(process.memory_info().rss)
    except psutil.Error:
        return 0


def _bare_environment() -> dict[str, str]:
    """Nothing of ours: a home, so that no account is looked up, and what Windows needs to start a process
    at all.
    """
    return {"HOME": os.sep} | {
        name: os.environ[name] for name in ("SYSTEMROOT", "SYSTEMDRIVE") if name in os.environ
    }
