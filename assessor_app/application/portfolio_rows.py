"""How a portfolio that is taken in becomes rows and a log entry: its learners, its submission, its files."""

import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from assessor_app.application.catalogue import Badge
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.cohorts import CohortWriter
from assessor_app.application.copy_versions import forget_versions
from assessor_app.application.intake import (
    KnownSubmission,
    OwnWork,
    new_submission_key,
    seal_even,
    seal_link,
)
from assessor_app.application.intake_notes import put_note
from assessor_app.application.known_work import INTAKE, KnownWork, Source
from assessor_app.application.ports.evidence import StoredBlob
from assessor_app.application.ports.importing import FoundFile, FoundLearner, FoundPortfolio
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.row import Row
from assessor_app.application.ports.rows import (
    BlindCopyRow,
    BlindKeyRow,
    EvidenceRow,
    LearnerRow,
    SubmissionRow,
)
from assessor_app.application.ports.storage import UnitOfWork
from assessor_app.application.records import (
    EvidenceRecord,
    LearnerRecord,
    Purpose,
    SubmissionRecord,
    seal_record,
)
from assessor_app.application.session import Session, read_roster
from assessor_app.application.statements import Domain, salted
from assessor_app.domain.given import DRAWN_BY, given_of, gives, told_anew
from assessor_app.domain.identity import new_id
from assessor_app.domain.submission import CHANGEABLE, NEW_ATTEMPT_AFTER, State


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A portfolio whose bytes lie in the evidence store, waiting for its rows."""

    portfolio: FoundPortfolio
    sources: tuple[Source, ...]  # of its learners, in order
    newest: KnownSubmission | None  # what the same learners handed in last
    files: tuple[tuple[FoundFile, StoredBlob], ...]
    cohort: str = ""

    @property
    def size(self) -> int:
        """All its bytes together."""
        return sum(blob.size for _, blob in self.files)


class TakenElsewhere(Exception):
    """The newest attempt went on since the portfolio was compared with it."""

    def __init__(self, state: State) -> None:
        """state: where it is now."""
        super().__init__(state)
        self.state = state


def may_follow(state: State) -> bool:
    """Whether changed evidence may come after an attempt in this state: into it, or as a new attempt."""
    return state in CHANGEABLE | NEW_ATTEMPT_AFTER


def _is_renewed(before: SubmissionRow, now: SubmissionRow) -> bool:
    """Whether it is signed still; that its award may be renewed was found when it was looked at."""
    return State(before.state) is State(now.state) is State.SIGNED


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioRows:
    """Writes portfolios in one unit of work; what they share is read once."""

    work: UnitOfWork
    session: Session
    cryptography: Cryptography
    known: KnownWork
    badge: Badge
    format: str
    own_work: OwnWork
    note: str  # digest of what is noted of all these portfolios
    cohorts: CohortWriter
    now: Clock

    @classmethod
    def begun(
        cls,
        work: UnitOfWork,
        session: Session,
        cryptography: Cryptography,
        known: KnownWork,
        badge: Badge,
        format: str,  # noqa: A002  # the contract's word
        now: Clock,
    ) -> "PortfolioRows":
        """For portfolios of `format`, handed in for `badge`. session: as `begin` gave it."""
        return cls(
            work=work,
            session=session,
            cryptography=cryptography,
            known=known,
            badge=badge,
            format=format,
            own_work=OwnWork.begun(work, cryptography, read_roster(work).people),
            note=put_note(work, cryptography),
            cohorts=CohortWriter.begun(work, session, cryptography),
            now=now,
        )

    def write(self, one: Stored) -> tuple[KnownSubmission, str]:
        """The rows of one portfolio and its log entry: the submission, "created" or "updated".

        Raises TakenElsewhere, with nothing written, where its newest attempt went into rating since it was
        looked at.
        """
        newest = self._as_it_stands(one.newest)
        learners = [
            self._learner(source, learner)
            for source, learner in zip(one.sources, one.portfolio.learners, strict=True)
        ]
        if newest is not None and State(newest.row.state) in CHANGEABLE:
            what, known, rows = "updated", *self._emptied(newest, self._given(one.portfolio, newest))
        else:
            what, known, rows = "created", *self._created(one.portfolio, learners, newest)
        self.work.add_all([*rows, *(evidence_row(known, file.name, blob) for file, blob in one.files)])
        if what == "created":
            found = one.portfolio.learners
            names = [name for learner in found for name in (learner.name, learner.preferred) if name]
            self.own_work.block(known.row.id, [*names, *self._apart(one.sources)])
        if one.cohort:
            self.cohorts.put(known.row.id, one.cohort)
        record_intake(self.work, self.session, known, [blob.digest for _, blob in one.files], self.note)
        return known, what

    def _as_it_stands(self, newest: KnownSubmission | None) -> KnownSubmission | None:
        if newest is None:
            return None
        row = self.work.get(SubmissionRow, newest.row.id)
        if row is None or not (may_follow(State(row.state)) or _is_renewed(newest.row, row)):
            raise TakenElsewhere(State(row.state) if row else State.WITHDRAWN)
        return replace(newest, row=row)

    def _apart(self, sources: Iterable[Source]) -> Iterator[str]:
        """Who must not rate it, as was said of these learners before."""
        for source in sources:
            _, before = self.known.learner(source)
            yield from before.apart if before is not None else ()

    def _learner(self, source: Source, found: FoundLearner) -> str:
        """The learner's id; written where new, or called otherwise than before."""
        identity, before = self.known.learner(source)
        record = LearnerRecord(
            name=found.name,
            email=found.email or (before.email if before else None),
            source_ids=before.source_ids if before else (source,),
            apart=before.apart if before else (),
            carried=before.carried if before else (),
            preferred=found.preferred or (before.preferred if before else None),
        )
        key = identity or new_id()
        if record != before:
            row = LearnerRow(id=key, sealed=seal_record(self.session.rows, Purpose.LEARNER, key, record))
            if identity:
                self.work.put(row)
            else:
                self.work.add(row)
            self.known.add_learner(source, key, record)
        return key

    def _given(self, portfolio: FoundPortfolio, before: KnownSubmission | None) -> dict[str, str]:
        """What its raters get with it; a seed that was drawn stays, and a result that is not told anew."""
        asked = self.badge.version.asked
        if not gives(asked):
            return {}
        kept = before.record.given if before is not None else {}
        seed = portfolio.seed or kept.get(DRAWN_BY) or secrets.token_hex(16)
        return {**given_of(asked, {}, seed), **kept, **told_anew(asked, portfolio.results, seed)}

    def _emptied(self, newest: KnownSubmission, given: dict[str, str]) -> tuple[KnownSubmission, list[Row]]:
        """The attempt again, with nothing in it: old bytes are kept, but superseded."""
        for file in self.work.where(EvidenceRow, submission=newest.row.id, superseded=False):
            self.work.put(replace(file, superseded=True))
        for copy in self.work.where(BlindCopyRow, submission=newest.row.id):
            self.work.remove(BlindCopyRow, copy.id)
        forget_versions(self.work, self.session, self.cryptography, newest.row.id)
        if self.work.get(BlindKeyRow, newest.row.id) is not None:
            self.work.remove(BlindKeyRow, newest.row.id)
        record = replace(newest.record, given=given)
        sealed = seal_record(newest.key, Purpose.SUBMISSION, newest.row.id, record)
        row = replace(newest.row, state=str(State.RECEIVED), why=None, sealed=sealed)
        self.work.put(row)
        return replace(newest, row=row, record=record), []

    def _created(
        self, portfolio: FoundPortfolio, learners: Sequence[str], previous: KnownSubmission | None
    ) -> tuple[KnownSubmission, list[Row]]:
        """A new attempt, and its rows."""
        record = SubmissionRecord(
            format=self.format,
            attempt=previous.record.attempt + 1 if previous else 1,
            previous=previous.row.id if previous else None,
            submitted_at=as_text(portfolio.submitted_at) if portfolio.submitted_at else None,
            received_at=as_text(self.now()),
            given=self._given(portfolio, None),
        )
        return new_attempt(self.session, self.cryptography, self.badge.version_id, record, learners)


def new_attempt(
    session: Session,
    cryptography: Cryptography,
    achievement_version: str,
    record: SubmissionRecord,
    learners: Sequence[str],
) -> tuple[KnownSubmission, list[Row]]:
    """What is handed in anew for a badge version, and its rows; learners: ids."""
    identity = new_id()
    key_row, key = new_submission_key(session, cryptography, identity)
    row = SubmissionRow(
        id=identity,
        achievement_version=achievement_version,
        state=str(State.RECEIVED),
        why=None,
        sealed=seal_even(key, Purpose.SUBMISSION, identity, record),
    )
    links = [seal_link(key, identity, ordinal, learner) for ordinal, learner in enumerate(learners)]
    known = KnownSubmission(row=row, record=record, learners=tuple(learners), key=key)
    return known, [key_row, row, *links]


def record_intake(
    work: UnitOfWork, session: Session, known: KnownSubmission, digests: Sequence[str], note: str
) -> None:
    """The signed log entry that a submission was taken in. note: digest of what `put_note` noted."""
    payload = {
        "submission": known.row.id,
        "attempt": known.record.attempt,
        "evidence": sorted(digests),
        "note": note,
    }
    statement = salted(session.keys.sign, Domain.INTAKE, session.workspace.id, payload)
    sealed = known.key.seal(Purpose.STATEMENT, statement.digest, statement.data)
    work.record(INTAKE, statement, sealed=sealed, sealed_for=known.row.id)


def evidence_row(known: KnownSubmission, name: str, blob: StoredBlob) -> EvidenceRow:
    """One file of a submission. name: as it was handed in."""
    identity = new_id()
    record = EvidenceRecord(name=name, digest=blob.digest, size=blob.size, key=blob.key)
    return EvidenceRow(
        id=identity,
        submission=known.row.id,
        blob=blob.blob,
        blob_digest=blob.blob_digest,
        blob_size=blob.blob_size,
        superseded=False,
        sealed=seal_even(known.key, Purpose.EVIDENCE, identity, record),
    )
