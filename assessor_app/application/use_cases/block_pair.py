"""Tell the leads, without names, that somebody must not rate some submission."""

from dataclasses import dataclass

from assessor_app.application.intake import IntakeBook, blocked_pair
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Storage
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.session import Session, begin, public_half, read_roster
from assessor_app.domain.people import Role
from assessor_app.domain.submission import CHANGEABLE, State, in_words


@dataclass(frozen=True, slots=True)
class BlockPair:
    """A conflict of interest: line manager, mentor, relative."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, submission: str, person: str) -> None:
        """Raises Unusable for an unknown submission or person, Refused once it is being rated."""
        session.require(Role.ADMIN)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            known = IntakeBook(work, session, self.cryptography).find(submission)
            somebody = read_roster(work).find(person)
            if somebody is None:
                raise Unusable(f"nobody on the roster is “{person}”", remedy="See `assessor list people`.")
            if State(known.row.state) not in CHANGEABLE:
                raise Refused(f"too late: it {in_words(State(known.row.state))}", where=submission)
            lead = public_half(work, Role.LEAD)
            if lead is None:
                raise Refused(
                    "there is no QA lead yet who could be told", remedy="Add one: `assessor people add`."
                )
            work.add(blocked_pair(self.cryptography, lead, submission, somebody.id))
            work.record("pair-blocked")
            work.commit()
