"""`assessor audit` as a process: its JSON, its exit status, its one line."""

import json

from tests.support.faults import raw_database
from tests.support.workspaces import ADMIN, TestWorkspace

KEYS = {
    "ok", "first_broken", "broken", "entries", "unsigned_entries", "rows", "checkpoints", "statements",
    "sealed", "evidence", "orphans", "opened", "erased", "kept_head", "behind",
}  # fmt: skip


def test_a_good_workspace_exits_0_without_any_passphrase(workspace: TestWorkspace) -> None:
    done = workspace.run("audit", "verify", "--json", passphrase=None)
    assert (done.returncode, done.stderr) == (0, "")
    answer = json.loads(done.stdout)
    assert set(answer) == KEYS
    assert answer["ok"]
    assert answer["first_broken"] is None
    assert answer["opened"] == 0


def test_with_a_name_it_also_opens_what_that_person_holds(workspace: TestWorkspace) -> None:
    answer = json.loads(workspace.run("--as", ADMIN, "audit", "verify", "--json").stdout)
    assert answer["ok"]
    assert answer["opened"] > 0
    refused = workspace.run("--as", "Ann Ash", "audit", "verify")
    assert refused.returncode == 3


def test_a_changed_row_exits_1_and_is_named_in_one_line(workspace: TestWorkspace) -> None:
    with raw_database(workspace.folder) as connection:
        connection.execute("UPDATE achievement SET name = 'Another' WHERE ordinal = 0")
        (key,) = connection.execute("SELECT id FROM achievement WHERE ordinal = 0").fetchone()
    done = workspace.run("audit", "verify", "--json")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert f"row achievement {key}" in done.stderr
    assert json.loads(done.stdout)["first_broken"].startswith(f"row achievement {key}")
    plain = workspace.run("audit", "verify")
    assert plain.returncode == 1
    assert f"BROKEN  row achievement {key}" in plain.stdout


def test_a_database_that_is_none_exits_1(workspace: TestWorkspace) -> None:
    for name in ("assessor.db-wal", "assessor.db-shm"):
        (workspace.folder / name).unlink(missing_ok=True)
    (workspace.folder / "assessor.db").write_bytes(b"nothing of the kind" * 1000)
    done = workspace.run("audit", "verify", "--json")
    assert done.returncode == 1
    assert "damaged" in json.loads(done.stdout)["first_broken"]


def test_no_workspace_exits_2(workspace: TestWorkspace) -> None:
    (workspace.folder / "assessor.db").unlink()
    assert workspace.run("audit", "verify").returncode == 2


def test_there_is_no_fork_where_nothing_is_behind(workspace: TestWorkspace) -> None:
    done = workspace.run("audit", "fork", "--reason", "no reason")
    assert done.returncode == 3
    assert "there is no fork" in done.stderr


def test_a_command_that_changes_something_leaves_a_signed_head(workspace: TestWorkspace) -> None:
    added = workspace.run("people", "add", "Eve Elm", "--role", "assessor", "--json")
    assert added.returncode == 0, added.stderr
    answer = json.loads(workspace.run("audit", "verify", "--json").stdout)
    assert (answer["unsigned_entries"], answer["kept_head"]) == (0, "consistent")
    assert answer["checkpoints"] >= 1
