"""What the queue decides: which of the rater's work is listed, in which order, and what is scored next."""

from dataclasses import dataclass, replace
from typing import Protocol

from assessor_app.application.clock import Clock
from assessor_app.application.ports.listing import Wanted
from assessor_app.application.progress import Cancelled, Progress
from assessor_app.application.queries.listings import FOR_RATER
from assessor_app.application.queries.submissions import DeskState, Practice, RaterLine
from ui.models.filtered import Filtered
from ui.models.list_setup import NOTHING_KEPT, KeptSetups, ListSetup, Setup, View
from ui.models.windowed import PAGE_ROWS, Listing
from ui.models.work_index import STARTED_FIRST, Found, WorkIndex
from ui.page import Frame
from ui.words.dates import is_over

SCORING = "scoring"  # the page on which work is done
PRACTICE = "practice"  # the page that shows what was agreed


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueState:
    """Everything that the queue shows."""

    looking: bool = True  # nothing was read yet
    wanted: Wanted = STARTED_FIRST
    found: Found | None = None
    listing: Listing[RaterLine] | None = None
    problem: Exception | None = None
    setup: Setup = NOTHING_KEPT
    nowhere: str = ""  # what was typed to jump to, where no row has a word that begins so

    @property
    def waiting(self) -> int:
        """How much is still to be scored."""
        if self.found is None:
            return 0
        waits = (DeskState.TO_RATE, DeskState.STARTED, DeskState.FLAGGED)
        return sum(self.found.per_state[state] for state in waits)

    @property
    def filtered(self) -> bool:
        """Whether something is left out on purpose."""
        return bool(self.wanted.search or self.wanted.badge or self.wanted.state)


class QueueView(Protocol):
    """What draws the state."""

    def show_state(self, state: QueueState) -> None:
        """Draw all of it."""


class QueuePresenter(Filtered):
    """Reads the rater's letters off the window's thread; every list action asks the index again."""

    def __init__(self, *, index: WorkIndex, frame: Frame, now: Clock, kept: KeptSetups | None = None) -> None:
        """`index` is shared with the page on which work is done, which notes there what has come further.

        `kept` is how somebody wants the list.
        """
        self._index, self._frame, self._now = index, frame, now
        self.state = QueueState()
        self._view: QueueView | None = None
        super().__init__(lambda: self.state.wanted, self._show_wanted)
        self._asked = 0
        self._reading = False
        self._chosen = ""  # the code of the current row
        self.setup = ListSetup(
            "assessor/queue", kept or KeptSetups(), frame.tasks, now=self._view_now, turn_to=self._turn_to,
            changed=lambda setup: self._become(replace(self.state, setup=setup)), tell=frame.notify,
        )  # fmt: skip

    def attach(self, view: QueueView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    def refresh(self) -> None:
        """Show what is known at once, and read the letters anew beside it."""
        self.setup.read()
        if self._index.filled:
            self._ask()
        if not self._reading:
            self._reading = True
            self._frame.tasks.query(self._index.fill, done=self._filled, failed=self._not_filled)

    def show_only(self, state: DeskState | None) -> None:
        """Only what stands so; None shows all."""
        self._want_state(state or "")

    def clear(self) -> None:
        """Leave nothing out any more."""
        self._want_all_of("")

    def choose(self, line: RaterLine | None) -> None:
        """A row became the current one: it is kept in sight whatever comes."""
        if line is not None:
            self._chosen = line.id

    def jump(self, begins: str) -> None:
        """Letters were typed: turn to the next row that has a word beginning so."""
        wanted, code = self.state.wanted, self._chosen

        def done(found: tuple[int, RaterLine] | None) -> None:
            if wanted != self.state.wanted:
                return  # another list is shown by now, in which it stands elsewhere
            if found is None or self.state.found is None:
                self._become(replace(self.state, nowhere=begins))
                return
            place, line = found
            self._chosen = line.id
            self._become(replace(self.state, nowhere="", found=replace(self.state.found, place=place)))

        self._frame.tasks.query(
            lambda _progress: self._index.seek(begins, wanted, code), done=done, failed=self._not_found
        )

    def open(self, line: RaterLine) -> None:
        """Score this one, or look at what was handed in; of practice, at what was agreed."""
        told = line.practice in (Practice.ANSWERED, Practice.SEEN)
        self._frame.go(PRACTICE if told else SCORING, line.id)

    def score_next(self) -> None:
        """Score what is started, or else the first that waits."""

        def go(code: str | None) -> None:
            if code is not None:
                self._frame.go(SCORING, code)

        self._frame.tasks.query(lambda _progress: self._index.next_after(), done=go, failed=self._not_found)

    def tick(self) -> None:
        """Time has passed: what has become final meanwhile is counted as such."""
        listed = self.state.found.first if self.state.found is not None else ()
        now = self._now()
        if any(
            line.state is DeskState.HANDED_IN and line.final_at is not None and is_over(line.final_at, now)
            for line in listed
        ):
            self._ask()

    def forget_problem(self) -> None:
        """The person has read it."""
        self._become(replace(self.state, problem=None))

    def retire(self) -> None:
        """Forget the list."""
        self._view = None
        self._asked += 1
        self._chosen = ""
        self.state = QueueState()
        self.filters.forget()
        self._index.close()

    def _turn_to(self, view: View) -> None:
        badges = self.state.found.badges if self.state.found is not None else ()
        self._want_view(
            view,
            usual=STARTED_FIRST,
            orders=FOR_RATER.orders,
            states=list(DeskState),
            badges=dict(badges),
        )

    def _show_wanted(self, wanted: Wanted) -> None:
        self.state = replace(self.state, wanted=wanted)
        self._ask()

    def _ask(self) -> None:
        wanted, code = self.state.wanted, self._chosen
        self._asked += 1
        asked = self._asked

        def show(found: Found) -> None:
            if asked == self._asked:
                self._show(wanted, found)

        self._frame.tasks.query(
            lambda _progress: self._index.find(wanted, PAGE_ROWS, code), done=show, failed=self._not_found
        )

    def _show(self, wanted: Wanted, found: Found) -> None:
        if found == self.state.found and self.state.listing is not None and not self.state.looking:
            return  # nothing moves where nothing has changed

        def rows(offset: int, limit: int, _progress: Progress) -> tuple[RaterLine, ...]:
            return self._index.rows(wanted, offset, limit)

        listing = Listing(count=found.count, rows=rows)
        self._become(replace(self.state, looking=False, found=found, listing=listing))

    def _filled(self, _nothing: None) -> None:
        self._reading = False
        if self._view is None:
            return
        self._become(replace(self.state, problem=None))
        self._ask()
        self._frame.tasks.query(self._index.arrange, done=_arranged, failed=self._not_found)

    def _not_filled(self, error: Exception) -> None:
        self._reading = False
        self._not_found(error)

    def _not_found(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._become(replace(self.state, looking=False, problem=error))

    def _become(self, state: QueueState) -> None:
        self.state = state
        if self._view is not None:
            self._view.show_state(state)


def _arranged(_nothing: None) -> None:
    """Every list is as it was, only sooner there."""
