"""The files of one piece of work, open in their helpers; asked off the window's thread alone. No Qt."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Lock
from typing import Final

from assessor_app.application.ports.playing import Player
from assessor_app.application.ports.previewing import (
    Described,
    Document,
    Hit,
    Mark,
    Picture,
    Previewer,
    Sheet,
    View,
)
from assessor_app.application.progress import Cancelled

LONGEST_TEXT: Final = 400_000  # characters that a window lays out without a pause
LONGEST_LINE: Final = (
    2_000  # characters; longer lines are broken, for no eye follows them and no layout is fast
)
PLAYED: Final = frozenset({"audio", "video"})
_OPEN_AT_ONCE: Final = 3  # helpers kept for one piece of work
_PICTURE_BYTES: Final = 64 * 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceFile:
    """One file to be looked at, under its neutral name."""

    name: str
    kind: str
    size: int  # bytes
    notes: tuple[str, ...] = ()
    digest: str = ""  # SHA-256 of its bytes, hex, by which pins name it; "" where nothing can be pinned
    open: Callable[[], Previewer] = field(repr=False, compare=False)
    save: Callable[[Path], None] = field(repr=False, compare=False)  # write a copy
    play: Callable[[], Player] | None = field(default=None, repr=False, compare=False)  # never raises

    @property
    def played(self) -> bool:
        """Whether it is sound or video, which is played and never read whole."""
        return self.play is not None and self.kind in PLAYED


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The text of a file, cut to what a window can hold."""

    text: str = field(repr=False)
    left_out: int = 0  # characters beyond those shown
    marks: tuple[Mark, ...] = field(default=(), repr=False)  # how source code is coloured


class Shelf:
    """Opens each file when it is first asked for, in a helper of its own, and keeps what was drawn last."""

    def __init__(self, files: Sequence[EvidenceFile]) -> None:
        """Nothing is opened yet."""
        self.files = tuple(files)
        self._guard = Lock()
        self._turns = tuple(Lock() for _ in self.files)
        self._open: OrderedDict[int, tuple[Previewer, Described]] = OrderedDict()
        self._busy: dict[int, int] = {}
        self._pictures: OrderedDict[tuple[int, int, int], Picture] = OrderedDict()
        self._texts: dict[int, Reading] = {}
        self._documents: dict[int, Document] = {}
        self._sheets: dict[int, tuple[Sheet, ...]] = {}
        self._closed = False

    def describe(self, file: int) -> Described:
        """What file `file` is. Raises Unusable in words, Cancelled once the shelf is closed."""
        with self._asking(file) as (_, described):
            return described

    def drawn(self, file: int, page: int, width: int) -> Picture | None:
        """The picture of a page where it was drawn already; never waits."""
        with self._guard:
            picture = self._pictures.get((file, page, width))
            if picture is not None:
                self._pictures.move_to_end((file, page, width))
            return picture

    def page(self, file: int, page: int, width: int) -> Picture:
        """Page `page` (from 0), `width` pixels wide. Raises Unusable, Cancelled."""
        with self._asking(file) as (previewer, _):
            known = self.drawn(file, page, width)
            return (
                known if known is not None else self._keep((file, page, width), previewer.page(page, width))
            )

    def text(self, file: int) -> Reading:
        """The file as text. Raises Unusable, Cancelled."""
        with self._asking(file) as (previewer, described):
            known = self._texts.get(file)
            if known is None:
                text = previewer.text()
                known = readable(text)
                if described.kind == "code" and known.text == text:  # else the places are others
                    known = replace(known, marks=previewer.marks())
                self._texts[file] = known
            return known

    def document(self, file: int) -> Document:
        """The file as blocks. Raises Unusable, Cancelled."""
        with self._asking(file) as (previewer, _):
            known = self._documents.get(file)
            if known is None:
                known = self._documents[file] = previewer.document()
            return known

    def part(self, file: int, number: int, width: int) -> Picture:
        """Picture `number` within the document, at most `width` pixels wide. Raises Unusable, Cancelled."""
        with self._asking(file) as (previewer, _):
            return previewer.part(number, width)

    def sheets(self, file: int) -> tuple[Sheet, ...]:
        """The file as tables of texts. Raises Unusable, Cancelled."""
        with self._asking(file) as (previewer, _):
            known = self._sheets.get(file)
            if known is None:
                known = self._sheets[file] = previewer.sheets()
            return known

    def warm(self, file: int, room: int) -> None:
        """Read what is shown of a file first, a page as wide as `room` (0: unknown). Raises as that does."""
        if self.files[file].played:
            return
        view = self.describe(file).view
        if view is View.PAGES and room:
            self.page(file, 0, room)
        elif view is View.TEXT:
            self.text(file)
        elif view is View.DOCUMENT:
            self.document(file)
        elif view is View.SHEETS:
            self.sheets(file)

    def find(self, file: int, words: str) -> tuple[Hit, ...]:
        """Where `words` stand on the pages of a PDF. Raises Unusable, Cancelled."""
        with self._asking(file) as (previewer, _):
            return previewer.find(words)

    def forget(self, file: int) -> None:
        """Open the file anew when it is next asked for: its helper is gone."""
        with self._guard:
            gone = self._open.pop(file, None)
        if gone is not None:
            gone[0].close()

    @property
    def closed(self) -> bool:
        """Whether nothing of it can be asked any more, and its helpers are ended."""
        with self._guard:
            return self._closed and not self._open

    def close(self) -> None:
        """End every helper and drop every picture; whoever still asks gets Cancelled or Unusable."""
        with self._guard:
            self._closed = True
            helpers = [previewer for previewer, _ in self._open.values()]
            self._open.clear()
            self._pictures.clear()
            self._texts.clear()
            self._documents.clear()
            self._sheets.clear()
        for helper in helpers:
            helper.close()

    def _keep(self, place: tuple[int, int, int], picture: Picture) -> Picture:
        with self._guard:
            if not self._closed:
                self._pictures[place] = picture
            held = sum(len(one.pixels) for one in self._pictures.values())
            while held > _PICTURE_BYTES and len(self._pictures) > 1:
                held -= len(self._pictures.popitem(last=False)[1].pixels)
        return picture

    def _asking(self, file: int) -> "_Asking":
        return _Asking(self, file)

    def _take(self, file: int) -> tuple[Previewer, Described]:
        with self._turns[file]:  # two queries that want one file open it once
            with self._guard:
                if self._closed:
                    raise Cancelled
                found = self._open.get(file)
                if found is not None:
                    self._open.move_to_end(file)
                    self._busy[file] = self._busy.get(file, 0) + 1
                    return found
            previewer = self.files[file].open()
            found = previewer, previewer.describe()
            with self._guard:
                closed = self._closed
                if not closed:
                    self._open[file] = found
                    self._busy[file] = self._busy.get(file, 0) + 1
            if closed:
                previewer.close()
                raise Cancelled
            return found

    def _give_back(self, file: int) -> None:
        spare: list[Previewer] = []
        with self._guard:
            self._busy[file] -= 1
            idle = [one for one in self._open if not self._busy.get(one)]
            while len(self._open) > _OPEN_AT_ONCE and idle:
                spare.append(self._open.pop(idle.pop(0))[0])
        for previewer in spare:
            previewer.close()


class Shelves:
    """Every shelf of one page, so that no helper outlives it, whichever thread opened it and when."""

    def __init__(self) -> None:
        """None yet."""
        self._guard = Lock()
        self._made: list[Shelf] = []
        self._closed = False

    def make(self, files: Sequence[EvidenceFile]) -> Shelf:
        """A shelf of these files; closed already where the page is gone."""
        shelf = Shelf(files)
        with self._guard:
            self._made = [one for one in self._made if not one.closed]
            self._made.append(shelf)
            closed = self._closed
        if closed:
            shelf.close()
        return shelf

    def close(self) -> None:
        """Close every one, now and from now on."""
        with self._guard:
            self._closed = True
            made, self._made = self._made, []
        for shelf in made:
            shelf.close()


class _Asking:
    """One question to one file: its helper is not closed for want of room meanwhile."""

    def __init__(self, shelf: Shelf, file: int) -> None:
        self._shelf, self._file = shelf, file

    def __enter__(self) -> tuple[Previewer, Described]:
        return self._shelf._take(self._file)  # a part of the shelf

    def __exit__(self, *_: object) -> None:
        self._shelf._give_back(self._file)  # a part of the shelf


def readable(text: str) -> Reading:
    """The beginning of `text`, with lines that an eye can follow."""
    shown = text[:LONGEST_TEXT].replace("\f", "\n\n").replace("\0", "\N{REPLACEMENT CHARACTER}")
    lines = []
    for line in shown.split("\n"):
        if len(line) <= LONGEST_LINE:
            lines.append(line)
        else:
            lines += [line[start : start + LONGEST_LINE] for start in range(0, len(line), LONGEST_LINE)]
    return Reading(text="\n".join(lines), left_out=max(0, len(text) - LONGEST_TEXT))
