"""Runs a command and ends it by SIGKILL at a chosen system call, or after a chosen time.

No delay is added to the program: the kernel delivers the signal on entry to the n-th of the calls that write,
sync or rename, by strace's fault injection.
"""

import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
CALLS = (
    "write,pwrite64,pwritev,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,link,linkat,ftruncate"
)
WRITERS_CALLS = CALLS.removeprefix("write,")  # without what a window's threads wake each other by
_LIMIT = 300  # seconds


@dataclass(frozen=True, kw_only=True)
class Ended:
    """How a run ended: what it had said by then, and whether it was killed."""

    killed: bool
    status: int  # exit status; -9 where it was killed
    said: str  # its stdout
    told: str  # its stderr


@cache
def why_no_strace() -> str | None:
    """Return why system calls cannot be injected here, or None where they can."""
    if shutil.which("strace") is None:
        return "strace is not installed (apt-get install strace)"
    tried = subprocess.run(
        ["strace", "-f", "-qq", "-o", os.devnull, "-e", "inject=write:signal=KILL:when=1", "echo", "x"],
        capture_output=True,
        check=False,
    )
    return None if tried.returncode != 0 and not tried.stdout else "this system forbids tracing"


def run(command: Sequence[str], environment: Mapping[str, str]) -> Ended:
    """Run it undisturbed."""
    return _ended(subprocess.Popen(command, **_around(environment)))  # type: ignore[call-overload]  # mixed keywords


def count_calls(
    command: Sequence[str], environment: Mapping[str, str], calls: str = CALLS, *, busiest: bool = False
) -> int:
    """How many of `calls` the first process's main thread makes when nothing disturbs it.

    busiest: those of whichever thread makes the most.
    """
    with tempfile.TemporaryDirectory() as folder:
        trace = Path(folder, "trace")
        done = run(["strace", "-f", "-qq", "-o", str(trace), "-e", f"trace={calls}", *command], environment)
        if done.status:
            raise AssertionError(f"the undisturbed run failed: {done.told}")
        lines = trace.read_text(errors="replace").splitlines()
        made = Counter(line.split()[0] for line in lines if re.match(r"\d+ +\w+\(", line) is not None)
        return max(made.values()) if busiest else made[lines[0].split()[0]]


def run_killed_at_call(
    command: Sequence[str], environment: Mapping[str, str], number: int, calls: str = CALLS
) -> Ended:
    """Run it until a thread enters its `number`-th call of `calls` (from 1); then it is killed."""
    strace = ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={calls}"]
    return run([*strace, "-e", f"inject={calls}:signal=KILL:when={number}", *command], environment)


def run_killed_after(command: Sequence[str], environment: Mapping[str, str], seconds: float) -> Ended:
    """Run it for so long; then it, and all that it started, is killed."""
    process = subprocess.Popen(command, **_around(environment))  # type: ignore[call-overload]  # mixed keywords
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
    return _ended(process)


def timed(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """How long an undisturbed run takes, in seconds."""
    start = time.monotonic()
    done = run(command, environment)
    if done.status:
        raise AssertionError(f"the undisturbed run failed: {done.told}")
    return time.monotonic() - start


def _around(environment: Mapping[str, str]) -> dict[str, object]:
    return {
        "cwd": ROOT,
        "env": {**os.environ, **environment},
        "stdin": subprocess.DEVNULL,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
        "encoding": "utf-8",
        "start_new_session": True,
    }


def _ended(process: "subprocess.Popen[str]") -> Ended:
    said, told = process.communicate(timeout=_LIMIT)
    status = process.returncode
    killed = status in (-signal.SIGKILL, 128 + signal.SIGKILL)
    return Ended(killed=killed, status=status, said=said, told=told)
