"""A learner disputes a result: until when, on which ground, and how a hearing may end."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from assessor_app.domain.definitions import InvalidDefinition, is_whole, require_flag
from assessor_app.domain.rubric import Choices, Outcome, Rubric

LONGEST_WORDS: Final = 2200  # UTF-8 bytes of all that is said of one: what is sealed of it has one length
RULE: Final = "appeal-"  # by which rule a decision on appeal was taken: this, and how it ended


class Ground(StrEnum):
    """What a learner disputes; what they say of it stands beside it in their words or an admin's."""

    PROCEDURE = "procedure"  # it was not done as the programme says
    OVERLOOKED = "overlooked"  # something that was handed in was not taken into account
    MARKING = "marking"  # the levels do not fit the work
    OTHER = "other"


class End(StrEnum):
    """How a hearing ends."""

    UPHELD = "upheld"  # the learner was right to appeal, and the result stands all the same
    VARIED = "varied"  # another decision takes the place of the earlier one
    REJECTED = "rejected"  # there was no reason to appeal: the result stands


RIGHT: Final = frozenset({End.UPHELD, End.VARIED})  # where the learner was right


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealRules:
    """What a programme says of appeals."""

    days: int = 28  # after the release, until when an appeal is in time
    answer_days: int = 42  # after it was received, until when it is to be answered
    may_lower: bool = False  # whether a hearing may leave a learner with a worse result

    def __post_init__(self) -> None:
        """Refuse what is no number of days."""
        for name, count in (("days", self.days), ("answer_days", self.answer_days)):
            if not is_whole(count, least=1, most=1000):
                raise InvalidDefinition(f"appeals: {name} must be a whole number from 1 to 1000")
        require_flag("appeals", may_lower=self.may_lower)

    def last_day(self, released: date) -> date:
        """The last day on which an appeal against a result of that day is in time."""
        return released + timedelta(days=self.days)

    def due(self, received: date) -> date:
        """The day by which an appeal that came then is to be answered."""
        return received + timedelta(days=self.answer_days)


def rule_of(end: End) -> str:
    """By which rule a decision says that it was taken on appeal."""
    return f"{RULE}{end}"


def is_appeal(rule: object) -> bool:
    """Whether the rule of a decision says that it was taken on appeal."""
    return isinstance(rule, str) and rule.startswith(RULE)


def is_worse(rubric: Rubric, before: Choices, after: Choices) -> bool:
    """Whether levels are worse for the learner than those that stood: no award any more, or fewer points.

    Raises InvalidRating where either does not fit the rubric.
    """
    stood, wanted = rubric.judge(before), rubric.judge(after)
    if stood.outcome is not wanted.outcome:
        return wanted.outcome is Outcome.NOT_YET
    return wanted.points < stood.points
