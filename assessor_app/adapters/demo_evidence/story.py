"""What a demo learner writes: sentences per badge, criterion and level, filled with one working situation."""

import json
import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

import resources
from assessor_app.adapters.demo_evidence.people import DemoPerson

STEPS = 4  # levels of every criterion of the sample programme, 0 the lowest


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """What the learner wrote for one criterion."""

    criterion: str
    heading: str
    text: str
    step: int  # how good it is, 0 … 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One portfolio before it is put into files."""

    badge: str
    title: str
    topic: str  # "the monthly project report"
    team: str
    tool: str
    month: str
    opening: str
    sections: tuple[Section, ...]
    closing: str
    person: DemoPerson = field(repr=False)
    signed_line: str | None = field(
        repr=False
    )  # a line of the text that names the learner, in a few portfolios
    figures: tuple[int, ...]  # twelve months of the measure that the topic is about
    careful: bool = False  # nobody is named in files of which no blind copy can be made

    @property
    def uncopied(self) -> "Story":
        """The story as it stands in a file that raters get as it is once an admin lets it out."""
        if not self.careful:
            return self
        office = f"{self.team} office"
        return replace(
            self, person=replace(self.person, name=office, login="office", email=""), signed_line=None
        )


def badges_with_texts() -> tuple[str, ...]:
    """Return the ids of the badges for which demo evidence can be written."""
    return tuple(texts()["badges"])


def demo_quality(badge: str, person: DemoPerson, seed: int) -> Mapping[str, int]:
    """Return how good this learner's portfolio is on each criterion, 0 … 3: the truth that raters look for.

    Most learners are ready, some are strong, some are not there yet; within a portfolio criteria differ by a
    step. Raises KeyError for a badge without texts.
    """
    source = _random("quality", badge, person, seed)
    base = source.choices((0.7, 1.4, 2.1, 2.8), weights=(8, 22, 48, 22))[0]
    steps = {}
    for criterion in texts()["badges"][badge]["criteria"]:
        steps[criterion] = max(0, min(STEPS - 1, int(base + source.gauss(0.1, 0.45) + 0.5)))
    return steps


def demo_story(badge: str, person: DemoPerson, seed: int) -> Story:
    """Write one learner's story for one badge; the same seed writes the same words."""
    source = _random("story", badge, person, seed)
    words, own = texts(), texts()["badges"][badge]
    quality = demo_quality(badge, person, seed)
    slots = {
        "topic": own["topics"][(person.number + source.randrange(3)) % len(own["topics"])],
        "team": person.department,
        "tool": source.choice(words["tools"]),
        "month": source.choice(words["months"]),
        "people": str(source.randrange(6, 40)),
    }
    sections = tuple(
        Section(
            criterion=criterion,
            heading=parts["heading"],
            text=_filled(source.choice(parts["evidence"][quality[criterion]]), slots, source),
            step=quality[criterion],
        )
        for criterion, parts in own["criteria"].items()
    )
    return Story(
        badge=badge,
        title=source.choice(own["titles"]),
        topic=slots["topic"],
        team=slots["team"],
        tool=slots["tool"],
        month=slots["month"],
        opening=_filled(source.choice(words["openings"]), slots, source),
        sections=sections,
        closing=_filled(source.choice(words["closings"]), slots, source),
        person=person,
        signed_line=_signed(person, source),
        figures=_figures(source),
    )


def _signed(person: DemoPerson, source: random.Random) -> str | None:
    if source.random() > 0.35:
        return None
    return source.choice(
        (
            f"Prepared by {person.name}, employee {person.employee_id}",
            f"Questions: {person.email}",
            f"{person.name} · {person.department} · line manager {person.line_manager}",
        )
    )


def _figures(source: random.Random) -> tuple[int, ...]:
    level, drift = source.randrange(40, 120), source.uniform(-1.5, 2.5)
    return tuple(max(3, round(level + drift * month + source.gauss(0, level / 12))) for month in range(12))


def _filled(sentence: str, slots: Mapping[str, str], source: random.Random) -> str:
    """Fill the slots; a sentence that begins with one begins with a capital."""
    numbers = {
        "n": str(source.randrange(4, 10)),
        "m": str(source.randrange(14, 49)),
        "rows": str(source.randrange(800, 4000)),
    }
    filled = sentence.format(**slots, **numbers)
    parts = filled.split(". ")
    return ". ".join(part[:1].upper() + part[1:] for part in parts)


def _random(purpose: str, badge: str, person: DemoPerson, seed: int) -> random.Random:
    return random.Random(f"{purpose}/{badge}/{person.number}/{seed}")  # noqa: S311  # content, never a secret


@cache
def texts() -> dict[str, Any]:
    """Return the sentences of resources/samples/demo_texts.json; read only."""
    return json.loads(resources.read_text("samples/demo_texts.json"))  # type: ignore[no-any-return]  # the file is ours, and a test reads all of it
