"""Compact JSON Web Signatures: three texts with dots between, read strictly and written in one way.

The header says nothing about how a signature is judged: the algorithm follows from the key, which comes
from elsewhere; what the header claims must agree. A key in the header (`jwk`) is looked at for one thing
only: that it gives no private key away.
Sources: RFC 7515, RFC 8037, RFC 8725 (JWT Best Current Practices), RFC 9864.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from assessor_app.credentials.data_integrity import SigningKey
from assessor_app.credentials.multikey import BadKey
from assessor_app.credentials.public_keys import Kind, holds, key_of_jwk, kind_of
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.strict_json import MAX_BYTES, BadJson, printable, read_object
from assessor_app.ledger.statement import decode_key, encode_key

_KINDS: Mapping[str, Kind] = {
    "EdDSA": Kind.ED25519,
    "Ed25519": Kind.ED25519,
    "ES256": Kind.P256,
    "RS256": Kind.RSA,
}
_HEADER_BYTES = 64 * 1024
_HEADER_DEPTH = 8
_CHANGES_THE_MEANING = ("crit", "b64", "zip", "enc")
_BEGINS = b"ey"  # base64url of `{"`


class BadJws(ValueError):
    """Not a signature in this form, or none that is accepted; the message says why."""


class Unsigned(BadJws):
    """It can be read, and is not signed in a way that anybody should accept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compact:
    """A compact signature that is well formed; nothing is verified yet."""

    header: Mapping[str, Any]
    payload: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    signed: bytes = field(repr=False)  # the bytes that the signature covers

    @property
    def kid(self) -> str | None:
        """Which key the header says, None where it says none."""
        kid = self.header.get("kid")
        return kid if isinstance(kid, str) else None

    def holds(self, key: bytes) -> bool:
        """Whether `key` signed this. Raises Unsigned where the header claims another kind of signature."""
        algorithm = str(self.header["alg"])
        if _KINDS[algorithm] is not kind_of(key):
            raise Unsigned(f"says {algorithm}, but the issuer's key is of the kind {kind_of(key)}")
        return holds(key, self.signature, self.signed)


def looks_compact(text: bytes) -> bool:
    """Whether these bytes mean to be a compact signature."""
    return text.startswith(_BEGINS) and text.count(b".") == 2


def read_compact(text: bytes) -> Compact:
    """The parts of a compact signature. Raises BadJws, Unsigned where its algorithm is `none` or unknown."""
    if len(text) > 2 * MAX_BYTES:
        raise BadJws("is larger than any honest one")
    parts = text.split(b".")
    if len(parts) != 3:
        raise BadJws("has not three parts")
    try:
        head, payload, signature = (decode_key(part.decode("ascii")) for part in parts)
        header = read_object(head, max_bytes=_HEADER_BYTES, max_depth=_HEADER_DEPTH)
    except BadJson as error:
        raise BadJws(f"has a header that {error}") from error
    except ValueError as error:
        raise BadJws("is not base64url in its one spelling") from error
    _check_header(header)
    return Compact(header=header, payload=payload, signature=signature, signed=text.rpartition(b".")[0])


def sign_compact(payload: bytes, key: SigningKey, *, kid: str, typ: str = "JWT") -> bytes:
    """`payload` signed by an Ed25519 key, the same bytes each time."""
    header = json_text({"alg": "EdDSA", "kid": kid, "typ": typ}).encode()
    signed = f"{encode_key(header)}.{encode_key(payload)}".encode()
    return signed + b"." + encode_key(key.sign(signed)).encode()


def _check_header(header: Mapping[str, Any]) -> None:
    algorithm = header.get("alg")
    if not isinstance(algorithm, str) or algorithm.casefold() == "none":
        raise Unsigned("is missing: its algorithm is “none”")
    if algorithm not in _KINDS:
        raise Unsigned(f"is of the kind {printable(algorithm)}, which is not accepted")
    for name in _CHANGES_THE_MEANING:
        if name in header:
            raise Unsigned(f"asks for an extension ({name}) that is not accepted")
    jwk = header.get("jwk")
    if isinstance(jwk, dict):
        try:
            key_of_jwk(jwk)
        except BadKey as error:
            raise Unsigned(f"comes with a key in its header that {error}") from error
