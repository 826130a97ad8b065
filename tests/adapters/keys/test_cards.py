"""A card says what its maker signed, and nothing else gets through."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.adapters.keys import cards
from assessor_app.adapters.keys.key_files import _new_secrets
from assessor_app.adapters.keys.person_keys import UnlockedKeys
from assessor_app.adapters.keys.words import word_list
from assessor_app.application.problems import Unusable
from tests.adapters.keys.fakes import ADA

KEYS = UnlockedKeys.from_secrets(_new_secrets(), person=ADA, workspace="one")
OTHER = UnlockedKeys.from_secrets(_new_secrets(), person=ADA, workspace="one")
NAMES = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=200)


def signed(change: dict[str, Any], *, by: UnlockedKeys = KEYS) -> bytes:
    """A card with other members, signed as it stands by whoever `by` is."""
    fields = json.loads(cards.to_document(KEYS, "Ada")) | change
    del fields["signature"]
    fields = {name: value for name, value in fields.items() if value is not None}
    signature = by.sign.sign(b"assessor/card/v1\n" + rfc8785.dumps(fields))
    return rfc8785.dumps(fields | {"signature": base64.b64encode(signature).decode()}) + b"\n"


@given(NAMES)
def test_a_card_comes_back_as_it_was_made(name: str) -> None:
    assert cards.from_document(cards.to_document(KEYS, name)) == KEYS.card(name)


def test_the_helper_of_these_tests_makes_what_the_program_makes() -> None:
    assert signed({}) == cards.to_document(KEYS, "Ada")


def test_a_card_without_its_last_line_break_or_with_windows_one_is_the_same() -> None:
    document = cards.to_document(KEYS, "Ada").rstrip(b"\n")
    assert cards.from_document(document) == cards.from_document(document + b"\r\n") == KEYS.card("Ada")


def test_every_changed_byte_is_refused() -> None:
    document = cards.to_document(KEYS, "Ada")
    for place in range(len(document) - 1):
        for mask in (0x01, 0x20):
            changed = document[:place] + bytes([document[place] ^ mask]) + document[place + 1 :]
            with pytest.raises(Unusable):
                cards.from_document(changed)


def test_a_card_signed_by_another_key_is_refused() -> None:
    with pytest.raises(Unusable, match=r"card\.json: The signature .* is wrong"):
        cards.from_document(signed({}, by=OTHER), where="card.json")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"role": "admin"}, "not in the form"),
        ({"name": None}, "not an enrolment card"),
        ({"name": 7}, "not an enrolment card"),
        ({"name": ""}, "A name has"),
        ({"name": "a\nb"}, "A name has"),
        ({"name": "a\u202eb"}, "A name has"),
        ({"name": "a" * 201}, "A name has"),
        ({"format": "assessor/card/v2"}, "not an enrolment card"),
        ({"seal": base64.b64encode(bytes(31)).decode()}, "not an enrolment card"),
        ({"seal": "!"}, "not an enrolment card"),
        ({"packet": "age1short"}, "packet address"),
        ({"packet": "age1" + "q" * 58}, "packet address"),
    ],
)
def test_a_signed_card_of_another_shape_is_refused(change: dict[str, Any], said: str) -> None:
    with pytest.raises(Unusable, match=said):
        cards.from_document(signed(change))


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"\xff", b"[" * 4000, b"x" * 4097])
def test_what_is_no_card_is_refused(data: bytes) -> None:
    with pytest.raises(Unusable, match="enrolment card"):
        cards.from_document(data)


@given(st.binary(max_size=300))
def test_no_bytes_make_the_reader_fall(data: bytes) -> None:
    with pytest.raises(Unusable):
        cards.from_document(data)


def test_an_unfit_name_is_refused_before_it_is_signed() -> None:
    with pytest.raises(Unusable, match="A name has"):
        cards.to_document(KEYS, " ")


def test_the_fingerprint_is_eight_words_of_the_keys_alone() -> None:
    words = cards.fingerprint(KEYS.card("Ada"))
    assert len(words) == 8
    assert set(words) <= set(word_list())
    assert words == cards.fingerprint(KEYS.card("Ada Lovelace")) != cards.fingerprint(OTHER.card("Ada"))


def test_each_public_half_changes_the_fingerprint() -> None:
    from dataclasses import replace

    card, other = KEYS.card("Ada"), OTHER.card("Ada")
    seen = {
        cards.fingerprint(each)
        for each in (
            card,
            replace(card, sign=other.sign),
            replace(card, seal=other.seal),
            replace(card, packet=other.packet),
        )
    }
    assert len(seen) == 4


def test_a_card_holds_nothing_private(tmp_path: Path) -> None:
    document = cards.to_document(KEYS, "Ada")
    assert set(json.loads(document)) == {"format", "name", "packet", "seal", "sign", "signature"}
    assert b"AGE-SECRET" not in document
