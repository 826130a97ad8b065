"""Made-up opened ratings of the sample programme: true quality, raters who lean and err, some rated twice."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache

import numpy as np

from assessor_app.application.catalogue import Badge
from assessor_app.application.clock import as_text
from assessor_app.application.programme_file import from_document
from assessor_app.application.quality.opened_ratings import OpenedRatings, RatedCase, RatingGiven
from resources import read_bytes

BADGES = ("ai-essentials", "responsible-ai-practices")
NAMES = (
    "Ann Ash",
    "Bob Birch",
    "Cem Cedar",
    "Dua Date",
    "ليلى بن عبد الله",
    "Iris van den Berg",
    "山田 太郎",
    "Ngozi Adeyemi",
)
COHORTS = ("Spring 2026", "Autumn 2026")
BEGIN = datetime(2026, 6, 1, 9, tzinfo=UTC)


@cache
def sample_badge(badge: str) -> Badge:
    """A badge of the sample programme."""
    programme = from_document(json.loads(read_bytes("samples/programme.json")))
    (found,) = [one for one in programme.achievements if one.id == badge]
    return Badge(version_id=f"{badge}@1", achievement=found, version=found.current, rubric_digest="0" * 64)


def opened(
    cases: int,
    *,
    twice: float = 1.0,
    raters: int = 6,
    badges: tuple[str, ...] = BADGES,
    noise: float = 0.6,
    lean: tuple[float, ...] = (0.0, 0.5, 0.0, -0.4),
    drifting: int | None = 2,
    undecided: int = 0,
    seed: int = 7,
) -> OpenedRatings:
    """`cases` of two badges, a share of them rated twice; rater n leans by lean[n % len(lean)] levels.

    The drifting rater grows lenient by a level and a half over the second half. The first `undecided` cases
    wait for a decision.
    """
    draw = np.random.default_rng(seed)
    people = [f"person-{number}" for number in range(raters)]
    made = []
    for number in range(cases):
        badge = sample_badge(badges[number % len(badges)])
        truth = draw.normal(1.9, 0.9)
        who = draw.choice(raters, 2 if draw.random() < twice and raters > 1 else 1, replace=False)
        given = []
        for one in who.tolist():
            off = lean[one % len(lean)]
            if one == drifting and number > cases / 2:
                off += 1.5
            steps = truth + off + draw.normal(0, noise, len(badge.rubric.criteria))
            given.append(
                RatingGiven(
                    person=people[one],
                    levels=tuple(
                        int(np.clip(round(step), 0, len(criterion.levels) - 1))
                        for step, criterion in zip(steps.tolist(), badge.rubric.criteria, strict=True)
                    ),
                    at=as_text(BEGIN + timedelta(minutes=23 * number + 7 * one)),
                )
            )
        made.append(
            RatedCase(
                id=f"case-{number:06}",
                submission=f"submission-{number:06}",
                version=badge.version_id,
                settled=number >= undecided,
                cohort=COHORTS[number % len(COHORTS)],
                ratings=tuple(given),
                stamp=(str(number),),
            )
        )
    return OpenedRatings(
        cases=tuple(made),
        badges={sample_badge(badge).version_id: sample_badge(badge) for badge in badges} if cases else {},
        people={person: NAMES[number % len(NAMES)] for number, person in enumerate(people)},
    )


def by_hand(*levels: tuple[tuple[str, tuple[int, ...]], ...], badge: str = BADGES[0]) -> OpenedRatings:
    """One case for each tuple of (person, levels)."""
    plain = opened(len(levels), badges=(badge,))
    cases = tuple(
        replace(
            case,
            ratings=tuple(
                RatingGiven(person=person, levels=chosen, at=as_text(BEGIN + timedelta(hours=number)))
                for person, chosen in given
            ),
        )
        for number, (case, given) in enumerate(zip(plain.cases, levels, strict=True))
    )
    people = {person: person for given in levels for person, _ in given}
    return replace(plain, cases=cases, people=people)
