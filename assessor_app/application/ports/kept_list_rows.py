"""Lists that were read before, kept for the next sign-in; see `ports.rows`."""

from dataclasses import dataclass, field
from typing import ClassVar

from assessor_app.application.ports.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptListRow(Row):
    """What opens a role's list as it was kept, and when it was right; removed, its parts tell nothing."""

    table: ClassVar[str] = "kept_list"
    key: ClassVar[tuple[str, ...]] = ("role",)
    bound: ClassVar[bool] = False  # nothing rests on it: all that it says stands in other rows
    role: str
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptListPartRow(Row):
    """Some hundred lines of a role's list as it was kept."""

    table: ClassVar[str] = "kept_list_part"
    key: ClassVar[tuple[str, ...]] = ("role", "ordinal")
    bound: ClassVar[bool] = False
    role: str
    ordinal: int
    sealed: bytes = field(repr=False)  # by the key in `kept_list`, which is another for each time
