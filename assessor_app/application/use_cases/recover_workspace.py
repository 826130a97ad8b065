"""Enrol a new admin by the recovery key alone."""

from dataclasses import dataclass

from assessor_app.application.ports.keys import Cryptography, KeyFiles, PairKey
from assessor_app.application.ports.rows import RoleGrantRow, RoleKeyRow, WorkspaceRow
from assessor_app.application.ports.storage import Storage, UnitOfWork
from assessor_app.application.problems import FoundBad, Unusable
from assessor_app.application.role_keys import RECOVERY, Halves, hand_over, open_grant
from assessor_app.application.roster_changes import RosterChange, checked_name, person_with, write_roster
from assessor_app.application.session import read_roster, read_workspace
from assessor_app.application.statements import Domain, signed
from assessor_app.application.use_cases.change_people import Enrolled, keys_kept_only_when_enrolled
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import KEYED_ROLES, Role, Roster


@dataclass(frozen=True, slots=True)
class RecoverWorkspace:
    """A new admin who gets the admin keys of all epochs; whoever waits for the keys of a role gets them too.

    The roster that says so is signed by the recovery key, and the log names it. No keys are replaced and
    nobody is removed: that is for the new admin to decide (docs/decisions/recovery.md).
    """

    storage: Storage
    key_files: KeyFiles
    cryptography: Cryptography

    def __call__(
        self, words: str, *, admin: str, passphrase: str, made_for_somebody: bool = False
    ) -> Enrolled:
        """Enrol somebody called `admin`, with keys made here under `passphrase`.

        made_for_somebody: they are to replace the keys at their first sign-in. Raises Unusable for words that
        are no recovery key or another workspace's, and for a name that is taken.
        """
        identity, called = new_id(), checked_name(admin)
        with (
            keys_kept_only_when_enrolled(self.storage, self.key_files, identity),
            self.storage.write() as work,
        ):
            workspace = read_workspace(work)
            pair, signer = self.cryptography.recovery_pair(words), self.cryptography.recovery_signer(words)
            if (pair.public.hex(), signer.public.hex()) != (workspace.recovery, workspace.recovery_sign):
                raise Unusable("this is the recovery key of another workspace")
            before = read_roster(work)
            if before.find(called):
                raise Unusable(
                    f"“{called}” is on the roster already",
                    remedy="Enrol another name, then remove who cannot unlock any more: `people remove`.",
                )
            work.sign_by(signer)
            keys = self.key_files.make(identity, passphrase)
            person = person_with(keys.card(called), (Role.ADMIN,), person=identity)
            after = before.with_person(person)
            made_here = frozenset({identity}) if made_for_somebody else frozenset()
            write_roster(
                work, workspace, RosterChange(before=before, after=after, signer=signer, made_here=made_here)
            )
            payload = {"roster": after.version, "granted": self._serve(work, pair, after)}
            work.record("recovery", signed(signer, Domain.RECOVERY, workspace.id, payload))
            work.commit()
        return Enrolled(id=identity, public=person, pending=False, notes=_advice(workspace))

    def _serve(self, work: UnitOfWork, pair: PairKey, roster: Roster) -> dict[str, list[str]]:
        """Hand out what is waited for: role → ids of who got its keys."""
        granted: dict[str, list[str]] = {}
        for role in KEYED_ROLES:
            halves = self._halves(work, pair, role)
            served = hand_over(work, self.cryptography, role, halves, roster.holding(role))
            granted[str(role)] = sorted(str(person.id) for person in served)
        return granted

    @staticmethod
    def _halves(work: UnitOfWork, pair: PairKey, role: Role) -> Halves:
        grants = work.where(RoleGrantRow, role=str(role), holder=RECOVERY)
        halves = tuple((grant.epoch, open_grant(pair, grant)) for grant in grants)
        if len(halves) != work.count(RoleKeyRow, role=str(role)):
            raise FoundBad(
                f"the recovery key was not given every key of the role {role}: this workspace was changed",
                remedy="Restore the last backup.",
            )
        return halves


def _advice(workspace: WorkspaceRow) -> tuple[str, ...]:
    notes = ["Remove every admin who left or cannot unlock any more: `assessor people remove NAME`."]
    if not workspace.demo:
        notes.append("Put the recovery key back where nobody else can read it, and delete the file.")
    return tuple(notes)
