"""The file that `submissions cover` reads: what is covered where; `docs/covering-file.md` shows its form."""

from typing import Final

from assessor_app.application.strict_json import Place, load
from assessor_app.domain.covering import CoveredPlace, Covering, FileCovering, InvalidCovering

WHOLE: Final = 10_000  # a place is told in ten-thousandths of its page, as in pins


def read_covering(content: bytes, *, file: str) -> Covering:
    """Read `{"files": [{"file": …, "places": […], …}], "phrases": […]}`; Unusable names the place."""
    whole = load(content, file=file)
    fields = whole.object(required=frozenset(), optional=frozenset({"files", "phrases"}))
    try:
        return Covering(
            files=tuple(_file(place) for place in fields.items_or_none("files")),
            phrases=tuple(place.text() for place in fields.items_or_none("phrases")),
        )
    except InvalidCovering as error:
        whole.refuse(str(error))


def _file(place: Place) -> FileCovering:
    fields = place.object(
        required=frozenset({"file"}), optional=frozenset({"places", "lines", "passages", "leave_out"})
    )
    try:
        return FileCovering(
            file=fields["file"].text(),
            places=tuple(_place(one) for one in fields.items_or_none("places")),
            lines=tuple(_two(one) for one in fields.items_or_none("lines")),
            passages=tuple(_two(one) for one in fields.items_or_none("passages")),
            left_out=fields["leave_out"].text() if "leave_out" in fields else "",
        )
    except InvalidCovering as error:
        place.refuse(str(error))


def _place(place: Place) -> CoveredPlace:
    numbers = _numbers(place, 5, "a place has five numbers: page, left, top, right, bottom")
    page, left, top, right, bottom = numbers
    try:
        return CoveredPlace(page, (left / WHOLE, top / WHOLE, right / WHOLE, bottom / WHOLE))
    except InvalidCovering as error:
        place.refuse(str(error))


def _two(place: Place) -> tuple[int, int]:
    first, last = _numbers(place, 2, "two numbers belong here: where it begins, and where it ends")
    return first, last


def _numbers(place: Place, count: int, otherwise: str) -> list[int]:
    numbers = [one.whole() for one in place.items()]
    if len(numbers) != count:
        place.refuse(otherwise)
    return numbers
