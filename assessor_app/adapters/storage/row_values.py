"""What the database in memory holds of a row, and back: numbers in the place of what many rows share."""

import dataclasses
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any, Final, Generic

from assessor_app.adapters.storage.folding import folded
from assessor_app.application.ports.listing import Columns, Row, Values

BETWEEN: Final = "\x1f"  # members of a tuple
BADGE_NAME: Final = "badge_name"  # the field with what the badge is called, where rows have one
_AS_NUMBERS: Final = frozenset({"badge", BADGE_NAME, "state"})


class Codes:
    """Few texts that stand in many rows, as numbers that keep their order."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        """Begin with these."""
        self._texts = list(map(str, texts))
        self._numbers = {text: number for number, text in enumerate(self._texts)}

    def text(self, number: int) -> str:
        """What a number stands for."""
        return self._texts[number]

    def known(self, text: str) -> int:
        """Its number; one that no row has where no row has this text."""
        return self._numbers.get(text, -1)

    def of(self, texts: Sequence[str]) -> Iterator[int]:
        """The number of each; what is new gets the next."""
        for text in dict.fromkeys(texts):
            if text not in self._numbers:
                self._numbers[str(text)] = len(self._texts)
                self._texts.append(str(text))
        return map(self._numbers.__getitem__, texts)


class Badges:
    """The badges that rows are of, each with its name: few, so that a row holds a number in their place."""

    def __init__(self) -> None:
        """Know none yet."""
        self._known: list[tuple[str, str]] = []  # (id, name)
        self._numbers: dict[tuple[str, str], int] = {}
        self._folded: list[str] = []  # names

    def __len__(self) -> int:
        return len(self._known)

    def pair(self, number: int) -> tuple[str, str]:
        """(id, name)."""
        return self._known[number]

    def of(self, pairs: Sequence[tuple[str, str]]) -> Iterator[int]:
        """The number of each (id, name); what is new gets the next."""
        for pair in dict.fromkeys(pairs):
            if pair not in self._numbers:
                self._numbers[pair] = len(self._known)
                self._known.append(pair)
                self._folded.append(folded(pair[1]))
        return map(self._numbers.__getitem__, pairs)

    def known(self, badge: str) -> list[int]:
        """The numbers that stand for the badge with this id."""
        return [number for number, (identity, _) in enumerate(self._known) if identity == badge]

    def holding(self, word: str) -> list[int]:
        """The numbers of those in whose name this stands, which is folded."""
        return [number for number, name in enumerate(self._folded) if word in name]

    def with_word(self, begins: str) -> list[int]:
        """The numbers of those whose name has a word that begins so."""
        return [number for number, name in enumerate(self._folded) if f" {begins}" in f" {name}"]

    def ranks(self) -> list[int]:
        """Of each number, which place it has by name; alike but for case and accents, they share one."""
        places = {name: place for place, name in enumerate(sorted(set(self._folded)))}
        return [places[name] for name in self._folded]


class RowReader(Generic[Row]):
    """From a row to the values of its fields and back."""

    def __init__(self, columns: Columns[Row]) -> None:
        """For rows of one kind."""
        hints = typing.get_type_hints(columns.row)
        self.fields = [field.name for field in dataclasses.fields(columns.row)]  # type: ignore[arg-type]  # rows are dataclasses
        self.kept = [name for name in self.fields if name not in _AS_NUMBERS]
        self.stored = tuple(f"f_{name}" for name in self.kept)
        self.columns = ", ".join(("badge_code", "state_code", *self.stored))
        self.badges, self.states = Badges(), Codes(columns.states)
        self.tuples = [name for name in self.kept if typing.get_origin(hints[name]) is tuple]
        self.values: Callable[[Row], Values] = attrgetter(*self.fields)
        self._state: Callable[[str], Any] = hints["state"]
        self._make = columns.row

    def columns_of(self, batch: Sequence[Values]) -> Mapping[str, Sequence[Any]]:
        """Field → its values in all these rows, as they are stored."""
        columns = dict(zip(self.fields, zip(*batch, strict=True), strict=True))
        for name in self.tuples:
            columns[name] = tuple(map(BETWEEN.join, columns[name]))
        columns.setdefault(BADGE_NAME, ("",) * len(batch))
        return columns

    def read(self, stored: tuple[Any, ...]) -> Row:
        """The row that was stored so."""
        badge, state, *rest = stored
        values = dict(zip(self.kept, rest, strict=True))
        for name in self.tuples:
            values[name] = tuple(values[name].split(BETWEEN)) if values[name] else ()
        values["badge"], name = self.badges.pair(badge)
        if BADGE_NAME in self.fields:
            values[BADGE_NAME] = name
        values["state"] = self._state(self.states.text(state))
        return self._make(**values)

    def values_of(self, batch: Sequence[tuple[Any, ...]]) -> list[Values]:
        """The fields of these rows, which were stored so, in their order: column by column."""
        badges, states, *rest = zip(*batch, strict=True)
        columns: dict[str, Iterable[Any]] = dict(zip(self.kept, rest, strict=True))
        for name in self.tuples:
            columns[name] = [tuple(one.split(BETWEEN)) if one else () for one in columns[name]]
        columns["badge"], columns[BADGE_NAME] = zip(*map(self.badges.pair, badges), strict=True)
        columns["state"] = map(self.states.text, states)
        return list(zip(*(columns[name] for name in self.fields), strict=True))
