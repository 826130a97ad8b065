"""A person's unlocked keys: key objects of the libraries, so that no private byte lies about in ours."""

from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from assessor_app.adapters.keys.sealing import KEY_BYTES, EpochRowKey, SealPair, Signer
from assessor_app.application.ports.keys import Card


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSecrets:
    """The four secrets as they are sealed in a key file: seed and keys of 32 bytes, an age identity."""

    sign: bytes = field(repr=False)
    seal: bytes = field(repr=False)
    packet: str = field(repr=False)
    desk: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class UnlockedKeys:
    """A person's own keys in one workspace: the port `PersonKeys`."""

    person: str
    sign: Signer
    seal: SealPair
    packet: Any = field(repr=False)  # pyrage.x25519.Identity, which has no type stubs
    desk_rows: EpochRowKey = field(repr=False)
    desk_mac: HMAC = field(repr=False)

    @classmethod
    def from_secrets(cls, secrets: PersonSecrets, *, person: str, workspace: str) -> "UnlockedKeys":
        """Load the key objects; raises ValueError where a secret is not a key of its kind."""
        from pyrage import IdentityError, x25519

        if len(secrets.desk) != KEY_BYTES:
            raise ValueError("a desk key has 32 bytes")
        try:
            packet = x25519.Identity.from_str(secrets.packet)
        except IdentityError:
            raise ValueError("not an age identity") from None
        # the rows get a key of their own: one key is never both an HMAC's and a cipher's
        rows = HKDFExpand(SHA256(), KEY_BYTES, b"assessor/desk-rows/v1").derive(secrets.desk)
        return cls(
            person=person,
            sign=Signer(key=Ed25519PrivateKey.from_private_bytes(secrets.sign)),
            seal=SealPair(workspace=workspace, key=X25519PrivateKey.from_private_bytes(secrets.seal)),
            packet=packet,
            desk_rows=EpochRowKey.single(rows, workspace=workspace),
            desk_mac=HMAC(secrets.desk, SHA256()),
        )

    def desk_tag(self, assignment: str) -> str:
        """The person's desk row of an assignment, unguessable: HMAC-SHA256(desk key, assignment), hex."""
        mac = self.desk_mac.copy()
        mac.update(assignment.encode())
        return mac.finalize().hex()

    def desk_row_key(self) -> EpochRowKey:
        """Seals this person's drafts and own copies."""
        return self.desk_rows

    def card(self, name: str) -> Card:
        """The public halves."""
        return Card(
            name=name, sign=self.sign.public, seal=self.seal.public, packet=str(self.packet.to_public())
        )
