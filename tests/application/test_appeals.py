"""A learner disputes a result: it is rated anew by somebody who never had it, heard, and decided."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from assessor_app.application.cases import CaseBook, put_file
from assessor_app.application.ports.rows import SubmissionRow
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.queries.appeals import AppealState, figures
from assessor_app.application.session import begin
from assessor_app.domain.appeals import End, Ground
from assessor_app.domain.people import Role
from assessor_app.domain.sampling import Reason, SamplingPlan
from tests.application.test_awards_issue import programme
from tests.support.appealed import (
    HIGH,
    LOW,
    WORDS,
    book,
    lodge,
    only,
    rated_anew,
    raters_of,
    released,
    submissions,
)
from tests.support.jobs import BADGE, Job, write_portfolios
from tests.support.workspaces import PASSPHRASE, TestWorkspace


def state_of(job: Job, submission: str) -> str:
    with job.program.storage.read() as reading:
        row = reading.get(SubmissionRow, submission)
    assert row is not None
    return row.state


def test_a_result_that_is_varied_leads_to_an_award_whose_proof_says_so(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = released(workspace, tmp_path / "in")
    (disputed,) = submissions(job)
    done = lodge(job)
    assert done.held is None
    assert only(job).state is AppealState.WAITING
    assert only(job).text == WORDS
    line = rated_anew(job)
    assert line.state is AppealState.TO_HEAR
    assert not raters_of(job, disputed) & raters_of(job, done.submission), "somebody who never had it"
    heard = job.program.list_appeals.open(job.lead, line.id)
    assert heard.standing.decision is not None
    assert heard.standing.decision.levels == job.levels(LOW)
    assert heard.fresh.ratings[0].levels == job.levels(HIGH)
    job.program.decide_appeal(job.lead, str(line.case), End.VARIED, reason="The annex answers it.")
    assert job.program.release_cases(job.lead).released == 1
    assert only(job).end is End.VARIED
    issued = job.program.issue_awards(job.admin)
    assert [one.reason for one in issued.skipped if one.submission == done.submission] == [
        "it takes the place of an earlier result: revoke that award, or return that result, first"
    ]
    job.program.return_submission(job.admin, disputed, reason="Not yet.")
    issued = job.program.issue_awards(job.admin)
    assert len(issued.awards) == 1, issued
    out = tmp_path / "bundle.zip"
    job.program.export_awards(job.admin, out)
    (file,) = job.program.verify_files([out]).files
    assert (file.report.outcome, file.report.ok) == ("valid", True)
    assert "decided on appeal" in str(file.report)
    assert state_of(job, disputed) == "returned"
    for session in (job.lead, job.admin):
        assert job.program.verify_audit(session).broken == ()
    before = book(job)
    decision = before.files[before.case_of[disputed]].decision
    assert decision is not None
    assert decision.levels == job.levels(LOW), "the earlier decision stays"


@pytest.mark.parametrize("end", [End.UPHELD, End.REJECTED])
def test_a_result_that_stands_is_not_signed_again(workspace: TestWorkspace, tmp_path: Path, end: End) -> None:
    job = released(workspace, tmp_path / "in", steps=HIGH)
    assert len(job.program.issue_awards(job.admin).awards) == 1
    (disputed,) = submissions(job)
    done = lodge(job)
    line = rated_anew(job)
    with pytest.raises(Unusable, match="result that is varied"):
        job.program.decide_appeal(job.lead, str(line.case), end, reason="So.", chosen=job.levels(LOW))
    job.program.decide_appeal(job.lead, str(line.case), end, reason="It was done as it should be.")
    job.program.release_cases(job.lead)
    issued = job.program.issue_awards(job.admin)
    assert issued.awards == ()
    assert [one.reason for one in issued.skipped] == [
        "its appeal left the earlier result as it stands: tell the learner, and return it"
    ]
    (told,) = job.program.list_appeals(job.admin)
    assert (told.end, told.reason, told.state) == (end, "It was done as it should be.", AppealState.RELEASED)
    job.program.return_submission(job.admin, done.submission, reason="See the letter.")
    assert only(job).state is AppealState.ENDED
    assert state_of(job, disputed) == "signed", "the award stands"
    assert job.program.verify_audit(job.lead).broken == ()


def test_no_appeal_lowers_a_result_unless_the_programme_lets_it(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = released(workspace, tmp_path / "in", steps=HIGH)
    lodge(job)
    line = rated_anew(job, LOW)
    with pytest.raises(Refused, match="worse off"):
        job.program.decide_appeal(job.lead, str(line.case), End.VARIED, reason="It is weaker.")
    with pytest.raises(Unusable, match="levels that stand"):
        job.program.decide_appeal(job.lead, str(line.case), End.VARIED, reason="So.", chosen=job.levels(HIGH))
    assert only(job).state is AppealState.TO_HEAR
    file = tmp_path / "programme.json"
    file.write_bytes(job.program.export_programme(job.admin))
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace('"frameworks"', '"appeals": {"may_lower": true},\n  "frameworks"', 1), encoding="utf-8"
    )
    job.program.load_programme(job.admin, file.read_bytes(), file=str(file))
    assert job.program.list_appeals.open(job.lead, line.id).may_lower
    decision = job.program.decide_appeal(job.lead, str(line.case), End.VARIED, reason="It is weaker.")
    assert str(decision.outcome) == "not-yet"


def test_a_decision_on_appeal_can_be_taken_anew_until_it_goes_out(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = released(workspace, tmp_path / "in")
    lodge(job)
    line = rated_anew(job)
    case = str(line.case)
    job.program.decide_appeal(job.lead, case, End.REJECTED, reason="Nothing was overlooked.")
    job.program.decide_appeal(job.lead, case, End.VARIED, reason="I misread the annex.")
    kept = book(job).files[case]
    assert [one.reason for one in kept.former] == ["Nothing was overlooked."]
    assert kept.appeal is not None
    assert kept.appeal.end == End.VARIED
    assert job.program.verify_audit(job.lead).broken == ()
    job.program.release_cases(job.lead)
    with pytest.raises(Refused, match="does not wait"):
        job.program.decide_appeal(job.lead, case, End.REJECTED, reason="Too late.")


def test_when_an_appeal_may_be_lodged(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = released(workspace, tmp_path / "in", 2)
    first, second = submissions(job)
    add = job.program.lodge_appeal
    window = add.window(job.admin, first)
    assert window.last_day - window.released_on == timedelta(days=28)
    today = datetime.now(UTC).date()
    with pytest.raises(Unusable, match="needs words"):
        add(job.admin, first, Ground.OTHER, "  ")
    with pytest.raises(Unusable, match="longer"):
        add(job.admin, first, Ground.OTHER, "é" * 1101)
    for day in (window.released_on - timedelta(days=1), today + timedelta(days=2)):
        with pytest.raises(Unusable, match="comes after the release"):
            add(job.admin, first, Ground.OTHER, WORDS, received_on=day)
    lodge(job, first)
    with pytest.raises(Refused, match="lodged already"):
        lodge(job, first)
    with pytest.raises(Refused, match="no further appeal"):
        lodge(job, only(job).id)
    with pytest.raises(Unusable, match="there is no submission"):
        lodge(job, "nobody’s")
    with pytest.raises(Refused):
        add(job.lead, second, Ground.OTHER, WORDS)
    job.program.withdraw_submission(job.admin, only(job).id, reason="They took it back.")
    assert only(job).state is AppealState.WITHDRAWN
    lodge(job, first)
    assert len(job.program.list_appeals(job.admin)) == 2


def test_a_late_appeal_needs_a_reason(
    workspace: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = released(workspace, tmp_path / "in")
    (disputed,) = submissions(job)
    later = datetime.now(UTC) + timedelta(days=30)
    monkeypatch.setattr("assessor_app.application.program.utc_now", lambda: later)
    with pytest.raises(Unusable, match="the last day"):
        lodge(job)
    done = job.program.lodge_appeal(
        job.admin, disputed, Ground.PROCEDURE, WORDS, late_because="They were ill.", received_on=later.date()
    )
    assert done.late
    assert (only(job).late, only(job).late_because) == (True, "They were ill.")
    assert date.fromisoformat(only(job).due_on) == later.date() + timedelta(days=42)


def test_who_rated_or_settled_it_does_not_hear_it(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = released(workspace, tmp_path / "in")
    (disputed,) = submissions(job)
    (they,) = raters_of(job, disputed)
    lodge(job)
    line = rated_anew(job)
    job.program.change_roles(job.admin, they, (Role.ASSESSOR, Role.LEAD))
    job.program.assign_raters(job.lead)  # hands the leads’ keys over
    late = workspace.sign_in(they, Role.LEAD, job.program)
    assert job.program.list_appeals(late) == (), "they never learn of it"
    assert not [one for one in job.program.list_cases(late) if one.on_appeal]
    assert [one for one in job.program.list_cases(job.lead) if one.on_appeal], "the control"
    with pytest.raises(Unusable, match="there is no appeal"):
        job.program.list_appeals.open(late, line.id)
    with pytest.raises(Refused, match="you rated"):
        job.program.decide_appeal(late, str(line.case), End.REJECTED, reason="No.")
    with pytest.raises(Refused, match="you rated"):
        job.program.list_cases.open(late, str(line.case))
    with pytest.raises(Refused):
        job.program.decide_appeal(job.admin, str(line.case), End.REJECTED, reason="No.")


def test_figures_count_the_originals_alone(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = released(workspace, tmp_path / "in", 2)
    before = job.program.read_opened_ratings(job.lead)
    lodge(job)
    line = rated_anew(job)
    job.program.decide_appeal(job.lead, str(line.case), End.VARIED, reason="The annex answers it.")
    after = job.program.read_opened_ratings(job.lead)
    assert {one.id for one in after.cases} == {one.id for one in before.cases}
    assert list(job.program.list_cases.pairs(job.lead)) == []
    (found,) = figures(job.program.list_appeals(job.lead))
    assert (found.badge, found.lodged, found.open, found.upheld, found.varied) == (BADGE, 1, 1, 1, 1)
    assert found.median_days == 0


def test_the_learners_record_shows_the_appeal_and_its_end(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = released(workspace, tmp_path / "in")
    lodge(job)
    line = rated_anew(job)
    job.program.decide_appeal(job.lead, str(line.case), End.UPHELD, reason="A file was opened late.")
    job.program.release_cases(job.lead)
    (learner,) = job.program.list_learners(job.admin)
    found = job.program.list_learners.one(job.admin, learner.id, learner.submissions)
    (appeal,) = [one.appeal for one in found.attempts if one.appeal is not None]
    assert (appeal.text, appeal.end, appeal.reason) == (WORDS, End.UPHELD, "A file was opened late.")
    out = tmp_path / "out"
    job.program.export_learner(job.admin, learner.id, learner.submissions, out)
    (letter,) = out.rglob("appeal-outcome.txt")
    assert "A file was opened late." in letter.read_text(encoding="utf-8")
    assert '"ground": "overlooked"' in (out / "record.json").read_text(encoding="utf-8")


def test_the_words_of_an_appeal_go_with_what_is_erased(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = released(workspace, tmp_path / "in")
    (disputed,) = submissions(job)
    done = lodge(job)
    job.program.return_submission(job.admin, disputed, reason="Not yet.")
    with pytest.raises(Refused, match="waits to be given"):
        job.program.erase_submission(job.admin, disputed, reason="They asked for it.")
    with pytest.raises(Refused, match="goes with the submission"):
        job.program.erase_submission(job.admin, done.submission, reason="They asked for it.")
    job.program.withdraw_submission(job.admin, done.submission, reason="They took it back.")
    assert job.program.erase_submission(job.admin, disputed, reason="They asked for it.").files == 4
    for session in (job.lead, job.admin):
        (line,) = job.program.list_appeals(session)
        assert (line.text, line.learner) == (None, None)
        assert job.program.verify_audit(session).broken == ()
    assert list(job.program.list_learners(job.admin)) == []


def test_what_was_appealed_is_no_attempt_of_its_own(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = released(workspace, tmp_path / "in")
    (disputed,) = submissions(job)
    lodge(job)
    again = job.program.import_portfolios(job.admin, tmp_path / "in", badge=BADGE)
    assert [(one.what, one.id) for one in again.submissions] == [("unchanged", disputed)]


def test_what_an_appeal_changed_is_a_risk_for_what_comes_next(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = released(workspace, tmp_path / "in")
    (disputed,) = submissions(job)
    (they,) = raters_of(job, disputed)
    lodge(job)
    line = rated_anew(job)
    job.program.plan_sampling(job.lead, BADGE, SamplingPlan(percent=0, appeal_percent=100))
    job.program.import_portfolios(job.admin, write_portfolios(tmp_path / "more", 7), badge=BADGE)
    job.program.make_blind_copies(job.admin)
    job.program.decide_appeal(job.lead, str(line.case), End.VARIED, reason="The annex answers it.")
    assert job.program.show_sampling.preview(job.lead, BADGE).reasons == {}, "it did not go out yet"
    job.program.release_cases(job.lead)
    drawn = job.program.show_sampling.preview(job.lead, BADGE)
    assert set(drawn.reasons) == {Reason.APPEAL}
    assert job.program.assign_raters(job.lead).twice, "another seed gives another count"
    twice = [keys for keys in book(job).by_submission.values() if len(keys) == 2 and keys]
    names = {person.id: person.name for person in job.program.list_people()}
    for keys in twice:
        records = [book(job).assignments[key] for key in keys]
        if records[1].reason == Reason.APPEAL:
            assert they in {names[one.person] for one in records}


def test_the_proof_says_so_where_levels_stay_hidden_too(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = Job(program=workspace.program(), workspace=workspace)
    programme(job, open_levels=False)
    job = released(workspace, tmp_path / "in", steps=LOW)
    (disputed,) = submissions(job)
    lodge(job)
    (marked,) = [one for one in job.program.list_submissions.for_admin(job.admin) if not one.attempt]
    assert marked.id == only(job).id, "admins see which it is"
    line = rated_anew(job)
    job.program.decide_appeal(job.lead, str(line.case), End.VARIED, reason="The annex answers it.")
    job.program.release_cases(job.lead)
    job.program.return_submission(job.admin, disputed, reason="Not yet.")
    assert len(job.program.issue_awards(job.admin).awards) == 1
    out = tmp_path / "bundle.zip"
    job.program.export_awards(job.admin, out)
    raw = out.read_bytes()
    assert b'"rule":["appeal-varied"' in raw
    assert b'"level/how-it-works":["' not in raw
    (file,) = job.program.verify_files([out]).files
    assert file.report.outcome == "valid"
    assert "decided on appeal" in str(file.report)


def test_an_audit_finds_a_hearing_that_names_another_decision(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = released(workspace, tmp_path / "in")
    lodge(job)
    line = rated_anew(job)
    job.program.decide_appeal(job.lead, str(line.case), End.VARIED, reason="The annex answers it.")
    lead = job.lead
    with job.program.storage.write() as work:
        session = begin(work, lead, job.program.cryptography)
        file = CaseBook(work, session, job.program.cryptography).files[str(line.case)]
        assert file.appeal is not None
        wrong = replace(file, appeal=replace(file.appeal, against="0" * 64))
        put_file(work, session, job.program.cryptography, str(line.case), wrong)
        work.record("case-changed")
        work.commit()
    (broken, *_) = job.program.verify_audit(job.lead).broken
    assert "a decision is not the one that was signed" in str(broken)


def test_appeals_outlast_a_backup(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = released(workspace, tmp_path / "in")
    lodge(job)
    file = tmp_path / "backup.asb"
    job.program.back_up(job.admin, file)
    done = job.program.restore_elsewhere(
        file, tmp_path / "again", passphrase=lambda: PASSPHRASE, recovery=None
    )
    assert done.workspace == job.lead.workspace.id
    copy = replace(workspace, folder=tmp_path / "again", programs=[])
    restored = Job(program=copy.program(), workspace=copy)
    assert only(restored).text == WORDS
    copy.close()
