"""Cohorts: with which group something was handed in, so that agreement can be looked at group by group.

A name such as “Spring 2026”. Admins give it, leads read it, raters never do: each row holds it twice, sealed
to either pair and of one size, so that the database tells neither the name nor who came together.
"""

from dataclasses import dataclass

from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import CohortRow
from assessor_app.application.ports.storage import Reading, UnitOfWork
from assessor_app.application.problems import Unusable
from assessor_app.application.records import COHORT_SIZES, Purpose
from assessor_app.application.session import Session, public_half
from assessor_app.domain.people import Role

LONGEST = 60  # characters


def checked_cohort(name: str) -> str:
    """The name as it is kept, "" for none; Unusable where it cannot be one."""
    plain = " ".join(name.split())
    if len(plain) > LONGEST or not plain.isprintable():
        raise Unusable(f"a cohort's name has at most {LONGEST} characters, none of them a control character")
    return plain


@dataclass(frozen=True, slots=True, kw_only=True)
class CohortWriter:
    """Writes them in one unit of work; the next `record` of the log vouches for it."""

    work: UnitOfWork
    session: Session
    cryptography: Cryptography
    lead: bytes | None  # the public half; None where nobody ever held the role

    @classmethod
    def begun(cls, work: UnitOfWork, session: Session, cryptography: Cryptography) -> "CohortWriter":
        """session: an admin's, as `begin` gave it."""
        lead = public_half(work, Role.LEAD)
        return cls(work=work, session=session, cryptography=cryptography, lead=lead)

    def put(self, submission: str, name: str) -> None:
        """name: as `checked_cohort` gave it; "" takes the cohort away."""
        known = self.work.get(CohortRow, submission)
        if not name:
            if known is not None:
                self.work.remove(CohortRow, submission)
            return
        padded = self.cryptography.pad(name.encode(), COHORT_SIZES)
        row = CohortRow(
            submission=submission,
            to_admin=self.session.rows.seal(Purpose.COHORT, submission, padded),
            to_lead=self._to_lead(submission, padded),
        )
        if known is None:
            self.work.add(row)
        else:
            self.work.put(row)

    def share(self) -> int:
        """Seal to a lead pair that is new what was said before there was one; how many."""
        if self.lead is None:
            return 0
        waiting = self.work.where(CohortRow, to_lead=b"")
        for row in waiting:
            padded = self.session.rows.open(Purpose.COHORT, row.submission, row.to_admin)
            sealed = self._to_lead(row.submission, padded)
            self.work.put(CohortRow(submission=row.submission, to_admin=row.to_admin, to_lead=sealed))
        return len(waiting)

    def _to_lead(self, submission: str, padded: bytes) -> bytes:
        if self.lead is None:
            return b""
        return self.cryptography.seal_to(self.lead, padded, purpose=Purpose.COHORT, context=submission)


def cohort_for_admin(row: CohortRow, session: Session, cryptography: Cryptography) -> str:
    """By an admin's keys."""
    padded = session.rows.open(Purpose.COHORT, row.submission, row.to_admin)
    return cryptography.unpad(padded, COHORT_SIZES).decode()


def cohort_for_lead(row: CohortRow, session: Session, cryptography: Cryptography) -> str:
    """By a lead's keys; "" where it is not sealed to them yet."""
    if not row.to_lead:
        return ""
    padded = session.held.open(row.to_lead, purpose=Purpose.COHORT, context=row.submission)
    return cryptography.unpad(padded, COHORT_SIZES).decode()


def admin_cohorts(reading: Reading, session: Session, cryptography: Cryptography) -> dict[str, str]:
    """Submission → the name of its cohort, of all that have one."""
    return {row.submission: cohort_for_admin(row, session, cryptography) for row in reading.each(CohortRow)}
