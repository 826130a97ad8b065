"""The second phase of an import: copies that do not tell whose they are, one submission a transaction."""

import io
import os
import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain

from assessor_app.application.asides import to_look_at
from assessor_app.application.carried_asides import carry_asides
from assessor_app.application.covered_before import FirstCopier, covered_before
from assessor_app.application.intake import IntakeBook, KnownSubmission, seal_even
from assessor_app.application.known_names import known_names
from assessor_app.application.ports.blinding import BlindCopier, BlindCopy
from assessor_app.application.ports.copy_rows import CopyFileRow
from assessor_app.application.ports.evidence import EvidenceStore, StoredBlob
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import BlindCopyRow, BlindKeyRow, EvidenceRow, SubmissionRow
from assessor_app.application.ports.storage import Reading, Storage, UnitOfWork
from assessor_app.application.problems import Problem, Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.records import (
    BlindCopyRecord,
    BlindReport,
    EvidenceRecord,
    FoundName,
    Purpose,
)
from assessor_app.application.session import Session, begin, public_half
from assessor_app.application.statements import Domain, salted
from assessor_app.application.submission_steps import move
from assessor_app.application.use_cases.blind_again import BlindAgain
from assessor_app.credentials.proof import derivation_payload
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Role
from assessor_app.domain.submission import State

KEY_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldSubmission:
    """A submission that an admin must look at, and why: a category."""

    submission: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindingReport:
    """What was blinded, and what is held."""

    blinded: int
    held: tuple[HeldSubmission, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """A blind copy that lies in the evidence store, waiting for its rows."""

    evidence: EvidenceRow
    record: EvidenceRecord
    made: BlindCopy
    left_out: str = field(repr=False)  # why raters do not see it; "": they do
    blob: StoredBlob | None


@dataclass(frozen=True, slots=True)
class MakeBlindCopies:
    """Blind what was received; resumable: what is done stays done. What is held is blinded again, by name."""

    storage: Storage
    cryptography: Cryptography
    evidence: EvidenceStore
    copier: BlindCopier

    def __call__(
        self,
        session: Session,
        submissions: Sequence[str] = (),
        *,
        if_waiting: bool = False,
        progress: Progress = NO_PROGRESS,
    ) -> BlindingReport:
        """submissions: ids; none means everything that is received and not blinded. if_waiting: just those
        of `submissions` that are; else what is held, or a rater saw something in, is blinded again, and
        Unusable is raised for the others, as for unknown ids.
        """
        session.require(Role.ADMIN)
        carry_asides(self.storage, session, self.cryptography)  # nothing is given out without its copies
        with self.storage.read() as reading:
            received = [row.id for row in reading.where(SubmissionRow, state=str(State.RECEIVED))]
            if if_waiting:
                waiting = set(received)
                wanted = [one for one in dict.fromkeys(submissions) if one in waiting]
            elif submissions:
                seen = to_look_at(reading, session, self.cryptography)
                wanted = [
                    one if one in seen else self._waiting(reading.get(SubmissionRow, one), one)
                    for one in dict.fromkeys(submissions)
                ]
            else:
                wanted = received
            again = set(wanted) - set(received)
        held: list[HeldSubmission] = []
        # Rows and files keep the order in which they are made; a list of learners must not shine through.
        order = secrets.SystemRandom().sample(wanted, len(wanted))
        for number, submission in enumerate(order):
            progress.step(number, len(wanted), "Making blind copies")
            why = (
                self._again(session, submission) if submission in again else self._blind(session, submission)
            )
            if why is not None:
                held.append(HeldSubmission(submission=submission, why=why))
        progress.step(len(wanted), len(wanted), "Blind copies are made")
        place = {submission: number for number, submission in enumerate(wanted)}
        held.sort(key=lambda one: place[one.submission])
        with suppress(Problem):  # the copies are made; the next run sweeps
            self._sweep()
        return BlindingReport(blinded=len(wanted) - len(held), held=tuple(held))

    @staticmethod
    def _waiting(row: SubmissionRow | None, wanted: str) -> str:
        if row is None:
            raise Unusable(f"there is no submission “{wanted}”", remedy="See `assessor list submissions`.")
        if State(row.state) not in (State.RECEIVED, State.HELD):
            raise Unusable(f"submission {wanted} has its blind copies already, or is past them")
        return row.id

    def _again(self, session: Session, submission: str) -> str | None:
        return BlindAgain(self.storage, self.cryptography, self.evidence, self.copier)(session, submission)

    def _blind(self, session: Session, submission: str) -> str | None:
        with self.storage.read() as reading:
            book = IntakeBook(reading, session, self.cryptography)
            known = book.find(submission)
            names = known_names([book.learner(learner) for learner in known.learners])
            files = book.evidence(submission, known.key)
            covered = covered_before(reading, session, self.cryptography, book, known)
        copier = FirstCopier(self.evidence, self.copier, names, covered)
        copied = [self._copy(row, record, copier) for row, record in files]
        self.evidence.sync()
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            if not _still_waits(work, submission, {row.id for row, _ in files}):
                for one in copied:
                    if one.blob:
                        self.evidence.discard(one.blob.blob)
                return None
            self.evidence.require(one.blob.blob for one in copied if one.blob)
            why = next((one.made.held for one in copied if one.made.held is not None), None)
            self._write(work, session, known, copied)
            move(work, known.row, State.COMPLETE if why is None else State.HELD, why=why)
            work.record("blinded")
            work.commit()
        return why

    def _sweep(self) -> None:
        """Remove the evidence that killed commands stored and did not come to name."""
        with self.storage.write() as work:
            copies = work.count(BlindCopyRow) - work.count(BlindCopyRow, blob="")
            copies += work.count(CopyFileRow)
            self.evidence.sweep(lambda: _named(work), count=work.count(EvidenceRow) + copies)

    def _copy(self, row: EvidenceRow, record: EvidenceRecord, copier: FirstCopier) -> Copied:
        made, left_out = copier(row, record)
        blob = self.evidence.put(io.BytesIO(made.content)) if made.content is not None else None
        return Copied(evidence=row, record=record, made=made, left_out=left_out, blob=blob)

    def _write(
        self, work: UnitOfWork, session: Session, known: KnownSubmission, copied: Sequence[Copied]
    ) -> None:
        blind_key = os.urandom(KEY_BYTES)
        key = self.cryptography.row_key(blind_key, workspace=session.workspace.id)
        work.put(seal_blind_key(work, self.cryptography, known.row.id, blind_key))
        for ordinal, one in enumerate(copied, start=1):
            identity = new_id()
            content = BlindCopyRecord(
                name=f"evidence-{ordinal}{one.made.extension}",
                kind=one.made.kind,
                digest=one.blob.digest if one.blob else "",
                size=one.blob.size if one.blob else 0,
                key=one.blob.key if one.blob else b"",
                notes=one.made.notes,
                blinded=True,
                given=known.record.given,
            )
            derivation = salted(
                session.keys.sign,
                Domain.DERIVATION,
                session.workspace.id,
                derivation_payload(
                    original=one.record.digest, blind=content.digest, steps=one.made.steps
                ),  # without a copy (`blind` is empty) it travels nowhere: accepting makes another
            )
            report = BlindReport(
                evidence=one.evidence.id,
                original=one.record.digest,
                steps=one.made.steps,
                hits=tuple(
                    FoundName(where=hit.where, text=hit.text, covered=hit.covered) for hit in one.made.hits
                ),
                held=one.made.held,
                derivation=derivation.digest,
                left_out=one.left_out,
            )
            work.add(
                BlindCopyRow(
                    id=identity,
                    submission=known.row.id,
                    ordinal=ordinal,
                    blob=one.blob.blob if one.blob else "",
                    blob_digest=one.blob.blob_digest if one.blob else "",
                    blob_size=one.blob.blob_size if one.blob else 0,
                    sealed=seal_even(key, Purpose.BLIND_COPY, identity, content),
                    report=seal_even(known.key, Purpose.BLIND_REPORT, identity, report),
                )
            )
            sealed = known.key.seal(Purpose.STATEMENT, derivation.digest, derivation.data)
            work.record("derivation", derivation, sealed=sealed, sealed_for=known.row.id)


def _still_waits(work: UnitOfWork, submission: str, evidence: set[str]) -> bool:
    """Whether no other process has blinded it, taken it out or taken changed evidence in meanwhile."""
    row = work.get(SubmissionRow, submission)
    present = {one.id for one in work.where(EvidenceRow, submission=submission, superseded=False)}
    return row is not None and State(row.state) is State.RECEIVED and present == evidence


def _named(reading: Reading) -> frozenset[str]:
    """Every blob that a row names."""
    originals = (row.blob for row in reading.each(EvidenceRow))
    copies = (row.blob for row in reading.each(BlindCopyRow))
    return frozenset(chain(originals, copies, (row.blob for row in reading.each(CopyFileRow))))


def seal_blind_key(
    work: UnitOfWork, cryptography: Cryptography, submission: str, blind_key: bytes
) -> BlindKeyRow:
    """The key of a submission's blind copies, sealed to both pairs (to the leads when there are any)."""

    def sealed_to(role: Role) -> bytes:
        public = public_half(work, role)
        if public is None:
            return b""
        return cryptography.seal_to(public, blind_key, purpose=Purpose.BLIND_KEY, context=submission)

    return BlindKeyRow(submission=submission, to_admin=sealed_to(Role.ADMIN), to_lead=sealed_to(Role.LEAD))
