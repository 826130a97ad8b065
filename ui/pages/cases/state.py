"""Everything that the page Cases shows; no Qt."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import Final

from assessor_app.application.ports.listing import Wanted
from assessor_app.application.progress import Progress
from assessor_app.application.queries.cases import AsideLine, CaseLine, OpenedCase
from assessor_app.application.queries.submissions import LeadLine
from assessor_app.application.records import CaseState, Draft
from assessor_app.application.use_cases.assign_raters import Assigned
from assessor_app.application.use_cases.reveal_cases import Revealed
from assessor_app.application.use_cases.settle_cases import Released
from assessor_app.domain.allotment import second_ratings
from assessor_app.domain.comparison import ThirdRule
from ui.models.batch import NOTHING_CHOSEN, BatchState
from ui.models.codes import code_of
from ui.models.emptied import Without
from ui.models.list_setup import NOTHING_KEPT, Setup
from ui.models.shelf import EvidenceFile
from ui.pages.cases.deciding import Deciding
from ui.problems import Notice
from ui.words.translate import Worded, translate


class Standing(StrEnum):
    """Where a case stands, as the next thing to do with it."""

    DECIDE = "decide"
    THIRD = "third"  # a third rating is to settle it
    HEAR = "hear"  # it was rated on appeal
    AGREED = "agreed"  # to be released
    SETTLED = "settled"  # by a third person; to be released
    RELEASED = "released"
    SET_ASIDE = "set aside"
    ELSEWHERE = "another lead"  # its lead rated it


TAB: Final = "tab:"  # before the tab that Home asks for


class Tab(StrEnum):
    """The tabs above the list: which cases."""

    ALL = "all"
    DECIDE = "decide"
    RELEASE = "release"
    RELEASED = "released"
    SET_ASIDE = "set aside"


_UNDER: Final = {
    Tab.ALL: frozenset(Standing),
    Tab.DECIDE: frozenset({Standing.DECIDE}),
    Tab.RELEASE: frozenset({Standing.AGREED, Standing.SETTLED}),
    Tab.RELEASED: frozenset({Standing.RELEASED}),
    Tab.SET_ASIDE: frozenset({Standing.SET_ASIDE, Standing.ELSEWHERE}),
}


OUTCOMES: Final = Worded(
    lambda: {"award": translate("Cases", "Award"), "not-yet": translate("Cases", "Not yet"), "": ""}
)


class Place(StrEnum):
    """Which of the page's views is in front."""

    LIST = "list"
    GIVE_OUT = "give out"
    CASE = "case"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """One case in the list."""

    id: str
    submission: str
    code: str
    badge: str
    badge_name: str
    standing: Standing
    disputed: int
    ratings: int
    outcome: str
    revealed_on: str
    fault: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeWaiting:
    """What of one badge waits to be given out."""

    badge: str
    name: str
    count: int
    plan_percent: int  # by the badge's own plan
    left: int = 0  # ratings that somebody who left, or stepped aside, has not given
    again: int = 0  # submissions that were rated, and are to be rated by one more

    def twice(self, share: Fraction | None) -> int:
        """How many of them get two raters; None: by the badge's plan."""
        return second_ratings(Fraction(self.plan_percent, 100) if share is None else share, self.count)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """How the work of the leads stands."""

    waiting: tuple[BadgeWaiting, ...] = ()
    not_ready: int = 0  # held, or not blinded yet: an admin's to do
    in_rating: int = 0
    cases: tuple[CaseRow, ...] = ()
    asides: tuple[AsideLine, ...] = ()  # who stepped aside from what is being rated

    def count(self, tab: Tab) -> int:
        """How many cases stand under a tab."""
        return sum(is_under(row, tab) for row in self.cases)

    @property
    def to_give_out(self) -> int:
        """How much waits for raters."""
        return sum(one.count + one.left + one.again for one in self.waiting)


@dataclass(frozen=True, slots=True, kw_only=True)
class CasesState:
    """Everything that the page shows."""

    place: Place = Place.LIST
    overview: Overview | None = None
    tab: Tab = Tab.ALL
    badge: str = ""
    words: str = ""
    order: tuple[str, bool] = ("standing", False)  # key, descending
    rows: tuple[CaseRow, ...] = ()
    busy: str = ""  # what is being done, in words
    step: tuple[int, int, str] | None = None  # of what is being done: done, total, what
    notice: Notice | None = None
    problem: Exception | None = None
    held_back: tuple[tuple[str, int], ...] = ()  # why cases were not opened, and how many
    deciding: Deciding | None = field(default=None, repr=False)
    opening: bool = False
    batch: BatchState = NOTHING_CHOSEN
    setup: Setup = NOTHING_KEPT
    without: Without = field(default_factory=dict)  # where tab and filters leave nothing
    nowhere: str = ""  # what was typed to jump to, where no row has a word that begins so
    current: CaseRow | None = None  # to which a jump turned

    @property
    def wanted(self) -> Wanted:
        """What is listed, and how; the tab is the state that is asked for."""
        key, descending = self.order
        return Wanted(
            search=self.words, badge=self.badge, state=str(self.tab), order=key, descending=descending
        )

    @property
    def everything(self) -> tuple[CaseRow, ...]:
        """All cases, listed or not."""
        return self.overview.cases if self.overview is not None else ()

    @property
    def chosen(self) -> tuple[CaseRow, ...]:
        """What is chosen, listed or filtered out."""
        return tuple(row for row in self.everything if row.id in self.batch.ids) if self.batch.ids else ()

    @property
    def to_release(self) -> tuple[CaseRow, ...]:
        """What “Release” on the list lets go: of what is chosen, else of all."""
        rows = self.chosen if self.batch.ids else self.everything
        return tuple(row for row in rows if is_under(row, Tab.RELEASE))


@dataclass(frozen=True, slots=True, kw_only=True)
class CasesDoors:
    """What the page may ask for, each bound to program and session."""

    submissions: Callable[[], Iterable[LeadLine]]
    cases: Callable[[], tuple[CaseLine, ...]]
    left: Callable[
        [], Mapping[str, int]
    ]  # badge → ratings of who left, or stepped aside, before they gave them
    asides: Callable[[], tuple[AsideLine, ...]]
    again: Callable[[], Mapping[str, int]]  # badge → what was rated and is to be rated by one more
    percents: Callable[[], Mapping[str, int]]  # badge → how much of it is rated twice, by the plan that holds
    open: Callable[[str], OpenedCase]
    evidence: Callable[[str], tuple[EvidenceFile, ...]]
    give_out: Callable[[str | None, Fraction | None, int | None, Progress], Assigned]
    reveal: Callable[[Progress], Revealed]
    # whether the raters agreed on it in a talk; whether a third rating that is in stays unused
    adjudicate: Callable[[str, Draft, str, bool, bool], None]
    override: Callable[[str, Draft, str, str], None]  # the last: over which decision, by its code
    ask_third: Callable[[str, ThirdRule], None]
    release: Callable[[frozenset[str] | None, Progress], Released]


def is_under(row: CaseRow, tab: Tab) -> bool:
    """Whether the case stands under a tab."""
    return row.standing in _UNDER[tab]


def case_row(line: CaseLine) -> CaseRow:
    """A case as the list shows it."""
    return CaseRow(
        id=line.id,
        submission=line.submission,
        code=code_of(line.submission),
        badge=line.badge,
        badge_name=line.badge_name,
        standing=_standing(line),
        disputed=len(line.criteria),
        ratings=line.ratings,
        outcome=line.outcome or "",
        revealed_on=line.revealed_on,
        fault=line.fault or "",
    )


def _standing(line: CaseLine) -> Standing:
    if line.fault is not None:
        return Standing.SET_ASIDE
    known = _BY_STATE.get(line.state)
    if known is not None:
        return known
    return Standing.SETTLED if line.criteria else Standing.AGREED


_BY_STATE: Final[Mapping[str, Standing]] = {
    CaseState.CLOSED: Standing.ELSEWHERE,
    CaseState.NEED_ADJUDICATOR: Standing.DECIDE,
    CaseState.NEED_THIRD: Standing.THIRD,
    CaseState.NEED_HEARING: Standing.HEAR,
    CaseState.RELEASED: Standing.RELEASED,
}
