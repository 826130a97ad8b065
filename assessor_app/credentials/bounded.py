"""Canonicalises documents of strangers within a time limit, in a process that is killed when it is
over.

RDFC-1.0 takes exponential time on graphs made for it; a 2 kB document can hold a processor for hours.
"""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

from assessor_app.credentials.canonical_worker import read_message, write_message

SECONDS = 10.0
FILE_SECONDS = 20.0  # for all documents in one file together


class TooHard(ValueError):
    """The document takes longer to canonicalise than any honest one."""


class Refused(ValueError):
    """The document cannot be canonicalised; the message says why."""


class BoundedCanonicaliser:
    """One worker process, started when first needed and again after it was killed. Close it, or use
    `with`.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._left: float | None = None  # None: each document has its own limit alone
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def begin_file(self, seconds: float = FILE_SECONDS) -> None:
        """From here on all documents share `seconds`; the first that is too hard ends it for the rest."""
        with self._lock:
            self._left = seconds

    def canonical_nquads(self, *documents: Mapping[str, Any]) -> list[str]:
        """The canonical N-Quads of each document; raises TooHard or Refused. Takes at most the time limit."""
        with self._lock:
            if self._left is not None and self._left <= 0:
                raise TooHard("was not checked: what else is in the file took too long")
            answer = self._answer(documents)
            if answer is None:
                self._end()
                raise TooHard("takes too long to check; honest credentials take a moment")
        if "error" in answer:
            raise Refused(answer["error"])
        return [str(text) for text in answer["nquads"]]

    def close(self) -> None:
        """End the process."""
        with self._lock:
            self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _answer(self, documents: tuple[Mapping[str, Any], ...]) -> dict[str, Any] | None:
        """The worker's answer, None where it was killed."""
        process = self._running()
        limit = self._seconds if self._left is None else min(self._seconds, self._left)
        timer = threading.Timer(limit, process.kill)
        started = time.monotonic()
        timer.start()
        try:
            answer = self._ask(process, documents)
        finally:
            timer.cancel()
            timer.join()
        if self._left is not None:
            self._left = 0.0 if answer is None else self._left - (time.monotonic() - started)
        return answer

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self._end()
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-m", "assessor_app.credentials.canonical_worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        return self._process

    def _ask(
        self, process: subprocess.Popen[bytes], documents: tuple[Mapping[str, Any], ...]
    ) -> dict[str, Any] | None:
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("the worker has no pipes")
        try:
            write_message(process.stdin, documents)  # type: ignore[arg-type]  # the pipes were asked for when it was started
            data = read_message(process.stdout)  # type: ignore[arg-type]  # the pipes were asked for when it was started
        except (BrokenPipeError, OSError):
            return None
        answer = json.loads(data) if data is not None else None
        return answer if isinstance(answer, dict) else None

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except BrokenPipeError:
                    continue
