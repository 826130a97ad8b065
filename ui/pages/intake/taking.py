"""A folder or export on its way in: looked through, then taken; no Qt."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from assessor_app.application.progress import Cancelled, Progress
from assessor_app.application.use_cases.import_portfolios import ImportReport
from ui.page_work import PageWork
from ui.page_work import Step as Stepped
from ui.pages.intake.reports import import_report
from ui.pages.intake.state import Source, Stage, Step
from ui.tasks import Runner, Running
from ui.words.translate import translate

Look = Callable[[Source, Progress], ImportReport]


class Taking:
    """One source at a time; what was dropped last counts."""

    def __init__(
        self,
        tasks: Runner,
        look_through: Look,
        take_in: Look,
        *,
        show: Callable[[Source | None], None],
        taken: Callable[[ImportReport], None],
        stopped: Callable[[], None],
        failed: Callable[[Exception], None],
        not_taken: Callable[[Exception], None],
    ) -> None:
        """`show` draws the source; `stopped`: taking in was cancelled; `failed`: the look failed."""
        self._tasks, self._look, self._take = tasks, look_through, take_in
        self._show, self._taken, self._failed = show, taken, failed
        self._work = PageWork(tasks, show=self._show_step, stopped=stopped, failed=not_taken)
        self._looking: Running | None = None
        self.source: Source | None = None

    @property
    def is_taking(self) -> bool:
        """Whether portfolios are being stored now."""
        return self.source is not None and self.source.stage is Stage.TAKING

    def begin(self, path: Path, badge: str) -> None:
        """Look through `path`; without a badge it waits for one."""
        self._stop_looking()
        self._become(Source(path=path, badge=badge))
        self._look_through()

    def choose_badge(self, badge: str) -> None:
        """For which badge it was handed in."""
        self._change(badge=badge, report=None)
        self._look_through()

    def choose_format(self, kind: str) -> None:
        """What the source is, where it is not recognised."""
        self._change(format=kind, report=None)
        self._look_through()

    def name_cohort(self, name: str) -> None:
        """With which group it was handed in; what is there already may change by that alone."""
        source = self.source
        if source is None or name.strip() == source.cohort:
            return
        self._change(cohort=name.strip())
        if source.report is None or source.report.count("created") < len(source.report.submissions):
            self._change(report=None)
            self._look_through()

    def stop(self) -> None:
        """Stop looking, stop taking in, or put the source aside."""
        if self.is_taking:
            self._work.cancel()
        else:
            self._stop_looking()
            self._become(None)

    def take_in(self, again: Callable[[Path], None]) -> None:
        """Store what was seen; `again` is what trying once more does."""
        source = self.source
        if source is None or source.stage is not Stage.PREVIEWED or not source.to_take:
            return
        self._change(stage=Stage.TAKING, step=Step(what=translate("Intake", "Taking in")))
        self._work.change(
            lambda progress: self._take(source, progress),
            self._taken,
            translate("Intake", "Taking portfolios in"),
            report=lambda report: import_report(report, again=lambda: again(source.path)),
        )

    def end(self) -> None:
        """It is over: no source any more."""
        self._become(None)

    def retire(self) -> None:
        """The page goes."""
        self._work.cancel()
        self._work.retire()
        self._stop_looking()

    def _look_through(self) -> None:
        source = self.source
        if source is None:
            return
        self._stop_looking()
        if not source.badge:
            self._change(stage=Stage.CHOOSING)
            return
        self._change(stage=Stage.LOOKING, step=Step(what=translate("Intake", "Looking through it")))
        self._looking = self._tasks.query(
            lambda progress: self._look(source, progress),
            done=self._looked_through,
            failed=self._not_looked_through,
            progressed=lambda done, total, what: self._change(step=Step(done=done, total=total, what=what)),
        )

    def _stop_looking(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    def _looked_through(self, report: ImportReport) -> None:
        self._looking = None
        self._change(stage=Stage.PREVIEWED, report=report)

    def _not_looked_through(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return  # another look, or none, took its place
        self._looking = None
        self._change(stage=Stage.CHOOSING)
        self._failed(error)

    def _show_step(self, busy: str, step: Stepped | None) -> None:
        if busy and step is not None:
            done, total, what = step
            self._change(step=Step(done=done, total=total, what=what))

    def _change(self, **changes: object) -> None:
        if self.source is not None:
            self._become(replace(self.source, **changes))  # type: ignore[arg-type]  # fields by name

    def _become(self, source: Source | None) -> None:
        self.source = source
        self._show(source)
