"""Texts as names are compared in them: no case, accents, width forms, ligatures or invisible characters."""

import re
import unicodedata
from array import array
from functools import lru_cache

_LETTERS = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n",
    "ё": "е",
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "‐": "-", "‑": "-", "–": "-",
}  # fmt: skip
NO_SPACES = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)  # scripts that are written without spaces


def fold(text: str) -> str:
    """The text as names are compared: no case, accents, width forms or invisible characters."""
    return "".join(map(_folded, text))


def fold_with_origin(text: str) -> tuple[str, "array[int] | range"]:
    """The folded text, and for each of its characters the index of the character in `text` that it came
    from.
    """
    if text.isascii():
        return text.lower(), range(len(text))
    parts: list[str] = []
    origin = array("I")
    for index, character in enumerate(text):
        folded = _folded(character)
        parts.append(folded)
        origin.extend([index] * len(folded))
    return "".join(parts), origin


@lru_cache(maxsize=65536)
def _folded(character: str) -> str:
    if character in "\x02\ufffe":  # PDFium's marks of a hyphen at the end of a line
        return ""
    decomposed = unicodedata.normalize("NFKD", character).casefold()
    kept = (
        _LETTERS.get(part, part)
        for part in unicodedata.normalize("NFKD", decomposed)
        if unicodedata.category(part) not in {"Mn", "Cf"}
        and part != "ـ"  # the Arabic stroke that only stretches
    )
    return "".join(kept)
