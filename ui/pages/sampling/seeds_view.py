"""The tab Seeds: how every rater stands by them, the rule, the seeds themselves, and a new one."""

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessor_app.application.queries.seeds import PieceLine, StandingLine
from ui.models.codes import code_of
from ui.models.columns import Column
from ui.models.table import TableModel
from ui.pages.sampling.seed_form import SeedForm
from ui.pages.sampling.seed_rule_panel import SeedRulePanel
from ui.pages.sampling.seeds_gestures import SeedsGestures
from ui.pages.sampling.seeds_state import SeedsState, Seen
from ui.pages.sampling.seeds_words import (
    OUTCOMES,
    aside_words,
    opened_words,
    piece_standing,
    piece_words,
    practice_words,
    rater_words,
    standing,
    stock_words,
    stop_words,
)
from ui.theme.tokens import TextSize
from ui.widgets.buttons import primary_button, quiet_button, secondary_button
from ui.widgets.check_box import CheckBox
from ui.widgets.choice import Choice
from ui.widgets.fact_grid import leading
from ui.widgets.flow_row import FlowRow
from ui.widgets.form_row import FormRow
from ui.widgets.front_stack import FrontStack
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.widgets.reason_field import ReasonField
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.short_table import ShortTable
from ui.widgets.split_pane import SplitPane
from ui.words.figures import figures

_SIDE_BY_SIDE: Final = 820  # px at 100 %
_RATERS_SEEN: Final = 8
_SEEDS_SEEN: Final = 6


class RaterPanel(Panel):
    """What the chosen rater's seeds say, and what lets them rate again."""

    def __init__(self, gestures: SeedsGestures) -> None:
        """Report to `gestures`."""
        super().__init__()
        self._name = Text(size=TextSize.STRONG, wraps=True)
        self._name.setObjectName("seeds-rater")
        self._said, self._stop, self._opened = (Text(wraps=True) for _ in range(3))
        self._said.setObjectName("seeds-said")
        self._stop.setObjectName("seeds-stop")
        self._opened.setObjectName("seeds-opened")
        self._aside = Text(wraps=True)
        self._aside.setObjectName("seeds-aside")
        self._practised = Text(wraps=True)
        self._practised.setObjectName("seeds-practised")
        self._more = quiet_button(
            self.tr("One more to practise on"), "seeds-practise", gestures.practise_more, icon="plus"
        )
        self._more_row = FlowRow(self._more)
        self._stand = CheckBox(self.tr("Let ratings since their last pass count"), "seeds-stand")
        self._to_cases = quiet_button(
            self.tr("The badge’s cases"), "seeds-to-cases", gestures.to_cases, icon="arrow-right"
        )
        self._cases_row = FlowRow(self._to_cases)
        self.reason = ReasonField("seeds-reason")
        self.reason.setPlaceholderText(self.tr("What was talked through?"))
        self._reason_row = FormRow(self.tr("&Reason, needed"), self.reason)
        self._back = secondary_button(self.tr("Let them rate again"), "seeds-let-back", self._let_back)
        self.reason.given.connect(self._let_back)
        self._gestures = gestures
        self._of = ("", "")
        self.column.addWidget(self._name)
        for above in (self._said, self._aside, self._practised, self._more_row):
            self.column.addWidget(above)
        for widget in (self._stop, self._opened, self._cases_row, self._reason_row, self._stand):
            self.column.addWidget(widget)
        self._row = FlowRow(self._back)
        self.column.addWidget(self._row)

    def show_state(self, state: SeedsState) -> None:
        """Draw the chosen rater, or what there is to choose."""
        line, rater = state.line, state.rater
        self.setVisible(line is not None and bool(line.raters) and state.seed is None)
        if line is None:
            return
        if self._of != (state.badge, state.person):
            self._of = (state.badge, state.person)
            self.reason.clear()
            self._stand.setChecked(False)
        if rater is None:
            self._name.setText(self.tr("Nobody is chosen"))
            self._said.setText(self.tr("Choose a rater to see what their seeds say."))
        else:
            self._name.setText(rater.name)
            self._name.setAlignment(leading())  # whatever script it is in
            self._said.setText(rater_words(rater, line))
        aside = aside_words(rater, line) if rater is not None else ""
        self._aside.setText(aside)
        self._aside.setVisible(bool(aside))
        practised = practice_words(rater, line) if rater is not None else ""
        self._practised.setText(practised)
        self._practised.setVisible(bool(practised))
        self._more_row.setVisible(state.can_practise)
        stop = stop_words(rater) if rater is not None else ""
        opened = opened_words(rater) if rater is not None else ""
        self._stop.setText(stop)
        self._opened.setText(opened)
        self._opened.set_tone("warning")
        for widget, shown in (
            (self._stop, bool(stop)),
            (self._opened, bool(opened)),
            (self._cases_row, bool(opened)),
            (self._reason_row, bool(stop)),
            (self._stand, bool(stop) and rater is not None and bool(rater.anew)),
            (self._row, bool(stop)),
        ):
            widget.setVisible(shown)
        self._back.setEnabled(not state.busy)

    def _let_back(self) -> None:
        self._gestures.let_back(self.reason.toPlainText(), ratings_stand=self._stand.isChecked())


class PiecePanel(Panel):
    """What became of the chosen seed, and its end."""

    def __init__(self, gestures: SeedsGestures) -> None:
        """Report to `gestures`."""
        super().__init__()
        self._gestures = gestures
        self._code = Text(size=TextSize.STRONG)
        self._code.setObjectName("seeds-piece")
        self._said, self._why = Text(wraps=True), Text(quiet=True, wraps=True)
        self._said.setObjectName("seeds-piece-said")
        self.reason = ReasonField("seeds-drop-reason")
        self._reason_row = FormRow(self.tr("&Reason, needed"), self.reason)
        self._drop = secondary_button("", "seeds-drop", self._drop_it)
        self._row = FlowRow(self._drop)
        self._use = quiet_button("", "seeds-use", self._use_it, icon="refresh-cw")
        self._use_row = FlowRow(self._use)
        for widget in (self._code, self._said, self._why, self._use_row, self._reason_row, self._row):
            self.column.addWidget(widget)
        self._of = ""
        self._shown: PieceLine | None = None

    def show_state(self, state: SeedsState) -> None:
        """Draw the chosen seed."""
        seed = self._shown = state.seed
        self.setVisible(seed is not None)
        if seed is None:
            self._of = ""
            return
        if self._of != seed.submission:
            self._of = seed.submission
            self.reason.clear()
        self._code.setText(code_of(seed.submission))
        self._said.setText(piece_words(seed, OUTCOMES[seed.outcome]))
        self._why.setText(seed.reason)
        self._drop.setText(self.tr("Set aside…") if seed.given else self.tr("Take it back to live work"))
        self._drop.setEnabled(not state.busy)
        self._use.setText(
            self.tr("Use it as a seed") if seed.practice else self.tr("Announce it, to practise on")
        )
        self._use.setEnabled(not state.busy)
        self._use_row.setVisible(not seed.set_aside and not seed.had_as_seed)
        for widget in (self._reason_row, self._row):
            widget.setVisible(not seed.set_aside)

    def _use_it(self) -> None:
        seed = self._shown
        if seed is not None:
            self._gestures.use(practice=not seed.practice)

    def _drop_it(self) -> None:
        self._gestures.drop(self.reason.toPlainText())


class SeedsView(QWidget):
    """Raters and seeds at the left, the rule and what is chosen at the right; or the form of a new seed."""

    def __init__(self, gestures: SeedsGestures) -> None:
        """Report to `gestures`."""
        super().__init__()
        self._gestures = gestures
        self._state = SeedsState()
        self._badge = Choice(self.tr("Badge"), "seeds-badge")
        self._badge.activated.connect(lambda _n: gestures.choose_badge(str(self._badge.currentData())))
        self._raters: TableModel[StandingLine] = TableModel(self._rater_columns(), self)
        self._pieces: TableModel[PieceLine] = TableModel(self._piece_columns(), self)
        self._rater_table = ShortTable(
            self.tr("How raters stand by their seeds"), "seeds-raters", most=_RATERS_SEEN
        )
        self._rater_table.use(self._raters)
        self._rater_table.chosen.connect(self._choose_rater)
        self._piece_table = ShortTable(self.tr("Seeds of the badge"), "seeds-pieces", most=_SEEDS_SEEN)
        self._piece_table.use(self._pieces)
        self._piece_table.chosen.connect(self._choose_piece)
        self._no_rule = Text(
            self.tr("Once a rule is set, a list here shows how every rater rates what is agreed on."),
            quiet=True,
            wraps=True,
        )
        self._stock = Text(wraps=True)
        self._stock.setObjectName("seeds-stock")
        self._rule, self._rater, self._piece = (
            SeedRulePanel(gestures),
            RaterPanel(gestures),
            PiecePanel(gestures),
        )
        self.form = SeedForm(gestures)
        self._add = secondary_button("", "seeds-add", gestures.begin, icon="plus")
        self._give = secondary_button("", "seeds-give-out", gestures.give_out, icon="send")
        self._answer = secondary_button("", "seeds-answer", gestures.answer, icon="message-square")
        self._answer_row = FlowRow(self._answer)
        self._set = primary_button(self.tr("Set the rule"), "seeds-set", gestures.set_rule)
        self._agree = primary_button(self.tr("Agree on these levels"), "seed-agree", self.form.agree)
        self._lay_out()

    @property
    def steps(self) -> tuple[QWidget, ...]:
        """For the page's foot, the primary one last."""
        return self._give, self._add, self._set, self._agree

    @property
    def table(self) -> QWidget:
        """Where the keys begin."""
        return self._rater_table

    @property
    def shown(self) -> SeedsState:
        """What is drawn."""
        return self._state

    def show_state(self, state: SeedsState) -> None:
        """Draw all of it."""
        before, self._state = self._state, state
        self._badge.show_entries([(one.badge, one.name) for one in state.badges], state.badge)
        line = state.line
        if line is not None and (before.line is not line):
            self._raters.show_rows(line.raters)
            self._pieces.show_rows(line.pieces)
            self._piece_table.setVisible(bool(line.pieces))
            self._piece_table.fit()
            self._stock.setText(stock_words(line))
            self._rater_table.setVisible(bool(line.raters))
            self._rater_table.fit()
            self._no_rule.setVisible(not line.raters)
        people = [one.person for one in line.raters] if line is not None else []
        self._rater_table.mark(people.index(state.person) if state.person in people else None)
        pieces = [one.submission for one in line.pieces] if line is not None else []
        self._piece_table.mark(pieces.index(state.piece) if state.piece in pieces else None)
        for part in (self._rule, self._rater, self._piece, self.form):
            part.show_state(state)
        forming = state.seen is Seen.SEED
        self._front.setCurrentWidget(self.form if forming else self._split)
        waiting = len(line.waiting) if line is not None else 0
        self._add.setText(self.tr("Add a seed…"))
        self._add.setVisible(not forming)
        self._add.setEnabled(bool(waiting) and not state.busy)
        self._add.setToolTip("" if waiting else self.tr("Nothing waits that could become one."))
        owed = line.owed if line is not None else 0
        practising = line.practising if line is not None else 0
        self._give.setText(
            self.tr("Give out {0} to practise on").format(figures(practising))
            if practising
            else self.tr("Give out {0} to qualify").format(figures(owed))
        )
        self._give.setVisible(bool(owed or practising) and not forming)
        to_answer = line.to_answer if line is not None else 0
        self._answer.setText(self.tr("Tell {0} what was agreed").format(figures(to_answer)))
        self._answer_row.setVisible(bool(to_answer))
        self._answer.setEnabled(not state.busy)
        self._give.setEnabled(state.can_give_out)
        rule = state.typed.rule()[0] if state.typed is not None else None
        self._set.setVisible(not forming)
        self._set.setEnabled(state.changed and rule is not None and not state.busy)
        judged = state.agreeing.judged(line) if state.agreeing is not None and line is not None else None
        self._agree.setVisible(forming)
        self._agree.setEnabled(judged is not None and not state.busy)

    def retire(self) -> None:
        """Forget what was drawn."""
        self.form.evidence.retire()

    def _choose_rater(self, row: StandingLine | None) -> None:
        if row is not None:
            self._gestures.choose_person(row.person)

    def _choose_piece(self, row: PieceLine | None) -> None:
        if row is not None:
            self._gestures.choose_piece(row.submission)

    def _rater_columns(self) -> tuple[Column[StandingLine], ...]:
        return (
            Column(title=self.tr("Rater"), text=lambda line: line.name),
            Column(
                title=self.tr("Seeds"), text=lambda line: figures(line.course.seeds), width=72, number=True
            ),
            Column(
                title=self.tr("Missed"), text=lambda line: figures(line.course.missed), width=80, number=True
            ),
            Column(
                title=self.tr("Stands"),
                text=lambda line: standing(line)[0],
                tone=lambda line: standing(line)[1],
                width=136,
            ),
        )

    def _piece_columns(self) -> tuple[Column[PieceLine], ...]:
        return (
            Column(title=self.tr("Seed"), text=lambda line: code_of(line.submission), code=True),
            Column(title=self.tr("Given"), text=lambda line: figures(line.given), width=72, number=True),
            Column(
                title=self.tr("Missed"),
                text=lambda line: self.tr("{0} of {1}").format(figures(line.missed), figures(line.rated)),
                width=88,
                number=True,
            ),
            Column(
                title=self.tr("State"),
                text=lambda line: piece_standing(line)[0],
                tone=lambda line: piece_standing(line)[1],
                width=136,
            ),
        )

    def _lay_out(self) -> None:
        left = QWidget()
        lists = QVBoxLayout(left)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(12)
        lists.addWidget(FlowRow(FormRow(self.tr("&Badge"), self._badge)))
        lists.addWidget(self._no_rule)
        lists.addWidget(self._rater_table)
        lists.addWidget(self._stock)
        lists.addWidget(self._piece_table)
        lists.addWidget(self._answer_row)
        lists.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(16)
        for panel in (self._rater, self._piece, self._rule):
            column.addWidget(panel)
        column.addStretch(1)
        pane = ScrollPane(inside, self.tr("Rule, and what is chosen"), keys=False, follows=True)
        self._split: QWidget = SplitPane(left, pane, 0.5, upright_below=_SIDE_BY_SIDE)
        self._front = FrontStack()
        for view in (self._split, self.form):
            self._front.addWidget(view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addWidget(
            Text(
                self.tr(
                    "A seed is work whose levels the leads agreed on before. It goes out among live work, "
                    "looks like it, and shows who rates as agreed."
                ),
                quiet=True,
                wraps=True,
            )
        )
        outer.addWidget(self._front, 1)
