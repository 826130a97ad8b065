"""Practice: announced, rated like all else, answered once the attempt is final, and counted nowhere."""

from datetime import timedelta
from pathlib import Path

import pytest

from assessor_app.application.ports.rows import LetterRow, SealedRatingRow
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.queries.submissions import Practice
from assessor_app.application.records import Draft, Share
from assessor_app.domain.people import Role
from assessor_app.domain.rubric import Level
from assessor_app.domain.sampling import SamplingPlan
from assessor_app.domain.standardisation import Standing
from assessor_app.domain.submission import State
from tests.application.test_left_work import shapes
from tests.application.test_seeds import state_of
from tests.support.jobs import BADGE, Job, taken_in
from tests.support.seeds import (
    FAR,
    GOOD,
    RULE,
    agree_on,
    line_of,
    live_of,
    name_of,
    piece_of,
    records,
    seeds_of,
    standing_of,
)
from tests.support.workspaces import ASSESSORS, LEAD, TestWorkspace

ANN = ASSESSORS[0]


def practising(workspace: TestWorkspace, folder: Path, live: int = 4, pieces: int = 2) -> Job:
    """`pieces` to practise on, of which everybody is given one."""
    job = taken_in(workspace, folder / "in", live + pieces)
    agree_on(job, pieces, practice=True)
    job.program.plan_sampling(job.lead, BADGE, SamplingPlan(percent=0))
    job.program.assign_raters(job.lead)
    return job


def to_practise(job: Job, name: str) -> list[str]:
    """Codes of what they have to practise on."""
    listed = job.program.list_submissions.for_rater(job.rater(name))
    return [one.id for one in listed if one.practice]


def test_practice_is_announced_answered_and_counted_nowhere(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = practising(workspace, tmp_path)
    codes = {name: to_practise(job, name) for name in ASSESSORS}
    assert {len(some) for some in codes.values()} == {1}, "one each, by the rule that holds unless one is set"
    pieces = {one.submission for one in line_of(job).pieces}
    assert {state_of(job, piece) for piece in pieces} == {State.IN_RATING}
    for name, (code,) in codes.items():
        with pytest.raises(Refused, match="not handed in yet"):
            job.program.see_agreed(job.rater(name), code)
        job.rate(name, code, {next(iter(job.levels(GOOD))): FAR} if name == ANN else GOOD)
    with pytest.raises(Refused, match="not told yet"):
        job.program.see_agreed(job.rater(ANN), codes[ANN][0])
    assert line_of(job).to_answer == len(ASSESSORS)
    assert job.program.answer_practice(job.lead) == len(ASSESSORS)
    assert job.program.answer_practice(job.lead) == 0, "each once"
    found = job.program.see_agreed(job.rater(ANN), codes[ANN][0])
    first, *others = found.criteria
    assert isinstance(first.agreed, Level)
    assert (found.passed, first.within, first.steps, first.agreed.id) == (
        False, False, FAR - GOOD, job.levels(GOOD)[first.id],
    )  # fmt: skip
    assert all(one.within and one.given == one.agreed for one in others)
    assert found.reason == "Talked through by the leads."
    assert job.program.see_agreed(job.rater(ASSESSORS[1]), codes[ASSESSORS[1]][0]).passed
    (row,) = [one for one in job.program.list_submissions.for_rater(job.rater(ANN)) if one.practice]
    assert row.practice == Practice.SEEN
    (unseen,) = [
        one for one in job.program.list_submissions.for_rater(job.rater(ASSESSORS[2])) if one.practice
    ]
    assert unseen.practice == Practice.ANSWERED
    (attempt,) = standing_of(job, ANN).practised
    assert attempt.judged is not None
    assert (attempt.rated, attempt.judged.criteria, bool(attempt.answered)) == (True, (first.id,), True)
    for name in ASSESSORS:
        for one in job.program.list_submissions.for_rater(job.rater(name)):
            if not one.practice:
                job.rate(name, one.id)
    told = job.program.reveal_cases(job.lead)
    assert (told.opened, told.waiting) == (4, ())
    opened = job.program.read_opened_ratings(job.lead)
    assert {one.submission for one in opened.cases}.isdisjoint(pieces)
    assert {one.course.seeds for one in line_of(job).raters} == {0}
    assert {one.course.standing for one in line_of(job).raters} == {Standing.UNTESTED}
    assert job.program.verify_audit(job.lead).broken == ()


def test_live_work_and_seeds_tell_nothing_and_are_not_answered(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = taken_in(workspace, tmp_path / "in", 8)
    agree_on(job, 4)
    job.program.set_seed_rule(job.lead, BADGE, RULE)
    job.program.assign_raters(job.lead, second_rate=0)  # type: ignore[arg-type]  # a whole number is a share
    job.rate_all()
    assert job.program.answer_practice(job.lead) == 0
    for one in (*seeds_of(job), *live_of(job)):
        with pytest.raises(Refused, match="not there to practise on"):
            job.program.see_agreed(job.rater(name_of(job, one.person)), one.code)
    with pytest.raises(Unusable, match="no submission"):
        job.program.see_agreed(job.rater(ANN), "ZZZZZZZ")


def test_who_practised_on_a_piece_never_gets_it_as_a_seed(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = practising(workspace, tmp_path, live=6, pieces=1)
    assert {one.person for one in records(job).values() if one.share is Share.PRACTICE} == {
        job.workspace.people[name] for name in ASSESSORS
    }
    (piece,) = [one.submission for one in line_of(job).pieces]
    assert job.program.use_piece(job.lead, piece, practice=False)
    assert not job.program.use_piece(job.lead, piece, practice=False)
    job.program.set_seed_rule(job.lead, BADGE, RULE)
    job.rate_all()
    done = job.program.assign_raters(job.lead)
    assert done.seeds == 0, "everybody knows its answers, or will"
    assert done.answered == len(ASSESSORS), "an attempt is answered, whatever the piece became since"


def test_a_seed_that_somebody_had_is_never_announced(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 8)
    agree_on(job, 4)
    spare = line_of(job).waiting[0]
    job.program.add_seed(job.lead, spare, job.levels(GOOD), reasons={}, reason="Talked through.")
    assert job.program.use_piece(job.lead, spare, practice=True)
    job.program.set_seed_rule(job.lead, BADGE, RULE)
    job.program.assign_raters(job.lead)
    had = seeds_of(job)[0].submission
    assert piece_of(job, had).had_as_seed
    with pytest.raises(Refused, match="would tell them that it was one"):
        job.program.use_piece(job.lead, had, practice=True)
    live = next(one.submission for one in records(job).values() if one.share is Share.FIRST)
    with pytest.raises(Unusable, match="is no seed"):
        job.program.use_piece(job.lead, live, practice=True)
    with pytest.raises(Refused):
        job.program.use_piece(job.rater(ANN), had, practice=True)


def test_an_attempt_that_can_be_taken_back_is_not_answered_and_an_answered_one_stands(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = practising(workspace, tmp_path)
    (code,) = to_practise(job, ANN)
    job.rate(ANN, code, FAR, grace=15)
    assert job.program.answer_practice(job.lead) == 0
    job.program.take_back_rating(job.rater(ANN), code)
    job.rate(ANN, code, FAR)
    assert job.program.answer_practice(job.lead) == 1
    with pytest.raises(Refused):
        job.program.take_back_rating(job.rater(ANN), code)


def test_who_hands_in_anew_by_a_changed_program_is_found_out(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = practising(workspace, tmp_path)
    (code,) = to_practise(job, ANN)
    job.rate(ANN, code, FAR)
    job.program.answer_practice(job.lead)
    (before,) = standing_of(job, ANN).practised
    assert before.judged is not None
    rate_anew(job, ANN, code)
    (after,) = standing_of(job, ANN).practised
    assert (after.judged, after.fault) == (None, "it was rated anew after it was told what was agreed")


def rate_anew(job: Job, name: str, code: str) -> None:
    """What a rater's own program could do: withdraw a rating that is final, and hand in another."""
    from dataclasses import replace

    from assessor_app.application.desk import Desk, put_desk
    from assessor_app.application.session import begin

    with job.program.storage.write() as work:
        session = begin(work, job.rater(name), job.program.cryptography)
        desk = Desk(work, session, job.program.cryptography)
        record = desk.record(desk.find(code))
        assert record is not None
        row = work.get(SealedRatingRow, record.handed_in[-1])
        assert row is not None
        work.put(replace(row, withdrawn=True))
        put_desk(work, session, job.program.cryptography, replace(record, final_at=None, opening=None))
        work.sign_by(job.program.cryptography.signing_key(record.one_time_seed))
        work.record("rating-withdrawn")
        work.commit()
    draft = Draft(levels=job.levels(GOOD), comments={}, overall="", minutes=1)
    job.program.rate_submission(job.rater(name), code, draft, grace=timedelta(0))


def test_somebody_practises_once_more_on_another_piece(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = practising(workspace, tmp_path, pieces=2)
    assert job.program.assign_raters(job.lead).practice == 0, "the rule gives one each"
    job.program.practise_more(job.lead, ANN, BADGE)
    assert standing_of(job, ANN).to_practise == 1
    assert line_of(job).practising == 1
    with pytest.raises(Refused, match="no piece to practise on"):
        job.program.practise_more(job.lead, ANN, BADGE)
    with pytest.raises(Refused, match="is given no work"):
        job.program.practise_more(job.lead, LEAD, BADGE)
    with pytest.raises(Unusable):
        job.program.practise_more(job.lead, "nobody", BADGE)
    assert job.program.assign_raters(job.lead).practice == 1
    assert len(set(to_practise(job, ANN))) == 2
    mine = [one for one in records(job).values() if name_of(job, one.person) == ANN]
    assert len({one.submission for one in mine if one.share is Share.PRACTICE}) == 2
    job.rate_all()
    job.program.answer_practice(job.lead)
    assert [one.rated for one in standing_of(job, ANN).practised] == [True, True], "attempts are kept"


def test_a_piece_that_was_set_aside_is_neither_given_nor_answered(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = practising(workspace, tmp_path, pieces=1)
    (piece,) = [one.submission for one in line_of(job).pieces]
    job.rate_all()
    assert job.program.drop_seed(job.lead, piece, reason="Its levels were wrong.") is False
    assert job.program.answer_practice(job.lead) == 0
    assert len(standing_of(job, ANN).practised) == 1


def test_answers_come_in_letters_of_one_length_to_everybody(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = practising(workspace, tmp_path)
    (code,) = to_practise(job, ANN)
    job.rate(ANN, code, FAR)
    before = letters(job)
    job.program.answer_practice(job.lead)
    new = {key: row for key, row in letters(job).items() if key not in before}
    assert sorted(row.person for row in new.values()) == sorted(
        job.workspace.people[one] for one in ASSESSORS
    )
    assert len({len(row.sealed) for row in new.values()}) == 1


def letters(job: Job) -> dict[str, LetterRow]:
    with job.program.storage.read() as reading:
        return {row.id: row for row in reading.each(LetterRow)}


def test_practice_is_given_out_like_so_much_more_other_work(workspace: TestWorkspace, tmp_path: Path) -> None:
    """By the shape of what a run adds, nobody who was not given any learns that others practise."""
    from tests.leaks.test_sampling import copies

    taken_in(workspace, tmp_path / "in", 8)
    seen, truth = [], []
    for job, practice in zip(copies(workspace, tmp_path, 2), (True, False), strict=True):
        agree_on(job, 4, practice=practice)
        job.program.set_seed_rule(job.lead, BADGE, RULE)
        job.program.plan_sampling(job.lead, BADGE, SamplingPlan(percent=0))
        before = shapes(job)
        done = job.program.assign_raters(job.lead, seed=3)
        after = shapes(job)
        found = {table: rows - before[table] for table, rows in after.items() if rows != before[table]}
        del found["log_node"]
        seen.append(found)
        truth.append((done.practice, done.seeds))
        assert job.lead.role is Role.LEAD
    assert truth == [(4, 0), (0, 4)]
    assert seen[0] == seen[1]
