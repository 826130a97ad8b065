"""What an admin decides about the submission that is chosen, or takes out of it; no Qt."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from assessor_app.application.queries.submissions import AdminLine
from assessor_app.application.use_cases.make_blind_copies import BlindingReport
from ui.models.shown import Shown
from ui.page import Frame
from ui.page_work import PageWork
from ui.page_work import Step as Stepped
from ui.pages.intake.doors import IntakeDoors
from ui.pages.intake.state import Decision, IntakeState, coverable, possible
from ui.pages.intake.words import BUSY, DONE, FAULTS, SHOW_FOLDER, blinded_again, withdrawing, written
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.translate import translate


class DecidingOne:
    """One form at a time; a decision that cannot be taken back is asked for once more."""

    def __init__(
        self,
        doors: IntakeDoors,
        frame: Frame,
        shown: Shown[IntakeState],
        *,
        left: Callable[[str], None],
        over: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """`left` hears which submission needs no blind copies any more; `over` reads the list again."""
        self._doors, self._frame, self._shown = doors, frame, shown
        self._left, self._over, self._failed = left, over, failed
        self._work = PageWork(frame.tasks, show=self._show_work, stopped=over, failed=failed)

    def start(self, decision: Decision) -> None:
        """Open the form of a decision."""
        state = self._shown.now
        if state.chosen is not None and decision in possible(state.chosen) and not state.busy:
            self._shown.become(replace(state, deciding=decision, fault="", problem=None, done=None))

    def stop(self) -> None:
        """Close the form."""
        state = self._shown.now
        if not state.busy:
            self._shown.become(replace(state, deciding=None, fault=""))

    def decide(self, words: str) -> None:
        """The form was confirmed: `words` is the reason, or the id of the person to block."""
        state = self._shown.now
        chosen, decision = state.chosen, state.deciding
        if chosen is None or decision is None or state.busy:
            return
        if not words.strip():
            self._shown.become(replace(state, fault=FAULTS[decision]))
            return
        if decision is Decision.WITHDRAW and not self._frame.confirm(withdrawing(chosen)):
            return
        reason = words.strip()
        self._shown.become(replace(self._shown.now, fault="", problem=None, done=None))
        self._work.change(
            lambda _progress: self._doors.decide(decision, chosen.id, reason),
            lambda _nothing: self._decided(decision, chosen),
            BUSY[decision],
        )

    def cover(self) -> None:
        """Take the chosen submission to the page on which its copies are covered by hand."""
        chosen = self._shown.now.chosen
        if chosen is not None and coverable(chosen) and not self._shown.now.busy:
            self._frame.go("covering", chosen.id)

    def blind_again(self) -> None:
        """Make the copies of the chosen submission again: names may have changed since."""
        state = self._shown.now
        chosen = state.chosen
        if chosen is None or Decision.ACCEPT not in possible(chosen) or state.busy:
            return
        self._shown.become(replace(state, problem=None, done=None))
        self._work.change(
            lambda progress: self._doors.blind_again(chosen.id, progress),
            lambda report: self._blinded_again(chosen, report),
            translate("Intake", "Blinding again…"),
        )

    def _blinded_again(self, line: AdminLine, report: BlindingReport) -> None:
        done = blinded_again(line, held=bool(report.held))
        self._shown.become(replace(self._shown.now, busy="", done=done, offer=""))
        self._over()

    def write_originals(self, folder: Path) -> None:
        """A folder was chosen for the originals of the chosen submission."""
        state = self._shown.now
        chosen = state.chosen
        if chosen is None or state.busy:
            return
        self._shown.become(replace(state, busy=translate("Intake", "Writing…"), problem=None, done=None))
        self._frame.tasks.query(
            lambda progress: self._doors.write_originals(chosen.id, folder, progress),
            done=self._written,
            failed=self._failed,
            label=translate("Intake", "Writing originals"),
        )

    def retire(self) -> None:
        """The page goes."""
        self._work.retire()

    def _show_work(self, busy: str, _step: Stepped | None) -> None:
        self._shown.become(replace(self._shown.now, busy=busy))

    def _decided(self, decision: Decision, line: AdminLine) -> None:
        if decision in (Decision.RETURN, Decision.WITHDRAW):
            self._left(line.id)
        title, detail = DONE[decision]
        notice = Notice(tone=Tone.GOOD, title=title.format(line.learner), detail=detail.format(line.learner))
        self._shown.become(replace(self._shown.now, busy="", deciding=None, done=notice, offer=""))
        self._over()

    def _written(self, folder: Path) -> None:
        done = written(folder)
        self._shown.become(replace(self._shown.now, busy="", done=done, offer=SHOW_FOLDER, written_to=folder))
