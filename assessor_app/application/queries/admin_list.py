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
Learners = tuple[dict[str, str], dict[str, tuple[str, ...]]]  # id → name, id → ids in other systems


def each_admin_values(
    reading: Reading, session: Session, cryptography: Cryptography, badges: Badges, **columns: object
) -> Iterator[Values]:
    """The fields of `AdminLine` for every submission with these clear columns, by id.

    Raises Unusable for a submission or learner whose rows were erased, or do not open.
    """
    learners = _learners(reading, session.rows)
    keys = _beside(reading.values(SubmissionKeyRow, ("submission", "sealed")))
    links = reading.values(SubmissionLearnerRow, ("submission", "ordinal", "sealed"))
    links_of = _beside((one, list(group)) for one, group in itertools.groupby(links, key=itemgetter(0)))
    names = ("id", "achievement_version", "state", "why", "sealed")
    rows, workspace = reading.values(SubmissionRow, names, **columns), session.workspace.id
    while batch := list(itertools.islice(rows, _STEP)):
        attempts, whose = [], []
        secrets = session.rows.open_all(Purpose.SUBMISSION_KEY, _with_keys(batch, keys))
        for (identity, _version, _state, _why, sealed), secret in zip(batch, secrets, strict=True):
            key = cryptography.row_key(secret, workspace=workspace)
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


def _with_keys(batch: list[Values], keys: Callable[[str], bytes | None]) -> Iterator[tuple[str, bytes]]:
    for identity, *_ in batch:
        sealed = keys(identity)
        if sealed is None:
            raise Unusable("this submission was erased: its key is gone")
        yield identity, sealed


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


def _learners(reading: Reading, key: RowKey) -> Learners:
    """Everybody's name, and their ids in other systems as far as these are no names."""
    names: dict[str, str] = {}
    numbers: dict[str, tuple[str, ...]] = {}
    rows = reading.values(LearnerRow, ("id", "sealed"))
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
