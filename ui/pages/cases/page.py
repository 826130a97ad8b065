"""The page Cases, drawn: the list, giving out, one case."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions import Action
from ui.page import Page, Step
from ui.pages.cases.case_view import CaseView
from ui.pages.cases.deciding import Source
from ui.pages.cases.gestures import CasesGestures
from ui.pages.cases.give_out_view import GiveOutView
from ui.pages.cases.list_view import CaseListView
from ui.pages.cases.state import TAB, CasesState, Place, Tab
from ui.widgets.banner import Banner
from ui.widgets.first_stop import lead_keys
from ui.widgets.front_stack import FrontStack
from ui.widgets.progress_row import ProgressRow


class CasesPage(Page):
    """One view at a time under one banner."""

    def __init__(self, gestures: CasesGestures) -> None:
        """Report to `gestures`."""
        super().__init__()
        self._gestures = gestures
        self._state = CasesState()
        self._banner = Banner("cases-banner")
        self._banner.closed.connect(gestures.forget_notice)
        self._progress = ProgressRow("", gestures.cancel, "cases-progress")
        self._progress.hide()
        self._stack = FrontStack(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_Band(self._banner, (24, 24, 24, 0)))
        column.addWidget(self._stack, 1)
        column.addWidget(_Band(self._progress, (24, 0, 24, 24)))
        self._list = CaseListView(gestures, self._stack)
        self._give = GiveOutView(gestures, self._stack)
        self._case = CaseView(gestures, self._stack)
        gestures.viewer.attach(self._case.evidence)
        for view in (self._list, self._give, self._case):
            self._stack.addWidget(view)
        for view in (self._give, self._case):
            view.setContentsMargins(24, 24, 24, 24)
        lead_keys(self, self._list.table)

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for here."""
        gestures, case = self._gestures, self._case
        return tuple(
            Action(id=f"cases-{name}", title=title, shortcut=keys, page="cases", handler=handler)
            for name, title, keys, handler in (
                ("give-out", self.tr("Give out work"), "G", self._in_list(gestures.ask_give_out)),
                ("open", self.tr("Open complete cases"), "O", self._in_list(gestures.reveal)),
                ("decide-next", self.tr("Decide the next case"), "D", self._decide_next),
                (
                    "release",
                    self.tr("Release the results that are chosen, or all"),
                    "Ctrl+Shift+R",
                    self._in_list(gestures.release),
                ),
                ("agreement", self.tr("How raters agree"), "", gestures.see_agreement),
                ("next", self.tr("Next difference"), "N", gestures.next_difference),
                ("take-a", self.tr("Take A"), "1", partial(gestures.take, Source.A)),
                ("take-b", self.tr("Take B"), "2", partial(gestures.take, Source.B)),
                ("own", self.tr("Own level"), "3", case.focus_own),
                ("next-pin", self.tr("Next pin of the ratings"), "P", partial(gestures.step_pin, 1)),
                ("pin-before", self.tr("Pin before"), "Shift+P", partial(gestures.step_pin, -1)),
                ("reason", self.tr("Write the reason"), "R", case.write_reason),
                ("override", self.tr("Decide otherwise what is decided"), "V", gestures.override),
                ("decide", self.tr("Decide the case, or give the work out"), "Ctrl+Return", self._finish),
                ("back", self.tr("Back to the list"), "Escape", self._back),
                (
                    "view",
                    self.tr("View of the list: keep it, sort, choose columns"),
                    "Ctrl+Shift+L",
                    self._in_list(self._list.views.open),
                ),
                (
                    "jump",
                    self.tr("Jump to a case or badge in the list"),
                    "Ctrl+G",
                    self._in_list(self._list.table.begin_jump),
                ),
                ("search", self.tr("Search the cases"), "/", self._list.search.setFocus),
            )
        )

    def _decide_next(self) -> None:
        if self._state.place is not Place.GIVE_OUT:
            self._gestures.open_next()

    def _finish(self) -> None:
        if self._state.place is Place.GIVE_OUT:
            self._give.give.click()
        else:
            self._case.decide()

    def arrive(self, target: str) -> None:
        """Show how things stand now; `target` are words to look for, or “tab:” and the tab to turn to.

        A badge may follow the tab: “tab:decide/ai-essentials”.
        """
        if target.startswith(TAB):
            tab, _, badge = target.removeprefix(TAB).partition("/")
            self._gestures.back()
            self._gestures.listed.turn_to(Tab(tab), badge)
        elif target:
            self._gestures.back()
            self._gestures.listed.clear()
            self._list.search.look_for(target)
        self._gestures.refresh()

    def undoable(self) -> Step | None:
        """The filters of the list."""
        return self._gestures.listed.filters.undoable() if self._state.place is Place.LIST else None

    def redoable(self) -> Step | None:
        """The same again."""
        return self._gestures.listed.filters.redoable() if self._state.place is Place.LIST else None

    def left_off(self) -> str:
        """The case on the table, and what was chosen."""
        return self._gestures.left_off()

    def take_up(self, left_off: str) -> None:
        """Lay it on the table again."""
        self._gestures.take_up(left_off)

    def retire(self) -> None:
        """Forget what was opened."""
        self._case.retire()
        self._gestures.retire()

    def show_state(self, state: CasesState) -> None:
        """Draw all of it."""
        before, self._state = self._state, state
        self._banner.show_outcome(state.problem, state.notice)
        self._progress.follow(state.busy, state.step)
        self._list.show_state(state)
        if state.place is Place.GIVE_OUT:
            self._give.show_state(state)
        self._case.show_state(state)
        front = {Place.LIST: self._list, Place.GIVE_OUT: self._give, Place.CASE: self._case}[state.place]
        self._stack.setCurrentWidget(front)
        if state.place is not before.place:
            lead_keys(self, self._list.table if state.place is Place.LIST else front)
            if self.isVisible():
                front.setFocus()

    def _in_list(self, do: Callable[[], None]) -> Callable[[], None]:
        """`do`, where the list with its steps is in front."""

        def done_there() -> None:
            if self._state.place is Place.LIST:
                do()

        return done_there

    def _back(self) -> None:
        if self._case.reason.hasFocus():
            self._case.setFocus()
        elif self._state.place is not Place.LIST:
            self._gestures.back()


class _Band(QWidget):
    """Takes room, with its margins, only while what it holds is shown."""

    def __init__(self, inner: QWidget, margins: tuple[int, int, int, int]) -> None:
        super().__init__()
        around = QVBoxLayout(self)
        around.setContentsMargins(*margins)
        around.addWidget(inner)
        inner.installEventFilter(self)
        self.setVisible(not inner.isHidden())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(event.type() == QEvent.Type.ShowToParent)
        return False
