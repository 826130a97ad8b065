"""Exactly the files, under exactly the names, that the asking person sees."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

from assessor_app.application.copy_records import VersionFile
from assessor_app.application.copy_versions import copies_in_force, opener_of, read_copies, read_known_copies
from assessor_app.application.desk import Desk
from assessor_app.application.intake import IntakeBook
from assessor_app.application.ports.evidence import EvidenceStore
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import SubmissionKeyRow, SubmissionRow
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.problems import Unusable
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
                return self._blind(desk.copy_files(desk.find(submission)))
            if reading.get(SubmissionRow, submission) is None:
                raise Unusable(
                    f"there is no submission “{submission}”", remedy="See `assessor list submissions`."
                )
            if session.role is Role.LEAD:
                return self._blind(self._for_lead(reading, session, submission))
            return self._originals(reading, session, submission)

    def _for_lead(self, reading: Reading, session: Session, submission: str) -> list[VersionFile]:
        if reading.get(SubmissionKeyRow, submission) is None:
            raise Unusable("this submission was erased", where=submission)
        newest = copies_in_force(reading, session, self.cryptography, submission)
        if newest is None:
            raise Unusable("its blind copies are not made yet", where=submission)
        return read_copies(reading, self.cryptography, newest.place, newest.key, session.workspace.id)

    def _blind(self, files: Sequence[VersionFile]) -> tuple[ShownFile, ...]:
        return tuple(
            ShownFile(
                name=file.copy.name,
                kind=file.copy.kind,
                digest=file.copy.digest,
                size=file.copy.size,
                blinded=file.copy.blinded,
                notes=file.copy.notes,
                open=opener_of(self.evidence, file),
            )
            for file in files
            if file.blob
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
        newest = copies_in_force(reading, session, self.cryptography, submission)
        if newest is None:
            return {}
        found = {}
        for one in read_known_copies(reading, session, self.cryptography, newest, book.key(submission)):
            content, report = one.file.copy, one.report
            shown = [f"shows “{hit.text}”: {hit.where}" for hit in report.hits if not hit.covered]
            held = [report.held] if report.held else []
            found[report.evidence] = (content.kind, (*content.notes, *held, *shown))
        return found

    def _opener(self, blob: str, key: bytes) -> Callable[[], BinaryIO]:
        return lambda: self.evidence.open(blob, key)
