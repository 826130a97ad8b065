"""An admin's list of any length: table by table, many rows at a time, and of each only what the list shows."""

import itertools
from collections.abc import Callable, Iterator
from operator import itemgetter
from typing import Any, Final

from assessor_app.application.catalogue import Badges
from assessor_app.application.codec import members
from assessor_app.application.ports.keys import Cryptography, RowKey
from assessor_app.application.ports.listing import Values
from assessor_app.application.ports.rows import (
    LearnerRow,
    SubmissionKeyRow,
    SubmissionLearnerRow,
    SubmissionRow,
)
from assessor_app.application.ports.storage import Reading
from assessor_app.application.problems import Unusable
from assessor_app.application.records import Purpose
from assessor_app.application.session import Session

_STEP: Final = 1000  # rows that are opened at once
Learners = dict[str, tuple[str, tuple[str, ...]]]


def each_admin_values(
    reading: Reading, session: Session, cryptography: Cryptography, badges: Badges, **columns: object
) -> Iterator[Values]:
    """The fields of `AdminLine` for every submission with these clear columns, by id.

    Raises Unusable for a submission or learner whose rows were erased, or do not open.
    """
    learners = _learners(reading, session.rows)
    key_of = _beside(reading.values(SubmissionKeyRow, ("submission", "sealed")))
    links = reading.values(SubmissionLearnerRow, ("submission", "ordinal", "sealed"))
    links_of = _beside((one, list(group)) for one, group in itertools.groupby(links, key=itemgetter(0)))
    names = ("id", "achievement_version", "state", "why", "sealed")
    rows, open_key = reading.values(SubmissionRow, names, **columns), session.rows.open
    while batch := list(itertools.islice(rows, _STEP)):
        attempts, whose = [], []
        for identity, _version, _state, _why, sealed in batch:
            sealed_key = key_of(identity)
            if sealed_key is None:
                raise Unusable("this submission was erased: its key is gone")
            secret = open_key(Purpose.SUBMISSION_KEY, identity, sealed_key)
            key = cryptography.row_key(secret, workspace=session.workspace.id)
            attempts.append(key.open(Purpose.SUBMISSION, identity, sealed))
            whose.append(
                [
                    key.open(Purpose.SUBMISSION_LEARNER, f"{identity}/{ordinal}", link)
                    for _, ordinal, link in links_of(identity) or ()
                ]
            )
        linked = iter(members(list(itertools.chain.from_iterable(whose))))
        for row, own, attempt in zip(batch, whose, members(attempts), strict=True):
            ids = tuple(link["learner"] for link in itertools.islice(linked, len(own)))
            yield _values(row, attempt, ids, learners, badges)


def _values(
    row: Values, attempt: dict[str, Any], ids: tuple[str, ...], learners: Learners, badges: Badges
) -> Values:
    identity, version, state, why, _sealed = row
    badge = badges[version].achievement
    if len(ids) == 1:
        name, sources = learners[ids[0]]
    else:
        name = ", ".join(learners[one][0] for one in ids)
        sources = tuple(itertools.chain.from_iterable(learners[one][1] for one in ids))
    number, received = attempt["attempt"], attempt["received_at"]
    return (identity, badge.id, badge.name, state, why, name, ids, number, received, sources)


def _learners(reading: Reading, key: RowKey) -> Learners:
    """Id → name, and the ids in other systems that are no names."""
    found: Learners = {}
    rows = reading.values(LearnerRow, ("id", "sealed"))
    while batch := list(itertools.islice(rows, _STEP)):
        records = members([key.open(Purpose.LEARNER, one, sealed) for one, sealed in batch])
        for (one, _), record in zip(batch, records, strict=True):
            sources = record.get("source_ids", ())
            found[one] = (
                record["name"],
                tuple(number for kind, number in sources if not kind.endswith("-name")),
            )
    return found


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
