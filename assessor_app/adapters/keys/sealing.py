"""Sealing: HPKE to a public half, AES-256-GCM for rows, and a workspace's role keys.

HPKE is RFC 9180 base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM, single shot; its output is
`encapsulated key(32) ‖ ciphertext ‖ tag(16)`. A row is `0x01 ‖ epoch(4, BE) ‖ nonce(12) ‖ AES-256-GCM`.
"""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from assessor_app.adapters.keys import padding, recovery
from assessor_app.application.ports.keys import NewPair
from assessor_app.application.problems import Unusable

KEY_BYTES = 32
SEAL_OVERHEAD = 48  # bytes that HPKE adds
ROW_OVERHEAD = 33  # bytes that sealing a row adds
UNNUMBERED = 0  # the epoch of a key that is never followed by another, such as a submission's own

_ROW_FORMAT = b"\x01"
_NONCE_BYTES = 12
_TAG_BYTES = 16
_HEADER_BYTES = 5
_BODY_STARTS = _HEADER_BYTES + _NONCE_BYTES
_DATA_KEY_PURPOSE = "role-data-key"
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_CHANGED = "What was sealed was changed, or belongs elsewhere; it does not open"


def _one_line(**fields: str) -> None:
    """Lines are joined by newlines: one inside a field would let two different places share a text."""
    for name, value in fields.items():
        if "\n" in value:
            raise ValueError(f"the {name} must not hold a line break")


def seal_info(workspace: str, purpose: str, context: str) -> bytes:
    """HPKE's `info`; the context comes last, so that it alone may be of any form."""
    _one_line(workspace=workspace, purpose=purpose)
    return f"assessor/seal/v1\n{purpose}\n{workspace}\n{context}".encode()


def row_data(workspace: str, purpose: str, row_id: str, epoch: int) -> bytes:
    """The associated data of a sealed row."""
    if "\n" in row_id or "\n" in purpose or "\n" in workspace:  # asked once for each of 100,000 rows
        _one_line(workspace=workspace, purpose=purpose, row=row_id)
    # Joined, since formatting a member of an enumeration takes as long as opening a row.
    return "\n".join(("assessor/row/v1", workspace, purpose, row_id, str(epoch))).encode()


def _public_half(public: bytes) -> X25519PublicKey:
    try:
        return X25519PublicKey.from_public_bytes(public)
    except ValueError:
        raise Unusable("This public key is not an X25519 key of 32 bytes") from None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Signer:
    """An Ed25519 private key: the port `SigningKey`."""

    key: Ed25519PrivateKey = field(repr=False)

    @classmethod
    def from_seed(cls, seed: bytes) -> "Signer":
        """From the 32-byte seed of RFC 8032."""
        return cls(key=Ed25519PrivateKey.from_private_bytes(seed))

    @property
    def public(self) -> bytes:
        """The public half, 32 bytes."""
        return self.key.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """64 bytes."""
        return self.key.sign(message)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SealPair:
    """The private half of an X25519 pair in one workspace: the port `PairKey`."""

    workspace: str
    key: X25519PrivateKey = field(repr=False)

    @property
    def public(self) -> bytes:
        """The public half, 32 bytes."""
        return self.key.public_key().public_bytes_raw()

    def open(self, sealed: bytes, *, purpose: str, context: str = "") -> bytes:
        """Open what `seal_to` sealed with the same purpose and context; raises Unusable where it does not."""
        info = seal_info(self.workspace, purpose, context)
        try:
            return _SUITE.decrypt(sealed, self.key, info=info)
        except (InvalidTag, ValueError):
            raise Unusable(_CHANGED) from None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class EpochRowKey:
    """Seals rows under the newest of some epochs' keys, opens under any: the port `RowKey`."""

    workspace: str
    epoch: int
    ciphers: Mapping[int, AESGCM] = field(repr=False)

    @classmethod
    def single(cls, key: bytes, *, workspace: str) -> "EpochRowKey":
        """From one 32-byte key that has no epochs."""
        return cls(workspace=workspace, epoch=UNNUMBERED, ciphers={UNNUMBERED: _row_cipher(key)})

    @classmethod
    def of_epochs(cls, keys: Mapping[int, bytes], *, workspace: str) -> "EpochRowKey":
        """From the 32-byte key of each epoch."""
        ciphers = {epoch: _row_cipher(key) for epoch, key in keys.items()}
        return cls(workspace=workspace, epoch=max(keys), ciphers=ciphers)

    def seal(self, purpose: str, row_id: str, plain: bytes) -> bytes:
        """Ciphertext of one row under the newest epoch; ROW_OVERHEAD bytes longer than `plain`."""
        nonce = os.urandom(_NONCE_BYTES)
        data = row_data(self.workspace, purpose, row_id, self.epoch)
        body = self.ciphers[self.epoch].encrypt(nonce, plain, data)
        return _ROW_FORMAT + self.epoch.to_bytes(4, "big") + nonce + body

    def open(self, purpose: str, row_id: str, sealed: bytes) -> bytes:
        """The plain bytes; raises Unusable where it was changed, or is of another place or epoch."""
        if len(sealed) < ROW_OVERHEAD or sealed[:1] != _ROW_FORMAT:
            raise Unusable(_CHANGED)
        epoch = int.from_bytes(sealed[1:_HEADER_BYTES], "big")
        cipher = self.ciphers.get(epoch)
        if cipher is None:
            raise Unusable(
                f"This was sealed with key number {epoch} of the role, which is not held here",
                remedy="Sign in again.",  # an admin may have replaced the keys since
            )
        nonce = sealed[_HEADER_BYTES : _HEADER_BYTES + _NONCE_BYTES]
        try:
            return cipher.decrypt(
                nonce,
                sealed[_HEADER_BYTES + _NONCE_BYTES :],
                row_data(self.workspace, purpose, row_id, epoch),
            )
        except InvalidTag:
            raise Unusable(_CHANGED) from None

    def open_all(self, purpose: str, rows: Iterable[tuple[str, bytes]]) -> Iterator[bytes]:
        """`open` of each (row id, sealed): what is alike for all of them is made once."""
        known = {
            _ROW_FORMAT + epoch.to_bytes(4, "big"): (cipher.decrypt, f"\n{epoch}".encode())
            for epoch, cipher in self.ciphers.items()
        }
        before = row_data(self.workspace, purpose, "", 0).removesuffix(b"\n0")
        for row_id, sealed in rows:
            found = known.get(sealed[:_HEADER_BYTES])
            if found is None or "\n" in row_id:
                yield self.open(purpose, row_id, sealed)  # says what is wrong with it
                continue
            decrypt, after = found
            nonce, body = sealed[_HEADER_BYTES:_BODY_STARTS], sealed[_BODY_STARTS:]
            try:
                yield decrypt(nonce, body, before + row_id.encode() + after)
            except (InvalidTag, ValueError):
                raise Unusable(_CHANGED) from None

    def is_newest(self, sealed: bytes) -> bool:
        """Whether it says that it was sealed under the newest epoch; that it was, `open` tells."""
        return sealed[:_HEADER_BYTES] == _ROW_FORMAT + self.epoch.to_bytes(4, "big")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SingleRowKeys:
    """Keys without epochs, each of a few rows: the port `RowKeys`."""

    workspace: str
    ciphers: Sequence[AESGCM] = field(repr=False)

    def open(self, purpose: str, rows: Iterable[tuple[int, str, bytes]]) -> Iterator[bytes]:
        """The plain bytes of each (which key, row id, sealed): what is alike for all of them is made once."""
        header = _ROW_FORMAT + UNNUMBERED.to_bytes(4, "big")
        after = f"\n{UNNUMBERED}".encode()
        before = row_data(self.workspace, purpose, "", UNNUMBERED).removesuffix(after)
        decrypts = [cipher.decrypt for cipher in self.ciphers]
        for number, row_id, sealed in rows:
            if sealed[:_HEADER_BYTES] != header or "\n" in row_id:
                yield self._alone(number).open(purpose, row_id, sealed)  # says what is wrong with it
                continue
            nonce, body = sealed[_HEADER_BYTES:_BODY_STARTS], sealed[_BODY_STARTS:]
            try:
                yield decrypts[number](nonce, body, before + row_id.encode() + after)
            except (InvalidTag, ValueError):
                raise Unusable(_CHANGED) from None

    def _alone(self, number: int) -> EpochRowKey:
        ciphers = {UNNUMBERED: self.ciphers[number]}
        return EpochRowKey(workspace=self.workspace, epoch=UNNUMBERED, ciphers=ciphers)


def _row_cipher(key: bytes) -> AESGCM:
    if len(key) != KEY_BYTES:
        raise Unusable("A key of 32 bytes was expected; this one was changed, or belongs elsewhere")
    return AESGCM(key)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class HeldRoleKeys:
    """A role's pairs of all epochs held, and its data keys: the port `RoleKeys`."""

    role: str
    epoch: int
    rows: EpochRowKey
    pairs: Mapping[int, SealPair] = field(repr=False)

    def open(self, sealed: bytes, *, purpose: str, context: str = "") -> bytes:
        """Open what was sealed to the role's public half in any epoch held; raises Unusable."""
        for epoch in sorted(self.pairs, reverse=True):
            try:
                return self.pairs[epoch].open(sealed, purpose=purpose, context=context)
            except Unusable:
                continue
        raise Unusable(_CHANGED)

    def private_halves(self) -> tuple[tuple[int, bytes], ...]:
        """(epoch, 32 private bytes), only for sealing them to a new holder; never stored, never shown."""
        return tuple((epoch, self.pairs[epoch].key.private_bytes_raw()) for epoch in sorted(self.pairs))


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceCryptography:
    """Everything that needs a cipher and belongs to one workspace: the port `Cryptography`."""

    workspace: str

    def seal_to(self, public: bytes, plain: bytes, *, purpose: str, context: str = "") -> bytes:
        """HPKE to a public half (32 bytes); SEAL_OVERHEAD bytes longer. Raises Unusable for a bad half."""
        info = seal_info(self.workspace, purpose, context)
        try:
            return _SUITE.encrypt(plain, _public_half(public), info=info)
        except ValueError:
            raise Unusable("This public key cannot be sealed to; it is not a sound X25519 key") from None

    def new_pair(self, role: str, epoch: int) -> NewPair:
        """A fresh role pair with a fresh data key sealed to it; epochs count from 1."""
        if not 0 < epoch < 2**32:
            raise ValueError("an epoch is a number from 1 to 2^32 - 1")
        key = X25519PrivateKey.generate()
        public = key.public_key().public_bytes_raw()
        sealed = self.seal_to(
            public, os.urandom(KEY_BYTES), purpose=_DATA_KEY_PURPOSE, context=f"{role}\n{epoch}"
        )
        return NewPair(public=public, private=key.private_bytes_raw(), sealed_data_key=sealed)

    def role_keys(
        self, role: str, halves: tuple[tuple[int, bytes], ...], data_keys: tuple[tuple[int, bytes], ...]
    ) -> HeldRoleKeys:
        """From (epoch, private half) and (epoch, sealed data key): the role's keys.

        Data keys of epochs that are not held are left out. Raises Unusable where no half is held, the newest
        epoch held has no data key, or one does not open.
        """
        pairs = {epoch: self._pair(half) for epoch, half in halves}
        ciphers = {
            epoch: _row_cipher(
                pairs[epoch].open(sealed, purpose=_DATA_KEY_PURPOSE, context=f"{role}\n{epoch}")
            )
            for epoch, sealed in data_keys
            if epoch in pairs
        }
        newest = max(pairs, default=None)
        if newest is None or newest not in ciphers:
            raise Unusable(f"The keys of the role “{role}” are not complete here")
        rows = EpochRowKey(workspace=self.workspace, epoch=newest, ciphers=ciphers)
        return HeldRoleKeys(role=role, epoch=newest, rows=rows, pairs=pairs)

    def row_key(self, key: bytes, *, workspace: str) -> EpochRowKey:
        """A row key from 32 bytes (a submission's own key); raises Unusable where it is not 32 bytes."""
        return EpochRowKey.single(key, workspace=workspace)

    def row_keys(self, keys: Sequence[bytes]) -> SingleRowKeys:
        """As `row_key` for each, many at a time."""
        return SingleRowKeys(workspace=self.workspace, ciphers=list(map(_row_cipher, keys)))

    def signing_key(self, seed: bytes) -> Signer:
        """An Ed25519 key from its 32-byte seed; raises Unusable where it is not 32 bytes."""
        if len(seed) != KEY_BYTES:
            raise Unusable("A signing key of 32 bytes was expected; this one was changed")
        return Signer.from_seed(seed)

    def new_certificate_key(self) -> tuple[bytes, bytes]:
        """A fresh ECDSA P-256 key: (private, PKCS#8 DER; public, SubjectPublicKeyInfo DER)."""
        key = ec.generate_private_key(ec.SECP256R1())
        private = key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )  # unencrypted only on its way into a sealed row
        return private, key.public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        )

    def new_recovery(self) -> tuple[str, bytes]:
        """(21 words, public half): the words are shown once and kept by nobody here."""
        secret = os.urandom(KEY_BYTES)
        return recovery.to_words(secret), self._pair(secret).public

    def recovery_pair(self, words: str) -> SealPair:
        """The recovery pair; raises Unusable naming the wrong word, or that the checksum does not match."""
        return self._pair(recovery.from_words(words))

    def recovery_signer(self, words: str) -> Signer:
        """The key by which recovery signs the roster it makes; raises Unusable as `recovery_pair` does."""
        secret = recovery.from_words(words)
        return Signer.from_seed(HKDFExpand(SHA256(), KEY_BYTES, b"assessor/recovery-sign/v1").derive(secret))

    def pad(self, plain: bytes, buckets: Sequence[int]) -> bytes:
        """`plain` padded to the smallest bucket (bytes) that holds it, else to a multiple of the largest."""
        return padding.pad(plain, buckets)

    def unpad(self, padded: bytes, buckets: Sequence[int]) -> bytes:
        """What `pad` wrapped with the same buckets; raises Unusable where the padding is malformed."""
        return padding.unpad(padded, buckets)

    def _pair(self, private: bytes) -> SealPair:
        if len(private) != KEY_BYTES:
            raise Unusable("A private half of 32 bytes was expected; this one was changed")
        return SealPair(workspace=self.workspace, key=X25519PrivateKey.from_private_bytes(private))
