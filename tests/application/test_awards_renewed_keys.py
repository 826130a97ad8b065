"""Awards outlive the keys of who made them: renewed keys are certified anew, former ones with their end."""

import json
import zipfile
from pathlib import Path

from assessor_app.application.ports.rows import LogEntryRow
from assessor_app.application.session import Session, read_roster
from assessor_app.domain.people import Role
from assessor_app.ledger.statement import decode_key
from tests.support.awards import outcomes
from tests.support.jobs import Job, given_out, revealed, taken_in
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, PASSPHRASE, TestWorkspace

OWN = "a passphrase of my own"


def renewed(job: Job, name: str, role: Role) -> Session:
    """Somebody's keys are renewed and entered by an admin; they sign in anew."""
    job.program.renew_keys(name, lambda: PASSPHRASE, OWN)
    admin = own(job, ADMIN, Role.ADMIN) if name == ADMIN else job.admin
    job.program.change_roles(admin, ASSESSORS[0], (Role.ASSESSOR,))
    return own(job, name, role)


def own(job: Job, name: str, role: Role) -> Session:
    return job.program.sign_in(name, lambda: OWN, roles=(role,), role=role)


def key_of(job: Job, name: str) -> bytes:
    with job.program.storage.read() as reading:
        person = read_roster(reading).find(name)
    assert person is not None
    return bytes.fromhex(person.sign)


def size(job: Job) -> int:
    with job.program.storage.read() as reading:
        return reading.count(LogEntryRow)


def certified(bundle: Path) -> list[tuple[bytes, str, bool]]:
    """(key, role, whether its time has ended) of all certificates in the one proof of a bundle."""
    with zipfile.ZipFile(bundle) as whole:
        (name,) = [name for name in whole.namelist() if name.endswith("proof.json")]
        document = json.loads(whole.read(name))
    payloads = [json.loads(json.dumps(envelope))["payload"] for envelope in document["keys"]]
    return sorted((decode_key(one["key"]), one["role"], one["until"] is not None) for one in payloads)


def test_a_lead_renews_between_the_reveal_and_the_release(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 1)
    former = key_of(job, LEAD)
    lead = renewed(job, LEAD, Role.LEAD)
    now = key_of(job, LEAD)
    assert now != former
    job.program.release_cases(lead)
    assert len(job.program.issue_awards(job.admin).awards) == 1
    bundle = tmp_path / "b.zip"
    job.program.export_awards(job.admin, bundle)
    assert outcomes(job, bundle) == ["valid"]
    leads = [one for one in certified(bundle) if one[1] == "lead"]
    assert leads == sorted([(former, "lead", True), (now, "lead", False)])
    assert job.program.verify_audit(None).ok


def test_a_lead_renews_after_the_award(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 1)
    job.program.release_cases(job.lead)
    job.program.issue_awards(job.admin)
    early, late = tmp_path / "early.zip", tmp_path / "late.zip"
    job.program.export_awards(job.admin, early)
    former = key_of(job, LEAD)
    renewed(job, LEAD, Role.LEAD)
    job.program.export_awards(job.admin, late)
    assert outcomes(job, early) == outcomes(job, late) == ["valid"]
    assert (former, "lead", False) in certified(early)
    assert (former, "lead", True) in certified(late), "it is said that this key acts no more"
    entries = size(job)
    job.program.export_awards(job.admin, tmp_path / "again.zip")
    assert size(job) == entries, "nothing is logged twice"
    assert job.program.verify_audit(job.admin).ok


def test_an_admin_renews_between_taking_in_and_signing(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 1)
    former = key_of(job, ADMIN)
    admin = renewed(job, ADMIN, Role.ADMIN)
    now = key_of(job, ADMIN)
    assert now != former
    job.program.assign_raters(job.lead)
    job.rate_all()
    job.program.reveal_cases(job.lead)
    job.program.release_cases(job.lead)
    assert len(job.program.issue_awards(admin).awards) == 1
    bundle = tmp_path / "b.zip"
    job.program.export_awards(own(job, ADMIN, Role.ADMIN), bundle)
    assert outcomes(job, bundle) == ["valid"]
    assert (former, "admin", True) in certified(bundle), "who made the blind copies"
    assert job.program.verify_audit(own(job, ADMIN, Role.ADMIN)).ok


def test_a_rater_renews_between_rating_and_the_reveal(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    job.rate_all()
    for name in ASSESSORS:
        job.program.renew_keys(name, lambda: PASSPHRASE, OWN)
    job.program.change_roles(job.admin, ASSESSORS[0], (Role.ASSESSOR,))
    job.program.reveal_cases(job.lead)
    job.program.release_cases(job.lead)
    assert len(job.program.issue_awards(job.admin).awards) == 1
    bundle = tmp_path / "b.zip"
    job.program.export_awards(job.admin, bundle)
    assert outcomes(job, bundle) == ["valid"]
    assert {role for _, role, _ in certified(bundle)} == {"lead", "admin"}, "never an assessor's key"


def test_an_admin_whose_change_waits_signs_exports_and_revokes(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = revealed(workspace, tmp_path / "in", 2)
    job.program.release_cases(job.lead)
    job.program.renew_keys(ADMIN, lambda: PASSPHRASE, OWN)
    former = key_of(job, ADMIN)
    done = job.program.issue_awards(own(job, ADMIN, Role.ADMIN))  # enters the change, then signs by the new
    assert len(done.awards) == 2
    assert key_of(job, ADMIN) != former
    bundle = tmp_path / "b.zip"
    admin = own(job, ADMIN, Role.ADMIN)
    job.program.export_awards(admin, bundle)
    assert outcomes(job, bundle) == ["valid"]
    job.program.revoke_award(admin, done.awards[0], reason="a mistake")
    assert job.program.verify_audit(admin).ok


def test_who_loses_a_role_and_gets_it_again_is_not_certified_for_the_time_between(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = revealed(workspace, tmp_path / "in", 1)
    key = key_of(job, LEAD)
    job.program.change_roles(job.admin, ASSESSORS[3], (Role.LEAD,))
    job.program.release_cases(job.lead)  # hands the other lead the keys
    for roles in ((Role.ASSESSOR,), (Role.LEAD,)):
        job.program.change_roles(job.admin, LEAD, roles)
    assert len(job.program.issue_awards(job.admin).awards) == 1
    bundle = tmp_path / "b.zip"
    job.program.export_awards(job.admin, bundle)
    assert outcomes(job, bundle) == ["valid"]
    leads = [one for one in certified(bundle) if one[1] == "lead"]
    assert leads == [(key, "lead", False), (key, "lead", True)]
    assert job.program.verify_audit(job.admin).ok
