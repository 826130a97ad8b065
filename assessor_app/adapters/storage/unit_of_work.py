"""Reading and changing all tables, and the log entry that every change ends in."""

import dataclasses
import typing
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from sqlalchemy import Connection, func, select, type_coerce
from sqlalchemy.types import NullType

from assessor_app.adapters.storage import prepared
from assessor_app.adapters.storage.tables import TABLES
from assessor_app.application.ports.row import Row
from assessor_app.application.ports.rows import LogEntryRow, LogNodeRow, StatementRow
from assessor_app.application.ports.storage import Key
from assessor_app.ledger.canonical import canonical
from assessor_app.ledger.entry import entry_body
from assessor_app.ledger.merkle import Node, leaf_hash, new_nodes
from assessor_app.ledger.rows import row_digest, row_line, rows_digest, rows_text
from assessor_app.ledger.statement import Signer, Statement

R = TypeVar("R", bound=Row)
BATCH = 500


class SqlReading:
    """A snapshot over one connection."""

    def __init__(self, connection: Connection) -> None:
        """Read through `connection`, which is in a transaction."""
        self._connection = connection

    def get(self, kind: type[R], *key: Key) -> R | None:
        """The row with this key."""
        found = self._connection.execute(
            prepared.one_row(kind.table), dict(zip(kind.key, key, strict=True))
        ).one_or_none()
        return kind(**found._mapping) if found is not None else None

    def where(self, kind: type[R], **columns: object) -> list[R]:
        """All matching rows, ordered by key."""
        return list(self.each(kind, **columns))

    def each(self, kind: type[R], **columns: object) -> Iterator[R]:
        """All matching rows, ordered by key, streamed."""
        names = [field.name for field in dataclasses.fields(kind)]
        query = prepared.matching_rows(kind.table, _asked(columns))
        for found in self._connection.execute(query, columns):
            yield kind(**dict(zip(names, found, strict=True)))

    def values(
        self, kind: type[Row], names: tuple[str, ...], *, ordered: bool = True, **columns: object
    ) -> Iterator[tuple[Any, ...]]:
        """Some columns of all matching rows, streamed. ordered: by key; else as they lie there."""
        query = prepared.matching_values(kind.table, names, _asked(columns), ordered=ordered)
        for some in self._connection.execute(query, columns).partitions(BATCH):
            yield from map(tuple, some)

    def count(self, kind: type[Row], **columns: object) -> int:
        """How many rows match."""
        query = prepared.count_of_rows(kind.table, _asked(columns))
        return int(self._connection.execute(query, columns).scalar_one())

    def counts(self, kind: type[Row], column: str) -> dict[str, int]:
        """How many rows for each value of `column`."""
        wanted = TABLES[kind].c[column]
        return {str(value): int(number) for value, number in self._connection.execute(
            select(wanted, func.count()).group_by(wanted))}  # fmt: skip

    @property
    def size(self) -> int:
        """How many entries the log has."""
        highest = self._connection.execute(prepared.last_entry()).scalar_one()
        return 0 if highest is None else int(highest) + 1

    def entries(self, start: int = 0) -> Iterator[LogEntryRow]:
        """The log's entries from `start`."""
        table = TABLES[LogEntryRow]
        for found in self._connection.execute(
            select(table).where(table.c.index >= start).order_by(table.c.index)
        ):
            yield LogEntryRow(**found._mapping)

    def node(self) -> Node:
        """Reads subtree hashes."""

        def read(level: int, index: int) -> bytes:
            wanted = {"level": level, "index": index}
            return bytes(self._connection.execute(prepared.one_node(), wanted).scalar_one())

        return read

    def digests(self, kind: type[Row]) -> Iterator[tuple[str, str]]:
        """(key, digest) of every row of the table as it lies there, in no order, streamed."""
        names = [field.name for field in dataclasses.fields(kind)]
        flags = {name for name, hint in typing.get_type_hints(kind).items() if hint is bool}
        # NullType: the values as the driver gives them, so that a 2 in the place of a truth value is seen.
        raw = select(*(type_coerce(TABLES[kind].c[name], NullType()).label(name) for name in names))
        for found in self._connection.execute(raw):
            values = dict(zip(names, found, strict=True))
            for name in flags:
                if type(values[name]) is int and values[name] in (0, 1):
                    values[name] = bool(values[name])  # SQLite's truth values
            yield _key_text(tuple(values[name] for name in kind.key)), _digest(values)

    def damage(self) -> str | None:
        """What SQLite's own check finds, or a trigger or view, of which we have none; None: nothing."""
        if self._connection.dialect.name != "sqlite":
            return None
        found = self._connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
        if found != "ok":
            return f"the database is damaged ({found})"
        extra = self._connection.exec_driver_sql(
            "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view') ORDER BY name"
        ).first()
        return f"the database has a {extra[0]} “{extra[1]}” that is none of ours" if extra else None


class SqlUnitOfWork(SqlReading):
    """A change over one connection; the storage that made it commits or rolls back."""

    def __init__(self, connection: Connection, *, now: Callable[[], str], bound: bool = True) -> None:
        """Write through `connection`.

        now: UTC time text for log entries; bound: whether bound tables may be written.
        """
        super().__init__(connection)
        self._now = now
        self._bound = bound
        self._signer: Signer | None = None
        self._unvouched: list[str] = []
        self._size: int | None = None
        self._nodes: dict[tuple[int, int], bytes] = {}  # written here: what the next entry mostly asks for

    def sign_by(self, signer: Signer) -> None:
        """Whose key signs the entries from now on."""
        self._signer = signer

    def add(self, *rows: Row) -> None:
        """Insert new rows."""
        self.add_all(rows)

    def add_all(self, rows: Iterable[Row]) -> None:
        """Insert new rows, batched by table."""
        batches: dict[type[Row], list[dict[str, Any]]] = {}
        for row in rows:
            values = _values(row)
            self._vouch(row, row_digest(values))
            batch = batches.setdefault(type(row), [])
            batch.append(values)
            if len(batch) >= BATCH:
                self._connection.execute(prepared.new_rows(row.table), batch)
                batch.clear()
        for kind, batch in batches.items():
            if batch:
                self._connection.execute(prepared.new_rows(kind.table), batch)

    def put(self, *rows: Row) -> None:
        """Insert rows, or replace those with the same key."""
        dialect = self._connection.dialect.name
        for row in rows:
            values = _values(row)
            self._vouch(row, row_digest(values))
            self._connection.execute(prepared.new_or_changed_row(row.table, dialect), values)

    def remove(self, kind: type[Row], *key: Key) -> None:
        """Delete one row."""
        self._note(kind, row_line(kind.table, _key_text(key), None))
        self._connection.execute(prepared.no_row(kind.table), dict(zip(kind.key, key, strict=True)))

    def node(self) -> Node:
        """As a snapshot has it; what was written here is known without asking."""
        stored = super().node()

        def read(level: int, index: int) -> bytes:
            known = self._nodes.get((level, index))
            return stored(level, index) if known is None else known

        return read

    def record(
        self,
        kind: str,
        statement: Statement | None = None,
        *,
        sealed: bytes | None = None,
        sealed_for: str | None = None,
    ) -> int:
        """Append one log entry."""
        if self._signer is None:
            raise RuntimeError("a log entry needs somebody who signs it")
        if statement is not None:
            body = statement.data if sealed is None else sealed
            self.put(
                StatementRow(digest=statement.digest, domain=statement.domain, body=body, sealed=sealed_for)
            )
        index = self.size if self._size is None else self._size
        rows = rows_text(self._unvouched)
        body = canonical(
            entry_body(
                at=self._now(),
                kind=kind,
                rows=rows_digest(rows),
                statement=statement.digest if statement else None,
                signer=self._signer,
            )
        )
        self._unvouched.clear()
        self._connection.execute(
            prepared.new_rows(LogEntryRow.table), {"index": index, "body": body, "rows": rows}
        )
        nodes = list(new_nodes(index, leaf_hash(body), self.node()))
        self._connection.execute(
            prepared.new_rows(LogNodeRow.table),
            [{"level": level, "index": place, "hash": value} for level, place, value in nodes],
        )
        self._nodes |= {(level, place): value for level, place, value in nodes}
        self._size = index + 1
        return index

    @property
    def unvouched(self) -> bool:
        """Whether rows were written for which no log entry vouches yet."""
        return bool(self._unvouched)

    def _vouch(self, row: Row, digest: str) -> None:
        self._note(
            type(row), row_line(row.table, _key_text(tuple(getattr(row, name) for name in row.key)), digest)
        )

    def _note(self, kind: type[Row], line: str) -> None:
        if not kind.bound:
            return
        if not self._bound:
            raise RuntimeError(f"{kind.table} is vouched for by the log; a draft cannot write it")
        self._unvouched.append(line)

    def commit(self) -> None:
        """Keep everything."""
        if self._unvouched:
            raise RuntimeError("rows were written without a log entry")
        self._connection.commit()


def _asked(columns: dict[str, object]) -> tuple[tuple[str, prepared.Asked], ...]:
    """Which columns are asked for, and what each is held against."""
    return tuple((name, _against(value)) for name, value in columns.items())


def _against(value: object) -> prepared.Asked:
    if value is None:
        return prepared.Asked.NOTHING
    return prepared.Asked.ANY_OF if isinstance(value, tuple) else prepared.Asked.VALUE


def _values(row: Row) -> dict[str, Any]:
    return {field.name: getattr(row, field.name) for field in dataclasses.fields(row)}


def _digest(values: dict[str, Any]) -> str:
    try:
        return row_digest(values)
    except (TypeError, ValueError):
        return "0" * 64  # a kind of value that we never write: nothing vouches for it


def _key_text(key: tuple[Any, ...]) -> str:
    return "/".join(str(part) for part in key)
