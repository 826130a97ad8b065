"""`assessor submissions cover` and `blind`, as processes."""

import json
from pathlib import Path

from tests.support.jobs import Job, write_portfolios
from tests.support.workspaces import ADMIN, LEAD, TestWorkspace


def held(workspace: TestWorkspace, source: Path) -> str:
    """The only submission, held for a program that it holds."""
    learner = next(write_portfolios(source, 1).iterdir())
    (learner / "tool.exe").write_bytes(b"MZ\0\1\2\3" * 40)
    job = Job(program=workspace.program(), workspace=workspace)
    job.program.import_portfolios(job.admin, source, badge="ai-essentials")
    (one,) = job.program.make_blind_copies(job.admin).held
    workspace.close()
    return one.submission


def test_a_file_is_left_out_and_a_line_is_covered(workspace: TestWorkspace, tmp_path: Path) -> None:
    submission = held(workspace, tmp_path / "in")
    covering = tmp_path / "covering.json"
    covering.write_text(
        json.dumps({"files": [{"file": "evidence-1.txt", "lines": [[1, 1]]}], "phrases": ["number 0"]})
    )
    arguments = ("--as", ADMIN, "submissions", "cover", submission, "--from", str(covering))
    done = workspace.run(*arguments, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {
        "submission": submission,
        "covered": True,
        "left": [{"file": "evidence-2", "why": "this kind cannot be looked into"}],
    }
    again = workspace.run("--as", ADMIN, "submissions", "blind", submission, "--json")
    assert json.loads(again.stdout)["held"] == [
        {"submission": submission, "why": "this kind cannot be looked into"}
    ]
    covering.write_text(json.dumps({"files": [{"file": "evidence-2", "leave_out": "It shows her name."}]}))
    done = workspace.run(*arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert "still held" not in done.stdout
    out = tmp_path / "out"
    shown = workspace.run("--as", LEAD, "--role", "lead", "evidence", submission, "--out", str(out))
    assert shown.returncode == 0
    texts = {path.name: path.read_text(encoding="utf-8") for path in out.rglob("*.txt")}
    assert texts == {
        "evidence-1.txt": "█████\n",
        "evidence-2.txt": "1 file was left out by the organisation.\n",
    }
    assert workspace.run("--as", ADMIN, "audit", "verify").returncode == 0


def test_what_cannot_be_used_is_said_in_one_line(workspace: TestWorkspace, tmp_path: Path) -> None:
    submission = held(workspace, tmp_path / "in")
    covering = tmp_path / "covering.json"
    for document, said in (
        ({"files": [{"file": "x"}, {"file": "x"}]}, "a file is named twice"),
        ({"files": [{"file": "evidence-1.txt", "places": [[0, 0, 0, 9, 9]]}]}, "pages are counted from 1"),
        ({"files": [{"file": "evidence-1.txt", "places": [[1, 5, 0, 5, 9]]}]}, "shares of the page"),
        ({"files": [{"file": "evidence-1.txt", "places": [[1, 2]]}]}, "five numbers"),
        ({"files": [{"file": "evidence-1.txt", "lines": [[4, 2]]}]}, "counted from 1"),
        ({"phrases": ["x"]}, "2 to 200 characters"),
        ({}, "nothing would be covered"),
        ({"files": [{"file": "essay.txt", "lines": [[1, 1]]}]}, "no file “essay.txt”"),
    ):
        covering.write_text(json.dumps(document))
        done = workspace.run("--as", ADMIN, "submissions", "cover", submission, "--from", str(covering))
        assert (done.returncode, done.stdout) == (2, ""), document
        assert said in done.stderr
        assert done.stderr.count("\n") == 1
