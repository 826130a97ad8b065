"""Let a workspace that is older than what this machine has seen go on, by an admin's signed word."""

from dataclasses import dataclass

from assessor_app.application.checkpoints import head_of, sign_head
from assessor_app.application.forks import fork_payload, stands_back
from assessor_app.application.ports.heads import KeptHeads
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Storage
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, signed
from assessor_app.domain.people import Role
from assessor_app.ledger.checkpoint import parse_checkpoint

LONGEST_REASON = 1000  # characters


@dataclass(frozen=True, slots=True)
class ForkLog:
    """Log, signed by an admin, that this history goes on and another one is given up."""

    storage: Storage
    cryptography: Cryptography
    heads: KeptHeads

    def why_it_waits(self, session: Session) -> Refused | None:
        """Why the workspace may only be read until an admin lets it go on; None where it goes on already."""
        session.require(Role.ADMIN, Role.LEAD)
        with self.storage.read() as reading:
            return stands_back(reading, session.workspace.id, self.heads)

    def __call__(self, session: Session, *, reason: str) -> int:
        """How many entries that this machine has seen are given up.

        Raises Unusable without a reason, Refused where there is nothing to fork from. The reason stands in
        the clear in the log: it names no learner.
        """
        session.require(Role.ADMIN)
        if not reason.strip() or len(reason) > LONGEST_REASON:
            raise Unusable(f"a fork needs a reason of at most {LONGEST_REASON:,} characters")
        note = self.heads.newest(session.workspace.id)
        with self.storage.write(even_behind=True) as work:
            if note is None or stands_back(work, session.workspace.id, self.heads) is None:
                raise Refused("this workspace goes on from all that this machine has seen; there is no fork")
            here, abandoned = head_of(work, session.workspace.id), parse_checkpoint(note)
            session = begin(work, session, self.cryptography)
            payload = fork_payload(here, abandoned, reason.strip())
            work.record("fork", signed(session.keys.sign, Domain.FORK, session.workspace.id, payload))
            work.commit()
        sign_head(self.storage, session, self.heads)
        return max(0, abandoned.size - here.size)
