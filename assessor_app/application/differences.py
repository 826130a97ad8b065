"""What one document says otherwise than another: JSON values compared, in words that can be read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

_NAMED_BY: Final = ("id", "number", "role")  # by which one of a list is known again, the first that all have
_CALLED: Final = ("name", "title", "full_statement", "id", "number", "role")  # by which people call it


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that differs: where it stands, and what it was and is; None where it was or is not there."""

    where: tuple[str, ...]
    before: str | None
    after: str | None


def differences(before: Any, after: Any, where: tuple[str, ...] = ()) -> Iterator[Difference]:
    """Everything that differs between two JSON values, in the order of the documents.

    The members of a list are known again by their ids, where they have some: a list in another order is not
    another list. A whole object that came or went is one difference.
    """
    if before == after:
        return
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        for name in (*before, *(name for name in after if name not in before)):
            yield from differences(before.get(name), after.get(name), (*where, words_of(name)))
    elif _is_list(before) and _is_list(after) and (identity := _identity((*before, *after))):
        old, new = ({one[identity]: one for one in each} for each in (before, after))
        for key in (*old, *(key for key in new if key not in old)):
            name = called(new[key] if key in new else old[key])
            yield from differences(old.get(key), new.get(key), (*where, name))
    else:
        yield Difference(where=where, before=in_words(before), after=in_words(after))


def called(value: Mapping[str, Any]) -> str:
    """By which people call one of a list."""
    return next((str(value[name]) for name in _CALLED if name in value), "")


def words_of(name: str) -> str:
    """“must pass” of “must_pass”."""
    return name.replace("_", " ").replace("-", " ")


def in_words(value: Any) -> str | None:
    """A value on a line: what an object is called, the members of a list one after the other."""
    if value is None:
        return None
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        named = called(value)
        return named or "; ".join(f"{words_of(name)}: {in_words(each)}" for name, each in value.items())
    if _is_list(value):
        return ", ".join(str(in_words(each)) for each in value)
    return str(value)


def _is_list(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _identity(members: Sequence[Any]) -> str | None:
    """The member by which all of these are known; None where they are no objects, or two share it."""
    if not members or not all(isinstance(one, Mapping) for one in members):
        return None
    return next((name for name in _NAMED_BY if all(_is_plain(one.get(name)) for one in members)), None)


def _is_plain(value: Any) -> bool:
    return isinstance(value, str | int)
