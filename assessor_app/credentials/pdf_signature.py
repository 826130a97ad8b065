"""A PDF signature after the seal: revision 2 of a certificate, and nothing else after revision 1.

Our seal ends revision 1 and covers all of it (`certificate_pdf`). A signature that PDF readers understand
(PAdES baseline B-B, certifying: no change after it is allowed) is appended as one incremental update in the
one form that `revision` writes: the page with an unseen field, the catalogue that names it, the signature,
the field, a table and a trailer. Only the time, the statement that binds the signer's certificate to the
issuer, and the signature itself vary; a reader takes these out, writes the revision again and compares every
byte. No part of it is covered by nothing: the hole of a PDF signature, in which padding, spelling and
unsigned parts may otherwise change unseen, is written again too.

The binding is a statement (`ledger/statement.py`) by the key that sealed revision 1:
`{"issuer": …, "certificate": <SubjectPublicKeyInfo, hex>, "chain": [<DER, base64>, …], "supplied": bool,
"at": …}`; the first of the chain is the signer's.
"""

import base64
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from assessor_app.credentials.cms import (
    BadCms,
    holds,
    length_of,
    public_key,
    room_for,
    signature_in,
    signed_attributes,
    signed_data,
    validity,
)
from assessor_app.ledger.statement import BadStatement, read_statement

PAPER_DOMAIN = "assessor/paper-certificate/v1"
MOST_IN_CHAIN = 8  # certificates; a signer's, those between, a root
LARGEST_ADDED = 256 * 1024  # bytes of a revision that is looked at; ours have some 8,000
_WHEN = "%Y%m%d%H%M%SZ"
_TRAILER = re.compile(
    rb"\ntrailer\n<<\n/ID \n\[<([0-9a-f]{32})><[0-9a-f]{32}>\]\n[^\n]*\n\n"
    rb"/Info (\d{1,6}) 0 R\n/Root (\d{1,6}) 0 R\n/Size (\d{1,6})\n/AssessorSeal "
)
_TABLE = re.compile(rb"\nstartxref\n(\d{1,9})\n%%EOF\n\Z")
_PAGES = re.compile(rb"/Pages (\d{1,6}) 0 R")
_FIRST_PAGE = re.compile(rb"/Kids \[ (\d{1,6}) 0 R")
_ADDED = re.compile(
    rb"/Contents <([0-9a-f]{2,400000})>\n/M \(D:(\d{14}Z)\)\n"
    rb"/AssessorBinding <([0-9a-f]{2,200000})>\n>>\nendobj\n"
)
_OPEN = b"<<\n"


class BadPdfSignature(ValueError):
    """What stands after the seal is not a signature of ours; the words say why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Binding:
    """Which certificate signs for an issuer, as the issuer's key says."""

    issuer: str
    chain: tuple[bytes, ...] = field(repr=False)  # DER, the signer's first
    supplied: bool  # by somebody who vouches for the organisation; else made by the issuer itself
    statement: bytes = field(repr=False)  # which says so, signed


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfSignature:
    """A signature that holds, with nothing around it that it does not cover."""

    binding: Binding
    at: datetime  # the signer's own word; nobody else vouches for it


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsigned:
    """A revision that waits for its signature: `before` and `after` the hole are what is signed."""

    before: bytes = field(repr=False)
    after: bytes = field(repr=False)
    room: int  # hex digits of the hole
    _sealed: int  # bytes of revision 1, which `before` begins with

    @property
    def digest(self) -> bytes:
        """SHA-256 of the byte ranges."""
        return hashlib.sha256(self.before + self.after).digest()

    def filled(self, cms: bytes) -> bytes:
        """The revision with this signature in its hole, without revision 1."""
        digits = cms.hex().encode("ascii").ljust(self.room, b"0")
        if len(digits) != self.room:
            raise BadCms("the signature is larger than its room")
        return self.before[self._sealed :] + b"<" + digits + b">" + self.after


def binding_payload(
    *, issuer: str, chain: Sequence[bytes], public: bytes, supplied: bool, at: str
) -> dict[str, Any]:
    """What the issuer's key signs. public: SubjectPublicKeyInfo, DER; at: ISO 8601."""
    return {
        "issuer": issuer,
        "certificate": public.hex(),
        "chain": [base64.b64encode(one).decode("ascii") for one in chain],
        "supplied": supplied,
        "at": at,
    }


def read_binding(statement: bytes, key: bytes) -> Binding:
    """The binding, signed by `key`; raises BadPdfSignature where it is none."""
    try:
        said = read_statement(statement, domain=PAPER_DOMAIN, by=(key,)).payload
        chain = tuple(base64.b64decode(one, validate=True) for one in said["chain"])
        if not 0 < len(chain) <= MOST_IN_CHAIN or _spki(chain[0]).hex() != said["certificate"]:
            raise BadPdfSignature("the issuer's statement names another certificate than it holds")
        return Binding(
            issuer=str(said["issuer"]), chain=chain, supplied=bool(said["supplied"]), statement=statement
        )
    except BadPdfSignature:
        raise
    except BadStatement as error:
        raise BadPdfSignature(f"the issuer did not say whose certificate it is: {error}") from error
    except (BadCms, ValueError, KeyError, TypeError) as error:
        raise BadPdfSignature("the issuer's statement cannot be read") from error


def revision(sealed: bytes, binding: Binding, at: datetime) -> Unsigned:
    """Revision 2 of a sealed certificate, without its signature; at: aware, cut to the second.

    Raises BadPdfSignature where `sealed` is not in the form in which certificates are made.
    """
    old = _Old(sealed)
    signature, widget = old.size, old.size + 1
    room = 2 * len(signed_data(binding.chain, bytes(32), bytes(room_for(binding.chain[0]))))
    page = _with(old.object(old.page), b"/Annots [ %d 0 R ] " % widget)
    forms = b"/AcroForm << /Fields [ %d 0 R ] /SigFlags 3 >> /Perms << /DocMDP %d 0 R >> "
    catalogue = _with(old.object(old.root), forms % (widget, signature))
    first = b"%d 0 obj\n%s\nendobj\n" % (old.page, page)
    second = b"%d 0 obj\n%s\nendobj\n" % (old.root, catalogue)
    head = (
        b"%d 0 obj\n<<\n/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached\n"
        b"/Reference [ << /Type /SigRef /TransformMethod /DocMDP /TransformParams "
        b"<< /Type /TransformParams /P 1 /V /1.2 >> >> ]\n" % signature
    )
    rest = b"\n/M (D:%s)\n/AssessorBinding <%s>\n>>\nendobj\n" % (
        at.astimezone(UTC).strftime(_WHEN).encode("ascii"),
        binding.statement.hex().encode("ascii"),
    )
    field_ = (
        b"%d 0 obj\n<<\n/Type /Annot /Subtype /Widget /FT /Sig /T (AssessorSignature) /F 132 "
        b"/Rect [ 0 0 0 0 ] /P %d 0 R /V %d 0 R\n>>\nendobj\n" % (widget, old.page, signature)
    )
    range_size = len(_range(0, 0, 0))
    third_at = len(sealed) + len(first) + len(second)
    hole = third_at + len(head) + range_size + len(b"/Contents ")
    field_at = hole + room + 2 + len(rest)
    table = _table(
        {
            old.page: len(sealed),
            old.root: len(sealed) + len(first),
            signature: third_at,
            widget: field_at,
        }
    )
    trailer = b"trailer\n<<\n/ID [<%s><%s>]\n/Info %d 0 R\n/Root %d 0 R\n/Size %d\n/Prev %d\n>>\n" % (
        old.id,
        hashlib.sha256(sealed).hexdigest()[:32].encode("ascii"),
        old.info,
        old.root,
        old.size + 2,
        old.table,
    )
    after = rest + field_ + table + trailer + b"startxref\n%d\n%%%%EOF\n" % (field_at + len(field_))
    before = sealed + first + second + head + _range(hole, hole + room + 2, len(after)) + b"/Contents "
    return Unsigned(before=before, after=after, room=room, _sealed=len(sealed))


def read_pdf_signature(sealed: bytes, added: bytes, key: bytes) -> PdfSignature:
    """What stands after the seal by `key`, if it is a whole signature and nothing else.

    Raises BadPdfSignature for every other bytes.
    """
    found = _ADDED.search(added) if len(added) <= LARGEST_ADDED else None
    if found is None:
        raise BadPdfSignature("something was added after the seal that is no signature")
    hole, when, said = found.groups()
    try:
        at = datetime.strptime(when.decode("ascii"), _WHEN).replace(tzinfo=UTC)
        binding = read_binding(bytes.fromhex(said.decode("ascii")), key)
        inside = bytes.fromhex(hole.decode("ascii"))
        signature = signature_in(inside[: length_of(inside)])
        wanted = revision(sealed, binding, at)
        whole = wanted.filled(signed_data(binding.chain, wanted.digest, signature))
        same = whole == added
        begins, ends = validity(binding.chain[0])
        good = same and holds(binding.chain[0], signature, signed_attributes(binding.chain[0], wanted.digest))
    except (BadCms, ValueError) as error:
        if isinstance(error, BadPdfSignature):
            raise
        raise BadPdfSignature("the signature after the seal cannot be read") from error
    if not same:
        raise BadPdfSignature("something else than one signature was added after the seal")
    if not good:
        raise BadPdfSignature("the signature after the seal does not fit the file")
    if not begins <= at <= ends:
        raise BadPdfSignature(
            "the signature after the seal is of a day on which its certificate did not hold"
        )
    return PdfSignature(binding=binding, at=at)


class _Old:
    """Revision 1, as far as revision 2 refers to it; BadPdfSignature where it is in another form."""

    def __init__(self, sealed: bytes) -> None:
        self._sealed = sealed
        trailer = _TRAILER.search(sealed, max(0, len(sealed) - 2000))
        table = _TABLE.search(sealed, max(0, len(sealed) - 100))
        if trailer is None or table is None:
            raise _not_ours()
        self.id = trailer[1]
        self.info, self.root, self.size = int(trailer[2]), int(trailer[3]), int(trailer[4])
        self.table = int(table[1])
        pages = _PAGES.search(self.object(self.root))
        first = _FIRST_PAGE.search(self.object(int(pages[1]))) if pages else None
        if first is None:
            raise _not_ours()
        self.page = int(first[1])

    def object(self, number: int) -> bytes:
        """The text of an object that holds no stream."""
        head = b"xref\n0 %d\n" % self.size
        if not self._sealed.startswith(head, self.table) or not 0 < number < self.size:
            raise _not_ours()
        row = self.table + len(head) + 20 * number
        begins = b"%d 0 obj\n" % number
        try:
            at = int(self._sealed[row : row + 10])
        except ValueError as error:
            raise _not_ours() from error
        end = self._sealed.find(b"\nendobj\n", at)
        if not self._sealed.startswith(begins, at) or end < 0:
            raise _not_ours()
        return self._sealed[at + len(begins) : end]


def _not_ours() -> BadPdfSignature:
    return BadPdfSignature("the sealed page is not in the form in which certificates are made")


def _with(body: bytes, entries: bytes) -> bytes:
    """A dictionary with entries more."""
    if not body.startswith(_OPEN) or not body.endswith(b">>"):
        raise _not_ours()
    return _OPEN + entries + body[len(_OPEN) :]


def _range(hole: int, behind: int, rest: int) -> bytes:
    """What is signed: of one length whatever the numbers."""
    return b"/ByteRange [ 0 %-9d %-9d %-9d ]\n" % (hole, behind, rest)


def _table(places: dict[int, int]) -> bytes:
    """Where objects stand: neighbours in one part."""
    lines, last = [b"xref\n"], None
    numbers = sorted(places)
    for number in numbers:
        if last is None or number != last + 1:
            count = next(n for n in range(1, len(numbers) + 1) if number + n not in places)
            lines.append(b"%d %d\n" % (number, count))
        lines.append(b"%010d 00000 n \n" % places[number])
        last = number
    return b"".join(lines)


def _spki(leaf: bytes) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    return public_key(leaf).public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
