import base58
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.credentials.multikey import (
    BadKey,
    base58_decode,
    base58_encode,
    decode_multikey,
    decode_signature,
    did_key,
    did_key_method,
    did_web,
    encode_multikey,
    is_did_web,
    key_of_did_key,
    key_of_method,
)

PUBLIC = bytes(range(32))


@given(st.binary(max_size=80))
def test_base58_agrees_with_another_implementation(data: bytes) -> None:
    text = base58_encode(data)
    assert text == base58.b58encode(data).decode()
    if data:
        assert base58_decode(text, len(data)) == data


@given(st.binary(min_size=1, max_size=66), st.integers(min_value=-2, max_value=2))
def test_base58_of_another_length_is_refused(data: bytes, more: int) -> None:
    if more and len(data) + more > 0:
        with pytest.raises(BadKey):
            base58_decode(base58_encode(data), len(data) + more)


@pytest.mark.parametrize("text", ["", "0", "l1", "1" * 65 + "z", "z" * 200, "é" * 10])
def test_text_that_is_not_base58_is_refused(text: str) -> None:
    with pytest.raises(BadKey):
        base58_decode(text, 32)


def test_each_key_has_one_spelling() -> None:
    text = encode_multikey(PUBLIC)
    assert text.startswith("z6Mk")
    assert decode_multikey(text) == PUBLIC
    for other in (
        text[1:],
        "z1" + text[1:],
        text + "1",
        "u" + text[1:],
        "z" + base58_encode(b"\xec\x01" + PUBLIC),
    ):
        with pytest.raises(BadKey):
            decode_multikey(other)


def test_the_fragment_of_a_did_key_is_the_key() -> None:
    assert key_of_method(did_key_method(PUBLIC)) == PUBLIC
    assert key_of_did_key(did_key(PUBLIC)) == PUBLIC
    other = did_key_method(bytes(32)).partition("#")[2]
    for method in (did_key(PUBLIC), f"{did_key(PUBLIC)}#{other}", f"{did_key(PUBLIC)}#key-1", "did:key:#"):
        with pytest.raises(BadKey):
            key_of_method(method)


def test_a_signature_is_64_bytes() -> None:
    assert decode_signature("z" + base58_encode(b"\0" + b"x" * 63)) == b"\0" + b"x" * 63
    for text in ("z" + base58_encode(b"x" * 63), "z" + base58_encode(b"x" * 65), "m" + "A" * 86):
        with pytest.raises(BadKey):
            decode_signature(text)


def test_did_web_names_hosts_only() -> None:
    assert did_web("Example.org:8443/badges/a") == "did:web:example.org%3A8443:badges:a"
    assert not any(map(is_did_web, ("did:web:", "did:web:a/b", "did:web:a..b", "did:key:x", "did:web:a:b?c")))
