"""Plans: what they refuse, what gives reason for a second rating, tickets, Neyman's rule."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.domain.achievement import Stakes
from assessor_app.domain.definitions import InvalidDefinition
from assessor_app.domain.rubric import AwardRule, Outcome, Rubric, RuleKind
from assessor_app.domain.sampling import (
    TICKETS,
    Reason,
    SamplingPlan,
    neyman,
    reasons_of,
    spread,
    suggested,
    tickets,
)
from tests.domain.test_rubric import a_criterion

PLAN = SamplingPlan(percent=10, borderline_percent=50, high_percent=20)


def a_rubric(rule: AwardRule) -> Rubric:
    return Rubric(criteria=tuple(a_criterion(name) for name in ("x", "y", "z")), rule=rule)


EACH = a_rubric(AwardRule(kind=RuleKind.EACH_CRITERION))
WEIGHTED = a_rubric(AwardRule(kind=RuleKind.WEIGHTED_POINTS, threshold_percent=50))


def chosen(rubric: Rubric, *steps: int) -> dict[str, str]:
    return {one.id: one.levels[step].id for one, step in zip(rubric.criteria, steps, strict=True)}


@pytest.mark.parametrize(
    "changed",
    [
        {"percent": 101},
        {"percent": -1},
        {"percent": True},
        {"new_rater_percent": 200},
        {"new_until": 0},
        {"borderline_percent": -1},
        {"borderline_points": 101},
        {"high_percent": 1000},
        {"high_from": -5},
        {"method": "by feeling"},
    ],
)
def test_a_share_that_is_none_is_refused(changed: dict[str, Any]) -> None:
    with pytest.raises(InvalidDefinition):
        replace(PLAN, **changed)


def test_close_to_the_threshold_is_borderline_and_far_from_it_is_not() -> None:
    # Three criteria of 0 … 3 points: 9 can be reached, the threshold is 4.5.
    assert Reason.BORDERLINE in reasons_of(
        WEIGHTED, chosen(WEIGHTED, 2, 2, 1), replace(PLAN, borderline_points=6)
    )
    assert Reason.BORDERLINE not in reasons_of(
        WEIGHTED, chosen(WEIGHTED, 3, 2, 1), replace(PLAN, borderline_points=6)
    )
    assert Reason.BORDERLINE not in reasons_of(WEIGHTED, chosen(WEIGHTED, 1, 0, 0), PLAN)


def test_one_level_short_is_borderline_whatever_the_rule() -> None:
    assert EACH.judge(chosen(EACH, 2, 2, 1)).outcome is Outcome.NOT_YET
    assert reasons_of(EACH, chosen(EACH, 2, 2, 1), PLAN) == {Reason.BORDERLINE}
    assert reasons_of(EACH, chosen(EACH, 2, 1, 1), PLAN) == frozenset()
    assert reasons_of(EACH, chosen(EACH, 3, 3, 0), PLAN) == frozenset()


def test_just_passed_everywhere_is_borderline_and_the_top_is_high() -> None:
    assert reasons_of(EACH, chosen(EACH, 2, 2, 2), PLAN) == {Reason.BORDERLINE}
    assert reasons_of(EACH, chosen(EACH, 3, 2, 2), PLAN) == frozenset()
    assert reasons_of(EACH, chosen(EACH, 3, 3, 3), PLAN) == {Reason.HIGH}


def test_a_ticket_is_held_against_the_rate_of_the_reason() -> None:
    half, fifth = TICKETS // 2, TICKETS // 5
    both = frozenset({Reason.BORDERLINE, Reason.HIGH})
    assert PLAN.drawn_later(half - 1, frozenset({Reason.BORDERLINE})) is Reason.BORDERLINE
    assert PLAN.drawn_later(half, frozenset({Reason.BORDERLINE})) is None
    assert PLAN.drawn_later(fifth - 1, frozenset({Reason.HIGH})) is Reason.HIGH
    assert PLAN.drawn_later(fifth, frozenset({Reason.HIGH})) is None
    assert PLAN.drawn_later(fifth - 1, both) is Reason.BORDERLINE  # the likelier reason
    assert PLAN.drawn_later(0, frozenset()) is None
    assert PLAN.may_be_drawn_later(half - 1)
    assert not PLAN.may_be_drawn_later(half)
    assert not SamplingPlan(percent=100).may_be_drawn_later(0)


@given(st.integers(), st.integers(0, 200))
def test_tickets_come_from_the_seed_alone(seed: int, count: int) -> None:
    found = tickets(seed, count)
    assert found == tickets(seed, count + 5)[:count]
    assert all(0 <= one < TICKETS for one in found)


def test_every_ticket_is_as_likely() -> None:
    found = tickets(1, 20_000)
    assert 0.48 < sum(one < TICKETS // 2 for one in found) / len(found) < 0.52
    assert found != tickets(2, 20_000)


@given(
    st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 30), min_size=1), st.integers(0, 200), st.data()
)
def test_neyman_splits_all_of_it_and_never_more_than_there_is(
    sizes: dict[str, int], total: int, data: st.DataObject
) -> None:
    spreads = {name: data.draw(st.floats(0.05, 0.5)) for name in sizes}
    found = neyman(sizes, spreads, total)
    assert sum(found.values()) == min(total, sum(sizes.values()))
    assert all(0 <= found[name] <= sizes[name] for name in sizes)


def test_neyman_gives_by_size_times_spread() -> None:
    assert neyman({"a": 100, "b": 100, "c": 50}, {"a": 0.4, "b": 0.1, "c": 0.2}, 60) == {
        "a": 40,
        "b": 10,
        "c": 10,
    }


def test_who_was_never_compared_varies_most() -> None:
    assert spread(0, 0) == pytest.approx(0.5)
    assert spread(18, 18) < spread(9, 18) == pytest.approx(0.5)
    assert spread(1000, 1000) > 0


@pytest.mark.parametrize("stakes", Stakes)
@pytest.mark.parametrize("percent", [0, 20, 100])
def test_what_is_suggested_never_asks_for_less_than_the_programme(stakes: Stakes, percent: int) -> None:
    assert suggested(stakes, percent).percent >= percent
    assert suggested(Stakes.HIGH, percent).looks_later
