"""Which cases are listed, and in which order; no Qt."""

from collections.abc import Callable
from dataclasses import replace

from assessor_app.application.ports.listing import Wanted
from ui.models.batch import Batch
from ui.models.filtered import Filtered
from ui.models.jump import next_beginning
from ui.models.list_setup import KeptSetups, ListSetup, View
from ui.models.rows_listed import RowsListed
from ui.models.shown import Shown
from ui.page import Frame
from ui.pages.cases.overview import SORT_KEYS, emptied, listed, look_around, row_words
from ui.pages.cases.state import CaseRow, CasesDoors, CasesState, Overview, Tab


class CaseList(Filtered):
    """What was read is listed by tab, badge and words."""

    def __init__(
        self,
        doors: CasesDoors,
        frame: Frame,
        shown: Shown[CasesState],
        kept: KeptSetups,
        *,
        seen: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """`kept` is how somebody wants the list; `seen` hears that it was read."""
        tasks = frame.tasks
        self._doors, self._tasks, self._shown = doors, tasks, shown
        self._heard, self._failed = seen, failed
        super().__init__(lambda: shown.now.wanted, self._show)
        self.batch = Batch(
            tasks,
            lambda: RowsListed(shown.now.rows, shown.now.everything, lambda row: str(row.standing)),
            changed=lambda batch: shown.become(replace(shown.now, batch=batch)),
            failed=failed,
        )
        self.setup = ListSetup(
            "lead/cases", kept, tasks, now=self._view_now, turn_to=self._turn_to,
            changed=lambda setup: shown.become(replace(shown.now, setup=setup)), tell=frame.notify,
        )  # fmt: skip

    def read(self) -> None:
        """Show how things stand now."""
        self._tasks.query(lambda _progress: look_around(self._doors), done=self._seen, failed=self._failed)
        self.setup.read()

    def jump(self, begins: str, current: CaseRow | None) -> None:
        """Letters were typed: turn to the next row, from `current` on, that has a word beginning so."""
        rows = self._shown.now.rows
        start = rows.index(current) if current in rows else 0
        place = next_beginning([row_words(row) for row in rows], begins, start)
        found = current if place is None else rows[place]
        nowhere = begins if place is None else ""
        self._shown.become(replace(self._shown.now, nowhere=nowhere, current=found))

    def show_tab(self, tab: Tab) -> None:
        """Only cases that stand so."""
        self._want_state(str(tab))

    def clear(self) -> None:
        """Leave nothing out any more."""
        self._want_all_of(str(Tab.ALL))

    def turn_to(self, tab: Tab, badge: str = "") -> None:
        """Show the cases of this tab and badge, and leave nothing else out."""
        self._want_all_of(str(tab), badge)

    def retire(self) -> None:
        """Drop what was opened."""
        self.batch.forget()
        self.filters.forget()

    def _seen(self, overview: Overview) -> None:
        if not self._shown.seen:
            return
        self._list(replace(self._shown.now, overview=overview))
        self.batch.renew()
        self._heard()

    def _show(self, wanted: Wanted) -> None:
        self._list(
            replace(
                self._shown.now,
                tab=Tab(wanted.state),
                badge=wanted.badge,
                words=wanted.search,
                order=(wanted.order, wanted.descending),
            )
        )

    def _list(self, state: CasesState) -> None:
        rows = listed(state)
        known = state.overview is not None and state.overview.cases
        without = emptied(state) if known and not rows else {}
        self._shown.become(replace(state, rows=rows, without=without))

    def _turn_to(self, view: View) -> None:
        usual = Wanted(state=str(Tab.ALL), order="standing")
        self._want_view(view, usual=usual, orders=SORT_KEYS, states=list(Tab))
