from collections.abc import Callable
from enum import IntEnum, StrEnum
from typing import Any

import pytest
import rfc8785
from hypothesis import example, given, settings
from hypothesis import strategies as st

from assessor_app.ledger.canonical import canonical

LARGEST = 2**53 - 1


class Word(StrEnum):
    AWARD = "award"


class Count(IntEnum):
    TWO = 2


TEXTS = st.text(st.characters(exclude_categories=[])) | st.sampled_from(
    ["\ud800", "\ufffd\U00010000", "\x7f"]
)
KEYS = (
    st.text(st.characters(codec="ascii"), max_size=4)
    | st.text(st.sampled_from("az\x00\x7f\x80é\ud7ff\ue000\uffff\U00010000\U0010ffff"), max_size=3)
    | TEXTS
)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(LARGEST - 2, LARGEST + 2)
    | st.integers(-LARGEST - 2, -LARGEST + 2)
    | st.floats()
    | TEXTS
    | st.sampled_from([Word.AWARD, Count.TWO])
)
ODD = st.binary() | st.sets(st.integers()) | st.dictionaries(st.integers(), st.none(), min_size=1)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner)
        | st.lists(inner).map(tuple)
        | st.dictionaries(KEYS, inner)
        | st.dictionaries(st.text(st.characters(codec="ascii")), inner)
    ),
    max_leaves=25,
)


def outcome(write: Callable[[Any], bytes], value: Any) -> bytes | type[Exception]:
    """What `write` makes of `value`, or what it raises."""
    try:
        return write(value)
    except Exception as error:  # noqa: BLE001  # whichever it is, both must raise it
        return type(error)


@settings(max_examples=600)
@given(VALUES | ODD | st.lists(VALUES | ODD))
@example({"\ufffd": 1, "\U00010000": 2, "z": 3})  # UTF-16 sorts these otherwise than code points
@example({"a": 1.0, "b": 1e21, "c": 5e-324, "d": -0.0, "e": 333333333.33333329})
@example({"a": [{"b": LARGEST + 1}]})
@example({"": '\x00\x08\x0b\x1f"\\/\x7f\u2028\U0001f600'})
@example({1: "not a text"})
def test_every_value_gives_the_bytes_of_the_library_or_its_error(value: Any) -> None:
    assert outcome(canonical, value) == outcome(rfc8785.dumps, value)


def test_what_is_signed_in_bulk_does_not_take_the_slow_way(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = {"at": "2026-11-22T12:00:00.000000Z", "form": 1, "rows": None, "evidence": ["ü", ("é", True)]}
    expected = rfc8785.dumps(entry)  # type: ignore[arg-type]  # JSON it is
    monkeypatch.setattr(rfc8785, "dumps", None)
    assert canonical(entry) == expected


def test_a_value_that_holds_itself_is_an_error_and_no_endless_loop() -> None:
    ring: list[Any] = []
    ring.append(ring)
    with pytest.raises(RecursionError):
        canonical(ring)
