"""A rater's own work, of any length: what the queue lists, and what is scored next; no Qt.

It never holds a personal field, for none is ever loaded in a rater's process; it is dropped with the session.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from threading import Lock

from assessor_app.application.clock import Clock, as_text
from assessor_app.application.ports.listing import RowIndex, Values, Wanted
from assessor_app.application.progress import Progress
from assessor_app.application.queries.submissions import DeskState, Practice, RaterLine
from ui.models.emptied import Without, without_each

STARTED_FIRST = Wanted(order="state")
_WAITS = (DeskState.STARTED, DeskState.TO_RATE, DeskState.FLAGGED)  # what is flagged comes last


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """How much there is, how much of it was asked for, and the first rows of that."""

    count: int
    first: tuple[RaterLine, ...]
    per_state: dict[DeskState, int] = field(default_factory=dict)  # of all that search and badge leave
    everything: int = 0
    without: Without = field(default_factory=dict)  # where nothing is left
    place: int | None = None  # of the piece of work that was asked about
    badges: tuple[tuple[str, str], ...] = ()  # (id, name), by name


class WorkIndex:
    """What `read` gave, in an index of the rater's own; may be asked from any thread."""

    def __init__(
        self,
        index: RowIndex[RaterLine],
        read: Callable[[], Iterable[Values]],
        now: Clock,
        mark: Callable[[], object] = object,
    ) -> None:
        """`read` streams the fields of the rater's work, in the order of their letters.

        mark: another whenever something may have been written since; nothing is read twice under the same.
        """
        self._index, self._read, self._now, self._mark = index, read, now, mark
        self._read_at: object = None  # the mark under which everything was read
        self._guard = Lock()
        self._practice: frozenset[str] = frozenset()  # codes of what is there to practise on
        self._grace: dict[str, str] = {}  # code → when what was handed in becomes final
        self._badges: tuple[tuple[str, str], ...] = ()
        self._everything = 0

    def fill(self, progress: Progress) -> None:
        """Read everything anew, where anything is new; what was there stays until the new is complete."""
        mark = self._mark()
        with self._guard:
            if self._index.ready and mark == self._read_at:
                return
        practice: set[str] = set()
        self._index.build(_noting(self._read(), practice), progress)
        kinds = {line.badge: line.badge_name for line in self._index.of_each_badge()}
        counts = self._index.counts(Wanted())
        handed_in = self._handed_in(counts.get(DeskState.HANDED_IN, 0))
        with self._guard:
            self._read_at = mark
            self._practice = frozenset(practice)
            self._badges = tuple(sorted(kinds.items(), key=lambda pair: (pair[1], pair[0])))
            self._everything = sum(counts.values())
            self._grace |= {line.id: line.final_at for line in handed_in if line.final_at is not None}

    def arrange(self, progress: Progress) -> None:
        """Make every order quick; what was filled can be listed before."""
        self._index.arrange(progress)

    def note(self, line: RaterLine) -> None:
        """One piece of work has come further; known at once, whatever is being read meanwhile."""
        with self._guard:
            self._index.put(line)
            self._grace.pop(line.id, None)
            if line.final_at is not None:
                self._grace[line.id] = line.final_at

    def drop(self, code: str) -> None:
        """One piece of work is theirs no longer; known at once, whatever is being read meanwhile."""
        with self._guard:
            if self._index.get(code) is not None:
                self._index.remove(code)
                self._everything -= 1
            self._grace.pop(code, None)

    def find(self, wanted: Wanted, limit: int, code: str = "") -> Found:
        """Count what is asked for, with its first `limit` rows, and where `code` stands among it."""
        self._let_time_pass()
        states = dict.fromkeys(DeskState, 0)
        states |= {DeskState(state): count for state, count in self._index.counts(wanted).items()}
        page = self._index.page(wanted, offset=0, limit=limit)
        without = {} if page.total else without_each(self._count, wanted)
        place = self._index.place(code, wanted) if code else None
        with self._guard:
            return Found(
                without=without,
                place=place,
                count=page.total,
                first=page.rows,
                per_state=states,
                everything=self._everything,
                badges=self._badges,
            )

    def seek(self, begins: str, wanted: Wanted, code: str) -> tuple[int, RaterLine] | None:
        """The next piece of work, from `code` on, with a word that begins so, and where it stands."""
        place = self._index.seek(begins, wanted, start=code)
        rows = () if place is None else self._index.page(wanted, offset=place, limit=1).rows
        return (place, rows[0]) if place is not None and rows else None

    def _count(self, wanted: Wanted) -> int:
        return self._index.page(wanted, offset=0, limit=1).total

    def rows(self, wanted: Wanted, offset: int, limit: int) -> tuple[RaterLine, ...]:
        """Rows `offset` to `offset + limit` of what is asked for."""
        self._let_time_pass()
        return self._index.page(wanted, offset=offset, limit=limit).rows

    def waiting(self) -> int:
        """How many pieces of work are not handed in."""
        counts = self._index.counts(Wanted())
        return sum(counts.get(state, 0) for state in _WAITS)

    def next_after(self, code: str = "") -> str | None:
        """The code to score next: what is to practise on, what is started, what comes after `code`, what is
        flagged.

        None where nothing waits.
        """
        for line in self.practice():
            if line.state in _WAITS and line.id != code:
                return line.id
        for state in _WAITS:
            found = self._index.after(code, Wanted(state=state))
            if found is not None:
                return found.id
        return None

    def practice(self) -> tuple[RaterLine, ...]:
        """What was given to practise on: what waits first, what was looked at last."""
        with self._guard:
            codes = sorted(self._practice)
        lines = [line for code in codes if (line := self.line(code)) is not None]
        order = [Practice.ANSWERED, Practice.OPEN, Practice.SEEN]
        return tuple(
            sorted(
                lines, key=lambda one: (one.state not in _WAITS, order.index(Practice(one.practice)), one.id)
            )
        )

    def waiting_of(self, badge: str, limit: int) -> tuple[str, ...]:
        """The codes of this badge that are not handed in, in the order of the letters, `limit` at most."""
        rows = self._index.page(Wanted(badge=badge), offset=0, limit=limit).rows
        return tuple(line.id for line in rows if line.state in _WAITS)

    def line(self, code: str) -> RaterLine | None:
        """One piece of work; None where it is not this rater's."""
        self._let_time_pass()
        return self._index.get(code)

    @property
    def filled(self) -> bool:
        """Whether anything was read yet."""
        return self._index.ready

    def close(self) -> None:
        """Forget everything."""
        self._index.close()
        with self._guard:
            self._badges, self._everything, self._practice = (), 0, frozenset()
            self._grace.clear()

    def _handed_in(self, count: int) -> tuple[RaterLine, ...]:
        return self._index.page(Wanted(state=DeskState.HANDED_IN), offset=0, limit=count).rows

    def _let_time_pass(self) -> None:
        """What was handed in becomes final by the clock alone."""
        now = as_text(self._now())
        with self._guard:
            for code in [code for code, final_at in self._grace.items() if final_at <= now]:
                del self._grace[code]
                line = self._index.get(code)
                if line is not None and line.state is DeskState.HANDED_IN:
                    self._index.put(replace(line, state=DeskState.FINAL))


def _noting(rows: Iterable[Values], practice: set[str]) -> Iterator[Values]:
    """The same rows; the codes of those that are there to practise on go into `practice`."""
    for values in rows:
        if values[-1]:
            practice.add(values[0])
        yield values
