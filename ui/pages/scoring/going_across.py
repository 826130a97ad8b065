"""Going through the portfolios of a badge with one criterion: begun, one on, one back, ended; no Qt."""

from dataclasses import replace
from typing import Final, Protocol

from assessor_app.application.progress import Progress
from ui.models.work_index import WorkIndex
from ui.page import Frame
from ui.pages.scoring.across import Across
from ui.pages.scoring.state import ScoringState
from ui.words.translate import translate

_MOST: Final = 10_000  # portfolios that are gone through in one go


class Desk(Protocol):
    """The work in front, as `ScoringPresenter` holds it."""

    state: ScoringState

    def open(self, code: str) -> None:
        """Open other work."""

    def look_anew(self) -> None:
        """Another piece of work comes next than was looked for."""

    def become(self, state: ScoringState) -> None:
        """Show another state."""


class GoingAcross:
    """Knows the portfolios by the rater's own queue alone."""

    def __init__(self, desk: Desk, index: WorkIndex, frame: Frame) -> None:
        """Act on what is in front of `desk`."""
        self._desk, self._index, self._frame = desk, index, frame

    def turn(self) -> None:
        """Begin with the criterion that is open, or end."""
        state = self._desk.state
        if state.across is not None:
            self._go(replace(state, across=None))
            return
        if not state.has_work or state.current >= len(state.criteria):
            return
        criterion = state.criteria[state.current]

        def found(codes: tuple[str, ...]) -> None:
            now = self._desk.state
            if now.code != state.code or not now.has_work:
                return
            if state.code not in codes:  # it is handed in: the others are gone through after it
                codes = (state.code, *codes)
            across = Across(criterion=criterion.id, title=criterion.title, codes=codes)
            self._go(replace(now, across=across, current=now.place_of(criterion.id)))

        def failed(error: Exception) -> None:
            self._desk.become(replace(self._desk.state, problem=error))

        def look(progress: Progress) -> tuple[str, ...]:
            if not self._index.filled:
                self._index.fill(progress)
            return self._index.waiting_of(state.badge_id, _MOST)

        self._frame.tasks.query(look, done=found, failed=failed)

    def step(self, by: int) -> None:
        """The portfolio after (1) or before (-1)."""
        state = self._desk.state
        beside = None if state.across is None else state.across.beside(state.code, by)
        if beside is not None:
            self._desk.open(beside)
        elif by > 0:
            self._frame.say(translate("Scoring", "That was the last portfolio of this badge."))
        else:
            self._frame.say(translate("Scoring", "This is the first portfolio of this badge."))

    def _go(self, state: ScoringState) -> None:
        self._desk.become(state)
        self._desk.look_anew()
