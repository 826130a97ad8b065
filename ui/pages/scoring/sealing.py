"""Handing the work in hand in, and taking it back while its grace lasts; no Qt."""

from dataclasses import replace
from typing import Protocol

from assessor_app.application.progress import Cancelled, Progress
from assessor_app.application.queries.submissions import DeskState
from assessor_app.application.records import Draft
from assessor_app.application.use_cases.rate_submission import Receipt, WorkInHand
from ui.page import Frame
from ui.pages.scoring.asked_lines import first_open
from ui.pages.scoring.doors import ScoringDoors, notice_about
from ui.pages.scoring.draft_keeper import DraftKeeper
from ui.pages.scoring.state import ScoringState, Stage
from ui.words.dates import is_over


class Sitting(Protocol):
    """The work in front, as `ScoringPresenter` holds it."""

    state: ScoringState

    @property
    def work(self) -> WorkInHand | None:
        """What is open."""

    @property
    def retired(self) -> bool:
        """Whether nobody can be told anything any more."""

    def draft(self) -> Draft:
        """How far it has come."""

    def note(self, work: WorkInHand, draft: Draft, state: DeskState, final_at: str | None) -> None:
        """Tell the queue; may be called from any thread."""

    def forget_steps(self) -> None:
        """Nothing can be taken back step by step any more."""

    def stir(self) -> None:
        """Somebody did something."""

    def save(self) -> None:
        """Commit what has changed."""

    def become(self, state: ScoringState) -> None:
        """Show another state."""


class Sealing:
    """Seals ratings and opens them again; of work that is not in front any more only failures are told."""

    def __init__(self, sitting: Sitting, doors: ScoringDoors, keeper: DraftKeeper, frame: Frame) -> None:
        """Act on what is in front of `sitting`."""
        self._sitting, self._doors, self._keeper, self._frame = sitting, doors, keeper, frame

    def hand_in(self) -> None:
        """Seal the rating; where levels or answers are missing, go to the first of them and say which."""
        sitting = self._sitting
        state, work = sitting.state, sitting.work
        if not state.open or work is None:
            return
        if state.missing:
            sitting.become(replace(state, asked_for=True, current=state.missing[0], problem=None))
            return
        if state.unanswered:
            unanswered = first_open(state)
            at = state.current if unanswered is None else unanswered
            sitting.become(replace(state, asked_for=True, current=at, problem=None))
            return
        draft = sitting.draft()

        def seal(_progress: Progress) -> Receipt:
            with self._keeper.handing_in(work.code):
                receipt = self._doors.hand_in(work, draft)
            sitting.note(work, draft, DeskState.HANDED_IN, receipt.final_at)
            return receipt

        sitting.become(replace(state, stage=Stage.HANDING_IN, problem=None, asked_for=False))
        self._frame.tasks.change(
            seal,
            done=lambda receipt: self._sealed(work, receipt),
            failed=lambda error: self._not_sealed(work, error),
        )

    def take_back(self) -> None:
        """Open the rating again while its grace lasts."""
        sitting = self._sitting
        work = sitting.work
        if sitting.state.stage is not Stage.HANDED_IN or work is None:
            return
        draft = sitting.draft()

        def withdraw(_progress: Progress) -> None:
            self._doors.take_back(work)
            sitting.note(work, draft, DeskState.STARTED, None)

        sitting.become(replace(sitting.state, stage=Stage.TAKING_BACK, problem=None))
        self._frame.tasks.change(
            withdraw,
            done=lambda _nothing: self._taken_back(work),
            failed=lambda error: self._not_taken_back(work, error),
        )

    def _is_in_front(self, work: WorkInHand) -> bool:
        """Whether `work` is the one in front still; else what becomes of it is told of no other."""
        in_front = self._sitting.work
        return in_front is not None and in_front.code == work.code == self._sitting.state.code

    def _sealed(self, work: WorkInHand, receipt: Receipt) -> None:
        if not self._is_in_front(work):
            return
        sitting = self._sitting
        sitting.forget_steps()
        sitting.become(
            replace(
                sitting.state,
                stage=Stage.HANDED_IN,
                final_at=receipt.final_at,
                flagged=False,
                unsaved=False,
                saved_at=None,
                undo="",
                redo="",
            )
        )

    def _not_sealed(self, work: WorkInHand, error: Exception) -> None:
        sitting = self._sitting
        if self._is_in_front(work):
            sitting.become(replace(sitting.state, stage=Stage.SCORING, problem=error))
        elif sitting.retired:
            return
        elif not isinstance(error, Cancelled):
            self._frame.announce(notice_about(work, error))
        if self._keeper.unsaved:
            sitting.save()

    def _taken_back(self, work: WorkInHand) -> None:
        if not self._is_in_front(work):
            return
        sitting = self._sitting
        sitting.stir()
        sitting.become(replace(sitting.state, stage=Stage.SCORING, final_at=None, current=0))

    def _not_taken_back(self, work: WorkInHand, error: Exception) -> None:
        sitting = self._sitting
        if not self._is_in_front(work):
            if not sitting.retired and not isinstance(error, Cancelled):
                self._frame.announce(notice_about(work, error))
            return
        state = sitting.state
        over = state.final_at is not None and is_over(state.final_at, self._doors.now())
        sitting.become(replace(state, stage=Stage.FINAL if over else Stage.HANDED_IN, problem=error))
