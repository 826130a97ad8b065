"""Sign what is released: a credential for each learner, some submissions at a time in one transaction."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from assessor_app.application.award_making import AwardMaker, CannotBeSigned, MadeAwards
from assessor_app.application.awards import put_award
from assessor_app.application.badge_designs import BadgeDesigns
from assessor_app.application.catalogue import Badges, read_programme
from assessor_app.application.certified_keys import CertifiedKeys
from assessor_app.application.clock import Clock
from assessor_app.application.designs import Designs
from assessor_app.application.intake import IntakeBook
from assessor_app.application.issuing import open_issuer
from assessor_app.application.ports.certificates import CertificateMaker
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import SubmissionRow
from assessor_app.application.ports.storage import Storage, UnitOfWork
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.records import AwardRecord, Purpose
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, salted
from assessor_app.application.status_places import StatusPlaces
from assessor_app.application.submission_steps import move
from assessor_app.application.use_cases.release_for_issue import release_approved
from assessor_app.credentials.bulk import BulkSigner
from assessor_app.credentials.facts import AchievementFacts
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Role
from assessor_app.domain.submission import State
from assessor_app.ledger.canonical import digest

BATCH = 100  # submissions in one transaction: what a cancelled or killed run may lose of its work


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A submission that was left as it is, and why."""

    submission: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """What was signed: ids of awards, one a learner."""

    awards: tuple[str, ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class IssueAwards:
    """Sign everything that is released with the outcome “award”; the same again signs nothing new."""

    storage: Storage
    cryptography: Cryptography
    certificates: Callable[[], CertificateMaker]  # asked for when there is something to sign
    now: Clock

    def __call__(
        self,
        session: Session,
        *,
        badge: str | None = None,
        submissions: frozenset[str] | None = None,
        all_approved: bool = False,
        progress: Progress = NO_PROGRESS,
    ) -> Issued:
        """submissions: None for all that are released. all_approved: first release what is “award”.

        Raises Refused where `all_approved` is not for this person; what was signed before a Cancelled stays.
        """
        session.require(Role.ADMIN)
        if all_approved:
            release_approved(self.storage, self.cryptography, session, badge=badge, submissions=submissions)
        with self.storage.read() as reading:
            versions = Badges(reading).ids_of(badge)
            waiting = [
                row.id
                for row in reading.where(SubmissionRow, state=str(State.RELEASED))
                if (versions is None or row.achievement_version in versions)
                and (submissions is None or row.id in submissions)
            ]
        run = _Run(certificates=self.certificates, cryptography=self.cryptography)
        for start in range(0, len(waiting), BATCH):
            progress.step(start, len(waiting), "Signing awards")
            with self.storage.write() as work:
                run.batch(work, session, waiting[start : start + BATCH], self.now())
                work.commit()
            run.committed()
        progress.step(len(waiting), len(waiting), "Awards are signed")
        return Issued(awards=tuple(run.awards), skipped=tuple(run.skipped))


@dataclass(slots=True, kw_only=True)
class _Run:
    """What lasts from batch to batch: proven shapes, badges, what was signed."""

    certificates: Callable[[], CertificateMaker]
    cryptography: Cryptography
    awards: list[str] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    made: list[str] = field(default_factory=list)  # of the batch that is not committed yet
    signer: BulkSigner | None = None
    facts: dict[str, AchievementFacts] = field(default_factory=dict)

    def batch(self, work: UnitOfWork, session: Session, submissions: Sequence[str], at: datetime) -> None:
        """Sign one batch; what cannot be signed is left as it is."""
        session = begin(work, session, self.cryptography)
        maker = self._maker(work, session, at.replace(microsecond=0))
        ready: list[MadeAwards] = []
        for submission in submissions:
            try:
                ready.append(maker.make(submission))
            except (CannotBeSigned, Unusable) as problem:
                self.skipped.append(Skipped(submission=submission, reason=str(problem)))
        for one in ready:
            maker.certified.record(work, one.certificates)
        if ready:
            maker.places.keep()  # the entry of the first award vouches for this too
        for one in ready:
            move(work, one.row, State.SIGNED)  # likewise
            for record in one.records:
                _keep(work, session, record)
            self.made += [record.id for record in one.records]

    def committed(self) -> None:
        """The batch is kept."""
        self.awards += self.made
        self.made.clear()

    def _maker(self, work: UnitOfWork, session: Session, at: datetime) -> AwardMaker:
        issuer = open_issuer(work, session, self.cryptography)
        if self.signer is None or self.signer.key.public != issuer.key.public:
            self.signer = BulkSigner(issuer.key, issuer.method)
        return AwardMaker(
            reading=work,
            session=session,
            cryptography=self.cryptography,
            certificates=self.certificates,
            issuer=issuer,
            signer=self.signer,
            certified=CertifiedKeys(work, issuer),
            programme=read_programme(work),
            badges=Badges(work),
            book=IntakeBook(work, session, self.cryptography),
            places=StatusPlaces(work=work, session=session, issuer=issuer, at=at),
            designs=Designs(work, session),
            badge_designs=BadgeDesigns(work),
            at=at,
            facts=self.facts,
        )


def _keep(work: UnitOfWork, session: Session, record: AwardRecord) -> None:
    """An award's row and log entry."""
    row_id = new_id()
    put_award(work, session, row_id, record)
    payload = {
        "award": record.id,
        "submission": record.submission,
        "learner": record.learner,
        "credential": digest(record.credential),
        "status": [record.status_list, record.status_index],
    }
    statement = salted(session.keys.sign, Domain.AWARD, session.workspace.id, payload)
    work.record(
        "award",
        statement,
        sealed=session.rows.seal(Purpose.STATEMENT, statement.digest, statement.data),
        sealed_for=Role.ADMIN,
    )
