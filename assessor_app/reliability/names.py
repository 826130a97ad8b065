"""Which coefficients there are, and on which scale each is defined. Knows no numpy."""

from enum import StrEnum
from typing import Final


class Scale(StrEnum):
    """What may be done with the ratings: tell apart, order, subtract, divide."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"
    RATIO = "ratio"

    @property
    def numeric(self) -> bool:
        """Whether the ratings must be numbers."""
        return self in {Scale.INTERVAL, Scale.RATIO}


NAMES: Final = (
    "percent_agreement",
    "cohen_kappa",
    "weighted_kappa_linear",
    "weighted_kappa_quadratic",
    "scott_pi",
    "fleiss_kappa",
    "conger_kappa",
    "brennan_prediger",
    "krippendorff_alpha",
    "gwet_ac1",
    "gwet_ac2_linear",
    "gwet_ac2_quadratic",
    "kendall_w",
    "icc_1_1",
    "icc_2_1",
    "icc_3_1",
    "icc_1_k",
    "icc_2_k",
    "icc_3_k",
    "exact_agreement",
    "adjacent_agreement",
    "mean_difference",
    "limits_of_agreement",
    "sem",
)
"""Every coefficient, in the order in which it is reported."""

NEEDS_ORDER: Final = frozenset(
    {
        "weighted_kappa_linear",
        "weighted_kappa_quadratic",
        "gwet_ac2_linear",
        "gwet_ac2_quadratic",
        "adjacent_agreement",
        "kendall_w",
    }
)
NEEDS_NUMBERS: Final = frozenset(
    {
        "icc_1_1",
        "icc_2_1",
        "icc_3_1",
        "icc_1_k",
        "icc_2_k",
        "icc_3_k",
        "mean_difference",
        "limits_of_agreement",
        "sem",
    }
)


def why_not_on(scale: Scale, name: str) -> str | None:
    """Why a coefficient is not defined on a scale; None where it is."""
    if name in NEEDS_ORDER and scale is Scale.NOMINAL:
        return "it needs categories in an order: scale ordinal, interval or ratio"
    if name in NEEDS_NUMBERS and not scale.numeric:
        return "it needs ratings that are numbers: scale interval or ratio"
    return None
