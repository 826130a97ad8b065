"""One unit of work over all tables, with the log entry in it."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from typing import Any, Protocol, TypeVar

from assessor_app.application.ports.row import Row
from assessor_app.application.ports.rows import LogEntryRow
from assessor_app.ledger.merkle import Node
from assessor_app.ledger.statement import Signer, Statement

R = TypeVar("R", bound=Row)
Key = str | int


class Reading(Protocol):
    """What can be asked of the database, at one moment: a snapshot that later commits do not change."""

    def get(self, kind: type[R], *key: Key) -> R | None:
        """The row with this key (the columns of `kind.key`, in order); None where there is none."""

    def where(self, kind: type[R], **columns: object) -> list[R]:
        """All rows whose clear columns equal these values, ordered by key. A value that is a tuple: any of
        its members.
        """

    def each(self, kind: type[R], **columns: object) -> Iterator[R]:
        """As `where`, streamed."""

    def values(
        self, kind: type[Row], names: tuple[str, ...], *, ordered: bool = True, **columns: object
    ) -> Iterator[tuple[Any, ...]]:
        """These columns of the rows that `each` gives, as bare tuples: for lists of any length.

        ordered: by key; else as they lie in the database, which is read in a fraction of the time.
        """

    def count(self, kind: type[Row], **columns: object) -> int:
        """How many rows `where` would give."""

    def counts(self, kind: type[Row], column: str) -> dict[str, int]:
        """How many rows there are for each value of a clear text column."""

    @property
    def size(self) -> int:
        """How many entries the log has."""

    def entries(self, start: int = 0) -> Iterator[LogEntryRow]:
        """The log's entries from index `start`, in order."""

    def node(self) -> Node:
        """Reads hashes of the log's complete subtrees, for roots and proofs."""

    def digests(self, kind: type[Row]) -> Iterator[tuple[str, str]]:
        """(key as the log writes it, digest) of every row of the table as it lies there, in no order,
        streamed.

        A value that no row of ours could hold gives a digest that no log entry vouches for.
        """

    def damage(self) -> str | None:
        """What the database itself finds wrong with its files or schema; None where it finds nothing."""


class UnitOfWork(Reading, Protocol):
    """A change of the state: everything in it is kept by `commit()` or nothing is.

    Rows of bound tables that were written since the last `record()` are vouched for by the next one;
    `commit()` with
    such rows unvouched is a defect and raises RuntimeError.
    """

    def sign_by(self, signer: Signer) -> None:
        """Whose key signs the log entries from now on; `record()` without one is a defect (RuntimeError)."""

    def add(self, *rows: Row) -> None:
        """Insert rows that are new; rows with a key already there are a defect (IntegrityError)."""

    def add_all(self, rows: Iterable[Row]) -> None:
        """As `add`, many at a time."""

    def put(self, *rows: Row) -> None:
        """Insert rows, or replace those with the same key."""

    def remove(self, kind: type[Row], *key: Key) -> None:
        """Delete the row with this key."""

    def record(
        self,
        kind: str,
        statement: Statement | None = None,
        *,
        sealed: bytes | None = None,
        sealed_for: str | None = None,
    ) -> int:
        """Append one log entry of this kind, vouching for the statement and the rows written since the last
        one.

        statement: stored verbatim, or as the ciphertext `sealed` under the row key of the role
        `sealed_for`; the log
        holds its digest (a sealed statement carries a salt in its payload). Returns the entry's index.
        """

    def commit(self) -> None:
        """Keep everything, durably."""


class Storage(Protocol):
    """The database of one workspace."""

    def read(self) -> AbstractContextManager[Reading]:
        """A snapshot; takes no lock and writes nothing."""

    def write(self, *, even_behind: bool = False) -> AbstractContextManager[UnitOfWork]:
        """The only writer: takes the workspace's lock (Refused where another process holds it); leaving
        without
        commit() keeps nothing. Raises Unusable in words for a full disk, a read-only folder, a damaged
        database;
        Refused for a database that is older than what this machine has seen of it, unless `even_behind`.
        """

    def draft(self) -> AbstractContextManager[UnitOfWork]:
        """A short write of unbound rows (drafts, checkpoints), which needs no log entry."""

    @property
    def mark(self) -> object:
        """Another than before whenever anything was committed since, by whatever program."""

    def close(self) -> None:
        """Let go of the database."""
