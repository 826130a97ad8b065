"""The change that a page is making: one at a time, how far it is, and how it ends; no Qt."""

from collections.abc import Callable
from typing import TypeVar

from assessor_app.application.progress import Cancelled, Progress
from ui.jobs.records import JobReport
from ui.tasks import Runner, Running

Outcome = TypeVar("Outcome")
Step = tuple[int, int, str]  # done, total, what


class PageWork:
    """Starts a change, tells how far it is, and hears how it ended; after `retire` it tells nobody."""

    def __init__(
        self,
        tasks: Runner,
        *,
        show: Callable[[str, Step | None], None],
        stopped: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """`show(busy, step)` draws what runs, "" for nothing; `stopped`: the person cancelled it."""
        self._tasks, self._show, self._stopped, self._failed = tasks, show, stopped, failed
        self._running: Running | None = None
        self._busy = ""

    @property
    def busy(self) -> str:
        """What runs, in words; "" where nothing does."""
        return self._busy

    def change(
        self,
        work: Callable[[Progress], Outcome],
        done: Callable[[Outcome], None],
        label: str,
        *,
        report: Callable[[Outcome], JobReport | None] | None = None,
    ) -> bool:
        """Begin, unless something runs: whether it began. `report` tells the jobs list what came of it."""
        if self._busy:
            return False
        self._busy = label
        self._show(label, None)

        def finished(outcome: Outcome) -> None:
            if self._over():
                done(outcome)

        self._running = self._tasks.change(
            work,
            done=finished,
            failed=self._ended_badly,
            label=label,
            progressed=self._stepped,
            report=report,
        )
        if not self._busy:  # it ended while it was being started
            self._running = None
        return True

    def cancel(self) -> None:
        """Ask it to stop at its next step."""
        if self._running is not None:
            self._running.cancel()

    def retire(self) -> None:
        """The page goes; what runs goes on, and is heard of in the jobs list alone."""
        self._running = None
        self._busy = ""

    def _stepped(self, done: int, total: int, what: str) -> None:
        if self._busy:
            self._show(self._busy, (done, total, what))

    def _ended_badly(self, error: Exception) -> None:
        if not self._over():
            return
        if isinstance(error, Cancelled):
            self._stopped()
        else:
            self._failed(error)

    def _over(self) -> bool:
        """Nothing runs any more; whether anybody is there to hear it."""
        heard = bool(self._busy)
        self._running = None
        self._busy = ""
        if heard:
            self._show("", None)
        return heard
