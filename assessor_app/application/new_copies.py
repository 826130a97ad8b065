"""Blind copies made anew: prepared beside those in force, shown, and put in force in one transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from assessor_app.application.asides import to_look_at
from assessor_app.application.copy_records import VersionFile
from assessor_app.application.copy_versions import (
    KnownCopy,
    copies_in_force,
    read_known_copies,
    write_version,
)
from assessor_app.application.intake import IntakeBook, KnownSubmission
from assessor_app.application.known_names import known_names
from assessor_app.application.padded_copies import put_padded
from assessor_app.application.ports.blinding import BlindCopy, Hit, KnownNames
from assessor_app.application.ports.evidence import EvidenceStore, StoredBlob
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import EvidenceRow, SubmissionRow
from assessor_app.application.ports.storage import Storage, UnitOfWork
from assessor_app.application.problems import Refused
from assessor_app.application.records import BlindCopyRecord, BlindReport, EvidenceRecord, FoundName, Purpose
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, salted
from assessor_app.application.submission_steps import move
from assessor_app.application.use_cases.answer_sightings import let_go_on
from assessor_app.credentials.proof import derivation_payload
from assessor_app.domain.submission import State, in_words
from assessor_app.ledger.statement import Statement

CHANGED: Final = "it was changed meanwhile"
COVERED: Final = "covered by hand"  # why what a rater saw may go on


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What an admin still has to look at: which file, by its neutral name, and why: a category."""

    file: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InHand:
    """A submission whose copies can be made anew, as it was when that began."""

    known: KnownSubmission
    version: int
    copies: tuple[KnownCopy, ...]
    originals: Mapping[str, tuple[EvidenceRow, EvidenceRecord]] = field(repr=False)
    seen: bool  # a rater saw whose it is
    names: KnownNames = field(repr=False)

    def original_of(self, copy: KnownCopy) -> tuple[EvidenceRow, EvidenceRecord]:
        """The file that a copy was made of."""
        return self.originals[copy.report.evidence]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCopies:
    """Copies that lie in the evidence store and are not in force; what nobody uses is swept away later."""

    in_hand: InHand = field(repr=False)
    copies: tuple[KnownCopy, ...]
    changed: frozenset[int]  # ordinals
    stored: tuple[StoredBlob, ...] = field(repr=False)

    @property
    def left(self) -> tuple[Left, ...]:
        """What would still be held, file by file.

        What could not be looked into, and was accepted before raters had it, is not asked about again.
        """
        accepted = self.in_hand.known.record.accepted_because is not None
        return tuple(
            Left(file=one.file.copy.name, why=one.report.held)
            for one in self.copies
            if one.report.held is not None and not (accepted and one.ordinal not in self.changed)
        )


@dataclass(frozen=True, slots=True)
class CopiesAnew:
    """Reads what can be made anew, and puts what was made in force."""

    storage: Storage
    cryptography: Cryptography
    evidence: EvidenceStore

    def take(self, session: Session, submission: str) -> InHand:
        """Raises Unusable where it is unknown, Refused where its copies are not to be made anew now."""
        with self.storage.read() as reading:
            book = IntakeBook(reading, session, self.cryptography)
            known = book.find(submission)
            seen = submission in to_look_at(reading, session, self.cryptography)
            _require_open(known.row, seen=seen)
            version = copies_in_force(reading, session, self.cryptography, submission)
            if version is None:
                raise Refused("its blind copies are not made yet", where=submission)
            return InHand(
                known=known,
                version=version.number,
                copies=tuple(read_known_copies(reading, session, self.cryptography, version, known.key)),
                originals={row.id: (row, record) for row, record in book.evidence(submission, known.key)},
                seen=seen,
                names=known_names([book.learner(one) for one in known.learners]),
            )

    def put_in_force(self, session: Session, new: NewCopies) -> None:
        """The new copies are those that raters are given from now on.

        Raises Refused where anything was changed since they were prepared, Unusable where they were cleared
        away. A kill before the end leaves the former copies in force.
        """
        before, submission = new.in_hand, new.in_hand.known.row.id
        self.evidence.sync()
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            self._require_unchanged(work, session, before)
            self.evidence.require(one.blob for one in new.stored)
            signed = {
                one.ordinal: self._derivation(session, before, one)
                for one in new.copies
                if one.ordinal in new.changed
            }
            copies = [
                replace(one, report=replace(one.report, derivation=signed[one.ordinal].digest))
                if one.ordinal in signed
                else one
                for one in new.copies
            ]
            key = before.known.key
            version = write_version(work, session, self.cryptography, submission, key, copies, new.stored)
            for statement in signed.values():
                # Under the submission's key, and without its name: who can read the file must not see whose
                # copies were made anew.
                sealed = key.seal(Purpose.STATEMENT, statement.digest, statement.data)
                work.record("derivation", statement, sealed=sealed, sealed_for=version.place)
            self._step(work, session, new)
            work.commit()

    def _derivation(self, session: Session, before: InHand, copy: KnownCopy) -> Statement:
        payload = derivation_payload(
            original=before.original_of(copy)[1].digest,
            blind=copy.file.copy.digest,
            steps=copy.report.steps,
        )
        return salted(session.keys.sign, Domain.DERIVATION, session.workspace.id, payload)

    def _step(self, work: UnitOfWork, session: Session, new: NewCopies) -> None:
        """Let it go on where nothing is left to look at; else it waits as it did."""
        known, left = new.in_hand.known, new.left
        if new.in_hand.seen:
            work.record("blinded")
            if not left:
                seen = to_look_at(work, session, self.cryptography)[known.row.id]
                let_go_on(work, session, seen, known.key, COVERED)
            return
        state = State(known.row.state)
        if state is State.COMPLETE and left:
            raise Refused(
                "the new copies still hold something that nobody has looked at",
                where=known.row.id,
                remedy="Cover that too, or leave the file out.",
            )
        if state is State.HELD:
            if left:
                work.put(replace(known.row, why=left[0].why))
            else:
                move(work, known.row, State.COMPLETE)
        work.record("blinded")

    def _require_unchanged(self, work: UnitOfWork, session: Session, before: InHand) -> None:
        submission = before.known.row.id
        now = work.get(SubmissionRow, submission)
        version = copies_in_force(work, session, self.cryptography, submission)
        seen = submission in to_look_at(work, session, self.cryptography)
        same = now == before.known.row and version is not None and version.number == before.version
        if not same or seen != before.seen:
            raise Refused(CHANGED, where=submission, remedy="Look at it again.")


def _require_open(row: SubmissionRow, *, seen: bool) -> None:
    if not seen and State(row.state) not in (State.HELD, State.COMPLETE):
        raise Refused(
            f"it {in_words(State(row.state))}",
            where=row.id,
            remedy="Copies are made anew before anybody rates them, or where a rater saw whose they are.",
        )


def kept_copy(
    evidence: EvidenceStore,
    before: InHand,
    copy: KnownCopy,
    made: BlindCopy,
    steps: Sequence[str],
    left_out: str = "",
) -> tuple[KnownCopy, StoredBlob | None]:
    """`copy` as it was made anew, its bytes stored; unsigned as yet. steps: all that led to it;
    left_out: why raters do not see it.
    """
    name, content = f"evidence-{copy.ordinal}{made.extension}", made.content
    padded = put_padded(evidence, content) if content is not None else None
    record = BlindCopyRecord(
        name=name,
        kind=made.kind,
        digest=padded.digest if padded else "",
        size=padded.size if padded else 0,
        key=padded.stored.key if padded else b"",
        notes=made.notes,
        blinded=True,
        given=copy.file.copy.given,
    )
    report = BlindReport(
        evidence=copy.report.evidence,
        original=before.original_of(copy)[1].digest,
        steps=tuple(dict.fromkeys(steps)),
        hits=_hits(copy.report.hits, made.hits),
        held=made.held,
        derivation="",
        left_out=left_out,
    )
    file = VersionFile(copy=record, blob=padded.stored.blob if padded else "", padded=True)
    return KnownCopy(ordinal=copy.ordinal, file=file, report=report), padded.stored if padded else None


def _hits(before: Sequence[FoundName], now: Sequence[Hit]) -> tuple[FoundName, ...]:
    """What was found before is covered, unless the finder still finds it."""
    found = {(hit.where, hit.text): hit.covered for hit in now}
    kept = {(hit.where, hit.text): FoundName(where=hit.where, text=hit.text, covered=True) for hit in before}
    kept |= {
        (where, text): FoundName(where=where, text=text, covered=covered)
        for (where, text), covered in found.items()
    }
    return tuple(kept.values())
