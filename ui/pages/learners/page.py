"""The page Learners, drawn."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessor_app.application.queries.learners import LearnerLine, Standing
from ui.actions import Action
from ui.kept.chosen_folders import ask_which_folder
from ui.models.columns import Column
from ui.models.filters import Filters
from ui.models.windowed import WindowedModel
from ui.page import Page, Step
from ui.pages.learners.record_pane import RecordGestures, RecordPane
from ui.pages.learners.state import LearnersState
from ui.pages.learners.words import standing_tone, standing_words
from ui.tasks import Runner
from ui.widgets.banner import Banner
from ui.widgets.buttons import IconButton, primary_button
from ui.widgets.choice import Choice
from ui.widgets.content_stack import ContentStack
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_bar import FilterBar
from ui.widgets.first_stop import lead_keys
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Text
from ui.widgets.list_frame import Beside, ListFrame, in_a_row
from ui.widgets.page_header import PageHeader
from ui.widgets.progress_row import ProgressRow
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView
from ui.words.figures import figures
from ui.words.translate import translate

AskFolder = Callable[[QWidget], Path | None]
_SIDE_BY_SIDE: Final = 760  # px at 100 %
_ROOMY: Final = 480
_EMAIL, _COUNT = 1, 2  # columns that matter less than the others


def ask_folder(parent: QWidget) -> Path | None:
    """Ask for a folder; None where nobody wants one."""
    return ask_which_folder(parent, translate("LearnersPage", "Save the record into this folder"), "records")


class LearnersGestures(RecordGestures, Protocol):
    """What the page reports; `LearnersPresenter` hears it."""

    @property
    def filters(self) -> Filters:
        """Takes filters back."""

    def refresh(self) -> None:
        """The page came to the front, or was asked to look again."""

    def search(self, words: str) -> None:
        """Words were typed."""

    def show_only(self, standing: str) -> None:
        """A standing was chosen."""

    def sort(self, order: str, *, descending: bool) -> None:
        """A column's head was pressed."""

    def clear(self) -> None:
        """Show all was pressed."""

    def turn_to(self, learner: str) -> None:
        """Another page asked for this one."""

    def choose(self, line: LearnerLine | None) -> None:
        """Another learner became the current one."""

    def save_record(self, folder: Path) -> None:
        """A folder was chosen for the record."""

    def cancel(self) -> None:
        """Cancel was pressed."""

    def forget_notice(self) -> None:
        """The banner was dismissed."""

    def retire(self) -> None:
        """The page goes."""


class LearnersPage(Page):
    """The list at the left, the chosen learner's record at the right."""

    def __init__(
        self, gestures: LearnersGestures, runner: Runner, *, asking_folder: AskFolder = ask_folder
    ) -> None:
        """Report to `gestures`; rows are fetched through `runner`."""
        super().__init__()
        self._gestures, self._ask_folder = gestures, asking_folder
        self._state = LearnersState()
        self._model: WindowedModel[LearnerLine] = WindowedModel(self._columns(), runner, self)
        self._model.sort_requested.connect(lambda key, down: gestures.sort(key, descending=down))
        self._table = TableView(self.tr("Learners"), "learners-table")
        self._table.use(self._model, sorted_by="name")
        self._table.spare(_EMAIL, below=520)
        self._table.spare(_COUNT, below=420)
        self._table.chosen.connect(gestures.choose)
        self._banner = Banner("learners-banner")
        self._banner.closed.connect(gestures.forget_notice)
        self._pane = RecordPane(gestures)
        self._build()
        lead_keys(self, self._table)

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for here."""
        return tuple(
            Action(id=f"learners-{name}", title=title, shortcut=keys, page="learners", handler=handler)
            for name, title, keys, handler in (
                ("search", self.tr("Search learners"), "/", self._search.setFocus),
                ("save", self.tr("Save the learner’s record"), "E", self._save_record),
            )
        )

    def arrive(self, target: str) -> None:
        """Read what changed; `target` is the id of somebody to show."""
        if target:
            self._gestures.turn_to(target)
        self._gestures.refresh()

    def undoable(self) -> Step | None:
        """The filters of the list."""
        return self._gestures.filters.undoable()

    def redoable(self) -> Step | None:
        """The same again."""
        return self._gestures.filters.redoable()

    def retire(self) -> None:
        """Forget everybody."""
        self._pane.forget()
        self._gestures.retire()

    def say_loading(self) -> None:
        """Say at once that the learners are being read: for pictures of that state."""
        self._stack.say_loading()

    def show_state(self, state: LearnersState) -> None:
        """Draw all of it."""
        before, self._state = self._state, state
        self._banner.show_outcome(state.problem, state.notice)
        if state.found is not before.found:
            self._table.blockSignals(True)
            self._model.show_listing(state.found.listing, state.found.first)
            self._table.mark(state.found.place)
            self._table.blockSignals(False)
        elif state.chosen is not None and before.chosen is None:
            self._table.mark(0)
        self._show_filters(state)
        self._stack.show_content(loading=state.loading, count=state.found.count)
        self._frame.show_beside(idle=False, gone=state.chosen is None)
        self._pane.show_state(state)
        self._progress.follow(state.busy, state.step)
        self._save.setVisible(bool(state.found.everything) and not state.erasing)  # one way on at a time
        self._save.setEnabled(state.chosen is not None and not state.busy)
        self._count.setText(
            self.tr("{0} of {1} shown").format(figures(state.found.count), figures(state.found.everything))
            if state.filtered and not state.loading
            else ""
        )

    def _show_filters(self, state: LearnersState) -> None:
        per_state = state.found.per_state
        entries = [("", self.tr("Everybody ({0})").format(figures(sum(per_state.values()))))]
        entries += [
            (str(one), f"{standing_words(one)} ({figures(per_state.get(str(one), 0))})") for one in Standing
        ]
        self._standing.show_entries(entries, state.wanted.state)
        if self._search.text().strip() != state.wanted.search and not self._search.hasFocus():
            self._search.setText(state.wanted.search)
        self._clear.setVisible(state.filtered and bool(state.found.count))
        if state.filtered:
            self._empty.show_words(
                "funnel", self.tr("Nobody matches"), self.tr("The filters hide every learner.")
            )
        else:
            self._empty.show_words(
                "graduation-cap",
                self.tr("Learners come here"),
                self.tr("Whoever hands in a portfolio stands here once it is taken in."),
            )
        self._all.setVisible(state.filtered)
        self._filters.setVisible(bool(state.found.everything))

    def _save_record(self) -> None:
        if self._state.chosen is not None and not self._state.busy:
            folder = self._ask_folder(self)
            if folder is not None:
                self._gestures.save_record(folder)

    def _columns(self) -> tuple[Column[LearnerLine], ...]:
        return (
            Column(title=self.tr("Name"), text=lambda line: line.name, sort="name"),
            Column(title=self.tr("E-mail"), text=lambda line: line.email, sort="email", weak=True),
            Column(
                title=self.tr("Submissions"),
                text=lambda line: figures(line.count),
                sort="count",
                width=112,
                number=True,
            ),
            Column(
                title=self.tr("State"),
                text=lambda line: standing_words(line.state),
                tone=lambda line: standing_tone(line.state),
                sort="state",
                width=144,
            ),
        )

    def _build(self) -> None:
        gestures = self._gestures
        header = PageHeader(
            self.tr("Learners"),
            self.tr("All that is kept of each learner: to look it up, hand it over, or erase it."),
        )
        self._search = SearchField(self.tr("Search name, e-mail or number"), "learners-search")
        self._search.searched.connect(gestures.search)
        self._standing = Choice(self.tr("State"), "learners-state")
        self._standing.activated.connect(lambda _at: gestures.show_only(str(self._standing.currentData())))
        self._clear = IconButton("x", self.tr("Clear filters"), "learners-clear", gestures.clear)
        choices = FlowRow(self._standing)
        self._filters = FilterBar(choices, self._clear, self._search, beside_from=_ROOMY)
        self._empty = EmptyState("graduation-cap", "")
        self._all = self._empty.offer(self.tr("Show all"), "learners-all", gestures.clear, primary=False)
        self._stack = ContentStack(self._table, self._empty, self.tr("Reading the learners…"))
        self._progress = ProgressRow("", gestures.cancel, "learners-progress")
        self._progress.hide()
        self._count = Text(quiet=True)
        self._count.setObjectName("learners-count")
        self._save = primary_button(
            self.tr("Save their record…"), "save-record", self._save_record, icon="download"
        )
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(12)
        below.addWidget(self._progress)
        below.addWidget(in_a_row(self._count, self._save))
        self._frame = ListFrame(
            self,
            self.tr("Learners"),
            above=(header, self._banner),
            filters=self._filters,
            content=self._stack,
            beside=Beside(pane=self._pane, share=0.56, upright_below=_SIDE_BY_SIDE),
            foot=foot,
        )
