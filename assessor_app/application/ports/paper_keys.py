"""The issuer's certificate for PDF readers: made here or supplied, and signing with it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from assessor_app.credentials.pdf_signature import Binding


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperKey:
    """A private key with the certificates that name it."""

    private: bytes = field(repr=False)  # PKCS #8, DER
    public: bytes = field(repr=False)  # SubjectPublicKeyInfo, DER
    chain: tuple[bytes, ...] = field(repr=False)  # DER, its own first


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What a certificate says."""

    name: str
    issued_by: str
    begins: datetime
    ends: datetime
    fingerprint: str  # SHA-256 of the certificate, hex in pairs


SignPdf = Callable[[bytes, datetime], bytes]
"""A sealed certificate and the time → the same with a signature after the seal."""


class PaperKeys(Protocol):
    """X.509 for PDF readers."""

    def own(self, private: bytes, *, organisation: str, issuer: str, at: datetime) -> PaperKey:
        """A certificate by the key of itself, valid for ten years from `at`.

        private: ECDSA P-256, PKCS #8; issuer: the DID that stands in it.
        """

    def supplied(self, data: bytes, passphrase: str, *, at: datetime) -> PaperKey:
        """What a .p12 file holds; raises Unusable saying why it cannot sign."""

    def named(self, certificate: bytes) -> Named:
        """What a certificate (DER) says."""

    def signer(self, private: bytes, binding: Binding) -> SignPdf:
        """Signs by this key; the same certificate at the same second gives the same bytes, where the key is
        an elliptic one or RSA by PKCS #1 (no randomness is used).
        """
