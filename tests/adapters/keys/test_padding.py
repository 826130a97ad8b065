"""Padding hides a length and comes off exactly, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.adapters.keys.padding import pad, unpad
from assessor_app.application.problems import Unusable

BUCKETS = (16, 64)


@given(st.binary(max_size=300))
def test_what_was_padded_comes_back(plain: bytes) -> None:
    padded = pad(plain, BUCKETS)
    assert len(padded) in {16, 64} or (len(padded) % 64 == 0 and len(padded) - 64 < len(plain) + 4)
    assert unpad(padded, BUCKETS) == plain


@pytest.mark.parametrize(
    ("length", "size"), [(0, 16), (12, 16), (13, 64), (60, 64), (61, 128), (124, 128), (125, 192)]
)
def test_only_the_bucket_shows(length: int, size: int) -> None:
    assert len(pad(b"a" * length, BUCKETS)) == size
    assert pad(b"a" * length, (64, 16)) == pad(b"a" * length, BUCKETS)


@pytest.mark.parametrize(
    "padded",
    [
        b"",
        b"\0\0\0",
        b"\0" * 15,
        b"\0" * 64,  # an empty text has its place in the smaller bucket
        b"\0\0\0\x0d" + b"a" * 12,  # longer than what is there
        b"\xff\xff\xff\xff" + b"a" * 12,
        b"\0\0\0\x01a" + b"\0" * 10 + b"\x01",  # something behind it
        b"\0\0\0\x01a" + b"\0" * 11 + b"\0",
    ],
)
def test_malformed_padding_is_refused(padded: bytes) -> None:
    with pytest.raises(Unusable, match="not padded"):
        unpad(padded, BUCKETS)


@pytest.mark.parametrize("buckets", [(), (4,), (0, 64)])
def test_buckets_must_hold_something(buckets: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="larger than 4"):
        pad(b"", buckets)
