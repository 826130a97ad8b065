"""Nothing that a rater did is lost: what changed waits here until it is on the disk; no Qt."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock

from assessor_app.application.records import Draft
from assessor_app.application.use_cases.rate_submission import WorkInHand


class DraftKeeper:
    """The newest unsaved draft of each piece of work; may be called from any thread.

    A draft is given up only when it, and no newer one, is committed: a failed save loses nothing.
    """

    def __init__(self, save: Callable[[WorkInHand, Draft], str]) -> None:
        """`save` returns when it was committed, as UTC text."""
        self._save = save
        self._guard = Lock()  # of the drafts; never held while one is saved
        self._saving = Lock()
        self._held: dict[str, tuple[WorkInHand, Draft]] = {}

    def hold(self, work: WorkInHand, draft: Draft) -> None:
        """Hold the draft of how far the work has come."""
        with self._guard:
            self._held[work.code] = (work, draft)

    def newest(self, code: str) -> Draft | None:
        """The draft of this work that is not on the disk yet; None where the disk has the newest."""
        with self._guard:
            held = self._held.get(code)
            return None if held is None else held[1]

    @property
    def unsaved(self) -> bool:
        """Whether anything is not on the disk yet."""
        with self._guard:
            return bool(self._held)

    def save(self) -> str | None:
        """Commit what is held; when the last of it was committed, None where nothing was held.

        What a save raises passes through; the draft is held still.
        """
        saved_at = None
        with self._saving:
            with self._guard:
                held = tuple(self._held.values())
            for work, draft in held:
                saved_at = self._save(work, draft)
                self._let_go(work.code, draft)
        return saved_at

    @contextmanager
    def handing_in(self, code: str) -> Iterator[None]:
        """While a rating is handed in nothing is saved; once it is, its draft is held no longer."""
        with self._saving:
            yield
            with self._guard:
                self._held.pop(code, None)

    def give_up(self) -> None:
        """Hold nothing any more: the person was asked."""
        with self._guard:
            self._held.clear()

    def _let_go(self, code: str, draft: Draft) -> None:
        with self._guard:
            held = self._held.get(code)
            if held is not None and held[1] is draft:
                del self._held[code]
