"""The files that `rate`, `cases adjudicate` and `seeds add` read: levels, comments, pins, a reason.

`docs/rating-file.md` shows the form.
"""

from dataclasses import dataclass, field

from assessor_app.application.records import Draft
from assessor_app.application.strict_json import Place, load
from assessor_app.domain import pins


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjudicationFile:
    """Final levels, and why."""

    draft: Draft = field(repr=False)
    reason: str = field(repr=False)


def read_rating(content: bytes, *, file: str) -> Draft:
    """Read `{"levels": {…}, "comments": {…}, "overall": "…", "pins": […]}`; Unusable names the place."""
    fields = load(content, file=file).object(
        required=frozenset({"levels"}), optional=frozenset({"comments", "overall", "minutes", "pins"})
    )
    return Draft(
        levels=_texts(fields["levels"]),
        comments=_texts(fields["comments"], blank=True) if "comments" in fields else {},
        overall=_text(fields["overall"], blank=True) if "overall" in fields else "",
        minutes=fields.whole_or_none("minutes") or 0,
        pins=tuple(_pin(place) for place in fields.items_or_none("pins")),
    )


def read_adjudication(content: bytes, *, file: str) -> AdjudicationFile:
    """`{"levels": {CRITERION: LEVEL, …}, "reason": "…"}`; Unusable names the place."""
    fields = load(content, file=file).object(required=frozenset({"levels", "reason"}))
    draft = Draft(levels=_texts(fields["levels"]), comments={})
    return AdjudicationFile(draft=draft, reason=fields["reason"].text())


def read_definitive(content: bytes, *, file: str) -> AdjudicationFile:
    """`{"levels": {…}, "reasons": {CRITERION: "…"}, "reason": "…"}`; Unusable names the place.

    The reasons stand in the draft as its comments.
    """
    fields = load(content, file=file).object(
        required=frozenset({"levels", "reason"}), optional=frozenset({"reasons"})
    )
    reasons = _texts(fields["reasons"], blank=True) if "reasons" in fields else {}
    draft = Draft(levels=_texts(fields["levels"]), comments=reasons)
    return AdjudicationFile(draft=draft, reason=fields["reason"].text())


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
    value = place.value
    if not isinstance(value, dict):
        place.refuse("an object of texts belongs here")
    inner = place.object(required=frozenset(), optional=frozenset(value))
    return {key: _text(inner[key], blank=blank) for key in inner.keys()}  # noqa: SIM118  # Fields is no mapping


def _text(place: Place, *, blank: bool) -> str:
    return "" if blank and isinstance(place.value, str) and not place.value.strip() else place.text()
