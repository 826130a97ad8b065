"""A rubric refuses what could not be judged, and its outcome follows from the levels alone."""

from dataclasses import FrozenInstanceError, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.domain.definitions import InvalidDefinition, is_slug, is_whole
from assessor_app.domain.rubric import (
    AwardRule,
    Criterion,
    CriterionKind,
    InvalidRating,
    Level,
    Outcome,
    Rubric,
    RuleKind,
)

EACH = AwardRule(kind=RuleKind.EACH_CRITERION)


def a_level(step: int, points: int | None = None) -> Level:
    return Level(
        id=f"l{step}",
        title=f"Level {step}",
        points=step if points is None else points,
        descriptor=f"Shows {step}.",
    )


def a_criterion(id: str = "reasoning", **changed: Any) -> Criterion:  # noqa: A002  # the field is called so
    fields: dict[str, Any] = {
        "id": id,
        "title": id.capitalize(),
        "description": "What it looks at.",
        "kind": CriterionKind.SKILL,
        "weight": 1,
        "must_pass": False,
        "pass_level": "l2",
        "levels": tuple(a_level(step) for step in range(4)),
    }
    return Criterion(**fields | changed)


def a_rubric(*criteria: Criterion, rule: AwardRule = EACH) -> Rubric:
    return Rubric(criteria=criteria or (a_criterion(), a_criterion("safety", must_pass=True)), rule=rule)


@st.composite
def rubrics(draw: st.DrawFn) -> Rubric:
    criteria = []
    for index in range(draw(st.integers(1, 5))):
        points = sorted(draw(st.sets(st.integers(0, 20), min_size=2, max_size=5)))
        levels = tuple(a_level(step, value) for step, value in enumerate(points))
        criteria.append(
            a_criterion(
                f"c{index}",
                levels=levels,
                weight=draw(st.integers(1, 9)),
                must_pass=draw(st.booleans()),
                pass_level=draw(st.sampled_from(levels)).id,
            )
        )
    rules = st.integers(1, 100).map(
        lambda share: AwardRule(kind=RuleKind.WEIGHTED_POINTS, threshold_percent=share)
    )
    return Rubric(criteria=tuple(criteria), rule=draw(st.just(EACH) | rules))


def choices_of(rubric: Rubric) -> st.SearchStrategy[dict[str, str]]:
    return st.fixed_dictionaries(
        {one.id: st.sampled_from([level.id for level in one.levels]) for one in rubric.criteria}
    )


@st.composite
def judged(draw: st.DrawFn) -> tuple[Rubric, dict[str, str]]:
    rubric = draw(rubrics())
    return rubric, draw(choices_of(rubric))


def test_every_criterion_needs_a_level() -> None:
    with pytest.raises(InvalidRating, match="Reasoning"):
        a_rubric().check({})


def test_a_level_of_no_criterion_is_refused() -> None:
    with pytest.raises(InvalidRating, match="no level 'l9'"):
        a_rubric().check({"reasoning": "l9", "safety": "l2"})


def test_a_criterion_of_another_rubric_is_refused() -> None:
    with pytest.raises(InvalidRating, match="no criterion 'style'"):
        a_rubric().check({"reasoning": "l2", "safety": "l2", "style": "l1"})


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"weight": 0}, "weight"),
        ({"weight": True}, "weight"),
        ({"weight": 1.0}, "weight"),
        ({"must_pass": 1}, "must_pass"),
        ({"kind": "skill-like"}, "no such kind"),
        ({"pass_level": "l7"}, "pass level"),
        ({"levels": (a_level(2),)}, "at least two"),
        ({"levels": (a_level(2), a_level(1))}, "must rise"),
        ({"levels": (a_level(2), a_level(2, 5))}, "one id"),
        ({"title": "  "}, "title"),
        ({"id": "No Slug"}, "slug"),
    ],
)
def test_a_criterion_that_could_not_be_judged_is_refused(changed: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidDefinition, match=words):
        a_criterion(**changed)


@pytest.mark.parametrize("points", [-1, 1001, "3", 3.0, True])
def test_points_are_whole_numbers(points: Any) -> None:
    with pytest.raises(InvalidDefinition, match="points"):
        Level(id="l1", title="One", points=points, descriptor="Shows it.")


def test_the_rule_has_a_threshold_where_it_uses_one() -> None:
    with pytest.raises(InvalidDefinition, match="no threshold"):
        AwardRule(kind=RuleKind.EACH_CRITERION, threshold_percent=50)
    with pytest.raises(InvalidDefinition, match="needs a threshold"):
        AwardRule(kind=RuleKind.WEIGHTED_POINTS)


def test_two_criteria_of_one_id_are_refused() -> None:
    with pytest.raises(InvalidDefinition, match="one id"):
        a_rubric(a_criterion(), a_criterion())


def test_a_rubric_is_never_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        a_rubric().rule = EACH  # type: ignore[misc]  # what is frozen is tried


def test_each_criterion_must_reach_its_pass_level() -> None:
    rubric = a_rubric()
    assert rubric.judge({"reasoning": "l2", "safety": "l2"}).outcome is Outcome.AWARD
    judgement = rubric.judge({"reasoning": "l1", "safety": "l3"})
    assert judgement.outcome is Outcome.NOT_YET
    assert judgement.below_pass == ("reasoning",)
    assert judgement.failed_must_pass == ()


def test_nothing_makes_up_for_a_must_pass_criterion() -> None:
    rule = AwardRule(kind=RuleKind.WEIGHTED_POINTS, threshold_percent=10)
    rubric = a_rubric(a_criterion(weight=100), a_criterion("safety", must_pass=True), rule=rule)
    judgement = rubric.judge({"reasoning": "l3", "safety": "l1"})
    assert judgement.outcome is Outcome.NOT_YET
    assert judgement.failed_must_pass == ("safety",)


def test_exactly_the_threshold_is_enough() -> None:
    levels = (a_level(0, 0), a_level(1, 79), a_level(2, 80), a_level(3, 100))
    rule = AwardRule(kind=RuleKind.WEIGHTED_POINTS, threshold_percent=80)
    rubric = a_rubric(a_criterion(levels=levels), rule=rule)
    assert rubric.judge({"reasoning": "l2"}).outcome is Outcome.AWARD
    assert rubric.judge({"reasoning": "l1"}).outcome is Outcome.NOT_YET


@given(judged())
def test_the_outcome_is_what_the_rule_says(case: tuple[Rubric, dict[str, str]]) -> None:
    rubric, chosen = case
    judgement = rubric.judge(chosen)
    steps = {one.id: [level.id for level in one.levels].index(chosen[one.id]) for one in rubric.criteria}
    passed = {
        one.id: steps[one.id] >= [level.id for level in one.levels].index(one.pass_level)
        for one in rubric.criteria
    }
    gained = sum(one.weight * one.levels[steps[one.id]].points for one in rubric.criteria)
    reachable = sum(one.weight * max(level.points for level in one.levels) for one in rubric.criteria)
    share = rubric.rule.threshold_percent
    enough = all(passed.values()) if share is None else 100 * gained >= share * reachable
    veto = any(one.must_pass and not passed[one.id] for one in rubric.criteria)
    assert judgement.outcome is (Outcome.AWARD if enough and not veto else Outcome.NOT_YET)
    assert (judgement.points, judgement.reachable) == (gained, reachable)
    assert rubric.judge(dict(reversed(chosen.items()))) == judgement


@given(judged(), st.data())
def test_a_better_level_never_takes_an_award_away(
    case: tuple[Rubric, dict[str, str]], data: st.DataObject
) -> None:
    rubric, chosen = case
    criterion = data.draw(st.sampled_from(rubric.criteria))
    step = criterion.position(chosen[criterion.id])
    better = chosen | {criterion.id: data.draw(st.sampled_from(criterion.levels[step:])).id}
    if rubric.judge(chosen).outcome is Outcome.AWARD:
        assert rubric.judge(better).outcome is Outcome.AWARD


@given(judged())
def test_the_highest_levels_are_always_enough(case: tuple[Rubric, dict[str, str]]) -> None:
    rubric, _ = case
    assert rubric.judge({one.id: one.levels[-1].id for one in rubric.criteria}).outcome is Outcome.AWARD


def test_rubrics_are_values() -> None:
    assert a_rubric() == a_rubric()
    assert len({a_rubric(), a_rubric()}) == 1
    assert (
        replace(a_rubric(), rule=AwardRule(kind=RuleKind.WEIGHTED_POINTS, threshold_percent=50)) != a_rubric()
    )


@pytest.mark.parametrize("text", ["ai-essentials", "a", "42", "a1-b2"])
def test_ids_are_slugs(text: str) -> None:
    assert is_slug(text)


@pytest.mark.parametrize(
    "text", ["", "A", "a_b", "-a", "a-", "a--b", "a b", "é", "a\n", "a" * 65, 3, None, "٣"]
)
def test_other_texts_are_no_ids(text: object) -> None:
    assert not is_slug(text)


@pytest.mark.parametrize("number", [True, 1.0, "1", None, 0, 11])
def test_what_is_no_whole_number_within_bounds(number: object) -> None:
    assert not is_whole(number, least=1, most=10)
