"""Take portfolios in: from a folder or an export of another system, each learner's work as one submission."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from assessor_app.application.catalogue import Badge, Badges
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.intake import (
    IntakeBook,
    KnownSubmission,
    block_own_work,
    new_submission_key,
    same_name,
    seal_link,
)
from assessor_app.application.ports.evidence import EvidenceStore, StoredBlob
from assessor_app.application.ports.importing import (
    Findings,
    FoundFile,
    FoundLearner,
    FoundPortfolio,
    PortfolioSource,
    Rejected,
    RejectedFile,
)
from assessor_app.application.ports.keys import Cryptography, RowKey
from assessor_app.application.ports.rows import (
    BlindCopyRow,
    BlindKeyRow,
    EvidenceRow,
    LearnerRow,
    SubmissionRow,
)
from assessor_app.application.ports.storage import Storage, UnitOfWork
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.records import (
    EvidenceRecord,
    LearnerRecord,
    Purpose,
    SubmissionRecord,
    seal_record,
)
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, salted
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Role
from assessor_app.domain.submission import CHANGEABLE, NEW_ATTEMPT_AFTER, State, in_words

READ_BYTES = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """One submission that a source holds, and what became of it."""

    id: str | None  # None in a dry run, where it is new
    what: str  # "created", "updated" or "unchanged"
    learner: str = field(repr=False)
    learner_id: str | None = field(repr=False)
    files: int
    bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did, or would do."""

    format: str
    submissions: tuple[Imported, ...]
    rejected: tuple[Rejected, ...]

    def count(self, what: str) -> int:
        """How many submissions were "created", "updated" or "unchanged"."""
        return sum(one.what == what for one in self.submissions)


@dataclass(frozen=True, slots=True)
class ImportPortfolios:
    """Store what is new, leave what is the same, refuse with a reason what cannot be taken."""

    storage: Storage
    cryptography: Cryptography
    evidence: EvidenceStore
    open_portfolios: PortfolioSource
    now: Clock

    def __call__(
        self,
        session: Session,
        path: Path,
        *,
        badge: str,
        format: str = "auto",  # noqa: A002  # the contract's word
        dry_run: bool = False,
        progress: Progress = NO_PROGRESS,
    ) -> ImportReport:
        """Each portfolio is one transaction: a process that dies keeps the whole ones, and the next run goes on.

        Raises Unusable where nothing at all could be used.
        """
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            badges = Badges(reading)
            plan = badges.named(badge)
            versions = badges.ids_of(badge) or ()
            ledger = _Known(IntakeBook(reading, session, self.cryptography), versions)
        names = frozenset({badge, plan.achievement.name})
        with self.open_portfolios(path, format=format, badge_names=names) as findings:
            rejected = list(findings.rejected)
            submissions: list[Imported] = []
            for number, portfolio in enumerate(findings.portfolios):
                progress.step(number, len(findings.portfolios), "Taking in")
                one = _Intake(self, session, plan, findings, ledger, dry_run=dry_run)
                taken = one.take(portfolio)
                rejected += one.rejected
                if taken is not None:
                    submissions.append(taken)
        if not submissions:
            why = f"{rejected[0].path}: {rejected[0].reason}" if rejected else "it holds no portfolio"
            raise Unusable(
                f"nothing in it could be used ({why})",
                where=str(path),
                remedy="Check the format and what lies in it; `--dry-run --json` lists everything.",
            )
        progress.step(len(findings.portfolios), len(findings.portfolios), "Taken in")
        return ImportReport(format=findings.format, submissions=tuple(submissions), rejected=tuple(rejected))


class _Known:
    """Who and what is in the workspace already, kept up to date while an import runs."""

    def __init__(self, book: IntakeBook, versions: tuple[str, ...]) -> None:
        self.learners = {
            source: (key, record) for key, record in book.learners().items() for source in record.source_ids
        }
        self.attempts = book.attempts(versions)
        self.digests = {
            known.row.id: Counter(record.digest for _, record in book.evidence(known.row.id, known.key))
            for attempts in self.attempts.values()
            for known in attempts
        }


@dataclass(slots=True)
class _Intake:
    """One portfolio on its way in."""

    case: ImportPortfolios
    session: Session
    badge: Badge
    findings: Findings
    known: _Known
    dry_run: bool
    rejected: list[Rejected] = field(default_factory=list)
    _bytes: int = 0  # of what `_read` read

    def take(self, portfolio: FoundPortfolio) -> Imported | None:
        sources = [self._source(learner) for learner in portfolio.learners]
        ids = [
            self.known.learners[source][0] if source in self.known.learners else None for source in sources
        ]
        attempts = self.known.attempts.get(frozenset(one for one in ids if one), []) if all(ids) else []
        counted: Counter[str] = Counter()
        if attempts or self.dry_run:
            counted = self._read(portfolio.files)
            if not counted:
                self._reject_all(portfolio)
                return None
            if (same := self._same(attempts, counted)) is not None:
                return self._result(portfolio, "unchanged", same, counted.total(), self._bytes)
        newest = attempts[-1] if attempts else None
        state = State(newest.row.state) if newest else None
        if state is not None and state not in CHANGEABLE | NEW_ATTEMPT_AFTER:
            self.rejected.append(
                Rejected(path=portfolio.path, reason=f"it {in_words(state)}; return or withdraw it first")
            )
            return None
        what = "updated" if state in CHANGEABLE else "created"
        if self.dry_run:
            identity = newest.row.id if newest and what == "updated" else None
            return self._result(portfolio, what, identity, counted.total(), self._bytes)
        stored = self._store(portfolio.files)
        if not stored:
            self._reject_all(portfolio)
            return None
        identity = self._write(portfolio, sources, ids, newest, what, stored)
        return self._result(portfolio, what, identity, len(stored), sum(blob.size for _, blob in stored))

    def _source(self, learner: FoundLearner) -> tuple[str, str]:
        kind = self.findings.format
        if learner.source_id is None:
            return f"{kind}-name", same_name(learner.name)
        if kind == "moodle":  # a participant's number counts within one assignment only
            return kind, f"{self.badge.achievement.id}/{learner.source_id}"
        return kind, learner.source_id

    def _read(self, files: Sequence[FoundFile]) -> Counter[str]:
        found: Counter[str] = Counter()
        self._bytes = 0
        for file in files:
            text, size = hashlib.sha256(), 0
            try:
                with file.open() as source:
                    while block := source.read(READ_BYTES):
                        text.update(block)
                        size += len(block)
            except RejectedFile as error:
                self.rejected.append(Rejected(path=file.path, reason=str(error)))
                continue
            found[text.hexdigest()] += 1
            self._bytes += size
        return found

    def _same(self, attempts: Sequence[KnownSubmission], digests: Counter[str]) -> str | None:
        for known in reversed(attempts):
            if self.known.digests.get(known.row.id) == digests:
                return known.row.id
        return None

    def _reject_all(self, portfolio: FoundPortfolio) -> None:
        self.rejected.append(Rejected(path=portfolio.path, reason="none of its files could be stored"))

    def _store(self, files: Sequence[FoundFile]) -> list[tuple[FoundFile, StoredBlob]]:
        refused = {one.path for one in self.rejected}
        stored: list[tuple[FoundFile, StoredBlob]] = []
        for file in files:
            if file.path in refused:
                continue
            try:
                with file.open() as source:
                    stored.append((file, self.case.evidence.put(source)))
            except RejectedFile as error:
                self.rejected.append(Rejected(path=file.path, reason=str(error)))
        self.case.evidence.sync()
        return stored

    def _result(
        self, portfolio: FoundPortfolio, what: str, identity: str | None, files: int, size: int
    ) -> Imported:
        return Imported(
            id=identity,
            what=what,
            learner=", ".join(learner.name for learner in portfolio.learners),
            learner_id=portfolio.learners[0].source_id if len(portfolio.learners) == 1 else None,
            files=files,
            bytes=size,
        )

    def _write(
        self,
        portfolio: FoundPortfolio,
        sources: Sequence[tuple[str, str]],
        ids: Sequence[str | None],
        newest: KnownSubmission | None,
        what: str,
        stored: Sequence[tuple[FoundFile, StoredBlob]],
    ) -> str:
        with self.case.storage.write() as work:
            session = begin(work, self.session, self.case.cryptography)
            learners = [
                self._learner(work, session, source, learner, identity)
                for source, learner, identity in zip(sources, portfolio.learners, ids, strict=True)
            ]
            if newest is not None and what == "updated":
                known = self._update(work, newest)
            else:
                known = self._create(work, session, portfolio, learners, newest)
            evidence = [_evidence_row(known.row.id, known.key, file, blob) for file, blob in stored]
            work.add_all(evidence)
            if what == "created":
                block_own_work(work, session, self.case.cryptography, [known])
            payload = {
                "submission": known.row.id,
                "attempt": known.record.attempt,
                "evidence": sorted(blob.digest for _, blob in stored),
            }
            statement = salted(session.keys.sign, Domain.INTAKE, session.workspace.id, payload)
            sealed = known.key.seal(Purpose.STATEMENT, statement.digest, statement.data)
            work.record("intake", statement, sealed=sealed, sealed_for=known.row.id)
            work.commit()
        attempts = self.known.attempts[frozenset(known.learners)]
        attempts[:] = [*(one for one in attempts if one.row.id != known.row.id), known]
        self.known.digests[known.row.id] = Counter(blob.digest for _, blob in stored)
        return known.row.id

    def _learner(
        self,
        work: UnitOfWork,
        session: Session,
        source: tuple[str, str],
        found: FoundLearner,
        identity: str | None,
    ) -> str:
        before = self.known.learners.get(source, (None, None))[1]
        record = LearnerRecord(
            name=found.name,
            email=found.email or (before.email if before else None),
            source_ids=before.source_ids if before else (source,),
        )
        key = identity or new_id()
        if record != before:
            sealed = seal_record(session.rows, Purpose.LEARNER, key, record)
            work.put(LearnerRow(id=key, sealed=sealed))
            self.known.learners[source] = (key, record)
        return key

    def _update(self, work: UnitOfWork, newest: KnownSubmission) -> KnownSubmission:
        """The attempt again, with nothing in it: old bytes are kept, but superseded."""
        for file in work.where(EvidenceRow, submission=newest.row.id, superseded=False):
            work.put(replace(file, superseded=True))
        for copy in work.where(BlindCopyRow, submission=newest.row.id):
            work.remove(BlindCopyRow, copy.id)
        if work.get(BlindKeyRow, newest.row.id) is not None:
            work.remove(BlindKeyRow, newest.row.id)
        row = replace(newest.row, state=str(State.RECEIVED), why=None)
        work.put(row)
        return replace(newest, row=row)

    def _create(
        self,
        work: UnitOfWork,
        session: Session,
        portfolio: FoundPortfolio,
        learners: Sequence[str],
        previous: KnownSubmission | None,
    ) -> KnownSubmission:
        identity = new_id()
        key_row, key = new_submission_key(session, self.case.cryptography, identity)
        record = SubmissionRecord(
            format=self.findings.format,
            attempt=previous.record.attempt + 1 if previous else 1,
            previous=previous.row.id if previous else None,
            submitted_at=as_text(portfolio.submitted_at) if portfolio.submitted_at else None,
            received_at=as_text(self.case.now()),
        )
        row = SubmissionRow(
            id=identity,
            achievement_version=self.badge.version_id,
            state=str(State.RECEIVED),
            why=None,
            sealed=seal_record(key, Purpose.SUBMISSION, identity, record),
        )
        links = [seal_link(key, identity, ordinal, learner) for ordinal, learner in enumerate(learners)]
        work.add(key_row, row, *links)
        return KnownSubmission(row=row, record=record, learners=tuple(learners), key=key)


def _evidence_row(submission: str, key: RowKey, file: FoundFile, blob: StoredBlob) -> EvidenceRow:
    identity = new_id()
    record = EvidenceRecord(name=file.name, digest=blob.digest, size=blob.size, key=blob.key)
    return EvidenceRow(
        id=identity,
        submission=submission,
        blob=blob.blob,
        blob_digest=blob.blob_digest,
        blob_size=blob.blob_size,
        superseded=False,
        sealed=seal_record(key, Purpose.EVIDENCE, identity, record),
    )
