"""A did:web issuer's key is exchanged: old and new awards verify, those of a key that others know do not."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from assessor_app.application.endorsements import Kind
from assessor_app.application.issuing_keys import issuing_keys
from assessor_app.application.ports.rows import StatementRow
from assessor_app.application.problems import FoundBad, Refused, Unusable
from assessor_app.application.statements import Domain
from assessor_app.application.use_cases.export_awards import Form, What
from assessor_app.bootstrap import restore_workspace
from assessor_app.domain.people import Role
from assessor_app.ledger.statement import encode_key, read_statement
from tests.application.test_awards_export import stranger
from tests.application.test_awards_issue import kinds
from tests.support.awards import contents, issued, outcomes, records
from tests.support.jobs import BADGE, Job, write_portfolios
from tests.support.web_workspace import web_workspace
from tests.support.workspaces import ADMIN, PASSPHRASE

WHY = "Ada's laptop was stolen."


@pytest.fixture
def job(tmp_path: Path) -> Iterator[Job]:
    """Two awards of a did:web issuer."""
    workspace = web_workspace(tmp_path)
    yield issued(workspace, tmp_path / "in", 2)
    workspace.close()


def files_of(job: Job, out: Path) -> list[Path]:
    """A bundle, certificates, certificates for PDF readers, a JWT and an OB 2.0 badge."""
    out.mkdir()
    export = job.program.export_awards
    export(job.admin, out / "bundle.zip")
    export(job.admin, out / "pdf", what=What.CERTIFICATES)
    export(job.admin, out / "signed", what=What.CERTIFICATES, sign_pdf=True)
    export(job.admin, out / "ob3", what=What.BADGES)
    export(job.admin, out / "jwt", what=What.BADGES, form=Form.OB3_JWT)
    return [path for path in sorted(out.rglob("*")) if path.is_file()]


def did_json(job: Job, out: Path) -> Path:
    """The issuer's did.json as a stranger is given it."""
    job.program.export_awards(job.admin, out.with_suffix(".zip"))
    out.write_bytes(contents(out.with_suffix(".zip"))["issuer/did.json"])
    return out


def abroad(job: Job, files: list[Path], trust: Path) -> set[str]:
    """What somebody with the did.json alone says of the files."""
    found = stranger(job).verify_files(files, trust=trust).files
    return {one.report.outcome for one in found}


def test_old_and_new_awards_verify_here_and_abroad(job: Job, tmp_path: Path) -> None:
    early = files_of(job, tmp_path / "early")
    before = [record.credential for record in records(job)]
    done = job.program.rotate_issuer_key(job.admin, reason=WHY)
    assert done.fingerprint != done.former
    late = files_of(job, tmp_path / "late")
    assert [record.credential for record in records(job)] == before, "nothing is signed anew"
    rated = job.codes()
    job.program.import_portfolios(job.admin, write_portfolios(tmp_path / "more", 3), badge=BADGE)
    job.program.make_blind_copies(job.admin)
    job.program.assign_raters(job.lead)
    for name, codes in job.codes().items():
        for code in codes:
            if code not in rated[name]:
                job.rate(name, code)
    job.program.reveal_cases(job.lead)
    assert job.program.issue_awards(job.admin, all_approved=True).awards
    new = files_of(job, tmp_path / "new")
    trust = did_json(job, tmp_path / "did.json")
    assert len(json.loads(trust.read_bytes())["assertionMethod"]) == 2
    assert set(outcomes(job, *early, *late, *new)) == {"valid"}
    assert abroad(job, [*early, *late, *new], trust) == {"valid"}
    assert job.program.list_to_reissue(job.admin) == ()
    assert job.program.verify_audit(None).ok
    assert job.program.verify_audit(job.admin).ok
    issuer = job.program.show_keys(job.admin).issuer
    assert issuer is not None
    assert issuer.fingerprint == done.fingerprint
    assert [(one.fingerprint, one.ended) for one in issuer.former] == [(done.former, False)]


def test_the_statement_is_signed_by_both_keys_and_keeps_the_reason_to_itself(job: Job) -> None:
    job.program.rotate_issuer_key(job.admin, reason=WHY)
    with job.program.storage.read() as reading:
        new, old = issuing_keys(reading)
        (said,) = [
            read_statement(row.body, domain=Domain.ISSUER_KEY)
            for row in reading.where(StatementRow, domain=str(Domain.ISSUER_KEY))
            if b"previous" in row.body
        ]
        assert not any(b"laptop" in bytes(row.body) for row in reading.each(StatementRow))
        certified = [
            json.loads(row.body)["signatures"][0]["key"]
            for row in reading.where(StatementRow, domain=str(Domain.CERTIFICATION))
        ]
    assert set(said.signers) == {new.public, old.public}
    assert (new.current, old.current, old.until) == (True, False, new.since)
    assert certified.count(encode_key(new.public)) == 2, "the admin's and the lead's keys are certified anew"
    assert kinds(job).count("issuer-key-exchanged") == 1


def test_what_a_known_key_signed_counts_no_more_until_it_is_signed_again(job: Job, tmp_path: Path) -> None:
    (badge,) = [one for one in job.program.list_endorsable(job.admin) if one.badge == BADGE]
    assert badge.kind is Kind.ACHIEVEMENT
    job.program.endorse(job.admin, badge, "Hard to earn.")
    gone, stays = records(job)
    job.program.revoke_award(job.admin, gone.id, reason="copied")
    old = tmp_path / "old.json"
    old.write_bytes(stays.credential)
    early = did_json(job, tmp_path / "early.json")
    assert abroad(job, [old], early) == {"valid"}
    job.program.rotate_issuer_key(job.admin, reason=WHY, known_to_others=True)
    trust = did_json(job, tmp_path / "did.json")
    document: dict[str, Any] = json.loads(trust.read_bytes())
    assert [("revoked" in one) for one in document["verificationMethod"]] == [False, True]
    assert document["assertionMethod"] == [document["verificationMethod"][0]["id"]]
    assert abroad(job, [old], trust) == {"changed"}
    assert outcomes(job, old) == ["changed"]
    (listed,) = job.program.list_to_reissue(job.admin)
    assert (listed.award, listed.badge) == (stays.id, "AI Essentials")
    assert job.program.reissue_awards(job.admin) == 1
    assert job.program.reissue_awards(job.admin) == 0
    assert job.program.list_to_reissue(job.admin) == ()
    again = next(one for one in records(job) if one.id == stays.id)
    bare = [
        {key: value for key, value in json.loads(one.credential).items() if key != "proof"}
        for one in (stays, again)
    ]
    assert bare[0] == bare[1], "claims, dates, id and place in the list are the same"
    assert next(one for one in records(job) if one.id == gone.id) == next(
        one for one in records(job) if one.revoked_at
    )
    files = files_of(job, tmp_path / "new")
    (endorsement,) = job.program.list_endorsements(job.admin)
    made = tmp_path / "endorsement.json"
    made.write_bytes(endorsement.credential)
    assert set(outcomes(job, *files, made)) == {"valid"}
    assert abroad(job, [*files, made], trust) == {"valid"}
    assert job.program.verify_audit(job.admin).ok


def test_a_second_exchange_follows_the_first(job: Job, tmp_path: Path) -> None:
    first = job.program.rotate_issuer_key(job.admin, reason=WHY)
    second = job.program.rotate_issuer_key(job.admin, reason=WHY, known_to_others=True)
    assert second.former == first.fingerprint
    files = files_of(job, tmp_path / "out")
    trust = did_json(job, tmp_path / "did.json")
    assert abroad(job, files, trust) == {"valid"}, "the first key, which nobody knows, signed them"
    assert job.program.verify_audit(job.admin).ok


def test_backup_and_recovery_keep_the_key(job: Job, tmp_path: Path) -> None:
    done = job.program.rotate_issuer_key(job.admin, reason=WHY)
    job.program.back_up(job.admin, tmp_path / "whole.backup")
    job.program.close()
    restore_workspace(tmp_path / "other")(
        tmp_path / "whole.backup", tmp_path / "restored", passphrase=lambda: PASSPHRASE, recovery=None
    )
    program = job.workspace.program()
    program.recover_workspace(job.workspace.recovery, admin="Rae Example", passphrase="a new passphrase")
    rae = program.sign_in("Rae Example", lambda: "a new passphrase", roles=(Role.ADMIN,), role=Role.ADMIN)
    issuer = program.show_keys(rae).issuer
    assert issuer is not None
    assert issuer.fingerprint == done.fingerprint
    again = program.rotate_issuer_key(rae, reason="After the recovery.")
    assert again.former == done.fingerprint
    assert program.verify_audit(rae).ok


def test_a_key_that_was_put_back_from_outside_is_found(job: Job) -> None:
    job.program.rotate_issuer_key(job.admin, reason=WHY, known_to_others=True)
    with job.program.storage.read() as reading:
        new, old = issuing_keys(reading)
    job.program.close()
    with sqlite3.connect(job.workspace.folder / "assessor.db") as database:
        database.execute("UPDATE issuer_key SET current = (id = ?) WHERE kind = 'credential'", (old.row.id,))
    database.close()
    program = job.workspace.program()
    admin = job.workspace.sign_in(ADMIN, Role.ADMIN, program)
    with pytest.raises(FoundBad, match="keys are not what was signed"):
        program.show_keys(admin)
    assert not program.verify_audit(None).ok
    assert new.public != old.public


def test_who_may_not_and_what_cannot_be(awarded: Job, job: Job) -> None:
    with pytest.raises(Refused, match="did:key") as refused:
        awarded.program.rotate_issuer_key(awarded.admin, reason=WHY)
    assert "--did-web" in (refused.value.remedy or "")
    with pytest.raises(Unusable, match="reason"):
        job.program.rotate_issuer_key(job.admin, reason=" ")
    for ask in (
        lambda: job.program.rotate_issuer_key(job.lead, reason=WHY),
        lambda: job.program.list_to_reissue(job.lead),
        lambda: job.program.reissue_awards(job.lead),
    ):
        with pytest.raises(Refused):
            ask()
