"""What a running window leaves outside of itself: logs, output, messages, paths, arguments, files."""

import io
import logging
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import psutil
import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from tests.support.named_evidence import leaks
from tests.window.leaks.window_words import Words, readable

# What CPython tells of files, folders, processes and databases that are touched, however short they live.
_TOUCHES: Final = (
    "open", "os.", "shutil.", "tempfile.", "subprocess.", "sqlite3.connect", "glob.", "pathlib.", "socket.",
)  # fmt: skip
_HEARS: "list[Callable[[str, tuple[Any, ...]], None]]" = []


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    for hear in _HEARS:
        hear(event, arguments)


sys.addaudithook(_hear)  # for the life of the process: there is no way to take it out


class _Everything(logging.Handler):
    def __init__(self) -> None:
        super().__init__(level=1)
        self.lines: list[str] = []
        self.setFormatter(logging.Formatter("%(name)s %(threadName)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@dataclass(kw_only=True)
class Traces:
    """Everything of that kind since `listening` began."""

    kept: tuple[Path, ...]  # folders in which the program may keep something for itself
    temporary: Path
    _logs: _Everything = field(default_factory=_Everything)
    _out: io.StringIO = field(default_factory=io.StringIO)
    _qt: list[str] = field(default_factory=list)
    _touched: dict[str, None] = field(default_factory=dict)  # in the order in which they came
    _told: dict[str, int] = field(default_factory=dict)  # how many lines of each were told
    _read: "dict[Path, tuple[int, ...]]" = field(default_factory=dict)  # file → what it was when read
    _raw: int = -1
    _before: Callable[[QtMsgType, QMessageLogContext, str], None] | None = None

    @contextmanager
    def listening(self) -> Iterator["Traces"]:
        """Hear everything until the end of the block; what Qt says is passed on too."""
        with ExitStack() as until, pytest.MonkeyPatch.context() as patch:
            patch.setenv("TMPDIR", str(self.temporary))
            patch.setattr(tempfile, "tempdir", str(self.temporary))
            until.enter_context(redirect_stdout(self._out))
            until.enter_context(redirect_stderr(self._out))
            until.enter_context(self._descriptors())
            root = logging.getLogger()
            before_level = root.level
            root.setLevel(1)
            root.addHandler(self._logs)
            until.callback(root.setLevel, before_level)
            until.callback(root.removeHandler, self._logs)
            self._before = qInstallMessageHandler(self._say)
            until.callback(qInstallMessageHandler, self._before)
            _HEARS.append(self._touch)
            until.callback(_HEARS.remove, self._touch)
            yield self

    def words(self) -> Iterator[Words]:
        """What came or changed since this was asked last."""
        yield from (Words("log", "logging", line) for line in self._fresh("log", self._logs.lines))
        yield from (
            Words("output", "Python", line) for line in self._fresh("out", self._out.getvalue().splitlines())
        )
        written = os.pread(self._raw, 2**24, 0).decode("utf-8", "replace").splitlines()
        yield from (Words("output", "descriptor", line) for line in self._fresh("raw", written))
        yield from (Words("message", "Qt", line) for line in self._fresh("Qt", self._qt))
        touched = self._fresh("touched", list(self._touched))
        yield from (Words("touched", "audit", path) for path in touched)
        yield from (Words("process", "thread", thread.name) for thread in threading.enumerate())
        yield from self._processes()
        for channel, folders in (("kept", self.kept), ("temporary", (self.temporary,))):
            for folder in folders:
                yield from lying_in(channel, folder, self._read)

    def _fresh(self, of: str, lines: list[str]) -> list[str]:
        """The lines since last time; the last one of then again, which may have been half of one."""
        begin = max(0, self._told.get(of, 0) - 1)
        self._told[of] = len(lines)
        return lines[begin:]

    def _say(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        self._qt.append(f"{context.category or ''} {message}")
        if self._before is not None:
            self._before(kind, context, message)

    def _touch(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event.startswith(_TOUCHES):
            self._touched.setdefault(f"{event} {arguments!r}")

    @contextmanager
    def _descriptors(self) -> Iterator[None]:
        """What is written past Python, by a library or a child."""
        with tempfile.TemporaryFile() as sink:
            self._raw = os.dup(sink.fileno())
            before = os.dup(1), os.dup(2)
            try:
                os.dup2(self._raw, 1)
                os.dup2(self._raw, 2)
                yield
            finally:
                for number, old in enumerate(before, start=1):
                    os.dup2(old, number)
                    os.close(old)
                os.close(self._raw)

    def _processes(self) -> Iterator[Words]:
        """Arguments, environments and open files of this process's helpers, and its own open files."""
        own = psutil.Process()
        yield from (Words("process", "open file", one.path) for one in own.open_files())
        for child in own.children(recursive=True):
            try:
                told = (*child.cmdline(), *child.environ().values(), child.cwd(), child.name())
                opened = [one.path for one in child.open_files()]
            except psutil.Error:
                continue
            yield from (Words("process", "helper", text) for text in (*told, *opened))


def lying_in(
    channel: str, folder: Path, read: "dict[Path, tuple[int, ...]] | None" = None
) -> Iterator[Words]:
    """The names of the files below `folder`, and what they say as text; not again what `read` knows."""
    for path in sorted(folder.rglob("*")):
        inside = str(path.relative_to(folder))
        yield Words(channel, inside, inside)
        if not path.is_file():
            continue
        about = path.stat()
        now = (about.st_ino, about.st_size, about.st_mtime_ns, about.st_ctime_ns)
        if read is None or read.get(path) != now:
            yield from (Words(channel, inside, text) for text in readable(path.read_bytes()))
            if read is not None:
                read[path] = now


def unpacked(channel: str, folder: Path) -> Iterator[Words]:
    """The traces of the planted person in files that may compress what they say."""
    for path in sorted(folder.rglob("*")):
        yield from (Words(channel, path.name, trace) for trace in leaks(path.read_bytes()))
