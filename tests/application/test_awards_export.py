"""What leaves: whole or not at all, nothing personal but the award's own, and refused when it was changed."""

import io
import json
import os
import random
import re
import subprocess
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from assessor_app.adapters.certificates import SealedCertificateMaker
from assessor_app.application.awards import certificate_facts
from assessor_app.application.catalogue import Badges
from assessor_app.application.issuing import open_issuer
from assessor_app.application.ports.rows import StatusListRow
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.use_cases.export_awards import Form, What
from assessor_app.bootstrap import Program
from assessor_app.credentials.bundle import Member, member, read_bundle, write_bundle
from assessor_app.domain.certificate_template import STANDARD
from tests.support.awards import AWARDS, contents, issued, outcomes, records
from tests.support.jobs import Job
from tests.support.web_workspace import web_workspace
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, PASSPHRASE, ROOT, TestWorkspace

REFUSED = {"changed", "unreadable"}


@pytest.fixture
def bundle(awarded: Job, tmp_path: Path) -> Path:
    """All awards in one file."""
    path = tmp_path / "all.zip"
    awarded.program.export_awards(awarded.admin, path)
    return path


def stranger(job: Job) -> Program:
    """A machine without the workspace."""
    return Program(job.workspace.folder.parent / "nothing", job.workspace.config)


def test_a_bundle_is_one_file_that_verifies(awarded: Job, bundle: Path) -> None:
    (found,) = awarded.program.verify_files([bundle]).files
    assert (found.report.outcome, found.report.kind, found.report.ok) == ("valid", "bundle", True)
    assert len(found.report.contents) == AWARDS
    (proof,) = [check for check in found.report.checks if check.name == "proof"]
    assert proof.ok
    assert "the levels decided are those of the signed decision" in proof.detail
    assert "does not exclude an early look by a key holder" in proof.detail


def test_elsewhere_the_issuer_is_unknown_until_somebody_vouches(
    awarded: Job, bundle: Path, tmp_path: Path
) -> None:
    program = stranger(awarded)
    (found,) = program.verify_files([bundle]).files
    assert (found.report.outcome, found.report.ok) == ("unknown-issuer", True)
    trust = tmp_path / "did.json"
    trust.write_bytes(contents(bundle)["issuer/profile.json"])
    (found,) = program.verify_files([bundle], trust=trust).files
    assert found.report.outcome == "valid"
    trust.write_text('{"format": "assessor/trust/v1", "issuers": []}', encoding="utf-8")
    (found,) = program.verify_files([bundle], trust=trust).files
    assert (found.report.outcome, found.report.ok) == ("unknown-issuer", False), "given, and lacking it"


def test_revoked_is_seen_with_the_new_list_alone(awarded: Job, bundle: Path, tmp_path: Path) -> None:
    first, second, *_ = [one.id for one in records(awarded)]
    awarded.program.revoke_award(awarded.admin, first, reason="copied work")
    with pytest.raises(Refused, match=r"revoked on \d{4}-\d\d-\d\d already"):
        awarded.program.revoke_award(awarded.admin, first, reason="again")
    with pytest.raises(Unusable, match="reason"):
        awarded.program.revoke_award(awarded.admin, second, reason=" ")
    assert outcomes(awarded, bundle) == ["revoked"], "the workspace's newest list goes first"
    assert stranger(awarded).verify_files([bundle]).files[0].report.outcome == "unknown-issuer"
    later = tmp_path / "later.zip"
    done = awarded.program.export_awards(awarded.admin, later)
    assert first not in {one.id for one in done.awards}
    assert outcomes(awarded, later) == ["valid"]
    named = tmp_path / "named.zip"
    awarded.program.export_awards(awarded.admin, named, awards=[first, second])
    (found,) = stranger(awarded).verify_files([named]).files
    assert found.report.outcome == "revoked"
    by_name = {part.name: part.outcome for part in found.report.contents}
    assert by_name[f"awards/{first}/credential.json"] == "revoked"
    assert by_name[f"awards/{second}/credential.json"] == "unknown-issuer"
    states = {line.id: line.state for line in awarded.program.list_awards(awarded.admin)}
    assert states[first] == "revoked"
    assert [str(state) for state in states.values()].count("signed") == AWARDS - 1
    assert awarded.program.verify_audit(awarded.admin).ok


def test_several_are_revoked_by_one_new_list_and_an_entry_each(awarded: Job, tmp_path: Path) -> None:
    first, second, third, *_ = [one.id for one in records(awarded)]
    awarded.program.revoke_award(awarded.admin, first, reason="copied work")
    with awarded.program.storage.read() as reading:
        before, lists = reading.size, reading.count(StatusListRow)
    wanted = [f"urn:uuid:{second.upper()}", first, "nobody", third, third]
    done = awarded.program.revoke_award.several(awarded.admin, wanted, reason="a false name")
    assert {(one.award, one.version) for one in done.revoked} == {(second, 3), (third, 3)}
    assert {one.award: type(one.problem) for one in done.refused} == {first: Refused, "nobody": Unusable}
    with awarded.program.storage.read() as reading:
        assert (reading.size - before, reading.count(StatusListRow) - lists) == (2, 1)
    states = {line.id: str(line.state) for line in awarded.program.list_awards(awarded.admin)}
    assert {one for one, state in states.items() if state == "revoked"} == {first, second, third}
    assert awarded.program.verify_audit(awarded.admin).ok


def test_changes_anywhere_in_a_bundle_are_refused(awarded: Job, bundle: Path, tmp_path: Path) -> None:
    data = bundle.read_bytes()
    changed = tmp_path / "changed.zip"
    draw = random.Random(8)
    accepted = []
    for place in draw.sample(range(len(data)), 120):
        changed.write_bytes(
            data[:place] + bytes([data[place] ^ (1 << draw.randrange(8))]) + data[place + 1 :]
        )
        if not REFUSED.issuperset(outcomes(awarded, changed)):
            accepted.append(place)
    assert accepted == []
    assert outcomes(awarded, bundle) == ["valid"], "the untouched control"


def rewritten(job: Job, bundle: Path, change: dict[str, bytes]) -> bytes:
    """The bundle with other contents, signed by the issuer's own key: what only its holder could do."""
    with job.program.storage.read() as reading:
        issuer = open_issuer(reading, job.admin, job.program.cryptography)
    with bundle.open("rb") as source:
        read = read_bundle(source)
        members: list[Member] = [
            member(one.name, one.kind, change.get(one.name, read.read(one))) for one in read.files
        ]
    out = io.BytesIO()
    write_bundle(out, members, issuer=read.issuer, key=issuer.key, created=job.program.export_awards.now())
    return out.getvalue()


def test_the_proof_is_of_this_award_and_no_other(awarded: Job, bundle: Path, tmp_path: Path) -> None:
    first, second, *_ = [f"awards/{one.id}/proof.json" for one in records(awarded)]
    held = contents(bundle)
    path = tmp_path / "exchanged.zip"
    path.write_bytes(rewritten(awarded, bundle, {}))
    assert outcomes(awarded, path) == ["valid"], "the control"
    path.write_bytes(rewritten(awarded, bundle, {first: held[second], second: held[first]}))
    (found,) = awarded.program.verify_files([path]).files
    assert found.report.outcome == "changed"
    assert "the proof belongs to another award" in str(found.report.checks)


def test_the_proof_binds_levels_and_order(awarded: Job, bundle: Path, tmp_path: Path) -> None:
    name = f"awards/{records(awarded)[0].id}/proof.json"
    whole = contents(bundle)[name]
    path = tmp_path / "changed.zip"
    changes = {
        "a level": (b'"level/how-it-works":["secure"', b'"level/how-it-works":["strong"'),
        "the outcome": (b'"outcome":["award"', b'"outcome":["not-yet"'),
    }
    for what, (before, after) in changes.items():
        assert whole.count(before) == 1, what
        path.write_bytes(rewritten(awarded, bundle, {name: whole.replace(before, after)}))
        assert outcomes(awarded, path) == ["changed"], what


def inflated(data: bytes) -> bytes:
    """The bytes, and what the streams of a PDF in them hold."""
    found = [data]
    for match in re.finditer(rb"stream\r?\n(.+?)endstream", data, re.DOTALL):
        try:
            found.append(zlib.decompress(match[1]))
        except zlib.error:
            continue
    return b"\n".join(found)


def test_a_bundle_of_one_names_nobody_else(awarded: Job, tmp_path: Path) -> None:
    record, *others = records(awarded)
    path = tmp_path / "one.zip"
    awarded.program.export_awards(awarded.admin, path, awards=[record.id])
    raw = inflated(path.read_bytes())
    names = {line.id: line.learner for line in awarded.program.list_awards(awarded.admin)}
    assert names[record.id].encode() in raw, "the control"
    for other in others:
        assert other.id.encode() not in raw
        assert names[other.id].encode() not in raw
    for person in (*ASSESSORS, LEAD, ADMIN):
        assert person.encode() not in raw
    for identity in (*awarded.workspace.people.values(), record.submission, record.learner):
        assert identity.encode() not in raw
    assert b"essay" not in raw, "file names may tell whose it is"


def test_certificates_and_badges_go_by_the_awards_id(awarded: Job, tmp_path: Path) -> None:
    ids = {one.id for one in records(awarded)}
    paper = awarded.program.export_awards(awarded.admin, tmp_path / "paper", what=What.CERTIFICATES)
    assert {path.name for path in (tmp_path / "paper").iterdir()} == {f"{one}.pdf" for one in ids}
    assert (paper.files, {one.file for one in paper.awards}) == (AWARDS, {f"{one}.pdf" for one in ids})
    badges = awarded.program.export_awards(awarded.admin, tmp_path / "badges", what=What.BADGES)
    assert badges.files == AWARDS * 3
    files = sorted((tmp_path / "badges").iterdir()) + sorted((tmp_path / "paper").iterdir())
    done = awarded.program.verify_files(files)
    assert {one.report.outcome for one in done.files} == {"valid"}
    assert [one.report.kind for one in done.files] == ["ob3", "png", "svg"] * AWARDS + ["pdf"] * AWARDS


def test_badges_in_other_forms_are_the_same_claims(awarded: Job, tmp_path: Path) -> None:
    export, admin = awarded.program.export_awards, awarded.admin
    for name in ("one", "two"):
        done = export(admin, tmp_path / name, what=What.BADGES, form=Form.OB3_JWT)
        assert (done.files, {Path(one.file).suffix for one in done.awards}) == (AWARDS * 3, {".jwt"})
    files = sorted((tmp_path / "one").iterdir())
    assert [path.read_bytes() for path in files] == [
        path.read_bytes() for path in sorted((tmp_path / "two").iterdir())
    ]
    found = awarded.program.verify_files(files).files
    assert [one.report.kind for one in found] == ["ob3-jwt", "png", "svg"] * AWARDS
    assert {one.report.outcome for one in found} == {"valid"}
    old = tmp_path / "old"
    done = export(admin, old, what=What.BADGES, form=Form.OB2)
    assert (done.files, {Path(one.file).suffix for one in done.awards}) == (AWARDS * 3, {".jws"})
    found = awarded.program.verify_files(sorted(old.iterdir())).files
    assert [one.report.kind for one in found] == ["ob2", "png", "svg"] * AWARDS
    assert {one.report.outcome for one in found} == {"valid"}
    awarded.program.revoke_award(admin, records(awarded)[0].id, reason="copied work")
    assert outcomes(awarded, *files[:3], *sorted(old.iterdir())[:3]) == ["revoked"] * 6
    with pytest.raises(Unusable, match="only badges"):
        export(admin, tmp_path / "b.zip", form=Form.OB3_JWT)


def test_a_learners_awards_stand_in_one_record(awarded: Job, tmp_path: Path) -> None:
    export, admin = awarded.program.export_awards, awarded.admin
    held: dict[str, set[str]] = {}
    for record in records(awarded):
        held.setdefault(record.learner, set()).add(record.id)
    for name in ("one", "two"):
        done = export(admin, tmp_path / name, what=What.RECORDS)
        assert (done.files, len(done.awards), done.failed) == (len(held), AWARDS, ())
    files = sorted((tmp_path / "one").iterdir())
    assert [path.read_bytes() for path in files] == [
        path.read_bytes() for path in sorted((tmp_path / "two").iterdir())
    ]
    by_file: dict[str, set[str]] = {}
    for one in done.awards:
        by_file.setdefault(one.file, set()).add(one.id)
    assert sorted(map(sorted, by_file.values())) == sorted(map(sorted, held.values()))
    found = awarded.program.verify_files(files).files
    assert {(one.report.kind, one.report.outcome) for one in found} == {("ob3", "valid")}
    assert sum(len(one.report.contents) for one in found) == AWARDS
    names = {line.learner for line in awarded.program.list_awards(admin)}
    assert not any(name in path.name for name in names for path in files)


def test_the_same_award_gives_the_same_certificate(awarded: Job, tmp_path: Path) -> None:
    for name in ("one", "two"):
        awarded.program.export_awards(awarded.admin, tmp_path / name, what=What.CERTIFICATES)
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


@dataclass(frozen=True)
class StrangersKey:
    """A key of somebody else."""

    seed: bytes = b"s" * 32

    @property
    def public(self) -> bytes:
        return self._key.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message)

    @property
    def _key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)


def test_a_changed_or_foreign_page_is_refused(awarded: Job, tmp_path: Path) -> None:
    record = records(awarded)[0]
    awarded.program.export_awards(
        awarded.admin, tmp_path / "paper", what=What.CERTIFICATES, awards=[record.id]
    )
    whole = (tmp_path / "paper" / f"{record.id}.pdf").read_bytes()
    path = tmp_path / "page.pdf"
    for place in random.Random(3).sample(range(16, len(whole) - 200), 25):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert outcomes(awarded, path) == ["changed"], place
    path.write_bytes(whole + b"\n")
    assert outcomes(awarded, path) == ["changed"]
    with awarded.program.storage.read() as reading:
        badge = Badges(reading)[record.achievement_version]
    facts = certificate_facts(
        awarded.admin.workspace,
        badge,
        record,
        learner="Somebody Else",
        issuing_key=StrangersKey().public,
        template=STANDARD,
    )
    path.write_bytes(SealedCertificateMaker()(facts, StrangersKey()))
    (found,) = awarded.program.verify_files([path]).files
    assert found.report.outcome == "changed"
    assert "another key sealed the page" in str(found.report.checks)


def test_an_export_that_cannot_be_is_refused_in_words(awarded: Job, tmp_path: Path) -> None:
    export, admin = awarded.program.export_awards, awarded.admin
    with pytest.raises(Unusable, match=r"one \.zip file"):
        export(admin, tmp_path / "folder")
    with pytest.raises(Unusable, match="into a folder"):
        export(admin, tmp_path / "paper.zip", what=What.CERTIFICATES)
    with pytest.raises(Unusable, match="there is no award"):
        export(admin, tmp_path / "b.zip", awards=["nonsense"])
    with pytest.raises(Unusable, match="does not exist"):
        export(admin, tmp_path / "nowhere" / "b.zip")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "kept.txt").write_text("kept", encoding="utf-8")
    with pytest.raises(Unusable, match="not empty"):
        export(admin, tmp_path / "full", what=What.BADGES)
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["kept.txt"]


def test_nothing_to_export_is_said(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = Job(program=workspace.program(), workspace=workspace)
    with pytest.raises(Unusable, match="no awards to export"):
        job.program.export_awards(job.admin, tmp_path / "b.zip")


_KILLED = """
import os, sys
from pathlib import Path
from assessor_app.application.use_cases.export_awards import Form, What
from assessor_app.adapters.certificates import SealedCertificateMaker
from assessor_app.bootstrap import Program, initialise_workspace
from assessor_app.domain.people import Role
drawn, left = SealedCertificateMaker.__call__, [int(sys.argv[4])]
def dying(self, facts, key):
    if not left[0]:
        os._exit(9)
    left[0] -= 1
    return drawn(self, facts, key)
SealedCertificateMaker.__call__ = dying
program = Program(Path(sys.argv[1]))
admin = program.sign_in(None, lambda: os.environ["ASSESSOR_PASSPHRASE"], roles=(Role.ADMIN,))
program.export_awards(admin, Path(sys.argv[2]), what=What(sys.argv[3]))
"""


@pytest.mark.parametrize(("what", "name"), [("certificates", "paper"), ("bundle", "b.zip")])
def test_a_killed_export_leaves_nothing_half(awarded: Job, tmp_path: Path, what: str, name: str) -> None:
    around = {
        **os.environ,
        "ASSESSOR_CONFIG_DIR": str(awarded.workspace.config),
        "ASSESSOR_PASSPHRASE": PASSPHRASE,
    }
    out = tmp_path / "out"
    out.mkdir()
    for certificates in (0, 2):
        done = subprocess.run(
            [sys.executable, "-c", _KILLED, str(awarded.workspace.folder), str(out / name), what,
             str(certificates)],
            cwd=ROOT, env=around, check=False, capture_output=True, timeout=60,
        )  # fmt: skip
        assert done.returncode == 9, done.stderr
        assert not (out / name).exists()
        assert all(path.name.startswith(".") for path in out.iterdir()), "but for hidden parts"
    awarded.program.export_awards(awarded.admin, out / name, what=What(what))
    assert (out / name).exists(), "the next one goes through"


def test_a_did_web_issuer_is_pinned_by_its_did_json(tmp_path: Path) -> None:
    workspace = web_workspace(tmp_path)
    job = issued(workspace, tmp_path / "in", 1)
    (record,) = records(job)
    assert record.credential_id == f"https://badges.example/awards/{record.id}.json"
    bundle = tmp_path / "b.zip"
    job.program.export_awards(job.admin, bundle)
    assert outcomes(job, bundle) == ["valid"]
    (found,) = stranger(job).verify_files([bundle]).files
    assert (found.report.outcome, found.report.ok) == ("unknown-issuer", False)
    trust = tmp_path / "did.json"
    trust.write_bytes(contents(bundle)["issuer/did.json"])
    (found,) = stranger(job).verify_files([bundle], trust=trust).files
    assert found.report.outcome == "valid"
    assert json.loads(trust.read_bytes())["id"] == "did:web:badges.example"
    workspace.close()
