"""Fails where the window's thread was held: no turn of its loop may take longer than 100 ms."""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, thread_time
from types import FrameType
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer

LONGEST_MS: Final = 100.0
_BEAT_MS: Final = 5
_SAMPLE_SECONDS: Final = 0.02
_DEEPEST: Final = 16


@dataclass
class Held:
    """A turn of the loop that took too long, and where the thread was in the middle of it."""

    milliseconds: float
    stack: str


@dataclass
class Watchdog:
    """What was found; a busy machine's waiting is not counted, as far as the system tells of it."""

    held: list[Held] = field(default_factory=list)
    busiest: float = 0.0  # ms of processor time that the thread itself used in one turn, at most


def waited_for_a_processor() -> float:
    """Seconds for which this thread was ready to run and did not: the machine's other work, not ours."""
    try:
        return (
            int(Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").read_text().split()[1]) / 1e9
        )
    except (OSError, IndexError, ValueError):
        return 0.0


class _Beats(QObject):
    """Notes each turn of the loop; a thread beside it looks where the window's thread is when one is late."""

    def __init__(self, found: Watchdog, *, work_alone: bool) -> None:
        super().__init__(QCoreApplication.instance())
        self._found, self._work_alone = found, work_alone
        self._thread_id = threading.get_ident()
        self._stacks: list[tuple[float, str]] = []
        self._stop = threading.Event()
        self._last = (perf_counter(), thread_time(), waited_for_a_processor())
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._sampler = threading.Thread(target=self._sample, daemon=True)
        self._sampler.start()

    def end(self) -> None:
        """Stop, after one more turn."""
        self._beat()
        self._timer.stop()
        self._stop.set()
        self._sampler.join()
        self.deleteLater()

    def _beat(self) -> None:
        now = (perf_counter(), thread_time(), waited_for_a_processor())
        wall, cpu, waited = (later - before for later, before in zip(now, self._last, strict=True))
        milliseconds = (cpu if self._work_alone else wall - waited) * 1000
        self._found.busiest = max(self._found.busiest, cpu * 1000)
        if milliseconds > LONGEST_MS:
            since = self._last[0]
            stacks = [stack for at, stack in self._stacks if at > since]
            self._found.held.append(Held(milliseconds, stacks[len(stacks) // 2] if stacks else ""))
        self._stacks.clear()
        self._last = (perf_counter(), thread_time(), waited_for_a_processor())

    def _sample(self) -> None:
        while not self._stop.wait(_SAMPLE_SECONDS):
            frame = sys._current_frames().get(self._thread_id)
            if frame is not None and perf_counter() - self._last[0] > _SAMPLE_SECONDS:
                self._stacks.append((perf_counter(), _where(frame)))
            del frame


def _where(frame: FrameType | None) -> str:
    """The innermost places, without a look at their sources, which would hold the thread that is watched."""
    places: list[str] = []
    while frame is not None and len(places) < _DEEPEST:
        places.append(f"{frame.f_code.co_filename}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return "\n".join(reversed(places))


@contextmanager
def watched(*, work_alone: bool = False) -> Iterator[Watchdog]:
    """Watch gestures alone, with the loop running between them; the caller judges what was found.

    `work_alone` counts the processor time of the window's thread, and not that it waited for others: what is
    opened for the first time is loaded beside it, by threads that hold the interpreter while a busy machine
    lets them stand.
    """
    found = Watchdog()
    beats = _Beats(found, work_alone=work_alone)
    try:
        yield found
    finally:
        beats.end()


@contextmanager
def nothing_blocks(*, work_alone: bool = False) -> Iterator[Watchdog]:
    """Around gestures alone, with the loop running between them: what else a test does counts as a block."""
    with watched(work_alone=work_alone) as found:
        yield found
    worst = max(found.held, key=lambda one: one.milliseconds, default=None)
    if worst is not None:
        times, longest = len(found.held), round(worst.milliseconds)
        message = f"the window's thread was held {times} times, for {longest} ms at most"
        raise AssertionError(
            "\n".join([message, *(one.stack + f"\n= {one.milliseconds:.0f} ms" for one in found.held)])
        )


def never_blocks(
    flow: Callable[[], None],
    again: Callable[[], None] | None = None,
    *,
    times: int = 3,
    work_alone: bool = False,
) -> None:
    """`flow` holds the thread nowhere for long, in one of `times` runs: a busy machine slows all work down.

    `again` makes ready for another run; `work_alone` as `watched` says.
    """
    for left in reversed(range(times)):
        try:
            with nothing_blocks(work_alone=work_alone):
                flow()
        except AssertionError:
            if not left:
                raise
            if again is not None:
                again()
        else:
            return
