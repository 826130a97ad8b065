"""Erase a submission: its key goes, and with it all that was handed in; the log still verifies."""

import random
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace

from assessor_app.application.asides import open_for_admin
from assessor_app.application.awards import AwardBook, put_award
from assessor_app.application.copy_versions import forget_versions, read_versions
from assessor_app.application.intake import APPEAL, IntakeBook, KnownSubmission
from assessor_app.application.intake_notes import read_appeals
from assessor_app.application.kept_list import forget_list
from assessor_app.application.ports.aside_rows import AsideRow
from assessor_app.application.ports.evidence import EvidenceStore
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import (
    AwardRow,
    BlindCopyRow,
    BlindKeyRow,
    CohortRow,
    EvidenceRow,
    LearnerRow,
    ResultExtractRow,
    SubmissionKeyRow,
    SubmissionLearnerRow,
    SubmissionRow,
)
from assessor_app.application.ports.storage import Storage, UnitOfWork
from assessor_app.application.problems import Problem, Refused, Unusable
from assessor_app.application.reasons import checked_reason
from assessor_app.application.records import Purpose
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, salted
from assessor_app.domain.people import Role
from assessor_app.domain.submission import ERASABLE, State, in_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What went: how many files, how many learners of whom nothing else was kept."""

    files: int
    learners: int


@dataclass(frozen=True, slots=True)
class EraseSubmission:
    """What stays tells nothing of the learner: that there was a submission, its badge and how it ended."""

    storage: Storage
    cryptography: Cryptography
    evidence: EvidenceStore

    def __call__(self, session: Session, submission: str, *, reason: str) -> Erased:
        """What was rated on an appeal against it goes with it, by an entry of its own.

        Raises Unusable where it is unknown or was erased, Refused where it, or an appeal against it, goes on
        or an award stands.
        """
        session.require(Role.ADMIN)
        reason = checked_reason(reason)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            book = IntakeBook(work, session, self.cryptography)
            known = book.find(submission)
            each = [known.row, *self._on_appeal(work, session, known)]
            for row in each:
                _require_erasable(row)
            random.SystemRandom().shuffle(each)
            blobs: list[str] = []
            gone = 0
            for number, row in enumerate(each, start=1):
                self._forget_sightings(work, session, row.id)
                removed = forget_versions(work, session, self.cryptography, row.id)
                removed += _remove_rows(work, row.id)
                blobs += removed
                self._show_no_longer(work, session, row.id)
                if number == len(each):
                    gone = self._forget_learners(work, session, book, known.learners)
                payload = {"submission": row.id, "reason": reason, "files": len(removed), "learners": gone}
                statement = salted(session.keys.sign, Domain.ERASURE, session.workspace.id, payload)
                work.record(
                    "erased",
                    statement,
                    sealed=session.rows.seal(Purpose.STATEMENT, statement.digest, statement.data),
                    sealed_for=Role.ADMIN,
                )
            work.commit()
        for blob in blobs:
            with suppress(Problem):  # nobody has its key any more; a later import clears it away
                self.evidence.discard(blob)
        return Erased(files=len(blobs), learners=gone)

    def _on_appeal(self, work: UnitOfWork, session: Session, known: KnownSubmission) -> list[SubmissionRow]:
        """What was rated on appeals against it: a copy of the same evidence, which must not outlive it."""
        if known.record.format == APPEAL:
            raise Refused(
                "it was taken in for an appeal, and goes with the submission whose result was disputed",
                where=known.row.id,
                remedy=f"Erase that one: {known.record.previous}.",
            )
        rows = [
            work.get(SubmissionRow, one.submission)
            for one in read_appeals(work, session, self.cryptography)
            if one.of == known.row.id and work.get(SubmissionKeyRow, one.submission) is not None
        ]
        return [row for row in rows if row is not None]

    def _forget_sightings(self, work: UnitOfWork, session: Session, submission: str) -> None:
        """The words with which a rater said what they saw may hold a name."""
        versions = read_versions(work, session, self.cryptography)
        for row in work.where(AsideRow):
            told = open_for_admin(row, session, self.cryptography, versions)
            if told is not None and told.submission == submission:
                work.put(replace(row, to_admin=b""))

    @staticmethod
    def _show_no_longer(work: UnitOfWork, session: Session, submission: str) -> None:
        """A revoked award would stay on public pages, with name and levels."""
        if not work.count(AwardRow):
            return
        each = AwardBook(work, session).each()
        shown = [one for one in each if one[1].submission == submission and one[1].published is not None]
        for row, record in shown:
            put_award(work, session, row.id, replace(record, published=None))

    @staticmethod
    def _forget_learners(
        work: UnitOfWork, session: Session, book: IntakeBook, learners: Iterable[str]
    ) -> int:
        """Remove those of whom neither another submission nor an award is kept; how many."""
        gone = set(learners)
        for other in book.each_known():  # the erased one is no longer among them
            gone -= set(other.learners)
        if gone and work.count(AwardRow):
            gone -= {record.learner for _, record in AwardBook(work, session).each()}
        for learner in gone:
            work.remove(LearnerRow, learner)
        return len(gone)


def _require_erasable(row: SubmissionRow) -> None:
    state = State(row.state)
    if state in ERASABLE:
        return
    if state is State.SIGNED:
        remedy = "An award rests on it: revoke that first, or keep both."
    else:
        remedy = "Return or withdraw it first."
    raise Refused(f"it {in_words(state)}", where=row.id, remedy=remedy)


def _remove_rows(work: UnitOfWork, submission: str) -> list[str]:
    """Remove all that says something of it; the names of its encrypted files."""
    if work.get(SubmissionKeyRow, submission) is None:
        raise Unusable("this submission was erased already", where=submission)
    blobs: list[str] = []
    for file in work.where(EvidenceRow, submission=submission):
        blobs.append(file.blob)
        work.remove(EvidenceRow, file.id)
    for copy in work.where(BlindCopyRow, submission=submission):
        blobs += [copy.blob] if copy.blob else []
        work.remove(BlindCopyRow, copy.id)
    for link in work.where(SubmissionLearnerRow, submission=submission):
        work.remove(SubmissionLearnerRow, link.submission, link.ordinal)
    if work.get(BlindKeyRow, submission) is not None:
        work.remove(BlindKeyRow, submission)
    for kind in (ResultExtractRow, CohortRow):
        if work.get(kind, submission) is not None:
            work.remove(kind, submission)
    work.remove(SubmissionKeyRow, submission)
    forget_list(work, Role.ADMIN)  # whose line stands in it
    return blobs
