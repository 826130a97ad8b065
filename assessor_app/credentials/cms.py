"""The one form in which a certificate on paper is signed for PDF readers: CMS as PAdES B-B asks for it.

A SignedData without content (RFC 5652, DER throughout): SHA-256, one signer, named by issuer and number of
its certificate; the signed attributes content-type, message-digest and signing-certificate-v2 (RFC 5035) and
no other, no unsigned ones; no time, since a signer's own clock proves nothing (ETSI EN 319 142-1, table 1,
puts it into the PDF). Everything but the signature follows from the certificates and the digest, so a reader
makes it again and compares: no byte of it can differ unseen.
"""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes
    from cryptography.x509 import Certificate

_INTEGER, _OCTETS, _NULL, _OID, _SEQUENCE, _SET = 0x02, 0x04, 0x05, 0x06, 0x30, 0x31
_CONTEXT_0 = 0xA0
_DEPTH = 4  # of the signer: in the content, [0], the signed data, the set of signers


class BadCms(ValueError):
    """These bytes are not in the form that this module writes; the words say how."""


def tlv(tag: int, *parts: bytes) -> bytes:
    """Tag, length and value in DER."""
    body = b"".join(parts)
    size = len(body)
    if size < 0x80:
        return bytes((tag, size)) + body
    digits = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(digits))) + digits + body


def children(der: bytes) -> list[bytes]:
    """The elements inside the first element of `der`, each whole; raises BadCms where one is cut off."""
    start, end = _span(der, 0)
    found = []
    while start < end:
        _, stop = _span(der, start)
        if stop > end:
            raise BadCms("an element is longer than what holds it")
        found.append(der[start:stop])
        start = stop
    return found


def length_of(der: bytes) -> int:
    """How many bytes the first element takes; raises BadCms where it is cut off."""
    return _span(der, 0)[1]


def _span(der: bytes, at: int) -> tuple[int, int]:
    """Where the value of the element at `at` begins and ends."""
    if at + 2 > len(der):
        raise BadCms("it is cut off")
    first = der[at + 1]
    begin, size = at + 2, first
    if first >= 0x80:
        begin += first & 0x7F
        size = int.from_bytes(der[at + 2 : begin], "big")
    if first > 0x84 or begin + size > len(der):
        raise BadCms("it is cut off")
    return begin, begin + size


def _oid(dotted: str) -> bytes:
    first, second, *rest = map(int, dotted.split("."))
    body = bytearray()
    for arc in (40 * first + second, *rest):
        digits = [arc & 0x7F]
        while arc := arc >> 7:
            digits.insert(0, 0x80 | arc & 0x7F)
        body += bytes(digits)
    return tlv(_OID, bytes(body))


_DATA = _oid("1.2.840.113549.1.7.1")
_SIGNED_DATA = _oid("1.2.840.113549.1.7.2")
_CONTENT_TYPE = _oid("1.2.840.113549.1.9.3")
_MESSAGE_DIGEST = _oid("1.2.840.113549.1.9.4")
_SIGNING_CERTIFICATE = _oid("1.2.840.113549.1.9.16.2.47")
_SHA256 = tlv(_SEQUENCE, _oid("2.16.840.1.101.3.4.2.1"))  # no parameters: RFC 5754, section 2
_ECDSA = tlv(_SEQUENCE, _oid("1.2.840.10045.4.3.2"))
_RSA = tlv(_SEQUENCE, _oid("1.2.840.113549.1.1.11"), tlv(_NULL))


def signed_attributes(leaf: bytes, digest: bytes) -> bytes:
    """What is signed: the attributes as a SET. leaf: the signer's certificate, DER; digest: SHA-256."""
    about = tlv(_SEQUENCE, tlv(_SEQUENCE, tlv(_SEQUENCE, tlv(_OCTETS, hashlib.sha256(leaf).digest()))))
    attributes = (
        tlv(_SEQUENCE, _CONTENT_TYPE, tlv(_SET, _DATA)),
        tlv(_SEQUENCE, _MESSAGE_DIGEST, tlv(_SET, tlv(_OCTETS, digest))),
        tlv(_SEQUENCE, _SIGNING_CERTIFICATE, tlv(_SET, about)),
    )
    return tlv(_SET, *sorted(attributes))


def signed_data(chain: Sequence[bytes], digest: bytes, signature: bytes) -> bytes:
    """The whole. chain: certificates in DER, the signer's first; raises BadCms where that is none."""
    leaf = chain[0]
    attributes = b"".join(children(signed_attributes(leaf, digest)))
    signer = tlv(
        _SEQUENCE,
        tlv(_INTEGER, b"\x01"),
        _issuer_and_number(leaf),
        _SHA256,
        tlv(_CONTEXT_0, attributes),
        _RSA if _is_rsa(public_key(leaf)) else _ECDSA,
        tlv(_OCTETS, signature),
    )
    content = tlv(
        _SEQUENCE,
        tlv(_INTEGER, b"\x01"),
        tlv(_SET, _SHA256),
        tlv(_SEQUENCE, _DATA),
        tlv(_CONTEXT_0, *sorted(chain)),
        tlv(_SET, signer),
    )
    return tlv(_SEQUENCE, _SIGNED_DATA, tlv(_CONTEXT_0, content))


def signature_in(cms: bytes) -> bytes:
    """The signature in a SignedData of this form; raises BadCms where there is none."""
    for _ in range(_DEPTH):
        cms = _last(cms)
    return _value(_last(cms))


def room_for(leaf: bytes) -> int:
    """The most bytes that a signature by this certificate's key takes."""
    key = public_key(leaf)
    if _is_rsa(key):
        return (_bits(key) + 7) // 8
    side = (_bits(key) + 7) // 8 + 1  # a sign byte
    return length_of(tlv(_SEQUENCE, tlv(_INTEGER, bytes(side)), tlv(_INTEGER, bytes(side))))


def holds(leaf: bytes, signature: bytes, message: bytes) -> bool:
    """Whether it is the certificate's key's signature, in the one spelling that we write: ECDSA in DER with
    the smaller s, for the other one signs the same; RSA by PKCS #1 version 1.5.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
    from cryptography.hazmat.primitives.hashes import SHA256

    key = public_key(leaf)
    try:
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, message, padding.PKCS1v15(), SHA256())
            return True
        if (
            isinstance(key, ec.EllipticCurvePublicKey)
            and one_spelling(signature, key.curve.name) == signature
        ):
            key.verify(signature, message, ec.ECDSA(SHA256()))
            return True
    except InvalidSignature:
        return False
    return False


_ORDERS = {  # SEC 2, version 2.0
    "secp256r1": 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
    "secp384r1": int("F" * 48 + "C7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973", 16),
}
CURVES = frozenset(_ORDERS)


def one_spelling(signature: bytes, curve: str) -> bytes:
    """An ECDSA signature in DER with the smaller of the two values of s; b"" where it is none."""
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

    order = _ORDERS.get(curve)
    try:
        r, s = decode_dss_signature(signature)
    except ValueError:
        return b""
    return encode_dss_signature(r, min(s, order - s)) if order and 0 < s < order else b""


def validity(leaf: bytes) -> tuple[datetime, datetime]:
    """From when to when a certificate in DER is valid, in UTC; raises BadCms where that is none."""
    certificate = _certificate(leaf)
    return certificate.not_valid_before_utc, certificate.not_valid_after_utc


def name_of(leaf: bytes) -> str:
    """Whose a certificate in DER is: the common name, else the organisation, else the whole name."""
    from cryptography import x509

    subject = _certificate(leaf).subject
    for kind in (x509.NameOID.COMMON_NAME, x509.NameOID.ORGANIZATION_NAME):
        for one in subject.get_attributes_for_oid(kind):
            return str(one.value)
    return subject.rfc4514_string()


def public_key(leaf: bytes) -> "CertificatePublicKeyTypes":
    """The key of a certificate in DER; raises BadCms where that is none."""
    from cryptography.exceptions import UnsupportedAlgorithm

    try:
        return _certificate(leaf).public_key()
    except (ValueError, UnsupportedAlgorithm) as error:
        raise BadCms("the signer's certificate cannot be read") from error


def _certificate(leaf: bytes) -> "Certificate":
    from cryptography import x509

    try:
        return x509.load_der_x509_certificate(leaf)
    except ValueError as error:
        raise BadCms("the signer's certificate cannot be read") from error


def _is_rsa(key: object) -> bool:
    from cryptography.hazmat.primitives.asymmetric import rsa

    return isinstance(key, rsa.RSAPublicKey)


def _bits(key: object) -> int:
    size = getattr(key, "key_size", 0)
    if not isinstance(size, int) or not size:
        raise BadCms("the signer's key is of a kind that no certificate is signed by")
    return size


def _issuer_and_number(leaf: bytes) -> bytes:
    """Issuer and serial number, as the certificate spells them."""
    body = children(children(leaf)[0])
    if body and body[0][:1] == bytes((_CONTEXT_0,)):
        body = body[1:]
    if len(body) < 3:
        raise BadCms("the signer's certificate cannot be read")
    return tlv(_SEQUENCE, body[2], body[0])


def _last(der: bytes) -> bytes:
    parts = children(der)
    if not parts:
        raise BadCms("it holds nothing")
    return parts[-1]


def _value(der: bytes) -> bytes:
    begin, end = _span(der, 0)
    return der[begin:end]
