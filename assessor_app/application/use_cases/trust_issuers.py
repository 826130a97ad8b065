"""Trust another organisation, or no longer: signed by an admin, logged, heeded by `verify` from then on."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from assessor_app.application.awards import key_fingerprint
from assessor_app.application.clock import Clock
from assessor_app.application.issuing import trusted_issuers
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import TrustedIssuerRow
from assessor_app.application.ports.storage import Storage, UnitOfWork
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, signed
from assessor_app.credentials.public_keys import key_text
from assessor_app.credentials.trust import BadTrustFile, PinnedIssuer, read_trust
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Role

LARGEST = 4 * 1024 * 1024  # bytes of a trust file
MOST = 500  # issuers of one file
_GIVE = "Give the issuer's did.json, its Profile or a trust list."


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedIssuer:
    """An issuer that a file names, before anybody says to trust it."""

    id: str
    name: str | None
    fingerprints: tuple[str, ...]  # of its keys, as they stand on its certificates
    known: bool  # trusted already, with just these keys
    changed: bool  # trusted already, with other keys
    before: tuple[str, ...] = ()  # the fingerprints that are trusted until now, where they are others
    issuer: PinnedIssuer = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReadTrustFile:
    """What a did.json, an issuer Profile or a trust list says; nothing is trusted by reading it."""

    storage: Storage
    now: Clock

    def __call__(self, data: bytes, *, file: str) -> tuple[OfferedIssuer, ...]:
        """Raises Unusable where the file names no issuer, or more than anybody could compare."""
        if len(data) > LARGEST:
            raise Unusable("the trust file is too large", where=file, remedy=_GIVE)
        try:
            found = read_trust(data, self.now())
        except BadTrustFile as error:
            raise Unusable(
                f"the trust file {error}",
                where=file,
                remedy=_GIVE,
            ) from error
        if len(found) > MOST:
            raise Unusable(f"the trust file names more than {MOST} issuers", where=file, remedy=_GIVE)
        with self.storage.read() as reading:
            known = {one.id: one for one in trusted_issuers(reading)}
        return tuple(_offered(one, known.get(one.id)) for one in found)


@dataclass(frozen=True, slots=True)
class TrustIssuers:
    """From now on `verify` here says “valid” of what they signed. One log entry an issuer."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, issuers: Sequence[PinnedIssuer]) -> int:
        """How many were new or had other keys. Raises Refused for the workspace's own issuer."""
        session.require(Role.ADMIN)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            known = {one.id: one for one in trusted_issuers(work)}
            done = 0
            for issuer in issuers:
                if issuer.id == session.workspace.issuer_id:
                    raise Refused("this is your own organisation; its awards are trusted anyway")
                if issuer.id in known and dict(known[issuer.id].methods) == dict(issuer.methods):
                    continue
                _record(work, session, issuer, trusted=True)
                done += 1
            if done:
                work.commit()
        return done


@dataclass(frozen=True, slots=True)
class DistrustIssuer:
    """From now on `verify` here says “unknown issuer” of what they signed."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, issuer: str) -> None:
        """Raises Refused where the issuer is not trusted."""
        session.require(Role.ADMIN)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            known = next((one for one in trusted_issuers(work) if one.id == issuer), None)
            if known is None:
                raise Refused("this issuer is not among those trusted here", where=issuer)
            _record(work, session, known, trusted=False)
            work.commit()


def _record(work: UnitOfWork, session: Session, issuer: PinnedIssuer, *, trusted: bool) -> None:
    payload = {
        "issuer": issuer.id,
        "name": issuer.name,
        "methods": {method: key_text(key) for method, key in issuer.methods.items()},
        "trusted": trusted,
    }
    statement = signed(session.keys.sign, Domain.TRUST, session.workspace.id, payload)
    for row in work.where(TrustedIssuerRow, issuer=issuer.id):
        work.remove(TrustedIssuerRow, row.id)
    if trusted:
        work.add(TrustedIssuerRow(id=new_id(), issuer=issuer.id, statement=statement.digest))
    work.record("issuer-pinned" if trusted else "issuer-unpinned", statement)


def _offered(issuer: PinnedIssuer, known: PinnedIssuer | None) -> OfferedIssuer:
    same = known is not None and dict(known.methods) == dict(issuer.methods)
    return OfferedIssuer(
        id=issuer.id,
        name=issuer.name,
        fingerprints=tuple(sorted(map(key_fingerprint, issuer.keys))),
        known=same,
        changed=known is not None and not same,
        before=() if known is None or same else tuple(sorted(map(key_fingerprint, known.keys))),
        issuer=issuer,
    )
