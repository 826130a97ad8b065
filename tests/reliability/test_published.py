"""Figures as their authors published them, to the last digit that they print."""

import pytest

from tests.reliability.tables import analysed, from_contingency, from_counts, from_matrix

FLEISS_1971 = (  # 30 patients, 6 psychiatrists each: depression, personality, schizophrenia, neurosis, other
    "00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 "
    "10050 11040 03300 10050 02031 00501 30012 51000 02040 10203 "
    "00006 01050 02013 20040 10041 05010 40002 02040 10500 00006"
)
FOUR_OBSERVERS = [  # a line a unit: Krippendorff (2011), D; the same in Gwet (2014)
    (1, 1, None, 1),
    (2, 2, 3, 2),
    (3, 3, 3, 3),
    (3, 3, 3, 3),
    (2, 2, 2, 2),
    (1, 2, 3, 4),
    (4, 4, 4, 4),
    (1, 1, 2, 1),
    (2, 2, 2, 2),
    (None, 5, 5, 5),
    (None, None, 1, 1),
    (None, None, 3, None),
]
SHROUT_FLEISS_1979 = [(9, 2, 5, 8), (6, 1, 3, 2), (8, 4, 6, 8), (7, 1, 2, 6), (10, 5, 6, 9), (6, 2, 4, 7)]
BLAND_ALTMAN_1986 = [  # peak flow in l/min, first readings: Wright meter, mini meter
    (494, 512), (395, 430), (516, 520), (434, 428), (476, 500), (557, 600), (413, 364), (442, 380),
    (650, 658), (433, 445), (417, 432), (656, 626), (267, 260), (478, 477), (178, 259), (423, 350),
    (427, 451),
]  # fmt: skip


def printed(value: object, digits: int) -> float:
    assert isinstance(value, float)
    return round(value, digits)


def test_kappa_of_cohen_1960() -> None:
    figures = analysed(from_contingency([[88, 14, 18], [10, 40, 10], [2, 6, 12]])).coefficients
    assert printed(figures["percent_agreement"].value, 2) == 0.70
    assert printed(figures["cohen_kappa"].value, 3) == 0.492


def test_standard_error_of_fleiss_cohen_and_everitt_1969() -> None:
    kappa = analysed(from_contingency([[106, 10, 4], [22, 28, 10], [2, 12, 6]])).coefficients["cohen_kappa"]
    assert printed(kappa.value, 3) == 0.429
    assert printed(kappa.se, 3) == 0.054


def test_kappa_of_fleiss_1971() -> None:
    ratings = from_counts([[int(digit) for digit in line] for line in FLEISS_1971.split()])
    assert len(ratings) == 180
    figures = analysed(ratings).coefficients
    assert printed(figures["percent_agreement"].value, 3) == 0.556
    assert printed(figures["fleiss_kappa"].value, 3) == 0.430


@pytest.mark.parametrize(
    ("scale", "alpha"), [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849), ("ratio", 0.797)]
)
def test_alpha_of_krippendorff_2011(scale: str, alpha: float) -> None:
    figure = analysed(from_matrix(FOUR_OBSERVERS), scale).coefficients["krippendorff_alpha"]
    assert printed(figure.value, 3) == alpha


def test_alpha_of_two_observers_of_krippendorff_2011() -> None:
    binary = list(zip("0100000010", "1110010000", strict=True))
    letters = list(zip("aabbdcccedda", "babbbccceddd", strict=True))
    for pairs, alpha in ((binary, 0.095), (letters, 0.692)):
        assert printed(analysed(from_matrix(pairs)).coefficients["krippendorff_alpha"].value, 3) == alpha


def test_coefficients_of_four_raters_of_gwet_2014() -> None:
    figures = analysed(from_matrix(FOUR_OBSERVERS)).coefficients
    expected = {
        "percent_agreement": 0.81818,
        "gwet_ac1": 0.77544,
        "fleiss_kappa": 0.76117,
        "conger_kappa": 0.76282,
        "brennan_prediger": 0.77273,
    }
    assert {name: printed(figures[name].value, 5) for name in expected} == expected


def test_intraclass_correlations_of_shrout_and_fleiss_1979() -> None:
    figures = analysed(from_matrix(SHROUT_FLEISS_1979), "interval").coefficients
    expected = {
        "icc_1_1": (0.17, -0.13, 0.72),
        "icc_2_1": (0.29, 0.02, 0.76),
        "icc_3_1": (0.71, 0.34, 0.95),
        "icc_1_k": (0.44, -0.88, 0.91),
        "icc_2_k": (0.62, 0.07, 0.93),
        "icc_3_k": (0.91, 0.68, 0.99),
    }
    for name, (value, low, high) in expected.items():
        figure = figures[name]
        assert isinstance(figure.ci, tuple)
        assert (printed(figure.value, 2), *(printed(bound, 2) for bound in figure.ci)) == (value, low, high)


def test_differences_of_bland_and_altman_1986() -> None:
    figures = analysed(from_matrix(BLAND_ALTMAN_1986), "interval").coefficients
    mean, limits = figures["mean_difference"], figures["limits_of_agreement"]
    assert printed(mean.value, 1) == -2.1
    assert printed(mean.se, 1) == 9.4
    assert isinstance(mean.ci, tuple)
    assert tuple(printed(bound, 1) for bound in mean.ci) == (-22.0, 17.8)  # they print -22.0 to 17.8
    assert isinstance(limits.value, tuple)
    low, high = limits.value
    assert printed((high - low) / (2 * 1.959963984540054), 1) == 38.8  # the standard deviation


def test_concordance_of_three_rankings_of_siegel_1956() -> None:
    executives = zip((1, 6, 3, 2, 5, 4), (1, 5, 6, 4, 2, 3), (6, 3, 2, 5, 4, 1), strict=True)
    assert (
        printed(analysed(from_matrix(list(executives)), "ordinal").coefficients["kendall_w"].value, 2) == 0.16
    )
