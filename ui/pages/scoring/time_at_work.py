"""How long somebody worked at a rating, without the time in which no key was pressed; no Qt."""

from datetime import datetime, timedelta
from typing import Final

from assessor_app.application.clock import Clock

_IDLE: Final = timedelta(minutes=2)  # without a step, after which nobody is counted as at work


class TimeAtWork:
    """The minutes at the work in hand."""

    def __init__(self, now: Clock) -> None:
        """Nobody works yet."""
        self._now = now
        self._before = 0  # minutes of earlier sittings
        self._seconds = 0
        self._stirred: datetime | None = None

    @property
    def minutes(self) -> int:
        """All of them so far, of earlier sittings too."""
        return self._before + round(self._seconds / 60)

    def begin(self, minutes: int) -> None:
        """Other work is in front, at which somebody sat `minutes` before."""
        self._before, self._seconds = minutes, 0
        self.stir()

    def stir(self) -> None:
        """Somebody did something."""
        self._stirred = self._now()

    def tick(self) -> None:
        """A second has passed with the work in front."""
        if self._stirred is not None and self._now() - self._stirred < _IDLE:
            self._seconds += 1
