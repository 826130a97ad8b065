"""What opens one's own keys: another passphrase, or the system's keychain beside it."""

from dataclasses import dataclass

from assessor_app.application.ports.keys import Card, KeychainStatus, KeyFiles, Passphrase
from assessor_app.application.ports.storage import Storage
from assessor_app.application.session import card_of, read_roster
from assessor_app.application.use_cases.change_people import find_person


@dataclass(frozen=True, slots=True)
class ChangePassphrase:
    """Put one's keys under another passphrase; the keys stay as they are."""

    storage: Storage
    key_files: KeyFiles

    def __call__(self, person: str, old: Passphrase, new: str) -> None:
        """Raises Refused where `old` does not open the keys of `person` (an id), Unusable for no `new`."""
        self.key_files.change_passphrase(person, old, new, card=_card(self.storage, person))


@dataclass(frozen=True, slots=True)
class UseKeychain:
    """Let the system's keychain open one's keys, or end that; the passphrase opens them all the same."""

    storage: Storage
    key_files: KeyFiles

    def __call__(self, person: str, passphrase: Passphrase, *, on: bool) -> None:
        """Raises Refused where there is no real keychain, or keys of others lie under this account."""
        self.key_files.use_keychain(person, passphrase, on=on, card=_card(self.storage, person))

    def offered(self, person: str) -> bool:
        """Whether to offer it: a real keychain is there, and this person's are the account's only keys."""
        return self.key_files.keychain_offered(person, card=_card(self.storage, person))

    def status(self, person: str) -> KeychainStatus:
        """How the keychain stands to this person's keys, in all that can be said of it."""
        card = _card(self.storage, person)
        state = self.key_files.keychain_state()
        return KeychainStatus(
            state=state,
            alone=state != "present" or self.key_files.keychain_offered(person, card=card),
            kept=self.key_files.in_keychain(person, card=card),
        )


def _card(storage: Storage, person: str) -> Card:
    """What the roster shows of the person: own keys are known by it."""
    with storage.read() as reading:
        return card_of(find_person(read_roster(reading), person))
