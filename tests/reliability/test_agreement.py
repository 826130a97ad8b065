"""Published tables, and properties that hold for any data."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from assessor_app.reliability.counts import IntArray
from assessor_app.reliability.many_raters import fleiss_kappa, percent_agreement
from assessor_app.reliability.two_raters import cohen_kappa


def from_table(table: list[list[int]]) -> IntArray:
    """(units, 2) from a contingency table."""
    return np.array(
        [(row, column) for row, line in enumerate(table) for column, n in enumerate(line) for _ in range(n)]
    )


def from_counts(counts: list[list[int]]) -> IntArray:
    """(units, raters) from how many raters chose each category."""
    return np.array([[k for k, n in enumerate(line) for _ in range(n)] for line in counts])


def test_cohen_kappa_of_fleiss_cohen_and_everitt() -> None:
    # Fleiss, Cohen & Everitt (1969), the psychiatric table: kappa .429, se .054 (n = 200)
    table = [[106, 10, 4], [22, 28, 10], [2, 12, 6]]
    kappa = cohen_kappa(from_table(table), 3)
    assert kappa.value == pytest.approx(0.429, abs=5e-4)
    assert kappa.se == pytest.approx(0.054, abs=5e-4)


def test_fleiss_kappa_of_a_worked_table() -> None:
    # 10 units, 14 raters, 5 categories, after Fleiss (1971): P = .378, P_e = .213, kappa .210
    counts = [
        [0, 0, 0, 0, 14],
        [0, 2, 6, 4, 2],
        [0, 0, 3, 5, 6],
        [0, 3, 9, 2, 0],
        [2, 2, 8, 1, 1],
        [7, 7, 0, 0, 0],
        [3, 2, 6, 3, 0],
        [2, 5, 3, 2, 2],
        [6, 5, 2, 1, 0],
        [0, 2, 2, 3, 7],
    ]
    ratings = from_counts(counts)
    assert percent_agreement(ratings, 5).value == pytest.approx(0.378, abs=5e-4)
    assert fleiss_kappa(ratings, 5).value == pytest.approx(0.210, abs=5e-4)


@pytest.mark.parametrize("coefficient", [percent_agreement, fleiss_kappa, cohen_kappa])
def test_perfect_agreement_is_one_without_doubt(coefficient: object) -> None:
    ratings = np.array([[0, 0], [1, 1], [2, 2], [1, 1]])
    found = coefficient(ratings, 3)  # type: ignore[operator]  # a coefficient is called
    assert (found.value, found.se, found.ci) == (1.0, 0.0, (1.0, 1.0))


def test_what_the_data_do_not_define_says_why() -> None:
    once = np.array([[0, -1], [-1, 1]])
    assert percent_agreement(once, 2).why == "no unit was rated twice"
    assert fleiss_kappa(np.zeros((4, 2), dtype=np.int64), 2).value is None
    assert cohen_kappa(np.zeros((4, 2), dtype=np.int64), 2).value is None
    assert cohen_kappa(once, 2).why == "no unit was rated by both"


RATINGS = arrays(np.int64, st.tuples(st.integers(3, 20), st.integers(2, 4)), elements=st.integers(-1, 3))


@given(RATINGS, st.randoms(use_true_random=False))
def test_the_order_of_units_and_raters_does_not_matter(ratings: IntArray, source: object) -> None:
    units, raters = np.random.default_rng(1).permutation(len(ratings)), list(range(ratings.shape[1]))[::-1]
    for coefficient in (percent_agreement, fleiss_kappa):
        one, other = coefficient(ratings, 4), coefficient(ratings[units][:, raters], 4)
        if one.value is None:
            assert other.value is None
        else:
            assert other.value == pytest.approx(one.value)
            assert (other.se is None) == (one.se is None)


@given(RATINGS)
def test_values_and_limits_stay_within_bounds(ratings: IntArray) -> None:
    # A kappa is at least -1 where every unit is rated alike often; units rated once raise the chance
    # agreement alone.
    for coefficient, lowest in ((percent_agreement, 0.0), (fleiss_kappa, -1.0)):
        found = coefficient(ratings, 4)
        if found.value is not None:
            assert found.value <= 1 + 1e-12
            assert found.value >= lowest - 1e-12 or (lowest < 0 and (ratings < 0).any())
        if found.ci is not None:
            assert lowest <= found.ci[0] <= found.ci[1] <= 1


def test_a_rating_outside_the_categories_is_a_defect() -> None:
    with pytest.raises(ValueError, match="outside"):
        percent_agreement(np.array([[0, 5]]), 3)
