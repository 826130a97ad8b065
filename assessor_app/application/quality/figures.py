"""All figures of a choice of ratings, as the page Reliability shows them."""

from dataclasses import dataclass, field

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
    """What came of one choice."""

    ratings: int
    units: int
    twice: int  # units with two ratings or more
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
    rated = np.bincount(chosen.unit, minlength=1)
    return QualityFigures(
        ratings=int(chosen.unit.size),
        units=int((rated > 0).sum()),
        twice=int((rated > 1).sum()),
        agreement=agreement_of(chosen, target=target, only=wanted.criterion),
        confusion=confusion_of(chosen, criterion=wanted.criterion, rater=wanted.rater),
        differences=differences_of(chosen, rater=wanted.rater),
        raters=raters_of(chosen, criterion=wanted.criterion),
        outcomes=outcomes_of(chosen),
    )
