"""Each rater beside the others, and whether all can be compared."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from assessor_app.application.quality.agreement import titles_of
from assessor_app.application.quality.rating_table import RatingTable
from assessor_app.reliability.arrays import FloatArray, IntArray
from assessor_app.reliability.coefficient import Coefficient
from assessor_app.reliability.connectedness import Connectedness, connectedness, ordered_pairs
from assessor_app.reliability.drift import Drift, drift
from assessor_app.reliability.rater_effects import (
    Profiles,
    Spread,
    misfit,
    severity,
    shared_ratings,
    spread,
)
from assessor_app.reliability.ratings import MISSING


@dataclass(frozen=True, slots=True, kw_only=True)
class RaterFigures:
    """One rater; differences are own less co-raters', in percent of points or, of one criterion, levels."""

    person: str
    name: str = field(repr=False)
    ratings: int
    shared: int  # units that somebody else rated too
    severity: Coefficient  # above 0: lenient
    misfit: Coefficient  # about 1 as expected
    spread: Spread
    drift: Drift = field(repr=False)
    days: tuple[int, ...] = field(repr=False)  # of each difference of `drift`
    levels: tuple[int, ...]  # how often each level was given, of criteria with the commonest number of levels
    partners: tuple[tuple[str, int], ...] = field(repr=False)  # (person, units), the most first
    asked: int  # how often they were to score a criterion
    unscored: int  # how often, of these, they said that it is not scorable


@dataclass(frozen=True, slots=True, kw_only=True)
class Raters:
    """All raters of a choice, and who can be compared with whom."""

    rows: tuple[RaterFigures, ...]
    groups: tuple[tuple[str, ...], ...] = field(repr=False)  # people, the largest group first
    in_levels: bool  # differences are levels, else percent of the points
    titles: tuple[str, ...]  # of the levels that `RaterFigures.levels` counts
    names: Mapping[str, str] = field(repr=False)

    @property
    def connected(self) -> bool:
        """Whether every rater can be compared with every other."""
        return len(self.groups) < 2


def raters_of(
    chosen: RatingTable,
    *,
    criterion: str = "",
    every: RatingTable | None = None,
    confidence: float = 0.95,
) -> Raters:
    """Of the totals of what was scored whole, or of one criterion's levels.

    every: the same choice with the ratings that did not score `criterion`; missing ones are not missing at
    random, so that how often each rater leaves one out stands beside their figures. None: as `chosen`.
    """
    number = chosen.number_of(criterion) if criterion else MISSING
    whole = chosen if criterion else chosen.whole
    value = _values(whole, number)
    count = len(chosen.people)
    shared = shared_ratings(whole.unit, whole.rater, value)
    lean = severity(shared, count, confidence=confidence)
    fit = misfit(shared, count)
    profiles = _profiles(whole, number)
    net = connectedness(chosen.unit, chosen.rater, count)
    levels, titles = _levels(chosen, number)
    partners = _partners(net, chosen)
    asked, unscored = _left_out(chosen if every is None else every, number)
    rows = []
    for one in np.flatnonzero(asked).tolist():
        mine = np.flatnonzero(shared.rater == one)
        course = mine[np.argsort(whole.order[shared.index[mine]], kind="stable")]
        person = chosen.people[one]
        rows.append(
            RaterFigures(
                person=person,
                name=chosen.names.get(person, ""),
                ratings=int((chosen.rater == one).sum()),
                shared=int(mine.size),
                severity=lean[one],
                misfit=fit[one],
                spread=spread(profiles, one, confidence=confidence),
                drift=drift(shared.apart[course]),
                days=tuple(whole.day[shared.index[course]].tolist()),
                levels=tuple(levels[one].tolist()),
                partners=partners.get(person, ()),
                asked=int(asked[one]),
                unscored=int(unscored[one]),
            )
        )
    return Raters(
        rows=tuple(rows),
        groups=tuple(tuple(chosen.people[one] for one in group) for group in net.groups),
        in_levels=bool(criterion),
        titles=titles,
        names=chosen.names,
    )


def _left_out(chosen: RatingTable, number: int) -> tuple[IntArray, IntArray]:
    """(people,) how often each was to score, and how often they said that it cannot be done."""
    found = []
    for several in (chosen.asked, chosen.unscored):
        rows, _ = np.nonzero(several != MISSING if number == MISSING else several == number)
        found.append(np.bincount(chosen.rater[rows], minlength=len(chosen.people)).astype(np.int64))
    scored, unscored = found
    return scored + unscored, unscored


def _values(chosen: RatingTable, number: int) -> FloatArray:
    if number == MISSING:
        return chosen.points
    column = np.argmax(chosen.asked == number, axis=1)
    values: FloatArray = chosen.positions[np.arange(column.size), column].astype(np.float64)
    return values


def _profiles(chosen: RatingTable, number: int) -> Profiles:
    """Every ordered pair of ratings of the same work, levels from 0 to 1."""
    highest = np.array([one.levels - 1 for one in chosen.criteria] or [1], dtype=np.float64)
    scaled = chosen.positions / highest[chosen.asked]
    kept = chosen.asked != MISSING if number == MISSING else chosen.asked == number
    scaled = np.where(kept, scaled, np.nan)
    first, second = ordered_pairs(chosen.unit)
    return Profiles(
        unit=chosen.unit[first], rater=chosen.rater[first], own=scaled[first], other=scaled[second]
    )


def _levels(chosen: RatingTable, number: int) -> tuple[IntArray, tuple[str, ...]]:
    """(people, levels) how often each level was given, of criteria with the commonest number; its titles."""
    sizes = np.array([one.levels for one in chosen.criteria] or [0], dtype=np.int64)
    rows, columns = np.nonzero(chosen.asked != MISSING if number == MISSING else chosen.asked == number)
    size = sizes[chosen.asked[rows, columns]]
    if not size.size:
        return np.zeros((len(chosen.people), 0), dtype=np.int64), ()
    most = int(np.argmax(np.bincount(size)))
    kept = size == most
    rows, columns = rows[kept], columns[kept]
    found: IntArray = np.bincount(
        chosen.rater[rows] * most + chosen.positions[rows, columns], minlength=len(chosen.people) * most
    ).astype(np.int64)
    titles = titles_of(chosen, np.unique(chosen.asked[rows, columns]))
    return found.reshape(len(chosen.people), most), titles


def _partners(net: Connectedness, chosen: RatingTable) -> dict[str, tuple[tuple[str, int], ...]]:
    found: dict[str, list[tuple[str, int]]] = {}
    for first, second, count in net.shared:
        found.setdefault(chosen.people[first], []).append((chosen.people[second], count))
        found.setdefault(chosen.people[second], []).append((chosen.people[first], count))
    return {one: tuple(sorted(others, key=lambda pair: (-pair[1], pair[0]))) for one, others in found.items()}
