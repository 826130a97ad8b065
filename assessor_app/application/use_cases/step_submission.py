"""What an admin decides on single submissions: let a held one out, return one with feedback, withdraw one."""

from dataclasses import dataclass, replace

from assessor_app.application.codec import encode
from assessor_app.application.intake import IntakeBook, KnownSubmission
from assessor_app.application.ports.evidence import EvidenceStore, StoredBlob
from assessor_app.application.ports.keys import Cryptography, RowKey
from assessor_app.application.ports.rows import BlindCopyRow, BlindKeyRow
from assessor_app.application.ports.storage import Reading, Storage, UnitOfWork
from assessor_app.application.problems import Refused
from assessor_app.application.reasons import checked_reason
from assessor_app.application.records import (
    BlindCopyRecord,
    BlindReport,
    Purpose,
    open_record,
    seal_record,
)
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, salted
from assessor_app.application.submission_steps import move
from assessor_app.application.use_cases.make_blind_copies import extension_of
from assessor_app.credentials.proof import derivation_payload
from assessor_app.domain.people import Role
from assessor_app.domain.submission import State
from assessor_app.ledger.statement import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class _Passed:
    row: BlindCopyRow
    content: BlindCopyRecord
    blob: StoredBlob
    report: BlindReport


@dataclass(frozen=True, slots=True)
class AcceptSubmission:
    """Let out a held submission: what could not be blinded goes to raters as it is, under a neutral name."""

    storage: Storage
    cryptography: Cryptography
    evidence: EvidenceStore

    def __call__(self, session: Session, submission: str, *, reason: str) -> None:
        """Raises Unusable without a reason, Refused where it is not held."""
        session.require(Role.ADMIN)
        reason = checked_reason(reason)
        with self.storage.read() as reading:
            book = IntakeBook(reading, session, self.cryptography)
            known = book.find(submission)
            if State(known.row.state) is not State.HELD:
                raise Refused("only a held submission can be accepted", where=submission)
            passed = self._pass_originals(reading, book, session, known)
        self.evidence.sync()
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            self.evidence.require(one.blob.blob for one in passed)
            key = self._blind_row_key(work, session, submission)
            for one in passed:
                derivation = _passed_as_it_is(session, one.report.original)
                report = replace(one.report, derivation=derivation.digest)
                work.put(
                    replace(
                        one.row,
                        blob=one.blob.blob,
                        blob_digest=one.blob.blob_digest,
                        blob_size=one.blob.blob_size,
                        sealed=key.seal(Purpose.BLIND_COPY, one.row.id, encode(one.content)),
                        report=seal_record(known.key, Purpose.BLIND_REPORT, one.row.id, report),
                    )
                )
                sealed = known.key.seal(Purpose.STATEMENT, derivation.digest, derivation.data)
                work.record("derivation", derivation, sealed=sealed, sealed_for=submission)
            _step(work, session, known, State.COMPLETE, reason, accepted=True)
            work.commit()

    def _pass_originals(
        self, reading: Reading, book: IntakeBook, session: Session, known: KnownSubmission
    ) -> list[_Passed]:
        key = self._blind_row_key(reading, session, known.row.id)
        originals = {row.id: (row, record) for row, record in book.evidence(known.row.id, known.key)}
        passed = []
        for row in reading.where(BlindCopyRow, submission=known.row.id):
            content = open_record(BlindCopyRecord, key, Purpose.BLIND_COPY, row.id, row.sealed)
            if row.blob:
                continue
            report = open_record(BlindReport, known.key, Purpose.BLIND_REPORT, row.id, row.report)
            original, record = originals[report.evidence]
            with self.evidence.open(original.blob, record.key) as source:
                blob = self.evidence.put(source)
            shown = replace(
                content,
                name=f"evidence-{row.ordinal}{extension_of(record.name)}",
                digest=blob.digest,
                size=blob.size,
                key=blob.key,
                blinded=False,
            )
            passed.append(_Passed(row=row, content=shown, blob=blob, report=report))
        return passed

    def _blind_row_key(self, reading: Reading, session: Session, submission: str) -> RowKey:
        row = reading.get(BlindKeyRow, submission)
        if row is None:
            raise Refused("its blind copies are not made yet", where=submission)
        key = session.held.open(row.to_admin, purpose=Purpose.BLIND_KEY, context=submission)
        return self.cryptography.row_key(key, workspace=session.workspace.id)


def _passed_as_it_is(session: Session, original: str) -> Statement:
    """The derivation of a copy that an admin let out unchanged."""
    payload = derivation_payload(
        original=original, blind=original, steps=["let out as it is, by the decision of an admin"]
    )
    return salted(session.keys.sign, Domain.DERIVATION, session.workspace.id, payload)


@dataclass(frozen=True, slots=True)
class ReturnSubmission:
    """Not yet: back to the learner with feedback; the next import of theirs is a new attempt."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, submission: str, *, reason: str) -> None:
        """Raises Unusable without feedback, Refused where it cannot be returned now."""
        _leave(self.storage, self.cryptography, session, submission, State.RETURNED, reason)


@dataclass(frozen=True, slots=True)
class WithdrawSubmission:
    """Taken back, by the learner or because it was handed in by mistake."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, submission: str, *, reason: str) -> None:
        """Raises Unusable without a reason, Refused where it cannot be withdrawn any more."""
        _leave(self.storage, self.cryptography, session, submission, State.WITHDRAWN, reason)


def _leave(
    storage: Storage,
    cryptography: Cryptography,
    session: Session,
    submission: str,
    wanted: State,
    reason: str,
) -> None:
    session.require(Role.ADMIN)
    reason = checked_reason(reason)
    with storage.write() as work:
        session = begin(work, session, cryptography)
        known = IntakeBook(work, session, cryptography).find(submission)
        _step(work, session, known, wanted, reason, accepted=False)
        work.commit()


def _step(
    work: UnitOfWork, session: Session, known: KnownSubmission, wanted: State, reason: str, *, accepted: bool
) -> None:
    """Move the submission, keep the reason where only admins read it, and log the signed step."""
    record = (
        replace(known.record, accepted_because=reason) if accepted else replace(known.record, feedback=reason)
    )
    sealed = seal_record(known.key, Purpose.SUBMISSION, known.row.id, record)
    before = known.row.state
    move(work, replace(known.row, sealed=sealed), wanted)
    payload = {"submission": known.row.id, "from": before, "to": str(wanted), "reason": reason}
    statement = salted(session.keys.sign, Domain.STEP, session.workspace.id, payload)
    work.record(
        "step",
        statement,
        sealed=known.key.seal(Purpose.STATEMENT, statement.digest, statement.data),
        sealed_for=known.row.id,
    )
