"""What becomes of one submission that is released: a credential for each learner, checked whole before it is
kept.
"""

import mimetypes
import secrets
import unicodedata
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from assessor_app.application.awards import certificate_facts, months_later, padded_name
from assessor_app.application.badge_designs import BadgeDesigns
from assessor_app.application.catalogue import Badge, Badges
from assessor_app.application.certified_keys import CertifiedKeys
from assessor_app.application.clock import as_text
from assessor_app.application.designs import Designs
from assessor_app.application.endorsements import embedded, made_endorsements
from assessor_app.application.extract_records import ResultExtract
from assessor_app.application.extracts import open_extract, read_derivations
from assessor_app.application.intake import IntakeBook, KnownSubmission
from assessor_app.application.issuing import Issuer, achievement_facts, address
from assessor_app.application.ports.certificates import CertificateMaker
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import SubmissionRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.proofs import award_proof
from assessor_app.application.records import AwardRecord, LearnerRecord
from assessor_app.application.renewals import RENEWS_NOTHING, awards_of, renewed_by_attempt
from assessor_app.application.session import Session
from assessor_app.application.status_places import StatusPlaces
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
from assessor_app.domain.appeals import End
from assessor_app.domain.programme import Programme
from assessor_app.domain.rubric import Outcome
from assessor_app.domain.submission import State
from assessor_app.ledger.checkpoint import origin_of
from assessor_app.ledger.statement import Statement

NOT_YET = "not yet"
STANDS = "its appeal left the earlier result as it stands: tell the learner, and return it"
TAKES_ITS_PLACE = "it takes the place of an earlier result: revoke that award, or return that result, first"
_KINDS = mimetypes.MimeTypes()  # the built-in list alone: the same on every machine


class CannotBeSigned(Exception):
    """The submission cannot be signed now; the words say why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeAwards:
    """A submission's awards before they are kept, one a learner."""

    row: SubmissionRow
    records: list[AwardRecord]
    certificates: list[Statement]  # the issuer's, of the keys that the proofs rest on


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardMaker:
    """Makes awards from what one unit of work holds."""

    reading: Reading
    session: Session
    cryptography: Cryptography
    certificates: Callable[[], CertificateMaker]
    issuer: Issuer
    signer: BulkSigner
    certified: CertifiedKeys
    programme: Programme
    badges: Badges
    book: IntakeBook
    places: StatusPlaces
    designs: Designs
    badge_designs: BadgeDesigns
    at: datetime
    facts: dict[str, AchievementFacts] = field(repr=False)  # by badge version; signing goes by the objects

    def make(self, submission: str) -> MadeAwards:
        """The awards of one submission, signed and checked, one a learner; raises CannotBeSigned or
        Unusable.
        """
        row = self.reading.get(SubmissionRow, submission)
        if row is None or State(row.state) is not State.RELEASED:
            raise CannotBeSigned("it is no longer waiting to be signed")
        extract = open_extract(self.reading, self.session, self.cryptography, submission)
        if extract is None:
            raise CannotBeSigned("its result has not been handed over; a QA lead must release it")
        if extract.appeal is not None and extract.appeal.end != End.VARIED:
            raise CannotBeSigned(STANDS)
        if extract.outcome is not Outcome.AWARD:
            raise CannotBeSigned(NOT_YET)
        if extract.appeal is not None:
            before = self.reading.get(SubmissionRow, extract.appeal.of)
            if before is not None and State(before.state) in (State.SIGNED, State.RELEASED):
                raise CannotBeSigned(TAKES_ITS_PLACE)
        known, badge = self.book.known(row), self.badges[row.achievement_version]
        learners = [(one, self.book.learner(one)) for one in known.learners]
        self._check_glyphs(badge, [learner for _, learner in learners])
        evidence, certificates, proof_of = self._proof(known, extract)
        renewed = self._renewed(known)
        records = [
            self._award(known, badge, extract, evidence, who, learner, renewed.get(who, RENEWS_NOTHING))
            for who, learner in learners
        ]
        for record in records:
            self._check(badge, extract, evidence, record, proof_of(record.credential_id))
        return MadeAwards(row=row, records=records, certificates=certificates)

    def _check_glyphs(self, badge: Badge, learners: Sequence[LearnerRecord]) -> None:
        """Before anything is signed: what cannot be printed would be half an award."""
        _, template = self.designs.current(badge.achievement.id)
        for learner in learners:
            facts = certificate_facts(
                self.session.workspace,
                badge,
                _BLANK,
                learner=learner.on_paper,
                issuing_key=self.issuer.key.public,
                template=template,
            )
            missing = self.certificates().missing_glyphs(facts)
            if missing:
                raise CannotBeSigned("no installed font can draw " + ", ".join(map(_named, missing)))

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
        derivations = read_derivations(self.reading, self.session, self.cryptography, known, extract)
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
        renews: str,
    ) -> AwardRecord:
        identity = str(uuid.uuid4())
        months = badge.achievement.validity_months
        until = months_later(self.at, months) if months else None
        status_list, index = self.places.draw()
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
            recipient=padded_name(learner.on_paper),
            design=self.designs.current(badge.achievement.id)[0],
            picture=self.badge_designs.current(badge.achievement.id)[0],
            renews=renews,
        )

    def _renewed(self, known: KnownSubmission) -> dict[str, str]:
        """Learner → the award that theirs renews; nobody, where it is no renewal."""
        before = renewed_by_attempt(self.reading, self.book, known)
        return awards_of(self.reading, self.session, before) if before is not None else {}

    def _facts(self, badge: Badge) -> AchievementFacts:
        if badge.version_id not in self.facts:
            facts = achievement_facts(self.session.workspace, self.programme, badge)
            made = made_endorsements(self.reading, self.session, self.cryptography)
            self.facts[badge.version_id] = replace(facts, endorsements=embedded(made, facts.id, self.at))
        return self.facts[badge.version_id]

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
            raise CannotBeSigned(f"the proof of its result does not hold: {error}") from error
        if proven.rubric != badge.rubric_digest:
            raise CannotBeSigned("its result was decided by another rubric")
        if proven.originals != {one.sha256 for one in evidence}:
            raise CannotBeSigned("its evidence is not what was rated")
        if proven.levels is not None and dict(proven.levels) != dict(extract.levels):
            raise CannotBeSigned("its levels are not those that were decided")
        if proven.levels is not None and dict(proven.unscored) != dict(extract.unscored):
            raise CannotBeSigned("what was not scored is not what was decided")
        if proven.levels is not None and dict(proven.requirements) != dict(extract.requirements):
            raise CannotBeSigned("what it says of requirements is not what was decided")


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
    """(criterion, level) as addresses; what was not scored has no result."""
    known = ((criterion.id, levels.get(criterion.id.rpartition("#")[2])) for criterion in facts.criteria)
    return tuple((criterion, f"{criterion}/{level}") for criterion, level in known if level is not None)


def _named(character: str) -> str:
    """A character with its Unicode name and number."""
    code = f"U+{ord(character):04X}"
    if not character.isprintable():
        return f"{unicodedata.name(character, 'a control character')} ({code})"
    return f"“{character}” ({unicodedata.name(character, 'unnamed')}, {code})"
