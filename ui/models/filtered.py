"""What a page reports of the filters above its list, the same on every page that has some; no Qt."""

from collections.abc import Callable, Collection
from dataclasses import replace

from assessor_app.application.ports.listing import Wanted
from ui.models.filters import Filters
from ui.models.list_setup import View


class Filtered:
    """A list that is narrowed and ordered, each change of which Ctrl+Z takes back."""

    def __init__(self, now: Callable[[], Wanted], show: Callable[[Wanted], None]) -> None:
        """`now` is what the list shows, `show` shows something else."""
        self._wanted_now = now
        self.filters = Filters(now, show)

    @property
    def _wanted(self) -> Wanted:
        return self._wanted_now()

    def search(self, words: str) -> None:
        """Only what has these words."""
        self.filters.want(replace(self._wanted, search=words))

    def show_badge(self, badge: str) -> None:
        """Only this badge; "" shows all."""
        self.filters.want(replace(self._wanted, badge=badge))

    def sort(self, order: str, *, descending: bool) -> None:
        """Another order: a column's head was pressed."""
        self.filters.want(replace(self._wanted, order=order, descending=descending))

    def _want_state(self, state: str) -> None:
        """Only what stands so, or under this tab; "" shows all."""
        self.filters.want(replace(self._wanted, state=state))

    def _want_all_of(self, state: str, badge: str = "") -> None:
        """What stands so, of this badge, and nothing else left out."""
        self.filters.want(replace(self._wanted, state=state, badge=badge, search=""))

    def _view_now(self) -> View:
        """What is shown, as it can be kept: never what was searched for."""
        wanted = self._wanted
        return View(state=wanted.state, badge=wanted.badge, order=wanted.order, descending=wanted.descending)

    def _want_view(
        self,
        view: View,
        *,
        usual: Wanted,
        orders: Collection[str],
        states: Collection[str] | None = None,
        badges: Collection[str] | None = None,
    ) -> None:
        """Show what was kept; a state, badge or order that is not among those there are is as `usual`."""
        state = view.state if states is None or view.state in states else usual.state
        badge = view.badge if badges is None or view.badge in badges else usual.badge
        order = view.order if view.order in orders else usual.order
        self.filters.want(Wanted(state=state, badge=badge, order=order, descending=view.descending))
