"""What was given to somebody who may not rate it any more, or stepped aside, and is not rated."""

from collections.abc import Collection
from dataclasses import dataclass

from assessor_app.application.assignments import allowed_raters
from assessor_app.application.cases import CaseBook
from assessor_app.application.giving_out import blocked_pairs
from assessor_app.application.ports.aside_rows import AsideRow
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import BlockedPairRow, LetterRow, PersonRow, SubmissionRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.records import AssignmentRecord
from assessor_app.application.session import Session
from assessor_app.domain.submission import State


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftWork:
    """An assignment that waits for somebody else. For leads."""

    assignment: str
    record: AssignmentRecord
    achievement_version: str
    kept_out: bool = False  # its rater must not rate it, as is known since they got it
    anew: bool = False  # what is or may yet be rated of it does not count: its rater was stopped
    waits: bool = False  # until an admin has looked at what its rater saw


def left_work(
    reading: Reading,
    session: Session,
    cryptography: Cryptography,
    *,
    versions: Collection[str] | None = None,
) -> list[LeftWork]:
    """All of it, of these badge versions (None: of all), also what waits for an admin.

    A rating that is handed in stays its rater's, whether it is final or could still be taken back; so does
    everything of a submission whose case is closed.
    """
    allowed = {person.id for person in allowed_raters(reading)}
    nobody = not reading.count(AsideRow) and not _somebody_left(reading, allowed)
    if nobody and not reading.count(BlockedPairRow):
        return []  # almost always: then nothing sealed need be opened
    blocked = blocked_pairs(reading, session, cryptography)
    book = CaseBook(reading, session, cryptography)
    seen = book.looked_at

    def kept_out(key: str) -> bool:
        return book.assignments[key].person in blocked.get(book.assignments[key].submission, frozenset())

    return [
        LeftWork(
            assignment=key,
            record=book.assignments[key],
            achievement_version=row.achievement_version,
            waits=row.id in seen,
            kept_out=kept_out(key),
        )
        for row in reading.each(SubmissionRow, state=str(State.IN_RATING))
        if row.id not in book.case_of and (versions is None or row.achievement_version in versions)
        for key in book.by_submission.get(row.id, ())
        if key not in book.unread
        and (key in book.asides or book.assignments[key].person not in allowed or kept_out(key))
    ]


def _somebody_left(reading: Reading, allowed: Collection[str]) -> bool:
    """Whether anybody ever got a letter who would get none today."""
    return any(
        reading.count(LetterRow, person=person.id)
        for person in reading.where(PersonRow)
        if person.id not in allowed
    )
