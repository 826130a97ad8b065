"""Everything that the page Learners shows; no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from assessor_app.application.ports.listing import RowIndex, Wanted
from assessor_app.application.progress import Progress
from assessor_app.application.queries.learners import Attempt, LearnerFile, LearnerLine
from assessor_app.application.use_cases.erase_submission import Erased
from ui.models.windowed import Listing
from ui.problems import Notice

BY_NAME: Final = Wanted(order="name")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The answer to a question: the rows, and how many there are of each state and in all."""

    listing: Listing[LearnerLine] | None = field(default=None, repr=False)
    first: tuple[LearnerLine, ...] = field(default=(), repr=False)
    per_state: Mapping[str, int] = field(default_factory=dict)
    everything: int = 0
    place: int | None = None  # where the chosen one stands
    chosen: LearnerLine | None = None  # as it is now

    @property
    def count(self) -> int:
        """How many rows."""
        return self.listing.count if self.listing is not None else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnersState:
    """Everything that the page shows."""

    loading: bool = True
    wanted: Wanted = BY_NAME
    found: Found = Found()
    chosen: LearnerLine | None = None
    file: LearnerFile | None = field(default=None, repr=False)  # of the chosen one
    erasing: str = ""  # the submission that is about to be erased
    fault: str = ""  # what is wrong with the reason
    busy: str = ""
    step: tuple[int, int, str] | None = None
    problem: Exception | None = None
    notice: Notice | None = None

    @property
    def filtered(self) -> bool:
        """Whether something is left out of the list."""
        return bool(self.wanted.search or self.wanted.state)

    @property
    def to_erase(self) -> Attempt | None:
        """The submission that is about to be erased."""
        attempts = self.file.attempts if self.file is not None else ()
        return next((one for one in attempts if one.id == self.erasing), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnersDoors:
    """What the page may ask for, each bound to program and session."""

    index: RowIndex[LearnerLine] = field(repr=False)
    read: Callable[[Progress], None] = field(repr=False)  # bring the index up to the database
    one: Callable[[LearnerLine], LearnerFile] = field(repr=False)
    export: Callable[[LearnerLine, Path, Progress], Path] = field(repr=False)  # folder → the new one in it
    erase: Callable[[str, str], Erased] = field(repr=False)  # submission, reason
