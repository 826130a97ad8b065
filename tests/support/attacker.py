"""Somebody with a rater's and an admin's keys, or with a lead's, who wants to know what is rated twice.

Every strategy looks at one channel of one workspace and puts the submissions in an order, the likeliest
first. None of
them may do better than a draw of lots; with a lead's key the answer is simply read.
"""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from assessor_app.application.cases import CaseBook
from assessor_app.application.desk import Desk
from assessor_app.application.ports.rows import LogEntryRow
from tests.support.jobs import Job

if TYPE_CHECKING:
    from assessor_app.application.session import Session

Strategy = Callable[["Loot", Sequence[str]], Mapping[str, float]]


class Loot:
    """What such a person has: the folder's bytes, and what their keys open."""

    def __init__(self, job: Job, rater: str) -> None:
        self.folder = job.workspace.folder
        self.raw = b"".join(
            path.read_bytes() for path in sorted(self.folder.glob("assessor.db*")) if path.is_file()
        )
        with job.program.storage.read() as reading:
            self.entries = list(reading.where(LogEntryRow))
            desk = Desk(reading, job.rater(rater), job.program.cryptography)
            self.own = {given.entry.submission for given in desk.given.values()}
            self.own_order = [given.entry.submission for given in desk.given.values()]
            self.own_assignments = {one.entry.submission: one.entry.assignment for one in desk.given.values()}
        self.database = sqlite3.connect(f"file:{self.folder / 'assessor.db'}?mode=ro", uri=True)

    def close(self) -> None:
        self.database.close()


def by_mentions(loot: Loot, submissions: Sequence[str]) -> Mapping[str, float]:
    """How often the database file and its WAL mention the submission."""
    return {one: loot.raw.count(one.encode()) for one in submissions}


def by_last_mention(loot: Loot, submissions: Sequence[str]) -> Mapping[str, float]:
    """How late in the files the submission is mentioned."""
    return {one: loot.raw.rfind(one.encode()) for one in submissions}


def by_first_mention(loot: Loot, submissions: Sequence[str]) -> Mapping[str, float]:
    """How early in the files the submission is mentioned."""
    return {one: -loot.raw.find(one.encode()) for one in submissions}


def by_log_order(loot: Loot, submissions: Sequence[str]) -> Mapping[str, float]:
    """Where the log's lists of rows put the submission among the assignments."""
    found = dict.fromkeys(submissions, 0.0)
    for entry in loot.entries:
        lines = entry.rows.splitlines()
        assignments = [place for place, line in enumerate(lines) if line.startswith("assignment")]
        for place, line in enumerate(lines):
            parts = line.split("\t")
            if parts[0] == "submission" and parts[1] in found and assignments:
                found[parts[1]] = place - assignments[0]
    return found


def by_row_order(loot: Loot, submissions: Sequence[str]) -> Mapping[str, float]:
    """Where the table keeps the row."""
    rows = [row[0] for row in loot.database.execute("SELECT id FROM submission ORDER BY rowid")]
    return {one: rows.index(one) for one in submissions}


def by_length(loot: Loot, submissions: Sequence[str]) -> Mapping[str, float]:
    """The length of everything that a row says of it."""
    columns = ("submission", "blind_key", "blind_copy", "submission_key", "evidence")
    found = dict.fromkeys(submissions, 0.0)
    for table in columns:
        key = "id" if table == "submission" else "submission"
        for row in loot.database.execute(f"SELECT * FROM {table}"):
            names = [column[1] for column in loot.database.execute(f"PRAGMA table_info({table})")]
            values = dict(zip(names, row, strict=True))
            if values[key] in found:
                found[values[key]] += sum(len(value) for value in row if isinstance(value, bytes | str))
    return found


def by_place_in_own_letter(loot: Loot, submissions: Sequence[str]) -> Mapping[str, float]:
    """The order in which the rater's own letter names it."""
    return {one: loot.own_order.index(one) if one in loot.own else 0.0 for one in submissions}


def by_assignment_id(loot: Loot, submissions: Sequence[str]) -> Mapping[str, float]:
    """The rater's own assignment among all assignments, as the table keeps them."""
    rows = [row[0] for row in loot.database.execute("SELECT id FROM assignment")]
    return {
        one: rows.index(loot.own_assignments[one]) if one in loot.own_assignments else 0.0
        for one in submissions
    }


def by_submission_id(loot: Loot, submissions: Sequence[str]) -> Mapping[str, float]:
    """The id itself."""
    return {one: int(one[:8], 16) for one in submissions}


STRATEGIES: tuple[Strategy, ...] = (
    by_mentions,
    by_last_mention,
    by_first_mention,
    by_log_order,
    by_row_order,
    by_length,
    by_place_in_own_letter,
    by_assignment_id,
    by_submission_id,
)


def truth(job: Job, lead: "Session") -> frozenset[str]:
    """What is rated twice: read with a lead's key."""
    with job.program.storage.read() as reading:
        book = CaseBook(reading, lead, job.program.cryptography)
    return frozenset(submission for submission, keys in book.by_submission.items() if len(keys) == 2)


def workspace_copy(source: Path, target: Path) -> Path:
    """The workspace's folder once more."""
    import shutil

    return Path(shutil.copytree(source, target))
