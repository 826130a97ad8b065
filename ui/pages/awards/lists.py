"""The lists of the page Awards: tabs, filters, two tables, and what stands where there is nothing."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.models.columns import Column
from ui.models.emptied import emptied_words
from ui.models.table import TableModel
from ui.pages.awards.gestures import ListGestures
from ui.pages.awards.state import AwardsState, Row, Tab
from ui.pages.awards.words import standing_tone, standing_words
from ui.theme.look import active_theme
from ui.theme.tokens import Tone
from ui.widgets.choice import Choice
from ui.widgets.content_stack import ContentStack
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_bar import FilterBar
from ui.widgets.first_stop import lead_keys
from ui.widgets.front_stack import FrontStack
from ui.widgets.pick_table import PickTable, choose_by
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView
from ui.widgets.tabs import Tabs
from ui.widgets.view_menu import ViewMenu
from ui.words.dates import moment_day_words

_WIDE_ENOUGH = 1040  # px at 100 %


class AwardLists(QWidget):
    """Results under the first two tabs, awards under the others."""

    def __init__(self, gestures: ListGestures, parent: QWidget | None = None) -> None:
        """Report to `gestures`; `bar` is placed by the page."""
        super().__init__(parent)
        self._gestures = gestures
        self._state = AwardsState()
        self._results: TableModel[Row] = TableModel(self._result_columns(), self)
        self._awards: TableModel[Row] = TableModel(self._award_columns(), self)
        for model in (self._results, self._awards):
            model.sort_requested.connect(lambda key, down: gestures.sort(key, descending=down))
        self.results = PickTable(self.tr("Released results"), "results-table")
        self.results.use(self._results, sorted_by="learner")
        self.awards = PickTable(self.tr("Awards"), "awards-table")
        self.awards.use(self._awards, sorted_by="learner")
        for table in (self.results, self.awards):
            table.chosen.connect(self._choose)
            table.typed.connect(gestures.jump)
            choose_by(table, gestures.batch)
            table.setMinimumHeight(120)
        self._tables = FrontStack()
        self._tables.addWidget(self.results)
        self._tables.addWidget(self.awards)
        self._empty = EmptyState("award", self.tr("Nothing waits to be signed"))
        self._all = self._empty.offer(self.tr("Clear filters"), "awards-clear", self._clear, primary=False)
        self._content = ContentStack(self._tables, self._empty, self.tr("Reading the awards…"))
        self.search = SearchField(self.tr("Search learner, badge or code"), "awards-search")
        self._tabs, self._badge, self.bar = self._make_bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._content)
        lead_keys(self, self.results)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names before codes and dates, where there is no room for all: they stand beside the list too."""
        super().resizeEvent(event)
        self._show_columns()

    def _show_columns(self) -> None:
        theme, room = active_theme(), self.width()
        self.results.setColumnHidden(2, room < theme.px(600))
        self.results.setColumnHidden(3, self._state.tab is not Tab.READY or not self._state.failed)
        to_renew = self._state.tab is Tab.TO_RENEW  # there the end counts more than the rest
        self.awards.setColumnHidden(2, room < theme.px(640 if to_renew else 400))
        self.awards.setColumnHidden(3, room < theme.px(860 if to_renew else 640))
        self.awards.setColumnHidden(4, room < theme.px(520 if to_renew else 860))

    def show_state(self, state: AwardsState) -> None:
        """Draw all of it."""
        before, self._state = self._state, state
        known = state.known
        if known is not None:
            for tab in Tab:
                self._tabs.show_count(tab, len(known.under(tab)))
        self._tabs.show_current(state.tab)
        self._show_badges(state)
        results = state.tab in {Tab.READY, Tab.NOT_YET}
        table, model = (self.results, self._results) if results else (self.awards, self._awards)
        self._show_columns()
        lead_keys(self, table)
        self._tables.setCurrentWidget(table)
        if state.rows is not before.rows or state.tab is not before.tab:
            self._fill(table, model, state)
        elif results and (state.batch.ids != before.batch.ids or state.failed != before.failed):
            last = model.index(model.rowCount() - 1, model.columnCount() - 1)
            model.dataChanged.emit(model.index(0, 0), last)
        table.let_pick(on=state.tab in {Tab.READY, Tab.SIGNED})
        table.show_picked(state.batch.ids, len(state.rows))
        if state.current is not before.current and state.current in state.rows:
            table.mark(state.rows.index(state.current))
        table.show_sorted(state.order[0], descending=state.order[1])
        self.views.show_setup(state.setup)
        if self.search.text().strip() != state.words and not self.search.hasFocus():
            self.search.setText(state.words)
        table.show_jump(found=not state.nowhere)
        self._content.show_content(loading=known is None, count=len(state.rows))
        self._show_empty(state)

    def toggle_current(self) -> None:
        """Leave the current result out of signing, or take it in again."""
        row = self.results.current_row()
        if self._state.tab is Tab.READY and isinstance(row, Row):
            self._gestures.leave_out(row)

    def begin_jump(self) -> None:
        """Turn to a row by typing."""
        (self.results if self._state.tab in {Tab.READY, Tab.NOT_YET} else self.awards).begin_jump()

    def _fill(self, table: TableView, model: TableModel[Row], state: AwardsState) -> None:
        table.blockSignals(True)
        model.show_rows(state.rows)
        ids = [row.id for row in state.rows]
        if state.current is not None and state.current.id in ids:
            table.choose(ids.index(state.current.id))
        table.blockSignals(False)

    def _choose(self, row: object) -> None:
        if isinstance(row, Row):
            self._gestures.choose(row)

    def _clear(self) -> None:
        self.search.clear()
        self._gestures.clear()

    def _show_badges(self, state: AwardsState) -> None:
        rows = state.known.under(state.tab) if state.known is not None else ()
        names = sorted({(row.badge_name, row.badge) for row in rows})
        wanted = [("", self.tr("All badges")), *((badge, name) for name, badge in names)]
        self._badge.show_entries(wanted, state.badge)
        self._badge.setVisible(len(names) > 1 or bool(state.badge))
        self.bar.filters.setVisible(bool(rows) or state.filtered)

    def _show_empty(self, state: AwardsState) -> None:
        everything = state.known.under(state.tab) if state.known is not None else ()
        self._all.setVisible(bool(everything))
        if everything:
            self._empty.show_words(
                "funnel", self.tr("Nothing matches"), emptied_words(state.without, self._called(state))
            )
            return
        words = {
            Tab.READY: (
                "stamp",
                self.tr("Nothing waits to be signed"),
                self.tr("When a QA lead releases results on the page Cases, awards wait here to be signed."),
            ),
            Tab.NOT_YET: (
                "undo-2",
                self.tr("Nothing is to be returned"),
                self.tr("Results that are “not yet” wait here, with the raters’ feedback."),
            ),
            Tab.SIGNED: (
                "award",
                self.tr("No award is signed yet"),
                self.tr("Sign what is ready; then save certificates or export a bundle here."),
            ),
            Tab.TO_RENEW: (
                "calendar",
                self.tr("No award is to be renewed"),
                self.tr("What expires within 60 days, or has expired, is listed here."),
            ),
            Tab.REVOKED: (
                "ban",
                self.tr("No award is revoked"),
                self.tr("An award that is taken back is listed here for good."),
            ),
        }
        self._empty.show_words(*words[state.tab])

    @staticmethod
    def _called(state: AwardsState) -> dict[str, str]:
        rows = state.known.under(state.tab) if state.known is not None else ()
        badge = next((row.badge_name for row in rows if row.badge == state.badge), state.badge)
        return {"search": state.words, "badge": badge}

    def _make_bar(self) -> tuple[Tabs[Tab], Choice, FilterBar]:
        tabs: Tabs[Tab] = Tabs(
            (
                (Tab.READY, self.tr("Ready to sign")),
                (Tab.NOT_YET, self.tr("Not yet")),
                (Tab.SIGNED, self.tr("Signed")),
                (Tab.TO_RENEW, self.tr("To renew")),
                (Tab.REVOKED, self.tr("Revoked")),
            ),
            self.tr("Which awards"),
            "awards-tabs",
            self._gestures.show_tab,
        )
        badge = Choice(self.tr("Badge"), "awards-badge")
        badge.activated.connect(lambda number: self._gestures.show_badge(badge.itemData(number)))
        self.search.searched.connect(self._gestures.search)
        self.views = ViewMenu(self._gestures.setup, self._gestures.sort, "awards-view")
        self.views.serve(self.results, self.awards, shown=self._in_front)
        return tabs, badge, FilterBar(tabs, badge, self.search, self.views, beside_from=_WIDE_ENOUGH)

    def _in_front(self) -> TableView:
        return self.results if self._state.tab in {Tab.READY, Tab.NOT_YET} else self.awards

    def _result_columns(self) -> tuple[Column[Row], ...]:
        return (
            Column(title=self.tr("Learner"), text=lambda row: row.learner, sort="learner"),
            Column(title=self.tr("Badge"), text=lambda row: row.badge_name, sort="badge"),
            Column(title=self.tr("Code"), text=lambda row: row.code, sort="code", code=True, width=112),
            Column(
                title=self.tr("State"),
                text=self._result_words,
                name="state",
                tone=self._result_tone,
                width=124,
            ),
        )

    def _result_words(self, row: Row) -> str:
        if row.id in self._state.failed:
            return self.tr("Not signed")
        return self.tr("Ready")

    def _result_tone(self, row: Row) -> Tone:
        return Tone.BAD if row.id in self._state.failed else Tone.INFO

    def _award_columns(self) -> tuple[Column[Row], ...]:
        return (
            Column(title=self.tr("Learner"), text=lambda row: row.learner, sort="learner"),
            Column(title=self.tr("Badge"), text=lambda row: row.badge_name, sort="badge"),
            Column(title=self.tr("Award"), text=lambda row: row.code, sort="code", code=True, width=112),
            Column(title=self.tr("Signed on"), text=_issued, sort="issued", width=112, weak=True),
            Column(title=self.tr("Valid until"), text=_until, sort="until", width=112, weak=True),
            Column(
                title=self.tr("State"),
                text=lambda row: standing_words(row.award) if row.award is not None else "",
                sort="state",
                tone=lambda row: standing_tone(row.award) if row.award is not None else Tone.NEUTRAL,
                width=128,
            ),
        )


def _issued(row: Row) -> str:
    return moment_day_words(row.award.issued_on) if row.award is not None else ""


def _until(row: Row) -> str:
    if row.award is None or row.award.expires_on is None:
        return "–"
    return moment_day_words(row.award.expires_on)
