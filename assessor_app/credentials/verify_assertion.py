"""Is this Open Badges 2.0 assertion genuine, signed or hosted?

A signed one is judged by its issuer's own keys; what the badge is, and whose, counts only where it stands in
what was signed: of a badge class supplied beside it only the form is judged, and none of its words are told.
A hosted one is vouched for by the address it is fetched from, which nobody visits here: it is compared with
what was supplied, and its signature stays unknown.
Source: Open Badges 2.0, Verification.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from assessor_app.credentials.beside import Beside
from assessor_app.credentials.claims import Claims
from assessor_app.credentials.jws import Compact
from assessor_app.credentials.proofs import ProofChecks, check_compact, no_signature
from assessor_app.credentials.report import Check, Report, outcome_of
from assessor_app.credentials.schema import ASSERTION, BadSchema, check_against
from assessor_app.credentials.standing import revocation_check, status_check, validity
from assessor_app.credentials.verify import Verifier

KIND = "ob2"
_SIGNED = frozenset({"SignedBadge", "signed"})


def verify_assertion(
    document: Mapping[str, Any], verifier: Verifier, here: Beside, compact: Compact | None = None
) -> Report:
    """The report on an assertion; `compact`: the signature that it is the payload of."""
    badge = here.named(document.get("badge"))
    issuer = here.named(badge.get("issuer")) if badge is not None else None
    claims = _claims(document, badge, issuer)
    schema = _schema(document, badge)
    proofs = _proofs(document, issuer, claims, verifier, here, compact)
    trusted, words = verifier.trust.judge(claims.issuer_id, claims.issuer, proofs.key)
    checks = (
        schema,
        proofs.signature,
        proofs.issuer,
        Check(name="trust", ok=trusted, detail=words),
        validity({"validFrom": document.get("issuedOn"), "validUntil": document.get("expires")}, verifier.at),
        _status(document, issuer, claims, verifier, here),
        Check(name="evidence", ok=None, detail="Open Badges 2.0 binds no evidence by digest"),
    )
    return Report(
        kind=KIND,
        checks=checks,
        outcome=outcome_of(checks),
        issuer=claims.issuer if compact is None else _signed_issuer(document, claims, verifier),
        issuer_id=claims.issuer_id,
        achievement=claims.achievement if compact is None else _signed_achievement(document),
        recipient=claims.recipient,
        issued=claims.issued,
        expires=claims.expires,
        credential_id=claims.credential_id,
    )


def _claims(
    document: Mapping[str, Any], badge: Mapping[str, Any] | None, issuer: Mapping[str, Any] | None
) -> Claims:
    named = badge.get("issuer") if badge is not None else None
    identity = issuer.get("id") if issuer is not None else named
    recipient = document.get("recipient")
    return Claims(
        issuer_id=identity if isinstance(identity, str) else "",
        issuer=_text(issuer, "name") or _text({"id": identity}, "id"),
        achievement=_text(badge, "name"),
        recipient=_text(recipient, "identity"),
        issued=_text(document, "issuedOn"),
        expires=_text(document, "expires"),
        credential_id=_text(document, "id"),
    )


def _schema(document: Mapping[str, Any], badge: Mapping[str, Any] | None) -> Check:
    try:
        check_against(ASSERTION, document)
        if badge is None:
            words = "it is built as Open Badges 2.0 says; its badge class is not here"
            return Check(name="schema", ok=True, detail=words)
        check_against(ASSERTION, {**document, "badge": dict(badge)})
    except BadSchema as error:
        return Check(name="schema", ok=False, detail=f"the assertion {error}")
    if badge is not document["badge"]:
        words = "it is built as Open Badges 2.0 says; the badge class is that supplied, which nobody signed"
        return Check(name="schema", ok=True, detail=words)
    return Check(name="schema", ok=True, detail="it is built as Open Badges 2.0 says")


def _proofs(
    document: Mapping[str, Any],
    issuer: Mapping[str, Any] | None,
    claims: Claims,
    verifier: Verifier,
    here: Beside,
    compact: Compact | None,
) -> ProofChecks:
    verification = document.get("verification")
    verification = verification if isinstance(verification, dict) else {}
    signed = str(verification.get("type")) in _SIGNED
    if compact is None:
        if signed:
            return no_signature("it says that it is signed, and comes without its signature", ok=False)
        return _hosted(document, issuer, here)
    if not signed:
        return no_signature("it says that its address vouches for it, which is not visited", ok=None)
    if not claims.issuer_id:
        return no_signature("whose badge it is, is not known here; supply its badge class", ok=None)
    creator = verification.get("creator")
    kid = compact.kid or (creator if isinstance(creator, str) else None)
    named = replace(compact, header={**compact.header, "kid": kid}) if kid else compact
    proofs = check_compact(named, claims.issuer_id, trust=verifier.trust, enclosed=here.issuers)
    if proofs.issuer.ok and _signed_issuer_id(document) != claims.issuer_id:
        words = "the badge's description was supplied beside it, nobody signed it"
        return replace(proofs, issuer=Check(name="issuer", ok=None, detail=words))
    return proofs


def _signed_badge(document: Mapping[str, Any]) -> Mapping[str, Any]:
    """The badge class as far as it stands in the assertion itself; empty where only its address does."""
    badge = document.get("badge")
    return badge if isinstance(badge, dict) else {"id": badge}


def _signed_issuer_id(document: Mapping[str, Any]) -> str | None:
    issuer = _signed_badge(document).get("issuer")
    return _text(issuer, "id") if isinstance(issuer, dict) else _text({"id": issuer}, "id")


def _signed_achievement(document: Mapping[str, Any]) -> str | None:
    """The badge's name as it was signed, else its address, which was."""
    badge = _signed_badge(document)
    return _text(badge, "name") or _text(badge, "id")


def _signed_issuer(document: Mapping[str, Any], claims: Claims, verifier: Verifier) -> str | None:
    """The issuer's name as it was signed, else as it was pinned, else its id: never as supplied beside it."""
    pinned = verifier.trust.issuer(claims.issuer_id)
    signed = _text(_signed_badge(document).get("issuer"), "name")
    return signed or (pinned.name if pinned is not None else None) or claims.issuer_id or None


def _hosted(document: Mapping[str, Any], issuer: Mapping[str, Any] | None, here: Beside) -> ProofChecks:
    """What can be said of a hosted assertion without visiting its address."""
    address = str(document.get("id"))
    supplied = here.documents.get(address)
    if supplied is not None and supplied != document:
        return no_signature("it is not what was supplied as its hosted copy: something was changed", ok=False)
    proofs = no_signature("its address alone vouches for it, and nothing is fetched", ok=None)
    if issuer is None or _within(address, issuer):
        return proofs
    words = "it lies at an address from which its issuer hosts no assertions"
    return replace(proofs, issuer=Check(name="issuer", ok=False, detail=words))


def _within(address: str, issuer: Mapping[str, Any]) -> bool:
    """Whether the issuer hosts assertions there: under what it names, else on its own host."""
    scope = issuer.get("verification")
    scope = scope if isinstance(scope, dict) else {}
    prefixes, hosts = _listed(scope.get("startsWith")), _listed(scope.get("allowedOrigins"))
    try:
        if prefixes:
            return any(_under(address, prefix) for prefix in prefixes)
        if hosts:
            return urlsplit(address).hostname in hosts
        return _origin(address) == _origin(str(issuer.get("id")))
    except ValueError:
        return False


def _under(address: str, prefix: str) -> bool:
    place = urlsplit(address).path
    if _origin(address) != _origin(prefix) or ".." in place or "%2e" in place.lower():
        return False
    wanted = urlsplit(prefix).path.rstrip("/")
    return place == wanted or place.startswith(f"{wanted}/")


def _origin(address: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(address)
    return parts.scheme, parts.hostname, parts.port


def _status(
    document: Mapping[str, Any],
    issuer: Mapping[str, Any] | None,
    claims: Claims,
    verifier: Verifier,
    here: Beside,
) -> Check:
    if document.get("revoked") is True:
        return Check(name="status", ok=False, detail="the assertion itself says that it was revoked")
    if "credentialStatus" in document:  # as our own assertions have it

        def prove(listed: Mapping[str, Any]) -> ProofChecks:
            return verifier.proofs(listed, claims.issuer_id, here)

        return status_check(document, claims, here, at=verifier.at, proofs=prove)
    named = issuer.get("revocationList") if issuer is not None else None
    if named is None:
        return Check(name="status", ok=None, detail="the issuer names no revocation list")
    return revocation_check(here.supplied(named), "revokedAssertions", claims)


def _listed(value: Any) -> list[str]:
    listed = value if isinstance(value, list) else [value]
    return [entry for entry in listed if isinstance(entry, str) and entry]


def _text(holder: Any, name: str) -> str | None:
    value = holder.get(name) if isinstance(holder, dict) else None
    return value if isinstance(value, str) else None
