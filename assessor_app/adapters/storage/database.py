"""The database of one workspace: snapshots for readers, one writer at a time, migrations on opening."""

import errno
import time
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
MIGRATION_SECONDS = 60.0
_TICK = 50_000_000  # ns: no file system that takes a database tells times more coarsely
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
        with _locked(self._folder, LOCK_SECONDS), in_words(self._folder):
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

    @property
    def mark(self) -> object:
        """Another than before whenever anything was committed since, by whatever program."""
        if self._folder is None:
            return object()
        return tuple(_written(self._folder / name) for name in ("assessor.db", "assessor.db-wal"))

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


def _written(path: Path) -> object:
    """When a file was last written, and how long it is; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    # what was written this moment may be written again within the clock's tick
    recent = time.time_ns() - found.st_mtime_ns < _TICK
    return object() if recent else (found.st_mtime_ns, found.st_size)


@contextmanager
def _locked(folder: Path | None, patience: float) -> Iterator[None]:
    """Be the only writer. patience: seconds; then Refused. Unusable where the folder takes no lock."""
    if folder is None:
        yield
        return
    lock = FileLock(folder / "writer.lock", timeout=patience)
    try:
        lock.acquire()
    except Timeout as error:
        raise Refused(
            "another program is changing this workspace",
            where=str(folder),
            remedy="Wait until it has finished, then try again.",
        ) from error
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise not_writable(folder) from error
        raise disk_problem(error, folder) from error
    try:
        yield
    finally:
        lock.release()


def open_sqlite(folder: Path, *, now: Callable[[], str], guard: Guard = _no_guard) -> SqlStorage:
    """The storage of the workspace in `folder`, migrated to the newest schema where it is older."""
    from assessor_app.adapters.storage.schema import bring_up_to_date, is_up_to_date

    path = folder / "assessor.db"
    with in_words(folder):
        engine = sqlite_engine(path)
        if not is_up_to_date(engine):
            with _locked(folder, MIGRATION_SECONDS):  # who waited finds it done
                bring_up_to_date(engine, path)
    return SqlStorage(engine, folder=folder, now=now, guard=guard)
