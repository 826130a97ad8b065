"""`assessor backup` and `restore` as processes."""

import json
from pathlib import Path

from tests.support.workspaces import ADMIN, LEAD, TestWorkspace, run_assessor


def test_backup_and_restore_by_passphrase_and_by_the_recovery_file(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    done = workspace.run("backup", str(tmp_path / "a.backup"), "--json")
    assert done.returncode == 0, done.stderr
    made = json.loads(done.stdout)
    assert set(made) == {"file", "entries", "files", "bytes"}
    by_passphrase = run_assessor(
        "restore",
        str(tmp_path / "a.backup"),
        "--into",
        str(tmp_path / "one"),
        "--json",
        config=workspace.config,
    )
    assert by_passphrase.returncode == 0, by_passphrase.stderr
    answer = json.loads(by_passphrase.stdout)
    assert (answer["entries"], answer["behind"], answer["read_only"]) == (made["entries"], 0, False)
    words = tmp_path / "recovery.txt"
    words.write_text(
        "\n".join(f"{number}. {word}" for number, word in enumerate(workspace.recovery.split(), 1))
    )
    by_recovery = run_assessor(
        "restore", str(tmp_path / "a.backup"), "--into", str(tmp_path / "two"), "--recovery-file", str(words),
        config=workspace.config, passphrase=None,
    )  # fmt: skip
    assert by_recovery.returncode == 0, by_recovery.stderr
    audit = run_assessor(
        "--workspace", str(tmp_path / "two"), "audit", "verify", config=workspace.config, passphrase=None
    )
    assert audit.returncode == 0, audit.stderr


def test_what_cannot_be_done_is_one_line(workspace: TestWorkspace, tmp_path: Path) -> None:
    file = str(tmp_path / "a.backup")
    assert workspace.run("--as", LEAD, "backup", file).returncode == 3
    assert workspace.run("backup", file).returncode == 0
    again = workspace.run("backup", file)
    assert (again.returncode, again.stderr.count("\n")) == (2, 1)
    wrong = run_assessor(
        "restore", file, "--into", str(tmp_path / "one"), config=workspace.config, passphrase="wrong"
    )
    assert (wrong.returncode, wrong.stderr.count("\n")) == (3, 1)
    missing = run_assessor("restore", file, config=workspace.config)
    assert missing.returncode == 2
    content = bytearray(Path(file).read_bytes())
    content[-1] ^= 1
    Path(file).write_bytes(content)
    damaged = run_assessor("restore", file, "--into", str(tmp_path / "one"), config=workspace.config)
    assert (damaged.returncode, damaged.stderr.count("\n")) == (2, 1)
    assert not (tmp_path / "one").exists()


def test_an_older_copy_says_how_far_behind_it_is_and_exits_3_on_changes(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    workspace.run("backup", str(tmp_path / "a.backup"))
    workspace.run("people", "add", "Eve Elm", "--role", "assessor")
    back = str(tmp_path / "back")
    done = run_assessor("restore", str(tmp_path / "a.backup"), "--into", back, config=workspace.config)
    assert done.returncode == 0
    assert "1 log entries behind" in done.stdout
    add = ("--workspace", back, "people", "add", "Fay Fir", "--role", "assessor")
    refused = run_assessor(*add, config=workspace.config)
    assert refused.returncode == 3
    assert "1 log entries behind" in refused.stderr
    assert run_assessor("--workspace", back, "list", "people", config=workspace.config).returncode == 0
    fork = ("--workspace", back, "--as", ADMIN, "audit", "fork", "--reason", "restored after a theft")
    assert run_assessor(*fork, config=workspace.config).returncode == 0
    assert run_assessor(*add, config=workspace.config).returncode == 0
