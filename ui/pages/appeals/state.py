"""Everything that the page Appeals shows, and what it may ask; no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from assessor_app.application.progress import Progress
from assessor_app.application.queries.appeals import AppealFigures, AppealLine, OpenedAppeal
from assessor_app.application.records import Decision
from assessor_app.application.use_cases.lodge_appeal import Lodged
from assessor_app.domain.appeals import End, Ground
from assessor_app.domain.comparison import resolve
from assessor_app.domain.rubric import Choices, Outcome
from ui.problems import Notice

ADD: Final = "add:"  # before the submission whose result somebody disputes
Faults = Mapping[str, str]  # field → what is wrong with it


@dataclass(frozen=True, slots=True, kw_only=True)
class Adding:
    """The form for an appeal against one result."""

    submission: str
    learner: str = field(repr=False)
    badge_name: str
    released_on: date
    last_day: date
    today: date

    def is_late(self, received: date) -> bool:
        """Whether an appeal that came then needs a reason why it is heard."""
        return received > self.last_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What was typed into the form."""

    submission: str
    ground: Ground
    text: str = field(repr=False)
    received_on: date
    late_because: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """An appeal that a lead hears, and how far they have come."""

    opened: OpenedAppeal = field(repr=False)
    end: End | None = None
    levels: Choices = field(default_factory=dict)  # criterion → level or reason, where the result is varied

    @property
    def standing(self) -> Choices:
        """What stands of the result that is disputed."""
        decision = self.opened.standing.decision
        return decision.chosen if decision is not None else {}

    @property
    def outcome(self) -> Outcome | None:
        """What the rubric makes of the levels that would be decided; None before an end is chosen."""
        if self.end is None:
            return None
        levels = self.levels if self.end is End.VARIED else self.standing
        return self.opened.fresh.badge.rubric.judge(levels).outcome

    @property
    def may_decide(self) -> bool:
        """Whether it waits for a decision, or has one that did not go out yet."""
        return self.opened.line.state.value in {"to-hear", "decided"}


def hearing(opened: OpenedAppeal) -> Hearing:
    """Begin with what was decided before, or else with what the new rating says."""
    decided = opened.fresh.decision
    varied = decided is not None and opened.line.end is End.VARIED
    chosen = decided.chosen if decided is not None and varied else _rated(opened)
    return Hearing(opened=opened, end=opened.line.end, levels=dict(chosen))


def _rated(opened: OpenedAppeal) -> Choices:
    """What the new ratings come to; the first of two that nothing resolves."""
    badge = opened.fresh.badge
    given = [one.chosen for one in opened.fresh.ratings]
    try:
        return resolve(badge.rubric, given, badge.version.resolution)
    except ValueError:  # a level beside a reason: the lead says which
        return given[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealsState:
    """Everything that the page shows."""

    hears: bool = False  # a lead looks, else an admin
    loading: bool = True
    lines: tuple[AppealLine, ...] = ()
    counted: tuple[AppealFigures, ...] = ()
    chosen: AppealLine | None = None
    hearing: Hearing | None = None
    adding: Adding | None = None
    faults: Faults = field(default_factory=dict)
    busy: str = ""
    step: tuple[int, int, str] | None = None
    notice: Notice | None = None
    problem: Exception | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealsDoors:
    """What the page may ask for, each bound to program and session."""

    hears: bool
    appeals: Callable[[], tuple[AppealLine, ...]]
    open: Callable[[str], OpenedAppeal]
    about: Callable[[str], Adding]
    lodge: Callable[[Wish, Progress], Lodged]
    decide: Callable[[str, End, str, Choices | None], Decision]
