"""What the sealed columns hold of practice; see `records`."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from assessor_app.application.chosen import Chosen
from assessor_app.domain.comparison import Tolerance


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeAnswer(Chosen):
    """What was agreed on of a piece, as who practised on it learns it once their attempt is final."""

    assignment: str
    levels: Mapping[str, str] = field(repr=False)  # the definitive ones
    reasons: Mapping[str, str] = field(repr=False)  # criterion → why, where something was said
    reason: str = field(repr=False)  # of the whole
    tolerance: Tolerance  # what counts as near enough
    commitment: str  # of the attempt that it answers
    unscored: Mapping[str, str] = field(default_factory=dict, repr=False)  # criterion → `Unscored`, no level


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredRecord:
    """An attempt was answered; leads keep it, so that it is answered once."""

    assignment: str
    commitment: str  # of the attempt
    day: str  # a date


@dataclass(frozen=True, slots=True, kw_only=True)
class PractiseMoreRecord:
    """A lead wants somebody to practise once more than the rule says."""

    person: str
    badge: str
    day: str  # a date
