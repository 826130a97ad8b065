"""Where the keys of a workspace's people lie: in its folder, or with this account of the system."""

from dataclasses import dataclass, replace

from assessor_app.adapters.keys.key_files import KeyFolder
from assessor_app.adapters.keys.own_keys import OwnKeys
from assessor_app.adapters.keys.person_keys import UnlockedKeys
from assessor_app.application.ports.keys import Card, Passphrase


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceKeys:
    """The port `KeyFiles`: `files` in the workspace, and `own`, which serve wherever the roster shows them.

    `card` is everywhere what the roster shows of the person; without it only the workspace's folder is asked.
    What each method raises stands with `KeyFolder`.
    """

    files: KeyFolder
    own: OwnKeys

    def make(self, person: str, passphrase: str, *, keychain: bool = False) -> UnlockedKeys:
        """New keys for `person`, in the workspace's folder."""
        return self.files.make(person, passphrase, keychain=keychain)

    def discard(self, person: str) -> None:
        """Forget keys that were made a moment ago and never came onto a roster."""
        self.files.discard(person)

    def unlock(self, person: str, passphrase: Passphrase, *, card: Card | None = None) -> UnlockedKeys:
        """By the keychain where it opens them, else by the passphrase; they act by the set of `card`."""
        folder, identity = self._place(person, card)
        keys = folder.unlock(identity, passphrase, card=card)
        return self._of(person, keys, card)

    def renew(self, person: str, old: Passphrase, new: str, *, card: Card | None = None) -> UnlockedKeys:
        """A further set of keys under a new passphrase; what was sealed to the former sets stays readable."""
        folder, identity = self._place(person, card)
        return self._of(person, folder.renew(identity, old, new), card)

    def change_passphrase(self, person: str, old: Passphrase, new: str, *, card: Card | None = None) -> None:
        """Put the keys under another passphrase."""
        folder, identity = self._place(person, card)
        folder.change_passphrase(identity, old, new)

    def use_keychain(
        self, person: str, passphrase: Passphrase, *, on: bool, card: Card | None = None
    ) -> None:
        """Let the keychain open them, or end that."""
        folder, identity = self._place(person, card)
        folder.use_keychain(identity, passphrase, on=on)

    def has(self, person: str, *, card: Card | None = None) -> bool:
        """Whether the workspace's folder holds keys of `person`, or this account made the keys of `card`."""
        return self.files.has(person) or (card is not None and self.own.had(card))

    def people(self) -> tuple[str, ...]:
        """Whose keys lie in the workspace's folder, sorted."""
        return self.files.people()

    def keychain_state(self) -> str:
        """One of present, locked, absent and refused (a backend that stores in the clear)."""
        return self.files.keychain_state()

    def keychain_offered(self, person: str, *, card: Card | None = None) -> bool:
        """Whether the keychain is present and nobody else's keys lie under this account of the system."""
        folder, identity = self._place(person, card)
        return folder.keychain_offered(identity)

    def in_keychain(self, person: str, *, card: Card | None = None) -> bool:
        """Whether the keychain was given what opens these keys; asks the key file alone."""
        folder, identity = self._place(person, card)
        return folder.in_keychain(identity)

    def _place(self, person: str, card: Card | None) -> tuple[KeyFolder, str]:
        """The folder with the person's key file, and the id under which it lies there."""
        if card is None or self.files.has(person) or not self.own.had(card):
            return self.files, person
        identity = self.own.identity
        if identity is None:  # a card without its keys: the workspace's folder says what is missing
            return self.files, person
        beside = () if self.files.demo else (self.files.folder,)
        return self.own.files(self.files.workspace, beside=beside), identity

    def _of(self, person: str, keys: UnlockedKeys, card: Card | None) -> UnlockedKeys:
        """The keys under the person's id on the roster; own keys get the newest card that they lack."""
        if keys.person == person:
            return keys
        self.own.note(keys, name=card.name if card is not None else person)
        return replace(keys, person=person)
