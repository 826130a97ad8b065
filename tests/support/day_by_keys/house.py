"""A room for the day: a screen with a window manager, a bus, and the program on one account or another."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.support.day_by_keys.screen import Screen
from tests.support.services import ServiceFailed, x_server

ROOT: Final = Path(__file__).parents[3]
_LAUNCHERS: Final = (
    Path("/usr/libexec/at-spi-bus-launcher"),
    Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"),
)


def _clock() -> Path | None:
    """The library that shows a process another time of day."""
    return next(iter(sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))), None)


def why_no_room() -> str | None:
    """Return why no such day can be spent here, or None where it can."""
    missing = [
        package
        for program, package in (
            ("Xvfb", "xvfb"),
            ("xdotool", "xdotool"),
            ("openbox", "openbox"),
            ("dbus-daemon", "dbus"),
        )
        if shutil.which(program) is None
    ]
    if not any(path.exists() for path in _LAUNCHERS):
        missing.append("at-spi2-core")
    if _clock() is None:
        missing.append("libfaketime")
    return f"not installed: apt-get install {' '.join(missing)}" if missing else None


@dataclass(slots=True)
class Room:
    """One screen; `folder` holds the workspace, the accounts' homes and what is written out."""

    folder: Path
    display: str
    session: str
    screen: Screen
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    @property
    def workspace(self) -> Path:
        """Where the workspace lies."""
        return self.folder / "workspace"

    @property
    def desktop(self) -> Path:
        """The folder in which the program is started; each account's documents lie there, too."""
        return self.folder / "desktop"

    def around(self, account: str) -> dict[str, str]:
        """The environment of an account of this machine."""
        home = self.folder / "homes" / account
        settings = home / ".config"
        settings.mkdir(parents=True, exist_ok=True)
        documents = f'XDG_DOCUMENTS_DIR="{self.desktop}"\n'
        (settings / "user-dirs.dirs").write_text(documents, encoding="utf-8")
        return {
            "PATH": os.environ.get("PATH", os.defpath),
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH")))),
            "QT_QPA_PLATFORM": "xcb",
            "DISPLAY": self.display,
            "DBUS_SESSION_BUS_ADDRESS": self.session,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def open(self, account: str, *, minutes_ago: int = 0) -> None:
        """Start the program on the workspace, on a clock that is so many minutes behind."""
        around = self.around(account)
        clock = _clock()
        if minutes_ago and clock is not None:
            around |= {
                "LD_PRELOAD": str(clock),
                "FAKETIME": f"-{minutes_ago}m",
                "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            }
        log = self.folder / f"{account}.log"
        with log.open("ab") as sink:
            self.running[account] = subprocess.Popen(
                [sys.executable, "-m", "ui", "--workspace", str(self.workspace)],
                cwd=self.desktop, env=around, stdin=subprocess.DEVNULL, stdout=sink, stderr=sink,
            )  # fmt: skip

    def closed(self, account: str) -> int:
        """Wait until the program has ended; its exit status."""
        return self.running.pop(account).wait(timeout=60)

    def ask(self, account: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the command line on an account, outside the window."""
        around = self.around(account)
        return subprocess.run(
            [sys.executable, "-m", "ui", *arguments],
            cwd=self.desktop, env=around, stdin=subprocess.DEVNULL, capture_output=True,
            encoding="utf-8", check=False,
        )  # fmt: skip


@contextmanager
def room(folder: Path) -> Iterator[Room]:
    """A room until the block ends; every process that it started ends with it."""
    run = folder / "run"
    run.mkdir(parents=True, mode=0o700)
    (folder / "desktop").mkdir()
    with ExitStack() as over:
        display = over.enter_context(x_server(width=1400, height=900))
        # Short: the path of a socket may have 107 bytes.
        sockets = Path(over.enter_context(tempfile.TemporaryDirectory(prefix="bus-")))
        session = f"unix:path={sockets / 'bus'}"
        around = {
            "PATH": os.environ.get("PATH", os.defpath),
            "DISPLAY": display,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(run),
            "DBUS_SESSION_BUS_ADDRESS": session,
        }
        bus = over.enter_context(
            _process(
                ["dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address={session}"], around
            )
        )
        assert bus.stdout is not None
        session = bus.stdout.readline().decode("ascii").strip() or session
        over.enter_context(_process(["openbox"], around))
        screen = Screen(session)
        over.callback(screen.close)
        there = Room(folder=folder, display=display, session=session, screen=screen)
        over.callback(_end, there)
        yield there


def _end(there: Room) -> None:
    for process in there.running.values():
        process.kill()
        process.wait(timeout=20)


@contextmanager
def _process(command: Sequence[str], around: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        command, env=around, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    try:
        yield process
    finally:
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=20)
        if process.stdout is not None:
            process.stdout.close()
        if process.poll() is None:
            process.kill()
            raise ServiceFailed(f"{command[0]} did not end")
