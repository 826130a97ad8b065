"""Plans of the leads: what they draw and why, what is drawn once it was rated, areas, and what is told."""

import itertools
import json
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from functools import partial
from pathlib import Path

import pytest

from assessor_app.application.cases import CaseBook
from assessor_app.application.giving_out import waiting_of
from assessor_app.application.ports.rows import LeadRulesRow
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.queries.sampling import PlanLine
from assessor_app.application.records import RULES_SIZES, AssignmentRecord, Share
from assessor_app.domain.people import Role
from assessor_app.domain.sampling import Method, Reason, SamplingPlan
from tests.support.jobs import BADGE, Job, taken_in, write_portfolios
from tests.support.workspaces import ADMIN, ASSESSORS, PASSPHRASE, TestWorkspace
from ui.pages.cases.reports import give_out_report

ALWAYS_LATER = SamplingPlan(percent=0, high_percent=100, high_from=100)


def book(job: Job) -> CaseBook:
    with job.program.storage.read() as reading:
        return CaseBook(reading, job.lead, job.program.cryptography)


def records(job: Job) -> list[AssignmentRecord]:
    return list(book(job).assignments.values())


def name_of(job: Job, person: str) -> str:
    return next(name for name, one in job.workspace.people.items() if one == person)


def line_of(job: Job) -> PlanLine:
    return next(one for one in job.program.show_sampling(job.lead).plans if one.badge == BADGE)


def test_a_plan_holds_for_what_is_given_out_from_then_on(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 4)
    line = line_of(job)
    assert not line.own
    plan = SamplingPlan(percent=100)
    assert job.program.plan_sampling(job.lead, BADGE, plan)
    assert not job.program.plan_sampling(job.lead, BADGE, plan), "nothing changed, nothing is logged"
    job.program.assign_raters(job.lead)
    before = sorted((one.submission, one.person, one.share) for one in records(job))
    assert len(before) == 8
    assert {(one.reason, one.plan) for one in records(job)} == {(str(Reason.RANDOM), 1)}
    assert job.program.plan_sampling(job.lead, BADGE, SamplingPlan(percent=0))
    done = job.program.assign_raters(job.lead)
    assert (done.submissions, done.again) == (0, 0)
    assert sorted((one.submission, one.person, one.share) for one in records(job)) == before
    assert job.program.plan_sampling(job.lead, BADGE, None)
    line = line_of(job)
    assert (line.own, line.given, line.at_random, line.at_risk, line.short) == (False, 4, 4, 0, 0)
    assert job.program.verify_audit(job.lead).broken == ()


def test_a_share_of_ones_own_is_exact_whatever_the_plan_says(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = taken_in(workspace, tmp_path / "in", 4)
    job.program.plan_sampling(job.lead, BADGE, replace(ALWAYS_LATER, percent=100, new_rater_percent=100))
    done = job.program.assign_raters(job.lead, second_rate=Fraction(1, 3))
    assert (done.submissions, done.twice) == (4, 2)
    assert {(one.ticket, one.plan) for one in records(job)} == {(None, 0)}


def test_new_raters_are_rated_twice_more_often_and_it_is_kept_why(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = taken_in(workspace, tmp_path / "in", 4)
    job.program.plan_sampling(job.lead, BADGE, SamplingPlan(percent=20, new_rater_percent=100))
    preview = job.program.show_sampling.preview(job.lead, BADGE)
    done = job.program.assign_raters(job.lead)
    assert (done.twice, preview.twice) == (4, 4)
    kept = Counter(one.reason for one in records(job) if one.share is Share.SECOND)
    assert kept == preview.reasons == {"random": 1, "new-rater": 3}
    line = line_of(job)
    assert (line.at_random, line.at_risk, line.wanted, line.short) == (1, 3, 1, 0)
    assert sum(one.risks or 0 for one in job.program.show_sampling(job.lead).coverage) == 6


def test_a_high_first_rating_is_rated_once_more_before_anything_is_opened(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = taken_in(workspace, tmp_path / "in", 2)
    job.program.plan_sampling(job.lead, BADGE, ALWAYS_LATER)
    assert job.program.assign_raters(job.lead).twice == 0
    high, low = sorted(records(job), key=lambda one: one.code)
    job.rate(name_of(job, high.person), high.code, 3)
    job.rate(name_of(job, low.person), low.code, 1)
    told = job.program.reveal_cases(job.lead)
    assert [(one.id, one.why) for one in told.waiting] == [(high.submission, "not every rating is in")]
    assert told.opened == 1
    done = job.program.assign_raters(job.lead)
    assert (done.submissions, done.twice, done.reallotted, done.again) == (0, 0, 0, 1)
    (second,) = [one for one in records(job) if one.share is Share.SECOND]
    assert (second.submission, second.reason) == (high.submission, str(Reason.HIGH))
    assert second.person != high.person
    assert job.program.assign_raters(job.lead).again == 0, "once is enough"
    job.rate(name_of(job, second.person), second.code, 3)
    assert job.program.reveal_cases(job.lead).opened == 1
    pairs = list(job.program.list_cases.pairs(job.lead))
    assert {one.unit for one in pairs} == {high.submission}
    assert {one.reason for one in pairs} == {Reason.HIGH}
    line = line_of(job)
    assert (line.at_random, line.at_risk, line.compared) == (0, 1, 1)
    assert job.program.verify_audit(job.lead).broken == ()


def test_the_plan_of_the_day_on_which_it_was_given_out_decides(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = taken_in(workspace, tmp_path / "in", 1)
    job.program.plan_sampling(job.lead, BADGE, ALWAYS_LATER)
    job.program.assign_raters(job.lead)
    job.program.plan_sampling(job.lead, BADGE, SamplingPlan(percent=0))
    (first,) = records(job)
    job.rate(name_of(job, first.person), first.code, 3)
    assert job.program.assign_raters(job.lead).again == 1


def test_a_rating_that_can_still_be_taken_back_gives_no_reason(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = taken_in(workspace, tmp_path / "in", 1)
    job.program.plan_sampling(job.lead, BADGE, ALWAYS_LATER)
    job.program.assign_raters(job.lead)
    (first,) = records(job)
    job.rate(name_of(job, first.person), first.code, 3, grace=15)
    assert job.program.assign_raters(job.lead).again == 0


def test_a_reveal_takes_the_time_once(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 1)
    job.program.plan_sampling(job.lead, BADGE, ALWAYS_LATER)
    job.program.assign_raters(job.lead)
    (first,) = records(job)
    job.rate(name_of(job, first.person), first.code, 3, grace=15)
    start = datetime.now(UTC)
    hours = itertools.count()
    reveal = replace(job.program.reveal_cases, now=lambda: start + timedelta(hours=next(hours)))
    told = reveal(job.lead)
    assert (told.opened, [one.why for one in told.waiting]) == (0, ["a rating can still be taken back"])
    assert reveal(job.lead).opened == 0, "its plan wants it rated once more"


def test_what_waits_of_every_version_of_a_badge_is_summed(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 2)
    document = json.loads(job.program.export_programme(job.admin))
    (about,) = [one for one in document["achievements"] if one["id"] == BADGE]
    about["versions"].append({**about["versions"][-1], "number": 2})
    changed = json.dumps(document).encode()
    job.program.load_programme(job.admin, changed, file="changed.json")
    job.program.import_portfolios(job.admin, write_portfolios(tmp_path / "more", 5), badge=BADGE)
    job.program.make_blind_copies(job.admin)
    with job.program.storage.read() as reading:
        versions = waiting_of(reading, None, pieces=())
    assert len(versions) == 2
    assert line_of(job).waiting == sum(map(len, versions.values()))


def test_where_nobody_is_left_who_could_rate_it_again_it_is_decided_by_one_rating(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = taken_in(workspace, tmp_path / "in", 1)
    job.program.plan_sampling(job.lead, BADGE, ALWAYS_LATER)
    job.program.assign_raters(job.lead)
    (first,) = records(job)
    job.rate(name_of(job, first.person), first.code, 3)
    for name in ASSESSORS:
        if job.workspace.people[name] != first.person:
            job.program.remove_person(job.admin, name)
    done = job.program.assign_raters(job.lead)
    why = "nobody else may rate it: every assessor had it already or is blocked"
    assert (done.held, done.held_again) == ((), (why,)), "named, it would be known to be rated high"
    (failure,) = give_out_report(done).failures
    assert (failure.what, failure.why) == ("1 that was rated", why)
    assert job.program.reveal_cases(job.lead).opened == 1


def test_who_is_limited_gets_work_of_their_badges_alone(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 4)
    others = [line.id for line in job.program.list_badges() if line.id != BADGE]
    for name in ASSESSORS[:2]:
        assert job.program.limit_rater(job.lead, name, (others[0],))
    assert not job.program.limit_rater(job.lead, ASSESSORS[0], (others[0],))
    job.program.assign_raters(job.lead, second_rate=Fraction(1))
    got = {name_of(job, one.person) for one in records(job)}
    assert got == set(ASSESSORS[2:])
    allowed = {
        one.name for one in job.program.show_sampling(job.lead).coverage if one.badge == BADGE and one.allowed
    }
    assert allowed == set(ASSESSORS[2:])
    assert job.program.limit_rater(job.lead, ASSESSORS[0], None)


def test_what_cannot_be_meant_is_refused(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 1)
    with pytest.raises(Unusable, match="no badge"):
        job.program.plan_sampling(job.lead, "no-such", SamplingPlan(percent=1))
    with pytest.raises(Unusable, match="nobody who is given work"):
        job.program.limit_rater(job.lead, ADMIN, (BADGE,))
    with pytest.raises(Unusable, match="no badge"):
        job.program.limit_rater(job.lead, ASSESSORS[0], ())
    for session in (job.admin, job.rater(ASSESSORS[0])):
        for ask in (
            partial(job.program.show_sampling, session),
            partial(job.program.show_sampling.preview, session, BADGE),
            partial(job.program.plan_sampling, session, BADGE, None),
            partial(job.program.limit_rater, session, ASSESSORS[0], None),
        ):
            with pytest.raises(Refused):
                ask()


def test_whatever_was_agreed_on_has_one_length(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 1)
    lengths = set()
    for percent in (0, 100, 7):
        job.program.plan_sampling(job.lead, BADGE, SamplingPlan(percent=percent, high_percent=percent))
        with job.program.storage.read() as reading:
            (row,) = reading.where(LeadRulesRow)
            lengths.add(len(row.sealed))
    assert len(lengths) == 1
    assert RULES_SIZES[0] < lengths.pop() < RULES_SIZES[0] + 100


def test_by_neyman_agreement_so_far_decides(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 4)
    plan = SamplingPlan(percent=50, method=Method.STRATIFIED)
    job.program.plan_sampling(job.lead, BADGE, plan)
    assert job.program.assign_raters(job.lead).twice == 2
    job.rate_all()
    assert job.program.reveal_cases(job.lead).opened == 4
    preview = job.program.show_sampling.preview(job.lead, BADGE)
    assert (preview.submissions, len(preview.parts)) == (0, 2)


def test_somebody_new_comes_in_and_is_linked(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 4)
    job.program.add_person(job.admin, name="Eve Elm", roles=(Role.ASSESSOR,), passphrase=PASSPHRASE)
    preview = job.program.show_sampling.preview(job.lead, BADGE, SamplingPlan(percent=100))
    assert [one.name for one in preview.raters] == [*ASSESSORS, "Eve Elm"]
    assert len(preview.parts) == 1
    assert sum(one.more for one in preview.raters) == 8
