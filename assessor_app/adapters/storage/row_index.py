"""Rows in an SQLite database that exists in memory alone: implements the port `RowIndex`.

A search of three characters or more first asks an FTS5 trigram index which rows could hold it (it keeps no
positions, so it is small), then looks into their words; a shorter one looks into the words of all rows. What
was found is kept until another search is asked for. Every order has an index that holds all the filters need.
"""

import dataclasses
import itertools
import re
import sqlite3
import typing
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from operator import attrgetter
from threading import Lock
from typing import Any, Final, Generic

from assessor_app.application.ports.listing import Columns, Page, Row, Wanted
from assessor_app.application.progress import NO_PROGRESS, Progress

_STEP: Final = 1000
_TRIGRAM: Final = 3
_MANY: Final = 4  # from one row in so many on, going through an order is quicker than sorting what was found
_BETWEEN: Final = "\x1f"  # members of a tuple
_PLAIN: Final = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"}
)
# Marks that may be left out in writing: of Latin, Greek and Cyrillic letters, Hebrew points, Arabic vowels.
# Vowel signs of Indic and Thai writing are none of them.
_MARKS: Final = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)


def folded(text: str) -> str:
    """Text as it is compared: composed or not, without case, accents, points and width."""
    if text.isascii():
        return text.lower()
    return _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold())).translate(_PLAIN)


_folded_often = lru_cache(maxsize=1024)(folded)


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

    def build(self, rows: Iterable[Row], progress: Progress = NO_PROGRESS) -> None:
        """Read everything anew."""
        with self._guard:
            self._building += 1
        made = _Table(self._columns)
        try:
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

    def _end_building(self) -> None:
        self._building -= 1
        if not self._building:
            self._noted.clear()

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

    def get(self, identity: str) -> Row | None:
        """One row."""
        with self._guard:
            return None if self._table is None else self._table.get(identity)

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
        self._reader = _Reader(columns)
        self._keys = tuple(f"by_{name}" for name in columns.orders)
        self._orders = tuple(columns.orders.values())
        self._codes: dict[str, int] = {}  # of badges and states
        self._pieces = 0
        self._searched = ""
        self._found = 0  # how many rows hold the words of `_searched`
        self._database = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        self._ask = self._database.execute
        self._ask("PRAGMA temp_store = MEMORY")
        own = "".join(f", {name}" for name in (*self._reader.stored, *self._keys))
        self._ask(
            f"CREATE TABLE item (place INTEGER PRIMARY KEY, badge_code INTEGER, state_code INTEGER{own})"
        )
        self._ask(
            "CREATE TABLE text (place INTEGER PRIMARY KEY, words TEXT NOT NULL, piece INTEGER NOT NULL)"
        )
        self._ask("CREATE TABLE hit (place INTEGER PRIMARY KEY)")
        self._ask(
            "CREATE VIRTUAL TABLE pieces USING fts5(words, content='', detail=none, "
            "tokenize='trigram case_sensitive 1')"
        )
        marks = ", ?" * (2 + len(self._reader.stored) + len(self._keys))
        self._insert = f"INSERT INTO item VALUES (?{marks})"  # noqa: S608  # our own words

    def close(self) -> None:
        self._database.close()

    def fill(self, rows: Iterable[Row], progress: Progress) -> None:
        self._ask("BEGIN")
        for start, batch in _batches(rows):
            progress.step(start, 0, "")
            items, texts = [], []
            for place, row in enumerate(batch, start):
                items.append(self._values(place, row))
                texts.append((place, self._words(row), place))
            self._database.executemany(self._insert, items)
            self._database.executemany("INSERT INTO text VALUES (?, ?, ?)", texts)
            self._pieces = start + len(batch)
        self._ask("INSERT INTO pieces (rowid, words) SELECT piece, words FROM text")
        self._ask("CREATE UNIQUE INDEX item_id ON item (f_id)")
        for name in self._keys:  # with all that is filtered by, so that no row need be looked up
            self._ask(f"CREATE INDEX item_{name} ON item ({name}, place, state_code, badge_code)")
        self._ask("COMMIT")

    def note(self, noted: "Row | str") -> None:
        """Put a row, or remove the one with this id."""
        self._searched = ""
        identity = noted if isinstance(noted, str) else noted.id
        known = self._ask("SELECT place FROM item WHERE f_id = ?", (identity,)).fetchone()
        if isinstance(noted, str):
            if known is not None:
                self._ask("DELETE FROM item WHERE place = ?", known)
                self._ask("DELETE FROM text WHERE place = ?", known)
            return
        if known is None:
            known = self._ask("SELECT coalesce(max(place) + 1, 0) FROM item").fetchone()
        place, words = int(known[0]), self._words(noted)
        self._ask(self._insert.replace("INSERT", "REPLACE"), self._values(place, noted))
        before = self._ask("SELECT words FROM text WHERE place = ?", (place,)).fetchone()
        if before is None or before[0] != words:
            # What the trigrams say of the words before stays: no row has that number any more.
            self._ask("REPLACE INTO text VALUES (?, ?, ?)", (place, words, self._pieces))
            self._ask("INSERT INTO pieces (rowid, words) VALUES (?, ?)", (self._pieces, words))
            self._pieces += 1

    def page(self, wanted: Wanted, offset: int, limit: int) -> Page[Row]:
        where, values = self._where(wanted)
        key, way = self._key(wanted), "DESC" if wanted.descending else "ASC"
        order = f"place {way}" if key == "place" else f"{key} {way}, place {way}"
        query = f"SELECT count(*) FROM {self._source(wanted, total=0)} WHERE {where}"  # noqa: S608  # our own words
        (total,) = self._ask(query, values).fetchone()
        # Places are sorted first, whole rows fetched last: what is sorted stays small.
        chosen = f"SELECT place FROM {self._source(wanted, total=total)} WHERE {where} ORDER BY {order}"  # noqa: S608  # our own words
        query = (
            f"SELECT {self._reader.columns} FROM ({chosen} LIMIT :limit OFFSET :offset) AS chosen "  # noqa: S608  # our own words
            f"CROSS JOIN item USING (place) ORDER BY {order}"
        )
        found = self._ask(query, {**values, "limit": limit, "offset": offset})
        return Page(rows=tuple(map(self._reader.read, found)), total=int(total))

    def counts(self, wanted: Wanted) -> Mapping[str, int]:
        where, values = self._where(dataclasses.replace(wanted, state=""))
        names = {code: name for name, code in self._codes.items()}
        source = self._source(wanted, total=0)
        query = f"SELECT state_code, count(*) FROM {source} WHERE {where} GROUP BY state_code"  # noqa: S608  # our own words
        return {names[code][1:]: int(count) for code, count in self._ask(query, values)}

    def place(self, identity: str, wanted: Wanted) -> int | None:
        where, values = self._where(wanted)
        key, before = self._key(wanted), ">" if wanted.descending else "<"
        query = f"SELECT {key}, place FROM item WHERE f_id = :id AND {where}"  # noqa: S608  # our own words
        own = self._ask(query, {**values, "id": identity}).fetchone()
        if own is None:
            return None
        query = f"SELECT count(*) FROM item WHERE {where} AND ({key}, place) {before} (:key, :place)"  # noqa: S608  # our own words
        return int(self._ask(query, {**values, "key": own[0], "place": own[1]}).fetchone()[0])

    def get(self, identity: str) -> Row | None:
        found = self._ask(f"SELECT {self._reader.columns} FROM item WHERE f_id = ?", (identity,)).fetchone()  # noqa: S608  # our own words
        return None if found is None else self._reader.read(found)

    def _source(self, wanted: Wanted, *, total: int) -> str:
        """Where to begin: with what was found, unless that is so much that its order is gone through."""
        if not folded(wanted.search).split() or total * _MANY > self._pieces:
            return "item"
        return "hit CROSS JOIN item USING (place)"

    def _where(self, wanted: Wanted) -> tuple[str, dict[str, Any]]:
        """SQL of our own words alone; what the person typed is bound, never part of it."""
        parts, values = ["1"], {}
        if words := folded(wanted.search).split():
            self._search(words)
            parts.append("place IN hit")
        for name, asked in (("badge", wanted.badge), ("state", wanted.state)):
            if asked:
                parts.append(f"{name}_code = :{name}")
                values[name] = self._codes.get(name[0] + asked, -1)
        return " AND ".join(parts), values

    def _search(self, words: list[str]) -> None:
        """Put the places of the rows that hold all these words into `hit`."""
        searched = " ".join(words)
        if searched == self._searched:
            return
        parts = [f"instr(words, ?{number}) > 0" for number in range(1, len(words) + 1)]
        values = list(words)
        pieces = {piece for word in words for piece in _pieces(word)}
        if pieces:
            parts.append(f"piece IN (SELECT rowid FROM pieces WHERE pieces MATCH ?{len(values) + 1})")  # noqa: S608  # our own words
            values.append(" AND ".join('"' + piece.replace('"', '""') + '"' for piece in sorted(pieces)))
        self._searched = ""
        self._ask("DELETE FROM hit")
        self._ask(f"INSERT INTO hit SELECT place FROM text WHERE {' AND '.join(parts)}", values)  # noqa: S608  # our own words
        self._searched = searched

    def _key(self, wanted: Wanted) -> str:
        """The column to order by. Raises KeyError for an order that rows of this kind do not have."""
        if not wanted.order:
            return "place"
        if wanted.order not in self._columns.orders:
            raise KeyError(wanted.order)
        return f"by_{wanted.order}"

    def _words(self, row: Row) -> str:
        return "\n".join(map(_folded_often, self._columns.searched(row)))

    def _values(self, place: int, row: Row) -> tuple[Any, ...]:
        codes = self._codes
        badge = codes.setdefault("b" + row.badge, len(codes))
        state = codes.setdefault("s" + row.state, len(codes))
        keys = [order(row) for order in self._orders]
        sorted_as = [_folded_often(key) if isinstance(key, str) else key for key in keys]
        return (place, badge, state, *self._reader.write(row), *sorted_as)


class _Reader(Generic[Row]):
    """From a row to the values of its fields and back."""

    def __init__(self, columns: Columns[Row]) -> None:
        hints = typing.get_type_hints(columns.row)
        fields = [field.name for field in dataclasses.fields(columns.row)]  # type: ignore[arg-type]  # rows are dataclasses
        self.stored = tuple(f"f_{name}" for name in fields)
        self.columns = ", ".join(self.stored)
        self._make = columns.row
        self._fields = fields
        self._get = attrgetter(*fields)
        self._tuples = [place for place, name in enumerate(fields) if typing.get_origin(hints[name]) is tuple]
        self._words: list[tuple[int, Callable[[str], Any]]] = [
            (place, hints[name])
            for place, name in enumerate(fields)
            if isinstance(hints[name], type) and issubclass(hints[name], str) and hints[name] is not str
        ]

    def write(self, row: Row) -> list[Any]:
        values = list(self._get(row))
        for place in self._tuples:
            values[place] = _BETWEEN.join(values[place])
        return values

    def read(self, stored: tuple[Any, ...]) -> Row:
        values = list(stored)
        for place in self._tuples:
            values[place] = tuple(values[place].split(_BETWEEN)) if values[place] else ()
        for place, kind in self._words:
            values[place] = kind(values[place])
        return self._make(**dict(zip(self._fields, values, strict=True)))


def _batches(rows: Iterable[Row]) -> Iterator[tuple[int, list[Row]]]:
    source, start = iter(rows), 0
    while batch := list(itertools.islice(source, _STEP)):
        yield start, batch
        start += len(batch)


def _pieces(word: str) -> Iterator[str]:
    return (word[start : start + _TRIGRAM] for start in range(len(word) - _TRIGRAM + 1))
