"""What a disk or another process does to a workspace is told in words, and nothing is half done."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from assessor_app.adapters.keys.sealing import Signer
from assessor_app.adapters.storage.database import SqlStorage, open_sqlite
from assessor_app.application.ports.rows import DeskRow, SubmissionRow
from assessor_app.application.problems import Damaged, Problem, Refused, Unusable
from tests.support import unprivileged
from tests.support.faults import raw_database
from tests.support.workspaces import ROOT, TestWorkspace

KEY = Signer.from_seed(bytes(32))
NOW = "2026-11-22T10:00:00.000000Z"
HOLDER = """
import sys
from filelock import FileLock
with FileLock(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.read()
"""


def opened(folder: Path) -> SqlStorage:
    return open_sqlite(folder, now=lambda: NOW)


def add(storage: SqlStorage, name: str, size: int = 10) -> None:
    with storage.write() as work:
        work.sign_by(KEY)
        work.add(
            SubmissionRow(id=name, achievement_version="v", state="received", why=None, sealed=b"x" * size)
        )
        work.record("imported")
        work.commit()


def names(storage: SqlStorage) -> list[str]:
    with storage.read() as reading:
        return [row.id for row in reading.where(SubmissionRow)]


def test_a_full_disk_is_told_and_what_was_there_stays(small_disk: Path) -> None:
    storage = opened(small_disk)
    add(storage, "s1")
    unprivileged.fill_disk(small_disk)
    unprivileged.assert_disk_is_full(small_disk)
    with pytest.raises(Unusable, match="disk is full; nothing was changed"):
        add(storage, "s2", size=200_000)
    assert names(storage) == ["s1"]
    (small_disk / "ballast").unlink()
    add(storage, "s2")
    assert names(storage) == ["s1", "s2"]
    storage.close()


def test_a_disk_that_was_full_before_is_told_to_readers_too(small_disk: Path) -> None:
    storage = opened(small_disk)
    add(storage, "s1")
    storage.close()
    unprivileged.fill_disk(small_disk)
    with pytest.raises(Unusable, match="disk is full; nothing was changed"):
        names(opened(small_disk))
    (small_disk / "ballast").unlink()
    again = opened(small_disk)
    assert names(again) == ["s1"]
    again.close()


@pytest.mark.unprivileged
def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    folder.mkdir()
    first = opened(folder)
    add(first, "s1")
    first.close()
    (folder / "assessor.db").chmod(0o400)
    folder.chmod(0o500)
    try:
        unprivileged.assert_mode_bites(folder)

        def change() -> None:
            storage = opened(folder)
            try:
                add(storage, "s2")
            finally:
                storage.close()

        with pytest.raises(Problem) as caught:
            change()
        assert str(folder) in str(caught.value)
    finally:
        folder.chmod(0o700)


@pytest.mark.unprivileged
def test_a_reader_without_rights_sees_what_another_account_writes_later(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    folder.mkdir()
    first = opened(folder)
    add(first, "s1")
    first.close()
    folder.chmod(0o500)
    try:
        unprivileged.assert_mode_bites(folder)
        reader = opened(folder)
        assert names(reader) == ["s1"]
        folder.chmod(0o700)  # the other account, which may write
        writer = opened(folder)
        add(writer, "s2")
        writer.close()
        folder.chmod(0o500)
        assert names(reader) == ["s1", "s2"]
        assert names(reader) == ["s1", "s2"]
        reader.close()
    finally:
        folder.chmod(0o700)


def test_a_second_writer_is_refused_while_readers_go_on(workspace: TestWorkspace) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(workspace.folder / "writer.lock")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    try:
        refused = workspace.run("people", "add", "Eve Elm", "--role", "assessor")
        assert (refused.returncode, refused.stderr.count("\n")) == (3, 1)
        assert "another program is changing this workspace" in refused.stderr
        assert workspace.run("list", "people").returncode == 0
        assert workspace.run("audit", "verify").returncode == 0
    finally:
        holder.communicate()
    assert workspace.run("people", "add", "Eve Elm", "--role", "assessor").returncode == 0


def test_the_lock_of_a_killed_writer_locks_nobody_out(tmp_path: Path) -> None:
    storage = opened(tmp_path)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path / "writer.lock")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    holder.stdout.readline()
    with pytest.raises(Refused, match="another program is changing"):
        add(storage, "s1")
    holder.kill()
    holder.communicate()
    add(storage, "s1")
    assert names(storage) == ["s1"]
    storage.close()


def test_a_reader_keeps_its_moment_while_another_writes(tmp_path: Path) -> None:
    storage = opened(tmp_path)
    add(storage, "s1")
    with storage.read() as reading:
        add(storage, "s2")
        assert reading.count(SubmissionRow) == reading.size == 1
    storage.close()


def test_a_guard_refuses_changes_and_drafts_and_lets_read(tmp_path: Path) -> None:
    def guard(_: object) -> None:
        raise Refused("only to be read")

    first = opened(tmp_path)
    add(first, "s1")
    first.close()
    storage = open_sqlite(tmp_path, now=lambda: NOW, guard=guard)
    with pytest.raises(Refused, match="only to be read"):
        add(storage, "s2")
    with pytest.raises(Refused, match="only to be read"), storage.draft() as work:
        work.put(DeskRow(tag="t", sealed=b"1"))
    with storage.write(even_behind=True) as work:
        work.sign_by(KEY)
        work.record("fork")
        work.commit()
    assert names(storage) == ["s1"]
    storage.close()


def test_a_page_that_is_damaged_while_in_use_is_told(tmp_path: Path) -> None:
    storage = opened(tmp_path)
    for number in range(40):
        add(storage, f"s{number:02}", size=3000)
    storage.close()
    with raw_database(tmp_path) as connection:
        (roots,) = connection.execute("SELECT max(rootpage) FROM sqlite_master").fetchone()
    path = tmp_path / "assessor.db"
    content = bytearray(path.read_bytes())
    assert len(content) > roots * 4096 + 40_000
    content[roots * 4096 :] = b"\xff" * (len(content) - roots * 4096)
    path.write_bytes(bytes(content))
    storage = opened(tmp_path)
    with storage.read() as reading:
        found = reading.damage()
    assert found is not None
    assert "damaged" in found
    with pytest.raises(Damaged, match="damaged"):
        names(storage)
    storage.close()


def test_a_commit_by_whomever_leaves_another_mark(tmp_path: Path) -> None:
    storage, other = opened(tmp_path), opened(tmp_path)
    add(storage, "s1")

    def long_ago() -> None:
        for file in tmp_path.glob("assessor.db*"):
            os.utime(file, ns=(10**18, 10**18))

    assert storage.mark != storage.mark, "what was written this moment may be written again within the tick"
    long_ago()
    before = storage.mark
    assert names(storage) == ["s1"]
    assert storage.mark == before
    add(other, "s2")
    assert storage.mark != before
    long_ago()
    assert storage.mark != before, "the log is longer"
    storage.close()
    other.close()
