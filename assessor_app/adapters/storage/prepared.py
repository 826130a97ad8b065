"""Statements made once for each table: SQLAlchemy takes longer to build one than SQLite to run it."""

from collections.abc import Callable
from enum import StrEnum
from functools import cache
from importlib import import_module
from typing import Any

from sqlalchemy import BindParameter, Delete, Insert, Select, bindparam, delete, func, insert, select

from assessor_app.adapters.storage.tables import TABLES
from assessor_app.application.ports.row import Row
from assessor_app.application.ports.rows import LogEntryRow, LogNodeRow


class Asked(StrEnum):
    """What a column is held against."""

    VALUE = "value"
    ANY_OF = "any of"
    NOTHING = "nothing"  # a bound NULL equals nothing, itself included


_KINDS: dict[str, type[Row]] = {kind.table: kind for kind in TABLES}


@cache
def one_row(name: str) -> Select[Any]:
    """The row with a key; its columns are the parameters."""
    kind = _KINDS[name]
    table = TABLES[kind]
    return select(table).where(*(table.c[part] == bindparam(part) for part in kind.key))


@cache
def matching_rows(name: str, columns: tuple[tuple[str, Asked], ...]) -> Select[Any]:
    """Rows by the values of clear columns, ordered by key. columns: (name, against what)."""
    kind = _KINDS[name]
    table = TABLES[kind]
    return _matching(select(table), name, columns).order_by(*(table.c[part] for part in kind.key))


@cache
def matching_values(
    name: str, names: tuple[str, ...], columns: tuple[tuple[str, Asked], ...], *, ordered: bool
) -> Select[Any]:
    """The columns `names` of the rows that `matching_rows` gives, in their order or in none."""
    kind = _KINDS[name]
    table = TABLES[kind]
    chosen = select(*(table.c[part] for part in names))
    found = _matching(chosen, name, columns)
    return found.order_by(*(table.c[part] for part in kind.key)) if ordered else found


@cache
def count_of_rows(name: str, columns: tuple[tuple[str, Asked], ...]) -> Select[Any]:
    """How many rows `matching_rows` gives."""
    return _matching(select(func.count()).select_from(TABLES[_KINDS[name]]), name, columns)


@cache
def new_rows(name: str) -> Insert:
    """Insert rows."""
    return insert(TABLES[_KINDS[name]])


@cache
def new_or_changed_row(name: str, dialect: str) -> Insert:
    """Insert a row, or replace the one with the same key."""
    kind = _KINDS[name]
    table = TABLES[kind]
    new = _insert_of(dialect)(table)
    rest = {column.name: new.excluded[column.name] for column in table.c if column.name not in kind.key}
    if rest:
        changed: Insert = new.on_conflict_do_update(index_elements=list(kind.key), set_=rest)
    else:
        changed = new.on_conflict_do_nothing()
    return changed


@cache
def no_row(name: str) -> Delete:
    """Delete the row with a key."""
    kind = _KINDS[name]
    table = TABLES[kind]
    return delete(table).where(*(table.c[part] == bindparam(part) for part in kind.key))


@cache
def last_entry() -> Select[Any]:
    """The highest index in the log."""
    return select(func.max(TABLES[LogEntryRow].c.index))


@cache
def one_node() -> Select[Any]:
    """One subtree hash, by level and index."""
    table = TABLES[LogNodeRow]
    return select(table.c.hash).where(
        table.c.level == bindparam("level"), table.c.index == bindparam("index")
    )


def _insert_of(dialect: str) -> Callable[..., Any]:
    """An insert that knows what to do about a row that is there; of the dialect in use, and no other."""
    made: Callable[..., Any] = import_module(f"sqlalchemy.dialects.{dialect}").insert
    return made


def _matching(query: Select[Any], name: str, columns: tuple[tuple[str, Asked], ...]) -> Select[Any]:
    table = TABLES[_KINDS[name]]
    for column, asked in columns:
        if asked is Asked.NOTHING:
            query = query.where(table.c[column].is_(None))
            continue
        value: BindParameter[Any] = bindparam(column, expanding=asked is Asked.ANY_OF)
        query = query.where(table.c[column].in_(value) if asked is Asked.ANY_OF else table.c[column] == value)
    return query
