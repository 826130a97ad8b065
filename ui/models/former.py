"""What was asked for before, so that a filter that was cleared or changed can be had again; no Qt."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, Generic, TypeVar

from assessor_app.application.ports.listing import Wanted

Value = TypeVar("Value")

_LONGEST: Final = 100


class Former(Generic[Value]):
    """The values that went, and those that were taken back."""

    def __init__(self, in_one_go: Callable[[Value, Value], bool]) -> None:
        """`in_one_go`: whether a value only goes on from the one before, as a word that is being typed."""
        self._in_one_go = in_one_go
        self._behind: list[Value] = []
        self._ahead: list[Value] = []
        self._last: Value | None = None

    @property
    def behind(self) -> bool:
        """Whether something can be taken back."""
        return bool(self._behind)

    @property
    def ahead(self) -> bool:
        """Whether something was taken back."""
        return bool(self._ahead)

    def went(self, before: Value, after: Value) -> None:
        """`after` stands in the place of `before` now."""
        if before == after:
            return
        self._ahead.clear()
        goes_on = self._last == before and bool(self._behind) and self._in_one_go(before, after)
        if not goes_on:
            self._behind = [*self._behind, before][-_LONGEST:]
        self._last = after

    def back(self, now: Value) -> Value | None:
        """What stood before `now`, which can be had again by `forward`; None where there is nothing."""
        return self._turn(self._behind, self._ahead, now)

    def forward(self, now: Value) -> Value | None:
        """What was taken back; None where there is nothing."""
        return self._turn(self._ahead, self._behind, now)

    def forget(self) -> None:
        """Nothing stood before."""
        self._behind.clear()
        self._ahead.clear()
        self._last = None

    def _turn(self, taken: list[Value], given: list[Value], now: Value) -> Value | None:
        self._last = None
        if not taken:
            return None
        given.append(now)
        return taken.pop()


def same_search(before: Wanted, after: Wanted) -> bool:
    """The words of a search are typed letter by letter."""
    typed = bool(before.search) and after.search.startswith(before.search)
    return typed and replace(after, search=before.search) == before


def filters_of(wanted: Wanted) -> Wanted:
    """What is left out, whatever the order."""
    return replace(wanted, order="", descending=False)
