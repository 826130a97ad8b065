"""What the palette finds of a page whose list is read in one go; no Qt."""

from collections.abc import Callable, Iterable
from threading import Lock
from typing import Final

from assessor_app.application.progress import Progress
from ui.page import Item
from ui.palette.ranking import fold

_NEVER: Final = object()  # the mark before anything was read
_PATIENCE: Final = 0.05  # seconds between two looks whether the list is there
_BETWEEN: Final = 5_000  # items after which it is asked whether anybody still waits


class ReadOnce:
    """Reads when somebody first looks, and again once something was written; may be asked from any thread."""

    def __init__(self, read: Callable[[], Iterable[Item]], mark: Callable[[], object]) -> None:
        """`read` gives everything that may be found, to this role.

        mark: another whenever something may have been written since; nothing is read twice under the same.
        """
        self._read, self._mark = read, mark
        self._guard = Lock()
        self._read_at: object = _NEVER
        self._known: tuple[tuple[str, Item], ...] = ()

    def __call__(self, words: str, limit: int, progress: Progress) -> tuple[Item, ...]:
        """The first `limit` items that have every one of `words`; those whose title begins so come first."""
        while not self._guard.acquire(timeout=_PATIENCE):
            progress.step(0, 0, "")  # somebody else reads; who has typed on meanwhile need not wait
        try:
            mark = self._mark()
            if mark != self._read_at:
                self._known = tuple(self._folded())  # to its end: the next letter will want it too
                self._read_at = mark
            known = self._known
        finally:
            self._guard.release()
        wanted = fold(words).text.split()
        first: list[Item] = []
        others: list[Item] = []
        for number, (text, item) in enumerate(known):
            if number % _BETWEEN == 0:
                progress.step(number, len(known), "")
            if all(word in text for word in wanted):
                (first if text.startswith(wanted[0]) else others).append(item)
                if len(first) >= limit:
                    break
        return tuple([*first, *others][:limit])

    def forget(self) -> None:
        """Drop what was read: the person locks."""
        with self._guard:
            self._known, self._read_at = (), _NEVER

    def _folded(self) -> Iterable[tuple[str, Item]]:
        for item in self._read():
            yield fold.__wrapped__(f"{item.title} {item.detail}").text, item
