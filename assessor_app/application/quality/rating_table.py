"""Opened ratings as arrays, and what of them is looked at: badge, version, criterion, rater, time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

import numpy as np

from assessor_app.application.catalogue import Badge
from assessor_app.application.clock import from_text
from assessor_app.application.quality.opened_ratings import NOT_SCORED, OpenedRatings, RatedCase
from assessor_app.domain.rubric import Criterion, Rubric
from assessor_app.reliability.arrays import BoolArray, FloatArray, IntArray
from assessor_app.reliability.ratings import MISSING

NO_SUCH: Final = -2  # no index; MISSING stands in the arrays themselves


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionAsked:
    """A criterion of a badge as long as its levels stay what they are; a new rubric may bring another one."""

    key: str
    badge: str
    badge_name: str
    versions: tuple[str, ...]  # ids of the badge's versions that ask it so
    criterion: Criterion
    changed: bool  # other versions ask it with other levels

    @property
    def levels(self) -> int:
        """How many levels it has."""
        return len(self.criterion.levels)


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What is looked at; "" and None leave nothing out."""

    badge: str = ""  # an id
    version: str = ""  # an id
    criterion: str = ""  # key of a CriterionAsked
    cohort: str = ""  # the name of one
    rater: str = ""  # a person's id: only units that they rated, with everybody's ratings of these
    since: date | None = None
    until: date | None = None
    independent: bool = True  # only ratings by people who did not know what others gave
    weighted: bool = False  # with what was drawn for a risk too, each piece of work by what it stands for


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class RatingTable:
    """One entry a rating; `unit` counts along `cases`, `rater` along `people`."""

    cases: tuple[RatedCase, ...]
    people: tuple[str, ...]
    names: Mapping[str, str] = field(repr=False)
    criteria: tuple[CriterionAsked, ...]
    badges: Mapping[str, Badge]  # version id → badge
    unit: IntArray
    rater: IntArray
    place: IntArray  # 0 for A, 1 for B, …
    day: IntArray  # when it was final, as a proleptic ordinal in UTC
    order: IntArray  # rank by when it was final
    independent: BoolArray
    positions: IntArray  # (ratings, most criteria) level by position, MISSING where there is none
    asked: IntArray  # (ratings, most criteria) of which of `criteria` it is, MISSING likewise
    unscored: (
        IntArray  # (ratings, most criteria) which of `criteria` has a reason instead, MISSING where none
    )
    points: FloatArray  # weighted points, percent of those that can be reached; less where one is unscored
    passed: BoolArray  # whether the rule makes an award of it
    for_risk: BoolArray
    weight: FloatArray  # (cases,) how many pieces of work each stands for; NaN where its plan does not tell

    def chosen(self, wanted: Selection) -> "RatingTable":
        """Only the ratings that are looked at; cases, people and criteria keep their numbers."""
        kept = np.ones(self.unit.size, dtype=np.bool_)
        if wanted.badge or wanted.version or wanted.cohort:
            fits = np.array([self._fits(case, wanted) for case in self.cases], dtype=np.bool_)
            kept &= fits[self.unit]
        if wanted.weighted:
            kept &= self.independent | self.for_risk
        elif wanted.independent:
            kept &= self.independent
        if wanted.since is not None:
            kept &= self.day >= wanted.since.toordinal()
        if wanted.until is not None:
            kept &= self.day <= wanted.until.toordinal()
        if wanted.criterion:
            number = self.number_of(wanted.criterion)
            kept &= (self.asked == number).any(axis=1)
        if wanted.rater:
            theirs = np.zeros(len(self.cases), dtype=np.bool_)
            mine = self.rater == self.rater_of(wanted.rater)
            theirs[self.unit[mine & kept]] = True
            kept &= theirs[self.unit]
        if wanted.weighted:  # work rated once stands for itself alone, and says nothing of agreement
            twice = np.bincount(self.unit[kept], minlength=len(self.cases)) > 1
            kept &= (twice & ~np.isnan(self.weight))[self.unit]
        return self if kept.all() else self._only(kept)

    @property
    def unsettled(self) -> int:
        """How many of the cases that are looked at wait to be settled."""
        return sum(not self.cases[at].settled for at in np.unique(self.unit).tolist())

    @property
    def whole(self) -> "RatingTable":
        """Only ratings that scored every criterion: another one's total says less than it seems to."""
        kept: BoolArray = (self.unscored == MISSING).all(axis=1)
        return self if kept.all() else self._only(kept)

    def number_of(self, key: str) -> int:
        """Where a criterion stands among `criteria`; NO_SUCH where it is none of them."""
        return next((at for at, one in enumerate(self.criteria) if one.key == key), NO_SUCH)

    def rater_of(self, person: str) -> int:
        """Where somebody stands among `people`; NO_SUCH where they rated nothing."""
        return self.people.index(person) if person in self.people else NO_SUCH

    @property
    def cohorts(self) -> tuple[str, ...]:
        """The groups that the rated work came with, by name; empty where nobody said so."""
        return tuple(
            sorted({case.cohort for case in self.cases} - {""}, key=lambda one: (one.casefold(), one))
        )

    def _fits(self, case: RatedCase, wanted: Selection) -> bool:
        badge = self.badges[case.version].achievement.id
        return (
            wanted.badge in ("", badge)
            and wanted.version in ("", case.version)
            and wanted.cohort in ("", case.cohort)
        )

    def _only(self, kept: BoolArray) -> "RatingTable":
        return RatingTable(
            cases=self.cases,
            people=self.people,
            names=self.names,
            criteria=self.criteria,
            badges=self.badges,
            unit=self.unit[kept],
            rater=self.rater[kept],
            place=self.place[kept],
            day=self.day[kept],
            order=self.order[kept],
            independent=self.independent[kept],
            positions=self.positions[kept],
            asked=self.asked[kept],
            unscored=self.unscored[kept],
            points=self.points[kept],
            passed=self.passed[kept],
            for_risk=self.for_risk[kept],
            weight=self.weight,
        )


def table_of(opened: OpenedRatings) -> RatingTable:
    """The arrays of all that was opened."""
    criteria, numbers = _criteria(opened)
    widest = max((len(found) for found in numbers.values()), default=1)
    given = [
        (at, place, one) for at, case in enumerate(opened.cases) for place, one in enumerate(case.ratings)
    ]
    people = tuple(sorted({one.person for _, _, one in given}, key=lambda key: _by_name(opened, key)))
    number_of = {person: number for number, person in enumerate(people)}
    count = len(given)
    positions = np.full((count, widest), MISSING, dtype=np.int64)
    asked = np.full((count, widest), MISSING, dtype=np.int64)
    unscored = np.full((count, widest), MISSING, dtype=np.int64)
    versions: dict[str, list[int]] = {}
    for row, (at, _, _) in enumerate(given):
        versions.setdefault(opened.cases[at].version, []).append(row)
    points, passed = np.zeros(count), np.zeros(count, dtype=np.bool_)
    for version, rows in versions.items():
        rubric, which = opened.badges[version].rubric, np.array(rows)
        levels = np.array([given[row][2].levels for row in rows], dtype=np.int64)
        scored, width = levels != NOT_SCORED, levels.shape[1]
        positions[which, :width] = np.where(scored, levels, MISSING)
        asked[which, :width] = np.where(scored, numbers[version], MISSING)
        unscored[which, :width] = np.where(scored, MISSING, numbers[version])
        points[which], passed[which] = _judged(rubric, levels)
    moments = np.array([one.at for _, _, one in given])
    days = {text: from_text(text).date().toordinal() for text in {one.at for _, _, one in given}}
    return RatingTable(
        cases=opened.cases,
        people=people,
        names=opened.people,
        criteria=criteria,
        badges=opened.badges,
        unit=np.array([at for at, _, _ in given], dtype=np.int64),
        rater=np.array([number_of[one.person] for _, _, one in given], dtype=np.int64),
        place=np.array([place for _, place, _ in given], dtype=np.int64),
        day=np.array([days[one.at] for _, _, one in given], dtype=np.int64),
        order=np.argsort(np.argsort(moments, kind="stable"), kind="stable").astype(np.int64),
        independent=np.array([one.independent for _, _, one in given], dtype=np.bool_),
        positions=positions,
        asked=asked,
        unscored=unscored,
        points=points,
        passed=passed,
        for_risk=np.array([one.for_risk for _, _, one in given], dtype=np.bool_),
        weight=np.array([np.nan if case.weight is None else case.weight for case in opened.cases]),
    )


def _by_name(opened: OpenedRatings, person: str) -> tuple[str, str]:
    return opened.people.get(person, "").casefold(), person


def _criteria(opened: OpenedRatings) -> tuple[tuple[CriterionAsked, ...], dict[str, list[int]]]:
    """All criteria, and for each version which of them its rubric asks, in its order."""
    found: dict[tuple[str, str, tuple[str, ...]], list[str]] = {}
    for version, badge in sorted(opened.badges.items()):
        for one in badge.rubric.criteria:
            levels = tuple(level.id for level in one.levels)
            found.setdefault((badge.achievement.id, one.id, levels), []).append(version)
    shapes: dict[tuple[str, str], int] = {}
    for badge_id, criterion, _ in found:
        shapes[badge_id, criterion] = shapes.get((badge_id, criterion), 0) + 1
    made: list[CriterionAsked] = []
    place: dict[tuple[str, str, tuple[str, ...]], int] = {}
    for (badge_id, criterion, levels), versions in found.items():
        badge = opened.badges[versions[-1]]
        place[badge_id, criterion, levels] = len(made)
        made.append(
            CriterionAsked(
                key=f"{versions[0]}/{criterion}",
                badge=badge_id,
                badge_name=badge.achievement.name,
                versions=tuple(versions),
                criterion=badge.rubric.criterion(criterion),
                changed=shapes[badge_id, criterion] > 1,
            )
        )
    numbers = {
        version: [
            place[badge.achievement.id, one.id, tuple(level.id for level in one.levels)]
            for one in badge.rubric.criteria
        ]
        for version, badge in opened.badges.items()
    }
    return tuple(made), numbers


def _judged(rubric: Rubric, levels: IntArray) -> tuple[FloatArray, BoolArray]:
    """Points in percent, and whether the rule makes an award of them: `Rubric.judge`, all rows at once."""
    weight = [one.weight for one in rubric.criteria]
    reached = np.zeros(levels.shape[0], dtype=np.int64)
    below = np.zeros(levels.shape, dtype=np.bool_)
    for column, one in enumerate(rubric.criteria):
        given = levels[:, column]
        points = np.array([level.points for level in one.levels])[np.maximum(given, 0)]
        reached += weight[column] * np.where(given == NOT_SCORED, 0, points)
        below[:, column] = given < one.position(one.pass_level)  # NOT_SCORED is below every level
    reachable = sum(one.weight * one.levels[-1].points for one in rubric.criteria)
    must = np.array([one.must_pass for one in rubric.criteria])
    threshold = rubric.rule.threshold_percent
    enough = ~below.any(axis=1) if threshold is None else reached * 100 >= threshold * reachable
    passed: BoolArray = np.asarray(enough) & ~below[:, must].any(axis=1)
    return reached * 100 / reachable, passed
