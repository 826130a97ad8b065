"""What learners agreed to have shown of their awards on public pages: nothing, unless an admin records it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from assessor_app.application.awards import AwardBook, put_award
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Storage, UnitOfWork
from assessor_app.application.problems import Problem, Refused
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.reasons import checked_reason
from assessor_app.application.records import AwardRecord, Publication, Purpose
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, salted
from assessor_app.credentials.strict_json import read_object
from assessor_app.domain.people import Role

TOGETHER: Final = 256  # awards changed in one transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class NotPublished:
    """An award that stays as it is, and why."""

    award: str
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """Which awards are shown otherwise from now on; those that were so already are in neither."""

    changed: tuple[str, ...]
    refused: tuple[NotPublished, ...] = ()


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
    ) -> Published:
        """Have these awards shown; what must not be is refused, and the rest goes on.

        agreed: how and when the learners agreed; named: with their names; comments: with the raters'.
        Raises Unusable for an unknown award or no words.
        """
        session.require(Role.ADMIN)
        agreed = checked_reason(agreed)
        wanted = Publication(agreed=agreed, since=as_text(self.now()), named=named, comments=comments)
        return self._change(session, awards, wanted, progress)

    def withdraw(
        self, session: Session, awards: Sequence[str], *, progress: Progress = NO_PROGRESS
    ) -> Published:
        """Have nothing of these awards shown any longer. Raises Unusable for an unknown award."""
        session.require(Role.ADMIN)
        return self._change(session, awards, None, progress)

    def _change(
        self, session: Session, awards: Sequence[str], wanted: Publication | None, progress: Progress
    ) -> Published:
        with self.storage.read() as reading:
            rows = sorted(row for _, row in AwardBook(reading, session).rows_of(awards))  # random: no order
        changed: list[str] = []
        refused: list[NotPublished] = []
        for start in range(0, len(rows), TOGETHER):
            progress.step(start, len(rows), "Recording what is public")
            with self.storage.write() as work:
                session = begin(work, session, self.cryptography)
                for row in rows[start : start + TOGETHER]:
                    record = AwardBook(work, session).open(row)
                    if wanted is not None and not wanted.named and _shows_name(record):
                        refused.append(NotPublished(award=record.id, problem=_named(record)))
                    elif not _is_so(record.published, wanted):
                        put_award(work, session, row, replace(record, published=wanted))
                        _record(work, session, record, wanted)
                        changed.append(record.id)
                work.commit()
        progress.step(len(rows), len(rows), "Recording what is public")
        return Published(changed=tuple(changed), refused=tuple(refused))


def _is_so(before: Publication | None, wanted: Publication | None) -> bool:
    if before is None or wanted is None:
        return before is wanted
    return replace(wanted, since=before.since) == before


def _record(work: UnitOfWork, session: Session, record: AwardRecord, wanted: Publication | None) -> None:
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


def _named(record: AwardRecord) -> Refused:
    return Refused(
        "this award's credential holds the learner's name in the clear, and it would be public with it",
        where=record.id,
        remedy="Publish it with the name, if the learner agrees, or not at all.",
    )


def _shows_name(record: AwardRecord) -> bool:
    """Whether the credential itself says who the recipient is: where they had no address to be hashed."""
    identities = read_object(record.credential)["credentialSubject"].get("identifier", [])
    return any(not identity["hashed"] for identity in identities)
