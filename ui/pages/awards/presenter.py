"""What the page Awards decides: which step is open now, and what is told of it. No Qt."""

from dataclasses import replace

from assessor_app.application.progress import Cancelled
from ui.models.list_setup import KeptSetups
from ui.models.shown import Shown, View
from ui.page import Frame
from ui.page_work import PageWork, Step
from ui.pages.awards.for_good import ForGood
from ui.pages.awards.listing import AwardsList
from ui.pages.awards.print_state import PRINT
from ui.pages.awards.printing import Printing
from ui.pages.awards.publishing import HIDE, NAME, Publishing
from ui.pages.awards.returning import Returning
from ui.pages.awards.revoking import Revoking
from ui.pages.awards.signing import Signing
from ui.pages.awards.state import ISSUED, AwardsDoors, AwardsState, Tab
from ui.pages.awards.writing import Writing
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.translate import translate


class AwardsPresenter:
    """Every step that cannot be undone is asked for once, in words that name what it does."""

    def __init__(self, doors: AwardsDoors, frame: Frame, kept: KeptSetups | None = None) -> None:
        """Nothing is read before `refresh`; `kept` is how somebody wants the lists."""
        self._shown = shown = Shown(AwardsState())
        self._work = work = PageWork(
            frame.tasks, show=self._show_work, stopped=self._stopped, failed=self._failed
        )
        self.listed = AwardsList(doors, frame, shown, kept or KeptSetups(), failed=self._failed)
        self.batch, self.viewer = self.listed.batch, self.listed.viewer
        self.signing = Signing(doors, frame, work, self.batch, shown, over=self.refresh)
        self.writing = Writing(doors, work, shown)
        for_good = ForGood(frame, work, told=self._told, failed=self._failed)
        self._returning = Returning(doors, for_good)
        self._publishing = Publishing(doors, self.batch, told=self._told, failed=self._failed)
        self._revoking = Revoking(doors, frame, for_good, self.batch, told=self._told, failed=self._failed)
        self.printing = Printing(doors, frame.tasks, work, shown, failed=self._failed, over=self.refresh)

    @property
    def state(self) -> AwardsState:
        """What the page shows."""
        return self._shown.now

    def attach(self, view: View[AwardsState]) -> None:
        """Draw every state on `view` from now on."""
        self._shown.attach(view)

    def refresh(self) -> None:
        """Show how things stand now."""
        self.listed.read()

    def forget_notice(self) -> None:
        """The person has read it."""
        self._shown.become(replace(self.state, notice=None, problem=None, retry=False))

    def cancel(self) -> None:
        """Stop after the batch that is under way."""
        self._work.cancel()

    def revoke(self, reason: str) -> None:
        """Take the current award back; the box wants its code typed."""
        row = self.state.current
        if row is not None and row.award is not None and self.state.tab in ISSUED and not self.state.busy:
            self._revoking.one(row, reason)

    def begin_batch(self, step: str) -> None:
        """A step was pressed for all that is chosen."""
        if self.state.busy:
            return
        if step == PRINT:
            self.printing.ask(self.state.chosen)
        elif step == HIDE:
            self._publishing.hide(self.state.chosen)
        else:
            self.batch.ask(step, (NAME,))

    def confirm_batch(self, words: str) -> None:
        """Its question was answered."""
        chosen = self.state.chosen
        self._revoking.several(chosen, words)
        self._publishing.several(chosen, words)

    def give_back(self, feedback: str) -> None:
        """Return the current “not yet” to its learner with this feedback."""
        row, state = self.state.current, self.state
        if row is not None and row.result is not None and state.tab is Tab.NOT_YET and not state.busy:
            self._returning.one(row, feedback)

    def retire(self) -> None:
        """Drop what was opened."""
        self._shown.retire()
        self._work.retire()
        self.listed.retire()

    def _told(self, notice: Notice) -> None:
        self._shown.become(replace(self.state, current=None, problem=None, notice=notice))
        self.refresh()

    def _show_work(self, busy: str, step: Step | None) -> None:
        begins = busy != "" and step is None
        kept = replace(self.state, problem=None, notice=None, retry=False) if begins else self.state
        self._shown.become(replace(kept, busy=busy, step=step))

    def _stopped(self) -> None:
        notice = Notice(
            tone=Tone.NEUTRAL,
            title=translate("Awards", "Stopped."),
            detail=translate("Awards", "What was already done stays done."),
        )
        self._shown.become(replace(self.state, notice=notice))
        self.refresh()

    def _failed(self, error: Exception) -> None:
        problem = None if isinstance(error, Cancelled) else error
        self._shown.become(replace(self.state, problem=problem))
