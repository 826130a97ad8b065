"""An award on paper."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from assessor_app.domain.certificate_template import STANDARD, CertificateTemplate


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateFacts:
    """What a certificate says; everything on the page comes from here."""

    award_id: str
    recipient: str = field(repr=False)
    organisation: str
    badge: str
    category: str
    tier: str
    criteria: str  # one line
    issued: datetime  # with a zone: the workspace's
    expires: datetime | None
    issuer_id: str  # DID
    key_fingerprint: str  # of the issuing key, as eight words or hex groups
    credential: bytes = field(repr=False)  # the signed JSON that is attached
    file_name: str  # of the attached credential
    office: str = ""  # who signs on paper, such as "Head of Assessment"; empty: a general word
    template: CertificateTemplate = STANDARD  # how it looks


class SealKey(Protocol):
    """Signs the seal: the issuer's Ed25519 key, its public half as 32 bytes."""

    @property
    def public(self) -> bytes:
        """32 bytes."""

    def sign(self, message: bytes) -> bytes:
        """64 bytes of Ed25519 over `message`."""


class CertificateMaker(Protocol):
    """Draw and seal certificates; the same facts and key give the same bytes."""

    def missing_glyphs(self, facts: CertificateFacts) -> tuple[str, ...]:
        """The characters that no installed font can draw, in order, each once; empty where all can be
        drawn.
        """

    def __call__(self, facts: CertificateFacts, key: SealKey) -> bytes:
        """The PDF; raises Unusable naming the characters where glyphs are missing."""
