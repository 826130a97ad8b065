"""How a known name, login or address may be written: expressions over folded text, and their borders."""

import re
import unicodedata
from collections.abc import Iterator

from assessor_app.preview.everyday_words import EVERYDAY_WORDS
from assessor_app.preview.folding import NO_SPACES, fold

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
_BETWEEN = r"[\s_.,;:·'’`´/\\+\-–—]{0,4}"  # what may stand between two parts of one name
_SLAVIC_ENDINGS = "(?:а|я|у|ю|е|и|ы|о|ой|ей|ою|ем|ом|ым|им|ых|их|ами|ями|ому|ему|ого|его)?"


def name_parts(full_name: str) -> tuple[list[str], list[str]]:
    """(given, family) parts as written; "Family, Given" is understood; of one run the last part is the
    family.
    """
    cleaned = re.sub(r"[()\[\]\"“”„]", " ", unicodedata.normalize("NFC", full_name))
    family, comma, given = cleaned.partition(",")
    if comma and given.strip():
        return _split(given), _split(family)
    parts = _split(cleaned)
    if len(parts) == 1 and NO_SPACES.match(parts[0]) and len(parts[0]) >= 3:
        return [parts[0]], []
    return parts[:-1], parts[-1:]


def _split(run: str) -> list[str]:
    return [part for part in re.split(r"[\s.·・]+", run.strip()) if part and any(c.isalpha() for c in part)]


def name_forms(full_name: str) -> Iterator[tuple[str, str]]:
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
    if NO_SPACES.match(part) and not re.search(r"[\u3040-\u30ff\u0e00-\u0eff]", part) and len(part) in {3, 4}:
        pieces += [part[:2], part[2:]] if len(part) == 4 else [part[1:]]
    return pieces


def _letters(piece: str) -> int:
    return sum(character.isalpha() for character in piece)


def _piece_alone(piece: str) -> Iterator[tuple[str, str]]:
    folded = fold(piece)
    if NO_SPACES.match(piece):
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
    return "none" if NO_SPACES.match(piece) else "word"


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
    if not given or not family or NO_SPACES.match(given[0]):
        return
    initials = dict.fromkeys((fold(given[0])[:1], "".join(fold(part)[:1] for part in given)))
    for last in dict.fromkeys(("".join(family), *_pieces(family[-1]))):
        if _letters(given[0]) + _letters(last) >= 5:
            yield _spellings(given[0]) + _spellings(last), "login"
            yield _spellings(last) + _spellings(given[0]), "login"
        for some in initials if _letters(last) >= 4 else ():
            yield re.escape(some) + _spellings(last), "login"
            yield _spellings(last) + re.escape(some), "login"


def address_forms(email: str) -> Iterator[tuple[str, str]]:
    folded = fold(email.strip())
    local, at, _domain = folded.partition("@")
    if not at or not local:
        yield from login_forms(email)
        return
    yield re.escape(folded), "login"
    yield from login_forms(local)
    if "+" in local:
        yield from login_forms(local.partition("+")[0])


def login_forms(login: str) -> Iterator[tuple[str, str]]:
    folded = fold(login.strip())
    if folded.isdigit():
        if len(folded) >= 4:
            yield re.escape(folded), "digits"
    elif len(folded) >= 3:
        yield re.escape(folded), "login word" if folded in EVERYDAY_WORDS else "login"
