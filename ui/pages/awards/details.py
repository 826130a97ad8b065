"""Beside the list: a result with its levels, a certificate as it is issued, a “not yet” and its feedback."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from assessor_app.application.queries.awards import AwardState, ResultLine
from assessor_app.application.records import Publication
from ui.models.codes import code_of
from ui.models.unscored_words import not_scorable_because
from ui.pages.awards.gestures import AwardsGestures
from ui.pages.awards.state import AwardsState, Row, feedback_words
from ui.pages.awards.words import printed_words, standing_tone, standing_words
from ui.problems import Notice
from ui.theme.tokens import TextSize, Tone
from ui.widgets.banner import Banner
from ui.widgets.buttons import danger_button, quiet_button
from ui.widgets.chip import Chip
from ui.widgets.evidence_pane import EvidencePane
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.widgets.reason_field import ReasonField
from ui.widgets.scroll_pane import ScrollPane
from ui.words.dates import moment_day_words


class ResultDetail(Panel):
    """Whose, which badge, which levels; and whether the last attempt to sign failed."""

    def __init__(self) -> None:
        """Nothing is shown yet."""
        super().__init__()
        self.setObjectName("result-detail")
        self._shown: tuple[Row, str] | None = None
        self._learner = Text(size=TextSize.STRONG, wraps=True)
        self._badge = Text(quiet=True, wraps=True)
        self._why = Banner("result-why")
        self._levels = QWidget()
        self._scroll = ScrollPane(self._levels, self.tr("Levels"))
        self.column.addWidget(self._learner)
        self.column.addWidget(self._badge)
        self.column.addWidget(self._why)
        self.column.addWidget(self._scroll, 1)

    def show_row(self, row: Row, why: str) -> None:
        """`why` it could not be signed; "" where it was not tried."""
        if row.result is None or self._shown == (row, why):
            return
        self._shown = (row, why)
        self._learner.setText(row.learner)
        self._badge.setText(row.badge_name)
        self._why.show_notice(
            None
            if not why
            else Notice(
                tone=Tone.BAD, title=self.tr("It could not be signed."), detail=why[:1].upper() + why[1:]
            )
        )
        self._levels = levels_of(row.result)
        self._scroll.setWidget(self._levels)


class NotYetDetail(Panel):
    """The feedback that goes to the learner, to be read over and changed."""

    def __init__(self) -> None:
        """Nothing is shown yet."""
        super().__init__()
        self.setObjectName("not-yet-detail")
        self._shown = ""
        self._learner = Text(size=TextSize.STRONG, wraps=True)
        self._badge = Text(quiet=True, wraps=True)
        self.feedback = QPlainTextEdit()
        self.feedback.setObjectName("feedback")
        self.feedback.setTabChangesFocus(True)
        self.feedback.setMinimumHeight(96)
        self._levels = QWidget()
        self._row = FormRow(self.tr("&Feedback to the learner"), self.feedback)
        for widget in (self._learner, self._badge, self._levels):
            self.column.addWidget(widget)
        self.column.addSpacing(8)
        self.column.addWidget(self._row, 1)

    def show_row(self, row: Row) -> None:
        """Show the levels and the raters' words; what was typed for another learner is gone."""
        if row.result is None or self._shown == row.id:
            return
        self._shown = row.id
        self._learner.setText(row.learner)
        self._badge.setText(row.badge_name)
        levels = levels_of(row.result)
        self.column.replaceWidget(self._levels, levels)
        self._levels.deleteLater()
        self._levels = levels
        words = feedback_words(row.result)
        self.feedback.setPlainText(words)
        self._row.show_help(
            self.tr("What the raters wrote. Read it over: it must name no rater, and say what to do.")
            if words
            else self.tr("The raters wrote nothing. Say what is missing, and what to do.")
        )

    def forget(self) -> None:
        """Nothing is shown any more."""
        self._shown = ""
        self.feedback.clear()


class AwardDetail(QWidget):
    """The certificate as it is issued, and the way to take the award back."""

    asked = Signal()  # the form for taking it back was opened, or closed

    def __init__(
        self,
        gestures: AwardsGestures,
        *,
        saved: Callable[[], None],
        failed: Callable[[Exception], None],
        asking: Callable[[QWidget, str], Path | None],
    ) -> None:
        """`asking` says where a copy of the certificate goes."""
        super().__init__()
        self._gestures = gestures
        self._row: Row | None = None
        self._shown = ""
        self._learner = Text(size=TextSize.STRONG, wraps=True)
        self._about = Text(quiet=True, wraps=True)
        self._printed = Text(quiet=True, wraps=True)
        self._printed.setObjectName("award-printed")
        self._chip = Chip("", Tone.NEUTRAL)
        self.pane = EvidencePane(gestures.viewer, saved=saved, failed=failed, asking=asking)
        self.pane.setAccessibleName(self.tr("Certificate"))
        self._print = quiet_button(
            self.tr("Print this certificate…"), "print", self.print_shown, icon="printer"
        )
        self._open = quiet_button(self.tr("Revoke this award…"), "revoke-open", self.ask_revoke, icon="ban")
        self.reason = ReasonField("revoke-reason")
        self.reason.given.connect(self._tell)
        self._revoke = danger_button(self.tr("Revoke this award…"), "revoke", self._tell)
        self._back = quiet_button(self.tr("Keep the award"), "revoke-back", self._fold)
        self._box = Panel()
        self._box.column.addWidget(
            FormRow(self.tr("&Why is it revoked?"), self.reason, self.tr("Only admins read it."))
        )
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._revoke)
        self._box.column.addLayout(buttons)
        self._box.hide()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._learner, 1)
        head.addWidget(self._chip)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addStretch(1)
        below.addWidget(self._print)
        below.addWidget(self._open)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addLayout(head)
        words.addWidget(self._about)
        words.addWidget(self._printed)
        words.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(words)
        column.addWidget(self._box)  # above the certificate: below it, its buttons would be out of sight
        column.addWidget(self.pane, 1)

    def show_row(self, row: Row, state: AwardsState) -> None:
        """Show one award."""
        award = row.award
        if award is None:
            return
        if row.id != self._shown:
            self._shown = row.id
            self._fold()
        self._row = row
        self._learner.setText(row.learner)
        about = [row.badge_name, self.tr("signed on {0}").format(moment_day_words(award.issued_on))]
        if award.expires_on is not None:
            about.append(self.tr("valid until {0}").format(moment_day_words(award.expires_on)))
        about.append(self.tr("award {0}").format(row.code))
        if award.renews is not None:
            about.append(self.tr("renews {0}").format(code_of(award.renews)))
        if award.renewed_by is not None:
            about.append(self.tr("renewed by {0}").format(code_of(award.renewed_by)))
        if award.published is not None:
            about.append(self._public_words(award.published))
        self._about.setText(" · ".join(about))
        self._printed.setText(printed_words(award.printed))
        self._printed.setVisible(bool(award.printed))
        self._print.setText(self.tr("Print again…") if award.printed else self.tr("Print…"))
        self._chip.show_status(standing_words(award), standing_tone(award))
        can_revoke = award.state is not AwardState.REVOKED
        self._open.setVisible(can_revoke and self._box.isHidden())
        self._revoke.setEnabled(not state.busy)

    @property
    def asks_why(self) -> bool:
        """Whether the form for taking it back is open."""
        return not self._box.isHidden()

    def _public_words(self, shown: Publication) -> str:
        if shown.comments:
            return (
                self.tr("public, with comments") if shown.named else self.tr("public, no name, with comments")
            )
        return self.tr("public") if shown.named else self.tr("public, no name")

    def print_shown(self) -> None:
        """Ask how it is printed."""
        if self._row is not None:
            self._gestures.printing.ask((self._row,))

    def ask_revoke(self) -> None:
        """Ask for the reason first."""
        if not self._open.isHidden():
            self._box.show()
            self._open.hide()
            self.reason.setFocus()
            self.asked.emit()

    def retire(self) -> None:
        """Forget what was drawn."""
        self._row = None
        self.reason.clear()
        self.pane.retire()

    def _fold(self) -> None:
        self.reason.clear()
        self._box.hide()
        self._open.show()
        self.asked.emit()

    def _tell(self) -> None:
        self._gestures.revoke(self.reason.toPlainText())


def levels_of(line: ResultLine) -> QWidget:
    """Criterion and level, one a row; last what was not scorable, and why."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    left = tuple((criterion, not_scorable_because(why)) for criterion, why in line.unscored)
    for number, (criterion, level) in enumerate(line.levels + left):
        grid.addWidget(Text(criterion, quiet=True, wraps=True), number, 0)
        grid.addWidget(Text(level, wraps=True), number, 1)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    grid.setRowStretch(len(line.levels + left), 1)
    holder.setProperty("scrolled", True)
    return holder
