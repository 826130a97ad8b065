"""What an admin decides on submissions: let held ones out, return some with feedback, withdraw some."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from assessor_app.application.asides import to_look_at
from assessor_app.application.copy_versions import read_versions
from assessor_app.application.file_names import extension_of
from assessor_app.application.intake import IntakeBook, KnownSubmission, seal_even
from assessor_app.application.new_copies import CopiesAnew
from assessor_app.application.passed_copies import PASSED, pass_as_they_are
from assessor_app.application.ports.evidence import EvidenceStore, StoredBlob
from assessor_app.application.ports.keys import Cryptography, RowKey
from assessor_app.application.ports.rows import BlindCopyRow, SubmissionRow
from assessor_app.application.ports.storage import Reading, Storage, UnitOfWork
from assessor_app.application.problems import Problem, Refused
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.reasons import checked_reason
from assessor_app.application.records import (
    BlindCopyRecord,
    BlindReport,
    Purpose,
    open_record,
)
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, salted
from assessor_app.application.submission_steps import move
from assessor_app.application.use_cases.answer_sightings import let_go_on
from assessor_app.credentials.proof import derivation_payload
from assessor_app.domain.people import Role
from assessor_app.domain.submission import State
from assessor_app.ledger.statement import Statement

FILES_TOGETHER: Final = 8  # submissions whose files are copied before one transaction lets them out
ROWS_TOGETHER: Final = 64  # submissions that leave in one transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedStep:
    """A submission that stays where it is, and why."""

    submission: str
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Stepped:
    """What became of each of several submissions; nothing is said of those that a stop left untouched."""

    done: tuple[str, ...]
    refused: tuple[RefusedStep, ...]


_Act = Callable[[Sequence[str]], tuple[list[str], list[RefusedStep]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Passed:
    row: BlindCopyRow
    content: BlindCopyRecord
    blob: StoredBlob
    report: BlindReport


@dataclass(frozen=True, slots=True)
class AcceptSubmission:
    """Let out held submissions: what could not be blinded goes to raters as it is, under a neutral name.

    What a rater saw something in goes on to somebody else in the copies that there are.
    """

    storage: Storage
    cryptography: Cryptography
    evidence: EvidenceStore

    def __call__(self, session: Session, submission: str, *, reason: str) -> None:
        """Raises Unusable without a reason, Refused where it is not held."""
        _alone(self.several(session, (submission,), reason=reason))

    def several(
        self, session: Session, submissions: Sequence[str], *, reason: str, progress: Progress = NO_PROGRESS
    ) -> Stepped:
        """Let each of them out for one reason, an entry each; what is refused stays, the rest goes on."""
        session.require(Role.ADMIN)
        reason = checked_reason(reason)
        return _in_parts(
            submissions,
            lambda part: self._let_out(session, part, reason),
            FILES_TOGETHER,
            progress,
            "Accepting",
        )

    def _let_out(
        self, session: Session, part: Sequence[str], reason: str
    ) -> tuple[list[str], list[RefusedStep]]:
        ready: list[tuple[KnownSubmission, list[_Passed]]] = []
        done, refused, held = self._let_go_on(session, part, reason)
        refused += self._pass_later_copies(session, held)
        held = [one for one in held if one not in {refusal.submission for refusal in refused}]
        with self.storage.read() as reading:
            book = IntakeBook(reading, session, self.cryptography)
            for submission in held:
                try:
                    known = book.find(submission)
                    _require_held(known.row)
                    ready.append((known, self._pass_originals(reading, session, book, known)))
                except Problem as problem:
                    refused.append(RefusedStep(submission=submission, problem=problem))
        if not ready:
            return done, refused
        self.evidence.sync()
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            book = IntakeBook(work, session, self.cryptography)
            for known, passed in ready:
                try:
                    self.evidence.require(one.blob.blob for one in passed)
                    _require_unchanged(work, known)
                    key = book.blind_key(known.row.id)
                except Problem as problem:
                    refused.append(RefusedStep(submission=known.row.id, problem=problem))
                    continue
                self._pass(work, session, known, passed, key)
                _step(work, session, known, State.COMPLETE, reason, accepted=True)
                done.append(known.row.id)
            if done:
                work.commit()
        return done, refused

    def _pass_later_copies(self, session: Session, held: Sequence[str]) -> list[RefusedStep]:
        """Where copies were made anew, what could not be blinded is passed in a version of its own."""
        anew = CopiesAnew(self.storage, self.cryptography, self.evidence)
        with self.storage.read() as reading:
            versions = read_versions(reading, session, self.cryptography)
        refused = []
        for submission in held:
            if submission in versions:
                try:
                    pass_as_they_are(session, anew, submission)
                except Problem as problem:
                    refused.append(RefusedStep(submission=submission, problem=problem))
        return refused

    def _let_go_on(
        self, session: Session, part: Sequence[str], reason: str
    ) -> tuple[list[str], list[RefusedStep], list[str]]:
        """Answer what raters saw in those that are being rated; done, refused, and all the others."""
        with self.storage.read() as reading:
            seen = to_look_at(reading, session, self.cryptography)
        done: list[str] = []
        refused: list[RefusedStep] = []
        others = [submission for submission in part if submission not in seen]
        if len(others) < len(part):
            with self.storage.write() as work:
                session = begin(work, session, self.cryptography)
                book = IntakeBook(work, session, self.cryptography)
                seen = to_look_at(work, session, self.cryptography)  # as it is now
                for submission in part:
                    if submission not in others:
                        try:
                            let_go_on(work, session, seen.get(submission, ()), book.key(submission), reason)
                        except Problem as problem:
                            refused.append(RefusedStep(submission=submission, problem=problem))
                        else:
                            done.append(submission)
                work.commit()
        return done, refused, others

    @staticmethod
    def _pass(
        work: UnitOfWork, session: Session, known: KnownSubmission, passed: list[_Passed], key: RowKey
    ) -> None:
        for one in passed:
            derivation = _passed_as_it_is(session, one.report.original)
            report = replace(one.report, derivation=derivation.digest)
            work.put(
                replace(
                    one.row,
                    blob=one.blob.blob,
                    blob_digest=one.blob.blob_digest,
                    blob_size=one.blob.blob_size,
                    sealed=seal_even(key, Purpose.BLIND_COPY, one.row.id, one.content),
                    report=seal_even(known.key, Purpose.BLIND_REPORT, one.row.id, report),
                )
            )
            sealed = known.key.seal(Purpose.STATEMENT, derivation.digest, derivation.data)
            work.record("derivation", derivation, sealed=sealed, sealed_for=known.row.id)

    def _pass_originals(
        self, reading: Reading, session: Session, book: IntakeBook, known: KnownSubmission
    ) -> list[_Passed]:
        if known.row.id in read_versions(reading, session, self.cryptography):
            return []  # `_pass_later_copies` has done it
        key = book.blind_key(known.row.id)
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


def _passed_as_it_is(session: Session, original: str) -> Statement:
    """The derivation of a copy that an admin let out unchanged."""
    payload = derivation_payload(original=original, blind=original, steps=[PASSED])
    return salted(session.keys.sign, Domain.DERIVATION, session.workspace.id, payload)


@dataclass(frozen=True, slots=True)
class ReturnSubmission:
    """Not yet: back to the learner with feedback; the next import of theirs is a new attempt."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, submission: str, *, reason: str) -> None:
        """Raises Unusable without feedback, Refused where it cannot be returned now."""
        _alone(self.several(session, (submission,), reason=reason))

    def several(
        self, session: Session, submissions: Sequence[str], *, reason: str, progress: Progress = NO_PROGRESS
    ) -> Stepped:
        """Return each of them with the same feedback; what is refused stays, the rest goes on."""
        leave = _Leaving(self.storage, self.cryptography, session, State.RETURNED, checked_reason(reason))
        return _in_parts(submissions, leave, ROWS_TOGETHER, progress, "Returning")


@dataclass(frozen=True, slots=True)
class WithdrawSubmission:
    """Taken back, by the learner or because it was handed in by mistake."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, submission: str, *, reason: str) -> None:
        """Raises Unusable without a reason, Refused where it cannot be withdrawn any more."""
        _alone(self.several(session, (submission,), reason=reason))

    def several(
        self, session: Session, submissions: Sequence[str], *, reason: str, progress: Progress = NO_PROGRESS
    ) -> Stepped:
        """Withdraw each of them for the same reason; what is refused stays, the rest goes on."""
        leave = _Leaving(self.storage, self.cryptography, session, State.WITHDRAWN, checked_reason(reason))
        return _in_parts(submissions, leave, ROWS_TOGETHER, progress, "Withdrawing")


@dataclass(frozen=True, slots=True)
class _Leaving:
    """Some submissions leave, in one transaction with an entry each."""

    storage: Storage
    cryptography: Cryptography
    session: Session
    wanted: State
    reason: str

    def __post_init__(self) -> None:
        self.session.require(Role.ADMIN)

    def __call__(self, part: Sequence[str]) -> tuple[list[str], list[RefusedStep]]:
        done: list[str] = []
        refused: list[RefusedStep] = []
        with self.storage.write() as work:
            session = begin(work, self.session, self.cryptography)
            book = IntakeBook(work, session, self.cryptography)
            for submission in part:
                try:
                    _step(work, session, book.find(submission), self.wanted, self.reason, accepted=False)
                except Problem as problem:  # before anything of it was written
                    refused.append(RefusedStep(submission=submission, problem=problem))
                else:
                    done.append(submission)
            if done:
                work.commit()
        return done, refused


def _in_parts(
    submissions: Sequence[str], act: _Act, together: int, progress: Progress, label: str
) -> Stepped:
    """`together` in a transaction: what is committed stays when a later part is stopped.

    In an order that says nothing: the log keeps it, and a list is mostly in the order of names.
    """
    once = list(dict.fromkeys(submissions))
    secrets.SystemRandom().shuffle(once)
    done: list[str] = []
    refused: list[RefusedStep] = []
    for start in range(0, len(once), together):
        progress.step(start, len(once), label)
        more, not_done = act(once[start : start + together])
        done += more
        refused += not_done
    progress.step(len(once), len(once), label)
    return Stepped(done=tuple(done), refused=tuple(refused))


def _alone(stepped: Stepped) -> None:
    """One submission: what refuses it is raised."""
    for one in stepped.refused:
        raise one.problem


def _require_held(row: SubmissionRow) -> None:
    if State(row.state) is not State.HELD:
        raise Refused("only a held submission can be accepted", where=row.id)


def _require_unchanged(work: UnitOfWork, known: KnownSubmission) -> None:
    """What was copied must be what lies there now: another process may have been at it."""
    now = work.get(SubmissionRow, known.row.id)
    if now is None:
        raise Refused("this submission is gone")
    _require_held(now)
    if now != known.row:
        raise Refused("it was changed meanwhile", where=known.row.id, remedy="Look at it again.")


def _step(
    work: UnitOfWork, session: Session, known: KnownSubmission, wanted: State, reason: str, *, accepted: bool
) -> None:
    """Move the submission, keep the reason where only admins read it, and log the signed step."""
    record = (
        replace(known.record, accepted_because=reason) if accepted else replace(known.record, feedback=reason)
    )
    sealed = seal_even(known.key, Purpose.SUBMISSION, known.row.id, record)
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
