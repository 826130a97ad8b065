"""A recovery secret as 21 words, and back, forgiving about how they are typed, not about which they are.

The words are the digits, base 7,776, of `secret(256 bits) ‖ checksum(15 bits)`; the checksum is the first 15
bits of SHA-256 over the line `assessor/recovery/v1`, its line break and the secret.
"""

import difflib
import hashlib
import re

from assessor_app.adapters.keys.words import WORDS, to_digits, word_list, word_places
from assessor_app.application.problems import Unusable

WORD_COUNT = 21
_SECRET_BYTES = 32
_CHECKSUM_BITS = 15
_LONGEST_TEXT = 4096  # characters; 21 words with numbering take about 250
_NUMBERING = re.compile(r"\d+[.):]*")
_NUMBERED_WORD = re.compile(r"\d+[.):]+(?=\D)")


def _checksum(secret: bytes) -> int:
    digest = hashlib.sha256(b"assessor/recovery/v1\n" + secret).digest()
    return int.from_bytes(digest[:2], "big") >> 1


def to_words(secret: bytes) -> str:
    """32 bytes as 21 words separated by spaces."""
    if len(secret) != _SECRET_BYTES:
        raise ValueError("a recovery secret has 32 bytes")
    number = (int.from_bytes(secret, "big") << _CHECKSUM_BITS) | _checksum(secret)
    return " ".join(to_digits(number, WORD_COUNT))


def _typed_words(text: str) -> list[str]:
    """The words of a text, without list numbers (“1. word”, “1) word”) and commas between them."""
    if len(text) > _LONGEST_TEXT:
        raise Unusable("This is far longer than a recovery key", remedy="Type its 21 words.")
    tokens = re.split(r"[\s,;]+", text.strip())
    words = [_NUMBERED_WORD.sub("", token) for token in tokens if not _NUMBERING.fullmatch(token)]
    return [word for word in words if word]


def _place(number: int, word: str) -> int:
    place = word_places().get(word.casefold())
    if place is not None:
        return place
    near = difflib.get_close_matches(word.casefold(), word_list(), n=3, cutoff=0.6)
    remedy = f"Did you mean {' or '.join(f'“{each}”' for each in near)}?" if near else None
    raise Unusable(f"Word {number} of the recovery key is not in the word list", remedy=remedy)


def from_words(text: str) -> bytes:
    """The 32 bytes; case, spaces, line breaks and list numbers do not matter.

    Raises Unusable: which word is not in the list (with its nearest neighbours), how many words there are, or
    that the checksum does not match.
    """
    typed = _typed_words(text)
    places = [_place(number, word) for number, word in enumerate(typed, start=1)]
    if len(places) != WORD_COUNT:
        raise Unusable(f"A recovery key has {WORD_COUNT} words; {len(places)} were given")
    number = 0
    for place in places:
        number = number * WORDS + place
    secret_number, checksum = number >> _CHECKSUM_BITS, number & ((1 << _CHECKSUM_BITS) - 1)
    if secret_number < 1 << (8 * _SECRET_BYTES):
        secret = secret_number.to_bytes(_SECRET_BYTES, "big")
        if _checksum(secret) == checksum:
            return secret
    raise Unusable(
        "Every word is in the list, but together they are not a recovery key: the checksum does not match",
        remedy="Compare each word, and their order, with the paper.",
    )
