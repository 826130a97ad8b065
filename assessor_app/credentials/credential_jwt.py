"""A credential as a compact JWT: what its claims say, and the credential that they stand for.

Open Badges 3.0: the payload is the credential itself, beside `iss`, `jti`, `sub`, `nbf`, `exp`. Data model
1.1 may put the credential into `vc` and leave to the claims what they say. Where both say something they
must say the same.
Sources: Open Badges 3.0 §8.2.4; W3C VC Data Model 1.1 §6.3.1; W3C Securing VCs using JOSE and COSE.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from assessor_app.credentials.contexts import VC1
from assessor_app.credentials.data_integrity import SigningKey
from assessor_app.credentials.jws import sign_compact
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.times import moment_of, stamp

_CLAIMS = frozenset({"iss", "jti", "sub", "nbf", "exp", "iat", "aud", "vc"})
_SECONDS_APART = 1.0  # a date may have a fraction that its claim has not


class BadClaims(ValueError):
    """The claims and the credential do not say the same; the message says where."""


def sign_jwt(document: Mapping[str, Any], key: SigningKey, verification_method: str) -> bytes:
    """The credential as a JWT by an Ed25519 key; the same bytes each time. A proof in it is left out."""
    unsigned = {name: value for name, value in document.items() if name != "proof"}
    payload = json_text({**claims_for(unsigned), **unsigned}).encode()
    return sign_compact(payload, key, kid=verification_method)


def claims_for(document: Mapping[str, Any]) -> dict[str, Any]:
    """The registered claims of a credential of the data model 2.0."""
    claims: dict[str, Any] = {"iss": _id(document["issuer"]), "jti": document["id"]}
    subject = _id(document["credentialSubject"])
    if subject is not None:
        claims["sub"] = subject
    for claim, name in (("nbf", "validFrom"), ("exp", "validUntil")):
        moment = moment_of(document.get(name))
        if moment is not None:
            claims[claim] = int(moment.timestamp())
    return claims


def credential_of(payload: Mapping[str, Any]) -> dict[str, Any]:
    """The credential that a JWT's payload stands for. Raises BadClaims where claims contradict it."""
    wrapped = payload.get("vc")
    if isinstance(wrapped, dict):
        document = dict(wrapped)
        for name in document.keys() & payload.keys():
            raise BadClaims(f"says “{name}” inside and outside of the credential")
        _fill(document, payload)
    elif "vc" in payload:
        raise BadClaims("has a “vc” that is no credential")
    else:
        document = {name: value for name, value in payload.items() if name not in _CLAIMS}
    _compare(document, payload)
    return document


def _fill(document: dict[str, Any], claims: Mapping[str, Any]) -> None:
    """What the credential leaves to its claims."""
    old = _first(document.get("@context")) == VC1
    begins, ends = ("issuanceDate", "expirationDate") if old else ("validFrom", "validUntil")
    for name, claim in (("id", "jti"), ("issuer", "iss")):
        if claim in claims:
            document.setdefault(name, claims[claim])
    for name, claim in ((begins, "nbf"), (ends, "exp")):
        moment = _moment(claims.get(claim))
        if moment is not None:
            document.setdefault(name, stamp(moment))
    subject = document.get("credentialSubject")
    if "sub" in claims and isinstance(subject, dict) and "id" not in subject:
        document["credentialSubject"] = {"id": claims["sub"], **subject}


def _compare(document: Mapping[str, Any], claims: Mapping[str, Any]) -> None:
    for claim, said, words in (
        ("iss", _id(document.get("issuer")), "names one issuer in its claims and another in the credential"),
        ("jti", document.get("id"), "has one id in its claims and another in the credential"),
        ("sub", _id(document.get("credentialSubject")), "names two recipients"),
    ):
        if claim in claims and claims[claim] != said:
            raise BadClaims(words)
    for claim, said in (
        ("nbf", document.get("validFrom", document.get("issuanceDate"))),
        ("exp", document.get("validUntil", document.get("expirationDate"))),
    ):
        if claim not in claims:
            continue
        claimed, moment = _moment(claims[claim]), moment_of(said)
        if claimed is None or moment is None:
            raise BadClaims("has a date in its claims that the credential has not")
        if abs((claimed - moment).total_seconds()) >= _SECONDS_APART:
            raise BadClaims("has one date in its claims and another in the credential")


def _moment(value: Any) -> datetime | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return datetime.fromtimestamp(value, UTC)
    except (OverflowError, OSError, ValueError):
        return None


def _id(value: Any) -> Any:
    return value.get("id") if isinstance(value, dict) else value


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value
