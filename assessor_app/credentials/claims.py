"""What a credential says, read for people: never used to decide how it is verified."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """Issuer, badge, recipient and dates as the credential states them."""

    issuer_id: str
    issuer: str | None
    achievement: str | None
    recipient: str | None
    issued: str | None
    expires: str | None
    credential_id: str | None


def claims_of(document: Mapping[str, Any]) -> Claims:
    """The claims of a credential of either data model, however little of it is well formed."""
    issuer = document.get("issuer")
    issuer_id = issuer.get("id") if isinstance(issuer, dict) else issuer
    subject = document.get("credentialSubject")
    subject = subject if isinstance(subject, dict) else {}
    achievement = subject.get("achievement")
    return Claims(
        issuer_id=issuer_id if isinstance(issuer_id, str) else "",
        issuer=_text(issuer, "name") or (issuer_id if isinstance(issuer_id, str) else None),
        achievement=_text(achievement, "name"),
        recipient=_recipient(subject),
        issued=_text(document, "validFrom") or _text(document, "issuanceDate"),
        expires=_text(document, "validUntil") or _text(document, "expirationDate"),
        credential_id=_text(document, "id"),
    )


def _recipient(subject: Mapping[str, Any]) -> str | None:
    identities = subject.get("identifier")
    for identity in identities if isinstance(identities, list) else []:
        if isinstance(identity, dict) and identity.get("hashed") is False:
            return _text(identity, "identityHash")
    return _text(subject, "id") or (
        _text(identities[0], "identityHash") if isinstance(identities, list) and identities else None
    )


def _text(holder: Any, name: str) -> str | None:
    value = holder.get(name) if isinstance(holder, dict) else None
    return value if isinstance(value, str) else None
