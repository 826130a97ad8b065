"""How a connection to SQLite is made (WAL, full synchronisation), and what database errors mean in words."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from assessor_app.application.problems import Damaged, Problem, Refused, Unusable

BUSY_SECONDS = 10
SMALLEST_ROOM = 32 << 10  # bytes: the index of the write-ahead log, which even a reader needs


def sqlite_engine(path: Path) -> Engine:
    """An engine on the file `path`. Transactions begin where SQLAlchemy says so: IMMEDIATE for writers."""
    engine = create_engine(
        f"sqlite:///{path}", connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False}
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # the "begin" listener below starts transactions
        cursor = connection.cursor()
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "fullfsync=1",
            "temp_store=MEMORY",
            "trusted_schema=OFF",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        if cursor.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            raise Unusable(
                "this folder does not allow what a safe database needs (WAL)",
                remedy="Move the workspace to a local disk: not a network share, not a synchronised folder.",
            )
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


_DAMAGED = (Damaged, "the workspace's database is damaged", "Restore the last backup: `assessor restore`.")
_WORDS: dict[str, tuple[type[Problem], str, str]] = {
    "disk is full": (Unusable, "the disk is full; nothing was changed", "Free some space and try again."),
    "readonly database": (
        Unusable,
        "the workspace cannot be written to; nothing was changed",
        "Check the rights of its folder, or whether the disk is read-only.",
    ),
    "unable to open": (
        Unusable,
        "the workspace's database cannot be opened",
        "Check the folder and its rights.",
    ),
    "database is locked": (
        Refused,
        "another program is writing to the workspace",
        "Try again when it has finished.",
    ),
    "not a database": _DAMAGED,
    "malformed": _DAMAGED,
    "could not decode to utf-8": _DAMAGED,
    "disk i/o error": (
        Unusable,
        "the disk reports an error; nothing was changed",
        "Check the disk, then try again.",
    ),
}


def problem_of(error: Exception) -> Problem | None:
    """What a database error means for the person; None where it is a defect of ours."""
    text = str(error).lower()
    return next((_as_problem(mark) for mark in _WORDS if mark in text), None)


def _as_problem(mark: str) -> Problem:
    kind, what, remedy = _WORDS[mark]
    return kind(what, remedy=remedy)


def _has_no_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path).free < SMALLEST_ROOM
    except OSError:
        return False


@contextmanager
def in_words(path: Path | None) -> Iterator[None]:
    """Turn database errors that a person can act on into Problems about `path`."""
    try:
        yield
    except (OperationalError, DatabaseError, sqlite3.DatabaseError) as error:
        problem = problem_of(error)
        if problem is None:
            raise
        if path is not None and "i/o error" in str(error).lower() and _has_no_room(path):
            problem = _as_problem("disk is full")  # SQLite's words where a file cannot even be mapped
        problem.where = str(path) if path else None
        raise problem from error
