"""A helper process that reads hostile files and may die: started bare, watched, ended in time."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, BinaryIO

import psutil

from assessor_app.adapters.bare_process import (
    CAN_COPY_ITSELF,
    end_bare,
    reap_bare,
    resident,
    start_bare,
    watched,
)
from assessor_app.preview.frames import BadFrame, Frame, read_frame, write_frame

_POLL = 0.02  # seconds between two looks at the helper's memory


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a helper may take before it is ended."""

    seconds: float = 9.5  # without a sign of progress
    seconds_in_all: float = 240.0  # for one question, however much progress it reports
    memory: int = 800 * 2**20  # bytes, resident; looked at every 20 ms, so that the peak stays under 1 GB


class HelperEnded(Exception):  # told as Unusable, or as a held copy
    """The helper is gone; `why` is "time", "memory", "closed" or "died"."""

    def __init__(self, why: str) -> None:
        """Keep why."""
        super().__init__(why)
        self.why = why


class HelperRefused(Exception):  # told as Unusable, or as a held copy
    """The helper lives and says, in plain words, that it cannot do this."""

    def __init__(self, category: str, words: str) -> None:
        """Keep the category and the words, which quote nothing from the file."""
        super().__init__(words)
        self.category = category
        self.words = words


class Helper:
    """One helper process; asked one question at a time, from any thread, and closed from any other."""

    def __init__(self, limits: Limits, *, again: bool = False) -> None:
        """Start the process and do not wait for it. `again`: it can be renewed for the next file (see
        `renew`).
        """
        self._limits = limits
        self._again = again and CAN_COPY_ITSELF
        self._watched = 0
        self._asking = threading.Lock()
        self._ended: str | None = None
        self._in_force: tuple[str, ...] | None = None
        self._process = start_bare("assessor_app.preview", *(["--again"] if self._again else []))

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def worker(self) -> int:
        """The id of the process that reads the file: its own, or that of the copy made for this file."""
        return self._watched or self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it can still be asked."""
        return self._ended is None and self._process.poll() is None

    def in_force(self) -> tuple[str, ...]:
        """What this system really took away from the helper, in words. Raises HelperEnded."""
        with self._asking:
            self._greet()
            return self._in_force or ()

    def ask(self, question: Frame, step: Callable[[int, int], None] | None = None) -> Frame:
        """The answer, with `step(done, total)` called for each sign of progress.

        Raises HelperRefused where the file cannot be used so, HelperEnded where the helper is gone.
        """
        with self._asking:
            self._greet()
            return self._talk(question, step)

    def close(self) -> None:
        """End the process now, whatever it does."""
        self._end("closed")
        with self._asking:  # whoever asks has seen the pipe break by then
            self._reap()

    def _reap(self) -> None:
        """Take leave of an ended process, so that nothing of it stays."""
        reap_bare(self._process)

    def renew(self) -> bool:
        """Make the helper ready for the next file; False, and ended, where it cannot be.

        The process that read the last file must be gone: its word alone would not be enough.
        """
        with self._asking:
            if not self._again or self._ended is not None:
                return False
            if self._in_force is None:
                return True
            try:
                renewed = self._talk(Frame(header={"do": "end"}), None).header.get("again") is True
            except (HelperEnded, HelperRefused):
                renewed = False
            if renewed and not psutil.pid_exists(self._watched):
                self._in_force, self._watched = None, 0
                return True
            self._end("closed")
            self._reap()
            return False

    def _greet(self) -> None:
        if self._in_force is None:
            answer = self._talk(Frame(header={"do": "begin"}) if self._again else None, None)
            told, worker = answer.header.get("in_force"), answer.header.get("pid")
            self._in_force = tuple(str(word) for word in told) if isinstance(told, list) else ()
            self._watched = worker if self._again and isinstance(worker, int) else 0

    def _talk(self, question: Frame | None, step: Callable[[int, int], None] | None) -> Frame:
        if self._ended is not None:
            raise HelperEnded(self._ended)
        watch = _Watch(self.worker, self._limits, self._end)
        try:
            if question is not None:
                write_frame(_pipe(self._process.stdin), question)
            while "progress" in (answer := read_frame(_pipe(self._process.stdout))).header:
                watch.progressed()
                if step is not None:
                    step(*_two_counts(answer.header["progress"]))
        except (BadFrame, OSError, ValueError) as error:
            self._end("died")
            self._reap()
            raise HelperEnded(self._why()) from error
        except BaseException:  # `step` cancelled: the helper is in the middle of something nobody wants
            self._end("closed")
            self._reap()
            raise
        finally:
            watch.stop()
        if "refused" in answer.header:
            raise HelperRefused(str(answer.header["refused"]), str(answer.header.get("words", "")))
        return answer

    def _why(self) -> str:
        return self._ended or "died"  # the watch may have set it meanwhile

    def _end(self, why: str) -> None:
        if self._ended is None:
            self._ended = why
        end_bare(self._process)


class _Watch:
    """Looks at one helper's time and memory while it works on one question."""

    def __init__(self, pid: int, limits: Limits, end: Callable[[str], None]) -> None:
        self._limits, self._end = limits, end
        self._begun = self._sign = time.monotonic()
        self._over = threading.Event()
        self._process = watched(pid)
        self._thread = threading.Thread(target=self._look, name="preview watch", daemon=True)
        self._thread.start()

    def progressed(self) -> None:
        """Start the clock anew."""
        self._sign = time.monotonic()

    def stop(self) -> None:
        """End the watch."""
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(_POLL):
            now = time.monotonic()
            if now - self._sign > self._limits.seconds or now - self._begun > self._limits.seconds_in_all:
                return self._end("time")
            if resident(self._process) > self._limits.memory:
                return self._end("memory")
        return None


def _pipe(pipe: Any) -> BinaryIO:
    if pipe is None or pipe.closed:
        raise BadFrame("closed")
    checked: BinaryIO = pipe
    return checked


def _two_counts(counts: object) -> tuple[int, int]:
    if isinstance(counts, list) and len(counts) == 2 and all(isinstance(count, int) for count in counts):
        return counts[0], counts[1]
    raise BadFrame("no progress")
