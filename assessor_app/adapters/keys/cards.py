"""A person's enrolment card: the public halves, signed by themselves, and a fingerprint to say aloud."""

import base64
import hashlib
import json
from typing import Any

import rfc8785
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from assessor_app.adapters.keys.words import to_digits
from assessor_app.application.ports.keys import Card, PersonKeys
from assessor_app.application.problems import Unusable

DOMAIN = "assessor/card/v1"
LARGEST_CARD = 4096  # bytes
LONGEST_NAME = 200  # characters
FINGERPRINT_WORDS = 8  # 103 bits
_KEY_BYTES = 32
_AGE_RECIPIENT_LENGTH = 62


def _signed_text(fields: dict[str, Any]) -> bytes:
    return f"{DOMAIN}\n".encode() + rfc8785.dumps(fields)


def _fields(card: Card) -> dict[str, Any]:
    return {
        "format": DOMAIN,
        "name": card.name,
        "sign": base64.b64encode(card.sign).decode(),
        "seal": base64.b64encode(card.seal).decode(),
        "packet": card.packet,
    }


def to_document(keys: PersonKeys, name: str) -> bytes:
    """The card of `keys` under `name`, signed by them: canonical JSON and a line break.

    Raises Unusable where the name is empty, too long, or holds control characters.
    """
    check_name(name)
    fields = _fields(keys.card(name))
    signature = keys.sign.sign(_signed_text(fields))
    return rfc8785.dumps(fields | {"signature": base64.b64encode(signature).decode()}) + b"\n"


def from_document(data: bytes, *, where: str | None = None) -> Card:
    """The card that a document carries.

    Raises Unusable where it is too large, has another shape or an unknown member, or its signature is wrong.
    `where` names the file in what is said.
    """
    if len(data) > LARGEST_CARD:
        raise Unusable("This file is too large for an enrolment card", where=where)
    card, signature, whole = _parsed(data, where)
    if data.rstrip(b"\r\n") != whole:  # an unknown member, a doubled one or another spelling
        raise Unusable("This enrolment card is not in the form that this program writes", where=where)
    try:
        Ed25519PublicKey.from_public_bytes(card.sign).verify(signature, _signed_text(_fields(card)))
    except (InvalidSignature, ValueError):
        raise Unusable(
            "The signature of this enrolment card is wrong: it was changed after it was made",
            where=where,
            remedy="Ask for the card again.",
        ) from None
    check_name(card.name, where)
    _check_recipient(card.packet, where)
    return card


def _parsed(data: bytes, where: str | None) -> tuple[Card, bytes, bytes]:
    """The card, its signature, and the bytes that exactly these would be written as."""
    try:
        fields = json.loads(data)
        if fields["format"] != DOMAIN:
            raise ValueError("another format")
        card = Card(
            name=_text(fields["name"]),
            sign=_key(fields["sign"], _KEY_BYTES),
            seal=_key(fields["seal"], _KEY_BYTES),
            packet=_text(fields["packet"]),
        )
        signature = _key(fields["signature"], 64)
        whole = rfc8785.dumps(_fields(card) | {"signature": base64.b64encode(signature).decode()})
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Unusable("This is not an enrolment card", where=where) from None
    return card, signature, whole


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _key(value: Any, length: int) -> bytes:
    data = base64.b64decode(_text(value), validate=True)
    if len(data) != length:
        raise ValueError("another length")
    return data


def check_name(name: str, where: str | None = None) -> None:
    """Raises Unusable where a card cannot carry this name."""
    if not name.strip() or len(name) > LONGEST_NAME or not name.isprintable():
        raise Unusable(
            f"A name has 1 to {LONGEST_NAME} characters and no line breaks or control characters", where=where
        )


def _check_recipient(packet: str, where: str | None) -> None:
    from pyrage import RecipientError, x25519

    try:
        sound = len(packet) == _AGE_RECIPIENT_LENGTH and str(x25519.Recipient.from_str(packet)) == packet
    except RecipientError:
        sound = False
    if not sound:
        raise Unusable("The packet address on this enrolment card is not a key", where=where)


def fingerprint(card: Card) -> tuple[str, ...]:
    """8 words over the public halves, to be compared aloud; the name is not part of it."""
    text = b"assessor/fingerprint/v1\n" + card.sign + card.seal + card.packet.encode()
    return to_digits(int.from_bytes(hashlib.sha256(text).digest(), "big"), FINGERPRINT_WORDS)
