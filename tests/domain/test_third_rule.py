"""What a third rating makes of two that differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.domain.comparison import ThirdRule, settle
from tests.domain.test_rubric import a_criterion, a_rubric, choices_of, rubrics

RUBRIC = a_rubric(a_criterion())


def settled(first: int, second: int, third: int, rule: ThirdRule) -> int:
    one, two, three = ({"reasoning": f"l{step}"} for step in (first, second, third))
    found = settle(RUBRIC, one, two, three, rule).chosen["reasoning"]
    assert isinstance(found, str)
    return int(found[1:])


@pytest.mark.parametrize(
    ("ratings", "parity", "tertium_quid", "nearest"),
    [
        ((0, 3, 3), 2, 3, 3),
        ((0, 3, 2), 2, 3, 3),
        ((0, 3, 1), 1, 1, 0),
        ((0, 2, 1), 1, 1, 1),
        ((0, 1, 3), 1, 2, 1),
    ],
)
def test_each_rule_by_hand(
    ratings: tuple[int, int, int], parity: int, tertium_quid: int, nearest: int
) -> None:
    assert settled(*ratings, ThirdRule.PARITY) == parity
    assert settled(*ratings, ThirdRule.TERTIUM_QUID) == tertium_quid
    assert settled(*ratings, ThirdRule.NEAREST) == nearest
    assert settled(*ratings, ThirdRule.EXPERT) == ratings[2]


@given(st.data(), st.sampled_from(ThirdRule))
def test_who_came_first_of_the_two_decides_nothing_and_no_level_lies_outside(
    data: st.DataObject, rule: ThirdRule
) -> None:
    rubric = data.draw(rubrics())
    first, second, third = (data.draw(choices_of(rubric)) for _ in range(3))
    found = settle(rubric, first, second, third, rule)
    assert found == settle(rubric, second, first, third, rule)
    for criterion in rubric.criteria:
        steps = [criterion.position(one[criterion.id]) for one in (first, second, third)]
        step = criterion.step(found.chosen[criterion.id])
        assert step is not None
        assert min(steps) <= step <= max(steps)
    assert not found.open, "with three levels nothing is left to a lead"
    assert settle(rubric, first, first, third, rule).chosen == first, (
        "on what both agree the third was not asked"
    )
