"""Put our seal on a certificate: see `credentials/certificate_pdf.py` for what it says and covers."""

from assessor_app.application.ports.certificates import SealKey
from assessor_app.credentials.certificate_pdf import (
    CERTIFICATE,
    SIGNATURE_DIGITS,
    SealForm,
    seal_entry,
    seal_message,
)

_END_OF_TRAILER = b"\n>>\nstartxref\n"


def seal(
    document: bytes,
    attached: bytes,
    key: SealKey,
    form: SealForm = CERTIFICATE,
    certificate: bytes | None = None,
) -> bytes:
    """The document with a seal by `key` as the last entry of its trailer; certificate: of that key.

    What is attached must stand in the document as it is, in an embedded file; else raises ValueError.
    """
    offset = document.index(b"stream\n" + attached + b"endstream\n") + len(b"stream\n")
    head, tail = seal_entry(offset, len(attached), key.public, form, certificate)
    place = document.rindex(_END_OF_TRAILER)
    before = document[:place] + b"\n" + head
    after = tail + document[place:]
    signature = key.sign(seal_message(before, after, form)).hex().encode("ascii")
    if len(signature) != SIGNATURE_DIGITS:
        raise ValueError("an Ed25519 signature has 64 bytes")
    return before + signature + after
