"""Everything that the Intake page shows; no Qt."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from assessor_app.application.queries.submissions import AdminLine, HitLine
from assessor_app.application.use_cases.import_portfolios import ImportReport
from assessor_app.application.use_cases.show_evidence import ShownFile
from assessor_app.domain.submission import CHANGEABLE, IllegalStep, State, step
from ui.problems import Notice

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
class Wanted:
    """Which submissions are shown, in which order."""

    search: str = ""
    state: str = ""
    badge: str = ""
    order: str = "received"
    descending: bool = True

    @property
    def narrowed(self) -> bool:
        """Whether something may be hidden."""
        return bool(self.search or self.state or self.badge)


@dataclass(frozen=True, slots=True, kw_only=True)
class Submissions:
    """The answer to `Wanted`: the rows, and how many of each state there are before the state's filter."""

    rows: tuple[AdminLine, ...] = field(default=(), repr=False)
    per_state: Mapping[str, int] = field(default_factory=dict)
    everything: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """The files of the chosen submission, and the names found in them."""

    submission: str
    files: tuple[ShownFile, ...] = field(default=(), repr=False)
    hits: tuple[HitLine, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeState:
    """All of it."""

    loading: bool = True
    wanted: Wanted = Wanted()
    found: Submissions = Submissions()
    received: int = 0  # submissions whose blind copies are not made
    badges: tuple[tuple[str, str], ...] = ()  # (id, name) of the open ones, in the programme's order
    raters: tuple[tuple[str, str], ...] = ()  # (id, name) of who could be blocked
    chosen: AdminLine | None = None
    details: Details | None = None
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


def possible(line: AdminLine) -> frozenset[Decision]:
    """What can be decided on a submission as it stands."""
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


def select(lines: Sequence[AdminLine], wanted: Wanted) -> Submissions:
    """Filter, count and sort."""
    words = wanted.search.casefold().split()
    matching = [
        line
        for line in lines
        if (not wanted.badge or line.badge == wanted.badge)
        and all(word in f"{line.learner} {line.badge_name}".casefold() for word in words)
    ]
    rows = [line for line in matching if not wanted.state or line.state == wanted.state]
    rows.sort(key=_ORDERS[wanted.order], reverse=wanted.descending)
    return Submissions(
        rows=tuple(rows),
        per_state=MappingProxyType(Counter(line.state for line in matching)),
        everything=len(lines),
    )


_RANKS = {str(state): rank for rank, state in enumerate(State)}
_ORDERS = {
    "learner": lambda line: (line.learner.casefold(), line.attempt),
    "badge": lambda line: (line.badge_name.casefold(), line.learner.casefold()),
    "state": lambda line: (_RANKS[line.state], line.received_at),
    "attempt": lambda line: (line.attempt, line.learner.casefold()),
    "received": lambda line: (line.received_at, line.learner.casefold()),
}
