"""Home, drawn: what waits as cards with verbs, below them what keeps things safe, one way on."""

from typing import Final, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Action
from ui.page import Page
from ui.pages.home.coming_panes import ComingBand, ComingGestures
from ui.pages.home.keeping_panes import KeepingCards, KeepingGestures
from ui.pages.home.state import HomeState, Kind
from ui.pages.home.words import MORE, VERBS, WHAT
from ui.problems import notice_of
from ui.theme.look import active_theme
from ui.widgets.banner import Banner
from ui.widgets.buttons import primary_button
from ui.widgets.content_stack import ContentStack
from ui.widgets.empty_state import EmptyState
from ui.widgets.first_stop import lead_keys
from ui.widgets.page_header import PageHeader
from ui.widgets.progress_row import ProgressRow
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.step_card import StepCard, StepRow

_WIDEST: Final = 1680  # px at 100 %
_TICK_MS: Final = 15_000


class HomeGestures(KeepingGestures, ComingGestures, Protocol):
    """What the page reports; `HomePresenter` hears it."""

    def refresh(self) -> None:
        """The page came to the front."""

    def go(self, kind: Kind) -> None:
        """A card's button was pressed."""

    def next(self) -> None:
        """The page's button was pressed."""

    def tick(self) -> None:
        """A while has passed."""

    def cancel(self) -> None:
        """Stop what runs."""

    def forget_problem(self) -> None:
        """The banner was dismissed."""

    def retire(self) -> None:
        """The page goes."""


class HomePage(Page):
    """Where a day begins."""

    def __init__(self, gestures: HomeGestures) -> None:
        """Report to `gestures`."""
        super().__init__()
        self._gestures = gestures
        self._state = HomeState()
        self._banner = Banner("home-banner")
        self._banner.closed.connect(gestures.forget_problem)
        self._progress = ProgressRow("", gestures.cancel, "home-progress")
        self._progress.hide()
        self._row: StepRow | None = None
        self._cards: dict[Kind, StepCard] = {}
        self._jobs = QWidget()
        self._jobs_column = QVBoxLayout(self._jobs)
        self._jobs_column.setContentsMargins(0, 0, 0, 0)
        self._clear = EmptyState(
            "circle-check",
            self.tr("Nothing waits for you"),
            self.tr("New work appears here by itself."),
        )
        self._stack = ContentStack(
            self._jobs, self._clear, self.tr("Counting what waits for you…"), "home-counting"
        )
        self._coming = ComingBand(gestures)
        self._keeping = KeepingCards(gestures)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._next = primary_button("", "home-next", gestures.next)
        self._lay_out()
        active_theme().changed.connect(self._grow)
        self._grow()
        lead_keys(self, self._next)

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for here."""
        return (
            Action(
                id="home-next",
                title=self.tr("Begin with what waits first"),
                shortcut="Ctrl+Return",
                page="home",
                handler=self._gestures.next,
            ),
        )

    def arrive(self, target: str) -> None:
        """Count again; `target` “drill” opens the form of a test restore."""
        self._clock.start()
        self._gestures.refresh()
        if target == "drill":
            self._gestures.begin_drill()

    def retire(self) -> None:
        """Keep nothing that was typed."""
        self._clock.stop()
        self._keeping.forget()
        self._gestures.retire()

    def show_state(self, state: HomeState) -> None:
        """Draw all of it."""
        before, self._state = self._state, state
        uncounted = state.day is None and state.problem is not None
        if uncounted and state.problem is not None:
            again = self.tr("Try again")
            self._banner.show_notice(
                notice_of(state.problem), offer=again, offered=self._count_again, stays=True
            )
        else:
            self._banner.show_outcome(state.problem, state.notice)
        self._progress.follow(state.busy, state.step)
        waiting = state.waiting
        if waiting != before.waiting or (self._row is None and waiting):
            self._show_jobs(waiting)
        self._stack.show_content(loading=state.day is None, count=len(waiting))
        self._stack.setVisible(bool(waiting) or not (uncounted or (state.keeping and state.keeping.lacks)))
        self._coming.show_state(state)
        if state.drilling:  # the form is the work now: nothing above it pushes it out of sight
            self._stack.hide()
            self._coming.hide()
        self._keeping.show_state(state)
        self._next.setVisible(bool(waiting) and not state.drilling)
        if waiting:
            words = VERBS[waiting[0][0]]
            self._next.setText(words)  # as its card says it; heard apart from the card's own button
            self._next.setAccessibleName(self.tr("Next: {0}").format(words))
        if waiting and not before.waiting and self.isAncestorOf(QApplication.focusWidget() or self):
            self._next.setFocus()

    def _count_again(self) -> None:
        self._gestures.forget_problem()
        self._gestures.refresh()

    def _tick(self) -> None:
        if self.isVisible():
            self._gestures.tick()

    def _show_jobs(self, waiting: tuple[tuple[Kind, int], ...]) -> None:
        kinds = [kind for kind, _ in waiting]
        if kinds != list(self._cards):
            if self._row is not None:
                self._jobs_column.removeWidget(self._row)
                self._row.deleteLater()
            self._cards = {kind: self._card(kind) for kind in kinds}
            self._row = StepRow(tuple(self._cards.values())) if kinds else None
            if self._row is not None:
                self._jobs_column.addWidget(self._row)
        for kind, count in waiting:
            self._cards[kind].show_step(count, MORE[kind], enabled=True)

    def _card(self, kind: Kind) -> StepCard:
        name = f"home-{kind.replace(' ', '-')}"
        return StepCard(WHAT[kind], VERBS[kind], name, lambda: self._gestures.go(kind))

    def _grow(self) -> None:
        self._column.setMaximumWidth(active_theme().px(_WIDEST))

    def _lay_out(self) -> None:
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addWidget(self._stack)
        column.addWidget(self._coming)
        column.addWidget(self._keeping)
        column.addStretch(1)  # cards are as high as what they say
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._column, 1000)
        across.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._next)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.setSpacing(16)
        outer.addWidget(PageHeader(self.tr("Today"), self.tr("What waits for you, and where to begin.")))
        outer.addWidget(self._banner)
        outer.addWidget(self._progress)
        outer.addWidget(ScrollPane(inside, self.tr("Today"), keys=False, follows=True), 1)
        outer.addLayout(foot)
