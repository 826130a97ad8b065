"""A rater steps aside from a piece of work: they saw whose it is, or they know it anyway."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from assessor_app.domain.pins import Place

LONGEST_WORDS: Final = 500  # characters with which a rater helps to find what they saw


class Cause(StrEnum):
    """Why somebody steps aside. Never renamed."""

    SAW = "saw"  # something in the blind copies tells whose work it is: an admin must look at it
    KNOWS = "knows"  # they know this person's work; nobody asks from where


class Hint(StrEnum):
    """What kind of thing told it. Never renamed."""

    NAME = "name"
    PICTURE = "picture"  # a face, a photograph
    VOICE = "voice"
    ADDRESS = "address"  # of post or e-mail, a telephone number, an account, an employee's number
    EMPLOYER = "employer"  # a team, a manager, a place of work
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What a rater saw, and where: for admins alone."""

    hint: Hint
    evidence: str  # SHA-256 of the blind copy, hex
    place: Place | None = None  # in it, as far as that is known
    words: str = field(default="", repr=False)  # they may hold a name: sealed wherever they lie
