"""Finding a kept comment by a few letters among thousands, within a key press; no Qt.

Comments are found by their words: each word typed is looked for among the words that the comments have, which
are few, and only then are the comments looked up that have them.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final
from unicodedata import normalize

from assessor_app.domain.comment_bank import KeptComment
from ui.palette.ranking import WITHOUT_MARKS

_WORD: Final = re.compile(r"[^\W_]+")
_MARKS: Final = {
    **dict.fromkeys(range(0x0300, 0x0370)),
    **{ord(one): plain for one, plain in WITHOUT_MARKS.items()},
}
_MOST: Final = 60  # comments that are listed: nobody reads on
_WHOLE, _BEGINS, _INSIDE, _LETTERS = 4, 3, 2, 1  # how well a word fits what was typed
_FUZZY_FROM: Final = 3  # letters; fewer fit anything


class Fits(IntEnum):
    """How near a comment is to where it would be inserted."""

    HERE = 0  # this criterion, at the level that is chosen or at any
    OTHER_LEVEL = 1
    ELSEWHERE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a comment would be inserted."""

    badge: str = ""
    criterion: str = ""
    level: str = ""  # "" while none is chosen

    def fits(self, comment: KeptComment) -> Fits:
        """How near a comment is."""
        if (comment.badge, comment.criterion) != (self.badge, self.criterion):
            return Fits.ELSEWHERE
        same = not comment.level or not self.level or comment.level == self.level
        return Fits.HERE if same else Fits.OTHER_LEVEL


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundComment:
    """One that fits."""

    comment: KeptComment = field(repr=False)
    fits: Fits


class BankIndex:
    """The comments of one bank by their words; made anew whenever the bank is another."""

    def __init__(self, comments: Iterable[KeptComment] = (), before: "BankIndex | None" = None) -> None:
        """Take every word of every comment in; those that stood in the index `before` are known already."""
        self.comments = tuple(comments)
        known: Mapping[str, tuple[str, ...]] = {} if before is None else before.words
        self.words: Mapping[str, tuple[str, ...]] = {
            one.words: known.get(one.words) or tuple(words_of(one.words)) for one in self.comments
        }
        having: defaultdict[str, list[int]] = defaultdict(list)
        for number, comment in enumerate(self.comments):
            for word in dict.fromkeys(self.words[comment.words]):
                having[word].append(number)
        self._having = dict(having)
        self._beginning: defaultdict[str, list[str]] = defaultdict(list)  # letter → words that begin so
        for word in self._having:
            self._beginning[word[0]].append(word)

    def find(self, typed: str, spot: Spot) -> list[FoundComment]:
        """Those that have every word typed, nearest first, then the best fit, then the most used."""
        wanted = words_of(typed)
        scores = self._scores(wanted)
        numbers = range(len(self.comments)) if scores is None else scores
        known, worth = self.comments, scores or {}
        ranked = sorted(
            (spot.fits(known[number]), -worth.get(number, 0), -known[number].used, number)
            for number in numbers
        )[:_MOST]
        return [FoundComment(comment=self.comments[number], fits=fits) for fits, _, _, number in ranked]

    def _scores(self, wanted: list[str]) -> dict[int, int] | None:
        """Comment → how well it fits; None where nothing is asked."""
        scores: dict[int, int] | None = None
        for typed in wanted:
            found: dict[int, int] = {}
            for word, worth in self._fitting(typed):
                for number in self._having[word]:
                    if found.get(number, 0) < worth:
                        found[number] = worth
            if scores is None:
                scores = found
            else:
                scores = {
                    number: scores[number] + worth for number, worth in found.items() if number in scores
                }
        return scores

    def _fitting(self, typed: str) -> Iterator[tuple[str, int]]:
        """The words that fit what was typed for one, and how well."""
        for word in self._beginning.get(typed[0], ()):
            worth = _worth(typed, word)
            if worth:
                yield word, worth
        if len(typed) >= _FUZZY_FROM:
            for word in self._having:
                if typed in word and word[0] != typed[0]:
                    yield word, _INSIDE


def words_of(text: str) -> list[str]:
    """Its words, without case and accents."""
    plain = text.casefold()
    return _WORD.findall(plain if plain.isascii() else normalize("NFKD", plain).translate(_MARKS))


def _worth(typed: str, word: str) -> int:
    """How well a word that begins with the same letter fits what was typed for it; 0 where it does not."""
    if word.startswith(typed):
        return _WHOLE if len(word) == len(typed) else _BEGINS
    if len(typed) < _FUZZY_FROM:
        return 0
    if typed in word:
        return _INSIDE
    if len(typed) > len(word) + 1:
        return 0
    return _LETTERS if _in_order(typed, word) or _one_off(typed, word) else 0


def _in_order(typed: str, word: str) -> bool:
    """Whether the letters typed come in this order in the word (“evdnc” in “evidence”)."""
    at = 0
    for letter in typed:
        at = word.find(letter, at) + 1
        if not at:
            return False
    return True


def _one_off(typed: str, word: str) -> bool:
    """Whether the word begins with what was typed, but for one letter: wrong, too many, or exchanged."""
    at = next((n for n, (one, other) in enumerate(zip(typed, word, strict=False)) if one != other), len(word))
    rest, other = typed[at + 1 :], word[at + 1 :]
    wrong = other.startswith(rest)
    too_many = word[at:].startswith(rest)
    exchanged = typed[at : at + 2] == word[at : at + 2][::-1] and word[at + 2 :].startswith(typed[at + 2 :])
    return wrong or too_many or exchanged
