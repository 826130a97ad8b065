"""What an admin covers by hand in a blind copy: places, lines, passages, phrases, whole files."""

from dataclasses import dataclass, field
from typing import Final

MOST_PLACES: Final = 2000  # in one file
MOST_PHRASES: Final = 100
LONGEST_PHRASE: Final = 200  # characters
LONGEST_REASON: Final = 1000

Box = tuple[float, float, float, float]  # left, top, right, bottom; 0 to 1 of the page as it is seen


class InvalidCovering(ValueError):
    """What cannot be covered; the words are for whoever asked for it."""


@dataclass(frozen=True, slots=True, order=True)
class CoveredPlace:
    """A rectangle on a page of a PDF, or on a picture."""

    page: int  # from 1
    box: Box

    def __post_init__(self) -> None:
        """Refuse what is nowhere."""
        left, top, right, bottom = self.box
        if self.page < 1:
            raise InvalidCovering("pages are counted from 1")
        if not (0 <= left < right <= 1 and 0 <= top < bottom <= 1):
            raise InvalidCovering("a place is left, top, right and bottom, as shares of the page from 0 to 1")


@dataclass(frozen=True, slots=True, kw_only=True)
class FileCovering:
    """What is covered in one file, by the neutral name of its blind copy ("evidence-1.pdf")."""

    file: str
    places: tuple[CoveredPlace, ...] = ()
    lines: tuple[tuple[int, int], ...] = ()  # first and last, from 1
    passages: tuple[tuple[int, int], ...] = ()  # characters of the text: start, end (not included)
    left_out: str = field(default="", repr=False)  # why raters do not see it at all; "": they do

    def __post_init__(self) -> None:
        """Refuse what is nowhere, and too much."""
        if len(self.places) + len(self.lines) + len(self.passages) > MOST_PLACES:
            raise InvalidCovering(f"a file may have {MOST_PLACES:,} places that are covered by hand")
        if any(first < 1 or last < first for first, last in self.lines):
            raise InvalidCovering("lines are counted from 1, and the first stands before the last")
        if any(start < 0 or end <= start for start, end in self.passages):
            raise InvalidCovering("a passage begins before it ends")
        if len(self.left_out) > LONGEST_REASON:
            raise InvalidCovering(f"a reason may have {LONGEST_REASON:,} characters")

    @property
    def drawn(self) -> bool:
        """Whether something of the file itself is covered."""
        return bool(self.places or self.lines or self.passages)

    def steps(self) -> tuple[str, ...]:
        """What was done, as the signed derivation says it: categories, never what was there."""
        if self.left_out:
            return ("left out by hand",)
        said = [
            f"covered by hand: page {page}, {_count(sum(one.page == page for one in self.places), 'place')}"
            for page in sorted({one.page for one in self.places})
        ]
        said += [
            f"covered by hand: line {first}" if first == last else f"covered by hand: lines {first} to {last}"
            for first, last in sorted(self.lines)
        ]
        if self.passages:
            said.append(f"covered by hand: {_count(len(self.passages), 'passage')}")
        return tuple(said)


@dataclass(frozen=True, slots=True, kw_only=True)
class Covering:
    """All of it; phrases are covered wherever they stand, in every file."""

    files: tuple[FileCovering, ...] = ()
    phrases: tuple[str, ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        """Refuse what cannot be looked for, and a file that is named twice."""
        if len(self.phrases) > MOST_PHRASES:
            raise InvalidCovering(f"{MOST_PHRASES} phrases may be covered at once")
        for phrase in self.phrases:
            if len(phrase.strip()) < 2 or len(phrase) > LONGEST_PHRASE:
                raise InvalidCovering(f"a phrase has 2 to {LONGEST_PHRASE} characters")
        names = [one.file for one in self.files]
        if len(set(names)) < len(names):
            raise InvalidCovering("a file is named twice")

    def of(self, file: str) -> FileCovering:
        """What is covered in this file; nothing where it is not named."""
        return next((one for one in self.files if one.file == file), FileCovering(file=file))

    @property
    def empty(self) -> bool:
        """Whether nothing is covered."""
        return not self.phrases and not any(one.drawn or one.left_out for one in self.files)


def phrase_step(count: int) -> str:
    """The step that says that phrases were masked in a file."""
    return f"covered by hand: {_count(count, 'phrase')} wherever found"


def by_hand(step: str) -> bool:
    """Whether a step of a derivation says that something was done by hand."""
    return step.startswith(("covered by hand", "left out by hand"))


def _count(number: int, what: str) -> str:
    return f"1 {what}" if number == 1 else f"{number} {what}s"
