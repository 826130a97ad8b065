"""Everything that the page Covering shows; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from assessor_app.application.ports.previewing import Document, Sheet
from assessor_app.application.progress import Progress
from assessor_app.application.queries.submissions import SightingLine
from assessor_app.application.use_cases.cover_submission import CoverableFile, Prepared
from assessor_app.domain.covering import Covering
from assessor_app.domain.pins import Place
from ui.models.shelf import EvidenceFile
from ui.page_work import Step


class Stage(StrEnum):
    """How far it has come."""

    NOTHING = "nothing"  # no submission is in hand
    READING = "reading"
    COVERING = "covering"
    RESULT = "result"  # the covered copies are shown, and not in force


class Sort(StrEnum):
    """What one item covers."""

    PLACE = "place"  # a rectangle on a page
    LINES = "lines"
    PASSAGE = "passage"
    PHRASE = "phrase"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing that is to be covered."""

    sort: Sort
    file: str = ""  # the neutral name; "": everywhere
    place: Place | None = None  # where it was marked
    words: str = field(default="", repr=False)  # a phrase, or why a file is left out
    span: tuple[int, int] = (0, 0)  # lines from 1, or characters from 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that still shows, or could not be looked into."""

    file: str  # the neutral name
    where: str  # as the finder says it: “page 2”; "" for the file as a whole
    words: str = field(repr=False)
    place: Place | None = None  # as far as it is known
    seen: bool = False  # by a rater


@dataclass(frozen=True, slots=True, kw_only=True)
class InHand:
    """The submission that is covered, as it was read."""

    submission: str
    learner: str = field(repr=False)
    badge: str
    held: bool
    files: tuple[CoverableFile, ...] = field(repr=False)
    evidence: tuple[EvidenceFile, ...] = field(repr=False)
    sightings: tuple[SightingLine, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CoveringState:
    """All of it."""

    stage: Stage = Stage.NOTHING
    in_hand: InHand | None = None
    findings: tuple[Finding, ...] = ()
    finding: int = -1  # which was turned to
    items: tuple[Item, ...] = ()
    here: int = -1  # which item the keys speak of
    before: tuple[tuple[Item, ...], ...] = ()  # what Ctrl+Z brings back, the newest last
    after: tuple[tuple[Item, ...], ...] = ()  # what was taken back
    leaving: str = ""  # the file whose leaving out is asked about
    fault: str = ""  # what is wrong with the field
    prepared: Prepared | None = field(default=None, repr=False)
    result: tuple[EvidenceFile, ...] = field(default=(), repr=False)
    busy: str = ""
    step: Step | None = None
    problem: Exception | None = None

    @property
    def doubtful(self) -> bool:
        """Whether the result had better not be used: something still shows, or using it failed."""
        left = self.prepared is not None and bool(self.prepared.left)
        return self.stage is Stage.RESULT and (left or self.problem is not None)

    @property
    def can_show(self) -> bool:
        """Whether there is something to cover."""
        return self.stage is Stage.COVERING and bool(self.items) and not self.busy


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """What the pane shows where a place was marked."""

    name: str
    text: str = field(default="", repr=False)  # of a text
    cut: bool = False  # the text shown is not the file's, letter for letter
    document: Document | None = None
    sheets: tuple[Sheet, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CoveringDoors:
    """The use cases, bound to program and session."""

    look: Callable[[str], InHand]
    prepare: Callable[[str, Covering, Progress], Prepared]
    result: Callable[[Prepared], tuple[EvidenceFile, ...]]
    use: Callable[[Prepared], None]
