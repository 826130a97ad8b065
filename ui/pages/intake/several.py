"""What an admin decides on several submissions at once: one question, one run, what fails stays chosen."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Final

from assessor_app.application.ports.listing import RowIndex, Wanted
from assessor_app.application.progress import Cancelled, Progress
from assessor_app.application.queries.submissions import AdminLine
from assessor_app.application.use_cases.step_submission import Stepped
from assessor_app.domain.submission import IllegalStep, State, step
from ui.jobs.records import JobReport, RowFailure
from ui.models.batch import Batch, BatchState, ByState, Failure, Report
from ui.models.codes import code_of
from ui.page import Frame, Question
from ui.pages.intake.state import Decision
from ui.pages.intake.words import FAULTS, portfolios
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.translate import counted, translate

COPIES: Final = "copies"  # the step that makes blind copies; the others are called as the decision
_LEAVES: Final = {Decision.RETURN: State.RETURNED, Decision.WITHDRAW: State.WITHDRAWN}

DecideSeveral = Callable[[Decision, Sequence[str], str, Progress], Stepped]


@dataclass(frozen=True, slots=True)
class ListedNow:
    """The list as `wanted` has it."""

    index: RowIndex[AdminLine]
    wanted: Wanted

    def ids(self, offset: int, limit: int | None) -> Sequence[str]:
        """See `Listed.ids`."""
        return self.index.ids(self.wanted, offset=offset, limit=limit)

    def by_state(self, ids: Collection[str]) -> ByState:
        """See `Listed.by_state`."""
        return self.index.by_state(ids)


def able(decision: Decision, batch: BatchState) -> tuple[str, ...]:
    """Of what is chosen, on what this can be decided."""
    if decision is Decision.ACCEPT:
        return batch.standing((State.HELD,))
    if decision is Decision.BLOCK:
        return ()
    return batch.standing(state for state in State if _may(state, _LEAVES[decision]))


def waiting(batch: BatchState) -> tuple[str, ...]:
    """Of what is chosen, what has no blind copies yet."""
    return batch.standing((State.RECEIVED,))


class Several:
    """Runs one decision on all that is chosen and can have it."""

    def __init__(
        self,
        batch: Batch,
        frame: Frame,
        index: RowIndex[AdminLine],
        decide: DecideSeveral,
        *,
        told: Callable[[Notice], None],
        failed: Callable[[Exception], None],
        left: Callable[[Sequence[str]], None],
    ) -> None:
        """`told` hears how it went, `left` what needs no blind copies any more."""
        self._batch, self._frame, self._index, self._decide = batch, frame, index, decide
        self._told, self._failed, self._left = told, failed, left

    def confirm(self, words: str) -> None:
        """The question was answered: `words` is the reason for all of them."""
        state = self._batch.state
        if not state.asking or state.busy:
            return
        decision, reason = Decision(state.asking), words.strip()
        ids = able(decision, state)
        if not ids:
            self._batch.stop_asking()
        elif not reason:
            self._batch.blame(FAULTS[decision])
        elif decision is not Decision.WITHDRAW or self._frame.confirm(_withdrawing(len(ids))):
            self._run(decision, ids, reason)

    def _run(self, decision: Decision, ids: Sequence[str], reason: str) -> None:
        self._batch.run(
            lambda progress: self._report(self._decide(decision, ids, reason, progress)),
            label=_label(decision),
            done=lambda report: self._over(decision, report),
            stopped=self._stopped,
            still=lambda batch: able(decision, batch),
            report=lambda report: self._kept(decision, report, reason),
        )

    def _kept(self, decision: Decision, report: Report, reason: str) -> JobReport:
        """What the jobs list keeps: codes, no names, for it can be saved."""
        failed = tuple(one.id for one in report.failed)
        return JobReport(
            words=_done(decision).format(portfolios(len(report.done))),
            failures=tuple(RowFailure(what=code_of(one.id), why=one.why) for one in report.failed),
            retry=(lambda: self._run(decision, failed, reason)) if failed else None,
        )

    def _report(self, stepped: Stepped) -> Report:
        return Report(
            done=stepped.done,
            failed=tuple(
                Failure(id=one.submission, who=self._called(one.submission), why=one.problem.what)
                for one in stepped.refused
            ),
        )

    def _called(self, submission: str) -> str:
        line = self._index.get(submission)
        return line.learner if line is not None else translate("Intake", "a portfolio that is gone")

    def _over(self, decision: Decision, report: Report) -> None:
        if decision in _LEAVES:
            self._left(report.done)
        title = _done(decision).format(portfolios(len(report.done)))
        failed = len(report.failed)
        if failed:
            left = counted(
                "Intake", "1 portfolio is as it was.", "{0} portfolios are as they were.", failed
            ).format(figures(failed))
            why = translate("Intake", "The reasons stand beside the list; what was not done stays ticked.")
            self._told(Notice(tone=Tone.WARNING, title=f"{left} {title}", detail=why))
        else:
            self._told(Notice(tone=Tone.GOOD, title=title, detail=_then(decision)))

    def _stopped(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._told(
                Notice(
                    tone=Tone.NEUTRAL,
                    title=translate("Intake", "Stopped. What was done by then stays done."),
                    detail=translate("Intake", "What is left stays chosen: go on with it whenever you like."),
                )
            )
        else:
            self._failed(error)


def _may(state: State, wanted: State) -> bool:
    try:
        step(state, wanted)
    except IllegalStep:
        return False
    return True


def _withdrawing(count: int) -> Question:
    what = portfolio_words(count)
    return Question(
        title=translate("Intake", "Withdraw {0}?").format(what),
        consequence=translate(
            "Intake",
            "They leave the programme for good, with every rating of them. Their evidence stays here, "
            "encrypted; a later import of other files is a new attempt.",
        ),
        verb=translate("Intake", "Withdraw {0}").format(what),
        typed=str(count) if count > 1 else "",
    )


def portfolio_words(count: int) -> str:
    """“24 portfolios”."""
    return counted("Intake", "1 portfolio", "{0} portfolios", count).format(figures(count))


def _label(decision: Decision) -> str:
    return {
        Decision.ACCEPT: translate("Intake", "Accepting portfolios"),
        Decision.RETURN: translate("Intake", "Returning portfolios"),
        Decision.WITHDRAW: translate("Intake", "Withdrawing portfolios"),
    }[decision]


def _done(decision: Decision) -> str:
    return {
        Decision.ACCEPT: translate("Intake", "{0} accepted."),
        Decision.RETURN: translate("Intake", "{0} returned."),
        Decision.WITHDRAW: translate("Intake", "{0} withdrawn."),
    }[decision]


def _then(decision: Decision) -> str:
    return {
        Decision.ACCEPT: translate("Intake", "They may be given to raters now."),
        Decision.RETURN: translate("Intake", "What their learners hand in next is a new attempt."),
        Decision.WITHDRAW: translate("Intake", "Their evidence stays here, encrypted."),
    }[decision]
