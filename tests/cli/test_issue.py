"""`assessor issue`, and the whole story from `init` to `verify` through the command line alone."""

import json
from pathlib import Path
from typing import Any

from tests.support.awards import AWARDS
from tests.support.jobs import BADGE, Job, revealed, write_portfolios
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, TestWorkspace, run_assessor


def test_issue_signs_once_and_says_what_it_left(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 2)
    job.program.close()
    nothing = workspace.run("issue", "--json")
    assert json.loads(nothing.stdout) == {"issued": 0, "skipped": [], "awards": []}
    done = workspace.run("issue", "--badge", BADGE, "--all-approved", "--json")
    found = json.loads(done.stdout)
    assert (done.returncode, found["issued"], len({one["id"] for one in found["awards"]})) == (0, 2, 2)
    again = workspace.run("issue", "--all-approved", "--json")
    assert json.loads(again.stdout)["issued"] == 0
    listed = json.loads(workspace.run("list", "awards", "--json").stdout)
    assert {one["id"] for one in listed} == {one["id"] for one in found["awards"]}
    assert {one["state"] for one in listed} == {"signed"}


def test_other_roles_and_unknown_badges_are_refused(workspace: TestWorkspace) -> None:
    assert workspace.run("--as", LEAD, "issue").returncode == 3
    unknown = workspace.run("issue", "--badge", "nonsense")
    assert (unknown.returncode, unknown.stdout) == (2, "")
    assert "there is no badge" in unknown.stderr


def test_the_awards_of_a_workspace_are_listed_for_admins_alone(awarded: Job) -> None:
    awarded.program.close()
    assert len(json.loads(awarded.workspace.run("list", "awards", "--json").stdout)) == AWARDS
    assert awarded.workspace.run("--as", LEAD, "list", "awards").returncode == 3


class Story:
    """One workspace, told command by command."""

    def __init__(self, base: Path) -> None:
        self.folder, self.config = base / "workspace", base / "config"

    def __call__(self, *arguments: str, who: str | None = None) -> Any:
        chosen = ("--as", who) if who else ()
        done = run_assessor(
            "--workspace", str(self.folder), *chosen, *arguments, "--json", config=self.config
        )
        assert done.returncode == 0, (arguments, done.stderr)
        return json.loads(done.stdout)


def test_from_init_to_verify(tmp_path: Path) -> None:
    tell = Story(tmp_path)
    tell("init", "--organisation", "Story Works", "--admin", ADMIN, "--programme", "sample")
    tell("people", "add", LEAD, "--role", "lead")
    tell("people", "add", ASSESSORS[0], "--role", "assessor")
    taken = tell("import", str(write_portfolios(tmp_path / "in", 1)), "--badge", BADGE)
    assert (taken["created"], taken["held"]) == (1, [])
    tell("assign", "--second-rate", "0", who=LEAD)
    (work,) = tell("list", "submissions", who=ASSESSORS[0])
    (badge,) = [one for one in tell("list", "badges", who=ASSESSORS[0]) if one["id"] == BADGE]
    levels = {one["id"]: one["levels"][2]["id"] for one in badge["rubric"]["criteria"]}
    rating = tmp_path / "rating.json"
    rating.write_text(json.dumps({"levels": levels, "comments": {}, "overall": "Sound."}), encoding="utf-8")
    tell("rate", work["id"], "--from", str(rating), who=ASSESSORS[0])
    assert tell("cases", "reveal", who=LEAD)["opened"] == 1
    assert tell("cases", "release", who=LEAD)["released"] == 1
    (award,) = tell("issue")["awards"]
    bundle = tmp_path / "awards.zip"
    assert tell("export", "--out", str(bundle))["awards"][0]["id"] == award["id"]
    (found,) = tell("verify", str(bundle))["files"]
    assert found["outcome"] == "valid"
    tell("revoke", award["id"], "--reason", "it was a rehearsal")
    after = run_assessor("--workspace", str(tell.folder), "verify", str(bundle), "--json", config=tell.config)
    assert (after.returncode, json.loads(after.stdout)["files"][0]["outcome"]) == (1, "revoked")
