"""Which results and awards are listed, which of them is chosen, and the certificate beside it; no Qt."""

from collections.abc import Callable
from dataclasses import replace

from assessor_app.application.ports.listing import Wanted
from ui.models.batch import Batch
from ui.models.filtered import Filtered
from ui.models.jump import next_beginning
from ui.models.list_setup import KeptSetups, ListSetup, View
from ui.models.rows_listed import RowsListed
from ui.models.shelf import EvidenceFile, Shelf
from ui.models.shown import Shown
from ui.models.viewer import EvidenceViewer
from ui.page import Frame
from ui.pages.awards.order import SORT_KEYS, emptied, listed, row_words
from ui.pages.awards.state import AwardsDoors, AwardsState, Known, Row, Tab, look_around


class AwardsList(Filtered):
    """What was read is listed by tab, badge and words; what is chosen belongs to its tab."""

    def __init__(
        self,
        doors: AwardsDoors,
        frame: Frame,
        shown: Shown[AwardsState],
        kept: KeptSetups,
        *,
        failed: Callable[[Exception], None],
    ) -> None:
        """`kept` is how somebody wants the lists."""
        tasks = frame.tasks
        self._doors, self._tasks, self._shown, self._failed = doors, tasks, shown, failed
        self._looked_at = ""  # the award whose certificate is shown
        self.viewer = EvidenceViewer(tasks)
        super().__init__(lambda: shown.now.wanted, self._show)
        self.batch = Batch(
            tasks,
            lambda: RowsListed(shown.now.rows, _under_tab(shown.now), lambda _row: str(shown.now.tab)),
            changed=lambda batch: shown.become(replace(shown.now, batch=batch)),
            failed=failed,
        )
        self.setup = ListSetup(
            "admin/awards", kept, tasks, now=self._view_now, turn_to=self._turn_to,
            changed=lambda setup: shown.become(replace(shown.now, setup=setup)), tell=frame.notify,
        )  # fmt: skip

    def read(self) -> None:
        """Show how things stand now."""
        self._tasks.query(lambda _progress: look_around(self._doors), done=self._seen, failed=self._failed)
        self.setup.read()

    def show_tab(self, tab: Tab) -> None:
        """What waits to be signed or returned, what is signed, what is revoked."""
        self._want_state(str(tab))

    def clear(self) -> None:
        """Leave nothing of the tab out any more."""
        self._want_all_of(self._wanted.state)

    def turn_to(self, tab: Tab) -> None:
        """Show all that stands under this tab."""
        self._want_all_of(str(tab))

    def choose(self, row: Row | None) -> None:
        """Show this one beside the list."""
        if row != self._shown.now.current:
            self._shown.become(replace(self._shown.now, current=row))
        self._look_at(row)

    def leave_out(self, row: Row) -> None:
        """Leave a result out of signing, or take it in again: all others that are listed stay chosen."""
        state = self._shown.now
        if state.tab is not Tab.READY or state.busy:
            return
        if state.batch.ids:
            self.batch.toggle((row,))
        else:
            self.batch.keep({one.id for one in state.rows} - {row.id})

    def jump(self, begins: str) -> None:
        """Letters were typed: turn to the next row that has a word beginning so."""
        rows, current = self._shown.now.rows, self._shown.now.current
        start = rows.index(current) if current in rows else 0
        place = next_beginning([row_words(row) for row in rows], begins, start)
        self._shown.become(replace(self._shown.now, nowhere=begins if place is None else ""))
        if place is not None:
            self.choose(rows[place])

    def retire(self) -> None:
        """Drop what was opened."""
        self.batch.forget()
        self.filters.forget()
        self.viewer.retire()

    def _seen(self, known: Known) -> None:
        if not self._shown.seen:
            return
        state, still = self._shown.now, {row.id for row in known.ready}
        failed = {one: why for one, why in state.failed.items() if one in still}
        self._list(replace(state, known=known, failed=failed, retry=state.retry and bool(failed)))
        self.batch.renew()

    def _turn_to(self, view: View) -> None:
        usual = Wanted(state=str(Tab.READY), order="learner")
        self._want_view(view, usual=usual, orders=SORT_KEYS, states=list(Tab))

    def _show(self, wanted: Wanted) -> None:
        tab, state = Tab(wanted.state), self._shown.now
        if tab is not state.tab:
            self.batch.take_none()  # what is chosen belongs to its tab
            state = replace(self._shown.now, tab=tab, current=None)
        order = (wanted.order, wanted.descending)
        self._list(replace(state, badge=wanted.badge, words=wanted.search, order=order))

    def _list(self, state: AwardsState) -> None:
        known = _under_tab(state)
        rows = listed(known, state)
        without = {} if rows or not known else emptied(known, state)
        current = state.current
        kept = next((row for row in rows if current is not None and row.id == current.id), None)
        current = kept or (rows[0] if rows else None)
        self._shown.become(replace(state, rows=rows, without=without, current=current))
        self._look_at(current)

    def _look_at(self, row: Row | None) -> None:
        """Draw the certificate of the award beside the list."""
        award = row.id if row is not None and row.award is not None else ""
        if award == self._looked_at:
            return
        self._looked_at = award
        if not award:
            self.viewer.show(Shelf(()))
            return

        def ready(file: EvidenceFile) -> None:
            if award == self._looked_at:
                self.viewer.show(Shelf((file,)))

        def failed(error: Exception) -> None:
            if award == self._looked_at:
                self._failed(error)

        self._tasks.query(lambda _progress: self._doors.certificate(award), done=ready, failed=failed)


def _under_tab(state: AwardsState) -> tuple[Row, ...]:
    return state.known.under(state.tab) if state.known is not None else ()
