"""Stepping aside holds beyond the attempt, costs no seed, and keeps a lead from the case."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from assessor_app.application.aside_records import AsideForAdmin
from assessor_app.application.asides import open_for_admin
from assessor_app.application.carried_asides import TOKENS, person_of
from assessor_app.application.giving_out import blocked_pairs
from assessor_app.application.ports.aside_rows import AsideRow
from assessor_app.application.ports.rows import BlockedPairRow
from assessor_app.application.problems import Refused
from assessor_app.application.queries.cases import AsideStands
from assessor_app.application.records import Share
from assessor_app.application.relations import read_relations
from assessor_app.application.roster_reading import signing_keys
from assessor_app.application.session import Session
from assessor_app.domain.sampling import SamplingPlan
from tests.application.test_left_work import book, name_of, rater, records
from tests.support.jobs import BADGE, Job, given_out, taken_in, write_portfolios
from tests.support.seeds import GOOD, RULE, agree_on, seeds_of, standing_of
from tests.support.workspaces import ASSESSORS, TestWorkspace

ANN = ASSESSORS[0]


def knows(job: Job) -> tuple[str, str]:
    """Whoever has the only submission steps aside; their name, and the submission."""
    name = rater(job)
    (one,) = records(job).values()
    job.program.step_aside(job.rater(name), one.code)
    return name, one.submission


def blocked(job: Job) -> dict[str, set[str]]:
    """Submission → names, as leads' keys open it."""
    lead = job.lead
    with job.program.storage.read() as reading:
        pairs = blocked_pairs(reading, lead, job.program.cryptography)
    names = {identity: name for name, identity in job.workspace.people.items()}
    return {submission: {names[one] for one in people} for submission, people in pairs.items()}


def told_admin(job: Job) -> AsideForAdmin:
    admin = job.admin
    with job.program.storage.read() as reading:
        (row,) = reading.where(AsideRow)
        found = open_for_admin(row, admin, job.program.cryptography, {})
    assert found is not None
    return found


def other_badge(job: Job) -> str:
    return next(line.id for line in job.program.list_badges() if line.id != BADGE)


def hand_in_for_another_badge(job: Job, folder: Path) -> str:
    """The same learner, for another badge; returns the submission."""
    known = {line.id for line in job.program.list_submissions.for_admin(job.admin)}
    job.program.import_portfolios(job.admin, write_portfolios(folder, 1), badge=other_badge(job))
    job.program.make_blind_copies(job.admin)
    (new,) = {line.id for line in job.program.list_submissions.for_admin(job.admin)} - known
    return new


def test_it_holds_for_what_the_learner_hands_in_for_another_badge(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    name, _submission = knows(job)
    new = hand_in_for_another_badge(job, tmp_path / "in")
    assert blocked(job) == {new: {name}}
    for _ in range(2):
        job.program.make_blind_copies(job.admin)
    assert sum(map(len, blocked(job).values())) == 1, "each once"
    job.program.assign_raters(job.lead, second_rate=Fraction(1))
    assert name not in {name_of(job, one) for one in records(job).values() if one.submission == new}
    assert job.program.verify_audit(job.lead).broken == ()
    assert job.program.verify_audit(job.admin).broken == ()


def test_it_holds_for_a_new_attempt(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    name, submission = knows(job)
    job.program.withdraw_submission(job.admin, submission, reason="Handed in too early.")
    known = {submission}
    job.program.import_portfolios(
        job.admin, write_portfolios(tmp_path / "in", 1, text="Better work of "), badge=BADGE
    )
    job.program.make_blind_copies(job.admin)
    (new,) = {line.id for line in job.program.list_submissions.for_admin(job.admin)} - known
    assert blocked(job) == {new: {name}}


def test_admins_learn_no_rater_and_leads_no_learner(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    name, submission = knows(job)
    told = told_admin(job)
    assert (told.submission, told.sight, len(told.tokens)) == (submission, None, TOKENS)
    person = job.workspace.people[name].encode()
    assert not any(person in token.sealed for token in told.tokens)
    with job.program.storage.read() as reading:
        keys = signing_keys(reading)
    for token in told.tokens:
        assert person_of(token, job.lead, keys) == job.workspace.people[name]
        assert person_of(token, job.admin, keys) is None, "no admin's key opens it"
        assert person_of(replace(token, id="another"), job.lead, keys) is None
    new = hand_in_for_another_badge(job, tmp_path / "in")
    assert new != submission
    with job.program.storage.read() as reading:
        lengths = {len(row.sealed) for row in reading.each(BlockedPairRow)}
    assert len(lengths) == 1, "of one length, whatever it rests on"


def test_whom_somebody_else_names_is_not_believed(workspace: TestWorkspace, tmp_path: Path) -> None:
    """A changed program of a rater cannot keep others from work."""
    from assessor_app.application.carried_asides import tokens_of
    from assessor_app.application.session import public_half
    from assessor_app.domain.people import Role

    job = given_out(workspace, tmp_path / "in", 1)
    session: Session = job.rater(ANN)
    with job.program.storage.read() as reading:
        keys, lead = signing_keys(reading), public_half(reading, Role.LEAD)
    assert lead is not None
    other = replace(session, person=job.rater(ASSESSORS[1]).person)  # signed by ANN's key all the same
    (token, *_) = tokens_of(other, job.program.cryptography, lead)
    assert person_of(token, job.lead, keys) is None


def test_a_seed_that_somebody_steps_aside_from_counts_as_not_taken(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = taken_in(workspace, tmp_path / "in", 8)
    agree_on(job, 4)
    job.program.set_seed_rule(job.lead, BADGE, replace(RULE, percent=1))
    job.program.plan_sampling(job.lead, BADGE, SamplingPlan(percent=0))
    job.program.assign_raters(job.lead)
    (seed,) = [one for one in seeds_of(job) if name_of(job, one) == ANN]
    job.program.step_aside(job.rater(ANN), seed.code)
    line = standing_of(job, ANN)
    assert (line.stepped_aside, line.had, line.seeds_left, line.given) == (1, 2, 1, 0)
    assert job.program.assign_raters(job.lead).seeds == 0, "alone it would tell that the other was a seed"
    job.program.import_portfolios(job.admin, write_portfolios(tmp_path / "more", 12), badge=BADGE)
    job.program.make_blind_copies(job.admin)
    job.program.assign_raters(job.lead)
    mine = [one for one in seeds_of(job) if name_of(job, one) == ANN]
    assert len(mine) >= 2
    assert sum(one.replaces is not None for one in mine) == 1
    assert len({one.submission for one in mine}) == len(mine), "never the same again"


def test_a_lead_who_stepped_aside_neither_opens_nor_settles_it(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    from assessor_app.domain.people import Role

    job = given_out(workspace, tmp_path / "in", 1)
    name, submission = knows(job)
    job.program.assign_raters(job.lead)
    (new,) = [one for one in records(job).values() if one.replaces is not None]
    job.rate(name_of(job, new), new.code, GOOD)
    job.program.change_roles(job.admin, name, (Role.ASSESSOR, Role.LEAD))
    job.program.assign_raters(job.lead)  # whoever holds the pair hands it on with their next change
    twice = job.workspace.sign_in(name, Role.LEAD, job.program)
    told = job.program.reveal_cases(twice)
    assert [(one.id, one.why) for one in told.waiting] == [
        (submission, "you stepped aside from it; another lead must open it")
    ]
    assert job.program.reveal_cases(job.lead).opened == 1
    (case,) = job.program.list_cases(job.lead)
    with pytest.raises(Refused, match="you stepped aside from this portfolio"):
        job.program.list_cases.open(twice, case.id)
    from assessor_app.application.records import Draft

    draft = Draft(levels=job.levels(GOOD), comments={})
    with pytest.raises(Refused, match="somebody else must settle"):
        job.program.override_decision(twice, case.id, draft, reason="Otherwise.")


def test_a_conflict_takes_back_what_is_not_handed_in_and_lists_what_is(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 2, twice=1)
    lines = {line.id: line.learner for line in job.program.list_submissions.for_admin(job.admin)}
    one, other = lines
    has = {
        submission: [r for r in records(job).values() if r.submission == submission] for submission in lines
    }
    late, done = has[one][0], has[other][0]
    job.rate(name_of(job, done), done.code, GOOD)
    people = read_relations(
        (
            f"name,line_manager\n{lines[one]},{name_of(job, late)}\n{lines[other]},{name_of(job, done)}\n"
        ).encode(),
        file="people.csv",
    )
    kept = job.program.keep_apart(job.admin, people)
    assert (kept.blocked, kept.late) == (0, 2)
    stands = {
        (line.submission, line.rater): (line.cause, line.stands)
        for line in job.program.list_cases.asides(job.lead)
    }
    assert stands == {
        (one, name_of(job, late)): (None, AsideStands.WAITS),
        (other, name_of(job, done)): (None, AsideStands.HANDED_IN),
    }
    assert sum(job.program.list_cases.left(job.lead).values()) == 1
    told = job.program.assign_raters(job.lead)
    assert (told.reallotted, told.anew) == (1, 0)
    (new,) = [record for record in records(job).values() if record.replaces is not None]
    assert (new.submission, new.share) == (one, late.share)
    assert name_of(job, new) != name_of(job, late)
    job.rate(name_of(job, late), late.code, GOOD)
    assert new in [book(job).assignments[key] for key in book(job).by_submission[one]], (
        "theirs counts no more"
    )
    assert Share.SEED not in {record.share for record in records(job).values()}
