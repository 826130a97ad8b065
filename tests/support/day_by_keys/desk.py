"""One person at the window: gestures that find what they need by its name, and wait for answers."""

import re
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from tests.support.day_by_keys.hands import Hands
from tests.support.day_by_keys.screen import Screen, Thing

Found = TypeVar("Found")
_PATIENCE: Final = 60.0  # seconds; a busy machine is slow
_BETWEEN: Final = 0.08  # seconds between two looks
_MOMENT: Final = 1.5  # seconds in which a key press shows
_ENTRIES: Final = 20  # of a drop-down that are walked through
_ROWS: Final = 200
_TURNS: Final = 60  # of the wheel
_CLOSE_FROM_RIGHT, _CLOSE_ABOVE = 8, 9  # px: where the window manager draws its cross
_FILE_NAME: Final = "File name:|Directory:"
_CELLS: Final = ("table cell", "cell")
_STOPS: Final = 90  # Tab presses after which something cannot be reached
# Roles that say “focused” of what they would give the keys to, also while they do not have them.
_MARKED: Final = frozenset(
    {"list item", "table cell", "cell", "tree item", "page tab", "filler", "frame", "dialog"}
)
BUTTONS: Final = ("push button", "button menu", "toggle button")
FIELDS: Final = ("text", "entry", "password text", "spin button")
TICKS: Final = ("check box", "radio button", "toggle button")
_BOX: Final = 17  # px from a table's corner to the box in its head
_TRIES: Final = 12


class NotAsItShouldBe(Exception):
    """What a person would have expected did not come."""


def matching(things: Sequence[Thing], name: str, *roles: str) -> list[Thing]:
    """What is called so (a pattern for the whole name), of these roles where there are any."""
    pattern = re.compile(name)
    return [one for one in things if (not roles or one.role in roles) and pattern.fullmatch(one.name)]


def focus_of(things: Sequence[Thing]) -> Thing | None:
    """What has the keys."""
    real = [one for one in things if one.focused and one.role not in _MARKED]
    marked = [one for one in things if one.focused and one.role == "page tab"]
    found = real or marked
    return found[-1] if found else None


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


def words_of(things: Sequence[Thing]) -> str:
    """What can be read, in short: for who must find out what went wrong."""
    names = [f"{one.role} {one.name!r}" + ("" if one.enabled else " (off)") for one in things if one.name]
    return "; ".join(names)[-6000:]


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
            names = [one.name for one in _inside(things, "Pages", "list", ("list item",))]
            return names.index(title) + 1 if title in names else None

        self.hands.press(f"ctrl+{self.sight.until(f'the page {title}', number)}")
        self.sight.see(f"{re.escape(title)} — Assessor", "frame")

    def field(self, name: str) -> None:
        self._walk_to(name, *FIELDS)

    def tick(self, name: str, *roles: str) -> None:
        if roles != ("radio button",):
            self._walk_to(name, *(roles or TICKS))
            self.hands.press("space")
            return
        self._walk_to(".*", *roles)  # Tab comes to one of them; Down chooses the next
        for _ in range(_ENTRIES):
            here = focus_of(self.sight.look())
            if here is not None and re.fullmatch(name, here.name):
                return
            self.hands.press("Down")
            self._moved_from(here)

    def item(self, within: str, name: str) -> None:
        self.sight.see(within, "list")
        self._walk_along(lambda things: _inside(things, within, "list", ("list item",)), name, within, "list")

    def row(self, table: str, name: str) -> None:
        self.sight.see(name, *_CELLS)
        self._walk_along(lambda things: _first_cells(things, table), name, table, "table")

    def pick(self, choice: str, name: str) -> None:
        self._walk_to(choice, "combo box")
        first = name.split(maxsplit=1)[0]  # a space would open the list
        self.hands.write(first)
        for _ in range(_ENTRIES):
            now = self.sight.until(f"an entry {first}", lambda things: _entry(things, first))
            if now == name:
                return
            self.hands.press("Down")
            self._another_entry(now)
        raise NotAsItShouldBe(f"the drop-down has no “{name}”")

    def file(self, path: Path) -> None:
        self.sight.see(_FILE_NAME, *FIELDS)
        self.hands.press("ctrl+a")
        self.hands.write(str(path))
        self.hands.press("Return")
        self.sight.gone(_FILE_NAME, *FIELDS)

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
            for bar in _bars(things):
                names = [one.name for one in bar]
                wanted = [at for at, one in enumerate(names) if re.fullmatch(name, one)]
                chosen = [at for at, one in enumerate(bar) if one.selected]
                if wanted and chosen:
                    return chosen[0], wanted[0]
            return None

        now, wanted = self.sight.until(f"the tab {name}", place)
        if now != wanted:
            self._walk_to(".*", "page tab", "page tab list")
            self.hands.press("Right" if wanted > now else "Left", abs(wanted - now))
        self.sight.until(f"the tab {name} in front", lambda things: place(things) == (wanted, wanted) or None)

    def level(self, number: str) -> None:
        self.hands.press(number)

    def comment(self, name: str, words: str) -> None:
        self.hands.press("n")
        self.sight.until("the comment has the keys", lambda things: _has_keys(things, name))
        self.hands.write(words)
        self.hands.press("Escape")
        self.sight.until("the comment is left", lambda things: None if _has_keys(things, name) else True)

    def take_first(self) -> None:
        self.hands.press("1")
        self.hands.press("n")

    def reason(self, name: str) -> None:
        self.hands.press("r")
        self.sight.until("the reason has the keys", lambda things: _has_keys(things, name))

    def close(self) -> None:
        self.hands.press("alt+F4")

    def _another_entry(self, before: str) -> None:
        self.sight.until("the next entry", lambda things: _entry(things, "") not in {None, before} or None)

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
            if _place(here) != _place(before):
                return

    def _walk_along(
        self, entries: Callable[[Sequence[Thing]], list[Thing]], name: str, within: str, role: str
    ) -> None:
        """By Up and Down from the chosen entry of a list to that which says `name`."""
        for _ in range(_TRIES):
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
        for _ in range(_TRIES):
            if matching(self.sight.look(), name, "list item"):
                break
            self.hands.wheel(place.middle, 1)
        self._click(name, "list item")

    def row(self, table: str, name: str) -> None:
        self._click(name, *_CELLS)

    def pick(self, choice: str, name: str) -> None:
        self._click(choice, "combo box")
        self._click(choice, "list item")  # the list closes; the wheel speaks to the drop-down now
        place = self.sight.see(choice, "combo box")
        for _ in range(_ENTRIES):
            now = self.sight.until("the drop-down", lambda things: _combo_at(things, place))
            if now == name:
                return
            self.hands.wheel(place.middle, 1)
            self._another_entry(place, now)
        raise NotAsItShouldBe(f"the drop-down has no “{name}”")

    def file(self, path: Path) -> None:
        self.sight.see(_FILE_NAME, *FIELDS)
        if path.exists():
            self._click(re.escape(path.name), "list item", "tree item")
        self._click("&?(Open|Choose|Save)", *BUTTONS)
        self.sight.gone(_FILE_NAME, *FIELDS)

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
            self.sight.until("a criterion without level", _without_level)
        self._click(rf"{number}\. .*", *TICKS)

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
            "the next entry", lambda things: _combo_at(things, place) not in {None, before} or None
        )

    def _click(self, name: str, *roles: str, checked: bool | None = None) -> None:
        self.hands.click(self._in_sight(name, *roles, checked=checked).middle)

    def _in_sight(self, name: str, *roles: str, checked: bool | None = None) -> Thing:
        """Wait until it stands still where it can be hit, turning the wheel over what hides it."""
        for _ in range(_TURNS):
            thing = self.sight.see(name, *roles, checked=checked)
            pane = _pane_of(self.sight.last, thing)
            if pane is None:
                again = self.sight.see(name, *roles, checked=checked)
                if again.middle == thing.middle:
                    return again
                continue
            self.hands.wheel(pane.middle, 2 if thing.middle[1] >= pane.y + pane.height else -2)
        raise NotAsItShouldBe(f"“{name}” cannot be brought into sight")


def _inside(things: Sequence[Thing], name: str, role: str, wanted: Sequence[str]) -> list[Thing]:
    """What lies in the last such list or table."""
    found: list[Thing] = []
    within: Thing | None = None
    for one in things:
        if one.role == role and re.fullmatch(name, one.name):
            within, found = one, []
        elif within is not None and one.depth <= within.depth:
            within = None
        elif within is not None and one.role in wanted:
            found.append(one)
    return found


def _first_cells(things: Sequence[Thing], table: str) -> list[Thing]:
    """The first cell of each row."""
    cells = _inside(things, table, "table", _CELLS)
    return [one for at, one in enumerate(cells) if at == 0 or one.y != cells[at - 1].y]


def _bars(things: Sequence[Thing]) -> list[list[Thing]]:
    """The tabs of each bar of tabs."""
    bars: list[list[Thing]] = []
    for before, one in zip((None, *things), things, strict=False):
        if one.role == "page tab":
            if before is not None and before.role == "page tab":
                bars[-1].append(one)
            else:
                bars.append([one])
    return bars


def _has_keys(things: Sequence[Thing], name: str) -> bool | None:
    here = focus_of(things)
    return True if here is not None and re.fullmatch(name, here.name) else None


def _entry(things: Sequence[Thing], begins: str) -> str | None:
    """What the drop-down that has the keys says, where it begins so."""
    here = focus_of(things)
    return (
        here.name if here is not None and here.role == "combo box" and here.name.startswith(begins) else None
    )


def _without_level(things: Sequence[Thing]) -> bool | None:
    """Whether levels are shown, and none of them is chosen."""
    levels = matching(things, r"\d\. .*", *TICKS)
    return True if levels and not any(one.checked for one in levels) else None


def _combo_at(things: Sequence[Thing], place: Thing) -> str | None:
    """What the drop-down says that stands where `place` did."""
    return next((one.name for one in things if one.role == "combo box" and one.middle == place.middle), None)


def _place(thing: Thing | None) -> tuple[str, int, int] | None:
    return None if thing is None else (thing.name, thing.x, thing.y)


def _pane_of(things: Sequence[Thing], thing: Thing) -> Thing | None:
    """The innermost of what holds `thing` in which its middle cannot be seen; None where all show it."""
    place = next(number for number, one in enumerate(things) if one is thing)
    depth, (x, y) = thing.depth, thing.middle
    for one in reversed(things[:place]):
        if one.depth < depth:
            depth = one.depth
            inside = one.x <= x < one.x + one.width and one.y <= y < one.y + one.height
            if one.height and one.role not in {"application"} and not inside:
                return one
    return None
