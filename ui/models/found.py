"""What the palette finds of a page whose list is read in one go; no Qt."""

from collections.abc import Callable, Iterable
from threading import Lock
from time import monotonic
from typing import Final

from assessor_app.application.progress import Progress
from ui.page import Item
from ui.palette.ranking import fold

_FRESH: Final = 20.0  # seconds for which a list that was read serves: somebody types a word in less
_PATIENCE: Final = 0.05  # seconds between two looks whether the list is there
_BETWEEN: Final = 5_000  # items after which it is asked whether anybody still waits


class ReadOnce:
    """Reads when somebody first looks, and again once that was a while ago; may be asked from any thread."""

    def __init__(self, read: Callable[[], Iterable[Item]], now: Callable[[], float] = monotonic) -> None:
        """`read` gives everything that may be found, to this role."""
        self._read, self._now = read, now
        self._guard = Lock()
        self._until = -1.0
        self._known: tuple[tuple[str, Item], ...] = ()

    def __call__(self, words: str, limit: int, progress: Progress) -> tuple[Item, ...]:
        """The first `limit` items that have every one of `words`; those whose title begins so come first."""
        while not self._guard.acquire(timeout=_PATIENCE):
            progress.step(0, 0, "")  # somebody else reads; who has typed on meanwhile need not wait
        try:
            if self._now() > self._until:
                self._known = tuple(self._folded())  # to its end: the next letter will want it too
                self._until = self._now() + _FRESH
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

    def _folded(self) -> Iterable[tuple[str, Item]]:
        for item in self._read():
            yield fold.__wrapped__(f"{item.title} {item.detail}").text, item
