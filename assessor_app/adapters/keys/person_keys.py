"""A person's unlocked keys: key objects of the libraries, so that no private byte lies about in ours."""

from dataclasses import dataclass, field, replace
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from assessor_app.adapters.keys.sealing import KEY_BYTES, EpochRowKey, SealPair, Signer
from assessor_app.application.ports.keys import Card
from assessor_app.application.problems import Unusable


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSecrets:
    """The four secrets as they are sealed in a key file: seed and keys of 32 bytes, an age identity."""

    sign: bytes = field(repr=False)
    seal: bytes = field(repr=False)
    packet: str = field(repr=False)
    desk: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class KeySet:
    """One set of a person's keys; what was sealed to one that was replaced stays readable."""

    sign: Signer
    seal: SealPair
    packet: Any = field(repr=False)  # pyrage.x25519.Identity, which has no type stubs

    def card(self, name: str) -> Card:
        """The public halves."""
        return Card(
            name=name, sign=self.sign.public, seal=self.seal.public, packet=str(self.packet.to_public())
        )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SealRing:
    """What was sealed to any of a person's sets opens; the public half is that of the one they act by."""

    public: bytes
    pairs: tuple[SealPair, ...] = field(repr=False)

    def open(self, sealed: bytes, *, purpose: str, context: str = "") -> bytes:
        """Open what `seal_to` sealed with the same purpose and context; raises Unusable where it does not."""
        for pair in self.pairs[:-1]:
            try:
                return pair.open(sealed, purpose=purpose, context=context)
            except Unusable:
                continue
        return self.pairs[-1].open(sealed, purpose=purpose, context=context)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class UnlockedKeys:
    """A person's own keys in one workspace: the port `PersonKeys`."""

    person: str
    sets: tuple[KeySet, ...]  # the newest first
    acting: KeySet  # by which they sign: the one that the roster shows
    desk_rows: EpochRowKey = field(repr=False)
    desk_macs: tuple[HMAC, ...] = field(repr=False)  # the newest first

    @classmethod
    def from_secrets(cls, *sets: PersonSecrets, person: str, workspace: str) -> "UnlockedKeys":
        """Load the key objects of all sets, the oldest first; they act by the newest.

        Raises ValueError where a secret is not a key of its kind.
        """
        if not sets or any(len(each.desk) != KEY_BYTES for each in sets):
            raise ValueError("a desk key has 32 bytes")
        # the rows get a key of their own: one key is never both an HMAC's and a cipher's
        desk = {
            generation: HKDFExpand(SHA256(), KEY_BYTES, b"assessor/desk-rows/v1").derive(each.desk)
            for generation, each in enumerate(sets)
        }
        loaded = tuple(_key_set(each, workspace) for each in reversed(sets))
        return cls(
            person=person,
            sets=loaded,
            acting=loaded[0],
            desk_rows=EpochRowKey.of_epochs(desk, workspace=workspace),
            desk_macs=tuple(HMAC(each.desk, SHA256()) for each in reversed(sets)),
        )

    @property
    def sign(self) -> Signer:
        """Signs this person's statements."""
        return self.acting.sign

    @property
    def seal(self) -> SealRing:
        """Opens what was sealed to this person."""
        return SealRing(public=self.acting.seal.public, pairs=tuple(each.seal for each in self.sets))

    @property
    def newest(self) -> KeySet:
        """The set made last; it is acted by once the roster shows it."""
        return self.sets[0]

    @property
    def acts_by_newest(self) -> bool:
        """Whether the set made last is the one that they act by."""
        return self.acting is self.sets[0]

    def desk_tags(self, assignment: str) -> tuple[str, ...]:
        """Where the person's desk row of an assignment may lie, unguessable; new rows go to the first.

        HMAC-SHA256(desk key, assignment), hex, by each set's desk key, the newest first.
        """
        tags = []
        for keyed in self.desk_macs:
            mac = keyed.copy()
            mac.update(assignment.encode())
            tags.append(mac.finalize().hex())
        return tuple(tags)

    @property
    def packets(self) -> tuple[Any, ...]:
        """The age identities that open packets to this person."""
        return tuple(each.packet for each in self.sets)

    def desk_row_key(self) -> EpochRowKey:
        """Seals this person's drafts and own copies; opens those of former sets too."""
        return self.desk_rows

    def card(self, name: str) -> Card:
        """The public halves of the set that they act by."""
        return self.acting.card(name)

    def acting_as(self, card: Card) -> "UnlockedKeys | None":
        """These keys, acting by the set that `card` shows; None where they hold no such set."""
        for each in self.sets:
            if each.card(card.name) == card:
                return replace(self, acting=each)
        return None


def _key_set(secrets: PersonSecrets, workspace: str) -> KeySet:
    from pyrage import IdentityError, x25519

    try:
        packet = x25519.Identity.from_str(secrets.packet)
    except IdentityError:
        raise ValueError("not an age identity") from None
    return KeySet(
        sign=Signer(key=Ed25519PrivateKey.from_private_bytes(secrets.sign)),
        seal=SealPair(workspace=workspace, key=X25519PrivateKey.from_private_bytes(secrets.seal)),
        packet=packet,
    )
