"""One submission: its files, the names found in them, and what an admin decides."""

from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from assessor_app.application.queries.submissions import AdminLine, HitLine
from assessor_app.application.use_cases.show_evidence import ShownFile
from ui.kept.chosen_folders import begin_where
from ui.models.columns import Column
from ui.models.held_words import why_held
from ui.models.sizes import size_words
from ui.models.submission_states import state_tone, state_words
from ui.models.table import TableModel
from ui.pages.intake.sighting_list import SightingList
from ui.pages.intake.state import Decision, IntakeState, coverable, possible
from ui.pages.intake.words import plain
from ui.theme.tokens import TextSize, Tone
from ui.widgets.buttons import danger_button, make_primary, primary_button, secondary_button
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_row import FlowRow
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.widgets.reason_field import ReasonField
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.short_table import ShortTable
from ui.words.dates import day_words
from ui.words.translate import Worded, translate

_LABELS: Final = Worded(
    lambda: {
        Decision.ACCEPT: (
            translate("Intake", "It was held. Why may raters get it all the same?"),
            translate("Intake", "Accept"),
            translate(
                "Intake",
                "Raters get the blind copy as it is now. Your reason is signed; only admins read it.",
            ),
        ),
        Decision.RETURN: (
            translate("Intake", "Feedback to the learner: what is missing?"),
            translate("Intake", "Return"),
            translate("Intake", "What they hand in next is a new attempt."),
        ),
        Decision.WITHDRAW: (
            translate("Intake", "Why is it taken out?"),
            translate("Intake", "Withdraw…"),
            translate("Intake", "Kept where only admins read it."),
        ),
    }
)


class DetailGestures(Protocol):
    """What the pane reports."""

    def start(self, decision: Decision) -> None:
        """A decision's button was pressed."""

    def stop(self) -> None:
        """Cancel was pressed in the form."""

    def decide(self, words: str) -> None:
        """The form was confirmed."""

    def cover(self) -> None:
        """Cover was pressed."""

    def blind_again(self) -> None:
        """Blind again was pressed."""

    def write_originals(self, folder: Path) -> None:
        """A folder was chosen for the originals."""


class DetailPane(QWidget):
    """Hint, or the chosen submission with its actions below."""

    def __init__(self, gestures: DetailGestures) -> None:
        """Report to `gestures`."""
        super().__init__()
        self._gestures = gestures
        self._raters: tuple[tuple[str, str], ...] | None = None
        self._shown: object = None
        self._title = Text("", TextSize.STRONG, wraps=True)
        self._title.setObjectName("submission-title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._about = Text("", quiet=True, wraps=True)
        self._state = Chip("")
        self._why = Text("", wraps=True)
        self._why.setObjectName("submission-why")
        self._why.set_tone("warning")
        self._files: TableModel[ShownFile] = TableModel(self._file_columns(), self)
        self.files = ShortTable(self.tr("Files"), "files")
        self.files.use(self._files)
        self._sightings = SightingList()
        self._sighting_title = Text(
            self.tr("What showed a rater whose it is; which rater it was stays sealed"),
            emphasis=True,
            wraps=True,
        )
        self._hits: TableModel[HitLine] = TableModel(self._hit_columns(), self)
        self._hit_table = ShortTable(self.tr("Names found"), "hits")
        self._hit_table.use(self._hits)
        self._hit_title = Text(
            self.tr("Known names found, and what the blind copy shows"), emphasis=True, wraps=True
        )
        self._reading = Text(self.tr("Reading its files…"), quiet=True)
        self._hint = EmptyState(
            "file-text",
            self.tr("Choose a portfolio"),
            self.tr("Its files, the names found in them and what can be decided appear here."),
        )
        self._buttons = self._decision_buttons()
        self._form = self._decision_form()
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._stack.addWidget(self._hint)
        self._fill(QWidget(self._stack))

    def show_state(self, state: IntakeState) -> None:
        """Draw the chosen submission."""
        chosen = state.chosen
        self._stack.setCurrentIndex(0 if chosen is None else 1)
        if chosen is None:
            self._show_details(state)
            return
        self._show_head(chosen)
        self._show_details(state)
        self._show_buttons(state, chosen)
        self._show_form(state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the form."""
        if event.key() == Qt.Key.Key_Escape and not self._form.isHidden():
            self._gestures.stop()
        else:
            super().keyPressEvent(event)

    def forget(self) -> None:
        """Drop what was decrypted and typed."""
        self._files.show_rows(())
        self._hits.show_rows(())
        self._sightings.show_lines(())
        self._reason.clear()
        for label in (self._title, self._about, self._why):
            label.clear()

    def _show_head(self, chosen: AdminLine) -> None:
        self._title.setText(chosen.learner)
        received = day_words(chosen.received_at[:10])
        words = self.tr("attempt {0}") if chosen.attempt else self.tr("taken in for an appeal")
        attempt = words.format(chosen.attempt)
        self._about.setText(f"{chosen.badge_name} · {attempt} · {self.tr('received {0}').format(received)}")
        self._state.show_status(state_words(chosen.state), state_tone(chosen.state))
        why = why_held(chosen.why or "")
        self._why.setText(why)
        self._why.setVisible(bool(why))

    def _show_details(self, state: IntakeState) -> None:
        details = state.details
        self._reading.setVisible(details is None)
        self.files.setVisible(details is not None)
        sightings = details.sightings if details is not None else ()
        self._sighting_title.setVisible(bool(sightings))
        self._sightings.setVisible(bool(sightings))
        hits = details.hits if details is not None else ()
        self._hit_title.setVisible(bool(hits))
        self._hit_table.setVisible(bool(hits))
        if details is not self._shown:
            self._shown = details
            self._files.show_rows(details.files if details is not None else ())
            self._sightings.show_lines(sightings)
            self._hits.show_rows(hits)
            self.files.fit()
            self._hit_table.fit()

    def _show_buttons(self, state: IntakeState, chosen: AdminLine) -> None:
        able = possible(chosen)
        for decision, button in self._by_decision.items():
            button.setVisible(decision in able)
            button.setEnabled(not state.busy)
        self._cover.setVisible(coverable(chosen))
        self._cover.setEnabled(not state.busy)
        self._again.setVisible(Decision.ACCEPT in able)
        self._again.setEnabled(not state.busy)
        make_primary(self._cover, "eye-off", primary=Decision.ACCEPT in able and not state.seems_blind)
        make_primary(self._by_decision[Decision.ACCEPT], "check", primary=state.seems_blind)
        self._originals.setText(
            state.busy if state.busy and state.deciding is None else self.tr("Open originals…")
        )
        self._originals.setEnabled(not state.busy)
        self._buttons.setVisible(state.deciding is None)

    def _show_form(self, state: IntakeState) -> None:
        deciding = state.deciding
        opened = deciding is not None and not self._form.isVisibleTo(self)
        self._form.setVisible(deciding is not None)
        if self._raters != state.raters:
            self._raters = state.raters
            self._rater.clear()
            self._rater.addItem(self.tr("Choose somebody…"), "")
            for person, name in state.raters:
                self._rater.addItem(name, person)
        if deciding is None:
            self._reason.clear()
            self._rater.setCurrentIndex(0)
            return
        blocking = deciding is Decision.BLOCK
        self._rater_row.setVisible(blocking)
        self._reason_row.setVisible(not blocking)
        if blocking:
            verb = self.tr("Keep them from rating it")
            self._rater_row.show_fault(state.fault)
        else:
            question, verb, help_text = _LABELS[deciding]
            self._reason_row.ask(question, help_text)
            self._reason_row.show_fault(state.fault)
        self._confirm.setText(state.busy or verb)
        for widget in (self._confirm, self._stop, self._reason, self._rater):
            widget.setEnabled(not state.busy)
        if opened:
            (self._rater if blocking else self._reason).setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        blocking = self._rater_row.isVisibleTo(self._form)
        self._gestures.decide(self._rater.currentData() or "" if blocking else self._reason.toPlainText())

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Where shall the folder with the originals lie?"))
        dialog.setObjectName("originals-dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        begin_where(dialog, "originals")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._gestures.write_originals(Path(name)))
        dialog.open()

    def _decision_buttons(self) -> QWidget:
        start = self._gestures.start
        self._by_decision: dict[Decision, QPushButton] = {
            Decision.ACCEPT: primary_button(
                self.tr("Accept…"), "accept", lambda: start(Decision.ACCEPT), icon="check"
            ),
            Decision.RETURN: secondary_button(
                self.tr("Return…"), "return", lambda: start(Decision.RETURN), icon="undo-2"
            ),
            Decision.BLOCK: secondary_button(
                self.tr("Keep a rater away…"), "block", lambda: start(Decision.BLOCK), icon="ban"
            ),
            Decision.WITHDRAW: danger_button(
                self.tr("Withdraw…"), "withdraw", lambda: start(Decision.WITHDRAW), icon="archive"
            ),
        }
        for decision, words in (
            (Decision.ACCEPT, self.tr("Raters get it as its blind copy is now.")),
            (Decision.RETURN, self.tr("To the learner, with feedback: it can be handed in anew.")),
            (Decision.BLOCK, self.tr("One rater never gets this portfolio; others do.")),
            (Decision.WITHDRAW, self.tr("Taken out for good; the learner is told nothing.")),
        ):
            self._by_decision[decision].setToolTip(words)
            self._by_decision[decision].setAccessibleDescription(words)
        self._originals = secondary_button(
            self.tr("Open originals…"), "originals", self._choose_folder, icon="folder-open"
        )
        self._cover = secondary_button(self.tr("Cover…"), "cover", self._gestures.cover, icon="eye-off")
        self._again = secondary_button(
            self.tr("Make the copy again"), "blind-again", self._gestures.blind_again, icon="refresh-cw"
        )
        order = (Decision.BLOCK, Decision.WITHDRAW, Decision.RETURN, Decision.ACCEPT)
        decisions = (self._by_decision[one] for one in order)
        return FlowRow(self._originals, self._again, *decisions, self._cover, rightwards=True)

    def _decision_form(self) -> QWidget:
        self._reason = ReasonField("reason", 96)
        self._reason.given.connect(self._tell)
        self._reason_row = FormRow(" ", self._reason)
        self._rater = Choice(self.tr("Who must not rate it"), "blocked-person")
        self._rater_row = FormRow(
            self.tr("Who must not rate it?"),
            self._rater,
            self.tr("A manager, a mentor or a relative. QA leads are told which rater, never which learner."),
        )
        self._stop = secondary_button(self.tr("Cancel"), "stop-deciding", self._gestures.stop)
        self._confirm = primary_button("", "decide", self._tell)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._reason_row)
        column.addWidget(self._rater_row)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._stop)
        row.addWidget(self._confirm)
        column.addLayout(row)
        holder.hide()
        return holder

    def _fill(self, holder: QWidget) -> None:
        self._stack.addWidget(holder)
        whole = QVBoxLayout(holder)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        card = Panel(parent=holder)
        whole.addWidget(card, 1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(head)
        card.column.addWidget(self._about)
        inside = QWidget()
        files = ScrollPane(inside, self.tr("Files and names found"), keys=False, parent=card)
        card.column.addWidget(files, 1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._why)
        column.addSpacing(8)
        column.addWidget(self._sighting_title)
        column.addWidget(self._sightings)
        column.addSpacing(8)
        for widget in (self._reading, self.files):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(self._hit_title)
        column.addWidget(self._hit_table)
        column.addStretch(1)
        whole.addWidget(self._buttons)
        whole.addWidget(self._form)

    def _file_columns(self) -> tuple[Column[ShownFile], ...]:
        return (
            Column(title=self.tr("File"), text=lambda file: plain(file.name)),
            Column(title=self.tr("Size"), text=lambda file: size_words(file.size), width=88, number=True),
            Column(title=self.tr("Notes"), text=lambda file: plain("; ".join(file.notes)) or "—", weak=True),
        )

    def _hit_columns(self) -> tuple[Column[HitLine], ...]:
        return (
            Column(title=self.tr("Text"), text=lambda hit: plain(hit.text)),
            Column(title=self.tr("Where"), text=lambda hit: plain(f"{hit.where}, {hit.file}")),
            Column(
                title=self.tr("Blind copy"),
                text=lambda hit: self.tr("Covered") if hit.covered else self.tr("Shows it"),
                tone=lambda hit: Tone.GOOD if hit.covered else Tone.WARNING,
                width=120,
            ),
        )
