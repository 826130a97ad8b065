"""Rows in an SQLite database that exists in memory alone: implements the port `RowIndex`.

A search looks into the words of every row, which takes SQLite some 10 ms for 100,000 of them; what was found
is kept until another search is asked for. Every order gets an index that holds all that the filters need.
What many rows share, their badge and its name, they hold as a number: names of badges are looked into once.
"""

import dataclasses
import gc
import itertools
import json
import sqlite3
import typing
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from threading import Lock
from typing import Any, Final, Generic

from assessor_app.adapters.allocator import give_back
from assessor_app.adapters.storage.folding import folded, folded_all
from assessor_app.adapters.storage.row_values import BADGE_NAME, RowReader
from assessor_app.application.ports.listing import Columns, Page, Ratio, ReadAnew, Row, Values, Wanted
from assessor_app.application.progress import NO_PROGRESS, Progress

_STEP: Final = 1000
_MANY: Final = 4  # from one row in so many on, going through an order is quicker than sorting what was found
_TERMS: Final = 500  # SQLite nests no more than 1,000, and a whole page may be pasted into a search
_SORTED_OUT: Final = 5_000  # rows looked up while others wait


class MemoryIndex(Generic[Row]):
    """The rows of one role."""

    def __init__(self, columns: Columns[Row]) -> None:
        """Start empty."""
        self._columns = columns
        self._guard = Lock()
        self._table: _Table[Row] | None = None
        self._building = 0
        self._noted: list[
            Row | str
        ] = []  # what changed while `build` reads: a row, or the id of one that is gone
        self._closed = False

    @property
    def ready(self) -> bool:
        """Whether `build` has finished once."""
        with self._guard:
            return self._table is not None

    def build(self, rows: Iterable[Values], progress: Progress = NO_PROGRESS) -> None:
        """Read everything anew."""
        with self._guard:
            self._building += 1
        made = _Table(self._columns)
        try:
            with _uncollected():
                made.fill(rows, progress)
        except BaseException:
            made.close()
            with self._guard:
                self._end_building()
            raise
        with self._guard:
            for noted in self._noted:
                made.note(noted)
            self._end_building()
            old, self._table = self._table, made
            if self._closed:  # the person locked meanwhile: nothing of it comes back
                self._table = None
                made.close()
        if old is not None:
            old.close()
        give_back()

    def _end_building(self) -> None:
        self._building -= 1
        if not self._building:
            self._noted.clear()

    def arrange(self, progress: Progress = NO_PROGRESS) -> None:
        """Make the index of each order; whoever asks meanwhile waits for one of them at most."""
        left = 1
        while left:
            progress.step(0, 0, "")
            with self._guard:
                left = 0 if self._table is None else self._table.arrange()
        give_back()  # what sorting took

    def put(self, row: Row) -> None:
        """One row is new or has changed."""
        self._note(row)

    def remove(self, identity: str) -> None:
        """One row is gone."""
        self._note(identity)

    def _note(self, noted: "Row | str") -> None:
        with self._guard:
            if self._building:
                self._noted.append(noted)
            if self._table is not None:
                self._table.note(noted)

    def page(self, wanted: Wanted, *, offset: int, limit: int) -> Page[Row]:
        """Rows `offset` to `offset + limit`."""
        with self._guard:
            if self._table is None:
                return Page(rows=(), total=0)
            return self._table.page(wanted, offset, limit)

    def counts(self, wanted: Wanted) -> Mapping[str, int]:
        """State → how many rows."""
        with self._guard:
            return {} if self._table is None else self._table.counts(wanted)

    def place(self, identity: str, wanted: Wanted) -> int | None:
        """Where a row stands."""
        with self._guard:
            return None if self._table is None else self._table.place(identity, wanted)

    def after(self, identity: str, wanted: Wanted) -> Row | None:
        """The row that follows."""
        with self._guard:
            return None if self._table is None else self._table.after(identity, wanted)

    def ids(self, wanted: Wanted, *, offset: int = 0, limit: int | None = None) -> tuple[str, ...]:
        """The names of what is asked for."""
        with self._guard:
            return () if self._table is None else self._table.ids(wanted, offset, limit)

    def by_state(self, identities: Collection[str]) -> Mapping[str, tuple[str, ...]]:
        """State → which of these rows stand so; whoever asks meanwhile waits for some of them at most."""
        found: dict[str, list[str]] = {}
        names = list(identities)
        for start in range(0, len(names), _SORTED_OUT):
            with self._guard:
                if self._table is not None:
                    self._table.sort_out(names[start : start + _SORTED_OUT], found)
        return {state: tuple(ids) for state, ids in found.items()}

    def seek(self, begins: str, wanted: Wanted, *, start: str = "") -> int | None:
        """The place of the first row that has a word beginning so."""
        with self._guard:
            return None if self._table is None else self._table.seek(begins, wanted, start)

    def of_each_badge(self) -> tuple[Row, ...]:
        """The first row of each badge."""
        with self._guard:
            return () if self._table is None else self._table.of_each_badge()

    def get(self, identity: str) -> Row | None:
        """One row."""
        with self._guard:
            return None if self._table is None else self._table.get(identity)

    def each(self) -> Iterator[Values]:
        """The fields of every row."""
        begun, place = self._table, -1
        while True:
            with self._guard:
                if begun is None or begun is not self._table:
                    raise ReadAnew
                place, some = begun.some(place)
            if not some:
                return
            yield from some

    def close(self) -> None:
        """Forget everything."""
        with self._guard:
            self._closed = True
            if self._table is not None:
                self._table.close()
            self._table = None
            self._noted.clear()


class _Table(Generic[Row]):
    """One database, filled once, then changed row by row; asked under its owner's lock."""

    def __init__(self, columns: Columns[Row]) -> None:
        self._columns = columns
        self._reader = RowReader(columns)
        self._orders = dict.fromkeys(_key(columns, order) for order in columns.orders.values())
        own = [key.removeprefix("by_") for key in self._orders if key.startswith("by_")]
        self._folded = tuple(own)  # the fields that are ordered without case and accents
        self._worded = tuple(name for name in columns.searched if name != BADGE_NAME)
        self._searched = ""
        self._rows = 0  # about how many there are
        self._database = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        self._ask = self._database.execute
        self._ask("PRAGMA temp_store = MEMORY")
        names = ("badge_code", "state_code", "words", *self._reader.stored, *(f"by_{name}" for name in own))
        self._ask(f"CREATE TABLE item (place INTEGER PRIMARY KEY, {', '.join(names)})")
        self._ask("CREATE TABLE hit (place INTEGER PRIMARY KEY, badge_code, state_code)")
        self._insert = f"INSERT INTO item VALUES (?{', ?' * len(names)})"  # noqa: S608  # our own words
        self._unarranged = [*([] if "f_id" in self._orders else ["f_id"]), *self._orders]
        self._by_badge = self._place_of_badge()

    def close(self) -> None:
        self._database.close()

    def fill(self, rows: Iterable[Values], progress: Progress) -> None:
        self._ask("BEGIN")
        for start, batch in _batches(rows):
            progress.step(start, 0, "")
            self._database.executemany(self._insert, self._made(start, batch))
            self._rows = start + len(batch)
        self._ask("COMMIT")
        self._know_badges()

    def arrange(self) -> int:
        """Make one more index; how many are left to make."""
        if self._unarranged:
            self._arrange(self._unarranged.pop(0))
        return len(self._unarranged)

    def _arrange(self, key: str) -> None:
        # with all that is filtered by, so that no row need be looked up
        covering = f"{self._sql(key)}, place, state_code, badge_code"
        index = f"item_by_{list(self._orders).index(key)}" if key in self._orders else "item_by_id"
        self._ask(f"DROP INDEX IF EXISTS {index}")
        self._ask(f"CREATE INDEX {index} ON item ({covering})")

    def _sql(self, key: str) -> str:
        """The SQL of a key."""
        return self._by_badge if key == BADGE_NAME else key

    def _place_of_badge(self) -> str:
        """SQL of the place that a row's badge has by its name."""
        places = [f"WHEN {number} THEN {place}" for number, place in enumerate(self._reader.badges.ranks())]
        return f"CASE badge_code {' '.join(places) or 'WHEN 0 THEN 0'} END"

    def _know_badges(self) -> None:
        """After rows were put: what is new among their badges may have moved the others."""
        before, self._by_badge = self._by_badge, self._place_of_badge()
        if before != self._by_badge and BADGE_NAME in self._orders and BADGE_NAME not in self._unarranged:
            self._arrange(BADGE_NAME)

    def note(self, noted: "Row | str") -> None:
        """Put a row, or remove the one with this id."""
        self._searched = ""
        identity = noted if isinstance(noted, str) else noted.id
        known = self._ask("SELECT place FROM item WHERE f_id = ?", (identity,)).fetchone()
        if isinstance(noted, str):
            if known is not None:
                self._ask("DELETE FROM item WHERE place = ?", known)
            return
        if known is None:
            known = self._ask("SELECT coalesce(max(place) + 1, 0) FROM item").fetchone()
        (values,) = self._made(int(known[0]), [self._reader.values(noted)])
        self._ask(self._insert.replace("INSERT", "REPLACE"), values)
        self._know_badges()

    def page(self, wanted: Wanted, offset: int, limit: int) -> Page[Row]:
        table, filters, values = self._asked(wanted)
        (total,) = self._ask(f"SELECT count(*) FROM {table} WHERE {filters}", values).fetchone()  # noqa: S608  # our own words
        key = self._key(wanted)
        order = _order(key, wanted)
        if table == "hit" and total * _MANY < self._rows:
            source, where = f"(SELECT place FROM hit WHERE {filters}) CROSS JOIN item USING (place)", "1"  # noqa: S608  # our own words
        else:
            source, where = "item", self._along(key, table, filters)
        # Places are sorted first, whole rows fetched last: what is sorted stays small.
        chosen = f"SELECT place FROM {source} WHERE {where} ORDER BY {order} LIMIT :limit OFFSET :offset"  # noqa: S608  # our own words
        query = (
            f"SELECT {self._reader.columns} FROM ({chosen}) AS chosen "  # noqa: S608  # our own words
            f"CROSS JOIN item USING (place) ORDER BY {order}"
        )
        found = self._ask(query, {**values, "limit": limit, "offset": offset})
        return Page(rows=tuple(map(self._reader.read, found)), total=int(total))

    def counts(self, wanted: Wanted) -> Mapping[str, int]:
        table, filters, values = self._asked(dataclasses.replace(wanted, state=""))
        query = f"SELECT state_code, count(*) FROM {table} WHERE {filters} GROUP BY state_code"  # noqa: S608  # our own words
        return {self._reader.states.text(code): int(count) for code, count in self._ask(query, values)}

    def place(self, identity: str, wanted: Wanted) -> int | None:
        table, filters, values = self._asked(wanted)
        key, before = self._key(wanted), ">" if wanted.descending else "<"
        where = self._along(key, table, filters)
        query = f"SELECT {key}, place FROM item WHERE f_id = :id AND {where}"  # noqa: S608  # our own words
        own = self._ask(query, {**values, "id": identity}).fetchone()
        if own is None:
            return None
        query = f"SELECT count(*) FROM item WHERE {where} AND ({key}, place) {before} (:key, :place)"  # noqa: S608  # our own words
        return int(self._ask(query, {**values, "key": own[0], "place": own[1]}).fetchone()[0])

    def after(self, identity: str, wanted: Wanted) -> Row | None:
        table, filters, values = self._asked(wanted)
        key = self._key(wanted)
        where = f"f_id <> :id AND {self._along(key, table, filters)}"
        own = self._ask(f"SELECT {key}, place FROM item WHERE f_id = ?", (identity,)).fetchone()  # noqa: S608  # our own words
        order = _order(key, wanted)
        beyond = f"({key}, place) {'<' if wanted.descending else '>'} (:key, :place)"
        values |= {"id": identity, "key": own[0] if own else None, "place": own[1] if own else None}
        for place in (beyond, "1"):  # nothing lies beyond a row that is not there
            query = (
                f"SELECT {self._reader.columns} FROM item WHERE {where} AND {place} ORDER BY {order} LIMIT 1"  # noqa: S608  # our own words
            )
            found = self._ask(query, values).fetchone()
            if found is not None:
                return self._reader.read(found)
        return None

    def ids(self, wanted: Wanted, offset: int, limit: int | None) -> tuple[str, ...]:
        table, filters, values = self._asked(wanted)
        key = self._key(wanted)
        query = f"SELECT f_id FROM item WHERE {self._along(key, table, filters)}"  # noqa: S608  # our own words
        if offset or limit is not None:
            query += f" ORDER BY {_order(key, wanted)} LIMIT :limit OFFSET :offset"
            values |= {"limit": -1 if limit is None else limit, "offset": offset}
        return tuple(identity for (identity,) in self._ask(query, values))

    def sort_out(self, identities: Sequence[str], found: dict[str, list[str]]) -> None:
        """Add to `found`, by their state, those of these rows that there are."""
        query = "SELECT state_code, f_id FROM item WHERE f_id IN (SELECT value FROM json_each(?))"
        for code, identity in self._ask(query, (json.dumps(identities),)):
            found.setdefault(self._reader.states.text(code), []).append(identity)

    def seek(self, begins: str, wanted: Wanted, start: str) -> int | None:
        word = folded(begins).lstrip()
        if not word:
            return None
        table, filters, values = self._asked(wanted)
        key = self._key(wanted)
        values |= {"word": word, "length": len(word), "inner": f" {word}", "field": f"\n{word}"}
        begun = "substr(words, 1, :length) = :word OR instr(words, :inner) > 0 OR instr(words, :field) > 0"
        begun = f"({begun} OR {_one_of(self._named(self._reader.badges.with_word(word)))})"
        own = self._ask(f"SELECT {key}, place FROM item WHERE f_id = ?", (start,)).fetchone()  # noqa: S608  # our own words
        values |= {"key": own[0] if own else None, "place": own[1] if own else None}
        beyond = f"({key}, place) {'<=' if wanted.descending else '>='} (:key, :place)"
        # One look at every row, then the order of those that begin so: along an order each row is looked up.
        order = f"{beyond} DESC, {_order(key, wanted)}"
        where = f"{self._along(key, table, filters)} AND {begun}"
        found = self._ask(f"SELECT f_id FROM item WHERE {where} ORDER BY {order} LIMIT 1", values).fetchone()  # noqa: S608  # our own words
        return None if found is None else self.place(str(found[0]), wanted)

    def of_each_badge(self) -> tuple[Row, ...]:
        first = "SELECT min(place) FROM item GROUP BY badge_code"
        query = f"SELECT {self._reader.columns} FROM item WHERE place IN ({first}) ORDER BY place"  # noqa: S608  # our own words
        found: dict[str, Row] = {}  # a badge that has had two names has two numbers
        for row in map(self._reader.read, self._ask(query)):
            found.setdefault(row.badge, row)
        return tuple(found.values())

    def some(self, place: int) -> tuple[int, list[Values]]:
        """The last place, and the fields, of the next rows beyond a place."""
        query = f"SELECT place, {self._reader.columns} FROM item WHERE place > ? ORDER BY place LIMIT {_STEP}"  # noqa: S608  # our own words
        found = self._ask(query, (place,)).fetchall()
        return (found[-1][0], self._reader.values_of([one[1:] for one in found])) if found else (place, [])

    def get(self, identity: str) -> Row | None:
        found = self._ask(f"SELECT {self._reader.columns} FROM item WHERE f_id = ?", (identity,)).fetchone()  # noqa: S608  # our own words
        return None if found is None else self._reader.read(found)

    def _asked(self, wanted: Wanted) -> tuple[str, str, dict[str, Any]]:
        """The table that holds what is asked for (`hit` where something is searched), filters, their values.

        SQL of our own words alone; what the person typed is bound, never part of it.
        """
        words = folded(wanted.search).split()
        if words:
            self._search(words)
        parts, values = ["1"], dict[str, Any]()
        if wanted.badge:
            parts.append(_one_of(self._reader.badges.known(wanted.badge)))
        if wanted.state:
            parts.append("state_code = :state")
            values["state"] = self._reader.states.known(wanted.state)
        return "hit" if words else "item", " AND ".join(parts), values

    @staticmethod
    def _along(key: str, table: str, filters: str) -> str:
        """Filters of `item` that let SQLite go along the index of an order.

        It would rather fetch a state by the index of that order, to sort most of the rows once more.
        """
        if key not in {"place", "state_code"}:
            filters = filters.replace("state_code", "+state_code")
        found = "EXISTS (SELECT 1 FROM hit WHERE hit.place = item.place)"  # row by row: IN would copy all
        return f"{filters} AND {found}" if table == "hit" else filters

    def _search(self, words: list[str]) -> None:
        """Put the places of the rows that hold all these words into `hit`."""
        searched = " ".join(words)
        if searched == self._searched:
            return
        looks = [self._look(f"?{number}", word) for number, word in enumerate(words, start=1)]
        some = [" AND ".join(looks[at : at + _TERMS]) for at in range(0, len(looks), _TERMS)]
        held = f"({') AND ('.join(some)})"
        self._searched = ""
        self._ask("DELETE FROM hit")
        self._ask(f"INSERT INTO hit SELECT place, badge_code, state_code FROM item WHERE {held}", words)  # noqa: S608  # our own words
        self._searched = searched

    def _look(self, bound: str, word: str) -> str:
        """SQL that tells whether a row holds a word, which stands at `bound`."""
        badges = self._named(self._reader.badges.holding(word))
        everywhere = len(badges) == len(self._reader.badges)
        return f"({int(everywhere)} OR instr(words, {bound}) > 0 OR {_one_of(badges)})"

    def _named(self, badges: list[int]) -> list[int]:
        """Those by whose name a row is found."""
        return badges if BADGE_NAME in self._columns.searched else []

    def _key(self, wanted: Wanted) -> str:
        """What to order by. Raises KeyError for an order that rows of this kind do not have."""
        return self._sql(_key(self._columns, self._columns.orders[wanted.order])) if wanted.order else "place"

    def _made(self, start: int, batch: Sequence[Values]) -> Iterator[tuple[Any, ...]]:
        """The database's rows for these values, column by column: what is done to each, Python does once."""
        reader = self._reader
        columns = reader.columns_of(batch)
        plain = {name: folded_all(columns[name]) for name in {*self._worded, *self._folded}}
        return zip(
            itertools.count(start),
            reader.badges.of(list(zip(columns["badge"], columns[BADGE_NAME], strict=True))),
            reader.states.of(columns["state"]),
            map("\n".join, zip(*(plain[name] for name in self._worded), strict=True)),
            *(columns[name] for name in reader.kept),
            *(plain[name] for name in self._folded),
            strict=False,
        )


def _order(key: str, wanted: Wanted) -> str:
    """SQL that orders by a key, and rows that are alike in it as they were read."""
    way = "DESC" if wanted.descending else "ASC"
    return f"place {way}" if key == "place" else f"{key} {way}, place {way}"


def _one_of(badges: list[int]) -> str:
    """SQL that is true of rows with one of these badges."""
    return f"badge_code IN ({', '.join(map(str, badges))})"


def _key(columns: Columns[Any], order: str | Ratio) -> str:
    """By what an order goes: SQL, but for a badge's name."""
    if isinstance(order, Ratio):
        return f"(1.0 * f_{order.part} / max(f_{order.whole}, 1))"
    if order in {"state", BADGE_NAME}:
        return "state_code" if order == "state" else BADGE_NAME
    is_number = typing.get_type_hints(columns.row)[order] is int
    return f"f_{order}" if is_number or order in columns.exact else f"by_{order}"


@contextmanager
def _uncollected() -> Iterator[None]:
    """Rows hold no cycles, and to look for some again and again takes a quarter of the time."""
    was = gc.isenabled()  # where two read at once, the first to come has them looked for again
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _batches(rows: Iterable[Values]) -> Iterator[tuple[int, list[Values]]]:
    source, start = iter(rows), 0
    while batch := list(itertools.islice(source, _STEP)):
        yield start, batch
        start += len(batch)
