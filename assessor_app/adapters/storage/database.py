"""The database of one workspace: snapshots for readers, one writer at a time, migrations on opening."""

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Engine, text

from assessor_app.adapters.durable import disk_problem
from assessor_app.adapters.storage.engine import in_words, not_writable, sqlite_engine
from assessor_app.adapters.storage.unit_of_work import SqlReading, SqlUnitOfWork
from assessor_app.application.problems import Refused

Guard = Callable[[SqlReading], None]  # raises Refused where the database must only be read
LOCK_SECONDS = 1.0  # a moment's patience: two windows that save at once should not frighten anybody


def _no_guard(_: SqlReading) -> None:
    """Every database may be changed."""


class SqlStorage:
    """Implements `application.ports.storage.Storage` over SQLAlchemy."""

    def __init__(
        self, engine: Engine, *, folder: Path | None, now: Callable[[], str], guard: Guard = _no_guard
    ) -> None:
        """Use `engine`, which is at the newest schema.

        folder: of the workspace, for its lock and its name in errors; now: UTC text; guard: refuses changes
        of a database that must only be read.
        """
        self.changed = False  # whether a change with its log entry was committed through this object
        self._guard = guard
        self._engine = engine
        self._folder = folder
        self._now = now

    @contextmanager
    def read(self) -> Iterator[SqlReading]:
        """A snapshot of this moment."""
        with in_words(self._folder), self._engine.connect() as connection:
            if self._engine.dialect.name == "postgresql":
                connection.execution_options(isolation_level="REPEATABLE READ")
            connection.execute(text("SELECT id FROM workspace"))  # the snapshot begins with the first read
            yield SqlReading(connection)

    @contextmanager
    def write(self, *, even_behind: bool = False) -> Iterator[SqlUnitOfWork]:
        """The only writer of this workspace; not committed, not kept. even_behind: despite the guard."""
        with self._locked(), in_words(self._folder):
            yield from self._transaction(bound=True, guard=_no_guard if even_behind else self._guard)

    @contextmanager
    def draft(self) -> Iterator[SqlUnitOfWork]:
        """A short write of rows that the log does not bind."""
        with in_words(self._folder):
            yield from self._transaction(bound=False, guard=self._guard)

    def _transaction(self, *, bound: bool, guard: Guard) -> Iterator[SqlUnitOfWork]:
        with self._engine.connect() as connection:
            connection.execution_options(writes=True)
            with connection.begin() as transaction:
                work = SqlUnitOfWork(connection, now=self._now, bound=bound)
                guard(work)
                yield work
                if transaction.is_active:
                    transaction.rollback()
                else:
                    self.changed |= bound

    @contextmanager
    def _locked(self) -> Iterator[None]:
        if self._folder is None:
            yield
            return
        lock = FileLock(self._folder / "writer.lock", timeout=LOCK_SECONDS)
        try:
            lock.acquire()
        except Timeout as error:
            raise Refused(
                "another program is changing this workspace",
                where=str(self._folder),
                remedy="Wait until it has finished, then try again.",
            ) from error
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
                raise not_writable(self._folder) from error
            raise disk_problem(error, self._folder) from error
        try:
            yield
        finally:
            lock.release()

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


def open_sqlite(folder: Path, *, now: Callable[[], str], guard: Guard = _no_guard) -> SqlStorage:
    """The storage of the workspace in `folder`, migrated to the newest schema where it is older."""
    from assessor_app.adapters.storage.schema import bring_up_to_date  # Alembic only when it is needed

    path = folder / "assessor.db"
    with in_words(folder):
        engine = sqlite_engine(path)
        bring_up_to_date(engine, path)
    return SqlStorage(engine, folder=folder, now=now, guard=guard)
