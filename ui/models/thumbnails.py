"""The pages of a file as small pictures: drawn one at a time, while nothing else is to be drawn. No Qt."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from assessor_app.application.ports.previewing import Picture
from ui.models.shelf import Shelf
from ui.models.viewer_state import Phase, ViewerState
from ui.tasks import Runner

WIDTH: Final = 112  # pixels of a drawn page: little more than it takes on the screen
MOST_KEPT: Final = 400  # pictures; some 20 MB
_AHEAD: Final = 4  # pages beyond what is in sight


@dataclass(frozen=True, slots=True, kw_only=True)
class ThumbnailsState:
    """What the strip shows."""

    pages: int = 0  # 0: there is nothing to choose between
    page: int = 0
    turned: int = 0  # quarters of a turn clockwise
    drawn: int = 0  # grows with every picture: draw anew


class ThumbnailsView(Protocol):
    """What draws the state."""

    def show_thumbnails(self, state: ThumbnailsState) -> None:
        """Draw all of it."""


class Thumbnails:
    """Never asks while a page that somebody wants to read is being drawn; asks only for what is in sight."""

    def __init__(self, runner: Runner, idle: Callable[[], bool]) -> None:
        """`idle` says whether no page is being drawn."""
        self._runner, self._idle = runner, idle
        self.state = ThumbnailsState()
        self._view: ThumbnailsView | None = None
        self._shelf: Shelf | None = None
        self._file = -1
        self._sight: tuple[int, int] | None = None  # first and last page; None: nobody looks
        self._kept: OrderedDict[tuple[int, int], Picture | None] = OrderedDict()  # None: it cannot be drawn
        self._asking = False

    def attach(self, view: ThumbnailsView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_thumbnails(self.state)

    def follow(self, shelf: Shelf, state: ViewerState) -> None:
        """The pane shows this now."""
        if shelf is not self._shelf:
            self._shelf = shelf
            self._kept.clear()
        self._file = state.current
        many = state.phase is Phase.PAGES and state.pages > 1
        self._become(
            ThumbnailsState(
                pages=state.pages if many else 0,
                page=state.page if many else 0,
                turned=state.turned if many else 0,
                drawn=self.state.drawn,
            )
        )

    def after(self, settled: Callable[[], None]) -> Callable[[], None]:
        """`settled`, and then what is still to be drawn here."""

        def both() -> None:
            settled()
            self.go_on()

        return both

    def look_at(self, first: int, last: int) -> None:
        """These pages are in sight."""
        self._sight = first, last
        self.go_on()

    def look_away(self) -> None:
        """Nobody looks any more."""
        self._sight = None

    def picture(self, page: int) -> Picture | None:
        """A page where it is drawn; None before, and where it cannot be."""
        found = self._kept.get((self._file, page))
        if found is not None:
            self._kept.move_to_end((self._file, page))
        return found

    def go_on(self) -> None:
        """Draw the next that is missing, unless something else is being drawn."""
        shelf, page = self._shelf, self._missing()
        if shelf is None or page is None or self._asking or not self._idle():
            return
        self._asking = True
        place = self._file, page

        def drawn(picture: Picture | None) -> None:
            self._asking = False
            if shelf is self._shelf:
                self._kept[place] = picture
                while len(self._kept) > MOST_KEPT:
                    self._kept.popitem(last=False)
                self._become(
                    ThumbnailsState(
                        pages=self.state.pages,
                        page=self.state.page,
                        turned=self.state.turned,
                        drawn=self.state.drawn + 1,
                    )
                )
            self.go_on()

        self._runner.query(
            lambda _progress: shelf.page(place[0], place[1], WIDTH),
            done=drawn,
            failed=lambda _error: drawn(None),
        )

    def retire(self) -> None:
        """Forget everything."""
        self._view, self._shelf, self._sight = None, None, None
        self._kept.clear()
        self.state = ThumbnailsState()

    def _missing(self) -> int | None:
        if self._sight is None or not self.state.pages:
            return None
        first, last = self._sight
        wanted = range(max(0, first), min(self.state.pages, last + 1 + _AHEAD))
        return next((page for page in wanted if (self._file, page) not in self._kept), None)

    def _become(self, state: ThumbnailsState) -> None:
        if state != self.state:
            self.state = state
            if self._view is not None:
                self._view.show_thumbnails(state)
