"""Everything that the evidence pane shows, as plain values. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from assessor_app.application.ports.playing import Trouble
from assessor_app.application.ports.previewing import Document, Hit, Mark, Picture, Sheet
from ui.models.shelf import EvidenceFile


class Phase(StrEnum):
    """What the pane shows."""

    NOTHING = "nothing"  # no files
    OPENING = "opening"
    PAGES = "pages"
    TEXT = "text"
    DOCUMENT = "document"
    SHEETS = "sheets"
    PLAYER = "player"
    CANNOT = "cannot"


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewerState:
    """Everything that the evidence pane shows."""

    files: tuple[EvidenceFile, ...] = ()
    current: int = 0
    phase: Phase = Phase.NOTHING
    kind: str = ""
    notes: tuple[str, ...] = ()
    pages: int = 0
    page: int = 0  # from 0
    zoom: int = 100  # percent of the pane's width
    turned: int = 0  # quarters of a turn clockwise, 0 to 3, by which a page is shown
    picture: Picture | None = None
    own_width: int = 0  # device pixels at 100 % of a picture that is smaller than the pane; 0: it fills it
    text: str = field(default="", repr=False)
    marks: tuple[Mark, ...] = field(default=(), repr=False)
    document: Document | None = None
    parts: Mapping[int, Picture] = field(default_factory=dict, repr=False)  # pictures within the document
    sheets: tuple[Sheet, ...] = ()
    left_out: int = 0
    hits: tuple[Hit, ...] = ()  # where what was searched stands on the pages
    hit: int = -1  # which of them is shown
    place_asked: int = 0  # another whenever a place is to be brought into sight; 0: none is
    cannot: str = ""  # why nothing can be shown, in words
    trouble: Trouble = Trouble.NOTHING  # why it is not played
    can_retry: bool = False


ZOOMED: Final = frozenset({Phase.PAGES, Phase.TEXT, Phase.DOCUMENT, Phase.SHEETS})
