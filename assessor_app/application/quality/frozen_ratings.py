"""The ratings of a frozen report as text, and what is reckoned from that text alone.

Whoever has the report has the ratings in it: units and raters by number, nobody's name. The figures of
agreement come from these lines and from nothing else, when it is made and whenever it is checked.
"""

import csv
from collections.abc import Mapping, Sequence
from io import StringIO
from typing import Any, Final

import numpy as np

from assessor_app.application.quality.agreement import FEW, clustered
from assessor_app.reliability.arrays import FloatArray, IntArray
from assessor_app.reliability.coefficient import Figure, undefined
from assessor_app.reliability.membership import reading
from assessor_app.reliability.names import Scale
from assessor_app.reliability.ratings import Ratings
from assessor_app.reliability.report import coefficients

HEADS: Final = ("unit", "rater", "criterion", "value")
REPORTED: Final = (
    "krippendorff_alpha",
    "gwet_ac2_linear",
    "gwet_ac2_quadratic",
    "gwet_ac1",
    "fleiss_kappa",
    "conger_kappa",
    "brennan_prediger",
    "percent_agreement",
    "exact_agreement",
    "kendall_w",
)
"""The coefficients that any number of raters have on levels in an order."""

MOST_LEVELS: Final = 100
DEPENDENT: Final = "it is not reckoned where units are pooled or weighted"
_PLACES: Final = 9  # decimals: what two machines may reckon differently lies beyond


def lines_of(unit: IntArray, rater: IntArray, criterion: IntArray, level: IntArray) -> str:
    """The text of ratings, one entry each; numbers from 0, written from 1; sorted, so that it is one text."""
    order = np.lexsort((rater, criterion, unit))
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADS)
    for each in zip(*((one[order] + 1).tolist() for one in (unit, rater, criterion, level)), strict=True):
        writer.writerow(each)
    return text.getvalue()


def agreement_of_lines(
    text: str, levels: Sequence[int], weights: Sequence[float] | None = None
) -> list[dict[str, Any]]:
    """Agreement on every criterion that has a rating, and pooled before them where all have as many levels.

    levels: how many each criterion has; weights: how many pieces of work each unit stands for, None: itself.
    Raises ValueError where the text is not one of `lines_of`.
    """
    unit, rater, criterion, level = _read(text, levels)
    weight = None if weights is None else np.array(weights, dtype=np.float64)
    if weight is not None and (weight.size <= int(unit.max()) or not (weight >= 1).all()):
        raise ValueError("the weights are none")
    found = [
        {"criterion": number + 1, **_figures(size, unit[kept], rater[kept], level[kept], weight=weight)}
        for number, size in enumerate(levels)
        if (kept := criterion == number).any()
    ]
    used = {levels[number] for number in np.unique(criterion).tolist()}
    if len(found) < 2 or len(used) != 1:
        return found
    _, both = np.unique(unit * len(levels) + criterion, return_inverse=True)
    pooled = _figures(used.pop(), both, rater, level, work=unit, weight=weight)
    return [{"criterion": None, **pooled}, *found]


def rounded(value: object) -> Any:
    """Numbers to as many places as are the same everywhere; pairs as lists."""
    if isinstance(value, tuple | list):
        return [rounded(one) for one in value]
    return round(value, _PLACES) + 0.0 if isinstance(value, float) else value


def figure_document(figure: Figure) -> dict[str, Any]:
    """A figure as JSON."""
    return {
        "value": rounded(figure.value),
        "se": rounded(figure.se),
        "ci": rounded(figure.ci),
        "why": figure.why,
    }


def _figures(
    levels: int,
    unit: IntArray,
    rater: IntArray,
    level: IntArray,
    *,
    work: IntArray | None = None,
    weight: FloatArray | None,
) -> dict[str, Any]:
    ratings = clustered(levels, unit, rater, level, work=work, weight=weight)
    found = dict(coefficients(ratings, Scale.ORDINAL))
    if ratings.cluster is not None:  # these two take units for independent and alike
        found |= {name: undefined(DEPENDENT) for name in ("exact_agreement", "kendall_w")}
    return {
        "units": int(ratings.rated.size),
        "twice": int(ratings.rated_twice.sum()),
        "ratings": int(level.size),
        "raters": int(np.unique(rater).size),
        "coefficients": {name: figure_document(found[name]) for name in REPORTED},
        "reading": _reading(found["krippendorff_alpha"], ratings),
    }


def _reading(alpha: Figure, ratings: Ratings) -> Mapping[str, Any] | None:
    if ratings.rated_twice.sum() < FEW or not isinstance(alpha.value, float) or alpha.se is None:
        return None
    read = reading(alpha.value, alpha.se)
    return {"level": str(read.level), "certainty": rounded(read.certainty)}


def _read(text: str, levels: Sequence[int]) -> tuple[IntArray, IntArray, IntArray, IntArray]:
    if any(type(one) is not int or not 1 <= one <= MOST_LEVELS for one in levels):
        raise ValueError("the criteria are none")
    head, _, body = text.partition("\n")
    if head != ",".join(HEADS) or not body:
        raise ValueError("the ratings have another head")
    try:
        table = np.loadtxt(StringIO(body), delimiter=",", dtype=np.int64, ndmin=2, comments=None)
    except (ValueError, OverflowError) as error:
        raise ValueError("the ratings are no numbers") from error
    if table.shape[1] != len(HEADS) or table.min() < 1 or table.shape[0] != body.count("\n"):
        raise ValueError("the ratings are no numbers")
    unit, rater, criterion, level = (table[:, place] - 1 for place in range(len(HEADS)))
    if max(int(unit.max()), int(rater.max())) >= table.shape[0] or criterion.max() >= len(levels):
        raise ValueError("the ratings are numbered otherwise")
    if (level >= np.array(levels)[criterion]).any():
        raise ValueError("a rating has a level that its criterion does not have")
    if lines_of(unit, rater, criterion, level) != text:
        raise ValueError("the ratings are written otherwise")
    return unit, rater, criterion, level
