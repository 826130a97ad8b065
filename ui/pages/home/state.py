"""Everything that Home shows, and what it may ask; no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from assessor_app.application.clock import Clock, from_text
from assessor_app.application.ports.care import Care
from assessor_app.application.progress import Progress
from ui.models.opener import Opener
from ui.notices.told_lately import Told
from ui.problems import Notice
from ui.words.dates import is_over

BACKUP_AGE: Final = timedelta(days=7)  # an older one is said to be old
DRILL_AGE: Final = timedelta(days=180)
MOST_COMING: Final = 8  # rows of what comes next
MOST_TOLD: Final = 7  # of what was told, on the page itself
MOST_NAMED: Final = 8


class Kind(StrEnum):
    """What can wait for somebody, the most urgent first: what others wait for before what is only told."""

    GO_ON = "go on"
    SCORE = "score"
    PRACTISE = "practise"
    TAKE_BACK = "take back"
    AGREED = "agreed"
    HEAR = "hear"
    DECIDE = "decide"
    GIVE_OUT = "give out"
    OPEN = "open"
    RELEASE = "release"
    SET_ASIDE = "set aside"
    DRIFT = "drift"
    DUE = "due"
    ANSWER = "answer"
    LOOK = "look"
    BLIND = "blind"
    SIGN = "sign"
    TELL = "tell"
    RELEASE_AS_ADMIN = "release as admin"
    REMIND = "remind"


# kind → the page on which it is done, and what that is asked to show
PLACES: Final[Mapping[Kind, tuple[str, str]]] = {
    Kind.AGREED: ("practice", ""),
    Kind.PRACTISE: ("practice", ""),
    Kind.SCORE: ("queue", "to-rate"),
    Kind.GO_ON: ("queue", "started"),
    Kind.TAKE_BACK: ("queue", "handed-in"),
    Kind.HEAR: ("appeals", ""),
    Kind.DECIDE: ("cases", "tab:decide"),
    Kind.GIVE_OUT: ("cases", ""),
    Kind.OPEN: ("cases", ""),
    Kind.RELEASE: ("cases", "tab:release"),
    Kind.SET_ASIDE: ("cases", "tab:set aside"),
    Kind.DRIFT: ("sampling", "tab:seeds"),
    Kind.LOOK: ("intake", "state:held"),
    Kind.BLIND: ("intake", "state:received"),
    Kind.SIGN: ("awards", "ready"),
    Kind.TELL: ("awards", "not yet"),
    Kind.ANSWER: ("appeals", ""),
    Kind.DUE: ("appeals", ""),
    Kind.RELEASE_AS_ADMIN: ("awards", "ready"),
    Kind.REMIND: ("awards", "to renew"),
}


class Beginning(StrEnum):
    """What a new workspace still lacks, in the order in which it is done."""

    PROGRAMME = "programme"
    PEOPLE = "people"
    PORTFOLIOS = "portfolios"


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """How the workspace is kept safe; for admins."""

    care: Care
    can_rotate: bool  # the issuer is a did:web
    lacks: tuple[Beginning, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """One row of what comes next: a piece of work for raters, what waits of one badge for leads."""

    kind: Kind
    badge_name: str
    page: str
    target: str
    code: str = ""  # of a piece of work
    done: int = 0  # criteria with a level
    criteria: int = 0
    count: int = 0  # cases of the badge
    since: str = ""  # a date: given, or opened, the oldest of them
    until: str | None = None  # a moment: handed in, can be taken back before


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What waits, and for admins how things are kept."""

    counts: Mapping[Kind, int]
    coming: tuple[Coming, ...] = ()  # in the order in which it is done
    absent: tuple[str, ...] = field(default=(), repr=False)  # who has not signed in yet, by name
    keeping: Keeping | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeState:
    """Everything that is shown."""

    day: Day | None = None  # None: being counted
    told: tuple[Told, ...] = ()  # the newest first
    now: datetime | None = None
    drilling: bool = False  # the form for a test restore is open
    backup: Path | None = None  # the file that is to be tried
    fault: str = ""  # what is wrong with what opens it
    issuer_read: bool = False  # the note on did:key was read
    busy: str = ""
    step: tuple[int, int, str] | None = None
    notice: Notice | None = None
    problem: Exception | None = None

    @property
    def waiting(self) -> tuple[tuple[Kind, int], ...]:
        """What waits, in the order in which it is done."""
        counts = {} if self.day is None else self.day.counts
        return tuple((kind, counts[kind]) for kind in Kind if counts.get(kind))

    @property
    def time_has_come(self) -> bool:
        """Whether something listed can be taken back no more, so that the list is no longer true."""
        coming = () if self.day is None else self.day.coming
        now = self.now
        return now is not None and any(one.until is not None and is_over(one.until, now) for one in coming)

    @property
    def keeping(self) -> Keeping | None:
        """For admins."""
        return None if self.day is None else self.day.keeping

    @property
    def backup_is_old(self) -> bool:
        """Whether there is none, or none of late."""
        keeping = self.keeping
        return keeping is not None and _is_old(keeping.care.backed_up_at, self.now, BACKUP_AGE)

    @property
    def drill_is_due(self) -> bool:
        """Whether no backup was seen to open, or none of late."""
        keeping = self.keeping
        return keeping is not None and _is_old(keeping.care.drilled_at, self.now, DRILL_AGE)


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeDoors:
    """What Home may ask; the last three are for admins."""

    count: Callable[[], Day]
    next_work: Callable[[], str | None]  # the code that is scored next; None for who scores nothing
    now: Clock
    back_up: Callable[[Path, Progress], int]  # bytes
    drill: Callable[[Path, Opener, Progress], int]  # log entries that were checked
    read_issuer: Callable[[], None]  # the note was read
    issuer_read: bool = field(default=False)


def _is_old(moment: str | None, now: datetime | None, age: timedelta) -> bool:
    if moment is None or now is None:
        return moment is None
    try:
        return now - from_text(moment) > age
    except ValueError:
        return True
