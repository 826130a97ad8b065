"""A list whose rows are all in memory, for choosing in it and jumping through it; no widgets."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from ui.models.batch import ByState


@dataclass(frozen=True, slots=True)
class RowsListed:
    """`rows` as they are filtered and ordered, beside `everything` that could be chosen."""

    rows: Sequence[Any]
    everything: Sequence[Any]
    state_of: Callable[[Any], str]

    def ids(self, offset: int, limit: int | None) -> Sequence[str]:
        """See `Listed.ids`."""
        end = None if limit is None else offset + limit
        return [row.id for row in self.rows[offset:end]]

    def by_state(self, ids: Collection[str]) -> ByState:
        """See `Listed.by_state`."""
        found: dict[str, list[str]] = {}
        for row in self.everything:
            if row.id in ids:
                found.setdefault(self.state_of(row), []).append(row.id)
        return {state: tuple(some) for state, some in found.items()}
