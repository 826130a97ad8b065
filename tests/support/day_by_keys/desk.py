"""One person at the window: what they can do, and how they wait for answers."""

import re
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from tests.support.day_by_keys.finding import FIELDS, matching, words_of
from tests.support.day_by_keys.hands import Hands
from tests.support.day_by_keys.screen import Screen, Thing

Found = TypeVar("Found")
_PATIENCE: Final = 60.0  # seconds; a busy machine is slow
_BETWEEN: Final = 0.2  # seconds between two looks
ENTRIES: Final = 20  # of a drop-down that are walked through
TRIES: Final = 12


class NotAsItShouldBe(Exception):
    """What a person would have expected did not come."""


class Sight:
    """Waits for what comes on the screen."""

    def __init__(self, screen: Screen) -> None:
        """Looks at everything that `screen` shows."""
        self._screen = screen
        self.last: tuple[Thing, ...] = ()

    def look(self) -> tuple[Thing, ...]:
        """What is there now."""
        self.last = self._screen.read()
        return self.last

    def until(
        self, what: str, found: Callable[[Sequence[Thing]], Found | None], patience: float = _PATIENCE
    ) -> Found:
        """Wait for what `found` finds; raises NotAsItShouldBe, saying `what` did not come."""
        over = time.monotonic() + patience
        while True:
            answer = found(self.look())
            if answer is not None:
                return answer
            if time.monotonic() > over:
                raise NotAsItShouldBe(f"{what}: did not come. On the screen: {words_of(self.last)}")
            time.sleep(_BETWEEN)

    def see(self, name: str, *roles: str, checked: bool | None = None, patience: float = _PATIENCE) -> Thing:
        """Wait for what is called so and can be used: the last one, or the first that is (not) `checked`."""

        def found(things: Sequence[Thing]) -> Thing | None:
            usable = [
                one
                for one in matching(things, name, *roles)
                if one.enabled and checked in {None, one.checked}
            ]
            if not usable:
                return None
            return usable[-1] if checked is None else usable[0]

        return self.until(f"“{name}”", found, patience)

    def see_off(self, name: str, *roles: str) -> Thing:
        """Wait for something that cannot be used now."""

        def found(things: Sequence[Thing]) -> Thing | None:
            return next((one for one in matching(things, name, *roles) if not one.enabled), None)

        return self.until(f"“{name}”, switched off", found)

    def gone(self, name: str, *roles: str) -> None:
        """Wait until nothing is called so."""
        self.until(f"the end of “{name}”", lambda things: None if matching(things, name, *roles) else True)


class Person:
    """Somebody at the window."""

    def __init__(self, sight: Sight, hands: Hands) -> None:
        """Sees by `sight`, acts by `hands`."""
        self.sight, self.hands = sight, hands

    def write(self, words: str, *, secret: bool = False) -> None:
        """Type into what has the keys."""
        self.hands.write(words, secret=secret)

    # what differs between keys and mouse

    def do(self, name: str, keys: str = "") -> None:
        """Press the button that is called so; by its `keys` where it has some."""
        raise NotImplementedError

    def page(self, title: str) -> None:
        """Turn to a page of the navigation."""
        raise NotImplementedError

    def field(self, name: str) -> None:
        """Bring the keys to a field."""
        raise NotImplementedError

    def tick(self, name: str, *roles: str) -> None:
        """Tick or untick a box, or choose one of several."""
        raise NotImplementedError

    def item(self, within: str, name: str) -> None:
        """Choose an entry of a list."""
        raise NotImplementedError

    def row(self, table: str, name: str) -> None:
        """Choose a row by one of its cells."""
        raise NotImplementedError

    def pick(self, choice: str, name: str) -> None:
        """Choose an entry of a drop-down."""
        raise NotImplementedError

    def file(self, path: Path) -> None:
        """Name a file or folder to the dialog that has opened."""
        raise NotImplementedError

    def confirm(self, verb: str) -> None:
        """Say yes in the box that has opened."""
        raise NotImplementedError

    def _type_back(self) -> None:
        """Wait for the box, and type what it wants to be typed before its verb can be pressed."""
        self.sight.see(".*", "dialog")
        wanted = [
            re.fullmatch("Type (.*) to go on", one.name) for one in self.sight.last if one.role in FIELDS
        ]
        for found in wanted:
            if found is not None:
                self.field(re.escape(found[0]))
                self.write(found[1])

    def all_rows(self, table: str) -> None:
        """Choose every row of a list whose rows have boxes."""
        raise NotImplementedError

    def tab(self, name: str) -> None:
        """Turn to a tab above a list."""
        raise NotImplementedError

    def level(self, number: str) -> None:
        """Give a level to the criterion that is open."""
        raise NotImplementedError

    def answer_there(self) -> None:
        """Say that what is asked for beside the rubric is there: the first of it that is open."""
        raise NotImplementedError

    def comment(self, name: str, words: str) -> None:
        """Comment on the criterion that is open."""
        raise NotImplementedError

    def take_first(self) -> None:
        """Settle an open difference by rating A."""
        raise NotImplementedError

    def reason(self, name: str) -> None:
        """Go to where the reason of a decision is written."""
        raise NotImplementedError

    def close(self) -> None:
        """Close the window."""
        raise NotImplementedError
