"""A workspace in which the job is done: four awards, two of them rated twice; made once, copied for each."""

import shutil
import zipfile
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from assessor_app.application.awards import AwardBook
from assessor_app.application.records import AwardRecord
from tests.support.jobs import Job, revealed
from tests.support.workspaces import TestWorkspace

AWARDS = 4


def issued(workspace: TestWorkspace, source: Path, count: int = AWARDS, *, twice: Fraction | int = 0) -> Job:
    """`count` awards, signed."""
    job = revealed(workspace, source, count, twice=twice)
    assert len(job.program.issue_awards(job.admin, all_approved=True).awards) == count
    return job


@pytest.fixture(scope="session")
def award_template(
    workspace_template: TestWorkspace, tmp_path_factory: pytest.TempPathFactory
) -> TestWorkspace:
    """The workspace that `awarded` copies; never changed."""
    base = tmp_path_factory.mktemp("awards")
    copy = _copied(workspace_template, base)
    issued(copy, base / "in", twice=Fraction(1, 2))
    copy.close()
    return copy


@pytest.fixture
def awarded(award_template: TestWorkspace, tmp_path: Path) -> Iterator[Job]:
    """A job of this test alone, its awards signed."""
    copy = _copied(award_template, tmp_path / "awarded")
    yield Job(program=copy.program(), workspace=copy)
    copy.close()


def _copied(template: TestWorkspace, base: Path) -> TestWorkspace:
    shutil.copytree(template.folder, base / "workspace")
    if template.config.exists():
        shutil.copytree(template.config, base / "config")
    return TestWorkspace(
        folder=base / "workspace",
        config=base / "config",
        people=template.people,
        recovery=template.recovery,
    )


def records(job: Job) -> list[AwardRecord]:
    """All awards, by id."""
    with job.program.storage.read() as reading:
        return sorted((one for _, one in AwardBook(reading, job.admin).each()), key=lambda one: one.id)


def outcomes(job: Job, *files: Path, **options: Any) -> list[str]:
    """What `verify` says of each file, with the job's workspace at hand."""
    return [one.report.outcome for one in job.program.verify_files(files, **options).files]


def contents(bundle: Path) -> dict[str, bytes]:
    """Name → bytes of what a bundle holds."""
    with zipfile.ZipFile(bundle) as opened:
        return {name: opened.read(name) for name in opened.namelist()}
