"""One contract for all databases: what was committed is there with its log entry, and nothing else is."""

import dataclasses
import types
import typing
from collections.abc import Callable

import pytest
from sqlalchemy.exc import IntegrityError

from assessor_app.adapters.keys.sealing import Signer
from assessor_app.adapters.storage.database import SqlStorage
from assessor_app.application.ports.row import Row
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

KEY = Signer.from_seed(bytes(32))


def a_submission(name: str, state: str = "received") -> SubmissionRow:
    return SubmissionRow(id=name, achievement_version="v", state=state, why=None, sealed=b"sealed")


def test_nothing_is_kept_without_commit(storage: SqlStorage) -> None:
    with storage.write() as work:
        work.sign_by(KEY)
        work.add(a_submission("s1"))
        work.record("imported")
    with storage.read() as reading:
        assert reading.get(SubmissionRow, "s1") is None
        assert reading.size == 0


def test_what_was_committed_reads_back_with_its_log_entry(storage: SqlStorage) -> None:
    with storage.write() as work:
        work.sign_by(KEY)
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
        work.sign_by(KEY)
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
        work.sign_by(KEY)
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
        work.sign_by(KEY)
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
            work.sign_by(KEY)
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
        work.sign_by(KEY)
        work.add(row)
        work.record("made")
        work.commit()
    with storage.read() as reading:
        assert reading.get(WorkspaceRow, "w") == row
        for kind in ALL_ROWS:
            reading.count(kind)
        assert reading.get(LogEntryRow, 0) is not None


def test_an_entry_that_nobody_signs_is_a_defect(storage: SqlStorage) -> None:
    with storage.write() as work:
        work.add(a_submission("s1"))
        with pytest.raises(RuntimeError, match="somebody who signs"):
            work.record("imported")


def test_a_row_that_is_there_already_is_a_defect(storage: SqlStorage) -> None:
    with storage.write() as work:
        work.sign_by(KEY)
        work.add(a_submission("s1"))
        work.record("imported")
        work.commit()
    with pytest.raises(IntegrityError), storage.write() as work:
        work.add(a_submission("s1"))


def test_an_exception_keeps_nothing(storage: SqlStorage) -> None:
    def interrupted() -> None:
        with storage.write() as work:
            work.sign_by(KEY)
            work.add(a_submission("s1"))
            work.record("imported")
            raise KeyError

    with pytest.raises(KeyError):
        interrupted()
    with storage.read() as reading:
        assert (reading.count(SubmissionRow), reading.size) == (0, 0)


@pytest.mark.parametrize("kind", [row for row in ALL_ROWS if row.bound], ids=lambda row: row.table)
def test_the_digests_that_are_read_are_those_that_were_logged(storage: SqlStorage, kind: type[Row]) -> None:
    rows = [an_example(kind, number) for number in range(3)]
    with storage.write() as work:
        work.sign_by(KEY)
        work.add_all(rows)
        work.put(*rows[:1])
        work.record("made")
        work.commit()
    with storage.read() as reading:
        (entry,) = reading.entries()
        logged = {tuple(line.split("\t")[1:]) for line in entry.rows.split("\n")}
        assert set(reading.digests(kind)) == logged
        assert reading.where(kind) == sorted(rows, key=lambda row: [getattr(row, name) for name in kind.key])
        assert reading.get(kind, *(getattr(rows[1], name) for name in kind.key)) == rows[1]
        assert reading.damage() is None


def an_example(kind: type[Row], number: int) -> Row:
    """A row with something awkward in every column."""
    awkward: dict[object, Callable[[str], object]] = {
        str: lambda name: f"{name} Ω\U0001f600 '\"; {number}",
        int: lambda name: 2**40 + number,
        bool: lambda name: number % 2 == 1,
        bytes: lambda name: bytes(range(256)) + bytes([number]),
    }
    hints = typing.get_type_hints(kind)
    values: dict[str, object] = {}
    for field in dataclasses.fields(kind):
        hint = hints[field.name]
        if isinstance(hint, types.UnionType):
            values[field.name] = None if number == 0 else f"given {number}"
        else:
            values[field.name] = awkward[hint](field.name)
    return kind(**values)


def test_streams_are_ordered_by_key_and_filtered_by_clear_columns(storage: SqlStorage) -> None:
    with storage.write() as work:
        work.sign_by(KEY)
        work.add_all(
            a_submission(f"s{number:04}", "held" if number % 3 else "complete") for number in range(1200)
        )
        work.record("imported")
        work.commit()
    with storage.read() as reading:
        names = [row.id for row in reading.each(SubmissionRow, state="held")]
        assert names == sorted(names)
        assert len(names) == reading.count(SubmissionRow, state="held") == 800


def test_a_change_is_remembered_as_one(storage: SqlStorage) -> None:
    with storage.draft() as work:
        work.put(DeskRow(tag="t", sealed=b"1"))
        work.commit()
    with storage.write() as work:
        work.sign_by(KEY)
        work.add(a_submission("s1"))
    assert not storage.changed
    with storage.write() as work:
        work.sign_by(KEY)
        work.add(a_submission("s1"))
        work.record("imported")
        work.commit()
    assert storage.changed


def test_a_missing_value_is_found_by_none(storage: SqlStorage) -> None:
    with storage.write() as work:
        work.sign_by(KEY)
        work.add(dataclasses.replace(a_submission("s1"), why="damaged"), a_submission("s2"))
        work.record("imported")
        work.commit()
    with storage.read() as reading:
        assert [row.id for row in reading.where(SubmissionRow, why=None)] == ["s2"]
        assert reading.count(SubmissionRow, why=None, state="received") == 1
        assert reading.count(SubmissionRow, why="damaged") == 1
