"""Hand the keys of a role to those who were given it and wait for them."""

from dataclasses import dataclass

from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Storage
from assessor_app.application.role_keys import able_to_unlock
from assessor_app.application.session import Session, begin, read_roster
from assessor_app.domain.people import Role


@dataclass(frozen=True, slots=True)
class GrantKeys:
    """What every change by a holder does first, for its own sake."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session) -> tuple[str, ...]:
        """The names of who got the keys of the session's role; nobody where nobody waits."""
        session.require(Role.ADMIN, Role.LEAD)
        with self.storage.write() as work:
            before = able_to_unlock(work, session.role)
            size = work.size
            begin(work, session, self.cryptography)
            after = able_to_unlock(work, session.role)
            names = [one.name for one in read_roster(work).people if one.id in after - before]
            if work.size > size:
                work.commit()
        return tuple(names)
