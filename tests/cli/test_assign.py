"""`assessor assign`, as a process: what somebody left goes to others, in counts alone."""

import json
from pathlib import Path
from typing import Any

from tests.support.jobs import given_out
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, TestWorkspace


def assign(workspace: TestWorkspace, *arguments: str) -> dict[str, Any]:
    done = workspace.run("--as", LEAD, "assign", *arguments, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_what_somebody_left_is_given_on_and_nobody_is_named(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 2, twice=1)
    name, codes = max(job.codes().items(), key=lambda item: len(item[1]))
    workspace.close()
    assert assign(workspace)["reallotted"] == 0
    assert workspace.run("--as", ADMIN, "people", "remove", name).returncode == 0
    done = workspace.run("--as", LEAD, "assign")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "0 given to 3 raters, 0 of them twice; 0 held",
        f"{len(codes)} of who left or stepped aside given to others",
    ]
    assert assign(workspace) == {
        "assigned": 0,
        "twice": 0,
        "reallotted": 0,
        "anew": 0,
        "again": 0,
        "seeds": 0,
        "seeds_short": 0,
        "practice": 0,
        "practice_answered": 0,
        "raters": 3,
        "held": [],
        "held_again": 0,
    }
    others = [other for other in ASSESSORS if other != name]
    queues = [workspace.run("--as", other, "list", "submissions", "--json") for other in others]
    assert sum(len(json.loads(queue.stdout)) for queue in queues) == 4


def test_what_nobody_is_left_for_is_held_in_words(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    (line,) = job.program.list_submissions.for_lead(job.lead)
    workspace.close()
    for name in ASSESSORS:
        assert workspace.run("--as", ADMIN, "people", "remove", name).returncode == 0
    assert assign(workspace) == {
        "assigned": 0,
        "twice": 0,
        "reallotted": 0,
        "anew": 0,
        "again": 0,
        "seeds": 0,
        "seeds_short": 0,
        "practice": 0,
        "practice_answered": 0,
        "raters": 0,
        "held": [{"submission": line.id, "why": "there are no assessors"}],
        "held_again": 0,
    }
