"""How each key stands, in facts: one's own, the roles', the issuer's, recovery; whom this place trusts."""

from dataclasses import dataclass, field

from assessor_app.application.awards import key_fingerprint
from assessor_app.application.issuing import trusted_issuers
from assessor_app.application.issuing_keys import issuing_keys
from assessor_app.application.ports.rows import (
    KeyChangeRow,
    PersonRow,
    RoleKeyRow,
    RosterRow,
    StatementRow,
)
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.role_keys import RECOVERY, able_to_unlock
from assessor_app.application.session import Session, read_roster
from assessor_app.application.statements import Domain
from assessor_app.credentials.trust import PinnedIssuer
from assessor_app.domain.people import KEYED_ROLES, Role, Roster
from assessor_app.ledger.statement import BadStatement, read_statement


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnKeys:
    """The keys of who asks."""

    name: str
    since: str | None  # UTC text of the roster that showed them first
    made_here: bool  # an admin made them
    changing: bool  # new ones wait for the next admin's command


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleKeys:
    """The pair of a role."""

    role: Role
    epoch: int  # 0: nobody ever held the role
    since: str | None  # UTC text of the roster that it was made for
    holders: tuple[str, ...]  # names of who can unlock it
    pending: tuple[str, ...]  # names of who has the role and waits for the pair
    recovery: bool  # whether the recovery key opens it


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerIssuerKey:
    """A key that signed awards before."""

    fingerprint: str
    until: str | None  # UTC text
    ended: bool  # others may know it: what it signed counts no more


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuerKeys:
    """Who signs awards."""

    id: str
    name: str
    since: str | None
    fingerprint: str  # as it stands on certificates
    former: tuple[FormerIssuerKey, ...] = ()  # the newest first

    @property
    def can_rotate(self) -> bool:
        """Whether another key could take its place under the same name."""
        return self.id.startswith("did:web:")


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustedIssuer:
    """Another organisation whose awards are trusted here."""

    id: str
    name: str | None
    fingerprints: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeysReport:
    """All that may be said to who asks; an assessor learns of their own keys alone."""

    mine: OwnKeys
    roles: tuple[RoleKeys, ...] = ()
    issuer: IssuerKeys | None = None
    recovery_since: str | None = field(default=None)  # when the recovery key was made
    trusted: tuple[TrustedIssuer, ...] = ()


@dataclass(frozen=True, slots=True)
class ShowKeys:
    """The state of keys."""

    storage: Storage

    def __call__(self, session: Session) -> KeysReport:
        """Admins see all, leads their own and their role's, assessors their own."""
        with self.storage.read() as reading:
            roster, first = read_roster(reading), _roster_at(reading, 1)
            mine = _own(reading, session)
            roles = {Role.ADMIN: KEYED_ROLES, Role.LEAD: (Role.LEAD,)}.get(session.role, ())
            report = KeysReport(mine=mine, roles=tuple(_role(reading, roster, role) for role in roles))
            if session.role is not Role.ADMIN:
                return report
            return KeysReport(
                mine=mine,
                roles=report.roles,
                issuer=_issuer(reading, session, first),
                recovery_since=first,
                trusted=tuple(map(_trusted, trusted_issuers(reading))),
            )


def _own(reading: Reading, session: Session) -> OwnKeys:
    row = reading.get(PersonRow, session.person.id)
    return OwnKeys(
        name=session.person.name,
        since=_first_shown(reading, session.person.id, row.sign if row else ""),
        made_here=row is not None and row.keys_made_here,
        changing=reading.get(KeyChangeRow, session.person.id) is not None,
    )


def _first_shown(reading: Reading, person: str, sign: str) -> str | None:
    """When the roster first gave somebody this signing key; the newest versions are looked at first."""
    found = None
    for version in range(reading.count(RosterRow), 0, -1):
        said = _roster(reading, version)
        if not any(one["id"] == person and one["sign"] == sign for one in said.get("people", ())):
            break
        found = said.get("at")
    return found


def _role(reading: Reading, roster: Roster, role: Role) -> RoleKeys:
    able = able_to_unlock(reading, role)
    epoch = reading.count(RoleKeyRow, role=str(role))
    holding = roster.holding(role)
    return RoleKeys(
        role=role,
        epoch=epoch,
        since=_role_since(reading, role, epoch),
        holders=tuple(one.name for one in holding if one.id in able and epoch),
        pending=tuple(one.name for one in holding if one.id not in able),
        recovery=bool(epoch) and RECOVERY in able,
    )


def _role_since(reading: Reading, role: Role, epoch: int) -> str | None:
    for row in reading.where(StatementRow, domain=str(Domain.ROLE_KEY)):
        try:
            said = read_statement(bytes(row.body), domain=Domain.ROLE_KEY).payload
        except BadStatement:
            continue  # the audit says so
        if (said.get("role"), said.get("epoch")) == (str(role), epoch):
            return _roster_at(reading, said["roster"])
    return None


def _issuer(reading: Reading, session: Session, since: str | None) -> IssuerKeys | None:
    keys = issuing_keys(reading)
    current = next((one for one in keys if one.current), None)
    if current is None:
        return None
    return IssuerKeys(
        id=session.workspace.issuer_id,
        name=session.workspace.organisation,
        since=current.since or since,  # the first are made with the workspace
        fingerprint=key_fingerprint(current.public),
        former=tuple(
            FormerIssuerKey(fingerprint=key_fingerprint(one.public), until=one.until, ended=one.ended)
            for one in keys
            if not one.current
        ),
    )


def _trusted(issuer: PinnedIssuer) -> TrustedIssuer:
    return TrustedIssuer(
        id=issuer.id, name=issuer.name, fingerprints=tuple(sorted(map(key_fingerprint, issuer.keys)))
    )


def _roster_at(reading: Reading, version: int) -> str | None:
    at = _roster(reading, version).get("at")
    return at if isinstance(at, str) else None


def _roster(reading: Reading, version: int):  # type: ignore[no-untyped-def]  # the payload, {} where there is none
    row = reading.get(RosterRow, version)
    stored = reading.get(StatementRow, row.statement) if row is not None else None
    if stored is None:
        return {}
    try:
        return read_statement(bytes(stored.body), domain=Domain.ROSTER).payload
    except BadStatement:
        return {}
