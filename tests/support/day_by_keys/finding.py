"""What to look for among the things on a screen: by name, by who has the keys, by what holds what."""

import re
from collections.abc import Sequence
from typing import Final

from tests.support.day_by_keys.screen import Thing

# Roles that say “focused” of what they would give the keys to, also while they do not have them. What holds
# them (list, table, page tab list) says it only while it has the keys.
_MARKED: Final = frozenset(
    {"list item", "table cell", "cell", "tree item", "page tab", "filler", "frame", "dialog"}
)
BUTTONS: Final = ("push button", "button menu", "toggle button")
FIELDS: Final = ("text", "entry", "password text", "spin button")
TICKS: Final = ("check box", "radio button", "toggle button")
CELLS: Final = ("table cell", "cell")
_EDGE: Final = 14  # px
FILE_NAME: Final = "File name:|Directory:"


def matching(things: Sequence[Thing], name: str, *roles: str) -> list[Thing]:
    """What is called so (a pattern for the whole name), of these roles where there are any."""
    pattern = re.compile(name)
    return [one for one in things if (not roles or one.role in roles) and pattern.fullmatch(one.name)]


def focus_of(things: Sequence[Thing]) -> Thing | None:
    """What has the keys."""
    found = [one for one in things if one.focused and one.role not in _MARKED]
    return found[-1] if found else None


def words_of(things: Sequence[Thing]) -> str:
    """What can be read, in short: for who must find out what went wrong."""
    names = [f"{one.role} {one.name!r}" + ("" if one.enabled else " (off)") for one in things if one.name]
    return "; ".join(names)[-6000:]


def inside(things: Sequence[Thing], name: str, role: str, wanted: Sequence[str]) -> list[Thing]:
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


def first_cells(things: Sequence[Thing], table: str) -> list[Thing]:
    """The first cell of each row."""
    cells = inside(things, table, "table", CELLS)
    return [one for at, one in enumerate(cells) if at == 0 or one.y != cells[at - 1].y]


def bars(things: Sequence[Thing]) -> list[list[Thing]]:
    """The tabs of each bar of tabs."""
    bars: list[list[Thing]] = []
    for before, one in zip((None, *things), things, strict=False):
        if one.role == "page tab":
            if before is not None and before.role == "page tab":
                bars[-1].append(one)
            else:
                bars.append([one])
    return bars


def has_keys(things: Sequence[Thing], name: str) -> bool | None:
    here = focus_of(things)
    return True if here is not None and re.fullmatch(name, here.name) else None


def entry(things: Sequence[Thing], begins: str) -> str | None:
    """What the drop-down that has the keys says, where it begins so."""
    here = focus_of(things)
    return (
        here.name if here is not None and here.role == "combo box" and here.name.startswith(begins) else None
    )


def without_level(things: Sequence[Thing]) -> bool | None:
    """Whether levels are shown, and none of them is chosen."""
    levels = matching(things, r"\d\. .*", *TICKS)
    return True if levels and not any(one.checked for one in levels) else None


def combo_at(things: Sequence[Thing], place: Thing) -> str | None:
    """What the drop-down says that stands where `place` did."""
    return next((one.name for one in things if one.role == "combo box" and one.middle == place.middle), None)


def place_of(thing: Thing | None) -> tuple[str, int, int] | None:
    return None if thing is None else (thing.name, thing.x, thing.y)


def pane_of(things: Sequence[Thing], thing: Thing) -> Thing | None:
    """The innermost of what holds `thing` in which its middle cannot be seen; None where all show it."""
    place = next(number for number, one in enumerate(things) if one is thing)
    depth, (x, y) = thing.depth, thing.middle
    for one in reversed(things[:place]):
        if one.depth < depth:
            depth = one.depth
            edge = min(_EDGE, thing.height // 4)  # a good part of it must be seen, not a line
            inside = one.x <= x < one.x + one.width and one.y + edge <= y < one.y + one.height - edge
            if one.height and one.role not in {"application"} and not inside:
                return one
    return None
