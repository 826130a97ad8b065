"""An admin's list of any length: table by table, many rows at a time, of each only what the list shows."""

import itertools
from collections.abc import Callable, Iterator
from operator import itemgetter
from typing import Any, Final

from assessor_app.application.catalogue import Badges
from assessor_app.application.codec import members
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

_STEP: Final = 1000  # rows that are opened at once
_FEW: Final = 500  # beyond, reading everything is as quick
_IN_ONE_LINE: Final = frozenset({SubmissionRow.table, SubmissionKeyRow.table, SubmissionLearnerRow.table})
_IN_MANY_LINES: Final = frozenset({LearnerRow.table, AchievementVersionRow.table})
Learners = tuple[dict[str, str], dict[str, tuple[str, ...]]]  # id → name, id → ids in other systems


def each_admin_values(
    reading: Reading,
    session: Session,
    cryptography: Cryptography,
    badges: Badges,
    *,
    only: tuple[str, ...] | None = None,
    **columns: object,
) -> Iterator[Values]:
    """The fields of `AdminLine` for every submission with these clear columns, by id.

    only: ids of submissions, some hundreds at most; nothing else is read then. What was erased is passed
    over. Raises Unusable for a submission or learner whose rows do not open.
    """
    everybody = _learners(reading, session.rows) if only is None else None
    beside: dict[str, object] = {} if only is None else {"submission": only}
    columns |= {} if only is None else {"id": only}
    keys = _beside(reading.values(SubmissionKeyRow, ("submission", "sealed"), **beside))
    links = reading.values(SubmissionLearnerRow, ("submission", "ordinal", "sealed"), **beside)
    links_of = _beside((one, list(group)) for one, group in itertools.groupby(links, key=itemgetter(0)))
    names = ("id", "achievement_version", "state", "why", "sealed")
    rows, workspace = reading.values(SubmissionRow, names, **columns), session.workspace.id
    while batch := list(itertools.islice(rows, _STEP)):
        attempts, whose = [], []
        sealed_keys = [(row[0], keys(row[0])) for row in batch]
        known = [(identity, key) for identity, key in sealed_keys if key is not None]
        if len(known) < len(batch):  # some were erased
            there = dict(known)
            batch = [row for row in batch if row[0] in there]
        secrets = session.rows.open_all(Purpose.SUBMISSION_KEY, known)
        for (identity, _version, _state, _why, sealed), secret in zip(batch, secrets, strict=True):
            key = cryptography.row_key(secret, workspace=workspace)
            attempts.append(key.open(Purpose.SUBMISSION, identity, sealed))
            whose.append(
                [
                    key.open(Purpose.SUBMISSION_LEARNER, f"{identity}/{ordinal}", link)
                    for _, ordinal, link in links_of(identity) or ()
                ]
            )
        linked_ids = [link["learner"] for link in members(list(itertools.chain.from_iterable(whose)))]
        learners = everybody or _learners(reading, session.rows, id=tuple(linked_ids))
        linked = iter(linked_ids)
        for row, own, attempt in zip(batch, whose, members(attempts), strict=True):
            ids = tuple(itertools.islice(linked, len(own)))
            yield _values(row, attempt, ids, learners, badges)


def changed_since(reading: Reading, start: int) -> tuple[str, ...] | None:
    """Ids of the submissions that log entries from index `start` on changed; None: too many, or all of them.

    All that an admin's line says lies in rows that the log vouches for. A learner or a badge may stand in
    any number of lines.
    """
    found: set[str] = set()
    for entry in reading.entries(start):
        for line in entry.rows.splitlines():
            table, key, _digest = line.split("\t")
            if table in _IN_MANY_LINES:
                return None
            if table in _IN_ONE_LINE:
                found.add(key.partition("/")[0])
        if len(found) > _FEW:
            return None
    return tuple(sorted(found))


def _values(
    row: Values, attempt: dict[str, Any], ids: tuple[str, ...], learners: Learners, badges: Badges
) -> Values:
    identity, version, state, why, _sealed = row
    badge = badges[version].achievement
    names, sources = learners
    if len(ids) == 1:
        name, numbers = names[ids[0]], sources[ids[0]]
    else:
        name = ", ".join(names[one] for one in ids)
        numbers = tuple(itertools.chain.from_iterable(sources[one] for one in ids))
    return (
        *(identity, badge.id, badge.name, state, why),
        *(name, ids, attempt["attempt"], attempt["received_at"], numbers),
    )


def _learners(reading: Reading, key: RowKey, **columns: object) -> Learners:
    """Everybody's name, and their ids in other systems as far as these are no names."""
    names: dict[str, str] = {}
    numbers: dict[str, tuple[str, ...]] = {}
    rows = reading.values(LearnerRow, ("id", "sealed"), **columns)
    while batch := list(itertools.islice(rows, _STEP)):
        opened = list(key.open_all(Purpose.LEARNER, batch))
        for (one, _), record in zip(batch, members(opened), strict=True):
            names[one] = record["name"]
            sources = record.get("source_ids", ())
            numbers[one] = tuple(number for kind, number in sources if not kind.endswith("-name"))
    return names, numbers


def _beside(rows: Iterator[tuple[str, Any]]) -> Callable[[str], Any]:
    """From a submission's id to what another table holds of it, where both come in about the same order.

    What is passed over waits until it is asked for: the order of a database's texts need not be Python's.
    """
    waiting: dict[str, Any] = {}

    def find(identity: str) -> Any:
        if identity in waiting:
            return waiting.pop(identity)
        for one, value in rows:
            if one == identity:
                return value
            waiting[one] = value
        return None

    return find
