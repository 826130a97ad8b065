"""Whether what looks like a name stands as one in its text: by the characters around it."""

import re
import unicodedata
from dataclasses import dataclass

from assessor_app.preview.folding import NO_SPACES, fold

_ARABIC_FRONT = frozenset({"و", "ف", "ب", "ك", "ل", "ال", "وال", "بال", "لل", "ول", "وب", "فال", "يا"})
_HEBREW_FRONT = frozenset(["ו", "ב", "ל", "ה", "מ", "ש", "כ", "וה", "של", "ול", "וב"])
_SENTENCE_ENDS = ".!?…:;•*#>-–—|"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters start to end (end not included) of the searched text."""

    start: int
    end: int


def stands(borders: str, text: str, span: Span) -> bool:
    if borders == "none":
        return True
    before, after = _neighbour(text, span.start, -1), _neighbour(text, span.end, 1)
    first, last = text[span.start], text[span.end - 1]
    if borders == "digits":
        return not before.isdigit() and not after.isdigit()
    if borders in {"login", "login word"}:
        marked = borders == "login" or before in set("@/\\~")
        return marked and not _joins(before, first) and not _joins(after, last)
    if not (_open_before(text, span.start, before, first) and _open_after(after, last)):
        return False
    if borders == "initials":
        return _written_with_initials(text[span.start : span.end])
    return borders != "everyday" or _written_as_a_name(text, span)


def _written_with_initials(found: str) -> bool:
    """A dot shows an initial; without one, each word must be capitalised ("A Young", never "a young")."""
    return "." in found or not any(word[0].islower() for word in re.split(r"[\s_,-]+", found) if word)


def _neighbour(text: str, index: int, step: int) -> str:
    """The next character that is no accent and no invisible mark: "" at either end of the text."""
    place = index - 1 if step < 0 else index
    while 0 <= place < len(text) and unicodedata.category(text[place]) in {"Mn", "Cf"}:
        place += step
    return text[place] if 0 <= place < len(text) else ""


def _joins(neighbour: str, own: str) -> bool:
    return neighbour.isalnum() and not _turns(neighbour, own)


def _turns(neighbour: str, own: str) -> bool:
    """Whether two letters belong to different scripts, of which one is written without spaces."""
    return bool(NO_SPACES.match(neighbour)) != bool(NO_SPACES.match(own))


def _open_before(text: str, start: int, before: str, first: str) -> bool:
    if not before.isalpha() or _turns(before, first):
        return True
    if before.islower() and first.isupper():
        return True
    fronts = (
        _ARABIC_FRONT
        if "\u0600" <= first <= "\u06ff"
        else _HEBREW_FRONT
        if "\u0590" <= first <= "\u05ff"
        else None
    )
    if fronts is None:
        return False
    begin = start
    while begin > 0 and text[begin - 1].isalpha() and start - begin < 4:
        begin -= 1
    return fold(text[begin:start]) in fronts


def _open_after(after: str, last: str) -> bool:
    return not after.isalpha() or _turns(after, last) or (last.islower() and after.isupper())


def _written_as_a_name(text: str, span: Span) -> bool:
    """Rule 3: an everyday word counts where it is capitalised inside a sentence, or alone in its line or
    field.
    """
    word = text[span.start : span.end]
    if not word[0].isupper():
        return False
    line_start = text.rfind("\n", 0, span.start) + 1
    line_end = text.find("\n", span.end)
    line = text[line_start : len(text) if line_end < 0 else line_end]
    before, after = text[line_start : span.start].rstrip(), text[span.end : line_start + len(line)].lstrip()
    if (not before or before[-1] in ",;\t\"'|") and (not after or after[0] in ",;\t\"'|"):
        return True
    if line.isupper() and len(line.split()) > 1:
        return False
    return bool(before) and before[-1] not in _SENTENCE_ENDS + "\"'“„«(["
