"""Bitstring Status List 1.0: which awards are revoked, said without saying of which people.

At least 131,072 bits, the first one leftmost in its byte; `encodedList` is `u` ‖ base64url(gzip(bits)).
Places are drawn at random, so that neighbours in the list were not issued one after the other.
Source: W3C Bitstring Status List 1.0 §3, §4.
"""

import base64
import binascii
import gzip
import secrets
import zlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from assessor_app.credentials.achievement_credential import build_profile
from assessor_app.credentials.contexts import VC2
from assessor_app.credentials.facts import IssuerProfile
from assessor_app.credentials.times import stamp

MINIMUM_BITS = 131_072
MAX_BITS = 1 << 27  # 16 MiB of bits: a list a stranger sends may not grow beyond


class BadStatusList(ValueError):
    """The status list cannot be used; the message says why."""


def draw_index(taken: bytes) -> int:
    """A free place, drawn at random. taken: a bit for each place, set where it is given away.

    Raises BadStatusList where 9 in 10 are taken: begin another list.
    """
    places = len(taken) * 8
    if int.from_bytes(taken).bit_count() * 10 >= places * 9:
        raise BadStatusList("is nearly full; a new one is needed")
    while bit(taken, index := secrets.randbelow(places)):
        pass
    return index


def new_bits(bits: int = MINIMUM_BITS) -> bytes:
    """A list of `bits` zeros; raises BadStatusList where that is less than the least, or no whole bytes."""
    if bits < MINIMUM_BITS or bits % 8:
        raise BadStatusList("has too few bits")
    return bytes(bits // 8)


def with_bit(bits: bytes, index: int, *, on: bool = True) -> bytes:
    """The list with the bit at `index` set or cleared; raises BadStatusList outside of it."""
    _require_place(bits, index)
    changed = bytearray(bits)
    mask = 0x80 >> index % 8
    changed[index // 8] = changed[index // 8] | mask if on else changed[index // 8] & ~mask
    return bytes(changed)


def bit(bits: bytes, index: int) -> bool:
    """The bit at `index`; raises BadStatusList outside of the list."""
    _require_place(bits, index)
    return bool(bits[index // 8] & 0x80 >> index % 8)


def encode_bits(bits: bytes) -> str:
    """`encodedList`; the same bits always give the same text on one zlib."""
    return "u" + base64.urlsafe_b64encode(gzip.compress(bits, mtime=0)).rstrip(b"=").decode()


def decode_bits(text: str) -> bytes:
    """The bits of an `encodedList`, at least the minimum and never more than 16 MiB; raises BadStatusList."""
    if not text.startswith("u"):
        raise BadStatusList("is not base64url multibase")
    try:
        packed = base64.b64decode(text[1:] + "=" * (-len(text[1:]) % 4), altchars=b"-_", validate=True)
        unpacker = zlib.decompressobj(wbits=31)
        bits = unpacker.decompress(packed, MAX_BITS // 8 + 1)
    except (binascii.Error, ValueError, zlib.error) as error:
        raise BadStatusList("is not a packed list of bits") from error
    if len(bits) > MAX_BITS // 8:
        raise BadStatusList("is larger than any honest one")
    if not unpacker.eof or unpacker.unused_data:
        raise BadStatusList("is not a packed list of bits")
    if len(bits) * 8 < MINIMUM_BITS:
        raise BadStatusList("has too few bits to hide an award among others")
    return bits


def build_status_list(
    *,
    list_id: str,
    issuer: IssuerProfile,
    bits: bytes,
    valid_from: datetime,
    valid_until: datetime | None = None,
    purpose: str = "revocation",
) -> dict[str, Any]:
    """The unsigned status list credential; sign it with `data_integrity.sign`."""
    document: dict[str, Any] = {
        "@context": [VC2],
        "id": list_id,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": {name: value for name, value in build_profile(issuer).items() if name in {"id", "name"}},
        "validFrom": stamp(valid_from),
        "credentialSubject": {
            "id": f"{list_id}#list",
            "type": "BitstringStatusList",
            "statusPurpose": purpose,
            "encodedList": encode_bits(bits),
        },
    }
    if valid_until is not None:
        document["validUntil"] = stamp(valid_until)
    return document


def status_of(entry: Mapping[str, Any], status_list: Mapping[str, Any]) -> bool:
    """Whether the bit that `entry` (a credentialStatus) points at is set in a status list credential whose
    proof, issuer and dates were judged before. Raises BadStatusList where the two do not belong together.
    """
    subject = status_list["credentialSubject"]
    if entry.get("statusListCredential") != status_list.get("id"):
        raise BadStatusList("is another list than the credential names")
    purposes = subject["statusPurpose"]
    if entry.get("statusPurpose") not in ([purposes] if isinstance(purposes, str) else purposes):
        raise BadStatusList("was made for another purpose")
    size = entry.get("statusSize", 1)
    if size != 1:
        raise BadStatusList("has entries of several bits, which are not read here")
    index = entry.get("statusListIndex")
    if not isinstance(index, str) or not index.isascii() or not index.isdecimal() or len(index) > 12:
        raise BadStatusList("cannot be looked up: the credential's place in it is not a number")
    return bit(decode_bits(subject["encodedList"]), int(index))


def _require_place(bits: bytes, index: int) -> None:
    if not 0 <= index < len(bits) * 8:
        raise BadStatusList("has no such place")
