"""`assessor endorse`: made, listed, saved and verified by the command line alone."""

import json
from pathlib import Path

from tests.support.workspaces import TestWorkspace


def test_an_endorsement_is_made_saved_and_verified(workspace: TestWorkspace, tmp_path: Path) -> None:
    run = workspace.run
    made = json.loads(
        run("endorse", "make", "--badge", "ai-essentials", "--comment", "Hard to earn.", "--json").stdout
    )
    assert (made["kind"], made["name"], made["own"]) == ("achievement", "AI Essentials", True)
    (listed,) = json.loads(run("endorse", "list", "--json").stdout)
    assert listed == made
    assert made["id"] in run("endorse", "list").stdout
    for name, form in (("e.json", "ob3"), ("e.jwt", "ob3-jwt")):
        out = tmp_path / name
        assert run("endorse", "save", made["id"], "--format", form, "--out", str(out)).returncode == 0
        done = run("verify", str(out), "--json")
        assert json.loads(done.stdout)["files"][0]["outcome"] == "valid", done.stdout
    again = run(
        "endorse", "make", "--file", str(tmp_path / "e.json"), "--comment", "We agree.", "--json",
    )  # fmt: skip
    assert json.loads(again.stdout)["about"] == made["id"]
    own = run("endorse", "make", "--issuer", "Example Works", "--comment", "Us.", "--until", "2999-01-01")
    assert own.returncode == 0


def test_what_cannot_be_is_one_line(workspace: TestWorkspace, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text("{}", encoding="utf-8")
    for arguments in (
        ("make", "--comment", "x"),
        ("make", "--badge", "ai-essentials", "--issuer", "x", "--comment", "x"),
        ("make", "--badge", "no-such-badge", "--comment", "x"),
        ("make", "--badge", "ai-essentials", "--comment", " "),
        ("make", "--issuer", "nobody", "--comment", "x"),
        ("make", "--file", str(bad), "--comment", "x"),
        ("make", "--badge", "ai-essentials", "--comment", "x", "--until", "2001-01-01"),
        ("save", "urn:uuid:none", "--out", str(tmp_path / "a.json")),
    ):
        done = workspace.run("endorse", *arguments)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), (arguments, done.stderr)
