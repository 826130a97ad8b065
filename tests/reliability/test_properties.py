"""What holds for any ratings, whoever reckons."""

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.reliability.arrays import IntArray
from assessor_app.reliability.coefficient import Coefficient
from assessor_app.reliability.krippendorff import krippendorff_alpha
from assessor_app.reliability.many_raters import (
    brennan_prediger,
    conger_kappa,
    fleiss_kappa,
    gwet_ac,
    gwet_ac1,
    percent_agreement,
)
from assessor_app.reliability.names import NAMES, Scale
from assessor_app.reliability.ratings import Ratings, ratings_of_table
from assessor_app.reliability.report import Figures
from assessor_app.reliability.two_raters import cohen_kappa
from assessor_app.reliability.weights import Identity, Linear, Quadratic
from tests.reliability import drawn
from tests.reliability.oracle import Rating
from tests.reliability.tables import analysed, apart

Data = tuple[list[Rating], tuple[str, ...]]
SCALES = st.sampled_from(drawn.SCALES)
SIGNED = {"mean_difference", "limits_of_agreement"}  # they turn with the order of the raters
KAPPAS = (
    "cohen_kappa", "weighted_kappa_linear", "weighted_kappa_quadratic", "scott_pi", "fleiss_kappa",
    "conger_kappa", "brennan_prediger", "krippendorff_alpha", "gwet_ac1", "gwet_ac2_linear",
    "gwet_ac2_quadratic",
)  # fmt: skip
SHARES = ("percent_agreement", "exact_agreement", "adjacent_agreement")


def same(one: Figures, other: Figures, but: set[str] = SIGNED) -> None:
    for name in NAMES:
        if name not in but:
            figure = other[name]
            expected = None if figure.value is None else (figure.value, figure.se, figure.ci)
            assert apart(one[name], expected) < 1e-9, name


@given(drawn.ratings(), SCALES)
def test_the_order_of_units_rows_and_raters_does_not_matter(data: Data, scale: str) -> None:
    ratings, labels = data
    names = {f"r{g}": f"q{9 - g}" for g in range(9)}
    turned = [(-unit, names[rater], value) for unit, rater, value in ratings[::-1]]
    one, other = (analysed(some, scale, declared=labels) for some in (ratings, turned))
    same(one.coefficients, other.coefficients)
    assert [pair.units for pair in one.pairs] == [
        next(p.units for p in other.pairs if set(p.raters) == {names[rater] for rater in pair.raters})
        for pair in one.pairs
    ]


@given(drawn.ratings(), SCALES)
def test_the_other_order_turns_differences_alone(data: Data, scale: str) -> None:
    ratings, labels = data
    turned = [(unit, f"r{9 - int(rater[1:])}", value) for unit, rater, value in ratings]
    one, other = (analysed(some, scale, declared=labels).coefficients for some in (ratings, turned))
    there, back = one["mean_difference"], other["mean_difference"]
    assert (there.value is None) == (back.value is None)
    if isinstance(there.value, float) and isinstance(back.value, float):
        assert there.value == pytest.approx(-back.value, abs=1e-9)
        limits, turned_limits = one["limits_of_agreement"].value, other["limits_of_agreement"].value
        if isinstance(limits, tuple) and isinstance(turned_limits, tuple):
            assert limits == pytest.approx((-turned_limits[1], -turned_limits[0]), abs=1e-9)


@given(drawn.ratings(), st.permutations(range(4)))
def test_the_names_of_categories_do_not_matter_on_a_nominal_scale(data: Data, order: list[int]) -> None:
    ratings, labels = data
    words = {label: f"level {order[place]}" for place, label in enumerate(labels)}
    renamed = [(unit, rater, words[value]) for unit, rater, value in ratings]
    same(analysed(ratings).coefficients, analysed(renamed).coefficients, but=set())


@given(drawn.ratings(), st.sampled_from(("ordinal", "interval")))
def test_turning_the_order_of_the_categories_round_changes_no_agreement(data: Data, scale: str) -> None:
    ratings, labels = data
    one = analysed(ratings, scale, declared=labels)
    other = analysed(ratings, scale, declared=labels[::-1])
    same(one.coefficients, other.coefficients, but=set())


@given(drawn.ratings(), SCALES)
def test_all_units_twice_change_no_value_of_an_average_over_units(data: Data, scale: str) -> None:
    ratings, labels = data
    doubled = ratings + [(unit + 1000, rater, value) for unit, rater, value in ratings]
    one = analysed(ratings, scale, declared=labels).coefficients
    other = analysed(doubled, scale, declared=labels).coefficients
    kept = {*KAPPAS, *SHARES, "mean_difference", "sem"} - {
        "krippendorff_alpha"
    }  # alpha knows how few they are
    for name in kept:
        before, after = one[name].value, other[name].value
        assert (before is None) == (after is None)
        if isinstance(before, float):
            assert after == pytest.approx(before, abs=1e-9)


@given(drawn.ratings(), SCALES, st.sampled_from((0.5, 0.95, 0.999999)))
def test_figures_are_finite_and_intervals_hold_what_they_should(data: Data, scale: str, c: float) -> None:
    ratings, labels = data
    figures = analysed(ratings, scale, declared=labels, confidence=c).coefficients
    assert tuple(figures) == NAMES
    for name, figure in figures.items():
        assert (figure.value is None) == bool(figure.why)
        if figure.value is None:
            assert figure.se is None
            assert figure.ci is None
        for number in flat((figure.value, figure.se, figure.ci)):
            assert math.isfinite(number)
        assert figure.se is None or figure.se >= 0
        if isinstance(figure.value, float) and figure.ci is not None:
            low, high = figure.ci
            bounds = (0, 1) if name in SHARES else (-1, 1) if name in KAPPAS else (-math.inf, math.inf)
            assert bounds[0] <= low
            assert high <= bounds[1]
            assert figure.value <= 1 + 1e-12 or name in {"sem", "mean_difference", "icc_2_k"}


def flat(value: object) -> list[float]:
    if isinstance(value, tuple):
        return [one for part in value for one in flat(part)]
    return [value] if isinstance(value, float) else []


@given(st.lists(st.sampled_from(["1", "2", "4.5"]), min_size=2, max_size=9), st.integers(2, 4), SCALES)
def test_perfect_agreement_is_one_without_doubt(values: list[str], raters: int, scale: str) -> None:
    ratings = [(unit, f"r{g}", value) for unit, value in enumerate(values) for g in range(raters)]
    figures = analysed(ratings, scale).coefficients
    several = len(set(values)) > 1
    for name, figure in figures.items():
        if figure.value is None:
            continue
        if name in {"exact_agreement", "adjacent_agreement"}:
            assert (figure.value, figure.se) == (1.0, 0.0)
            assert figure.ci is not None
            assert figure.ci[0] < 1.0 == figure.ci[1]  # type: ignore[operator]  # Wilson's
        elif name in {"mean_difference", "sem"}:
            assert (figure.value, figure.ci) == (0.0, (0.0, 0.0))
        elif name == "limits_of_agreement":
            assert (figure.value, figure.ci) == ((0.0, 0.0), ((0.0, 0.0), (0.0, 0.0)))
        else:
            assert figure.value == 1.0
            assert figure.ci == (None if name == "kendall_w" else (1.0, 1.0))
            assert figure.se == (0.0 if name in KAPPAS or name in SHARES else None)
    assert several == (figures["fleiss_kappa"].value is not None)


# The infinitesimal jackknife: the derivative of the value by each unit's share, taken numerically

Statistic = Callable[[Ratings], Coefficient]


def linear(ratings: Ratings) -> Linear:
    return Linear(ratings.scores, ratings.frame.span)


def quadratic(ratings: Ratings) -> Quadratic:
    return Quadratic(ratings.scores, ratings.frame.span)


STATISTICS: dict[str, tuple[Statistic, bool]] = {  # and whether the divisor is n-1
    "percent_agreement": (percent_agreement, True),
    "brennan_prediger": (brennan_prediger, True),
    "fleiss_kappa": (fleiss_kappa, True),
    "conger_kappa": (conger_kappa, True),
    "gwet_ac1": (gwet_ac1, True),
    "gwet_ac2_linear": (lambda r: gwet_ac(r, linear(r), r.frame.linear_total), True),
    "gwet_ac2_quadratic": (lambda r: gwet_ac(r, quadratic(r), r.frame.quadratic_total), True),
    "cohen_kappa": (lambda r: cohen_kappa(r, Identity()), False),
    "weighted_kappa_linear": (lambda r: cohen_kappa(r, linear(r)), False),
    "weighted_kappa_quadratic": (lambda r: cohen_kappa(r, quadratic(r)), False),
}


def jackknifed(statistic: Callable[[Ratings], float], ratings: Ratings, *, less_one: bool) -> float:
    units, step = ratings.times.size, 1e-5
    total = 0.0
    for unit in range(units):
        nudge = np.zeros(units)
        nudge[unit] = step
        up = statistic(replace(ratings, times=ratings.times + nudge))
        down = statistic(replace(ratings, times=ratings.times - nudge))
        total += ((up - down) / (2 * step)) ** 2
    return math.sqrt(total * (units / (units - 1) if less_one else 1.0))


def a_table(seed: int, *, raters: int, single: float) -> IntArray:
    """Units × raters, about a `single` share of the units rated by one rater alone, all categories used."""
    source = np.random.default_rng(seed)
    base = source.integers(0, 4, (30, 1))
    table = np.where(source.random((30, raters)) < 0.6, base, source.integers(0, 4, (30, raters)))
    table[:, 1:][source.random(30) < single] = -1
    if raters > 2:
        table[source.random((30, raters)) < 0.2] = -1
    return table


@pytest.mark.parametrize("name", STATISTICS)
@pytest.mark.parametrize("single", [0.0, 0.5])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_each_standard_error_is_the_infinitesimal_jackknife(name: str, single: float, seed: int) -> None:
    statistic, less_one = STATISTICS[name]
    raters = 2 if name.startswith(("cohen", "weighted")) else 4
    ratings = ratings_of_table(a_table(seed, raters=raters, single=single), 4)
    if raters == 2:
        ratings = ratings.complete

    def value(some: Ratings) -> float:
        found = statistic(some).value
        assert found is not None
        return found

    found = statistic(ratings).se
    assert found == pytest.approx(jackknifed(value, ratings, less_one=less_one), rel=1e-6)


@pytest.mark.parametrize("scale", [Scale.NOMINAL, Scale.INTERVAL, Scale.RATIO])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_so_is_that_of_alpha_but_for_its_correction_of_small_samples(scale: Scale, seed: int) -> None:
    ratings = ratings_of_table(a_table(seed, raters=4, single=0.3), 4).pairable

    def uncorrected(some: Ratings) -> float:
        """α' of the standard error: without the factor (n-1)/n."""
        value = krippendorff_alpha(some, scale).value
        assert value is not None
        total = float(some.weight.sum())
        return 1 - (1 - value) * total / (total - 1)

    found = krippendorff_alpha(ratings, scale).se
    assert found == pytest.approx(jackknifed(uncorrected, ratings, less_one=True), rel=1e-6)


def test_where_units_have_one_rating_the_interval_covers_what_it_should() -> None:
    # 10 % of 300 units are rated twice: a standard error without the term for single units is half too wide
    source = np.random.default_rng(20261122)
    values, errors = [], []
    for _ in range(400):
        base = source.integers(0, 3, (300, 1))
        table = np.where(source.random((300, 2)) < 0.8, base, source.integers(0, 3, (300, 2)))
        table[30:, 1] = -1
        figure = gwet_ac1(ratings_of_table(table, 3))
        values.append(figure.value)
        errors.append(figure.se)
    spread = float(np.std(np.array(values, dtype=float)))
    assert float(np.mean(np.array(errors, dtype=float))) == pytest.approx(spread, rel=0.1)
