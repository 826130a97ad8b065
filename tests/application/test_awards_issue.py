"""Signing: what is released and nothing else, once, and never more than a stranger would believe."""

import hashlib
import json
import secrets
import uuid
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

import resources
from assessor_app.application.awards import AwardBook
from assessor_app.application.codec import encode
from assessor_app.application.extract_records import ResultExtract
from assessor_app.application.extracts import open_extract
from assessor_app.application.intake import IntakeBook, seal_link
from assessor_app.application.ports.rows import (
    AwardRow,
    LearnerRow,
    LogEntryRow,
    ResultExtractRow,
    SubmissionRow,
    TakenPlacesRow,
)
from assessor_app.application.problems import Refused
from assessor_app.application.progress import Cancelled
from assessor_app.application.records import (
    EXTRACT_SIZES,
    AwardRecord,
    LearnerRecord,
    Purpose,
    open_record,
    seal_record,
)
from assessor_app.application.session import begin, public_half
from assessor_app.application.statements import Domain
from assessor_app.application.use_cases import issue_awards
from assessor_app.credentials.status_list import MINIMUM_BITS, bit
from assessor_app.domain.people import Role
from assessor_app.ledger.statement import make_statement, read_statement
from tests.support.awards import issued, outcomes, records
from tests.support.jobs import BADGE, Job, revealed
from tests.support.workspaces import ADMIN, LEAD, PASSPHRASE, TestWorkspace


def states(job: Job) -> list[str]:
    return sorted(line.state for line in job.program.list_submissions.for_admin(job.admin))


def kinds(job: Job) -> list[str]:
    with job.program.storage.read() as reading:
        return [json.loads(row.body)["kind"] for row in reading.each(LogEntryRow)]


def test_what_is_released_is_signed_once(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 3, twice=Fraction(1, 3))
    assert job.program.issue_awards(job.admin).awards == (), "nothing is released yet"
    assert job.program.release_cases(job.lead).released == 3
    assert len(list(job.program.list_awards.ready(job.admin))) == 3
    done = job.program.issue_awards(job.admin)
    assert (len(set(done.awards)), done.skipped, states(job)) == (3, (), ["signed"] * 3)
    again = job.program.issue_awards(job.admin, all_approved=True)
    assert (again.awards, again.skipped) == ((), ())
    assert kinds(job).count("award") == 3, "an entry each"
    assert {one.id for one in records(job)} == set(done.awards)
    report = job.program.verify_audit(job.admin)
    assert report.ok, report


def test_a_credential_says_what_was_decided_and_nobody_elses_name(awarded: Job) -> None:
    listed = {line.id: line for line in awarded.program.list_awards(awarded.admin)}
    indices = set()
    for record in records(awarded):
        document = json.loads(record.credential)
        line = listed[record.id]
        assert document["id"] == f"urn:uuid:{record.id}"
        (identity,) = document["credentialSubject"]["identifier"]
        assert identity["identityHash"] == line.learner
        levels = {one["achievedLevel"].rpartition("#")[2] for one in document["credentialSubject"]["result"]}
        assert levels == {f"{criterion}/{level}" for criterion, level in awarded.levels(2).items()}
        (evidence,) = document["evidence"]
        number = line.learner.removeprefix("Zoë Student")
        text = f"Work of {line.learner}, number {number}.\n".encode()
        assert evidence["digestSRI"].startswith("sha256-")
        assert evidence["name"] == "Evidence 1", "file names may tell whose it is"
        with awarded.program.storage.read() as reading:
            book = IntakeBook(reading, awarded.admin, awarded.program.cryptography)
            known = book.find(record.submission)
            ((_, original),) = book.evidence(known.row.id, known.key)
        assert original.digest == hashlib.sha256(text).hexdigest()
        indices.add(int(document["credentialStatus"]["statusListIndex"]))
    assert len(indices) == len(listed)
    assert max(indices) > 1000, "drawn from 131,072 places, not counted"


def test_the_logs_rows_do_not_show_which_award_is_whose(awarded: Job) -> None:
    raw = b"".join(path.read_bytes() for path in awarded.workspace.folder.glob("assessor.db*"))
    for record in records(awarded):
        assert record.submission.encode() in raw, "the control: a clear column"
        assert record.id.encode() not in raw


def test_not_yet_is_left_untouched_with_its_feedback(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 1)
    other = revealed_below(job, tmp_path / "more")
    done = job.program.issue_awards(job.admin, all_approved=True)
    assert len(done.awards) == 1, "all-approved releases nothing that is “not yet”"
    assert done.skipped == ()
    job.program.release_cases(job.lead)
    done = job.program.issue_awards(job.admin)
    assert [(one.submission, one.reason) for one in done.skipped] == [(other, "not yet")]
    assert states(job) == ["released", "signed"]
    (line,) = job.program.list_awards.not_yet(job.admin)
    assert line.submission == other
    assert ("", "Read with care.") in line.feedback


def revealed_below(job: Job, source: Path) -> str:
    """One more submission, decided “not yet”."""
    known = {line.id for line in job.program.list_submissions.for_admin(job.admin)}
    folder = source / "Björn Below (b1)"
    folder.mkdir(parents=True)
    (folder / "essay.txt").write_text("Little.\n", encoding="utf-8")
    job.program.import_portfolios(job.admin, source, badge=BADGE)
    job.program.make_blind_copies(job.admin)
    job.program.assign_raters(job.lead, second_rate=Fraction(0))
    for name in (name for name, codes in job.codes().items() if codes):
        for line in job.program.list_submissions.for_rater(job.rater(name)):
            if line.final_at is None:
                job.rate(name, line.id, 0)
    job.program.reveal_cases(job.lead)
    (new,) = {line.id for line in job.program.list_submissions.for_admin(job.admin)} - known
    return new


def test_a_name_that_no_font_can_draw_is_named_before_signing(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    folder = tmp_path / "in" / "ཀ Hana (h1)"
    folder.mkdir(parents=True)
    (folder / "essay.txt").write_text("Work.\n", encoding="utf-8")
    job = revealed(workspace, tmp_path / "in", 1)
    done = job.program.issue_awards(job.admin, all_approved=True)
    assert len(done.awards) == 1
    (skipped,) = done.skipped
    assert skipped.reason == "no installed font can draw “ཀ” (TIBETAN LETTER KA, U+0F40)"
    assert states(job) == ["released", "signed"]


def test_an_address_is_hashed_with_a_salt(workspace: TestWorkspace, tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    (source / "essay.txt").write_text("Work.\n", encoding="utf-8")
    (source / "submissions.csv").write_text(
        "learner_id,files,learner,email\nm1,essay.txt,Mia Maier,Mia.Maier@Example.org\n", encoding="utf-8"
    )
    job = Job(program=workspace.program(), workspace=workspace)
    job.program.import_portfolios(job.admin, source, badge=BADGE)
    job.program.make_blind_copies(job.admin)
    job.program.assign_raters(job.lead, second_rate=Fraction(0))
    job.rate_all()
    job.program.reveal_cases(job.lead)
    job.program.issue_awards(job.admin, all_approved=True)
    (record,) = records(job)
    (identity,) = json.loads(record.credential)["credentialSubject"]["identifier"]
    expected = hashlib.sha256(f"mia.maier@example.org{identity['salt']}".encode()).hexdigest()
    assert (identity["hashed"], identity["identityHash"]) == (True, f"sha256${expected}")
    assert b"Maier" not in record.credential
    assert b"mia" not in record.credential.lower()


def test_each_of_a_team_gets_an_award(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 1)
    mate = str(uuid.uuid4())
    with job.program.storage.write() as work:
        (row,) = work.where(SubmissionRow)
        key = IntakeBook(work, job.admin, job.program.cryptography).key(row.id)
        record = LearnerRecord(name="Mate Two")
        work.add(LearnerRow(id=mate, sealed=seal_record(job.admin.rows, Purpose.LEARNER, mate, record)))
        work.add(seal_link(key, row.id, 2, mate))
        work.sign_by(job.admin.keys.sign)
        work.record("test")
        work.commit()
    done = job.program.issue_awards(job.admin, all_approved=True)
    assert len(done.awards) == 2
    assert {line.learner for line in job.program.list_awards(job.admin)} == {"Zoë Student0", "Mate Two"}
    bundle = tmp_path / "b.zip"
    job.program.export_awards(job.admin, bundle)
    assert outcomes(job, bundle) == ["valid"]
    job.program.revoke_award(job.admin, done.awards[0], reason="copied")
    assert states(job) == ["signed"], "the other's award stands"
    job.program.revoke_award(job.admin, done.awards[1], reason="copied")
    assert states(job) == ["revoked"]


def planted(job: Job, submission: str, change: Callable[[ResultExtract], ResultExtract]) -> None:
    """Exchange a handed-over result, as somebody could who writes to the database file."""
    cryptography = job.program.cryptography
    with job.program.storage.write() as work:
        extract = open_extract(work, job.admin, cryptography, submission)
        admin = public_half(work, Role.ADMIN)
        assert extract is not None
        assert admin is not None
        padded = cryptography.pad(encode(change(extract)), EXTRACT_SIZES)
        sealed = cryptography.seal_to(admin, padded, purpose=Purpose.RESULT_EXTRACT, context=submission)
        work.put(ResultExtractRow(submission=submission, sealed=sealed))
        work.sign_by(job.admin.keys.sign)
        work.record("test")
        work.commit()


def test_no_result_is_signed_that_no_lead_signed(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 3)
    submissions = [line.id for line in job.program.list_submissions.for_admin(job.admin)]
    better = job.levels(3)
    with job.program.storage.read() as reading:
        other = open_extract(reading, job.admin, job.program.cryptography, submissions[2])
    assert other is not None
    planted(job, submissions[0], lambda extract: replace(extract, levels=better))
    planted(job, submissions[1], lambda extract: replace(extract, proof=other.proof))
    done = job.program.issue_awards(job.admin, all_approved=True)
    reasons = {one.submission: one.reason for one in done.skipped}
    assert reasons.keys() == set(submissions[:2])
    assert reasons[submissions[0]] == "its levels are not those that were decided"
    assert "proof of its result does not hold" in reasons[submissions[1]]
    assert [one.submission for one in records(job)] == [submissions[2]]


def test_somebody_who_is_no_lead_cannot_decide(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 1)
    rater = next(iter(job.codes()))
    key = job.rater(rater).keys.sign
    (submission,) = [line.id for line in job.program.list_submissions.for_admin(job.admin)]

    def by_a_rater(extract: ResultExtract) -> ResultExtract:
        was = read_statement(extract.proof.raters, domain=Domain.RATERS)
        forged = make_statement(Domain.RATERS, was.payload, key).data
        return replace(extract, proof=replace(extract.proof, raters=forged, signers=(key.public.hex(),)))

    planted(job, submission, by_a_rater)
    (skipped,) = job.program.issue_awards(job.admin, all_approved=True).skipped
    assert "proof of its result does not hold" in skipped.reason


def test_a_second_admin_can_issue_and_a_removed_one_cannot(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 2)
    job.program.add_person(job.admin, name="Olu Other", roles=(Role.ADMIN,), passphrase=PASSPHRASE)
    other = workspace.sign_in("Olu Other", Role.ADMIN, job.program)
    first, second = (line.id for line in job.program.list_submissions.for_admin(job.admin))
    done = job.program.issue_awards(other, all_approved=True, submissions=frozenset({first}))
    assert len(done.awards) == 1
    job.program.remove_person(job.admin, "Olu Other")
    with pytest.raises(Refused, match="no longer has the role admin"):
        job.program.issue_awards(other, all_approved=True, submissions=frozenset({second}))
    with pytest.raises(Refused, match="no longer has the role admin"):
        job.program.export_awards(other, tmp_path / "b.zip")
    assert not (tmp_path / "b.zip").exists()


class StopAfter:
    """Cancels at the step numbered so."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def step(self, done: int, total: int, label: str) -> None:
        if self.left == 0:
            raise Cancelled
        self.left -= 1


def test_a_cancelled_run_keeps_what_it_signed(
    workspace: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(issue_awards, "BATCH", 1)
    job = revealed(workspace, tmp_path / "in", 3)
    with pytest.raises(Cancelled):
        job.program.issue_awards(job.admin, all_approved=True, progress=StopAfter(2))
    assert states(job) == ["released", "signed", "signed"]
    assert len(job.program.issue_awards(job.admin).awards) == 1
    assert len({one.status_index for one in records(job)}) == 3
    assert len({one.status_list for one in records(job)}) == 1


def test_levels_stay_hidden_where_the_programme_says_so(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = Job(program=workspace.program(), workspace=workspace)
    programme(job, open_levels=False)
    job = issued(workspace, tmp_path / "in", 1)
    (record,) = records(job)
    subject = json.loads(record.credential)["credentialSubject"]
    assert "result" not in subject
    assert "resultDescription" not in subject["achievement"]
    bundle = tmp_path / "b.zip"
    job.program.export_awards(job.admin, bundle)
    assert outcomes(job, bundle) == ["valid"]
    raw = bundle.read_bytes()
    assert b'"outcome":["award"' in raw
    assert b'"level/how-it-works":["' not in raw
    assert b'"rule":["' not in raw


def programme(job: Job, **changes: bool) -> None:
    document = json.loads(resources.read_bytes("samples/programme.json")) | changes
    job.program.load_programme(job.admin, json.dumps(document).encode(), file="programme.json")


def test_all_approved_needs_a_lead_or_the_programmes_leave(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = Job(program=workspace.program(), workspace=workspace)
    programme(job, admins_release=False)
    job = revealed(workspace, tmp_path / "in", 2)
    with pytest.raises(Refused, match="QA leads release"):
        job.program.issue_awards(job.admin, all_approved=True)
    assert states(job) == ["decided", "decided"]
    job.program.change_roles(job.admin, ADMIN, (Role.ADMIN, Role.LEAD))
    job.program.issue_awards(job.admin)  # serves nobody: the lead pair is the leads' to hand out
    lead = job.lead
    job.program.release_cases(lead, badge="ai-governance-policy")  # a lead's command grants it
    done = job.program.issue_awards(workspace.sign_in(ADMIN, Role.ADMIN, job.program), all_approved=True)
    assert len(done.awards) == 2
    assert kinds(job).count("released") == 2, "an entry each"
    bundle = tmp_path / "b.zip"
    job.program.export_awards(job.admin, bundle)
    assert outcomes(job, bundle) == ["valid"], "one key may act in two roles"


def test_a_removed_leads_signatures_still_count(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 2)
    first, _ = (line.id for line in job.program.list_submissions.for_admin(job.admin))
    job.program.issue_awards(job.admin, all_approved=True, submissions=frozenset({first}))
    job.program.add_person(job.admin, name="Nia New", roles=(Role.LEAD,), passphrase=PASSPHRASE)
    job.program.release_cases(job.lead, submissions=frozenset())  # hands the pair over
    job.program.remove_person(job.admin, LEAD)
    assert len(job.program.issue_awards(job.admin, all_approved=True).awards) == 1
    bundle = tmp_path / "b.zip"
    job.program.export_awards(job.admin, bundle)
    assert outcomes(job, bundle) == ["valid"]


def test_signing_more_opens_none_of_the_awards_that_are_there(
    workspace: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = revealed(workspace, tmp_path / "in", 2)
    first, second = (line.id for line in job.program.list_submissions.for_admin(job.admin))
    job.program.issue_awards(job.admin, all_approved=True, submissions=frozenset({first}))
    with monkeypatch.context() as patch:
        patch.setattr(AwardBook, "each", None)
        done = job.program.issue_awards(job.admin, all_approved=True, submissions=frozenset({second}))
    assert len(done.awards) == 1
    assert len({one.status_index for one in records(job)}) == 2
    assert taken(job) == {one.status_index for one in records(job)}


def test_places_given_away_before_they_were_noted_are_not_given_twice(
    workspace: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = revealed(workspace, tmp_path / "in", 2)
    first, second = (line.id for line in job.program.list_submissions.for_admin(job.admin))
    job.program.issue_awards(job.admin, all_approved=True, submissions=frozenset({first}))
    (there,) = taken(job)
    with job.program.storage.write() as work:  # as an earlier version left it
        begin(work, job.admin, job.program.cryptography)
        for row in work.where(TakenPlacesRow):
            work.remove(TakenPlacesRow, row.status_list)
        work.record("test")
        work.commit()
    drawn = iter((there, (there + 1) % MINIMUM_BITS))
    monkeypatch.setattr(secrets, "randbelow", lambda _: next(drawn))
    job.program.issue_awards(job.admin, all_approved=True, submissions=frozenset({second}))
    assert {one.status_index for one in records(job)} == taken(job) == {there, (there + 1) % MINIMUM_BITS}
    assert len({one.status_list for one in records(job)}) == 1


def taken(job: Job) -> set[int]:
    """The places that are noted as given away."""
    with job.program.storage.read() as reading:
        (row,) = reading.where(TakenPlacesRow)
        bits = job.admin.rows.open(Purpose.TAKEN_PLACES, row.status_list, row.sealed)
    return {index for index in range(MINIMUM_BITS) if bit(bits, index)}


@pytest.mark.parametrize("what", ["forgotten", "given twice"])
def test_the_audit_holds_the_places_of_a_status_list_against_the_awards(awarded: Job, what: str) -> None:
    job = awarded
    assert job.program.verify_audit(job.admin).ok
    with job.program.storage.write() as work:  # an admin's own program gone wrong: all of it is signed
        session = begin(work, job.admin, job.program.cryptography)
        rows, (one, other) = session.rows, work.where(AwardRow)[:2]
        if what == "forgotten":
            (places,) = work.where(TakenPlacesRow)
            sealed = rows.seal(Purpose.TAKEN_PLACES, places.status_list, bytes(MINIMUM_BITS // 8))
            work.put(replace(places, sealed=sealed))
        else:
            first = open_record(AwardRecord, rows, Purpose.AWARD, one.id, one.sealed)
            second = open_record(AwardRecord, rows, Purpose.AWARD, other.id, other.sealed)
            moved = replace(second, status_index=first.status_index)
            work.put(replace(other, sealed=seal_record(rows, Purpose.AWARD, other.id, moved)))
        work.record("test")
        work.commit()
    (broken,) = job.program.verify_audit(job.admin).broken
    assert broken.startswith("row award ")
    assert "place in the status list" in broken
    assert job.program.verify_audit(None).ok, "nobody else can see it"
