"""What the states of a submission are called in the window, and in which tone; no Qt."""

from types import MappingProxyType
from typing import Final

from assessor_app.domain.submission import State
from ui.theme.tokens import Tone

STATE_WORDS: Final = MappingProxyType(
    {
        State.RECEIVED: "Received",
        State.HELD: "Held",
        State.COMPLETE: "Complete",
        State.IN_RATING: "In rating",
        State.DECIDED: "Decided",
        State.RELEASED: "Released",
        State.SIGNED: "Signed",
        State.RETURNED: "Returned",
        State.WITHDRAWN: "Withdrawn",
        State.REVOKED: "Revoked",
    }
)
STATE_TONES: Final = MappingProxyType(
    {
        State.RECEIVED: Tone.NEUTRAL,
        State.HELD: Tone.WARNING,
        State.COMPLETE: Tone.INFO,
        State.IN_RATING: Tone.INFO,
        State.DECIDED: Tone.INFO,
        State.RELEASED: Tone.GOOD,
        State.SIGNED: Tone.GOOD,
        State.RETURNED: Tone.NEUTRAL,
        State.WITHDRAWN: Tone.NEUTRAL,
        State.REVOKED: Tone.BAD,
    }
)


def state_words(state: str) -> str:
    """“In rating”."""
    return STATE_WORDS[State(state)]


def state_tone(state: str) -> Tone:
    """The tone of its chip."""
    return STATE_TONES[State(state)]
