"""Public keys of all kinds that sign credentials: Ed25519, ECDSA on P-256, RSA of 2048 bits or more.

A key is bytes: 32 of an Ed25519 key, else its DER SubjectPublicKeyInfo, so that two keys are one where
their bytes are. Which algorithm a signature is judged by follows from the key alone.
Sources: RFC 7518 (JWA), RFC 7517 (JWK), RFC 8037 (OKP), Multikey and the multicodec table.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from assessor_app.credentials.multikey import (
    KEY_BYTES,
    BadKey,
    base58_decode,
    base58_encode,
    base58_length,
    decode_multikey,
    encode_multikey,
)
from assessor_app.ledger.statement import decode_key, verifies

_P256 = b"\x80\x24"  # multicodec p256-pub: the compressed point
_RSA = b"\x85\x24"  # multicodec rsa-pub: DER RSAPublicKey
_COORDINATE = 32
_LONGEST_TEXT = 2048
_LEAST_BITS, _MOST_BITS = 2048, 8192
_PRIVATE = frozenset({"d", "p", "q", "dp", "dq", "qi", "oth", "k"})


class Kind(StrEnum):
    """What kind of key, in words for people."""

    ED25519 = "Ed25519"
    P256 = "P-256"
    RSA = "RSA"


def kind_of(key: bytes) -> Kind:
    """The kind of a key that this module made."""
    if len(key) == KEY_BYTES:
        return Kind.ED25519
    return Kind.P256 if isinstance(_loaded(key), ec.EllipticCurvePublicKey) else Kind.RSA


def holds(key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether `signature` is one of `message` by `key`: Ed25519, ECDSA with SHA-256 (r ‖ s), or RSA PKCS #1
    v1.5 with SHA-256.
    """
    if len(key) == KEY_BYTES:
        return verifies(key, signature, message)
    public = _loaded(key)
    try:
        if isinstance(public, ec.EllipticCurvePublicKey):
            if len(signature) != 2 * _COORDINATE:
                return False
            r, s = (int.from_bytes(part) for part in (signature[:_COORDINATE], signature[_COORDINATE:]))
            public.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA256()))
        else:
            public.verify(signature, message, padding.PKCS1v15(), SHA256())
    except (InvalidSignature, ValueError):
        return False
    return True


def key_of_jwk(jwk: Mapping[str, Any]) -> bytes:
    """The key in a JSON Web Key; raises BadKey, also where it gives a private key away."""
    if _PRIVATE & jwk.keys():
        raise BadKey("gives away a private key")
    try:
        if jwk.get("kty") == "OKP" and jwk.get("crv") == "Ed25519":
            key = decode_key(jwk["x"])
            if len(key) != KEY_BYTES:
                raise BadKey("is not an Ed25519 key")
            return key
        if jwk.get("kty") == "EC" and jwk.get("crv") == "P-256":
            point = b"\x04" + _coordinate(jwk["x"]) + _coordinate(jwk["y"])
            return _encoded(ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point))
        if jwk.get("kty") == "RSA":
            exponent, modulus = (int.from_bytes(decode_key(jwk[name])) for name in ("e", "n"))
            return _encoded(rsa.RSAPublicNumbers(exponent, modulus).public_key())
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadKey("is not a key that can be read") from error
    raise BadKey("is of a kind that is not accepted here")


def key_of_pem(text: str) -> bytes:
    """The key in a PEM public key; raises BadKey."""
    try:
        return _encoded(serialization.load_pem_public_key(text.encode()))
    except (ValueError, UnsupportedAlgorithm) as error:
        raise BadKey("is not a public key in PEM") from error


def key_text(key: bytes) -> str:
    """`publicKeyMultibase` of a key of any kind."""
    public = None if len(key) == KEY_BYTES else _loaded(key)
    if public is None:
        return encode_multikey(key)
    encoding, form = serialization.Encoding, serialization.PublicFormat
    if isinstance(public, ec.EllipticCurvePublicKey):
        return "z" + base58_encode(_P256 + public.public_bytes(encoding.X962, form.CompressedPoint))
    return "z" + base58_encode(_RSA + public.public_bytes(encoding.DER, form.PKCS1))


def key_of_text(text: str) -> bytes:
    """The key in a `publicKeyMultibase`; raises BadKey."""
    if not text.startswith("z") or len(text) > _LONGEST_TEXT:
        raise BadKey("is not base58btc multibase")
    data = base58_decode(text[1:], base58_length(text[1:]))
    if not data.startswith((_P256, _RSA)):
        return decode_multikey(text)
    try:
        if data.startswith(_P256):
            key = _encoded(ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), data[2:]))
        else:
            key = _encoded(serialization.load_der_public_key(data[2:]))
    except (ValueError, UnsupportedAlgorithm) as error:
        raise BadKey("is not a key that can be read") from error
    if key_text(key) != text:
        raise BadKey("is not in its one spelling")
    return key


def key_of_did(did: str) -> bytes:
    """The key in a did:key of any kind; raises BadKey."""
    if not did.startswith("did:key:"):
        raise BadKey("is not a did:key")
    return key_of_text(did.removeprefix("did:key:"))


def _coordinate(text: str) -> bytes:
    data = decode_key(text)
    if len(data) != _COORDINATE:
        raise BadKey("is not on the curve P-256")
    return data


def _encoded(public: object) -> bytes:
    """The bytes by which a key is known here; raises BadKey for a kind or size that is not accepted."""
    if isinstance(public, ed25519.Ed25519PublicKey):
        return public.public_bytes_raw()
    if isinstance(public, ec.EllipticCurvePublicKey):
        if not isinstance(public.curve, ec.SECP256R1):
            raise BadKey("is on another curve than P-256")
    elif isinstance(public, rsa.RSAPublicKey):
        if not _LEAST_BITS <= public.key_size <= _MOST_BITS:
            raise BadKey("is an RSA key of a size that is not accepted")
    else:
        raise BadKey("is of a kind that is not accepted here")
    return public.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)


def _loaded(key: bytes) -> ec.EllipticCurvePublicKey | rsa.RSAPublicKey:
    public = serialization.load_der_public_key(key)
    if not isinstance(public, ec.EllipticCurvePublicKey | rsa.RSAPublicKey):
        raise BadKey("is of a kind that is not accepted here")
    return public
