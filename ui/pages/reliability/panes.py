"""Panes of the page Reliability: agreement, differences, outcomes."""

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.models.chart import Head
from ui.models.columns import Column
from ui.models.table import TableModel
from ui.pages.reliability.charts import (
    agreement_chart,
    confusion_chart,
    differences_chart,
    outcomes_chart,
)
from ui.pages.reliability.gestures import ReliabilityGestures
from ui.pages.reliability.state import CaseBehind, NearCase, ReliabilityState
from ui.pages.reliability.words import COEFFICIENTS, FEW, percent
from ui.theme.tokens import TextSize
from ui.widgets.chart_card import AskFile, ChartCard
from ui.widgets.choice import Choice
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.widgets.short_table import ShortTable
from ui.widgets.two_columns import TwoColumns
from ui.words.figures import figures
from ui.words.translate import counted, translate

TARGETS: Final = tuple(range(40, 100, 5))  # percent
SIDE_BY_SIDE: Final = 900  # px at 100 %
MOST_ROWS: Final = 14


class Pane(QWidget):
    """A column of cards; `show_state` draws them where there are figures, and what they rest on changed."""

    _drawn: tuple[object, ...] = ()

    def is_new(self, *rests_on: object) -> bool:
        """Whether any of this differs from what was drawn last; figures are the same where they are one."""
        before, self._drawn = self._drawn, rests_on
        return before != rests_on

    def hold(self, *cards: QWidget) -> None:
        """From the top."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)


class AgreementPane(Pane):
    """A coefficient of each criterion beside the target."""

    def __init__(self, gestures: ReliabilityGestures, asking_file: AskFile | None) -> None:
        """Report to `gestures`."""
        super().__init__()
        self._gestures = gestures
        self.card = ChartCard(
            translate("Reliability", "Agreement by criterion"),
            "reliability-agreement",
            (
                Head(title=translate("Reliability", "Criterion")),
                Head(title=translate("Reliability", "Rated twice"), number=True, width=84),
                Head(title=translate("Reliability", "Same level"), number=True, width=84),
                Head(title=translate("Reliability", "Alpha"), number=True, width=60),
                Head(title=translate("Reliability", "AC2"), number=True, width=56),
                Head(title=translate("Reliability", "Kappa"), number=True, width=60),
                Head(title=translate("Reliability", "95 % interval"), width=120),
                Head(title=translate("Reliability", "Reading")),
            ),
            save=gestures.save,
            file=translate("Reliability", "agreement by criterion"),
            both=True,
            most=MOST_ROWS,
            asking_file=asking_file,
        )
        self.coefficient = Choice(translate("Reliability", "Coefficient"), "reliability-coefficient")
        self.coefficient.activated.connect(
            lambda _at: gestures.show_coefficient(str(self.coefficient.currentData()))
        )
        self.target = Choice(translate("Reliability", "Target"), "reliability-target")
        self.target.activated.connect(lambda _at: gestures.aim(int(self.target.currentData())))
        self.card.add(self.coefficient)
        self.card.add(self.target)
        method = Text(
            translate(
                "Reliability",
                "As the ratings were before anything was discussed. 1 is perfect agreement, 0 what chance "
                "alone would give. A label is given only where it holds with 95 % certainty (Gwet), and from "
                "{0} pieces rated twice on. All criteria together: each piece counts once a criterion, so "
                "that this interval is somewhat too narrow.",
            ).format(FEW),
            TextSize.CAPTION,
            quiet=True,
            wraps=True,
        )
        self.hold(self.card, method)

    def show_state(self, state: ReliabilityState) -> None:
        """Draw all of it."""
        self.coefficient.show_entries(tuple(COEFFICIENTS.items()), state.coefficient)
        targets = sorted({*TARGETS, state.target})
        self.target.show_entries(
            [
                (str(one), translate("Reliability", "Target {0}").format(figures(one / 100, 2)))
                for one in targets
            ],
            str(state.target),
        )
        self.target.setEnabled(state.coefficient != "percent_agreement")
        if state.figures is not None and self.is_new(state.figures, state.coefficient, state.target):
            several = len({row.asked.badge for row in state.figures.agreement if row.asked is not None}) > 1
            self.card.show_chart(
                agreement_chart(state.figures.agreement, state.coefficient, state.target, several=several)
            )


class DifferencesPane(Pane):
    """Level against level, with the cases behind a cell, and total against total."""

    def __init__(self, gestures: ReliabilityGestures, asking_file: AskFile | None) -> None:
        """Report to `gestures`."""
        super().__init__()
        self._gestures = gestures
        self.confusion = ChartCard(
            translate("Reliability", "Which levels meet"),
            "reliability-confusion",
            (
                Head(title=translate("Reliability", "One rating")),
                Head(title=translate("Reliability", "The other")),
                Head(title=translate("Reliability", "Times"), number=True, width=80),
                Head(title=translate("Reliability", "Share"), number=True, width=80),
            ),
            save=gestures.save,
            file=translate("Reliability", "which levels meet"),
            asking_file=asking_file,
        )
        self.confusion.picked.connect(self._look)
        self.behind_words = Text(wraps=True)
        self.behind_words.setObjectName("reliability-behind")
        self._behind: TableModel[CaseBehind] = TableModel(
            (
                Column(
                    title=translate("Reliability", "Case"), text=lambda row: row.code, width=110, code=True
                ),
                Column(title=translate("Reliability", "Badge"), text=lambda row: row.badge_name),
                Column(
                    title=translate("Reliability", "State"),
                    text=lambda row: (
                        translate("Reliability", "decided")
                        if row.settled
                        else translate("Reliability", "to decide")
                    ),
                    width=110,
                    weak=True,
                ),
            )
        )
        self.behind = ShortTable(translate("Reliability", "Cases behind this cell"), "reliability-cases")
        self.behind.use(self._behind)
        self.behind.opened.connect(lambda row: gestures.open_case(row.code))
        self.behind_panel = Panel(translate("Reliability", "The cases behind it"))
        self.behind_panel.column.addWidget(self.behind_words)
        self.behind_panel.column.addWidget(self.behind)
        self.totals = ChartCard(
            translate("Reliability", "How far totals lie apart (Bland and Altman)"),
            "reliability-totals",
            (
                Head(title=translate("Reliability", "Mean of the two"), number=True),
                Head(title=translate("Reliability", "Difference"), number=True),
            ),
            save=gestures.save,
            file=translate("Reliability", "differences of totals"),
            asking_file=asking_file,
        )
        self.hold(TwoColumns((self.confusion, self.behind_panel), (self.totals,), SIDE_BY_SIDE))

    def show_state(self, state: ReliabilityState) -> None:
        """Draw all of it."""
        found = state.figures
        if found is None or not self.is_new(found, state.behind):
            return
        rater = found.raters.names.get(state.wanted.rater, "") if state.wanted.rater else ""
        self.confusion.setVisible(found.confusion is not None)
        if found.confusion is not None:
            self.confusion.show_chart(confusion_chart(found.confusion, rater))
        self.totals.show_chart(differences_chart(found.differences, rater))
        behind = state.behind
        self.behind_panel.setVisible(found.confusion is None or behind is not None)
        self.behind.setVisible(behind is not None and bool(behind.cases))
        if found.confusion is None:
            self.behind_words.setText(
                translate(
                    "Reliability",
                    "The criteria have different numbers of levels: choose one to see which levels meet.",
                )
            )
            return
        if behind is None:
            return
        titles = found.confusion.titles
        count = len(behind.cases) + behind.hidden
        parts = [
            counted("Reliability", "“{1}” and “{2}”: 1 case.", "“{1}” and “{2}”: {0} cases.", count).format(
                figures(count), titles[behind.row], titles[behind.column]
            )
        ]
        if behind.hidden:
            parts.append(
                counted(
                    "Reliability",
                    "1 is not listed: it waits for a decision, before which nobody is told who rated it, "
                    "or you rated it yourself.",
                    "{0} are not listed: they wait for a decision, before which nobody is told who rated "
                    "them, or you rated them yourself.",
                    behind.hidden,
                ).format(figures(behind.hidden))
            )
        self.behind_words.setText(" ".join(parts))
        self._behind.show_rows(behind.cases)
        self.behind.fit()

    def _look(self, key: str) -> None:
        row, _, column = key.partition(",")
        self._gestures.look_behind(int(row), int(column))


class OutcomesPane(Pane):
    """How sure decisions are, and the work that could go either way."""

    def __init__(self, gestures: ReliabilityGestures, asking_file: AskFile | None) -> None:
        """Report to `gestures`."""
        super().__init__()
        self.card = ChartCard(
            translate("Reliability", "Award or not yet"),
            "reliability-outcomes",
            (
                Head(title=translate("Reliability", "Outcome of both raters")),
                Head(title=translate("Reliability", "Pairs"), number=True, width=90),
                Head(title=translate("Reliability", "Share"), number=True, width=90),
            ),
            save=gestures.save,
            file=translate("Reliability", "award or not yet"),
            asking_file=asking_file,
        )
        self._near: TableModel[NearCase] = TableModel(
            (
                Column(
                    title=translate("Reliability", "Case"), text=lambda row: row.code, width=110, code=True
                ),
                Column(title=translate("Reliability", "Badge"), text=lambda row: row.badge_name),
                Column(
                    title=translate("Reliability", "Ratings"),
                    text=lambda row: figures(row.ratings),
                    width=80,
                    number=True,
                ),
                Column(
                    title=translate("Reliability", "Chance of an award"),
                    text=lambda row: percent(row.chance),
                    width=140,
                    number=True,
                ),
            )
        )
        self.near = ShortTable(
            translate("Reliability", "Work that could go either way"), "reliability-near", most=MOST_ROWS
        )
        self.near.use(self._near)
        self.near.opened.connect(lambda row: gestures.open_case(row.code))
        self.near_words = Text(quiet=True, wraps=True)
        self.near_words.setObjectName("reliability-near-words")
        panel = Panel(translate("Reliability", "Work that could go either way"))
        panel.column.addWidget(self.near_words)
        panel.column.addWidget(self.near)
        self.hold(TwoColumns((self.card,), (panel,), SIDE_BY_SIDE))

    def show_state(self, state: ReliabilityState) -> None:
        """Draw all of it."""
        found = state.figures
        if found is None or not self.is_new(found, state.near):
            return
        self.card.show_chart(outcomes_chart(found.outcomes))
        self.near_words.setText(_near_words(state))
        self.near.setVisible(bool(state.near))
        self._near.show_rows(state.near)
        self.near.fit()


def _near_words(state: ReliabilityState) -> str:
    found = state.figures
    if found is None:
        return ""
    outcomes = found.outcomes
    if outcomes.certainty is None:
        return translate(
            "Reliability", "The error of measurement is not known yet: some work must be rated twice first."
        )
    count = len(outcomes.near)
    if not count:
        return translate(
            "Reliability",
            "No work lies so near the pass mark that another rater could well have decided otherwise.",
        )
    words = translate(
        "Reliability",
        "{0} of {1} pieces lie so near the pass mark that another rater could well have decided otherwise: "
        "let one more rater see these next.",
    ).format(figures(count), figures(outcomes.units))
    if count > len(state.near):
        words += " " + translate("Reliability", "The first {0} are listed.").format(figures(len(state.near)))
    return words
