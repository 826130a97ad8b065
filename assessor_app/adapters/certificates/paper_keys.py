"""X.509 certificates for PDF readers, by `cryptography`: our own, a supplied .p12, and signatures by either.

What a signature looks like is `credentials/pdf_signature.py`'s business; `docs/decisions/pdf-signature.md`
says why no PDF library writes it. ECDSA takes its nonce from the message (RFC 6979).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID

from assessor_app.application.ports.paper_keys import Named, PaperKey, SignPdf
from assessor_app.application.problems import Unusable
from assessor_app.credentials.cms import CURVES, one_spelling, signed_attributes, signed_data
from assessor_app.credentials.pdf_signature import MOST_IN_CHAIN, BadPdfSignature, Binding, revision

LARGEST = 1024 * 1024  # bytes of a .p12 file
_YEARS = 10
_LONGEST_NAME = 64  # bytes of UTF-8: within the upper bounds of X.520
_SMALLEST_RSA = 2048  # bits
_DOCUMENTS = x509.ObjectIdentifier("1.3.6.1.5.5.7.3.36")  # RFC 9336
_FOR_DOCUMENTS = {
    _DOCUMENTS,
    ExtendedKeyUsageOID.EMAIL_PROTECTION,  # what many readers go by
    ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE,
    x509.ObjectIdentifier("1.2.840.113583.1.1.5"),  # Adobe's
    x509.ObjectIdentifier("1.3.6.1.4.1.311.10.3.12"),  # Microsoft's
}
_Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


@dataclass(frozen=True, slots=True)
class X509PaperKeys:
    """Implements `PaperKeys`."""

    def own(self, private: bytes, *, organisation: str, issuer: str, at: datetime) -> PaperKey:
        """A certificate that vouches for itself; what binds it to the issuer is the issuer's statement."""
        key = _loaded(private)
        shown = organisation.encode()[:_LONGEST_NAME].decode(errors="ignore").strip()
        name = x509.Name(
            [
                x509.NameAttribute(kind, shown)
                for kind in (x509.NameOID.ORGANIZATION_NAME, x509.NameOID.COMMON_NAME)
            ]
        )
        begins = at.astimezone(UTC).replace(microsecond=0)
        certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(begins)
            .not_valid_after(begins + timedelta(days=365 * _YEARS))
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(), critical=True)
            .add_extension(
                x509.ExtendedKeyUsage([_DOCUMENTS, ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False
            )
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(
                x509.SubjectAlternativeName([x509.UniformResourceIdentifier(issuer)]), critical=False
            )
            .sign(key, SHA256())
        )
        return _paper_key(key, [certificate])

    def supplied(self, data: bytes, passphrase: str, *, at: datetime) -> PaperKey:
        """Everything that would make a reader refuse it later is refused here, in words."""
        if len(data) > LARGEST:
            raise Unusable("the file is larger than any .p12 file")
        try:
            held = pkcs12.load_pkcs12(data, passphrase.encode())
        except (ValueError, UnsupportedAlgorithm) as error:
            raise Unusable(
                "the file does not open: it is no .p12 file, or the passphrase is another",
                remedy="Give the passphrase that the file was made with.",
            ) from error
        if held.key is None or held.cert is None:
            raise Unusable("the file holds no certificate together with its private key")
        key, certificate = held.key, held.cert.certificate
        if not isinstance(key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey):
            raise Unusable(
                "its key is of a kind that PDF readers do not check",
                remedy="Ask for one with an elliptic key (P-256, P-384) or RSA.",
            )
        if isinstance(key, rsa.RSAPrivateKey) and key.key_size < _SMALLEST_RSA:
            raise Unusable(f"its RSA key has {key.key_size} bits; at least {_SMALLEST_RSA} are needed")
        if isinstance(key, ec.EllipticCurvePrivateKey) and key.curve.name not in CURVES:
            raise Unusable(f"its elliptic key is on the curve {key.curve.name}; P-256 or P-384 is needed")
        if _public(key) != _public_bytes(certificate):
            raise Unusable("its private key is not that of its certificate")
        _check_purpose(certificate)
        _check_time(certificate, at)
        others = [one.certificate for one in held.additional_certs]
        return _paper_key(key, [certificate, *_above(certificate, others)])

    def named(self, certificate: bytes) -> Named:
        """Names as people read them."""
        known = x509.load_der_x509_certificate(certificate)
        digits = known.fingerprint(SHA256()).hex().upper()
        return Named(
            name=_name(known.subject),
            issued_by=_name(known.issuer),
            begins=known.not_valid_before_utc,
            ends=known.not_valid_after_utc,
            fingerprint=":".join(digits[at : at + 2] for at in range(0, len(digits), 2)),
        )

    def signer(self, private: bytes, binding: Binding) -> SignPdf:
        """The key is read once."""
        key = _loaded(private)

        def sign(sealed: bytes, at: datetime) -> bytes:
            try:
                waiting = revision(sealed, binding, at)
            except BadPdfSignature as error:
                raise Unusable(f"this certificate cannot be signed for PDF readers: {error}") from error
            attributes = signed_attributes(binding.chain[0], waiting.digest)
            cms = signed_data(binding.chain, waiting.digest, _signature(key, attributes))
            return sealed + waiting.filled(cms)

        return sign


def _signature(key: _Key, message: bytes) -> bytes:
    if isinstance(key, rsa.RSAPrivateKey):
        return key.sign(message, padding.PKCS1v15(), SHA256())
    made = key.sign(message, ec.ECDSA(SHA256(), deterministic_signing=True))
    return one_spelling(made, key.curve.name)


def _check_purpose(certificate: x509.Certificate) -> None:
    """Refuse what was not given out for signing documents."""
    remedy = "Ask for a certificate for signing documents."
    extensions = certificate.extensions
    for one in extensions:
        value = one.value
        if isinstance(value, x509.BasicConstraints) and value.ca:
            raise Unusable("its certificate is that of an authority, which signs certificates", remedy=remedy)
        if isinstance(value, x509.KeyUsage) and not (value.digital_signature or value.content_commitment):
            raise Unusable("its certificate is not for signatures", remedy=remedy)
        if isinstance(value, x509.ExtendedKeyUsage) and not _FOR_DOCUMENTS & set(value):
            raise Unusable("its certificate is for another purpose than signing documents", remedy=remedy)


def _check_time(certificate: x509.Certificate, at: datetime) -> None:
    if at < certificate.not_valid_before_utc:
        raise Unusable(f"its certificate is valid from {certificate.not_valid_before_utc:%Y-%m-%d} on only")
    if at > certificate.not_valid_after_utc:
        raise Unusable(
            f"its certificate expired on {certificate.not_valid_after_utc:%Y-%m-%d}",
            remedy="Ask for a new one.",
        )


def _above(certificate: x509.Certificate, others: Iterable[x509.Certificate]) -> list[x509.Certificate]:
    """Who issued it, who issued theirs, and so on, as far as the file goes."""
    left = list(others)
    found: list[x509.Certificate] = []
    while len(found) < MOST_IN_CHAIN - 1:
        above = next((one for one in left if _issued(one, certificate)), None)
        if above is None:
            break
        left.remove(above)
        found.append(above)
        certificate = above
    return found


def _issued(one: x509.Certificate, other: x509.Certificate) -> bool:
    try:
        other.verify_directly_issued_by(one)
    except Exception:  # noqa: BLE001  # whatever is wrong with either: it is not the one above
        return False
    return one != other


def _usage() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def _paper_key(key: _Key, chain: Iterable[x509.Certificate]) -> PaperKey:
    return PaperKey(
        private=key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ),  # unencrypted only on its way into a sealed row
        public=_public(key),
        chain=tuple(one.public_bytes(serialization.Encoding.DER) for one in chain),
    )


def _loaded(private: bytes) -> _Key:
    key = serialization.load_der_private_key(private, password=None)
    if not isinstance(key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey):
        raise Unusable("the key for PDF signatures is of another kind than this program makes")
    return key


def _public(key: _Key) -> bytes:
    return key.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )


def _public_bytes(certificate: x509.Certificate) -> bytes:
    return certificate.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )


def _name(name: x509.Name) -> str:
    for kind in (x509.NameOID.COMMON_NAME, x509.NameOID.ORGANIZATION_NAME):
        for one in name.get_attributes_for_oid(kind):
            return str(one.value)
    return name.rfc4514_string()
