"""Taking awards back: one with its code typed, several with their number typed; no Qt."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from assessor_app.application.problems import Unusable
from assessor_app.application.progress import Cancelled, Progress
from ui.jobs.records import JobReport, RowFailure
from ui.models.batch import Batch, Failure, Report
from ui.models.codes import code_of
from ui.page import Frame, Question
from ui.pages.awards.for_good import ForGood
from ui.pages.awards.state import AwardsDoors, Row, Tab
from ui.pages.awards.words import award_words
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.use_cases.revoke_award import RevokedAll

REVOKE = "revoke"


class Revoking:
    """Asks once, then does it; what is refused stays chosen."""

    def __init__(
        self,
        doors: AwardsDoors,
        frame: Frame,
        for_good: ForGood,
        batch: Batch,
        *,
        told: Callable[[Notice], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """One is asked for and told of by `for_good`; `told` hears how several went, and reads them again."""
        self._doors, self._frame, self._for_good, self._batch = doors, frame, for_good, batch
        self._told, self._failed = told, failed

    def one(self, row: Row, reason: str) -> None:
        """Take this award back."""
        self._for_good.do(
            reason,
            lambda words: self._doors.revoke(row.id, words),
            wordless=Unusable(
                translate("Awards", "this revocation has no reason yet"),
                remedy=translate("Awards", "Write why; only admins read it."),
            ),
            question=Question(
                title=translate("Awards", "Revoke “{0}” of {1}?").format(row.badge_name, row.learner),
                consequence=translate(
                    "Awards",
                    "Whoever checks this award from now on sees that it was revoked. "
                    "This cannot be undone; a new award can be signed later.",
                ),
                verb=translate("Awards", "Revoke award"),
                typed=row.code,
            ),
            busy=translate("Awards", "Revoking…"),
            done=Notice(
                tone=Tone.GOOD,
                title=translate("Awards", "Award {0} is revoked.").format(row.code),
                detail=_publish(),
            ),
        )

    def several(self, rows: Sequence[Row], reason: str) -> None:
        """Take all of these back for one reason."""
        state = self._batch.state
        if state.asking != REVOKE or state.busy or not rows:
            return
        if not reason.strip():
            self._batch.blame(translate("Awards", "Write why; only admins read it."))
            return
        what = award_words(len(rows))
        question = Question(
            title=translate("Awards", "Revoke {0}?").format(what),
            consequence=translate(
                "Awards",
                "Whoever checks any of them from now on sees that it was revoked. "
                "This cannot be undone; new awards can be signed later.",
            ),
            verb=translate("Awards", "Revoke {0}").format(what),
            typed=str(len(rows)) if len(rows) > 1 else rows[0].code,
        )
        if self._frame.confirm(question):
            self._run(rows, reason.strip())

    def _run(self, rows: Sequence[Row], reason: str) -> None:
        ids = tuple(row.id for row in rows)
        called = {row.id: f"{row.learner}, {row.code}" for row in rows}

        def work(progress: Progress) -> Report:
            return _report(self._doors.revoke_several(ids, reason, progress), called)

        def again(report: Report) -> None:
            failed = {one.id for one in report.failed}
            self._run([row for row in rows if row.id in failed], reason)

        self._batch.run(
            work,
            label=translate("Awards", "Revoking awards"),
            done=self._over,
            stopped=self._stopped,
            still=lambda batch: batch.standing((str(Tab.SIGNED),)),
            report=lambda report: _kept(report, lambda: again(report)),
        )

    def _over(self, report: Report) -> None:
        failed = len(report.failed)
        title = translate("Awards", "Revoked {0}.").format(award_words(len(report.done)))
        if failed:
            title += translate(
                "Awards", " {0} could not be revoked: the reasons stand beside the list."
            ).format(figures(failed))
        tone = Tone.WARNING if failed else Tone.GOOD
        self._told(Notice(tone=tone, title=title, detail=_publish() if report.done else ""))

    def _stopped(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._told(
                Notice(
                    tone=Tone.NEUTRAL,
                    title=translate("Awards", "Stopped. What was revoked by then stays revoked."),
                    detail=translate("Awards", "What is left stays chosen."),
                )
            )
        else:
            self._failed(error)


def _report(done: "RevokedAll", called: dict[str, str]) -> Report:
    return Report(
        done=tuple(one.award for one in done.revoked),
        failed=tuple(
            Failure(id=one.award, who=called.get(one.award, code_of(one.award)), why=one.problem.what)
            for one in done.refused
        ),
    )


def _kept(report: Report, again: Callable[[], None]) -> JobReport:
    return JobReport(
        words=translate("Awards", "Revoked {0}.").format(award_words(len(report.done))),
        failures=tuple(RowFailure(what=code_of(one.id), why=one.why) for one in report.failed),
        retry=again if report.failed else None,
    )


def _publish() -> str:
    return translate(
        "Awards", "Send or publish the new status list: export a bundle, or the public pages anew."
    )
