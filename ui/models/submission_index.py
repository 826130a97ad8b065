"""An admin's list, of any length, kept as the log says that it changed; no Qt."""

from collections.abc import Callable, Iterable
from threading import Lock

from assessor_app.application.ports.listing import RowIndex, Values
from assessor_app.application.progress import Progress
from assessor_app.application.queries.submissions import AdminLine


class SubmissionIndex:
    """Reads everything once, and then what changed, whoever changed it; may be asked from any thread."""

    def __init__(
        self,
        index: RowIndex[AdminLine],
        *,
        read_all: Callable[[], Iterable[Values]],
        read_some: Callable[[tuple[str, ...]], Iterable[AdminLine]],
        changed_since: Callable[[int], tuple[int, tuple[str, ...] | None]],
    ) -> None:
        """`changed_since` gives the log's size and what changed since it had another; None: too much."""
        self.index = index
        self._read_all, self._read_some, self._changed_since = read_all, read_some, changed_since
        self._guard = Lock()
        self._size = 0  # of the log, when the index was as the database is

    def read(self, progress: Progress) -> None:
        """Make the index as the database is now."""
        with self._guard:
            size, changed = self._changed_since(self._size)
            if changed is None or not self.index.ready:
                self.index.build(self._read_all(), progress)
            elif changed:
                lines = {line.id: line for line in self._read_some(changed)}
                for identity in changed:
                    if identity in lines:
                        self.index.put(lines[identity])
                    else:
                        self.index.remove(identity)
            self._size = size
