"""How demo raters rate: near the truth, each with a leaning, now and then apart; and what they write."""

import random
from collections.abc import Mapping

from assessor_app.adapters.demo_evidence.story import texts
from assessor_app.domain.rubric import Choices, Outcome, Rubric


def demo_levels(
    rubric: Rubric, quality: Mapping[str, int], rater_index: int, rng: random.Random
) -> dict[str, str]:
    """Return the levels that one rater chooses, criterion id → level id.

    quality: the true step of each criterion (see `demo_quality`); a criterion that it lacks is taken as its
    pass level. Four in five choices are the true step, the others a step beside it; every fifth rater leans
    to the mild side, every fifth to the strict. On must-pass criteria raters agree more. One rating in twenty
    misreads a criterion by two steps, so that adjudicators have work.
    """
    leaning = (0.0, 0.07, 0.0, -0.07, 0.0)[rater_index % 5]
    misread = rng.randrange(len(rubric.criteria)) if rng.random() < 0.05 else None
    chosen = {}
    for index, criterion in enumerate(rubric.criteria):
        highest = len(criterion.levels) - 1
        true = min(highest, quality.get(criterion.id, criterion.position(criterion.pass_level)))
        share = 0.03 if criterion.must_pass else 0.1
        draw = rng.random()
        step = true
        if draw < share - leaning / 2:
            step = true - 1
        elif draw > 1 - share - leaning / 2:
            step = true + 1
        if index == misread and not criterion.must_pass:
            step = true - 2 if true >= 2 else true + 2
        chosen[criterion.id] = criterion.levels[max(0, min(highest, step))].id
    return chosen


def demo_comments(badge: str, rubric: Rubric, chosen: Choices, rng: random.Random) -> dict[str, str]:
    """Return what the rater writes beside each level, criterion id → comment.

    Levels below the pass level always have a comment that says what is missing and how to add it; others
    mostly have one.
    """
    words = texts()
    own = words["badges"].get(badge, {"criteria": {}})["criteria"]
    comments = {}
    for criterion in rubric.criteria:
        level = chosen[criterion.id]
        known = own.get(criterion.id)
        if known is None or level not in words["comments"]:
            continue
        if criterion.is_passed_by(level) and rng.random() < 0.3:
            continue
        comment = rng.choice(words["comments"][level]).format(
            look=known["look"], advice=known["advice"], place=rng.choice(words["places"])
        )
        comments[criterion.id] = comment
    return comments


def demo_overall(rubric: Rubric, chosen: Choices, rng: random.Random) -> str:
    """Return the rater's closing words, fitting the outcome of the levels."""
    key = "award" if rubric.judge(chosen).outcome is Outcome.AWARD else "not-yet"
    return str(rng.choice(texts()["overall"][key]))


def demo_minutes(rng: random.Random) -> int:
    """Return how long the rating took, in minutes, 6 … 45."""
    return max(6, min(45, round(rng.gauss(19, 7))))
