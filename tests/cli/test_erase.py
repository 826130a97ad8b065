"""`assessor submissions erase`: refused while something goes on, then for good."""

import json
from pathlib import Path

from tests.support.jobs import taken_in
from tests.support.workspaces import TestWorkspace


def test_a_submission_is_erased_once_it_was_withdrawn(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 1)
    (line,) = job.program.list_submissions.for_admin(job.admin)
    workspace.close()
    erase = ("submissions", "erase", line.id, "--reason", "asked for")
    refused = workspace.run(*erase)
    assert (refused.returncode, refused.stdout) == (3, "")
    assert "Return or withdraw it first" in refused.stderr
    assert workspace.run("submissions", "withdraw", line.id, "--reason", "asked for").returncode == 0
    done = workspace.run(*erase, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {"submission": line.id, "erased": True, "files": 2, "learners": 1}
    assert json.loads(workspace.run("list", "submissions", "--json").stdout) == []
    assert workspace.run("audit", "verify").returncode == 0
