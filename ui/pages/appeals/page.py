"""The page Appeals, drawn: the list, what is chosen or recorded beside it, the next step below."""

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessor_app.application.queries.appeals import AppealLine, AppealState
from ui.actions import Action
from ui.models.codes import code_of
from ui.models.columns import Column
from ui.models.table import TableModel
from ui.page import Page
from ui.pages.appeals.gestures import AppealsGestures
from ui.pages.appeals.panes import AddPane, DetailPane
from ui.pages.appeals.state import AppealsState
from ui.pages.appeals.words import SHORT_ENDS, STATES, TONES, counted_words
from ui.widgets.banner import Banner
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.content_stack import ContentStack
from ui.widgets.empty_state import EmptyState
from ui.widgets.first_stop import lead_keys
from ui.widgets.front_stack import FrontStack
from ui.widgets.labels import Text
from ui.widgets.list_frame import Beside, ListFrame, in_a_row
from ui.widgets.page_header import PageHeader
from ui.widgets.progress_row import ProgressRow
from ui.widgets.table_view import TableView
from ui.words.dates import day_words

_SIDE_BY_SIDE: Final = 760  # px at 100 %
_BADGE, _END = 1, 4  # columns that matter less than the others


class AppealsPage(Page):
    """Open ones first; a lead hears, an admin records and tells."""

    def __init__(self, gestures: AppealsGestures, *, hears: bool) -> None:
        """Report to `gestures`. hears: a lead looks."""
        super().__init__()
        self._gestures, self._hears = gestures, hears
        self._state = AppealsState(hears=hears)
        self._model: TableModel[AppealLine] = TableModel(self._columns(), self)
        self._table = TableView(self.tr("Appeals"), "appeals-table")
        self._table.use(self._model)
        self._table.spare(_BADGE, below=420)
        self._table.spare(_END, below=520)
        self._table.chosen.connect(gestures.choose)
        self._banner = Banner("appeals-banner")
        self._banner.closed.connect(gestures.forget_notice)
        self._detail, self._form = DetailPane(gestures), AddPane(gestures)
        self._pane = FrontStack()
        for view in (self._detail, self._form):
            self._pane.addWidget(view)
        self._build()
        lead_keys(self, self._table)

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for here."""
        steps = (
            (("decide", self.tr("Decide the appeal"), "Ctrl+Return", self._detail.decide),)
            if self._hears
            else (("record", self.tr("Record the appeal"), "Ctrl+Return", self._form.lodge),)
        )
        back = (("back", self.tr("Close the form"), "Escape", self._gestures.stop_adding),)
        return tuple(
            Action(id=f"appeals-{name}", title=title, shortcut=keys, page="appeals", handler=handler)
            for name, title, keys, handler in (*steps, *(() if self._hears else back))
        )

    def arrive(self, target: str) -> None:
        """Read what changed; `target` is an appeal, or `add:` and the submission of a result."""
        if target:
            self._gestures.turn_to(target)
        self._gestures.refresh()

    def retire(self) -> None:
        """Forget what was shown and typed."""
        self._detail.forget()
        self._form.forget()
        self._gestures.retire()

    def say_loading(self) -> None:
        """Say at once that the appeals are being read: for pictures of that state."""
        self._stack.say_loading()

    def show_state(self, state: AppealsState) -> None:
        """Draw all of it."""
        before, self._state = self._state, state
        self._banner.show_outcome(state.problem, state.notice)
        self._table.blockSignals(True)
        if state.lines != before.lines:
            self._model.show_rows(state.lines)
        ids = [one.id for one in state.lines]
        self._table.mark(ids.index(state.chosen.id) if state.chosen and state.chosen.id in ids else None)
        self._table.blockSignals(False)
        adding = state.adding is not None
        self._stack.show_content(loading=state.loading, count=len(state.lines) + adding)
        self._frame.show_beside(idle=False, gone=state.chosen is None and not adding)
        self._detail.show_state(state)
        self._form.show_state(state)
        self._pane.setCurrentWidget(self._form if adding else self._detail)
        if adding and before.adding is None and self.isVisible():
            self._form.first().setFocus()
        self._show_foot(state)

    def _show_foot(self, state: AppealsState) -> None:
        adding, at, line = state.adding is not None, state.hearing, state.chosen
        free = not state.busy
        self._progress.follow(state.busy, state.step)
        self._count.setText(counted_words(state.counted))
        self._record.setVisible(adding)
        self._record.setEnabled(free)
        self._cancel.setVisible(adding)
        self._cancel.setEnabled(free)
        self._decide.setVisible(at is not None and at.may_decide)
        self._decide.setEnabled(free)
        self._evidence.setVisible(self._hears and line is not None and line.case is not None)
        acts = not self._hears and line is not None and line.state is AppealState.RELEASED
        self._act.setVisible(acts and not adding)

    def _columns(self) -> tuple[Column[AppealLine], ...]:
        return (
            Column(title=self.tr("Appeal"), text=lambda one: code_of(one.id), width=110, code=True),
            Column(
                title=self.tr("Badge") if self._hears else self.tr("Learner"),
                text=lambda one: one.badge_name if self._hears else one.learner or "–",
            ),
            Column(title=self.tr("Answer by"), text=lambda one: day_words(one.due_on), width=116, weak=True),
            Column(
                title=self.tr("State"),
                text=lambda one: STATES[one.state],
                tone=lambda one: TONES[one.state],
                width=164,
            ),
            Column(title=self.tr("End"), text=lambda one: SHORT_ENDS[one.end] if one.end else "–", width=132),
        )

    def _build(self) -> None:
        gestures = self._gestures
        header = PageHeader(
            self.tr("Appeals"),
            self.tr(
                "What learners dispute: rated anew by somebody who never had it, then heard by a QA lead."
            ),
        )
        self._empty = EmptyState("megaphone", self.tr("No appeals"))
        self._empty.show_words(
            "megaphone",
            self.tr("No appeals"),
            self.tr("An admin records one on the page Learners, beside the result that somebody disputes."),
        )
        self._stack = ContentStack(self._table, self._empty, self.tr("Reading the appeals…"))
        self._progress = ProgressRow("", gestures.cancel, "appeals-progress")
        self._progress.hide()
        self._count = Text(quiet=True, wraps=True)
        self._count.setObjectName("appeals-count")
        self._cancel = secondary_button(self.tr("Close the form"), "appeal-cancel", gestures.stop_adding)
        self._evidence = secondary_button(
            self.tr("See the evidence"), "appeal-evidence", gestures.see_case, icon="scale"
        )
        self._act = secondary_button(
            self.tr("To the page Awards"), "appeal-act", gestures.see_submission, icon="arrow-right"
        )
        self._record = primary_button(
            self.tr("Record the appeal"), "appeal-record", self._form.lodge, icon="megaphone"
        )
        self._decide = primary_button(self.tr("Decide"), "appeal-decide", self._detail.decide, icon="gavel")
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(12)
        below.addWidget(self._progress)
        below.addWidget(
            in_a_row(self._count, self._cancel, self._evidence, self._act, self._record, self._decide)
        )
        self._frame = ListFrame(
            self,
            self.tr("Appeals"),
            above=(header, self._banner),
            content=self._stack,
            beside=Beside(pane=self._pane, share=0.5, upright_below=_SIDE_BY_SIDE),
            foot=foot,
        )
