"""What the demo workspace is filled with: implements the port `DemoContent` over this package's parts."""

import random
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import resources
from assessor_app.adapters.demo_evidence import exports, raters
from assessor_app.adapters.demo_evidence.people import DemoPerson, demo_people, demo_staff, learners_known
from assessor_app.adapters.demo_evidence.portfolio import make_portfolio
from assessor_app.adapters.demo_evidence.story import badges_with_texts, demo_quality, demo_story
from assessor_app.application.ports.demo import Export, ExportForm, Staff, Work
from assessor_app.domain.rubric import Choices, Rubric


class SampleContent:
    """The people and texts of resources/samples/."""

    def programme(self) -> bytes:
        """The sample programme."""
        return resources.read_bytes("samples/programme.json")

    def staff(self, raters: int) -> Staff:
        """Made-up staff."""
        names = demo_staff(raters)
        return Staff(admin=names.admin, lead=names.lead, assessors=names.assessors)

    def badges(self) -> tuple[str, ...]:
        """The badges that have texts."""
        return badges_with_texts()

    def known_people(self) -> int:
        """How many learners the sample names."""
        return learners_known()

    def quality(self, badge: str, learner: int, seed: int) -> Mapping[str, int]:
        """The true step of each criterion."""
        return demo_quality(badge, _person(learner), seed)

    def can_be_printed(self, learner: int) -> bool:
        """Whether the letters are Latin, Greek or Cyrillic."""
        letters = (unicodedata.name(letter, "") for letter in _person(learner).name if letter.isalpha())
        return all(name.startswith(("LATIN", "GREEK", "CYRILLIC")) for name in letters)

    def tells_its_author(self, badge: str, learner: int, seed: int) -> bool:
        """Whether a line of the text names the learner."""
        return demo_story(badge, _person(learner), seed).signed_line is not None

    def pack(self, folder: Path, form: ExportForm, works: Sequence[Work]) -> Export:
        """Make the files of `works` and write them as `form` does."""
        badges = {work.badge for work in works}
        if len(badges) != 1:
            raise ValueError("an export holds the works of one badge")
        portfolios = [
            (person, work.place, make_portfolio(work.badge, person, work.seed, careful=work.careful))
            for work in works
            for person in [_person(work.learner)]
        ]
        return exports.write_export(folder, form, badges.pop(), portfolios)

    def levels(
        self, rubric: Rubric, quality: Mapping[str, int], rater: int, source: random.Random
    ) -> dict[str, str]:
        """Near the truth, with the rater's leaning."""
        return raters.demo_levels(rubric, quality, rater, source)

    def comments(self, badge: str, rubric: Rubric, chosen: Choices, source: random.Random) -> dict[str, str]:
        """What is missing and how to add it."""
        return raters.demo_comments(badge, rubric, chosen, source)

    def overall(self, rubric: Rubric, chosen: Choices, source: random.Random) -> str:
        """Closing words that fit the outcome."""
        return raters.demo_overall(rubric, chosen, source)

    def minutes(self, source: random.Random) -> int:
        """6 … 45."""
        return raters.demo_minutes(source)


@cache
def _person(number: int) -> DemoPerson:
    return demo_people(number + 1)[number]
