"""Go on as the same person in another role, or in the same one as it stands by now."""

from dataclasses import dataclass, replace

from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import RoleKeyRow
from assessor_app.application.ports.storage import Storage
from assessor_app.application.problems import Refused
from assessor_app.application.session import Session, card_of, open_role_keys, read_roster
from assessor_app.domain.people import Role


@dataclass(frozen=True, slots=True)
class ChangeRole:
    """A session lasts as long as a window: roster, keys and epochs may change under it."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, role: Role) -> Session:
        """The session in `role`, with that role's keys alone; the very same one where nothing has changed.

        Raises Refused for who does not have the role (any more), whose keys were replaced since they signed
        in, or to whom the role's keys were not handed over yet.
        """
        with self.storage.read() as reading:
            person = next((one for one in read_roster(reading).people if one.id == session.person.id), None)
            if person is None or not person.has(role):
                raise Refused(f"{session.person.name} does not have the role {role}")
            held = session.role_keys
            epochs = reading.count(RoleKeyRow, role=str(role))
            current = held.epoch == epochs if held is not None else role is Role.ASSESSOR
            if person == session.person and role is session.role and current:
                return session
            keys = session.keys.acting_as(card_of(person))
            if keys is None:
                raise Refused("your keys were replaced since you signed in", remedy="Sign in again.")
            opened = open_role_keys(reading, self.cryptography, keys, role)
        return replace(session, person=person, role=role, keys=keys, role_keys=opened)
