"""Beside a list: what is chosen in it, what can be done to all of it, and what could not."""

from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.models.batch import Batch, Failure
from ui.models.batch_words import DANGER, PRIMARY, SECONDARY, Asked, BatchWords, Option, Step
from ui.models.columns import Column
from ui.models.table import TableModel
from ui.theme.tokens import TextSize
from ui.widgets.buttons import danger_button, make_danger, primary_button, quiet_button, secondary_button
from ui.widgets.check_box import CheckBox
from ui.widgets.form_row import FormRow
from ui.widgets.key_cap import KeyCap
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.widgets.progress_row import ProgressRow
from ui.widgets.reason_field import ReasonField
from ui.widgets.short_table import ShortTable
from ui.widgets.spare_room import SpareRoom

_MAKE: Final = {PRIMARY: primary_button, SECONDARY: secondary_button, DANGER: danger_button}


class BatchGestures(Protocol):
    """What the pane reports, beside what `Batch` hears."""

    def begin_batch(self, step: str) -> None:
        """A step's button was pressed."""

    def confirm_batch(self, words: str) -> None:
        """Its question was answered."""


class BatchPane(QWidget):
    """`batch` hears what concerns every list, `gestures` what only this page's presenter can answer."""

    def __init__(self, batch: Batch, gestures: BatchGestures, name: str) -> None:
        """`name` is how its parts are called, for tests and screen readers’ paths."""
        super().__init__()
        self._batch, self._gestures, self._name = batch, gestures, name
        self._title = Text(size=TextSize.STRONG, wraps=True)
        self._title.setObjectName(f"{name}-chosen")
        self._detail = Text(quiet=True, wraps=True)
        self._none = quiet_button(self.tr("Choose none"), f"{name}-none", batch.take_none)
        self._progress = ProgressRow("", batch.cancel, f"{name}-progress")
        self._progress.hide()
        self._failures: TableModel[Failure] = TableModel(self._columns(), self)
        self._table = ShortTable(self.tr("What could not be done"), f"{name}-failures")
        self._table.use(self._failures)
        self._shown: tuple[Failure, ...] | None = None
        self._buttons: dict[str, QPushButton] = {}
        self._notes: dict[str, Text] = {}
        self._steps = QWidget()
        self._places = QGridLayout(self._steps)
        self.reason = ReasonField(f"{name}-reason", 96)
        self.reason.given.connect(self._confirm)
        self._row = FormRow(" ", self.reason)
        self._options: dict[str, CheckBox] = {}
        self._ticks = QVBoxLayout()
        self._back = secondary_button(self.tr("Cancel"), f"{name}-back", batch.stop_asking)
        self._go = primary_button("", f"{name}-go", self._confirm)
        self._form = QWidget()
        self._hints = SpareRoom(self._make_hints())
        self._lay_out()

    def show_batch(self, words: BatchWords) -> None:
        """Draw all of it."""
        state = self._batch.state
        self._title.setText(words.title)
        self._detail.setText(words.detail)
        self._detail.setVisible(bool(words.detail) and not words.failures)  # the list below says it
        self._none.setEnabled(not state.busy)
        self._progress.follow(state.busy, state.step)
        self._table.setVisible(bool(words.failures))
        if words.failures is not self._shown:
            self._shown = words.failures
            self._failures.show_rows(words.failures)
            self._table.fit()
        self._hints.want(on=not words.failures and words.asked is None)
        self._show_steps(words.steps, free=not state.busy)
        self._steps.setVisible(words.asked is None)
        self._show_form(words.asked, state.fault, busy=bool(state.busy))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the form."""
        if event.key() == Qt.Key.Key_Escape and not self._form.isHidden():
            self._batch.stop_asking()
        else:
            super().keyPressEvent(event)

    def forget(self) -> None:
        """Drop what was decrypted and typed."""
        self._failures.show_rows(())
        self._shown = None
        self.reason.clear()

    def _show_steps(self, steps: tuple[Step, ...], *, free: bool) -> None:
        there = {step.key for step in steps}
        for step in steps:
            button = self._buttons.get(step.key)
            if button is None:
                button = _MAKE[step.kind](
                    step.words,
                    f"{self._name}-{step.key}",
                    partial(self._gestures.begin_batch, step.key),
                    icon=step.icon,
                )
                self._buttons[step.key] = button
                self._notes[step.key] = note = Text(quiet=True, wraps=True)
                row = len(self._buttons)
                self._places.addWidget(button, row, 0)
                self._places.addWidget(note, row, 1)
            button.setText(step.words)
            button.setEnabled(free)
            button.setAccessibleDescription(step.note)
            self._notes[step.key].setText(step.note)
        for key, button in self._buttons.items():
            button.setVisible(key in there)
            self._notes[key].setVisible(key in there)

    def _show_form(self, asked: Asked | None, fault: str, *, busy: bool) -> None:
        opened = asked is not None and not self._form.isVisibleTo(self)
        self._form.setVisible(asked is not None)
        if asked is None:
            self.reason.clear()
            return
        self._row.ask(asked.question, asked.help)
        self._row.show_fault(fault)
        self._go.setText(asked.verb)
        make_danger(self._go, danger=asked.kind == DANGER)
        self._show_options(asked.options)
        for widget in (self._go, self._back, self.reason, *self._options.values()):
            widget.setEnabled(not busy)
        if opened:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_options(self, options: tuple[Option, ...]) -> None:
        for option in options:
            if option.key not in self._options:
                box = CheckBox(option.words, f"{self._name}-{option.key}")
                box.clicked.connect(lambda on, key=option.key: self._batch.tick(key, on=on))
                self._options[option.key] = box
                self._ticks.addWidget(box)
        there = {option.key for option in options}
        for key, box in self._options.items():
            box.setVisible(key in there)
            box.setChecked(key in self._batch.state.options)

    def _confirm(self) -> None:
        self._gestures.confirm_batch(self.reason.toPlainText())

    def _columns(self) -> tuple[Column[Failure], ...]:
        return (
            Column(title=self.tr("Not done"), text=lambda one: one.who),
            Column(title=self.tr("Why"), text=lambda one: one.why[:1].upper() + one.why[1:]),
        )

    def _make_hints(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        hints = (
            ("Space", self.tr("Choose the row, or leave it out")),
            ("Shift+Down", self.tr("Choose on, row by row")),
            ("Ctrl+A", self.tr("Choose all that is listed")),
            ("Esc", self.tr("Choose none")),
        )
        for number, (keys, words) in enumerate(hints):
            grid.addWidget(KeyCap(keys), number, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(Text(words, quiet=True, wraps=True), number, 1)
        return holder

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._none, 0, Qt.AlignmentFlag.AlignTop)
        card = Panel()
        card.column.addLayout(head)
        for part in (self._detail, self._progress, self._table):
            card.column.addWidget(part)
        self._places.setContentsMargins(0, 8, 0, 0)
        self._places.setHorizontalSpacing(12)
        self._places.setVerticalSpacing(8)
        self._places.setColumnStretch(1, 1)
        card.column.addWidget(
            self._steps
        )  # at its head: below it, they would be out of sight in a low window
        card.column.addWidget(self._form)
        card.column.addWidget(self._hints, 1)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(12)
        form.addWidget(self._row)
        self._ticks.setSpacing(8)
        form.addLayout(self._ticks)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._go)
        form.addLayout(buttons)
        self._form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(card, 1)
