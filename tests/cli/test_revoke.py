"""`assessor revoke`: once, with a reason, seen by the next verification."""

import json
from pathlib import Path

from tests.support.awards import records
from tests.support.jobs import Job
from tests.support.workspaces import LEAD


def test_revoke_once(awarded: Job, tmp_path: Path) -> None:
    run, record = awarded.workspace.run, records(awarded)[0]
    awarded.program.close()
    file = tmp_path / "one.json"
    file.write_bytes(record.credential)
    assert run("--as", LEAD, "revoke", record.id, "--reason", "x").returncode == 3
    assert run("revoke", "nonsense", "--reason", "x").returncode == 2
    assert run("revoke", record.id, "--reason", " ").returncode == 2
    endless = run("revoke", record.id, "--reason", "x" * 10_001)
    assert (endless.returncode, endless.stdout, endless.stderr.count("\n")) == (2, "", 1)
    assert "it may have 10,000" in endless.stderr
    assert run("verify", str(file)).returncode == 0
    done = run("revoke", record.id, "--reason", "copied", "--json")
    assert (done.returncode, json.loads(done.stdout)["version"]) == (0, 2)
    found = run("verify", str(file), "--json")
    assert (found.returncode, json.loads(found.stdout)["files"][0]["outcome"]) == (1, "revoked")
    again = run("revoke", record.id, "--reason", "copied")
    assert (again.returncode, again.stderr.count("\n")) == (3, 1)
    assert "already" in again.stderr
    states = {one["id"]: one["state"] for one in json.loads(run("list", "awards", "--json").stdout)}
    assert states[record.id] == "revoked"
