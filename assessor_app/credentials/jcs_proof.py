"""Data Integrity proofs with `eddsa-jcs-2022`: the JSON itself is signed, in its canonical form (RFC 8785).

What is signed is SHA-256(canonical proof options) ‖ SHA-256(canonical document). The options keep their own
`@context`; the document's begins with it, and is hashed with it in its place.
Source: W3C VC Data Integrity EdDSA Cryptosuites 1.0 §3.3.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from assessor_app.credentials.data_integrity import SigningKey, proof_options, sha256
from assessor_app.credentials.multikey import encode_signature
from assessor_app.ledger.canonical import canonical

JCS_SUITE = "eddsa-jcs-2022"


def jcs_signed_bytes(document: Mapping[str, Any], options: Mapping[str, Any]) -> bytes:
    """The 64 bytes that the signature covers; `document` may still hold its proofs.

    Raises ValueError where the proof has a context that the document does not begin with, or a number that
    has no canonical form.
    """
    bare = {name: value for name, value in document.items() if name != "proof"}
    if "@context" in options:
        own, whole = _listed(options["@context"]), _listed(bare.get("@context"))
        if whole[: len(own)] != own:
            raise ValueError("has a proof for another context")
        bare["@context"] = options["@context"]
    signed = {name: value for name, value in options.items() if name != "proofValue"}
    return sha256(canonical(signed)) + sha256(canonical(bare))


def sign_jcs(
    document: Mapping[str, Any], key: SigningKey, verification_method: str, created: datetime
) -> dict[str, Any]:
    """The document with this proof in place of any other; the same bytes each time."""
    options = {
        **proof_options(verification_method, created),
        "cryptosuite": JCS_SUITE,
        "@context": document["@context"],
    }
    value = encode_signature(key.sign(jcs_signed_bytes(document, options)))
    bare = {name: member for name, member in document.items() if name != "proof"}
    return {**bare, "proof": [{**options, "proofValue": value}]}


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
