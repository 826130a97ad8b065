"""Where ratings that others recorded come from: the port that readers of tables implement."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from assessor_app.reliability.names import Scale

if TYPE_CHECKING:
    from assessor_app.reliability.rows import Rows


class ReadRatings(Protocol):
    """Reads a table of ratings."""

    def __call__(self, path: Path, *, scale: Scale, declared: Sequence[str] | None) -> "Rows":
        """Read and check all rows; Unusable, naming file and line, where they cannot be analysed.

        declared: all categories in their order; None: those that occur.
        """
