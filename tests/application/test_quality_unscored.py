"""Figures where raters could not score a criterion: missing values, and who leaves how many out."""

from dataclasses import replace

import pytest

from assessor_app.application.quality.figures import figures_of
from assessor_app.application.quality.opened_ratings import NOT_SCORED
from assessor_app.application.quality.rating_table import Selection, table_of
from assessor_app.application.quality.ratings_csv import ratings_csv
from assessor_app.domain.rubric import Choice, Outcome, Unscored
from tests.support.rated import BADGES, opened


def test_what_was_not_scored_drops_out_and_is_counted_by_rater() -> None:
    """As an empty value in `assessor reliability`; the other criteria of the rating stay."""
    whole = opened(60, badges=(BADGES[0],), undecided=0, drifting=None)
    cases = []
    left_out = 0
    for number, case in enumerate(whole.cases):
        first, *others = case.ratings
        if number % 3 == 0:
            first = replace(first, levels=(NOT_SCORED, *first.levels[1:]))
            left_out += 1
        cases.append(replace(case, ratings=(first, *others)))
    table, before = table_of(replace(whole, cases=tuple(cases))), table_of(whole)
    key = table.criteria[0].key
    found = figures_of(table, Selection(badge=BADGES[0]), target=0.6)
    assert sum(row.unscored for row in found.raters.rows) == left_out
    criteria = len(table.criteria)
    assert sum(row.asked for row in found.raters.rows) == len(whole.cases) * 2 * criteria
    by_criterion = {one.asked.key: one for one in found.agreement if one.asked is not None}
    assert by_criterion[key].ratings == len(whole.cases) * 2 - left_out
    assert by_criterion[key].twice == len(whole.cases) - left_out
    untouched = figures_of(before, Selection(badge=BADGES[0]), target=0.6)
    for one in untouched.agreement:
        if one.asked is not None and one.asked.key != key:
            assert by_criterion[one.asked.key].figures == one.figures, "the other criteria are as they were"
    alone = figures_of(table, Selection(badge=BADGES[0], criterion=key), target=0.6)
    assert sum(row.unscored for row in alone.raters.rows) == left_out
    assert alone.agreement[0].figures == by_criterion[key].figures
    rubric = next(iter(whole.badges.values())).rubric
    for row, rating in enumerate(r for case in cases for r in case.ratings):
        chosen: dict[str, Choice] = {
            criterion.id: Unscored.MISSING if step == NOT_SCORED else criterion.levels[step].id
            for criterion, step in zip(rubric.criteria, rating.levels, strict=True)
        }
        judged = rubric.judge(chosen)
        assert table.points[row] == pytest.approx(100 * judged.points / judged.reachable)
        assert table.passed[row] == (judged.outcome is Outcome.AWARD), "the arrays judge as the rubric does"
    lines = ratings_csv(table, Selection(badge=BADGES[0])).decode().splitlines()
    assert len(lines) == 1 + len(whole.cases) * 2 * criteria - left_out
