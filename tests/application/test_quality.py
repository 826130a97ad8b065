"""Opened ratings, and the figures that rest on them: by plain loops, by coefficients, and where broken."""

from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path
from statistics import mean
from time import process_time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from assessor_app.adapters.ratings_csv import read_ratings
from assessor_app.application.problems import Refused
from assessor_app.application.quality.agreement import (
    DIFFERENT_LEVELS,
    agreement_of,
    confusion_of,
    differences_of,
)
from assessor_app.application.quality.figures import figures_of
from assessor_app.application.quality.opened_ratings import OpenedRatings
from assessor_app.application.quality.outcomes import outcomes_of
from assessor_app.application.quality.raters import raters_of
from assessor_app.application.quality.rating_table import RatingTable, Selection, table_of
from assessor_app.application.quality.ratings_csv import ratings_csv
from assessor_app.application.queries.reliability import MeasureReliability
from assessor_app.application.records import Draft
from assessor_app.domain.people import Role
from assessor_app.domain.rubric import Outcome
from assessor_app.reliability.coefficient import Coefficient
from assessor_app.reliability.names import Scale
from assessor_app.reliability.ratings import ratings_of_table
from assessor_app.reliability.report import coefficients
from tests.support.jobs import Job, given_out
from tests.support.rated import BADGES, by_hand, opened, sample_badge
from tests.support.workspaces import ASSESSORS, LEAD, TestWorkspace

SIXTY = opened(60, twice=0.8, undecided=3)
TABLE = table_of(SIXTY)


def test_a_choice_leaves_out_what_it_says() -> None:
    def units(wanted: Selection) -> set[int]:
        return set(TABLE.chosen(wanted).unit.tolist())

    everything = units(Selection())
    assert everything == set(range(60))
    of_badge = units(Selection(badge=BADGES[0]))
    assert of_badge == {at for at, case in enumerate(SIXTY.cases) if case.version == f"{BADGES[0]}@1"}
    assert units(Selection(version=f"{BADGES[0]}@1")) == of_badge
    assert units(Selection(criterion=TABLE.criteria[0].key)) == of_badge
    of_rater = units(Selection(rater="person-2"))
    assert of_rater == {
        at for at, case in enumerate(SIXTY.cases) if "person-2" in {one.person for one in case.ratings}
    }
    chosen = TABLE.chosen(Selection(rater="person-2"))
    assert chosen.unit.size == sum(len(SIXTY.cases[at].ratings) for at in of_rater), "co-raters stay"
    first_day = date(2026, 6, 1)
    assert units(Selection(until=first_day)) | units(Selection(since=date(2026, 6, 2))) == everything
    assert units(Selection(since=date(2030, 1, 1))) == units(Selection(rater="nobody")) == set()


def test_totals_and_outcomes_are_those_of_the_rubric() -> None:
    row = 0
    for case in SIXTY.cases:
        rubric = SIXTY.badges[case.version].rubric
        for one in case.ratings:
            chosen = {c.id: c.levels[at].id for c, at in zip(rubric.criteria, one.levels, strict=True)}
            judged = rubric.judge(chosen)
            assert TABLE.points[row] == pytest.approx(100 * judged.points / judged.reachable)
            assert TABLE.passed[row] == (judged.outcome is Outcome.AWARD)
            row += 1


def test_each_criterion_has_the_coefficients_of_its_table() -> None:
    rows = agreement_of(TABLE, target=0.7)
    assert rows[0].asked is None
    for row in rows[1:]:
        assert row.asked is not None
        cases = [case for case in SIXTY.cases if case.version in row.asked.versions]
        place = [one.id for one in SIXTY.badges[row.asked.versions[0]].rubric.criteria].index(
            row.asked.criterion.id
        )
        grid = np.full((len(cases), 6), -1)
        for line, case in enumerate(cases):
            for one in case.ratings:
                grid[line, int(one.person[-1])] = one.levels[place]
        expected = coefficients(ratings_of_table(grid, 4), Scale.ORDINAL)
        for name, figure in row.figures.items():
            assert figure == expected[name], name
        assert row.twice == sum(len(case.ratings) > 1 for case in cases)


def test_pooled_criteria_count_each_piece_once_a_criterion() -> None:
    pooled, *single = agreement_of(TABLE, target=0.7)
    assert pooled.twice == sum(row.twice for row in single)
    shares = [(row.figures["percent_agreement"].value or 0.0, row.twice) for row in single]
    expected = sum(share * count for share, count in shares) / pooled.twice
    assert pooled.figures["percent_agreement"].value == pytest.approx(expected)


def test_criteria_with_different_levels_are_not_pooled() -> None:
    badge = sample_badge(BADGES[0])
    criterion = badge.rubric.criteria[0]
    assert len(criterion.levels) == 4
    shorter = _with_three_levels(opened(8, badges=BADGES[:1]))
    pooled, *_ = agreement_of(table_of(shorter), target=0.7)
    assert {figure.why for figure in pooled.figures.values()} == {DIFFERENT_LEVELS}
    assert confusion_of(table_of(shorter)) is None
    assert confusion_of(table_of(shorter), criterion=table_of(shorter).criteria[0].key) is not None


def _with_three_levels(found: OpenedRatings) -> OpenedRatings:
    ((version, badge),) = found.badges.items()
    criteria = badge.version.rubric.criteria
    first = replace(criteria[0], levels=criteria[0].levels[:3], pass_level=criteria[0].levels[1].id)
    rubric = replace(badge.version.rubric, criteria=(first, *criteria[1:]))
    changed = replace(badge, version=replace(badge.version, rubric=rubric))
    cases = tuple(
        replace(
            case,
            ratings=tuple(
                replace(one, levels=(min(one.levels[0], 2), *one.levels[1:])) for one in case.ratings
            ),
        )
        for case in found.cases
    )
    return replace(found, cases=cases, badges={version: changed})


def test_another_rubric_keeps_its_ratings_apart() -> None:
    old = opened(20, badges=BADGES[:1])
    new = _with_three_levels(opened(20, badges=BADGES[:1], seed=9))
    name = f"{BADGES[0]}@2"
    both = replace(
        old,
        cases=(
            *old.cases,
            *(replace(case, id=f"n{case.id}", submission=f"n{case.submission}", version=name)
              for case in new.cases),
        ),
        badges={**old.badges, name: replace(next(iter(new.badges.values())), version_id=name)},
    )  # fmt: skip
    table = table_of(both)
    titles = [one.criterion.id for one in table.criteria]
    assert [one.changed for one in table.criteria].count(True) == 2
    assert len(titles) == len(set(titles)) + 1, "only the changed criterion is there twice"
    rows = agreement_of(table, target=0.7)
    counts = {row.asked.key: row.twice for row in rows if row.asked is not None}
    assert sorted(counts.values()) == [20, 20, 40, 40, 40]


def test_a_cell_holds_the_cases_whose_ratings_meet_there() -> None:
    found = confusion_of(TABLE)
    assert found is not None
    expected: dict[tuple[int, int], set[int]] = {}
    count = 0
    for at, case in enumerate(SIXTY.cases):
        for one, other in combinations(case.ratings, 2):
            for pair in zip(one.levels, other.levels, strict=True):
                expected.setdefault((min(pair), max(pair)), set()).add(at)
                count += 1
    assert found.total == found.counts.sum() == count
    for row in range(4):
        for column in range(4):
            assert set(found.units_in(row, column)) == expected.get((row, column), set())
    mine = confusion_of(TABLE.chosen(Selection(rater="person-1")), rater="person-1")
    assert mine is not None
    assert mine.ordered
    levels = [
        level for case in SIXTY.cases for one in case.ratings
        if one.person == "person-1" and len(case.ratings) > 1 for level in one.levels
    ]  # fmt: skip
    assert mine.counts.sum(axis=1).tolist() == [levels.count(at) for at in range(4)]


def test_totals_of_pairs_are_compared_as_bland_and_altman_do() -> None:
    found = differences_of(TABLE)
    points = {(at, place): p for at, place, p in zip(TABLE.unit, TABLE.place, TABLE.points, strict=True)}
    expected = [points[at, 0] - points[at, 1] for at in range(60) if (at, 1) in points]
    assert sorted(found.apart.tolist()) == pytest.approx(sorted(expected))
    assert found.mean.value == pytest.approx(mean(expected))
    spread = float(np.std(expected, ddof=1))
    assert found.limits.value == pytest.approx(
        (mean(expected) - 1.959963984540054 * spread, mean(expected) + 1.959963984540054 * spread)
    )
    within = [d * d / 2 for d in expected]
    assert found.sem.value == pytest.approx(mean(within) ** 0.5)


def test_outcomes_side_by_side_and_what_is_in_doubt() -> None:
    found = outcomes_of(TABLE)
    pairs = [
        [bool(p) for p in TABLE.passed[TABLE.unit == at]] for at in range(60) if (TABLE.unit == at).sum() > 1
    ]
    assert found.both == sum(all(pair) for pair in pairs)
    assert found.neither == sum(not any(pair) for pair in pairs)
    assert found.split == len(pairs) - found.both - found.neither
    assert found.same.value == pytest.approx((found.both + found.neither) / len(pairs))
    assert found.certainty is not None
    assert found.certainty.accuracy >= found.certainty.consistency
    chances = [one.chance for one in found.near]
    assert all(0.024 < chance < 0.976 for chance in chances)
    away = [abs(chance - 0.5) for chance in chances]
    assert away == sorted(away)


def test_who_leans_errs_and_drifts_stands_out() -> None:
    found = raters_of(table_of(opened(600, noise=0.4, lean=(0.0, 0.8, 0.0, -0.6), raters=5)))
    rows = {row.person: row for row in found.rows}
    lenient, severe, drifting = rows["person-1"], rows["person-3"], rows["person-2"]
    assert lenient.severity.ci is not None
    assert severe.severity.ci is not None
    assert lenient.severity.ci[0] > 0 > severe.severity.ci[1]
    late = [place for place in drifting.drift.alarms if place > drifting.shared * 0.45]
    assert late
    assert drifting.drift.upper[late[0]] > 5
    assert found.connected
    assert sum(count for _, count in lenient.partners) == lenient.shared


def test_raters_who_share_nothing_are_named_as_groups() -> None:
    level = (1, 1, 1, 1)
    found = raters_of(
        table_of(by_hand((("a", level), ("b", level)), (("c", level), ("d", level)), (("e", level),)))
    )
    assert found.groups == (("a", "b"), ("c", "d"), ("e",))
    alone = {row.person: row for row in found.rows}["e"]
    assert alone.severity.why == "no unit was rated by somebody else too"
    assert alone.severity.value is None


@pytest.mark.parametrize(
    "found",
    [
        opened(0), opened(1, raters=1), opened(1), opened(2), opened(30, raters=1),
        by_hand(*[(("a", (2, 2, 2, 2)), ("b", (2, 2, 2, 2)))] * 40),
        by_hand((("a", (0, 0, 0, 0)), ("b", (3, 3, 3, 3)))),
    ],
)  # fmt: skip
@pytest.mark.parametrize("wanted", [Selection(), Selection(rater="a"), Selection(criterion="none")])
def test_too_little_gives_words_and_never_nan(found: OpenedRatings, wanted: Selection) -> None:
    figures = figures_of(table_of(found), wanted, target=0.7)
    said = [figure for row in figures.agreement for figure in row.figures.values()]
    said += [row.severity for row in figures.raters.rows] + [row.misfit for row in figures.raters.rows]
    said += [one for row in figures.raters.rows for one in (row.spread.centring, row.spread.halo)]
    said += [figures.differences.mean, figures.differences.sem, figures.outcomes.same, figures.outcomes.kappa]
    for figure in said:
        assert (figure.value is None) == (figure.why is not None), figure
        for number in (figure.value, figure.se, *(figure.ci or ())):
            assert number is None or np.isfinite(number)


@given(st.integers(0, 40), st.floats(0, 1), st.integers(1, 5), st.integers(0, 99))
def test_figures_do_not_depend_on_the_order_of_cases_or_ratings(
    cases: int, twice: float, raters: int, seed: int
) -> None:
    found = opened(cases, twice=twice, raters=raters, seed=seed)
    turned = replace(found, cases=tuple(found.cases[::-1]))
    one, other = (figures_of(table_of(some), Selection(), target=0.7) for some in (found, turned))
    for row, same in zip(one.agreement, other.agreement, strict=True):
        for name, figure in row.figures.items():
            assert figure.value == pytest.approx(same.figures[name].value, abs=1e-9)
    severities = [{row.person: row.severity.value for row in some.raters.rows} for some in (one, other)]
    assert severities[0] == pytest.approx(severities[1], abs=1e-9)
    assert one.outcomes.near == () or len(one.outcomes.near) == len(other.outcomes.near)


@pytest.mark.parametrize("wanted", [Selection(), Selection(badge=BADGES[1]), Selection(rater="person-2")])
def test_the_command_gives_the_same_digits_for_what_is_saved(wanted: Selection, tmp_path: Path) -> None:
    path = tmp_path / "ratings.csv"
    content = ratings_csv(TABLE, wanted)
    assert b"person" not in content
    path.write_bytes(content)
    analysis = MeasureReliability(read_ratings)(path, scale=Scale.ORDINAL, categories=["1", "2", "3", "4"])
    rows = {row.asked.key: row for row in agreement_of(TABLE.chosen(wanted), target=0.7) if row.asked}
    assert analysis.criteria.keys() == rows.keys()
    for key, row in rows.items():
        for name, figure in row.figures.items():
            assert figure == analysis.criteria[key].coefficients[name], (key, name)
    pooled = agreement_of(TABLE.chosen(wanted), target=0.7)[0]
    for name, figure in pooled.figures.items():
        same = analysis.coefficients[name]
        assert isinstance(same, Coefficient)
        assert same.value == pytest.approx(figure.value, rel=1e-12)
        assert (same.se is None) == (figure.se is None), "the command takes criteria for independent"


# on a real workspace


def rated_twice(workspace: TestWorkspace, source: Path, count: int = 4) -> Job:
    """Everything rated by two; the first of each case at Secure, the second one step higher on one."""
    job = given_out(workspace, source, count, twice=1)
    for number, (name, codes) in enumerate(sorted(job.codes().items())):
        for code in codes:
            job.rate(name, code, 2 if number % 2 else {"prompting": 3})
    return job


def test_a_lead_reads_what_was_opened_and_nobody_else_does(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = rated_twice(workspace, tmp_path / "in")
    read = job.program.read_opened_ratings
    lead = job.lead
    assert read(lead).cases == (), "nothing before it is opened"
    job.program.reveal_cases(lead)
    found = read(lead)
    assert len(found.cases) == 4
    assert all(len(case.ratings) == 2 for case in found.cases)
    assert {one.person for case in found.cases for one in case.ratings} <= set(workspace.people.values())
    assert all(one.independent for case in found.cases for one in case.ratings)
    assert found.people[workspace.people[ASSESSORS[0]]] == ASSESSORS[0]
    assert ASSESSORS[0] not in repr(found)
    assert read(lead, known=found) == found
    theirs = replace(found, cases=tuple(replace(case, own=True) for case in found.cases))
    assert read(lead, known=theirs) == found, "whose it is, is reckoned anew"
    for case in found.cases:
        shown = job.program.list_cases.open(lead, case.id)
        criteria = shown.badge.rubric.criteria
        order = [
            tuple(criterion.position(rating.levels[criterion.id]) for criterion in criteria)
            for rating in shown.ratings
        ]
        assert [one.levels for one in case.ratings] == order, "A and B are those of the page Cases"
    with pytest.raises(Refused):
        read(job.admin)
    with pytest.raises(Refused):
        read(job.rater(ASSESSORS[0]))


def test_a_lead_who_rated_a_case_is_known_to_have(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 2)
    rated = [(name, code) for name, codes in job.codes().items() for code in codes]
    name = rated[0][0]
    job.program.change_roles(job.admin, name, (Role.LEAD, Role.ASSESSOR))
    for one, code in rated:
        job.rate(one, code)
    lead = job.lead
    job.program.reveal_cases(lead)
    assert not any(case.own for case in job.program.read_opened_ratings(lead).cases)
    theirs = workspace.sign_in(name, Role.LEAD, job.program)
    found = job.program.read_opened_ratings(theirs)
    person = workspace.people[name]
    assert any(case.own for case in found.cases)
    assert all(case.own == (person in {one.person for one in case.ratings}) for case in found.cases)


def test_a_broken_rating_is_named_and_the_rest_goes_on(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = rated_twice(workspace, tmp_path / "in", 3)
    job.program.reveal_cases(job.lead)
    with job.program.storage._engine.begin() as connection:  # behind the log's back
        query = "SELECT id, sealed FROM sealed_rating ORDER BY id LIMIT 1"
        identity, sealed = connection.execute(text(query)).one()
        connection.execute(
            text("UPDATE sealed_rating SET sealed = :s WHERE id = :i"),
            {"s": sealed[:-1] + bytes([sealed[-1] ^ 1]), "i": identity},
        )
    found = job.program.read_opened_ratings(job.lead)
    assert len(found.cases) == 2
    assert [one.why for one in found.set_aside] == ["a rating cannot be opened: it was changed"]


def test_a_decision_by_somebody_who_saw_the_ratings_counts_only_where_asked(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 1, twice=1)
    raters = [(name, codes[0]) for name, codes in job.codes().items() if codes]
    for (name, code), steps in zip(raters, (0, 3), strict=True):
        job.rate(name, code, steps)
    (disputed,) = job.program.reveal_cases(job.lead).need_adjudicator
    before = job.program.read_opened_ratings(job.lead)
    assert [case.settled for case in before.cases] == [False]
    settled = Draft(levels=job.levels(2), comments={})
    job.program.adjudicate_case(job.lead, disputed.id, settled, reason="The second file shows it.")
    found = job.program.read_opened_ratings(job.lead, known=before)
    (case,) = found.cases
    assert case.settled
    assert [one.independent for one in case.ratings] == [True, True, False]
    assert case.ratings[2].person == workspace.people[LEAD]
    table = table_of(found)
    assert table.chosen(Selection()).unit.size == 2
    assert table.chosen(Selection(independent=False)).unit.size == 3


def speed(cases: int) -> RatingTable:
    """A table of so many cases."""
    return table_of(opened(cases, twice=0.5, raters=12))


def test_ten_thousand_ratings_are_reckoned_in_no_time() -> None:
    table = speed(1600)  # 2,400 ratings of 4.5 criteria
    assert (table.positions >= 0).sum() > 10_000
    agreement_of(table, target=0.7)
    begun = process_time()
    for _ in range(5):
        agreement_of(table, target=0.7)
    assert (process_time() - begun) / 5 < 0.05
