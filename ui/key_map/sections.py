"""The keys that hold, as lines to be read: on screen, on paper; no widgets."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ui.actions import EVERYWHERE, Action, Actions, Group, group_title


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyLine:
    """What some keys do: `keys` in Qt's portable text, `UP_TO` between the first and the last of a row."""

    keys: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySection:
    """Lines under a heading."""

    title: str
    lines: tuple[KeyLine, ...]


UP_TO = "–"


def sections(
    actions: Actions, listed: Iterable[Action], pages: Sequence[tuple[str, str]]
) -> tuple[KeySection, ...]:
    """A section for each of `pages` (id, title), then what holds everywhere, by groups.

    What has no keys is left out.
    """
    every = tuple(listed)
    made = [
        KeySection(title=title, lines=_lines(actions, [one for one in every if one.page == page]))
        for page, title in pages
    ]
    made += [
        KeySection(
            title=group_title(group),
            lines=_lines(actions, [one for one in every if one.page == EVERYWHERE and one.group is group]),
        )
        for group in Group
    ]
    return tuple(section for section in made if section.lines)


def _lines(actions: Actions, listed: Sequence[Action]) -> tuple[KeyLine, ...]:
    found: dict[str, list[str]] = {}
    for action in listed:
        keys = actions.keys_of(action)
        if keys:
            found.setdefault(action.family or action.title, []).append(keys[0])
    return tuple(KeyLine(keys=_short(keys), words=words) for words, keys in found.items())


def _short(keys: Sequence[str]) -> tuple[str, ...]:
    """“1 – 9” for a row of digits."""
    if len(keys) > 2 and all(len(one) == 1 and one.isdigit() for one in keys):
        digits = [int(one) for one in keys]
        if digits == list(range(digits[0], digits[0] + len(digits))):
            return keys[0], UP_TO, keys[-1]
    return tuple(keys)
