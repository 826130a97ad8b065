"""Everything that there is to say about how well raters agree: all coefficients, pair by pair too."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from assessor_app.reliability.coefficient import Figure, Limits, undefined
from assessor_app.reliability.concordance import exact_agreement, kendall_w
from assessor_app.reliability.icc import OneWay, TwoWay
from assessor_app.reliability.krippendorff import krippendorff_alpha
from assessor_app.reliability.many_raters import (
    NO_PAIR,
    brennan_prediger,
    conger_kappa,
    fleiss_kappa,
    gwet_ac,
    gwet_ac1,
    percent_agreement,
)
from assessor_app.reliability.names import NAMES, NEEDS_NUMBERS, Scale, why_not_on
from assessor_app.reliability.ratings import Ratings
from assessor_app.reliability.rows import Categories, Rows, Sorted, pairs_of, sorted_rows
from assessor_app.reliability.two_raters import (
    adjacent_agreement,
    cohen_kappa,
    limits_of_agreement,
    mean_difference,
    scott_pi,
    weighted_kappa,
)
from assessor_app.reliability.weights import Identity, Linear, Quadratic

Figures = Mapping[str, Figure]

NOBODY = "there is no rating"
ONE_RATER = "one rater alone cannot agree with anybody"
MANY_RATERS = "it compares two raters: see each pair"
NEVER_BOTH = "no unit was rated by both"
TOO_LARGE = "it is too large to be reckoned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two raters on the units that both rated."""

    raters: tuple[str, str]
    units: int
    coefficients: Figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """What was counted and what came out, for all ratings, each pair of raters and each criterion."""

    units: int
    raters: int
    ratings: int
    missing: int
    scale: Scale
    confidence: float
    categories: Categories
    coefficients: Figures
    pairs: tuple[Pair, ...]
    criteria: Mapping[str, "Analysis"] = field(default_factory=dict)


def analyse(
    rows: Rows, scale: Scale, *, declared: Sequence[str] | None = None, confidence: float = 0.95
) -> Analysis:
    """Analyse the pooled rows, each pair of raters, and each criterion by itself.

    declared: all categories in their order; None: those that occur. Raises ValueError as `sorted_rows` does.
    """
    whole = _analysed(sorted_rows(rows.pooled(), scale, declared), scale, confidence)
    criteria = {
        name: _analysed(sorted_rows(rows.of_criterion(index), scale, declared), scale, confidence)
        for index, name in enumerate(rows.criteria)
    }
    return replace(whole, criteria=criteria)


def coefficients(ratings: Ratings, scale: Scale, confidence: float = 0.95) -> Figures:
    """All of NAMES, those that the data or the scale do not define with the reason."""
    figures: dict[str, Figure] = dict(_not_on(scale))
    if not ratings.paired:
        why = _why_none(ratings)
        return {name: figures.get(name) or _undefined(name, why) for name in NAMES}
    figures |= _of_any_number(ratings, scale, confidence)
    figures |= _of_two(ratings, scale, confidence)
    if scale.numeric:
        figures |= {name: _finite(name, figures[name]) for name in NEEDS_NUMBERS}
    return {name: figures[name] for name in NAMES}


def _analysed(found: Sorted, scale: Scale, confidence: float) -> Analysis:
    ratings, names = found.ratings, found.rater_names
    pairs = tuple(
        Pair(
            raters=(names[first], names[second]),
            units=int(both.units),
            coefficients=coefficients(both, scale, confidence),
        )
        for first, second, both in pairs_of(ratings)
    )
    return Analysis(
        units=found.units,
        raters=found.raters,
        ratings=int(ratings.code.size),
        missing=found.missing,
        scale=scale,
        confidence=confidence,
        categories=found.categories,
        coefficients=coefficients(ratings, scale, confidence),
        pairs=pairs,
    )


def _of_any_number(ratings: Ratings, scale: Scale, c: float) -> dict[str, Figure]:
    figures: dict[str, Figure] = {
        "percent_agreement": percent_agreement(ratings, confidence=c),
        "fleiss_kappa": fleiss_kappa(ratings, confidence=c),
        "conger_kappa": conger_kappa(ratings, confidence=c),
        "brennan_prediger": brennan_prediger(ratings, confidence=c),
        "krippendorff_alpha": krippendorff_alpha(ratings, scale, confidence=c),
        "gwet_ac1": gwet_ac1(ratings, confidence=c),
        "exact_agreement": exact_agreement(ratings.pairable, confidence=c),
    }
    if scale is not Scale.NOMINAL:
        frame = ratings.frame
        if frame.count < 2:
            linear = quadratic = gwet_ac1(ratings, confidence=c)  # undefined, for the same reason
        else:
            scores, span = ratings.scores, frame.span
            linear = gwet_ac(ratings, Linear(scores, span), frame.linear_total, confidence=c)
            quadratic = gwet_ac(ratings, Quadratic(scores, span), frame.quadratic_total, confidence=c)
        figures["gwet_ac2_linear"], figures["gwet_ac2_quadratic"] = linear, quadratic
        figures["kendall_w"] = kendall_w(ratings.complete)
    if scale.numeric:
        one = OneWay(ratings=ratings.pairable, confidence=c)
        two = TwoWay(ratings=ratings.complete, confidence=c)
        figures |= {
            "icc_1_1": one.single(),
            "icc_2_1": two.agreement(),
            "icc_3_1": two.consistency(),
            "icc_1_k": one.average(),
            "icc_2_k": two.average_agreement(),
            "icc_3_k": two.average_consistency(),
            "sem": one.measurement_error(),
        }
    return figures


def _of_two(ratings: Ratings, scale: Scale, c: float) -> dict[str, Figure]:
    if ratings.raters != 2:
        names = (
            "cohen_kappa", "weighted_kappa_linear", "weighted_kappa_quadratic", "scott_pi",
            "adjacent_agreement", "mean_difference", "limits_of_agreement",
        )  # fmt: skip
        return {name: _undefined(name, MANY_RATERS) for name in names if why_not_on(scale, name) is None}
    both = ratings.complete
    figures: dict[str, Figure] = {
        "cohen_kappa": cohen_kappa(both, Identity(), confidence=c),
        "scott_pi": scott_pi(both, confidence=c),
    }
    if scale is not Scale.NOMINAL:
        scores, span = both.scores, both.frame.span
        figures |= {
            "weighted_kappa_linear": weighted_kappa(both, Linear(scores, span), confidence=c),
            "weighted_kappa_quadratic": weighted_kappa(both, Quadratic(scores, span), confidence=c),
            "adjacent_agreement": adjacent_agreement(both, confidence=c),
        }
    if scale.numeric:
        figures |= {
            "mean_difference": mean_difference(both, confidence=c),
            "limits_of_agreement": limits_of_agreement(both, confidence=c),
        }
    return figures


def _why_none(ratings: Ratings) -> str:
    if not ratings.code.size:
        return NOBODY if ratings.raters == 0 else NO_PAIR
    return ONE_RATER if ratings.raters < 2 else NO_PAIR


@lru_cache(maxsize=len(Scale))
def _not_on(scale: Scale) -> Figures:
    """Those coefficients that a scale does not define."""
    reasons = {name: why_not_on(scale, name) for name in NAMES}
    return {name: _undefined(name, why) for name, why in reasons.items() if why is not None}


def _undefined(name: str, why: str) -> Figure:
    return Limits(value=None, why=why) if name == "limits_of_agreement" else undefined(why)


def _finite(name: str, figure: Figure) -> Figure:
    """The figure, or why there is none where the numbers of the data are so large that it overflows."""
    parts = [figure.se, *_flat(figure.value), *_flat(figure.ci)]
    if all(part is None or math.isfinite(part) for part in parts):
        return figure
    return _undefined(name, TOO_LARGE)


def _flat(value: object) -> list[float]:
    if isinstance(value, tuple):
        return [one for part in value for one in _flat(part)]
    return [value] if isinstance(value, float) else []
