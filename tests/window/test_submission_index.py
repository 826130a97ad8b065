"""An admin's list: read whole once, then what the log says was changed, by whomever."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from assessor_app.adapters.storage.row_index import MemoryIndex
from assessor_app.application.ports.listing import ReadAnew, Values, Wanted
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.queries.listings import FOR_ADMIN
from assessor_app.application.queries.submissions import AdminLine
from tests.support.jobs import BADGE, Job, taken_in, write_portfolios
from tests.support.workspaces import TestWorkspace
from ui.models.submission_index import SubmissionIndex

Read = TypeVar("Read")


class Reader:
    """The list of an admin, and what was asked for to keep it."""

    def __init__(self, job: Job) -> None:
        self.job, self.admin, self.asked = job, job.admin, list[tuple[str, ...] | None]()
        self.rows: MemoryIndex[AdminLine] = MemoryIndex(FOR_ADMIN)
        listing = job.program.list_submissions
        self.kept = SubmissionIndex(
            self.rows,
            read_all=self.noted(None, lambda: listing.admin_values(self.admin)),
            read_some=lambda some: self.noted(some, lambda: listing.for_admin(self.admin, only=some))(),
            changed_since=lambda size: listing.changed_since(self.admin, size),
            keep=self.keep,
        )
        self.kept_at: list[tuple[int, int]] = []  # how many lines, and the size of the log

    def keep(self, lines: Iterable[Values], size: int, _progress: Progress) -> None:
        self.kept_at.append((len(list(lines)), size))

    def noted(
        self, what: tuple[str, ...] | None, read: Callable[[], Iterator[Read]]
    ) -> Callable[[], Iterator[Read]]:
        def reading() -> Iterator[Read]:
            self.asked.append(what)
            return read()

        return reading

    def read(self) -> list[tuple[str, ...] | None]:
        """Bring the list up to date, see that it is, and say what was read for that."""
        self.asked.clear()
        self.kept.read(NO_PROGRESS)
        listed = self.rows.page(Wanted(), offset=0, limit=100).rows
        everything = self.job.program.list_submissions.for_admin(self.admin)
        assert sorted(listed, key=lambda line: line.id) == list(everything)
        return self.asked


@pytest.fixture
def reader(workspace: TestWorkspace, tmp_path: Path) -> Reader:
    return Reader(taken_in(workspace, tmp_path / "in", 4))


def test_a_decision_is_one_line_to_read_whoever_decided(reader: Reader) -> None:
    assert reader.read() == [None]
    one, other, *_ = [line.id for line in reader.rows.page(Wanted(), offset=0, limit=9).rows]
    assert reader.read() == []
    elsewhere = reader.job.workspace.program()
    elsewhere.withdraw_submission(reader.admin, one, reason="It was handed in by mistake.")
    assert reader.read() == [(one,)]
    elsewhere.withdraw_submission(reader.admin, other, reason="That too.")
    reader.job.program.assign_raters(reader.job.lead)
    (asked,) = reader.read()
    assert asked is not None
    assert len(asked) == 3, "two were given out, one was withdrawn"
    assert reader.read() == []


def test_new_learners_may_stand_in_any_line(reader: Reader, tmp_path: Path) -> None:
    reader.read()
    reader.job.program.import_portfolios(reader.admin, write_portfolios(tmp_path / "more", 6), badge=BADGE)
    assert reader.read() == [None]
    reader.job.program.make_blind_copies(reader.admin)
    (asked,) = reader.read()
    assert asked is not None
    assert len(asked) == 2


def test_what_does_not_open_is_told_and_read_again(reader: Reader) -> None:
    reader.read()
    one = reader.rows.page(Wanted(), offset=0, limit=1).rows[0].id
    reader.job.program.withdraw_submission(reader.admin, one, reason="It was handed in by mistake.")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(MemoryIndex, "put", broken)
        with pytest.raises(OSError, match="no more"):
            reader.kept.read(NO_PROGRESS)
    assert reader.read() == [(one,)], "what was not read is not forgotten"


def test_it_is_kept_after_it_was_read_whole_or_somebody_was_erased_from_it(reader: Reader) -> None:
    listing, program = reader.job.program.list_submissions, reader.job.program

    def settled() -> list[tuple[int, int]]:
        reader.kept_at.clear()
        reader.read()
        reader.kept.settle(NO_PROGRESS)
        reader.kept.settle(NO_PROGRESS)
        return reader.kept_at

    def size() -> int:
        return listing.changed_since(reader.admin, 0)[0]

    assert settled() == [(4, size())]
    one = reader.rows.page(Wanted(), offset=0, limit=1).rows[0].id
    program.withdraw_submission(reader.admin, one, reason="It was handed in by mistake.")
    assert settled() == [], "what the log says of it is enough"
    program.erase_submission(reader.admin, one, reason="They asked for it.")
    assert settled() == [(3, size())], "with it went what was kept"


@pytest.mark.parametrize("why", [Unusable("the disk is full"), ReadAnew()], ids=["full", "anew"])
def test_that_nothing_is_kept_is_told_to_nobody(reader: Reader, why: Exception) -> None:
    def fail(*_what: object) -> None:
        raise why

    kept = SubmissionIndex(
        reader.rows,
        read_all=list,
        read_some=lambda _some: [],
        changed_since=lambda _size: (1, None),
        keep=fail,
    )
    kept.read(NO_PROGRESS)
    kept.settle(NO_PROGRESS)
    assert reader.rows.ready


def broken(_index: object, _row: object) -> None:
    raise OSError("no more")
