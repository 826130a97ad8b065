"""What the Intake page decides: what is looked through, taken in and blinded, and what is told of it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from assessor_app.application.progress import Cancelled
from assessor_app.application.use_cases.import_portfolios import ImportReport
from assessor_app.domain.submission import State
from ui.models.batch import Batch
from ui.models.list_setup import KeptSetups
from ui.models.shown import Shown, View
from ui.page import Frame
from ui.pages.intake.blinding_run import BlindingRun
from ui.pages.intake.deciding import DecidingOne
from ui.pages.intake.doors import IntakeDoors, Surroundings
from ui.pages.intake.keeping_apart import KeepingApart
from ui.pages.intake.listing import SubmissionList
from ui.pages.intake.several import COPIES, ListedNow, Several, waiting
from ui.pages.intake.state import BlindingEnd, IntakeState
from ui.pages.intake.taking import Taking
from ui.pages.intake.words import MAKE_COPIES, SHOW_HELD, blinded, no_programme, stopped, taken
from ui.problems import Notice


class IntakePresenter:
    """Hears the page, asks the use cases, makes the next state."""

    def __init__(self, doors: IntakeDoors, frame: Frame, kept: KeptSetups | None = None) -> None:
        """Nothing is read before the page comes to the front; `kept` is how somebody wants the list."""
        self._doors, self._tasks = doors, frame.tasks
        self._shown = shown = Shown(IntakeState())
        self.listed = SubmissionList(doors, frame, shown, kept or KeptSetups(), failed=self._failed)
        self.one = DecidingOne(
            doors, frame, shown,
            left=lambda submission: self._leave_uncopied((submission,)), over=self.refresh,
            failed=self._failed,
        )  # fmt: skip
        self._taking = Taking(
            frame.tasks, doors.look_through, doors.take_in,
            show=lambda source: shown.become(replace(shown.now, source=source)),
            taken=self._taken, stopped=self._taking_stopped, failed=self._failed, not_taken=self._not_taken,
        )  # fmt: skip
        self.apart = KeepingApart(doors.keep_apart, frame, told=self._told, failed=self._failed)
        self._blinding: BlindingRun | None = None
        self._after_stop: frozenset[str] | None = None  # what waited for copies before an import that stopped
        self.batch = Batch(
            frame.tasks,
            lambda: ListedNow(doors.index, shown.now.wanted),
            changed=lambda batch: shown.become(replace(shown.now, batch=batch)),
            failed=self._failed,
        )
        self._several = Several(
            self.batch, frame, doors.index, doors.decide_several,
            told=self._told, failed=self._failed, left=self._leave_uncopied,
        )  # fmt: skip

    @property
    def state(self) -> IntakeState:
        """What the page shows."""
        return self._shown.now

    def attach(self, view: View[IntakeState]) -> None:
        """Draw every state on `view` from now on."""
        self._shown.attach(view)

    def refresh(self) -> None:
        """Read what changed."""
        if not self._shown.seen:
            return
        self.listed.setup.read()
        self._tasks.query(
            lambda _progress: self._doors.look_around(), done=self._looked_around, failed=self._failed
        )
        self._tasks.query(self._doors.read, done=lambda _nothing: self._listed(), failed=self._failed)

    # --- deciding on several

    def begin_batch(self, step: str) -> None:
        """A step for all that is chosen."""
        if step != COPIES:
            self.batch.ask(step)
            return
        ids = waiting(self.batch.state)
        self.batch.take_none()
        self.make_blind_copies(ids)

    def confirm_batch(self, words: str) -> None:
        """Its question was answered."""
        self._several.confirm(words)

    def _told(self, notice: Notice) -> None:
        self._change(problem=None, done=notice, offer="")
        self.refresh()

    def _leave_uncopied(self, submissions: Sequence[str]) -> None:
        if self._blinding is not None:
            for submission in submissions:
                self._blinding.drop(submission)

    # --- taking in

    def offer(self, paths: Sequence[Path]) -> None:
        """Something was dropped or chosen: look through the first of it."""
        source = self.state.source
        if not paths or self._taking.is_taking:
            return
        if not self.state.badges and not self.state.loading:
            self._change(problem=None, done=no_programme())
            return
        only = self.state.badges[0][0] if len(self.state.badges) == 1 else ""
        badge = source.badge if source is not None else only
        self._change(problem=None, done=None, offer="")
        self._taking.begin(paths[0], badge)

    def choose_badge(self, badge: str) -> None:
        """For which badge it was handed in."""
        self._change(problem=None)
        self._taking.choose_badge(badge)

    def choose_format(self, kind: str) -> None:
        """What the source is, where it is not recognised."""
        self._change(problem=None)
        self._taking.choose_format(kind)

    def name_cohort(self, name: str) -> None:
        """With which group the source was handed in."""
        self._taking.name_cohort(name)

    def stop(self) -> None:
        """Cancel: stop looking, stop taking in, or put the source aside."""
        if self.state.source is not None:
            if not self._taking.is_taking:
                self._change(problem=None)
            self._taking.stop()

    def take_in(self) -> None:
        """Take in was pressed."""
        self._after_stop = None
        self._taking.take_in(again=lambda path: self.offer((path,)))

    def _taken(self, report: ImportReport) -> None:
        new = [one.id for one in report.submissions if one.what != "unchanged" and one.id is not None]
        self._taking.end()
        self._change(done=taken(len(new), len(report.rejected)), offer="")
        self.make_blind_copies(new)
        self.refresh()

    def _taking_stopped(self) -> None:
        self._after_stop = frozenset(self.listed.received())
        self._taking.end()
        self.refresh()

    def _not_taken(self, error: Exception) -> None:
        self._taking.end()
        self._failed(error)
        self.refresh()

    # --- blind copies

    def make_blind_copies(self, submissions: Sequence[str] = ()) -> None:
        """Make the copies of these, or of all that wait for them."""
        if not self._shown.seen:
            return
        if self._blinding is not None:
            self._blinding.add(submissions)
            return
        wanted = submissions or self.listed.received()
        if wanted:
            self._blinding = BlindingRun(
                self._doors.make_blind_copies,
                self._tasks,
                changed=lambda blinding: self._change(blinding=blinding),
                ended=self._blinding_ended,
            )
            self._blinding.start(wanted)

    def stop_blinding(self) -> None:
        """Stop after the copy that is being made; what is made stays."""
        if self._blinding is not None:
            self._blinding.cancel()

    def _blinding_ended(self, end: BlindingEnd) -> None:
        self._blinding = None
        self._change(blinding=None)
        if end.error is None or isinstance(end.error, Cancelled):
            offer = SHOW_HELD if end.held and end.error is None else ""
            self._change(done=blinded(end), offer=offer, problem=None)
        else:
            self._failed(end.error)
        self.refresh()

    # --- the rest

    def take_offer(self) -> str:
        """The button in the banner was pressed; returns which it was."""
        offer = self.state.offer
        if offer == SHOW_HELD:
            self._change(done=None, offer="")
            self.listed.show_only(str(State.HELD))
        elif offer == MAKE_COPIES:
            self.forget_problem()
            self.make_blind_copies()
        return offer

    def forget_problem(self) -> None:
        """The banner was dismissed."""
        self._change(problem=None, done=None, offer="")

    def retire(self) -> None:
        """Stop what runs, drop what was decrypted."""
        self._shown.retire()
        self._taking.retire()
        self.one.retire()
        if self._blinding is not None:
            self._blinding.abandon()
        self.batch.forget()
        self.listed.retire()

    def _listed(self) -> None:
        if not self._shown.seen:
            return
        self.batch.renew()
        if self._after_stop is not None:
            kept = len(set(self.listed.received()) - self._after_stop)
            self._after_stop = None
            self._change(done=stopped(kept), offer=MAKE_COPIES if kept else "")
        self.listed.read_anew()

    def _looked_around(self, around: Surroundings) -> None:
        self._change(badges=around.badges, raters=around.raters)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._change(busy="")
        else:
            self._change(loading=False, busy="", problem=error, done=None, offer="")

    def _change(self, **changes: object) -> None:
        self._shown.become(replace(self.state, **changes))  # type: ignore[arg-type]  # fields by name
