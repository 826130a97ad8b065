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
from functools import lru_cache

from assessor_app.preview.everyday_words import EVERYDAY_WORDS

MARK = "█████"  # the same length whatever it covers
_LETTERS = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n",
    "ё": "е",
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "‐": "-", "‑": "-", "–": "-",
}  # fmt: skip
_SPELT = {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "ñ": "ny"}
_PARTICLES = frozenset(
    [
        "van",
        "von",
        "der",
        "den",
        "de",
        "da",
        "do",
        "dos",
        "das",
        "di",
        "del",
        "della",
        "la",
        "le",
        "los",
        "las",
        "el",
        "al",
        "bin",
        "ibn",
        "bint",
        "ben",
        "abu",
        "abd",
        "y",
        "e",
        "zu",
        "zum",
        "ten",
        "ter",
        "af",
        "av",
        "dr",
        "prof",
        "mr",
        "mrs",
        "ms",
        "mx",
        "sir",
        "herr",
        "frau",
        "mme",
        "m",
        "jr",
        "sr",
        "ii",
        "iii",
    ]
)
_NO_SPACES = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)
_BETWEEN = r"[\s_.,;:·'’`´/\\+\-–—]{0,4}"  # what may stand between two parts of one name
_SLAVIC_ENDINGS = "(?:а|я|у|ю|е|и|ы|о|ой|ей|ою|ем|ом|ым|им|ых|их|ами|ями|ому|ему|ого|его)?"
_ARABIC_FRONT = frozenset({"و", "ف", "ب", "ك", "ل", "ال", "وال", "بال", "لل", "ول", "وب", "فال", "يا"})
_HEBREW_FRONT = frozenset(["ו", "ב", "ל", "ה", "מ", "ש", "כ", "וה", "של", "ול", "וב"])
_SENTENCE_ENDS = ".!?…:;•*#>-–—|"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters start to end (end not included) of the searched text."""

    start: int
    end: int


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
    *, full_names: Iterable[str] = (), logins: Iterable[str] = (), emails: Iterable[str] = ()
) -> Names:
    """What to look for, from what is known of the learners."""
    patterns: dict[tuple[str, str], _Pattern] = {}

    def add(expression: str, borders: str) -> None:
        if expression:
            patterns.setdefault((expression, borders), _Pattern(re.compile(expression), borders))

    for email in emails:
        for expression, borders in _address_forms(email):
            add(expression, borders)
    for login in logins:
        for expression, borders in _login_forms(login):
            add(expression, borders)
    for full_name in full_names:
        for expression, borders in _name_forms(full_name):
            add(expression, borders)
    return Names(patterns=tuple(patterns.values()))


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


def name_parts(full_name: str) -> tuple[list[str], list[str]]:
    """(given, family) parts as written; "Family, Given" is understood; of one run the last part is the
    family.
    """
    cleaned = re.sub(r"[()\[\]\"“”„]", " ", unicodedata.normalize("NFC", full_name))
    family, comma, given = cleaned.partition(",")
    if comma and given.strip():
        return _split(given), _split(family)
    parts = _split(cleaned)
    if len(parts) == 1 and _NO_SPACES.match(parts[0]) and len(parts[0]) >= 3:
        return [parts[0]], []
    return parts[:-1], parts[-1:]


def _split(run: str) -> list[str]:
    return [part for part in re.split(r"[\s.·・]+", run.strip()) if part and any(c.isalpha() for c in part)]


def _name_forms(full_name: str) -> Iterator[tuple[str, str]]:
    given, family = name_parts(full_name)
    parts = [
        part for part in [*given, *family] if fold(part) not in _PARTICLES or len(given) + len(family) == 1
    ]
    pieces = list(dict.fromkeys(piece for part in parts for piece in _pieces(part)))
    for piece in pieces:
        yield from _piece_alone(piece)
    if len(parts) >= 2:
        yield from _side_by_side(parts)
        yield from _run_together(given, family)
    whole = [part for part in [*given, *family] if fold(part)]
    if len(whole) >= 2:
        yield _BETWEEN.join(_spellings(part) for part in whole), _borders_of(whole[0])
        yield _BETWEEN.join(_spellings(part) for part in reversed(whole)), _borders_of(whole[0])


def _pieces(part: str) -> list[str]:
    """A part, the halves of a double name, and the halves of a name in pictures that is written in one."""
    halves = [half for half in re.split(r"[-‐‑–'’]", part) if half]
    pieces = [part, *(half for half in halves if half != part)]
    if (
        _NO_SPACES.match(part)
        and not re.search(r"[\u3040-\u30ff\u0e00-\u0eff]", part)
        and len(part) in {3, 4}
    ):
        pieces += [part[:2], part[2:]] if len(part) == 4 else [part[1:]]
    return pieces


def _letters(piece: str) -> int:
    return sum(character.isalpha() for character in piece)


def _piece_alone(piece: str) -> Iterator[tuple[str, str]]:
    folded = fold(piece)
    if _NO_SPACES.match(piece):
        if _letters(piece) >= 2:
            yield re.escape(folded), "none"
        return
    if _letters(piece) < 3:
        return
    if folded in EVERYDAY_WORDS:
        yield _spellings(piece), "everyday"
        return
    yield _with_endings(piece), "word"


def _with_endings(piece: str) -> str:
    folded = fold(piece)
    if re.search(r"[\u0400-\u04ff]", folded) and len(folded) >= 4:
        stem = folded[:-1] if folded[-1] in "аяйь" else folded
        return re.escape(stem) + _SLAVIC_ENDINGS + "(?![\u0400-\u04ff])"
    if len(folded) >= 4 and re.fullmatch(r"[a-z'’-]+", folded) and folded + "s" not in EVERYDAY_WORDS:
        return f"(?:{_spellings(piece)})s?"
    return _spellings(piece)


def _spellings(piece: str) -> str:
    """An expression for the folded piece and for its spelling without dots and rings ("mueller")."""
    folded = fold(piece)
    spelt = fold("".join(_SPELT.get(character, character) for character in piece.casefold()))
    forms = [re.escape(folded)] if spelt == folded else [re.escape(folded), re.escape(spelt)]
    return forms[0] if len(forms) == 1 else f"(?:{'|'.join(forms)})"


def _borders_of(piece: str) -> str:
    return "none" if _NO_SPACES.match(piece) else "word"


def _side_by_side(parts: list[str]) -> Iterator[tuple[str, str]]:
    """Any two parts beside each other, and a part beside initials."""
    for one in parts:
        for other in parts:
            if one != other and _letters(one) + _letters(other) >= 4:
                yield (
                    _spellings(one) + _BETWEEN.replace("{0,4}", "{1,4}") + _spellings(other),
                    _borders_of(one),
                )
    for index, part in enumerate(parts):
        initials = "".join(
            dict.fromkeys(fold(other)[0] for place, other in enumerate(parts) if place != index)
        )
        for piece in _pieces(part):
            if _letters(piece) >= 2 and re.fullmatch(r"\w+", initials):
                run = rf"(?:[{initials}](?:\.\s?|\s|_|-)){{1,3}}"
                yield run + _spellings(piece), "initials"
                yield (
                    _spellings(piece) + rf",?[\s_]{{1,2}}(?:[{initials}]\.\s?){{0,2}}[{initials}]\.",
                    "initials",
                )


def _run_together(given: list[str], family: list[str]) -> Iterator[tuple[str, str]]:
    """The forms that logins and file names take: annamueller, muelleranna, amueller, muellera."""
    if not given or not family or _NO_SPACES.match(given[0]):
        return
    initials = dict.fromkeys((fold(given[0])[:1], "".join(fold(part)[:1] for part in given)))
    for last in dict.fromkeys(("".join(family), *_pieces(family[-1]))):
        if _letters(given[0]) + _letters(last) >= 5:
            yield _spellings(given[0]) + _spellings(last), "login"
            yield _spellings(last) + _spellings(given[0]), "login"
        for some in initials if _letters(last) >= 4 else ():
            yield re.escape(some) + _spellings(last), "login"
            yield _spellings(last) + re.escape(some), "login"


def _address_forms(email: str) -> Iterator[tuple[str, str]]:
    folded = fold(email.strip())
    local, at, _domain = folded.partition("@")
    if not at or not local:
        yield from _login_forms(email)
        return
    yield re.escape(folded), "login"
    yield from _login_forms(local)
    if "+" in local:
        yield from _login_forms(local.partition("+")[0])


def _login_forms(login: str) -> Iterator[tuple[str, str]]:
    folded = fold(login.strip())
    if folded.isdigit():
        if len(folded) >= 4:
            yield re.escape(folded), "digits"
    elif len(folded) >= 3:
        yield re.escape(folded), "login word" if folded in EVERYDAY_WORDS else "login"


def _spans(
    patterns: tuple[_Pattern, ...], text: str, folded: str, origin: "array[int] | range"
) -> Iterator[Span]:
    for pattern in patterns:
        for match in pattern.expression.finditer(folded):
            start, end = match.span()
            if start == end or not _whole_characters(start, end, origin):
                continue
            span = Span(origin[start], _with_marks(text, origin[end - 1] + 1))
            if _stands(pattern.borders, text, span):
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


def _stands(borders: str, text: str, span: Span) -> bool:
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
    return bool(_NO_SPACES.match(neighbour)) != bool(_NO_SPACES.match(own))


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
