"""Several rows of a list at once: which are chosen, what runs on them, what failed; no Qt."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Protocol

from assessor_app.application.progress import Cancelled, Progress
from ui.jobs.records import JobReport
from ui.page_work import PageWork
from ui.tasks import Runner

ByState = Mapping[str, tuple[str, ...]]
"""State → which of what is chosen stand so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """One row that something could not be done to."""

    id: str
    who: str = field(repr=False)  # what the list calls it
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What became of each row; those that a stop left untouched are in neither."""

    done: tuple[str, ...]
    failed: tuple[Failure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchState:
    """What is chosen, and how far what runs on it has come."""

    ids: frozenset[str] = frozenset()
    by_state: ByState = field(default_factory=dict)  # of those that are still there
    asking: str = ""  # the key of the action whose form is open
    options: frozenset[str] = frozenset()  # what is ticked in it
    fault: str = ""  # what is wrong with what was typed there
    busy: str = ""
    step: tuple[int, int, str] | None = None  # done, total, what
    failures: tuple[Failure, ...] = ()  # of what ran last, while they are chosen

    def standing(self, states: Iterable[str]) -> tuple[str, ...]:
        """Which of what is chosen stand in one of these states."""
        return tuple(one for state in states for one in self.by_state.get(state, ()))


NOTHING_CHOSEN: Final = BatchState()


class Listed(Protocol):
    """The list as it is filtered and ordered now; asked off the window's thread."""

    def ids(self, offset: int, limit: int | None) -> Sequence[str]:
        """The ids of rows `offset` to `offset + limit`; None: to the last."""

    def by_state(self, ids: Collection[str]) -> ByState:
        """State → which of these rows stand so."""


Still = Callable[[BatchState], Iterable[str]]
"""Of what is chosen, what an action could still be done to."""


class Batch:
    """Rows are chosen by id, so that what is chosen outlives another order, another filter and a refresh."""

    def __init__(
        self,
        tasks: Runner,
        listed: Callable[[], Listed],
        *,
        changed: Callable[[BatchState], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """`changed` hears every new state, `failed` what could not be read."""
        self._tasks, self._listed, self._changed, self._failed = tasks, listed, changed, failed
        self.state = BatchState()
        self._before: frozenset[str] = frozenset()  # what was chosen when a range was begun
        self._asked = 0
        self._work = PageWork(
            tasks,
            show=self._show,
            stopped=lambda: self._broke_off(Cancelled()),
            failed=self._broke_off,
        )
        self._after: tuple[Callable[[Exception], None], Still] | None = None  # who hears of a stop
        self._still: Still | None = None  # after a stop: what is chosen then

    # what is chosen

    def toggle(self, rows: Sequence[Any]) -> None:
        """Choose these rows, or where all of them are chosen no longer."""
        ids = {str(row.id) for row in rows}
        chosen = self.state.ids
        self._take(chosen - ids if ids <= chosen else chosen | ids)

    def reach(self, first: int, last: int, *, fresh: bool) -> None:
        """Choose the rows from `first` to `last`, beside what was chosen when the range was begun: now if
        `fresh`.
        """
        if fresh:
            self._before = self.state.ids
        start, count = min(first, last), abs(last - first) + 1
        self._find(lambda: self._listed().ids(start, count), beside=self._before)

    def take_all(self) -> None:
        """Choose all that is listed, read or not, beside what is chosen."""
        self._find(lambda: self._listed().ids(0, None), beside=self.state.ids)

    def take_none(self) -> None:
        """Choose nothing any more."""
        self._take(frozenset())

    def keep(self, ids: Collection[str], failures: tuple[Failure, ...] = ()) -> None:
        """Choose these and nothing else; `failures` says why they are left over."""
        self._asked += 1
        self._become(BatchState(ids=frozenset(ids), failures=failures))
        self.renew()

    def renew(self) -> None:
        """Rows may have changed: look again how those that are chosen stand."""
        if self.state.ids:
            self._sort_out()

    # what is done to it

    def ask(self, action: str, options: Collection[str] = ()) -> None:
        """Open the form of an action, with these of its options ticked."""
        if self.state.ids and not self.state.busy:
            self._become(replace(self.state, asking=action, options=frozenset(options), fault=""))

    def tick(self, option: str, *, on: bool) -> None:
        """An option of the open form was ticked, or no longer is."""
        kept = self.state.options - {option}
        self._become(replace(self.state, options=kept | {option} if on else kept))

    def stop_asking(self) -> None:
        """Close it."""
        if not self.state.busy:
            self._become(replace(self.state, asking="", fault=""))

    def blame(self, fault: str) -> None:
        """Say what is wrong with what was typed."""
        self._become(replace(self.state, fault=fault))

    def run(
        self,
        work: Callable[[Progress], Report],
        *,
        label: str,
        done: Callable[[Report], None],
        stopped: Callable[[Exception], None],
        still: Still,
        report: Callable[[Report], JobReport | None] | None = None,
    ) -> None:
        """Do it: what fails stays chosen, alone; after a stop, what `still` finds."""

        def over(outcome: Report) -> None:
            self.keep({one.id for one in outcome.failed}, outcome.failed)
            done(outcome)

        self._after = (stopped, still)
        self._become(replace(self.state, fault="", failures=()))
        self._work.change(work, over, label, report=report)

    def cancel(self) -> None:
        """Stop what runs: what is done stays done."""
        self._work.cancel()

    def forget(self) -> None:
        """Drop all of it, and stop."""
        self._work.cancel()
        self._work.retire()
        self._asked += 1
        self.state = BatchState()

    def _show(self, busy: str, step: tuple[int, int, str] | None) -> None:
        self._become(replace(self.state, busy=busy, step=step))

    def _broke_off(self, error: Exception) -> None:
        stopped, self._still = self._after or (self._failed, None)
        self._become(replace(self.state, asking=""))
        stopped(error)
        self.renew()

    def _find(self, ids: Callable[[], Sequence[str]], *, beside: frozenset[str]) -> None:
        self._asked += 1
        number = self._asked

        def done(found: Sequence[str]) -> None:
            if number == self._asked:
                self._take(beside | frozenset(found))

        self._tasks.query(lambda _progress: ids(), done=done, failed=self._say)

    def _take(self, ids: frozenset[str]) -> None:
        if self.state.busy:
            return
        self._asked += 1
        failures = tuple(one for one in self.state.failures if one.id in ids)
        asking = self.state.asking if ids else ""
        self._become(replace(self.state, ids=ids, failures=failures, asking=asking, fault=""))
        if ids:
            self._sort_out()

    def _sort_out(self) -> None:
        ids, listed = self.state.ids, self._listed()

        def done(by_state: ByState) -> None:
            if ids is not self.state.ids:
                return  # something else was chosen meanwhile
            there = frozenset(one for some in by_state.values() for one in some)
            known = replace(self.state, by_state=by_state, ids=ids if len(there) == len(ids) else there)
            if self._still is not None:
                kept = frozenset(self._still(known))
                known = replace(known, ids=kept, by_state=_only(by_state, kept))
                self._still = None
            self._become(known)

        self._tasks.query(lambda _progress: listed.by_state(ids), done=done, failed=self._say)

    def _say(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._failed(error)

    def _become(self, state: BatchState) -> None:
        self.state = state
        self._changed(state)


def _only(by_state: ByState, ids: frozenset[str]) -> ByState:
    kept = {state: tuple(one for one in some if one in ids) for state, some in by_state.items()}
    return {state: some for state, some in kept.items() if some}
