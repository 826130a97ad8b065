from collections.abc import Iterator
from pathlib import Path

import pytest

from assessor_app.adapters.storage.database import SqlStorage, open_sqlite
from assessor_app.application.ports.rows import (
    ALL_ROWS,
    DeskRow,
    LearnerRow,
    LogEntryRow,
    SubmissionRow,
    WorkspaceRow,
)
from assessor_app.ledger.merkle import leaf_hash, root, root_of
from assessor_app.ledger.rows import rows_digest


@pytest.fixture
def storage(tmp_path: Path) -> Iterator[SqlStorage]:
    opened = open_sqlite(tmp_path, now=lambda: "2026-11-22T10:00:00.000000Z")
    yield opened
    opened.close()


def a_submission(name: str, state: str = "received") -> SubmissionRow:
    return SubmissionRow(id=name, achievement_version="v", state=state, why=None, sealed=b"sealed")


def test_nothing_is_kept_without_commit(storage: SqlStorage) -> None:
    with storage.write() as work:
        work.add(a_submission("s1"))
        work.record("imported")
    with storage.read() as reading:
        assert reading.get(SubmissionRow, "s1") is None
        assert reading.size == 0


def test_what_was_committed_reads_back_with_its_log_entry(storage: SqlStorage) -> None:
    with storage.write() as work:
        work.add(a_submission("s2"), a_submission("s1"))
        work.record("imported")
        work.commit()
    with storage.read() as reading:
        assert [row.id for row in reading.where(SubmissionRow)] == ["s1", "s2"]
        (entry,) = reading.entries()
        assert [line.split("\t")[:2] for line in entry.rows.splitlines()] == [
            ["submission", "s1"],
            ["submission", "s2"],
        ]
        assert rows_digest(entry.rows).encode() in entry.body


def test_a_change_without_a_log_entry_is_a_defect(storage: SqlStorage) -> None:
    with storage.write() as work:
        work.add(a_submission("s1"))
        with pytest.raises(RuntimeError, match="without a log entry"):
            work.commit()


def test_a_draft_cannot_write_what_the_log_vouches_for(storage: SqlStorage) -> None:
    with storage.draft() as work:
        work.put(DeskRow(tag="t", sealed=b"1"))
        with pytest.raises(RuntimeError, match="a draft cannot"):
            work.put(LearnerRow(id="l", sealed=b"1"))


def test_put_replaces_and_remove_is_vouched_for(storage: SqlStorage) -> None:
    with storage.write() as work:
        work.add(a_submission("s1"))
        work.record("imported")
        work.put(a_submission("s1", "complete"))
        work.record("blinded")
        work.remove(SubmissionRow, "s1")
        work.record("erased")
        work.commit()
    with storage.read() as reading:
        assert reading.count(SubmissionRow) == 0
        assert [entry.rows.split("\t")[2][:1] for entry in reading.entries()][2] == "-"


def test_the_kept_nodes_give_the_root_of_all_entries(storage: SqlStorage) -> None:
    with storage.write() as work:
        for number in range(21):
            work.add(a_submission(f"s{number}"))
            work.record("imported")
        work.commit()
    with storage.read() as reading:
        leaves = [leaf_hash(entry.body) for entry in reading.entries()]
        for size in range(1, 22):
            assert root(size, reading.node()) == root_of(leaves[:size])


def test_a_reader_sees_one_moment(storage: SqlStorage) -> None:
    with storage.read() as reading:
        with storage.write() as work:
            work.add(a_submission("s1"))
            work.record("imported")
            work.commit()
        assert reading.count(SubmissionRow) == 0
    with storage.read() as reading:
        assert reading.count(SubmissionRow, state=("received", "held")) == 1
        assert reading.counts(SubmissionRow, "state") == {"received": 1}


def test_every_row_kind_reads_back(storage: SqlStorage) -> None:
    row = WorkspaceRow(
        id="w",
        organisation="Å",
        zone="UTC",
        issuer_id="i",
        base_url=None,
        recovery="00",
        recovery_sign="01",
        demo=False,
    )
    with storage.write() as work:
        work.add(row)
        work.record("made")
        work.commit()
    with storage.read() as reading:
        assert reading.get(WorkspaceRow, "w") == row
        for kind in ALL_ROWS:
            reading.count(kind)
        assert reading.get(LogEntryRow, 0) is not None
