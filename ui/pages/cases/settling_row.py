"""How a difference is settled: by the lead alone, by what the raters agreed on, or by a third rating."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessor_app.application.records import Decision
from assessor_app.domain.comparison import ThirdRule
from ui.models.third_words import THIRD
from ui.pages.cases.gestures import CasesGestures
from ui.widgets.buttons import secondary_button
from ui.widgets.check_box import CheckBox
from ui.widgets.choice import Choice
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.words.translate import Worded, translate

_LEAST_OF_A_RULE: Final = 200  # px at 100 %
_RULES: Final = Worded(
    lambda: {
        "single rating": translate("Cases", "By the only rating."),
        "first": translate("Cases", "By the badge’s rule: the first rating counts."),
        "mean": translate("Cases", "By the badge’s rule: the mean level counts."),
        "lower": translate("Cases", "By the badge’s rule: the lower level counts."),
        "adjudication": translate("Cases", "By a QA lead who saw the ratings."),
        "consensus": translate(
            "Cases", "By what the raters agreed on in a talk; what each gave before stands above."
        ),
        "override": translate("Cases", "By a QA lead, who overrode an earlier decision."),
        "parity": translate("Cases", "By a third rating: the mean level of all three counts."),
        "tertium-quid": translate(
            "Cases", "By a third rating: the mean level of it and the closer one counts."
        ),
        "nearest": translate("Cases", "By a third rating: the one that lies closer to it counts."),
        "appeal-upheld": translate("Cases", "On appeal, which was right: the earlier result stands."),
        "appeal-varied": translate("Cases", "On appeal: it takes the place of an earlier decision."),
        "appeal-rejected": translate("Cases", "On appeal, which was rejected: the earlier result stands."),
        "expert": translate("Cases", "By a third rating: it alone counts."),
    }
)


class SettlingRow(QWidget):
    """Says whose levels these are, or asks for a third rating by a rule that is fixed before it is given."""

    def __init__(self, gestures: CasesGestures) -> None:
        """Report to `gestures`."""
        super().__init__()
        self._consensus = CheckBox(self.tr("The raters agreed on this in a talk"), "consensus")
        self._rule = Choice(self.tr("What counts once the third rating is there"), "third-rule")
        self._prefer(None)
        self._ask = secondary_button(
            self.tr("Ask a third rater"),
            "ask-third",
            lambda: gestures.ask_third(ThirdRule(self._rule.currentData())),
        )
        self._third = QWidget()  # both, so that no end of a line parts them
        self._then = Text(self.tr("Then counts:"), quiet=True)
        self._rule.give_way(_LEAST_OF_A_RULE)  # else its longest entry makes the page wider than the window
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        third = QHBoxLayout(self._third)
        third.setContentsMargins(0, 0, 0, 0)
        third.addWidget(self._then)
        third.addWidget(self._rule)
        column.addWidget(FlowRow(self._consensus, self._ask, self._third))

    @property
    def consensus(self) -> bool:
        """Whether the raters agreed on it."""
        return self._consensus.isChecked()

    def forget(self, agreed: ThirdRule | None) -> None:
        """Another case; `agreed`: the rule of its badge, which comes first."""
        self._consensus.setChecked(False)
        self._prefer(agreed)

    def _prefer(self, agreed: ThirdRule | None) -> None:
        words = {
            one: self.tr("{0} (the badge’s rule)").format(said) if one is agreed else said
            for one, said in THIRD.items()
        }
        first = agreed or ThirdRule.TERTIUM_QUID
        order = sorted(words, key=lambda one: one is not first)
        self._rule.show_entries([(str(one), words[one]) for one in order], str(first))

    def show_third(self, *, possible: bool, busy: bool) -> None:
        """Whether a third rating can be asked for."""
        self._ask.setVisible(possible)
        self._third.setVisible(possible)
        self._ask.setEnabled(not busy)


class DecisionPanel(Panel):
    """By which rule a case was decided, why, and what was decided before."""

    def __init__(self, decision: Decision, former: tuple[Decision, ...], *, third_unused: bool) -> None:
        """The newest first; third_unused: a third rating was in that nobody opened."""
        super().__init__(translate("Cases", "How it was decided"))
        self.setObjectName("decision")
        for one in (decision, *reversed(former)):
            self.column.addWidget(Text(_RULES.get(one.rule, one.rule), quiet=True, wraps=True))
            if one.reason:
                self.column.addWidget(Text(one.reason, wraps=True))
        if third_unused:
            unused = translate(
                "Cases", "A third rating was in and stays shut: the case was settled without it."
            )
            self.column.addWidget(Text(unused, quiet=True, wraps=True))
