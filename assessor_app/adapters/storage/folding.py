"""Texts as people compare them, in any script."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

_BESIDE: Final = "\x1e"  # texts that are folded at once
_PLAIN: Final = {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"}
# Marks that may be left out in writing: of Latin, Greek and Cyrillic letters, Hebrew points, Arabic vowels.
# Vowel signs of Indic and Thai writing are none of them.
_MARKS: Final = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)


def folded(text: str) -> str:
    """Text as it is compared: composed or not, without case, accents, points and width."""
    if text.isascii():
        return text.lower()
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold()))
    for letter, instead in _PLAIN.items():
        plain = plain.replace(letter, instead)
    return plain


def folded_all(texts: Sequence[str]) -> list[str]:
    """`folded` of each, all at once: what is between them is no letter, so nothing reaches across it."""
    found = folded(_BESIDE.join(texts)).split(_BESIDE)
    return found if len(found) == len(texts) else list(map(folded, texts))
