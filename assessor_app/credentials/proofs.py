"""Which key signed a credential, and does its signature hold? The steps `signature` and `issuer`.

Nothing in the credential says how it is verified: the suite is `eddsa-rdfc-2022` or `eddsa-jcs-2022`, the
purpose `assertionMethod`, and the key is the issuer's own, from its did:key or from a document pinned
beforehand. A document that came with the file can show that the signature holds, never whose it is.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from assessor_app.credentials.data_integrity import SUITE, options_document
from assessor_app.credentials.jcs_proof import JCS_SUITE, jcs_signed_bytes
from assessor_app.credentials.jws import Compact, Unsigned
from assessor_app.credentials.multikey import BadKey, decode_signature, key_of_method
from assessor_app.credentials.public_keys import key_of_did
from assessor_app.credentials.report import Check
from assessor_app.credentials.strict_json import printable
from assessor_app.credentials.times import moment_of
from assessor_app.credentials.trust import PinnedIssuer, TrustPolicy
from assessor_app.ledger.statement import verifies

DigestAll = Callable[..., Sequence[bytes]]  # documents → SHA-256 of their canonical forms
SUITES = (SUITE, JCS_SUITE)  # not a set: what a stranger puts there may have no hash
MAX_PROOFS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """A key that may have signed, and whether something outside the file says that it is the issuer's."""

    key: bytes
    issuers_own: bool | None
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofChecks:
    """The outcome of the proofs: both checks, and the key that signed."""

    signature: Check
    issuer: Check
    key: bytes | None = None


class BadProof(ValueError):
    """The proof cannot hold; the message says why."""


def find_signer(
    method: str, issuer_id: str, trust: TrustPolicy, enclosed: Iterable[PinnedIssuer] = ()
) -> Signer | None:
    """The key of a verification method, None where it is not known here. Raises BadProof for a method that
    can
    never be right.
    """
    if method.startswith("did:key:"):
        try:
            key = key_of_method(method)
        except BadKey as error:
            raise BadProof(f"the verification method {error}") from error
        own = method.partition("#")[0] == issuer_id
        detail = "the key is the issuer's own did:key" if own else "the key is not the issuer's own"
        return Signer(key=key, issuers_own=own, detail=detail)
    pinned = trust.issuer(issuer_id)
    if pinned is not None:
        if method in pinned.methods:
            return Signer(
                key=pinned.methods[method], issuers_own=True, detail="the pinned document lists the key"
            )
        raise BadProof("the pinned document of the issuer does not list the key")
    for issuer in enclosed:
        if issuer.id == issuer_id and method in issuer.methods:
            return Signer(
                key=issuer.methods[method],
                issuers_own=None,
                detail="only a document that came with the file says that this is the issuer's key",
            )
    return None


def check_proofs(
    document: Mapping[str, Any],
    issuer_id: str,
    *,
    at: datetime,
    trust: TrustPolicy,
    digest: DigestAll,
    enclosed: Iterable[PinnedIssuer] = (),
) -> ProofChecks:
    """Judge every proof of the document by a suite that is read here; one that fails fails it."""
    proofs = document.get("proof")
    listed = proofs if isinstance(proofs, list) else [proofs]
    known = [proof for proof in listed if isinstance(proof, dict) and proof.get("cryptosuite") in SUITES]
    if not known or len(listed) > MAX_PROOFS:
        return no_signature(
            "there is no proof by eddsa-rdfc-2022 or eddsa-jcs-2022", ok=False if proofs is None else None
        )
    enclosed = tuple(enclosed)
    try:
        signers = [find_proof_signer(proof, issuer_id, at, trust, enclosed) for proof in known]
    except BadProof as error:
        return no_signature(str(error), ok=False)
    found = [(proof, signer) for proof, signer in zip(known, signers, strict=True) if signer is not None]
    if not found:
        return no_signature("the issuer's key is not known here; give its did.json", ok=None)
    return _judge(document, found, digest)


def _judge(
    document: Mapping[str, Any],
    found: Sequence[tuple[Mapping[str, Any], Signer]],
    digest: DigestAll,
) -> ProofChecks:
    try:
        messages = _messages(document, [proof for proof, _ in found], digest)
    except ValueError as error:
        return no_signature(f"the credential {error}", ok=False)
    for (proof, signer), message in zip(found, messages, strict=True):
        if not signature_holds(proof, signer.key, message):
            return no_signature("the signature does not match: something was changed", ok=False)
    best = min(
        (signer for _, signer in found), key=lambda signer: (True, None, False).index(signer.issuers_own)
    )
    return ProofChecks(
        signature=Check(name="signature", ok=True, detail="the signature holds"),
        issuer=Check(name="issuer", ok=best.issuers_own, detail=best.detail),
        key=best.key,
    )


def _messages(
    document: Mapping[str, Any], proofs: Sequence[Mapping[str, Any]], digest: DigestAll
) -> list[bytes]:
    """What each proof's signature covers; raises ValueError where it has no canonical form."""
    linked = [proof for proof in proofs if proof["cryptosuite"] == SUITE]
    digests: list[bytes] = []
    if linked:
        bare = {name: value for name, value in document.items() if name != "proof"}
        options = [options_document(proof, document["@context"]) for proof in linked]
        body, *others = digest(bare, *options)
        digests = [other + body for other in others]
    following = iter(digests)
    return [
        next(following) if proof["cryptosuite"] == SUITE else jcs_signed_bytes(document, proof)
        for proof in proofs
    ]


def find_proof_signer(
    proof: Mapping[str, Any],
    issuer_id: str,
    at: datetime,
    trust: TrustPolicy,
    enclosed: Iterable[PinnedIssuer],
) -> Signer | None:
    """The signer a proof names, after everything but the signature was judged; raises BadProof."""
    if proof.get("type") != "DataIntegrityProof" or proof.get("proofPurpose") != "assertionMethod":
        raise BadProof("the proof was not made to assert anything")
    if "previousProof" in proof or "domain" in proof or "challenge" in proof:
        raise BadProof("the proof was made for one exchange or depends on another proof")
    if "created" in proof and moment_of(proof["created"]) is None:
        raise BadProof("the proof's date has no zone or is none")
    if "expires" in proof:
        expires = moment_of(proof["expires"])
        if expires is None or expires < at:
            raise BadProof("the proof itself has expired")
    method = proof.get("verificationMethod")
    if not isinstance(method, str) or not isinstance(proof.get("proofValue"), str):
        raise BadProof("the proof names no key or has no value")
    if not method.startswith(f"{issuer_id}#") and method.startswith("did:"):
        raise BadProof(f"{printable(method.partition('#')[0])} signed, which is not the issuer")
    return find_signer(method, issuer_id, trust, enclosed)


def signature_holds(proof: Mapping[str, Any], key: bytes, message: bytes) -> bool:
    """Whether the proof's value is a signature of `message` by `key`."""
    try:
        return verifies(key, decode_signature(proof["proofValue"]), message)
    except BadKey:
        return False


def check_compact(
    compact: Compact, issuer_id: str, *, trust: TrustPolicy, enclosed: Iterable[PinnedIssuer] = ()
) -> ProofChecks:
    """Judge a compact signature by the issuer's own keys; its `kid` may pick one of these, nothing else."""
    try:
        signers = _compact_signers(compact.kid, issuer_id, trust, enclosed)
        if not signers:
            return no_signature("the issuer's key is not known here; give its did.json", ok=None)
        signer = _first_that_holds(compact, signers)
    except (BadProof, Unsigned) as error:
        return no_signature(f"the signature {error}", ok=False)
    if signer is None:
        return no_signature("the signature does not match: something was changed", ok=False)
    return ProofChecks(
        signature=Check(name="signature", ok=True, detail="the signature holds"),
        issuer=Check(name="issuer", ok=signer.issuers_own, detail=signer.detail),
        key=signer.key,
    )


def _compact_signers(
    kid: str | None, issuer_id: str, trust: TrustPolicy, enclosed: Iterable[PinnedIssuer]
) -> list[Signer]:
    named = (kid or "").partition("#")[0]
    if named.startswith("did:") and named != issuer_id:
        raise BadProof(f"is by {printable(named)}, which is not the issuer")
    if issuer_id.startswith("did:key:"):
        try:
            key = key_of_did(issuer_id)
        except BadKey as error:
            raise BadProof(f"cannot be checked: the issuer's did:key {error}") from error
        return [Signer(key=key, issuers_own=True, detail="the key is the issuer's own did:key")]
    pinned = trust.issuer(issuer_id)
    holders = [issuer for issuer in enclosed if issuer.id == issuer_id] if pinned is None else [pinned]
    own = None if pinned is None else True
    detail = (
        "the pinned document lists the key"
        if own
        else "only a document that came with the file says that this is the issuer's key"
    )
    return [
        Signer(key=key, issuers_own=own, detail=detail)
        for holder in holders
        for method, key in holder.methods.items()
        if kid not in holder.methods or method == kid
    ]


def _first_that_holds(compact: Compact, signers: Sequence[Signer]) -> Signer | None:
    """Raises Unsigned where no key is of the kind that the header says."""
    wrong: Unsigned | None = None
    fitting = 0
    for signer in signers:
        try:
            if compact.holds(signer.key):
                return signer
            fitting += 1
        except Unsigned as error:
            wrong = error
    if wrong is not None and not fitting:
        raise wrong
    return None


def no_signature(detail: str, *, ok: bool | None) -> ProofChecks:
    """Both checks with one answer: no signature that holds was found."""
    return ProofChecks(
        signature=Check(name="signature", ok=ok, detail=detail),
        issuer=Check(name="issuer", ok=ok, detail=detail),
    )
