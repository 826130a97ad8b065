"""Everything that the page Reliability shows; no Qt, and no numpy before there is something to reckon."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from assessor_app.application.progress import Progress
from ui.problems import Notice

if TYPE_CHECKING:
    from assessor_app.application.quality.figures import QualityFigures
    from assessor_app.application.quality.opened_ratings import CaseSetAside
    from assessor_app.application.quality.rating_table import RatingTable, Selection

TARGET: Final = 70  # percent, where nobody has chosen another
MOST_CASES: Final = 500  # that are listed behind a cell


class Tab(StrEnum):
    """What is looked at."""

    AGREEMENT = "agreement"
    DIFFERENCES = "differences"
    RATERS = "raters"
    OUTCOMES = "outcomes"


class Period(StrEnum):
    """When a rating was final."""

    ANY = "any"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    def since(self, today: date) -> date | None:
        """The first day of it; None for any time."""
        days = {Period.MONTH: 30, Period.QUARTER: 91, Period.YEAR: 365}.get(self)
        return None if days is None else today - timedelta(days=days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the filters say; "" leaves nothing out."""

    badge: str = ""
    version: str = ""
    criterion: str = ""
    cohort: str = ""
    rater: str = field(default="", repr=False)
    period: Period = Period.ANY
    independent: bool = True
    weighted: bool = False  # what was drawn for a risk counts too, by its chance

    @property
    def narrowed(self) -> bool:
        """Whether anything is left out that could be looked at."""
        return self != Wanted()


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What there is to filter by, each (key, words)."""

    badges: tuple[tuple[str, str], ...] = ()
    versions: tuple[tuple[str, str, str], ...] = ()  # (key, badge, number)
    criteria: tuple[tuple[str, str, str], ...] = ()  # (key, badge, words)
    cohorts: tuple[str, ...] = ()
    raters: tuple[tuple[str, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseBehind:
    """A case that a figure rests on."""

    code: str
    badge_name: str
    settled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """The cases behind a cell of the confusion matrix."""

    row: int
    column: int
    cases: tuple[CaseBehind, ...]
    hidden: int  # not settled yet, where who rated them would be told; or rated by whoever asks


@dataclass(frozen=True, slots=True, kw_only=True)
class NearCase:
    """A case whose award could go either way."""

    code: str
    badge_name: str
    ratings: int
    chance: float  # of an award


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliabilityState:
    """Everything that the page shows."""

    table: "RatingTable | None" = field(default=None, repr=False)  # None before it was read
    set_aside: "tuple[CaseSetAside, ...]" = ()
    choices: Choices = field(default_factory=Choices)
    tab: Tab = Tab.AGREEMENT
    wanted: Wanted = field(default_factory=Wanted)
    coefficient: str = "krippendorff_alpha"
    target: int = TARGET  # percent
    figures: "QualityFigures | None" = field(default=None, repr=False)
    behind: Behind | None = None
    near: tuple[NearCase, ...] = ()
    course: str = field(default="", repr=False)  # whose course is shown, a person's id
    step: tuple[int, int, str] | None = None  # of what is being read, or frozen
    freezing: bool = False
    problem: Exception | None = None
    notice: Notice | None = None

    @property
    def nothing(self) -> bool:
        """Whether no rating was opened yet."""
        return self.table is not None and not self.table.cases


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What was read of the workspace."""

    table: "RatingTable" = field(repr=False)
    set_aside: "tuple[CaseSetAside, ...]" = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliabilityDoors:
    """What the page may ask for, each bound to program and session."""

    read: Callable[[Progress], Read]
    figures: "Callable[[RatingTable, Selection, float], QualityFigures]"
    ratings: "Callable[[RatingTable, Selection], bytes]"  # as a table for the command
    forget: Callable[[], None]  # what was read
    save: Callable[[Path, bytes], None]
    # a sealed report, and the data beside it, of what is looked at; answers with the data's SHA-256
    freeze: "Callable[[Selection, float, Path, Progress], str]"
    today: Callable[[], date]
    kept_target: Callable[[], int]
    keep_target: Callable[[int], None]
