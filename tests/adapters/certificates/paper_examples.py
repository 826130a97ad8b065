"""A sealed certificate with a signature for PDF readers, and .p12 files of all kinds."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import pkcs12

from assessor_app.adapters.certificates.paper_keys import X509PaperKeys
from assessor_app.application.ports.paper_keys import PaperKey
from assessor_app.credentials.pdf_signature import PAPER_DOMAIN, Binding, binding_payload, read_binding
from assessor_app.ledger.statement import Signer, make_statement
from tests.adapters.certificates.examples import FACTS, Key, sealed

KEYS = X509PaperKeys()
AT = datetime(2026, 11, 29, 21, 0, 5, tzinfo=UTC)
PASSPHRASE = "correct horse"


@lru_cache
def own() -> PaperKey:
    """The issuer's own certificate, by a key that a test may know."""
    private = ec.derive_private_key(12345, ec.SECP256R1()).private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return KEYS.own(private, organisation=FACTS.organisation, issuer=FACTS.issuer_id, at=AT)


def bound(key: PaperKey, signer: Signer | None = None, *, supplied: bool = False, **changes: Any) -> Binding:
    """The issuer's word for a certificate."""
    payload = binding_payload(
        issuer=FACTS.issuer_id,
        chain=key.chain,
        public=key.public,
        supplied=supplied,
        at="2026-11-29T21:00:00.000000Z",
    )
    signer = signer or Key()
    return read_binding(make_statement(PAPER_DOMAIN, {**payload, **changes}, signer).data, signer.public)


@lru_cache
def signed() -> bytes:
    """The sealed example, signed."""
    return KEYS.signer(own().private, bound(own()))(sealed(), AT)


def supplied_key(
    *,
    key: Any = None,
    begins: datetime = AT - timedelta(days=1),
    ends: datetime = AT + timedelta(days=300),
    usage: x509.ExtendedKeyUsage | None = None,
    signs: bool = True,
    authority: bool = False,
) -> bytes:
    """A .p12 file whose certificate an authority of its own issued, with the authority's in it."""
    root_key = ec.generate_private_key(ec.SECP256R1())
    root_name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Example Authority")])
    root = _certificate(root_name, root_name, root_key.public_key(), root_key, begins, ends, authority=True)
    key = key or ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Northfield Seal")])
    leaf = _certificate(
        name,
        root_name,
        key.public_key(),
        root_key,
        begins,
        ends,
        authority=authority,
        usage=usage,
        signs=signs,
    )
    lock = serialization.BestAvailableEncryption(PASSPHRASE.encode())
    return pkcs12.serialize_key_and_certificates(b"seal", key, leaf, [root], lock)


def _certificate(
    name: x509.Name,
    issuer: x509.Name,
    public: Any,
    by: ec.EllipticCurvePrivateKey,
    begins: datetime,
    ends: datetime,
    *,
    authority: bool,
    usage: x509.ExtendedKeyUsage | None = None,
    signs: bool = True,
) -> x509.Certificate:
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(
                digital_signature=signs and not authority,
                content_commitment=signs and not authority,
                key_encipherment=not signs,
                data_encipherment=False,
                key_agreement=False,
                key_cert_sign=authority,
                crl_sign=authority,
                encipher_only=False,
                decipher_only=False,
            ),
            critical=True,
        )
    )
    if usage is not None:
        builder = builder.add_extension(usage, critical=False)
    return builder.sign(by, SHA256())


def rsa_key(bits: int) -> rsa.RSAPrivateKey:
    """An RSA key of that size."""
    return rsa.generate_private_key(65537, bits)
