"""Readings by cumulative membership, and Byrt's indices: as published, as defined, and what must hold."""

from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.reliability.frame import frame_of_positions
from assessor_app.reliability.membership import FLOORS, Level, memberships, reading
from assessor_app.reliability.prevalence import indices
from assessor_app.reliability.ratings import ratings_of_pair
from assessor_app.reliability.two_raters import cohen_kappa
from assessor_app.reliability.weights import Identity

VALUES = st.floats(-1, 1)
ERRORS = st.floats(0.001, 0.6)


def test_the_best_guess_is_not_claimed_where_it_is_not_sure() -> None:
    assert reading(0.70, 0.02).level is Level.GOOD
    assert reading(0.70, 0.10).level is Level.MODERATE  # 0.70 alone would be “good”
    assert reading(0.70, 0.30).level is Level.POOR
    assert reading(0.85, 0.0).level is Level.VERY_GOOD
    assert reading(-0.4, 0.1).level is Level.POOR


@given(VALUES, ERRORS)
def test_memberships_are_those_of_a_normal_cut_to_its_range(value: float, se: float) -> None:
    normal = NormalDist(value, se)
    whole = normal.cdf(1) - normal.cdf(-1)
    ceilings = [1.0, *list(FLOORS.values())[:-1]]
    expected = [
        (normal.cdf(up) - normal.cdf(low)) / whole for low, up in zip(FLOORS.values(), ceilings, strict=True)
    ]
    assert memberships(value, se) == pytest.approx(expected, abs=1e-9)
    assert sum(memberships(value, se)) == pytest.approx(1)


@given(VALUES, ERRORS, st.floats(0.5, 0.99))
def test_a_reading_is_the_highest_that_is_certain_enough(value: float, se: float, certainty: float) -> None:
    found = reading(value, se, certainty=certainty)
    order = list(FLOORS)
    shares = memberships(value, se)
    place = order.index(found.level)
    assert found.certainty >= certainty or found.level is Level.POOR
    assert sum(shares[:place]) < certainty
    assert found.certainty == pytest.approx(sum(shares[: place + 1]))


@given(st.floats(0, 1), ERRORS, st.floats(1.0, 3.0))
def test_less_certain_figures_never_read_better(value: float, se: float, more: float) -> None:
    order = list(FLOORS)
    surer, vaguer = reading(value, se), reading(value, se * more)
    assert order.index(vaguer.level) >= order.index(surer.level) or value < FLOORS[surer.level]


@pytest.mark.parametrize(("value", "se"), [(1.1, 0.1), (0.5, -0.1), (0.5, float("nan")), (float("nan"), 0.1)])
def test_what_is_no_coefficient_is_refused(value: float, se: float) -> None:
    with pytest.raises(ValueError, match="coefficient"):
        reading(value, se)


def pairs_of_table(table: tuple[int, int, int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Positions of a 2 × 2 table a, b, c, d."""
    first = np.repeat([1, 1, 0, 0], table)
    second = np.repeat([1, 0, 1, 0], table)
    return first, second


def test_the_published_paradox_of_prevalence() -> None:
    # Feinstein & Cicchetti (1990): 85 % agreement in both, kappa .70 and .32
    even, lopsided = indices(*pairs_of_table((40, 9, 6, 45)), 2), indices(*pairs_of_table((80, 10, 5, 5)), 2)
    assert (even.prevalence, lopsided.prevalence) == pytest.approx((0.05, 0.75))
    assert (even.bias, lopsided.bias) == pytest.approx((0.03, 0.05))
    assert even.pabak == pytest.approx(0.70)
    assert lopsided.pabak == pytest.approx(0.70)
    assert lopsided.category == 1


@given(st.tuples(*[st.integers(0, 40)] * 4).filter(lambda t: t[0] + t[1] and t[2] + t[3] and t[0] + t[2]))
def test_kappa_is_made_of_the_indices_as_byrt_says(table: tuple[int, int, int, int]) -> None:
    first, second = pairs_of_table(table)
    found = indices(first, second, 2)
    a, b, c, d = (count / sum(table) for count in table)
    assert (found.prevalence, found.bias) == pytest.approx((abs(a - d), abs(b - c)), abs=1e-12)
    kappa = cohen_kappa(ratings_of_pair(frame_of_positions(2), first, second), Identity())
    if kappa.value is not None:
        spread = found.prevalence**2 - found.bias**2
        assert kappa.value == pytest.approx((found.pabak - spread) / (1 - spread), abs=1e-9)


@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=30),
    st.permutations(range(4)),
)
def test_indices_do_not_depend_on_who_is_first_or_what_categories_are_called(
    pairs: list[tuple[int, int]], order: list[int]
) -> None:
    first, second = np.array(pairs).T
    found, turned = indices(first, second, 4), indices(second, first, 4)
    assert (found.prevalence, found.bias, found.pabak) == (turned.prevalence, turned.bias, turned.pabak)
    named = np.array(order)
    other = indices(named[first], named[second], 4)
    assert (other.prevalence, other.bias) == pytest.approx((found.prevalence, found.bias))
    assert 0 <= found.bias <= 1
    assert 0 <= found.prevalence <= 1


def test_nothing_to_compare_is_refused() -> None:
    none = np.array([], dtype=np.int64)
    with pytest.raises(ValueError, match="pairs"):
        indices(none, none, 2)
    with pytest.raises(ValueError, match="pairs"):
        indices(np.array([0]), np.array([0]), 1)
