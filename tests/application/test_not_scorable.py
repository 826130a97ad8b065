"""A rater says that a criterion cannot be scored: sealed, revealed, compared, settled, signed and told."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from assessor_app.application.extracts import open_extract
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.quality.opened_ratings import NOT_SCORED
from assessor_app.application.records import CaseState, Draft, Share
from assessor_app.application.use_cases.rate_submission import (
    RateSubmission,
    check_draft,
    draft_of,
    rating_fields,
)
from assessor_app.domain.comparison import ThirdRule
from assessor_app.domain.rubric import Outcome, Unscored
from assessor_app.domain.standardisation import SeedRule
from tests.application.test_left_work import book, name_of, records
from tests.application.test_settling import state_of, third_of
from tests.support.jobs import BADGE, Job, given_out, taken_in
from tests.support.workspaces import TestWorkspace

FIRST, MUST = "how-it-works", "safe-use"


def draft(job: Job, /, step: int = 2, **unscored: str) -> Draft:
    """Level `step` everywhere but on what is not scored; criteria with “_” for “-”."""
    reasons = {name.replace("_", "-"): reason for name, reason in unscored.items()}
    levels = {one: level for one, level in job.levels(step).items() if one not in reasons}
    return Draft(levels=levels, unscored=reasons, comments={}, overall="Read with care.", minutes=12)


def give(job: Job, name: str, code: str, what: Draft) -> None:
    job.program.rate_submission(job.rater(name), code, what, grace=timedelta(0))


def twice(workspace: TestWorkspace, folder: Path, first: dict[str, str], second: dict[str, str]) -> Job:
    """One submission whose two raters do not score these criteria."""
    job = given_out(workspace, folder, 1, twice=1)
    for record in records(job).values():
        reasons = first if record.share is Share.FIRST else second
        give(job, name_of(job, record), record.code, draft(job, 2, **reasons))
    return job


def the_case(job: Job) -> str:
    (line,) = job.program.list_cases(job.lead)
    return line.id


# handing in


def test_a_rating_without_reasons_binds_exactly_what_it_did(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 1)
    (line,) = [line for line in job.program.list_badges() if line.id == BADGE]
    fields = rating_fields(line.badge, [], draft(job))
    fixed = {"overall", "minutes", "rubric", "badge", "evidence"}
    assert set(fields) == {f"level/{one}" for one in job.levels(2)} | fixed
    said = rating_fields(line.badge, [], draft(job, how_it_works="missing"))
    assert set(said) == set(fields) - {f"level/{FIRST}"} | {f"unscored/{FIRST}"}, "as many fields as ever"
    assert draft_of(said).unscored == {FIRST: "missing"}
    assert draft_of(fields).unscored == {}, "a rating of before has none"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"unscored": {FIRST: "missing"}}, "has a level, and a reason why it has none"),
        ({"unscored": {"nothing-like-it": "missing"}}, "no criterion 'nothing-like-it'"),
        ({"levels": {}}, "has no level chosen"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_handed_in(
    workspace: TestWorkspace, tmp_path: Path, change: dict[str, dict[str, str]], said: str
) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    (record,) = records(job).values()
    with pytest.raises(Unusable, match=said):
        give(job, name_of(job, record), record.code, replace(draft(job), **change))  # type: ignore[arg-type]  # the fields are of one kind
    assert not book(job).unread


def test_another_reason_says_which_or_is_not_taken(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    (record,) = records(job).values()
    what = draft(job, how_it_works="other")
    with pytest.raises(Unusable, match="its comment must say why"):
        give(job, name_of(job, record), record.code, what)
    give(job, name_of(job, record), record.code, replace(what, comments={FIRST: "It is a recipe."}))
    assert job.program.reveal_cases(job.lead).agreed == 1


def test_what_a_changed_program_sealed_is_set_aside(
    workspace: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`other` without words, sealed by a program that did not ask for them."""
    job = given_out(workspace, tmp_path / "in", 1)
    (record,) = records(job).values()
    module = RateSubmission.__module__
    monkeypatch.setattr(f"{module}.check_draft", lambda badge, draft: None)
    give(job, name_of(job, record), record.code, draft(job, how_it_works="other"))
    monkeypatch.setattr(f"{module}.check_draft", check_draft)
    (waits,) = job.program.reveal_cases(job.lead).waiting
    assert waits.why.startswith("a rating does not fit its rubric")


def test_the_queue_counts_what_is_not_scorable_as_done(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    (record,) = records(job).values()
    name = name_of(job, record)
    job.program.save_draft(job.rater(name), record.code, draft(job, how_it_works="missing"))
    (line,) = job.program.list_submissions.for_rater(job.rater(name))
    assert (line.done, line.criteria) == (len(job.levels(2)), len(job.levels(2)))


# comparing and settling


def test_two_that_could_not_score_it_agree_on_not_yet(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = twice(workspace, tmp_path / "in", {"how_it_works": "missing"}, {"how_it_works": "unreadable"})
    assert job.program.reveal_cases(job.lead).agreed == 1
    case = job.program.list_cases.open(job.lead, the_case(job))
    assert case.decision is not None
    assert case.decision.outcome is Outcome.NOT_YET, "what was not judged was not passed"
    assert case.decision.unscored == {FIRST: "missing"}, "by the badge's rule the first rater's stands"
    assert FIRST not in case.decision.levels
    assert case.differences[FIRST] == 0
    assert job.program.verify_audit(job.lead).ok


def test_a_level_beside_a_reason_goes_to_a_lead_who_settles_it_by_either(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = twice(workspace, tmp_path / "in", {"how_it_works": "missing"}, {})
    (disputed,) = job.program.reveal_cases(job.lead).need_adjudicator
    assert disputed.criteria == (FIRST,)
    case = job.program.list_cases.open(job.lead, disputed.id)
    assert case.differences[FIRST] is None, "no number of steps lies between them"
    assert [pair.criterion for pair in job.program.list_cases.pairs(job.lead)] == [
        one for one in job.levels(2) if one != FIRST
    ], "the pair drops out of that criterion"
    with pytest.raises(Unusable, match="has no level chosen"):
        job.program.adjudicate_case(
            job.lead, disputed.id, replace(draft(job, how_it_works="missing"), unscored={}), reason="Read."
        )
    job.program.adjudicate_case(
        job.lead, disputed.id, draft(job, how_it_works="wrong-task"), reason="It answers last year's task."
    )
    decided = job.program.list_cases.open(job.lead, disputed.id).decision
    assert decided is not None
    assert (decided.unscored, decided.outcome) == ({FIRST: "wrong-task"}, Outcome.NOT_YET)
    job.program.override_decision(job.lead, disputed.id, draft(job), reason="It is in the annex.")
    now = job.program.list_cases.open(job.lead, disputed.id)
    assert now.decision is not None
    assert (now.decision.unscored, now.decision.outcome) == ({}, Outcome.AWARD)
    assert now.former[0].unscored == {FIRST: "wrong-task"}
    assert job.program.verify_audit(job.lead).ok


@pytest.mark.parametrize("rule", ThirdRule)
def test_a_third_rating_settles_what_two_of_three_could_score(
    workspace: TestWorkspace, tmp_path: Path, rule: ThirdRule
) -> None:
    job = twice(workspace, tmp_path / "in", {"how_it_works": "missing"}, {})
    (disputed,) = job.program.reveal_cases(job.lead).need_adjudicator
    job.program.ask_third(job.lead, disputed.id, rule)
    job.program.assign_raters(job.lead)
    job.rate(*third_of(job), 2)
    assert job.program.reveal_cases(job.lead).agreed == 1
    decided = job.program.list_cases.open(job.lead, disputed.id).decision
    assert decided is not None
    assert (decided.levels, decided.unscored, decided.rule) == (job.levels(2), {}, str(rule))


def test_where_the_third_cannot_score_what_two_scored_otherwise_a_lead_settles_it(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 1, twice=1)
    for record in records(job).values():
        job.rate(name_of(job, record), record.code, 1 if record.share is Share.FIRST else 3)
    (disputed,) = job.program.reveal_cases(job.lead).need_adjudicator
    job.program.ask_third(job.lead, disputed.id, ThirdRule.EXPERT)
    job.program.assign_raters(job.lead)
    they, code = third_of(job)
    give(job, they, code, draft(job, how_it_works="unreadable"))
    (left,) = job.program.reveal_cases(job.lead).need_adjudicator
    assert (left.id, left.criteria) == (disputed.id, (FIRST,))
    assert state_of(job, left.id) == CaseState.NEED_ADJUDICATOR
    with pytest.raises(Refused, match="has its third rating"):
        job.program.ask_third(job.lead, left.id, ThirdRule.PARITY)
    case = job.program.list_cases.open(job.lead, left.id)
    assert [bool(one.unscored) for one in case.ratings] == [False, False, True]
    job.program.adjudicate_case(job.lead, left.id, draft(job, 2), reason="It opens here.")
    assert job.program.verify_audit(job.lead).ok
    assert job.program.release_cases(job.lead).released == 1
    assert len(job.program.issue_awards(job.admin).awards) == 1, (
        "the proof holds though the third settled nothing"
    )


def test_the_audit_holds_a_decision_against_the_reasons_that_were_signed(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    from assessor_app.application.cases import put_file
    from assessor_app.application.session import begin

    job = twice(workspace, tmp_path / "in", {"how_it_works": "missing"}, {"how_it_works": "missing"})
    job.program.reveal_cases(job.lead)
    case, lead = the_case(job), job.lead
    file = book(job).files[case]
    assert file.decision is not None
    with job.program.storage.write() as work:
        session = begin(work, lead, job.program.cryptography)
        other = replace(file.decision, unscored={FIRST: "unreadable"})
        put_file(work, session, job.program.cryptography, case, replace(file, decision=other))
        work.record("case-changed")
        work.commit()
    report = job.program.verify_audit(job.lead)
    assert not report.ok
    assert "a decision is not the one that was signed" in str(report)


# what leaves


def test_the_admin_learns_which_criterion_and_why(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = twice(workspace, tmp_path / "in", {"safe_use": "unreadable"}, {"safe_use": "unreadable"})
    job.program.reveal_cases(job.lead)
    job.program.release_cases(job.lead)
    (line,) = job.program.list_submissions.for_admin(job.admin)
    with job.program.storage.read() as reading:
        extract = open_extract(reading, job.admin, job.program.cryptography, line.id)
    assert extract is not None
    assert (extract.unscored, extract.outcome) == ({MUST: "unreadable"}, Outcome.NOT_YET)
    (result,) = job.program.list_awards.not_yet(job.admin)
    title = {one.id: one.title for one in job.program.list_cases.badge(job.lead, BADGE).rubric.criteria}
    assert result.unscored == ((title[MUST], Unscored.UNREADABLE),)
    assert title[MUST] not in dict(result.levels)


def test_an_old_decision_and_an_old_extract_have_no_reasons(workspace: TestWorkspace, tmp_path: Path) -> None:
    from assessor_app.application.codec import decode, encode
    from assessor_app.application.records import Decision

    job = twice(workspace, tmp_path / "in", {}, {})
    job.program.reveal_cases(job.lead)
    decision = job.program.list_cases.open(job.lead, the_case(job)).decision
    assert decision is not None
    before = encode(decision).replace(b',"unscored":{}', b"")
    assert before != encode(decision)
    assert decode(Decision, before) == decision


# figures


def test_the_page_reliability_counts_how_often_each_leaves_one_out(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = twice(workspace, tmp_path / "in", {"how_it_works": "missing"}, {})
    job.program.reveal_cases(job.lead)
    (case,) = job.program.read_opened_ratings(job.lead).cases
    assert sorted(one.levels[0] for one in case.ratings) == [NOT_SCORED, 2]


def test_a_seed_is_agreed_on_with_a_reason_and_hit_by_one(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 3)
    piece = next(one.id for one in job.program.list_submissions.for_lead(job.lead))
    what = draft(job, how_it_works="other")
    with pytest.raises(Unusable, match="its comment must say why"):
        job.program.add_seed(job.lead, piece, what.chosen, reasons={}, reason="A clear case.")
    job.program.add_seed(
        job.lead, piece, what.chosen, reasons={FIRST: "It is a recipe."}, reason="A clear case."
    )
    (found,) = [one for one in job.program.show_seeds(job.lead) if one.badge == BADGE]
    (line,) = found.pieces
    assert (line.unscored, line.outcome) == ({FIRST: "other"}, Outcome.NOT_YET)


def test_who_practised_learns_that_a_criterion_was_agreed_on_as_not_scorable(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = taken_in(workspace, tmp_path / "in", 1)
    piece = next(one.id for one in job.program.list_submissions.for_lead(job.lead))
    what = draft(job, how_it_works="missing")
    job.program.add_seed(job.lead, piece, what.chosen, reasons={}, reason="No file is there.", practice=True)
    job.program.set_seed_rule(job.lead, BADGE, SeedRule(percent=0, practise=1))
    job.program.assign_raters(job.lead)
    by_code = [(name, code) for name, codes in job.codes().items() for code in codes]
    (one, other, *_) = by_code
    give(job, *one, draft(job, how_it_works="unreadable"))
    give(job, *other, draft(job))
    assert job.program.answer_practice(job.lead) == 2
    hit, miss = (job.program.see_agreed(job.rater(name), code) for name, code in (one, other))
    assert (hit.passed, hit.criteria[0].given, hit.criteria[0].agreed) == (
        True, Unscored.UNREADABLE, Unscored.MISSING,
    )  # fmt: skip
    assert (miss.passed, miss.criteria[0].steps, miss.criteria[0].agreed) == (False, None, Unscored.MISSING)
