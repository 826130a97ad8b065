"""What the demo workspace is filled with, from a seed: people, evidence, ratings, and exports to take them
in from.
"""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from assessor_app.domain.rubric import Choices, Rubric


class ExportForm(StrEnum):
    """How portfolios are handed over: one for each reader."""

    FOLDERS = "folders"  # a folder per learner
    MOODLE = "moodle"
    CANVAS = "canvas"
    MANIFEST = "manifest"  # files and a submissions.csv


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What one learner hands in for one badge; the same values give the same bytes."""

    badge: str
    learner: int  # number in the order of the made-up people
    seed: int  # of the content
    place: int  # number of the participant in the export, from 1
    careful: bool  # files of which no blind copy can be made name nobody


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """One folder or zip, as a learning system would give it."""

    path: Path
    source_ids: tuple[str, ...]  # the learners' ids in it, in the order of the works
    files: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """Who works in the demo: names, all different."""

    admin: str
    lead: str
    assessors: tuple[str, ...]


class DemoContent(Protocol):
    """Makes what people would bring; everything comes from its arguments, nothing from a clock."""

    def programme(self) -> bytes:
        """The sample programme's file."""

    def staff(self, raters: int) -> Staff:
        """An admin, a lead and `raters` assessors."""

    def badges(self) -> tuple[str, ...]:
        """The badges for which there is evidence, in the programme's order."""

    def known_people(self) -> int:
        """How many learners there are before names come again."""

    def quality(self, badge: str, learner: int, seed: int) -> Mapping[str, int]:
        """How good a work is on each criterion, as a step from the lowest level: the truth that raters look
        for.
        """

    def can_be_printed(self, learner: int) -> bool:
        """Whether the fonts that come with the program have the letters of this learner's name."""

    def tells_its_author(self, badge: str, learner: int, seed: int) -> bool:
        """Whether the work's text names its learner."""

    def pack(self, folder: Path, form: ExportForm, works: Sequence[Work]) -> Export:
        """Write the works of one badge into `folder`, which must exist, as a learning system would."""

    def levels(
        self, rubric: Rubric, quality: Mapping[str, int], rater: int, source: random.Random
    ) -> dict[str, str]:
        """The levels that rater number `rater` chooses."""

    def comments(self, badge: str, rubric: Rubric, chosen: Choices, source: random.Random) -> dict[str, str]:
        """What the rater writes beside the levels."""

    def overall(self, rubric: Rubric, chosen: Choices, source: random.Random) -> str:
        """The rater's closing words."""

    def minutes(self, source: random.Random) -> int:
        """How long the rating took."""
