"""What the sealed column of a blocked pair holds; see `records`."""

from dataclasses import dataclass

from assessor_app.application.aside_records import Token
from assessor_app.application.codec import decode
from assessor_app.application.ports.keys import Cryptography

PAIR_SIZES = (1024,)


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockedPair:
    """Somebody who must not rate some submission."""

    submission: str
    person: str  # "": whom the token names, which the admin who told it cannot read
    token: Token | None = None


def opened_pair(cryptography: Cryptography, plain: bytes) -> BlockedPair:
    """As it was before it was sealed; those of before they had one length, too.

    Padded bytes begin with their length, which is never that of the brace with which a pair begins.
    """
    return decode(BlockedPair, plain if plain.startswith(b"{") else cryptography.unpad(plain, PAIR_SIZES))
