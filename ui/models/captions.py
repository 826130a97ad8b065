"""Captions of WebVTT and SubRip as plain words at their times. No Qt.

Sources: WebVTT (W3C Candidate Recommendation, 2019), §4 syntax; SubRip has no standard and is read as its
writers agree: a number, two times, lines. What is no caption is passed over; markup is taken out, never read.
"""

import html
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

MOST_CAPTIONS: Final = 20_000
_LONGEST: Final = 400  # characters of one caption
_SHOWN_TOGETHER: Final = 4  # captions that may stand at one moment
ENDINGS: Final = (".vtt", ".srt")
_TIME: Final = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})"
_TIMES: Final = re.compile(rf"^{_TIME}[ \t]*-->[ \t]*{_TIME}")
_MARKUP: Final = re.compile(r"<[^<>\n]{0,200}>|\{\\[^{}\n]{0,200}\}")


@dataclass(frozen=True, slots=True)
class Caption:
    """Words that stand from `start` to `end`, in milliseconds."""

    start: int
    end: int
    words: str = field(repr=False)


def captions_of(text: str) -> tuple[Caption, ...]:
    """The captions of a file in the order of their beginnings; none where it holds none."""
    found: list[Caption] = []
    lines = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    at = 0
    while at < len(lines) and len(found) < MOST_CAPTIONS:
        times = _TIMES.match(lines[at].strip())
        at += 1
        if times is None:
            continue
        said: list[str] = []
        while at < len(lines) and lines[at].strip() and not _TIMES.match(lines[at].strip()):
            said.append(lines[at])
            at += 1
        start, end = _milliseconds(times.groups()[:4]), _milliseconds(times.groups()[4:])
        words = _plain("\n".join(said))
        if words and end > start:
            found.append(Caption(start, end, words))
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def caption_at(captions: Sequence[Caption], place: int) -> str:
    """What stands at `place`; "" for nothing."""
    last = bisect_right(captions, place, key=lambda one: one.start)
    standing = [one.words for one in captions[max(0, last - _SHOWN_TOGETHER) : last] if one.end > place]
    return "\n".join(standing)


def _milliseconds(parts: Sequence[str | None]) -> int:
    hours, minutes, seconds, thousandths = parts
    whole = int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds or 0)
    return whole * 1000 + int((thousandths or "0").ljust(3, "0"))


def _plain(said: str) -> str:
    words = html.unescape(_MARKUP.sub("", said)).strip()
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
