"""What the states of a submission are called in the window, and in which tone; no widgets."""

from types import MappingProxyType
from typing import Final

from assessor_app.domain.submission import State
from ui.theme.tokens import Tone
from ui.words.translate import Worded, translate

STATE_WORDS: Final = Worded(
    lambda: {
        State.RECEIVED: translate("States", "Received"),
        State.HELD: translate("States", "Held"),
        State.COMPLETE: translate("States", "Complete"),
        State.IN_RATING: translate("States", "In rating"),
        State.DECIDED: translate("States", "Decided"),
        State.RELEASED: translate("States", "Released"),
        State.SIGNED: translate("States", "Signed"),
        State.RETURNED: translate("States", "Returned"),
        State.WITHDRAWN: translate("States", "Withdrawn"),
        State.REVOKED: translate("States", "Revoked"),
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
