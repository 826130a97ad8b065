"""What somebody signed: a domain, a payload, signatures, kept as verbatim canonical bytes.

The envelope is the RFC 8785 form of
`{"domain": …, "payload": {…}, "signatures": [{"key": …, "signature": …}]}`. Each signature is Ed25519 over
`domain ‖ LF ‖ RFC 8785(payload)`, so that nothing signed for one purpose serves another. Keys and signatures
are base64url without padding.
"""

import base64
import binascii
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from assessor_app.ledger.canonical import canonical, digest, parse_canonical

MAX_BYTES = 64 * 1024 * 1024  # a statement of a whole programme fits many times over


class Signer(Protocol):
    """An Ed25519 private key."""

    @property
    def public(self) -> bytes:
        """32 bytes."""

    def sign(self, message: bytes) -> bytes:
        """64 bytes."""


class BadStatement(ValueError):
    """These bytes are not a statement of the expected domain, signed by the expected keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A signed statement and the exact bytes it was read from or written as."""

    domain: str
    payload: Mapping[str, Any] = field(repr=False)
    signers: tuple[bytes, ...]  # the public keys whose signatures hold, in the order they stand in
    data: bytes = field(repr=False)

    @property
    def digest(self) -> str:
        """SHA-256 of the verbatim bytes, hex: the name by which other statements and the log point at it."""
        return digest(self.data)


def encode_key(data: bytes) -> str:
    """base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decode_key(text: str) -> bytes:
    """The bytes of `encode_key`'s text; raises ValueError where another text would give the same bytes."""
    try:
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError) as error:
        raise ValueError("not base64url") from error
    if encode_key(data) != text:
        raise ValueError("not base64url in its one spelling")
    return data


def signed_text(domain: str, payload: Mapping[str, Any]) -> bytes:
    """The bytes that a signature of this payload in this domain covers."""
    return domain.encode() + b"\n" + canonical(payload)


def make_statement(domain: str, payload: Mapping[str, Any], *signers: Signer) -> Statement:
    """Sign `payload` in `domain` by each of `signers` (at least one)."""
    if not signers:
        raise ValueError("a statement needs a signer")
    text = signed_text(domain, payload)
    signatures = [{"key": encode_key(key.public), "signature": encode_key(key.sign(text))} for key in signers]
    data = canonical({"domain": domain, "payload": payload, "signatures": signatures})
    return Statement(domain=domain, payload=payload, signers=tuple(key.public for key in signers), data=data)


def read_statement(data: bytes, *, domain: str, by: Collection[bytes] | None = None) -> Statement:
    """Check every signature of `data` and return it.

    domain: the one expected; by: public keys of which at least one must have signed (None: judge `signers`).
    Raises BadStatement where the bytes are not canonical, of another domain, or any signature does not hold.
    """
    if len(data) > MAX_BYTES:
        raise BadStatement("larger than any statement")
    try:
        envelope = parse_canonical(data)
        if set(envelope) != {"domain", "payload", "signatures"} or not isinstance(envelope["payload"], dict):
            raise BadStatement("not a statement")
        if envelope["domain"] != domain:
            raise BadStatement(f"a statement of another kind than {domain}")
        signers = _check_signatures(domain, envelope["payload"], envelope["signatures"])
    except BadStatement:
        raise
    except (ValueError, TypeError, KeyError) as error:
        raise BadStatement("not a statement") from error
    if by is not None and not set(by) & set(signers):
        raise BadStatement("not signed by the expected key")
    return Statement(domain=domain, payload=envelope["payload"], signers=signers, data=data)


def _check_signatures(domain: str, payload: Mapping[str, Any], signatures: Any) -> tuple[bytes, ...]:
    if not isinstance(signatures, list) or not signatures:
        raise BadStatement("not signed")
    text = signed_text(domain, payload)
    signers = []
    for entry in signatures:
        if set(entry) != {"key", "signature"}:
            raise BadStatement("not a statement")
        public = decode_key(entry["key"])
        if not verifies(public, decode_key(entry["signature"]), text):
            raise BadStatement("a signature does not hold")
        signers.append(public)
    if len(set(signers)) != len(signers):
        raise BadStatement("signed twice by one key")
    return tuple(signers)


def verifies(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether `signature` (64 bytes) is Ed25519 of `message` by `public` (32 bytes)."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
