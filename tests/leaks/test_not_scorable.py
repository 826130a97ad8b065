"""Nothing in the clear, no length and no count tells that a rating has a reason, or that work is flagged."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from assessor_app.application.records import Draft
from tests.application.test_left_work import name_of, records
from tests.leaks.planted import a_copy
from tests.support.jobs import Job, given_out
from tests.support.workspaces import TestWorkspace

WORDS = (b"unscored", b"unreadable", b"wrong-task", b"Not scorable")
KEPT_APART = {"checkpoint"}  # a note's length follows the size of the log, not what is in it


def shape(folder: Path) -> Mapping[str, Counter[tuple[object, ...]]]:
    """Table → how often each row shape occurs: the length of each column, whatever it holds."""
    base = sqlite3.connect(f"file:{folder / 'assessor.db'}?mode=ro", uri=True)
    try:
        names = [row[0] for row in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: Counter(
                tuple(len(value) if isinstance(value, bytes | str) else type(value) for value in row)
                for row in base.execute(f'SELECT * FROM "{name}"')  # the base's own names
            )
            for name in names
            if name not in KEPT_APART
        }
    finally:
        base.close()


def raw(folder: Path) -> bytes:
    """Every byte of the workspace."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def drafted(job: Job, what: Draft) -> None:
    """Everybody keeps this draft of everything."""
    for record in records(job).values():
        job.program.save_draft(job.rater(name_of(job, record)), record.code, what)


def to_the_end(job: Job, what: Draft) -> None:
    """The same rating by everybody, to the result that the admin opens."""
    drafted(job, what)
    for record in records(job).values():
        job.program.rate_submission(job.rater(name_of(job, record)), record.code, what)
    assert job.program.reveal_cases(job.lead).agreed == 2
    job.program.release_cases(job.lead)


@pytest.mark.parametrize("how", [drafted, to_the_end])
def test_a_reason_leaves_the_same_shapes_as_a_level(
    workspace: TestWorkspace, tmp_path: Path, how: Callable[[Job, Draft], None]
) -> None:
    base = given_out(workspace, tmp_path / "in", 2, twice=1)
    plain = Draft(levels=base.levels(0), comments={}, overall="Read with care.", minutes=12)
    first, second, *rest = base.levels(0)
    said = replace(
        plain,
        levels={one: base.levels(0)[one] for one in rest},
        unscored={first: "unreadable", second: "wrong-task"},
    )
    workspace.close()
    found = []
    for number, what in enumerate((plain, said)):
        copy = a_copy(workspace, tmp_path / f"copy{number}")
        how(Job(program=copy.program(), workspace=copy), what)
        copy.close()
        found.append((shape(copy.folder), raw(copy.folder)))
    (before, _), (after, everything) = found
    assert before == after
    for word in WORDS:
        assert word not in everything
