"""Endorse: say of an achievement, an issuer or an award, signed by the issuing key, what one thinks of it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from assessor_app.application.clock import Clock, as_text
from assessor_app.application.endorsements import (
    Endorsable,
    EndorsementRecord,
    MadeEndorsement,
    made_endorsements,
    own_things,
    things_in,
)
from assessor_app.application.issuing import address, open_issuer
from assessor_app.application.ports.issuer_rows import EndorsementRow
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Storage
from assessor_app.application.problems import Unusable
from assessor_app.application.records import (
    ENDORSEMENT_SIZES,
    Purpose,
    seal_padded,
)
from assessor_app.application.session import Session, begin, read_workspace
from assessor_app.application.statements import Domain, salted
from assessor_app.application.use_cases.verify_files import VerifyFiles
from assessor_app.credentials.achievement_credential import BadFacts
from assessor_app.credentials.credential_jwt import sign_jwt
from assessor_app.credentials.endorsement import EndorsementFacts, credential_in, sign_endorsement
from assessor_app.credentials.report import UNKNOWN_ISSUER, VALID
from assessor_app.credentials.schema import BadSchema
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.strict_json import read_object
from assessor_app.credentials.terms import BadTerms
from assessor_app.domain.definitions import InvalidDefinition, require_fitting
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Role
from assessor_app.ledger.canonical import digest

LONGEST_COMMENT = 4_000  # characters
LARGEST_FILE = 8 * 1024 * 1024  # bytes of a file that holds what is endorsed


@dataclass(frozen=True, slots=True)
class ListEndorsable:
    """What can be endorsed without any file: one's own badges, oneself, the issuers that are trusted."""

    storage: Storage

    def __call__(self, session: Session) -> tuple[Endorsable, ...]:
        """For admins."""
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            return own_things(reading, read_workspace(reading))


@dataclass(frozen=True, slots=True)
class ReadEndorsable:
    """What a credential in a file holds that can be endorsed; it is verified first."""

    storage: Storage
    verify: VerifyFiles

    def __call__(self, session: Session, file: Path) -> tuple[Endorsable, ...]:
        """Raises Unusable for a file that is changed, over, revoked, or no credential of Open Badges 3.0."""
        session.require(Role.ADMIN)
        done = self.verify([file])
        if done.unread:
            raise done.unread[0]
        outcome = done.files[0].report.outcome
        with self.verify.open_file(file) as source:
            found = credential_in(source.read(LARGEST_FILE))
        if found is None or outcome not in (VALID, UNKNOWN_ISSUER):
            raise Unusable(
                "only a credential of Open Badges 3.0 that is in force can be endorsed",
                where=file.name,
                remedy="Verify the file to see what it is.",
            )
        with self.storage.read() as reading:
            return things_in(found, read_workspace(reading).issuer_id)


@dataclass(frozen=True, slots=True)
class Endorse:
    """Make and sign an endorsement; awards of an endorsed badge of one's own carry it from then on."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def __call__(
        self, session: Session, about: Endorsable, comment: str, *, until: datetime | None = None
    ) -> MadeEndorsement:
        """Raises Unusable for a comment that says nothing or too much, and for an end that is over."""
        session.require(Role.ADMIN)
        comment = comment.strip()
        try:
            require_fitting(comment, "the comment", LONGEST_COMMENT)
        except InvalidDefinition as error:
            raise Unusable(str(error)) from error
        at = self.now().replace(microsecond=0)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            issuer = open_issuer(work, session, self.cryptography)
            row = new_id()
            facts = EndorsementFacts(
                id=address(session.workspace, "endorsements", new_id()),
                issuer=issuer.profile,
                about=about.id,
                name=f"Endorsement of {about.name}",
                comment=comment,
                valid_from=at,
                valid_until=until,
            )
            try:
                credential = json_text(sign_endorsement(facts, issuer.key, issuer.method)).encode()
            except (BadFacts, BadSchema, BadTerms) as error:
                raise Unusable(f"this cannot be endorsed: {error}") from error
            record = EndorsementRecord(
                id=facts.id,
                kind=str(about.kind),
                about=about.id,
                name=about.name,
                own=about.own,
                comment=comment,
                made_at=as_text(at),
                until=as_text(until) if until else None,
                credential=credential,
            )
            sealed = seal_padded(
                self.cryptography, session.rows, Purpose.ENDORSEMENT, row, record, ENDORSEMENT_SIZES
            )
            work.add(EndorsementRow(id=row, sealed=sealed))
            payload = {"endorsement": row, "credential": digest(credential)}
            statement = salted(session.keys.sign, Domain.ENDORSEMENT, session.workspace.id, payload)
            ciphertext = session.rows.seal(Purpose.STATEMENT, statement.digest, statement.data)
            work.record("endorsement", statement, sealed=ciphertext, sealed_for=Role.ADMIN)
            work.commit()
        with self.storage.read() as reading:
            made = made_endorsements(reading, session, self.cryptography)
        return next(one for one in made if one.id == facts.id)


@dataclass(frozen=True, slots=True)
class ListEndorsements:
    """Those that were made here, the newest first."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session) -> tuple[MadeEndorsement, ...]:
        """For admins."""
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            return made_endorsements(reading, session, self.cryptography)


@dataclass(frozen=True, slots=True)
class EndorsementFile:
    """One of them as a file: as it was signed, or the same claims as a compact JWT."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, endorsement: str, *, jwt: bool = False) -> bytes:
        """endorsement: its id. Raises Unusable for an unknown one."""
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            made = made_endorsements(reading, session, self.cryptography)
            one = next((one for one in made if one.id == endorsement), None)
            if one is None:
                raise Unusable("there is no endorsement of this id", where=endorsement)
            if not jwt:
                return one.credential
            issuer = open_issuer(reading, session, self.cryptography)
            return sign_jwt(read_object(one.credential), issuer.key, issuer.method)
