"""Lists of any length in memory: sorted, filtered and searched at once, dropped when the person locks."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from assessor_app.application.progress import NO_PROGRESS, Progress

SortKey = str | int


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
class Columns(Generic[Row]):
    """How rows of one kind are found and ordered."""

    row: type[Row]  # a dataclass of str, int, None and tuples of str
    searched: Callable[[Row], tuple[str, ...]]  # the texts in which a search looks
    orders: Mapping[str, Callable[[Row], SortKey]]  # texts are ordered without case and accents


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[Row]):
    """Some rows of an answer, and how many it has in all."""

    rows: tuple[Row, ...] = field(repr=False)
    total: int


class RowIndex(Protocol[Row]):
    """One role's rows; may be asked from any thread. Nothing of it is ever written to a disk."""

    @property
    def ready(self) -> bool:
        """Whether `build` has finished once; until then searching is “preparing”."""

    def build(self, rows: Iterable[Row], progress: Progress = NO_PROGRESS) -> None:
        """Read everything anew; what was there stays until the new is complete, or if it is cancelled."""

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

    def get(self, identity: str) -> Row | None:
        """One row; None where there is none."""

    def close(self) -> None:
        """Forget everything."""


OpenIndex = Callable[[Columns[Any]], RowIndex[Any]]
