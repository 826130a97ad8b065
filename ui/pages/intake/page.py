"""The Intake page, drawn."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from assessor_app.application.queries.submissions import AdminLine
from ui.actions import Action
from ui.models.columns import Column
from ui.models.emptied import emptied_words
from ui.models.submission_states import STATE_WORDS, state_tone, state_words
from ui.models.windowed import Listing, WindowedModel
from ui.page import Page, Step
from ui.pages.intake.choosing_table import ask_which_table
from ui.pages.intake.detail_pane import DetailPane
from ui.pages.intake.gestures import IntakeGestures
from ui.pages.intake.several_words import batch_words
from ui.pages.intake.state import IntakeState, narrowed
from ui.pages.intake.taking_pane import TakingPane
from ui.pages.intake.words import OFFERS, SHOW_FOLDER
from ui.tasks import Runner
from ui.widgets.banner import Banner
from ui.widgets.batch_pane import BatchPane
from ui.widgets.buttons import IconButton, primary_button, secondary_button
from ui.widgets.choice import Choice
from ui.widgets.content_stack import ContentStack
from ui.widgets.drop_area import DropArea
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_bar import FilterBar
from ui.widgets.first_stop import lead_keys
from ui.widgets.flow_row import FlowRow
from ui.widgets.front_stack import FrontStack
from ui.widgets.labels import Text
from ui.widgets.list_frame import Beside, ListFrame, in_a_row
from ui.widgets.page_header import PageHeader
from ui.widgets.pick_table import PickTable, choose_by
from ui.widgets.progress_row import ProgressRow
from ui.widgets.search_field import SearchField
from ui.widgets.view_menu import ViewMenu
from ui.words.dates import day_words
from ui.words.figures import figures

_SIDE_BY_SIDE: Final = 1000  # px at 100 %
_ROOMY: Final = 640  # px at 100 %: choices and search in one row
STATE: Final = "state:"  # before the state that Home asks for


class IntakePage(Page):
    """A place to drop portfolios; what was dropped, or the list of what is here."""

    def __init__(self, gestures: IntakeGestures, runner: Runner) -> None:
        """Report to `gestures`; rows of a long list are fetched through `runner`."""
        super().__init__()
        self._gestures = gestures
        self._state = IntakeState()
        self._model: WindowedModel[AdminLine] = WindowedModel(self._columns(), runner, self)
        self._model.sort_requested.connect(lambda key, down: gestures.listed.sort(key, descending=down))
        self._table = PickTable(self.tr("Submissions"), "submissions")
        self._table.use(self._model, sorted_by="received", descending=True)
        self._table.chosen.connect(gestures.listed.choose)
        self._table.typed.connect(gestures.listed.jump)
        choose_by(self._table, gestures.batch)
        self._banner = Banner("intake-banner")
        self._banner.closed.connect(gestures.forget_problem)
        self._drop = DropArea(
            self.tr("Take portfolios in"),
            self.tr(
                "Drop a folder or a zip anywhere on this page: a folder for each learner, a Moodle or Canvas "
                "export, or a CSV list with files."
            ),
            "drop-portfolios",
            suffixes=(".zip", ".csv"),
            choose_text=self.tr("Choose a file…"),
            or_folder=self.tr("Choose a folder…"),
        )
        self._drop.dropped.connect(gestures.offer)
        self._detail = DetailPane(gestures.one)
        self._batch = BatchPane(gestures.batch, gestures, "several")
        self._beside = FrontStack()
        self._table.opened.connect(lambda _row: self._detail.files.setFocus(Qt.FocusReason.OtherFocusReason))
        self._taking = TakingPane(gestures)
        self._search = SearchField(self.tr("Search learner, id or badge"), "intake-search")
        self._search.searched.connect(gestures.listed.search)
        self._which = Choice(self.tr("State"), "state-filter")
        self._which.activated.connect(lambda index: gestures.listed.show_only(self._which.itemData(index)))
        self._badge = Choice(self.tr("Badge"), "badge-filter")
        self._badge.activated.connect(lambda index: gestures.listed.show_badge(self._badge.itemData(index)))
        self._views = ViewMenu(gestures.listed.setup, gestures.listed.sort, "intake-view")
        self._views.serve(self._table)
        self._clear = IconButton("x", self.tr("Clear filters"), "clear-filters", gestures.listed.clear)
        self._blinding: ProgressRow | None = None
        self._lay_out()
        for pane in (self._detail, self._batch):  # in its place already, so that it is styled but once
            self._beside.addWidget(pane)
        lead_keys(self, self._table)

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for here by key."""
        return (
            Action(
                id="intake-folder",
                title=self.tr("Take a folder of portfolios in"),
                shortcut="Ctrl+O",
                page="intake",
                handler=self._drop.choose_folder,
            ),
            Action(
                id="intake-file",
                title=self.tr("Take a zip or CSV list in"),
                shortcut="Ctrl+Shift+O",
                page="intake",
                handler=self._drop.choose,
            ),
            Action(
                id="intake-blind",
                title=self.tr("Make blind copies"),
                shortcut="Ctrl+B",
                page="intake",
                handler=self._gestures.make_blind_copies,
            ),
            Action(
                id="intake-apart",
                title=self.tr("Take in who must not rate whom"),
                shortcut="Ctrl+Shift+K",
                page="intake",
                handler=self._choose_table,
            ),
            Action(
                id="intake-jump",
                title=self.tr("Jump to a learner or badge in the list"),
                shortcut="Ctrl+G",
                page="intake",
                handler=self._table.begin_jump,
            ),
            Action(
                id="intake-view",
                title=self.tr("View of the list: keep it, sort, choose columns"),
                shortcut="Ctrl+Shift+L",
                page="intake",
                handler=self._views.open,
            ),
            Action(
                id="intake-search",
                title=self.tr("Search submissions"),
                shortcut="/",
                page="intake",
                handler=lambda: self._search.setFocus(Qt.FocusReason.ShortcutFocusReason),
            ),
        )

    def arrive(self, target: str) -> None:
        """Read everything again; `target` are words to look for, or “state:” and the state to list."""
        if target.startswith(STATE):
            self._gestures.listed.turn_to(target.removeprefix(STATE))
        elif target:
            self._gestures.listed.clear()
            self._search.look_for(target)
        self._gestures.refresh()

    def undoable(self) -> Step | None:
        """The filters of the list."""
        return self._gestures.listed.filters.undoable()

    def redoable(self) -> Step | None:
        """The same again."""
        return self._gestures.listed.filters.redoable()

    def retire(self) -> None:
        """Drop what was decrypted."""
        self._gestures.retire()
        self._model.show_listing(None)
        self._detail.forget()
        self._batch.forget()
        self._taking.show_state(IntakeState())
        self._search.clear()

    def show_state(self, state: IntakeState) -> None:
        """Draw `state`."""
        before, self._state = self._state, state
        dropping = before.empty and self._drop.isAncestorOf(QApplication.focusWidget() or self)
        self._show_banner(state, before)
        self._show_list(state, before)
        self._show_filters(state)
        self._show_blinding(state)
        self._taking.show_state(state)
        self._detail.show_state(state)
        self._show_chosen(state, before)
        self._drop.setVisible(state.source is None and state.empty)
        for button in self._choose_buttons:
            button.setVisible(state.source is None and not state.empty)
        self._frame.show_beside(idle=state.chosen is None and not state.batch.ids, gone=state.empty)
        self._frame.show_instead(state.source is not None)
        lead_keys(self, self._first())
        if state.source is not None and before.source is None:
            self._taking.setFocus(Qt.FocusReason.OtherFocusReason)
        elif state.source is None and before.source is not None:
            self._first().setFocus(Qt.FocusReason.OtherFocusReason)
        elif (
            state.source is not None
            and before.source is not None
            and state.source.report is not None
            and before.source.report is None
            and self._taking.go.isEnabled()
            and not self._taking.badge.hasFocus()  # the next badge may be a key press away
        ):
            self._taking.go.setFocus(Qt.FocusReason.OtherFocusReason)
        elif (before.deciding is not None and state.deciding is None) or (dropping and not state.empty):
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first(self) -> QWidget:
        """What takes the keys when the page comes to the front."""
        if self._state.source is not None:
            return self._taking
        return self._drop if self._state.empty else self._table

    def say_loading(self) -> None:
        """Say at once that the list is being read: for pictures of that state."""
        self._stack.say_loading()

    def receive(self, paths: Sequence[Path]) -> None:
        """Portfolios: look through them."""
        self._gestures.offer(tuple(paths))

    def _show_banner(self, state: IntakeState, before: IntakeState) -> None:
        if (state.problem, state.done, state.offer) == (before.problem, before.done, before.offer):
            return
        self._banner.show_outcome(
            state.problem, state.done, offer=OFFERS.get(state.offer, ""), offered=self._take_offer
        )

    def _take_offer(self) -> None:
        if self._gestures.take_offer() == SHOW_FOLDER and self._state.written_to is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._state.written_to)))

    def _show_list(self, state: IntakeState, before: IntakeState) -> None:
        found, rows = state.found, state.found.rows
        if found is not before.found:
            self._table.blockSignals(True)
            listing = None
            if rows is not None:
                listing = Listing(
                    count=found.count, rows=lambda offset, limit, _progress: rows(offset, limit)
                )
            self._model.show_listing(listing, found.first)
            self._table.blockSignals(False)
        if state.empty:
            self._empty.show_words(
                "inbox",
                self.tr("Portfolios come here"),
                self.tr(
                    "Drop a folder or an export above. You see what lies in it before anything is stored."
                ),
            )
        else:
            called = {
                "search": state.wanted.search,
                "state": state_words(state.wanted.state) if state.wanted.state else "",
                "badge": dict(state.badges).get(state.wanted.badge, state.wanted.badge),
            }
            words = emptied_words(found.without, called)
            self._empty.show_words("funnel", self.tr("Nothing matches"), words)
        self._unfilter.setVisible(not state.empty)
        self._stack.show_content(loading=state.loading, count=found.count)
        if found is not before.found or state.chosen is None:
            self._table.mark(found.place if state.chosen is not None else None)
        self._table.show_jump(found=not state.nowhere)

    def _show_chosen(self, state: IntakeState, before: IntakeState) -> None:
        batch = state.batch
        self._table.show_picked(batch.ids, state.found.count)
        self._beside.setCurrentWidget(self._batch if batch.ids else self._detail)
        if batch.ids or before.batch.ids:
            self._batch.show_batch(batch_words(batch, state.found.count))
        if (before.batch.asking and not batch.asking) or (before.batch.busy and not batch.busy):
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_filters(self, state: IntakeState) -> None:
        per_state = state.found.per_state
        entries = [("", self.tr("All states"))]
        entries += [
            (str(one), f"{words} ({figures(per_state.get(str(one), 0))})")
            for one, words in STATE_WORDS.items()
            if per_state.get(str(one)) or state.wanted.state == one
        ]
        self._which.show_entries(entries, str(state.wanted.state))
        self._badge.show_entries([("", self.tr("All badges")), *state.badges], state.wanted.badge)
        self._clear.setVisible(narrowed(state.wanted))
        self._table.show_sorted(state.wanted.order, descending=state.wanted.descending)
        self._views.show_setup(state.setup)
        if self._search.text().strip() != state.wanted.search and not self._search.hasFocus():
            self._search.setText(state.wanted.search)
        self._bar.setVisible(not state.empty)

    def _show_blinding(self, state: IntakeState) -> None:
        blinding = state.blinding
        if blinding is None and self._blinding is not None:
            self._copies.removeWidget(self._blinding)
            self._blinding.hide()
            self._blinding.deleteLater()
            self._blinding = None
        if blinding is not None:
            if self._blinding is None:
                self._blinding = ProgressRow(
                    self.tr("Making blind copies"), self._gestures.stop_blinding, "blinding"
                )
                self._copies.addWidget(self._blinding)
            held = self.tr("{0} held so far").format(blinding.held) if blinding.held else ""
            self._blinding.show_step(blinding.step.done, blinding.step.total, held)
        self._copying.setVisible(blinding is not None)
        waits = state.found.received > 0 and blinding is None and state.source is None
        waits = waits and not state.batch.ids  # one primary button at a time
        self._waiting_row.setVisible(waits)
        count = state.found.received
        self._waiting.setText(
            self.tr("1 portfolio waits for its blind copies; raters see only those.")
            if count == 1
            else self.tr("{0} portfolios wait for their blind copies; raters see only those.").format(
                figures(count)
            )
        )

    def _columns(self) -> tuple[Column[AdminLine], ...]:
        return (
            Column(title=self.tr("Learner"), text=lambda line: line.learner, sort="learner"),
            Column(title=self.tr("Badge"), text=lambda line: line.badge_name, sort="badge"),
            Column(
                title=self.tr("State"),
                text=lambda line: state_words(line.state),
                tone=lambda line: state_tone(line.state),
                sort="state",
                width=128,
            ),
            Column(
                title=self.tr("Attempt"),
                text=lambda line: str(line.attempt) if line.attempt else self.tr("appeal"),
                sort="attempt",
                width=88,
                number=True,
            ),
            Column(
                title=self.tr("Received"),
                text=lambda line: day_words(line.received_at[:10]),
                sort="received",
                width=112,
                weak=True,
            ),
        )

    def _choose_table(self) -> None:
        table = ask_which_table(self)
        if table is not None:
            self._gestures.apart.take_in(table)

    def _lay_out(self) -> None:
        choices = FlowRow(self._which, self._badge)
        self._bar = FilterBar(choices, self._clear, self._search, self._views, beside_from=_ROOMY)
        self._empty = EmptyState("inbox", "")
        self._unfilter = self._empty.offer(
            self.tr("Clear filters"), "clear-all-filters", self._gestures.listed.clear, primary=False
        )
        self._stack = ContentStack(self._table, self._empty, self.tr("Reading the submissions…"))
        self._waiting = Text("", wraps=True)
        self._waiting_row = in_a_row(
            self._waiting,
            primary_button(
                self.tr("Make blind copies"),
                "make-blind-copies",
                self._gestures.make_blind_copies,
                icon="eye-off",
            ),
        )
        self._waiting_row.hide()
        self._copying = QWidget()
        self._copies = QVBoxLayout(self._copying)
        self._copies.setContentsMargins(0, 0, 0, 0)
        self._copying.hide()
        header = PageHeader(
            self.tr("Intake"),
            self.tr(
                "Drop portfolios anywhere on this page; copies are made that do not tell whose they are."
            ),
        )
        self._choose_buttons = (
            secondary_button(
                self.tr("Take a folder in…"), "take-folder", self._drop.choose_folder, icon="folder-open"
            ),
            secondary_button(self.tr("Take a file in…"), "take-file", self._drop.choose, icon="upload"),
        )
        for button in self._choose_buttons:
            header.add(button)
        header.add(
            IconButton(
                "users",
                self.tr("Take in who must not rate whom"),
                "keep-apart",
                self._choose_table,
                action="intake-apart",
            )
        )
        self._frame = ListFrame(
            self,
            self.tr("Intake"),
            above=(header, self._banner, self._drop, self._copying, self._waiting_row),
            filters=self._bar,
            content=self._stack,
            beside=Beside(pane=self._beside, share=0.56, upright_below=_SIDE_BY_SIDE),
            instead=self._taking,
        )
