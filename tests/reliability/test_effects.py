"""Severity, misfit, spread, halo, connectedness, decisions at a cut: against plain loops and known truths."""

import math
from itertools import permutations
from statistics import NormalDist, mean, stdev

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.reliability.connectedness import connectedness, ordered_pairs
from assessor_app.reliability.decisions import certainty, chance_to_pass, near
from assessor_app.reliability.rater_effects import (
    Profiles,
    misfit,
    ratio,
    severity,
    shared_ratings,
    spread,
)

Rated = dict[tuple[int, int], float]  # (unit, rater) → value
RATED = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 4)), st.sampled_from((0.0, 1.0, 2.0, 3.0)), min_size=1
)
RATERS = 5


def arrays(rated: Rated) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Unit, rater, value."""
    keys = list(rated)
    return (
        np.array([unit for unit, _ in keys], dtype=np.int64),
        np.array([rater for _, rater in keys], dtype=np.int64),
        np.array([rated[key] for key in keys], dtype=np.float64),
    )


def apart_of(rated: Rated, rater: int) -> list[float]:
    """The plain loop: own less the mean of the others."""
    found = []
    for unit in sorted({unit for unit, _ in rated}):
        others = [value for (u, g), value in rated.items() if u == unit and g != rater]
        if (unit, rater) in rated and others:
            found.append(rated[unit, rater] - mean(others))
    return found


@given(RATED)
def test_severity_is_the_mean_difference_to_co_raters(rated: Rated) -> None:
    for rater, figure in enumerate(severity(shared_ratings(*arrays(rated)), RATERS)):
        expected = apart_of(rated, rater)
        if not expected:
            assert figure.value is None
            assert figure.why
            continue
        assert figure.value == pytest.approx(mean(expected), abs=1e-12)
        if len(expected) < 2:
            assert figure.se is None
        else:
            assert figure.se == pytest.approx(stdev(expected) / math.sqrt(len(expected)), abs=1e-9)


@given(RATED, st.floats(-5, 5), st.floats(0.1, 9))
def test_severity_moves_with_the_unit_and_misfit_with_nothing(
    rated: Rated, shift: float, scale: float
) -> None:
    unit, rater, value = arrays(rated)
    plain, moved = shared_ratings(unit, rater, value), shared_ratings(unit, rater, value * scale + shift)
    for one, other in zip(severity(plain, RATERS), severity(moved, RATERS), strict=True):
        if one.value is not None and other.value is not None:
            assert other.value == pytest.approx(one.value * scale, abs=1e-9)
    for one, other in zip(misfit(plain, RATERS), misfit(moved, RATERS), strict=True):
        assert (one.value is None) == (other.value is None)
        if one.value is not None:
            assert other.value == pytest.approx(one.value, rel=1e-6, abs=1e-9)


def test_the_lenient_and_the_erratic_rater_stand_out() -> None:
    draw = np.random.default_rng(5)
    units = 400
    truth = draw.normal(50, 15, units)
    who = np.array([draw.choice(4, 2, replace=False) for _ in range(units)])
    lean, noise = np.array([0.0, 6.0, 0.0, -6.0]), np.array([3.0, 3.0, 9.0, 3.0])
    value = truth[:, None] + lean[who] + draw.normal(0, 1, who.shape) * noise[who]
    shared = shared_ratings(np.repeat(np.arange(units), 2), who.ravel(), value.ravel())
    found = severity(shared, 4)
    assert found[1].ci is not None
    assert found[3].ci is not None
    assert found[1].ci[0] > 0 > found[3].ci[1]
    fits = [figure.value or 0.0 for figure in misfit(shared, 4)]
    assert max(range(4), key=fits.__getitem__) == 2
    assert fits[2] > 1.3


def test_severity_intervals_hold_the_truth_as_often_as_they_say() -> None:
    draw = np.random.default_rng(11)
    held = 0
    for _ in range(400):
        one, other = draw.normal(2, 3, 25), draw.normal(0, 3, 25)
        shared = shared_ratings(
            np.tile(np.arange(25), 2), np.repeat([0, 1], 25), np.concatenate([one, other])
        )
        ci = severity(shared, 2)[0].ci
        assert ci is not None
        held += ci[0] <= 2 <= ci[1]
    assert 0.92 <= held / 400 <= 0.98


def test_no_misfit_where_nothing_varies_and_words_say_so() -> None:
    shared = shared_ratings(np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1]), np.array([2.0, 2.0, 2.0, 2.0]))
    assert [figure.why for figure in misfit(shared, 3)] == [
        "the ratings do not vary",
        "the ratings do not vary",
        "no unit was rated by somebody else too",
    ]
    nobody = shared_ratings(np.array([], dtype=np.int64), np.array([], dtype=np.int64), np.array([]))
    assert all(figure.value is None and figure.why for figure in severity(nobody, 2))


@given(st.lists(st.tuples(st.integers(0, 5), st.floats(0.5, 3), st.floats(0.5, 3)), min_size=1, max_size=20))
def test_a_ratio_and_its_reverse_say_the_same(rows: list[tuple[int, float, float]]) -> None:
    unit = np.array([one for one, _, _ in rows])
    above, below = (np.array([row[place] for row in rows]) for place in (1, 2))
    there, back = ratio(unit, above, below), ratio(unit, below, above)
    assert there.value is not None
    assert back.value == pytest.approx(1 / there.value)
    if there.ci is not None and back.ci is not None:
        assert back.ci == pytest.approx((1 / there.ci[1], 1 / there.ci[0]))
    twice = ratio(np.concatenate([unit, unit]), np.tile(above, 2), np.tile(below, 2))
    assert twice.value == pytest.approx(there.value)


def profiles(own: list[list[float]], other: list[list[float]]) -> Profiles:
    """One pair a unit; rater 0 comes first."""
    return Profiles(
        unit=np.arange(len(own)),
        rater=np.zeros(len(own), dtype=np.int64),
        own=np.array(own),
        other=np.array(other),
    )


def test_who_keeps_to_the_middle_and_who_sees_one_impression() -> None:
    third = 1 / 3
    wide = [[0, 1, third], [1, third, 0], [0, 2 * third, 1], [1, 0, third]]
    narrow = [[third, 2 * third, third], [2 * third, third, third], [third, 2 * third, 2 * third],
              [2 * third, third, third]]  # fmt: skip
    found = spread(profiles(narrow, wide), 0)
    assert found.centring.value is not None
    assert found.centring.value < 0.6
    assert found.middle == (1.0, 1 / 3)
    alike = [[third] * 3, [1.0] * 3, [0.0] * 3, [2 * third] * 3]
    flat = spread(profiles(alike, wide), 0)
    assert flat.flat == (1.0, 0.0)
    assert flat.halo.why == "the ratings do not vary"
    assert spread(profiles(wide, wide), 0).halo.value == pytest.approx(1)
    assert spread(profiles(wide, wide), 1).centring.why == "no unit was rated by somebody else too"
    single = spread(profiles([[0.0], [1.0]], [[0.0], [third]]), 0)
    assert single.halo.why == "there is only one criterion"
    nan = float("nan")
    mixed = spread(profiles([[0, 1, nan], [nan, third, 1]], [[0, third, nan], [nan, 1, 0]]), 0)
    assert mixed.flat == (0.0, 0.0)


@given(RATED)
def test_every_ordered_pair_of_a_unit_is_found_once(rated: Rated) -> None:
    unit, rater, _ = arrays(rated)
    first, second = ordered_pairs(unit)
    found = sorted(zip(unit[first].tolist(), rater[first].tolist(), rater[second].tolist(), strict=True))
    expected = sorted(
        (one, g, h)
        for one in {u for u, _ in rated}
        for g, h in permutations([g for u, g in rated if u == one], 2)
    )
    assert found == expected


@given(RATED)
def test_groups_are_who_can_be_reached(rated: Rated) -> None:
    unit, rater, _ = arrays(rated)
    found = connectedness(unit, rater, RATERS)
    assert sorted(one for group in found.groups for one in group) == sorted(set(rater.tolist()))
    near_by = {(g, h) for g, h, _ in found.shared} | {(h, g) for g, h, _ in found.shared}
    for group in found.groups:
        reached, edge = {group[0]}, [group[0]]
        while edge:
            here = edge.pop()
            edge += [new for one, new in near_by if one == here and new not in reached]
            reached |= {new for one, new in near_by if one == here}
        assert reached == set(group)
    for g, h, count in found.shared:
        assert count == sum((u, g) in rated and (u, h) in rated for u in range(8))


@given(st.lists(st.tuples(st.floats(0, 3), st.floats(0, 3), st.floats(0.05, 1)), min_size=1, max_size=20))
def test_chances_are_those_of_rudner(units: list[tuple[float, float, float]]) -> None:
    score, cut, sem = (np.array([unit[place] for unit in units]) for place in range(3))
    chance = chance_to_pass(score, cut, sem)
    known = [NormalDist().cdf((x - c) / s) for x, c, s in units]
    assert chance.tolist() == pytest.approx(known, abs=1e-9)
    found = certainty(chance)
    accuracy = [NormalDist().cdf(abs(x - c) / s) for x, c, s in units]
    assert found.accuracy == pytest.approx(mean(accuracy), abs=1e-9)
    assert found.consistency == pytest.approx(mean(p * p + (1 - p) ** 2 for p in known), abs=1e-9)
    assert found.accuracy >= 0.5 - 1e-12
    assert found.consistency <= found.accuracy + 1e-12
    expected = [abs(x - c) < 1.959963984540054 * s for x, c, s in units]
    close = [abs(abs(x - c) / s - 1.959963984540054) < 1e-6 for x, c, s in units]
    assert all(a == b or edge for a, b, edge in zip(near(chance).tolist(), expected, close, strict=True))


def test_without_an_error_of_measurement_every_decision_is_certain() -> None:
    chance = chance_to_pass(np.array([1.0, 2.0]), np.array([1.5, 1.5]), np.array([0.0, 0.0]))
    assert chance.tolist() == [0.0, 1.0]
    assert certainty(chance).accuracy == 1.0
    assert not near(chance).any()
    with pytest.raises(ValueError, match="no unit"):
        certainty(np.array([]))


def test_accuracy_is_how_often_a_true_outcome_is_found() -> None:
    draw = np.random.default_rng(3)
    truth = draw.normal(0, 1, 20000)
    seen = truth + draw.normal(0, 0.3, 20000)
    right = ((truth >= 0.2) == (seen >= 0.2)).mean()
    again = ((truth + draw.normal(0, 0.3, 20000) >= 0.2) == (seen >= 0.2)).mean()
    found = certainty(chance_to_pass(truth, np.float64(0.2) * np.ones(20000), np.array(0.3)))
    assert found.accuracy == pytest.approx(right, abs=0.01)
    assert found.consistency == pytest.approx(again, abs=0.01)
