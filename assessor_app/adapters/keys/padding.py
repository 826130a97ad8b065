"""Plaintext padded to a few fixed sizes, so that a sealed length tells nothing of a comment."""

from collections.abc import Sequence

from assessor_app.application.problems import Unusable

_LENGTH_BYTES = 4


def _padded_size(content: int, buckets: Sequence[int]) -> int:
    """The smallest bucket that holds `content` bytes, else the next multiple of the largest."""
    ordered = sorted(buckets)
    if not ordered or ordered[0] <= _LENGTH_BYTES:
        raise ValueError(f"every bucket must be larger than {_LENGTH_BYTES} bytes")
    for size in ordered:
        if content <= size:
            return size
    return -(-content // ordered[-1]) * ordered[-1]


def pad(plain: bytes, buckets: Sequence[int]) -> bytes:
    """`length(4, BE) ‖ plain ‖ zeros`, as long as the smallest of `buckets` (bytes) that holds it.

    What exceeds the largest bucket becomes a multiple of it. Raises ValueError where a bucket is ≤ 4 bytes.
    """
    size = _padded_size(_LENGTH_BYTES + len(plain), buckets)
    return (len(plain).to_bytes(_LENGTH_BYTES, "big") + plain).ljust(size, b"\0")


def unpad(padded: bytes, buckets: Sequence[int]) -> bytes:
    """What `pad` wrapped with the same buckets; raises Unusable where the padding is not exactly `pad`'s."""
    length = int.from_bytes(padded[:_LENGTH_BYTES], "big")
    plain, rest = padded[_LENGTH_BYTES : _LENGTH_BYTES + length], padded[_LENGTH_BYTES + length :]
    if (
        len(plain) != length
        or rest != bytes(len(rest))  # a comparison takes megabytes at once; stripping goes byte by byte
        or len(padded) != _padded_size(_LENGTH_BYTES + length, buckets)
    ):
        raise Unusable("What was sealed is not padded as this program pads; it cannot be read")
    return plain
