"""Who asks, in which role, with which keys: what every use case is handed first."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from assessor_app.application.ports.keys import Card, Cryptography, PersonKeys, RoleKeys, RowKey
from assessor_app.application.ports.rows import PersonRow, RoleGrantRow, RoleKeyRow, RosterRow, WorkspaceRow
from assessor_app.application.ports.storage import Reading, UnitOfWork
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.records import Purpose
from assessor_app.application.statements import Domain, signed
from assessor_app.domain.identity import PersonId
from assessor_app.domain.people import KEYED_ROLES, Person, Role, Roster


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Somebody signed in, in one role; only that role's keys are open."""

    workspace: WorkspaceRow
    person: Person
    role: Role
    keys: PersonKeys = field(repr=False)
    role_keys: RoleKeys | None = field(repr=False)  # None for assessors

    def require(self, *roles: Role) -> None:
        """Refuse, in words, unless the person acts in one of these roles."""
        if self.role not in roles:
            wanted = " or ".join(roles)
            raise Refused(f"{self.person.name} asks as {self.role}; this needs the role {wanted}")

    @property
    def rows(self) -> RowKey:
        """The row key of the role; Refused for who has none."""
        return self.held.rows

    @property
    def held(self) -> RoleKeys:
        """The role's keys; Refused for who has none."""
        if self.role_keys is None:
            raise Refused(f"the role {self.role} has no keys of its own")
        return self.role_keys


def person_of(row: PersonRow) -> Person:
    """The domain's view of a stored person."""
    return Person(
        id=PersonId(row.id),
        name=row.name,
        roles=tuple(Role(role) for role in row.roles.split(",")),
        sign=row.sign,
        seal=row.seal,
        packet=row.packet,
    )


def card_of(person: Person) -> Card:
    """The public halves that the roster gives somebody."""
    return Card(
        name=person.name,
        sign=bytes.fromhex(person.sign),
        seal=bytes.fromhex(person.seal),
        packet=person.packet,
    )


def read_roster(reading: Reading) -> Roster:
    """The newest roster, from its projection."""
    rows = sorted(reading.where(PersonRow, active=True), key=lambda row: row.ordinal)
    return Roster(version=reading.count(RosterRow), people=tuple(person_of(row) for row in rows))


def read_workspace(reading: Reading) -> WorkspaceRow:
    """The workspace of this database; Unusable where it holds none."""
    found = reading.where(WorkspaceRow)
    if not found:
        raise Unusable(
            "there is no workspace here", remedy="Make one: `assessor init`, or look at `assessor demo`."
        )
    return found[0]


def who_asks(
    roster: Roster, wanted: str | None, roles: Iterable[Role], role: Role | None
) -> tuple[Person, Role]:
    """Who asks, and in which role, for a command that these roles may give.

    wanted: an id or a name; None: the only person with the role named first. role: the one asked for, if any.
    Raises Refused, naming who could ask, where that is not one person, or the person may not.
    """
    allowed = tuple(roles)
    if role is not None and role not in allowed:
        raise Refused(f"this needs the role {' or '.join(allowed)}, not {role}")
    asked = role or allowed[0]
    if wanted is None:
        holders = roster.holding(asked)
        if len(holders) != 1:
            names = ", ".join(person.name for person in holders) or "nobody"
            raise Refused(
                f"who asks? The role {asked} is held by: {names}", remedy="Say which with --as NAME."
            )
        return holders[0], asked
    person = roster.find(wanted)
    if person is None:
        raise Refused(f"nobody on the roster is “{wanted}”", remedy="See `assessor list people`.")
    own = [one for one in allowed if person.has(one)]
    if not own or (role is not None and role not in own):
        needed = role or " or ".join(allowed)
        raise Refused(f"{person.name} does not have the role {needed}")
    return person, role or own[0]


def open_role_keys(
    reading: Reading, cryptography: Cryptography, keys: PersonKeys, role: Role
) -> RoleKeys | None:
    """The role's keys as far as they were granted to this person; None for a role without keys.

    Raises Refused, naming who must sign in, where nothing is granted yet.
    """
    if role not in KEYED_ROLES:
        return None
    pairs = reading.where(RoleKeyRow, role=str(role))
    halves = tuple(
        (
            grant.epoch,
            keys.seal.open(grant.sealed, purpose=Purpose.ROLE_GRANT, context=f"{role}\n{grant.epoch}"),
        )
        for grant in reading.where(RoleGrantRow, role=str(role), holder=keys.person)
    )
    if not halves or max(epoch for epoch, _ in halves) != max((pair.epoch for pair in pairs), default=0):
        holders = _holders(reading, role, but=keys.person)
        raise Refused(
            f"the keys of the role {role} have not been handed to you yet",
            remedy=f"One of these must sign in and do something first: {', '.join(holders) or 'nobody can'}.",
        )
    data_keys = tuple((pair.epoch, pair.data_key) for pair in pairs)
    return cryptography.role_keys(role, halves, data_keys)


def public_half(reading: Reading, role: Role) -> bytes | None:
    """The newest public half of a role's pair; None where nobody ever held the role."""
    pairs = reading.where(RoleKeyRow, role=str(role))
    return bytes.fromhex(max(pairs, key=lambda pair: pair.epoch).public) if pairs else None


def begin(work: UnitOfWork, session: Session, cryptography: Cryptography) -> Session:
    """What every state-changing use case does first: the session as it stands now, pending holders served.

    The roster may have changed since sign-in: somebody removed is refused, and what is sealed from now on is
    sealed under the newest epoch.
    """
    person = read_roster(work).find(session.person.id)
    if person is None or not person.has(session.role):
        raise Refused(f"{session.person.name} no longer has the role {session.role}")
    held = session.role_keys
    if held is not None and held.epoch != work.count(RoleKeyRow, role=str(session.role)):
        held = open_role_keys(work, cryptography, session.keys, session.role)
    session = replace(session, person=person, role_keys=held)
    grant_pending(work, session, cryptography)
    return session


def grant_pending(work: UnitOfWork, session: Session, cryptography: Cryptography) -> tuple[str, ...]:
    """Hand the session's role keys to every holder who lacks them; the names of who got them.

    Every state-changing use case of a lead or admin begins with this, so that new holders wait no longer
    than needed.
    """
    if session.role_keys is None:
        return ()
    granted = {(grant.holder, grant.epoch) for grant in work.where(RoleGrantRow, role=str(session.role))}
    names, granted_to = [], []
    for person in read_roster(work).holding(session.role):
        missing = [half for half in session.role_keys.private_halves() if (person.id, half[0]) not in granted]
        for epoch, half in missing:
            work.add(
                role_grant(cryptography, session.role, epoch, half, person.id, bytes.fromhex(person.seal))
            )
        if missing:
            names.append(person.name)
            granted_to.append(person.id)
    if granted_to:
        payload = {"role": str(session.role), "granted": sorted(granted_to)}
        work.record("role-grant", signed(session.keys.sign, Domain.ROLE_KEY, session.workspace.id, payload))
    return tuple(names)


def role_grant(
    cryptography: Cryptography, role: Role, epoch: int, half: bytes, holder: str, public: bytes
) -> RoleGrantRow:
    """The private half of a role's pair, sealed to one holder."""
    sealed = cryptography.seal_to(public, half, purpose=Purpose.ROLE_GRANT, context=f"{role}\n{epoch}")
    return RoleGrantRow(role=str(role), epoch=epoch, holder=holder, sealed=sealed)


def _holders(reading: Reading, role: Role, *, but: str) -> tuple[str, ...]:
    able = {grant.holder for grant in reading.where(RoleGrantRow, role=str(role))} - {but}
    return tuple(person.name for person in read_roster(reading).people if person.id in able)
