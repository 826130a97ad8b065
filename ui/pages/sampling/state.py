"""Everything that the page Sampling shows, and what was typed into a plan; no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from assessor_app.application.progress import Progress
from assessor_app.application.queries.claims import ClaimNeed
from assessor_app.application.queries.sampling import (
    CoverageLine,
    DrawPreview,
    PlanLine,
    SamplingOverview,
)
from assessor_app.application.use_cases.assign_raters import Assigned
from assessor_app.domain.comparison import ThirdRule
from assessor_app.domain.definitions import InvalidDefinition
from assessor_app.domain.sampling import Method, SamplingPlan
from ui.problems import Notice
from ui.words.translate import translate


class Tab(StrEnum):
    """What is in front."""

    PLANS = "plans"
    COVERAGE = "coverage"
    SEEDS = "seeds"


FIELDS: Final = (
    "percent",
    "new_rater_percent",
    "new_until",
    "appeal_percent",
    "borderline_percent",
    "borderline_points",
    "high_percent",
    "high_from",
)
CLAIMS: Final = (60, 70, 80)  # hundredths of kappa that could be claimed
TRUTHS: Final = (75, 80, 85, 90)  # and what it may be


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """A plan as it stands in the fields."""

    numbers: Mapping[str, str]
    method: Method

    def plan(self) -> tuple[SamplingPlan | None, tuple[tuple[str, str], ...]]:
        """The plan, or None with what is wrong: (field, words)."""
        read, faults = {}, []
        for name in FIELDS:
            text = self.numbers[name].strip().removesuffix("%").strip()
            least, most = (1, 1000) if name == "new_until" else (0, 100)
            if text.isascii() and text.isdigit() and least <= int(text) <= most:
                read[name] = int(text)
            else:
                faults.append(
                    (name, translate("Sampling", "A whole number from {0} to {1}.").format(least, most))
                )
        if faults:
            return None, tuple(faults)
        try:
            return SamplingPlan(**read, method=self.method), ()
        except InvalidDefinition as error:  # what the fields do not know of
            return None, (("percent", str(error)),)


def typed_of(plan: SamplingPlan) -> Typed:
    """A plan, to be changed."""
    return Typed(numbers={name: str(getattr(plan, name)) for name in FIELDS}, method=plan.method)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """“Kappa is at least `claim`”, where it is `truth`; hundredths."""

    claim: int = 70
    truth: int = 85


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplingState:
    """Everything that the page shows."""

    loading: bool = True
    tab: Tab = Tab.PLANS
    overview: SamplingOverview | None = None
    badge: str = ""  # the chosen one
    typed: Typed | None = None
    faults: tuple[tuple[str, str], ...] = ()
    preview: DrawPreview | None = None
    claim: Claim = Claim()
    need: ClaimNeed | None = None
    by_method: bool = False  # coverage by method of assessment instead of by badge
    person: str = ""  # whose areas are shown
    busy: str = ""
    step: tuple[int, int, str] | None = None  # of what is being done: done, total, what
    notice: Notice | None = None
    problem: Exception | None = None

    @property
    def line(self) -> PlanLine | None:
        """The chosen badge's."""
        plans = self.overview.plans if self.overview is not None else ()
        return next((one for one in plans if one.badge == self.badge), None)

    @property
    def plan(self) -> SamplingPlan | None:
        """As it stands in the fields; None where these are wrong."""
        return None if self.typed is None else self.typed.plan()[0]

    @property
    def can_give_out(self) -> bool:
        """Whether something waits, and what is shown of the draw is by the plan that holds."""
        return self.line is not None and self.line.waiting > 0 and not self.changed and not self.busy

    @property
    def changed(self) -> bool:
        """Whether the fields say something else than what holds."""
        line = self.line
        return line is not None and self.typed is not None and self.typed != typed_of(line.plan)


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageRow:
    """One rater, and for each column how often they rated, and how often with another."""

    person: str
    name: str
    # rated, of these twice (None: of one's own work it is not told), whether allowed
    cells: tuple[tuple[int, int | None, bool], ...] = field(default=())


def coverage_rows(
    overview: SamplingOverview, *, by_method: bool
) -> tuple[tuple[str, ...], list[CoverageRow]]:
    """(keys of the columns, rows): badges, or methods of assessment, which several badges share."""
    lines = overview.coverage
    if by_method:
        found = {str(method) for line in lines for method in line.methods}
        keys = tuple(dict.fromkeys(str(m) for line in lines for m in line.methods if str(m) in found))
    else:
        keys = tuple(dict.fromkeys(line.badge for line in lines))

    def cell(own: list[CoverageLine], key: str) -> tuple[int, int | None, bool]:
        here = [one for one in own if (key in map(str, one.methods) if by_method else key == one.badge)]
        told = [one.twice for one in here if one.twice is not None]
        return (
            sum(one.rated for one in here),
            sum(told) if len(told) == len(here) else None,
            any(one.allowed for one in here),
        )

    rows = []
    for person, name in overview.people:
        own = [line for line in lines if line.person == person]
        rows.append(CoverageRow(person=person, name=name, cells=tuple(cell(own, key) for key in keys)))
    return keys, rows


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplingDoors:
    """What the page may ask for, each bound to program and session."""

    read: Callable[[], SamplingOverview]
    preview: Callable[[str, SamplingPlan], DrawPreview]
    need: Callable[[str, float, float], ClaimNeed]
    set_plan: Callable[[str, SamplingPlan | None], bool]
    fix_third: Callable[[str, ThirdRule | None], bool]
    limit: Callable[[str, tuple[str, ...] | None], bool]
    give_out: Callable[[str, Progress], Assigned]
