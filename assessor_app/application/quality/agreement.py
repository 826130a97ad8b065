"""Agreement of a choice of ratings: by criterion and pooled, level against level, total against total."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from assessor_app.application.quality.rating_table import CriterionAsked, RatingTable
from assessor_app.reliability.arrays import BoolArray, FloatArray, IntArray
from assessor_app.reliability.coefficient import Coefficient, Limits, undefined
from assessor_app.reliability.connectedness import ordered_pairs
from assessor_app.reliability.frame import frame_of_numbers, frame_of_positions
from assessor_app.reliability.icc import OneWay
from assessor_app.reliability.krippendorff import krippendorff_alpha
from assessor_app.reliability.many_raters import NO_PAIR, fleiss_kappa, gwet_ac, percent_agreement
from assessor_app.reliability.membership import Reading, reading
from assessor_app.reliability.names import Scale
from assessor_app.reliability.prevalence import FAR_APART, LOPSIDED, Indices, indices
from assessor_app.reliability.ratings import MISSING, Ratings, ratings_of, ratings_of_pair
from assessor_app.reliability.sample_size import Weighting, units_needed
from assessor_app.reliability.two_raters import limits_of_agreement, mean_difference
from assessor_app.reliability.weights import Linear

FEW: Final = 30  # below so many shared units the interval is shown and no label
COEFFICIENTS: Final = ("krippendorff_alpha", "gwet_ac2_linear", "fleiss_kappa", "percent_agreement")
"""What is reckoned for every criterion; the scale is ordinal, since levels are in an order."""

DIFFERENT_LEVELS = "the criteria do not all have the same number of levels"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How well the raters of one criterion agree, or of all of them pooled (`asked` None)."""

    asked: CriterionAsked | None
    twice: int  # units rated twice or more; pooled: pairs of a unit and a criterion
    ratings: int
    raters: int
    figures: Mapping[str, Coefficient]  # by a name of COEFFICIENTS
    indices: Indices | None  # of the pairs of ratings; None where there is none
    needed: int | None  # shared units that would show the target, were the truth as seen; None: not reached

    @property
    def few(self) -> bool:
        """Whether there are too few shared units to give a label."""
        return self.twice < FEW

    def reading(self, name: str) -> Reading | None:
        """What a coefficient reads as; None where it is undefined, of too few units, or without se."""
        figure = self.figures[name]
        if self.few or figure.value is None or figure.se is None or name == "percent_agreement":
            return None
        return reading(figure.value, figure.se)

    @property
    def parted_by_prevalence(self) -> bool:
        """Whether agreement is high and kappa low since nearly everything is in one category."""
        share, kappa = self.figures["percent_agreement"].value, self.figures["fleiss_kappa"].value
        if share is None or self.indices is None:
            return False
        apart = share - (kappa if kappa is not None else 0.0)
        return apart >= FAR_APART and self.indices.prevalence >= LOPSIDED


def agreement_of(
    chosen: RatingTable,
    *,
    target: float,
    only: str = "",
    weighted: bool = False,
    confidence: float = 0.95,
) -> tuple[Agreement, ...]:
    """First all criteria pooled, then one by one in the order of the badges; those without a rating not.

    target: what kappa or alpha should reach at least; only: key of one criterion; weighted: each piece of
    work counts by what it stands for. Pooled, the criteria of one piece of work are not independent: the
    interval leaves out whole pieces of work (`Ratings.standard_error`).
    """
    weight = chosen.weight if weighted else None
    rows, columns = np.nonzero(chosen.asked != MISSING)
    asked, position = chosen.asked[rows, columns], chosen.positions[rows, columns]
    unit, rater = chosen.unit[rows], chosen.rater[rows]
    if only:
        kept = asked == chosen.number_of(only)
        asked, position, unit, rater = asked[kept], position[kept], unit[kept], rater[kept]
    order = np.argsort(asked, kind="stable")
    borders = np.searchsorted(asked[order], np.arange(len(chosen.criteria) + 1))
    found = []
    for number, criterion in enumerate(chosen.criteria):
        part = order[borders[number] : borders[number + 1]]
        if part.size:
            found.append(
                _agreement(criterion, criterion.levels, unit[part], rater[part], position[part],
                           weight=weight, target=target, confidence=confidence)
            )  # fmt: skip
    if len(found) < 2:
        return tuple(found)
    sizes = {one.asked.levels for one in found if one.asked is not None}
    if len(sizes) > 1:
        why = undefined(DIFFERENT_LEVELS)
        pooled = Agreement(
            asked=None,
            twice=sum(one.twice for one in found),
            ratings=sum(one.ratings for one in found),
            raters=int(np.unique(rater).size),
            figures=dict.fromkeys(COEFFICIENTS, why),
            indices=None,
            needed=None,
        )
    else:
        _, both = np.unique(unit * len(chosen.criteria) + asked, return_inverse=True)
        pooled = _agreement(
            None, sizes.pop(), both, rater, position,
            work=unit, weight=weight, target=target, confidence=confidence,
        )  # fmt: skip
    return (pooled, *found)


def _agreement(
    criterion: CriterionAsked | None,
    levels: int,
    unit: IntArray,
    rater: IntArray,
    position: IntArray,
    *,
    work: IntArray | None = None,
    weight: FloatArray | None,
    target: float,
    confidence: float,
) -> Agreement:
    """work: which piece of work each rating is of, where `unit` is no piece of work."""
    ratings = clustered(levels, unit, rater, position, work=work, weight=weight)
    figures = {
        "krippendorff_alpha": krippendorff_alpha(ratings, Scale.ORDINAL, confidence=confidence),
        "gwet_ac2_linear": _ac2(ratings, confidence),
        "fleiss_kappa": fleiss_kappa(ratings, confidence=confidence),
        "percent_agreement": percent_agreement(ratings, confidence=confidence),
    }
    first, second = ordered_pairs(unit)
    once = first < second
    pairs = position[first[once]], position[second[once]]
    twice = int(ratings.rated_twice.sum())
    return Agreement(
        asked=criterion,
        twice=twice,
        ratings=int(position.size),
        raters=int(np.unique(rater).size),
        figures=figures,
        indices=indices(*pairs, levels) if pairs[0].size else None,
        needed=_needed(figures["fleiss_kappa"], ratings, target),
    )


def clustered(
    levels: int,
    unit: IntArray,
    rater: IntArray,
    position: IntArray,
    *,
    work: IntArray | None,
    weight: FloatArray | None,
) -> Ratings:
    """Flat arrays, one entry a rating, as ratings whose units belong to pieces of work and stand for others.

    work: of each rating, None: each unit is one; weight: by piece of work, None: each stands for itself.
    """
    units = int(unit.max()) + 1
    if work is None and weight is None:
        of = times = None
    else:
        of = np.zeros(units, dtype=np.int64)
        of[unit] = unit if work is None else work
        times = None
        if weight is not None:
            times = weight[of]
            rated = np.unique(unit)
            times = times / times[rated].mean()  # as many pieces of work as there are
    return ratings_of(
        frame_of_positions(levels), unit, rater, position,
        units=units, raters=int(rater.max()) + 1, cluster=of, times=times,
    )  # fmt: skip


def _ac2(ratings: Ratings, confidence: float) -> Coefficient:
    frame = ratings.frame
    return gwet_ac(ratings, Linear(ratings.scores, frame.span), frame.linear_total, confidence=confidence)


def _needed(kappa: Coefficient, ratings: Ratings, target: float) -> int | None:
    """How many shared units show kappa ≥ target with 80 % power, were it what it seems to be."""
    if kappa.value is None or not target < kappa.value <= 1:
        return None
    return units_needed(
        claim=target, truth=kappa.value, shares=tuple(ratings.prevalence), weighting=Weighting.IDENTITY
    )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Confusion:
    """How often one level met another, of pairs of ratings of the same work.

    Without a rater the pairs have no order, and counts lie on and above the diagonal: the lower of the two
    levels is the row. With a rater the rows are that rater's levels and the columns those of the others.
    """

    titles: tuple[str, ...]  # of the levels, the lowest first
    counts: IntArray  # (levels, levels)
    rows: IntArray  # (pairs,) by which the cases of a cell are found
    columns: IntArray
    units: IntArray  # (pairs,) along the table's cases
    ordered: bool  # rows are a rater's own

    @property
    def total(self) -> int:
        """How many pairs."""
        return int(self.rows.size)

    def units_in(self, row: int, column: int) -> tuple[int, ...]:
        """Which cases lie in a cell, along the table's cases, each once."""
        return tuple(np.unique(self.units[(self.rows == row) & (self.columns == column)]).tolist())

    @property
    def worst(self) -> tuple[int, int] | None:
        """The two different levels that are taken for each other most often; None where none are."""
        apart = self.counts * (1 - np.eye(len(self.titles), dtype=np.int64))
        if not apart.any():
            return None
        row, column = np.unravel_index(int(np.argmax(apart)), apart.shape)
        return int(row), int(column)


def confusion_of(chosen: RatingTable, *, criterion: str = "", rater: str = "") -> Confusion | None:
    """Of one criterion, or of all where they have the same number of levels; None where they have not."""
    number = chosen.number_of(criterion) if criterion else MISSING
    rows, columns = np.nonzero((chosen.asked == number) if criterion else (chosen.asked != MISSING))
    asked = np.unique(chosen.asked[rows, columns])
    sizes = {chosen.criteria[one].levels for one in asked.tolist()}
    if len(sizes) != 1:
        return None
    levels = sizes.pop()
    titles = titles_of(chosen, asked)
    unit = chosen.unit[rows] * len(chosen.criteria) + chosen.asked[rows, columns]
    first, second = ordered_pairs(unit)
    position, who = chosen.positions[rows, columns], chosen.rater[rows]
    if rater:
        kept: BoolArray = who[first] == chosen.rater_of(rater)
    else:
        kept = (position[first] < position[second]) | (
            (position[first] == position[second]) & (first < second)
        )
    first, second = first[kept], second[kept]
    counts = np.bincount(position[first] * levels + position[second], minlength=levels * levels)
    return Confusion(
        titles=titles,
        counts=counts.reshape(levels, levels).astype(np.int64),
        rows=position[first],
        columns=position[second],
        units=chosen.unit[rows][first],
        ordered=bool(rater),
    )


def titles_of(chosen: RatingTable, asked: IntArray) -> tuple[str, ...]:
    """The levels' titles where all these criteria call them the same, else their numbers."""
    found = {tuple(level.title for level in chosen.criteria[one].criterion.levels) for one in asked.tolist()}
    titles = found.pop()
    return titles if not found else tuple(str(place + 1) for place in range(len(titles)))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Differences:
    """Totals of pairs of ratings, in percent of the points that can be reached, as Bland & Altman show them.

    The difference is A less B, which says nothing of who rated; with a rater it is that rater's less the
    others'.
    """

    means: FloatArray  # (pairs,)
    apart: FloatArray
    units: IntArray  # along the table's cases
    mean: Coefficient
    limits: Limits
    sem: Coefficient
    ordered: bool


def differences_of(chosen: RatingTable, *, rater: str = "", confidence: float = 0.95) -> Differences:
    """Of the totals of all pairs of ratings of the same work that scored every criterion."""
    chosen = chosen.whole
    first, second = ordered_pairs(chosen.unit)
    if rater:
        kept: BoolArray = chosen.rater[first] == chosen.rater_of(rater)
    else:
        kept = chosen.place[first] < chosen.place[second]
    first, second = first[kept], second[kept]
    one, other = chosen.points[first], chosen.points[second]
    if first.size:
        values, codes = np.unique(np.concatenate([one, other]), return_inverse=True)
        pairs = ratings_of_pair(
            frame_of_numbers(values, np.zeros(values.size)), codes[: one.size], codes[one.size :]
        )
        mean = mean_difference(pairs, confidence=confidence)
        limits = limits_of_agreement(pairs, confidence=confidence)
    else:
        mean, limits = undefined(NO_PAIR), Limits(value=None, why=NO_PAIR)
    return Differences(
        means=(one + other) / 2,
        apart=one - other,
        units=chosen.unit[first],
        mean=mean,
        limits=limits,
        sem=total_error(chosen, confidence=confidence),
        ordered=bool(rater),
    )


def total_error(chosen: RatingTable, *, confidence: float = 0.95) -> Coefficient:
    """The standard error of measurement of a total, in percent of the points; undefined without a pair."""
    chosen = chosen.whole
    return measurement_error(chosen.unit, chosen.rater, chosen.points, confidence=confidence)


def measurement_error(
    unit: IntArray, rater: IntArray, value: FloatArray, *, confidence: float = 0.95
) -> Coefficient:
    """√MSW of units rated twice or more, in the unit of the values; flat arrays, one entry a rating."""
    if not unit.size or not (np.bincount(unit) > 1).any():
        return undefined(NO_PAIR)
    values, codes = np.unique(value, return_inverse=True)
    ratings = ratings_of(
        frame_of_numbers(values, np.zeros(values.size)), unit, rater, codes,
        units=int(unit.max()) + 1, raters=int(rater.max()) + 1,
    )  # fmt: skip
    return OneWay(ratings=ratings.pairable, confidence=confidence).measurement_error()
