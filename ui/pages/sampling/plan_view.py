"""The plan of one badge: what it asks for, what a draw by it would give, what could be claimed then."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from assessor_app.application.queries.sampling import RaterShare
from assessor_app.domain.comparison import ThirdRule
from assessor_app.domain.sampling import Method
from ui.models.badge_words import STAKES
from ui.models.columns import Column
from ui.models.table import TableModel
from ui.models.third_words import THIRD
from ui.pages.sampling.gestures import SamplingGestures
from ui.pages.sampling.state import CLAIMS, FIELDS, TRUTHS, SamplingState
from ui.pages.sampling.words import METHODS, claimed, compliance, drawn, links
from ui.theme.look import restyle
from ui.theme.tokens import TextSize, Tone
from ui.widgets.buttons import primary_button, quiet_button, secondary_button
from ui.widgets.choice import Choice
from ui.widgets.flow_row import FlowRow
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.short_table import ShortTable
from ui.words.figures import figures

_FIELD: Final = 88


class PlanView(QWidget):
    """Fields at the top, what follows from them below, the step in the foot."""

    def __init__(self, gestures: SamplingGestures, parent: QWidget | None = None) -> None:
        """Report to `gestures`."""
        super().__init__(parent)
        self._gestures = gestures
        self._name = Text(size=TextSize.STRONG, wraps=True)
        self._name.setObjectName("plan-name")
        self._facts = Text(quiet=True, wraps=True)
        self._compliance = Text(wraps=True)
        self._compliance.setObjectName("plan-compliance")
        self._fields = {name: self._field(name) for name in FIELDS}
        self._method = Choice(self.tr("How second ratings are spread over raters"), "plan-method")
        self._method.activated.connect(lambda _number: gestures.spread(Method(self._method.currentData())))
        self._faults = Text(wraps=True)
        self._faults.setObjectName("plan-faults")
        self._faults.set_tone("bad")
        self._suggest = quiet_button("", "plan-suggest", gestures.suggest)
        self._undo = quiet_button(self.tr("Discard the changes"), "plan-undo", gestures.undo)
        self._drawn = Text(wraps=True)
        self._drawn.setObjectName("plan-drawn")
        self._links = Text(wraps=True)
        self._links.setObjectName("plan-links")
        self._model: TableModel[RaterShare] = TableModel(self._columns(), self)
        self._raters = ShortTable(self.tr("What each rater would get"), "plan-raters")
        self._raters.use(self._model)
        self._claim = Choice(self.tr("What is to be claimed"), "plan-claim")
        self._truth = Choice(self.tr("What it may be in truth"), "plan-truth")
        for choice in (self._claim, self._truth):
            choice.activated.connect(lambda _number: self._ask_claim())
        self._third = Choice(self.tr("What counts once a third rating is there"), "plan-third")
        self._third.activated.connect(lambda _number: self._fix_third())
        self._claimed = Text(wraps=True)
        self._claimed.setObjectName("plan-claimed")
        self._set = primary_button(self.tr("Set the plan"), "plan-set", gestures.set_plan)
        self._programme = secondary_button(
            self.tr("Take the programme’s plan"), "plan-programme", gestures.take_programme
        )
        self._give = secondary_button("", "plan-give-out", gestures.give_out, icon="send")
        self._lay_out()

    def show_state(self, state: SamplingState) -> None:
        """Draw the chosen badge's plan."""
        line, typed = state.line, state.typed
        if line is None or typed is None:
            return
        self._name.setText(line.name)
        origin = self.tr("the leads’ own plan") if line.own else self.tr("the programme’s plan")
        self._facts.setText(f"{STAKES[line.stakes]} · {origin}")
        self._compliance.setText(compliance(line))
        self._compliance.set_tone("warning" if line.short else "")
        faults = dict(state.faults)
        for name, field in self._fields.items():
            if field.text() != typed.numbers[name]:
                field.setText(typed.numbers[name])
            fault = faults.get(name, "")
            field.setAccessibleDescription(fault)
            if field.property("wrong") != bool(fault):
                field.setProperty("wrong", bool(fault))
                restyle(field)
        said = [f"{self._fields[name].accessibleName()}: {fault}" for name, fault in state.faults]
        self._faults.setText("\n".join(said))
        self._faults.setVisible(bool(said))
        self._method.show_entries([(str(one), METHODS[one]) for one in Method], str(typed.method))
        self._suggest.setText(self.tr("Use the usual shares: {0}").format(STAKES[line.stakes]))
        self._suggest.setVisible(state.plan != line.suggested)
        self._undo.setVisible(state.changed)
        self._set.setEnabled(state.changed and state.plan is not None and not state.busy)
        self._programme.setVisible(line.own)
        self._programme.setEnabled(not state.busy)
        self._give.setText(self.tr("Give out {0}").format(figures(line.waiting)))
        self._give.setVisible(bool(line.waiting))
        self._give.setEnabled(state.can_give_out)
        self._show_preview(state)
        rules = [("", self.tr("Each case says its own")), *((str(one), THIRD[one]) for one in ThirdRule)]
        self._third.show_entries(rules, str(line.third or ""))
        self._third.setEnabled(not state.busy)
        hundredths = [(str(one), figures(one / 100, 2)) for one in CLAIMS]
        self._claim.show_entries(hundredths, str(state.claim.claim))
        hundredths = [(str(one), figures(one / 100, 2)) for one in TRUTHS if one > state.claim.claim]
        self._truth.show_entries(hundredths, str(state.claim.truth))
        self._claimed.setText(
            claimed(state.need, state.preview) if state.need is not None else self.tr("Reckoning…")
        )

    @property
    def steps(self) -> tuple[QWidget, ...]:
        """For the page's foot, the primary one last."""
        return self._give, self._programme, self._set

    @property
    def first_field(self) -> QLineEdit:
        """Where the keys begin."""
        return self._fields["percent"]

    def _show_preview(self, state: SamplingState) -> None:
        preview = state.preview
        if preview is None:
            self._drawn.setText(self.tr("Trying it…"))
            return
        self._drawn.setText(drawn(preview))
        words, tone = links(preview)
        self._links.setText(words)
        self._links.set_tone("warning" if tone is Tone.WARNING else "")
        self._model.show_rows(preview.raters)
        self._raters.setVisible(bool(preview.raters))
        self._raters.fit()

    def _fix_third(self) -> None:
        chosen = str(self._third.currentData())
        self._gestures.fix_third(ThirdRule(chosen) if chosen else None)

    def _ask_claim(self) -> None:
        claim, truth = int(self._claim.currentData()), int(self._truth.currentData())
        self._gestures.ask_claim(claim, max(truth, min(one for one in TRUTHS if one > claim)))

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(f"plan-{name.replace('_', '-')}")
        field.setMaximumWidth(_FIELD)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.textEdited.connect(partial(self._gestures.type_number, name))
        field.returnPressed.connect(self._gestures.set_plan)
        return field

    def _grid(self) -> QGridLayout:
        """What is rated more often, how much of it, and where it begins: a risk a row."""
        rows: tuple[tuple[str, str, str, str], ...] = (
            (
                "new_rater_percent",
                self.tr("&New raters"),
                "new_until",
                self.tr("of their first ratings of a badge"),
            ),
            (
                "borderline_percent",
                self.tr("B&orderline"),
                "borderline_points",
                self.tr("percent points from the limit, or nearer"),
            ),
            ("high_percent", self.tr("&High"), "high_from", self.tr("percent of the points, or more")),
            (
                "appeal_percent",
                self.tr("Af&ter appeals"),
                "",
                self.tr("of what somebody rates of whom an appeal changed a result"),
            ),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.addWidget(Text(self.tr("Percent"), TextSize.CAPTION, quiet=True), 0, 1)
        grid.addWidget(Text(self.tr("When it applies"), TextSize.CAPTION, quiet=True), 0, 2, 1, 2)
        for number, (share, words, limit, meaning) in enumerate(rows, start=1):
            label, said = QLabel(words), Text(meaning, quiet=True, wraps=True)
            label.setProperty("textSize", TextSize.BODY.value)
            label.setProperty("emphasis", True)
            label.setBuddy(self._fields[share])
            name = words.replace("&", "")
            self._fields[share].setAccessibleName(self.tr("{0}, in percent").format(name))
            grid.addWidget(label, number, 0)
            grid.addWidget(self._fields[share], number, 1)
            if limit:
                self._fields[limit].setAccessibleName(f"{name}, {meaning}")
                grid.addWidget(self._fields[limit], number, 2)
            grid.addWidget(said, number, 3 if limit else 2, 1, 1 if limit else 2)
        grid.setColumnStretch(3, 1)
        return grid

    def _columns(self) -> tuple[Column[RaterShare], ...]:
        return (
            Column(title=self.tr("Rater"), text=lambda one: one.name),
            Column(title=self.tr("Has now"), text=lambda one: figures(one.before), width=72, number=True),
            Column(title=self.tr("Would get"), text=lambda one: figures(one.more), width=96, number=True),
            Column(
                title=self.tr("Of it, twice"), text=lambda one: figures(one.twice), width=112, number=True
            ),
        )

    def _lay_out(self) -> None:
        share = Panel(self.tr("How much is rated twice"))
        share.column.addWidget(self._compliance)
        percent = FormRow(self.tr("Sh&are in percent"), self._fields["percent"])
        spread = FormRow(self.tr("S&pread over raters"), self._method)
        share.column.addWidget(FlowRow(percent, spread, gap=24))
        risks = Panel(self.tr("More second ratings where there is a risk"))
        risks.column.addWidget(
            Text(
                self.tr(
                    "On top of the share, and kept apart: how well raters agree is reckoned from the "
                    "share alone."
                ),
                quiet=True,
                wraps=True,
            )
        )
        risks.column.addLayout(self._grid())
        risks.column.addWidget(self._faults)
        risks.column.addWidget(FlowRow(self._suggest, self._undo))
        preview = Panel(self.tr("What giving out now would draw"))
        for widget in (self._drawn, self._links, self._raters):
            preview.column.addWidget(widget)
        claim = Panel(self.tr("What can be claimed"))
        claim.column.addWidget(
            FlowRow(
                FormRow(self.tr("Kappa is at least"), self._claim),
                FormRow(self.tr("where in truth it is"), self._truth),
                gap=24,
            )
        )
        claim.column.addWidget(self._claimed)
        claim.column.addWidget(
            Text(
                self.tr("One-sided, 95 % sure, with a chance of 80 % to show it where it is so."),
                TextSize.CAPTION,
                quiet=True,
                wraps=True,
            )
        )
        third = Panel(self.tr("Where two differ and a third is asked"))
        third.column.addWidget(FlowRow(FormRow(self.tr("What then co&unts"), self._third)))
        third.column.addWidget(
            Text(
                self.tr("Agreed on before anybody sees a case; it holds from the moment it is chosen."),
                TextSize.CAPTION,
                quiet=True,
                wraps=True,
            )
        )
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(16)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._name)
        head.addWidget(self._facts)
        column.addLayout(head)
        for panel in (share, risks, preview, third, claim):
            column.addWidget(panel)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollPane(inside, self.tr("The chosen plan"), keys=False, follows=True))
