"""Take an award back: its bit in the status list, signed anew, and a log entry with the reason."""

from dataclasses import dataclass, replace

from assessor_app.application.awards import AwardBook, newest_list, put_award, put_list
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.issuing import open_issuer
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import SubmissionLearnerRow, SubmissionRow
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.problems import Refused
from assessor_app.application.reasons import checked_reason
from assessor_app.application.records import AwardRecord, Purpose
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, salted
from assessor_app.application.submission_steps import move
from assessor_app.credentials.status_list import with_bit
from assessor_app.domain.people import Role
from assessor_app.domain.submission import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Revoked:
    """Which award was taken back, and the status list that says so from now on."""

    award: str
    status_list: str  # its address
    version: int


@dataclass(frozen=True, slots=True)
class RevokeAward:
    """Set an award's bit for good: nothing clears it again."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def __call__(self, session: Session, award: str, *, reason: str) -> Revoked:
        """Raises Unusable for an unknown award or no reason, Refused where it is revoked already."""
        session.require(Role.ADMIN)
        reason = checked_reason(reason)
        at = self.now()
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            book = AwardBook(work, session)
            ((_, row),) = book.rows_of((award,))
            record = book.open(row)
            if record.revoked_at is not None:
                raise Refused(f"this award was revoked on {record.revoked_at[:10]} already", where=record.id)
            before = newest_list(work, record.status_list)
            bits = with_bit(before.bits, record.status_index)
            after = replace(before, version=before.version + 1, bits=bits)
            issuer = open_issuer(work, session, self.cryptography)
            put_list(work, issuer, after, at.replace(microsecond=0))
            put_award(work, session, row, replace(record, revoked_because=reason, revoked_at=as_text(at)))
            submission = work.get(SubmissionRow, record.submission)
            if submission is not None and not _others_hold(work, book, record):
                move(work, submission, State.REVOKED)
            payload = {
                "award": record.id,
                "reason": reason,
                "status": [record.status_list, record.status_index, after.version],
            }
            statement = salted(session.keys.sign, Domain.REVOCATION, session.workspace.id, payload)
            work.record(
                "revoked",
                statement,
                sealed=session.rows.seal(Purpose.STATEMENT, statement.digest, statement.data),
                sealed_for=Role.ADMIN,
            )
            work.commit()
        return Revoked(award=record.id, status_list=after.address, version=after.version)


def _others_hold(reading: Reading, book: AwardBook, record: AwardRecord) -> bool:
    """Whether others of the team still hold theirs: each member's award is taken back alone."""
    if reading.count(SubmissionLearnerRow, submission=record.submission) <= 1:
        return False
    return any(
        other.submission == record.submission and other.revoked_at is None and other.id != record.id
        for _, other in book.each()
    )
