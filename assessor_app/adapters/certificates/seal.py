"""Put our seal on a certificate: see `credentials/certificate_pdf.py` for what it says and covers."""

from assessor_app.application.ports.certificates import SealKey
from assessor_app.credentials.certificate_pdf import SIGNATURE_DIGITS, seal_entry, seal_message

_END_OF_TRAILER = b"\n>>\nstartxref\n"


def seal(document: bytes, credential: bytes, key: SealKey) -> bytes:
    """The document with a seal by `key` as the last entry of its trailer.

    The credential must stand in the document as it is, in an embedded file; else raises ValueError.
    """
    offset = document.index(b"stream\n" + credential + b"endstream\n") + len(b"stream\n")
    head, tail = seal_entry(offset, len(credential), key.public)
    place = document.rindex(_END_OF_TRAILER)
    before = document[:place] + b"\n" + head
    after = tail + document[place:]
    signature = key.sign(seal_message(before, after)).hex().encode("ascii")
    if len(signature) != SIGNATURE_DIGITS:
        raise ValueError("an Ed25519 signature has 64 bytes")
    return before + signature + after
