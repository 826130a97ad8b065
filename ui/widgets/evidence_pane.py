"""The files of one piece of work, one tab each: pages, pictures, text, or why a file cannot be shown."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from assessor_app.application.ports.playing import Trouble
from assessor_app.application.ports.previewing import Box, Picture
from ui.kept.chosen_folders import ask_where_to_save
from ui.models.playback import Playback
from ui.models.thumbnails import Thumbnails
from ui.models.turning import turned_box
from ui.models.viewer_state import ZOOMED, Phase, ViewerState
from ui.theme.tokens import TextSize, Tone
from ui.widgets.buttons import IconButton, quiet_button
from ui.widgets.chip import Chip
from ui.widgets.document_view import DocumentView
from ui.widgets.empty_state import EmptyState
from ui.widgets.evidence_marks import EvidenceMarks
from ui.widgets.find_bar import FindBar
from ui.widgets.flow_row import FlowRow
from ui.widgets.front_stack import FrontStack
from ui.widgets.page_view import PageView
from ui.widgets.panel import Rule
from ui.widgets.player_view import PlayerView
from ui.widgets.sheets_view import SheetsView
from ui.widgets.text_finding import TextFinding
from ui.widgets.text_view import TextView
from ui.widgets.thumbnail_strip import ThumbnailStrip
from ui.words.translate import translate

_LATE_MS: Final = 400
_LAID_OUT_ANEW: Final = frozenset({"document", "slides"})  # where the file looks otherwise on paper


class ViewerGestures(Protocol):
    """What the pane reports; `EvidenceViewer` hears it."""

    @property
    def playback(self) -> Playback:
        """What is played."""

    @property
    def thumbnails(self) -> Thumbnails:
        """Its pages as small pictures."""

    def choose(self, number: int) -> None:
        """A tab was chosen."""

    def go_to(self, page: int) -> bool:
        """A page was chosen; False where there is none."""

    def turn(self, by: int) -> bool:
        """Another page was asked for; False where there is none."""

    def zoom(self, by: int) -> None:
        """Larger (1) or smaller (-1)."""

    def fit(self) -> None:
        """As wide as the pane."""

    def rotate(self) -> None:
        """A quarter of a turn clockwise."""

    def find(self, words: str) -> None:
        """Words are looked for on the pages; "" no more."""

    def step_hit(self, by: int) -> None:
        """The place before or after was asked for."""

    def set_room(self, pixels: int) -> None:
        """A page may be this wide, in device pixels."""

    def retry(self) -> None:
        """Try again was pressed."""

    def show_details(self) -> None:
        """What the bytes are was asked for."""

    def save_copy(
        self, path: Path, *, saved: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        """A place for a copy was chosen."""


def ask_where(parent: QWidget, name: str) -> Path | None:
    """Ask where a copy goes; None where nobody wants one."""
    kind = f"save{Path(name).suffix.lower()}"  # bundles lie elsewhere than certificates do
    return ask_where_to_save(parent, translate("EvidencePane", "Save a copy"), kind, name)


class EvidencePane(QFrame):
    """Draws a viewer's state; what is shown is foreign, so it is pixels and plain text, never markup."""

    def __init__(
        self,
        gestures: ViewerGestures,
        *,
        saved: Callable[[], None],
        failed: Callable[[Exception], None],
        asking: Callable[[QWidget, str], Path | None] = ask_where,
        parent: QWidget | None = None,
    ) -> None:
        """`saved` and `failed` hear how saving a copy ended; `asking` says where it goes."""
        super().__init__(parent)
        self.setObjectName("evidence")
        self.setProperty("panel", True)
        self.setAccessibleName(self.tr("Evidence"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._gestures, self._asking = gestures, asking
        self._copied, self._not_copied = saved, failed
        self._state = ViewerState()
        self._end = self._waits = False
        self._shown = (-1, -1)
        self._chips: list[Chip] = []
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE_MS)
        self._late.timeout.connect(lambda: self._page.show_words(self.tr("Opening…")))
        self._build()

    @property
    def picture(self) -> Picture | None:
        """The page that the state asks for, once it is drawn."""
        return self._state.picture

    def show_state(self, state: ViewerState) -> None:
        """Draw all of it."""
        before, self._state = self._state, state
        focused = QApplication.focusWidget()
        keys = focused is self or (focused is not None and self._stack.isAncestorOf(focused))
        if state.files != before.files:
            self._draw_tabs(state)
        self._tabs.blockSignals(True)
        self._tabs.setCurrentIndex(state.current)
        self._tabs.blockSignals(False)
        self._draw_body(state)
        self._draw_tools(state)
        if (state.notes, state.left_out, state.phase) != (before.notes, before.left_out, before.phase):
            self._draw_notes(state)
        another = (state.current, state.phase, state.files) != (before.current, before.phase, before.files)
        if another and self._find.words and state.phase in ZOOMED:
            self._look_for(self._find.words)
        self.marks.follow(state)
        if keys and not self.marks.framing and QApplication.focusWidget() is not self._stack.currentWidget():
            self.take_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """However low the pane, the second line of its tools has room."""
        super().resizeEvent(event)
        self._tool_row.setMinimumHeight(self._tool_row.heightForWidth(self._tool_row.width()))

    def scroll_on(self, way: int) -> None:
        """A screen on, and at the end of a page to the next."""
        scrolled = self._scrolled.get(self._state.phase)
        if scrolled is not None:
            scrolled(way)
        elif self._state.phase is Phase.PAGES and not self._page.scroll_on(way):
            self._turn(way)

    def open_find(self) -> None:
        """Look for words in what is shown."""
        if self._state.phase in ZOOMED:
            self._find.open_bar()

    def step_find(self, by: int) -> None:
        """The next place of what is looked for, or the one before."""
        finder = self._finder()
        if finder is None:
            self._gestures.step_hit(by)
        else:
            finder.step(by)
            self._find.show_count(finder.here, finder.count)

    def _look_for(self, words: str) -> None:
        finder = self._finder()
        if finder is None:
            self._gestures.find(words)
        else:
            finder.look_for(words)
            self._find.show_count(finder.here, finder.count)

    def _finder(self) -> TextFinding | SheetsView | None:
        """Who looks in what is shown; None: the helper looks on its pages."""
        return self._finders.get(self._state.phase)

    def save_copy(self) -> None:
        """Ask where a copy goes, and write it there."""
        if self._state.files:
            where = self._asking(self, self._state.files[self._state.current].name)
            if where is not None:
                self._gestures.save_copy(where, saved=self._copied, failed=self._not_copied)

    def take_keys(self) -> None:
        """Let the arrow keys scroll what is shown."""
        shown = self._stack.currentWidget()
        if shown is not None and shown.isVisible() and shown.focusPolicy() != Qt.FocusPolicy.NoFocus:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def retire(self) -> None:
        """Forget what was drawn."""
        self._late.stop()
        self._page.show_page(None, 100)
        self.strip.retire()
        self._player.retire()
        self._text.clear()
        self._document.clear_document()
        self._sheets.clear_sheets()

    def _turn(self, way: int) -> None:
        self._end = way < 0
        self._gestures.turn(way)
        self._end = False if self._state.page == self._shown[1] else self._end

    def _draw_tabs(self, state: ViewerState) -> None:
        self._tabs.blockSignals(True)
        while self._tabs.count():
            self._tabs.removeTab(0)
        for number, file in enumerate(state.files):
            self._tabs.addTab(file.name)
            self._tabs.setAccessibleTabName(number, file.name)
        self._tabs.blockSignals(False)
        self._tabs.setVisible(bool(state.files))

    def _draw_body(self, state: ViewerState) -> None:
        waits = state.phase is Phase.OPENING or (state.phase is Phase.PAGES and state.picture is None)
        if not waits:
            self._late.stop()
            self._page.show_words("")
        elif not self._waits:
            self._late.start()
        self._waits = waits
        if waits:  # the page is there, empty: nothing moves when it comes
            self._page.show_page(None, state.zoom)
            self._stack.setCurrentWidget(self._page)
        if state.phase is Phase.NOTHING:
            self._stack.setCurrentWidget(self._nothing)
        elif state.phase is Phase.PAGES:
            self._draw_page(state)
        elif state.phase is Phase.TEXT:
            self._text.show_text(
                state.text,
                monospaced=state.kind == "code",
                wrapped=state.kind != "code",
                zoom=state.zoom,
                marks=state.marks,
            )
            self._stack.setCurrentWidget(self._text)
        elif state.phase is Phase.DOCUMENT and state.document is not None:
            self._document.show_document(state.document, state.parts, state.zoom)
            empty = not state.document.blocks
            self._stack.setCurrentWidget(self._blank if empty else self._document)
        elif state.phase is Phase.SHEETS:
            self._sheets.show_sheets(state.sheets, state.zoom)
            empty = not any(sheet.rows for sheet in state.sheets)
            self._stack.setCurrentWidget(self._blank if empty else self._sheets)
        elif state.phase is Phase.PLAYER:
            self._stack.setCurrentWidget(self._player)
        elif state.phase is Phase.CANNOT:
            self._draw_cannot(state)

    def _draw_page(self, state: ViewerState) -> None:
        self._page.show_page(state.picture, state.zoom, state.turned, state.own_width)
        self._find.show_count(state.hit, len(state.hits))
        if state.picture is None:
            return
        self._stack.setCurrentWidget(self._page)
        place = (state.current, state.page)
        if place != self._shown:
            self._page.to_edge(end=self._end)
            self._end = False
            self._shown = place
        places: list[Box] = []
        current: list[Box] = []
        for number, hit in enumerate(state.hits):
            if hit.page == state.page:
                boxes = [turned_box(box, state.turned) for box in hit.boxes]
                places += boxes
                current += boxes if number == state.hit else []
        self._page.mark(tuple(places), tuple(current))

    def _draw_cannot(self, state: ViewerState) -> None:
        name = state.files[state.current].name
        words = (_why_not_played(state.trouble) or state.cannot).rstrip(".")
        self._cannot.show_words(
            "file-x",
            self.tr("{0} cannot be shown: {1}").format(name, words[:1].lower() + words[1:]),
            self.tr("Save a copy to open it in another program; the copy is not protected any more."),
        )
        self._again.setVisible(state.can_retry)
        self._details.setVisible(state.trouble is not Trouble.NOTHING)
        self._stack.setCurrentWidget(self._cannot)

    def _draw_tools(self, state: ViewerState) -> None:
        paged = state.phase is Phase.PAGES
        self._number.setVisible(paged)
        many = paged and state.pages > 1
        self._strip_on.setVisible(many)
        self.strip.setVisible(many and self.strip.wanted)
        for button in (self._back, self._on, self._rotate):
            button.setVisible(paged)
        self._number.setText(self.tr("{0} of {1}").format(state.page + 1, state.pages) if paged else "")
        self._back.setEnabled(state.page > 0)
        self._on.setEnabled(state.page + 1 < state.pages)
        zooms = state.phase in ZOOMED
        self._percent.setVisible(zooms)
        for button in (self._smaller, self._larger):
            button.setVisible(zooms)
        self._percent.setText(f"{state.zoom} %")
        self._copy.setVisible(bool(state.files))
        self._look.setVisible(zooms)
        if not zooms:
            self._find.hide()

    def _draw_notes(self, state: ViewerState) -> None:
        for chip in self._chips:
            self._notes_row.removeWidget(chip)
            chip.deleteLater()
        notes = list(state.notes)
        if state.left_out:
            notes.append(self.tr("only the beginning is shown"))
        self._chips = [Chip(note, Tone.WARNING) for note in notes]
        if state.phase is Phase.DOCUMENT and state.kind in _LAID_OUT_ANEW:
            self._chips.append(Chip(self.tr("read as text: the layout may differ"), Tone.INFO))
        for place, chip in enumerate(self._chips):
            chip.setToolTip(chip.text)
            chip.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self._notes_row.insertWidget(place, chip)
        self._notes.setVisible(bool(self._chips))

    def _build(self) -> None:
        gestures = self._gestures
        self._tabs = QTabBar()
        self._tabs.setObjectName("evidence-tabs")
        self._tabs.setAccessibleName(self.tr("Files"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(True)
        self._tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self._tabs.currentChanged.connect(gestures.choose)
        self._page = PageView(self.tr("Page"), "evidence-page")
        self._page.room_changed.connect(gestures.set_room)
        self._page.turn_asked.connect(self._turn)
        self._page.zoom_asked.connect(gestures.zoom)
        self._text = TextView(self.tr("Text"), "evidence-text")
        self._document = DocumentView(self.tr("Document"), "evidence-document")
        self._sheets = SheetsView(self.tr("Cells"), "evidence-sheets")
        self._player = PlayerView(gestures.playback)
        gestures.playback.attach(self._player)
        self.marks = EvidenceMarks(self, self._page, self._text, self._document, self._sheets, self._player)
        self._scrolled = {
            Phase.TEXT: self._text.scroll_on,
            Phase.DOCUMENT: self._document.scroll_on,
            Phase.SHEETS: self._sheets.scroll_on,
        }
        self._finders: dict[Phase, TextFinding | SheetsView] = {
            Phase.TEXT: TextFinding(self._text, self.marks.text_layers),
            Phase.DOCUMENT: TextFinding(self._document, self.marks.document_layers),
            Phase.SHEETS: self._sheets,
        }
        self._find = FindBar("find")
        self._find.asked.connect(self._look_for)
        self._find.stepped.connect(self.step_find)
        self._find.closed.connect(self.take_keys)
        self._blank = EmptyState(
            "file",
            self.tr("Nothing stands in this file"),
            self.tr("It opens, and holds no words or pictures."),
        )
        self._nothing = EmptyState(
            "file-question-mark",
            self.tr("No evidence"),
            self.tr("Nothing was handed in that can be looked at."),
        )
        self._cannot = EmptyState("file-x", "")
        self._again = self._cannot.offer(
            self.tr("Try again"), "evidence-again", gestures.retry, primary=False
        )
        self._details = self._cannot.offer(
            self.tr("Show details"), "evidence-details", gestures.show_details, primary=False
        )
        self._cannot.offer(self.tr("Save a copy…"), "evidence-save-instead", self.save_copy, primary=False)
        self._stack = FrontStack()
        for widget in (
            self._page, self._text, self._document, self._sheets, self._player, self._blank, self._cannot,
            self._nothing,
        ):  # fmt: skip
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(8, 4, 8, 0)
        tabs.addWidget(self._tabs, 1)
        column.addLayout(tabs)
        column.addWidget(Rule())
        body = self._with_strip()
        column.addLayout(self._tools())
        column.addWidget(self._find)
        column.addWidget(self._notes_bar())
        column.addLayout(body, 1)

    def _with_strip(self) -> QHBoxLayout:
        """What is shown, its pages as small pictures beside it."""
        gestures = self._gestures
        self.strip = ThumbnailStrip(gestures.thumbnails, gestures.go_to)
        self.strip.turned.connect(lambda: self._draw_tools(self._state))
        gestures.thumbnails.attach(self.strip)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.strip)
        row.addWidget(self._stack, 1)
        return row

    def _tools(self) -> QHBoxLayout:
        gestures = self._gestures
        self._strip_on = IconButton(
            "panel-left", self.tr("Small pages"), "thumbnails", self.strip.toggle, action="small-pages"
        )
        self._back = IconButton(
            "chevron-left", self.tr("Page before (PgUp)"), "page-before", lambda: self._turn(-1)
        )
        self._on = IconButton(
            "chevron-right", self.tr("Next page (PgDn)"), "page-next", lambda: self._turn(1)
        )
        self._number = QLabel()
        self._number.setTextFormat(Qt.TextFormat.PlainText)
        self._number.setObjectName("page-number")
        self._number.setProperty("textSize", TextSize.BODY.value)
        self._smaller = IconButton("zoom-out", self.tr("Smaller (-)"), "zoom-out", lambda: gestures.zoom(-1))
        self._percent = quiet_button("100 %", "zoom-fit", gestures.fit)
        self._percent.setToolTip(self.tr("Fit the width (0)"))
        self._larger = IconButton("zoom-in", self.tr("Larger (+)"), "zoom-in", lambda: gestures.zoom(1))
        self._rotate = IconButton(
            "rotate-cw", self.tr("Turn the page"), "rotate", gestures.rotate, action="turn-page"
        )
        self._copy = IconButton("download", self.tr("Save a copy of this file"), "save-copy", self.save_copy)
        self._look = IconButton("search", self.tr("Find in this file (Ctrl+F)"), "find-open", self.open_find)
        row = QHBoxLayout()
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(2)
        row.addWidget(self._strip_on)
        row.addWidget(self._back)
        row.addWidget(self._number)
        row.addWidget(self._on)
        tools = (self._smaller, self._percent, self._larger, self._rotate, self._look, self._copy)
        self._tool_row = FlowRow(*tools, rightwards=True)  # in a narrow pane with large letters: two lines
        row.addWidget(self._tool_row, 1)
        return row

    def _notes_bar(self) -> QWidget:
        self._notes = QWidget()
        self._notes_row = QHBoxLayout(self._notes)
        self._notes_row.setContentsMargins(12, 4, 12, 8)
        self._notes_row.setSpacing(8)
        self._notes_row.addStretch(1)
        self._notes.hide()
        return self._notes


def _why_not_played(trouble: Trouble) -> str:
    """The reason in words; "" where there is no trouble of that kind."""
    words = {
        Trouble.UNKNOWN: translate(
            "EvidencePane", "it is not one of the kinds of sound or video that are opened here"
        ),
        Trouble.UNDECODABLE: translate(
            "EvidencePane",
            "nothing in it can be decoded; it may be damaged, or of a kind that this machine does not know",
        ),
        Trouble.TIME: translate("EvidencePane", "the player stood still for 10 seconds and was stopped"),
        Trouble.MEMORY: translate("EvidencePane", "the player took more memory than allowed and was stopped"),
        Trouble.DIED: translate(
            "EvidencePane", "the player stopped by itself; the file may be damaged or made to do harm"
        ),
        Trouble.UNREAD: translate(
            "EvidencePane", "the stored file could not be read; it may have been changed or damaged"
        ),
        Trouble.UNAVAILABLE: translate(
            "EvidencePane", "this machine lacks what playing needs; “assessor doctor” says what"
        ),
    }
    return words.get(trouble, "")
