"""Leaving the work in front to somebody else: what was seen, or nothing but that one knows it; no Qt."""

from dataclasses import dataclass, field, replace
from typing import Protocol

from assessor_app.application.progress import Progress
from assessor_app.application.use_cases.rate_submission import WorkInHand
from assessor_app.domain.pins import Place, PlaceKind, area
from assessor_app.domain.stepping_aside import Cause, Hint, Sight
from ui.models.pin_words import place_words
from ui.models.viewer import EvidenceViewer
from ui.models.viewer_state import Phase
from ui.models.work_index import WorkIndex
from ui.page import Frame
from ui.pages.scoring.doors import ScoringDoors, notice_about
from ui.pages.scoring.draft_keeper import DraftKeeper
from ui.pages.scoring.state import ScoringState, Stage
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.translate import translate

_WHOLE_PAGE = (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideState:
    """All that the sheet shows; what is typed stays in its field until it is sealed."""

    open: bool = False
    cause: Cause = Cause.KNOWS
    code: str = ""
    hint: Hint | None = None
    where: str = ""  # the place in front, in words
    evidence: str = ""  # SHA-256 of the file in front, hex
    place: Place | None = field(default=None, repr=False)
    fault: str = ""


class AsideView(Protocol):
    """What draws the state."""

    def show_state(self, state: AsideState) -> None:
        """Draw all of it."""


class Sitting(Protocol):
    """The work in front, as `ScoringPresenter` holds it."""

    state: ScoringState

    @property
    def work(self) -> WorkInHand | None:
        """What is open."""

    @property
    def retired(self) -> bool:
        """Whether nobody can be told anything any more."""

    def become(self, state: ScoringState) -> None:
        """Show another state."""

    def let_go(self) -> None:
        """Show nothing of the work in front any more, and open what comes next."""


class SteppingAside:
    """Asks once, then lets the work go for good; a step that fails leaves everything as it was."""

    def __init__(
        self,
        sitting: Sitting,
        doors: ScoringDoors,
        keeper: DraftKeeper,
        index: WorkIndex,
        viewer: EvidenceViewer,
        frame: Frame,
    ) -> None:
        """Act on what is in front of `sitting` and `viewer`; `index` is told that it is gone."""
        self._sitting, self._doors, self._keeper = sitting, doors, keeper
        self._index, self._viewer, self._frame = index, viewer, frame
        self._view: AsideView | None = None
        self.state = AsideState()

    def attach(self, view: AsideView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view

    def begin(self, cause: Cause) -> None:
        """Ask, with the place that is in front now."""
        state, work = self._sitting.state, self._sitting.work
        if state.stage is not Stage.SCORING or work is None:
            return
        if cause is Cause.SAW and not self._viewer.state.files:
            return  # there is nothing in which anything could be seen
        place = self._place_in_front()
        where = evidence = ""
        if cause is Cause.SAW:
            file = self._viewer.state.files[self._viewer.state.current]
            where = file.name if place is None else place_words(place, state.files)
            evidence = file.digest
        self._become(
            AsideState(open=True, cause=cause, code=work.code, where=where, evidence=evidence, place=place)
        )

    def choose(self, hint: Hint) -> None:
        """What kind of thing it was."""
        self._become(replace(self.state, hint=hint, fault=""))

    def close(self) -> None:
        """Everything stays as it was."""
        if self.state.open:
            self._become(AsideState())

    def confirm(self, words: str) -> None:
        """Let it go; `words` help an admin to find what was seen."""
        state, work = self.state, self._sitting.work
        if not state.open or work is None or work.code != state.code:
            return
        sight = None
        if state.cause is Cause.SAW:
            if state.hint is None:
                fault = translate("Scoring", "Say what kind of thing it was.")
                self._become(replace(state, fault=fault))
                return
            sight = Sight(hint=state.hint, evidence=state.evidence, place=state.place, words=words.strip())

        def leave(_progress: Progress) -> None:
            with self._keeper.handing_in(work.code):  # whatever is still to be saved is not saved any more
                self._doors.step_aside(work, sight)
            self._index.drop(work.code)

        self._become(AsideState())
        self._sitting.become(replace(self._sitting.state, stage=Stage.LEAVING, problem=None))
        self._frame.tasks.change(
            leave,
            done=lambda _nothing: self._left(work, state.cause),
            failed=lambda error: self._not_left(work, error),
        )

    def retire(self) -> None:
        """Forget what was chosen."""
        self._view = None
        self.state = AsideState()

    def _place_in_front(self) -> Place | None:
        """The pin that the keys speak of, else the page or the moment that is shown."""
        state, viewer = self._sitting.state, self._viewer.state
        if not viewer.files:
            return None
        digest = viewer.files[viewer.current].digest
        if 0 <= state.pin < len(state.pins) and state.pins[state.pin].place.evidence == digest:
            return state.pins[state.pin].place
        if viewer.phase is Phase.PAGES:
            return area(digest, viewer.page, _WHOLE_PAGE)
        if viewer.phase is Phase.PLAYER:
            moment = max(0, self._viewer.playback.place)
            return Place(evidence=digest, kind=PlaceKind.SPAN, at=(moment, moment))
        return None

    def _left(self, work: WorkInHand, cause: Cause) -> None:
        if self._sitting.retired:
            return
        detail = translate("Scoring", "It goes to somebody else. Nobody asks why.")
        if cause is Cause.SAW:
            detail = translate(
                "Scoring",
                "An admin learns what was seen where, and not by whom. Then it goes to somebody else.",
            )
        title = translate("Scoring", "{0} is no longer yours.").format(work.code)
        self._frame.notify(Notice(tone=Tone.INFO, title=title, detail=detail))
        if self._is_in_front(work):
            self._sitting.let_go()

    def _not_left(self, work: WorkInHand, error: Exception) -> None:
        if self._is_in_front(work):
            self._sitting.become(replace(self._sitting.state, stage=Stage.SCORING, problem=error))
        elif not self._sitting.retired:
            self._frame.announce(notice_about(work, error))

    def _is_in_front(self, work: WorkInHand) -> bool:
        in_front = self._sitting.work
        return in_front is not None and in_front.code == work.code == self._sitting.state.code

    def _become(self, state: AsideState) -> None:
        self.state = state
        if self._view is not None:
            self._view.show_state(state)
