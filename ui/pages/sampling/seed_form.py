"""Levels are agreed on: a submission that waits, its evidence, a level for each criterion, and why."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from assessor_app.application.reasons import LONGEST_REASON
from assessor_app.domain.rubric import Unscored
from ui.models.codes import code_of
from ui.models.unscored_words import choice_in, choice_text, mark_descriptor, not_scorable_because
from ui.pages.sampling.seeds_gestures import SeedsGestures
from ui.pages.sampling.seeds_state import SeedsState
from ui.pages.sampling.seeds_words import OUTCOMES
from ui.theme.tokens import TextSize
from ui.widgets.buttons import quiet_button
from ui.widgets.check_box import CheckBox
from ui.widgets.choice import Choice
from ui.widgets.evidence_pane import EvidencePane
from ui.widgets.flow_row import FlowRow
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.widgets.reason_field import ReasonField
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.split_pane import SplitPane

_ENOUGH: Final = 8  # characters of a level or a reason: the list itself shows them whole
_SIDE_BY_SIDE: Final = 820  # px at 100 %


class SeedForm(QWidget):
    """The form at the left, the evidence at the right; the step stands in the page's foot."""

    def __init__(self, gestures: SeedsGestures) -> None:
        """Report to `gestures`."""
        super().__init__()
        self._gestures = gestures
        self._of: tuple[str, ...] = ()  # the criteria that are laid out
        self._drawn = ""  # the submission that is shown
        self._waiting: tuple[str, ...] = ()  # what is listed
        self._which = Choice(self.tr("Which submission becomes a seed"), "seed-which")
        self._which.activated.connect(lambda _number: gestures.look_at(str(self._which.currentData())))
        self._levels: dict[str, Choice] = {}
        self._reasons: dict[str, QLineEdit] = {}
        self._descriptors: dict[str, Text] = {}
        self._criteria = QVBoxLayout()
        self._criteria.setSpacing(12)
        self.reason = ReasonField("seed-reason")
        self.reason.given.connect(self.agree)
        self._outlook = Text(wraps=True)
        self._outlook.setObjectName("seed-outlook")
        self._practice = CheckBox(self.tr("Announce it, to practise on"), "seed-practice")
        self._practice.clicked.connect(lambda on: gestures.announce(practice=bool(on)))
        self.evidence = EvidencePane(gestures.viewer, saved=lambda: None, failed=lambda _error: None)
        self._lay_out()

    def show_state(self, state: SeedsState) -> None:
        """Draw what is being agreed on."""
        line, agreeing = state.line, state.agreeing
        if line is None or agreeing is None:
            self._drawn = ""
            self.reason.clear()
            return
        if self._waiting != line.waiting:  # 100,000 codes take half a second: not at every level chosen
            self._waiting = line.waiting
            self._which.show_entries([(one, code_of(one)) for one in line.waiting], agreeing.submission)
        elif agreeing.submission in self._waiting:
            self._which.setCurrentIndex(self._waiting.index(agreeing.submission))
        criteria = tuple(one.id for one in line.about.rubric.criteria)
        if criteria != self._of:
            self._lay_out_criteria(state)
        if self._drawn != agreeing.submission:
            self._drawn = agreeing.submission
            self.reason.clear()
            for field in self._reasons.values():
                field.clear()
        for criterion, choice in self._levels.items():
            level = agreeing.levels.get(criterion, "")
            choice.setCurrentIndex(max(0, choice.findData(level)))
            said = self._descriptors[criterion]
            about = line.about.rubric.criterion(criterion)
            said.setText(mark_descriptor(about.mark(choice_in(level))) if level else "")
            said.setVisible(bool(level))
        self._practice.setChecked(agreeing.practice)
        judged = agreeing.judged(line)
        left = len(criteria) - len(agreeing.levels)
        self._outlook.setText(
            self.tr("This gives “{0}”.").format(OUTCOMES[judged.outcome])
            if judged is not None
            else self.tr("{0} criteria have no level yet.").format(left)
        )

    def agree(self) -> None:
        """Tell the reasons with the gesture."""
        reasons = {criterion: field.text() for criterion, field in self._reasons.items()}
        self._gestures.agree(reasons, self.reason.toPlainText())

    def _lay_out_criteria(self, state: SeedsState) -> None:
        line = state.line
        criteria = line.about.rubric.criteria if line is not None else ()
        self._of = tuple(one.id for one in criteria)
        while (item := self._criteria.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._levels, self._reasons, self._descriptors = {}, {}, {}
        for one in criteria:
            choice = Choice(one.title, f"seed-level-{one.id}")
            choice.show_entries(
                [
                    ("", self.tr("Choose a level")),
                    *((each.id, each.title) for each in one.levels),
                    *((choice_text(each), not_scorable_because(each)) for each in Unscored),
                ],
                "",
            )
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(_ENOUGH)
            choice.activated.connect(partial(self._take, one.id))
            why = QLineEdit()
            why.setObjectName(f"seed-why-{one.id}")
            why.setMaxLength(LONGEST_REASON)
            why.setPlaceholderText(self.tr("Why this level, where it needs saying"))
            why.setAccessibleName(self.tr("Why: {0}").format(one.title))
            both = QWidget()
            column = QVBoxLayout(both)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(FormRow(one.title, choice))
            said = Text(size=TextSize.CAPTION, quiet=True, wraps=True, parent=both)
            column.addWidget(said)
            column.addWidget(why)
            self._descriptors[one.id] = said
            self._levels[one.id], self._reasons[one.id] = choice, why
            self._criteria.addWidget(both)

    def _take(self, criterion: str, _number: int) -> None:
        level = str(self._levels[criterion].currentData())
        if level:
            self._gestures.take(criterion, level)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(
            quiet_button(self.tr("Raters and seeds"), "seed-back", self._gestures.back, icon="arrow-left")
        )
        head.addStretch(1)
        panel = Panel(self.tr("Definitive levels"))
        panel.column.addWidget(
            Text(
                self.tr(
                    "From then on it is no live work: it goes out unannounced beside it, is never decided, "
                    "and leads to no award. Take only what was made or handed in for this."
                ),
                quiet=True,
                wraps=True,
            )
        )
        panel.column.addWidget(FlowRow(FormRow(self.tr("S&ubmission"), self._which)))
        panel.column.addWidget(self._practice)
        panel.column.addLayout(self._criteria)
        panel.column.addWidget(FormRow(self.tr("&Reason, needed"), self.reason))
        panel.column.addWidget(self._outlook)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(panel)
        column.addStretch(1)
        pane = ScrollPane(inside, self.tr("What is agreed on"), keys=False, follows=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(SplitPane(pane, self.evidence, 0.44, upright_below=_SIDE_BY_SIDE))
