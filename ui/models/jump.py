"""Turning to a row of a list in memory by typing how one of its words begins; no Qt."""

from collections.abc import Iterable, Sequence
from itertools import chain


def next_beginning(rows: Sequence[str], begins: str, start: int) -> int | None:
    """The first row, from `start` on and round again, that has a word beginning so; None where none has."""
    wanted = f" {begins.casefold().lstrip()}"
    if not wanted.strip():
        return None
    places: Iterable[int] = chain(range(start, len(rows)), range(min(start, len(rows))))
    return next((place for place in places if wanted in f" {rows[place].casefold()}"), None)
