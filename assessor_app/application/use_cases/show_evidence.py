"""Exactly the files, under exactly the names, that the asking person sees."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

from assessor_app.application.desk import Desk, read_blind_copies
from assessor_app.application.intake import IntakeBook
from assessor_app.application.ports.evidence import EvidenceStore
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import BlindCopyRow, BlindKeyRow, SubmissionKeyRow, SubmissionRow
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.problems import Unusable
from assessor_app.application.records import BlindCopyRecord, BlindReport, Purpose, open_record
from assessor_app.application.session import Session
from assessor_app.domain.people import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFile:
    """One file as somebody sees it."""

    name: str = field(repr=False)
    kind: str
    digest: str
    size: int
    blinded: bool
    notes: tuple[str, ...] = field(repr=False)
    open: Callable[[], BinaryIO] = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class ShowEvidence:
    """The evidence of one submission, for whoever asks."""

    storage: Storage
    cryptography: Cryptography
    evidence: EvidenceStore

    def __call__(self, session: Session, submission: str) -> tuple[ShownFile, ...]:
        """submission: an id; for an assessor the code. Raises Unusable where it is unknown, or somebody
        else's.
        """
        with self.storage.read() as reading:
            if session.role is Role.ASSESSOR:
                desk = Desk(reading, session, self.cryptography)
                return self._blind(desk.copies_with_blobs(desk.find(submission)))
            if reading.get(SubmissionRow, submission) is None:
                raise Unusable(
                    f"there is no submission “{submission}”", remedy="See `assessor list submissions`."
                )
            if session.role is Role.LEAD:
                return self._blind(self._for_lead(reading, session, submission))
            return self._originals(reading, session, submission)

    def _for_lead(
        self, reading: Reading, session: Session, submission: str
    ) -> list[tuple[str, BlindCopyRecord]]:
        row = reading.get(BlindKeyRow, submission)
        if reading.get(SubmissionKeyRow, submission) is None:
            raise Unusable("this submission was erased", where=submission)
        if row is None or not row.to_lead:
            raise Unusable("its blind copies are not made yet", where=submission)
        key = session.held.open(row.to_lead, purpose=Purpose.BLIND_KEY, context=submission)
        return read_blind_copies(reading, self.cryptography, submission, key, session.workspace.id)

    def _blind(self, copies: Sequence[tuple[str, BlindCopyRecord]]) -> tuple[ShownFile, ...]:
        return tuple(
            ShownFile(
                name=copy.name,
                kind=copy.kind,
                digest=copy.digest,
                size=copy.size,
                blinded=copy.blinded,
                notes=copy.notes,
                open=self._opener(blob, copy.key),
            )
            for blob, copy in copies
            if blob
        )

    def _originals(self, reading: Reading, session: Session, submission: str) -> tuple[ShownFile, ...]:
        book = IntakeBook(reading, session, self.cryptography)
        known = book.find(submission)
        blind = self._reports(reading, session, submission, book)
        shown = []
        for row, record in book.evidence(submission, known.key):
            kind, notes = blind.get(row.id, ("other", ()))
            shown.append(
                ShownFile(
                    name=record.name,
                    kind=kind,
                    digest=record.digest,
                    size=record.size,
                    blinded=False,
                    notes=notes,
                    open=self._opener(row.blob, record.key),
                )
            )
        return tuple(shown)

    def _reports(
        self, reading: Reading, session: Session, submission: str, book: IntakeBook
    ) -> dict[str, tuple[str, tuple[str, ...]]]:
        """Evidence id → (kind, notes): what is wrong with the file, and which names its blind copy still
        shows.
        """
        row = reading.get(BlindKeyRow, submission)
        if row is None:
            return {}
        blind_key = session.held.open(row.to_admin, purpose=Purpose.BLIND_KEY, context=submission)
        key = self.cryptography.row_key(blind_key, workspace=session.workspace.id)
        found = {}
        for copy in reading.where(BlindCopyRow, submission=submission):
            content = open_record(BlindCopyRecord, key, Purpose.BLIND_COPY, copy.id, copy.sealed)
            report = open_record(
                BlindReport, book.key(submission), Purpose.BLIND_REPORT, copy.id, copy.report
            )
            shown = [f"shows “{hit.text}”: {hit.where}" for hit in report.hits if not hit.covered]
            held = [report.held] if report.held else []
            found[report.evidence] = (content.kind, (*content.notes, *held, *shown))
        return found

    def _opener(self, blob: str, key: bytes) -> Callable[[], BinaryIO]:
        return lambda: self.evidence.open(blob, key)
