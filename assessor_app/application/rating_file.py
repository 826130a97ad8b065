"""The files that `rate`, `cases adjudicate` and `seeds add` read: levels, comments, pins, reasons.

`docs/rating-file.md` shows the form.
"""

from dataclasses import dataclass, field
from typing import Any, Final

from assessor_app.application.records import Draft
from assessor_app.application.strict_json import Fields, Place, load
from assessor_app.domain import pins
from assessor_app.domain.rubric import Unscored

UNSCORED: Final = "unscored"  # its reasons stand beside the levels: criterion → name of an `Unscored`

REQUIREMENTS: Final = "requirements"  # what was found of requirements beside the rubric, by their ids


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjudicationFile:
    """Final levels, and why."""

    draft: Draft = field(repr=False)
    reason: str = field(repr=False)


def read_rating(content: bytes, *, file: str) -> Draft:
    """Read `{"levels": {…}, "unscored": {…}, "comments": {…}, "overall": "…", "pins": […]}`.

    Unusable names the place.
    """
    fields = load(content, file=file).object(
        required=frozenset({"levels"}),
        optional=frozenset({UNSCORED, REQUIREMENTS, "comments", "overall", "minutes", "pins"}),
    )
    return Draft(
        levels=_texts(fields["levels"]),
        unscored=_unscored(fields),
        comments=_texts(fields["comments"], blank=True) if "comments" in fields else {},
        overall=_text(fields["overall"], blank=True) if "overall" in fields else "",
        minutes=fields.whole_or_none("minutes") or 0,
        requirements=_answers(fields),
        pins=tuple(_pin(place) for place in fields.items_or_none("pins")),
    )


def read_adjudication(content: bytes, *, file: str) -> AdjudicationFile:
    """`{"levels": {…}, "unscored": {CRITERION: REASON, …}, "requirements": {…}, "reason": "…"}`.

    Unusable names the place.
    """
    fields = load(content, file=file).object(
        required=frozenset({"levels", "reason"}), optional=frozenset({UNSCORED, REQUIREMENTS})
    )
    draft = Draft(
        levels=_texts(fields["levels"]),
        unscored=_unscored(fields),
        comments={},
        requirements=_answers(fields),
    )
    return AdjudicationFile(draft=draft, reason=fields["reason"].text())


def read_definitive(content: bytes, *, file: str) -> AdjudicationFile:
    """`{"levels": {…}, "unscored": {…}, "reasons": {CRITERION: "…"}, "reason": "…"}`.

    Unusable names the place. The reasons stand in the draft as its comments.
    """
    fields = load(content, file=file).object(
        required=frozenset({"levels", "reason"}), optional=frozenset({UNSCORED, "reasons"})
    )
    reasons = _texts(fields["reasons"], blank=True) if "reasons" in fields else {}
    draft = Draft(levels=_texts(fields["levels"]), unscored=_unscored(fields), comments=reasons)
    return AdjudicationFile(draft=draft, reason=fields["reason"].text())


def _unscored(fields: Fields) -> dict[str, str]:
    if UNSCORED not in fields:
        return {}
    inner = _members(fields[UNSCORED], "an object of reasons belongs here")
    return {key: inner[key].one_of(Unscored).value for key in inner.keys()}  # noqa: SIM118  # no mapping


def _answers(fields: Fields) -> dict[str, Any]:
    """Requirement → answer: a number, true or false, or an object; what fits the form is checked later."""
    if REQUIREMENTS not in fields:
        return {}
    place = fields[REQUIREMENTS]
    if not isinstance(place.value, dict):
        place.refuse("an object of answers belongs here")
    return {key: _answer(place.value[key], place) for key in place.value}


def _answer(value: object, place: Place) -> Any:
    if isinstance(value, dict):
        return dict(value)
    if not isinstance(value, bool | int):
        place.refuse("an answer is a whole number, true or false, or an object")
    return value


def _pin(place: Place) -> pins.Pin:
    fields = place.object(
        required=frozenset({"evidence", "kind", "at"}), optional=frozenset({"criterion", "note"})
    )
    evidence, kind = fields["evidence"].text(), fields["kind"].one_of(pins.PlaceKind)
    at = tuple(number.whole() for number in fields["at"].items())
    try:
        where = pins.Place(evidence=evidence, kind=kind, at=at)
    except pins.InvalidPlace as error:
        place.refuse(str(error))
    return pins.Pin(
        place=where,
        criterion=_text(fields["criterion"], blank=True) if "criterion" in fields else "",
        note=_text(fields["note"], blank=True) if "note" in fields else "",
    )


def _texts(place: Place, *, blank: bool = False) -> dict[str, str]:
    inner = _members(place, "an object of texts belongs here")
    return {key: _text(inner[key], blank=blank) for key in inner.keys()}  # noqa: SIM118  # Fields is no mapping


def _members(place: Place, otherwise: str) -> Fields:
    """The fields of an object whose keys are anybody's: ids of criteria."""
    value = place.value
    if not isinstance(value, dict):
        place.refuse(otherwise)
    return place.object(required=frozenset(), optional=frozenset(value))


def _text(place: Place, *, blank: bool) -> str:
    return "" if blank and isinstance(place.value, str) and not place.value.strip() else place.text()
