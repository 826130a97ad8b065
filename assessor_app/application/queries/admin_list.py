"""An admin's list of any length: table by table, many rows at a time, of each only what the list shows."""

import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from assessor_app.application.asides import SEEN, open_for_admin, to_look_at
from assessor_app.application.catalogue import Badges
from assessor_app.application.codec import members
from assessor_app.application.copy_versions import read_versions
from assessor_app.application.intake import APPEAL
from assessor_app.application.kept_list import KeptList
from assessor_app.application.ports.aside_rows import AsideAnswerRow, AsideRow
from assessor_app.application.ports.keys import Cryptography, RowKey
from assessor_app.application.ports.listing import Values
from assessor_app.application.ports.rows import (
    AchievementVersionRow,
    LearnerRow,
    SubmissionKeyRow,
    SubmissionLearnerRow,
    SubmissionRow,
)
from assessor_app.application.ports.storage import Reading
from assessor_app.application.records import Purpose
from assessor_app.application.session import Session
from assessor_app.domain.submission import State

_STEP: Final = 1000  # rows that are opened at once
FEW: Final = 500  # lines that are asked for one by one, and ids at once
MOST_CHANGES: Final = 10_000  # beyond, reading everything anew is as quick
ID, BADGE, STATE, _LEARNER_IDS = 0, 1, 3, 6  # where they stand in a line
_IN_ONE_LINE: Final = frozenset({SubmissionRow.table, SubmissionKeyRow.table, SubmissionLearnerRow.table})
_ASIDES: Final = frozenset({AsideRow.table, AsideAnswerRow.table})
Learner = tuple[str, tuple[str, ...]]  # name, ids in other systems


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Whose lines may be others than they were. A learner may stand in any number of lines."""

    submissions: frozenset[str]
    learners: frozenset[str]

    def __len__(self) -> int:
        return len(self.submissions) + len(self.learners)


def listed_values(
    reading: Reading,
    session: Session,
    cryptography: Cryptography,
    badges: Badges,
    kept: KeptList,
    changes: Changes,
) -> Iterator[Values]:
    """The fields of every `AdminLine`, in no order: as they were kept, where they did not change since."""
    due = set(changes.submissions)
    for line in kept:
        if line[ID] in due:
            continue
        if changes.learners and not changes.learners.isdisjoint(line[_LEARNER_IDS]):
            due.add(line[ID])
            continue
        yield line
    ids = sorted(due)
    for start in range(0, len(ids), FEW):
        some = tuple(ids[start : start + FEW])
        yield from each_admin_values(reading, session, cryptography, badges, only=some, ordered=False)


def each_admin_values(
    reading: Reading,
    session: Session,
    cryptography: Cryptography,
    badges: Badges,
    *,
    only: tuple[str, ...] | None = None,
    ordered: bool,
    **columns: Any,
) -> Iterator[Values]:
    """The fields of `AdminLine` for every submission with these clear columns.

    What a rater saw something in stands there as held, while no admin has answered: in the database it is in
    rating still, for that row tells everybody who can read the file.
    ordered: by id; else as they lie in the database, whose widest table is read in a fifth of the time then.
    only: ids of submissions, some hundreds at most; nothing else is read then. What was erased is passed
    over. Raises Unusable for a submission or learner whose rows do not open.
    """
    everybody = _learners(reading, session.rows) if only is None else None
    beside: dict[str, Any] = {} if only is None else {"submission": only}
    columns |= {} if only is None else {"id": only}
    keys: dict[str, bytes] = dict(reading.values(SubmissionKeyRow, ("submission", "sealed"), **beside))
    links = _Links(reading.values(SubmissionLearnerRow, ("submission", "ordinal", "sealed"), **beside))
    names = ("id", "achievement_version", "state", "why", "sealed")
    seen = to_look_at(reading, session, cryptography)
    rows = reading.values(SubmissionRow, names, ordered=ordered, **columns)
    while batch := list(itertools.islice(rows, _STEP)):
        there = [
            (row[0], row[1], str(State.HELD), SEEN, row[4]) if row[0] in seen else row
            for row in batch
            if row[0] in keys  # the others were erased
        ]
        if there:
            yield from _lines(there, session, cryptography, badges, keys, links, everybody, reading)


def _lines(
    batch: list[Values],
    session: Session,
    cryptography: Cryptography,
    badges: Badges,
    keys: Mapping[str, bytes],
    links: "_Links",
    everybody: Mapping[str, Learner] | None,
    reading: Reading,
) -> Iterator[Values]:
    """The fields of these submissions' lines, column by column: what is done to each, Python does once."""
    ids, versions, states, whys, sealed = zip(*batch, strict=True)
    secrets = session.rows.open_all(Purpose.SUBMISSION_KEY, zip(ids, map(keys.__getitem__, ids), strict=True))
    own = cryptography.row_keys(list(secrets))
    attempts = members(list(own.open(Purpose.SUBMISSION, zip(itertools.count(), ids, sealed))))
    linked = [link for number, one in enumerate(ids) for link in links.of(number, one)]
    whose: list[tuple[str, ...]] = [()] * len(ids)
    for (number, _, _), link in zip(
        linked, members(list(own.open(Purpose.SUBMISSION_LEARNER, linked))), strict=True
    ):
        whose[number] += (link["learner"],)
    known = everybody or _learners(
        reading, session.rows, id=tuple(dict.fromkeys(itertools.chain.from_iterable(whose)))
    )
    learners = [known[some[0]] if len(some) == 1 else _together(known[one] for one in some) for some in whose]
    badge = {version: badges[version].achievement for version in set(versions)}
    yield from zip(
        ids,
        [badge[version].id for version in versions],
        [badge[version].name for version in versions],
        states,
        whys,
        [name for name, _ in learners],
        whose,
        [0 if one["format"] == APPEAL else one["attempt"] for one in attempts],
        [attempt["received_at"] for attempt in attempts],
        [numbers for _, numbers in learners],
        strict=True,
    )


def _together(learners: Iterable[Learner]) -> Learner:
    """Several learners of one submission as one; nobody, where it has none."""
    several = list(learners)
    every = itertools.chain.from_iterable(numbers for _, numbers in several)
    return ", ".join(name for name, _ in several), tuple(every)


class _Links:
    """Which sealed links each submission has: nearly always one, its first."""

    def __init__(self, rows: Iterable[Values]) -> None:
        """From (submission, ordinal, sealed)."""
        self._first: dict[str, bytes] = {}
        self._further: dict[str, list[tuple[int, bytes]]] = {}
        for submission, ordinal, sealed in rows:
            if ordinal:
                self._further.setdefault(submission, []).append((ordinal, sealed))
            else:
                self._first[submission] = sealed

    def of(self, number: int, submission: str) -> list[tuple[int, str, bytes]]:
        """(the number, row id, sealed) of each link of one submission, in their order."""
        first = self._first.get(submission)
        found = [] if first is None else [(number, f"{submission}/0", first)]
        for ordinal, sealed in sorted(self._further.get(submission, ())):
            found.append((number, f"{submission}/{ordinal}", sealed))
        return found


def changes_since(
    reading: Reading, session: Session, cryptography: Cryptography, start: int, limit: int
) -> Changes | None:
    """What log entries from index `start` on changed; None: more than `limit`, or it may be any line.

    All that an admin's line says lies in rows that the log vouches for.
    """
    submissions, learners, asides = set[str](), set[str](), set[str]()
    for entry in reading.entries(start):
        for line in entry.rows.splitlines():
            table, key, _digest = line.split("\t")
            if table in _IN_ONE_LINE:
                submissions.add(key.partition("/")[0])
            elif table == LearnerRow.table:
                learners.add(key)
            elif table in _ASIDES:
                asides.add(key)
            elif table == AchievementVersionRow.table:
                return None
        if len(submissions) + len(learners) > limit:
            return None
    versions = read_versions(reading, session, cryptography) if asides else {}
    for key in asides:  # which submission each concerns stands sealed in it
        row = reading.get(AsideRow, key)
        told = open_for_admin(row, session, cryptography, versions) if row is not None else None
        if told is not None and told.submission is not None:
            submissions.add(told.submission)
    return Changes(submissions=frozenset(submissions), learners=frozenset(learners))


def was_erased_since(reading: Reading, start: int) -> bool:
    """Whether log entries from index `start` on took a submission's key away."""
    return any(
        line.startswith(f"{SubmissionKeyRow.table}\t") and line.endswith("\t-")
        for entry in reading.entries(start)
        for line in entry.rows.splitlines()
    )


def _learners(reading: Reading, key: RowKey, **columns: Any) -> dict[str, Learner]:
    """Everybody's name, and their ids in other systems as far as these are no names."""
    found: dict[str, Learner] = {}
    rows = reading.values(LearnerRow, ("id", "sealed"), **columns)
    while batch := list(itertools.islice(rows, _STEP)):
        opened = list(key.open_all(Purpose.LEARNER, batch))
        for (one, _), record in zip(batch, members(opened), strict=True):
            numbers = [number for kind, number in record.get("source_ids", ()) if not kind.endswith("-name")]
            found[one] = record["name"], tuple(numbers)
    return found
