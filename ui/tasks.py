"""Work off the window's thread: changes one after the other, queries side by side; all can be cancelled."""

from collections.abc import Callable
from datetime import UTC, datetime
from threading import Event
from time import monotonic
from typing import Final, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

from assessor_app.application.progress import Cancelled, Progress
from ui.jobs.records import JobRecord, JobRecords, JobReport, JobState
from ui.problems import notice_of

Outcome = TypeVar("Outcome")

_SECONDS_BETWEEN_STEPS: Final = (
    0.05  # a task may step a million times; the window redraws twenty times a second
)


class Running(Protocol):
    """What a presenter holds of a task that it started."""

    def cancel(self) -> None:
        """Ask the task to stop at its next step."""


class Run(Protocol):
    """Begins a piece of work; exactly one of `done` and `failed` is called with what came of it."""

    def __call__(
        self,
        work: Callable[[Progress], Outcome],
        *,
        done: Callable[[Outcome], None],
        failed: Callable[[Exception], None],
        label: str = "",
        progressed: Callable[[int, int, str], None] | None = None,
        report: Callable[[Outcome], JobReport | None] | None = None,
    ) -> Running:
        """`label` names the work for the jobs list; work without a label never shows there.

        `progressed` (done, total, what) hears the work's steps, where a page shows them. `report` makes of
        the outcome what the jobs list keeps; without it, or where it says None, nothing is kept of a success.
        """


class Runner(Protocol):
    """How a presenter runs a use case or a query; its answers come back on the window's thread."""

    @property
    def change(self) -> Run:
        """Run what changes the workspace: one at a time, in the order asked."""

    @property
    def query(self) -> Run:
        """Run what only reads, beside whatever else runs."""


class Task(QObject):
    """One piece of work on a pool; its signals arrive on the thread that made it."""

    progressed = Signal(int, int, str)
    cancelled = Signal()
    succeeded = Signal(object)
    failed = Signal(Exception)
    ended = Signal()  # after any of the three
    began = Signal()

    _begun = Signal()
    _stepped = Signal(int, int, str)
    _finished = Signal(object, object)

    def __init__(self, work: Callable[[Progress], object], label: str, parent: QObject) -> None:
        """Wrap `work`; `parent` lives at least until the pool is done."""
        super().__init__(parent)
        self.label = label
        self._work = work
        self._stop = Event()
        self._last_step = 0.0
        self._begun.connect(self.began, Qt.ConnectionType.QueuedConnection)
        self._stepped.connect(self._show_step, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def start(self, pool: QThreadPool) -> None:
        """Queue the work."""
        pool.start(self._run)

    def cancel(self) -> None:
        """Ask the work to stop at its next step; work that has not begun never does."""
        self._stop.set()

    def step(self, done: int, total: int, label: str) -> None:
        """Be the work's `Progress` (on the pool's thread); raises Cancelled once `cancel` was called."""
        if self._stop.is_set():
            raise Cancelled
        now = monotonic()
        if done >= total or now - self._last_step >= _SECONDS_BETWEEN_STEPS:
            self._last_step = now
            self._stepped.emit(done, total, label)

    def _run(self) -> None:
        if self._stop.is_set():
            self._finished.emit(None, Cancelled())
            return
        self._begun.emit()
        try:
            outcome = self._work(self)
        except Exception as error:  # noqa: BLE001  # told to whoever asked, on their thread
            self._finished.emit(None, error)
        else:
            self._finished.emit(outcome, None)

    @Slot(int, int, str)
    def _show_step(self, done: int, total: int, label: str) -> None:
        self.progressed.emit(done, total, label)

    @Slot(object, object)
    def _finish(self, outcome: object, error: Exception | None) -> None:
        if isinstance(error, Cancelled):
            self.cancelled.emit()
        elif error is not None:
            self.failed.emit(error)
        else:
            self.succeeded.emit(outcome)
        self.ended.emit()


class Tasks(QObject):
    """The window's two pools, a serial writer and parallel readers: every presenter's `Runner`."""

    changed = Signal()  # the list of labelled jobs
    job_ended = Signal(object)  # its JobRecord, after whoever asked has heard
    change_ended = Signal()  # a change is over, however it went, and whoever asked has heard

    def __init__(self, parent: QObject | None = None, *, readers: int = 3) -> None:
        """Make both pools; up to `readers` queries run at once."""
        super().__init__(parent)
        self._writer = QThreadPool(self)
        self._writer.setMaxThreadCount(1)
        self._readers = QThreadPool(self)
        self._readers.setMaxThreadCount(readers)
        self._running: list[Task] = []
        self._closing = False
        self.records = JobRecords()
        self.page = ""  # the page in front, from which jobs are asked for

    def change(
        self,
        work: Callable[[Progress], Outcome],
        *,
        done: Callable[[Outcome], None],
        failed: Callable[[Exception], None],
        label: str = "",
        progressed: Callable[[int, int, str], None] | None = None,
        report: Callable[[Outcome], JobReport | None] | None = None,
    ) -> Task:
        """See `Runner.change`. Raises RuntimeError once the window closes."""
        task = self._start(self._writer, work, done, failed, label, progressed, report)
        task.ended.connect(self.change_ended)
        return task

    def query(
        self,
        work: Callable[[Progress], Outcome],
        *,
        done: Callable[[Outcome], None],
        failed: Callable[[Exception], None],
        label: str = "",
        progressed: Callable[[int, int, str], None] | None = None,
        report: Callable[[Outcome], JobReport | None] | None = None,
    ) -> Task:
        """See `Runner.query`. Raises RuntimeError once the window closes."""
        return self._start(self._readers, work, done, failed, label, progressed, report)

    @property
    def listed(self) -> tuple[Task, ...]:
        """The labelled tasks that are queued or run, oldest first; whoever asked for them."""
        return tuple(task for task in self._running if task.label)

    def forget_records(self) -> None:
        """The person goes: what they did is not shown to whoever comes; what runs goes on."""
        self.records.forget()
        self.changed.emit()

    def forget_over(self) -> None:
        """What is over was read."""
        self.records.forget_over()
        self.changed.emit()

    @property
    def busy(self) -> bool:
        """Whether anything is queued, runs, or has not been told yet; labelled or not."""
        return bool(self._running)

    @property
    def changing(self) -> bool:
        """Whether a change is queued or running."""
        return self._writer.activeThreadCount() > 0

    def close(self) -> None:
        """Cancel everything, then wait until both pools are empty; nothing is called back afterwards."""
        self._closing = True
        for task in self._running:
            task.cancel()
            task.blockSignals(True)
        self._writer.waitForDone()
        self._readers.waitForDone()
        self._running.clear()

    def _start(
        self,
        pool: QThreadPool,
        work: Callable[[Progress], Outcome],
        done: Callable[[Outcome], None],
        failed: Callable[[Exception], None],
        label: str,
        progressed: Callable[[int, int, str], None] | None,
        report: Callable[[Outcome], JobReport | None] | None,
    ) -> Task:
        if self._closing:
            raise RuntimeError("the window is closing")
        task = Task(work, label, self)
        if label:
            self._record(task, report)
        task.succeeded.connect(done)
        task.failed.connect(failed)
        if progressed is not None:
            task.progressed.connect(progressed)
        task.cancelled.connect(lambda: failed(Cancelled()))
        task.ended.connect(lambda: self._forget(task))
        self._running.append(task)
        if label:
            self.changed.emit()
        task.start(pool)
        return task

    def _record(self, task: Task, report: Callable[[Outcome], JobReport | None] | None) -> None:
        record = JobRecord(label=task.label, page=self.page, cancel=task.cancel)
        self.records.add(record)

        def began() -> None:
            record.state = JobState.RUNNING
            self.changed.emit()

        def stepped(done: int, total: int, what: str) -> None:
            record.step = (done, total, what)

        def over(state: JobState) -> None:
            record.state, record.ended = state, datetime.now(UTC)

        def succeeded(outcome: object) -> None:
            over(JobState.DONE)
            told = None if report is None else report(outcome)  # type: ignore[arg-type]  # its own outcome
            if told is None:
                self.records.remove(record)
            elif record in self.records:  # else the person is gone, and nothing of theirs is kept
                record.report = told.without_retry() if record.page_gone else told

        def failed(error: Exception) -> None:
            over(JobState.FAILED)
            record.problem = notice_of(error)

        task.began.connect(began)
        task.progressed.connect(stepped)
        task.succeeded.connect(succeeded)
        task.failed.connect(failed)
        task.cancelled.connect(lambda: over(JobState.STOPPED))
        task.ended.connect(lambda: self.job_ended.emit(record))

    def _forget(self, task: Task) -> None:
        if task in self._running:
            self._running.remove(task)
        if task.label:
            self.changed.emit()
        task.deleteLater()
