"""The list of cases, and the steps above it."""

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.models.columns import Column
from ui.models.emptied import emptied_words
from ui.models.table import TableModel
from ui.pages.cases.gestures import CasesGestures
from ui.pages.cases.state import OUTCOMES, CaseRow, CasesState, Overview, Standing, Tab
from ui.theme.look import active_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.choice import Choice
from ui.widgets.content_stack import ContentStack
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_bar import FilterBar
from ui.widgets.first_stop import lead_keys
from ui.widgets.labels import Text
from ui.widgets.list_frame import ListFrame, in_a_row
from ui.widgets.page_header import PageHeader
from ui.widgets.pick_table import PickTable, choose_by
from ui.widgets.search_field import SearchField
from ui.widgets.step_card import StepCard, StepRow
from ui.widgets.tabs import Tabs
from ui.widgets.view_menu import ViewMenu
from ui.words.dates import day_words
from ui.words.figures import figures
from ui.words.translate import translate

TONES: Final = {
    Standing.DECIDE: Tone.WARNING,
    Standing.AGREED: Tone.INFO,
    Standing.SETTLED: Tone.INFO,
    Standing.THIRD: Tone.NEUTRAL,
    Standing.HEAR: Tone.WARNING,
    Standing.RELEASED: Tone.GOOD,
    Standing.SET_ASIDE: Tone.BAD,
    Standing.ELSEWHERE: Tone.NEUTRAL,
}


_WIDE_ENOUGH: Final = 880  # px at 100 %
_HIGH_ENOUGH: Final = 560  # likewise: for steps with all their words over a list


class CaseListView(QWidget):
    """Steps, filters, the list."""

    def __init__(self, gestures: CasesGestures, parent: QWidget | None = None) -> None:
        """Report to `gestures`."""
        super().__init__(parent)
        self._gestures = gestures
        self._state = CasesState()
        self._model: TableModel[CaseRow] = TableModel(self._columns(), self)
        self._model.sort_requested.connect(lambda key, down: gestures.listed.sort(key, descending=down))
        self._build()
        lead_keys(self, self.table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list before the words on the steps, where there is no height for both."""
        super().resizeEvent(event)
        self._row.be_compact(on=self.height() < active_theme().px(_HIGH_ENOUGH))

    def show_state(self, state: CasesState) -> None:
        """Draw all of it."""
        before, self._state = self._state, state
        overview = state.overview
        if overview is not None:
            self._show_steps(overview, state)
            for tab in (Tab.ALL, Tab.DECIDE, Tab.RELEASE, Tab.RELEASED, Tab.SET_ASIDE):
                self._tabs.show_count(tab, overview.count(tab))
        self._tabs.show_current(state.tab)
        self._show_badges(state)
        if state.rows is not before.rows:
            self._show_rows(state)
        if state.current is not before.current and state.current in state.rows:
            self.table.mark(state.rows.index(state.current))
        self.table.show_picked(state.batch.ids, len(state.rows))
        self.table.show_jump(found=not state.nowhere)
        self.table.show_sorted(state.order[0], descending=state.order[1])
        self.views.show_setup(state.setup)
        if self.search.text().strip() != state.words and not self.search.hasFocus():
            self.search.setText(state.words)
        self._show_empty(state)
        self._how_alike.setVisible(bool(overview and overview.cases))
        self._bar.filters.setVisible(bool(overview and overview.cases))
        self._foot.setVisible(bool(state.rows))
        self._show_foot()

    def _show_steps(self, overview: Overview, state: CasesState) -> None:
        free = not state.busy
        not_ready = (
            self.tr("{0} more wait for an admin.").format(figures(overview.not_ready))
            if overview.not_ready
            else ""
        )
        self._give.show_step(
            overview.to_give_out,
            not_ready or (self.tr("Nothing is ready.") if not overview.to_give_out else ""),
            enabled=bool(overview.to_give_out or overview.asides) and free,
        )
        elsewhere = sum(row.standing is Standing.ELSEWHERE for row in overview.cases)
        held_back = "; ".join(f"{figures(count)}: {why}" for why, count in state.held_back)
        self._open.show_step(
            overview.in_rating,
            held_back or self.tr("Opens every case whose ratings are all in and final."),
            enabled=bool(overview.in_rating or elsewhere) and free,
        )
        to_decide = overview.count(Tab.DECIDE)
        self._decide.show_step(
            to_decide,
            self.tr("Raters differ by more than the badge allows.")
            if to_decide
            else self.tr("Nobody differs."),
            enabled=bool(to_decide) and free,
        )
        to_release = overview.count(Tab.RELEASE)
        let_go = len(state.to_release)
        some = bool(state.batch.ids)
        self._release.show_step(
            to_release,
            self.tr("Then admins sign awards and return what is “not yet”.") if to_release else "",
            enabled=bool(let_go) and free,
            verb=self.tr("Release {0} chosen…").format(figures(let_go)) if some else "",
        )

    def _show_badges(self, state: CasesState) -> None:
        cases = state.overview.cases if state.overview is not None else ()
        names = sorted({(row.badge_name, row.badge) for row in cases})
        wanted = [("", self.tr("All badges")), *((badge, name) for name, badge in names)]
        self._badge.show_entries(wanted, state.badge)
        self._badge.setVisible(len(names) > 1 or bool(state.badge))

    def _show_rows(self, state: CasesState) -> None:
        chosen = self.table.current_row()
        self._model.show_rows(state.rows)
        ids = [row.id for row in state.rows]
        self.table.choose(ids.index(chosen.id) if chosen is not None and chosen.id in ids else 0)

    def _show_empty(self, state: CasesState) -> None:
        overview = state.overview
        self._content.show_content(loading=overview is None, count=len(state.rows))
        self._all.setVisible(bool(overview and overview.cases))
        if overview is None:
            return
        if overview.cases:
            self._empty.show_words(
                "funnel", self.tr("Nothing matches"), emptied_words(state.without, self._called(state))
            )
        elif overview.in_rating:
            self._empty.show_words(
                "hourglass",
                self.tr("No case is open yet"),
                self.tr("1 is being rated. Open it once all its ratings are in.")
                if overview.in_rating == 1
                else self.tr("{0} are being rated. Open what is complete whenever you like.").format(
                    figures(overview.in_rating)
                ),
            )
        elif overview.to_give_out:
            self._empty.show_words(
                "send",
                self.tr("No case is open yet"),
                self.tr("1 submission waits for raters: give it out.")
                if overview.to_give_out == 1
                else self.tr("{0} submissions wait for raters: give them out.").format(
                    figures(overview.to_give_out)
                ),
            )
        else:
            self._empty.show_words(
                "inbox",
                self.tr("No work yet"),
                self.tr("An admin takes portfolios in on the page Intake; then they wait here for raters."),
            )

    @staticmethod
    def _called(state: CasesState) -> dict[str, str]:
        badge = next((row.badge_name for row in state.everything if row.badge == state.badge), state.badge)
        return {"search": state.words, "badge": badge, "state": tab_titles()[state.tab]}

    def _show_foot(self) -> None:
        row = self.table.current_row()
        decides = row is not None and row.standing is Standing.DECIDE
        self._look.setText(self.tr("Decide this case") if decides else self.tr("Look at this case"))
        self._look.setEnabled(row is not None and not self._state.opening)
        shown, everything = len(self._state.rows), self._state.overview
        count = len(everything.cases) if everything is not None else 0
        chosen = len(self._state.batch.ids)
        if chosen:
            words = self.tr("{0} of {1} cases chosen, {2} of them to release")
            let_go = figures(len(self._state.to_release))
            self._shown.setText(words.format(figures(chosen), figures(count), let_go))
            return
        self._shown.setText(
            self.tr("{0} of {1} cases").format(figures(shown), figures(count))
            if shown != count
            else self.tr("1 case")
            if count == 1
            else self.tr("{0} cases").format(figures(count))
        )

    def _open_current(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self._gestures.open(row)

    def _columns(self) -> tuple[Column[CaseRow], ...]:
        return (
            Column(title=self.tr("Case"), text=lambda row: row.code, sort="code", width=120, code=True),
            Column(title=self.tr("Badge"), text=lambda row: row.badge_name, sort="badge"),
            Column(
                title=self.tr("State"),
                text=self._standing_words,
                tone=lambda row: TONES[row.standing],
                sort="standing",
                width=216,
            ),
            Column(
                title=self.tr("Ratings"),
                text=lambda row: str(row.ratings),
                sort="ratings",
                width=84,
                number=True,
            ),
            Column(
                title=self.tr("In dispute"),
                text=self._disputed_words,
                sort="disputed",
                width=110,
                number=True,
            ),
            Column(
                title=self.tr("Outcome"),
                text=lambda row: OUTCOMES.get(row.outcome, row.outcome) or "–",
                sort="outcome",
                width=110,
            ),
            Column(
                title=self.tr("Opened"),
                text=lambda row: day_words(row.revealed_on) or "–",
                sort="revealed",
                width=120,
                weak=True,
            ),
        )

    def _standing_words(self, row: CaseRow) -> str:
        return {
            Standing.DECIDE: self.tr("Decide"),
            Standing.AGREED: self.tr("Rated once: release")
            if row.ratings == 1
            else self.tr("Within tolerance: release"),
            Standing.SETTLED: self.tr("Settled: release"),
            Standing.THIRD: self.tr("Third rating"),
            Standing.HEAR: self.tr("Hear the appeal"),
            Standing.RELEASED: self.tr("Released"),
            Standing.SET_ASIDE: self.tr("Set aside"),
            Standing.ELSEWHERE: self.tr("For another lead"),
        }[row.standing]

    def _disputed_words(self, row: CaseRow) -> str:
        if not row.disputed:
            return "–"
        return self.tr("1 criterion") if row.disputed == 1 else self.tr("{0} criteria").format(row.disputed)

    def _steps(self) -> StepRow:
        gestures = self._gestures
        self._give = StepCard(
            self.tr("to give out"), self.tr("Give out…"), "step-give", gestures.ask_give_out, "send"
        )
        self._open = StepCard(
            self.tr("being rated"), self.tr("Open complete cases"), "step-open", gestures.reveal, "eye"
        )
        self._decide = StepCard(
            self.tr("to decide"), self.tr("Decide next"), "step-decide", gestures.open_next, "gavel"
        )
        self._release = StepCard(
            self.tr("to release"), self.tr("Release all…"), "step-release", gestures.release, "file-check"
        )
        return StepRow((self._give, self._open, self._decide, self._release))

    def _build(self) -> None:
        gestures = self._gestures
        self.header = PageHeader(
            self.tr("Cases"),
            self.tr("Give work to raters, open what they rated, settle what differs, release the results."),
        )
        self._how_alike = secondary_button(
            self.tr("How raters agree"), "cases-agreement", gestures.see_agreement, icon="chart-column"
        )
        self.header.add(self._how_alike)
        self._tabs: Tabs[Tab] = Tabs(
            tuple(tab_titles().items()),
            self.tr("Which cases"),
            "cases-tabs",
            gestures.listed.show_tab,
        )
        self.search = SearchField(self.tr("Search case or badge"), "cases-search")
        self.search.searched.connect(gestures.listed.search)
        self._badge = Choice(self.tr("Badge"), "cases-badge")
        self._badge.activated.connect(lambda number: gestures.listed.show_badge(self._badge.itemData(number)))
        self.views = ViewMenu(gestures.listed.setup, gestures.listed.sort, "cases-view")
        self._bar = FilterBar(self._tabs, self._badge, self.search, self.views, beside_from=_WIDE_ENOUGH)
        self.table = PickTable(self.tr("Cases"), "cases-table")
        self.table.use(self._model, sorted_by="standing")
        self.table.opened.connect(gestures.open)
        self.table.typed.connect(lambda begins: gestures.listed.jump(begins, self.table.current_row()))
        choose_by(self.table, gestures.listed.batch)
        self.views.serve(self.table)
        self.table.chosen.connect(lambda _row: self._show_foot())
        self._empty = EmptyState("inbox", self.tr("No work yet"))
        self._all = self._empty.offer(self.tr("Clear filters"), "cases-clear", self._clear, primary=False)
        self._content = ContentStack(self.table, self._empty, self.tr("Reading the cases…"))
        self._shown = Text(quiet=True)
        self._shown.setObjectName("cases-shown")
        self._look = primary_button(
            self.tr("Look at this case"), "cases-look", self._open_current, icon="arrow-right"
        )
        self._row = self._steps()
        self._foot = in_a_row(self._shown, self._look)
        ListFrame(
            self,
            self.tr("Cases"),
            above=(self.header, self._row),
            filters=self._bar,
            content=self._content,
            foot=self._foot,
        )

    def _clear(self) -> None:
        self.search.clear()
        self._gestures.listed.clear()


def tab_titles() -> dict[Tab, str]:
    """What the tabs are called."""
    return {
        Tab.ALL: translate("Cases", "All"),
        Tab.DECIDE: translate("Cases", "Decide"),
        Tab.RELEASE: translate("Cases", "Release"),
        Tab.RELEASED: translate("Cases", "Released"),
        Tab.SET_ASIDE: translate("Cases", "Set aside"),
    }
