"""The page Audit, drawn: the state of the chain, the log, and what an entry says."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessor_app.application.queries.log import LogLine
from assessor_app.application.queries.log_entry import HeadLine
from ui.actions import Action
from ui.models.columns import Column
from ui.models.table import TableModel
from ui.models.windowed import WindowedModel
from ui.page import Page
from ui.pages.audit.entry_pane import EntryPane
from ui.pages.audit.fork_pane import ForkGestures, ForkPane
from ui.pages.audit.state import Asked, AuditState, Since, Tab
from ui.pages.audit.words import (
    band,
    first_broken,
    head_about,
    head_kind_words,
    head_tone,
    kind_words,
    moment_words,
    number_of,
    since_words,
    who_words,
)
from ui.tasks import Runner
from ui.widgets.banner import Banner
from ui.widgets.buttons import make_primary, primary_button, quiet_button, secondary_button
from ui.widgets.choice import Choice
from ui.widgets.content_stack import ContentStack
from ui.widgets.empty_state import EmptyState
from ui.widgets.evidence_pane import ask_where
from ui.widgets.first_stop import lead_keys
from ui.widgets.flow_row import FlowRow
from ui.widgets.front_stack import FrontStack
from ui.widgets.labels import Text
from ui.widgets.list_frame import Beside, ListFrame, in_a_row
from ui.widgets.page_header import PageHeader
from ui.widgets.progress_row import ProgressRow
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView
from ui.widgets.tabs import Tabs
from ui.words.figures import figures

AskFile = Callable[[QWidget, str], Path | None]
_SIDE_BY_SIDE: Final = 800  # px at 100 %
_WHO: Final = 2  # the column
_NARROWEST: Final = 140  # px: of the search field
_REPORT: Final = "audit report.txt"


class AuditGestures(ForkGestures, Protocol):
    """What the page reports; `AuditPresenter` hears it."""

    def refresh(self) -> None:
        """The page came to the front, or was asked to look again."""

    def show_tab(self, tab: Tab) -> None:
        """A tab was chosen."""

    def filter(
        self, *, kind: str | None = None, person: str | None = None, since: Since | None = None
    ) -> None:
        """Another kind, person or time was chosen."""

    def search(self, words: str) -> None:
        """Words were typed."""

    def turn_to(self, target: str) -> None:
        """Another page asked for this."""

    def clear(self) -> None:
        """Show all was pressed."""

    def choose(self, line: LogLine | None) -> None:
        """Another entry became the current one."""

    def verify(self) -> None:
        """Verify now was pressed."""

    def cancel(self) -> None:
        """Cancel was pressed."""

    def export(self, path: Path) -> None:
        """A file for the report was chosen."""

    def forget_notice(self) -> None:
        """The banner was dismissed."""

    def retire(self) -> None:
        """The page goes."""


class AuditPage(Page):
    """Reads only: nothing here changes the workspace."""

    def __init__(self, gestures: AuditGestures, runner: Runner, *, asking_file: AskFile = ask_where) -> None:
        """Report to `gestures`; rows are fetched through `runner`; `asking_file` says where a report goes."""
        super().__init__()
        self._gestures, self._ask_file = gestures, asking_file
        self._state = AuditState()
        self._entries: WindowedModel[LogLine] = WindowedModel(self._columns(), runner, self)
        self._heads: TableModel[HeadLine] = TableModel(self._head_columns(), self)
        self._table = TableView(self.tr("Log entries, the newest first"), "audit-table")
        self._table.use(self._entries)
        self._table.spare(_WHO, below=420)
        self._table.chosen.connect(gestures.choose)
        self._head_table = TableView(self.tr("Signed heads and forks"), "audit-heads")
        self._head_table.use(self._heads)
        self._chain = Banner("audit-chain", stays=True)
        self._fork = ForkPane(gestures)
        self._banner = Banner("audit-banner")
        self._banner.closed.connect(gestures.forget_notice)
        self._build()
        lead_keys(self, self._table)

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for here."""
        gestures = self._gestures
        return tuple(
            Action(id=f"audit-{name}", title=title, shortcut=keys, page="audit", handler=handler)
            for name, title, keys, handler in (
                ("verify", self.tr("Check that nothing was changed"), "Ctrl+Shift+V", gestures.verify),
                ("search", self.tr("Search the log"), "/", self._search.setFocus),
                ("export", self.tr("Save the audit report"), "E", self._export),
            )
        )

    def arrive(self, target: str) -> None:
        """Read what is new; `target` is what is asked for (`Asked`)."""
        if target:
            self._gestures.turn_to(target)
        self._gestures.refresh()

    def retire(self) -> None:
        """Forget what was read."""
        self._gestures.retire()

    def say_loading(self) -> None:
        """Say at once that the log is being read: for pictures of that state."""
        self._stack.say_loading()

    def show_state(self, state: AuditState) -> None:
        """Draw all of it."""
        before, self._state = self._state, state
        entry = first_broken(state)
        self._chain.show_notice(
            None if state.facts is None else band(state),
            offer="" if entry is None else self.tr("Show entry {0}").format(number_of(entry)),
            offered=None if entry is None else lambda: self._gestures.turn_to(f"{Asked.ENTRY}{entry + 1}"),
        )
        self._fork.show_state(state)
        self._banner.show_outcome(state.problem, state.notice)
        self._show_filters(state)
        if state.heads != before.heads:
            self._heads.show_rows(state.heads)
            self._tabs.show_count(Tab.HEADS, len(state.heads))
        if state.facts is not None:
            self._tabs.show_count(Tab.ENTRIES, state.facts.size)
        self._tabs.show_current(state.tab)
        self._show_list(state, before)
        entries = state.tab is Tab.ENTRIES
        self._front.setCurrentWidget(self._stack if entries else self._head_table)
        lead_keys(self, self._table if entries else self._head_table)
        self._frame.show_beside(idle=False, gone=not entries or state.chosen is None)
        self._pane.show_state(state)
        self._progress.follow(state.busy, state.step)
        self._verify.setEnabled(not state.busy and state.facts is not None)
        self._verify.setVisible(not state.busy and not state.asking)  # one bright button at a time
        broken = state.checked is not None and bool(state.checked.report.broken)
        make_primary(self._save, "download", primary=broken)  # what to do then; checking again helps nobody
        make_primary(self._verify, "shield-check", primary=not broken)
        self._save.setEnabled(state.checked is not None)
        self._save.setToolTip("" if state.checked is not None else self.tr("Check the workspace first."))
        self._count.setText(self._count_words(state))

    def _show_list(self, state: AuditState, before: AuditState) -> None:
        if state.listing is not before.listing:
            self._table.blockSignals(True)
            self._entries.show_listing(state.listing, state.first)
            self._table.mark(self._place_of(state))
            self._table.blockSignals(False)
        elif state.chosen is not None and before.chosen is None:
            self._table.mark(self._place_of(state))
        count = state.listing.count if state.listing is not None else 0
        self._all.setVisible(state.filtered and bool(count))  # where there is nothing, it is offered there
        self._stack.show_content(loading=state.listing is None, count=count)

    @staticmethod
    def _place_of(state: AuditState) -> int | None:
        """Where the chosen entry stands among the first ones; None where it does not."""
        chosen = state.chosen
        if chosen is None:
            return None
        return next((at for at, line in enumerate(state.first) if line.index == chosen.index), None)

    def _show_filters(self, state: AuditState) -> None:
        facts = state.facts
        if facts is not None:
            kinds = sorted(
                ((kind, f"{kind_words(kind)} ({figures(count)})") for kind, count in facts.kinds.items()),
                key=lambda one: one[1].casefold(),
            )
            self._kind.show_entries([("", self.tr("Everything")), *kinds], state.kind)
            self._person.show_entries(
                [("", self.tr("Everybody")), *((one, name or one) for one, name in facts.people)],
                state.person,
            )
        self._since.show_entries([(str(one), since_words(one)) for one in Since], str(state.since))
        for one in self._filters:
            one.setVisible(state.tab is Tab.ENTRIES)
        if self._search.text().strip() != state.words and not self._search.hasFocus():
            self._search.setText(state.words)

    def _count_words(self, state: AuditState) -> str:
        if state.tab is not Tab.ENTRIES or not state.filtered or state.listing is None:
            return ""
        size = state.facts.size if state.facts is not None else 0
        return self.tr("{0} of {1} entries shown").format(figures(state.listing.count), figures(size))

    def _export(self) -> None:
        if self._state.checked is not None:
            path = self._ask_file(self, _REPORT)
            if path is not None:
                self._gestures.export(path)

    def _columns(self) -> tuple[Column[LogLine], ...]:
        return (
            Column(
                title=self.tr("Entry"),
                text=lambda line: number_of(line.index),
                width=80,
                number=True,
                weak=True,
            ),
            Column(title=self.tr("What happened"), text=lambda line: kind_words(line.kind)),
            Column(
                title=self.tr("Who"),
                text=who_words,
                width=176,
                weak_if=lambda line: not line.by,
            ),
            Column(
                title=self.tr("When"),
                text=lambda line: moment_words(line.at, self._state.now),
                width=152,
                weak=True,
            ),
        )

    def _head_columns(self) -> tuple[Column[HeadLine], ...]:
        return (
            Column(title=self.tr("Kind"), text=head_kind_words, tone=head_tone, width=184),
            Column(
                title=self.tr("Up to entry"), text=lambda head: figures(head.size), width=112, number=True
            ),
            Column(title=self.tr("By"), text=head_about),
            Column(
                title=self.tr("Newest entry"),
                text=lambda head: moment_words(head.at, self._state.now) if head.at else "–",
                width=152,
                weak=True,
            ),
        )

    def _build(self) -> None:
        gestures = self._gestures
        header = PageHeader(
            self.tr("Audit"),
            self.tr("Whether anything was changed behind the program’s back, and what happened when."),
        )
        self._save = secondary_button(
            self.tr("Save the report…"), "audit-export", self._export, icon="download"
        )
        header.add(self._save)
        self._tabs: Tabs[Tab] = Tabs(
            ((Tab.ENTRIES, self.tr("Entries")), (Tab.HEADS, self.tr("Signed heads"))),
            self.tr("What is listed"),
            "audit-tabs",
            gestures.show_tab,
        )
        self._search = SearchField(self.tr("Search what, who or an entry’s number"), "audit-search")
        self._search.searched.connect(gestures.search)
        self._kind = Choice(self.tr("What happened"), "audit-kind")
        self._person = Choice(self.tr("By whom"), "audit-person")
        self._since = Choice(self.tr("Since when"), "audit-since")
        self._kind.activated.connect(lambda _at: gestures.filter(kind=str(self._kind.currentData())))
        self._person.activated.connect(lambda _at: gestures.filter(person=str(self._person.currentData())))
        self._since.activated.connect(lambda _at: gestures.filter(since=Since(self._since.currentData())))
        self._all = quiet_button(self.tr("Show all"), "audit-clear", gestures.clear, icon="x")
        choices = FlowRow(self._kind, self._person, self._since, self._all)
        self._search.setMinimumWidth(_NARROWEST)
        self._filters = (self._search, choices)
        bar = QWidget()
        column = QVBoxLayout(bar)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(in_a_row(self._tabs, self._search, stretched=1))
        column.addWidget(choices)
        empty = EmptyState("funnel", self.tr("Nothing matches"), self.tr("The filters hide every entry."))
        empty.offer(self.tr("Show all"), "audit-clear-all", gestures.clear, primary=False)
        self._stack = ContentStack(self._table, empty, self.tr("Reading the log…"))
        self._front = FrontStack()
        self._front.addWidget(self._stack)
        self._front.addWidget(self._head_table)
        self._pane = EntryPane()
        self._progress = ProgressRow("", gestures.cancel, "audit-progress")
        self._progress.hide()
        self._count = Text(quiet=True)
        self._count.setObjectName("audit-count")
        self._verify = primary_button(
            self.tr("Verify now"), "audit-verify", gestures.verify, icon="shield-check"
        )
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(12)
        below.addWidget(self._progress)
        below.addWidget(in_a_row(self._count, self._verify))
        self._frame = ListFrame(
            self,
            self.tr("Audit"),
            above=(header, self._fork, self._chain, self._banner),
            filters=bar,
            content=self._front,
            beside=Beside(pane=self._pane, share=0.56, upright_below=_SIDE_BY_SIDE),
            foot=foot,
        )
