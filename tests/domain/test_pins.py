"""Places are numbers relative to a blind copy: what is nowhere is refused, and each comes back as it was."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.domain.pins import WHOLE, InvalidPlace, Pin, Place, PlaceKind, area, pin_of

DIGEST = "ab" * 32
NUMBERS = st.integers(0, 2**40)


@st.composite
def places(draw: st.DrawFn) -> Place:
    kind = draw(st.sampled_from(PlaceKind))
    if kind is PlaceKind.AREA:
        (left, right), (top, bottom) = (
            sorted(draw(st.sets(st.integers(0, WHOLE), min_size=2, max_size=2))) for _ in range(2)
        )
        return Place(evidence=DIGEST, kind=kind, at=(draw(NUMBERS), left, top, right, bottom))
    low, high = sorted(draw(st.tuples(NUMBERS, NUMBERS)))
    if kind is PlaceKind.SPAN:
        return Place(evidence=DIGEST, kind=kind, at=(low, high))
    if kind is PlaceKind.CELLS:
        left, right = sorted(draw(st.tuples(NUMBERS, NUMBERS)))
        return Place(evidence=DIGEST, kind=kind, at=(draw(NUMBERS), low, left, high, right))
    start, end = sorted(draw(st.sets(st.integers(0, 9), min_size=2, max_size=2)))
    return Place(evidence=DIGEST, kind=kind, at=(low, start, high, draw(st.sampled_from((0, end)))))


@given(places(), st.text(max_size=8), st.text(max_size=40))
def test_a_pin_comes_back_as_it_was(place: Place, criterion: str, note: str) -> None:
    pin = Pin(place=place, criterion=criterion, note=note)
    assert pin_of(json.loads(json.dumps(pin.to_plain()))) == pin
    assert (note or "\0") not in repr(pin) or note in repr(place) + criterion


@pytest.mark.parametrize(
    ("kind", "at"),
    [
        (PlaceKind.AREA, (0, 5, 5, 5, 9)),  # no width
        (PlaceKind.AREA, (0, 0, 0, WHOLE + 1, 9)),
        (PlaceKind.AREA, (0, 0, 0, 9)),
        (PlaceKind.AREA, (-1, 0, 0, 9, 9)),
        (PlaceKind.PASSAGE, (4, 0, 3, 9)),
        (PlaceKind.PASSAGE, (4, 9, 4, 3)),
        (PlaceKind.CELLS, (0, 3, 3, 2, 3)),
        (PlaceKind.SPAN, (9, 3)),
        (PlaceKind.SPAN, (True, 3)),
        (PlaceKind.SPAN, (0, 2**53)),
    ],
)
def test_what_is_nowhere_is_refused(kind: PlaceKind, at: tuple[int, ...]) -> None:
    with pytest.raises(InvalidPlace):
        Place(evidence=DIGEST, kind=kind, at=at)


@pytest.mark.parametrize(
    "plain",
    [
        None,
        {},
        {"at": [0, 1], "criterion": "c", "evidence": DIGEST, "kind": "moon"},
        {"at": [0, 1], "criterion": "c", "evidence": "ab", "kind": "span"},
        {"at": [0, 1.5], "criterion": "c", "evidence": DIGEST, "kind": "span"},
        {"at": "01", "criterion": "c", "evidence": DIGEST, "kind": "span"},
        {"at": [0, 1], "criterion": 7, "evidence": DIGEST, "kind": "span"},
        {"at": [0, 1], "criterion": "c", "evidence": DIGEST, "kind": "span", "note": None},
    ],
)
def test_what_is_no_pin_is_refused(plain: object) -> None:
    with pytest.raises(InvalidPlace):
        pin_of(plain)


@given(
    st.tuples(*[st.floats(-1, 2)] * 4).filter(
        lambda box: abs(box[0] - box[2]) > 1.1 and abs(box[1] - box[3]) > 1.1
    )
)
def test_an_area_lies_on_its_page_whichever_corner_was_first(box: tuple[float, float, float, float]) -> None:
    _, left, top, right, bottom = area(DIGEST, 3, box).at
    assert 0 <= left < right <= WHOLE
    assert 0 <= top < bottom <= WHOLE
