"""The self-starting CUSUM: its scores are what its source says, its alarms as rare and as quick."""

import math
from statistics import NormalDist, mean, stdev

import numpy as np
import pytest
import scipy.special as sc
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.reliability.drift import LEAST, LIMIT, WINDOW, drift, moving_mean, scores

COURSES = st.lists(st.integers(-6, 6), max_size=40)


@given(COURSES)
def test_each_score_is_the_one_of_hawkins(course: list[int]) -> None:
    found = scores(np.array(course, dtype=np.float64))
    for place, value in enumerate(course):
        before = course[:place]
        if len(before) < 2:
            assert found[place] == 0
        elif stdev(before) == 0:
            assert found[place] == (3.5 * np.sign(value - before[0]))
        else:
            n = place + 1
            t = math.sqrt((n - 1) / n) * (value - mean(before)) / stdev(before)
            tail = float(sc.stdtr(n - 2, -abs(t)))
            normal = math.copysign(3.5 if tail < 1e-12 else -NormalDist().inv_cdf(tail), t)
            assert found[place] == pytest.approx(max(-3.5, min(3.5, normal)), abs=1e-6)


@given(COURSES, st.sampled_from((0.25, 1.0, 8.0)), st.integers(-1000, 1000))
def test_severity_and_unit_do_not_matter(course: list[int], scale: float, shift: int) -> None:
    plain = np.array(course, dtype=np.float64)
    one, other = drift(plain), drift(plain * scale + shift)
    assert other.upper == pytest.approx(one.upper, abs=1e-6)
    assert other.lower == pytest.approx(one.lower, abs=1e-6)


@given(COURSES)
def test_the_other_direction_is_the_mirror(course: list[int]) -> None:
    plain = np.array(course, dtype=np.float64)
    one, other = drift(plain), drift(-plain)
    assert one.upper == pytest.approx(other.lower, abs=1e-9)
    assert one.alarms == other.alarms
    assert one.enough == (len(course) >= LEAST)


def test_scores_of_a_steady_rater_are_standard_normal_and_independent() -> None:
    draw = np.random.default_rng(1)
    found = np.concatenate([scores(draw.normal(3, 7, 60))[5:] for _ in range(300)])
    assert found.mean() == pytest.approx(0, abs=0.03)
    assert found.std() == pytest.approx(1, abs=0.03)
    assert np.corrcoef(found[:-1], found[1:])[0, 1] == pytest.approx(0, abs=0.03)


def test_false_alarms_are_rare_and_a_shift_is_found_soon() -> None:
    draw = np.random.default_rng(2)
    units, false = 0, 0
    for _ in range(60):
        steady = drift(draw.normal(0, 1, 500))
        units, false = units + 500, false + len(steady.alarms)
    assert 330 <= units / false <= 800  # once in about 465, a little rarer as scores are cut
    delays = []
    for _ in range(100):
        course = draw.normal(0, 1, 140)
        course[100:] += 1.5
        later = [place for place in drift(course).alarms if place >= 100]
        delays.append(later[0] - 100 if later else 40)
    assert mean(delays) < 12


def test_one_unit_alone_raises_no_alarm() -> None:
    course = np.array([0.0, 1, 0, -1, 1, 0, -1, 0, 1, 0, 90, 0, 1, 0, -1, 0])
    found = drift(course)
    assert not found.alarms
    assert found.upper.max() < LIMIT
    assert not drift(np.zeros(50)).alarms


@given(st.lists(st.floats(-9, 9), max_size=30))
def test_windows_are_means_of_the_last_ones(values: list[float]) -> None:
    found = moving_mean(np.array(values), WINDOW)
    for place in range(len(values)):
        if place < WINDOW - 1:
            assert math.isnan(found[place])
        else:
            assert found[place] == pytest.approx(mean(values[place - WINDOW + 1 : place + 1]), abs=1e-9)
