"""How a connection to SQLite is made (WAL, full synchronisation), and what database errors mean in words."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DatabaseError, DisconnectionError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection

from assessor_app.application.problems import Damaged, Problem, Refused, Unusable

BUSY_SECONDS = 10
_PRAGMAS = (
    *("synchronous=FULL", "fullfsync=1", "temp_store=MEMORY", "trusted_schema=OFF"),
    "secure_delete=ON",  # the key of an erased submission is overwritten, not only let go of
)
SMALLEST_ROOM = 32 << 10  # bytes: the index of the write-ahead log, which even a reader needs


def sqlite_engine(path: Path) -> Engine:
    """An engine on the file `path`. Transactions begin where SQLAlchemy says so: IMMEDIATE for writers.

    Where the folder takes no files (other rights, a read-only medium) the database is open for reading alone.
    """
    engine = create_engine(URL.create("sqlite", database=str(path)), creator=lambda: _open(path))

    @event.listens_for(engine, "connect")
    def _prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # the "begin" listener below starts transactions
        cursor = connection.cursor()
        for pragma in _PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "checkout")
    def _look_again(
        connection: DBAPIConnection, _entry: ConnectionPoolEntry, _proxy: PoolProxiedConnection
    ) -> None:
        if isinstance(connection, _Unchanging) and connection.files != _files(path):
            raise DisconnectionError  # somebody with more rights writes here: open it anew

    @event.listens_for(engine, "checkin")
    def _forget_pages(connection: DBAPIConnection | None, _entry: ConnectionPoolEntry) -> None:
        if connection is not None:  # else it was given up
            connection.execute("PRAGMA shrink_memory")  # each would keep 2 MB, in case it is used again

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


class _Unchanging(sqlite3.Connection):
    """A connection that looks at the database's file alone and takes it never to change."""

    files: tuple[tuple[int, int] | None, ...] = ()  # what lay there when it was opened


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, check_same_thread=False)
    try:
        if connection.execute("PRAGMA journal_mode=WAL").fetchone()[0] == "wal":
            return connection
        raise Unusable(
            "this folder does not allow what a safe database needs (WAL)",
            where=str(path.parent),
            remedy="Move the workspace to a local disk: not a network share, not a synchronised folder.",
        )
    except sqlite3.OperationalError as error:
        connection.close()
        if not _only_for_reading(error, path):
            raise
    except BaseException:
        connection.close()
        raise
    return _open_unchanging(path)


def _only_for_reading(error: sqlite3.OperationalError, path: Path) -> bool:
    """Whether it failed because even a reader of WAL makes files beside the database, and may not here."""
    refused = error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)
    return refused and os.access(path, os.R_OK) and not os.access(path.parent, os.W_OK)


def _open_unchanging(path: Path) -> sqlite3.Connection:
    # `immutable` neither locks nor looks at the log. Nobody of this account can write here; a program of an
    # account that can would have left its log and index here, which the ordinary way then reads. One that
    # begins to write later is noticed before the next question.
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        raise Unusable(
            "the newest changes are not in the database yet, and this folder cannot be written to",
            where=str(path.parent),
            remedy="Copy the whole folder to a place that can be written to, and open it there.",
        )
    address = f"{path.absolute().as_uri()}?immutable=1"
    files = _files(path)  # before it is opened: what changes meanwhile is seen the next time
    connection = sqlite3.connect(
        address, uri=True, timeout=BUSY_SECONDS, check_same_thread=False, factory=_Unchanging
    )
    connection.files = files
    return connection


def _files(path: Path) -> tuple[tuple[int, int] | None, ...]:
    """When the database and its log were last written, and their sizes; None for one that is not there."""
    found: list[tuple[int, int] | None] = []
    for one in (path, path.with_name(f"{path.name}-wal")):
        try:
            status = one.stat()
        except OSError:
            found.append(None)
        else:
            found.append((status.st_mtime_ns, status.st_size))
    return tuple(found)


_DAMAGED = (Damaged, "the workspace's database is damaged", "Restore the last backup: `assessor restore`.")
_WORDS: dict[str, tuple[type[Problem], str, str]] = {
    "disk is full": (Unusable, "the disk is full; nothing was changed", "Free some space and try again."),
    "readonly database": (
        Unusable,
        "the workspace cannot be written to; nothing was changed",
        "Check the rights of its folder and files, or copy the folder to a disk that takes changes.",
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


def not_writable(folder: Path) -> Problem:
    """What is said where the folder or its disk takes no change."""
    problem = _as_problem("readonly database")
    problem.where = str(folder)
    return problem


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
