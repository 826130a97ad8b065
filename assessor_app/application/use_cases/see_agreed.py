"""Look at what was agreed on of a piece to practise on: from then on it is no news."""

from dataclasses import dataclass, replace

from assessor_app.application.desk import put_desk
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Storage
from assessor_app.application.queries.practice import Agreed, read_agreed
from assessor_app.application.session import Session
from assessor_app.domain.people import Role


@dataclass(frozen=True, slots=True)
class SeeAgreed:
    """That somebody looked is kept on their own desk alone, as a draft is."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, code: str) -> Agreed:
        """Raises Unusable for a code that is not theirs; Refused for live work, and before it is told."""
        session.require(Role.ASSESSOR)
        with self.storage.read() as reading:
            found, record = read_agreed(reading, session, self.cryptography, code)
        if not record.agreed_seen:
            with self.storage.draft() as work:
                _found, record = read_agreed(work, session, self.cryptography, code)
                put_desk(work, session, self.cryptography, replace(record, agreed_seen=True))
                work.commit()
        return found
