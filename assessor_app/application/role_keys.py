"""A role's pairs: made, handed to who holds the role, waited for by who has not got them yet."""

from collections import defaultdict
from collections.abc import Iterable

from assessor_app.application.ports.kept_list_rows import KeptListRow
from assessor_app.application.ports.keys import Cryptography, PairKey, SigningKey
from assessor_app.application.ports.rows import RoleGrantRow, RoleKeyRow, WorkspaceRow
from assessor_app.application.ports.storage import Reading, UnitOfWork
from assessor_app.application.records import Purpose
from assessor_app.application.statements import Domain, signed
from assessor_app.domain.people import KEYED_ROLES, Person, Role, Roster

RECOVERY = "recovery"  # the holder that is no person

Halves = tuple[tuple[int, bytes], ...]  # (epoch, 32 private bytes)


def _context(role: str, epoch: int) -> str:
    """What a grant is bound to beside its purpose."""
    return f"{role}\n{epoch}"


def open_grant(key: PairKey, grant: RoleGrantRow) -> bytes:
    """The private half that was sealed to the holder's `key`; raises Unusable where it does not open."""
    return key.open(grant.sealed, purpose=Purpose.ROLE_GRANT, context=_context(grant.role, grant.epoch))


def role_grant(
    cryptography: Cryptography, role: Role, epoch: int, half: bytes, holder: str, public: bytes
) -> RoleGrantRow:
    """The private half of a role's pair, sealed to one holder."""
    sealed = cryptography.seal_to(public, half, purpose=Purpose.ROLE_GRANT, context=_context(role, epoch))
    return RoleGrantRow(role=str(role), epoch=epoch, holder=holder, sealed_to=public.hex(), sealed=sealed)


def able_to_unlock(reading: Reading, role: Role) -> frozenset[str]:
    """Who was handed the role's pairs of every epoch: ids of people, and `RECOVERY`."""
    epochs: dict[str, int] = defaultdict(int)
    for grant in reading.where(RoleGrantRow, role=str(role)):
        epochs[grant.holder] += 1
    newest = reading.count(RoleKeyRow, role=str(role))
    return frozenset(holder for holder, granted in epochs.items() if granted == newest)


def waits_for_keys(reading: Reading, person: Person, role: Role) -> bool:
    """Whether a holder of the role must do something before this person has its keys."""
    return role in KEYED_ROLES and person.id not in able_to_unlock(reading, role)


def hand_over(
    work: UnitOfWork,
    cryptography: Cryptography,
    role: Role,
    halves: Halves,
    holders: Iterable[Person],
) -> tuple[Person, ...]:
    """Seal the pairs to every one of `holders` who lacks them under the keys of today; who got something."""
    granted = {
        (grant.holder, grant.epoch, grant.sealed_to) for grant in work.where(RoleGrantRow, role=str(role))
    }
    served = []
    for person in holders:
        missing = [half for half in halves if (person.id, half[0], person.seal) not in granted]
        public = bytes.fromhex(person.seal)
        work.put(*(role_grant(cryptography, role, epoch, half, person.id, public) for epoch, half in missing))
        if missing:
            served.append(person)
    return tuple(served)


def new_role_key(
    work: UnitOfWork,
    workspace: WorkspaceRow,
    cryptography: Cryptography,
    signer: SigningKey,
    roster: Roster,
    role: Role,
) -> bytes:
    """The next epoch of a role's pair, sealed to recovery and to who could unlock the role so far.

    The first epoch goes to every holder on `roster`; later, who still waits for the earlier ones goes on
    waiting. Returns the public half. The private half is forgotten when this returns. One log entry.
    """
    if role not in KEYED_ROLES:
        raise ValueError(f"the role {role} has no keys of its own")
    epoch = work.count(RoleKeyRow, role=str(role)) + 1
    able = able_to_unlock(work, role)
    pair = cryptography.new_pair(role, epoch)
    holders: dict[str, bytes] = {
        person.id: bytes.fromhex(person.seal)
        for person in roster.holding(role)
        if epoch == 1 or person.id in able
    }
    holders[RECOVERY] = bytes.fromhex(workspace.recovery)
    payload = {
        "role": str(role),
        "epoch": epoch,
        "public": pair.public.hex(),
        "holders": sorted(holders),
        "roster": roster.version,
    }
    work.add(RoleKeyRow(role=str(role), epoch=epoch, public=pair.public.hex(), data_key=pair.sealed_data_key))
    work.add_all(
        role_grant(cryptography, role, epoch, pair.private, holder, public)
        for holder, public in holders.items()
    )
    work.remove(KeptListRow, str(role))  # whoever lost the role could have opened it
    work.record("role-key", signed(signer, Domain.ROLE_KEY, workspace.id, payload))
    return pair.public
