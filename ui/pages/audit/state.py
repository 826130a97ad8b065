"""Everything that the page Audit shows; no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from assessor_app.application.audit.report import AuditReport
from assessor_app.application.clock import Clock
from assessor_app.application.progress import Progress
from assessor_app.application.queries.log import LogFacts, LogLine, Match
from assessor_app.application.queries.log_entry import HeadLine, LogEntry
from ui.models.windowed import Listing
from ui.problems import Notice


class Tab(StrEnum):
    """What is listed."""

    ENTRIES = "entries"
    HEADS = "heads"


class Asked(StrEnum):
    """What another page may ask for: what stands before the number, the kind or the person's id."""

    ENTRY = "#"
    KIND = "kind:"
    PERSON = "person:"


class Since(StrEnum):
    """How far back."""

    EVER = ""
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What came of a check, and when it was over."""

    report: AuditReport
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditState:
    """Everything that the page shows."""

    loading: bool = True
    facts: LogFacts | None = None
    heads: tuple[HeadLine, ...] = ()
    tab: Tab = Tab.ENTRIES
    kind: str = ""
    person: str = ""
    since: Since = Since.EVER
    words: str = ""
    listing: Listing[LogLine] | None = None
    first: tuple[LogLine, ...] = ()  # of the listing
    chosen: LogLine | None = None
    entry: LogEntry | None = None  # the chosen one in full, once it is read
    checked: Checked | None = None
    behind: str = ""  # in words: why the workspace may only be read
    may_go_on: bool = False  # whether who looks may let it go on
    asking: bool = False  # for the reason why it goes on
    fault: str = ""  # what is wrong with that reason
    busy: str = ""
    step: tuple[int, int, str] | None = None
    problem: Exception | None = None
    notice: Notice | None = None
    now: datetime | None = None

    @property
    def filtered(self) -> bool:
        """Whether something is left out of the list."""
        return bool(self.kind or self.person or self.since or self.words)

    @property
    def signed(self) -> HeadLine | None:
        """The newest signed head."""
        return next((head for head in self.heads if head.kind == "signed"), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditDoors:
    """What the page may ask for, each bound to program and session."""

    read: Callable[[Progress], LogFacts] = field(repr=False)
    find: Callable[[Match, datetime | None], Sequence[int]] = field(repr=False)
    lines: Callable[[Sequence[int]], tuple[LogLine, ...]] = field(repr=False)
    entry: Callable[[int], LogEntry] = field(repr=False)
    heads: Callable[[], tuple[HeadLine, ...]] = field(repr=False)
    verify: Callable[[Progress], AuditReport] = field(repr=False)
    behind: Callable[[], str] = field(repr=False)  # in words, why nothing can be changed; "" where it can
    go_on: Callable[[str], int] | None = field(repr=False)  # for admins: a reason → how many are given up
    export: Callable[[Path, AuditReport, datetime], None] = field(repr=False)
    forget: Callable[[], None] = field(repr=False)
    now: Clock = field(repr=False)
