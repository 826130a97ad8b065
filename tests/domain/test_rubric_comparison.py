"""Two ratings agree within tolerance or name what must be looked at; final levels lie between them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.domain.comparison import ComparisonState, ResolutionRule, Tolerance, compare, resolve
from assessor_app.domain.definitions import InvalidDefinition
from assessor_app.domain.rubric import AwardRule, InvalidRating, Outcome, Rubric, RuleKind
from tests.domain.test_rubric import a_criterion, a_rubric, choices_of, rubrics

AGREED, APART = ComparisonState.AGREED, ComparisonState.NEEDS_ADJUDICATION


@st.composite
def rated_twice(draw: st.DrawFn) -> tuple[Rubric, dict[str, str], dict[str, str]]:
    rubric = draw(rubrics())
    return rubric, draw(choices_of(rubric)), draw(choices_of(rubric))


def tolerances() -> st.SearchStrategy[Tolerance]:
    return st.builds(
        Tolerance,
        steps=st.integers(0, 3),
        per_criterion=st.just(()) | st.integers(0, 3).map(lambda steps: (("c0", steps),)),
        same_outcome=st.booleans(),
        percent_points=st.none() | st.integers(0, 100),
    )


def test_a_step_within_tolerance_is_agreed() -> None:
    found = compare(
        a_rubric(),
        {"reasoning": "l2", "safety": "l3"},
        {"reasoning": "l3", "safety": "l3"},
        Tolerance(steps=1),
    )
    assert found.state is AGREED
    assert found.criteria == ()
    assert [(one.criterion, one.steps) for one in found.differences] == [("reasoning", 1), ("safety", 0)]


def test_a_step_beyond_tolerance_names_the_criterion() -> None:
    found = compare(
        a_rubric(),
        {"reasoning": "l3", "safety": "l2"},
        {"reasoning": "l2", "safety": "l3"},
        Tolerance(steps=1, per_criterion=(("safety", 0),)),
    )
    assert found.state is APART
    assert found.criteria == ("safety",)
    assert found.outcomes == (Outcome.AWARD, Outcome.AWARD)


def test_award_against_not_yet_names_what_straddles_the_pass_level() -> None:
    first, second = {"reasoning": "l2", "safety": "l3"}, {"reasoning": "l1", "safety": "l2"}
    found = compare(a_rubric(), first, second, Tolerance(steps=1))
    assert found.state is APART
    assert found.criteria == ("reasoning",)
    assert found.outcomes == (Outcome.AWARD, Outcome.NOT_YET)
    assert compare(a_rubric(), first, second, Tolerance(steps=1, same_outcome=False)).state is AGREED


def test_the_sum_may_be_too_far_apart_although_each_step_is_within() -> None:
    first, second = {"reasoning": "l2", "safety": "l2"}, {"reasoning": "l3", "safety": "l3"}
    near, far = Tolerance(steps=1, percent_points=34), Tolerance(steps=1, percent_points=33)
    assert compare(a_rubric(), first, second, near).state is AGREED  # 2 of 6 points are 33⅓ %
    found = compare(a_rubric(), first, second, far)
    assert found.state is APART
    assert found.criteria == ("reasoning", "safety")
    assert found.percent_points == pytest.approx(100 / 3)


def test_an_outcome_that_differs_by_points_alone_names_all_that_differ() -> None:
    rule = AwardRule(kind=RuleKind.WEIGHTED_POINTS, threshold_percent=80)
    rubric = a_rubric(a_criterion("one"), a_criterion("two"), rule=rule)
    found = compare(rubric, {"one": "l3", "two": "l3"}, {"one": "l2", "two": "l2"}, Tolerance(steps=1))
    assert found.outcomes == (Outcome.AWARD, Outcome.NOT_YET)
    assert found.criteria == ("one", "two")


def test_a_rating_that_does_not_fit_is_refused() -> None:
    with pytest.raises(InvalidRating):
        compare(a_rubric(), {"reasoning": "l2"}, {"reasoning": "l2"}, Tolerance(steps=0))
    with pytest.raises(InvalidRating):
        resolve(a_rubric(), [{"reasoning": "l2"}], ResolutionRule.FIRST)


@given(rated_twice(), tolerances())
def test_agreed_means_within_every_tolerance(
    case: tuple[Rubric, dict[str, str], dict[str, str]], tolerance: Tolerance
) -> None:
    rubric, first, second = case
    found = compare(rubric, first, second, tolerance)
    apart = {
        one.id: abs(one.position(first[one.id]) - one.position(second[one.id])) for one in rubric.criteria
    }
    allowed = dict(tolerance.per_criterion)
    steps_fit = all(steps <= allowed.get(one, tolerance.steps) for one, steps in apart.items())
    judged = rubric.judge(first), rubric.judge(second)
    outcome_fits = not tolerance.same_outcome or judged[0].outcome is judged[1].outcome
    share = tolerance.percent_points
    sum_fits = share is None or abs(judged[0].points - judged[1].points) * 100 <= share * judged[0].reachable
    assert (found.state is AGREED) == (steps_fit and outcome_fits and sum_fits)
    assert bool(found.criteria) == (found.state is APART)
    assert all(apart[one] for one in found.criteria)


@given(rated_twice(), tolerances())
def test_swapping_the_ratings_changes_signs_alone(
    case: tuple[Rubric, dict[str, str], dict[str, str]], tolerance: Tolerance
) -> None:
    rubric, first, second = case
    there, back = compare(rubric, first, second, tolerance), compare(rubric, second, first, tolerance)
    assert (there.state, there.criteria, there.percent_points) == (
        back.state,
        back.criteria,
        back.percent_points,
    )
    assert [one.steps for one in there.differences] == [-(one.steps or 0) for one in back.differences]
    assert there.outcomes == back.outcomes[::-1]


@given(rated_twice(), st.sampled_from(ResolutionRule))
def test_resolved_levels_lie_between_those_given(
    case: tuple[Rubric, dict[str, str], dict[str, str]], rule: ResolutionRule
) -> None:
    rubric, first, second = case
    final = resolve(rubric, [first, second], rule)
    rubric.check(final)
    for one in rubric.criteria:
        low, high = sorted((one.position(first[one.id]), one.position(second[one.id])))
        expected = {
            ResolutionRule.FIRST: one.position(first[one.id]),
            ResolutionRule.LOWER: low,
            ResolutionRule.MEAN: -(-(low + high) // 2),  # of two whole numbers: half up is up
        }[rule]
        assert one.step(final[one.id]) == expected
    assert resolve(rubric, [first], rule) == first


def test_the_mean_of_three_rounds_half_up_and_a_third_down() -> None:
    rubric = a_rubric(a_criterion())
    ratings = [{"reasoning": level} for level in ("l1", "l1", "l2")]
    assert resolve(rubric, ratings, ResolutionRule.MEAN) == {"reasoning": "l1"}
    assert resolve(rubric, [*ratings, {"reasoning": "l2"}], ResolutionRule.MEAN) == {"reasoning": "l2"}


def test_nothing_to_resolve_is_an_error() -> None:
    with pytest.raises(ValueError, match="no rating"):
        resolve(a_rubric(), [], ResolutionRule.MEAN)


@pytest.mark.parametrize(
    ("steps", "per_criterion", "percent_points"),
    [(-1, (), None), (11, (), None), (0, (("a", 1), ("a", 2)), None), (0, (("A", 1),), None), (0, (), 101)],
)
def test_a_tolerance_that_means_nothing_is_refused(
    steps: int, per_criterion: tuple[tuple[str, int], ...], percent_points: int | None
) -> None:
    with pytest.raises(InvalidDefinition):
        Tolerance(steps=steps, per_criterion=per_criterion, percent_points=percent_points)
