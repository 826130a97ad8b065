r"""Where a known name, address or id stands in a text: the rules of masking, as pure functions.

Rules (each has a test):
1. Texts are compared folded: case, accents, width and ligatures do not matter; soft hyphens, joiners and
   direction marks are as if not there. "Müller" is also found as "Mueller".
2. A part of a name is a hit by itself where it has three letters or more (two in scripts of syllables or
   pictures) and stands as a word: between characters that are no letters of its script, digits, "_" and "."
   included, or where the case turns (annaMueller). Scripts written without spaces need no border. Arabic and
   Hebrew particles may be joined to its front; Slavic endings and the "s" of a genitive to its end.
3. Shorter parts, and parts that are everyday words ("Will", "Mark"), are hits beside another part of the same
   name; an everyday word also where it is capitalised in the middle of a sentence or stands alone in its line
   or field.
4. Parts side by side in any order, initials beside a part ("A. M. Müller", "Müller, A.") and the usual run-
   together forms ("amueller", "muellera", "annamueller") are one hit.
5. Addresses are found whole, their local part like a login. Logins and ids need three characters (four if
   digits) and borders that are no letters and no digits; a login that is an everyday word is a hit only after
   "@", "/", "\\" or "~".
"""

import re
import unicodedata
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from assessor_app.preview.folding import fold, fold_with_origin
from assessor_app.preview.name_borders import Span, stands
from assessor_app.preview.name_forms import address_forms, login_forms, name_forms

MARK = "█████"  # the same length whatever it covers


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A folded form to look for. `alone`: how strict the borders are."""

    expression: "re.Pattern[str]" = field(repr=False)
    borders: str  # "word", "everyday", "login", "digits", "none", "login word"


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Everything that is looked for, compiled once."""

    patterns: tuple[_Pattern, ...] = field(repr=False)

    def find(self, text: str) -> list[Span]:
        """Where `text` shows a known name: spans in order, joined where only separators stand between
        them.
        """
        if not self.patterns or not text:
            return []
        folded, origin = fold_with_origin(text)
        found = sorted(_spans(self.patterns, text, folded, origin))
        return _joined(found, text)

    def mask(self, text: str) -> tuple[str, list[Span]]:
        """The text with MARK in the place of each hit, and the hits' places in the text as it was."""
        spans = self.find(text)
        if not spans:
            return text, []
        parts: list[str] = []
        last = 0
        for span in spans:
            parts += [text[last : span.start], MARK]
            last = span.end
        return "".join([*parts, text[last:]]), spans


def compile_names(
    *,
    full_names: Iterable[str] = (),
    logins: Iterable[str] = (),
    emails: Iterable[str] = (),
    phrases: Iterable[str] = (),
) -> Names:
    """What to look for, from what is known of the learners; phrases are taken as they stand, anywhere."""
    patterns: dict[tuple[str, str], _Pattern] = {}

    def add(expression: str, borders: str) -> None:
        if expression:
            patterns.setdefault((expression, borders), _Pattern(re.compile(expression), borders))

    for phrase in phrases:
        add(r"\s+".join(re.escape(fold(word)) for word in phrase.split()), "none")
    for email in emails:
        for expression, borders in address_forms(email):
            add(expression, borders)
    for login in logins:
        for expression, borders in login_forms(login):
            add(expression, borders)
    for full_name in full_names:
        for expression, borders in name_forms(full_name):
            add(expression, borders)
    return Names(patterns=tuple(patterns.values()))


def _spans(
    patterns: tuple[_Pattern, ...], text: str, folded: str, origin: "array[int] | range"
) -> Iterator[Span]:
    for pattern in patterns:
        for match in pattern.expression.finditer(folded):
            start, end = match.span()
            if start == end or not _whole_characters(start, end, origin):
                continue
            span = Span(origin[start], _with_marks(text, origin[end - 1] + 1))
            if stands(pattern.borders, text, span):
                yield span


def _whole_characters(start: int, end: int, origin: "array[int] | range") -> bool:
    """Whether the match begins and ends with whole characters of the text, not inside a ligature or a
    syllable.
    """
    begins = start == 0 or origin[start - 1] != origin[start]
    return begins and (end == len(origin) or origin[end - 1] != origin[end])


def _with_marks(text: str, end: int) -> int:
    while end < len(text) and unicodedata.category(text[end]) in {"Mn", "Cf"}:
        end += 1
    return end


def _joined(spans: list[Span], text: str) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        if joined and (span.start <= joined[-1].end or _only_separators(text[joined[-1].end : span.start])):
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _only_separators(between: str) -> bool:
    return len(between) <= 2 and "\n" not in between and all(character in " ,_.-" for character in between)
