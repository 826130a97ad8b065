"""What learners agreed to have shown: recorded for several awards at once, and taken back; no Qt."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from assessor_app.application.progress import Cancelled, Progress
from ui.jobs.records import JobReport, RowFailure
from ui.models.batch import Batch, Failure, Report
from ui.models.codes import code_of
from ui.pages.awards.state import AwardsDoors, Row, Tab
from ui.pages.awards.words import award_words
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.told import told
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.use_cases.publish_awards import Published

PUBLISH: Final = "publish"
HIDE: Final = "hide"
NAME: Final = "with-name"
COMMENTS: Final = "with-comments"


class Publishing:
    """Nothing is shown of an award before somebody says here that its learner agreed."""

    def __init__(
        self,
        doors: AwardsDoors,
        batch: Batch,
        *,
        told: Callable[[Notice], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """`told` hears how it went, and reads the list again."""
        self._doors, self._batch = doors, batch
        self._told, self._failed = told, failed

    def several(self, rows: Sequence[Row], agreed: str) -> None:
        """Allow these, by what was typed and ticked."""
        state = self._batch.state
        if state.asking != PUBLISH or state.busy or not rows:
            return
        if not agreed.strip():
            self._batch.blame(translate("Awards", "Write how they agreed: a form, a mail, and when."))
            return
        ids, named, comments = tuple(row.id for row in rows), NAME in state.options, COMMENTS in state.options
        self._run(
            rows,
            lambda progress: self._doors.publish(ids, agreed.strip(), named, comments, progress),
            self._allowed,
        )

    def hide(self, rows: Sequence[Row]) -> None:
        """Take these off the pages; they can be allowed again."""
        ids = tuple(row.id for row in rows if row.award is not None and row.award.published is not None)
        if ids and not self._batch.state.busy:
            self._run(rows, lambda progress: self._doors.hide(ids, progress), self._hidden)

    def _run(
        self,
        rows: Sequence[Row],
        work: "Callable[[Progress], Published]",
        over: Callable[[Report], None],
    ) -> None:
        called = {row.id: f"{row.learner}, {row.code}" for row in rows}
        self._batch.run(
            lambda progress: _report(work(progress), called),
            label=translate("Awards", "Recording what is public"),
            done=over,
            stopped=self._stopped,
            still=lambda batch: batch.standing((str(Tab.SIGNED),)),
            report=_kept,
        )

    def _allowed(self, report: Report) -> None:
        title = translate("Awards", "{0} may be shown on public pages from now on.").format(
            award_words(len(report.done))
        )
        if report.failed:
            title += translate("Awards", " {0} may not: the reasons stand beside the list.").format(
                figures(len(report.failed))
            )
        self._told(
            Notice(
                tone=Tone.WARNING if report.failed else Tone.GOOD,
                title=title,
                detail=translate("Awards", "The pages show them once they are written anew."),
            )
        )

    def _hidden(self, report: Report) -> None:
        self._told(
            Notice(
                tone=Tone.GOOD,
                title=translate("Awards", "{0} will not be shown any longer.").format(
                    award_words(len(report.done))
                ),
                detail=translate(
                    "Awards", "Write the public pages anew, and replace those that stand somewhere."
                ),
            )
        )

    def _stopped(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._told(
                Notice(
                    tone=Tone.NEUTRAL,
                    title=translate("Awards", "Stopped. What was recorded by then stays so."),
                    detail=translate("Awards", "What is left stays chosen."),
                )
            )
        else:
            self._failed(error)


def _report(done: "Published", called: dict[str, str]) -> Report:
    return Report(
        done=done.changed,
        failed=tuple(
            Failure(id=one.award, who=called.get(one.award, code_of(one.award)), why=told(one.problem.what))
            for one in done.refused
        ),
    )


def _kept(report: Report) -> JobReport:
    return JobReport(
        words=translate("Awards", "Recorded what is public of {0}.").format(award_words(len(report.done))),
        failures=tuple(RowFailure(what=code_of(one.id), why=one.why) for one in report.failed),
    )
