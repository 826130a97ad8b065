"""The help, drawn."""

from collections.abc import Mapping, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions import Action
from ui.help.view import HelpView
from ui.page import Page
from ui.pages.help.presenter import HelpState
from ui.widgets.empty_state import EmptyState
from ui.widgets.entry_list import EntryList, EntryRow
from ui.widgets.first_stop import lead_keys
from ui.widgets.front_stack import FrontStack
from ui.widgets.page_header import PageHeader
from ui.widgets.panel import Panel
from ui.widgets.search_field import SearchField
from ui.widgets.split_pane import SplitPane

_SIDE_BY_SIDE: Final = 700  # px at 100 %


class HelpGestures(Protocol):
    """What the page reports; `HelpPresenter` hears it."""

    def open(self, topic: str = "") -> None:
        """The page came to the front."""

    def choose(self, topic: str) -> None:
        """A topic was chosen."""

    def search(self, words: str) -> None:
        """Words were typed."""


class TopicList(EntryList):
    """Return opens what is chosen."""

    def __init__(self, words: str, name: str, page: "HelpPage") -> None:
        """See `EntryList`."""
        self._page = page
        super().__init__(words, name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes into the topic."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._page.read_chosen()
        else:
            super().keyPressEvent(event)


class HelpPage(Page):
    """Search and contents, and a topic in a column that can be read."""

    def __init__(self, gestures: HelpGestures, contents: Mapping[str, Sequence[str]]) -> None:
        """Report to `gestures`; `contents`: heading → ids of its topics."""
        super().__init__()
        self._gestures, self._contents = gestures, contents
        self._state = HelpState()
        self._ids: tuple[str, ...] = ()
        self._search = SearchField(self.tr("Search the help"), "help-search")
        self._search.searched.connect(gestures.search)
        self._list = TopicList(self.tr("Topics"), "help-topics", self)
        self._list.clicked.connect(self._click)
        self._list.selectionModel().currentChanged.connect(self._turn)
        self._nothing = EmptyState(
            "search", self.tr("Nothing has these words"), self.tr("Try one word, or its beginning.")
        )
        self._nothing.offer(self.tr("Show all topics"), "help-all", self._show_all, primary=False)
        self.topic = HelpView()
        self.topic.asked.connect(gestures.choose)
        self._lay_out()
        lead_keys(self, self.topic)

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for here."""
        return (
            Action(
                id="help-search",
                title=self.tr("Search the help"),
                shortcut="/",
                page="help",
                handler=self._search.setFocus,
            ),
        )

    def arrive(self, target: str) -> None:
        """Show the topic `target`; "" leaves what is open."""
        self._gestures.open(target)

    def show_state(self, state: HelpState) -> None:
        """Draw all of it."""
        before, self._state = self._state, state
        if state.found != before.found or state.words != before.words:
            self._show_list(state)
        if state.topic is not None:
            self.topic.show_topic(state.topic)
            self._mark(state.topic.id)

    def read_chosen(self) -> None:
        """Give the keys to the topic."""
        here = self._list.current
        if here is not None and self._ids[here]:
            self._gestures.choose(self._ids[here])
            self.topic.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_list(self, state: HelpState) -> None:
        rows: list[EntryRow] = []
        ids: list[str] = []
        if state.words:
            for found in state.found:
                rows.append(EntryRow(title=found.topic.title, detail=found.line, icon="book-open"))
                ids.append(found.topic.id)
        else:
            titles = {found.topic.id: found.topic.title for found in state.found}
            for heading, topics in self._contents.items():
                rows.append(EntryRow(title=heading, heading=True))
                ids.append("")
                for topic in topics:
                    rows.append(EntryRow(title=titles[topic]))
                    ids.append(topic)
        self._ids = tuple(ids)
        model = self._list.selectionModel()
        model.blockSignals(True)
        self._list.show_rows(rows)
        self._list.clearSelection()
        model.blockSignals(False)
        self._front.setCurrentWidget(self._list if rows else self._nothing)

    def _mark(self, topic: str) -> None:
        if topic in self._ids:
            model = self._list.selectionModel()
            model.blockSignals(True)
            self._list.choose(self._ids.index(topic))
            model.blockSignals(False)
            self._list.viewport().update()

    def _click(self, index: QModelIndex) -> None:
        if index.isValid() and self._ids[index.row()]:
            self._gestures.choose(self._ids[index.row()])

    def _turn(self, index: QModelIndex, _before: QModelIndex) -> None:
        """The arrow keys turn the pages."""
        if self._list.hasFocus() and index.isValid() and self._ids[index.row()]:
            self._gestures.open(self._ids[index.row()])

    def _show_all(self) -> None:
        self._search.look_for("")

    def _lay_out(self) -> None:
        self._front = FrontStack()
        self._front.addWidget(self._list)
        self._front.addWidget(self._nothing)
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(8)
        side.addWidget(self._search)
        side.addWidget(self._front, 1)
        right = Panel()
        right.column.setContentsMargins(1, 1, 1, 1)
        right.column.addWidget(self.topic)
        purpose = self.tr("What each page is for, and how the whole works. Nothing here needs a network.")
        header = PageHeader(self.tr("Help"), purpose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(header)
        column.addWidget(SplitPane(left, right, 0.34, upright_below=_SIDE_BY_SIDE), 1)
