"""Ed25519 keys and signatures as text: base58btc, Multikey, did:key, did:web.

Decoding is strict: each text has one spelling and each value one text.
Sources: W3C Controlled Identifiers 1.0 (Multibase, Multikey), did:key and did:web method specifications.
"""

import re
from urllib.parse import unquote

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_NO_DIGIT = 0xFF
_DIGITS = bytes(_ALPHABET.find(chr(byte)) & 0xFF for byte in range(256))
_FOUR = 58**4
_PAIRS = [first + second for first in _ALPHABET for second in _ALPHABET]
_PAIR_BASE = 58 * 58
_CHUNK_PAIRS = 5  # ten digits: what fits in one machine word
_CHUNK_BASE = _PAIR_BASE**_CHUNK_PAIRS

_ED25519 = b"\xed\x01"  # multicodec ed25519-pub
KEY_BYTES = 32
SIGNATURE_BYTES = 64
_DID_WEB = re.compile(r"did:web:[A-Za-z0-9.-]+(%3A[0-9]{1,5})?(:[A-Za-z0-9._~-]+)*")


class BadKey(ValueError):
    """Not an Ed25519 key or signature in its one spelling."""


def base58_encode(data: bytes) -> str:
    """base58btc of `data`, leading zero bytes kept as `1`."""
    number = int.from_bytes(data, "big")
    parts: list[str] = []
    while number:
        number, chunk = divmod(number, _CHUNK_BASE)
        for _ in range(_CHUNK_PAIRS):
            chunk, pair = divmod(chunk, _PAIR_BASE)
            parts.append(_PAIRS[pair])
    zeros = len(data) - len(data.lstrip(b"\0"))
    return "1" * zeros + "".join(reversed(parts)).lstrip("1")


def base58_decode(text: str, length: int) -> bytes:
    """Exactly `length` bytes; raises BadKey where `text` is not the one spelling of so many bytes."""
    if not 0 < len(text) <= 2 * length:
        raise BadKey("is not base58 of the right length")
    number = 0
    try:
        digits = text.rjust(-(-len(text) // 4) * 4, "1").encode("ascii").translate(_DIGITS)
        if _NO_DIGIT in digits:
            raise BadKey("is not base58 of the right length")
        for start in range(0, len(digits), 4):
            first, second, third, fourth = digits[start : start + 4]
            number = number * _FOUR + ((first * 58 + second) * 58 + third) * 58 + fourth
        data = number.to_bytes(length, "big")
    except (UnicodeEncodeError, OverflowError) as error:
        raise BadKey("is not base58 of the right length") from error
    zeros = length - (number.bit_length() + 7) // 8
    if len(text) - len(text.lstrip("1")) != zeros:
        raise BadKey("is not base58 in its one spelling")
    return data


def base58_length(text: str) -> int:
    """How many bytes base58btc `text` stands for; raises BadKey where a character is none of its digits."""
    number = 0
    for character in text:
        digit = _ALPHABET.find(character)
        if digit < 0:
            raise BadKey("is not base58 of the right length")
        number = number * len(_ALPHABET) + digit
    return len(text) - len(text.lstrip("1")) + (number.bit_length() + 7) // 8


def encode_multikey(public: bytes) -> str:
    """`publicKeyMultibase` of an Ed25519 public key (32 bytes)."""
    if len(public) != KEY_BYTES:
        raise BadKey("is not an Ed25519 key")
    return "z" + base58_encode(_ED25519 + public)


def decode_multikey(text: str) -> bytes:
    """The 32 bytes of an Ed25519 `publicKeyMultibase`; raises BadKey."""
    if not text.startswith("z"):
        raise BadKey("is not base58btc multibase")
    data = base58_decode(text[1:], KEY_BYTES + len(_ED25519))
    if not data.startswith(_ED25519):
        raise BadKey("is not an Ed25519 key")
    return data[len(_ED25519) :]


def encode_signature(signature: bytes) -> str:
    """`proofValue` of 64 signature bytes."""
    return "z" + base58_encode(signature)


def decode_signature(text: str) -> bytes:
    """The 64 bytes of a `proofValue`; raises BadKey."""
    if not text.startswith("z"):
        raise BadKey("is not base58btc multibase")
    return base58_decode(text[1:], SIGNATURE_BYTES)


def did_key(public: bytes) -> str:
    """The did:key of an Ed25519 public key."""
    return "did:key:" + encode_multikey(public)


def did_key_method(public: bytes) -> str:
    """The verification method of that did:key: the fragment is the key itself."""
    name = encode_multikey(public)
    return f"did:key:{name}#{name}"


def key_of_did_key(did: str) -> bytes:
    """The 32 bytes in a did:key; raises BadKey."""
    if not did.startswith("did:key:"):
        raise BadKey("is not a did:key")
    return decode_multikey(did.removeprefix("did:key:"))


def key_of_method(method: str) -> bytes:
    """The key of a did:key verification method, whose fragment must be that key; raises BadKey."""
    did, hash_sign, fragment = method.partition("#")
    if not hash_sign:
        raise BadKey("names a did:key, not one of its verification methods")
    if did != f"did:key:{fragment}":
        raise BadKey("has a fragment that is not the key of its did:key")
    return decode_multikey(fragment)


def did_web(host: str) -> str:
    """The did:web of a host, optionally with a port and a path (`example.org:8443/badges`)."""
    place, _, path = host.strip("/").partition("/")
    did = "did:web:" + place.lower().replace(":", "%3A")
    did += "".join(f":{part}" for part in path.split("/") if part)
    if not is_did_web(did):
        raise BadKey("is not a host that did:web can name")
    return did


def is_did_web(did: str) -> bool:
    """Whether `did` is a well-formed did:web."""
    return bool(_DID_WEB.fullmatch(did)) and ".." not in unquote(did)
