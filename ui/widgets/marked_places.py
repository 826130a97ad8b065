"""What the views of evidence need to know of a pin: where it is, its number, whether it is in front."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ui.theme.look import active_theme

PEN: Final = "#B25E00"  # on paper, whatever the theme: pages are white
PEN_HERE: Final = "#0B57D0"
NUMBER_INK: Final = "#FFFFFF"


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedPlace:
    """One pin in the file that is shown."""

    number: int  # of all pins of the work, from 0
    at: tuple[int, ...]  # as in `domain.pins.Place`
    here: bool  # the one that the keys speak of


def in_front(places: Sequence[MarkedPlace]) -> MarkedPlace | None:
    """The one that the keys speak of, where it is in this file."""
    return next((place for place in places if place.here), None)


def washes() -> tuple[str, str, str]:
    """Behind words of a pin, of the one in front, and what the words are written in then."""
    palette = active_theme().palette
    return palette.warning.fill, palette.accent_soft, palette.ink
