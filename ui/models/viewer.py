"""What the evidence pane decides: which file, which page, how large; pages are drawn ahead. No Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol

from assessor_app.application.ports.playing import Trouble
from assessor_app.application.ports.previewing import (
    BlockKind,
    Described,
    Document,
    Hit,
    Picture,
    Sheet,
    View,
)
from assessor_app.application.problems import Problem
from assessor_app.application.progress import Cancelled, Progress
from assessor_app.domain.pins import Place, PlaceKind
from ui.models.captions import ENDINGS, Caption, captions_of
from ui.models.playback import Playback
from ui.models.shelf import PLAYED, Reading, Shelf
from ui.models.thumbnails import Thumbnails
from ui.models.viewer_state import ZOOMED, Phase, ViewerState
from ui.tasks import Runner

ZOOMS: Final = (50, 67, 80, 100, 125, 150, 200, 300)
WIDEST: Final = 4000  # pixels of a drawn page
_PART_WIDTH: Final = 1200  # pixels of a picture within a document
_PART_BYTES: Final = 64 * 2**20  # of all pictures that are shown within one document
_UNOPENED: Final = (
    "damaged: cannot be opened",
    "protected by a password",
    "empty",
    "too large to be looked into",
)


_READ: Final = frozenset({View.TEXT, View.DOCUMENT, View.SHEETS})


class ViewerView(Protocol):
    """What draws the state."""

    def show_state(self, state: ViewerState) -> None:
        """Draw all of it."""


@dataclass(slots=True)
class _Place:
    """Where somebody was in one file."""

    page: int = 0
    zoom: int = 100
    turned: int = 0
    time: int = 0  # of what is played, in milliseconds


class EvidenceViewer:
    """Shows one shelf at a time; slow files never hold a key press, for all of it is asked by queries."""

    def __init__(self, runner: Runner, *, settled: Callable[[], None] = lambda: None) -> None:
        """`settled` is called when a page or text stands on the screen and nothing more is under way."""
        self._runner = runner
        self.thumbnails = Thumbnails(runner, idle=lambda: not self._drawing)
        self._settled = self.thumbnails.after(settled)
        self.state = ViewerState()
        self._view: ViewerView | None = None
        self._shelf = Shelf(())
        self._places: dict[int, _Place] = {}
        self._room = 0
        self._drawing = False
        self._searched = ""
        self._place_asked = 0
        self._shapes: dict[tuple[int, int], tuple[int, int]] = {}  # of pages, as they were drawn last
        self._small: set[tuple[int, int]] = set()  # pictures that are narrower than they were asked for
        self.playback = Playback(runner, self._cannot_play)

    @property
    def room(self) -> int:
        """How wide a page is drawn that fits the pane, in device pixels; 0 where that is not known yet."""
        return self._room

    def attach(self, view: ViewerView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    def show(self, shelf: Shelf) -> None:
        """Show another piece of work from its first file on; the shelf before it is closed."""
        self._leave_player()
        before, self._shelf = self._shelf, shelf
        self._places, self._shapes, self._small = {}, {}, set()
        if before is not shelf:
            self._runner.query(lambda _progress: before.close(), done=_nothing, failed=_nothing)
        self._become(ViewerState(files=shelf.files))
        if shelf.files:
            self.choose(0)
        else:
            self._settled()

    def choose(self, number: int) -> None:
        """Show another file."""
        if not 0 <= number < len(self.state.files):
            return
        self._leave_player()
        place = self._places.setdefault(number, _Place())
        self._become(
            ViewerState(
                files=self.state.files,
                current=number,
                phase=Phase.OPENING,
                notes=self.state.files[number].notes,
                page=place.page,
                zoom=place.zoom,
                turned=place.turned,
            )
        )
        shelf = self._shelf
        if shelf.files[number].played:
            self._play(number)
            return

        def opened(described: Described) -> None:
            if shelf is self._shelf and number == self.state.current:
                self._opened(described)

        def failed(error: Exception) -> None:
            if shelf is self._shelf and number == self.state.current:
                self._cannot(error)

        self._runner.query(lambda _progress: shelf.describe(number), done=opened, failed=failed)

    def step_file(self, by: int) -> None:
        """The file before or after, round and round."""
        if self.state.files:
            self.choose((self.state.current + by) % len(self.state.files))

    def turn(self, by: int) -> bool:
        """Go on by some pages; False where there are none."""
        return self.go_to(self.state.page + by)

    def go_to(self, page: int) -> bool:
        """Show page `page` (from 0); False where there is none."""
        if self.state.phase is not Phase.PAGES or not 0 <= page < self.state.pages:
            return False
        self._places[self.state.current].page = page
        self._become(replace(self.state, page=page))
        self._draw()
        return True

    def show_place(self, place: Place) -> bool:
        """Turn to the file, and the page, of a place; False where the work has no such file."""
        digests = [file.digest for file in self.state.files]
        if place.evidence not in digests:
            return False
        number = digests.index(place.evidence)
        self._place_asked += 1
        if place.kind is PlaceKind.AREA:
            self._places.setdefault(number, _Place()).page = place.at[0]
        elif place.kind is PlaceKind.SPAN:
            self._places.setdefault(number, _Place()).time = place.at[0]
        if number != self.state.current or self.state.phase is Phase.CANNOT:
            self.choose(number)
        elif place.kind is PlaceKind.AREA and place.at[0] != self.state.page:
            self.go_to(place.at[0])
        elif place.kind is PlaceKind.SPAN:
            self.playback.go_to(place.at[0])
        self._become(replace(self.state, place_asked=self._place_asked))
        return True

    def zoom(self, by: int) -> None:
        """One step larger (1) or smaller (-1)."""
        steps = [zoom for zoom in ZOOMS if (zoom > self.state.zoom if by > 0 else zoom < self.state.zoom)]
        if steps:
            self._zoom_to(steps[0] if by > 0 else steps[-1])

    def fit(self) -> None:
        """As wide as the pane."""
        self._zoom_to(100)

    def rotate(self) -> None:
        """A quarter of a turn clockwise, all pages of the file."""
        if self.state.phase is Phase.PAGES:
            place = self._places[self.state.current]
            place.turned = (place.turned + 1) % 4
            self._become(replace(self.state, turned=place.turned))
            self._draw()

    def find(self, words: str) -> None:
        """Look for `words` on the pages, and show the first place from the page in front on; "" forgets."""
        shelf, number = self._shelf, self.state.current
        if self.state.phase is not Phase.PAGES:
            return
        self._searched = words
        if not words:
            self._become(replace(self.state, hits=(), hit=-1))
            return

        def found(hits: tuple[Hit, ...]) -> None:
            if shelf is not self._shelf or (number, words) != (self.state.current, self._searched):
                return
            self._become(replace(self.state, hits=hits, hit=-1))
            first = next((at for at, hit in enumerate(hits) if hit.page >= self.state.page), 0)
            if hits:
                self._show_hit(first)

        def failed(error: Exception) -> None:
            if shelf is self._shelf and number == self.state.current and not isinstance(error, Cancelled):
                self._become(replace(self.state, hits=(), hit=-1))

        self._runner.query(lambda _progress: shelf.find(number, words), done=found, failed=failed)

    def step_hit(self, by: int) -> None:
        """The place before or after, round and round."""
        if self.state.hits:
            self._show_hit((self.state.hit + by) % len(self.state.hits))

    def _show_hit(self, number: int) -> None:
        self._become(replace(self.state, hit=number))
        self.go_to(self.state.hits[number].page)

    def set_room(self, pixels: int) -> None:
        """The pane is this wide, in device pixels."""
        if pixels > 0 and pixels != self._room:
            self._room = pixels
            if self.state.own_width:
                self._become(replace(self.state, own_width=self._own_width()))
            self._draw()

    def retry(self) -> None:
        """Open the file that could not be shown once more."""
        number, shelf = self.state.current, self._shelf
        if self.state.phase is not Phase.CANNOT:
            return
        self._become(replace(self.state, phase=Phase.OPENING))

        def forget(_progress: Progress) -> None:
            shelf.forget(number)

        def again(_nothing: object) -> None:
            if shelf is self._shelf and number == self.state.current:
                self.choose(number)

        self._runner.query(forget, done=again, failed=again)

    def show_details(self) -> None:
        """What the bytes of a file are that cannot be played."""
        if self.state.phase is Phase.CANNOT and self.state.trouble is not Trouble.NOTHING:
            self._become(replace(self.state, phase=Phase.OPENING, trouble=Trouble.NOTHING))
            self._read(View.DOCUMENT)

    def save_copy(
        self, path: Path, *, saved: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        """Write the bytes of the current file to `path`."""
        if not self.state.files:
            return
        file = self.state.files[self.state.current]
        self._runner.query(
            lambda _progress: file.save(path), done=lambda _: saved(), failed=failed, label=file.name
        )

    def retire(self) -> None:
        """End the helpers now."""
        self._view = None
        self.playback.retire()
        self.thumbnails.retire()
        self.state = ViewerState()
        self._shelf.close()

    def _zoom_to(self, zoom: int) -> None:
        if self.state.phase in ZOOMED and zoom != self.state.zoom:
            self._places[self.state.current].zoom = zoom
            self._become(replace(self.state, zoom=zoom))
            self._draw()

    def _opened(self, described: Described) -> None:
        notes = tuple(dict.fromkeys((*self.state.notes, *described.notes)))
        state = replace(self.state, kind=described.kind, notes=notes)
        closed = next((note for note in notes if note in _UNOPENED), "")
        if described.view is View.PAGES and described.pages:
            page = min(state.page, described.pages - 1)
            self._become(replace(state, phase=Phase.PAGES, pages=described.pages, page=page))
            self._draw()
        elif described.view in _READ and not closed:
            self._become(state)
            self._read(described.view)
        elif described.kind in PLAYED and not closed and self._shelf.files[self.state.current].play:
            self._play(self.state.current)  # its bytes say so, whatever it was taken for
        else:
            self._become(replace(state, phase=Phase.CANNOT, cannot=closed or described.kind))
            self._settled()

    def _play(self, number: int) -> None:
        """Show the player; its helper is started in the background."""
        file, shelf = self._shelf.files[number], self._shelf
        if file.play is None:
            return
        tracks = [at for at, one in enumerate(shelf.files) if one.name.lower().endswith(ENDINGS)]

        def read(track: int, told: Callable[[Sequence[Caption]], None]) -> None:
            self._runner.query(
                lambda _progress: captions_of(shelf.text(tracks[track]).text), done=told, failed=_nothing
            )

        self._become(replace(self.state, phase=Phase.PLAYER, kind=file.kind))
        self.playback.open(
            file.play(),
            place=self._places[number].time,
            tracks=tuple(shelf.files[at].name for at in tracks),
            read=read,
        )
        self._settled()

    def _leave_player(self) -> None:
        if self.state.phase is Phase.PLAYER:
            self._places[self.state.current].time = self.playback.place
            self.playback.stop()

    def _cannot_play(self, trouble: Trouble) -> None:
        if self.state.phase is Phase.PLAYER:
            retry = trouble is not Trouble.UNKNOWN
            self._become(replace(self.state, phase=Phase.CANNOT, trouble=trouble, can_retry=retry))

    def _read(self, view: View) -> None:
        shelf, number = self._shelf, self.state.current
        asks: Mapping[View, Callable[[int], Reading | Document | tuple[Sheet, ...]]] = {
            View.TEXT: shelf.text,
            View.DOCUMENT: shelf.document,
            View.SHEETS: shelf.sheets,
        }

        def read(found: Reading | Document | tuple[Sheet, ...]) -> None:
            if shelf is self._shelf and number == self.state.current:
                self._become(_with(self.state, found))
                if isinstance(found, Document):
                    self._show_parts(shelf, found, 0)
                else:
                    self._settled()

        def failed(error: Exception) -> None:
            if shelf is self._shelf and number == self.state.current:
                self._cannot(error)

        self._runner.query(lambda _progress: asks[view](number), done=read, failed=failed)

    def _show_parts(self, shelf: Shelf, document: Document, start: int) -> None:
        """Ask for the pictures within `document`, one after the other; what cannot be drawn stays a word."""
        number = self.state.current
        wanted = [block.picture for block in document.blocks if block.kind is BlockKind.PICTURE]
        held = sum(len(picture.pixels) for picture in self.state.parts.values())
        if start >= len(wanted) or held > _PART_BYTES:
            self._settled()
            return

        def there() -> bool:
            return shelf is self._shelf and self.state.document is document

        def drawn(picture: Picture) -> None:
            if there():
                parts = {**self.state.parts, wanted[start]: picture}
                self._become(replace(self.state, parts=parts))
                self._show_parts(shelf, document, start + 1)

        def failed(error: Exception) -> None:
            if there() and not isinstance(error, Cancelled):
                self._show_parts(shelf, document, start + 1)

        self._runner.query(
            lambda _progress: shelf.part(number, wanted[start], _PART_WIDTH), done=drawn, failed=failed
        )

    def _wanted(self) -> tuple[int, int, int] | None:
        """(file, page, width) that should be on the screen."""
        if self.state.phase is not Phase.PAGES or not self._room:
            return None
        here = self.state.current, self.state.page
        width = (self._own_width() or self._room) * self.state.zoom // 100
        wide, high = self._shapes.get(here, (1, 1))
        if self.state.turned % 2:  # then it is the page's height that fills the room
            width = width * wide // high
        return self.state.current, self.state.page, min(WIDEST, max(1, width))

    def _own_width(self) -> int:
        """How wide a small picture is as it stands, in device pixels; 0: it fills the room."""
        here = self.state.current, self.state.page
        if here not in self._small:
            return 0
        return min(self._room, self._shapes[here][self.state.turned % 2])

    def _draw(self) -> None:
        """Ask for the page that is wanted; one question at a time, and only the newest wish counts."""
        wanted = self._wanted()
        if wanted is None:
            return
        known = self._shelf.drawn(*wanted)
        if known is not None:
            self._drawn(known)
            return
        if not self._drawing:
            self._drawing = True
            self._ask(self._shelf, wanted)

    def _ask(self, shelf: Shelf, wanted: tuple[int, int, int]) -> None:
        def drawn(picture: Picture) -> None:
            self._drawing = False
            if shelf is self._shelf and wanted == self._wanted():
                self._drawn(picture)
            else:
                self._draw()

        def failed(error: Exception) -> None:
            self._drawing = False
            if shelf is self._shelf and wanted[:2] == (self.state.current, self.state.page):
                self._cannot(error)
            else:
                self._draw()

        self._runner.query(lambda _progress: shelf.page(*wanted), done=drawn, failed=failed)

    def _drawn(self, picture: Picture) -> None:
        wanted, here = self._wanted(), (self.state.current, self.state.page)
        if wanted is not None and picture.width < wanted[2] and here not in self._small:
            self._small.add(here)
            self._shapes[here] = picture.width, max(1, picture.height)
        self._shapes.setdefault(here, (picture.width, max(1, picture.height)))
        own = self._own_width()
        if (picture, own) != (self.state.picture, self.state.own_width):
            self._become(replace(self.state, picture=picture, own_width=own))
        if wanted == self._wanted():
            self._draw_ahead()
        else:  # only now is it known how wide a turned page is
            self._draw()

    def _draw_ahead(self) -> None:
        """The page after this one is likely to be wanted next."""
        shelf, wanted = self._shelf, self._wanted()
        if wanted is None or wanted[1] + 1 >= self.state.pages or self._drawing:
            self._settled()
            return
        file, page, width = wanted
        if shelf.drawn(file, page + 1, width) is not None:
            self._settled()
            return
        self._drawing = True

        def over(_outcome: object) -> None:
            self._drawing = False
            now = self._wanted()
            if shelf is self._shelf and now is not None and self._shelf.drawn(*now) is self.state.picture:
                self._settled()
            else:
                self._draw()

        self._runner.query(lambda _progress: shelf.page(file, page + 1, width), done=over, failed=over)

    def _cannot(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        words = error.what if isinstance(error, Problem) else "something in the program went wrong"
        self._become(
            ViewerState(
                files=self.state.files,
                current=self.state.current,
                kind=self.state.kind,
                notes=self.state.notes,
                phase=Phase.CANNOT,
                cannot=words,
                can_retry=True,
            )
        )
        self._settled()

    def _become(self, state: ViewerState) -> None:
        self.state = state
        self.thumbnails.follow(self._shelf, state)
        if self._view is not None:
            self._view.show_state(state)


def _with(state: ViewerState, found: Reading | Document | tuple[Sheet, ...]) -> ViewerState:
    """The state that shows what was read."""
    if isinstance(found, Reading):
        return replace(state, phase=Phase.TEXT, text=found.text, marks=found.marks, left_out=found.left_out)
    if isinstance(found, Document):
        return replace(state, phase=Phase.DOCUMENT, document=found, left_out=found.left_out)
    left_out = sum(sheet.left_out for sheet in found)
    return replace(state, phase=Phase.SHEETS, sheets=found, left_out=left_out)


def _nothing(_outcome: object) -> None:
    """Nobody waits for it."""
