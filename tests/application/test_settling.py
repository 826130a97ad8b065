"""Settling by rule: a third rating blind to both, a consensus beside the originals, an override."""

from pathlib import Path

import pytest
from sqlalchemy import text

from assessor_app.application.giving_out import Given
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.records import CaseState, Draft, Share
from assessor_app.application.use_cases import reveal_cases
from assessor_app.domain.comparison import ThirdRule
from assessor_app.domain.people import Role
from assessor_app.domain.stepping_aside import Hint, Sight
from tests.application.test_left_work import book, name_of, records, remove
from tests.leaks.opened import opened_by
from tests.support.jobs import BADGE, Job, given_out
from tests.support.workspaces import ADMIN, ASSESSORS, TestWorkspace


def disputed(workspace: TestWorkspace, folder: Path, count: int = 1) -> tuple[Job, str]:
    """Cases whose first rating is at level 1 and whose second at level 3 on every criterion."""
    job = given_out(workspace, folder, count, twice=1)
    for record in records(job).values():
        job.rate(name_of(job, record), record.code, 1 if record.share is Share.FIRST else 3)
    done = job.program.reveal_cases(job.lead)
    assert len(done.need_adjudicator) == count
    return job, done.need_adjudicator[0].id


def state_of(job: Job, case: str) -> str:
    return next(line.state for line in job.program.list_cases(job.lead) if line.id == case)


def third_of(job: Job) -> tuple[str, str]:
    """(rater, code) of the third rating that was given out last."""
    thirds = [one for one in records(job).values() if one.share is Share.THIRD]
    last = next(one for one in thirds if one.replaces or len(thirds) == 1)
    return name_of(job, last), last.code


@pytest.mark.parametrize(
    ("rule", "step"),
    [
        (ThirdRule.PARITY, 2),  # (1 + 3 + 2) / 3
        (ThirdRule.TERTIUM_QUID, 2),
        (ThirdRule.EXPERT, 2),
        (ThirdRule.NEAREST, 2),
    ],
)
def test_a_third_rating_settles_by_the_rule_that_was_fixed_before(
    workspace: TestWorkspace, tmp_path: Path, rule: ThirdRule, step: int
) -> None:
    job, case = disputed(workspace, tmp_path / "in")
    job.program.ask_third(job.lead, case, rule)
    assert state_of(job, case) == CaseState.NEED_THIRD
    assert [one.why for one in job.program.reveal_cases(job.lead).waiting] == [
        "nobody has its third rating to give yet: give out work first"
    ]
    assert job.program.show_sampling.again(job.lead) == {BADGE: 1}
    assert job.program.assign_raters(job.lead).again == 1
    assert job.program.assign_raters(job.lead).again == 0, "once is enough"
    they, code = third_of(job)
    assert [one.why for one in job.program.reveal_cases(job.lead).waiting] == ["not every rating is in"]
    queue = list(job.program.list_submissions.for_rater(job.rater(they)))
    assert [line.id for line in queue] == [code], "it looks like any other work"
    for _channel, content in opened_by(job, they):
        assert b"third" not in content
        assert str(rule).encode() not in content
    job.rate(they, code, 2)
    assert job.program.reveal_cases(job.lead).agreed == 1
    opened = job.program.list_cases.open(job.lead, case)
    assert opened.decision is not None
    assert opened.decision.levels == job.levels(step)
    assert opened.decision.rule == str(rule)
    assert len(opened.ratings) == 3
    assert opened.ratings[2].levels == job.levels(2), "the third comes last"
    originals = [one.levels for one in opened.ratings[:2]]
    assert all(levels in originals for levels in (job.levels(1), job.levels(3)))
    pairs = list(job.program.list_cases.pairs(job.lead))
    assert {tuple(sorted(pair.positions)) for pair in pairs} == {(1, 3)}, "of the originals alone"
    assert job.program.verify_audit(job.lead).broken == ()


def test_the_award_that_a_third_rating_led_to_is_proven(workspace: TestWorkspace, tmp_path: Path) -> None:
    job, case = disputed(workspace, tmp_path / "in")
    job.program.ask_third(job.lead, case, ThirdRule.NEAREST)
    job.program.assign_raters(job.lead)
    they, code = third_of(job)
    job.rate(they, code, 3)
    job.program.reveal_cases(job.lead)
    assert job.program.release_cases(job.lead).released == 1
    assert len(job.program.issue_awards(job.admin).awards) == 1
    out = tmp_path / "bundle.zip"
    job.program.export_awards(job.admin, out)
    (file,) = job.program.verify_files([out]).files
    assert (file.report.outcome, file.report.ok) == ("valid", True)


def test_a_third_rating_that_somebody_left_goes_on(workspace: TestWorkspace, tmp_path: Path) -> None:
    job, case = disputed(workspace, tmp_path / "in")
    job.program.ask_third(job.lead, case, ThirdRule.EXPERT)
    job.program.assign_raters(job.lead)
    they, _code = third_of(job)
    remove(job, they)
    assert job.program.assign_raters(job.lead).again == 1
    other, code = third_of(job)
    assert other != they
    job.rate(other, code, 3)
    assert job.program.reveal_cases(job.lead).agreed == 1


def test_a_third_rating_that_somebody_stepped_aside_from_goes_on(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job, case = disputed(workspace, tmp_path / "in")
    job.program.ask_third(job.lead, case, ThirdRule.EXPERT)
    job.program.assign_raters(job.lead)
    they, code = third_of(job)
    (file,) = job.program.open_work(job.rater(they), code).files
    job.program.step_aside(job.rater(they), code, Sight(hint=Hint.NAME, evidence=file.digest))
    assert job.program.show_sampling.again(job.lead) == {}, "an admin looks first"
    assert job.program.assign_raters(job.lead).again == 0
    (line,) = job.program.list_submissions.for_admin(job.admin, state="held")
    job.program.accept_submission(job.admin, line.id, reason="Nothing can be seen.")
    assert job.program.show_sampling.again(job.lead) == {BADGE: 1}
    assert job.program.assign_raters(job.lead).again == 1
    other, code = third_of(job)
    assert other != they
    job.rate(other, code, 3)
    assert job.program.reveal_cases(job.lead).agreed == 1
    assert job.program.verify_audit(job.lead).broken == ()


def test_a_lead_need_not_wait_for_the_third(workspace: TestWorkspace, tmp_path: Path) -> None:
    job, case = disputed(workspace, tmp_path / "in")
    job.program.ask_third(job.lead, case, ThirdRule.EXPERT)
    job.program.assign_raters(job.lead)
    job.program.adjudicate_case(
        job.lead, case, Draft(levels=job.levels(3), comments={}), reason="Both said so.", consensus=True
    )
    opened = job.program.list_cases.open(job.lead, case)
    assert opened.decision is not None
    assert (opened.decision.rule, len(opened.ratings)) == ("consensus", 2)
    they, code = third_of(job)
    job.rate(they, code, 1)  # nothing tells them that it came too late
    assert job.program.reveal_cases(job.lead).opened == 0
    assert job.program.verify_audit(job.lead).broken == ()


def test_where_nobody_is_left_no_third_can_be_asked(workspace: TestWorkspace, tmp_path: Path) -> None:
    job, case = disputed(workspace, tmp_path / "in")
    had = {name_of(job, one) for one in records(job).values()}
    for name in ASSESSORS:
        if name not in had:
            job.program.remove_person(job.admin, name)
    with pytest.raises(Refused, match="nobody is left"):
        job.program.ask_third(job.lead, case, ThirdRule.PARITY)
    with pytest.raises(Unusable, match="there is no case"):
        job.program.ask_third(job.lead, "no such", ThirdRule.PARITY)


def test_a_decision_is_overridden_with_a_reason_until_it_is_released(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job, case = disputed(workspace, tmp_path / "in")
    low, high = (Draft(levels=job.levels(step), comments={}) for step in (1, 3))
    with pytest.raises(Refused, match="only a decision"):
        job.program.override_decision(job.lead, case, low, reason="Too early.")
    job.program.adjudicate_case(job.lead, case, low, reason="The second misread it.")
    with pytest.raises(Unusable):
        job.program.override_decision(job.lead, case, high, reason="  ")
    job.program.override_decision(job.lead, case, high, reason="So did I.")
    opened = job.program.list_cases.open(job.lead, case)
    assert opened.decision is not None
    assert (opened.decision.rule, opened.decision.reason) == ("override", "So did I.")
    assert [(one.rule, one.reason) for one in opened.former] == [("adjudication", "The second misread it.")]
    job.program.release_cases(job.lead)
    with pytest.raises(Refused, match="not released yet"):
        job.program.override_decision(job.lead, case, low, reason="Too late.")
    assert len(job.program.issue_awards(job.admin).awards) == 1
    assert job.program.verify_audit(job.lead).broken == ()


def test_who_rated_a_case_neither_overrides_it_nor_asks_for_a_third(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job, case = disputed(workspace, tmp_path / "in")
    they = name_of(job, next(iter(records(job).values())))
    job.program.change_roles(job.admin, they, (Role.ASSESSOR, Role.LEAD))
    job.program.assign_raters(job.lead)  # hands the leads' keys over
    late = workspace.sign_in(they, Role.LEAD, job.program)
    with pytest.raises(Refused, match="you rated"):
        job.program.ask_third(late, case, ThirdRule.PARITY)
    for session in (workspace.sign_in(ADMIN, Role.ADMIN, job.program), job.rater(they)):
        with pytest.raises(Refused):
            job.program.ask_third(session, case, ThirdRule.PARITY)


def asked(workspace: TestWorkspace, folder: Path, count: int = 1) -> tuple[Job, str]:
    """A case whose third rating was asked for."""
    job, case = disputed(workspace, folder, count)
    job.program.ask_third(job.lead, case, ThirdRule.PARITY)
    return job, case


def withdraw(job: Job, case: str, *, erase: bool = False) -> None:
    submission = book(job).files[case].submission
    job.program.withdraw_submission(job.admin, submission, reason="By mistake.")
    if erase:
        job.program.erase_submission(job.admin, submission, reason="They asked for it.")


@pytest.mark.parametrize("erase", [False, True], ids=["withdrawn", "erased"])
def test_a_withdrawn_submission_waits_for_no_third_and_blocks_nothing(
    workspace: TestWorkspace, tmp_path: Path, erase: bool
) -> None:
    job, case = asked(workspace, tmp_path / "in")
    withdraw(job, case, erase=erase)
    assert job.program.show_sampling.again(job.lead) == {}
    done = job.program.assign_raters(job.lead)
    assert (done.again, done.held) == (0, ())
    told = job.program.reveal_cases(job.lead)
    assert (told.opened, told.waiting) == (0, ())


def test_a_third_handed_in_after_its_submission_was_withdrawn_opens_nothing(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job, case = asked(workspace, tmp_path / "in")
    job.program.assign_raters(job.lead)
    they, code = third_of(job)
    job.rate(they, code, 2)
    withdraw(job, case)
    told = job.program.reveal_cases(job.lead)
    assert (told.opened, told.waiting) == (0, ())
    assert state_of(job, case) == CaseState.NEED_THIRD


def test_a_case_whose_submission_is_withdrawn_between_closing_and_opening_only_waits(
    workspace: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = given_out(workspace, tmp_path / "in", 2)
    job.rate_all()
    killed(job, monkeypatch)
    gone = sorted(book(job).files)[0]
    withdraw(job, gone)
    told = job.program.reveal_cases(job.lead)
    assert (told.opened, [one.why for one in told.waiting]) == (1, ["it was withdrawn"])
    assert state_of(job, gone) == CaseState.CLOSED


def killed(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reveal that dies between closing and opening."""

    def die(*_: object) -> str:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(reveal_cases, "sign_head", die)
        with pytest.raises(KeyboardInterrupt):
            job.program.reveal_cases(job.lead)


def test_no_lead_gives_a_third_rating(workspace: TestWorkspace, tmp_path: Path) -> None:
    job, case = disputed(workspace, tmp_path / "in")
    had = {name_of(job, one) for one in records(job).values()}
    first, second = (name for name in ASSESSORS if name not in had)
    job.program.change_roles(job.admin, first, (Role.ASSESSOR, Role.LEAD))
    job.program.ask_third(job.lead, case, ThirdRule.PARITY)
    assert job.program.assign_raters(job.lead).again == 1
    assert third_of(job)[0] == second
    job.program.change_roles(job.admin, second, (Role.ASSESSOR, Role.LEAD))
    done = job.program.assign_raters(job.lead)
    assert (done.again, len(done.held)) == (0, 1), "who became a lead gives it no more, and nobody is left"
    assert job.program.show_sampling.again(job.lead) == {}
    for name in (first, second):
        late = workspace.sign_in(name, Role.LEAD, job.program)
        if name == first:
            job.program.list_cases.open(late, case)
            continue
        with pytest.raises(Refused, match="you rated"):
            job.program.list_cases.open(late, case)


def test_where_only_leads_are_left_no_third_can_be_asked(workspace: TestWorkspace, tmp_path: Path) -> None:
    job, case = disputed(workspace, tmp_path / "in")
    had = {name_of(job, one) for one in records(job).values()}
    for name in ASSESSORS:
        if name not in had:
            job.program.change_roles(job.admin, name, (Role.ASSESSOR, Role.LEAD))
    with pytest.raises(Refused, match="nobody is left"):
        job.program.ask_third(job.lead, case, ThirdRule.PARITY)


def closed_with_a_third(
    workspace: TestWorkspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Job, str]:
    """A case whose third rating is closed, by a reveal that died before it opened it."""
    job, case = asked(workspace, folder)
    job.program.assign_raters(job.lead)
    they, code = third_of(job)
    job.rate(they, code, 2)
    killed(job, monkeypatch)
    assert state_of(job, case) == CaseState.CLOSED
    return job, case


def test_a_third_rating_is_shown_by_its_reveal_alone(
    workspace: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job, case = closed_with_a_third(workspace, tmp_path / "in", monkeypatch)
    opened = job.program.list_cases.open(job.lead, case)
    assert (len(opened.ratings), opened.line.ratings) == (2, 2)
    known = job.program.read_opened_ratings(job.lead)
    assert [len(one.ratings) for one in known.cases] == [2]
    assert job.program.reveal_cases(job.lead).agreed == 1
    assert len(job.program.list_cases.open(job.lead, case).ratings) == 3
    assert [len(one.ratings) for one in job.program.read_opened_ratings(job.lead, known=known).cases] == [3]
    with job.program.storage.read() as reading:
        given = Given(reading, book(job).assignments)
    (version,) = {file.achievement_version for file in book(job).files.values()}
    assert len(given.before(version, {}).pairs) == 3, "all three are linked"


def test_where_the_third_does_not_hold_a_lead_settles_the_first_two(
    workspace: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job, case = closed_with_a_third(workspace, tmp_path / "in", monkeypatch)
    third = book(job).files[case].ratings[2]
    with job.program.storage._engine.begin() as connection:  # behind the log's back
        connection.execute(text("UPDATE sealed_rating SET sealed = x'78' WHERE id = :i"), {"i": third})
    told = job.program.reveal_cases(job.lead)
    assert (told.opened, [one.why for one in told.waiting]) == (
        0,
        ["a rating cannot be opened: it was changed"],
    )
    assert state_of(job, case) == CaseState.NEED_ADJUDICATOR
    draft = Draft(levels=job.levels(3), comments={})
    job.program.adjudicate_case(job.lead, case, draft, reason="The second read it well.")
    assert job.program.release_cases(job.lead).released == 1
    job.program.issue_awards(job.admin)
    out = tmp_path / "bundle.zip"
    job.program.export_awards(job.admin, out)
    (file,) = job.program.verify_files([out]).files
    assert (file.report.outcome, file.report.ok) == ("valid", True)


def test_the_log_does_not_tell_how_a_case_is_settled(workspace: TestWorkspace, tmp_path: Path) -> None:
    job, case = asked(workspace, tmp_path / "in")
    draft = Draft(levels=job.levels(3), comments={})
    job.program.adjudicate_case(job.lead, case, draft, reason="They say so.", consensus=True)
    job.program.override_decision(job.lead, case, draft, reason="So do I.")
    kinds = job.program.list_log(job.lead).read().kinds
    assert kinds["case-changed"] == 3
    assert not {kind for kind in kinds if "third" in kind or kind in ("case-adjudicated", "case-overridden")}
