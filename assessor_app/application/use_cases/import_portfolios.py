"""Take portfolios in: from a folder or an export of another system, each learner's work as one submission."""

import hashlib
import secrets
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
from assessor_app.application.session import Session, begin, read_roster
from assessor_app.application.statements import Domain, salted
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Role
from assessor_app.domain.submission import CHANGEABLE, NEW_ATTEMPT_AFTER, State, in_words

READ_BYTES = 1 << 20
BATCH = 32  # portfolios that are synced and committed together
BATCH_BYTES = 64 << 20
NOTHING_STORED = "none of its files could be stored"


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
        """A process that dies, or is cancelled, keeps whole portfolios; the next run goes on.

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
            intake = _Intake(self, session, plan, findings, ledger, dry_run=dry_run)
            try:
                for number, portfolio in enumerate(intake.in_no_order()):
                    progress.step(number, len(findings.portfolios), "Taking in")
                    intake.take(portfolio)
                intake.write()
            finally:
                intake.forget()
        submissions = intake.in_source_order()
        rejected = (*findings.rejected, *sorted(intake.rejected, key=lambda one: one.path))
        if not submissions:
            why = f"{rejected[0].path}: {rejected[0].reason}" if rejected else "it holds no portfolio"
            raise Unusable(
                f"nothing in it could be used ({why})",
                where=str(path),
                remedy="Check the format and what lies in it; `--dry-run --json` lists everything.",
            )
        progress.step(len(findings.portfolios), len(findings.portfolios), "Taken in")
        return ImportReport(format=findings.format, submissions=tuple(submissions), rejected=rejected)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Prepared:
    """A portfolio whose bytes lie in the evidence store, waiting for its rows."""

    portfolio: FoundPortfolio
    sources: tuple[tuple[str, str], ...]
    ids: tuple[str | None, ...]
    newest: KnownSubmission | None
    stored: tuple[tuple[FoundFile, StoredBlob], ...]

    @property
    def size(self) -> int:
        return sum(blob.size for _, blob in self.stored)


@dataclass(slots=True)
class _Intake:
    """One import on its way in: some portfolios at a time are synced together, then written together."""

    case: ImportPortfolios
    session: Session
    badge: Badge
    findings: Findings
    known: _Known
    dry_run: bool
    rejected: list[Rejected] = field(default_factory=list)
    taken: list[tuple[FoundPortfolio, Imported]] = field(default_factory=list)
    prepared: list[_Prepared] = field(default_factory=list)

    def take(self, portfolio: FoundPortfolio) -> None:
        """Compare with what is known; store what is new, and write when enough has come together."""
        sources = tuple(self._source(learner) for learner in portfolio.learners)
        if any(source in one.sources for one in self.prepared for source in sources):
            self.write()  # the same learner again: what came first must be known first
        ids = tuple(
            self.known.learners[source][0] if source in self.known.learners else None for source in sources
        )
        attempts = self.known.attempts.get(frozenset(one for one in ids if one), []) if all(ids) else []
        newest = attempts[-1] if attempts else None
        if attempts or self.dry_run:
            digests, size = self._read(portfolio.files)
            if not digests:
                self._reject(portfolio, NOTHING_STORED)
                return
            same = self._same(attempts, digests)
            if same is not None or self.dry_run:
                self._foresee(portfolio, newest, same, digests.total(), size)
                return
        if newest is not None and not _may_follow(State(newest.row.state)):
            self._reject(portfolio, _being_rated(State(newest.row.state)))
            return
        stored = self._store(portfolio.files)
        if not stored:
            self._reject(portfolio, NOTHING_STORED)
            return
        self.prepared.append(
            _Prepared(portfolio=portfolio, sources=sources, ids=ids, newest=newest, stored=tuple(stored))
        )
        if len(self.prepared) >= BATCH or sum(one.size for one in self.prepared) >= BATCH_BYTES:
            self.write()

    def write(self) -> None:
        """Sync the evidence, then commit the rows that name it: one transaction, a log entry a portfolio."""
        if not self.prepared:
            return
        self.case.evidence.sync()
        done: list[tuple[_Prepared, KnownSubmission, str]] = []
        with self.case.storage.write() as work:
            session = begin(work, self.session, self.case.cryptography)
            for one in self.prepared:
                written = self._write(work, session, one)
                if written is not None:
                    done.append((one, *written))
            work.commit()
        for one, known, what in done:
            attempts = self.known.attempts[frozenset(known.learners)]
            attempts[:] = [*(past for past in attempts if past.row.id != known.row.id), known]
            self.known.digests[known.row.id] = Counter(blob.digest for _, blob in one.stored)
            self._result(one.portfolio, what, known.row.id, len(one.stored), one.size)
        self.prepared.clear()

    def in_no_order(self) -> list[FoundPortfolio]:
        """The portfolios as they are taken in: at random; those of who comes again last, as they came.

        Sources name learners by the alphabet. Rows, log entries and the times of files keep the order in
        which they were written, in the clear: with a list of the class a rater could tell whose work it is.
        """
        sources = [
            (one, [self._source(learner) for learner in one.learners]) for one in self.findings.portfolios
        ]
        times = Counter(source for _, own in sources for source in own)
        once = [one for one, own in sources if all(times[source] == 1 for source in own)]
        again = [one for one, own in sources if any(times[source] > 1 for source in own)]
        secrets.SystemRandom().shuffle(once)
        return once + again

    def in_source_order(self) -> list[Imported]:
        """What became of each portfolio, in the order in which the source names them."""
        place = {id(portfolio): number for number, portfolio in enumerate(self.findings.portfolios)}
        return [told for _, told in sorted(self.taken, key=lambda one: place[id(one[0])])]

    def forget(self) -> None:
        """Remove the bytes of what was not written, if something came between."""
        for one in self.prepared:
            for _, blob in one.stored:
                self.case.evidence.discard(blob.blob)
        self.prepared.clear()

    def _source(self, learner: FoundLearner) -> tuple[str, str]:
        kind = self.findings.format
        if learner.source_id is None:
            return f"{kind}-name", same_name(learner.name)
        if kind == "moodle":  # a participant's number counts within one assignment only
            return kind, f"{self.badge.achievement.id}/{learner.source_id}"
        return kind, learner.source_id

    def _read(self, files: Sequence[FoundFile]) -> tuple[Counter[str], int]:
        """How often each digest occurs, and all bytes together."""
        found: Counter[str] = Counter()
        total = 0
        for file in files:
            text = hashlib.sha256()
            try:
                with file.open() as source:
                    while block := source.read(READ_BYTES):
                        text.update(block)
                        total += len(block)
            except RejectedFile as error:
                self.rejected.append(Rejected(path=file.path, reason=str(error)))
                continue
            found[text.hexdigest()] += 1
        return found, total

    def _same(self, attempts: Sequence[KnownSubmission], digests: Counter[str]) -> str | None:
        for known in reversed(attempts):
            if self.known.digests.get(known.row.id) == digests:
                return known.row.id
        return None

    def _foresee(
        self,
        portfolio: FoundPortfolio,
        newest: KnownSubmission | None,
        same: str | None,
        files: int,
        size: int,
    ) -> None:
        """What stays as it is; or, in a dry run, what would happen."""
        if same is not None:
            self._result(portfolio, "unchanged", same, files, size)
        elif newest is None:
            self._result(portfolio, "created", None, files, size)
        elif State(newest.row.state) in CHANGEABLE:
            self._result(portfolio, "updated", newest.row.id, files, size)
        elif State(newest.row.state) in NEW_ATTEMPT_AFTER:
            self._result(portfolio, "created", None, files, size)
        else:
            self._reject(portfolio, _being_rated(State(newest.row.state)))

    def _reject(self, portfolio: FoundPortfolio, reason: str) -> None:
        self.rejected.append(Rejected(path=portfolio.path, reason=reason))

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
        return stored

    def _result(
        self, portfolio: FoundPortfolio, what: str, identity: str | None, files: int, size: int
    ) -> None:
        names = ", ".join(learner.name for learner in portfolio.learners)
        number = portfolio.learners[0].source_id if len(portfolio.learners) == 1 else None
        told = Imported(id=identity, what=what, learner=names, learner_id=number, files=files, bytes=size)
        self.taken.append((portfolio, told))

    def _write(
        self, work: UnitOfWork, session: Session, one: _Prepared
    ) -> tuple[KnownSubmission, str] | None:
        """The rows of one portfolio; None where it went into rating since it was looked at."""
        newest = one.newest
        if newest is not None:
            row = work.get(SubmissionRow, newest.row.id)
            if row is None or not _may_follow(State(row.state)):
                self._reject(one.portfolio, _being_rated(State(row.state) if row else State.WITHDRAWN))
                for _, blob in one.stored:
                    self.case.evidence.discard(blob.blob)
                return None
            newest = replace(newest, row=row)
        learners = [
            self._learner(work, session, source, learner, identity)
            for source, learner, identity in zip(one.sources, one.portfolio.learners, one.ids, strict=True)
        ]
        if newest is not None and State(newest.row.state) in CHANGEABLE:
            what, known = "updated", self._update(work, newest)
        else:
            what, known = "created", self._create(work, session, one.portfolio, learners, newest)
        work.add_all([_evidence_row(known.row.id, known.key, file, blob) for file, blob in one.stored])
        if what == "created":
            block_own_work(work, session, self.case.cryptography, [known], read_roster(work).people)
        payload = {
            "submission": known.row.id,
            "attempt": known.record.attempt,
            "evidence": sorted(blob.digest for _, blob in one.stored),
        }
        statement = salted(session.keys.sign, Domain.INTAKE, session.workspace.id, payload)
        sealed = known.key.seal(Purpose.STATEMENT, statement.digest, statement.data)
        work.record("intake", statement, sealed=sealed, sealed_for=known.row.id)
        return known, what

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


def _may_follow(state: State) -> bool:
    return state in CHANGEABLE | NEW_ATTEMPT_AFTER


def _being_rated(state: State) -> str:
    return f"it {in_words(state)}; return or withdraw it first"


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
