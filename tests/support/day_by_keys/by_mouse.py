"""The day by the mouse alone; words are typed, which no mouse can do."""

import re
from pathlib import Path
from typing import Final

from tests.support.day_by_keys.desk import ENTRIES, TRIES, NotAsItShouldBe, Person
from tests.support.day_by_keys.finding import (
    BUTTONS,
    CELLS,
    FIELDS,
    FILE_NAME,
    TICKS,
    combo_at,
    matching,
    pane_of,
    without_level,
)
from tests.support.day_by_keys.screen import Thing

_TURNS: Final = 60  # of the wheel
_CLOSE_FROM_RIGHT, _CLOSE_ABOVE = 8, 9  # px: where the window manager draws its cross
_BOX: Final = 17  # px from a table's corner to the box in its head


class ByMouse(Person):
    """By the mouse alone; words are typed, which no mouse can do."""

    def do(self, name: str, keys: str = "") -> None:
        self._click(name, *BUTTONS)

    def page(self, title: str) -> None:
        self._click(re.escape(title), "list item")
        self.sight.see(f"{re.escape(title)} — Assessor", "frame")

    def field(self, name: str) -> None:
        self._click(name, *FIELDS)

    def tick(self, name: str, *roles: str) -> None:
        roles = roles or TICKS
        place = self._in_sight(name, *roles)
        self.hands.click((place.x + min(12, place.width // 2), place.y + place.height // 2))

    def item(self, within: str, name: str) -> None:
        place = self.sight.see(within, "list")
        for _ in range(TRIES):
            if matching(self.sight.look(), name, "list item"):
                break
            self.hands.wheel(place.middle, 1)
        self._click(name, "list item")

    def row(self, table: str, name: str) -> None:
        self._click(name, *CELLS)

    def pick(self, choice: str, name: str) -> None:
        self._click(choice, "combo box")
        self._click(choice, "list item")  # the list closes; the wheel speaks to the drop-down now
        place = self.sight.see(choice, "combo box")
        for _ in range(ENTRIES):
            now = self.sight.until("the drop-down", lambda things: combo_at(things, place))
            if now == name:
                return
            self.hands.wheel(place.middle, 1)
            self._another_entry(place, now)
        raise NotAsItShouldBe(f"the drop-down has no “{name}”")

    def file(self, path: Path) -> None:
        self.sight.see(FILE_NAME, *FIELDS)
        if path.exists():
            self._click(re.escape(path.name), "list item", "tree item")
        self._click("&?(Open|Choose|Save)", *BUTTONS)
        self.sight.gone(FILE_NAME, *FIELDS)

    def confirm(self, verb: str) -> None:
        self._type_back()
        self._click(verb, *BUTTONS)
        self.sight.gone(".*", "dialog")

    def all_rows(self, table: str) -> None:
        place = self.sight.see(table, "table")
        self.hands.click((place.x + _BOX, place.y + _BOX))

    def tab(self, name: str) -> None:
        self._click(name, "page tab")
        self.sight.until(
            f"the tab {name} in front",
            lambda things: next((True for one in matching(things, name, "page tab") if one.selected), None),
        )

    def level(self, number: str) -> None:
        if any(one.checked for one in matching(self.sight.look(), r"\d\. .*", *TICKS)):
            self._click("No level yet", "label")  # opens the next criterion without one
            self.sight.until("a criterion without level", without_level)
        self._click(rf"{number}\. .*", *TICKS)

    def answer_there(self) -> None:
        self._click("Not answered yet", "label")  # opens what is asked
        self._click(".* It is there", *BUTTONS, *TICKS)

    def comment(self, name: str, words: str) -> None:
        self._click(name, *FIELDS)
        self.hands.write(words)

    def take_first(self) -> None:
        self._click("Take A on .*", *BUTTONS, *TICKS, checked=False)

    def reason(self, name: str) -> None:
        self._click(name, *FIELDS)

    def close(self) -> None:
        frame = self.sight.see(".* — Assessor|Assessor", "frame")
        self.hands.click((frame.x + frame.width - _CLOSE_FROM_RIGHT, frame.y - _CLOSE_ABOVE))

    def _another_entry(self, place: Thing, before: str) -> None:
        self.sight.until(
            "the next entry", lambda things: combo_at(things, place) not in {None, before} or None
        )

    def _click(self, name: str, *roles: str, checked: bool | None = None) -> None:
        self.hands.click(self._in_sight(name, *roles, checked=checked).middle)

    def _in_sight(self, name: str, *roles: str, checked: bool | None = None) -> Thing:
        """Wait until it stands still where it can be hit, turning the wheel over what hides it."""
        for _ in range(_TURNS):
            thing = self.sight.see(name, *roles, checked=checked)
            pane = pane_of(self.sight.last, thing)
            if pane is None:
                again = self.sight.see(name, *roles, checked=checked)
                if again.middle == thing.middle:
                    return again
                continue
            self.hands.wheel(pane.middle, 2 if thing.middle[1] > pane.middle[1] else -2)
        raise NotAsItShouldBe(f"“{name}” cannot be brought into sight")
