"""The work that comes next, opened while somebody still scores the one before; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from assessor_app.application.progress import Progress
from assessor_app.application.queries.submissions import DeskState
from assessor_app.application.use_cases.rate_submission import WorkInHand
from ui.models.shelf import Shelf
from ui.models.viewer import WIDEST
from ui.models.work_index import WorkIndex
from ui.pages.scoring.across import Across
from ui.tasks import Runner

_WAITS: Final = frozenset({DeskState.TO_RATE, DeskState.STARTED, DeskState.FLAGGED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """Work that is open already, with its shelf."""

    work: WorkInHand
    shelf: Shelf


class Lookahead:
    """Holds at most one piece of work; whoever takes it closes its shelf."""

    def __init__(
        self,
        *,
        open_work: Callable[[str], WorkInHand],
        shelf_of: Callable[[WorkInHand], Shelf],
        index: WorkIndex,
        runner: Runner,
    ) -> None:
        """Nothing is looked for before `look`."""
        self._open_work, self._shelf_of, self._index, self._runner = open_work, shelf_of, index, runner
        self._held: Ahead | None = None
        self._asked = 0

    def next_after(self, code: str, progress: Progress) -> str | None:
        """What is scored after `code`; runs off the window's thread, and may read the letters first."""
        if not self._index.filled:
            self._index.fill(progress)
        return self._index.next_after(code)

    def take(self, code: str) -> Ahead | None:
        """The work of this code, where it is open already; anything else that was held is closed."""
        self._asked += 1
        held, self._held = self._held, None
        if held is not None and held.work.code != code:
            self._close(held.shelf)
            return None
        return held

    def look(
        self,
        code: str,
        room: int,
        found: Callable[[int, str | None], None],
        *,
        across: Across | None = None,
    ) -> None:
        """Find what comes after `code`, and open it for a pane of `room` device pixels.

        `across` says what comes next instead of the queue. `found` gets how much else waits, and the next
        code; it is not called once something was taken.
        """
        self._asked += 1
        asked = self._asked

        def look(progress: Progress) -> tuple[int, str | None, Ahead | None]:
            next_code = self.next_after(code, progress) if across is None else across.beside(code, 1)
            line = self._index.line(code)
            waiting = self._index.waiting() - int(line is not None and line.state in _WAITS)
            return waiting, next_code, None if next_code is None else self._open(next_code, room)

        def keep(outcome: tuple[int, str | None, Ahead | None]) -> None:
            waiting, next_code, ahead = outcome
            if asked != self._asked:
                if ahead is not None:
                    self._close(ahead.shelf)
                return
            self._held = ahead
            found(waiting, next_code)

        self._runner.query(look, done=keep, failed=_nothing)

    def retire(self) -> None:
        """Close what is held, now."""
        self._asked += 1
        if self._held is not None:
            self._held.shelf.close()
        self._held = None

    def _open(self, code: str, room: int) -> Ahead:
        """What cannot be shown is told once somebody looks at it."""
        work = self._open_work(code)
        shelf = self._shelf_of(work)
        try:
            if shelf.files:
                shelf.warm(0, min(room, WIDEST))
        except Exception:  # noqa: BLE001  # a hostile file must not hide that there is more work
            shelf.forget(0)
        return Ahead(work=work, shelf=shelf)

    def _close(self, shelf: Shelf) -> None:
        self._runner.query(lambda _progress: shelf.close(), done=_nothing, failed=_nothing)


def _nothing(_outcome: object) -> None:
    """Nobody waits for it."""
