"""`assessor sampling`, as a process: counts alone, and only what is named changes."""

import json
from pathlib import Path
from typing import Any

from tests.support.jobs import BADGE, taken_in
from tests.support.workspaces import ASSESSORS, LEAD, TestWorkspace


def test_a_plan_is_set_seen_tried_and_taken_back(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 4)
    learners = [line.learner for line in job.program.list_submissions.for_admin(job.admin)]
    workspace.close()
    told = []

    def ask(*arguments: str) -> dict[str, Any]:
        done = workspace.run("--as", LEAD, "sampling", *arguments, "--json")
        assert (done.returncode, done.stderr) == (0, "")
        told.append(done.stdout)
        found: dict[str, Any] = json.loads(done.stdout)
        return found

    assert ask("set", BADGE, "--percent", "50", "--new-rater", "100")["changed"]
    done = ask("set", BADGE, "--borderline", "25")
    assert done["own"]
    assert {name: value for name, value in done["plan"].items() if name.endswith("percent")} == {
        "percent": 50,
        "new_rater_percent": 100,
        "borderline_percent": 25,
        "high_percent": 0,
        "appeal_percent": 0,
    }
    preview = ask("preview", BADGE)
    assert (preview["submissions"], preview["twice"], preview["linked"]) == (4, 4, True)
    assert preview["reasons"] == {"random": 2, "new-rater": 2}
    assert sum(one["more"] for one in preview["raters"]) == 8
    assert ask("limit", ASSESSORS[0], "--badge", BADGE) == {"changed": True}
    assert ask("limit", ASSESSORS[0], "--all") == {"changed": True}
    assert ask("third", BADGE, "--rule", "expert") == {"changed": True, "badge": BADGE, "third": "expert"}
    assert not ask("set", BADGE, "--programme")["own"]
    (line,) = [one for one in ask("show")["plans"] if one["badge"] == BADGE]
    assert (line["waiting"], line["given"]) == (4, 0)
    assert not any(learner in text for learner in learners for text in told)


def test_what_cannot_be_meant_is_one_line(workspace: TestWorkspace) -> None:
    workspace.close()
    for arguments, status in (
        (("set", BADGE), 2),
        (("set", BADGE, "--programme", "--percent", "3"), 2),
        (("set", BADGE, "--percent", "101"), 2),
        (("set", "no-such", "--percent", "1"), 2),
        (("preview", "no-such"), 2),
        (("limit", ASSESSORS[0]), 2),
        (("limit", "Nobody", "--all"), 2),
    ):
        done = workspace.run("--as", LEAD, "sampling", *arguments)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (status, "", 1), done.stderr
    done = workspace.run("--as", ASSESSORS[0], "sampling", "show")
    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
