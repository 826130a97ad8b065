"""Take portfolios in: from a folder or an export of another system, each learner's work as one submission."""

import hashlib
import secrets
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from assessor_app.application.catalogue import Badge, Badges
from assessor_app.application.clock import Clock
from assessor_app.application.cohorts import CohortWriter, checked_cohort
from assessor_app.application.intake import KnownSubmission
from assessor_app.application.known_work import KnownWork
from assessor_app.application.portfolio_rows import PortfolioRows, Stored, TakenElsewhere, may_follow
from assessor_app.application.ports.evidence import EvidenceStore, StoredBlob
from assessor_app.application.ports.importing import (
    Findings,
    FoundFile,
    FoundPortfolio,
    PortfolioSource,
    Rejected,
    RejectedFile,
)
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Storage, UnitOfWork
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.renewals import RenewalDesk
from assessor_app.application.session import Session, begin
from assessor_app.domain.given import DRAWN_BY, given_of, told_anew
from assessor_app.domain.people import Role
from assessor_app.domain.submission import CHANGEABLE, State, in_words

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
    renews: bool = False  # it is new evidence for an award that ends, and goes the way of every attempt


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
        cohort: str = "",
        dry_run: bool = False,
        progress: Progress = NO_PROGRESS,
    ) -> ImportReport:
        """A process that dies, or is cancelled, keeps whole portfolios; the next run goes on.

        cohort: the group of all that say no other. What is there already, with another group, is changed in
        that alone, in whatever state it is.
        Raises Unusable where nothing at all could be used.
        """
        session.require(Role.ADMIN)
        cohort = checked_cohort(cohort)
        with self.storage.read() as reading:
            badges = Badges(reading)
            plan = badges.named(badge)
            versions = badges.ids_of(badge) or ()
        known = KnownWork(self.storage, session, self.cryptography, plan, versions)
        names = frozenset({badge, plan.achievement.name})
        with self.open_portfolios(path, format=format, badge_names=names) as findings:
            desk = RenewalDesk(self.storage, session, self.now)
            intake = _Intake(self, session, plan, findings, known, desk, cohort, dry_run=dry_run)
            try:
                for number, portfolio in enumerate(intake.in_no_order()):
                    progress.step(number, len(findings.portfolios), "Taking in")
                    intake.take(portfolio)
                intake.write()
                intake.write_cohorts()
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


@dataclass(slots=True)
class _Intake:
    """One import on its way in: some portfolios at a time are synced together, then written together."""

    case: ImportPortfolios
    session: Session
    badge: Badge
    findings: Findings
    known: KnownWork
    desk: RenewalDesk
    cohort: str
    dry_run: bool
    rejected: list[Rejected] = field(default_factory=list)
    taken: list[tuple[FoundPortfolio, Imported]] = field(default_factory=list)
    prepared: list[Stored] = field(default_factory=list)
    regrouped: dict[str, str] = field(default_factory=dict)  # submission → its new cohort

    def take(self, portfolio: FoundPortfolio) -> None:
        """Compare with what is known; store what is new, and write when enough has come together."""
        sources = self._sources(portfolio)
        self._name_unknown(portfolio)
        if any(source in one.sources for one in self.prepared for source in sources):
            self.write()  # the same learner again: what came first must be known first
        attempts = self.known.attempts([self.known.learner(source)[0] for source in sources])
        newest = attempts[-1] if attempts else None
        if attempts or self.dry_run:
            digests, size = self._read(portfolio.files)
            if not digests:
                self._reject(portfolio, NOTHING_STORED)
                return
            same = self.known.same(attempts, digests)
            if newest is not None and same == newest.row.id and self._told_anew(portfolio, newest):
                same = None
            if same is not None or self.dry_run:
                self._foresee(portfolio, newest, same, digests.total(), size)
                return
        why_not = self._why_not(newest)
        if why_not is not None:
            self._reject(portfolio, why_not)
            return
        stored = self._store(portfolio.files)
        if not stored:
            self._reject(portfolio, NOTHING_STORED)
            return
        self.prepared.append(
            Stored(
                portfolio=portfolio,
                sources=sources,
                newest=newest,
                files=tuple(stored),
                cohort=self._cohort(portfolio),
            )
        )
        if len(self.prepared) >= BATCH or sum(one.size for one in self.prepared) >= BATCH_BYTES:
            self.write()

    def _told_anew(self, portfolio: FoundPortfolio, newest: KnownSubmission) -> bool:
        """Whether the same evidence comes with other results, or another seed, than are known."""
        asked, known = self.badge.version.asked, newest.record.given
        told = told_anew(asked, portfolio.results, portfolio.seed or known.get(DRAWN_BY, ""))
        return any(known.get(key) != text for key, text in told.items())

    def _name_unknown(self, portfolio: FoundPortfolio) -> None:
        """Results of quizzes of which this badge shows raters nothing."""
        for requirement in sorted(portfolio.results.keys() - given_of(self.badge.version.asked, {}, "")):
            self._reject(portfolio, f"raters of this badge are shown no result of “{requirement}”")

    def write(self) -> None:
        """Sync the evidence, then commit the rows that name it: one transaction, a log entry a portfolio."""
        if not self.prepared:
            return
        self.case.evidence.sync()
        done: list[tuple[Stored, KnownSubmission, str]] = []
        with self.case.storage.write() as work:
            outdated = self.known.is_outdated(work)
            if not outdated:
                done = self._write(work)
                work.commit()
        if outdated:
            self._compare_again()
            return
        for one, known, what in done:
            self.known.add(known, Counter(blob.digest for _, blob in one.files))
            if one.cohort:
                self.known.set_cohort(known.row.id, one.cohort)
            renews = _is_signed(one.newest)
            self._result(one.portfolio, what, known.row.id, len(one.files), one.size, renews=renews)
        self.prepared.clear()

    def write_cohorts(self) -> None:
        """Say with which group came what was there already: one transaction, one log entry."""
        if not self.regrouped:
            return
        case = self.case
        with case.storage.write() as work:
            session = begin(work, self.session, case.cryptography)
            writer = CohortWriter.begun(work, session, case.cryptography)
            for submission in sorted(self.regrouped):
                writer.put(submission, self.regrouped[submission])
            work.record("cohort-set")
            work.commit()

    def _cohort(self, portfolio: FoundPortfolio) -> str:
        return portfolio.cohort or self.cohort

    def _write(self, work: UnitOfWork) -> list[tuple[Stored, KnownSubmission, str]]:
        case, done = self.case, []
        session = begin(work, self.session, case.cryptography)
        case.evidence.require(blob.blob for one in self.prepared for _, blob in one.files)
        rows = PortfolioRows.begun(
            work, session, case.cryptography, self.known, self.badge, self.findings.format, case.now
        )
        for one in self.prepared:
            try:
                done.append((one, *rows.write(one)))
            except TakenElsewhere as gone:
                self._reject(one.portfolio, _being_rated(gone.state))
                self._discard(one)
        self.known.read_to(work)
        return done

    def _compare_again(self) -> None:
        """Another process took portfolios in meanwhile, perhaps these."""
        waiting = [one.portfolio for one in self.prepared]
        self.forget()
        self.known.read()
        self.desk.forget()
        for portfolio in waiting:
            self.take(portfolio)
        self.write()

    def in_no_order(self) -> list[FoundPortfolio]:
        """The portfolios as they are taken in: at random; those of who comes again last, as they came.

        Sources name learners by the alphabet. Rows, log entries and the times of files keep the order in
        which they were written, in the clear: with a list of the class a rater could tell whose work it is.
        """
        sources = [(one, self._sources(one)) for one in self.findings.portfolios]
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
            self._discard(one)
        self.prepared.clear()

    def _sources(self, portfolio: FoundPortfolio) -> tuple[tuple[str, str], ...]:
        kind = self.findings.format
        return tuple(self.known.source_of(learner, kind) for learner in portfolio.learners)

    def _discard(self, one: Stored) -> None:
        for _, blob in one.files:
            self.case.evidence.discard(blob.blob)

    def _read(self, files: Sequence[FoundFile]) -> tuple[Counter[str], int]:
        """How often each digest occurs, and all bytes together."""
        refused = {one.path for one in self.rejected}
        found: Counter[str] = Counter()
        total = 0
        for file in files:
            if file.path in refused:
                continue
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

    def _foresee(
        self,
        portfolio: FoundPortfolio,
        newest: KnownSubmission | None,
        same: str | None,
        files: int,
        size: int,
    ) -> None:
        """What stays as it is; or, in a dry run, what would happen."""
        cohort = self._cohort(portfolio)
        if same is not None and cohort not in ("", self.known.cohort(same)):
            if not self.dry_run:
                self.regrouped[same] = cohort
            self._result(portfolio, "updated", same, files, size)
        elif same is not None:
            self._result(portfolio, "unchanged", same, files, size)
        elif newest is not None and State(newest.row.state) in CHANGEABLE:
            self._result(portfolio, "updated", newest.row.id, files, size)
        elif (why_not := self._why_not(newest)) is not None:
            self._reject(portfolio, why_not)
        else:
            self._result(portfolio, "created", None, files, size, renews=_is_signed(newest))

    def _why_not(self, newest: KnownSubmission | None) -> str | None:
        """Why nothing may come after the newest attempt now; None where it may."""
        if newest is None or may_follow(State(newest.row.state)):
            return None
        if _is_signed(newest):
            return self.desk.why_not(newest.row.id)
        return _being_rated(State(newest.row.state))

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
        self,
        portfolio: FoundPortfolio,
        what: str,
        identity: str | None,
        files: int,
        size: int,
        *,
        renews: bool = False,
    ) -> None:
        names = ", ".join(learner.name for learner in portfolio.learners)
        number = portfolio.learners[0].source_id if len(portfolio.learners) == 1 else None
        told = Imported(
            id=identity,
            what=what,
            learner=names,
            learner_id=number,
            files=files,
            bytes=size,
            renews=renews,
        )
        self.taken.append((portfolio, told))


def _is_signed(newest: KnownSubmission | None) -> bool:
    """Whether what comes after it renews its awards."""
    return newest is not None and State(newest.row.state) is State.SIGNED


def _being_rated(state: State) -> str:
    return f"it {in_words(state)}; return or withdraw it first"
