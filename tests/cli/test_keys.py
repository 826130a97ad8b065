"""`assessor keys`: the key that signs awards, shown and exchanged, and its awards signed again."""

import csv
import json
from pathlib import Path

from tests.support.awards import issued, records
from tests.support.web_workspace import web_workspace
from tests.support.workspaces import LEAD, TestWorkspace


def test_a_key_that_others_know_is_exchanged_and_its_awards_are_signed_again(tmp_path: Path) -> None:
    workspace = web_workspace(tmp_path)
    job = issued(workspace, tmp_path / "in", 1)
    (record,) = records(job)
    file = tmp_path / "one.json"
    file.write_bytes(record.credential)
    job.program.close()
    run = workspace.run
    shown = json.loads(run("keys", "show", "--json").stdout)
    assert (shown["issuer"], shown["former"]) == ("did:web:badges.example", [])
    assert run("--as", LEAD, "keys", "rotate", "--reason", "x").returncode == 3
    blank = run("keys", "rotate", "--reason", " ")
    assert (blank.returncode, blank.stdout, blank.stderr.count("\n")) == (2, "", 1)
    assert json.loads(run("keys", "to-reissue", "--json").stdout) == []
    done = run("keys", "rotate", "--reason", "Stolen.", "--known-to-others", "--json")
    assert json.loads(done.stdout)["to_reissue"] == 1, done.stderr
    assert json.loads(done.stdout)["former"] == shown["fingerprint"]
    assert run("verify", str(file)).returncode == 1
    out = tmp_path / "again.csv"
    (listed,) = json.loads(run("keys", "to-reissue", "--out", str(out), "--json").stdout)
    rows = list(csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert [row["award"] for row in rows] == [listed["id"]] == [record.id]
    assert json.loads(run("keys", "reissue", "--json").stdout) == {"reissued": 1}
    assert run("export", "--what", "badges", "--out", str(tmp_path / "badges")).returncode == 0
    assert run("verify", str(tmp_path / "badges" / f"{record.id}.json")).returncode == 0
    (former,) = json.loads(run("keys", "show", "--json").stdout)["former"]
    assert (former["fingerprint"], former["ended"]) == (shown["fingerprint"], True)
    assert "counts no more" in run("keys", "show").stdout
    assert run("audit", "verify").returncode == 0


def test_a_did_key_is_refused_in_one_line(workspace: TestWorkspace) -> None:
    done = workspace.run("keys", "rotate", "--reason", "x")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (3, "", 1)
    assert "did:key" in done.stderr
    assert "--did-web" in done.stderr
