"""Who asks, in which role, with which keys: what every use case is handed first."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from assessor_app.application.key_changes import enter_key_changes
from assessor_app.application.ports.keys import Card, Cryptography, PersonKeys, RoleKeys, RowKey
from assessor_app.application.ports.rows import KeyChangeRow, RoleGrantRow, RoleKeyRow, WorkspaceRow
from assessor_app.application.ports.storage import Reading, UnitOfWork
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.role_keys import able_to_unlock, hand_over, open_grant
from assessor_app.application.roster_reading import newest_public_half, newest_roster
from assessor_app.application.statements import Domain, signed
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


def card_of(person: Person) -> Card:
    """The public halves that the roster gives somebody."""
    return Card(
        name=person.name,
        sign=bytes.fromhex(person.sign),
        seal=bytes.fromhex(person.seal),
        packet=person.packet,
    )


def read_roster(reading: Reading) -> Roster:
    """The newest roster, as it was signed; FoundBad where the rows say otherwise."""
    return newest_roster(reading)


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
    if keys.person not in able_to_unlock(reading, role):
        able = _holders(reading, role, but=keys.person)
        raise Refused(
            f"the keys of the role {role} have not been handed to you yet",
            remedy=f"One of these must sign in and do something first: {able}."
            if able
            else "Nobody is left who could do that; use the recovery key: `assessor recover`.",
        )
    grants = reading.where(RoleGrantRow, role=str(role), holder=keys.person)
    halves = tuple((grant.epoch, open_grant(keys.seal, grant)) for grant in grants)
    data_keys = tuple((pair.epoch, pair.data_key) for pair in reading.where(RoleKeyRow, role=str(role)))
    return cryptography.role_keys(role, halves, data_keys)


def public_half(reading: Reading, role: Role) -> bytes | None:
    """The newest public half of a role's pair, as it was signed; None where nobody ever held the role."""
    return newest_public_half(reading, role)


def begin(work: UnitOfWork, session: Session, cryptography: Cryptography) -> Session:
    """What every state-changing use case does first: the session as it stands now, pending holders served.

    The roster may have changed since sign-in: somebody removed is refused, and what is sealed from now on is
    sealed under the newest epoch.
    """
    roster = read_roster(work)
    _still_holds(roster, session)
    if work.get(KeyChangeRow, session.person.id) is not None and session.keys.acts_by_newest:
        raise _replaced()  # by another process, under keys that this one has not got
    if session.role in KEYED_ROLES:  # an assessor's key in the log would tell who rated when
        work.sign_by(_acting(session, roster).sign)
    if session.role is Role.ADMIN:
        workspace, signer = session.workspace, _acting(session, roster).sign
        roster = enter_key_changes(work, workspace, cryptography, signer, roster)
    person, keys = _still_holds(roster, session), _acting(session, roster)
    held = session.role_keys
    if held is not None and held.epoch != work.count(RoleKeyRow, role=str(session.role)):
        held = open_role_keys(work, cryptography, keys, session.role)
    session = replace(session, person=person, keys=keys, role_keys=held)
    if session.role in KEYED_ROLES:
        work.sign_by(keys.sign)
    grant_pending(work, session, cryptography)
    return session


def _still_holds(roster: Roster, session: Session) -> Person:
    person = next((one for one in roster.people if one.id == session.person.id), None)
    if person is None or not person.has(session.role):
        raise Refused(f"{session.person.name} no longer has the role {session.role}")
    return person


def _acting(session: Session, roster: Roster) -> PersonKeys:
    keys = session.keys.acting_as(card_of(_still_holds(roster, session)))
    if keys is None:
        raise _replaced()
    return keys


def _replaced() -> Refused:
    return Refused("your keys were replaced since you signed in", remedy="Sign in again.")


def grant_pending(work: UnitOfWork, session: Session, cryptography: Cryptography) -> tuple[str, ...]:
    """Hand the session's role keys to every holder who lacks them; the names of who got them.

    Every state-changing use case of a lead or admin begins with this, so that new holders wait no longer
    than needed.
    """
    if session.role_keys is None:
        return ()
    halves = session.role_keys.private_halves()
    served = hand_over(work, cryptography, session.role, halves, read_roster(work).holding(session.role))
    if served:
        payload = {"role": str(session.role), "granted": sorted(person.id for person in served)}
        work.record("role-grant", signed(session.keys.sign, Domain.ROLE_KEY, session.workspace.id, payload))
    return tuple(person.name for person in served)


def _holders(reading: Reading, role: Role, *, but: str) -> str:
    able = able_to_unlock(reading, role) - {but}
    names = [person.name for person in read_roster(reading).holding(role) if person.id in able]
    return ", ".join(names)
