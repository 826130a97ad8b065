"""A rater's work: sealed, committed, taken back while the grace lasts, read by nobody else."""

import re
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from assessor_app.application.codec import decode
from assessor_app.application.ports.rows import DeskRow, LetterRow, SealedRatingRow
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.records import Draft
from assessor_app.application.use_cases.rate_submission import draft_of
from assessor_app.domain.pins import Pin, area
from assessor_app.ledger.canonical import Json
from tests.support.jobs import BADGE, Job, given_out, write_portfolios
from tests.support.workspaces import ASSESSORS, TestWorkspace


@pytest.fixture
def job(workspace: TestWorkspace, tmp_path: Path) -> Job:
    return given_out(workspace, tmp_path / "in", 4, twice=Fraction(1, 2))


def a_code(job: Job) -> tuple[str, str]:
    return next((name, codes[0]) for name, codes in job.codes().items() if codes)


def test_every_rater_gets_a_letter_of_the_same_length_in_every_run(job: Job) -> None:
    with job.program.storage.read() as reading:
        letters = reading.where(LetterRow)
    assert len(letters) == len(ASSESSORS)
    assert len({len(letter.sealed) for letter in letters}) == 1


def test_the_first_share_of_the_draw_is_rated_twice(job: Job) -> None:
    assert sum(map(len, job.codes().values())) == 4 + 2


def test_codes_are_the_raters_own(job: Job) -> None:
    codes = [code for codes in job.codes().values() for code in codes]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"[2-9A-HJ-NP-Z]{7}", code) for code in codes)


def test_no_code_is_given_twice_in_one_run_or_in_two(
    workspace: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = (f"{letter * 7}" for letter in "AABBCCDDAABBEEFF")
    monkeypatch.setattr("assessor_app.application.giving_parts.new_code", lambda: next(drawn))
    job = given_out(workspace, tmp_path / "in", 4)
    job.program.import_portfolios(job.admin, write_portfolios(tmp_path / "more", 6), badge=BADGE)
    job.program.make_blind_copies(job.admin)
    job.program.assign_raters(job.lead, second_rate=Fraction(0))
    codes = [code for codes in job.codes().values() for code in codes]
    assert sorted(codes) == [letter * 7 for letter in "ABCDEF"]


def test_somebody_elses_code_and_an_unknown_one_get_the_same_words(job: Job) -> None:
    name, code = a_code(job)
    other = next(rater for rater in ASSESSORS if rater != name)
    draft = Draft(levels=job.levels(2), comments={})
    said = []
    for wanted in (code, "ZZZZZZZ"):
        with pytest.raises(Unusable) as raised:
            job.program.rate_submission(job.rater(other), wanted, draft)
        said.append(str(raised.value).replace(wanted, "CODE"))
    assert said[0] == said[1]


def test_every_criterion_needs_a_level(job: Job) -> None:
    name, code = a_code(job)
    levels = job.levels(2)
    levels.popitem()
    with pytest.raises(Unusable, match="has no level chosen"):
        job.program.rate_submission(job.rater(name), code, Draft(levels=levels, comments={}))


def test_a_rating_is_final_at_once_and_cannot_be_made_again(job: Job) -> None:
    name, code = a_code(job)
    job.rate(name, code)
    with pytest.raises(Refused, match="rated already"):
        job.rate(name, code, 1)
    with pytest.raises(Refused, match="is final"):
        job.program.take_back_rating(job.rater(name), code)
    with pytest.raises(Refused, match="rated already"):
        job.program.save_draft(job.rater(name), code, Draft(levels={}, comments={}))


def test_within_the_grace_a_rating_can_be_taken_back_and_made_anew(job: Job) -> None:
    name, code = a_code(job)
    job.rate(name, code, 1, grace=15)
    assert [line.state for line in job.program.list_submissions.for_rater(job.rater(name))].count(
        "handed-in"  # type: ignore[arg-type]  # a StrEnum compares as its text
    ) == 1
    job.program.take_back_rating(job.rater(name), code)
    work = job.program.open_work(job.rater(name), code)
    assert work.draft.levels == job.levels(1), "the draft is there again"
    job.rate(name, code, 2)
    with job.program.storage.read() as reading:
        rows = reading.where(SealedRatingRow)
    assert sorted(row.withdrawn for row in rows) == [False, True]
    assert len({row.one_time_key for row in rows}) == 2, "a key vouches for one rating"


def test_a_draft_comes_back_and_tells_nothing_by_its_length(job: Job) -> None:
    name, code = a_code(job)
    sizes = set()
    for comment in ("", "x" * 2000):
        draft = Draft(levels={}, comments={"c": comment}, overall=comment[:10])
        job.program.save_draft(job.rater(name), code, draft)
        assert job.program.open_work(job.rater(name), code).draft.comments == draft.comments
        with job.program.storage.read() as reading:
            sizes |= {len(row.sealed) for row in reading.where(DeskRow)}
    assert len(sizes) == 1


def test_ratings_are_as_long_as_each_other(job: Job) -> None:
    for number, (name, codes) in enumerate(job.codes().items()):
        for code in codes:
            levels = job.levels(number % 4)
            draft = Draft(levels=levels, comments=dict.fromkeys(levels, "so " * 50 * number))
            job.program.rate_submission(job.rater(name), code, draft)
    with job.program.storage.read() as reading:
        rows = reading.where(SealedRatingRow)
    assert len({(len(row.slip), len(row.sealed)) for row in rows}) == 1


def test_a_removed_assessor_is_refused(job: Job) -> None:
    name, code = a_code(job)
    session = job.rater(name)
    job.program.remove_person(job.admin, name)
    with pytest.raises(Refused, match="no longer has the role"):
        job.program.rate_submission(session, code, Draft(levels=job.levels(2), comments={}))


def test_who_holds_the_admin_pair_is_never_given_work(workspace: TestWorkspace, tmp_path: Path) -> None:
    from assessor_app.domain.people import Role
    from tests.support.jobs import taken_in

    job = taken_in(workspace, tmp_path / "in", 8)
    job.program.change_roles(job.admin, ASSESSORS[0], (Role.ADMIN, Role.ASSESSOR))
    job.program.assign_raters(job.lead)
    assert job.codes()[ASSESSORS[0]] == []
    assert sum(map(len, job.codes().values())) >= 8


def a_pin(job: Job, name: str, code: str, note: str = "as promised") -> Pin:
    work = job.program.open_work(job.rater(name), code)
    place = area(work.files[0].digest, 2, (0.1, 0.2, 0.5, 0.6))
    return Pin(place=place, criterion=work.badge.rubric.criteria[0].id, note=note)


def test_pins_are_kept_with_the_draft_and_sealed_with_the_rating(job: Job) -> None:
    for name, codes in job.codes().items():
        for code in codes:
            pin = a_pin(job, name, code)
            draft = Draft(levels=job.levels(2), comments={}, pins=(pin, replace(pin, criterion="", note="")))
            job.program.save_draft(job.rater(name), code, draft)
            assert job.program.open_work(job.rater(name), code).draft.pins == draft.pins
            job.program.rate_submission(job.rater(name), code, draft)
    job.program.reveal_cases(job.lead)
    for line in job.program.list_cases(job.lead):
        for rating in job.program.list_cases.open(job.lead, line.id).ratings:
            assert [pin.note for pin in rating.pins] == ["as promised", ""]


@pytest.mark.parametrize("fault", ["file", "criterion", "note", "many"])
def test_a_pin_that_points_elsewhere_is_not_handed_in(job: Job, fault: str) -> None:
    name, code = a_code(job)
    pin = a_pin(job, name, code, "n" * 501 if fault == "note" else "")
    if fault == "file":
        pin = replace(pin, place=replace(pin.place, evidence="0" * 64))
    if fault == "criterion":
        pin = replace(pin, criterion="of another rubric")
    pins = (pin,) * (201 if fault == "many" else 1)
    with pytest.raises(Unusable, match="pin"):
        job.program.rate_submission(
            job.rater(name), code, Draft(levels=job.levels(2), comments={}, pins=pins)
        )


def test_a_rating_of_before_there_were_pins_is_read() -> None:
    fields: dict[str, Json] = {"level/c": "l", "comment/c": "so", "overall": "", "minutes": 3, "evidence": []}
    assert draft_of(fields) == Draft(levels={"c": "l"}, comments={"c": "so"}, minutes=3)
    assert decode(Draft, b'{"levels":{"c":"l"},"comments":{},"overall":"","minutes":0}').pins == ()
