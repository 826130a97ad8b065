"""A rater steps aside: the work leaves them at once, admins look, leads give it on."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from assessor_app.application.asides import LOOKED_AT, SEEN
from assessor_app.application.ports.aside_rows import AsideRow
from assessor_app.application.ports.rows import LogEntryRow, SubmissionRow
from assessor_app.application.problems import Problem, Refused, Unusable
from assessor_app.application.queries.cases import AsideStands
from assessor_app.application.records import Draft
from assessor_app.domain.pins import area
from assessor_app.domain.sampling import SamplingPlan
from assessor_app.domain.stepping_aside import LONGEST_WORDS, Cause, Hint, Sight
from tests.application.test_left_work import book, name_of, rate_what_counts, rater, records
from tests.support.jobs import BADGE, Job, given_out, taken_in, write_portfolios
from tests.support.seeds import RULE, agree_on, seeds_of
from tests.support.workspaces import ASSESSORS, TestWorkspace

WORDS = "Zoë wrote her name under the table"


@pytest.fixture
def job(workspace: TestWorkspace, tmp_path: Path) -> Job:
    return given_out(workspace, tmp_path / "in", 1)


def first(job: Job) -> tuple[str, str]:
    name = rater(job)
    return name, job.codes()[name][0]


def sight(job: Job, name: str, code: str, words: str = WORDS) -> Sight:
    (file,) = job.program.open_work(job.rater(name), code).files
    place = area(file.digest, 0, (0.1, 0.1, 0.4, 0.2))
    return Sight(hint=Hint.NAME, evidence=file.digest, place=place, words=words)


def saw(job: Job) -> str:
    """Whoever has the only submission saw whose it is; their name."""
    name, code = first(job)
    job.program.step_aside(job.rater(name), code, sight(job, name, code))
    return name


def knows(job: Job) -> str:
    name, code = first(job)
    job.program.step_aside(job.rater(name), code)
    return name


def admin_line(job: Job) -> tuple[str, str | None]:
    (line,) = job.program.list_submissions.for_admin(job.admin)
    return line.state, line.why


def test_the_work_leaves_the_rater_at_once_and_for_good(job: Job) -> None:
    name, code = first(job)
    given = job.program.open_work(job.rater(name), code).given
    job.program.save_draft(job.rater(name), code, Draft(levels=job.levels(2), comments={}, overall="So far"))
    job.program.step_aside(job.rater(name), code, sight(job, name, code))
    assert job.codes()[name] == []
    session, draft = job.rater(name), Draft(levels=job.levels(2), comments={})
    for ask in (
        lambda: job.program.open_work(session, code),
        lambda: job.program.show_evidence(session, code),
        lambda: job.program.save_draft(session, code, draft),
        lambda: job.program.save_draft(session, given, draft),
        lambda: job.program.rate_submission(session, code, draft),
        lambda: job.program.rate_submission(session, given, draft),
        lambda: job.program.step_aside(session, code),
        lambda: job.program.step_aside(session, given),
    ):
        with pytest.raises(Refused, match="stepped aside"):
            ask()
    with job.program.storage.read() as reading:
        from assessor_app.application.desk import Desk

        left = Desk(reading, session, job.program.cryptography).record(given)
    assert left is not None
    assert left.draft == Draft(levels={}, comments={}), "what was written may name somebody"


def test_admins_learn_what_and_where_and_leads_who_is_out(job: Job) -> None:
    name = saw(job)
    assert admin_line(job) == ("held", SEEN)
    assert job.program.list_submissions.states(job.admin) == {"in_rating": 0, "held": 1}
    (line,) = job.program.list_submissions.for_admin(job.admin, state="held")
    (seen,) = job.program.list_submissions.sightings(job.admin, line.id)
    assert (seen.file, seen.copy, seen.answered) == ("essay.txt", "evidence-1.txt", False)
    assert (seen.sight.hint, seen.sight.words) == (Hint.NAME, WORDS)
    (aside,) = job.program.list_cases.asides(job.lead)
    assert (aside.rater, aside.cause, aside.stands) == (name, Cause.SAW, AsideStands.WITH_ADMIN)
    assert WORDS not in repr((seen, aside))
    states = [one.state for one in job.program.list_submissions.for_lead(job.lead)]
    assert states == ["in_rating"], "the row says nothing to who can read the file"


def test_nobody_else_gets_it_before_an_admin_has_looked(job: Job) -> None:
    name = saw(job)
    assert job.program.list_cases.left(job.lead) == {}
    (line,) = job.program.list_submissions.for_admin(job.admin)
    held = job.program.assign_raters(job.lead)
    assert (held.reallotted, [(one.submission, one.why) for one in held.held]) == (0, [(line.id, LOOKED_AT)])
    job.program.accept_submission(job.admin, line.id, reason="The table is the task's own.")
    assert admin_line(job) == ("in_rating", None)
    (aside,) = job.program.list_cases.asides(job.lead)
    assert aside.stands is AsideStands.WAITS
    assert job.program.list_cases.left(job.lead) == {BADGE: 1}
    assert job.program.assign_raters(job.lead).reallotted == 1
    assert rater(job) != name
    (aside,) = job.program.list_cases.asides(job.lead)
    assert aside.stands is AsideStands.GIVEN_ON
    rate_what_counts(job)
    assert job.program.reveal_cases(job.lead).agreed == 1
    assert job.program.list_cases.asides(job.lead) == ()
    for session in (None, job.admin, job.lead):
        report = job.program.verify_audit(session)
        assert report.ok, report


def test_who_knows_the_work_is_out_without_any_admin(job: Job) -> None:
    name = knows(job)
    assert admin_line(job) == ("in_rating", None)
    (aside,) = job.program.list_cases.asides(job.lead)
    assert (aside.rater, aside.cause, aside.stands) == (name, Cause.KNOWS, AsideStands.WAITS)
    assert job.program.assign_raters(job.lead).reallotted == 1
    assert rater(job) != name


def test_who_stepped_aside_never_gets_it_again(job: Job) -> None:
    out = set()
    for _ in ASSESSORS:
        out.add(knows(job))
        done = job.program.assign_raters(job.lead)
    assert out == set(ASSESSORS)
    assert (done.reallotted, len(done.held)) == (0, 1)


def test_one_of_two_raters_steps_aside_and_the_other_goes_on(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 1, twice=Fraction(1))
    one, other = [(name_of(job, record), record.code) for record in records(job).values()]
    job.program.step_aside(job.rater(one[0]), one[1], sight(job, *one))
    job.rate(*other)
    assert [waits.why for waits in job.program.reveal_cases(job.lead).waiting] == ["not every rating is in"]
    (line,) = job.program.list_submissions.for_admin(job.admin)
    job.program.accept_submission(job.admin, line.id, reason="Nothing can be seen.")
    assert job.program.assign_raters(job.lead).reallotted == 1
    for record in records(job).values():
        if record.replaces is not None:
            job.rate(name_of(job, record), record.code)
    assert job.program.reveal_cases(job.lead).agreed == 1


def test_a_rating_by_who_stepped_aside_never_counts(job: Job) -> None:
    """A changed client hands it in all the same."""
    name, code = first(job)
    job.program.step_aside(job.rater(name), code)
    from assessor_app.application.desk import Desk, put_desk

    session = job.rater(name)
    with job.program.storage.draft() as work:
        desk = Desk(work, session, job.program.cryptography)
        given = next(one for one in desk.given.values() if one.code == code)
        record = desk.record(given)
        assert record is not None
        put_desk(work, session, job.program.cryptography, replace(record, aside=None))
        work.commit()
    job.rate(name, code)
    assert book(job).unread == {}
    assert [one.why for one in job.program.reveal_cases(job.lead).waiting] == ["not every rating is in"]
    assert job.program.assign_raters(job.lead).reallotted == 1
    rate_what_counts(job)
    assert job.program.reveal_cases(job.lead).agreed == 1


def test_what_nobody_vouches_for_frees_nothing(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody with the file in hand writes that another rater stepped aside."""
    name, code = first(job)
    given = job.program.open_work(job.rater(name), code).given
    other = next(one for one in ASSESSORS if one != name)
    monkeypatch.setattr("assessor_app.application.desk.Desk.find", lambda _self, _code: given)
    job.program.step_aside(job.rater(other), code)
    assert job.program.list_cases.asides(job.lead) == ()
    assert job.program.assign_raters(job.lead).reallotted == 0


def test_the_cause_leaves_no_trace_in_the_clear(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 4)
    before = job.program.list_submissions.states(job.lead)
    lengths, kinds = set(), set()
    for number, (name, codes) in enumerate(job.codes().items()):
        with job.program.storage.read() as reading:
            size = reading.size
            submissions = list(reading.where(SubmissionRow))
        longest = sight(job, name, codes[0], "€" * LONGEST_WORDS)
        job.program.step_aside(job.rater(name), codes[0], longest if number % 2 else None)
        with job.program.storage.read() as reading:
            entries = [(entry.body, entry.rows) for entry in reading.entries(size)]
            assert list(reading.where(SubmissionRow)) == submissions
        kinds.add(len(entries))
        lengths.add(tuple(map(len, entries[0])))
    assert kinds == {1}
    assert len(lengths) == 1
    with job.program.storage.read() as reading:
        rows = reading.where(AsideRow)
        bodies = [bytes(entry.body) for entry in reading.where(LogEntryRow)]
    assert len({(len(row.to_lead), len(row.to_admin)) for row in rows}) == 1
    assert job.program.list_submissions.states(job.lead) == before
    people = [job.rater(name).person.sign for name in ASSESSORS]
    assert not any(sign.encode() in entry for sign in people for entry in bodies)


def test_what_is_refused(job: Job) -> None:
    name, code = first(job)
    seen = sight(job, name, code)
    with pytest.raises(Unusable, match="longer than"):
        job.program.step_aside(job.rater(name), code, replace(seen, words="x" * (LONGEST_WORDS + 1)))
    with pytest.raises(Unusable, match="not part of the work"):
        job.program.step_aside(job.rater(name), code, Sight(hint=Hint.PICTURE, evidence="0" * 64))
    with pytest.raises(Problem, match="no submission"):
        job.program.step_aside(job.rater(next(one for one in ASSESSORS if one != name)), code)
    with pytest.raises(Refused, match="needs the role"):
        job.program.step_aside(job.lead, code)
    job.rate(name, code, grace=15)
    with pytest.raises(Refused, match="Take it back first"):
        job.program.step_aside(job.rater(name), code)
    job.program.take_back_rating(job.rater(name), code)
    job.program.step_aside(job.rater(name), code)


def test_an_erased_submission_takes_the_words_with_it(job: Job) -> None:
    saw(job)
    (line,) = job.program.list_submissions.for_admin(job.admin)
    job.program.withdraw_submission(job.admin, line.id, reason="Asked for.")
    job.program.erase_submission(job.admin, line.id, reason="Asked for.")
    with job.program.storage.read() as reading:
        assert [row.to_admin for row in reading.where(AsideRow)] == [b""]
    assert job.program.list_cases.asides(job.lead) == ()
    for session in (None, job.admin, job.lead):
        assert job.program.verify_audit(session).ok


def test_a_list_that_was_kept_shows_it_as_held_too(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 3)
    admin = job.admin
    size, _ = job.program.list_submissions.changed_since(admin, 0)
    job.program.assign_raters(job.lead)
    size, _ = job.program.list_submissions.changed_since(admin, size)
    name, code = next((name, codes[0]) for name, codes in job.codes().items() if codes)
    job.program.step_aside(job.rater(name), code, sight(job, name, code))
    after, changed = job.program.list_submissions.changed_since(admin, size)
    assert changed is not None
    (held,) = job.program.list_submissions.for_admin(admin, state="held")
    assert changed == (held.id,)
    job.program.accept_submission(admin, held.id, reason="As it is.")
    _, changed = job.program.list_submissions.changed_since(admin, after)
    assert changed == (held.id,)


def test_the_step_is_signed_by_a_key_of_its_own(job: Job) -> None:
    saw(job)
    with job.program.storage.read() as reading:
        *_, entry = reading.entries()
        (row,) = reading.where(AsideRow)
    assert b'"kind":"stepped-aside"' in entry.body
    assert job.program.verify_audit(None).ok
    with job.program.storage.write() as work:
        work.sign_by(job.lead.keys.sign)
        work.put(replace(row, one_time_key="00" * 32))
        work.record("stepped-aside-forged")
        work.commit()
    assert not job.program.verify_audit(None).ok


def test_a_seed_in_which_something_was_seen_goes_to_nobody_before_an_admin_has_looked(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = taken_in(workspace, tmp_path / "in", 2)
    agree_on(job, 1)
    job.program.set_seed_rule(job.lead, BADGE, RULE)
    job.program.plan_sampling(job.lead, BADGE, SamplingPlan(percent=0))
    job.program.assign_raters(job.lead)
    (seed,) = seeds_of(job)
    name = name_of(job, seed)
    job.program.step_aside(job.rater(name), seed.code, sight(job, name, seed.code))
    (line,) = job.program.list_submissions.for_admin(job.admin, state="held")
    assert line.id == seed.submission
    (aside,) = job.program.list_cases.asides(job.lead)
    assert (aside.rater, aside.stands) == (name, AsideStands.WITH_ADMIN)
    write_portfolios(tmp_path / "in", 25)
    job.program.import_portfolios(job.admin, tmp_path / "in", badge=BADGE)
    job.program.make_blind_copies(job.admin)
    done = job.program.assign_raters(job.lead)
    assert (done.seeds, [one.why for one in done.held]) == (0, [LOOKED_AT])
    assert len(seeds_of(job)) == 1
    job.program.accept_submission(job.admin, line.id, reason="Nothing there.")
    assert job.program.list_cases.asides(job.lead) == ()
    assert job.program.assign_raters(job.lead).reallotted == 0, "a seed is not given on"
    assert job.program.verify_audit(job.admin).ok
