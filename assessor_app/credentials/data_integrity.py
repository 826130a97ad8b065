"""Data Integrity proofs with `eddsa-rdfc-2022`: the full, slow and plain path.

What is signed is SHA-256(canonical proof options) ‖ SHA-256(canonical document), in this order. The
proof options take the document's `@context`.
Source: W3C VC Data Integrity EdDSA Cryptosuites 1.0 §3.2; Data Integrity 1.0 §4.
"""

import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Protocol

from assessor_app.credentials.canonical_rdf import canonical_nquads
from assessor_app.credentials.multikey import encode_signature
from assessor_app.credentials.times import stamp

SUITE = "eddsa-rdfc-2022"
Canonicalise = Callable[[Mapping[str, Any]], str]


class SigningKey(Protocol):
    """An Ed25519 private key."""

    @property
    def public(self) -> bytes:
        """32 bytes."""

    def sign(self, message: bytes) -> bytes:
        """64 bytes."""


def proof_options(verification_method: str, created: datetime) -> dict[str, Any]:
    """The proof without its value."""
    return {
        "type": "DataIntegrityProof",
        "cryptosuite": SUITE,
        "created": stamp(created),
        "verificationMethod": verification_method,
        "proofPurpose": "assertionMethod",
    }


def options_document(options: Mapping[str, Any], context: Any) -> dict[str, Any]:
    """The proof options as the document that is canonicalised: without value, with the credential's
    context.
    """
    return {
        "@context": context,
        **{name: value for name, value in options.items() if name not in {"proofValue", "@context"}},
    }


def signed_bytes(
    document: Mapping[str, Any], options: Mapping[str, Any], canonicalise: Canonicalise = canonical_nquads
) -> bytes:
    """The 64 bytes that the signature covers; `document` may still hold its proofs."""
    unsigned = {name: value for name, value in document.items() if name != "proof"}
    options_text = canonicalise(options_document(options, document["@context"]))
    return sha256(options_text.encode()) + sha256(canonicalise(unsigned).encode())


def sign(
    document: Mapping[str, Any], key: SigningKey, verification_method: str, created: datetime
) -> dict[str, Any]:
    """The document with its proof. Raises BadTerms, UnknownContext, BadRdf where it must not be signed."""
    options = proof_options(verification_method, created)
    signature = key.sign(signed_bytes(document, options))
    proof = {**options, "proofValue": encode_signature(signature)}
    return {**document, "proof": [proof]}


def sha256(data: bytes) -> bytes:
    """32 bytes."""
    return hashlib.sha256(data).digest()
