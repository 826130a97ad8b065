"""Everything that the scoring page shows, as one value; no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assessor_app.domain.asked import NOTHING_ASKED, Asked
from assessor_app.domain.forms import Answers
from assessor_app.domain.pins import Pin
from assessor_app.domain.rubric import Criterion, Unscored
from ui.models.pin_words import PinnedFile
from ui.pages.scoring.across import Across


class Stage(StrEnum):
    """How far the work in hand has come."""

    NOTHING = "nothing"  # no work is open
    OPENING = "opening"
    UNOPENED = "unopened"  # it could not be opened; `problem` says why
    SCORING = "scoring"
    HANDING_IN = "handing-in"
    HANDED_IN = "handed-in"  # can be taken back until `final_at`
    TAKING_BACK = "taking-back"
    FINAL = "final"
    LEAVING = "leaving"  # somebody steps aside from it


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoringState:
    """One piece of work, the levels and words so far, and whether they are on the disk."""

    stage: Stage = Stage.NOTHING
    code: str = ""
    badge: str = ""
    badge_id: str = ""
    criteria: tuple[Criterion, ...] = ()
    levels: Mapping[str, str] = field(default_factory=dict, repr=False)
    unscored: Mapping[str, str] = field(default_factory=dict, repr=False)  # criterion → `Unscored`, no level
    asking: bool = False  # the reasons of the open criterion are shown in place of its levels
    comments: Mapping[str, str] = field(default_factory=dict, repr=False)
    overall: str = field(default="", repr=False)
    pins: tuple[Pin, ...] = field(default=(), repr=False)
    pin: int = -1  # the one that the keys speak of; -1 for none
    files: Mapping[str, PinnedFile] = field(default_factory=dict)  # by digest
    asked: Asked = NOTHING_ASKED  # what is asked for beside the rubric
    answers: Answers = field(default_factory=dict, repr=False)
    flagged: bool = False  # to be come back to
    drawn: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)  # `given.drawn_in`
    current: int = 0  # which criterion is expanded; `len(criteria)`: the overall comment; then come questions
    across: Across | None = None  # one criterion over all portfolios of the badge
    asked_for: bool = False  # hand in was pressed while levels are missing: say which
    revision: int = 0  # grows with every change that must be saved
    saved_at: str | None = None  # UTC text of the newest commit
    unsaved: bool = False
    stuck: Exception | None = None  # a save failed: scoring stops until one succeeds
    problem: Exception | None = None
    final_at: str | None = None
    waiting: int = 0  # pieces of work that are not handed in, without this one
    next_code: str | None = None
    undo: str = ""  # what Ctrl+Z takes back, in words; "" for nothing
    redo: str = ""  # what was taken back last

    @property
    def missing(self) -> tuple[int, ...]:
        """Which criteria have neither a level nor a reason yet, or a reason without the words it needs."""
        return tuple(n for n, one in enumerate(self.criteria) if not self.is_done(one.id))

    def is_done(self, criterion: str) -> bool:
        """Whether there is nothing more to be said of it before it is handed in."""
        given = criterion in self.levels or criterion in self.unscored
        return given and not self.lacks_words(criterion)

    @property
    def needs_words(self) -> bool:
        """Whether the open criterion waits for the words of its reason."""
        return self.current < len(self.criteria) and self.lacks_words(self.criteria[self.current].id)

    def lacks_words(self, criterion: str) -> bool:
        """Whether its reason is one that only a comment can say, and there is none."""
        other = self.unscored.get(criterion) == Unscored.OTHER.value
        return other and not self.comments.get(criterion, "").strip()

    @property
    def unanswered(self) -> tuple[str, ...]:
        """Which requirements beside the rubric have no whole answer yet."""
        return self.asked.missing(self.answers)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing that must be there before it is handed in."""
        return not self.missing and not self.unanswered

    def place_of(self, criterion: str) -> int:
        """Where a criterion stands in the rubric; behind the last for the whole (“”)."""
        ids = [one.id for one in self.criteria]
        return ids.index(criterion) if criterion in ids else len(ids)

    @property
    def pin_order(self) -> tuple[int, ...]:
        """The pins in the order of the rubric."""
        return tuple(
            sorted(range(len(self.pins)), key=lambda number: self.place_of(self.pins[number].criterion))
        )

    @property
    def open(self) -> bool:
        """Whether levels and words can be changed now."""
        return self.stage is Stage.SCORING and self.stuck is None

    @property
    def has_work(self) -> bool:
        """Whether there is a rubric to be shown."""
        return bool(self.criteria) and self.stage not in {Stage.NOTHING, Stage.OPENING, Stage.UNOPENED}
