"""What a frozen report says: ratings that are looked at, their figures and what these mean, as one document.

It names no person and no case, and knows no clock: the same ratings and the same question give the same
bytes, today and next year, here and anywhere.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

import numpy as np

from assessor_app.application.quality.agreement import FEW
from assessor_app.application.quality.definitions import DEFINITIONS, VERSION
from assessor_app.application.quality.figures import QualityFigures, figures_of
from assessor_app.application.quality.frozen_ratings import (
    agreement_of_lines,
    figure_document,
    lines_of,
    rounded,
)
from assessor_app.application.quality.opened_ratings import CaseSetAside
from assessor_app.application.quality.rating_table import CriterionAsked, RatingTable, Selection
from assessor_app.reliability.arrays import IntArray
from assessor_app.reliability.ratings import MISSING

FORMAT: Final = "assessor/reliability-report/v1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """The document, and for leads alone who stands behind its numbers of raters."""

    document: Mapping[str, Any] = field(repr=False)
    raters: tuple[str, ...] = field(repr=False)  # people's ids: the first is rater 1


def freeze(
    table: RatingTable,
    wanted: Selection,
    *,
    organisation: str,
    target: float,
    set_aside: Sequence[CaseSetAside] = (),
) -> Frozen:
    """Choose, number anew, reckon. target: what agreement beyond chance should reach, from 0 to 1."""
    chosen = table.chosen(wanted)
    figures = figures_of(table, wanted, target=target)
    rows, columns = np.nonzero(chosen.asked != MISSING)
    asked = chosen.asked[rows, columns]
    if wanted.criterion:
        kept = asked == chosen.number_of(wanted.criterion)
        rows, columns, asked = rows[kept], columns[kept], asked[kept]
    used, criterion = np.unique(asked, return_inverse=True)
    cases, unit = np.unique(chosen.unit[rows], return_inverse=True)  # they are in the order of their ids
    weights = [rounded(float(one)) for one in chosen.weight[cases]] if wanted.weighted else None
    people, rater = _numbered(chosen, rows)
    criteria = [chosen.criteria[one] for one in used.tolist()]
    text = lines_of(unit, rater, criterion, chosen.positions[rows, columns])
    numbers = {person: number for number, person in enumerate(people, start=1)}
    days = chosen.day[rows]
    document = {
        "format": FORMAT,
        "organisation": organisation,
        "asked": {
            "badge": wanted.badge or None,
            "version": wanted.version or None,
            "criterion": _place(criteria, wanted.criterion),
            **({"cohort": wanted.cohort} if wanted.cohort else {}),  # reports of before have no such member
            "rater": numbers.get(wanted.rater),
            "since": wanted.since.isoformat() if wanted.since is not None else None,
            "until": wanted.until.isoformat() if wanted.until is not None else None,
            "independent": wanted.independent,
            "weighted": wanted.weighted,
            "target": rounded(float(target)),
        },
        "rated": {"first": _day(days, least=True), "last": _day(days, least=False)},
        "counts": {
            "ratings": figures.ratings,
            "units": figures.units,
            "twice": figures.twice,
            "raters": len(people),
            "few": FEW,
            "for_risk": figures.for_risk,
            "unweighted": figures.unweighted,
        },
        "set_aside": [
            {"why": why, "cases": count}
            for why, count in sorted(Counter(one.why for one in set_aside).items())
        ],
        "criteria": [
            {
                "badge": one.badge_name,
                "title": one.criterion.title,
                "levels": [level.title for level in one.criterion.levels],
                "versions": list(one.versions),
            }
            for one in criteria
        ],
        "agreement": (
            agreement_of_lines(text, [one.levels for one in criteria], weights) if rows.size else []
        ),
        "raters": _raters(figures, numbers),
        "groups": [
            sorted(numbers[one] for one in group if one in numbers) for group in figures.raters.groups
        ],
        "outcomes": _outcomes(figures),
        "definitions": {
            "version": VERSION,
            "texts": [
                {"name": one.name, "title": one.title, "says": one.says, "source": one.source}
                for one in DEFINITIONS
            ],
        },
        "ratings": text,
        "weights": weights,
    }
    return Frozen(document=document, raters=people)


def _numbered(chosen: RatingTable, rows: IntArray) -> tuple[tuple[str, ...], IntArray]:
    """Who rated, in an order that tells nothing of their names and outlives a change of these."""
    used = np.unique(chosen.rater[rows]).tolist()
    order = sorted(used, key=lambda one: chosen.people[one])
    place = np.zeros(len(chosen.people), dtype=np.int64)
    place[order] = np.arange(len(order))
    return tuple(chosen.people[one] for one in order), place[chosen.rater[rows]]


def _place(criteria: Sequence[CriterionAsked], key: str) -> int | None:
    return next((number for number, one in enumerate(criteria, start=1) if key and one.key == key), None)


def _day(days: IntArray, *, least: bool) -> str | None:
    if not days.size:
        return None
    return date.fromordinal(int(days.min() if least else days.max())).isoformat()


def _raters(figures: QualityFigures, numbers: Mapping[str, int]) -> list[dict[str, Any]]:
    rows = [
        {
            "rater": numbers[row.person],
            "ratings": row.ratings,
            "shared": row.shared,
            "severity": figure_document(row.severity),
            "misfit": figure_document(row.misfit),
            "alarms": len(row.drift.alarms) if row.drift.enough else None,
            **({"unscored": row.unscored} if row.unscored else {}),  # reports of before have the same bytes
        }
        for row in figures.raters.rows
        if row.person in numbers
    ]
    return sorted(rows, key=lambda row: row["rater"])


def _outcomes(figures: QualityFigures) -> dict[str, Any]:
    found = figures.outcomes
    sure = found.certainty
    return {
        "both": found.both,
        "neither": found.neither,
        "split": found.split,
        "same": figure_document(found.same),
        "kappa": figure_document(found.kappa),
        "units": found.units,
        "near": len(found.near),
        "accuracy": rounded(sure.accuracy) if sure is not None else None,
        "consistency": rounded(sure.consistency) if sure is not None else None,
    }
