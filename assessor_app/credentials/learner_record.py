"""A learner's awards together: a ClrCredential of the Comprehensive Learner Record 2.0.

The credentials stand in it whole, each with its own proof and status; around them stands the issuer's. Who it
is about is said as in all of them, the newest first: each has salts of its own, so that nobody could tell
otherwise that they are about one person.
Source: 1EdTech Comprehensive Learner Record 2.0, ClrCredential, ClrSubject.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from assessor_app.credentials.achievement_credential import build_profile
from assessor_app.credentials.contexts import CLR, OB3, VC2
from assessor_app.credentials.data_integrity import SigningKey, sign
from assessor_app.credentials.facts import IssuerProfile
from assessor_app.credentials.schema import CLR_CREDENTIAL, check_against
from assessor_app.credentials.times import stamp

CLR_CONTEXTS = (VC2, OB3, CLR)


def sign_learner_record(
    credentials: Sequence[Mapping[str, Any]],
    key: SigningKey,
    verification_method: str,
    *,
    issuer: IssuerProfile,
    identity: str,
    at: datetime,
) -> dict[str, Any]:
    """The record, signed. credentials: of one learner, the newest last, at least one; identity: its id.

    The same bytes for the same arguments. Raises BadSchema, BadTerms where the credentials cannot stand in
    one document.
    """
    subject = credentials[-1]["credentialSubject"]
    about: dict[str, Any] = {"id": subject["id"]} if "id" in subject else {}
    identities: list[Any] = []
    for credential in reversed(credentials):
        given = credential["credentialSubject"].get("identifier", [])
        identities += [identity for identity in given if identity not in identities]
    if identities:
        about["identifier"] = identities
    document = {
        "@context": list(CLR_CONTEXTS),
        "id": identity,
        "type": ["VerifiableCredential", "ClrCredential"],
        "name": f"Learner record of {issuer.name}",
        "issuer": build_profile(issuer),
        "validFrom": stamp(at),
        "credentialSubject": {
            **about,
            "type": ["ClrSubject"],
            "verifiableCredential": [dict(credential) for credential in credentials],
        },
    }
    check_against(CLR_CREDENTIAL, document)
    return sign(document, key, verification_method, at)
