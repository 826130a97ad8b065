"""Before work is given out: how much, how much of it twice, and by which draw."""

from fractions import Fraction
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from assessor_app.application.queries.cases import AsideLine, AsideStands
from assessor_app.domain.stepping_aside import Cause
from ui.models.codes import code_of
from ui.models.columns import Column
from ui.models.table import TableModel
from ui.pages.cases.gestures import CasesGestures
from ui.pages.cases.state import BadgeWaiting, CasesState
from ui.theme.tokens import Tone
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.choice import Choice
from ui.widgets.first_stop import lead_keys
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.page_header import PageHeader
from ui.widgets.panel import Panel
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.short_table import ShortTable
from ui.words.figures import figures

_ROWS_SEEN: Final = 8
_TONES: Final = {
    AsideStands.WAITS: Tone.WARNING,
    AsideStands.WITH_ADMIN: Tone.NEUTRAL,
    AsideStands.GIVEN_ON: Tone.GOOD,
    AsideStands.HANDED_IN: Tone.WARNING,
}


class GiveOutView(QWidget):
    """What waits, by badge; the share that two raters get; an optional seed."""

    def __init__(self, gestures: CasesGestures, parent: QWidget | None = None) -> None:
        """Report to `gestures`."""
        super().__init__(parent)
        self._gestures = gestures
        self._waiting: tuple[BadgeWaiting, ...] = ()
        self._busy = False
        self._model: TableModel[BadgeWaiting] = TableModel(self._columns(), self)
        self._table = ShortTable(self.tr("What waits, by badge"), "give-table", most=_ROWS_SEEN)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)  # chosen is below it
        self._table.use(self._model)
        self._asides: TableModel[AsideLine] = TableModel(self._aside_columns(), self)
        self._aside_table = ShortTable(self.tr("Who stepped aside"), "give-asides")
        self._aside_table.use(self._asides)
        self._aside_rows: tuple[AsideLine, ...] = ()
        self._aside_panel = self._stepped_aside()
        self._badge = Choice(self.tr("Badge"), "give-badge")
        self._badge.activated.connect(lambda _number: self._recount())
        self._by_plan = QRadioButton(self.tr("As each badge’s plan says"))
        self._by_plan.setObjectName("give-by-plan")
        self._by_plan.setChecked(True)
        self._by_share = QRadioButton(self.tr("A share of my own, in percent"))
        self._by_share.setObjectName("give-by-share")
        self._group = QButtonGroup(self)
        for button in (self._by_plan, self._by_share):
            self._group.addButton(button)
        self._percent = QLineEdit()
        self._percent.setObjectName("give-percent")
        self._percent.setAccessibleName(self.tr("Share of second ratings in percent"))
        self._percent.setMaximumWidth(96)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._percent.textEdited.connect(self._typed_share)
        self._by_plan.toggled.connect(lambda _on: self._recount())
        self._seed = QLineEdit()
        self._seed.setObjectName("give-seed")
        self._seed.setMaximumWidth(240)
        self._sum = Text(emphasis=True, wraps=True)
        self._sum.setObjectName("give-sum")
        self.give = primary_button(self.tr("Give out"), "give-out", self._give_out, icon="send")
        for field in (self._percent, self._seed):
            field.returnPressed.connect(self.give.click)
        self._back = secondary_button(self.tr("Back"), "give-back", gestures.back)
        self._lay_out()
        lead_keys(self, self._by_plan)

    def show_state(self, state: CasesState) -> None:
        """Draw what waits."""
        waiting = state.overview.waiting if state.overview is not None else ()
        if waiting != self._waiting or not self._badge.count():
            self._waiting = waiting
            self._model.show_rows(waiting)
            self._fill_badges()
            self._table.fit()
        asides = state.overview.asides if state.overview is not None else ()
        if asides != self._aside_rows:
            self._aside_rows = asides
            self._asides.show_rows(asides)
            self._aside_table.fit()
        self._aside_panel.setVisible(bool(asides))
        self._busy = bool(state.busy)
        self._recount()

    def _fill_badges(self) -> None:
        before = self._badge.currentData()
        self._badge.clear()
        self._badge.addItem(self.tr("All badges"), "")
        for one in self._waiting:
            self._badge.addItem(one.name, one.badge)
        self._badge.setCurrentIndex(max(0, self._badge.findData(before)))

    def _typed_share(self, _text: str) -> None:
        self._by_share.setChecked(True)
        self._recount()

    def _recount(self) -> None:
        """Say in words what the button would do."""
        badge = self._badge.currentData()
        chosen = [one for one in self._waiting if badge in ("", one.badge)]
        count = sum(one.count for one in chosen)
        left, again = sum(one.left for one in chosen), sum(one.again for one in chosen)
        share = self._share()
        if share is None and self._by_share.isChecked():
            self._sum.setText(
                self.tr("{0} submissions; write how many percent two raters get.").format(count)
            )
        else:
            twice = sum(one.twice(share) for one in chosen)
            words = []
            if count or not (left or again):
                words.append(
                    self.tr(
                        "{0} new submissions: {1} to one rater, {2} to two. That makes {3} ratings."
                    ).format(figures(count), figures(count - twice), figures(twice), figures(count + twice))
                )
            if left:
                words.append(
                    self.tr("{0} more whose rater left, stepped aside or was stopped: to others.").format(
                        figures(left)
                    )
                )
            if again:
                words.append(self.tr("{0} more that were rated: to one more rater.").format(figures(again)))
            self._sum.setText(" ".join(words))
        self.give.setText(self.tr("Give out {0}").format(figures(count + left + again)))
        self.give.setEnabled(bool(count + left + again) and not self._busy)

    def _share(self) -> Fraction | None:
        if self._by_plan.isChecked():
            return None
        try:
            share = Fraction(self._percent.text().strip().removesuffix("%").replace(",", ".")) / 100
        except (ValueError, ZeroDivisionError):
            return None
        return share if 0 <= share <= 1 else None

    def _give_out(self) -> None:
        percent = "" if self._by_plan.isChecked() else self._percent.text() or "?"
        self._gestures.give_out(self._badge.currentData(), percent, self._seed.text())

    def _columns(self) -> tuple[Column[BadgeWaiting], ...]:
        return (
            Column(title=self.tr("Badge"), text=lambda one: one.name),
            Column(
                title=self.tr("Waiting"),
                text=lambda one: figures(one.count + one.left + one.again),
                width=96,
                number=True,
            ),
            Column(
                title=self.tr("To two raters"),
                text=lambda one: self.tr("{0} (plan: {1} %)").format(
                    figures(one.twice(None)), one.plan_percent
                ),
                width=176,
                number=True,
            ),
        )

    def _aside_columns(self) -> tuple[Column[AsideLine], ...]:
        return (
            Column(title=self.tr("Code"), text=lambda one: code_of(one.submission), code=True, width=120),
            Column(title=self.tr("Badge"), text=lambda one: one.badge_name),
            Column(title=self.tr("Rater"), text=lambda one: one.rater),
            Column(
                title=self.tr("Why"),
                text=self._why_words,
                width=152,
            ),
            Column(
                title=self.tr("State"), text=self._aside_words, tone=lambda one: _TONES[one.stands], width=208
            ),
        )

    def _aside_words(self, one: AsideLine) -> str:
        return {
            AsideStands.WAITS: self.tr("To be given out"),
            AsideStands.WITH_ADMIN: self.tr("An admin looks at it"),
            AsideStands.GIVEN_ON: self.tr("Somebody else has it"),
            AsideStands.HANDED_IN: self.tr("Rated already: look at it"),
        }[one.stands]

    def _why_words(self, one: AsideLine) -> str:
        if one.cause is None:
            return self.tr("Kept apart")
        return self.tr("Saw whose it is") if one.cause is Cause.SAW else self.tr("Knows the work")

    def _stepped_aside(self) -> Panel:
        panel = Panel(self.tr("Stepped aside, or kept apart"))
        panel.column.addWidget(
            Text(
                self.tr(
                    "They are out of these portfolios for good. What was seen, and whose work it is, only "
                    "admins learn. What somebody rated before they were kept apart from it stands: look at "
                    "it."
                ),
                quiet=True,
                wraps=True,
            )
        )
        panel.column.addWidget(self._aside_table)
        return panel

    def _lay_out(self) -> None:
        share = QHBoxLayout()
        share.setSpacing(12)
        share.addWidget(self._by_share)
        share.addWidget(self._percent)
        share.addStretch(1)
        how = Panel(self.tr("Second ratings"))
        how.column.addWidget(
            Text(
                self.tr("Nobody who rates can tell what is rated twice, or by whom else."),
                quiet=True,
                wraps=True,
            )
        )
        how.column.addWidget(self._by_plan)
        how.column.addLayout(share)
        how.column.addStretch(1)
        draw = Panel(self.tr("What is given out"))
        draw.column.addWidget(FormRow(self.tr("&Badge"), self._badge))
        draw.column.addWidget(
            FormRow(
                self.tr("&Number of the draw"),
                self._seed,
                self.tr(
                    "Chance says who gets what. With a number somebody can repeat the draw later; "
                    "left empty, nobody can foresee it."
                ),
            )
        )
        draw.column.addStretch(1)
        panels = QHBoxLayout()
        panels.setSpacing(16)
        panels.addWidget(how, 1)
        panels.addWidget(draw, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(
            PageHeader(
                self.tr("Give out work"),
                self.tr("To raters who may see it, by chance; a part of it to two of them."),
            )
        )
        column.addWidget(self._table)
        column.addLayout(panels)
        column.addWidget(self._aside_panel)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._sum, 1)
        foot.addWidget(self._back)
        foot.addWidget(self.give)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(16)
        outer.addWidget(ScrollPane(inside, self.tr("Give out work"), keys=False), 1)
        outer.addLayout(foot)
