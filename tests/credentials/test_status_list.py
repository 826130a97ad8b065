import base64
import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.credentials.achievement_credential import build_status
from assessor_app.credentials.facts import StatusPlace
from assessor_app.credentials.status_list import (
    MAX_BITS,
    MINIMUM_BITS,
    BadStatusList,
    bit,
    build_status_list,
    decode_bits,
    draw_index,
    encode_bits,
    new_bits,
    status_of,
    with_bit,
)
from tests.credentials.award_samples import ISSUER, NOW

LIST = "https://example.org/status/1"


def test_bit_zero_is_the_leftmost() -> None:
    assert with_bit(new_bits(), 0)[0] == 0x80
    assert with_bit(new_bits(), 15)[1] == 0x01


@given(st.sets(st.integers(0, MINIMUM_BITS - 1), max_size=20))
def test_bits_survive_the_encoding(places: set[int]) -> None:
    bits = new_bits()
    for place in places:
        bits = with_bit(bits, place)
    read = decode_bits(encode_bits(bits))
    assert read == bits
    assert {place for place in [*places, 0, 1, MINIMUM_BITS - 1] if bit(read, place)} == places
    for place in places:
        bits = with_bit(bits, place, on=False)
    assert bits == new_bits()


def test_the_text_is_base64url_of_gzip() -> None:
    text = encode_bits(new_bits())
    assert text.startswith("uH4sI")
    packed = base64.urlsafe_b64decode(text[1:] + "=" * (-len(text[1:]) % 4))
    assert gzip.decompress(packed) == new_bits()


def packed(data: bytes) -> str:
    return "u" + base64.urlsafe_b64encode(data).rstrip(b"=").decode()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "z" + encode_bits(new_bits())[1:],
        "u!!",
        encode_bits(new_bits())[:-8],
        packed(gzip.compress(bytes(100))),
        packed(gzip.compress(new_bits()) + b"x"),
        packed(gzip.compress(bytes(MAX_BITS // 8 + 1))),
        packed(b"not gzip"),
    ],
    ids=[
        "nothing",
        "multibase",
        "letters",
        "cut",
        "short",
        "tail",
        "long",
        "not gzip",
    ],  # gzip holds the time
)
def test_lists_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(BadStatusList):
        decode_bits(text)


def test_places_are_drawn_at_random_and_never_twice() -> None:
    taken = new_bits()
    drawn: set[int] = set()
    for _ in range(2000):
        index = draw_index(taken)
        drawn.add(index)
        taken = with_bit(taken, index)
    assert len(drawn) == 2000
    assert max(drawn) > MINIMUM_BITS * 0.9
    ordered = sorted(drawn)
    assert ordered != list(range(ordered[0], ordered[0] + 2000))


def test_the_last_free_places_are_left_since_drawing_them_would_take_long() -> None:
    nearly = b"\xff" * (MINIMUM_BITS // 8 * 9 // 10) + bytes(MINIMUM_BITS // 8 - MINIMUM_BITS // 8 * 9 // 10)
    assert draw_index(nearly) >= MINIMUM_BITS * 0.89
    with pytest.raises(BadStatusList, match="full"):
        draw_index(nearly.replace(b"\xff\x00", b"\xff\xff"))


def test_an_entry_and_its_list_belong_together() -> None:
    bits = with_bit(new_bits(), 99)
    made = build_status_list(list_id=LIST, issuer=ISSUER, bits=bits, valid_from=NOW)
    assert status_of(build_status(StatusPlace(list_id=LIST, index=99)), made)
    assert not status_of(build_status(StatusPlace(list_id=LIST, index=98)), made)
    wrong = [
        build_status(StatusPlace(list_id=LIST + "0", index=99)),
        build_status(StatusPlace(list_id=LIST, index=99, purpose="suspension")),
        build_status(StatusPlace(list_id=LIST, index=MINIMUM_BITS)),
        {**build_status(StatusPlace(list_id=LIST, index=99)), "statusListIndex": "-1"},
        {**build_status(StatusPlace(list_id=LIST, index=99)), "statusListIndex": 99},
        {**build_status(StatusPlace(list_id=LIST, index=99)), "statusSize": 2},
    ]
    for entry in wrong:
        with pytest.raises(BadStatusList):
            status_of(entry, made)


def test_a_list_hides_an_award_among_many() -> None:
    with pytest.raises(BadStatusList):
        new_bits(1024)
