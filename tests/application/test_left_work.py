"""Somebody leaves before they have rated: giving out again gives it on, and the case goes its way."""

import sqlite3
from collections import Counter
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from assessor_app.application.assignments import read_assignments
from assessor_app.application.cases import CaseBook
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.queries.submissions import RaterLine
from assessor_app.application.records import AssignmentRecord, Share
from assessor_app.application.use_cases.assign_raters import Assigned
from assessor_app.domain.people import Role
from tests.support.attacker import workspace_copy
from tests.support.awards import outcomes
from tests.support.jobs import BADGE, Job, given_out, taken_in, write_portfolios
from tests.support.workspaces import ASSESSORS, PASSPHRASE, TestWorkspace

SEALED = {"assignment": 1, "letter": 3}  # rows that one rating given on adds, of three who may rate
NOBODY_ELSE = "nobody else may rate it: every assessor had it already or is blocked"


def records(job: Job) -> dict[str, AssignmentRecord]:
    lead = job.lead
    with job.program.storage.read() as reading:
        return read_assignments(reading, lead, job.program.cryptography)


def book(job: Job) -> CaseBook:
    lead = job.lead
    with job.program.storage.read() as reading:
        return CaseBook(reading, lead, job.program.cryptography)


def counting(job: Job) -> list[AssignmentRecord]:
    """The assignments that count."""
    found = book(job)
    return [found.assignments[key] for keys in found.by_submission.values() for key in keys]


def name_of(job: Job, record: AssignmentRecord) -> str:
    return next(name for name, identity in job.workspace.people.items() if identity == record.person)


def rater(job: Job, share: Share = Share.FIRST) -> str:
    """Who has the only submission as this rater now."""
    return next(name_of(job, record) for record in counting(job) if record.share is share)


def code_of(job: Job, name: str) -> str:
    (record,) = [one for one in records(job).values() if name_of(job, one) == name]
    return record.code


def remove(job: Job, *names: str) -> None:
    for name in names:
        job.program.remove_person(job.admin, name)


def busiest(job: Job) -> tuple[str, list[str]]:
    """The rater with the most to do, and the codes."""
    return max(job.codes().items(), key=lambda item: len(item[1]))


def rate_what_counts(job: Job, steps: int = 2) -> None:
    for record in counting(job):
        job.rate(name_of(job, record), record.code, steps)


def why(done: Assigned) -> list[str]:
    return [one.why for one in done.held]


def test_what_is_not_rated_goes_to_others_by_new_codes(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 4, twice=1)
    name, codes = busiest(job)
    before = records(job)
    remove(job, name)
    assert job.program.list_cases.left(job.lead) == {BADGE: len(codes)}
    done = job.program.assign_raters(job.lead)
    assert (done.submissions, done.reallotted, done.raters, done.held) == (0, len(codes), 3, ())
    new = {key: one for key, one in records(job).items() if key not in before}
    assert len(new) == len(codes)
    for record in new.values():
        former = before[record.replaces or ""]
        assert name_of(job, former) == name
        kept = (record.submission, record.share, record.drawn)
        assert kept == (former.submission, former.share, former.drawn)
        assert record.code not in {one.code for one in before.values()}
        had = [one.person for one in before.values() if one.submission == record.submission]
        assert record.person not in had
        assert record.code in [
            line.id for line in job.program.list_submissions.for_rater(job.rater(name_of(job, record)))
        ]
    assert Counter(len(keys) for keys in book(job).by_submission.values()) == {2: 4}
    assert set(Counter(one.person for one in counting(job)).values()) <= {2, 3}, "the load is spread"
    assert job.program.list_cases.left(job.lead) == {}
    again = job.program.assign_raters(job.lead)
    assert (again.reallotted, len(records(job))) == (0, 8 + len(codes)), "once is enough"


@pytest.mark.parametrize("state", ["final", "in grace", "taken back", "a draft"])
def test_what_was_handed_in_stays_theirs(workspace: TestWorkspace, tmp_path: Path, state: str) -> None:
    job = given_out(workspace, tmp_path / "in", 4, twice=1)
    name, codes = busiest(job)
    if state == "a draft":
        open_work = job.program.open_work(job.rater(name), codes[0])
        job.program.save_draft(job.rater(name), codes[0], replace(open_work.draft, overall="So far"))
    else:
        job.rate(name, codes[0], grace=0 if state == "final" else 15)
    if state == "taken back":
        job.program.take_back_rating(job.rater(name), codes[0])
    remove(job, name)
    stays = state in ("final", "in grace")
    assert job.program.assign_raters(job.lead).reallotted == len(codes) - stays
    replaced = {one.replaces for one in records(job).values()}
    mine = {key for key, one in records(job).items() if one.code == codes[0]}
    assert mine.isdisjoint(replaced) is stays


def test_who_rated_everything_leaves_nothing(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 4, twice=1)
    job.rate_all()
    remove(job, *ASSESSORS[:3])
    assert job.program.assign_raters(job.lead).reallotted == 0
    assert job.program.reveal_cases(job.lead).agreed == 4


@pytest.mark.parametrize("roles", [(Role.LEAD,), (Role.ASSESSOR, Role.ADMIN)], ids=["lead", "admin"])
def test_who_may_rate_no_longer_counts_as_who_left(
    workspace: TestWorkspace, tmp_path: Path, roles: tuple[Role, ...]
) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    job.program.change_roles(job.admin, rater(job), roles)
    assert job.program.assign_raters(job.lead).reallotted == 1


def test_the_admin_hears_what_becomes_of_their_work_and_not_whether_there_is_any(
    workspace: TestWorkspace,
) -> None:
    job = Job(program=workspace.program(), workspace=workspace)
    ann, bob, cem, _ = ASSESSORS
    done = [
        job.program.remove_person(job.admin, ann),
        job.program.change_roles(job.admin, bob, (Role.LEAD,)),
        job.program.change_roles(job.admin, cem, (Role.ASSESSOR, Role.LEAD)),
        job.program.change_roles(job.admin, cem, (Role.ASSESSOR, Role.ADMIN)),
    ]
    told = ["goes to others when a QA lead next gives out work" in " ".join(one.notes) for one in done]
    assert told == [True, True, False, True]


@pytest.mark.parametrize("share", [Share.FIRST, Share.SECOND])
def test_one_of_two_raters_leaves(workspace: TestWorkspace, tmp_path: Path, share: Share) -> None:
    job = given_out(workspace, tmp_path / "in", 1, twice=1)
    gone = rater(job, share)
    remove(job, gone)
    assert [one.why for one in job.program.reveal_cases(job.lead).waiting] == ["not every rating is in"]
    assert job.program.assign_raters(job.lead).reallotted == 1
    assert rater(job, share) != gone
    rate_what_counts(job)
    assert job.program.reveal_cases(job.lead).agreed == 1
    assert set(Counter(pair.criterion for pair in job.program.list_cases.pairs(job.lead)).values()) == {1}


def test_both_raters_leave_and_the_whole_way_ends_in_a_valid_bundle(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 1, twice=1)
    before = records(job)
    both = [name_of(job, one) for one in before.values()]
    remove(job, *both)
    assert job.program.assign_raters(job.lead).reallotted == 2
    rate_what_counts(job)
    assert job.program.reveal_cases(job.lead).agreed == 1
    (file,) = book(job).files.values()
    assert len(file.ratings) == 2
    assert set(file.assignments).isdisjoint(before)
    assert job.program.release_cases(job.lead).released == 1
    assert len(job.program.issue_awards(job.admin).awards) == 1
    bundle = tmp_path / "b.zip"
    job.program.export_awards(job.admin, bundle)
    assert outcomes(job, bundle) == ["valid"]
    for session in (None, job.admin, job.lead):
        assert job.program.verify_audit(session).ok


def test_work_is_given_on_as_often_as_somebody_leaves_until_nobody_is_left(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    had = [rater(job)]
    for _ in range(3):
        remove(job, had[-1])
        assert job.program.assign_raters(job.lead).reallotted == 1
        had.append(rater(job))
    assert sorted(had) == sorted(ASSESSORS)
    remove(job, had[-1])
    assert why(job.program.assign_raters(job.lead)) == ["there are no assessors"]
    assert job.program.list_cases.left(job.lead) == {BADGE: 1}, "it still waits"
    job.program.add_person(job.admin, name="Eve Elm", roles=(Role.ASSESSOR,), passphrase=PASSPHRASE)
    assert job.program.assign_raters(job.lead).reallotted == 1
    assert len(counting(job)) == 1
    (line,) = job.program.list_submissions.for_rater(job.rater("Eve Elm"))
    job.rate("Eve Elm", line.id)
    assert job.program.reveal_cases(job.lead).agreed == 1


def test_blocked_people_get_nothing_and_what_nobody_may_rate_is_held_once(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = taken_in(workspace, tmp_path / "in", 1)
    (submission,) = [line.id for line in job.program.list_submissions.for_lead(job.lead)]
    job.program.block_pair(job.admin, submission, "Dua Date")
    job.program.assign_raters(job.lead, second_rate=Fraction(1))
    first, second = (name_of(job, one) for one in counting(job))
    remove(job, first)
    assert job.program.assign_raters(job.lead).reallotted == 1, "to the only one who may"
    third = next(name for name in ASSESSORS if name not in (first, second, "Dua Date"))
    assert {name_of(job, one) for one in counting(job)} == {second, third}
    remove(job, second, third)
    held = job.program.assign_raters(job.lead)
    assert (held.reallotted, [(one.submission, one.why) for one in held.held]) == (
        0,
        [(submission, NOBODY_ELSE)],
    )


def test_only_work_that_is_being_rated_is_given_on(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 2)
    record = counting(job)[0]
    job.program.withdraw_submission(job.admin, record.submission, reason="By mistake.")
    theirs = [one for one in counting(job) if one.person == record.person]
    remove(job, name_of(job, record))
    other = next(line.id for line in job.program.list_badges() if line.id != BADGE)
    assert job.program.assign_raters(job.lead, badge=other).reallotted == 0
    assert job.program.assign_raters(job.lead, badge=BADGE).reallotted == len(theirs) - 1


def test_what_waits_and_what_was_left_go_out_in_one_letter(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 4)
    name, codes = busiest(job)
    remove(job, name)
    job.program.import_portfolios(job.admin, write_portfolios(tmp_path / "in", 9), badge=BADGE)
    job.program.make_blind_copies(job.admin)
    done = job.program.assign_raters(job.lead, second_rate=Fraction(0))
    assert (done.submissions, done.reallotted) == (5, len(codes))
    with raw(job) as database:
        letters = database.execute("SELECT person, length(sealed) FROM letter").fetchall()
    assert sorted(Counter(person for person, _ in letters).values()) == [1, 2, 2, 2]
    rate_what_counts(job)
    assert job.program.reveal_cases(job.lead).opened == 9


def raw(job: Job) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{job.workspace.folder / 'assessor.db'}?mode=ro", uri=True)


def test_a_seed_repeats_who_gets_what_was_left(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 6, twice=1)
    remove(job, busiest(job)[0])
    workspace.close()
    found = []
    for trial, seed in enumerate((11, 11, 12, 13, 14)):
        copy = replace(workspace, folder=workspace_copy(workspace.folder, tmp_path / f"{trial}"), programs=[])
        job = Job(program=copy.program(), workspace=copy)
        assert job.program.assign_raters(job.lead, seed=seed).reallotted == 3
        found.append({(one.replaces, one.person) for one in records(job).values() if one.replaces})
        copy.close()
    assert found[0] == found[1]
    assert any(found[0] != other for other in found[2:])


@pytest.mark.parametrize("digits", [20, 4000])
def test_no_seed_is_so_long_that_first_and_second_ratings_differ_by_size(
    workspace: TestWorkspace, tmp_path: Path, digits: int
) -> None:
    job = taken_in(workspace, tmp_path / "in", 1)
    with pytest.raises(Unusable, match="fewer than 20 digits"):
        job.program.assign_raters(job.lead, second_rate=Fraction(1), seed=10 ** (digits - 1))
    job.program.assign_raters(job.lead, second_rate=Fraction(1), seed=-(10**19) + 1)
    with raw(job) as database:
        assert len({len(sealed) for (sealed,) in database.execute("SELECT sealed FROM assignment")}) == 1


def back_again(workspace: TestWorkspace, source: Path) -> tuple[Job, str, str]:
    """Somebody's only work went to somebody else, and then they may rate again: (job, they, the other)."""
    job = given_out(workspace, source, 1)
    they = rater(job)
    job.program.change_roles(job.admin, they, (Role.LEAD,))
    job.program.assign_raters(job.lead)
    other = rater(job)
    job.program.change_roles(job.admin, they, (Role.ASSESSOR,))
    return job, they, other


@pytest.mark.parametrize("first", ["they", "the other"])
def test_of_two_who_hand_in_the_first_one_counts_and_the_case_has_one_rating(
    workspace: TestWorkspace, tmp_path: Path, first: str
) -> None:
    job, they, other = back_again(workspace, tmp_path / "in")
    order = [they, other] if first == "they" else [other, they]
    for steps, name in zip((0, 3), order, strict=True):
        job.rate(name, code_of(job, name), steps)
    assert job.program.assign_raters(job.lead).reallotted == 0
    assert job.program.reveal_cases(job.lead).agreed == 1
    (case,) = job.program.list_cases(job.lead)
    (rating,) = job.program.list_cases.open(job.lead, case.id).ratings
    assert rating.levels == job.levels(0)
    assert rater(job) == order[0], "and so it stays once the case is closed"
    assert job.program.verify_audit(job.lead).ok


def test_who_rated_too_late_to_count_opens_nothing_of_the_case_as_a_lead(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job, they, other = back_again(workspace, tmp_path / "in")
    job.rate(other, code_of(job, other))
    job.rate(they, code_of(job, they))
    job.program.change_roles(job.admin, they, (Role.ASSESSOR, Role.LEAD))
    job.program.assign_raters(job.lead)  # hands the leads' keys over
    late = workspace.sign_in(they, Role.LEAD, job.program)
    assert [one.why for one in job.program.reveal_cases(late).waiting] == [
        "you rated it; another lead must open it"
    ]
    job.program.reveal_cases(job.lead)
    (case,) = job.program.list_cases(job.lead)
    with pytest.raises(Refused, match="you rated this case"):
        job.program.list_cases.open(late, case.id)


def test_a_rating_of_who_came_back_can_be_taken_back_and_the_other_goes_on(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job, they, other = back_again(workspace, tmp_path / "in")
    code = code_of(job, they)
    job.rate(they, code, grace=15)
    assert rater(job) == they
    assert [one.why for one in job.program.reveal_cases(job.lead).waiting] == [
        "a rating can still be taken back"
    ]
    job.program.take_back_rating(job.rater(they), code)
    assert rater(job) == other
    job.rate(other, code_of(job, other), 1)
    assert job.program.reveal_cases(job.lead).agreed == 1


def test_who_is_removed_while_they_hand_in_is_refused_and_nothing_is_kept_twice(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    they = rater(job)
    session, code = job.rater(they), code_of(job, they)
    draft = replace(job.program.open_work(session, code).draft, levels=job.levels(2))
    remove(job, they)
    with pytest.raises(Refused, match="no longer has the role"):
        job.program.rate_submission(session, code, draft)
    assert job.program.assign_raters(job.lead).reallotted == 1
    with pytest.raises(Refused, match="no longer has the role"):
        job.program.rate_submission(session, code, draft)
    assert book(job).unread == {}


def test_somebody_who_joins_anew_has_nothing_of_the_old(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    they = rater(job)
    code = code_of(job, they)
    remove(job, they)
    job.program.add_person(job.admin, name="Ann Again", roles=(Role.ASSESSOR,), passphrase=PASSPHRASE)
    anew = job.rater("Ann Again")
    assert list(job.program.list_submissions.for_rater(anew)) == []
    with pytest.raises(Unusable, match="you have no submission"):
        job.program.open_work(anew, code)


def shapes(job: Job) -> dict[str, Counter[tuple[object, ...]]]:
    """Of every table, how long the columns of its rows are: all that somebody without keys can compare."""
    with raw(job) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            table: Counter(
                tuple(len(value) if isinstance(value, bytes | str) else None for value in row)
                for row in database.execute(f"SELECT * FROM {table}")
            )
            for table in tables
        }


def seen_by_others(job: Job) -> tuple[dict[str, Counter[tuple[object, ...]]], RaterLine]:
    """What giving on the one rating that was left adds to the database, and to the queues of the others."""
    before, known = shapes(job), records(job)
    assert job.program.assign_raters(job.lead, seed=7).reallotted == 1
    (got,) = [one for key, one in records(job).items() if key not in known]
    added = {table: rows - before[table] for table, rows in shapes(job).items() if rows != before[table]}
    (line,) = job.program.list_submissions.for_rater(job.rater(name_of(job, got)))
    return added, replace(line, id="")


def test_the_others_cannot_tell_whether_a_second_rating_was_given_on(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    """Rated twice, with its first or its second rater gone, or rated once: what is added looks the same."""
    taken_in(workspace, tmp_path / "in", 1)
    workspace.close()
    seen = []
    for number, (twice, share) in enumerate(((0, Share.FIRST), (1, Share.FIRST), (1, Share.SECOND))):
        copy = replace(
            workspace, folder=workspace_copy(workspace.folder, tmp_path / str(number)), programs=[]
        )
        job = Job(program=copy.program(), workspace=copy)
        job.program.assign_raters(job.lead, second_rate=Fraction(twice), seed=3)
        remove(job, rater(job, share))
        seen.append(seen_by_others(job))
        copy.close()
    added = seen[0][0]
    assert {table: sum(rows.values()) for table, rows in added.items() if table in SEALED} == SEALED
    assert len(added["letter"]) == 1, "all letters have one length"
    assert "submission" not in added
    assert seen[0] == seen[1] == seen[2]


def test_all_letters_are_of_one_length_whoever_gets_everything(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 12, twice=1)
    name, codes = busiest(job)
    remove(job, name)
    job.program.add_person(job.admin, name="Eve Elm", roles=(Role.ASSESSOR,), passphrase=PASSPHRASE)
    before = shapes(job)["letter"]
    assert job.program.assign_raters(job.lead).reallotted == len(codes)
    assert len(list(job.program.list_submissions.for_rater(job.rater("Eve Elm")))) == len(codes)
    added = shapes(job)["letter"] - before
    assert sorted(added.values()) == [4]
