"""Real events on one X display: keys, words and mouse by XTEST (xdotool), each written down."""

import os
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

_BETWEEN_MS: Final = "8"  # what lies between two letters
_SETTLE: Final = 0.03  # seconds after an event, so that the window's answer can begin


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that hands did: `kind` is key, words, click or wheel; `presses` are keys or clicks."""

    step: str
    kind: str
    what: str
    presses: int


@dataclass(slots=True)
class Hands:
    """Types and points as a person does; knows nothing of what is on the screen.

    Never `mousemove --sync`: it waits for a movement, for ever where the pointer is there already.
    """

    display: str
    step: str = ""
    events: list[Event] = field(default_factory=list)

    def press(self, keys: str, times: int = 1) -> None:
        """Press and let go of `keys` (“ctrl+Return”, as xdotool writes them)."""
        self._do("key", "--delay", "15", *([keys] * times))
        self._note("key", keys if times == 1 else f"{keys} ×{times}", times)

    def write(self, words: str, *, secret: bool = False) -> None:
        """Type `words`, which are written down as dots where they are secret."""
        self._do("type", "--delay", _BETWEEN_MS, "--", words)
        self._note("words", "•" * len(words) if secret else words, len(words))

    def click(self, place: tuple[int, int], times: int = 1) -> None:
        """Point at a place of the screen and press the left button."""
        x, y = place
        self._do("mousemove", str(x), str(y), "click", "--delay", "40", "--repeat", str(times), "1")
        self._note("click", f"{x},{y}" if times == 1 else f"{x},{y} ×{times}", times)

    def wheel(self, place: tuple[int, int], clicks: int) -> None:
        """Turn the wheel over a place: down for positive clicks."""
        x, y = place
        button = "5" if clicks > 0 else "4"
        self._do("mousemove", str(x), str(y), "click", "--delay", "10", "--repeat", str(abs(clicks)), button)
        self._note("wheel", f"{x},{y} {clicks:+}", abs(clicks))

    def presses(self, kind: str) -> Mapping[str, int]:
        """How many presses of one kind each step took, in the order of the steps."""
        counts: dict[str, int] = {}
        for event in self.events:
            counts[event.step] = counts.get(event.step, 0) + (event.presses if event.kind == kind else 0)
        return counts

    def _note(self, kind: str, what: str, presses: int) -> None:
        self.events.append(Event(self.step, kind, what, presses))
        time.sleep(_SETTLE)

    def _do(self, *arguments: str) -> None:
        around = {"PATH": os.environ.get("PATH", os.defpath), "DISPLAY": self.display}
        subprocess.run(["xdotool", *arguments], env=around, check=True, capture_output=True, timeout=120)
