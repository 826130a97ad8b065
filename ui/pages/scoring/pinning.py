"""Pins on the work in front: made, turned to from either side, given a note, removed; no Qt."""

from dataclasses import replace
from typing import Protocol

from assessor_app.domain.pins import MOST_PINS, Place
from ui.models.viewer import EvidenceViewer
from ui.pages.scoring.edits import Edit, add_pin, note_pin, remove_pin
from ui.pages.scoring.state import ScoringState, Stage
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.translate import translate


class Rating(Protocol):
    """The rating in front, as `ScoringPresenter` holds it."""

    state: ScoringState

    def take(self, edit: Edit) -> None:
        """Do this step."""

    def pause(self) -> None:
        """What is typed next is a step of its own."""

    def become(self, state: ScoringState) -> None:
        """Show another state."""

    def tell(self, notice: Notice) -> None:
        """Say something above the page."""


class Pinning:
    """Acts on the pins of one rating, and turns the evidence to them."""

    def __init__(self, rating: Rating, viewer: EvidenceViewer) -> None:
        """`viewer` shows the evidence."""
        self._rating, self._viewer = rating, viewer

    def pin(self, place: Place) -> None:
        """Pin a place that was marked, for the criterion that is open."""
        state = self._rating.state
        if not state.open:
            return
        if len(state.pins) >= MOST_PINS:
            self._rating.tell(
                Notice(
                    tone=Tone.WARNING,
                    title=translate("Scoring", "A rating holds {0} pins at most.").format(MOST_PINS),
                    detail=translate("Scoring", "Remove one that says little."),
                )
            )
            return
        self._rating.pause()
        self._rating.take(add_pin(state, place))

    def show(self, number: int) -> None:
        """Turn to a pin: its criterion opens, and the evidence shows its place."""
        state = self._rating.state
        if not state.has_work or not 0 <= number < len(state.pins):
            return
        pin = state.pins[number]
        self._rating.pause()
        self._rating.become(replace(state, pin=number, current=state.place_of(pin.criterion)))
        self._viewer.show_place(pin.place)

    def step(self, by: int) -> None:
        """The next pin, in the order of the rubric, round and round; from the open criterion on."""
        state = self._rating.state
        order = state.pin_order
        if not order:
            return
        if state.pin in order:
            self.show(order[(order.index(state.pin) + by) % len(order)])
            return
        ahead = [number for number in order if state.place_of(state.pins[number].criterion) >= state.current]
        self.show(ahead[0] if ahead else order[0])

    def turn_to_noted(self) -> None:
        """Turn to the pin that a note goes to: the one in front, or the newest of the open criterion.

        One in front of another criterion gives way to those of the open one; where that has none, its own
        criterion opens.
        """
        state = self._rating.state
        here = [
            number for number, pin in enumerate(state.pins) if state.place_of(pin.criterion) == state.current
        ]
        if state.pin in here:
            return
        if here:
            self.show(here[-1])
        elif state.pin >= 0:
            self.show(state.pin)
        else:
            self.step(1)

    def write_note(self, number: int, words: str) -> None:
        """The note of a pin reads so now."""
        state = self._rating.state
        if state.stage is Stage.SCORING and 0 <= number < len(state.pins):
            self._rating.take(note_pin(state, number, words))

    def remove(self, number: int) -> None:
        """Remove a pin; Ctrl+Z brings it back."""
        state = self._rating.state
        if state.open and 0 <= number < len(state.pins):
            self._rating.pause()
            self._rating.take(remove_pin(state, number))
