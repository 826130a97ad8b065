"""All figures of a choice of ratings, as the page Reliability shows them."""

from dataclasses import dataclass, field, replace

import numpy as np

from assessor_app.application.quality.agreement import (
    Agreement,
    Confusion,
    Differences,
    agreement_of,
    confusion_of,
    differences_of,
)
from assessor_app.application.quality.outcomes import Outcomes, outcomes_of
from assessor_app.application.quality.raters import Raters, raters_of
from assessor_app.application.quality.rating_table import RatingTable, Selection


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class QualityFigures:
    """What came of one choice; where it is weighted, agreement alone is."""

    ratings: int
    units: int
    twice: int  # units with two ratings or more
    for_risk: int  # second ratings drawn for a risk that the choice would hold else
    unweighted: int  # units rated twice that no weight is known of, where they are weighted
    agreement: tuple[Agreement, ...] = field(repr=False)  # pooled first, where there are several criteria
    confusion: Confusion | None = field(repr=False)  # None where the criteria have different levels
    differences: Differences = field(repr=False)
    raters: Raters = field(repr=False)
    outcomes: Outcomes = field(repr=False)


def figures_of(table: RatingTable, wanted: Selection, *, target: float) -> QualityFigures:
    """Choose and reckon; target: what agreement beyond chance should reach, from 0 to 1.

    10,000 ratings of five criteria take about 0.1 s of a processor.
    """
    chosen = table.chosen(wanted)
    plain = table.chosen(replace(wanted, weighted=False)) if wanted.weighted else chosen
    whole = table.chosen(replace(wanted, weighted=False, independent=False))
    every = table.chosen(replace(wanted, weighted=False, criterion=""))
    rated = np.bincount(chosen.unit, minlength=1)
    return QualityFigures(
        ratings=int(chosen.unit.size),
        units=int((rated > 0).sum()),
        twice=int((rated > 1).sum()),
        for_risk=int(whole.for_risk.sum()) if wanted.independent and not wanted.weighted else 0,
        unweighted=_unweighted(whole) if wanted.weighted else 0,
        agreement=agreement_of(chosen, target=target, only=wanted.criterion, weighted=wanted.weighted),
        confusion=confusion_of(plain, criterion=wanted.criterion, rater=wanted.rater),
        differences=differences_of(plain, rater=wanted.rater),
        raters=raters_of(plain, criterion=wanted.criterion, every=every),
        outcomes=outcomes_of(plain),
    )


def _unweighted(whole: RatingTable) -> int:
    """Pieces of work that two rated without knowing of each other, and of which no weight is known."""
    blind = whole.independent | whole.for_risk
    twice = np.bincount(whole.unit[blind], minlength=len(whole.cases)) > 1
    return int((twice & np.isnan(whole.weight)).sum())
