"""A passphrase that somebody chooses: what is wrong with it, and how hard it is to guess; no Qt."""

import itertools
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from math import log2
from typing import Final

from resources import read_text
from ui.words.translate import translate

SHORTEST: Final = 12  # characters of a passphrase that is typed here
NEW, AGAIN = "new", "again"

_PARTS: Final = re.compile(r"[^\W\d_]+|\d+|[\W_]")
_WORD_BITS: Final = 12.9  # a word of a list of 7,776
_LETTER_BITS: Final = 2.5  # of a word that is in no list of ours: most are in somebody's
_DIGIT_BITS: Final = log2(10)
_SIGN_BITS: Final = 3.0  # people use few of them, and in few places
_ROWS: Final = ("qwertyuiop", "qwertzuiop", "asdfghjkl", "zxcvbnm", "yxcvbnm", "abcdefghijklmnopqrstuvwxyz")
_SHORTEST_NAME: Final = 3  # letters
_FAIR, _GOOD, _STRONG = 30.0, 45.0, 60.0  # bits


class Strength(StrEnum):
    """How hard a passphrase is to guess; the key file makes each guess slow."""

    NONE = "none"
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedTwice:
    """What stands in the two fields."""

    new: str = field(repr=False)
    again: str = field(repr=False)


def strength_of(passphrase: str, known: Iterable[str] = ()) -> Strength:
    """How hard `passphrase` is to guess for who knows the names in `known`."""
    if not passphrase.strip():
        return Strength.NONE
    bits = guessing_bits(passphrase, known)
    if bits < _FAIR or len(passphrase) < SHORTEST:
        return Strength.WEAK
    if bits < _GOOD:
        return Strength.FAIR
    return Strength.STRONG if bits >= _STRONG else Strength.GOOD


def guessing_bits(passphrase: str, known: Iterable[str] = ()) -> float:
    """About how many guesses it takes, as a power of two: each part counts once, a known name not at all."""
    names = sorted({part for whole in known for part in _PARTS.findall(_folded(whole))})
    return min(_bits_without(passphrase, names), _bits_without(passphrase, ()))


def _bits_without(passphrase: str, names: Iterable[str]) -> float:
    """The same where a guess begins with these names."""
    folded = _folded(passphrase)
    seen: set[str] = set()
    bits = 0.0
    for name in names:
        if len(name) >= _SHORTEST_NAME and name in folded:
            folded = folded.replace(name, " ")
            bits += 1.0
    for part in _PARTS.findall(folded):
        if part in seen:
            bits += 1.0 if len(part) > 1 else 0.5
            continue
        seen.add(part)
        bits += _bits_of(part)
    return bits + sum(1.0 for letter in set(passphrase) if letter.isupper())


def strength_words(strength: Strength) -> str:
    """The word beside the field."""
    return {
        Strength.NONE: "",
        Strength.WEAK: translate("Passphrase", "Weak: quickly guessed. Add words."),
        Strength.FAIR: translate("Passphrase", "Fair: one more word makes it good."),
        Strength.GOOD: translate("Passphrase", "Good"),
        Strength.STRONG: translate("Passphrase", "Strong"),
    }[strength]


def advice() -> str:
    """What to type."""
    return translate(
        "Passphrase", "At least {count} characters; four or five words are easy to remember."
    ).format(count=SHORTEST)


def faults_of_new(typed: TypedTwice) -> tuple[tuple[str, str], ...]:
    """What must be typed otherwise, field by field; nothing where all is right."""
    length = len(typed.new)
    if length < SHORTEST:
        counted = str(length) if length else translate("Passphrase", "none")
        return (
            (
                NEW,
                translate("Passphrase", "Type at least {0} characters; this is {1}.").format(
                    SHORTEST, counted
                ),
            ),
        )
    if not typed.new.strip():
        return ((NEW, translate("Passphrase", "Type letters, not only spaces.")),)
    if typed.again != typed.new:
        return ((AGAIN, translate("Passphrase", "This is not what you typed above. Type it once more.")),)
    return ()


def _bits_of(part: str) -> float:
    if part.isdigit():
        return _DIGIT_BITS if _runs_on(part) else _DIGIT_BITS * len(part)
    if not part.isalpha():
        return _SIGN_BITS
    if len(set(part)) == 1 or _is_row(part):
        return _LETTER_BITS * 2
    if part in _listed():
        return _WORD_BITS
    return _LETTER_BITS * min(len(part), len(set(part)) + 2)


def _runs_on(digits: str) -> bool:
    """1234, 4321, 7777, 8901: one digit and where it goes."""
    steps = {(ord(after) - ord(before)) % 10 for before, after in itertools.pairwise(digits)}
    return len(digits) > 2 and len(steps) == 1 and steps <= {0, 1, 9}


def _is_row(letters: str) -> bool:
    return len(letters) > 2 and any(letters in row or letters in row[::-1] for row in _ROWS)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


@cache
def _listed() -> frozenset[str]:
    return frozenset(read_text("words/eff_long.txt").split())
