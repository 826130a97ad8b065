"""What learners agreed to have shown of their awards on public pages: nothing, unless an admin records it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from assessor_app.application.awards import AwardBook, put_award
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Storage, UnitOfWork
from assessor_app.application.problems import Refused
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.reasons import checked_reason
from assessor_app.application.records import AwardRecord, Publication, Purpose
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, salted
from assessor_app.credentials.strict_json import read_object
from assessor_app.domain.people import Role

TOGETHER: Final = 256  # awards changed in one transaction


@dataclass(frozen=True, slots=True)
class PublishAwards:
    """Record the agreement, or that it was taken back; the next site export goes by it."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def __call__(
        self,
        session: Session,
        awards: Sequence[str],
        *,
        agreed: str,
        named: bool = True,
        comments: bool = False,
        progress: Progress = NO_PROGRESS,
    ) -> int:
        """How many awards are public from now on that were not, or not so.

        agreed: how and when the learners agreed; named: with their names; comments: with the raters'.
        Raises Unusable for an unknown award or no words, Refused where a name would show that must not.
        """
        session.require(Role.ADMIN)
        agreed = checked_reason(agreed)
        wanted = Publication(agreed=agreed, since=as_text(self.now()), named=named, comments=comments)
        return self._change(session, awards, wanted, progress)

    def withdraw(self, session: Session, awards: Sequence[str], *, progress: Progress = NO_PROGRESS) -> int:
        """How many awards are public no longer. Raises Unusable for an unknown award."""
        session.require(Role.ADMIN)
        return self._change(session, awards, None, progress)

    def _change(
        self, session: Session, awards: Sequence[str], wanted: Publication | None, progress: Progress
    ) -> int:
        with self.storage.read() as reading:
            rows = sorted(row for _, row in AwardBook(reading, session).rows_of(awards))  # random: no order
        changed = 0
        for start in range(0, len(rows), TOGETHER):
            progress.step(start, len(rows), "Recording what is public")
            with self.storage.write() as work:
                session = begin(work, session, self.cryptography)
                changed += sum(_set(work, session, row, wanted) for row in rows[start : start + TOGETHER])
                work.commit()
        progress.step(len(rows), len(rows), "Recording what is public")
        return changed


def _set(work: UnitOfWork, session: Session, row: str, wanted: Publication | None) -> bool:
    record = AwardBook(work, session).open(row)
    before = record.published
    if before is None and wanted is None:
        return False
    if before is not None and wanted is not None and replace(wanted, since=before.since) == before:
        return False
    if wanted is not None and not wanted.named and _shows_name(record):
        raise Refused(
            "this award's credential holds the learner's name in the clear, and it would be public with it",
            where=record.id,
            remedy="Publish it with the name, if the learner agrees, or not at all.",
        )
    put_award(work, session, row, replace(record, published=wanted))
    payload = {
        "award": record.id,
        "agreed": wanted.agreed if wanted else None,
        "shown": {"name": wanted.named, "comments": wanted.comments} if wanted else None,
    }
    statement = salted(session.keys.sign, Domain.PUBLICATION, session.workspace.id, payload)
    work.record(
        "publication",
        statement,
        sealed=session.rows.seal(Purpose.STATEMENT, statement.digest, statement.data),
        sealed_for=Role.ADMIN,
    )
    return True


def _shows_name(record: AwardRecord) -> bool:
    """Whether the credential itself says who the recipient is: where they had no address to be hashed."""
    identities = read_object(record.credential)["credentialSubject"].get("identifier", [])
    return any(not identity["hashed"] for identity in identities)
