"""How a long task tells that it goes on, and learns that it should stop."""

from typing import Protocol


class Cancelled(Exception):  # not an error: the person asked for it
    """The person cancelled; what was committed stays, nothing else was kept."""


class Progress(Protocol):
    """What a long task knows of whoever watches it."""

    def step(self, done: int, total: int, label: str) -> None:
        """Say that `done` of `total` are done and what comes now; raises Cancelled where that was asked."""


class NoProgress:
    """Nobody watches."""

    def step(self, done: int, total: int, label: str) -> None:
        """Say nothing, never cancel."""


NO_PROGRESS = NoProgress()
