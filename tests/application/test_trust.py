"""Whom a workspace trusts is signed, and heeded by `verify`; each role is shown the keys that concern it."""

import json
from pathlib import Path

import pytest

from assessor_app.application.ports.rows import TrustedIssuerRow
from assessor_app.application.problems import Refused, Unusable
from assessor_app.credentials.multikey import encode_multikey
from assessor_app.credentials.trust import TRUST_FORMAT
from assessor_app.domain.people import Role
from tests.support.awards import contents
from tests.support.faults import raw_database
from tests.support.jobs import Job
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, PASSPHRASE, TestWorkspace, make_workspace


def test_another_organisation_is_trusted_and_then_no_longer(
    workspace: TestWorkspace, awarded: Job, tmp_path: Path
) -> None:
    bundle = tmp_path / "b.zip"
    awarded.program.export_awards(awarded.admin, bundle)
    profile = contents(bundle)["issuer/profile.json"]
    program = workspace.program()
    ada = workspace.sign_in(ADMIN, Role.ADMIN, program)

    def outcome() -> str:
        (one,) = program.verify_files([bundle]).files
        assert program.verify_audit(ada).ok
        return str(one.report.outcome)

    # the template's own issuer is this workspace's too: another key makes it a stranger's
    own = ada.workspace.issuer_id
    stranger = {"format": TRUST_FORMAT, "issuers": [_stranger()]}
    (offered,) = program.read_trust_file(json.dumps(stranger).encode(), file="trust.json")
    assert (offered.name, offered.known, offered.changed) == ("Other Works", False, False)
    assert len(offered.fingerprints) == 1
    assert program.trust_issuers(ada, [offered.issuer]) == 1
    assert program.trust_issuers(ada, [offered.issuer]) == 0, "the same again changes nothing"
    (trusted,) = program.show_keys(ada).trusted
    assert (trusted.name, trusted.fingerprints) == ("Other Works", offered.fingerprints)
    (again,) = program.read_trust_file(json.dumps(stranger).encode(), file="trust.json")
    assert again.known
    renewed = {"format": TRUST_FORMAT, "issuers": [{**_stranger(), "keys": [encode_multikey(b"\2" * 32)]}]}
    (other,) = program.read_trust_file(json.dumps(renewed).encode(), file="trust.json")
    assert other.changed
    program.trust_issuers(ada, [other.issuer])
    assert [one.fingerprints for one in program.show_keys(ada).trusted] == [other.fingerprints]
    assert outcome() == "valid"
    (mine,) = program.read_trust_file(profile, file="profile.json")
    assert mine.id == own
    with pytest.raises(Refused, match="your own organisation"):
        program.trust_issuers(ada, [mine.issuer])
    program.distrust_issuer(ada, other.id)
    assert program.show_keys(ada).trusted == ()
    with pytest.raises(Refused, match="not among those trusted"):
        program.distrust_issuer(ada, other.id)
    assert outcome() == "valid"
    with pytest.raises(Unusable, match="trust file"):
        program.read_trust_file(b"{}", file="empty.json")
    with pytest.raises(Refused):
        program.trust_issuers(workspace.sign_in(LEAD, Role.LEAD, program), [other.issuer])


def _stranger() -> dict[str, object]:
    return {"id": "did:web:other.example", "name": "Other Works", "keys": [encode_multikey(b"\1" * 32)]}


def test_verify_says_valid_of_whom_the_workspace_trusts(tmp_path: Path, awarded: Job) -> None:

    other = make_workspace(tmp_path / "other", tmp_path / "other-config")  # with an issuer of its own
    bundle = tmp_path / "b.zip"
    awarded.program.export_awards(awarded.admin, bundle)
    program = other.program()
    ada = other.sign_in(ADMIN, Role.ADMIN, program)

    def outcome() -> str:
        return str(program.verify_files([bundle]).files[0].report.outcome)

    assert outcome() == "unknown-issuer"
    (offered,) = program.read_trust_file(contents(bundle)["issuer/profile.json"], file="profile.json")
    program.trust_issuers(ada, [offered.issuer])
    assert outcome() == "valid"
    program.distrust_issuer(ada, offered.id)
    assert outcome() == "unknown-issuer"
    other.close()


def test_an_issuer_that_was_slipped_in_is_found(workspace: TestWorkspace) -> None:
    program = workspace.program()
    ada = workspace.sign_in(ADMIN, Role.ADMIN, program)
    document = json.dumps({"format": TRUST_FORMAT, "issuers": [_stranger()]}).encode()
    (offered,) = program.read_trust_file(document, file="trust.json")
    program.trust_issuers(ada, [offered.issuer])
    program.distrust_issuer(ada, offered.id)
    with program.storage.read() as reading:
        assert reading.count(TrustedIssuerRow) == 0
    workspace.close()
    with raw_database(workspace.folder) as database:
        (said,) = database.execute(
            "SELECT digest FROM statement WHERE domain = 'assessor/trusted-issuer/v1' ORDER BY rowid"
        ).fetchmany(1)
        database.execute("INSERT INTO trusted_issuer VALUES ('x', ?, ?)", (offered.id, said[0]))
    broken = workspace.program().verify_audit(None).broken
    assert any("trusted_issuer" in fault for fault in broken)


def test_each_role_is_shown_the_keys_that_concern_it(workspace: TestWorkspace) -> None:
    program = workspace.program()
    ada = workspace.sign_in(ADMIN, Role.ADMIN, program)
    program.change_roles(ada, ASSESSORS[0], (Role.LEAD, Role.ASSESSOR))
    report = program.show_keys(ada)
    assert [(one.role, one.epoch, one.holders, one.pending) for one in report.roles] == [
        (Role.ADMIN, 1, (ADMIN,), ()),
        (Role.LEAD, 1, (LEAD,), (ASSESSORS[0],)),
    ]
    assert all(one.recovery and one.since for one in report.roles)
    assert report.issuer is not None
    assert not report.issuer.can_rotate
    assert report.recovery_since == report.issuer.since
    lea = workspace.sign_in(LEAD, Role.LEAD, program)
    seen = program.show_keys(lea)
    assert ([one.role for one in seen.roles], seen.issuer, seen.trusted) == ([Role.LEAD], None, ())
    assert seen.mine.made_here
    assert program.grant_keys(lea) == (ASSESSORS[0],)
    assert program.grant_keys(lea) == ()
    assert program.show_keys(lea).roles[0].pending == ()
    ann = workspace.sign_in(ASSESSORS[1], Role.ASSESSOR, program)
    assert (program.show_keys(ann).roles, program.show_keys(ann).mine.name) == ((), ASSESSORS[1])
    program.renew_keys(ann.person.id, lambda: PASSPHRASE, "another passphrase")
    assert program.show_keys(ann).mine.changing
    card = program.read_card(program.my_card(ada), file="card.json")
    assert card.name == ADMIN
    assert program.verify_audit(None).ok
