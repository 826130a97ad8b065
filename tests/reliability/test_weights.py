"""Sums by structure against the plain table of categories × categories that they stand for."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from assessor_app.reliability.arrays import FloatArray, Twofold
from assessor_app.reliability.frame import frame_of_numbers
from assessor_app.reliability.ratings import ratings_of_table
from assessor_app.reliability.weights import Distance, Identity, Linear, Quadratic, Ratio

PLACES = (
    st.integers(2, 6)
    .flatmap(lambda count: st.lists(st.integers(0, 1000), min_size=count, max_size=count, unique=True))
    .map(lambda places: np.array(places) / max(places))
)
KINDS = ("identity", "linear", "quadratic", "ratio")


def exactly(numbers: FloatArray) -> Twofold:
    return Twofold(numbers, np.zeros_like(numbers))


def kind_of(name: str, places: FloatArray) -> tuple[Distance, FloatArray]:
    """A distance, and its table."""
    one, other = places[:, None], places[None, :]
    total = np.where(one + other > 0, one + other, 1.0)
    kinds: dict[str, tuple[Distance, FloatArray]] = {
        "identity": (Identity(), (one != other).astype(float)),
        "linear": (Linear(exactly(places), 1.0), np.abs(one - other)),
        "quadratic": (Quadratic(exactly(places), 1.0), (one - other) ** 2),
        "ratio": (Ratio(exactly(places)), ((one - other) / total) ** 2),
    }
    return kinds[name]


@given(PLACES, st.data(), st.sampled_from(KINDS))
def test_sums_are_those_of_the_table(places: FloatArray, data: st.DataObject, kind: str) -> None:
    distance, table = kind_of(kind, places)
    shares = np.array(
        data.draw(st.lists(st.integers(0, 9), min_size=places.size, max_size=places.size)), float
    )
    shares[0] += 1
    assert distance.toward(shares) == pytest.approx(table @ shares, abs=1e-12)
    given_ = data.draw(arrays(np.int64, st.tuples(st.integers(1, 6), st.integers(1, 5)),
                              elements=st.integers(-1, places.size - 1)))  # fmt: skip
    ratings = ratings_of_table(given_, places.size)
    expected = [
        sum(table[k, m] for k in line[line >= 0] for m in line[line >= 0])
        for line in given_
        if (line >= 0).any()
    ]
    placed = replace(ratings, scores=exactly(places))  # what ascends
    assert distance.within(placed) == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize("decades", [1, 6, 300])
def test_ratios_of_many_categories_are_exact(decades: int) -> None:
    source = np.random.default_rng(decades)
    places = np.unique(np.r_[0.0, 10.0 ** source.uniform(-decades, 0, 3000), 0.5, np.exp(-1)])
    shares = source.integers(0, 4, places.size).astype(float)
    distance, table = kind_of("ratio", places)
    assert distance.toward(shares) == pytest.approx(table @ shares, rel=1e-13)


def test_totals_of_a_frame_are_those_of_the_table() -> None:
    numbers = np.array([3.0, -1.5, 8.0, 100.0, 99.0])
    frame = frame_of_numbers(numbers, np.zeros(numbers.size))
    places = (numbers + 1.5) / 101.5
    assert frame.span * frame.factor == 101.5
    assert frame.linear_total == pytest.approx(kind_of("linear", places)[1].sum(), rel=1e-14)
    assert frame.quadratic_total == pytest.approx(kind_of("quadratic", places)[1].sum(), rel=1e-14)
    assert frame.scores.high * frame.factor == pytest.approx(numbers, rel=0)


def test_a_rating_outside_the_categories_is_a_defect() -> None:
    for wrong in (5, -2):
        with pytest.raises(ValueError, match="outside"):
            ratings_of_table(np.array([[0, wrong]]), 3)
    with pytest.raises(ValueError, match="units × raters"):
        ratings_of_table(np.array([0, 1]), 3)
