"""Seeds: no live work any more, given beside it, held against definitive levels, and what a stop leads to."""

from dataclasses import replace
from pathlib import Path

import pytest

from assessor_app.application.ports.rows import BlindKeyRow, SubmissionRow
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.records import Share
from assessor_app.domain.comparison import Tolerance
from assessor_app.domain.people import Role
from assessor_app.domain.sampling import SamplingPlan
from assessor_app.domain.standardisation import SeedRule, Standing
from assessor_app.domain.submission import State
from tests.support.jobs import BADGE, Job, taken_in, write_portfolios
from tests.support.seeds import (
    FAR,
    GOOD,
    RULE,
    agree_on,
    book,
    line_of,
    live_of,
    name_of,
    piece_of,
    rate_seeds,
    records,
    seeds_of,
    standing_of,
)
from tests.support.workspaces import ASSESSORS, TestWorkspace

ANN = ASSESSORS[0]


def seeded(workspace: TestWorkspace, folder: Path, live: int = 4, pieces: int = 4) -> Job:
    """`live` submissions and `pieces` seeds, given out by RULE, nobody twice."""
    job = taken_in(workspace, folder / "in", live + pieces)
    agree_on(job, pieces)
    job.program.set_seed_rule(job.lead, BADGE, RULE)
    job.program.plan_sampling(job.lead, BADGE, SamplingPlan(percent=0))
    return job


def given_out(workspace: TestWorkspace, folder: Path, live: int = 4, pieces: int = 4) -> Job:
    job = seeded(workspace, folder, live, pieces)
    job.program.assign_raters(job.lead)
    return job


def stopped(workspace: TestWorkspace, folder: Path) -> Job:
    """ANN has four live pieces, rated the first two before and the third after a pass, and misses two."""
    job = seeded(workspace, folder)
    other = next(one.id for one in job.program.list_badges() if one.id != BADGE)
    for name in ASSESSORS[1:]:
        job.program.limit_rater(job.lead, job.workspace.people[name], (other,))
    job.program.assign_raters(job.lead)
    for name in ASSESSORS[1:]:
        job.program.limit_rater(job.lead, job.workspace.people[name], None)
    live, seeds = live_of(job), seeds_of(job)
    assert (len(live), len(seeds)) == (4, 4)
    for one in live[:2]:
        job.rate(ANN, one.code, GOOD)
    job.rate(ANN, seeds[0].code, GOOD)
    job.rate(ANN, live[2].code, GOOD)
    job.rate(ANN, seeds[1].code, FAR)
    assert standing_of(job, ANN).course.standing is Standing.WARNED
    job.rate(ANN, seeds[2].code, FAR)
    return job


def state_of(job: Job, submission: str) -> str:
    with job.program.storage.read() as reading:
        row = reading.get(SubmissionRow, submission)
    assert row is not None
    return row.state


def test_a_seed_is_given_beside_live_work_and_is_none_itself(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = seeded(workspace, tmp_path)
    pieces = {one.submission for one in line_of(job).pieces}
    assert len(line_of(job).waiting) == 4
    assert next(one for one in job.program.show_sampling(job.lead).plans if one.badge == BADGE).waiting == 4
    assert job.program.show_sampling.preview(job.lead, BADGE).submissions == 4
    done = job.program.assign_raters(job.lead)
    assert (done.submissions, done.twice, done.seeds, done.seeds_short) == (4, 0, 4, 0)
    assert {one.submission for one in seeds_of(job)} == pieces, "the least used first: each goes to one"
    assert {one.submission for one in live_of(job)}.isdisjoint(pieces)
    assert {len(codes) for codes in job.codes().values()} == {2}
    job.rate_all()
    told = job.program.reveal_cases(job.lead)
    assert (told.opened, told.agreed, told.waiting) == (4, 4, ())
    assert {state_of(job, piece) for piece in pieces} == {State.IN_RATING}, "no case, no decision, no award"
    opened = job.program.read_opened_ratings(job.lead)
    assert {one.submission for one in opened.cases}.isdisjoint(pieces)
    shown = job.program.show_sampling(job.lead)
    assert sum(one.rated for one in shown.coverage) == 4
    assert {one.course.standing for one in line_of(job).raters} == {Standing.PASSING}
    assert sum(one.rated for one in line_of(job).pieces) == 4
    assert job.program.verify_audit(job.lead).broken == ()
    assert job.program.show_seeds.apart(job.lead).states == {str(State.IN_RATING): 4}


def test_definitive_levels_stand_in_the_log_before_anybody_rates(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = seeded(workspace, tmp_path, 2, 1)
    with job.program.storage.read() as reading:
        from assessor_app.application.cases import read_secret_statement
        from assessor_app.application.sampling import read_rules
        from assessor_app.application.statements import Domain

        (piece,) = read_rules(reading, job.lead, job.program.cryptography).pieces.values()
        statement = read_secret_statement(
            reading, job.lead, job.program.cryptography, piece.statement, Domain.SAMPLING
        )
        entry = next(one for one in reading.entries(piece.entry))
        before = reading.size
    assert statement.digest.encode() in entry.body
    assert piece.entry < before
    job.program.assign_raters(job.lead)
    assert rate_seeds(job, name_of(job, seeds_of(job)[0].person), FAR) == 1
    assert piece_of(job, piece.submission).missed == 1


@pytest.mark.parametrize(
    ("spoilt", "words"),
    [
        ({"levels": {}}, "no level chosen"),
        ({"reason": " "}, "needs a reason"),
        ({"reasons": {"style": "Good."}}, "no criterion 'style'"),
        ({"submission": "none"}, "no submission “none”"),
    ],
)
def test_what_does_not_fit_becomes_no_seed(
    workspace: TestWorkspace, tmp_path: Path, spoilt: dict[str, object], words: str
) -> None:
    job = taken_in(workspace, tmp_path / "in", 1)
    asked = {
        "submission": line_of(job).waiting[0],
        "levels": job.levels(GOOD),
        "reasons": {},
        "reason": "Agreed on.",
        **spoilt,
    }
    with pytest.raises(Unusable, match=words):
        job.program.add_seed(
            job.lead,
            asked["submission"],  # type: ignore[arg-type]  # a test's own text
            asked["levels"],  # type: ignore[arg-type]  # likewise
            reasons=asked["reasons"],  # type: ignore[arg-type]  # likewise
            reason=asked["reason"],  # type: ignore[arg-type]  # likewise
        )
    assert line_of(job).pieces == ()


def test_what_was_given_out_or_is_a_seed_becomes_none(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 2)
    (piece,) = agree_on(job, 1)
    with pytest.raises(Refused, match="a seed already"):
        job.program.add_seed(job.lead, piece, job.levels(GOOD), reasons={}, reason="Once more.")
    job.program.assign_raters(job.lead)
    live = live_of(job)[0]
    with pytest.raises(Refused, match="is being rated"):
        job.program.add_seed(job.lead, live.submission, job.levels(GOOD), reasons={}, reason="Too late.")
    for asked in (job.admin, job.rater(ANN)):
        with pytest.raises(Refused):
            job.program.add_seed(asked, piece, job.levels(GOOD), reasons={}, reason="Not mine.")
        with pytest.raises(Refused):
            job.program.show_seeds(asked)


def test_misses_warn_and_then_stop(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = stopped(workspace, tmp_path)
    found = standing_of(job, ANN)
    assert (found.course.standing, found.course.missed, found.course.seeds) == (Standing.STOPPED, 2, 3)
    assert found.anew == 1, "the one that was rated after the pass"
    criteria = {one.id for one in line_of(job).about.rubric.criteria}
    assert set(found.missed) == criteria
    assert set(found.steps.values()) == {2 * (FAR - GOOD)}
    assert line_of(job).stopped == 1


def test_a_rating_that_can_be_taken_back_says_nothing_yet(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path)
    one = seeds_of(job)[0]
    name = name_of(job, one.person)
    job.rate(name, one.code, FAR, grace=15)
    assert standing_of(job, name).course.standing is Standing.UNTESTED


def test_what_a_stopped_rater_did_since_the_last_pass_goes_to_others(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = stopped(workspace, tmp_path)
    live = live_of(job)
    since, not_rated = live[2], live[3]
    told = job.program.reveal_cases(job.lead)
    assert told.opened == 2, "what came before the pass stands"
    why = {one.id: one.why for one in told.waiting}
    assert "stopped by seeds" in why[since.submission]
    done = job.program.assign_raters(job.lead)
    assert (done.submissions, done.reallotted, done.anew, done.seeds_short) == (0, 0, 2, 0)
    new = {one.submission: one for one in live_of(job) if one.replaces is not None}
    assert set(new) == {since.submission, not_rated.submission}
    assert all(one.anew and name_of(job, one.person) != ANN for one in new.values())
    assert job.program.assign_raters(job.lead).anew == 0, "once is enough"
    job.rate(ANN, not_rated.code, 0)  # too late: it counts no longer, though it comes first
    assert job.program.reveal_cases(job.lead).opened == 0
    for one in new.values():
        job.rate(name_of(job, one.person), one.code, 3)
    assert job.program.reveal_cases(job.lead).opened == 2
    for file in book(job).files.values():
        if file.submission in new:
            (only,) = file.assignments
            assert records(job)[only].person == new[file.submission].person
    assert standing_of(job, ANN).anew == 0
    assert job.program.verify_audit(job.lead).broken == ()


def test_who_is_stopped_is_given_nothing_of_the_badge(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = stopped(workspace, tmp_path)
    before = len([one for one in records(job).values() if name_of(job, one.person) == ANN])
    job.program.import_portfolios(job.admin, write_portfolios(tmp_path / "more", 16), badge=BADGE)
    job.program.make_blind_copies(job.admin)
    assert job.program.assign_raters(job.lead).submissions == 8
    assert len([one for one in records(job).values() if name_of(job, one.person) == ANN]) == before


def test_what_was_opened_already_is_listed(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = seeded(workspace, tmp_path)
    job.program.assign_raters(job.lead)
    seed = seeds_of(job)[0]
    name = name_of(job, seed.person)
    job.program.set_seed_rule(job.lead, BADGE, replace(RULE, stop_at=1))
    (mine,) = [one for one in live_of(job) if one.person == seed.person]
    job.rate(name, mine.code, GOOD)
    assert job.program.reveal_cases(job.lead).opened == 1
    job.rate(name, seed.code, FAR)
    found = standing_of(job, name)
    (case,) = book(job).files
    assert (found.course.standing, found.opened, found.anew) == (Standing.STOPPED, (case,), 0)


def test_let_back_their_seeds_count_anew_and_the_ratings_stay_out(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = stopped(workspace, tmp_path)
    person = job.workspace.people[ANN]
    anew = job.program.let_rate_again(job.lead, person, BADGE, reason="We talked through both.")
    assert anew == 1
    assert standing_of(job, ANN).course.standing is Standing.UNTESTED
    with pytest.raises(Refused, match="not stopped"):
        job.program.let_rate_again(job.lead, person, BADGE, reason="Again.")
    assert job.program.assign_raters(job.lead).anew == 1, "what was not rated stays theirs"
    assert rate_seeds(job, ANN, GOOD) == 1
    assert standing_of(job, ANN).course.standing is Standing.PASSING


def test_let_back_with_ratings_that_stand(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = stopped(workspace, tmp_path)
    person = job.workspace.people[ANN]
    assert job.program.let_rate_again(job.lead, person, BADGE, reason="A slip.", ratings_stand=True) == 0
    assert job.program.assign_raters(job.lead).anew == 0
    assert job.program.reveal_cases(job.lead).opened == 3


def test_a_seed_is_taken_back_while_nobody_has_it(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 1)
    (piece,) = agree_on(job, 1)
    assert job.program.drop_seed(job.lead, piece, reason="It was handed in to be judged.")
    assert line_of(job).pieces == ()
    assert job.program.assign_raters(job.lead).submissions == 1


def test_a_seed_that_is_set_aside_takes_its_consequences_with_it(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = stopped(workspace, tmp_path)
    missed = seeds_of(job)[1].submission
    assert not job.program.drop_seed(job.lead, missed, reason="The levels were wrong.")
    assert standing_of(job, ANN).course.standing is Standing.WARNED
    assert not piece_of(job, missed).in_use
    with pytest.raises(Refused, match="already"):
        job.program.drop_seed(job.lead, missed, reason="Twice.")
    with pytest.raises(Unusable, match="no seed"):
        job.program.drop_seed(job.lead, live_of(job)[0].submission, reason="Not one.")
    assert job.program.reveal_cases(job.lead).opened == 3


def test_nobody_gets_a_seed_twice_and_the_lead_hears_of_what_is_missing(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path, live=8, pieces=1)
    seeds = seeds_of(job)
    assert len(seeds) == 4
    assert len({one.person for one in seeds}) == 4
    job.program.import_portfolios(job.admin, write_portfolios(tmp_path / "more", 13), badge=BADGE)
    job.program.make_blind_copies(job.admin)
    done = job.program.assign_raters(job.lead)
    assert (done.submissions, done.seeds, done.seeds_short) == (4, 0, 4)


def test_a_lead_who_rates_knows_the_seeds_and_gets_none(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = seeded(workspace, tmp_path)
    job.program.change_roles(job.admin, ANN, (Role.ASSESSOR, Role.LEAD))
    done = job.program.assign_raters(job.lead)
    assert done.seeds == 3
    assert ANN not in {name_of(job, one.person) for one in seeds_of(job)}
    assert standing_of(job, ANN).knows


def test_evidence_that_changed_since_is_given_to_nobody(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = seeded(workspace, tmp_path, 4, 4)
    job.program.import_portfolios(
        job.admin, write_portfolios(tmp_path / "in", 8, text="Another work of "), badge=BADGE
    )
    job.program.make_blind_copies(job.admin)
    assert {one.in_use for one in line_of(job).pieces} == {False}
    done = job.program.assign_raters(job.lead)
    assert (done.submissions, done.seeds, done.seeds_short) == (4, 0, 4)


def test_a_rule_of_ones_own_holds_for_what_was_rated_too(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = stopped(workspace, tmp_path)
    wide = Tolerance(steps=10, same_outcome=False)
    assert job.program.set_seed_rule(job.lead, BADGE, replace(RULE, tolerance=wide))
    assert not job.program.set_seed_rule(job.lead, BADGE, replace(RULE, tolerance=wide))
    assert standing_of(job, ANN).course.standing is Standing.PASSING
    strange = Tolerance(steps=0, per_criterion=(("style", 1),))
    with pytest.raises(Unusable, match="no criterion 'style'"):
        job.program.set_seed_rule(job.lead, BADGE, SeedRule(percent=5, tolerance=strange))
    with pytest.raises(Unusable, match="no badge"):
        job.program.set_seed_rule(job.lead, "none", RULE)


def test_seeds_are_no_second_ratings(workspace: TestWorkspace, tmp_path: Path) -> None:
    """They link nobody, and count nowhere among what was given, rated or rated twice."""
    job = given_out(workspace, tmp_path, live=8, pieces=1)
    with job.program.storage.read() as reading:
        from assessor_app.application.giving_out import Given

        before = Given(reading, records(job)).before(f"{BADGE}@1", {})
    assert before.pairs == {}
    assert sum(before.rated.values()) == 8
    assert sum(before.loads.values()) == 12
    assert set(book(job).by_submission) == {one.submission for one in live_of(job)}
    assert {one.share for one in records(job).values()} == {Share.FIRST, Share.SEED}


QUALIFY = replace(RULE, percent=0, qualify=2)


def test_live_work_opens_only_to_who_passed(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = seeded(workspace, tmp_path, live=4, pieces=4)
    job.program.set_seed_rule(job.lead, BADGE, QUALIFY)
    done = job.program.assign_raters(job.lead)
    assert (done.submissions, done.seeds, done.seeds_short) == (0, 8, 0)
    assert {one.why for one in done.held} == {
        "seeds keep everybody from it who may rate it: see how they stand"
    }
    assert {(one.course.standing, one.course.to_qualify) for one in line_of(job).raters} == {
        (Standing.QUALIFYING, 2)
    }
    assert job.program.assign_raters(job.lead).seeds == 0, "what they have is enough, if they pass it"
    assert rate_seeds(job, ANN, GOOD) == 2
    assert standing_of(job, ANN).course.standing is Standing.PASSING
    done = job.program.assign_raters(job.lead)
    assert (done.submissions, done.seeds) == (4, 0)
    assert {name_of(job, one.person) for one in live_of(job)} == {ANN}


def test_a_miss_on_the_way_is_made_up_for_by_one_more(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = seeded(workspace, tmp_path, live=1, pieces=4)
    job.program.set_seed_rule(job.lead, BADGE, QUALIFY)
    job.program.assign_raters(job.lead)
    first, second = (one for one in seeds_of(job) if name_of(job, one.person) == ANN)
    job.rate(ANN, first.code, FAR)
    assert standing_of(job, ANN).course.standing is Standing.QUALIFYING
    assert job.program.assign_raters(job.lead).seeds == 1
    job.rate(ANN, second.code, FAR)
    assert standing_of(job, ANN).course.standing is Standing.STOPPED
    assert job.program.assign_raters(job.lead).seeds == 0, "first somebody talks it through with them"
    person = job.workspace.people[ANN]
    job.program.let_rate_again(job.lead, person, BADGE, reason="We went through the rubric.")
    found = standing_of(job, ANN).course
    assert (found.standing, found.to_qualify) == (Standing.QUALIFYING, 2), "they qualify anew"
    done = job.program.assign_raters(job.lead)
    assert (done.seeds, done.seeds_short) == (1, 0), "one is on their desk already"
    assert rate_seeds(job, ANN, GOOD) == 2
    assert job.program.assign_raters(job.lead).submissions == 1
    assert job.program.verify_audit(job.lead).broken == ()


def test_qualifying_looks_like_any_other_work(workspace: TestWorkspace, tmp_path: Path) -> None:
    """What is given before any live work stands in letters and queue as live work does."""
    job = seeded(workspace, tmp_path, live=1, pieces=2)
    job.program.set_seed_rule(job.lead, BADGE, QUALIFY)
    job.program.assign_raters(job.lead)
    lines = list(job.program.list_submissions.for_rater(job.rater(ANN)))
    assert len(lines) == 2
    assert {state_of(job, one.submission) for one in seeds_of(job)} == {State.IN_RATING}


def test_a_lead_who_rates_need_not_qualify(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = seeded(workspace, tmp_path, live=2, pieces=2)
    job.program.set_seed_rule(job.lead, BADGE, QUALIFY)
    job.program.change_roles(job.admin, ANN, (Role.ASSESSOR, Role.LEAD))
    done = job.program.assign_raters(job.lead)
    assert (done.submissions, done.seeds) == (2, 6)
    assert {name_of(job, one.person) for one in live_of(job)} == {ANN}


def test_what_is_rated_anew_is_rated_again_by_its_plan_only_after_that(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    """Else the same person could give both ratings of it, and its case could never be opened."""
    job = seeded(workspace, tmp_path, live=1, pieces=2)
    every_rating = SamplingPlan(percent=0, high_percent=100, high_from=0)
    job.program.plan_sampling(job.lead, BADGE, every_rating)
    other = next(one.id for one in job.program.list_badges() if one.id != BADGE)
    for name in ASSESSORS[1:]:
        job.program.limit_rater(job.lead, job.workspace.people[name], (other,))
    job.program.set_seed_rule(job.lead, BADGE, replace(RULE, stop_at=1))
    job.program.assign_raters(job.lead)
    (live,) = live_of(job)
    job.rate(ANN, live.code, GOOD)
    assert rate_seeds(job, ANN, FAR) == 1
    job.program.limit_rater(job.lead, job.workspace.people[ASSESSORS[1]], None)
    done = job.program.assign_raters(job.lead)
    assert (done.anew, done.again) == (1, 0)
    (new,) = (one for one in live_of(job) if one.replaces is not None)
    job.rate(name_of(job, new.person), new.code, GOOD)
    job.program.limit_rater(job.lead, job.workspace.people[ASSESSORS[2]], None)
    assert job.program.assign_raters(job.lead).again == 1
    (second,) = (one for one in live_of(job) if one.share is Share.SECOND)
    assert second.person != new.person


def test_who_steps_aside_on_the_way_to_live_work_gets_another_seed(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = seeded(workspace, tmp_path, live=1, pieces=4)
    job.program.set_seed_rule(job.lead, BADGE, QUALIFY)
    job.program.assign_raters(job.lead)
    mine = [one for one in seeds_of(job) if name_of(job, one.person) == ANN]
    assert len(mine) == 2
    job.program.step_aside(job.rater(ANN), mine[0].code)
    assert line_of(job).owed == 1
    assert job.program.assign_raters(job.lead).seeds == 1
    job.program.withdraw_submission(job.admin, mine[1].submission, reason="It is no evidence.")
    assert line_of(job).owed >= 1, "nor can they rate what an admin withdrew"


def test_where_nobody_may_rate_a_badge_no_seed_is_blamed(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = seeded(workspace, tmp_path, live=1, pieces=1)
    job.program.set_seed_rule(job.lead, BADGE, QUALIFY)
    other = next(one.id for one in job.program.list_badges() if one.id != BADGE)
    for name in ASSESSORS:
        job.program.limit_rater(job.lead, job.workspace.people[name], (other,))
    (held,) = job.program.assign_raters(job.lead).held
    assert "seeds" not in held.why


def test_what_leads_cannot_open_yet_becomes_no_seed(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 1)
    (waiting,) = line_of(job).waiting
    with job.program.storage.write() as work:
        work.sign_by(job.admin.keys.sign)
        row = work.get(BlindKeyRow, waiting)
        assert row is not None
        work.put(replace(row, to_lead=b""))
        work.record("blind-copies")
        work.commit()
    with pytest.raises(Unusable, match="not shared with the leads yet"):
        job.program.add_seed(job.lead, waiting, job.levels(GOOD), reasons={}, reason="Agreed on.")
