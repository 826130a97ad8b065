"""Lists of any length in memory: sorted, filtered and searched at once, dropped when the person locks."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from assessor_app.application.progress import NO_PROGRESS, Progress

Values = tuple[Any, ...]
"""The fields of a row in their order: a hundred thousand rows are read sooner than made."""


class Listed(Protocol):
    """What every row has."""

    @property
    def id(self) -> str:
        """By which it is named."""

    @property
    def badge(self) -> str:
        """The id of its badge."""

    @property
    def state(self) -> str:
        """Where it stands."""


Row = TypeVar("Row", bound=Listed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which rows are asked for, in which order."""

    search: str = field(
        default="", repr=False
    )  # every word of it must stand in the row; case and accents do not count
    badge: str = ""  # an id; "" for all
    state: str = ""  # "" for all
    order: str = ""  # a name in `Columns.orders`; "" for the order in which the rows were read
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """An order by how much of something is done: two fields that hold numbers."""

    part: str
    whole: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns(Generic[Row]):
    """How rows of one kind are found and ordered; fields are named."""

    row: type[Row]  # a dataclass of str, int, None and tuples of str
    searched: tuple[str, ...]  # the fields in which a search looks
    orders: Mapping[str, str | Ratio]  # the order's name → the field by which it goes
    states: tuple[str, ...]  # in the order in which they are sorted
    exact: frozenset[str] = frozenset()  # texts ordered as they are; others without case and accents


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[Row]):
    """Some rows of an answer, and how many it has in all."""

    rows: tuple[Row, ...] = field(repr=False)
    total: int


class ReadAnew(Exception):  # not an error: what was being read is no more
    """All rows were read anew, or forgotten, while they were gone through."""


class RowIndex(Protocol[Row]):
    """One role's rows; may be asked from any thread. Of itself it writes nothing to a disk."""

    @property
    def ready(self) -> bool:
        """Whether `build` has finished once; until then there is nothing to list or to search."""

    def build(self, rows: Iterable[Values], progress: Progress = NO_PROGRESS) -> None:
        """Read everything anew; what was there stays until the new is complete, or if it is cancelled."""

    def arrange(self, progress: Progress = NO_PROGRESS) -> None:
        """Make every order as quick as it gets; all of them can be asked for before, and meanwhile."""

    def put(self, row: Row) -> None:
        """One row is new or has changed; known at once, also while `build` reads."""

    def remove(self, identity: str) -> None:
        """One row is gone."""

    def page(self, wanted: Wanted, *, offset: int, limit: int) -> Page[Row]:
        """Rows `offset` to `offset + limit` of what is asked for."""

    def counts(self, wanted: Wanted) -> Mapping[str, int]:
        """State → how many rows of what search and badge leave, whatever state is wanted."""

    def place(self, identity: str, wanted: Wanted) -> int | None:
        """Where a row stands in what is asked for, from 0; None where it is not among it."""

    def after(self, identity: str, wanted: Wanted) -> Row | None:
        """The row of what is asked for that follows this one, which need not be among it.

        The first after the last, or where there is no such row; None where nothing else is asked for.
        """

    def ids(self, wanted: Wanted, *, offset: int = 0, limit: int | None = None) -> tuple[str, ...]:
        """The names of what is asked for, from row `offset` on; in no order where all of it is taken."""

    def by_state(self, identities: Collection[str]) -> Mapping[str, tuple[str, ...]]:
        """State → which of these rows stand so; those that are gone stand nowhere."""

    def seek(self, begins: str, wanted: Wanted, *, start: str = "") -> int | None:
        """The place of the first row that has a word beginning so, from the row `start` on and round again.

        None where no row of what is asked for has one.
        """

    def of_each_badge(self) -> tuple[Row, ...]:
        """The first row of each badge."""

    def get(self, identity: str) -> Row | None:
        """One row; None where there is none."""

    def each(self) -> Iterator[Values]:
        """The fields of every row, in the order in which they came.

        Others may ask and change meanwhile: such a row is given as it was, or as it is. Raises ReadAnew.
        """

    def close(self) -> None:
        """Forget everything."""


OpenIndex = Callable[[Columns[Any]], RowIndex[Any]]
