"""Making blind copies slice by slice, so that what an admin decides meanwhile comes between two slices."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from assessor_app.application.progress import Progress
from assessor_app.application.use_cases.make_blind_copies import BlindingReport, HeldSubmission
from ui.jobs.records import JobReport
from ui.pages.intake.reports import blinding_report
from ui.pages.intake.state import Blinding, BlindingEnd, Step
from ui.tasks import Runner, Running
from ui.words.translate import translate

SLICE: Final = 4  # submissions blinded in one go


@dataclass(frozen=True, slots=True)
class _Part:
    """The progress of a slice as that of the whole."""

    whole: Progress
    before: int
    total: int

    def step(self, done: int, total: int, label: str) -> None:
        self.whole.step(self.before + done, self.total, label)


class BlindingRun:
    """One run; `changed` hears each step on the window's thread, `ended` the end, unless it was abandoned."""

    def __init__(
        self,
        make: Callable[[Sequence[str], Progress], BlindingReport],
        tasks: Runner,
        *,
        changed: Callable[[Blinding], None],
        ended: Callable[[BlindingEnd], None],
    ) -> None:
        """`make` is the use case."""
        self._make, self._tasks, self._changed, self._ended = make, tasks, changed, ended
        self._left: list[str] = []
        self._made = 0
        self._held: list[HeldSubmission] = []
        self._abandoned = False
        self._part = 0  # submissions in the slice that is being made
        self._running: Running | None = None

    def start(self, submissions: Sequence[str]) -> None:
        """Begin with these."""
        self._left = list(submissions)
        self._tell(0)
        self._next()

    def add(self, submissions: Sequence[str]) -> None:
        """Make these too."""
        self._left += [one for one in submissions if one not in self._left]

    def drop(self, submission: str) -> None:
        """It was decided otherwise: make none of it."""
        self._left = [one for one in self._left if one != submission]

    def cancel(self) -> None:
        """Stop after the copy that is being made."""
        if self._running is not None:
            self._running.cancel()

    def abandon(self) -> None:
        """Stop, and tell nobody."""
        self._abandoned = True
        self.cancel()

    def _next(self) -> None:
        self._part = len(self._left[:SLICE])
        part, before, total = self._left[:SLICE], self._made, self._made + len(self._left)
        self._running = self._tasks.change(
            lambda progress: self._make(part, _Part(progress, before, total)),
            done=lambda report: self._part_made(part, report),
            failed=self._stopped,
            label=translate("Intake", "Making blind copies"),
            progressed=lambda done, _total, _what: self._tell(done),
            report=self._report,
        )

    def _tell(self, done: int) -> None:
        if not self._abandoned:
            total = self._made + len(self._left)
            self._changed(Blinding(step=Step(done=done, total=total), held=len(self._held)))

    def _report(self, part: BlindingReport) -> JobReport | None:
        """What the whole came to, with its last part."""
        held = [*self._held, *part.held]
        if len(self._left) > min(SLICE, self._part):
            return None
        return blinding_report(self._made + self._part, held)

    def _part_made(self, part: Sequence[str], report: BlindingReport) -> None:
        self._made += len(part)
        self._held += report.held
        self._left = [one for one in self._left if one not in part]
        if self._abandoned:
            return
        if self._left:
            self._tell(self._made)
            self._next()
        else:
            self._ended(BlindingEnd(made=self._made, held=len(self._held), left=0))

    def _stopped(self, error: Exception) -> None:
        if not self._abandoned:
            self._ended(BlindingEnd(made=self._made, held=len(self._held), left=len(self._left), error=error))
