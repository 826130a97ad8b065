"""Where helper processes come from: some started ahead, some kept for the next file of many."""

import threading

from assessor_app.adapters.preview_helper import Helper, Limits
from assessor_app.application.problems import Unusable

_REMEDY = "Close other programs and try again."


class Helpers:
    """Where helpers come from; some are started ahead, so that the first page of a file need not wait."""

    def __init__(self, *, spares: int = 1, limits: Limits | None = None) -> None:
        """Start `spares` helpers; 0 starts each when it is needed."""
        self._limits = limits or Limits()
        self._wanted = spares
        self._guard = threading.Lock()
        self._spares: list[Helper] = []
        self._renewed: list[Helper] = []
        self._closed = False
        self._fill()

    def take(self) -> Helper:
        """A helper that has read nothing yet; the caller closes it. Raises Unusable where none starts."""
        with self._guard:
            if self._closed:
                raise Unusable("The previews are closed")
            spare = next((helper for helper in self._spares if helper.alive), None)
            for helper in self._spares:
                if helper is not spare and not helper.alive:
                    helper.close()
            self._spares = [helper for helper in self._spares if helper is not spare and helper.alive]
        try:
            taken = spare or Helper(self._limits)
            self._fill()
        except OSError as error:
            if spare is not None:
                return spare
            raise Unusable("No preview helper could be started", remedy=_REMEDY) from error
        return taken

    def take_renewable(self) -> Helper:
        """A helper for one file of many; the caller gives it back. Raises Unusable where none starts."""
        with self._guard:
            if self._closed:
                raise Unusable("The previews are closed")
            if self._renewed:
                return self._renewed.pop()
        try:
            return Helper(self._limits, again=True)
        except OSError as error:
            raise Unusable("No preview helper could be started", remedy=_REMEDY) from error

    def give_back(self, helper: Helper) -> None:
        """Keep a renewable helper for the next file, or end it where it cannot be renewed."""
        renewed = helper.renew()
        with self._guard:
            if renewed and not self._closed:
                self._renewed.append(helper)
                return
        helper.close()

    def close(self) -> None:
        """End the helpers that wait; those that were taken are ended by whoever took them."""
        with self._guard:
            self._closed = True
            waiting = [*self._spares, *self._renewed]
            self._spares, self._renewed = [], []
        for helper in waiting:
            helper.close()

    def _fill(self) -> None:
        with self._guard:
            while not self._closed and len(self._spares) < self._wanted:
                self._spares.append(Helper(self._limits))
