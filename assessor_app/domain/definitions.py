"""What may stand in the definition of a rubric, badge or programme: ids, whole numbers, texts."""

import re
from collections.abc import Sequence

_NO_TEXT = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff]")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LONGEST_ID = 64  # characters


class InvalidDefinition(ValueError):  # what is wrong is the definition
    """A rubric, badge or programme that contradicts itself; the words say which part and why."""


def is_slug(text: object) -> bool:
    """Tell whether `text` is an id: lower-case ASCII letters and digits, groups joined by single hyphens."""
    return isinstance(text, str) and len(text) <= LONGEST_ID and _SLUG.fullmatch(text) is not None


def is_whole(number: object, *, least: int, most: int) -> bool:
    """Tell whether `number` is an int (never a bool, float or text) from `least` to `most`."""
    return isinstance(number, int) and not isinstance(number, bool) and least <= number <= most


def is_text(text: object) -> bool:
    """Tell whether `text` says something: a str that is not blank."""
    return isinstance(text, str) and bool(text.strip())


def require_slug(text: object, what: str) -> None:
    """Raise InvalidDefinition unless `text` is an id."""
    if not is_slug(text):
        raise InvalidDefinition(f"{what} needs an id of a-z, 0-9 and single hyphens, not {text!r}")


def require_text(where: str, **named: object) -> None:
    """Raise InvalidDefinition, naming the field, unless each of `named` says something."""
    for name, text in named.items():
        if not is_text(text):
            raise InvalidDefinition(f"{where}: {name} must not be empty")


def require_flag(where: str, **named: object) -> None:
    """Raise InvalidDefinition, naming the field, unless each of `named` is True or False."""
    for name, flag in named.items():
        if not isinstance(flag, bool):
            raise InvalidDefinition(f"{where}: {name} must be true or false")


def require_distinct(ids: Sequence[str], where: str, what: str) -> None:
    """Raise InvalidDefinition, naming the first that comes twice, unless all of `ids` differ."""
    seen: set[str] = set()
    for one in ids:
        if one in seen:
            raise InvalidDefinition(f"{where} has two {what} of the id {one!r}")
        seen.add(one)


def require_fitting(text: str, what: str, most: int) -> None:
    """Raise InvalidDefinition for a text of more than `most` characters, or one that no file could hold."""
    if len(text) > most:
        raise InvalidDefinition(f"{what} is longer than {most} characters")
    if _NO_TEXT.search(text):  # what was put to use could not be read again
        raise InvalidDefinition(f"{what} holds a control character or half a character")
