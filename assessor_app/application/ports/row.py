"""What all rows have, whichever table they are of."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What all rows have: a table, a key, and whether the log binds them."""

    table: ClassVar[str]
    key: ClassVar[tuple[str, ...]] = ("id",)
    bound: ClassVar[bool] = True
