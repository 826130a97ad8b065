"""An EndorsementCredential of our own: what one organisation says of an achievement, an issuer or an award.

Source: 1EdTech Open Badges 3.0, EndorsementCredential, EndorsementSubject.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from assessor_app.credentials.achievement_credential import CONTEXTS, BadFacts, build_profile
from assessor_app.credentials.baking import BadPicture, unbake_png, unbake_svg
from assessor_app.credentials.credential_jwt import BadClaims, credential_of
from assessor_app.credentials.data_integrity import SigningKey, sign
from assessor_app.credentials.facts import IssuerProfile
from assessor_app.credentials.jws import BadJws, looks_compact, read_compact
from assessor_app.credentials.schema import ENDORSEMENT, check_against
from assessor_app.credentials.strict_json import BadJson, read_object
from assessor_app.credentials.times import stamp

_TYPES = ("VerifiableCredential", "EndorsementCredential")
_BLANKS = b"\xef\xbb\xbf \t\r\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class EndorsementFacts:
    """What one endorsement says. Times have a zone."""

    id: str  # its own, absolute
    issuer: IssuerProfile
    about: str  # the id of what is endorsed, absolute
    name: str  # how the endorsement is called
    comment: str
    valid_from: datetime
    valid_until: datetime | None = None


def sign_endorsement(facts: EndorsementFacts, key: SigningKey, verification_method: str) -> dict[str, Any]:
    """The endorsement, signed by `eddsa-rdfc-2022`; raises BadFacts, BadSchema. Same facts, same bytes."""
    if not facts.comment.strip():
        raise BadFacts("an endorsement says something")
    if facts.valid_until is not None and facts.valid_until <= facts.valid_from:
        raise BadFacts("the endorsement would end before it begins")
    document: dict[str, Any] = {
        "@context": list(CONTEXTS),
        "id": facts.id,
        "type": list(_TYPES),
        "name": facts.name,
        # one id is described once: who endorses itself is named as issuer, and described as what is endorsed
        "issuer": facts.issuer.id if facts.about == facts.issuer.id else build_profile(facts.issuer),
        "validFrom": stamp(facts.valid_from),
        **({"validUntil": stamp(facts.valid_until)} if facts.valid_until else {}),
        "credentialSubject": {
            "id": facts.about,
            "type": ["EndorsementSubject"],
            "endorsementComment": facts.comment,
        },
    }
    check_against(ENDORSEMENT, document)
    return sign(document, key, verification_method, facts.valid_from)


def credential_in(data: bytes) -> Mapping[str, Any] | None:
    """The Open Badges 3.0 credential in a file (JSON, JWT, baked PNG or SVG), unchecked; None for others."""
    text = data.strip(_BLANKS)
    try:
        if data.startswith(b"\x89PNG"):
            text = unbake_png(data).text
        elif text.startswith(b"<"):
            text = unbake_svg(data).text
        found = (
            credential_of(read_object(read_compact(text).payload))
            if looks_compact(text)
            else read_object(text)
        )
    except (BadPicture, BadJws, BadJson, BadClaims):
        return None
    return found if "credentialSubject" in found else None
