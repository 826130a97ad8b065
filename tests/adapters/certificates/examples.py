"""A certificate to start from, and a key to seal it with."""

import json
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from assessor_app.adapters.certificates import SealedCertificateMaker
from assessor_app.application.ports.certificates import CertificateFacts

PARIS_IN_WINTER = timezone(timedelta(hours=1))

FACTS = CertificateFacts(
    award_id="4f2a9c1e-8f6b-4d0e-9a51-3c7be2f1d064",
    recipient="Zoë Marguerite Đặng",
    organisation="Northfield College of Applied Data",
    badge="Responsible Data Analysis",
    category="Applied Practice",
    tier="Practitioner",
    criteria="Plans, carries out and defends an analysis of real data, and says what it does not show.",
    issued=datetime(2026, 11, 22, 10, 0, tzinfo=PARIS_IN_WINTER),
    expires=datetime(2029, 11, 22, 10, 0, tzinfo=UTC),
    issuer_id="did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp",
    key_fingerprint="amber cactus finance jolly matrix ocean ruby velvet",
    credential=json.dumps({"type": ["VerifiableCredential"], "id": "urn:example"}).encode(),
    file_name="credential.json",
    office="Head of Assessment",
)


class Key:
    """An Ed25519 key that a test may know."""

    def __init__(self, seed: int = 1) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)
        self.public = self._private.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        return self._private.sign(message)


@lru_cache(maxsize=4)
def sealed() -> bytes:
    return SealedCertificateMaker()(FACTS, Key())
