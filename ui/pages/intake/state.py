"""Everything that the Intake page shows; no Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from assessor_app.application.asides import SEEN
from assessor_app.application.ports.listing import RowIndex, Wanted
from assessor_app.application.queries.submissions import AdminLine, HitLine, SightingLine
from assessor_app.application.use_cases.import_portfolios import ImportReport
from assessor_app.application.use_cases.show_evidence import ShownFile
from assessor_app.domain.submission import CHANGEABLE, IllegalStep, State, step
from ui.models.batch import NOTHING_CHOSEN, BatchState
from ui.models.emptied import Without, without_each
from ui.models.list_setup import NOTHING_KEPT, Setup
from ui.problems import Notice

NEWEST_FIRST: Final = Wanted(order="received", descending=True)
FIRST_ROWS: Final = 256  # that come with the answer; the rest is fetched as it is scrolled to
AUTO = "auto"
FORMATS = (AUTO, "folder", "moodle", "canvas", "csv", "leap2a")


class Stage(StrEnum):
    """How far a source has come."""

    CHOOSING = "choosing"  # its badge is not known yet, or it could not be looked through
    LOOKING = "looking"
    PREVIEWED = "previewed"
    TAKING = "taking"


class Decision(StrEnum):
    """What an admin can decide on one submission."""

    ACCEPT = "accept"
    RETURN = "return"
    WITHDRAW = "withdraw"
    BLOCK = "block"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How far a long task is; `total` 0 where nobody knows."""

    done: int = 0
    total: int = 0
    what: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A folder or export that was dropped, and what lies in it."""

    path: Path = field(repr=False)
    badge: str = ""
    format: str = AUTO
    cohort: str = ""  # with which group all of it came
    stage: Stage = Stage.CHOOSING
    step: Step = Step()
    report: ImportReport | None = field(default=None, repr=False)

    @property
    def to_take(self) -> int:
        """How many portfolios would be stored."""
        return 0 if self.report is None else self.report.count("created") + self.report.count("updated")


@dataclass(frozen=True, slots=True, kw_only=True)
class Blinding:
    """Blind copies on their way."""

    step: Step
    held: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindingEnd:
    """How it ended: what is made stays; `error` None where all of it is."""

    made: int
    held: int
    left: int
    error: Exception | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Submissions:
    """The answer to `Wanted`: how many rows, the first of them, and how many of each state there are."""

    count: int = 0
    first: tuple[AdminLine, ...] = field(default=(), repr=False)
    rows: Callable[[int, int], Sequence[AdminLine]] | None = field(default=None, repr=False, compare=False)
    per_state: Mapping[str, int] = field(default_factory=dict)  # of what search and badge leave
    everything: int = 0
    received: int = 0  # of everything: blind copies are not made yet
    without: Without = field(default_factory=dict)  # where nothing is left
    place: int | None = None  # where the chosen one stands
    chosen: AdminLine | None = None  # as it is now


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """The files of the chosen submission, and the names found in them."""

    submission: str
    files: tuple[ShownFile, ...] = field(default=(), repr=False)
    hits: tuple[HitLine, ...] = field(default=(), repr=False)
    sightings: tuple[SightingLine, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeState:
    """All of it."""

    loading: bool = True
    wanted: Wanted = NEWEST_FIRST
    found: Submissions = Submissions()
    badges: tuple[tuple[str, str], ...] = ()  # (id, name) of the open ones, in the programme's order
    raters: tuple[tuple[str, str], ...] = ()  # (id, name) of who could be blocked
    chosen: AdminLine | None = None
    details: Details | None = None
    batch: BatchState = NOTHING_CHOSEN
    setup: Setup = NOTHING_KEPT
    nowhere: str = ""  # what was typed to jump to, where no row has a word that begins so
    deciding: Decision | None = None
    fault: str = ""  # what is wrong with the decision's field
    busy: str = ""
    source: Source | None = None
    blinding: Blinding | None = None
    problem: Exception | None = None
    done: Notice | None = None
    offer: str = ""  # a button in the banner of `done`
    written_to: Path | None = field(default=None, repr=False)

    @property
    def empty(self) -> bool:
        """Whether nothing was ever taken in."""
        return not self.loading and self.found.everything == 0

    @property
    def seems_blind(self) -> bool:
        """Whether nothing known tells whose the chosen one is: no name shows, and no rater saw one."""
        chosen, details = self.chosen, self.details
        if chosen is None or details is None or chosen.why == SEEN:
            return False
        return all(hit.covered for hit in details.hits) and all(one.answered for one in details.sightings)


def possible(line: AdminLine) -> frozenset[Decision]:
    """What can be decided on a submission as it stands."""
    if line.why == SEEN:  # it is being rated: that is over, or goes on with somebody else
        return frozenset({Decision.ACCEPT, Decision.WITHDRAW})
    state = State(line.state)
    able = set()
    if state is State.HELD:
        able.add(Decision.ACCEPT)
    for decision, wanted in ((Decision.RETURN, State.RETURNED), (Decision.WITHDRAW, State.WITHDRAWN)):
        try:
            step(state, wanted)
        except IllegalStep:
            continue
        able.add(decision)
    if state in CHANGEABLE:
        able.add(Decision.BLOCK)
    return frozenset(able)


def coverable(line: AdminLine) -> bool:
    """Whether its blind copies can be covered by hand: nobody has them yet, or a rater saw whose they are."""
    return line.why == SEEN or State(line.state) in (State.HELD, State.COMPLETE)


def narrowed(wanted: Wanted) -> bool:
    """Whether something may be hidden."""
    return bool(wanted.search or wanted.state or wanted.badge)


Counted = dict[tuple[str, str], Mapping[str, int]]
"""(search, badge) → how many of each state, as one reading of the index has it."""


def find(
    index: RowIndex[AdminLine], wanted: Wanted, chosen: AdminLine | None, counted: Counted
) -> Submissions:
    """Ask the index; `chosen` is looked up as it is now, and what was counted since it was read is kept."""
    page = index.page(wanted, offset=0, limit=FIRST_ROWS)
    all_states = _count(index, Wanted(), counted)

    def count_of(other: Wanted) -> int:
        return index.page(other, offset=0, limit=1).total

    return Submissions(
        count=page.total,
        first=page.rows,
        rows=lambda offset, limit: index.page(wanted, offset=offset, limit=limit).rows,
        per_state=_count(index, wanted, counted),
        everything=sum(all_states.values()),
        without={} if page.total or not index.ready else without_each(count_of, wanted),
        received=all_states.get(str(State.RECEIVED), 0),
        place=index.place(chosen.id, wanted) if chosen is not None else None,
        chosen=index.get(chosen.id) if chosen is not None else None,
    )


def _count(index: RowIndex[AdminLine], wanted: Wanted, counted: Counted) -> Mapping[str, int]:
    """Counting looks at every row: an order or a state's filter needs no new count."""
    asked = (wanted.search, wanted.badge)
    known = counted.get(asked)
    if known is None:
        known = counted[asked] = index.counts(wanted)
    return known
