"""Every coefficient, standard error, interval and null against the words of the contract."""

from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from assessor_app.reliability.names import NAMES
from assessor_app.reliability.report import Figures
from tests.reliability import drawn
from tests.reliability.oracle import Found, Oracle, Rating, pairs
from tests.reliability.tables import analysed, apart, right

CLOSE = 1e-9
IN_UNITS = {"mean_difference", "limits_of_agreement", "sem"}  # of the ratings

ONE_PAIR = [(0, "r0", "1"), (0, "r1", "2")]
NO_PAIR = [(0, "r0", "1"), (1, "r1", "2")]
FLAT = [(0, "r0", "1"), (0, "r1", "2"), (1, "r0", "2"), (1, "r1", "1")]  # the units' means are equal
NEAR = [(u, g, "1048576.5" if (u, g) == (1, "r1") else "1048576.25") for u in range(6) for g in ("r0", "r1")]
POLE = [(0, "r0", "1000000001"), (0, "r1", "-7"), (1, "r0", "0"), (1, "r1", "1000000001")]
CERTAIN = [(0, "r0", "0.25"), (0, "r1", "0"), (1, "r0", "-2000000000"), (1, "r1", "-2000000000")]
SHIFTED = [(u, g, v) for u, a, b in ((0, "0.1", "0.2"), (1, "0.2", "0.3"), (2, "0.3", "0.4"))
           for g, v in (("r0", a), ("r1", b))]  # fmt: skip


def holds(figures: Figures, ratings: list[Rating], scale: str, labels: list[str], c: float) -> None:
    exact = [(unit, rater, Fraction(value)) for unit, rater, value in ratings]
    expected = Oracle(exact, scale, [Fraction(label) for label in labels], c).everything()
    assert set(figures) == set(expected) == set(NAMES)
    far = {
        name: (figures[name], expected[name])
        for name in NAMES
        if not apart(figures[name], expected[name]) < CLOSE
    }
    assert not far


@given(
    drawn.ratings(),
    st.sampled_from(drawn.SCALES),
    st.sampled_from(("found", "declared", "more", "backwards")),
    st.sampled_from((0.95, 0.9, 0.5, 0.999)),
)
@example((ONE_PAIR, ("1", "2")), "interval", "found", 0.95)
@example((NO_PAIR, ("1", "2")), "interval", "found", 0.95)
@example((FLAT, ("1", "2")), "interval", "found", 0.95)
@example((NEAR, ("1048576.25", "1048576.5", "1048577")), "interval", "more", 0.95)
@example((SHIFTED, ("0.1", "0.2", "0.3", "0.4")), "ratio", "found", 0.95)
def test_all_figures_are_those_of_the_contract(
    data: tuple[list[Rating], tuple[str, ...]], scale: str, categories: str, confidence: float
) -> None:
    ratings, labels = data
    chosen = {
        "found": sorted({value for _, _, value in ratings}, key=Fraction),
        "declared": list(labels),
        "more": ["-7", *labels, "2097152.5"],
        "backwards": list(labels)[::-1],
    }[categories]
    declared = None if categories == "found" else chosen
    analysis = analysed(ratings, scale, declared=declared, confidence=confidence)
    holds(analysis.coefficients, ratings, scale, chosen, confidence)
    of_pairs = pairs(ratings, sorted({rater for _, rater, _ in ratings}))
    assert [pair.raters for pair in analysis.pairs] == list(of_pairs)
    for pair in analysis.pairs:
        both = of_pairs[pair.raters]
        assert pair.units == len(both) / 2
        holds(pair.coefficients, both, scale, chosen, confidence)


@given(drawn.badly_conditioned(), st.sampled_from(drawn.SCALES), st.booleans())
@example((NEAR, ("-7", "1048576.25", "1048576.5", "1048577", "2097152.5")), "interval", True)
@example((POLE, ("-7", "0", "1000000001")), "interval", False)
@example((CERTAIN, ("-2000000000", "0", "0.25")), "interval", False)
def test_small_differences_of_large_numbers_keep_their_digits(
    data: tuple[list[Rating], tuple[str, ...]], scale: str, declared: bool
) -> None:
    ratings, labels = data
    numbers = {Fraction(value) for _, _, value in ratings}
    unit = float(max(numbers) - min(numbers)) or 1.0
    chosen = [Fraction(label) for label in labels] if declared else sorted(numbers)
    figures = analysed(ratings, scale, declared=labels if declared else None).coefficients
    expected = Oracle([(u, g, Fraction(v)) for u, g, v in ratings], scale, chosen, 0.95).everything()
    # A correlation of a thousand million: its divisor is 0 but for rounding, and so the product may say
    poles = {name for name in NAMES if name.startswith("icc") and largest(expected[name]) > 1e9}
    wrong = {
        name: (figures[name], expected[name])
        for name in NAMES
        if name not in (poles | {"icc_2_k"} if "icc_2_1" in poles else poles)  # its bounds are made of those
        and not right(figures[name], expected[name], unit=unit if name in IN_UNITS else 1.0)
    }
    assert not wrong


def largest(found: Found) -> float:
    value, _, bounds = found or (None, None, None)
    return max(abs(float(number)) for number in (value or 0.0, *(bounds or ())))


@pytest.mark.parametrize("scale", drawn.SCALES)
def test_units_with_very_different_numbers_of_ratings(scale: str) -> None:
    sizes = (1, 2, 7, 12, 3, 1, 5)
    ratings = [
        (unit, f"r{(rater + unit) % 12:02d}", str((unit * 7 + rater * rater) % 5))
        for unit, size in enumerate(sizes)
        for rater in range(size)
    ]
    analysis = analysed(ratings, scale)
    holds(analysis.coefficients, ratings, scale, ["0", "1", "2", "3", "4"], 0.95)
