"""`assessor step-aside`, as a process: what a rater says, what admins and leads then read."""

import json
from pathlib import Path

from tests.support.jobs import given_out
from tests.support.workspaces import ADMIN, LEAD, TestWorkspace


def test_a_rater_steps_aside_an_admin_accepts_and_somebody_else_gets_it(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    name, code = next((name, codes[0]) for name, codes in job.codes().items() if codes)
    workspace.close()
    words = tmp_path / "words.txt"
    words.write_text("Her name, below the table\n", encoding="utf-8")
    done = workspace.run(
        "--as", name, "step-aside", code, "--saw", "name", "--page", "1", "--words-from", str(words), "--json"
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {"submission": code, "stepped_aside": True}
    again = workspace.run("--as", name, "rate", code, "--from", str(words))
    assert again.returncode == 2, "the file is read first"
    gone = workspace.run("--as", name, "evidence", code, "--out", str(tmp_path / "out"))
    assert gone.returncode == 3
    assert "you stepped aside" in gone.stderr
    (row,) = json.loads(workspace.run("--as", ADMIN, "list", "submissions", "--json").stdout)
    assert (row["state"], row["why"]) == ("held", "a rater saw whose it is")
    held = json.loads(workspace.run("--as", LEAD, "assign", "--json").stdout)
    assert held["reallotted"] == 0
    assert [one["submission"] for one in held["held"]] == [row["id"]]
    accept = workspace.run("--as", ADMIN, "submissions", "accept", row["id"], "--reason", "Not hers.")
    assert accept.returncode == 0
    assert json.loads(workspace.run("--as", LEAD, "assign", "--json").stdout)["reallotted"] == 1
    assert workspace.run("audit", "verify").returncode == 0


def test_what_cannot_be_used_is_said_in_one_line(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    name, code = next((name, codes[0]) for name, codes in job.codes().items() if codes)
    workspace.close()
    for arguments, said in (
        (("--page", "2"), "a place needs to be told what was seen there"),
        (("--saw", "name", "--file", "other.pdf"), "there is no file “other.pdf” in it"),
    ):
        done = workspace.run("--as", name, "step-aside", code, *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert said in done.stderr
        assert done.stderr.count("\n") == 1
