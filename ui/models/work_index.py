"""A rater's own work in memory, so that any length of it is sorted, filtered and searched at once; no Qt.

It never holds a personal field, for none is ever loaded in a rater's process; it is dropped with the session.
"""

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from threading import Lock
from types import MappingProxyType
from typing import Final

from assessor_app.application.clock import Clock, as_text
from assessor_app.application.progress import Progress
from assessor_app.application.queries.submissions import DeskState, RaterLine

_TABLE: Final = """CREATE TABLE work (
    place INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, badge TEXT NOT NULL, badge_name TEXT NOT NULL,
    stage INTEGER NOT NULL, done INTEGER NOT NULL, criteria INTEGER NOT NULL, given_on TEXT NOT NULL,
    final_at TEXT, share REAL AS (1.0 * done / max(criteria, 1)) STORED
)"""
_INDEXES: Final = ("stage", "badge_name COLLATE NOCASE", "share", "given_on")
_COLUMNS: Final = "place, code, badge, badge_name, stage, done, criteria, given_on, final_at"
_STAGES: Final = (DeskState.STARTED, DeskState.TO_RATE, DeskState.HANDED_IN, DeskState.FINAL)
_HANDED_IN: Final = 2  # until the clock makes it final
_WAITING: Final = "stage < 2"
_ORDERS: Final = MappingProxyType(
    {
        "state": "stage {way}, place {way}",
        "code": "code {way}",
        "badge": "badge_name COLLATE NOCASE {way}, place {way}",
        "progress": "share {way}, place {way}",
        "given": "given_on {way}, place {way}",
    }
)
_INSERT: Final = f"INSERT INTO work ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)"  # noqa: S608  # our own words
_STEP: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which work is asked for, in which order."""

    search: str = ""
    state: DeskState | None = None
    badge: str = ""
    order: str = "state"
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """How much there is, how much of it was asked for, and the first rows of that."""

    count: int
    first: tuple[RaterLine, ...]
    per_state: dict[DeskState, int] = field(default_factory=dict)  # of all that search and badge leave
    everything: int = 0
    badges: tuple[tuple[str, str], ...] = ()  # (id, name), by name


class WorkIndex:
    """What `read` gave, in a database of its own; may be asked from any thread."""

    def __init__(self, read: Callable[[], Iterable[RaterLine]], now: Clock) -> None:
        """`read` streams the rater's work in the order of their letters."""
        self._read, self._now = read, now
        self._guard = Lock()
        self._database: sqlite3.Connection | None = None
        self._noted: list[RaterLine] = []
        self._filling = 0
        self._closed = False
        self._badges: tuple[tuple[str, str], ...] = ()
        self._everything = 0

    def fill(self, progress: Progress) -> None:
        """Read everything anew; what was there stays until the new is complete."""
        with self._guard:
            self._filling += 1
            self._noted.clear()
        made = _empty_database()
        try:
            self._pour(made, progress)
        except BaseException:
            made.close()
            raise
        finally:
            with self._guard:
                self._filling -= 1
        with self._guard:
            for line in self._noted:
                _put(made, line)
            old, self._database = self._database, made
            names = made.execute("SELECT DISTINCT badge, badge_name FROM work ORDER BY badge_name, badge")
            self._badges = tuple((str(badge), str(name)) for badge, name in names)
            self._everything = int(made.execute("SELECT count(*) FROM work").fetchone()[0])
            if self._closed:  # the person locked meanwhile: nothing of theirs comes back
                old, self._database = made, None
        if old is not None:
            old.close()

    def note(self, line: RaterLine) -> None:
        """One piece of work has come further; known at once, whatever is being read meanwhile."""
        with self._guard:
            if self._filling:
                self._noted.append(line)
            if self._database is not None:
                _put(self._database, line)

    def find(self, wanted: Wanted, limit: int) -> Found:
        """Count what is asked for, with its first `limit` rows."""
        with self._guard:
            database = self._filled()
            self._let_time_pass(database)
            states = self._per_state(database, replace(wanted, state=None))
            return Found(
                count=sum(count for state, count in states.items() if wanted.state in {None, state}),
                first=self._rows(database, wanted, 0, limit),
                per_state=states,
                everything=self._everything,
                badges=self._badges,
            )

    def rows(self, wanted: Wanted, offset: int, limit: int) -> tuple[RaterLine, ...]:
        """Rows `offset` to `offset + limit` of what is asked for."""
        with self._guard:
            database = self._filled()
            self._let_time_pass(database)
            return self._rows(database, wanted, offset, limit)

    def waiting(self) -> int:
        """How many pieces of work are not handed in."""
        with self._guard:
            return int(self._filled().execute(f"SELECT count(*) FROM work WHERE {_WAITING}").fetchone()[0])  # noqa: S608  # our own words

    def next_after(self, code: str = "") -> str | None:
        """The code to score next: what is started, then what comes after `code`; None where nothing waits."""
        with self._guard:
            found = (
                self._filled()
                .execute(
                    f"""SELECT code FROM work WHERE {_WAITING} AND code <> :code ORDER BY stage,
                        place < coalesce((SELECT place FROM work WHERE code = :code), 0), place LIMIT 1""",  # noqa: S608  # only names of our own are put together
                    {"code": code},
                )
                .fetchone()
            )
            return None if found is None else str(found[0])

    def line(self, code: str) -> RaterLine | None:
        """One piece of work; None where it is not this rater's."""
        with self._guard:
            self._let_time_pass(self._filled())
            found = self._select(self._filled(), "code = :code", "place", {"code": code}, 0, 1)
            return found[0] if found else None

    @property
    def filled(self) -> bool:
        """Whether anything was read yet."""
        with self._guard:
            return self._database is not None

    def close(self) -> None:
        """Forget everything."""
        with self._guard:
            self._closed = True
            self._badges, self._everything = (), 0
            if self._database is not None:
                self._database.close()
            self._database = None

    def _pour(self, database: sqlite3.Connection, progress: Progress) -> None:
        batch: list[tuple[object, ...]] = []
        database.execute("BEGIN")
        for place, line in enumerate(self._read(), start=1):
            batch.append((place, *_values(line)))
            if len(batch) == _STEP:
                database.executemany(_INSERT, batch)
                batch.clear()
                progress.step(place, 0, "")
        database.executemany(_INSERT, batch)
        for column in _INDEXES:
            database.execute(f"CREATE INDEX by_{column.split()[0]} ON work ({column}, place)")
        database.execute("COMMIT")

    def _filled(self) -> sqlite3.Connection:
        if self._database is None:
            self._database = _empty_database()
        return self._database

    def _let_time_pass(self, database: sqlite3.Connection) -> None:
        """What was handed in becomes final by the clock alone."""
        now = as_text(self._now())
        database.execute(
            "UPDATE work SET stage = ? WHERE stage = ? AND final_at <= ?", (_HANDED_IN + 1, _HANDED_IN, now)
        )

    def _per_state(self, database: sqlite3.Connection, wanted: Wanted) -> dict[DeskState, int]:
        where, values = self._where(wanted)
        query = f"SELECT stage, count(*) FROM work WHERE {where} GROUP BY stage"  # noqa: S608  # only names of our own are put together
        found = dict(database.execute(query, values).fetchall())
        return {state: int(found.get(stage, 0)) for stage, state in enumerate(_STAGES)}

    def _rows(
        self, database: sqlite3.Connection, wanted: Wanted, offset: int, limit: int
    ) -> tuple[RaterLine, ...]:
        where, values = self._where(wanted)
        order = _ORDERS[wanted.order].format(way="DESC" if wanted.descending else "ASC")
        return self._select(database, where, order, values, offset, limit)

    def _select(
        self,
        database: sqlite3.Connection,
        where: str,
        order: str,
        values: dict[str, object],
        offset: int,
        limit: int,
    ) -> tuple[RaterLine, ...]:
        found = database.execute(
            f"""SELECT code, badge, badge_name, stage, done, criteria, given_on, final_at
                FROM work WHERE {where} ORDER BY {order} LIMIT :limit OFFSET :offset""",  # noqa: S608  # only names of our own are put together
            {**values, "limit": limit, "offset": offset},
        )
        return tuple(
            RaterLine(
                id=code,
                badge=badge,
                badge_name=badge_name,
                state=_STAGES[stage],
                done=done,
                criteria=criteria,
                given_on=given_on,
                final_at=final_at,
            )
            for code, badge, badge_name, stage, done, criteria, given_on, final_at in found
        )

    def _where(self, wanted: Wanted) -> tuple[str, dict[str, object]]:
        """SQL over our own words alone; what the person typed is bound, never part of it."""
        parts: list[str] = ["1"]
        values: dict[str, object] = {}
        if wanted.search:
            escaped = wanted.search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            values["like"] = f"%{escaped}%"
            parts.append("(code LIKE :like ESCAPE '\\' OR badge_name LIKE :like ESCAPE '\\')")
        if wanted.badge:
            values["badge"] = wanted.badge
            parts.append("badge = :badge")
        if wanted.state is not None:
            values["stage"] = _STAGES.index(wanted.state)
            parts.append("stage = :stage")
        return " AND ".join(parts), values


def _empty_database() -> sqlite3.Connection:
    database = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
    database.execute("PRAGMA temp_store = MEMORY")
    database.execute(_TABLE)
    return database


def _values(line: RaterLine) -> tuple[object, ...]:
    stage = min(_STAGES.index(line.state), _HANDED_IN)  # whether it is final says the clock
    return (
        line.id,
        line.badge,
        line.badge_name,
        stage,
        line.done,
        line.criteria,
        line.given_on,
        line.final_at,
    )


def _put(database: sqlite3.Connection, line: RaterLine) -> None:
    code, _badge, _name, stage, done, _criteria, _given, final_at = _values(line)
    database.execute(
        "UPDATE work SET stage = ?, done = ?, final_at = ? WHERE code = ?", (stage, done, final_at, code)
    )
