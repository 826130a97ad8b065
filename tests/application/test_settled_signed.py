"""What is signed of settling a case, how long it is, and what two leads can do to each other's decisions."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from assessor_app.application.cases import put_file, read_secret_statement
from assessor_app.application.ports.rows import StatementRow
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.records import CaseFile, CaseState, Draft, Purpose
from assessor_app.application.session import begin
from assessor_app.application.statements import Domain
from assessor_app.application.use_cases.settle_cases import ThirdIsIn, decision_code
from assessor_app.domain.comparison import ThirdRule
from assessor_app.domain.people import Role
from assessor_app.domain.rubric import Rubric
from tests.application.test_left_work import book, name_of, records
from tests.application.test_settling import asked, disputed, state_of, third_of
from tests.support.jobs import BADGE, Job, given_out, revealed
from tests.support.workspaces import PASSPHRASE, TestWorkspace

OTHER = "Lena Zweit"


def lengths(job: Job) -> set[int]:
    """Of every secret statement of the cases."""
    domains = (Domain.CLOSE, Domain.REVEAL, Domain.DECISION, Domain.THIRD)
    with job.program.storage.read() as reading:
        return {len(row.body) for row in reading.where(StatementRow, domain=tuple(map(str, domains)))}


def test_no_length_tells_how_often_a_case_was_rated(workspace: TestWorkspace, tmp_path: Path) -> None:
    job, case = asked(workspace, tmp_path / "in", 2)
    job.program.assign_raters(job.lead)
    they, code = third_of(job)
    job.rate(they, code, 2)
    assert job.program.reveal_cases(job.lead).agreed == 1
    assert len(job.program.list_cases.open(job.lead, case).ratings) == 3
    assert len(lengths(job)) == 1


def test_the_close_of_a_case_with_many_files_is_as_long_for_one_as_for_two(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    """The files are known to everybody; close to a limit of the padding, one digest more would show."""
    source = tmp_path / "in"
    for learner, files in (("Zoë One (s001)", 20), ("Yan Two (s002)", 20)):
        (source / learner).mkdir(parents=True)
        for number in range(files):
            (source / learner / f"{number}.txt").write_text(f"{learner} {number}")
    job = Job(program=workspace.program(), workspace=workspace)
    job.program.import_portfolios(job.admin, source, badge="ai-essentials")
    job.program.make_blind_copies(job.admin)
    job.program.assign_raters(job.lead, second_rate=Fraction(1, 2))
    job.rate_all()
    job.program.reveal_cases(job.lead)
    with job.program.storage.read() as reading:
        closes = [len(row.body) for row in reading.where(StatementRow, domain=str(Domain.CLOSE))]
    assert sorted(len(file.ratings) for file in book(job).files.values()) == [1, 2]
    assert len(closes) == 2
    assert len(set(closes)) == 1


def test_statements_of_before_they_were_padded_are_read(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 1)
    (file,) = book(job).files.values()
    with job.program.storage.write() as work:
        session = begin(work, job.lead, job.program.cryptography)
        statement = read_secret_statement(work, session, job.program.cryptography, file.close, Domain.CLOSE)
        row = work.get(StatementRow, file.close)
        assert row is not None
        bare = session.rows.seal(Purpose.STATEMENT, statement.digest, statement.data)
        work.put(replace(row, body=bare))
        work.record("as it was before")
        work.commit()
    job.program.release_cases(job.lead)
    assert len(job.program.issue_awards(job.admin).awards) == 1
    assert job.program.verify_audit(job.lead).broken == ()


def test_the_rule_of_a_third_is_signed_when_it_is_asked_for_and_proven(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job, case = disputed(workspace, tmp_path / "in")
    job.program.ask_third(job.lead, case, ThirdRule.NEAREST)
    job.program.assign_raters(job.lead)
    they, code = third_of(job)
    job.rate(they, code, 3)
    job.program.reveal_cases(job.lead)
    job.program.release_cases(job.lead)
    job.program.issue_awards(job.admin)
    out = tmp_path / "bundle.zip"
    job.program.export_awards(job.admin, out)
    (file,) = job.program.verify_files([out]).files
    said = " ".join(check.detail for check in file.report.checks)
    assert "(nearest) was signed before the case was closed" in said


@pytest.mark.parametrize(
    "changed",
    [
        lambda file: replace(file, third_rule="expert"),
        lambda file: replace(file, decision=replace(file.decision, rule="expert")),
        lambda file: replace(file, former=(), decision=file.decision),
    ],
    ids=["rule", "decision", "overridden"],
)
def test_a_case_file_that_says_otherwise_than_was_signed_is_found(
    workspace: TestWorkspace, tmp_path: Path, changed: object
) -> None:
    job, case = asked(workspace, tmp_path / "in")
    job.program.assign_raters(job.lead)
    they, code = third_of(job)
    job.rate(they, code, 2)
    job.program.reveal_cases(job.lead)
    draft = Draft(levels=job.levels(3), comments={})
    job.program.override_decision(job.lead, case, draft, reason="All three misread it.")
    assert job.program.verify_audit(job.lead).broken == ()
    file: CaseFile = changed(book(job).files[case])  # type: ignore[operator]  # a lambda above
    with job.program.storage.write() as work:
        session = begin(work, job.lead, job.program.cryptography)
        put_file(work, session, job.program.cryptography, case, file)
        work.record("case-changed")
        work.commit()
    (broken,) = job.program.verify_audit(job.lead).broken
    assert broken.startswith(f"row case_file {case}")


def test_a_third_rating_that_is_in_goes_unused_only_where_a_lead_says_so(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job, case = asked(workspace, tmp_path / "in")
    job.program.assign_raters(job.lead)
    they, code = third_of(job)
    job.rate(they, code, 2)
    draft = Draft(levels=job.levels(3), comments={})
    with pytest.raises(ThirdIsIn, match="the third rating of this case is in"):
        job.program.adjudicate_case(job.lead, case, draft, reason="I read it myself.")
    assert state_of(job, case) == CaseState.NEED_THIRD
    job.program.adjudicate_case(job.lead, case, draft, reason="I read it myself.", without_third=True)
    opened = job.program.list_cases.open(job.lead, case)
    assert (opened.third_unused, len(opened.ratings)) == (True, 2)
    assert job.program.verify_audit(job.lead).broken == ()


def test_a_badge_has_a_rule_of_its_own_for_third_ratings(workspace: TestWorkspace, tmp_path: Path) -> None:
    job, case = disputed(workspace, tmp_path / "in")
    with pytest.raises(Unusable, match="what counts once the third rating is there"):
        job.program.ask_third(job.lead, case)
    assert job.program.fix_third_rule(job.lead, BADGE, ThirdRule.EXPERT)
    assert not job.program.fix_third_rule(job.lead, BADGE, ThirdRule.EXPERT), "nothing changed"
    assert job.program.list_cases.open(job.lead, case).third_rule is ThirdRule.EXPERT
    lines = {one.badge: one.third for one in job.program.show_sampling(job.lead).plans}
    assert {badge for badge, rule in lines.items() if rule} == {BADGE}
    job.program.ask_third(job.lead, case)
    assert book(job).files[case].third_rule == ThirdRule.EXPERT
    assert job.program.fix_third_rule(job.lead, BADGE, None)
    assert book(job).files[case].third_rule == ThirdRule.EXPERT, "what was asked for keeps its rule"
    assert job.program.list_cases.open(job.lead, case).third_rule is None
    with pytest.raises(Unusable, match="there is no badge"):
        job.program.fix_third_rule(job.lead, "none", ThirdRule.EXPERT)
    assert job.program.verify_audit(job.lead).broken == ()


def test_two_leads_do_not_override_each_other_unknowingly(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 1)
    job.program.add_person(job.admin, name=OTHER, roles=(Role.LEAD,), passphrase=PASSPHRASE)
    job.program.release_cases(job.lead, submissions=frozenset())  # hands the leads' keys over
    other = workspace.sign_in(OTHER, Role.LEAD, job.program)
    (line,) = job.program.list_cases(job.lead)
    one, two = (Draft(levels=job.levels(step), comments={}) for step in (1, 3))
    seen = job.program.list_cases.open(other, line.id).decision
    assert seen is not None
    job.program.override_decision(job.lead, line.id, one, reason="It is weaker.", over=decision_code(seen))
    for over in (decision_code(seen), None):
        with pytest.raises(Refused, match="decided otherwise meanwhile") as refused:
            job.program.override_decision(other, line.id, two, reason="It is stronger.", over=over)
    standing = job.program.list_cases.open(other, line.id).decision
    assert standing is not None
    assert decision_code(standing) in (refused.value.remedy or "")
    job.program.override_decision(other, line.id, two, reason="It is stronger.", over=decision_code(standing))
    job.program.override_decision(other, line.id, one, reason="I was wrong.")
    opened = job.program.list_cases.open(job.lead, line.id)
    assert [one.rule for one in opened.former] == ["single rating", "override", "override"]


def test_one_rating_by_a_changed_client_is_set_aside_and_the_rest_goes_on(
    workspace: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = given_out(workspace, tmp_path / "in", 3)
    (name, code), *rest = [(name, code) for name, codes in job.codes().items() for code in codes]
    with monkeypatch.context() as patch:  # a client that checks nothing
        patch.setattr(Rubric, "check", lambda *_: None)
        draft = Draft(levels={"no-such": "level"}, comments={})
        job.program.rate_submission(job.rater(name), code, draft)
    for other, known in rest:
        job.rate(other, known)
    done = job.program.reveal_cases(job.lead)
    assert (done.opened, [one.why for one in done.waiting]) == (
        2,
        ["a rating does not fit its rubric: its rater’s program was changed"],
    )
    assert done.waiting[0].id == next(one.submission for one in records(job).values() if one.code == code)
    (aside,) = job.program.read_opened_ratings(job.lead).set_aside
    assert aside.submission == done.waiting[0].id


def test_a_lead_who_rates_is_not_told_whether_another_rates_their_work(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    """All that Sampling shows is the same, be what they rate rated twice or once."""
    job = given_out(workspace, tmp_path / "in", 4, twice=1)
    they = name_of(job, next(iter(records(job).values())))
    job.program.change_roles(job.admin, they, (Role.ASSESSOR, Role.LEAD))
    job.program.release_cases(job.lead, submissions=frozenset())
    late = workspace.sign_in(they, Role.LEAD, job.program)
    person = job.workspace.people[they]
    mine = {one.submission for one in records(job).values() if one.person == person}
    overview = job.program.show_sampling(late)
    line = next(one for one in overview.plans if one.given or one.aside)
    assert (line.given, line.aside) == (4 - len(mine), len(mine))
    assert sum(line.twice.values()) == line.given
    own = [one for one in overview.coverage if one.person == person]
    assert {(one.twice, one.risks) for one in own} == {(None, None)}
    assert sum(one.given for one in own) == len(mine)
    others = sum(one.given for one in overview.coverage if one.person != person)
    assert others == 2 * (4 - len(mine)), "nor by reckoning back from what the others have"
    preview = job.program.show_sampling.preview(late, line.badge)
    before = {one.person: one.before for one in preview.raters}
    assert sum(before.values()) == others + len(mine)
    told = {one.id: one.why for one in job.program.reveal_cases(late).waiting}
    assert {told[one] for one in mine} == {"you rated it; another lead must open it"}
    control = next(one for one in job.program.show_sampling(job.lead).plans if one.badge == line.badge)
    assert sum(control.twice.values()) == 4
