"""Where in the evidence something was seen: a place in a blind copy, tied to a criterion.

A place is numbers alone, relative to the blind copy that its digest names: never pixels of a screen, never
words of the evidence. So it is the same at every zoom and on every machine, and tells nothing of whose work
it is.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

WHOLE: Final = 10_000  # how wide, and how high, a page is: areas are counted in its ten-thousandths
MOST_PINS: Final = 200  # of one rating
LONGEST_NOTE: Final = 500  # characters

_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_LARGEST: Final = 2**53 - 1
_NUMBERS: Final = {"area": 5, "passage": 4, "cells": 5, "span": 2}


class PlaceKind(StrEnum):
    """How a place is counted. Never renamed: ratings hold these words."""

    AREA = "area"  # (page, left, top, right, bottom); pages and frames from 0
    PASSAGE = "passage"  # (block, character, block, character): from a character on, up to another
    CELLS = "cells"  # (sheet, row, column, row, column); both corners are of it
    SPAN = "span"  # (start, end) of sound or video, in milliseconds; equal for a moment


class InvalidPlace(ValueError):
    """Numbers that are no place; the words are for whoever wrote them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place in one blind copy: see `PlaceKind` for what the numbers are.

    A text is counted in lines (a line is a block; one of more than 2,000 characters is broken), a document in
    the blocks that its reader finds, both from 0. Characters are those of a block, and a last character of 0
    stands for the end of its block.
    """

    evidence: str  # SHA-256 of the blind bytes, hex
    kind: PlaceKind
    at: tuple[int, ...]

    def __post_init__(self) -> None:
        """Refuse what is nowhere."""
        if not _DIGEST.fullmatch(self.evidence):
            raise InvalidPlace("a place needs the SHA-256 of a blind copy")
        if len(self.at) != _NUMBERS[self.kind]:
            raise InvalidPlace(f"a place of the kind “{self.kind}” has {_NUMBERS[self.kind]} numbers")
        if any(type(number) is not int or not 0 <= number <= _LARGEST for number in self.at):
            raise InvalidPlace("the numbers of a place are whole, and not below 0")
        if not _in_order(self.kind, self.at):
            raise InvalidPlace("a place begins before it ends")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """A place, and what it is evidence of."""

    place: Place
    criterion: str  # id; "" where it speaks of the whole
    note: str = field(default="", repr=False)

    def to_plain(self) -> dict[str, Any]:
        """As JSON, which a rating binds itself to."""
        plain = {
            "at": list(self.place.at),
            "criterion": self.criterion,
            "evidence": self.place.evidence,
            "kind": str(self.place.kind),
        }
        return {**plain, "note": self.note} if self.note else plain


def pin_of(plain: Any) -> Pin:
    """What `Pin.to_plain` wrote; raises InvalidPlace where it is no such thing."""
    if not isinstance(plain, Mapping):
        raise InvalidPlace("a pin is an object")
    criterion, note, at = plain.get("criterion"), plain.get("note", ""), plain.get("at")
    if not isinstance(criterion, str) or not isinstance(note, str) or not isinstance(at, list):
        raise InvalidPlace("a pin has a place and a criterion")
    try:
        kind = PlaceKind(str(plain.get("kind")))
    except ValueError as error:
        raise InvalidPlace(f"there is no such kind of place: {plain.get('kind')!r}") from error
    place = Place(evidence=str(plain.get("evidence")), kind=kind, at=tuple(at))
    return Pin(place=place, criterion=criterion, note=note)


def area(evidence: str, page: int, box: tuple[float, float, float, float]) -> Place:
    """The area of a page, from (left, top, right, bottom) as shares of it; what lies outside is cut off."""
    left, top, right, bottom = (min(WHOLE, max(0, round(share * WHOLE))) for share in box)
    at = (page, min(left, right), min(top, bottom), max(left, right), max(top, bottom))
    return Place(evidence=evidence, kind=PlaceKind.AREA, at=at)


def _in_order(kind: PlaceKind, at: tuple[int, ...]) -> bool:
    if kind is PlaceKind.AREA:
        _, left, top, right, bottom = at
        return left < right <= WHOLE and top < bottom <= WHOLE
    if kind is PlaceKind.PASSAGE:
        first, start, last, end = at
        return first < last or (first == last and (end == 0 or start < end))
    if kind is PlaceKind.CELLS:
        _, top, left, bottom, right = at
        return top <= bottom and left <= right
    return at[0] <= at[1]
