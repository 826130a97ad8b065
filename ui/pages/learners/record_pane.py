"""Beside the list: one learner's record, and the box that asks why a submission is erased."""

from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessor_app.application.queries.learners import Attempt, HeldAward, LearnerFile
from ui.models.submission_states import state_tone, state_words
from ui.pages.learners.state import LearnersState
from ui.pages.learners.words import (
    attempt_facts,
    award_state_words,
    award_tone,
    award_words,
    may_be_disputed,
    what_goes,
    what_stays,
    why_not_erasable,
)
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize
from ui.widgets.buttons import danger_button, quiet_button
from ui.widgets.chip import Chip
from ui.widgets.fact_grid import FactGrid, leading
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.panel import Panel, Rule
from ui.widgets.reason_field import ReasonField
from ui.widgets.scroll_pane import ScrollPane

_LEAST_HEIGHT: Final = 120  # px at 100 %: of the record while the box below it is open


class RecordGestures(Protocol):
    """What is done in the record."""

    def start_erasing(self, submission: str) -> None:
        """Erase was pressed beside a submission."""

    def stop_erasing(self) -> None:
        """Keep it was pressed."""

    def appeal(self, submission: str) -> None:
        """Record an appeal was pressed beside a submission."""

    def erase(self, reason: str) -> None:
        """Erase was pressed in the box."""


class RecordPane(Panel):
    """Who it is, what they handed in and what came of it, which awards they hold."""

    def __init__(self, gestures: RecordGestures) -> None:
        """Nothing is shown yet."""
        super().__init__()
        self.setObjectName("learner-record")
        self.setAccessibleName(self.tr("The chosen learner"))
        self._gestures = gestures
        self._shown: tuple[LearnerFile | None, str] | None = None
        self._name = Text(size=TextSize.STRONG, wraps=True)
        self._name.setObjectName("learner-name")
        self._name.setAlignment(leading())
        self._scroll = ScrollPane(QWidget(), self.tr("All that is kept of them"))
        self.reason = ReasonField("erase-reason")
        self.reason.given.connect(self._tell)
        self._reason = FormRow(
            self.tr("&Why is it erased?"), self.reason, self.tr("Only admins read it; name nobody else.")
        )
        self._goes = Text(wraps=True)
        self._stays = Text(wraps=True, quiet=True)
        self._keep = quiet_button(self.tr("Keep it"), "erase-back", gestures.stop_erasing)
        self._erase = danger_button(self.tr("Erase…"), "erase", self._tell, icon="trash-2")
        self._box = QWidget()
        box = QVBoxLayout(self._box)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._keep)
        buttons.addWidget(self._erase)
        self._what = Text(emphasis=True, wraps=True)
        for widget in (self._what, self._goes, self._stays, self._reason):
            box.addWidget(widget)
        box.addLayout(buttons)
        self._box.hide()
        active_theme().changed.connect(self._grow)
        self._grow()
        self.column.addWidget(self._name)
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(self._box)
        self.column.addStretch(0)

    def show_state(self, state: LearnersState) -> None:
        """Draw the chosen learner."""
        if state.chosen is None:
            return
        self._name.setText(state.chosen.name)
        shown = (state.file, state.busy)
        if state.file is not None and shown != self._shown:
            self._shown = shown
            content = self._content(state.file, busy=bool(state.busy))
            content.setProperty("scrolled", True)
            self._scroll.setWidget(content)
        attempt = state.to_erase
        was_hidden = self._box.isHidden()
        self._box.setVisible(attempt is not None)
        self._scroll.setVisible(attempt is None)  # squeezed above the form it showed too little to be read
        if attempt is None:
            self.reason.clear()
            return
        which = self.tr("Erase the submission for {0}, attempt {1}? This cannot be undone.")
        self._what.setText(which.format(attempt.badge_name, attempt.attempt))
        self._goes.setText(what_goes(attempt))
        self._stays.setText(what_stays(attempt))
        self._reason.show_fault(state.fault)
        self._erase.setEnabled(not state.busy)
        self._make_room()
        if was_hidden or state.fault:
            self.reason.setFocus()

    def forget(self) -> None:
        """Nothing is shown any more."""
        self._shown = None
        self.reason.clear()
        self._scroll.setWidget(QWidget())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words in a narrower pane are higher."""
        super().resizeEvent(event)
        self._make_room()

    def _grow(self) -> None:
        self._scroll.setMinimumHeight(active_theme().px(_LEAST_HEIGHT))

    def _make_room(self) -> None:
        """A splitter does not ask how high broken lines are: rather scroll the page than cut what goes."""
        self._box.setMinimumHeight(self._box.heightForWidth(self._box.width()))

    def _tell(self) -> None:
        self._gestures.erase(self.reason.toPlainText())

    def _content(self, file: LearnerFile, *, busy: bool) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        facts = [(self.tr("E-mail"), file.email or self.tr("not known"))]
        facts += [
            (self.tr("Number in {0}").format(system), one)
            for system, one in file.source_ids
            if not system.endswith("-name")
        ]
        column.addWidget(FactGrid(facts))
        for number, attempt in enumerate(file.attempts, start=1):
            self._add_attempt(column, attempt, number, busy=busy)
            if may_be_disputed(attempt, file.attempts):
                self._add_appeal(column, attempt, number, busy=busy)
        if not file.attempts:
            column.addWidget(Rule())
            column.addWidget(Text(self.tr("No submission of theirs is kept."), quiet=True, wraps=True))
        for award in file.awards:
            column.addWidget(Rule())
            column.addWidget(self._award(award))
        column.addStretch(1)
        return holder

    def _add_attempt(self, column: QVBoxLayout, attempt: Attempt, number: int, *, busy: bool) -> None:
        chip = Chip(state_words(attempt.state), state_tone(attempt.state))
        column.addWidget(Rule())
        title = self.tr("Submission for {0}") if attempt.appeal is None else self.tr("Rated on appeal: {0}")
        column.addWidget(_headed(title.format(attempt.badge_name), chip))
        column.addWidget(FactGrid(attempt_facts(attempt)))
        why = why_not_erasable(attempt)
        if why:
            column.addWidget(Text(why, TextSize.CAPTION, quiet=True, wraps=True))
            return
        button = danger_button(
            self.tr("Erase this submission…"),
            f"erase-{number}",
            lambda: self._gestures.start_erasing(attempt.id),
            icon="trash-2",
        )
        button.setAccessibleName(self.tr("Erase submission {0}, for {1}").format(number, attempt.badge_name))
        button.setEnabled(not busy)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_appeal(self, column: QVBoxLayout, attempt: Attempt, number: int, *, busy: bool) -> None:
        button = quiet_button(
            self.tr("Record an appeal…"),
            f"appeal-{number}",
            lambda: self._gestures.appeal(attempt.id),
            icon="megaphone",
        )
        words = self.tr("Record an appeal against submission {0}, for {1}")
        button.setAccessibleName(words.format(number, attempt.badge_name))
        button.setEnabled(not busy)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _award(self, award: HeldAward) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        chip = Chip(award_state_words(award.state), award_tone(award.state))
        column.addWidget(_headed(self.tr("Award of {0}").format(award.badge_name), chip))
        column.addWidget(Text(award_words(award), quiet=True, wraps=True))
        return row


def _headed(title: str, chip: Chip) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(8)
    across.addWidget(Text(title, emphasis=True, wraps=True), 1)
    across.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
    return row
