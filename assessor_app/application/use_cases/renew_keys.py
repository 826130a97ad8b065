"""Replace keys that somebody else made, or that somebody else may have seen, by one's own."""

from dataclasses import dataclass

from assessor_app.application.desk import Desk, put_desk
from assessor_app.application.key_changes import ask_for_change
from assessor_app.application.ports.keys import Cryptography, KeyFiles, Passphrase
from assessor_app.application.ports.storage import Storage, UnitOfWork
from assessor_app.application.problems import Unusable
from assessor_app.application.session import Session, card_of, read_roster, read_workspace
from assessor_app.application.use_cases.change_people import Enrolled, find_person
from assessor_app.domain.people import Role

_WAITS = "Pending: the next command of an admin that changes something enters them into the roster."


@dataclass(frozen=True, slots=True)
class RenewKeys:
    """Make new keys for oneself under a new passphrase; an admin's next command enters them into the roster.

    Until then the former keys sign; what was sealed to them stays readable afterwards. No role is needed.
    """

    storage: Storage
    key_files: KeyFiles
    cryptography: Cryptography

    def __call__(self, wanted: str, old: Passphrase, new: str) -> Enrolled:
        """Renew the keys of `wanted` (an id or a name), now under the passphrase `new`.

        The person returned has the new public halves. Raises Refused (wrong passphrase, no keys here) and
        Unusable (nobody of that name, the passphrase is the old one).
        """
        with self.storage.write() as work:
            workspace = read_workspace(work)
            person = find_person(read_roster(work), wanted)
            given = old()
            if new == given:
                raise Unusable(
                    "the new passphrase is the old one", remedy="Choose one that nobody else knows."
                )
            card = card_of(person)
            keys = self.key_files.unlock(person.id, lambda: given, card=card)
            if keys.acts_by_newest:
                keys = self.key_files.renew(person.id, lambda: given, new, card=card)
            else:  # made before: for another workspace, or by a process that ended before this one knew of it
                self.key_files.change_passphrase(person.id, lambda: given, new, card=card)
            acting = keys.acting_as(card)
            if acting is None:
                raise RuntimeError("renewing keeps the former keys")
            if person.has(Role.ASSESSOR):
                session = Session(
                    workspace=workspace, person=person, role=Role.ASSESSOR, keys=acting, role_keys=None
                )
                self._move_desk(work, session)
            changed = ask_for_change(work, workspace, person, acting)
            work.commit()
        return Enrolled(id=person.id, public=changed, pending=True, waits_for=_WAITS)

    def _move_desk(self, work: UnitOfWork, session: Session) -> None:
        """Drafts and own copies go under the new desk key at once: the former may be known."""
        for record in Desk(work, session, self.cryptography).records().values():
            put_desk(work, session, self.cryptography, record)
