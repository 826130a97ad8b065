"""Sign again, by the key of today, what an issuing key signed that others may know.

An award keeps its id, its claims, its dates and its place in the status list: only the signature is new, so
that nobody is awarded twice and no period of validity begins anew. What was revoked stays revoked and is not
signed again.
"""

import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

from assessor_app.application.awards import AwardBook, put_award
from assessor_app.application.catalogue import Badges
from assessor_app.application.clock import Clock
from assessor_app.application.csv_rows import csv_bytes
from assessor_app.application.endorsements import open_endorsement
from assessor_app.application.intake import IntakeBook
from assessor_app.application.issuing import Issuer, open_issuer
from assessor_app.application.issuing_keys import IssuingKey, issuing_keys
from assessor_app.application.ports.issuer_rows import EndorsementRow
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import AwardRow
from assessor_app.application.ports.storage import Reading, Storage, UnitOfWork
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.records import ENDORSEMENT_SIZES, AwardRecord, Purpose, seal_padded
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, salted
from assessor_app.credentials.data_integrity import sign
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.strict_json import read_object
from assessor_app.domain.people import Role
from assessor_app.ledger.canonical import digest

TOGETHER: Final = 256  # awards signed again in one transaction
HEADS: Final = ("award", "learner", "email", "badge", "issued", "expires")


@dataclass(frozen=True, slots=True, kw_only=True)
class ToReissue:
    """An award that counts no more until it is signed again."""

    award: str
    learner: str = field(repr=False)
    email: str = field(repr=False)
    badge: str
    issued: str  # UTC text
    expires: str | None


@dataclass(frozen=True, slots=True)
class ListToReissue:
    """The awards that a key signed which others may know; for admins."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session) -> tuple[ToReissue, ...]:
        """By learner, then badge; none of those that were revoked. Nothing is opened where no key ended."""
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            ended = _ended(reading)
            if not ended:
                return ()
            book, badges = IntakeBook(reading, session, self.cryptography), Badges(reading)
            found = []
            for _, record in _concerned(reading, session, ended):
                learner = book.learner(record.learner)
                found.append(
                    ToReissue(
                        award=record.id,
                        learner=learner.name,
                        email=learner.email or "",
                        badge=badges[record.achievement_version].achievement.name,
                        issued=record.issued_at,
                        expires=record.expires_at,
                    )
                )
        return tuple(sorted(found, key=lambda one: (one.learner.casefold(), one.badge, one.award)))


def reissue_csv(listed: Sequence[ToReissue]) -> bytes:
    """The list for a spreadsheet, e.g. to write to the learners."""
    return csv_bytes(
        HEADS,
        (
            (one.award, one.learner, one.email, one.badge, one.issued[:10], (one.expires or "")[:10])
            for one in listed
        ),
    )


@dataclass(frozen=True, slots=True)
class ReissueAwards:
    """Sign them, and the endorsements, by the key of today; each is a log entry."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def __call__(self, session: Session, progress: Progress = NO_PROGRESS) -> int:
        """How many awards were signed again; a stop leaves the rest on the list."""
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            ended = _ended(reading)
            rows = [row.id for row, _ in _concerned(reading, session, ended)] if ended else []
        if ended:
            self._endorsements(session, ended)
        secrets.SystemRandom().shuffle(rows)  # the log keeps the order
        for start in range(0, len(rows), TOGETHER):
            progress.step(start, len(rows), "Signing again")
            self._together(session, rows[start : start + TOGETHER], ended)
        progress.step(len(rows), len(rows), "Signing again")
        return len(rows)

    def _together(self, session: Session, rows: Sequence[str], ended: Sequence[IssuingKey]) -> None:
        at = self.now().replace(microsecond=0)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            issuer, awards = open_issuer(work, session, self.cryptography), AwardBook(work, session)
            for row in rows:
                record = awards.open(row)
                document = read_object(record.credential)
                if record.revoked_at is None and any(key.signed(document) for key in ended):
                    signed = _signed_again(document, issuer, ended, at)
                    _keep(work, session, row, replace(record, credential=signed))
            work.commit()

    def _endorsements(self, session: Session, ended: Sequence[IssuingKey]) -> None:
        at = self.now().replace(microsecond=0)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            issuer, done = open_issuer(work, session, self.cryptography), 0
            for row in work.where(EndorsementRow):
                record = open_endorsement(session, self.cryptography, row)
                document = read_object(record.credential)
                if not any(key.signed(document) for key in ended):
                    continue
                record = replace(record, credential=_signed_again(document, issuer, ended, at))
                sealed = seal_padded(
                    self.cryptography, session.rows, Purpose.ENDORSEMENT, row.id, record, ENDORSEMENT_SIZES
                )
                work.put(replace(row, sealed=sealed))
                payload = {"endorsement": row.id, "credential": digest(record.credential)}
                _record(work, session, "endorsement", Domain.ENDORSEMENT, payload)
                done += 1
            if done:
                work.commit()


def _ended(reading: Reading) -> tuple[IssuingKey, ...]:
    return tuple(one for one in issuing_keys(reading) if one.ended)


def _concerned(
    reading: Reading, session: Session, ended: Sequence[IssuingKey]
) -> Iterator[tuple[AwardRow, AwardRecord]]:
    for row, record in AwardBook(reading, session).each():
        if record.revoked_at is None:
            document = read_object(record.credential)
            if any(key.signed(document) for key in ended):
                yield row, record


def _signed_again(
    document: Mapping[str, Any], issuer: Issuer, ended: Sequence[IssuingKey], at: datetime
) -> bytes:
    """The same claims; endorsements inside that an ended key signed are signed again too."""
    bare = {name: value for name, value in document.items() if name != "proof"}
    subject = bare.get("credentialSubject")
    achievement = subject.get("achievement") if isinstance(subject, dict) else None
    inside = achievement.get("endorsement") if isinstance(achievement, dict) else None
    if isinstance(subject, dict) and isinstance(achievement, dict) and isinstance(inside, list):
        anew = [
            read_object(_signed_again(one, issuer, ended, at)) if any(k.signed(one) for k in ended) else one
            for one in inside
        ]
        bare["credentialSubject"] = {**subject, "achievement": {**achievement, "endorsement": anew}}
    return json_text(sign(bare, issuer.key, issuer.method, at)).encode()


def _keep(work: UnitOfWork, session: Session, row: str, record: AwardRecord) -> None:
    put_award(work, session, row, record)
    payload = {
        "award": record.id,
        "submission": record.submission,
        "learner": record.learner,
        "credential": digest(record.credential),
        "status": [record.status_list, record.status_index],
    }
    _record(work, session, "award-signed-again", Domain.AWARD, payload)


def _record(
    work: UnitOfWork, session: Session, kind: str, domain: Domain, payload: Mapping[str, Any]
) -> None:
    statement = salted(session.keys.sign, domain, session.workspace.id, payload)
    work.record(
        kind,
        statement,
        sealed=session.rows.seal(Purpose.STATEMENT, statement.digest, statement.data),
        sealed_for=Role.ADMIN,
    )
