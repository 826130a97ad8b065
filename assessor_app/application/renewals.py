"""Awards that are renewed: by which attempt, which award renews which, and from when on.

That an attempt is a renewal stands in no row of its own, whose length could tell: an attempt follows a signed
one for no other reason, so the chain of attempts says it.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from assessor_app.application.awards import AwardBook
from assessor_app.application.clock import Clock, from_text
from assessor_app.application.intake import APPEAL, IntakeBook, KnownSubmission
from assessor_app.application.ports.rows import SubmissionKeyRow, SubmissionRow
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.records import AwardRecord
from assessor_app.application.session import Session
from assessor_app.domain.renewal import may_renew, opens_on
from assessor_app.domain.submission import State

RENEWS_NOTHING: Final = " " * 36  # as long as an award's id: the length of a row tells nothing
_SIGNED: Final = frozenset({State.SIGNED, State.REVOKED})  # whose award may be revoked since


def renewed_by_attempt(reading: Reading, book: IntakeBook, known: KnownSubmission) -> str | None:
    """The signed submission whose awards this attempt is to renew; None where it renews nothing.

    An attempt that follows a returned renewal is one too; an appeal is what its submission was.
    """
    record = known.record
    while record.previous is not None:
        before = reading.get(SubmissionRow, record.previous)
        if before is None or reading.get(SubmissionKeyRow, before.id) is None:
            return None  # it was erased
        if record.format != APPEAL and State(before.state) in _SIGNED:
            return before.id
        record = book.known(before).record
    return None


def awards_of(reading: Reading, session: Session, submission: str) -> dict[str, str]:
    """Learner → their award of this submission, by id."""
    each = AwardBook(reading, session).each()
    return {record.learner: record.id for _, record in each if record.submission == submission}


def renewed_award(record: AwardRecord) -> str | None:
    """The id of the award that this one renews."""
    return record.renews.strip() or None


def renewers(records: Iterable[tuple[str, str | None, bool]]) -> Mapping[str, str]:
    """Award → the award that renewed it. records: (id, id of what it renews, whether it is revoked); one
    that is revoked renews nothing.
    """
    return {renewed: award for award, renewed, revoked in records if renewed is not None and not revoked}


class RenewalDesk:
    """Says whether new evidence may follow what is signed; awards are opened at the first need."""

    def __init__(self, storage: Storage, session: Session, now: Clock) -> None:
        """session: an admin's."""
        self._storage, self._session, self._now = storage, session, now
        self._zone = ZoneInfo(session.workspace.zone)
        self._ends: dict[str, datetime | None] | None = None

    def forget(self) -> None:
        """Somebody else may have signed or revoked: look anew."""
        self._ends = None

    def why_not(self, submission: str) -> str | None:
        """Why no renewal of this signed submission's awards can be handed in now; None where it can."""
        if self._ends is None:
            self._ends = self._read()
        if submission not in self._ends:
            return "its award was revoked"
        ends = self._ends[submission]
        if ends is None:
            return "its award does not expire, so there is nothing to renew"
        if may_renew(ends, self._now(), self._zone):
            return None
        day = ends.astimezone(self._zone).date()
        opens = opens_on(ends, self._zone)
        return f"its award is valid until {day}; new evidence to renew it is taken in from {opens} on"

    def _read(self) -> dict[str, datetime | None]:
        """Submission → the end of its awards, which is one for a team; None: without an end."""
        with self._storage.read() as reading:
            return {
                record.submission: from_text(record.expires_at) if record.expires_at else None
                for _, record in AwardBook(reading, self._session).each()
                if record.revoked_at is None
            }
