"""What one rater found beside the rubric, and what came with the work, is told to nobody else by anything."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.leaks.opened import opened_by
from tests.leaks.test_rater_side import rater_commands
from tests.support.jobs import Job, given_out_for
from tests.support.workspaces import TestWorkspace

BADGE = "copilot-certified"
FOUND, SCORED = 873, 421_337  # which nothing else in a workspace says


@pytest.fixture
def job(workspace: TestWorkspace, tmp_path: Path) -> Job:
    """Given to two, of whom the second has counted FOUND examples; the quiz was passed with SCORED points."""
    given = {"result:assessment": f"{SCORED}/500000"}
    job = given_out_for(BADGE, workspace, tmp_path / "in", 1, twice=1, given=given)
    name, code = raters(job)[1]
    job.rate(name, code, 2, found={"examples": FOUND, "data-policy": True})
    return job


def raters(job: Job) -> list[tuple[str, str]]:
    return [(name, codes[0]) for name, codes in job.codes().items() if codes]


def raw(job: Job) -> Iterator[tuple[str, bytes]]:
    """The workspace as it lies on the disk."""
    for path in sorted(job.workspace.folder.rglob("*")):
        if path.is_file():
            yield path.name, path.read_bytes()


def says(contents: Iterator[tuple[str, bytes]], number: int) -> list[str]:
    return [where for where, content in contents if str(number).encode() in content]


def test_nobody_else_learns_what_a_rater_found(job: Job) -> None:
    first, second = raters(job)
    assert "desk" in says(opened_by(job, second[0]), FOUND), "the control: who found it reads it"
    assert says(opened_by(job, first[0]), FOUND) == []
    written = f'"examples":{FOUND}'.encode()  # the digits alone come up by chance
    assert [where for where, content in raw(job) if written in content] == []
    assert says(rater_commands(job), FOUND) == []


def test_a_result_reaches_raters_by_their_letter_alone(job: Job) -> None:
    first, _second = raters(job)
    assert "copies" in says(opened_by(job, first[0]), SCORED), "the control: its rater reads it"
    stranger = next(name for name, codes in job.codes().items() if not codes)
    assert says(opened_by(job, stranger), SCORED) == []
    assert says(raw(job), SCORED) == []
