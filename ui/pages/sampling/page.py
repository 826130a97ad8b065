"""The page Sampling, drawn: badges with their plans and the chosen one's beside them, who rated what, or
how raters rate what is agreed on already.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessor_app.application.queries.sampling import PlanLine
from ui.actions import Action
from ui.models.columns import Column
from ui.models.table import TableModel
from ui.page import Page, Step
from ui.pages.sampling.coverage_view import CoverageView
from ui.pages.sampling.gestures import SamplingGestures
from ui.pages.sampling.plan_view import PlanView
from ui.pages.sampling.seeds_gestures import SeedsGestures
from ui.pages.sampling.seeds_view import SeedsView
from ui.pages.sampling.state import SamplingState, Tab
from ui.pages.sampling.words import plan_words, standing
from ui.widgets.banner import Banner
from ui.widgets.content_stack import ContentStack
from ui.widgets.empty_state import EmptyState
from ui.widgets.first_stop import lead_keys
from ui.widgets.front_stack import FrontStack
from ui.widgets.list_frame import ListFrame
from ui.widgets.page_header import PageHeader
from ui.widgets.progress_row import ProgressRow
from ui.widgets.split_pane import SplitPane
from ui.widgets.table_view import TableView
from ui.widgets.tabs import Tabs
from ui.words.figures import figures

_TO_SEEDS: Final = "tab:seeds"
_SIDE_BY_SIDE: Final = 820  # px at 100 %


class SamplingPage(Page):
    """One tab at a time under one banner."""

    def __init__(self, gestures: SamplingGestures, seeds: SeedsGestures) -> None:
        """Report to `gestures`; `seeds` hears what is done under the tab of that name."""
        super().__init__()
        self._gestures, self._heard = gestures, seeds
        self._state = SamplingState()
        self._banner = Banner("sampling-banner")
        self._banner.closed.connect(gestures.forget_notice)
        self._tabs: Tabs[Tab] = Tabs(
            (
                (Tab.PLANS, self.tr("Plans")),
                (Tab.COVERAGE, self.tr("Coverage")),
                (Tab.SEEDS, self.tr("Seeds")),
            ),
            self.tr("Plans, who rated what, or seeds"),
            "sampling-tabs",
            gestures.show_tab,
        )
        self._model: TableModel[PlanLine] = TableModel(self._columns(), self)
        self._badges = TableView(self.tr("Badges and their plans"), "sampling-badges")
        self._badges.use(self._model)
        self._badges.chosen.connect(self._choose)
        self._progress = ProgressRow("", gestures.cancel, "sampling-progress")
        self._progress.hide()
        self._plan, self._coverage = PlanView(gestures), CoverageView(gestures)
        self.seeds = SeedsView(seeds)
        self._badges.opened.connect(lambda _row: self._plan.first_field.setFocus())
        self._lay_out()
        lead_keys(self, self._badges)

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for here."""
        return (
            Action(
                id="sampling-set",
                title=self.tr("Set the plan"),
                shortcut="Ctrl+S",
                page="sampling",
                handler=self._set,
            ),
        )

    def arrive(self, target: str) -> None:
        """Show how things stand now; `target` is a badge's id, or the tab Seeds."""
        there = self._state.tab is Tab.SEEDS  # else they are read when the tab comes to the front
        if target == _TO_SEEDS:
            target, there = "", False
            self._gestures.show_tab(Tab.SEEDS)
            self._heard.show_drift()
        self._gestures.refresh(target)
        if there:
            self._heard.refresh(target)

    def undoable(self) -> Step | None:
        """The last plan or limit that was set."""
        return self._gestures.undoable()

    def place(self) -> str:
        """The badge that is shown."""
        return self._state.badge

    def left_off(self) -> str:
        """A plan that was typed and not set."""
        return self._gestures.left_off()

    def take_up(self, left_off: str) -> None:
        """Go on with it."""
        self._gestures.take_up(left_off)

    def retire(self) -> None:
        """Drop what was read."""
        self._gestures.retire()
        self._heard.retire()
        self.seeds.retire()

    def say_loading(self) -> None:
        """Say at once that it is being read: for pictures of that state."""
        self._stack.say_loading()

    def show_state(self, state: SamplingState) -> None:
        """Draw all of it."""
        before, self._state = self._state, state
        self._banner.show_outcome(state.problem, state.notice)
        self._progress.follow(state.busy, state.step)
        self._tabs.show_current(state.tab)
        plans = state.overview.plans if state.overview is not None else ()
        if state.overview is not before.overview:
            self._model.show_rows(plans)
        badges = [one.badge for one in plans]
        if state.badge in badges and self._badges.currentIndex().row() != badges.index(state.badge):
            self._badges.mark(badges.index(state.badge))
        self._plan.show_state(state)
        self._coverage.show_state(state)
        fronts = {Tab.PLANS: self._split, Tab.COVERAGE: self._coverage, Tab.SEEDS: self.seeds}
        self._front.setCurrentWidget(fronts[state.tab])
        self._steps.setVisible(state.tab is Tab.PLANS and bool(plans))
        self._seed_steps.setVisible(state.tab is Tab.SEEDS and bool(plans))
        self._stack.show_content(loading=state.loading, count=len(plans))
        if state.tab is not before.tab:
            first = {Tab.PLANS: self._badges, Tab.COVERAGE: self._coverage.table, Tab.SEEDS: self.seeds.table}
            lead_keys(self, first[state.tab])
            if state.tab is Tab.SEEDS:
                self._heard.refresh(state.badge)

    def _set(self) -> None:
        (self._heard.set_rule if self._state.tab is Tab.SEEDS else self._gestures.set_plan)()

    def _choose(self, line: PlanLine | None) -> None:
        if line is not None:
            self._gestures.choose(line.badge)

    def _columns(self) -> tuple[Column[PlanLine], ...]:
        return (
            Column(title=self.tr("Badge"), text=lambda line: line.name),
            Column(title=self.tr("Rated twice"), text=lambda line: plan_words(line.plan), width=144),
            Column(title=self.tr("Waiting"), text=lambda line: figures(line.waiting), width=80, number=True),
            Column(
                title=self.tr("So far"),
                text=lambda line: standing(line)[0],
                tone=lambda line: standing(line)[1],
                width=104,
            ),
        )

    def _foot(self) -> QWidget:
        """The steps of a plan or of seeds; none under coverage, whose step stands beside what it is about."""
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._progress)
        self._steps, self._seed_steps = _in_a_row(self._plan.steps), _in_a_row(self.seeds.steps)
        column.addWidget(self._steps)
        column.addWidget(self._seed_steps)
        return foot

    def _lay_out(self) -> None:
        header = PageHeader(
            self.tr("Sampling"),
            self.tr(
                "How much is rated twice and why, who rated what, and how raters rate what is agreed on."
            ),
        )
        self._split: QWidget = SplitPane(self._badges, self._plan, 0.46, upright_below=_SIDE_BY_SIDE)
        self._front = FrontStack()
        for view in (self._split, self._coverage, self.seeds):
            self._front.addWidget(view)
        empty = EmptyState(
            "library",
            self.tr("No programme is loaded"),
            self.tr("Once an admin has loaded one, each badge has a plan here."),
        )
        self._stack = ContentStack(self._front, empty, self.tr("Reading plans and assignments…"))
        ListFrame(
            self,
            self.tr("Sampling"),
            above=(header, self._banner),
            filters=self._tabs,
            content=self._stack,
            foot=self._foot(),
        )


def _in_a_row(steps: Sequence[QWidget]) -> QWidget:
    """At the right end, as a page's steps stand."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addStretch(1)
    for step in steps:
        row.addWidget(step)
    return holder
