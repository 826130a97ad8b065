"""An award as an Open Badges 2.0 assertion, signed, for backpacks that know nothing newer.

Badge class and issuer stand in it whole, so that it can be read without the network. What 2.0 has no place
for is left out (results, digests of evidence); `credentialStatus` is kept, which 2.0 readers pass over.
Source: Open Badges 2.0, Assertion, BadgeClass, Profile; JSON Web Signature for signed badges.
"""

from collections.abc import Mapping
from typing import Any

from assessor_app.credentials.beside import OB2
from assessor_app.credentials.data_integrity import SigningKey
from assessor_app.credentials.jws import sign_compact
from assessor_app.credentials.slots import json_text

Document = dict[str, Any]

_IDENTITY_TYPES = {"emailAddress": "email", "ext:name": "name"}


def sign_assertion(
    credential: Mapping[str, Any], key: SigningKey, verification_method: str, *, image: str
) -> bytes:
    """The award in `credential` (Open Badges 3.0, as we make it) as a signed assertion; the same bytes each
    time. image: an address or data: URI of the badge's picture, which 2.0 demands.
    """
    made = build_assertion(credential, verification_method, image=image)
    return sign_compact(json_text(made).encode(), key, kid=verification_method)


def build_assertion(credential: Mapping[str, Any], verification_method: str, *, image: str) -> Document:
    """The assertion, unsigned."""
    subject = credential["credentialSubject"]
    badge = _badge_class(subject["achievement"], credential["issuer"], verification_method, image)
    return _without_missing(
        {
            "@context": OB2,
            "id": credential["id"],
            "type": "Assertion",
            "recipient": _recipient(subject["identifier"][0]),
            "badge": badge,
            "verification": {"type": "SignedBadge", "creator": verification_method},
            "issuedOn": credential["validFrom"],
            "expires": credential.get("validUntil"),
            "evidence": [_evidence(entry) for entry in credential.get("evidence", [])],
            "credentialStatus": credential.get("credentialStatus"),
        }
    )


def _recipient(identity: Mapping[str, Any]) -> Document:
    return _without_missing(
        {
            "type": _IDENTITY_TYPES.get(identity["identityType"], identity["identityType"]),
            "hashed": identity["hashed"],
            "salt": identity.get("salt"),
            "identity": identity["identityHash"],
        }
    )


def _badge_class(
    achievement: Mapping[str, Any], issuer: Mapping[str, Any], verification_method: str, image: str
) -> Document:
    return _without_missing(
        {
            "id": achievement["id"],
            "type": "BadgeClass",
            "name": achievement["name"],
            "description": achievement["description"],
            "image": image,
            "criteria": dict(achievement["criteria"]),
            "issuer": _without_missing(
                {
                    "id": issuer["id"],
                    "type": "Profile",
                    "name": issuer["name"],
                    "url": issuer.get("url"),
                    "email": issuer.get("email"),
                    "publicKey": verification_method,
                }
            ),
            "tags": achievement.get("tag"),
            "alignment": [_alignment(entry) for entry in achievement.get("alignment", [])],
        }
    )


def _alignment(alignment: Mapping[str, Any]) -> Document:
    names = ("targetName", "targetUrl", "targetDescription", "targetFramework", "targetCode")
    return {name: alignment[name] for name in names if name in alignment}


def _evidence(evidence: Mapping[str, Any]) -> Document:
    names = ("id", "name", "description", "narrative", "genre", "audience")
    return {name: evidence[name] for name in names if name in evidence}


def _without_missing(members: Mapping[str, Any]) -> Document:
    return {name: value for name, value in members.items() if value is not None and value != []}
