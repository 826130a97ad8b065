"""A disk that fills up under a whole command: one line, status 2, and the workspace as it was."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import unprivileged
from tests.support.faults import raw_database
from tests.support.jobs import BADGE, revealed, write_portfolios
from tests.support.require import require
from tests.support.workspaces import ASSESSORS, TestWorkspace

COMMANDS = ("import", "issue", "export", "backup")


@pytest.fixture
def cramped(workspace: TestWorkspace, tmp_path: Path) -> Iterator[TestWorkspace]:
    """A released case and two awards, on a disk of 16 MiB."""
    require("a small disk", unprivileged.why_no_small_disk())
    job = revealed(workspace, tmp_path / "in", 2)
    assert len(job.program.issue_awards(job.admin, all_approved=True).awards) == 2
    job.program.import_portfolios(job.admin, write_portfolios(tmp_path / "in", 3), badge=BADGE)
    job.program.make_blind_copies(job.admin)
    job.program.assign_raters(job.lead)
    for name in ASSESSORS:
        for line in job.program.list_submissions.for_rater(job.rater(name), state="to-rate"):
            job.rate(name, line.id)
    job.program.reveal_cases(job.lead)
    job.program.release_cases(job.lead)
    workspace.close()
    with unprivileged.small_disk(kilobytes=16384) as disk:
        shutil.copytree(workspace.folder, disk / "workspace")
        yield TestWorkspace(
            folder=disk / "workspace",
            config=workspace.config,
            people=workspace.people,
            recovery=workspace.recovery,
        )


def files(folder: Path) -> set[str]:
    """What lies on the disk, but for the database's own scratch files."""
    found = (str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    return {name for name in found if not name.endswith(("-wal", "-shm", "ballast"))}


def rows(folder: Path) -> list[str]:
    """Every row of the database, but for the heads that each command may sign of what was there before."""
    with raw_database(folder) as connection:
        return [line for line in connection.iterdump() if not line.startswith('INSERT INTO "checkpoint"')]


@pytest.mark.parametrize("room", [0, 48], ids=["none", "for the first steps"])
def test_a_full_disk_is_one_line_and_changes_nothing(
    cramped: TestWorkspace, tmp_path: Path, room: int
) -> None:
    """room: KiB that are free when a command begins."""
    disk = cramped.folder.parent
    more = tmp_path / "more" / "Ida Roe"
    more.mkdir(parents=True)
    (more / "work.txt").write_text("What Ida did, and why. " * 20_000, encoding="utf-8")
    words: dict[str, tuple[object, ...]] = {
        "import": (more.parent, "--badge", BADGE),
        "issue": (),
        "export": ("--out", disk / "b.zip"),
        "backup": (disk / "a.backup",),
    }
    before = files(disk), rows(cramped.folder)
    for command in COMMANDS:
        ballast = unprivileged.fill_disk(disk)
        os.truncate(ballast, ballast.stat().st_size - room * 1024)
        done = cramped.run(command, *map(str, words[command]), "--json")
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), (command, done.stderr)
        assert "the disk is full" in done.stderr, command
        ballast.unlink()
        assert files(disk) == before[0], command
        assert rows(cramped.folder) == before[1], command
    assert json.loads(cramped.run("audit", "verify", "--json").stdout)["ok"] is True
    for command in COMMANDS:
        done = cramped.run(command, *map(str, words[command]))
        assert done.returncode == 0, (command, done.stderr)
