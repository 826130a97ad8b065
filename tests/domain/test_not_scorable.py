"""A criterion that could not be scored: no level, no gain, and never settled by half of the votes."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.domain.comparison import (
    ComparisonState,
    ResolutionRule,
    ThirdRule,
    Tolerance,
    compare,
    reason_of,
    resolve,
    settle,
)
from assessor_app.domain.rubric import (
    AwardRule,
    Choice,
    Choices,
    InvalidRating,
    Outcome,
    Rubric,
    RuleKind,
    Unscored,
    choices_of,
    levels_in,
    unscored_in,
)
from assessor_app.domain.sampling import Reason, SamplingPlan, reasons_of
from assessor_app.domain.standardisation import judge_seed
from tests.domain.test_rubric import a_criterion, a_rubric, rubrics
from tests.domain.test_rubric_comparison import tolerances

WIDE = Tolerance(steps=10, same_outcome=False)
PLAN = SamplingPlan(percent=0)
MISSING, UNREADABLE, OTHER = Unscored.MISSING, Unscored.UNREADABLE, Unscored.OTHER
ONE = a_rubric(a_criterion())


def given_choices(rubric: Rubric) -> st.SearchStrategy[dict[str, Choice]]:
    """Levels and reasons, as a rater mixes them."""
    return st.fixed_dictionaries(
        {one.id: st.sampled_from([*(level.id for level in one.levels), *Unscored]) for one in rubric.criteria}
    )


@st.composite
def rated(draw: st.DrawFn, times: int) -> tuple[Rubric, list[dict[str, Choice]]]:
    rubric = draw(rubrics())
    return rubric, [draw(given_choices(rubric)) for _ in range(times)]


def settled(first: Choice, second: Choice, third: Choice, rule: ThirdRule) -> Choice | None:
    one, two, three = ({"reasoning": each} for each in (first, second, third))
    found = settle(ONE, one, two, three, rule)
    assert bool(found.open) != bool(found.chosen)
    return found.chosen.get("reasoning")


# what stands in a rating


@given(rated(1))
def test_a_rating_of_levels_and_reasons_fits_and_comes_apart_and_together_again(
    case: tuple[Rubric, list[dict[str, Choice]]],
) -> None:
    rubric, (chosen,) = case
    rubric.check(chosen)
    assert choices_of(levels_in(chosen), unscored_in(chosen)) == chosen
    assert not levels_in(chosen).keys() & unscored_in(chosen).keys()


def test_a_criterion_has_never_both_and_never_neither() -> None:
    with pytest.raises(InvalidRating, match="'reasoning' has a level, and a reason why it has none"):
        choices_of({"reasoning": "l2"}, {"reasoning": "missing"})
    with pytest.raises(InvalidRating, match=r"Reasoning.*has no level chosen"):
        ONE.check({})
    with pytest.raises(InvalidRating, match=r"'lost' is no reason.*missing, unreadable, wrong-task, other"):
        choices_of({}, {"reasoning": "lost"})


def test_a_level_that_is_called_like_a_reason_is_a_level() -> None:
    criterion = a_criterion(
        levels=tuple(
            type(ONE.criteria[0].levels[0])(id=name, title=name, points=points, descriptor=name)
            for points, name in enumerate(("missing", "l2"))
        )
    )
    rubric = a_rubric(criterion)
    assert rubric.judge({"reasoning": "missing"}).unscored == ()
    assert rubric.judge({"reasoning": MISSING}).unscored == ("reasoning",)
    found = compare(rubric, {"reasoning": "missing"}, {"reasoning": MISSING}, WIDE)
    assert found.criteria == ("reasoning",)


def test_another_reason_needs_words_and_the_others_do_not() -> None:
    for reason in Unscored:
        ONE.check_words({"reasoning": reason}, {"reasoning": "The file is a recipe."})
    for reason in (MISSING, UNREADABLE, Unscored.WRONG_TASK):
        ONE.check_words({"reasoning": reason}, {})
    for comments in ({}, {"reasoning": " \n"}, {"another": "words"}):
        with pytest.raises(InvalidRating, match=r"Reasoning.*its comment must say why"):
            ONE.check_words({"reasoning": OTHER}, comments)


# what comes of it


@given(rated(1), st.data())
def test_no_reason_is_ever_better_than_the_lowest_level(
    case: tuple[Rubric, list[dict[str, Choice]]], data: st.DataObject
) -> None:
    rubric, (chosen,) = case
    criterion = data.draw(st.sampled_from(rubric.criteria))
    lowest: Choices = {**chosen, criterion.id: criterion.levels[0].id}
    for reason in Unscored:
        left_out = rubric.judge({**chosen, criterion.id: reason})
        low = rubric.judge(lowest)
        assert left_out.points <= low.points
        assert left_out.reachable == low.reachable, "handing in less makes nothing easier"
        assert not (left_out.outcome is Outcome.AWARD and low.outcome is Outcome.NOT_YET)
        assert criterion.id in left_out.below_pass
        assert criterion.id in left_out.unscored
        assert rubric.judge({**chosen, criterion.id: MISSING}) == left_out, "all reasons weigh the same"


@given(rated(1))
def test_what_was_not_judged_was_not_passed(case: tuple[Rubric, list[dict[str, Choice]]]) -> None:
    rubric, (chosen,) = case
    judged = rubric.judge(chosen)
    assert set(judged.unscored) == set(unscored_in(chosen))
    must = any(one.must_pass and one.id in judged.unscored for one in rubric.criteria)
    each = rubric.rule.kind is RuleKind.EACH_CRITERION
    if must or (each and judged.unscored):
        assert judged.outcome is Outcome.NOT_YET


def test_points_can_make_up_for_what_need_not_be_passed() -> None:
    rule = AwardRule(kind=RuleKind.WEIGHTED_POINTS, threshold_percent=50)
    rubric = a_rubric(a_criterion("one"), a_criterion("two"), rule=rule)
    judged = rubric.judge({"one": "l3", "two": MISSING})
    assert (judged.outcome, judged.points, judged.reachable) == (Outcome.AWARD, 3, 6)


# two ratings


@given(rated(2), tolerances())
def test_comparing_is_symmetric(case: tuple[Rubric, list[dict[str, Choice]]], tolerance: Tolerance) -> None:
    rubric, (first, second) = case
    there, back = compare(rubric, first, second, tolerance), compare(rubric, second, first, tolerance)
    assert (there.state, there.criteria) == (back.state, back.criteria)
    assert there.outcomes == back.outcomes[::-1]
    for one, other in zip(there.differences, back.differences, strict=True):
        assert (one.steps, one.within) == (None if other.steps is None else -other.steps, other.within)


@given(rated(2), tolerances())
def test_two_reasons_agree_and_a_level_beside_a_reason_never_does(
    case: tuple[Rubric, list[dict[str, Choice]]], tolerance: Tolerance
) -> None:
    rubric, (first, second) = case
    found = compare(rubric, first, second, tolerance)
    for one in found.differences:
        reasons = sum(isinstance(each[one.criterion], Unscored) for each in (first, second))
        if reasons == 2:
            assert (one.steps, one.within) == (0, True)
        elif reasons == 1:
            assert (one.steps, one.within) == (None, False)
            assert one.criterion in found.criteria
    if any(one.steps is None for one in found.differences):
        assert found.state is ComparisonState.NEEDS_ADJUDICATION


@given(rated(2), tolerances(), st.sampled_from(ResolutionRule))
def test_what_agrees_resolves_to_what_was_given(
    case: tuple[Rubric, list[dict[str, Choice]]], tolerance: Tolerance, rule: ResolutionRule
) -> None:
    rubric, ratings = case
    if any(one.steps is None for one in compare(rubric, ratings[0], ratings[1], tolerance).differences):
        with pytest.raises(ValueError, match="a level beside a reason"):
            resolve(rubric, ratings, rule)
        return
    final = resolve(rubric, ratings, rule)
    rubric.check(final)
    for criterion, choice in final.items():
        given_ones = [one[criterion] for one in ratings]
        if isinstance(choice, Unscored):
            assert choice in given_ones
        else:
            assert not any(isinstance(one, Unscored) for one in given_ones)
    if rule is not ResolutionRule.FIRST:
        assert final == resolve(rubric, ratings[::-1], rule)


def test_of_two_reasons_the_first_raters_stands_or_that_which_says_the_most() -> None:
    ratings: list[Choices] = [{"reasoning": OTHER}, {"reasoning": UNREADABLE}]
    assert resolve(ONE, ratings, ResolutionRule.FIRST) == {"reasoning": OTHER}
    for rule in (ResolutionRule.MEAN, ResolutionRule.LOWER):
        assert resolve(ONE, ratings, rule) == {"reasoning": UNREADABLE}
    assert reason_of(reversed(list(Unscored))) is MISSING


# a third rating


@given(rated(3), st.sampled_from(ThirdRule))
def test_two_of_three_say_whether_there_is_a_level(
    case: tuple[Rubric, list[dict[str, Choice]]], rule: ThirdRule
) -> None:
    rubric, (first, second, third) = case
    found = settle(rubric, first, second, third, rule)
    assert found == settle(rubric, second, first, third, rule), "who came first of the two decides nothing"
    assert found.chosen.keys() | set(found.open) == {one.id for one in rubric.criteria}
    for criterion in rubric.criteria:
        three = [one[criterion.id] for one in (first, second, third)]
        steps = [step for one in three if (step := criterion.step(one)) is not None]
        choice = found.chosen.get(criterion.id)
        if choice is None:
            assert isinstance(three[2], Unscored)
            assert len(set(steps)) == 2, "left to a lead: two levels, and a third that has none"
        elif isinstance(choice, Unscored):
            assert len(steps) < 2
            assert choice in three
        else:
            step = criterion.position(choice)
            assert len(steps) > 1
            assert min(steps) <= step <= max(steps), "no rule invents a level"


@given(rated(2), st.sampled_from(ThirdRule))
def test_what_both_agree_on_stands_whatever_the_third_gave(
    case: tuple[Rubric, list[dict[str, Choice]]], rule: ThirdRule
) -> None:
    rubric, (first, third) = case
    found = settle(rubric, first, first, third, rule)
    assert (found.chosen, found.open) == (first, ())


@pytest.mark.parametrize(
    ("one", "third", "parity", "tertium_quid", "nearest", "expert"),
    [("l0", "l3", "l2", "l2", "l0", "l3"), ("l3", "l0", "l2", "l2", "l3", "l0"), ("l2",) * 6],
)
def test_each_rule_where_one_of_the_first_two_has_no_level(
    one: str, third: str, parity: str, tertium_quid: str, nearest: str, expert: str
) -> None:
    wanted = dict(zip(ThirdRule, (parity, tertium_quid, nearest, expert), strict=True))
    for rule, reason in product(ThirdRule, Unscored):
        assert settled(one, reason, third, rule) == settled(reason, one, third, rule) == wanted[rule]


@pytest.mark.parametrize("rule", ThirdRule)
def test_each_rule_where_the_third_has_no_level(rule: ThirdRule) -> None:
    assert settled("l0", "l3", MISSING, rule) is None
    assert settled("l2", "l2", MISSING, rule) == "l2"
    assert settled("l2", OTHER, UNREADABLE, rule) is UNREADABLE, "two of three could not score it"
    assert settled(OTHER, UNREADABLE, MISSING, rule) is UNREADABLE, "what both agreed on stands"
    assert settled(OTHER, UNREADABLE, "l3", rule) is UNREADABLE


# what follows elsewhere


@given(rated(2))
def test_a_seed_is_missed_by_a_reason_where_it_has_a_level_and_hit_where_it_has_none(
    case: tuple[Rubric, list[dict[str, Choice]]],
) -> None:
    rubric, (definitive, chosen) = case
    judged = judge_seed(rubric, definitive, chosen, WIDE)
    mixed = tuple(
        one.id
        for one in rubric.criteria
        if isinstance(definitive[one.id], Unscored) != isinstance(chosen[one.id], Unscored)
    )
    assert judged.unscored == mixed
    assert judged.passed == (not mixed), "within so wide a tolerance nothing else misses"
    assert not set(dict(judged.steps)) & set(mixed)


def test_a_reason_that_costs_the_award_lies_on_the_border() -> None:
    """A wrong “missing” is what a second rating is for; among several that failed it decides nothing."""
    short: Choices = {"reasoning": MISSING, "safety": "l3"}
    assert reasons_of(a_rubric(), short, PLAN) == {Reason.BORDERLINE}
    assert reasons_of(a_rubric(), {"reasoning": MISSING, "safety": "l0"}, PLAN) == frozenset()
    assert reasons_of(a_rubric(), {"reasoning": MISSING, "safety": MISSING}, PLAN) == frozenset()


@given(rated(1))
def test_whether_a_second_rating_is_wanted_can_always_be_told(
    case: tuple[Rubric, list[dict[str, Choice]]],
) -> None:
    rubric, (chosen,) = case
    found = reasons_of(rubric, chosen, PLAN)
    every = all(isinstance(one, Unscored) for one in chosen.values())
    assert not (every and Reason.HIGH in found)
