"""What opens one's own keys: another passphrase, or the system's keychain beside it."""

from dataclasses import dataclass

from assessor_app.application.ports.keys import KeyFiles, Passphrase


@dataclass(frozen=True, slots=True)
class ChangePassphrase:
    """Put one's keys under another passphrase; the keys stay as they are."""

    key_files: KeyFiles

    def __call__(self, person: str, old: Passphrase, new: str) -> None:
        """Raises Refused where `old` does not open the keys of `person` (an id), Unusable for no `new`."""
        self.key_files.change_passphrase(person, old, new)


@dataclass(frozen=True, slots=True)
class UseKeychain:
    """Let the system's keychain open one's keys, or end that; the passphrase opens them all the same."""

    key_files: KeyFiles

    def __call__(self, person: str, passphrase: Passphrase, *, on: bool) -> None:
        """Raises Refused where there is no real keychain, or keys of others lie under this account."""
        self.key_files.use_keychain(person, passphrase, on=on)

    def offered(self, person: str) -> bool:
        """Whether to offer it: a real keychain is there, and this person's are the account's only keys."""
        return self.key_files.keychain_offered(person)
