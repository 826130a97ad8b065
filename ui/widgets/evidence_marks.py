"""Pins in whatever the evidence pane shows: drawn, brought into sight, made by mouse or by keys."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from assessor_app.application.ports.previewing import Box
from assessor_app.domain.pins import WHOLE, InvalidPlace, Pin, Place, PlaceKind, area
from ui.models.turning import turned_area, turned_box
from ui.models.viewer_state import Phase, ViewerState
from ui.widgets.document_view import DocumentView
from ui.widgets.marked_places import MarkedPlace
from ui.widgets.page_view import PageView
from ui.widgets.player_view import PlayerView
from ui.widgets.sheets_view import SheetsView
from ui.widgets.text_layers import TextLayers
from ui.widgets.text_marks import TextMarks
from ui.widgets.text_view import TextView

_KINDS: Final = {
    Phase.PAGES: PlaceKind.AREA,
    Phase.TEXT: PlaceKind.PASSAGE,
    Phase.DOCUMENT: PlaceKind.PASSAGE,
    Phase.SHEETS: PlaceKind.CELLS,
    Phase.PLAYER: PlaceKind.SPAN,
}


class EvidenceMarks(QObject):
    """One for a pane; what it marks is a `Place` in the file that is in front."""

    marked = Signal(object)  # Place
    pressed = Signal(int)  # the number of a pin that was clicked

    def __init__(
        self,
        pane: QWidget,
        page: PageView,
        text: TextView,
        document: DocumentView,
        sheets: SheetsView,
        player: PlayerView,
    ) -> None:
        """In these views; nothing can be marked before `let_mark`."""
        super().__init__(pane)
        self._page, self._sheets, self._player = page, sheets, player
        self.text_layers, self.document_layers = TextLayers(text), TextLayers(document)
        self._text = TextMarks(text, text.passages, self.text_layers)
        self._document = TextMarks(document, document.passages, self.document_layers)
        self._state = ViewerState()
        self._pins: tuple[Pin, ...] = ()
        self._here = -1
        self._asked = 0  # which asking for a place was answered last
        self._can_mark = False
        page.marks.framed.connect(self._mark_area)
        for marks in (self._text, self._document):
            marks.framed.connect(lambda passage: self._tell(PlaceKind.PASSAGE, passage))
        for source in (page.marks, self._text, self._document, sheets):
            source.pressed.connect(self.pressed)
        document.laid_out.connect(self._laid_out)

    @property
    def framing(self) -> bool:
        """Whether the arrow keys mark a place now."""
        return self._page.marks.framing or self._text.framing or self._document.framing

    def let_mark(self, *, can: bool) -> None:
        """Whether new places can be marked."""
        if can != self._can_mark:
            self._can_mark = can
            for marks in (self._page.marks, self._text, self._document):
                marks.let_mark(can=can)

    def show_pins(self, pins: Sequence[Pin], here: int) -> None:
        """Draw these, `here` as the one that the keys speak of (-1: none)."""
        if (tuple(pins), here) != (self._pins, self._here):
            self._pins, self._here = tuple(pins), here
            self._draw()

    def follow(self, state: ViewerState) -> None:
        """The pane shows this now."""
        before, self._state = self._state, state
        place, placed = (state.current, state.phase, state.page), (before.current, before.phase, before.page)
        another = place != placed or state.turned != before.turned
        if another or state.document is not before.document or state.files != before.files:
            self._draw()
        if state.place_asked not in {0, self._asked} and self._is_there():
            self._reveal()

    def begin(self) -> bool:
        """Mark what is selected; where nothing is, let the keys mark a place. False where there is none."""
        phase = self._state.phase
        if not self._can_mark or not self._digest():
            return False
        if phase is Phase.PAGES and self._state.picture is not None:
            self._page.begin_frame()
        elif phase in {Phase.TEXT, Phase.DOCUMENT}:
            marks = self._text if phase is Phase.TEXT else self._document
            if not marks.mark_selected():
                marks.begin()
        elif phase is Phase.SHEETS:
            cells = self._sheets.selected()
            if cells is None:
                self._sheets.select_first()
            else:
                self._tell(PlaceKind.CELLS, cells)
        elif phase is Phase.PLAYER:
            self._tell(PlaceKind.SPAN, (self._player.place, self._player.place))
        else:
            return False
        return True

    def _mark_area(self, box: Box) -> None:
        try:
            self.marked.emit(area(self._digest(), self._state.page, turned_box(box, -self._state.turned)))
        except InvalidPlace:
            return  # too small to be a place: it was a click

    def _tell(self, kind: PlaceKind, at: tuple[int, ...]) -> None:
        if self._digest():
            self.marked.emit(Place(evidence=self._digest(), kind=kind, at=at))

    def _digest(self) -> str:
        """Of the file in front; "" where none is, or it has none."""
        state = self._state
        return state.files[state.current].digest if state.files else ""

    def _places(self) -> tuple[MarkedPlace, ...]:
        """The pins of the file in front, as it is shown; on pages those of the page."""
        kind, digest, turned = _KINDS.get(self._state.phase), self._digest(), self._state.turned

        def seen(place: Place) -> tuple[int, ...]:
            return turned_area(place.at, turned, WHOLE) if kind is PlaceKind.AREA else place.at

        return tuple(
            MarkedPlace(number=number, at=seen(pin.place), here=number == self._here)
            for number, pin in enumerate(self._pins)
            if pin.place.kind is kind
            and pin.place.evidence == digest
            and (kind is not PlaceKind.AREA or pin.place.at[0] == self._state.page)
        )

    def _draw(self) -> None:
        phase, places = self._state.phase, self._places()
        self._page.marks.show_places(places if phase is Phase.PAGES else ())
        self._text.show_places(places if phase is Phase.TEXT else ())
        self._document.show_places(places if phase is Phase.DOCUMENT else ())
        self._sheets.show_places(places if phase is Phase.SHEETS else ())
        self._player.show_places(places if phase is Phase.PLAYER else ())

    def _is_there(self) -> bool:
        """Whether what is shown has its places already."""
        state = self._state
        return state.phase in _KINDS and (state.phase is not Phase.PAGES or state.picture is not None)

    def _reveal(self) -> None:
        phase = self._state.phase
        if phase is Phase.DOCUMENT and not self._document.reveal_current():
            return  # once more of it is laid out
        self._asked = self._state.place_asked
        if phase is Phase.PAGES:
            self._page.marks.reveal_current()
        elif phase is Phase.TEXT:
            self._text.reveal_current()
        elif phase is Phase.SHEETS:
            self._sheets.reveal_current()

    def _laid_out(self) -> None:
        if self._state.phase is Phase.DOCUMENT:
            if self._pins:
                self._document.show_places(self._places())
            if self._state.place_asked not in {0, self._asked}:
                self._reveal()
