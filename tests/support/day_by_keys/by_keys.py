"""The day by the keyboard alone."""

import re
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from tests.support.day_by_keys.desk import ENTRIES, TRIES, NotAsItShouldBe, Person
from tests.support.day_by_keys.finding import (
    BUTTONS,
    CELLS,
    FIELDS,
    FILE_NAME,
    TICKS,
    bars,
    entry,
    first_cells,
    focus_of,
    has_keys,
    inside,
    place_of,
    words_of,
)
from tests.support.day_by_keys.screen import Thing

_MOMENT: Final = 1.5  # seconds in which a key press shows
_DIGITS: Final = 9  # so many pages have keys of their own
_FINDER: Final = "A page, an action, a code, a name, a word of the help"
_STOPS: Final = 90  # Tab presses after which something cannot be reached


class ByKeys(Person):
    """By the keyboard alone."""

    def do(self, name: str, keys: str = "") -> None:
        if keys:
            self.sight.see(name, *BUTTONS)
            self.hands.press(keys)
        else:
            self._walk_to(name, *BUTTONS)
            self.hands.press("Return")

    def page(self, title: str) -> None:
        def number(things: Sequence[Thing]) -> int | None:
            names = [one.name for one in inside(things, "Pages", "list", ("list item",))]
            return names.index(title) + 1 if title in names else None

        place = self.sight.until(f"the page {title}", number)
        if place <= _DIGITS:
            self.hands.press(f"ctrl+{place}")
        else:
            self._find(title)
        self.sight.see(f"{re.escape(title)} — Assessor", "frame")

    def field(self, name: str) -> None:
        self._walk_to(name, *FIELDS)

    def tick(self, name: str, *roles: str) -> None:
        if roles != ("radio button",):
            self._walk_to(name, *(roles or TICKS))
            self.hands.press("space")
            return
        self._walk_to(".*", *roles)  # Tab comes to one of them; Down chooses the next
        for _ in range(ENTRIES):
            here = focus_of(self.sight.look())
            if here is not None and re.fullmatch(name, here.name):
                return
            self.hands.press("Down")
            self._moved_from(here)

    def item(self, within: str, name: str) -> None:
        self.sight.see(within, "list")
        self._walk_along(lambda things: inside(things, within, "list", ("list item",)), name, within, "list")

    def row(self, table: str, name: str) -> None:
        self.sight.see(name, *CELLS)
        self._walk_along(lambda things: first_cells(things, table), name, table, "table")

    def pick(self, choice: str, name: str) -> None:
        self._walk_to(choice, "combo box")
        first = name.split(maxsplit=1)[0]  # a space would open the list
        self.hands.write(first)
        for _ in range(ENTRIES):
            now = self.sight.until(f"an entry {first}", lambda things: entry(things, first))
            if now == name:
                return
            self.hands.press("Down")
            self._another_entry(now)
        raise NotAsItShouldBe(f"the drop-down has no “{name}”")

    def file(self, path: Path) -> None:
        self.sight.see(FILE_NAME, *FIELDS)
        self.hands.press("ctrl+a")
        self.hands.write(str(path))
        self.hands.press("Return")
        self.sight.gone(FILE_NAME, *FIELDS)

    def confirm(self, verb: str) -> None:
        self._type_back()
        self._walk_to(verb, *BUTTONS)
        self.hands.press("Return")
        self.sight.gone(".*", "dialog")

    def all_rows(self, table: str) -> None:
        self._walk_to(table, "table")
        self.hands.press("ctrl+a")

    def tab(self, name: str) -> None:
        def place(things: Sequence[Thing]) -> tuple[int, int] | None:
            """Where the chosen tab of the bar with `name` stands, and where that one."""
            for bar in bars(things):
                names = [one.name for one in bar]
                wanted = [at for at, one in enumerate(names) if re.fullmatch(name, one)]
                chosen = [at for at, one in enumerate(bar) if one.selected]
                if wanted and chosen:
                    return chosen[0], wanted[0]
            return None

        def in_front(things: Sequence[Thing]) -> bool | None:
            found = place(things)
            return True if found is not None and found[0] == found[1] else None

        now, wanted = self.sight.until(f"the tab {name}", place)
        if now != wanted:
            self.hands.press("ctrl+Next" if wanted > now else "ctrl+Prior", abs(wanted - now))
        self.sight.until(f"the tab {name} in front", in_front)

    def level(self, number: str) -> None:
        self.hands.press(number)

    def answer_there(self) -> None:
        self.hands.press("1")

    def comment(self, name: str, words: str) -> None:
        self.hands.press("n")
        self.sight.until("the comment has the keys", lambda things: has_keys(things, name))
        self.hands.write(words)
        self.hands.press("Escape")
        self.sight.until("the comment is left", lambda things: None if has_keys(things, name) else True)

    def take_first(self) -> None:
        self.hands.press("1")
        self.hands.press("n")

    def reason(self, name: str) -> None:
        self.hands.press("r")
        self.sight.until("the reason has the keys", lambda things: has_keys(things, name))

    def close(self) -> None:
        self.hands.press("alt+F4")

    def _find(self, title: str) -> None:
        """Turn to a page by its name, where no digit is left for it."""
        self.hands.press("ctrl+k")
        self.sight.until("what finds anything", lambda things: has_keys(things, _FINDER))
        self.hands.write(title)
        self.sight.until(f"the page {title}, found", lambda things: _found(things, title))
        self.hands.press("Return")

    def _another_entry(self, before: str) -> None:
        self.sight.until("the next entry", lambda things: entry(things, "") not in {None, before} or None)

    def _walk_to(self, name: str, *roles: str, back: bool = False) -> None:
        """Go on by Tab until what is called so has the keys."""
        self.sight.see(name, *roles)
        for _ in range(_STOPS):
            here = focus_of(self.sight.look())
            if here is not None and here.role in roles and re.fullmatch(name, here.name):
                return
            self.hands.press("shift+Tab" if back else "Tab")
            self._moved_from(here)
        raise NotAsItShouldBe(f"Tab does not get to “{name}”. On the screen: {words_of(self.sight.last)}")

    def _moved_from(self, before: Thing | None) -> None:
        """Give the window a moment to move the keys on."""
        over = time.monotonic() + _MOMENT
        while time.monotonic() < over:
            here = focus_of(self.sight.look())
            if place_of(here) != place_of(before):
                return

    def _walk_along(
        self, entries: Callable[[Sequence[Thing]], list[Thing]], name: str, within: str, role: str
    ) -> None:
        """By Up and Down from the chosen entry of a list to that which says `name`."""
        for _ in range(TRIES):
            listed = entries(self.sight.look())
            wanted = [at for at, one in enumerate(listed) if re.fullmatch(name, one.name)]
            chosen = [at for at, one in enumerate(listed) if one.selected]
            if not wanted:  # further down than what can be seen
                self._walk_to(within, role, back=True)
                self.hands.press("End")
                self._moved_from(focus_of(self.sight.last))
                continue
            if chosen[:1] == wanted[:1]:
                return
            self._walk_to(within, role, back=True)
            if chosen:
                steps = wanted[0] - chosen[0]
                self.hands.press("Down" if steps > 0 else "Up", abs(steps))
            else:
                self.hands.press("Home")
            self._moved_from(focus_of(self.sight.last))
        raise NotAsItShouldBe(f"the keys do not get to “{name}”: {words_of(self.sight.last)}")


def _found(things: Sequence[Thing], title: str) -> bool | None:
    """Whether the page is what Return would do now, of all that was found."""
    found = inside(things, "What was found", "list", ("list item",))
    return any(one.selected and one.name.startswith(title) for one in found) or None
