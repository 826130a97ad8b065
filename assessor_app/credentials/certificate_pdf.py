"""The seal of a certificate or report: what it covers, and whether a file still carries it whole.

A sealed certificate ends in a PDF trailer whose last entry is the seal (docs/decisions/certificate-seal.md);
that of a report has another name and is signed in another domain, so that neither passes for the other:

    /AssessorSeal << /Version 1 /Credential [OFFSET LENGTH] /Key <64 hex> /Signature <128 hex> >>
    >>
    startxref
    N
    %%EOF

A report may hold, before its signature, the issuer's certificate of its key: `/Certificate <hex>`.

The signature is Ed25519 over every byte of the file but the 128 hex digits. After a certificate's seal one
signature for PDF readers may follow (`pdf_signature`), and nothing else. Nothing here judges whether the
key is to be trusted: it is what the file claims.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from assessor_app.credentials.pdf_signature import (
    LARGEST_ADDED,
    BadPdfSignature,
    PdfSignature,
    read_pdf_signature,
)

LARGEST = 16 * 1024 * 1024  # bytes of a certificate that is looked at; ours have some 50,000
SIGNATURE_DIGITS = 128
_FORM = (
    "/{name} << /Version 1 /{part} \\[(?P<offset>0|[1-9][0-9]{{0,8}}) (?P<length>0|[1-9][0-9]{{0,8}})\\] "
    "/Key <(?P<key>[0-9a-f]{{64}})> {certificate}/Signature <(?P<signature>[0-9a-f]{{128}})> >>\\n>>\\n"
    "startxref\\n[1-9][0-9]{{0,8}}\\n%%EOF\\n"
)
_LONGEST_SEAL = 400
_FARTHEST_SEAL = LARGEST_ADDED + _LONGEST_SEAL  # from the end, where a signature follows
LARGEST_KEY_CERTIFICATE = 2048  # bytes; ours have some 600
_CERTIFIED = f"(?:/Certificate <(?P<certificate>(?:[0-9a-f]{{2}}){{1,{LARGEST_KEY_CERTIFICATE}}})> )?"
_UNCERTIFIED = "(?P<certificate>)"
_BEFORE_CREDENTIAL = re.compile(rb"/Type /EmbeddedFile\s*>>\s*stream\n\Z")
_AFTER_CREDENTIAL = b"endstream\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class SealForm:
    """How the seal of one kind of page is written and what its signature stands for."""

    name: str  # of the trailer's entry
    part: str  # what the seal calls the attached file
    domain: bytes
    largest: int = LARGEST  # bytes of a file that is looked at
    certified: bool = False  # whether the seal may hold the issuer's certificate of its key

    @property
    def longest(self) -> int:
        """Bytes from the start of a seal to the end of its file, at most."""
        return _LONGEST_SEAL + 2 * LARGEST_KEY_CERTIFICATE * self.certified

    @property
    def pattern(self) -> re.Pattern[bytes]:
        """Matches the end of a sealed file."""
        return _pattern(self.name, self.part, _CERTIFIED if self.certified else _UNCERTIFIED, r"\Z")

    @property
    def inner(self) -> re.Pattern[bytes]:
        """Matches the seal where more follows."""
        return _pattern(self.name, self.part, _CERTIFIED if self.certified else _UNCERTIFIED, "")


@lru_cache
def _pattern(name: str, part: str, certificate: str, end: str) -> re.Pattern[bytes]:
    form = _FORM.format(name=name, part=part, certificate=certificate)
    return re.compile((form + end).encode("ascii"))


CERTIFICATE = SealForm(name="AssessorSeal", part="Credential", domain=b"assessor/certificate-seal/v1\n")
REPORT = SealForm(
    name="AssessorReportSeal",
    part="Data",
    domain=b"assessor/report-seal/v1\n",
    largest=2 * LARGEST,
    certified=True,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedCertificate:
    """What a certificate, or a report, says of itself."""

    credential: bytes | None = field(repr=False)  # the attached file; None where it could not be found
    sealed: bool  # the seal covers all bytes of this file and holds under `key`
    key: (
        bytes | None
    )  # Ed25519, 32 bytes: the key that the seal claims; whose it is, is for the reader to ask
    problems: tuple[str, ...]  # sentences; empty where sealed and a credential was found
    certificate: bytes | None = field(default=None, repr=False)  # of the key; nobody has judged it yet
    signature: PdfSignature | None = None  # for PDF readers, after the seal; it holds


def seal_message(before: bytes, after: bytes, form: SealForm = CERTIFICATE) -> bytes:
    """What the seal signs: a domain, the length of `before` (8 bytes, big-endian), the file's bytes."""
    return form.domain + len(before).to_bytes(8, "big") + before + after


def seal_entry(
    offset: int, length: int, public: bytes, form: SealForm = CERTIFICATE, certificate: bytes | None = None
) -> tuple[bytes, bytes]:
    """The text of the seal around its signature digits, for a file of `length` bytes attached at `offset`.

    certificate: the issuer's, of the key `public`; for a form that may hold one.
    """
    key = f"/Key <{public.hex()}> " + (f"/Certificate <{certificate.hex()}> " if certificate else "")
    head = f"/{form.name} << /Version 1 /{form.part} [{offset} {length}] {key}/Signature <"
    return head.encode("ascii"), b"> >>"


def read_certificate(data: bytes, form: SealForm = CERTIFICATE) -> SealedCertificate:
    """Check the seal of a page and take out what is attached; never raises for any bytes."""
    if len(data) > form.largest:
        return _unsealed(f"The file is larger than {form.largest // 1024 // 1024} MB; no certificate is.")
    if not data.startswith(b"%PDF-"):
        return _unsealed("This is not a PDF file.")
    found = form.pattern.search(data, max(0, len(data) - form.longest)) or _inner(data, form)
    if found is None:
        if f"/{form.name}".encode("ascii") in data:
            return _unsealed("The seal does not end the file: something was added, cut off or changed.")
        return _unsealed("The file carries no seal of this program.")
    key, signature = (bytes.fromhex(found[part].decode("ascii")) for part in ("key", "signature"))
    start, end = found.span("signature")
    first, added = data[: found.end()], data[found.end() :]
    sealed = _holds(key, signature, seal_message(first[:start], first[end:], form))
    credential = _credential(data[: found.start()], int(found["offset"]), int(found["length"]))
    problems = []
    if not sealed:
        problems.append("The seal does not fit the file: it was changed after it was sealed.")
    if credential is None:
        problems.append("The credential is not where the seal says it is.")
    certificate = bytes.fromhex((found["certificate"] or b"").decode("ascii")) or None
    for_readers = None
    if sealed and added:
        try:
            for_readers = read_pdf_signature(first, added, key)
        except BadPdfSignature as error:
            sealed = False
            problems.append(f"{str(error)[:1].upper()}{str(error)[1:]}.")
    return SealedCertificate(
        credential=credential,
        sealed=sealed,
        key=key,
        problems=tuple(problems),
        certificate=certificate,
        signature=for_readers,
    )


def _inner(data: bytes, form: SealForm) -> re.Match[bytes] | None:
    """The seal of a certificate before its end, where a signature may follow."""
    if form is not CERTIFICATE:
        return None
    place = data.rfind(f"/{form.name} << /Version 1 ".encode("ascii"), max(0, len(data) - _FARTHEST_SEAL))
    return form.inner.match(data, place) if place >= 0 else None


def _unsealed(problem: str) -> SealedCertificate:
    return SealedCertificate(credential=None, sealed=False, key=None, problems=(problem,))


def _holds(key: bytes, signature: bytes, message: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _credential(body: bytes, offset: int, length: int) -> bytes | None:
    """The bytes at that place, if they are the whole of an embedded file's stream."""
    end = offset + length
    framed = (
        end <= len(body)
        and _BEFORE_CREDENTIAL.search(body[max(0, offset - 64) : offset]) is not None
        and body.startswith(_AFTER_CREDENTIAL, end)
    )
    return body[offset:end] if framed else None
