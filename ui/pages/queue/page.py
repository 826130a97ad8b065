"""The queue, drawn."""

from typing import Final, Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QPainter
from PySide6.QtWidgets import (
    QStyleOptionViewItem,
    QTabBar,
)

from assessor_app.application.clock import Clock
from assessor_app.application.queries.submissions import DeskState, Practice, RaterLine
from ui.actions import Action
from ui.models.columns import Column
from ui.models.emptied import emptied_words
from ui.models.filters import Filters
from ui.models.list_setup import ListSetup
from ui.models.windowed import WindowedModel
from ui.page import Page, Step
from ui.pages.queue.presenter import QueueState
from ui.tasks import Runner
from ui.theme.look import active_theme
from ui.theme.tokens import Tone
from ui.widgets.banner import Banner
from ui.widgets.buttons import primary_button
from ui.widgets.choice import Choice
from ui.widgets.content_stack import ContentStack
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_bar import FilterBar
from ui.widgets.icon import Icon
from ui.widgets.key_cap import KeyCap
from ui.widgets.labels import Text
from ui.widgets.list_frame import ListFrame, in_a_row
from ui.widgets.page_header import PageHeader
from ui.widgets.pick_table import PickTable
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import CellDelegate
from ui.widgets.view_menu import ViewMenu
from ui.words.dates import day_words, left_words
from ui.words.figures import figures

_SECOND_MS: Final = 1000
_TABS: Final = (
    *(None, DeskState.TO_RATE, DeskState.STARTED, DeskState.FLAGGED),
    *(DeskState.HANDED_IN, DeskState.FINAL),
)
_TONES: Final = {
    DeskState.TO_RATE: Tone.NEUTRAL,
    DeskState.STARTED: Tone.INFO,
    DeskState.FLAGGED: Tone.WARNING,
    DeskState.HANDED_IN: Tone.INFO,
    DeskState.FINAL: Tone.GOOD,
}
_PROGRESS, _GIVEN = 3, 4  # columns: drawn as a bar, and the first to go
_ROOMY: Final = 860  # px at 100 %


def _tone(line: RaterLine) -> Tone:
    return Tone.INFO if line.practice == Practice.ANSWERED else _TONES[line.state]


class QueueGestures(Protocol):
    """What the page reports; `QueuePresenter` hears it."""

    @property
    def setup(self) -> ListSetup:
        """Hears the menu of the list."""

    @property
    def filters(self) -> Filters:
        """Takes filters back."""

    def choose(self, line: RaterLine | None) -> None:
        """A row became the current one."""

    def jump(self, begins: str) -> None:
        """Letters were typed in the list."""

    def refresh(self) -> None:
        """The page came to the front."""

    def search(self, words: str) -> None:
        """Words were typed into the search box."""

    def show_only(self, state: DeskState | None) -> None:
        """A state was chosen."""

    def show_badge(self, badge: str) -> None:
        """A badge was chosen."""

    def clear(self) -> None:
        """Clear filters was pressed."""

    def sort(self, order: str, *, descending: bool) -> None:
        """A column's head was pressed."""

    def open(self, line: RaterLine) -> None:
        """A row was opened."""

    def score_next(self) -> None:
        """Score next was pressed."""

    def tick(self) -> None:
        """A second has passed."""

    def forget_problem(self) -> None:
        """The banner was dismissed."""

    def retire(self) -> None:
        """The page goes."""


class ProgressDelegate(CellDelegate):
    """A bar beside the count: how many criteria have a level."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        super().paint(painter, option, index)
        model = index.model()
        row = model.row_at(index) if isinstance(model, WindowedModel) else None
        if row is None or not row.criteria:
            return
        theme = active_theme()
        left = option.rect.left() + theme.px(64)
        room = min(theme.px(88), option.rect.right() - left - 12)
        if room < 24:
            return
        bar = QRectF(left, option.rect.center().y() - 2, room, 6)
        leftwards = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if leftwards:
            bar.moveRight(option.rect.left() + option.rect.right() - left)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.palette.border))
        painter.drawRoundedRect(bar, 3, 3)
        if row.done:
            end = bar.right()
            bar.setWidth(max(6.0, bar.width() * min(1.0, row.done / row.criteria)))
            if leftwards:
                bar.moveRight(end)
            whole = row.done >= row.criteria
            painter.setBrush(QColor(theme.palette.good.ink if whole else theme.palette.accent))
            painter.drawRoundedRect(bar, 3, 3)
        painter.restore()


class QueuePage(Page):
    """Search, states, badge; the list; Score next."""

    def __init__(self, gestures: QueueGestures, runner: Runner, now: Clock) -> None:
        """Report to `gestures`; rows further down are fetched through `runner`."""
        super().__init__()
        self._gestures, self._now = gestures, now
        self._state = QueueState()
        self._model: WindowedModel[RaterLine] = WindowedModel(self._columns(), runner, self)
        self._model.sort_requested.connect(lambda key, down: gestures.sort(key, descending=down))
        self._build()
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND_MS)
        self._clock.timeout.connect(self._tick)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for here."""
        return (
            Action(
                id="queue-next",
                title=self.tr("Score next"),
                shortcut="N",
                page="queue",
                handler=self._gestures.score_next,
            ),
            Action(
                id="queue-jump",
                title=self.tr("Jump to a code or badge in the list"),
                shortcut="Ctrl+G",
                page="queue",
                handler=self._table.begin_jump,
            ),
            Action(
                id="queue-view",
                title=self.tr("View of the list: keep it, sort, choose columns"),
                shortcut="Ctrl+Shift+L",
                page="queue",
                handler=self._views.open,
            ),
            Action(
                id="queue-search",
                title=self.tr("Search the queue"),
                shortcut="/",
                page="queue",
                handler=self._search.setFocus,
            ),
        )

    def undoable(self) -> Step | None:
        """Search, state and badge."""
        return self._gestures.filters.undoable()

    def redoable(self) -> Step | None:
        """The same again."""
        return self._gestures.filters.redoable()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys to the list, once there is one."""
        super().focusInEvent(event)
        self._hand_keys_on()

    def arrive(self, target: str) -> None:
        """Show how things stand now; `target` is how the work is to stand that is listed."""
        self._clock.start()
        if target:
            self._gestures.clear()
            self._gestures.show_only(DeskState(target))
        self._gestures.refresh()

    def retire(self) -> None:
        """Forget the list."""
        self._clock.stop()
        self._model.show_listing(None)
        self._gestures.retire()

    def show_state(self, state: QueueState) -> None:
        """Draw all of it."""
        before, self._state = self._state, state
        self._banner.show_problem(state.problem)
        self._banner.setVisible(state.problem is not None)
        if state.looking:
            self._stack.show_content(loading=True, count=0)
            self._filters.hide()
            self._draw_next()
            return
        if state.listing is not before.listing:
            self._draw_rows(state)
        elif state.found is not before.found and state.found is not None:
            self._table.mark(state.found.place)
        self._table.show_jump(found=not state.nowhere)
        self._table.show_sorted(state.wanted.order, descending=state.wanted.descending)
        self._views.show_setup(state.setup)
        if self._search.text().strip() != state.wanted.search and not self._search.hasFocus():
            self._search.setText(state.wanted.search)
        self._draw_tabs(state)
        self._draw_badges(state)
        if self._search.text().strip() != state.wanted.search and not self._search.hasFocus():
            self._search.setText(state.wanted.search)
        self._draw_empty(state)
        self._draw_next()
        self._hand_keys_on()

    def _draw_rows(self, state: QueueState) -> None:
        found = state.found
        self._table.blockSignals(True)
        self._model.show_listing(state.listing, found.first if found is not None else ())
        self._table.blockSignals(False)
        place = found.place if found is not None else None
        if place is None:
            self._table.choose(0)
        else:
            self._table.mark(place)

    def _draw_tabs(self, state: QueueState) -> None:
        titles = self._titles()
        counts = state.found.per_state if state.found is not None else {}
        self._tabs.blockSignals(True)
        for number, (kind, title) in enumerate(zip(_TABS, titles, strict=True)):
            count = sum(counts.values()) if kind is None else counts.get(kind, 0)
            self._tabs.setTabText(number, f"{title}  {figures(count)}")
            self._tabs.setAccessibleTabName(number, self.tr("{0}: {1}").format(title, count))
            if kind is DeskState.FLAGGED:  # who flags nothing has nothing to look for there
                self._tabs.setTabVisible(number, bool(count) or state.wanted.state == kind)
        self._tabs.setCurrentIndex(_TABS.index(state.wanted.state or None))
        self._tabs.blockSignals(False)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("All"),
            self.tr("To score"),
            self.tr("Started"),
            self.tr("Flagged"),
            self.tr("Handed in"),
            self.tr("Final"),
        )

    def _draw_badges(self, state: QueueState) -> None:
        badges = state.found.badges if state.found is not None else ()
        wanted = [("", self.tr("All badges")), *badges]
        self._badge.show_entries(wanted, state.wanted.badge)
        self._badge.setVisible(len(badges) > 1 or bool(state.wanted.badge))

    def _draw_empty(self, state: QueueState) -> None:
        found = state.found
        everything = found.everything if found is not None else 0
        if found is None:
            self._empty.show_words(
                "inbox",
                self.tr("Your queue could not be read"),
                self.tr("Nothing is lost: what you handed in stays sealed where it is."),
            )
        elif everything:
            called = {
                "search": state.wanted.search,
                "state": self._titles()[_TABS.index(DeskState(state.wanted.state))]
                if state.wanted.state
                else "",
                "badge": dict(found.badges).get(state.wanted.badge, state.wanted.badge),
            }
            words = emptied_words(found.without, called)
            self._empty.show_words("funnel", self.tr("Nothing matches"), words)
        else:
            self._empty.show_words(
                "inbox",
                self.tr("Nothing is on your desk yet"),
                self.tr(
                    "When a QA lead gives out work, it appears here by its code. You need not do anything."
                ),
            )
        self._retry.setVisible(found is None)
        self._again.setVisible(found is not None and not everything)
        self._all.setVisible(bool(everything))
        self._stack.show_content(loading=False, count=found.count if found is not None else 0)
        self._filters.setVisible(bool(everything))

    def _hand_keys_on(self) -> None:
        if self.hasFocus() and self._stack.currentWidget() is self._table:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw_next(self) -> None:
        found, waiting = self._state.found, self._state.waiting
        shown = found is not None and found.everything > 0
        self._foot.setVisible(shown)
        if not shown or found is None:
            return
        nothing_left = not waiting and not self._state.filtered
        self._next.setEnabled(not nothing_left)
        offered = not nothing_left and found.count > 0  # never bright beside an empty list
        self._next.setVisible(offered)
        self._next_key.setVisible(offered)
        self._done.setVisible(nothing_left)
        self._left.set_tone("good" if nothing_left else "")
        if nothing_left:
            self._left.setText(self.tr("Nothing is left to score: everything is handed in."))
        elif self._state.filtered:
            self._left.setText(
                self.tr("{0} of {1} shown").format(figures(found.count), figures(found.everything))
            )
        else:
            begun, flagged = (found.per_state[one] for one in (DeskState.STARTED, DeskState.FLAGGED))
            words = self.tr("{0} to score, {1} started").format(
                figures(waiting - begun - flagged), figures(begun)
            )
            if flagged:
                words = self.tr("{0}, {1} flagged").format(words, figures(flagged))
            self._left.setText(words)

    def _tick(self) -> None:
        if self.isVisible():
            self._gestures.tick()
            counts = self._state.found.per_state if self._state.found is not None else {}
            if counts.get(DeskState.HANDED_IN):
                self._table.viewport().update()  # the grace runs

    def _columns(self) -> tuple[Column[RaterLine], ...]:
        return (
            Column(title=self.tr("Code"), text=lambda line: line.id, code=True, sort="code", width=120),
            Column(title=self.tr("Badge"), text=lambda line: line.badge_name, sort="badge", width=320),
            Column(
                title=self.tr("State"),
                text=self._state_words,
                tone=_tone,
                sort="state",
                width=248,
            ),
            Column(title=self.tr("Criteria scored"), text=self._progress_words, sort="progress", width=180),
            Column(
                title=self.tr("Given to you"),
                text=lambda line: day_words(line.given_on),
                sort="given",
                width=140,
                weak=True,
            ),
        )

    def _state_words(self, line: RaterLine) -> str:
        if line.practice:
            return self._practice_words(line)
        if line.state is DeskState.HANDED_IN and line.final_at is not None:
            return self.tr("Handed in · {0} min to take back").format(left_words(line.final_at, self._now()))
        return {
            DeskState.TO_RATE: self.tr("To score"),
            DeskState.STARTED: self.tr("Started"),
            DeskState.FLAGGED: self.tr("Come back to it"),
            DeskState.FINAL: self.tr("Final"),
        }.get(line.state, self.tr("Handed in"))

    def _practice_words(self, line: RaterLine) -> str:
        if line.practice == Practice.ANSWERED:
            return self.tr("Practice · answer is here")
        if line.practice == Practice.SEEN:
            return self.tr("Practice · looked at")
        return {
            DeskState.TO_RATE: self.tr("Practice · to score"),
            DeskState.STARTED: self.tr("Practice · started"),
            DeskState.FLAGGED: self.tr("Practice · come back to it"),
            DeskState.FINAL: self.tr("Practice · final"),
        }.get(line.state, self.tr("Practice · handed in"))

    def _progress_words(self, line: RaterLine) -> str:
        return self.tr("{0} of {1}").format(line.done, line.criteria)

    def _build(self) -> None:
        gestures = self._gestures
        header = PageHeader(
            self.tr("Queue"),
            self.tr("Work that was given to you to score. You see codes, never names."),
        )
        self._banner = Banner("queue-banner")
        self._banner.closed.connect(gestures.forget_problem)
        self._search = SearchField(self.tr("Search code or badge"), "queue-search")
        self._search.searched.connect(gestures.search)
        self._tabs = QTabBar()
        self._tabs.setObjectName("queue-states")
        self._tabs.setAccessibleName(self.tr("States"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for _ in _TABS:
            self._tabs.addTab("")
        self._tabs.currentChanged.connect(lambda number: gestures.show_only(_TABS[number]))
        self._badge = Choice(self.tr("Badge"), "queue-badge")
        self._badge.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._badge.setMinimumContentsLength(14)
        self._badge.activated.connect(lambda number: gestures.show_badge(self._badge.itemData(number)))
        self._views = ViewMenu(gestures.setup, gestures.sort, "queue-view")
        self._filters = FilterBar(self._tabs, self._badge, self._search, self._views, beside_from=_ROOMY)
        self._table = PickTable(self.tr("Your work"), "queue-table")
        self._table.let_pick(on=False)  # nothing is done to several pieces of work at once
        self._table.chosen.connect(gestures.choose)
        self._table.typed.connect(gestures.jump)
        self._table.use(self._model, sorted_by="state")
        self._table.spare(_GIVEN, below=_ROOMY)  # the badge is worth more than the day
        self._table.setItemDelegateForColumn(_PROGRESS, ProgressDelegate(self._table))
        self._table.opened.connect(gestures.open)
        self._views.serve(self._table)
        self._stack = self._states()
        self._next = primary_button(
            self.tr("Score next"), "queue-next", gestures.score_next, icon="arrow-right"
        )
        self._next_key = KeyCap("N", action="queue-next")
        self._left = Text(quiet=True)
        self._left.setObjectName("queue-left")
        self._done = Icon("circle-check", Tone.GOOD)
        self._foot = in_a_row(self._done, self._left, self._next_key, self._next, stretched=1)
        ListFrame(
            self,
            self.tr("Queue"),
            above=(header, self._banner, self._filters),
            content=self._stack,
            foot=self._foot,
        )

    def _states(self) -> ContentStack:
        self._empty = EmptyState("inbox", "")
        self._retry = self._empty.offer(self.tr("Try again"), "queue-retry", self._gestures.refresh)
        self._again = self._empty.offer(
            self.tr("Look again"), "queue-again", self._gestures.refresh, primary=False
        )
        self._all = self._empty.offer(self.tr("Clear filters"), "queue-clear", self._clear, primary=False)
        return ContentStack(self._table, self._empty, self.tr("Reading your queue…"), "queue-reading")

    def _clear(self) -> None:
        self._search.clear()
        self._gestures.clear()
