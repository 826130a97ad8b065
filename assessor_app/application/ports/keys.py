"""Who holds which key, and what may be done with it; no private byte leaves these objects."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The public halves of a person's keys: what an enrolment carries. Each key 32 bytes."""

    name: str
    sign: bytes  # Ed25519
    seal: bytes  # X25519
    packet: str  # age recipient ("age1…")

    # adapters.keys.cards encodes it as a self-signed JSON document


class RowKey(Protocol):
    """A symmetric key that seals many rows: AES-256-GCM; workspace, purpose, row and epoch are bound in."""

    def seal(self, purpose: str, row_id: str, plain: bytes) -> bytes:
        """Ciphertext of one row under the newest epoch."""

    def open(self, purpose: str, row_id: str, sealed: bytes) -> bytes:
        """The plain bytes; raises Unusable (“was changed, or belongs elsewhere”) where it does not open."""

    def open_all(self, purpose: str, rows: Iterable[tuple[str, bytes]]) -> Iterator[bytes]:
        """`open` of each (row id, sealed), in their order: for lists of any length."""

    def is_newest(self, sealed: bytes) -> bool:
        """Whether this was sealed under the newest epoch: not by somebody who holds former ones alone."""


class RowKeys(Protocol):
    """Many keys, each of which seals a few rows: those of submissions."""

    def open(self, purpose: str, rows: Iterable[tuple[int, str, bytes]]) -> Iterator[bytes]:
        """The plain bytes of each (which key, row id, sealed); raises Unusable where one does not open."""


class PairKey(Protocol):
    """The private half of an X25519 pair."""

    @property
    def public(self) -> bytes:
        """The public half, 32 bytes."""

    def open(self, sealed: bytes, *, purpose: str, context: str = "") -> bytes:
        """Open what `seal_to` sealed with the same purpose and context; raises Unusable where it does not."""


class SigningKey(Protocol):
    """An Ed25519 private key."""

    @property
    def public(self) -> bytes:
        """The public half, 32 bytes."""

    def sign(self, message: bytes) -> bytes:
        """64 bytes."""


class PersonKeys(Protocol):
    """A person's own keys, unlocked."""

    @property
    def person(self) -> str:
        """Whose keys they are: the person's id."""

    @property
    def sign(self) -> SigningKey:
        """Signs this person's statements."""

    @property
    def seal(self) -> PairKey:
        """Opens what was sealed to this person."""

    @property
    def newest(self) -> "KeySet":
        """The set of keys made last; it is acted by once the roster shows it."""

    @property
    def acts_by_newest(self) -> bool:
        """Whether the set made last is the one that they act by."""

    def acting_as(self, card: Card) -> "PersonKeys | None":
        """These keys, acting by the set that `card` shows; None where they hold no such set."""

    def desk_tags(self, assignment: str) -> tuple[str, ...]:
        """Where the person's desk row of an assignment may lie, unguessable; new rows go to the first.

        HMAC-SHA256(desk key, assignment), hex, by each set's desk key, the newest first.
        """

    def desk_row_key(self) -> RowKey:
        """Seals this person's drafts and own copies; opens those of former sets of keys too."""

    def card(self, name: str) -> Card:
        """The public halves of the set that they act by."""


class KeySet(Protocol):
    """One set of a person's keys."""

    @property
    def sign(self) -> SigningKey:
        """Signs."""

    def card(self, name: str) -> Card:
        """The public halves."""


class RoleKeys(Protocol):
    """A role's pairs of all epochs that this person holds, and its data keys."""

    @property
    def role(self) -> str:
        """The role that holds them."""

    @property
    def epoch(self) -> int:
        """The newest epoch held."""

    @property
    def rows(self) -> RowKey:
        """Seals under the newest epoch's data key, opens under any held."""

    def open(self, sealed: bytes, *, purpose: str, context: str = "") -> bytes:
        """Open what was sealed to the role's public half in any epoch held; raises Unusable."""

    def private_halves(self) -> tuple[tuple[int, bytes], ...]:
        """(epoch, 32 private bytes), only for sealing them to a new holder; never stored, never shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPair:
    """A role pair just made, its data key sealed to it; the private half is there to be sealed to holders."""

    public: bytes
    private: bytes = field(repr=False)
    sealed_data_key: bytes


Passphrase = Callable[
    [], str
]  # asked for only when it is needed; raises Refused where there is nobody to ask


@dataclass(frozen=True, slots=True, kw_only=True)
class KeychainStatus:
    """How the system's keychain stands to one person's keys."""

    state: str  # present, locked, absent, or refused (a backend that stores in the clear)
    alone: bool  # nobody else's keys lie under this account of the system
    kept: bool  # it opens the keys already, whenever it is present

    @property
    def offered(self) -> bool:
        """Whether it may be used now."""
        return self.state == "present" and self.alone


class KeyFiles(Protocol):
    """The encrypted private keys of people on this machine, and the OS keychain that may open them.

    They lie in the workspace's `keys` folder, or this account made them for itself: which these are, `card`
    tells (the public halves that the roster shows). Without it only the workspace's folder is asked.
    """

    def make(self, person: str, passphrase: str, *, keychain: bool = False) -> PersonKeys:
        """New keys for `person`, written durably (0600), proven by a test signature."""

    def unlock(self, person: str, passphrase: Passphrase, *, card: Card | None = None) -> PersonKeys:
        """By the keychain where it opens them, else by the passphrase.

        The keys act by the set that `card` shows.
        Raises Refused (wrong passphrase, no keys here, other keys than the card's), Unusable (a damaged
        file).
        """

    def renew(self, person: str, old: Passphrase, new: str, *, card: Card | None = None) -> PersonKeys:
        """A further set of keys under a new passphrase; what was sealed to the former sets stays readable.

        Raises Refused (wrong passphrase, no keys here) and Unusable.
        """

    def discard(self, person: str) -> None:
        """Forget keys that were made a moment ago and never came onto a roster."""

    def change_passphrase(self, person: str, old: Passphrase, new: str, *, card: Card | None = None) -> None:
        """Rewrap the KEK; the old wrapping goes only after the new one has been read back."""

    def use_keychain(
        self, person: str, passphrase: Passphrase, *, on: bool, card: Card | None = None
    ) -> None:
        """Store or remove the KEK's keychain wrapping; raises Refused where the keychain cannot be used."""

    def has(self, person: str, *, card: Card | None = None) -> bool:
        """Whether keys of `person` lie in this workspace folder, or this account made the keys of `card`."""

    def people(self) -> tuple[str, ...]:
        """Whose keys lie here."""

    def keychain_state(self) -> str:
        """One of present, locked, absent and refused (a backend that stores in the clear)."""

    def keychain_offered(self, person: str, *, card: Card | None = None) -> bool:
        """Whether the keychain is present and nobody else's keys lie under this account of the system."""

    def in_keychain(self, person: str, *, card: Card | None = None) -> bool:
        """Whether the keychain was given what opens these keys; asks the key file alone.

        Raises Refused where there are no keys here, Unusable where they cannot be read.
        """


class Cryptography(Protocol):
    """Everything else that needs a cipher; `seal_to` and `new_pair` need no private key."""

    def seal_to(self, public: bytes, plain: bytes, *, purpose: str, context: str = "") -> bytes:
        """HPKE to a public half; `purpose` and `context` are bound in."""

    def new_pair(self, role: str, epoch: int) -> NewPair:
        """A fresh role pair with a fresh data key sealed to it."""

    def role_keys(
        self, role: str, halves: tuple[tuple[int, bytes], ...], data_keys: tuple[tuple[int, bytes], ...]
    ) -> RoleKeys:
        """From (epoch, private half) and (epoch, sealed data key): the role's keys."""

    def row_key(self, key: bytes, *, workspace: str) -> RowKey:
        """A row key from 32 bytes (a submission's own key)."""

    def row_keys(self, keys: Sequence[bytes]) -> RowKeys:
        """As `row_key` for each, many at a time: for lists of any length."""

    def signing_key(self, seed: bytes) -> SigningKey:
        """An Ed25519 key from its 32-byte seed."""

    def new_certificate_key(self) -> tuple[bytes, bytes]:
        """A fresh ECDSA P-256 key: (private, PKCS#8 DER; public, SubjectPublicKeyInfo DER)."""

    def new_recovery(self) -> tuple[str, bytes]:
        """(21 words, public half)."""

    def recovery_pair(self, words: str) -> PairKey:
        """The recovery pair; raises Unusable naming the wrong word, or that the checksum does not match."""

    def recovery_signer(self, words: str) -> SigningKey:
        """The key by which recovery signs the roster it makes; raises Unusable as `recovery_pair` does."""

    def pad(self, plain: bytes, buckets: Sequence[int]) -> bytes:
        """`plain` padded to the smallest bucket (bytes) that holds it, else to a multiple of the largest."""

    def unpad(self, padded: bytes, buckets: Sequence[int]) -> bytes:
        """What `pad` wrapped with the same buckets; raises Unusable where the padding is malformed."""
