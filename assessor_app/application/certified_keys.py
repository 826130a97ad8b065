"""The issuer's certificates of leads' and admins' signing keys: with dates, and never of an assessor's.

Whose key acted in which role, and from when until when, stands in the signed rosters. Ed25519 signs the same
text with the same bytes, so a certificate is made again wherever it is needed; it is stored and logged once,
and once more with its end, when the key was replaced or lost its role.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from assessor_app.application.audit.report import Broken
from assessor_app.application.audit.rosters import Rosters
from assessor_app.application.clock import from_text
from assessor_app.application.issuing import Issuer, open_issuer
from assessor_app.application.issuing_keys import issuing_keys
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import IssuerKeyRow, RosterRow, StatementRow
from assessor_app.application.ports.storage import Reading, Storage, UnitOfWork
from assessor_app.application.problems import Unusable
from assessor_app.application.session import Session, begin, read_workspace
from assessor_app.application.statements import Domain
from assessor_app.credentials.proof import key_payload
from assessor_app.domain.people import KEYED_ROLES, Role
from assessor_app.ledger.statement import BadStatement, Statement, encode_key, make_statement, read_statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """A key acted in a role from the first roster that says so until the first that no longer does.

    Whoever loses a role and gets it again has two: nothing certifies the time between.
    """

    key: bytes
    role: Role
    begins: datetime
    ends: datetime | None


class CertifiedKeys:
    """Every key that was ever a lead's or admin's, by the rosters, and the issuer's certificates of them."""

    def __init__(self, reading: Reading, issuer: Issuer) -> None:
        """Read and check all versions of the roster; Unusable where one was changed."""
        self._issuer = issuer
        self._tenures = _tenures(reading)
        self._certificates: dict[tuple[Tenure, bool], Statement] = {}
        self._stored: set[str] = set()

    def of(self, keys: Iterable[bytes]) -> list[Statement]:
        """The certificates of these keys, by today's roster, one for each time; other keys have none."""
        wanted = set(keys)
        return [self._certificate(one, ended=True) for one in self._tenures if one.key in wanted]

    def stale(self, reading: Reading) -> list[Statement]:
        """What takes the place of certificates that were given before the key's time ended."""
        renewed = [
            (self._certificate(one, ended=True), self._certificate(one, ended=False))
            for one in self._tenures
            if one.ends is not None
        ]
        return [
            newest
            for newest, given in renewed
            if reading.get(StatementRow, given.digest) and not reading.get(StatementRow, newest.digest)
        ]

    def missing(self, reading: Reading) -> list[Statement]:
        """The certificates of keys that act today and have none yet."""
        wanted = [self._certificate(one, ended=True) for one in self._tenures if one.ends is None]
        return [one for one in wanted if reading.get(StatementRow, one.digest) is None]

    def record(self, work: UnitOfWork, certificates: Iterable[Statement]) -> None:
        """Store and log those that are new."""
        for statement in certificates:
            if statement.digest not in self._stored:
                if work.get(StatementRow, statement.digest) is None:
                    work.record("key-certified", statement)
                self._stored.add(statement.digest)

    def _certificate(self, tenure: Tenure, *, ended: bool) -> Statement:
        if (tenure, ended) not in self._certificates:
            self._certificates[tenure, ended] = self._made(tenure, ended=ended)
        return self._certificates[tenure, ended]

    def _made(self, tenure: Tenure, *, ended: bool) -> Statement:
        payload = key_payload(
            issuer=self._issuer.profile.id,
            key=tenure.key,
            role=str(tenure.role),
            begins=tenure.begins,
            ends=tenure.ends if ended else None,
        )
        return make_statement(Domain.CERTIFICATION, payload, self._issuer.key)


def certify_anew(storage: Storage, session: Session, cryptography: Cryptography) -> Session:
    """Certify keys that act today and have no certificate, and anew those that were replaced or lost a role.

    The session as it stands afterwards. Raises Refused for who is no admin any more.
    """
    with storage.read() as reading:
        certified = CertifiedKeys(reading, open_issuer(reading, session, cryptography))
        if not certified.stale(reading) and not certified.missing(reading):
            return session
    with storage.write() as work:
        session = begin(work, session, cryptography)
        certify_all(work, session, cryptography)
        work.commit()
    return session


def certify_all(work: UnitOfWork, session: Session, cryptography: Cryptography) -> None:
    """The same in a change of an admin's that is under way."""
    certified = CertifiedKeys(work, open_issuer(work, session, cryptography))
    certified.record(work, (*certified.stale(work), *certified.missing(work)))


def certificate_of(reading: Reading, key: bytes, role: Role) -> bytes | None:
    """The newest certificate of a key that acts in a role, by the key that the issuer signs with today; None
    where it has given none.
    """
    issuing = {one.public for one in issuing_keys(reading) if one.current}
    found = []
    for row in reading.where(StatementRow, domain=Domain.CERTIFICATION):
        statement = read_statement(row.body, domain=Domain.CERTIFICATION)
        said = statement.payload
        if not issuing & set(statement.signers):
            continue
        if said["key"] == encode_key(key) and said["role"] == role and said["until"] is None:
            found.append((said["from"], row.body))
    return max(found)[1] if found else None


def lead_keys(reading: Reading) -> frozenset[bytes]:
    """Every key by which somebody ever signed as a lead, by the signed rosters."""
    return frozenset(one.key for one in _tenures(reading) if one.role is Role.LEAD)


def _tenures(reading: Reading) -> list[Tenure]:
    rosters = Rosters(
        issuing={bytes.fromhex(row.public) for row in reading.where(IssuerKeyRow)},
        recovery={bytes.fromhex(read_workspace(reading).recovery_sign)},
    )
    acting_since: dict[tuple[bytes, Role], datetime] = {}
    tenures: list[Tenure] = []
    for row in reading.where(RosterRow):
        statement = _roster(reading, row)
        if rosters.first_admin is None:
            rosters.first_admin = statement.signers[0]
        try:
            rosters.take(row.version, statement)
        except Broken as error:
            raise Unusable(str(error), remedy="See `assessor audit verify`.") from error
        at = from_text(statement.payload["at"])
        acting = {(key, role) for role in KEYED_ROLES for key in rosters.versions[-1].keys(frozenset({role}))}
        for key, role in acting_since.keys() - acting:
            begins = acting_since.pop((key, role))
            tenures.append(Tenure(key=key, role=role, begins=begins, ends=at))
        for one in acting:
            acting_since.setdefault(one, at)
    tenures += [
        Tenure(key=key, role=role, begins=begins, ends=None) for (key, role), begins in acting_since.items()
    ]
    return sorted(tenures, key=lambda one: (one.key, one.role, one.begins))


def _roster(reading: Reading, row: RosterRow) -> Statement:
    stored = reading.get(StatementRow, row.statement)
    try:
        return read_statement(stored.body if stored else b"", domain=Domain.ROSTER)
    except BadStatement as error:
        raise Unusable("the roster was changed", remedy="See `assessor audit verify`.") from error
