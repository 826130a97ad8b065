"""Read a JSON file that a person wrote, strictly, and say in plain words where in it something is wrong."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import NoReturn, TypeVar

from assessor_app.application.problems import Unusable

LARGEST_FILE = 16 * 1024 * 1024  # bytes
DEEPEST = 64  # lists and objects within one another

Member = TypeVar("Member", bound=Enum)


def load(content: bytes, *, file: str) -> "Place":
    """Parse a whole JSON file (UTF-8, byte order mark or not).

    file: the name by which the person knows it. Raises Unusable, naming line and column, where it is not
    JSON, holds a key twice, a number that is none (NaN), or is larger or deeper than any file of ours.
    """
    if len(content) > LARGEST_FILE:
        raise Unusable(f"the file is larger than {LARGEST_FILE // 2**20} MiB", where=file)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unusable(
            f"byte {error.start} is not UTF-8", where=file, remedy="Save the file as UTF-8."
        ) from error
    try:
        value = json.loads(text, object_pairs_hook=_object_without_twins, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        where = f"{file}, line {error.lineno}, column {error.colno}"
        raise Unusable(f"this is not JSON: {error.msg}", where=where) from error
    except RecursionError as error:
        raise Unusable("the file is nested too deeply", where=file) from error
    except ValueError as error:  # a twin key, a constant, a number of thousands of digits
        raise Unusable(f"this is not JSON that can be used: {error}", where=file) from error
    if _depth(value) > DEEPEST:
        raise Unusable("the file is nested too deeply", where=file)
    return Place(file=file, path="", value=value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One value of the file, with the path that leads to it."""

    file: str
    path: str  # "achievements[2].versions[0].rubric"; "" for the whole file
    value: object = field(repr=False)

    def refuse(self, what: str, remedy: str | None = None) -> NoReturn:
        """Raise Unusable for this place."""
        raise Unusable(what, where=f"{self.file}, {self.path}" if self.path else self.file, remedy=remedy)

    def object(self, *, required: frozenset[str], optional: frozenset[str] = frozenset()) -> "Fields":
        """Return the fields of an object that has all the required keys and no unknown one."""
        if not isinstance(self.value, dict):
            self.refuse(f"an object in braces belongs here, not {_kind(self.value)}")
        missing, unknown = required - self.value.keys(), self.value.keys() - required - optional
        if missing:
            self.refuse(f"“{min(missing)}” is missing")
        if unknown:
            allowed = ", ".join(sorted(required | optional))
            self.refuse(f"“{_shown(min(unknown))}” is not known here", f"Known are: {allowed}.")
        return Fields(place=self, fields=self.value)

    def items(self) -> tuple["Place", ...]:
        """Return the members of a list."""
        if not isinstance(self.value, list):
            self.refuse(f"a list […] belongs here, not {_kind(self.value)}")
        return tuple(
            Place(file=self.file, path=f"{self.path}[{index}]", value=value)
            for index, value in enumerate(self.value)
        )

    def text(self) -> str:
        """Return a text that is not blank and holds no half character or control but line end and tab."""
        if not isinstance(self.value, str):
            self.refuse(f"a text belongs here, not {_kind(self.value)}")
        if not self.value.strip():
            self.refuse("the text is empty")
        if any(
            (ord(character) < 32 and character not in "\n\t") or "\ud800" <= character <= "\udfff"
            for character in self.value
        ):
            self.refuse("the text holds a control character or half a character")
        return self.value

    def whole(self) -> int:
        """Return a whole number; 3.0 and "3" are none."""
        if isinstance(self.value, bool) or not isinstance(self.value, int):
            self.refuse(f"a whole number belongs here, not {_kind(self.value)}")
        return self.value

    def flag(self) -> bool:
        """Return true or false."""
        if not isinstance(self.value, bool):
            self.refuse(f"true or false belongs here, not {_kind(self.value)}")
        return self.value

    def one_of(self, members: type[Member]) -> Member:
        """Return the member of the enumeration that the text names."""
        word = self.text()
        try:
            return members(word)
        except ValueError:
            self.refuse(f"“{_shown(word)}” is none of: {', '.join(str(one.value) for one in members)}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """The fields of one object of the file."""

    place: Place
    fields: Mapping[str, object] = field(repr=False)

    def __contains__(self, key: str) -> bool:
        """Tell whether the object has that key."""
        return key in self.fields

    def __getitem__(self, key: str) -> Place:
        """Return the value under that key with its path; KeyError where there is none."""
        step = _shown(key)
        path = f"{self.place.path}.{step}" if self.place.path else step
        return Place(file=self.place.file, path=path, value=self.fields[key])

    def keys(self) -> tuple[str, ...]:
        """Return the keys in the order of the file."""
        return tuple(self.fields)

    def text_or_none(self, key: str) -> str | None:
        """Return the text under an optional key."""
        return self[key].text() if key in self else None

    def whole_or_none(self, key: str) -> int | None:
        """Return the whole number under an optional key."""
        return self[key].whole() if key in self else None

    def items_or_none(self, key: str) -> tuple[Place, ...]:
        """Return the members of a list under an optional key, none where it is missing."""
        return self[key].items() if key in self else ()


def _object_without_twins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"“{_shown(key)}” stands twice in one object")
        found[key] = value
    return found


def _depth(value: object) -> int:
    depth, layer = 0, [value]
    while layer := [one for one in layer if isinstance(one, dict | list)]:
        depth += 1
        layer = [child for one in layer for child in (one.values() if isinstance(one, dict) else one)]
    return depth


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _shown(word: str) -> str:
    """Return foreign text as one short line: unprintable characters as their code points."""
    short = word if len(word) <= 60 else word[:60] + "…"
    return "".join(one if one.isprintable() else f"\\u{ord(one):04x}" for one in short)


def _kind(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    kinds = {
        str: "a text",
        int: "a whole number",
        float: "a number with a point",
        list: "a list",
        dict: "an object",
    }
    return kinds[type(value)]
