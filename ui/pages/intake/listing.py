"""Which submissions are listed, in which order, which of them is chosen, and what is read of it; no Qt."""

from collections.abc import Callable
from dataclasses import replace

from assessor_app.application.ports.listing import Wanted
from assessor_app.application.progress import Progress
from assessor_app.application.queries.listings import FOR_ADMIN
from assessor_app.application.queries.submissions import AdminLine
from assessor_app.domain.submission import State
from ui.models.filtered import Filtered
from ui.models.list_setup import KeptSetups, ListSetup, View
from ui.models.shown import Shown
from ui.page import Frame
from ui.pages.intake.doors import IntakeDoors
from ui.pages.intake.state import NEWEST_FIRST, Counted, Details, IntakeState, Submissions, find
from ui.tasks import Running


class SubmissionList(Filtered):
    """Every list action asks the index again; an answer that was overtaken is dropped."""

    def __init__(
        self,
        doors: IntakeDoors,
        frame: Frame,
        shown: Shown[IntakeState],
        kept: KeptSetups,
        *,
        failed: Callable[[Exception], None],
    ) -> None:
        """`kept` is how somebody wants the list."""
        tasks = frame.tasks
        self._doors, self._tasks, self._shown, self._failed = doors, tasks, shown, failed
        self._reading: Running | None = None
        self._selection = 0
        self._jumps = 0
        self._counted: Counted = {}
        super().__init__(lambda: shown.now.wanted, self._show)
        self.setup = ListSetup(
            "admin/intake", kept, tasks, now=self._view_now, turn_to=self._turn_to,
            changed=lambda setup: shown.become(replace(shown.now, setup=setup)), tell=frame.notify,
        )  # fmt: skip

    def show_only(self, state: str) -> None:
        """A state was chosen; "" is all."""
        self._want_state(state)

    def clear(self) -> None:
        """Clear filters was pressed."""
        self.turn_to("")

    def turn_to(self, state: str) -> None:
        """Show all that stands so."""
        self._want_all_of(state)

    def choose(self, line: AdminLine | None) -> None:
        """A row became the current one: read its files."""
        state = self._shown.now
        if line == state.chosen or state.busy:
            return
        self._jumps += 1
        self._choose(state, line)

    def jump(self, begins: str) -> None:
        """Letters were typed: turn to the next row that has a word beginning so."""
        index, wanted, chosen = self._doors.index, self._wanted, self._shown.now.chosen
        start = chosen.id if chosen is not None else ""
        self._jumps += 1
        asked = self._jumps

        def look(_progress: Progress) -> tuple[int, AdminLine] | None:
            place = index.seek(begins, wanted, start=start)
            rows = index.page(wanted, offset=place, limit=1).rows if place is not None else ()
            return (place, rows[0]) if place is not None and rows else None

        def done(found: tuple[int, AdminLine] | None) -> None:
            state = self._shown.now
            if asked != self._jumps or wanted != state.wanted:
                return  # more was typed, a row was chosen or another list is shown by now
            if found is None:
                self._shown.become(replace(state, nowhere=begins))
                return
            place, line = found
            state = replace(state, nowhere="", found=replace(state.found, place=place))
            if line == state.chosen:
                self._shown.become(state)
            elif not state.busy:
                self._choose(state, line)

        self._tasks.query(look, done=done, failed=self._failed)

    def read_anew(self) -> None:
        """The index was read: list it as it is now."""
        self._counted = {}
        self._select()
        self._tasks.query(self._doors.settle, done=_settled, failed=self._failed)

    def received(self) -> list[str]:
        """What waits for its blind copies, by the newest reading."""
        index = self._doors.index
        if not index.ready:
            return []
        waiting = Wanted(state=str(State.RECEIVED))
        total = index.page(waiting, offset=0, limit=1).total
        return [line.id for line in index.page(waiting, offset=0, limit=max(1, total)).rows]

    def retire(self) -> None:
        """Stop what is being read."""
        if self._reading is not None:
            self._reading.cancel()
        self.filters.forget()
        self._doors.index.close()

    def _turn_to(self, view: View) -> None:
        badges = dict(self._shown.now.badges)
        self._want_view(view, usual=NEWEST_FIRST, orders=FOR_ADMIN.orders, badges=badges)

    def _show(self, wanted: Wanted) -> None:
        self._shown.become(replace(self._shown.now, wanted=wanted))
        self._select()

    def _select(self) -> None:
        index, wanted, chosen = self._doors.index, self._wanted, self._shown.now.chosen
        counted = self._counted
        if not index.ready:
            return
        self._selection += 1
        number = self._selection

        def done(found: Submissions) -> None:
            if number == self._selection:
                self._selected(found, chosen)

        self._tasks.query(
            lambda _progress: find(index, wanted, chosen, counted), done=done, failed=self._failed
        )

    def _selected(self, found: Submissions, asked: AdminLine | None) -> None:
        state = self._shown.now
        if state.chosen != asked:
            self._shown.become(replace(state, loading=False, found=replace(found, place=None)))
        elif found.chosen == asked:
            self._shown.become(replace(state, loading=False, found=found))
        else:
            state = replace(state, loading=False, found=found, chosen=found.chosen)
            self._shown.become(replace(state, details=None, deciding=None))
            self._read_details()

    def _choose(self, state: IntakeState, line: AdminLine | None) -> None:
        self._shown.become(replace(state, chosen=line, details=None, deciding=None, fault=""))
        self._read_details()

    def _read_details(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        chosen = self._shown.now.chosen
        if chosen is None:
            return

        def read(_progress: Progress) -> Details:
            return Details(
                submission=chosen.id,
                files=self._doors.files(chosen.id),
                hits=self._doors.hits(chosen.id),
                sightings=self._doors.sightings(chosen.id),
            )

        self._reading = self._tasks.query(read, done=self._read, failed=self._failed)

    def _read(self, details: Details) -> None:
        state = self._shown.now
        if state.chosen is not None and state.chosen.id == details.submission:
            self._shown.become(replace(state, details=details))


def _settled(_nothing: None) -> None:
    """Every list is as it was, only sooner there."""
