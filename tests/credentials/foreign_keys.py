"""Keys of others: P-256 and RSA, made once, with the did:web issuer that lists them."""

import json
from functools import cache
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from jwt.algorithms import ECAlgorithm, OKPAlgorithm, RSAAlgorithm

from assessor_app.credentials.achievement_credential import build_credential
from assessor_app.credentials.credential_jwt import claims_for
from assessor_app.credentials.facts import IssuerProfile
from tests.credentials.award_samples import award_with

DID = "did:web:badges.example.org"
ISSUER = IssuerProfile(id=DID, name="Other Academy")
ALGORITHMS = ("EdDSA", "ES256", "RS256")

Private = ed25519.Ed25519PrivateKey | ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


@cache
def private_key(algorithm: str) -> Private:
    if algorithm == "EdDSA":
        return ed25519.Ed25519PrivateKey.from_private_bytes(b"f" * 32)
    if algorithm == "ES256":
        return ec.derive_private_key(7**40, ec.SECP256R1())
    return rsa.generate_private_key(65537, 2048)


def jwk(key: Any) -> dict[str, Any]:
    """The public JWK, by PyJWT."""
    public = key.public_key() if hasattr(key, "public_key") else key
    for kind in (OKPAlgorithm, ECAlgorithm, RSAAlgorithm):
        try:
            made: dict[str, Any] = json.loads(kind.to_jwk(public))
        except (TypeError, jwt.InvalidKeyError, AttributeError):
            continue
        return made
    raise AssertionError(key)


def did_json(*algorithms: str) -> dict[str, Any]:
    """A did.json that lists a JsonWebKey for each algorithm."""
    return {
        "id": DID,
        "assertionMethod": [
            {
                "id": f"{DID}#{algorithm}",
                "type": "JsonWebKey",
                "controller": DID,
                "publicKeyJwk": jwk(private_key(algorithm)),
            }
            for algorithm in algorithms
        ],
    }


def payload(seed: int = 0, **changes: Any) -> dict[str, Any]:
    """A credential with its claims, unsigned."""
    document = build_credential(award_with(seed, issuer=ISSUER))
    return {**document, **claims_for(document), **changes}


def foreign_jwt(
    algorithm: str, said: dict[str, Any] | None = None, headers: dict[str, Any] | None = None
) -> bytes:
    """A JWT that PyJWT signed."""
    headers = {"kid": f"{DID}#{algorithm}"} if headers is None else headers
    return jwt.encode(
        said or payload(), private_key(algorithm), algorithm=algorithm, headers=headers
    ).encode()
