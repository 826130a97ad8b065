"""Sign what is released: a credential for each learner, checked whole before it is kept, some at a time."""

import mimetypes
import secrets
import unicodedata
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from assessor_app.application.awards import (
    AwardBook,
    StatusList,
    certificate_facts,
    draw_place,
    months_later,
    new_list,
    newest_list,
    put_award,
)
from assessor_app.application.catalogue import Badge, Badges, read_programme
from assessor_app.application.certified_keys import CertifiedKeys
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.extracts import open_extract, read_derivations
from assessor_app.application.intake import IntakeBook, KnownSubmission
from assessor_app.application.issuing import Issuer, achievement_facts, address, open_issuer
from assessor_app.application.ports.certificates import CertificateMaker
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import AwardRow, SubmissionRow
from assessor_app.application.ports.storage import Reading, Storage, UnitOfWork
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.proofs import award_proof
from assessor_app.application.records import AwardRecord, LearnerRecord, Purpose, ResultExtract
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, salted
from assessor_app.application.submission_steps import move
from assessor_app.application.use_cases.release_for_issue import release_approved
from assessor_app.credentials.bulk import BulkSigner
from assessor_app.credentials.facts import (
    AchievementFacts,
    AwardFacts,
    EvidenceFacts,
    Identity,
    Recipient,
    StatusPlace,
    hashed_email,
    plain_name,
)
from assessor_app.credentials.proof import BadProofDocument, check_proof
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Role
from assessor_app.domain.programme import Programme
from assessor_app.domain.rubric import Outcome
from assessor_app.domain.submission import State
from assessor_app.ledger.canonical import digest
from assessor_app.ledger.checkpoint import origin_of
from assessor_app.ledger.statement import Statement

BATCH = 100  # submissions in one transaction: what a cancelled or killed run may lose of its work
NOT_YET = "not yet"
_KINDS = mimetypes.MimeTypes()  # the built-in list alone: the same on every machine


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


class _Skip(Exception):
    """The submission cannot be signed now; the words say why."""


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
            run.keep()
        progress.step(len(waiting), len(waiting), "Awards are signed")
        return Issued(awards=tuple(run.awards), skipped=tuple(run.skipped))


@dataclass(slots=True, kw_only=True)
class _Run:
    """What lasts from batch to batch: proven shapes, badges, the places taken."""

    certificates: Callable[[], CertificateMaker]
    cryptography: Cryptography
    awards: list[str] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    made: list[str] = field(default_factory=list)  # of the batch that is not committed yet
    signer: BulkSigner | None = None
    facts: dict[str, AchievementFacts] = field(default_factory=dict)
    taken: dict[str, set[int]] = field(default_factory=dict)
    known: int = -1  # how many awards there were when `taken` was right

    def keep(self) -> None:
        """The batch is committed."""
        self.awards += self.made
        self.known += len(self.made)
        self.made.clear()

    def batch(self, work: UnitOfWork, session: Session, submissions: Sequence[str], at: datetime) -> None:
        """Sign one batch; what cannot be signed is left as it is."""
        session = begin(work, session, self.cryptography)
        issuer = open_issuer(work, session, self.cryptography)
        if self.signer is None or self.signer.key.public != issuer.key.public:
            self.signer = BulkSigner(issuer.key, issuer.method)
        if work.count(AwardRow) != self.known:  # at first, and where somebody else signed in between
            self._read_places(work, session)
        one = _Batch(
            run=self,
            work=work,
            session=session,
            issuer=issuer,
            signer=self.signer,
            certified=CertifiedKeys(work, issuer),
            programme=read_programme(work),
            badges=Badges(work),
            book=IntakeBook(work, session, self.cryptography),
            at=at.replace(microsecond=0),
        )
        for submission in submissions:
            try:
                ready = one.prepare(submission)
            except (_Skip, Unusable) as problem:
                self.skipped.append(Skipped(submission=submission, reason=str(problem)))
            else:
                self.made += one.write(ready)

    def _read_places(self, reading: Reading, session: Session) -> None:
        self.taken = {}
        self.known = 0
        for _, record in AwardBook(reading, session).each():
            self.taken.setdefault(record.status_list, set()).add(record.status_index)
            self.known += 1


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ready:
    """A submission's awards before they are kept."""

    row: SubmissionRow
    records: list[AwardRecord]
    certificates: list[Statement]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Batch:
    """One transaction of a run."""

    run: _Run
    work: UnitOfWork
    session: Session
    issuer: Issuer
    signer: BulkSigner
    certified: CertifiedKeys
    programme: Programme
    badges: Badges
    book: IntakeBook
    at: datetime
    lists: dict[str, StatusList] = field(default_factory=dict)

    def prepare(self, submission: str) -> "_Ready":
        """The awards of one submission, signed and checked, one a learner; raises _Skip, Unusable."""
        row = self.work.get(SubmissionRow, submission)
        if row is None or State(row.state) is not State.RELEASED:
            raise _Skip("it is no longer waiting to be signed")
        extract = open_extract(self.work, self.session, self.run.cryptography, submission)
        if extract is None:
            raise _Skip("its result has not been handed over; a QA lead must release it")
        if extract.outcome is not Outcome.AWARD:
            raise _Skip(NOT_YET)
        known, badge = self.book.known(row), self.badges[row.achievement_version]
        learners = [(one, self.book.learner(one)) for one in known.learners]
        self._check_glyphs(badge, [learner for _, learner in learners])
        evidence, certificates, proof_of = self._proof(known, extract)
        records = [self._award(known, badge, extract, evidence, who, learner) for who, learner in learners]
        for record in records:
            self._check(badge, extract, evidence, record, proof_of(record.credential_id))
        return _Ready(row=row, records=records, certificates=certificates)

    def write(self, ready: "_Ready") -> list[str]:
        """Keep them, a log entry each; their ids."""
        self.certified.record(self.work, ready.certificates)
        move(self.work, ready.row, State.SIGNED)  # the entry of the first award vouches for this too
        for record in ready.records:
            self._record(record)
        return [record.id for record in ready.records]

    def _check_glyphs(self, badge: Badge, learners: Sequence[LearnerRecord]) -> None:
        """Before anything is signed: what cannot be printed would be half an award."""
        for learner in learners:
            facts = certificate_facts(
                self.session.workspace,
                badge,
                _BLANK,
                learner=learner.name,
                issuing_key=self.issuer.key.public,
            )
            missing = self.run.certificates().missing_glyphs(facts)
            if missing:
                raise _Skip("no installed font can draw " + ", ".join(map(_named, missing)))

    def _proof(
        self, known: KnownSubmission, extract: ResultExtract
    ) -> tuple[tuple[EvidenceFacts, ...], list[Statement], Callable[[str], bytes]]:
        """The evidence as the credential names it, the keys' certificates, the proof by a credential's id."""
        originals = self.book.evidence(known.row.id, known.key)
        evidence = tuple(
            EvidenceFacts(
                id=f"urn:uuid:{uuid.uuid4()}",
                sha256=record.digest,
                name=f"Evidence {number}",
                media_type=_KINDS.guess_type(record.name)[0],
            )
            for number, (_, record) in enumerate(originals, start=1)
        )
        derivations = read_derivations(self.work, known)
        signers = [bytes.fromhex(key) for key in extract.proof.signers]
        signers += [key for derivation in derivations for key in derivation.signers]
        certificates = self.certified.of(signers)

        def proof_of(credential: str) -> bytes:
            return award_proof(
                extract.proof,
                award=credential,
                origin=origin_of(self.session.workspace.id),
                certificates=[one.data for one in certificates],
                derivations=[one.data for one in derivations],
                open_levels=self.programme.open_levels,
            )

        return evidence, certificates, proof_of

    def _award(
        self,
        known: KnownSubmission,
        badge: Badge,
        extract: ResultExtract,
        evidence: tuple[EvidenceFacts, ...],
        who: str,
        learner: LearnerRecord,
    ) -> AwardRecord:
        identity = str(uuid.uuid4())
        months = badge.achievement.validity_months
        until = months_later(self.at, months) if months else None
        status_list = self._list_with_room()
        index = draw_place(self.run.taken.setdefault(status_list.id, set()))
        if index is None:
            raise _Skip("the status list is full")
        self.run.taken[status_list.id].add(index)
        facts = self._facts(badge)
        award = AwardFacts(
            id=address(self.session.workspace, "awards", identity),
            issuer=self.issuer.profile,
            achievement=facts,
            recipient=Recipient(identities=(_identity(learner),)),
            valid_from=self.at,
            valid_until=until,
            achieved=_achieved(facts, extract.levels),
            evidence=evidence,
            status=StatusPlace(list_id=status_list.address, index=index),
        )
        return AwardRecord(
            id=identity,
            submission=known.row.id,
            learner=who,
            achievement_version=badge.version_id,
            issued_at=as_text(self.at),
            expires_at=as_text(until) if until else None,
            credential_id=award.id,
            credential=self.signer.sign(award, self.at),
            status_list=status_list.id,
            status_index=index,
        )

    def _facts(self, badge: Badge) -> AchievementFacts:
        if badge.version_id not in self.run.facts:
            self.run.facts[badge.version_id] = achievement_facts(
                self.session.workspace, self.programme, badge
            )
        return self.run.facts[badge.version_id]

    def _check(
        self,
        badge: Badge,
        extract: ResultExtract,
        evidence: tuple[EvidenceFacts, ...],
        record: AwardRecord,
        proof: bytes,
    ) -> None:
        """Nothing is signed off that a stranger would refuse, and no result that no lead signed."""
        try:
            proven = check_proof(
                proof,
                award=record.credential_id,
                issuer=self.issuer.profile.id,
                issuer_key=self.issuer.key.public,
            )
        except BadProofDocument as error:
            raise _Skip(f"the proof of its result does not hold: {error}") from error
        if proven.rubric != badge.rubric_digest:
            raise _Skip("its result was decided by another rubric")
        if proven.originals != {one.sha256 for one in evidence}:
            raise _Skip("its evidence is not what was rated")
        if proven.levels is not None and dict(proven.levels) != dict(extract.levels):
            raise _Skip("its levels are not those that were decided")

    def _list_with_room(self) -> StatusList:
        for list_id in sorted(self.run.taken):
            if list_id not in self.lists:
                self.lists[list_id] = newest_list(self.work, list_id)
            if draw_place(self.run.taken[list_id]) is not None:
                return self.lists[list_id]
        made = new_list(self.work, self.session.workspace, self.issuer, self.at)
        self.work.record("status-list")
        self.lists[made.id] = made
        self.run.taken[made.id] = set()
        return made

    def _record(self, record: AwardRecord) -> None:
        row_id = new_id()
        put_award(self.work, self.session, row_id, record)
        payload = {
            "award": record.id,
            "submission": record.submission,
            "learner": record.learner,
            "credential": digest(record.credential),
            "status": [record.status_list, record.status_index],
        }
        statement = salted(self.session.keys.sign, Domain.AWARD, self.session.workspace.id, payload)
        self.work.record(
            "award",
            statement,
            sealed=self.session.rows.seal(Purpose.STATEMENT, statement.digest, statement.data),
            sealed_for=Role.ADMIN,
        )


_BLANK = AwardRecord(
    id="0" * 36,
    submission="",
    learner="",
    achievement_version="",
    issued_at="2026-01-01T00:00:00.000000Z",
    expires_at=None,
    credential_id="",
    credential=b"",
    status_list="",
    status_index=0,
)


def _identity(learner: LearnerRecord) -> Identity:
    """A salted hash of the address where there is one; else the name, which nothing else would stand for."""
    if learner.email:
        return hashed_email(learner.email, secrets.token_hex(16))
    return plain_name(learner.name)


def _achieved(facts: AchievementFacts, levels: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (criterion.id, f"{criterion.id}/{levels[criterion.id.rpartition('#')[2]]}")
        for criterion in facts.criteria
    )


def _named(character: str) -> str:
    """A character with its Unicode name and number."""
    code = f"U+{ord(character):04X}"
    if not character.isprintable():
        return f"{unicodedata.name(character, 'a control character')} ({code})"
    return f"“{character}” ({unicodedata.name(character, 'unnamed')}, {code})"
