"""The life of a submission, as far as everybody may see it."""

from enum import StrEnum


class State(StrEnum):
    """Where a submission stands. Coarse on purpose: what raters did with it is nobody else's business."""

    RECEIVED = "received"  # stored; its blind copies are not made yet
    HELD = "held"  # something in it could not be blinded: an admin must look
    COMPLETE = "complete"  # may be given out
    IN_RATING = "in_rating"
    DECIDED = "decided"
    RELEASED = "released"  # the admin may sign (or tell "not yet")
    SIGNED = "signed"
    RETURNED = "returned"  # not yet: with feedback; a new attempt is open
    WITHDRAWN = "withdrawn"
    REVOKED = "revoked"


class IllegalStep(ValueError):
    """A submission cannot go there from where it stands; the words are for the person who asked."""


_NEXT: dict[State, frozenset[State]] = {
    State.RECEIVED: frozenset({State.HELD, State.COMPLETE, State.WITHDRAWN}),
    State.HELD: frozenset({State.RECEIVED, State.COMPLETE, State.RETURNED, State.WITHDRAWN}),
    State.COMPLETE: frozenset({State.RECEIVED, State.IN_RATING, State.RETURNED, State.WITHDRAWN}),
    State.IN_RATING: frozenset({State.DECIDED, State.WITHDRAWN}),
    State.DECIDED: frozenset({State.RELEASED, State.WITHDRAWN}),
    State.RELEASED: frozenset({State.SIGNED, State.RETURNED, State.WITHDRAWN}),
    State.SIGNED: frozenset({State.REVOKED}),
    State.RETURNED: frozenset(),
    State.WITHDRAWN: frozenset(),
    State.REVOKED: frozenset(),
}

_WORDS: dict[State, str] = {
    State.RECEIVED: "has only been received",
    State.HELD: "is held until an admin has looked at it",
    State.COMPLETE: "waits to be given to a rater",
    State.IN_RATING: "is being rated",
    State.DECIDED: "is decided, and waits for release",
    State.RELEASED: "is released",
    State.SIGNED: "is signed",
    State.RETURNED: "was returned",
    State.WITHDRAWN: "was withdrawn",
    State.REVOKED: "was revoked",
}

CHANGEABLE = frozenset({State.RECEIVED, State.HELD, State.COMPLETE})  # new bytes update the attempt
NEW_ATTEMPT_AFTER = frozenset({State.RETURNED, State.WITHDRAWN})
ERASABLE = frozenset({State.RETURNED, State.WITHDRAWN, State.REVOKED})  # nothing goes on, no award stands


def step(current: State, wanted: State) -> State:
    """`wanted`, where it may follow `current`; raises IllegalStep in words."""
    if wanted not in _NEXT[current]:
        raise IllegalStep(f"it {_WORDS[current]}")
    return wanted


def in_words(state: State) -> str:
    """How a sentence about a submission goes on: “is being rated”."""
    return _WORDS[state]
