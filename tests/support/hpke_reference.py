"""RFC 9180 base mode with X25519 and HKDF-SHA256, written out from the RFC's sections 4 and 5.

A second opinion on the library's one-shot functions; `tests/adapters/keys/test_sealing.py` checks it against
the RFC's own vector (appendix A.1.1) before it is believed.
"""

import hashlib
import hmac
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_KEM, _KDF = 0x0020, 0x0001
AEAD_KEY_BYTES = {1: 16, 2: 32}  # AES-128-GCM, AES-256-GCM


def _extract(salt: bytes, suite: bytes, label: bytes, material: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + material, hashlib.sha256)


def _expand(key: bytes, suite: bytes, label: bytes, info: bytes, length: int) -> bytes:
    assert length <= 32  # one block is all that the suites here need
    labelled = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info
    return hmac.digest(key, labelled + b"\x01", hashlib.sha256)[:length]


def _shared_secret(private: X25519PrivateKey, enc: bytes) -> bytes:
    suite = b"KEM" + _KEM.to_bytes(2, "big")
    exchanged = private.exchange(X25519PublicKey.from_public_bytes(enc))
    key = _extract(b"", suite, b"eae_prk", exchanged)
    context = enc + private.public_key().public_bytes_raw()
    return _expand(key, suite, b"shared_secret", context, 32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The AEAD key and base nonce that both ends derive."""

    key: bytes
    nonce: bytes


def receiver(private: X25519PrivateKey, enc: bytes, info: bytes, aead: int) -> Context:
    """SetupBaseR: from the receiver's private half, the encapsulated key (32 bytes) and the info."""
    suite = b"HPKE" + b"".join(number.to_bytes(2, "big") for number in (_KEM, _KDF, aead))
    mode = b"\x00" + _extract(b"", suite, b"psk_id_hash", b"") + _extract(b"", suite, b"info_hash", info)
    secret = _extract(_shared_secret(private, enc), suite, b"secret", b"")
    return Context(
        key=_expand(secret, suite, b"key", mode, AEAD_KEY_BYTES[aead]),
        nonce=_expand(secret, suite, b"base_nonce", mode, 12),
    )


def open_first(context: Context, ciphertext: bytes, data: bytes) -> bytes:
    """ContextR.Open of the message with sequence number 0."""
    return AESGCM(context.key).decrypt(context.nonce, ciphertext, data)
