"""A backup is whole, opens only for whom it was sealed to, and any change of it is found."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from assessor_app.adapters import backup_file
from assessor_app.adapters.backup_file import BackupFiles
from assessor_app.adapters.outputs import DiskOutputs
from assessor_app.application.audit.report import HeadState
from assessor_app.application.problems import FoundBad, Problem, Refused, Unusable
from assessor_app.application.progress import NO_PROGRESS
from assessor_app.application.statements import Domain, signed
from assessor_app.application.use_cases.back_up import BackedUp
from assessor_app.application.use_cases.restore_workspace import Restored
from assessor_app.bootstrap import Program, restore_workspace
from assessor_app.domain.people import Role
from tests.support import unprivileged
from tests.support.faults import do_the_job, raw_database, write_portfolios
from tests.support.workspaces import ADMIN, LEAD, PASSPHRASE, TestWorkspace, cheap_kdf, make_workspace


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> TestWorkspace:
    base = tmp_path_factory.mktemp("backed-up")
    made = make_workspace(base / "workspace", base / "config")
    write_portfolios(base / "portfolios", ("Noor Example", "Olu Example"))
    do_the_job(made, base / "portfolios")
    back_up(made, base / "whole.backup")
    made.close()
    return made


@pytest.fixture
def worked(template: TestWorkspace, tmp_path: Path) -> Iterator[TestWorkspace]:
    shutil.copytree(template.folder, tmp_path / "workspace")
    shutil.copytree(template.config, tmp_path / "config")
    shutil.copy(template.folder.parent / "whole.backup", tmp_path / "whole.backup")
    copy = TestWorkspace(
        folder=tmp_path / "workspace",
        config=tmp_path / "config",
        people=template.people,
        recovery=template.recovery,
    )
    yield copy
    copy.close()


def back_up(workspace: TestWorkspace, path: Path) -> BackedUp:
    program = workspace.program()
    done = program.back_up(workspace.sign_in(ADMIN, Role.ADMIN, program), path)
    workspace.close()
    return done


def restore(
    path: Path, into: Path, config: Path, *, passphrase: str = PASSPHRASE, recovery: str | None = None
) -> Restored:
    return restore_workspace(config)(path, into, passphrase=lambda: passphrase, recovery=recovery)


def content_of(folder: Path) -> dict[str, str]:
    """Every evidence and key file by its path, with its digest."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for part in ("evidence", "keys")
        for path in (folder / part).rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("by", ["passphrase", "recovery"])
def test_what_is_backed_up_comes_back_and_passes_the_audit(
    worked: TestWorkspace, tmp_path: Path, by: str
) -> None:
    done = back_up(worked, tmp_path / "a.backup")
    back = restore(
        tmp_path / "a.backup",
        tmp_path / "back",
        worked.config,
        passphrase=PASSPHRASE if by == "passphrase" else "never asked",
        recovery=worked.recovery if by == "recovery" else None,
    )
    assert (back.entries, back.files) == (done.entries, done.files)
    assert not back.read_only
    assert content_of(tmp_path / "back") == content_of(worked.folder)
    assert sorted(path.name for path in (tmp_path / "back").iterdir()) == ["assessor.db", "evidence", "keys"]
    program = Program(tmp_path / "back", config=worked.config, kdf_cost=cheap_kdf())
    try:
        session = program.sign_in(ADMIN, lambda: PASSPHRASE, roles=(Role.ADMIN,))
        report = program.verify_audit(session)
        assert report.ok
        assert report.kept_head is HeadState.CONSISTENT
        assert report.opened > 20
        assert program.add_person(
            session, name="New Nut", roles=(Role.ASSESSOR,), passphrase="something new"
        ).id
    finally:
        program.close()


def test_nothing_is_left_beside_a_backup(worked: TestWorkspace, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    back_up(worked, tmp_path / "a.backup")
    assert sorted(tmp_path.iterdir()) == sorted([*before, tmp_path / "a.backup"])
    assert not list(worked.folder.glob(".backup*"))
    assert (tmp_path / "a.backup").stat().st_mode & 0o777 == 0o600


def test_a_backup_shows_nobodys_work(worked: TestWorkspace, tmp_path: Path) -> None:
    content = (tmp_path / "whole.backup").read_bytes()
    for name in ("Noor Example", LEAD, "ai-essentials", "evidence/", "SQLite format"):
        assert name.encode() not in content


def test_every_byte_of_the_header_counts(worked: TestWorkspace, tmp_path: Path) -> None:
    path, target = tmp_path / "whole.backup", tmp_path / "target"
    good, files = path.read_bytes(), BackupFiles(folder=worked.folder, outputs=DiskOutputs())
    header, program = files.header(path), worked.program()
    key = program.cryptography.recovery_pair(worked.recovery).open(
        header.to_recovery, purpose="backup", context=header.made_at
    )
    length = 9 + int.from_bytes(good[5:9], "big")
    accepted = []
    for place in range(length):
        path.write_bytes(good[:place] + bytes([good[place] ^ 1 << place % 8]) + good[place + 1 :])
        try:
            files.unpack(path, key, target)
        except Unusable:
            continue
        accepted.append(place)
    assert accepted == []
    for place in range(0, length, 89):
        path.write_bytes(good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :])
        with pytest.raises((Unusable, Refused)):
            restore(path, tmp_path / "back", worked.config)
        assert not (tmp_path / "back").exists()
    path.write_bytes(good)
    assert files.unpack(path, key, target).files > 4, "the control is accepted"


def test_changes_of_the_content_are_found(worked: TestWorkspace, tmp_path: Path) -> None:
    path = tmp_path / "whole.backup"
    good = path.read_bytes()
    start = 9 + int.from_bytes(good[5:9], "big")
    sealed = backup_file.CHUNK + 16
    changed = [
        good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :] for place in range(start, len(good), 9973)
    ]
    changed += [
        good[:-1],
        good[: start + sealed],
        good[:start],
        good + b"\0",
        good + good[start : start + sealed],
    ]
    changed += [good[:start] + good[start + sealed :]]
    changed += [
        good[:start]
        + good[start + sealed : start + 2 * sealed]
        + good[start : start + sealed]
        + good[start + 2 * sealed :]
    ]
    for bad in changed:
        path.write_bytes(bad)
        with pytest.raises(Unusable, match="damaged or was changed"):
            restore(path, tmp_path / "back", worked.config)
        assert not (tmp_path / "back").exists()


@pytest.mark.parametrize(
    "content", [b"", b"ASBK", b"ASBK\x01", b"ASBK\x01\xff\xff\xff\xff", b"PK\x03\x04" * 100]
)
def test_what_is_no_backup_is_said(worked: TestWorkspace, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "no.backup").write_bytes(content)
    with pytest.raises(Unusable, match=r"no backup|damaged"):
        restore(tmp_path / "no.backup", tmp_path / "back", worked.config)
    with pytest.raises(Unusable, match="no such file"):
        restore(tmp_path / "missing.backup", tmp_path / "back", worked.config)


def test_only_whom_it_is_sealed_to_opens_it(worked: TestWorkspace, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="passphrase does not open"):
        restore(tmp_path / "whole.backup", tmp_path / "back", worked.config, passphrase="another")
    program = worked.program()
    others, _ = program.cryptography.new_recovery()
    with pytest.raises(Unusable, match="another workspace's"):
        restore(tmp_path / "whole.backup", tmp_path / "back", worked.config, recovery=others)
    with pytest.raises(Unusable, match="21 words"):
        restore(tmp_path / "whole.backup", tmp_path / "back", worked.config, recovery="zone zone")
    assert not (tmp_path / "back").exists()


def test_a_backup_never_replaces_and_a_restore_never_mixes(worked: TestWorkspace, tmp_path: Path) -> None:
    (tmp_path / "a.backup").write_bytes(b"an earlier one")
    with pytest.raises(Unusable, match="there already"):
        back_up(worked, tmp_path / "a.backup")
    assert (tmp_path / "a.backup").read_bytes() == b"an earlier one"
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").write_text("mine")
    with pytest.raises(Unusable, match="not empty"):
        restore(tmp_path / "whole.backup", tmp_path / "full", worked.config)
    (tmp_path / "empty").mkdir()
    assert restore(tmp_path / "whole.backup", tmp_path / "empty", worked.config).entries > 0


def test_a_backup_of_a_spoiled_workspace_is_not_restored(worked: TestWorkspace, tmp_path: Path) -> None:
    with raw_database(worked.folder) as connection:
        connection.execute("UPDATE submission SET state = 'signed'")
    back_up(worked, tmp_path / "spoiled.backup")
    with pytest.raises(FoundBad, match="row submission"):
        restore(tmp_path / "spoiled.backup", tmp_path / "back", worked.config)
    assert not (tmp_path / "back").exists()


def test_a_missing_evidence_file_stops_the_backup(worked: TestWorkspace, tmp_path: Path) -> None:
    next(path for path in (worked.folder / "evidence").rglob("*") if path.is_file()).unlink()
    with pytest.raises(Unusable, match="is missing"):
        back_up(worked, tmp_path / "a.backup")
    assert not (tmp_path / "a.backup").exists()
    assert not list(tmp_path.glob(".*.part"))


def test_a_full_disk_leaves_no_backup(worked: TestWorkspace, small_disk: Path) -> None:
    def until_it_is_full() -> None:
        for number in range(40):
            back_up(worked, small_disk / f"{number}.backup")

    with pytest.raises(Unusable, match="disk is full"):
        until_it_is_full()
    whole = sorted(small_disk.iterdir())
    assert all(path.suffix == ".backup" for path in whole)
    if not whole:
        return
    unprivileged.fill_disk(small_disk)
    with pytest.raises(Unusable, match="disk is full"):
        restore(whole[0], small_disk / "back", worked.config)
    assert not (small_disk / "back").exists()


def test_a_disk_that_gives_back_something_else_is_found(
    worked: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def lying(descriptor: int) -> None:
        real(descriptor)
        name = str(Path(f"/proc/self/fd/{descriptor}").readlink())
        if name.endswith(".part") and os.fstat(descriptor).st_size > 30_000 and "backup-" not in name:
            os.pwrite(descriptor, b"\xff", 20_000)

    monkeypatch.setattr(os, "fsync", lying)
    with pytest.raises(Unusable, match="damaged"):
        back_up(worked, tmp_path / "a.backup")
    assert not (tmp_path / "a.backup").exists()


def grow(workspace: TestWorkspace, name: str) -> None:
    """One more entry, signed."""
    program = workspace.program()
    ada = workspace.sign_in(ADMIN, Role.ADMIN, program)
    program.add_person(ada, name=name, roles=(Role.ASSESSOR,), passphrase="a passphrase")
    program.sign_what_changed(ada)
    workspace.close()


def test_an_older_backup_opens_read_only_until_it_is_forked(worked: TestWorkspace, tmp_path: Path) -> None:
    grow(worked, "Eve Elm")
    grow(worked, "Fay Fir")
    back = restore(tmp_path / "whole.backup", tmp_path / "back", worked.config)
    assert (back.read_only, back.behind) == (True, 2)
    program = Program(tmp_path / "back", config=worked.config, kdf_cost=cheap_kdf())
    try:
        ada = program.sign_in(ADMIN, lambda: PASSPHRASE, roles=(Role.ADMIN,))
        for change in (
            lambda: program.add_person(ada, name="Gil Gum", roles=(Role.ASSESSOR,), passphrase="p" * 9),
            lambda: program.back_up(ada, tmp_path / "b.backup"),
        ):
            with pytest.raises(Refused, match="2 log entries behind what this machine has seen"):
                change()
        with pytest.raises(Unusable, match="needs a reason"):
            program.fork_log(ada, reason=" ")
        lea = program.sign_in(LEAD, lambda: PASSPHRASE, roles=(Role.LEAD,))
        with pytest.raises(Refused, match="needs the role admin"):
            program.fork_log(lea, reason="mine")
        assert program.fork_log(ada, reason="the disk of the old machine died") == 2
        assert program.add_person(ada, name="Gil Gum", roles=(Role.ASSESSOR,), passphrase="p" * 9).id
        report = program.verify_audit(ada)
        assert report.ok
        assert report.kept_head is HeadState.CONSISTENT
        with pytest.raises(Refused, match="there is no fork"):
            program.fork_log(ada, reason="again")
    finally:
        program.close()


def test_another_machine_accepts_the_fork_and_the_given_up_history_is_refused(
    worked: TestWorkspace, tmp_path: Path
) -> None:
    grow(worked, "Eve Elm")
    shutil.copytree(worked.config, tmp_path / "other")
    restore(tmp_path / "whole.backup", tmp_path / "back", worked.config)
    forked = Program(tmp_path / "back", config=worked.config, kdf_cost=cheap_kdf())
    ada = forked.sign_in(ADMIN, lambda: PASSPHRASE, roles=(Role.ADMIN,))
    forked.fork_log(ada, reason="restored")
    forked.close()
    elsewhere = Program(tmp_path / "back", config=tmp_path / "other", kdf_cost=cheap_kdf())
    try:
        assert elsewhere.verify_audit().kept_head is HeadState.FORKED
        ada = elsewhere.sign_in(ADMIN, lambda: PASSPHRASE, roles=(Role.ADMIN,))
        assert elsewhere.add_person(ada, name="Gil Gum", roles=(Role.ASSESSOR,), passphrase="p" * 9).id
    finally:
        elsewhere.close()
    old = worked.program()
    session = worked.sign_in(ADMIN, Role.ADMIN, old)
    with pytest.raises(Refused, match="not the one that this machine has seen"):
        old.add_person(session, name="Hal Hop", roles=(Role.ASSESSOR,), passphrase="p" * 9)


def test_a_forged_backup_by_somebody_with_public_keys_alone_is_refused(
    worked: TestWorkspace, tmp_path: Path
) -> None:
    """The backup's key is sealed to public halves, so that anybody can seal one: the signature tells."""
    program = worked.program()
    files = BackupFiles(folder=worked.folder, outputs=DiskOutputs())
    header, key = files.header(tmp_path / "whole.backup"), os.urandom(32)
    sealed = program.cryptography.seal_to(
        bytes.fromhex(program.workspace.recovery), key, purpose="backup", context=header.made_at
    )
    stranger = program.cryptography.signing_key(os.urandom(32))

    def sign(digest: str) -> bytes:
        payload = {"digest": digest, "made_at": header.made_at}
        return signed(stranger, Domain.BACKUP, program.workspace.id, payload).data

    files.write(tmp_path / "forged.backup", replace(header, to_recovery=sealed), key, sign, NO_PROGRESS)
    with pytest.raises(Problem, match="not made by an admin"):
        restore(tmp_path / "forged.backup", tmp_path / "back", worked.config, recovery=worked.recovery)
