"""How well a few typed letters fit a title, and which of its letters they are; pure text, no Qt."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeVar
from unicodedata import combining, normalize

Entry = TypeVar("Entry")

_WORD_START: Final = re.compile(r"(?<![^\W_])[^\W_]")

# Letters that keyboards elsewhere lack, and that Unicode does not take apart.
WITHOUT_MARKS: Final = {"đ": "d", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i"}

# A letter that goes on where the one before stood, one that begins a word, and one that was found further on.
_GOES_ON, _BEGINS, _JUMPS = 5, 4, 1
_WHOLE_TITLE, _START_OF_TITLE, _START_OF_WORD, _INSIDE = 60, 30, 20, 8
_ONLY_IN_DETAIL: Final = -25


@dataclass(frozen=True, slots=True)
class Fit:
    """How well something fits: more is better; `marks` are the places of the letters in the title."""

    score: int
    marks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Folded:
    """A text without case and accents, with the place in the text of each of its letters."""

    text: str
    places: tuple[int, ...]
    starts: frozenset[int]  # where a word begins, in `text`


def rank(
    typed: str, entries: Iterable[Entry], words_of: Callable[[Entry], tuple[str, str]]
) -> list[tuple[Entry, Fit]]:
    """The entries that fit, best first; equal ones in the order given. All of them where nothing is typed.

    `words_of` gives an entry's title and what else may be typed to find it.
    """
    words = tuple(fold(typed).text.split())
    found = []
    for entry in entries:
        title, detail = words_of(entry)
        fit = _fit(words, title, detail)
        if fit is not None:
            found.append((entry, fit))
    found.sort(key=lambda pair: -pair[1].score)
    return found


def fit(typed: str, title: str, detail: str = "") -> Fit | None:
    """How well `typed` fits; None where some word of it does not at all."""
    return _fit(tuple(fold(typed).text.split()), title, detail)


@lru_cache(maxsize=4096)
def fold(text: str) -> _Folded:
    """Without case and accents."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for part in normalize("NFKD", letter).casefold():
            if not combining(part):
                plain = WITHOUT_MARKS.get(part, part)
                letters.append(plain)
                places += [place] * len(plain)
    folded = "".join(letters)
    starts = frozenset(found.start() for found in _WORD_START.finditer(folded))
    return _Folded(folded, tuple(places), starts)


def _fit(words: Sequence[str], title: str, detail: str) -> Fit | None:
    in_title, in_detail = fold(title), fold(detail)
    score, marks = 0, set[int]()
    for word in words:
        found = _place(word, in_title)
        if found is not None:
            score += _worth(word, found, in_title)
            marks.update(in_title.places[at] for at in found)
            continue
        beside = _place(word, in_detail)
        if beside is None:
            return None
        score += _worth(word, beside, in_detail) + _ONLY_IN_DETAIL
    if words and " ".join(words) == in_title.text:
        score += _WHOLE_TITLE
    return Fit(score - len(in_title.text) // 8 if words else 0, tuple(sorted(marks)))


def _place(word: str, text: _Folded) -> tuple[int, ...] | None:
    """Where the letters of `word` stand in `text`, best first: in one piece, else from word to word."""
    whole = text.text
    at = whole.find(word)
    if at >= 0:
        begins = at
        while begins >= 0 and begins not in text.starts:
            begins = whole.find(word, begins + 1)
        at = begins if begins >= 0 else at
        return tuple(range(at, at + len(word)))
    for start in sorted(text.starts):
        if whole[start] == word[0]:
            found = _from(word, text, start)
            if found is not None:
                return found
    return None


def _from(word: str, text: _Folded, start: int) -> tuple[int, ...] | None:
    """The letters in their order from `start` on: next to the one before, else where a word begins."""
    whole = text.text
    places = [start]
    for number, letter in enumerate(word[1:], start=1):
        here = places[-1] + 1
        if here < len(whole) and whole[here] == letter:
            places.append(here)
            continue
        rest = word[number:]
        chosen = -1
        at = whole.find(letter, here)
        while at >= 0:
            if at in text.starts and _is_in(rest, whole, at):
                chosen = at
                break
            at = whole.find(letter, at + 1)
        if chosen < 0:
            chosen = whole.find(letter, here)
        if chosen < 0:
            return None
        places.append(chosen)
    return tuple(places)


def _is_in(letters: str, text: str, start: int) -> bool:
    """Whether the letters come in this order in `text` from `start` on."""
    for letter in letters:
        at = text.find(letter, start)
        if at < 0:
            return False
        start = at + 1
    return True


def _worth(word: str, places: tuple[int, ...], text: _Folded) -> int:
    first = places[0]
    in_one_piece = places[-1] - first == len(word) - 1
    worth = 0
    if in_one_piece:
        worth = _START_OF_TITLE if first == 0 else _START_OF_WORD if first in text.starts else _INSIDE
    for before, at in zip((-2, *places), places, strict=False):
        worth += _GOES_ON if at == before + 1 else _BEGINS if at in text.starts else _JUMPS
    return worth
