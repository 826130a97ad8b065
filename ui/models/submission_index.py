"""An admin's list, of any length, kept as the log says that it changed; no Qt."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from threading import Lock

from assessor_app.application.ports.listing import ReadAnew, RowIndex, Values
from assessor_app.application.problems import Problem
from assessor_app.application.progress import Progress
from assessor_app.application.queries.submissions import AdminLine

KeepLines = Callable[[Iterable[Values], int, Progress], object]  # the log's size when they were right


def _keep_nothing(_lines: Iterable[Values], _size: int, _progress: Progress) -> None:
    """Every list is read row by row."""


class SubmissionIndex:
    """Reads everything once, and then what changed, whoever changed it; may be asked from any thread."""

    def __init__(
        self,
        index: RowIndex[AdminLine],
        *,
        read_all: Callable[[], Iterable[Values]],
        read_some: Callable[[tuple[str, ...]], Iterable[AdminLine]],
        changed_since: Callable[[int], tuple[int, tuple[str, ...] | None]],
        keep: KeepLines = _keep_nothing,
    ) -> None:
        """`changed_since` gives the log's size and what changed since it had another; None: too much.

        keep: for the next time, where that is due.
        """
        self.index = index
        self._read_all, self._read_some, self._changed_since = read_all, read_some, changed_since
        self._keep = keep
        self._guard = Lock()
        self._size = 0  # of the log, when the index was as the database is
        self._due = False  # whether it may be worth keeping

    def read(self, progress: Progress) -> None:
        """Make the index as the database is now."""
        with self._guard:
            size, changed = self._changed_since(self._size)
            if changed is None or not self.index.ready:
                self.index.build(self._read_all(), progress)
                self._due = True
            elif changed:
                lines = {line.id: line for line in self._read_some(changed)}
                for identity in changed:
                    if identity in lines:
                        self.index.put(lines[identity])
                    else:
                        self.index.remove(identity)  # erased, and with it what was kept
                        self._due = True
            self._size = size

    def settle(self, progress: Progress) -> None:
        """After it was shown: make every order quick, and keep the list for next time, where it is due."""
        self.index.arrange(progress)
        with self._guard:
            size, due, self._due = self._size, self._due, False
        if due:
            with suppress(Problem, ReadAnew):  # nothing is lost, and the next reading asks again
                self._keep(self.index.each(), size, progress)
