"""What the application said, in the window's language; the application itself knows English alone.

Its sentences come from everywhere: raised, kept in a sealed record, sent by a helper process, read back from
a workspace of last year. So a sentence is recognised by its words when it is to be shown, with what was put
into it, and translated then (docs/translation.md). Where it is not known it stays as it is.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from resources import read_text
from ui.words.language import ENGLISH, spoken
from ui.words.translate import translate

CONTEXT: Final = "Told"
HOLE: Final = re.compile(r"\{(\w+)\}")
_END: Final = re.compile(r"(?<=[.!?…]) +")


def told(text: str) -> str:
    """`text`, which the application wrote, in the window's language."""
    if not text or spoken() == ENGLISH:
        return text
    return _known(text) or _in_parts(text) or text


def recognised(text: str) -> tuple[str, Mapping[str, str]] | None:
    """The sentence of which `text` is an instance, and what was put into it; of several the longest."""
    for sentence, begin, end in _open_ended():
        if text.startswith(begin) and text.endswith(end):
            found = _pattern(sentence).fullmatch(text)
            if found is not None:
                return sentence, found.groupdict()
    return None


def _known(text: str) -> str:
    """The translation of one sentence, however it begins and ends; "" where it is not known."""
    bare = text.removesuffix(".")
    low = f"{bare[:1].lower()}{bare[1:]}"
    for form in dict.fromkeys((text, bare, f"{bare}.", low, f"{low}.")):
        words = translate(CONTEXT, form)
        if words == form:
            known = recognised(form)
            if known is None:
                continue
            sentence, values = known
            words = translate(CONTEXT, sentence)
            if words == sentence:
                continue
            words = words.format(**{name: told(value) for name, value in values.items()})
        return _as_written(words, text)
    return ""


def _in_parts(text: str) -> str:
    """Several sentences, a place before one, or a list: each part for itself; "" where there are none."""
    for mark, parts in ((" ", _END.split(text)), (": ", text.split(": ", 1)), (", ", text.split(", "))):
        if len(parts) > 1:
            words = [_known(part) or _in_parts(part) or part for part in parts]
            if words != parts:
                return mark.join(words)
    return ""


def _as_written(words: str, text: str) -> str:
    """With the beginning and the end that the text has."""
    if text[:1].isupper():
        words = f"{words[:1].upper()}{words[1:]}"
    words = words.removesuffix(".")
    return f"{words}." if text.endswith(".") and not words.endswith(("!", "?", "…")) else words


@cache
def _open_ended() -> tuple[tuple[str, str, str], ...]:
    """Every sentence into which something is put, with how it begins and ends; the longest of them first."""
    from json import loads  # a window in English never asks

    sentences: list[str] = loads(read_text("locale/told.json"))
    sentences.sort(key=lambda sentence: (-len(HOLE.sub("", sentence)), sentence))
    split = [(sentence, HOLE.split(sentence)) for sentence in sentences]
    return tuple((sentence, parts[0], parts[-1]) for sentence, parts in split)


@cache
def _pattern(sentence: str) -> re.Pattern[str]:
    parts = HOLE.split(sentence)  # words, a name, words, a name, …, words
    return re.compile(
        "".join(f"(?P<{part}>.+?)" if number % 2 else re.escape(part) for number, part in enumerate(parts)),
        re.DOTALL,
    )
