"""What the window knows of its labelled jobs: how each stands, what came of it, what failed; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from ui.problems import Notice

MOST_KEPT: Final = 50  # jobs that are over; older ones are forgotten


class JobState(StrEnum):
    """How a job stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFailure:
    """One row of a job that could not be done: which, as people name it, and why."""

    what: str = field(repr=False)
    why: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class JobReport:
    """What came of a job, for the jobs list."""

    words: str = field(repr=False)
    failures: tuple[RowFailure, ...] = field(default=(), repr=False)
    retry: Callable[[], None] | None = field(default=None, repr=False)  # does what failed again, and no more

    def without_retry(self) -> "JobReport":
        """The same, with nothing to press."""
        return replace(self, retry=None)


@dataclass(slots=True, kw_only=True, eq=False)
class JobRecord:
    """One labelled job of this session."""

    label: str
    page: str  # where it was asked for
    cancel: Callable[[], None]
    state: JobState = JobState.WAITING
    step: tuple[int, int, str] = (0, 0, "")
    report: JobReport | None = None
    problem: Notice | None = None  # why all of it failed
    ended: datetime | None = None
    page_gone: bool = False  # nobody is there who could try again

    @property
    def is_over(self) -> bool:
        """Whether it neither runs nor waits."""
        return self.state not in (JobState.WAITING, JobState.RUNNING)

    @property
    def failures(self) -> tuple[RowFailure, ...]:
        """What failed of it."""
        return () if self.report is None else self.report.failures


class JobRecords:
    """The jobs of whoever is signed in, oldest first."""

    def __init__(self) -> None:
        """Nothing has run."""
        self._all: list[JobRecord] = []

    @property
    def all(self) -> tuple[JobRecord, ...]:
        """All of them."""
        return tuple(self._all)

    @property
    def open(self) -> tuple[JobRecord, ...]:
        """What waits or runs."""
        return tuple(one for one in self._all if not one.is_over)

    def add(self, record: JobRecord) -> None:
        """A job was asked for; of those that are over only the newest stay."""
        self._all.append(record)
        over = [one for one in self._all if one.is_over]
        for one in over[: max(0, len(over) - MOST_KEPT)]:
            self._all.remove(one)

    def remove(self, record: JobRecord) -> None:
        """It goes without a trace; nothing where it is gone already."""
        if record in self._all:
            self._all.remove(record)

    def __contains__(self, record: JobRecord) -> bool:
        """Whether it is listed still."""
        return record in self._all

    def forget(self) -> None:
        """Another person comes: what they find is empty."""
        self._all.clear()

    def forget_over(self) -> None:
        """The person has read it."""
        self._all = [one for one in self._all if not one.is_over]

    def let_go_of_pages(self) -> None:
        """The pages that could try again are gone, for what runs still too."""
        for one in self._all:
            one.page_gone = True
            if one.report is not None:
                one.report = one.report.without_retry()
